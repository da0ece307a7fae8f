"""Tracks put in order: what is set aside and what is not, and that nothing is lost and no order matters."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tracking.generated import rotation
from tests.tracking.made import DAY, approach, clean, climb, fixes, parked, straight, then
from tests.tracking.taken import taken
from tests.tracking.telling import tell
from workbench.tracking.cleaning import cleaned, in_order, put_in_order
from workbench.tracking.events import events
from workbench.tracking.fixes import ASIDE, COLUMNS, Fixes, Tracked
from workbench.tracking.plausible import doubts

CRUISE = straight((50, 8), 60, knots=450, seconds=600)


def aside(found: Fixes, why: str) -> list[int]:
    """The rows set aside for that."""
    return found["row"][(found["aside"] & ASIDE[why]) != 0].tolist()


def changed(rows: list, at: int, **values: float | None) -> list:
    names = ("t", "lat", "lon", "feet", "knots", "ground")
    made = list(rows)
    made[at] = tuple(values.get(name, old) for name, old in zip(names, rows[at], strict=True))
    return made


def test_an_honest_track_keeps_every_fix() -> None:
    rows = then(parked("EDDF"), climb("EDDF"), CRUISE, approach("EDDW"), parked("EDDW"))
    assert not clean(then(parked("EDDF"), climb("EDDF"))).has("aside")
    assert len(clean(rows)) == len(rows)


def test_rows_come_in_order_of_time_and_those_of_one_moment_as_in_the_file() -> None:
    rows = [CRUISE[2], CRUISE[0], CRUISE[1], (*CRUISE[1][:3], 34_000, *CRUISE[1][4:])]
    assert clean(rows)["row"].tolist() == [2, 3, 4, 1]


def test_a_row_that_says_the_same_of_the_same_moment_is_a_duplicate() -> None:
    other = (*CRUISE[1][:3], 34_000, *CRUISE[1][4:])
    assert aside(clean([*CRUISE[:3], other, CRUISE[1], CRUISE[1]]), "duplicate") == [5, 6]
    assert aside(clean([*CRUISE[:3], other]), "duplicate") == []


def test_positions_at_zero_are_none() -> None:
    assert aside(clean(changed(CRUISE, 5, lat=0, lon=0)), "null position") == [6]
    assert aside(clean(changed(CRUISE, 5, lat=0.0)), "null position") == []


def test_times_that_cannot_be() -> None:
    assert aside(clean(changed(CRUISE, 0, t=12.0)), "no time") == [1]
    assert aside(clean(changed(CRUISE, 60, t=4e9)), "no time") == [61]
    assert aside(clean(CRUISE, latest=int(CRUISE[50][0] * 1000)), "no time") == list(range(52, 62))


@pytest.mark.parametrize("several", [1, 3])
@pytest.mark.parametrize("at", [0, 20, 58])
def test_positions_far_off_for_a_moment_are_jumps(at: int, several: int) -> None:
    rows = CRUISE
    for each in range(at, at + several):
        rows = changed(rows, each, lat=40.0 + each / 100, lon=20.0)
    assert aside(clean(rows), "jump") == list(range(at + 1, at + several + 1))


def test_positions_that_stay_elsewhere_are_no_strays() -> None:
    found = clean(CRUISE[:30] + [(t, lat + 3, *rest) for t, lat, *rest in CRUISE[30:]])
    assert not found["aside"].any()


def test_noise_of_a_second_is_no_jump() -> None:
    rows = straight((50, 8), 60, knots=450, seconds=60, every=1)
    assert not clean(changed(rows, 30, lat=rows[30][1] + 0.01))["aside"].any()


def test_a_position_that_stays_while_a_speed_is_told_is_frozen() -> None:
    still = [(t, CRUISE[10][1], CRUISE[10][2], *rest) for t, _, _, *rest in CRUISE[10:16]]
    assert aside(clean(CRUISE[:10] + still + CRUISE[16:]), "frozen") == list(range(12, 17))
    assert not clean(parked("EDDF"))["aside"].any()


@pytest.mark.parametrize("feet", [99_000, 60_000, -20_000])
def test_heights_out_of_line_are_spikes(feet: int) -> None:
    rows = changed(changed(CRUISE, 20, feet=feet), 21, feet=feet + 500)
    assert aside(clean(rows), "altitude spike") == [21, 22]
    assert aside(clean(climb("EDDF")), "altitude spike") == []


LOW = straight((50.0333, 8.50), 90, knots=130, seconds=60, feet=(600, 600), every=5)
FALSE = [
    [(*row[:3], None, 170, int(5 <= at < 9)) for at, row in enumerate(LOW)],
    [
        (*row[:5], int(at == 6))
        for at, row in enumerate(straight((50.0333, 8.52), 90, knots=90, seconds=60, every=5, feet=(500, 500)))
    ],
    [(*row[:3], None if at > 4 else 25_000, None, int(at > 4)) for at, row in enumerate(LOW)],
    [(*row[:3], None, 0 if at > 4 else 300, int(at > 4)) for at, row in enumerate(LOW)],
    [(*row[:3], 6_000, 80, 1) for row in LOW],
    changed(CRUISE, 20, ground=1),
    changed(CRUISE, 20, ground=1, knots=None),
    changed(CRUISE, 20, ground=1, knots=90, feet=0),
    changed(changed(CRUISE, 20, ground=1, feet=None, knots=None), 21, ground=1, feet=None, knots=None),
    [(*row[:3], 0, None, 1) if 10 <= at < 30 else (*row[:4], None, 0) for at, row in enumerate(CRUISE)],
    [(*row[:5], 1) if 40 <= at < 45 else row for at, row in enumerate(approach("EDDF"))],
]


@pytest.mark.parametrize("rows", FALSE)
def test_ground_reports_in_the_air_are_not_believed(rows: list) -> None:
    found = clean(rows)
    assert aside(found, "false ground") == [at + 1 for at, row in enumerate(rows) if row[5] == 1]
    assert [each for each in events(found) if each.grade == "observed"] == []


BELIEVED = [
    then(approach("EDDF"), parked("EDDF")),
    then(approach("EDDF", down=2), parked("EDDF", seconds=0), wait=240),
    then(approach("SLLP"), straight((-16.5, -68.19), 90, knots=165, seconds=10, feet=(0, 0), ground=1), parked("SLLP")),
    then(approach("EHAM"), parked("EHAM", feet=-75)),
    then(approach("EDDF", down=1), parked("EDDF", seconds=0), climb("EDDF", start=2), wait=400),
]


@pytest.mark.parametrize("rows", BELIEVED)
def test_ground_reports_on_the_ground_are_believed(rows: list) -> None:
    assert aside(clean(rows), "false ground") == []


def test_an_aircraft_that_stands_at_an_airfield_is_on_the_ground_however_odd_the_way_there() -> None:
    fast = straight((35.2, 35.9), 0, knots=430, seconds=180, feet=(20_000, 300))
    rows = then(fast, parked("OSLK", seconds=1200, every=120), climb("OSLK"), wait=15)
    assert not (clean(rows)["aside"] & ASIDE["false ground"]).any()
    brief = then(fast, parked("OSLK", seconds=20), climb("OSLK"), wait=15)
    assert (clean(brief)["aside"] & ASIDE["false ground"]).any()


def crude(knots: float, *, taxi: float, seconds: int, every: int = 10, top: float = 30_000) -> list:
    """A flight told in the simplest way: rolling at one field, one speed up and down, rolling where that ends."""
    start = (32.0968, 20.2695)  # Benina
    up = straight(start, 180, knots=knots, seconds=1200, feet=(25, top))
    over = then(up, straight(up[-1][1:3], 0, knots=knots, seconds=1200, feet=(top, 25)), wait=10)
    roll = straight(start, 90, knots=taxi, seconds=seconds, every=every, feet=(None, None), ground=1)
    still = [(*row[:1], *start, *row[3:]) for row in roll]
    return then(still, over, still, wait=10)


@pytest.mark.parametrize("taxi", [0, 15, 30])
@pytest.mark.parametrize(("knots", "seconds", "every"), [(400, 40, 10), (180, 290, 10), (250, 3600, 60)])
def test_minutes_of_rolling_at_an_airfield_are_believed_beside_a_flight_at_one_speed(
    taxi: float, knots: float, seconds: int, every: int
) -> None:
    found = clean(crude(knots, taxi=taxi, seconds=seconds, every=every))
    assert aside(found, "false ground") == []
    assert [(each.kind, each.airfield, each.grade) for each in events(found)] == [
        ("takeoff", "HLLB", "observed"), ("landing", "HLLB", "observed"),
    ]  # fmt: skip


@pytest.mark.parametrize("feet", [None, 0])
@pytest.mark.parametrize("knots", [0, 15, 40])
@pytest.mark.parametrize("fixes_there", [4, 8, 13])
def test_a_minute_or_two_on_an_airfield_in_the_midst_of_a_cruise_over_it_is_no_landing(
    feet: float | None, knots: float, fixes_there: int
) -> None:
    over = straight((33.82, 34.0), 90, knots=450, seconds=1200)
    at = next(place for place, row in enumerate(over) if row[2] > 35.49)
    rows = [
        (row[0], 33.82 + 0.002 * (place % 3), 35.49, feet, knots, 1) if at <= place < at + fixes_there else row
        for place, row in enumerate(over)
    ]
    assert events(clean(rows)) == []


@pytest.mark.parametrize("feet", [None, 0])
def test_ground_reports_not_believed_leave_what_the_fixes_low_before_them_say(feet: float | None) -> None:
    told = crude(250, taxi=0, seconds=20)
    rows = [(*row[:3], feet if row[5] else row[3], *row[4:]) for row in told]
    found = clean(rows)
    assert aside(found, "false ground") != []
    assert [(each.kind, each.airfield, each.grade[:8]) for each in events(found)] == [
        ("takeoff", "HLLB", "inferred"), ("landing", "HLLB", "inferred"),
    ]  # fmt: skip
    assert all("No ground report to go by" in each.why for each in events(found))


def test_what_an_analyst_set_aside_stays_so() -> None:
    mine = fixes(CRUISE).with_columns(aside=np.where(np.arange(61) == 7, ASIDE["analyst"], 0))
    assert aside(cleaned(Tracked("", mine)), "analyst") == [8]


def told(seed: int) -> Fixes:
    chance = np.random.default_rng(seed)
    return tell(chance, rotation(chance)).fixes


seeds = given(st.integers(0, 10_000))


@seeds
@settings(max_examples=8)
def test_no_row_is_dropped_and_no_order_of_rows_matters(seed: int) -> None:
    made = told(seed)
    first = cleaned(Tracked("", made))
    assert sorted(first["row"].tolist()) == sorted(made["row"].tolist())
    second = cleaned(Tracked("", made.take(np.random.default_rng(seed).permutation(len(made)))))
    assert all(np.array_equal(first[name], second[name]) for name in COLUMNS)
    assert events(first) == events(second)


@seeds
@settings(max_examples=8)
def test_a_row_told_twice_changes_nothing(seed: int) -> None:
    made = told(seed)
    twice = made.take(np.sort(np.append(np.arange(len(made)), len(made) // 2)))
    twice = twice.with_columns(row=np.where(np.arange(len(twice)) == len(made) // 2 + 1, 99_999, twice["row"]))
    assert events(cleaned(Tracked("", twice))) == events(cleaned(Tracked("", made)))


@seeds
@settings(max_examples=8)
def test_another_day_tells_the_same_events(seed: int) -> None:
    made, later = told(seed), 86_400_000 * 400
    moved = made.with_columns(t=made["t"] + later)
    first, second = (events(cleaned(Tracked("", each))) for each in (made, moved))
    assert [(e.kind, e.airfield, e.grade, e.earliest + later, e.rows) for e in first] == [
        (e.kind, e.airfield, e.grade, e.earliest, e.rows) for e in second
    ]


numbers = st.integers(-(2**31), 2**31 - 1)
wild = st.lists(
    st.tuples(
        st.one_of(st.integers(DAY * 1000, DAY * 1000 + 10**7), st.integers(-(2**63), 2**63 - 1)),
        st.integers(-(10**9), 10**9), st.integers(-(2 * 10**9), 2 * 10**9), numbers, numbers, st.integers(-1, 1),
    ),
    max_size=30,
)  # fmt: skip


@given(wild)
@settings(max_examples=40)
def test_any_numbers_are_read_without_a_fault(rows: list[tuple[int, ...]]) -> None:
    names = ("t", "lat", "lon", "altitude", "speed", "ground")
    columns = {name: np.array([row[at] for row in rows], np.int64) for at, name in enumerate(names)}
    found = cleaned(Tracked("", Fixes(columns | {"row": np.arange(len(rows)) + 1}, size=len(rows))))
    assert len(found) == len(rows)
    assert all(each.earliest <= each.latest for each in events(found))
    assert all(each.begins <= each.ends for each in doubts(found))


def test_fixes_that_all_stand_at_1970_have_no_usable_time_and_no_event():
    text = "Timestamp,UTC,Callsign,Position,Altitude,Speed,Direction\n" + '0,,A,"35.5,35.9",3000,120,90\n' * 2
    (tracked,) = taken(text, format="fr24-csv").tracks
    fixes = cleaned(tracked)
    assert not tracked.fixes.has("t")
    assert (fixes["aside"] & ASIDE["no time"] != 0).all()
    assert events(fixes) == []


def test_fixes_are_put_in_order_a_column_at_a_time_and_none_is_written_into() -> None:
    t = np.array([5000, 1000, 5000, 3000])
    t.setflags(write=False)
    given = {"t": t, "lat": np.array([1, 2, 3, 4], np.int32), "row": np.array([4, 1, 3, 2])}
    one, other = Fixes(dict(given)), Fixes(dict(given))
    put_in_order(one)
    wanted = in_order(other)
    assert {name: one[name].tolist() for name in given} == {name: wanted[name].tolist() for name in given}
    assert one["row"].tolist() == [1, 2, 3, 4]
    assert t.tolist() == [5000, 1000, 5000, 3000]
