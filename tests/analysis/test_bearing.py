"""What a track bears out of a sighting: times that it does not cover, days without a zone, ways between fixes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from workbench.analysis.bearing import Bearing, bearing
from workbench.case import acts
from workbench.case.acts.tracks import join_tracks
from workbench.case.case import Case
from workbench.reading import children
from workbench.reading.flights import import_flights
from workbench.tracking.kept import Track, track

DAY = 1_761_436_800  # 26 October 2025, 00:00 UTC
BENINA, HMEIMIM = (32.0968, 20.2695), (35.4011, 35.9487)


@pytest.fixture(scope="module", autouse=True)
def _children() -> Iterator[None]:
    yield
    children.end_all()


@pytest.fixture
def excerpt(quote: Callable[..., bytes]) -> bytes:
    return quote("S2", "landed at Latakia on October 26")


def flown(case: Case, folder: Path, *, every: float = 30.0, hours: float = 2.0) -> Track:
    """RA-82035 on the ground at Benina from 06:00 UTC, in the air from 06:10, on the ground at Hmeimim afterwards."""
    start, air = DAY + 6 * 3600, hours * 3600
    rows: list[list[object]] = [[t, *BENINA, "ground", 0, 90, 0, 0, None] for t in range(0, 600, 30)]
    steps = round(air / every)
    for n in range(1, steps):
        part = n / steps
        lat, lon = (a + (b - a) * part for a, b in zip(BENINA, HMEIMIM, strict=True))
        feet = round(min(part, 1 - part, 0.2) * 150_000)
        rows.append([600 + n * every, lat, lon, feet, round(min(130 + feet / 50, 430)), 76, 0, 0, None])
    rows += [[600 + air + t, *HMEIMIM, "ground", 0, 90, 0, 0, None] for t in range(0, 600, 30)]
    path = folder / "trace.json"
    path.write_text(json.dumps({"icao": "154073", "r": "RA-82035", "timestamp": start, "trace": rows}))
    return track(case, import_flights(case, [str(path)]).tracks[0])


@pytest.mark.parametrize(("name", "whose"), [("tracker", "table"), ("file name", "name"), ("emitter", "file")])
def test_who_names_the_registration_is_said(case: Case, tmp_path: Path, excerpt: bytes, name: str, whose: str) -> None:
    one = flown(case, tmp_path)
    one.identity["registration"]["by"] = name
    assert whose in beside(case, excerpt, one).verdicts[0].why
    other = beside(case, excerpt, one, hex="154074").verdicts[0]
    assert (other.verdict, other.why.endswith("with another address")) == ("cannot tell", True)


def beside(case: Case, excerpt: bytes, one: Track, **stated: str) -> Bearing:
    """A sighting of that aircraft beside the track."""
    return bearing(case, acts.tag(case, excerpt, {"registration": "RA-82035", **stated}), one)


def verdict(found: Bearing, field: str) -> str:
    return next(each.verdict for each in found.verdicts if each.field == field)


@pytest.mark.parametrize(("day", "expected", "proposal"), [
    ("26 October 2025", "compatible", "supports"),
    ("25 October 2025", "cannot tell", None),  # in no zone near Latakia was it still the 25th
    ("24 October 2025", "cannot tell", None),  # the file does not reach so far
])  # fmt: skip
def test_a_landing_bears_out_its_own_day_only(
    case: Case, tmp_path: Path, excerpt: bytes, day: str, expected: str, proposal: str | None
) -> None:
    found = beside(case, excerpt, flown(case, tmp_path), event="arrival", place="Latakia", when=day)
    assert verdict(found, "Place") == "compatible"
    assert (verdict(found, "When"), found.proposal) == (expected, proposal)


@pytest.mark.parametrize(("count", "shown"), [("1", []), ("three", ["three"]), ("2 to 4", ["2 to 4"])])
def test_of_several_aircraft_a_track_is_one(
    case: Case, tmp_path: Path, excerpt: bytes, count: str, shown: list[str]
) -> None:
    found = beside(case, excerpt, flown(case, tmp_path), place="Latakia", when="26 October 2025", count=count)
    assert [each.said for each in found.verdicts if each.field == "Count"] == shown


@pytest.mark.parametrize("when", ["24 October 2025", ""])
def test_a_flight_of_another_time_contradicts_nothing(case: Case, tmp_path: Path, excerpt: bytes, when: str) -> None:
    stated = {"origin": "Moscow", "place": "Beirut", "event": "presence"} | ({"when": when} if when else {})
    found = beside(case, excerpt, flown(case, tmp_path), **stated)
    assert (verdict(found, "From"), verdict(found, "Place")) == ("cannot tell", "cannot tell")
    assert found.proposal is None


@pytest.mark.parametrize(("every", "place", "expected"), [
    (30.0, "Heraklion", "conflicts"), (1100.0, "Paphos", "cannot tell"),
])  # fmt: skip
def test_between_two_fixes_it_may_have_been_elsewhere(
    case: Case, tmp_path: Path, excerpt: bytes, every: float, place: str, expected: str
) -> None:
    stated = {"place": place, "event": "overflight", "when": "2025-10-26T07:42Z/2025-10-26T07:55Z"}
    found = beside(case, excerpt, flown(case, tmp_path, every=every), **stated)
    assert verdict(found, "Place") == expected, found.verdicts


def halves(case: Case, folder: Path) -> list[Track]:
    """The same flight as two files: the first ends, and the second begins, on the way."""
    flown(case, folder)
    whole = json.loads((folder / "trace.json").read_text())
    found = []
    for name, part in (("a", slice(0, 140)), ("b", slice(140, None))):
        path = folder / f"{name}.json"
        path.write_text(json.dumps({**whole, "trace": whole["trace"][part]}))
        found.append(track(case, import_flights(case, [str(path)]).tracks[0]))
    return found


def test_from_and_to_are_asked_of_all_files_of_one_flight(case: Case, tmp_path: Path, excerpt: bytes) -> None:
    begin, end = halves(case, tmp_path)
    sighting = acts.tag(case, excerpt, {"registration": "RA-82035", "when": "26 October 2025", "origin": "Benina",
                                        "destination": "Latakia"})  # fmt: skip
    assert (verdict(bearing(case, sighting, begin), "To"), verdict(bearing(case, sighting, end), "From")) == (
        "cannot tell",
        "cannot tell",
    )
    join_tracks(case, [begin.id, end.id])
    to = next(each for each in bearing(case, sighting, begin).verdicts if each.field == "To")
    assert (to.verdict, to.shown, to.rows) == ("compatible", f"landing at OSLK in {end.number}", ())
    start = next(each for each in bearing(case, sighting, end).verdicts if each.field == "From")
    assert (start.verdict, start.rows) == ("compatible", ())
    assert start.shown == f"takeoff at HLLB in {begin.number}"


@pytest.mark.parametrize(
    ("where", "event"), [("destination", "arrival"), ("place", "arrival"), ("origin", "departure")]
)
@pytest.mark.parametrize(("when", "expected", "why"), [
    ("2025-10-26T06:08Z/2025-10-26T06:11Z", "compatible", "within that time"),
    ("2025-10-26T07:05Z", "conflicts", "the {} there was at another time"),  # it was in the air, far from both
    ("2025-10-26T10:05+03:00", "conflicts", "the {} there was at another time"),  # the zone that is stated
    ("2025-10-26T07:05Z/2025-10-26T07:20Z", "conflicts", "the {} there was at another time"),
    ("2025-10-26T12:00Z", "cannot tell", "the {} there was at another time, and no fixes for all of that time"),
])  # fmt: skip
def test_a_landing_at_an_hour_is_held_against_the_landing_that_was_seen(
    case: Case, tmp_path: Path, excerpt: bytes, where: str, event: str, when: str, expected: str, why: str
) -> None:
    arrives = event == "arrival"
    said = when.replace("T06:08", "T08:08").replace("T06:11", "T08:11") if arrives else when
    found = beside(
        case, excerpt, flown(case, tmp_path), event=event, when=said, **{where: "Latakia" if arrives else "Benina"}
    )
    day = next(each for each in found.verdicts if each.field == "When")
    assert (day.verdict, day.why) == (expected, why.format("landing" if arrives else "take-off")), day
    assert day.shown.startswith("2025-10-26T08:09" if arrives else "2025-10-26T06:09"), day
    assert found.proposal == ({"compatible": "supports", "conflicts": "differs"}.get(expected)), found.why


def when_of(found: Bearing) -> tuple[str, str]:
    return next((each.verdict, each.why) for each in found.verdicts if each.field == "When")


@pytest.mark.parametrize(("event", "where", "when", "expected", "why"), [
    ("arrival", "destination", "2025-10-26T08:15Z", "cannot tell",
     "the landing there was at another time, and the aircraft was near it then"),
    ("presence", "place", "2025-10-26T08:15Z", "compatible", "the aircraft was seen then"),
    ("presence", "place", "2025-10-26T07:05Z", "conflicts", "the landing there was at another time"),
    ("presence", "place", "2025-10-26T08:25Z", "cannot tell",  # the last fix is of 08:19:30
     "the landing there was at another time, and the aircraft was near it then"),
    ("presence", "place", "2025-10-26T08:25Z/2025-10-26T12:00Z", "cannot tell",
     "the landing there was at another time, and no fixes for 3 h 41 min of that time"),
    ("presence", "place", "2025-10-26T08:19:40Z/2025-10-27T12:00Z", "cannot tell",
     "the landing there was at another time, and no fixes for 27 h 41 min of that time"),
])  # fmt: skip
def test_an_aircraft_that_stood_there_then_conflicts_with_no_time(
    case: Case, tmp_path: Path, excerpt: bytes, event: str, where: str, when: str, expected: str, why: str
) -> None:
    found = beside(case, excerpt, flown(case, tmp_path), event=event, when=when, **{where: "Latakia"})
    assert when_of(found) == (expected, why)
    assert (found.proposal == "supports") == (expected == "compatible")


def test_that_an_aircraft_was_seen_does_not_bear_out_a_landing(case: Case, tmp_path: Path, excerpt: bytes) -> None:
    stated = {"event": "arrival", "destination": "Moscow", "when": "2025-10-26T07:05Z"}
    found = beside(case, excerpt, flown(case, tmp_path), **stated)
    assert when_of(found) == ("cannot tell", "no landing there is seen then")
