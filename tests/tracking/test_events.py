"""Events of tracks: the rules one by one, the given files exactly, and generated flights with known truth."""

import json
import os
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.campaigns import flights
from tests.tracking.made import DAY, Row, approach, clean, climb, parked, straight, then
from workbench.reference.aerodromes import aerodromes
from workbench.tracking.cleaning import cleaned
from workbench.tracking.doubt import Doubt
from workbench.tracking.event import OBSERVED, STRONG, WEAK, Event
from workbench.tracking.events import events
from workbench.tracking.fixes import joined
from workbench.tracking.importer import Settings, read_file

CRUISE = straight((50, 8), 60, knots=450, seconds=1200)


def after_cruise(*parts: list[Row], wait: float = 40) -> list[Row]:
    """The parts one after the other, hours after a stretch at cruise, so that they may be anywhere."""
    return then(CRUISE, then(*parts, wait=wait), wait=20_000)


def found(rows: list[Row]) -> list[tuple[str, str | None, str]]:
    return [(each.kind, each.airfield, each.grade) for each in events(clean(rows))]


def only(rows: list[Row]) -> Event:
    (event,) = events(clean(rows))
    return event


def test_a_flight_from_ground_to_ground() -> None:
    rows = then(parked("EDDF"), climb("EDDF"), CRUISE, approach("EDDW"), parked("EDDW"))
    up, down = events(clean(rows))
    assert (up.kind, up.airfield, up.grade) == ("takeoff", "EDDF", OBSERVED)
    assert (down.kind, down.airfield, down.grade) == ("landing", "EDDW", OBSERVED)
    assert up.latest - up.earliest == 40_000
    assert up.rows == (61, 62)
    assert "EDDF" in up.why
    assert not up.flags


def test_a_track_that_begins_on_the_ground_or_lies_at_cruise_tells_no_event() -> None:
    assert found(parked("EDDF")) == []
    assert found(CRUISE) == []
    assert found(CRUISE[:1]) == []
    assert found([]) == []


@pytest.mark.parametrize(("km", "airfield", "flag"), [(3.9, "EHAM", ""), (7, "EHAM", "airfield likely")])
def test_the_field_is_the_nearest_to_the_ground_fix(km: float, airfield: str, flag: str) -> None:
    start = (52.3086 + km / 111.2, 4.7639)
    event = only(then(CRUISE, straight(start, 0, knots=5, seconds=60, feet=(0, 0), ground=1), wait=4000))
    assert (event.airfield, event.grade) == (airfield, OBSERVED)
    assert ("airfield likely" in event.flags) == bool(flag)
    assert "wide window" in event.flags


def test_a_landing_away_from_all_fields_names_none() -> None:
    event = only(then(CRUISE, straight((35.2, 20.0), 0, knots=3, seconds=600, feet=(0, 0), ground=1), wait=9000))
    assert (event.airfield, event.candidates) == (None, ())
    assert "no airfield within reach" in event.flags


def test_ground_that_bounces_is_one_landing() -> None:
    bounce = [(*row[:5], at % 2) for at, row in enumerate(approach("EDDW", km=0.9, every=1))]
    assert found(after_cruise(approach("EDDW", down=1), bounce, parked("EDDW"))) == [("landing", "EDDW", OBSERVED)]


def test_touch_and_go_is_both() -> None:
    touch = straight((50.03, 8.55), 70, knots=90, seconds=20, feet=(0, 0), ground=1)
    rows = after_cruise(approach("EDDF", down=1), touch, climb("EDDF", start=2))
    both = [each for each in events(clean(rows)) if each.grade == OBSERVED]
    assert [(each.kind, each.airfield) for each in both] == [("landing", "EDDF"), ("takeoff", "EDDF")]
    assert all("touch and go" in each.flags for each in both)


def test_a_go_around_is_no_event() -> None:
    assert found(after_cruise(approach("EDDF", down=1), climb("EDDF", start=1), wait=15)) == []


def test_taxiing_with_a_height_is_not_flying() -> None:
    taxi = [(*row[:3], 520, row[4], 0) for row in parked("KLAX")]
    assert found(taxi) == []
    assert found(then(parked("KLAX"), taxi, parked("KLAX"))) == []


def test_a_takeoff_roll_is_no_flight_before_it() -> None:
    roll = straight((50.033, 8.50), 70, knots=110, seconds=20, feet=(364, 364), ground=1)
    assert found(then(roll, climb("EDDF", start=3))) == [("takeoff", "EDDF", OBSERVED)]


def test_a_moment_in_the_air_between_two_on_the_ground_is_none() -> None:
    roll = [
        straight((52.3086, 4.75 + 0.01 * at), 90, knots=90, seconds=10, feet=(-11, -11), every=2) for at in range(3)
    ]
    rows = then(roll[0], roll[1], roll[2], parked("EHAM"), wait=5)
    mixed = [(*row[:5], int(not 6 <= at < 12)) for at, row in enumerate(rows)]
    assert found(after_cruise(approach("EHAM", down=2), mixed, wait=30)) == [("landing", "EHAM", OBSERVED)]


def test_high_fields_are_landed_at_fast() -> None:
    fast = straight((-16.51, -68.20), 90, knots=165, seconds=10, feet=(0, 0), ground=1)
    assert found(after_cruise(approach("SLLP"), fast, wait=20))[-1] == ("landing", "SLLP", OBSERVED)


def test_the_last_fix_low_before_a_field_is_a_landing_nobody_saw() -> None:
    event = only(after_cruise(approach("LSZH", down=2.5)))
    assert (event.kind, event.airfield, event.grade) == ("landing", "LSZH", STRONG)
    assert event.flags == ("not seen",)
    assert event.earliest < event.latest


def test_the_first_fix_low_behind_a_field_is_a_takeoff_nobody_saw() -> None:
    event = only(then(climb("LSZH", start=1), CRUISE, wait=20_000))
    assert (event.kind, event.airfield, event.grade) == ("takeoff", "LSZH", STRONG)


def test_several_fields_in_reach_are_all_named_and_none_chosen() -> None:
    down = straight((47.5, -116.1), 270, knots=250, seconds=600, feet=(20_000, 8_500))
    event = only(down)
    assert (event.kind, event.airfield, event.grade) == ("landing", None, WEAK)
    assert {"KGEG", "KSFF", "KSKA"} <= {code for code, _ in event.candidates}
    assert [km for _, km in event.candidates] == sorted(km for _, km in event.candidates)


def test_a_last_fix_that_climbs_lands_nowhere() -> None:
    assert found(then(parked("LSZH"), climb("LSZH", km=8))) == [("takeoff", "LSZH", OBSERVED)]


def test_a_stop_nobody_saw_is_one_event_with_what_both_ends_leave_open() -> None:
    event = only(after_cruise(approach("OSLK", down=2), climb("OSLK", start=2), wait=7200))
    assert (event.kind, event.airfield, event.grade) == ("stop", "OSLK", STRONG)
    assert event.latest - event.earliest == 7_200_000


def test_a_gap_at_cruise_hides_no_stop_and_neither_does_a_short_one() -> None:
    assert found(then(CRUISE, CRUISE, wait=5400)) == []
    assert found(after_cruise(approach("OSLK", down=9), climb("OSLK", start=9), wait=300)) == []


def test_a_gap_between_heights_of_cruise_hides_no_stop_even_over_high_fields() -> None:
    into, out = approach("ZULS", km=45, down=43), climb("ZULS", km=34, start=32)
    assert min(into[-1][3] or 0, out[0][3] or 0) > 18_000
    assert found(then(into, out, wait=7200)) == []


def test_a_track_with_a_fix_an_hour_hides_no_stop_in_each_hour() -> None:
    low = [(CRUISE[0][0] + at * 3600, 50.03 + 0.1 * (at % 2), 8.2, 2_400, 150, 0) for at in range(40)]
    assert all(kind != "stop" for kind, *_ in found(low))
    assert any(kind == "stop" for kind, *_ in found(low[:5]))


@pytest.mark.parametrize(("minutes", "stops"), [(18, 0), (26, 1)])
def test_how_long_a_silence_hides_a_stop(minutes: int, stops: int) -> None:
    rows = then(approach("OSLK", km=60, down=12), climb("OSLK", km=60, start=12), wait=minutes * 60)
    assert len(found(rows)) == stops


def test_a_fix_between_two_fields_names_neither() -> None:
    last = straight((51.5003, 0.20), 270, knots=130, seconds=60, feet=(2_500, 2_225))
    event = only(then(CRUISE, last, wait=900))
    assert (event.kind, event.airfield) == ("landing", None)
    assert [code for code, _ in event.candidates][:2] == ["EGLC", "EGML"]


def test_an_airfield_of_airlines_goes_before_a_private_strip_that_is_nearer() -> None:
    event = only(
        then(CRUISE, straight((36.3546, -92.4555), 0, knots=5, seconds=60, feet=(0, 0), ground=1), wait=36_000)
    )
    assert (event.airfield, [code for code, _ in event.candidates][:2]) == ("KBPK", ["KBPK", "76AR"])


def test_a_ship_at_sea_is_no_airfield() -> None:
    low = straight((31.4, -121.0), 340, knots=100, seconds=300, feet=(600, 60))
    away = straight((31.5, -121.0), 340, knots=120, seconds=300, feet=(100, 900))
    assert found(then(low, away, wait=1858)) == []


def test_two_fields_and_nothing_between_is_a_flight() -> None:
    assert found(then(parked("EDDF"), parked("EDDW"), wait=7200)) == [
        ("takeoff", "EDDF", STRONG), ("landing", "EDDW", STRONG),
    ]  # fmt: skip


def test_a_file_without_ground_reports_tells_by_speed_and_height() -> None:
    down = after_cruise(approach("LLBG"), parked("LLBG", feet=135))
    rows = then(then(parked("LIRF", feet=15), climb("LIRF")), down, wait=20_000)
    silent = [(*row[:5], -1) for row in rows]
    assert found(silent) == [("takeoff", "LIRF", STRONG), ("landing", "LLBG", STRONG)]


def test_an_event_by_speed_and_height_says_what_the_ground_reports_are_worth() -> None:
    rows = [(*row[:5], -1) for row in after_cruise(approach("LLBG"), parked("LLBG", feet=135))]
    assert only(rows).why.endswith("By speed and height; the file has no ground reports.")
    false = [(*row[:5], 1 if at in (20, 21) else row[5]) for at, row in enumerate(rows)]
    assert only(false).why.endswith("By speed and height; the file's ground reports are not believed.")
    only_ground = [(*row[:5], 1 if at > len(rows) - 40 else -1) for at, row in enumerate(rows)]
    assert only(only_ground).why.endswith("By speed and height; the ground reports alone do not tell.")


def test_an_event_in_a_stretch_in_grave_doubt_is_weak_and_says_why() -> None:
    track = clean(then(CRUISE, approach("EDDW"), parked("EDDW")))
    doubt = Doubt("impossible speed", int(track["t"][0]), int(track["t"][-1]), "Too fast.", "grave")
    (event,) = events(track, doubted=[doubt])
    assert (event.airfield, event.grade) == ("EDDW", WEAK)
    assert "Too fast." in event.why
    assert "doubtful stretch" in event.flags


@pytest.mark.parametrize("ground", [0, 1])
def test_a_landing_inside_a_spoofed_cluster_is_none(ground: int) -> None:
    beirut = aerodromes().called("OLBA")
    assert beirut is not None
    cruise = straight((34.5, 32.0), 140, knots=450, seconds=3000)
    spoofed = [
        (t, beirut.lat + 0.004 * (at % 3), beirut.lon + 0.004 * (at % 2), feet, knots, ground)
        for at, (t, _, _, feet, knots, _) in enumerate(cruise[100:160])
    ]
    assert found(cruise[:100] + spoofed + cruise[160:]) == []


def test_a_track_that_ends_in_a_spoofed_cluster_lands_nowhere() -> None:
    beirut = aerodromes().called("OLBA")
    assert beirut is not None
    sinking = straight((34.5, 32.0), 140, knots=300, seconds=2000, feet=(17_000, 9_500))
    spoofed = [(row[0], beirut.lat + 0.004 * (at % 3), beirut.lon, *row[3:]) for at, row in enumerate(sinking[140:])]
    assert found(sinking[:140] + spoofed) == []


def test_a_landing_after_a_jump_that_stays_is_weak() -> None:
    way = straight((33.2, 33.2), 140, knots=250, seconds=1200, feet=(12_000, 4_000))
    moved = [
        (row[0] + way[-1][0] - DAY + 10, *row[1:]) for row in then(approach("OLBA", km=8), parked("OLBA", seconds=300))
    ]
    (event,) = events(clean(way + moved))
    assert (event.kind, event.airfield, event.grade) == ("landing", "OLBA", WEAK)
    assert "impossible speed" in event.why


def test_day_files_joined_are_one_flight() -> None:
    rows = then(parked("EDDF"), climb("EDDF"), CRUISE, approach("EDDW"), parked("EDDW"))
    whole, parts = clean(rows), joined([clean(rows[:200]), clean(rows[200:])])
    assert [each.airfield for each in events(parts)] == [each.airfield for each in events(whole)]


def test_generated_flights_are_read_as_they_were_flown() -> None:
    score = flights.scored(60, 5)
    assert score.labelled > 100
    assert score.recall >= 0.98, str(score)
    assert score.right(OBSERVED) == 1, str(score)
    assert score.right(STRONG) >= 0.95, str(score)
    assert score.right(WEAK) >= 0.85, str(score)


def test_the_score_finds_fault() -> None:
    score = flights.Score(labelled=2, found=1)
    score.said.update({(OBSERVED, "right"): 3, (OBSERVED, "never happened"): 1})
    assert (score.recall, score.right(OBSERVED)) == (0.5, 0.75)


GIVEN = Path(os.environ.get("CASE_DATA", "")) / "trackers"
EXPECTED = GIVEN / "expected.json"


def given() -> list[Any]:
    """Each given file with what is expected of it."""
    if not EXPECTED.is_file():
        return []
    cases = []
    for each in json.loads(EXPECTED.read_text())["files"]:
        archive = GIVEN / "fr24_archive" / "20170205_positions"
        some = [(archive / f"20170205_{one['flight_id']}.csv", one) for one in each.get("flights", [])]
        cases += some or [(GIVEN / each["file"], each)]
    return [pytest.param(path, each, id=path.name) for path, each in cases]


def instant(text: str) -> float:
    return datetime.fromisoformat(text).timestamp()


@pytest.mark.skipif(not EXPECTED.is_file(), reason="the given files are not here")
@pytest.mark.parametrize(("path", "expected"), given() or [(Path(), {})])
def test_given_files_tell_exactly_the_expected_events(path: Path, expected: dict[str, Any]) -> None:
    with path.open("rb") as file:
        _, read = read_file(file, name=path.name, settings=Settings(zone="UTC", date="2010-05-23"))
    told = [] if read.snapshot else [event for track in read.tracks for event in events(cleaned(track))]
    seen = [event for event in told if event.grade == OBSERVED]
    assert len(seen) == len(expected.get("events", []))
    for event, want in zip(seen, expected.get("events", []), strict=True):
        assert event.kind == want["kind"]
        assert event.airfield in want["airport_any_of"]
        assert event.earliest / 1000 >= instant(want["not_before_utc"]) - 60
        assert event.latest / 1000 <= instant(want["not_after_utc"]) + 60
    for want in expected.get("inferred_events", []):
        _check_inferred(told, want)


def _check_inferred(told: list[Event], want: dict[str, Any]) -> None:
    if "window_utc" in want:
        (stop,) = [event for event in told if event.kind == "stop"]
        assert stop.airfield is None
        assert {code for code, _ in stop.candidates} == set(want["candidates"])
        assert [stop.earliest // 1000, stop.latest // 1000] == [int(instant(each)) for each in want["window_utc"]]
        return
    (event,) = [event for event in told if event.kind == want["kind"]]
    assert event.airfield in want["airport_any_of"]
    about = instant(want["about_utc"].removeprefix("after "))
    assert event.earliest / 1000 - 60 <= about <= event.latest / 1000 + 60


@pytest.mark.parametrize("every", [11, 66, 200])
def test_taxiing_that_is_called_airborne_now_and_then_is_no_flight_where_no_speed_is_told(every: int) -> None:
    field = aerodromes().called("EDDF")
    assert field is not None
    rolls = straight((field.lat, field.lon), 70, knots=4, seconds=14 * every, every=every, feet=(0, 0), told=False)
    feet = field.elevation + 100.0
    rows = [(*row[:3], feet if n % 7 == 3 else 0.0, None, int(n % 7 != 3)) for n, row in enumerate(rolls)]
    assert found(rows) == []
    flown = then(rows, climb("EDDF"), wait=every)
    assert [each[:2] for each in found([(*row[:4], None, row[5]) for row in flown])] == [("takeoff", "EDDF")]


def test_who_stands_at_the_first_fix_has_not_just_taken_off_though_fixes_are_minutes_apart() -> None:
    field = aerodromes().called("EDDF")
    assert field is not None
    feet = (field.elevation + 150.0, field.elevation + 150.0)
    stands = straight((field.lat, field.lon), 70, knots=5, seconds=720, every=180, feet=feet, told=False)
    rows = [(*row[:5], -1) for row in then(stands, climb("EDDF", km=60)[::18], wait=180)]
    assert all(each.earliest >= DAY * 1000 for each in events(clean(rows)))
