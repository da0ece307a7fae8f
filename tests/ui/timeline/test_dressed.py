"""Lanes by any field, other clocks and fewer marks: what stands where, in one total order of time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.timeline.conftest import DAY, day, key, mark
from workbench.analysis.lanes import Lanes, lanes
from workbench.analysis.setting import Setting
from workbench.analysis.timeline import timeline
from workbench.case.case import Case
from workbench.case.clocks import CLOCKS, Time, times
from workbench.case.filters import parse_filter
from workbench.case.marks import Mark
from workbench.case.marks import marks as read_marks
from workbench.case.sifting import left_out
from workbench.case.timed import halves, known
from workbench.reading.sample import make_sample
from workbench.ui.timeline.columns import Columns, columns
from workbench.ui.timeline.dressed import Dress, Either
from workbench.ui.timeline.tables import Keys, LaneTable, TimeTable, keys_in
from workbench.values import edtf

PLACES = Lanes(("Latakia", "Moscow", "place not stated"),
               {key("SG-1"): ("Latakia", "Moscow"), key("SG-2"): ("Latakia",)}, "place not stated",
               frozenset({"sighting"}))  # fmt: skip


def told(held: Columns) -> list[tuple[str, ...]]:
    """Each mark with the lane it stands in, in order of time."""
    return [(held.record(i).decode().rstrip("."), *held.lanes[int(held.lane[i])].path) for i in range(len(held))]


def at(when: float, *, inferred: bool = False) -> Time:
    return Time(when, when, when, when, True, inferred)


def test_a_record_stands_in_each_lane_it_belongs_to_and_groups_never_mix(marks: list[Mark]):
    held = Dress(lanes=LaneTable(PLACES)).of(columns(marks))
    assert told(held) == [
        ("SG-1", "happened", "Latakia"), ("SG-1", "happened", "Moscow"), ("SG-2", "happened", "Latakia"),
        ("SG-3", "happened", "place not stated"), ("CL-1", "asserted", "Claims"), ("S1", "published", "Sources"),
    ]  # fmt: skip
    assert [lane.name for lane in held.lanes] == ["Latakia", "Moscow", "place not stated", "Claims", "Sources"]
    assert [each.record for each in held.undated] == [key("SG-9")]


def test_groups_stand_below_one_another_whatever_their_lanes_are_called(marks: list[Mark]):
    of = {key("S1"): ("a",), key("CL-1"): ("b",), key("SG-1"): ("c",), key("SG-2"): ("b",)}
    tags = Lanes(("a", "b", "c", "no tag"), of, "no tag", frozenset({"sighting", "claim", "source"}))
    found = Dress(lanes=LaneTable(tags)).of(columns(marks)).lanes
    assert [(lane.group, lane.name) for lane in found] == [
        ("happened", "b"), ("happened", "c"), ("happened", "no tag"), ("asserted", "b"), ("published", "a"),
    ]  # fmt: skip


def test_a_second_field_lies_inside_the_first(marks: list[Mark]):
    inside = Dress(lanes=LaneTable(PLACES), nested=True).of(columns(marks))
    assert ("SG-1", "happened", "Moscow", "An-124") in told(inside)
    assert ("CL-1", "asserted", "Claims") in told(inside)
    turned = Dress(nested=True, then=LaneTable(PLACES)).of(columns(marks))
    assert ("SG-1", "happened", "An-124", "Moscow") in told(turned)
    assert ("SG-3", "happened", "Il-62", "place not stated") in told(turned)


def test_another_clock_has_other_times_and_other_undated_records(marks: list[Mark]):
    stand = {key("SG-9"): at(day(1, 11)), key("S1"): at(day(2, 11), inferred=True), key("SG-1"): at(day(3, 11))}
    held = Dress(clock="captured", times=TimeTable(stand)).of(columns(marks))
    assert [held.record(i) for i in range(len(held))] == [key("SG-9"), key("S1"), key("SG-1")]
    assert held.clock == "captured"
    assert [held.lanes[int(lane)].name for lane in held.lane] == ["An-124", "Sources", "An-124"]
    assert held.instant.all()
    assert held.count.tolist() == [1, 1, 1]
    assert {each.record for each in held.undated} == {key("SG-2"), key("SG-3"), key("CL-1")}


def test_what_was_recorded_later_is_hidden_and_counted(marks: list[Mark]):
    recorded = {each.record: at(day(20 + n, 11)) for n, each in enumerate(marks)}
    dress = Dress(known=day(22, 11), recorded=TimeTable(recorded))
    held = dress.of(columns(marks))
    assert [held.record(i) for i in range(len(held))] == [key("SG-1"), key("SG-2")]
    assert not len(held.undated)
    assert dress.count_known(columns(marks)) == (2, 6)
    assert dress.count_known(columns(())) == (0, 0)


def test_what_a_filter_hides_is_neither_a_mark_nor_undated(marks: list[Mark]):
    gone = frozenset({key("SG-9"), key("SG-2")})
    held = Dress(hidden=gone, left_out=Keys(gone)).of(columns(marks))
    assert key("SG-2") not in held.records(slice(None))
    assert not len(held.undated)
    either = Either(frozenset({b"a"}), frozenset({b"b", b"a"}))
    assert (len(either), b"b" in either, b"c" in either, bool(Either(frozenset()))) == (2, True, False, False)
    assert either | {b"c"} == {b"a", b"b", b"c"}  # the board adds what it does not look for
    assert columns(marks).outside(day(1), day(2)) | {b"c"} == {*columns(marks).records(slice(None)), b"c"}


@given(st.lists(st.tuples(st.integers(0, 5), st.sampled_from(["", "a", "b", "ab"])), max_size=30),
       st.booleans())  # fmt: skip
def test_the_order_of_time_is_total_and_no_mark_is_lost(found: list[tuple[int, str]], nested: bool):
    marks = [mark(f"SG-{n}", start=day(1) + on * DAY, end=day(2) + on * DAY) for n, (on, _) in enumerate(found)]
    of = {one.record: tuple(names) for one, (_, names) in zip(marks, found, strict=True) if names}
    tags = LaneTable(Lanes(("a", "b", "no tag"), of, "no tag", frozenset({"sighting"})))
    held = Dress(lanes=tags, nested=nested, then=tags).of(columns(marks))
    instants = known(held.start, held.end)
    ordered = list(zip(instants.tolist(), held.high.tolist(), held.low.tolist(), held.lane.tolist(), strict=True))
    assert np.all(np.diff(instants) >= 0)
    assert len(set(ordered)) == len(ordered)  # no two marks in one lane are one
    assert {record for record, *_ in told(held)} == {one.number for one in marks}
    width = 2 if nested else 1
    assert len(held) == sum(max(len(names), 1) ** width for _, names in found)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    with make_sample(tmp_path_factory.mktemp("dressed") / "s.casefile") as case:
        yield case


@pytest.mark.parametrize("clock", CLOCKS)
@pytest.mark.parametrize("names", [("aircraft",), ("place", "aircraft"), ("aircraft", "place"), ("origin", "source")])
def test_the_command_line_shows_the_same_marks_in_the_same_lanes(sample: Case, clock: str, names: tuple[str, ...]):
    asked = Setting(names, clock, filter="place ~ Lajes")
    read = [None if name == "aircraft" else LaneTable(lanes(sample, name)) for name in names]
    gone = left_out(sample, asked.filter)
    stand = TimeTable({} if clock == "happened" else times(sample, clock))
    inner = read[-1] if len(names) > 1 else None
    dress = Dress(read[0], len(names) > 1, inner, clock, stand, hidden=gone, left_out=Keys(gone))
    held = dress.of(columns(read_marks(sample)))
    shown = [(held.record(i), held.lanes[int(held.lane[i])]) for i in range(len(held))]
    shown_lanes = {(record, (lane.group, *lane.above, lane.name)) for record, lane in shown}
    rows = timeline(sample, asked).placed
    dated = [each for each in rows if each.known < float("inf")]
    assert shown_lanes == {(each.mark.record, lane) for each in dated for lane in each.lanes}
    assert [each.known for each in dated] == sorted(each.known for each in dated)
    assert {each.record for each in held.undated} == {each.mark.record for each in rows} - {r for r, _ in shown}


@given(st.lists(st.binary(min_size=16, max_size=16), unique=True, max_size=12), st.binary(min_size=16, max_size=16))
def test_a_record_is_found_among_others_whatever_its_key(keys: list[bytes], other: bytes):
    """Keys that end in zeros, or differ in them alone, are keys like others."""
    wanted = [*keys, other, b"\0" * 16]
    high, low = halves(wanted)
    found = Keys(keys).places(keys_in(high, low)).tolist()
    assert found == [keys.index(each) if each in keys else -1 for each in wanted]


DAYS = st.integers(0, 40).map(lambda n: (date(2025, 9, 20) + timedelta(days=n)).isoformat())
DATES = st.one_of(
    DAYS, st.sampled_from(["2025-10", "2025", "2025-09-24~", "../2025-10-02", "2025-10-09/.."]),
    st.tuples(DAYS, DAYS).map(lambda both: "/".join(sorted(both))), DAYS.map(lambda day: f"{day}T14:30Z"),
)  # fmt: skip


@given(st.lists(DATES, max_size=12), DAYS, DAYS)
def test_the_brush_leaves_what_its_query_leaves(sample: Case, dates: list[str], one: str, other: str):
    """Whole days brushed are the same days asked for by ``when in``."""
    first, last = sorted((one, other))
    found = [mark(f"SG-{n}", **bounds(text)) for n, text in enumerate(dates)]
    outside = columns(found).outside(seconds(first), seconds(last) + DAY)
    query = parse_filter(sample, f"when in {first}..{last}")
    passing = [query.test({"when": {"edtf": text}}) for text in dates]
    assert [each.record not in outside for each in found] == passing


def seconds(day: str) -> float:
    return datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp()


def bounds(text: str) -> dict[str, object]:
    """The times of a mark with such a date, as ``case.marks`` gives them but for zones."""
    value = edtf.parse(text)
    start, end = (None if at is None else datetime.fromisoformat(at).timestamp() for at in edtf.core(value))
    instant = value.kind == "date" and "T" in text
    return {"start": start, "end": end, "instant": instant}
