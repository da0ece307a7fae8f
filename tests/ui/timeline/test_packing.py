"""Rows of a lane never overlap and are as few as can be."""

from __future__ import annotations

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from tests.ui.timeline.conftest import DAY, HOUR, day, mark
from workbench.ui.timeline.columns import columns
from workbench.ui.timeline.layout import AXIS, GUTTER, arrange, pixels
from workbench.ui.timeline.packing import depth, pack, settle
from workbench.ui.timeline.scale import Scale

edges = st.lists(st.tuples(st.integers(0, 300), st.integers(1, 80)), max_size=60)


@given(edges)
@example([(0, 10), (10, 10), (5, 10)])  # what touches has room in one row
def test_no_two_of_a_row_overlap_and_no_row_is_wasted(stretches: list[tuple[int, int]]) -> None:
    left = np.array([a for a, _ in stretches], float)
    right = left + np.array([b for _, b in stretches], float)
    for rows in (pack(left, right), settle(left, right)):
        for i in range(len(left)):
            same = (rows == rows[i]) & (np.arange(len(left)) != i)
            assert not np.any(same & (left < right[i]) & (left[i] < right))
    assert len(set(pack(left, right).tolist())) == depth(left, right)


one = st.tuples(st.integers(1, 28), st.integers(0, 6), st.booleans(), st.booleans())
days = st.lists(one, min_size=1, max_size=40)


@given(days, st.integers(1, 400))
def test_marks_drawn_in_one_row_never_touch(stretches: list[tuple[int, int, bool, bool]], span: int) -> None:
    marks = [
        mark(
            f"SG-{i}",
            start=day(1) + at * DAY,
            end=None if is_open else day(1) + (at + long) * DAY,
            instant=instant,
            latest=None if is_open else day(1) + (at + long) * DAY + 4 * HOUR,
        )
        for i, (at, long, instant, is_open) in enumerate(stretches)
    ]
    held, scale = columns(marks), Scale(day(1), day(1) + span * DAY, GUTTER, 800)
    arranged = arrange(held, scale)
    across = pixels(held, arranged.index, Scale(scale.start, scale.end, GUTTER, 800))
    order = np.lexsort((across.left, arranged.row))
    for one, following in zip(order[:-1], order[1:], strict=True):
        clipped = across.left[following] >= scale.right or across.right[one] <= GUTTER
        if arranged.row[one] == arranged.row[following] and not clipped:
            assert across.right[one] <= across.left[following]


def test_lanes_stand_below_one_another_and_each_mark_in_its_own(marks: list) -> None:
    held = columns(marks)
    arranged = arrange(held, Scale(day(20), day(31), GUTTER, 800))
    tops = [box.top for box in arranged.boxes]
    assert tops == sorted(tops)
    assert [box.lane.name for box in arranged.boxes] == ["An-124", "Il-62", "Claims", "Sources"]
    for at, i in enumerate(arranged.index):
        box = arranged.boxes[held.lane[i]]
        assert box.top <= arranged.top[at] < box.top + box.height
    assert arranged.height >= tops[-1] > AXIS


def test_a_full_lane_turns_into_density() -> None:
    crowd = [mark(f"SG-{i}", start=day(1) + i * 60, end=day(1) + i * 60 + 3600) for i in range(4000)]
    calm = mark("SG-x", start=day(2), end=day(3), lane="Il-62")
    arranged = arrange(columns([*crowd, calm]), Scale(day(1), day(30), GUTTER, 800))
    assert [box.dense for box in arranged.boxes] == [True, False]
    assert len(arranged.index) == 1


def test_an_open_end_is_drawn_no_further_than_its_source_was_out() -> None:
    marks = [mark("SG-1", start=day(1), end=None, latest=None), mark("SG-2", start=day(1), end=None, latest=day(2))]
    held, scale = columns(marks), Scale(day(1), day(31), GUTTER, 900)
    across = pixels(held, np.arange(2), scale)
    out = scale.x(day(2))
    assert sorted(across.bar_right.tolist())[0] == out < sorted(across.bar_right.tolist())[1]
    assert sorted(across.right.tolist())[0] == out
