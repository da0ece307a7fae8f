"""The events and doubts of a case's tracks: those of a file alone as they were read, all others worked out anew.

They are worked out anew where the analyst set fixes aside or held them doubtful, and where files are one flight.
"""

from __future__ import annotations

import json
from typing import Any

import numpy as np

from workbench.case.acts.tracks import JOINED
from workbench.case.case import Case
from workbench.case.ids import id_text
from workbench.tracking.fixes import Fixes, joined
from workbench.tracking.judged import judged, set_aside, within
from workbench.tracking.kept import Track, fixes_of, is_read, told, track, tracks
from workbench.tracking.utc import milliseconds
from workbench.values.errors import CaseError

_NEXT = """SELECT l.a, l.b FROM link l JOIN track a ON a.id = l.a AND a.deleted = 0
JOIN track b ON b.id = l.b AND b.deleted = 0 WHERE l.kind = 'precedes' AND l.note = ? AND l.deleted = 0"""
_FILE = 1 << 40  # rows, more than any file has
Judged = dict[str, list[dict[str, Any]]]


def flight_of(case: Case, one: Track) -> list[Track]:
    """The tracks that are one flight with this, itself among them, in the order of time."""
    pairs = [(bytes(a), bytes(b)) for a, b in case.rows(_NEXT, (JOINED,))]
    group, before = {one.id}, 0
    while len(group) > before:
        before = len(group)
        group |= {key for pair in pairs if group & set(pair) for key in pair}
    return sorted(tracks(case, sorted(group)), key=lambda each: (each.extent["first"] or "", each.id))


def can_judge(case: Case, one: Track) -> bool:
    """Whether the fixes of a track are read here, and those of all files that are one flight with it."""
    return all(is_read(case, each) for each in flight_of(case, one))


def judged_of(case: Case, one: Track) -> Judged:
    """Events and doubts of a track; those of a flight of several files stand with the file they fall into."""
    return judged_files(case, one)[one.id]


def judged_files(case: Case, one: Track) -> dict[bytes, Judged]:
    """The same of each track that is one flight with this, in the order of time, worked out once."""
    flight = flight_of(case, one)
    spans = {each.id: _spans(case, each) for each in flight}
    if len(flight) == 1 and not spans[one.id]:
        held = told(case, one)
        return {one.id: {"events": held["events"], "doubts": held["doubts"]}}
    whole, doubtful = _together(case, flight, spans)
    found = judged(whole, identity=one.identity, snapshot=bool(one.extent["snapshot"]), doubtful=doubtful)
    made: dict[bytes, Judged] = {each.id: {"events": [], "doubts": []} for each in flight}
    for name, begins in (("events", "earliest"), ("doubts", "begins")):
        for each in found[name]:
            at = _file(each, begins, flight)
            made[flight[at].id][name].append(_own(each, at, flight))
    return made


def events_of(case: Case, one: Track) -> list[dict[str, Any]]:
    """The events of a track, each with a name of its own: ``T1-1`` is the first of T1."""
    found = judged_of(case, one)["events"]
    return [{"id": f"{one.number}-{n}", "track": id_text(one.id), **event} for n, event in enumerate(found, 1)]


def event_called(case: Case, name: str) -> tuple[Track, dict[str, Any]]:
    """The event of a name (T1-2) with its track."""
    number = name.strip().upper().rpartition("-")[0]
    if not number:
        raise CaseError(f"There is no event {name.strip()}; workbench flight lists those of a track (T1-1).")
    one = track(case, case.find_live(number, "track"))
    for event in events_of(case, one):
        if event["id"] == name.strip().upper():
            return one, event
    raise CaseError(f"{number} has no event {name.strip()}; workbench flight lists those it has.")


def _spans(case: Case, one: Track) -> list[tuple[str, int, int]]:
    """What the analyst holds of a track's rows: kind, first and last row."""
    rows = case.rows("SELECT kind, rows FROM doubt WHERE track = ? AND deleted = 0 ORDER BY id", (one.id,))
    return [(kind, *json.loads(span)) for kind, span in rows]


def _together(
    case: Case, flight: list[Track], spans: dict[bytes, list[tuple[str, int, int]]]
) -> tuple[Fixes, np.ndarray[Any, np.dtype[np.bool_]]]:
    """The fixes of a flight in the order of time, and which of them are held doubtful.

    Rows are numbered through the files: those of the n-th, from 0, begin at n times ``_FILE``.
    """
    pieces, doubtful = [], []
    for n, one in enumerate(flight):
        fixes = fixes_of(case, one)
        held = {kind: within(fixes["row"], [span for each, *span in spans[one.id] if each == kind])  # type: ignore[misc]
                for kind in ("set-aside", "doubtful")}  # fmt: skip
        numbered = fixes.with_columns(row=fixes["row"] + n * _FILE)
        pieces.append(set_aside(numbered, held["set-aside"]))
        doubtful.append(held["doubtful"])
    whole, marks = joined(pieces), np.concatenate(doubtful)
    order = np.argsort(whole["t"], kind="stable")
    return whole.take(order), marks[order]


def _file(found: dict[str, Any], begins: str, flight: list[Track]) -> int:
    """The file of a flight that an event or a doubt stands with: that of its first row, else the one of its time."""
    if found["rows"]:
        return int(found["rows"][0] // _FILE)
    at = milliseconds(found[begins])
    begun = [n for n, one in enumerate(flight) if one.extent["first"] and milliseconds(one.extent["first"]) <= at]
    return begun[-1] if begun else 0


def _own(found: dict[str, Any], at: int, flight: list[Track]) -> dict[str, Any]:
    """What was found with the rows of its own file, and under ``elsewhere`` those of the other files by their track."""
    rows: dict[int, list[int]] = {}
    for row in found["rows"]:
        rows.setdefault(row // _FILE, []).append(row % _FILE)
    others = {id_text(flight[n].id): held for n, held in rows.items() if n != at}
    return {**found, "rows": rows.get(at, []), **({"elsewhere": others} if others else {})}
