"""The sample of a tracker check: a flight that was never flown, a report it agrees with and one it contradicts."""

from __future__ import annotations

from pathlib import Path

from workbench.analysis.bearing import Bearing, bearing
from workbench.case import acts
from workbench.case.case import Case
from workbench.reading.flights import import_flights
from workbench.reading.intake import take_in, working_text
from workbench.reading.rowwords import take_bearing, take_event
from workbench.reading.sample import ANALYST, MARKING, TEXTS
from workbench.tracking.judging import events_of
from workbench.tracking.kept import Track, track
from workbench.values.errors import CaseError

FOLDER = TEXTS / "flight"
TRACK = FOLDER / "synthetic_5a1f7e00.csv"
AIRFRAME = "XZ-4410"
REPORTS = {  # file: what is known of it; the words of its sighting; the fields as written; who says so
    "agrees.txt": (
        {"title": "Transport flew from Libya to Latakia, plane spotters say", "publisher": "The Harbour Courier",
         "published": "2023-03-16", "language": "en"},
        "The transport XZ-4410 flew from Libya to Latakia on 14 March and went on to the Moscow area the same day",
        {"registration": "XZ-4410", "origin": "Libya", "place": "Latakia", "destination": "the Moscow area",
         "event": "arrival", "when": "14 March", "method": "reported"},
        ("plane spotters",),
    ),
    "conflicts.txt": (
        {"title": "Witness puts the same transport in Damascus", "publisher": "Island Wire", "published": "2023-03-17",
         "language": "en"},
        "XZ-4410 stood at Damascus airport at 12:15 UTC on 14 March 2023",
        {"registration": "XZ-4410", "place": "Damascus airport", "event": "presence",
         "when": "12:15 UTC on 14 March 2023", "method": "eyewitness"},
        ("a driver",),
    ),
}  # fmt: skip


def make_flight_sample(path: Path, *, analyst: str = ANALYST) -> Case:
    """A new case file with the tracker check in it, open for writing."""
    case = Case.create(
        path, title="Sample case — synthetic flight", question="Does the tracker file bear the two reports out?",
        marking=MARKING, analyst=analyst,
    )  # fmt: skip
    try:
        _work(case)
    except BaseException:
        case.close()
        raise
    return case


def _work(case: Case) -> None:
    sightings = [_report(case, name) for name in REPORTS]
    came = import_flights(case, [str(TRACK)], aircraft=AIRFRAME)
    one = track(case, came.tracks[0])
    for sighting in sightings:
        if one.aircraft is not None:
            acts.identify(case, sighting, one.aircraft)
    landing = next(event for event in events_of(case, one) if event["kind"] == "landing")
    take_event(case, one, landing)
    for sighting in sightings:
        _bear(case, one, sighting, bearing(case, sighting, one))


def _report(case: Case, name: str) -> bytes:
    described, words, stated, by = REPORTS[name]
    source = take_in(case, [str(FOLDER / name)], described=described).sources[0][0]
    text = working_text(case, source)
    place = text.find(words) if text else None
    if text is None or place is None:
        raise CaseError(f"The sample file {name} is not as it was made; install the program anew.")
    excerpt = acts.highlight(case, source, text, start=place[0], end=place[1])
    return acts.tag(case, excerpt, stated, by=by)


def _bear(case: Case, one: Track, sighting: bytes, found: Bearing) -> None:
    if found.proposal:
        rows = [row for each in found.verdicts for row in each.rows]
        take_bearing(case, one, sighting, kind=found.proposal, note=found.why, rows=rows)
