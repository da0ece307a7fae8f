"""Doubts about tracks: what cannot be is told with its rows, and what is honest is left alone."""

import json
import os
from pathlib import Path

import numpy as np
import pytest

from tests.tracking.made import Row, approach, clean, climb, fixes, parked, straight, then
from workbench.reference.aerodromes import aerodromes
from workbench.tracking.cleaning import cleaned
from workbench.tracking.doubt import Doubt, counted, lasting, moment
from workbench.tracking.fixes import ADS_B, Stated, Tracked
from workbench.tracking.importer import read_file
from workbench.tracking.pairs import clock_shift, two_places
from workbench.tracking.plausible import doubts
from workbench.values.sphere import ahead

CRUISE = straight((34.5, 32.0), 140, knots=450, seconds=3000)


def found(rows: list[Row]) -> list[Doubt]:
    return doubts(clean(rows))


def at_field(code: str, rows: list[Row], **values: float) -> list[Row]:
    """Rows with their positions at an airfield, as a spoofer puts them."""
    field = aerodromes().called(code)
    assert field is not None
    return [
        (t, field.lat + 0.004 * (at % 3), field.lon + 0.004 * (at % 2), feet, values.get("knots", knots), ground)
        for at, (t, _, _, feet, knots, ground) in enumerate(rows)
    ]


def circling(code: str, *, knots: float, feet: float, km: float, turns: int) -> list[Row]:
    """Honest circles around an airfield."""
    field = aerodromes().called(code)
    assert field is not None
    seconds = int(turns * 2 * np.pi * km / 1.852 / knots * 3600)
    steps = np.arange(0, seconds, 10)
    lat, lon = ahead(field.lat, field.lon, np.degrees(steps * knots * 1.852 / 3600 / km), km)
    return [(float(t), float(a), float(o), feet, knots, 0) for t, a, o in zip(steps + 1.7e9, lat, lon, strict=True)]


def test_an_honest_flight_raises_no_doubt() -> None:
    route = straight((50.1, 9.1), 40, knots=430, seconds=2400, feet=(7_000, 30_000))
    assert found(then(parked("EDDF"), climb("EDDF"), route)) == []


def test_an_hour_on_the_ground_that_the_air_around_it_contradicts_is_said_to_be_so() -> None:
    rows = then(CRUISE, straight((35.2, 20.0), 0, knots=0, seconds=3600, every=60, feet=(None, None), ground=1))
    (doubt,) = [each for each in found(rows) if each.kind == "false ground report"]
    assert "61 fixes" in doubt.sentence
    assert "or at odds with the fixes in the air around" in doubt.sentence


@pytest.mark.parametrize("speed", [450, 4])
def test_a_cluster_at_cruise_height_over_an_airfield_is_spoofed(speed: float) -> None:
    rows = CRUISE[:100] + at_field("OLBA", CRUISE[100:160], knots=speed) + CRUISE[160:]
    (doubt,) = [each for each in found(rows) if each.severity == "grave"]
    assert doubt.kind == "spoofed position"
    assert (doubt.begins, doubt.ends) == (round(rows[100][0] * 1000), round(rows[159][0] * 1000))
    assert doubt.rows == tuple(range(101, 161))
    assert "OLBA" in doubt.sentence
    assert "35,000 ft" in doubt.sentence


def test_fixes_that_jump_to_a_spoofed_place_are_part_of_it() -> None:
    ground = [(*row[:3], 0, 10, 1) for row in at_field("OLBA", CRUISE[100:120])]
    high = at_field("OLBA", CRUISE[120:160], knots=10)
    (doubt,) = [each for each in found(CRUISE[:100] + ground + high + CRUISE[200:]) if each.severity == "grave"]
    assert doubt.rows == tuple(range(101, 161))


def test_one_position_repeated_is_spoofed_only_where_the_track_jumps_to_it() -> None:
    beirut = at_field("OLBA", CRUISE[100:101])[0]
    there = [(row[0], *beirut[1:3], *row[3:]) for row in CRUISE[100:200]]
    (doubt,) = [each for each in found(CRUISE[:100] + there + CRUISE[200:]) if each.severity == "grave"]
    assert (doubt.kind, doubt.count) == ("spoofed position", 100)
    stale = [(row[0], *CRUISE[100][1:3], *row[3:]) for row in CRUISE[100:200]]
    assert [each.kind for each in found(CRUISE[:100] + stale + CRUISE[200:])] == ["frozen position"]


def test_a_shift_without_heights_that_returns_is_spoofed() -> None:
    rows = [(*row[:3], None, *row[4:]) for row in CRUISE[:100] + at_field("OLBA", CRUISE[100:140]) + CRUISE[140:]]
    (doubt,) = [each for each in found(rows) if each.severity == "grave"]
    assert doubt.rows == tuple(range(101, 141))
    assert "comes back" in doubt.sentence


@pytest.mark.parametrize(("knots", "feet", "km"), [(180, 20_000, 4.0), (150, 12_000, 1.8), (90, 3_000, 1.0)])
def test_an_aircraft_that_circles_is_not_spoofed(knots: float, feet: float, km: float) -> None:
    assert [
        each for each in found(circling("OLBA", knots=knots, feet=feet, km=km, turns=4)) if each.severity != "note"
    ] == []


def test_a_shift_that_stays_is_an_impossible_speed() -> None:
    rows = CRUISE[:100] + [(t, lat + 3, *rest) for t, lat, *rest in CRUISE[100:]]
    (doubt,) = found(rows)
    assert (doubt.kind, doubt.severity, doubt.rows) == ("impossible speed", "grave", (100, 101))


def test_small_steps_that_stay_are_told_together_and_lightly() -> None:
    rows = straight((34.5, 32.0), 140, knots=300, seconds=399, every=1)
    stepped = [(t, lat + 0.03 * (at // 100), *rest) for at, (t, lat, *rest) in enumerate(rows)]
    (doubt,) = found(stepped)
    assert (doubt.kind, doubt.severity) == ("jumping position", "slight")
    assert "3 steps" in doubt.sentence


def test_what_was_set_aside_is_told_with_its_rows() -> None:
    rows = list(CRUISE)
    rows[10] = (rows[10][0], 0, 0, *rows[10][3:])
    rows[50] = (*rows[50][:3], 99_000, *rows[50][4:])
    rows[90] = (*rows[90][:5], 1)
    rows[130] = (rows[130][0], 50.0, *rows[130][2:])
    told = {each.kind: each for each in found(rows)}
    assert {kind: each.rows for kind, each in told.items()} == {
        "no position": (11,), "altitude spike": (51,), "false ground report": (91,), "jumping position": (131,),
    }  # fmt: skip
    assert {each.severity for each in told.values()} == {"slight"}


def test_long_silence_in_the_air_is_noted_and_on_the_ground_not() -> None:
    (gap,) = found(then(CRUISE, straight((30, 36), 140, knots=450, seconds=600), wait=2400))
    assert (gap.kind, gap.severity) == ("gap", "note")
    assert gap.sentence.startswith("No fix for 40 min after ")
    assert found(then(parked("EDDF"), parked("EDDF"), wait=9000)) == []


def test_a_stretch_sent_without_integrity_is_told() -> None:
    track = fixes(CRUISE)
    bad = np.where((np.arange(len(track)) >= 100) & (np.arange(len(track)) < 140), 0, 8)
    sent = track.with_columns(nic=bad, kind=np.full(len(track), ADS_B))
    (doubt,) = doubts(cleaned(Tracked("", sent)))
    assert (doubt.kind, doubt.count) == ("no integrity", 40)
    assert doubts(cleaned(Tracked("", track.with_columns(nic=bad * 0, kind=np.full(len(track), ADS_B))))) == []


@pytest.mark.parametrize(
    ("address", "registration", "says"),
    [
        ("154073", "RA-82035", ""), ("154074", "RA-82035", "154073"), ("4ca123", "RA-82035", "Ireland"),
        ("~2a1b3c", "", "no address of an aircraft"), ("nonsense", "RA-82035", ""), ("154073", "", ""),
    ],
)  # fmt: skip
def test_addresses_and_registrations_that_do_not_belong_together(address: str, registration: str, says: str) -> None:
    identity = {"hex": Stated(address, "emitter"), "registration": Stated(registration, "tracker")}
    told = [each.sentence for each in doubts(clean(CRUISE), identity) if each.kind == "identity"]
    assert (says in told[0]) if says else not told


def test_one_address_at_two_places_at_once() -> None:
    elsewhere = [(t, lat + 2 * (at >= 150), *rest) for at, (t, lat, *rest) in enumerate(CRUISE)]
    (doubt,) = two_places(clean(CRUISE), clean(elsewhere))
    assert doubt.begins == pytest.approx(CRUISE[150][0] * 1000, abs=10_000)
    assert "223 km" in doubt.sentence or "222 km" in doubt.sentence
    assert two_places(clean(CRUISE), clean(CRUISE[7:90])) == []
    assert two_places(clean(CRUISE), clean([])) == []
    turned = [*CRUISE[:50], *straight((28.0, 34.0), 0, knots=450, seconds=100, t=CRUISE[250][0])]
    assert two_places(clean(CRUISE[:249]), clean(turned)) == []


@pytest.mark.parametrize("hours", [3, -5.5, 13])
def test_a_clock_of_another_zone_is_found(hours: float) -> None:
    shifted = [(row[0] + hours * 3600, *row[1:]) for row in CRUISE[5:]]
    doubt = clock_shift(clean(CRUISE), clean(shifted))
    assert doubt is not None
    assert ("later" if hours > 0 else "earlier") in doubt.sentence
    assert lasting(abs(hours) * 3600) in doubt.sentence
    assert clock_shift(clean(CRUISE), clean(CRUISE[5:])) is None
    assert clock_shift(clean(parked("EDDF")), clean([(row[0] + 7200, *row[1:]) for row in parked("EDDF")])) is None


def test_numbers_are_told_in_words() -> None:
    assert (lasting(45), lasting(1560), lasting(30_184)) == ("45 s", "26 min", "8 h 23 min")
    assert (counted(1, "fix"), counted(1200, "fix"), counted(2, "row")) == ("1 fix", "1,200 fixes", "2 rows")
    assert moment(1_738_736_639_399) == "2025-02-05 06:23:59 UTC"


GIVEN = Path(os.environ.get("CASE_DATA", "")) / "trackers"


@pytest.mark.skipif(not (GIVEN / "expected.json").is_file(), reason="the given files are not here")
def test_the_given_opensky_file_has_its_six_false_ground_rows() -> None:
    (name,) = [
        each["file"]
        for each in json.loads((GIVEN / "expected.json").read_text())["files"]
        if each["file"].startswith("opensky_csv")
    ]
    with (GIVEN / name).open("rb") as file:
        _, read = read_file(file, name=name)
    told = [each for each in doubts(cleaned(read.tracks[0])) if each.kind == "false ground report"]
    assert sum(each.count for each in told) == 6
    assert not [each for each in doubts(cleaned(read.tracks[0])) if each.severity == "grave"]


def test_an_approach_into_a_field_is_no_cluster() -> None:
    assert [each for each in found(then(CRUISE, approach("OLBA"), wait=9000)) if each.severity == "grave"] == []
