"""Marks as arrays: order, open ends, outliers and edits."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.timeline.conftest import DAY, day, key, mark
from workbench.ui.timeline.columns import columns, replaced
from workbench.ui.timeline.extents import extent


def test_undated_marks_are_counted_and_stand_at_no_epoch(marks: list) -> None:
    held = columns(marks)
    assert [one.number for one in held.undated] == ["SG-9"]
    assert [one.number for one in held.marks] == ["SG-1", "SG-2", "SG-3", "CL-1", "S1"]
    assert held.first.min() > day(1)


def test_an_open_end_is_in_view_however_late_one_looks(marks: list) -> None:
    held = columns(marks)
    late = held.between(day(1, 1, 2040), day(2, 1, 2040))
    assert [held.marks[i].number for i in late] == ["SG-3"]
    ended = columns([mark("SG-4", start=None, end=day(30))])
    assert ended.between(day(1, 1, 1990), day(2, 1, 1990)).tolist() == [0]


def test_a_few_marks_far_off_are_named_and_do_not_squeeze_the_rest() -> None:
    near = [mark(f"SG-{i}", start=day(i), end=day(i + 1)) for i in range(1, 28)]
    early = mark("CL-1", start=day(1, 3, 2011), end=day(2, 3, 2011))
    far = [early, mark("CL-2", start=day(1, 1, 2090), end=None)]
    found = extent(columns([*near, *far]))
    assert (found.start, found.end) == (day(1), day(28))
    assert (found.before, found.after) == ((day(1, 3, 2011),), (day(1, 1, 2090),))


@given(st.lists(st.integers(0, 9), max_size=30), st.sets(st.integers(0, 9), max_size=4))
def test_an_edit_gives_the_columns_of_all_marks_made_anew(spots: list[int], edited: set[int]) -> None:
    before = [mark(f"SG-{n}", start=day(1 + n), end=day(2 + n), label=f"{i}") for i, n in enumerate(spots)]
    gone = {key(f"SG-{n}") for n in edited}
    fresh = [mark(f"SG-{n}", start=day(1) + n * DAY, end=None, lane=f"lane {n % 3}") for n in sorted(edited)]
    fresh.append(mark("SG-u", start=None, end=None))
    after = [one for one in before if one.record not in gone] + fresh
    made, anew = replaced(columns(before), gone, fresh), columns(after)
    assert list(made.marks) == list(anew.marks)
    assert list(made.undated) == list(anew.undated)
    assert [made.lanes[i] for i in made.lane] == [anew.lanes[i] for i in anew.lane]
    for name in ("start", "end", "first", "last", "kind", "instant", "letters", "high", "low", "leg", "shape", "count"):
        np.testing.assert_array_equal(getattr(made, name), getattr(anew, name))


def test_only_known_kinds_are_drawn() -> None:
    with pytest.raises(KeyError):
        columns([mark("X-1", start=day(1), end=day(2), kind="rumour")])
