"""What must hold of any marks: one order, nothing lost between edges, a brush that says what its query says."""

from __future__ import annotations

from random import Random

import numpy as np
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.ui.timeline.conftest import DAY, day, key, mark
from workbench.case.marks import Mark
from workbench.ui.timeline.columns import Columns, Lane, as_timed, chosen, columns, of_timed, regrouped
from workbench.ui.timeline.layout import GUTTER, Window, arrange
from workbench.ui.timeline.scale import Scale

one = st.tuples(
    st.integers(0, 40), st.one_of(st.integers(0, 3), st.integers(20, 3000)), st.booleans(), st.booleans(),
    st.sampled_from(["An-124", "Il-62", "Other"]), st.sampled_from(["sighting", "claim", "source"]),
)  # fmt: skip
some = st.lists(one, max_size=30)
spans = st.tuples(st.integers(-5, 60), st.integers(0, 40))


def made(told: list[tuple[int, int, bool, bool, str, str]]) -> list[Mark]:
    """Marks from what was drawn: where they begin, how long, whether start or end is open, lane and kind."""
    found = []
    for n, (at, long, no_start, no_end, lane, kind) in enumerate(told):
        start, end = day(1) + at * DAY, day(1) + (at + long) * DAY
        open_start, open_end = no_start and at % 3 == 0, no_end and at % 3 == 1
        found.append(
            mark(
                f"SG-{n}", start=None if open_start else start, end=None if open_end else end, lane=lane, kind=kind,
                earliest=None if open_start else start - DAY / 2, instant=long == 0,
            )
        )  # fmt: skip
    return found


def touched(held: Columns, start: float, end: float) -> list[int]:
    """The same as ``between``, mark by mark."""
    return [i for i in range(len(held)) if held.first[i] <= end and held.last[i] >= start]


@given(some, spans)
@settings(max_examples=60)
def test_what_touches_a_stretch_is_found_and_counted(told: list, span: tuple[int, int]) -> None:
    held = columns(made(told))
    start, end = day(1) + span[0] * DAY, day(1) + (span[0] + span[1]) * DAY
    assert held.between(start, end).tolist() == touched(held, start, end)
    edges = np.linspace(start, end + 1.0, 7)
    first = np.where(np.isinf(held.first), held.last, held.first)  # what is open counts where its other end is
    last = np.where(np.isinf(held.last), held.first, held.last)
    for lane in range(len(held.lanes)):
        places = np.nonzero(held.lane == lane)[0].tolist()
        steps = zip(edges[:-1], edges[1:], strict=True)
        wanted = [sum(bool(first[i] < b and last[i] >= a) for i in places) for a, b in steps]
        assert held.density.counts((lane,), edges).tolist() == wanted


@given(some, spans)
@example([(5, 2, False, False, "Other", "claim")], (7, 3))  # it ends when the brush begins
@example([(5, 0, False, False, "Other", "claim")], (5, 3))  # an instant there
@example([(10, 2, False, False, "Other", "claim")], (7, 3))  # it begins when the brush ends
@settings(max_examples=60)
def test_a_brush_leaves_out_what_its_query_does(told: list, span: tuple[int, int]) -> None:
    marks = made(told)
    start, end = day(1) + span[0] * DAY, day(1) + (span[0] + span[1]) * DAY
    outside, listed = (columns(marks).outside(start, end) for _ in range(2))
    assert not any(key(f"SG-none{n}") in listed for n in range(120))  # as a list asks, line by line
    wanted = set()
    for each in marks:
        low = -np.inf if each.core_start is None else each.core_start
        high = np.inf if each.core_end is None else each.core_end
        if low >= end or high < start or (high == start and high > low):
            wanted.add(each.record)
    assert set(outside) == wanted
    assert {each.record for each in marks if each.record in outside} == wanted
    assert {each.record for each in marks if each.record in listed} == wanted
    assert bool(outside) == bool(wanted)
    assert key("SG-none") not in outside


@given(some, st.randoms(use_true_random=False))
@settings(max_examples=40)
def test_the_order_by_time_is_total(told: list, chance: Random) -> None:
    marks = made(told)
    again = marks.copy()
    chance.shuffle(again)
    held, other = columns(marks), columns(again)
    assert [mark.number for mark in held.marks] == [mark.number for mark in other.marks]
    assert held.instants.tolist() == sorted(held.instants.tolist())
    round_trip = of_timed(as_timed(held), held.words)
    assert [*round_trip.marks] == [*held.marks]


@given(some, st.integers(1, 200), st.integers(0, 90))
@settings(max_examples=40)
def test_lanes_keep_their_height_wherever_one_looks_and_no_mark_stands_in_another(
    told: list, days: int, top: int
) -> None:
    held, scale = columns(made(told)), Scale(day(1), day(1) + days * DAY, GUTTER, 800)
    whole = arrange(held, scale)
    part = arrange(held, scale, window=Window(float(top), 20.0))
    assert [(box.top, box.height) for box in part.boxes] == [(box.top, box.height) for box in whole.boxes]
    assert set(part.index.tolist()) <= set(whole.index.tolist())
    for arranged in (whole, part):
        for i, mark_top in zip(arranged.index.tolist(), arranged.top.tolist(), strict=True):
            box = arranged.boxes[arranged.box(held, i)]
            assert box.lane == held.lanes[int(held.lane[i])]
            assert box.top <= mark_top < box.top + box.height


def test_any_field_can_be_lanes_one_in_another_and_closed_as_a_whole(marks: list[Mark]) -> None:
    held = columns(marks)
    lanes = (Lane("happened", "Il-62", ("Syria",)), Lane("happened", "An-124", ("Syria",)), Lane("happened", "Libya"),
             Lane("asserted", "Claims"))  # fmt: skip
    number = np.array([1, 1, 0, 3, 3], np.uint16)
    regroup = regrouped(held, lanes, number)
    assert [lane.name for lane in regroup.lanes] == ["Il-62", "An-124", "Claims"]  # a lane without marks is none
    assert regroup.density.counts((1,), np.array([day(1), day(31)])).tolist() == [2]
    scale = Scale(day(20), day(31), GUTTER, 800)
    boxes = arrange(regroup, scale, closed=frozenset({("happened", "Syria")})).boxes
    assert [(box.lane.path, box.closed, box.lanes) for box in boxes] == [
        (("happened", "Syria"), True, (0, 1)), (("asserted", "Claims"), False, (2,)),
    ]  # fmt: skip
    few = chosen(regroup, regroup.lane == 2)
    assert [mark.number for mark in few.marks] == ["CL-1", "S1"]
    assert [lane.name for lane in few.lanes] == ["Claims"]
