"""A track as the analyst looks at it: its landings and doubts, how its file was read, and the sightings beside it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, TypeVar

import numpy as np

from workbench.analysis.bearing import Bearing, bearing, near
from workbench.analysis.doubted import stretches
from workbench.analysis.flight import Flight, flight
from workbench.case.case import Case
from workbench.case.rows import record
from workbench.case.titles import title
from workbench.reference.aerodromes import aerodromes
from workbench.tracking.fixes import Fixes
from workbench.tracking.importer import importer_of
from workbench.tracking.judging import judged_files
from workbench.tracking.kept import Track, fixes_of, told, track, tracks
from workbench.tracking.mapped import course_of
from workbench.tracking.packing import GoOn, heedless
from workbench.tracking.utc import instant, milliseconds
from workbench.values.errors import CaseError

T = TypeVar("T")

MOST = 12
"""Sightings, or tracks, that are set beside one record at once; the others are counted."""
_MARKED = "SELECT kind, rows FROM doubt WHERE track = ? AND deleted = 0"
SPANS = 40
"""Stretches of rows that one doubt is put in; where there are more, the first to the last row."""
_MINUTE = 60_000
_FILE = """SELECT c.name, c.blob, b.size FROM source s JOIN capture c ON c.id = s.capture
LEFT JOIN blob b ON b.id = c.blob WHERE s.id = ?"""
_LINK = "SELECT id, kind FROM link WHERE a = ? AND b = ? AND deleted = 0 AND kind IN ({}) ORDER BY id LIMIT 1"
_SAYS = ("supports", "contradicts", "differs", "distinct-from")
_TAKEN = """SELECT s.id FROM sighting s JOIN quotation q ON q.record = s.id AND q.deleted = 0
JOIN excerpt e ON e.id = q.excerpt AND e.source = ?1
WHERE s.deleted = 0 AND json_extract(s."when", '$.why') = ?2 ORDER BY s.id LIMIT 1"""
_OF = """SELECT DISTINCT e.source FROM quotation q JOIN excerpt e ON e.id = q.excerpt
WHERE q.record = ? AND q.deleted = 0 ORDER BY e.source LIMIT 1"""


@dataclass(frozen=True)
class Compared:
    """A sighting and a track side by side, as panels show them; ``link`` is what the analyst made of it already."""

    bearing: Bearing
    sighting: str  # its number
    track: str
    title: str  # of the other one
    source: str  # the number of the source that the sighting rests on first, "" for none
    link: tuple[bytes, str] | None = None


@dataclass(frozen=True)
class Filed:
    """How a track's file was read; ``altitude`` is pressure, satellite, both or none."""

    name: str
    size: int | None
    sha256: str
    format: str
    row: str  # what a place in the file is called: line, element
    altitude: str
    airborne: int  # minutes in the air
    covered: int  # of them with a fix
    rejected: tuple[tuple[int, str], ...] = ()
    remarks: tuple[str, ...] = ()
    nobodys: int = 0  # rows of the file that are no fixes and of no aircraft


@dataclass(frozen=True)
class Tracked:
    """A track with all that has to be read and compared for it."""

    track: Track
    events: tuple[dict[str, Any], ...]
    doubts: tuple[dict[str, Any], ...]  # each with ``spans``: the rows that cause it, and how they are ``marked``
    filed: Filed
    compared: tuple[Compared, ...]
    unseen: tuple[tuple[str, str, str], ...] = ()  # begin or end, the fix there in words, its instant
    more: int = 0  # sightings near it that are not set beside it


@dataclass(frozen=True)
class Near:
    """A sighting with the tracks near it in time; ``tracks`` are all there are in the case."""

    compared: tuple[Compared, ...]
    tracks: int
    more: int = 0


def any_tracks(case: Case) -> bool:
    """Whether there is a track in the case."""
    return bool(case.value("SELECT 1 FROM track WHERE deleted = 0 LIMIT 1"))


def tracked(case: Case, key: bytes, *, go_on: GoOn = heedless) -> Tracked:
    """All of a track; CaseError where its fixes are not read here yet. ``go_on`` may raise, which ends the reading."""
    one = track(case, key)
    files, fixes = judged_files(case, one), fixes_of(case, one, go_on=go_on)
    go_on()
    found, flown = files[one.id], flight(case, one, fixes=fixes, files=files)
    go_on()
    pairs = near(case, key)
    events = tuple(
        {"id": f"{one.number}-{n}", "name": _field(each["airfield"]), "taken": _taken(case, one, each), **each}
        for n, each in enumerate(_going(found["events"], go_on), 1)
    )
    marked = [(kind, *json.loads(rows)) for kind, rows in case.rows(_MARKED, (key,))]
    caused = [(each, spans(each, fixes)) for each in _going(found["doubts"], go_on)]
    doubts = tuple({**each, "spans": rows, "marked": _marked(rows, marked)} for each, rows in caused)
    compared = tuple(
        _compared(case, bearing(case, sighting, one, flown=flown), sighting)
        for sighting, _ in _going(pairs[:MOST], go_on)
    )
    filed = _filed(case, one, fixes=fixes, flown=flown)
    return Tracked(one, events, doubts, filed, compared, tuple(_unseen(flown)), max(0, len(pairs) - MOST))


def _going(items: Iterable[T], go_on: GoOn) -> Iterator[T]:
    """Items one by one, as long as somebody waits for them."""
    for each in items:
        go_on()
        yield each


def _taken(case: Case, one: Track, event: Mapping[str, Any]) -> tuple[bytes, str] | None:
    """The sighting that an event became already, with its number."""
    found = case.value(_TAKEN, (one.source, event["why"]))
    return (bytes(found), case.number(found)) if found else None


def _field(code: str | None) -> str:
    found = aerodromes().called(code) if code else None
    return found.name if found is not None else ""


def _unseen(flown: Flight) -> Iterator[tuple[str, str, str]]:
    """The ends of a track where no take-off or landing is seen, or worked out."""
    if flown.track.extent["snapshot"] or not len(flown.fixes):
        return
    kinds = [each["kind"] for each in flown.events if each["kind"] in ("takeoff", "landing", "stop")]
    for name, start, wanted in (("begin", True, "takeoff"), ("end", False, "landing")):
        if not kinds or kinds[0 if start else -1] != wanted:
            fix = flown.edge(start=start)
            t = flown.fixes["t"]
            if fix is not None and not fix.ground:
                yield name, fix.words, instant(int(t[0 if start else -1]))


def beside(case: Case, sighting: bytes) -> Near:
    """The tracks near a sighting in time, each compared with it."""
    count = len(tracks(case))
    pairs = near(case, sighting) if count else []
    found = []
    for _, one in pairs[:MOST]:
        try:
            found.append(_compared(case, bearing(case, sighting, one), one.id))
        except CaseError:
            continue  # its fixes are not read here yet
    return Near(tuple(found), count, len(pairs) - len(found))


def _compared(case: Case, found: Bearing, other: bytes) -> Compared:
    row = record(case, other)
    source = case.value(_OF, (found.record,))
    said = case.rows(_LINK.format(", ".join("?" * len(_SAYS))), (found.track, found.record, *_SAYS))
    return Compared(
        found, case.number(found.record), case.number(found.track), title(row["record"], row),
        case.number(source) if source else "", (bytes(said[0][0]), str(said[0][1])) if said else None,
    )  # fmt: skip


def _marked(rows: Sequence[tuple[int, int]], marked: Sequence[tuple[str, int, int]]) -> frozenset[str]:
    """How the analyst marked all of these stretches: set-aside, doubtful."""
    return frozenset(
        kind for kind, _, _ in marked
        if all(any(one == kind and begin <= first and last <= end for one, begin, end in marked)
               for first, last in rows)
    )  # fmt: skip


def spans(doubt: Mapping[str, Any], fixes: Fixes) -> list[tuple[int, int]]:
    """The stretches of rows that cause a doubt; those of its whole time where they are not all told one by one."""
    rows = sorted(set(doubt["rows"]))
    if doubt["count"] > len(rows):
        t = fixes["t"]
        within = (t >= milliseconds(doubt["begins"])) & (t <= milliseconds(doubt["ends"]))
        rows = np.unique(fixes["row"][within]).tolist()
    found = list(stretches(rows))
    return found if len(found) <= SPANS else [(found[0][0], found[-1][1])]


def _filed(case: Case, one: Track, *, fixes: Fixes, flown: Flight) -> Filed:
    said = told(case, one)
    importer = importer_of(one.extent["format"])
    name, blob, size = case.rows(_FILE, (one.source,))[0]
    airborne, covered = coverage(flown)
    kinds = [word for column, word in (("altitude", "pressure"), ("height", "satellite")) if fixes.has(column)]
    return Filed(
        name or "", size, bytes(blob).hex() if blob else "", importer.name if importer else one.extent["format"],
        one.extent["row"], " and ".join(kinds), airborne, covered, tuple(map(tuple, said["rejected_rows"])),
        tuple(said["file"]["remarks"]), int(said["file"]["rejected"]),
    )  # fmt: skip


def coverage(flown: Flight) -> tuple[int, int]:
    """Minutes in the air from the first fix to the last, and in how many of them no fix is missing."""
    course = course_of(flown.fixes)
    if not len(course):
        return 0, 0
    minutes = course.t // _MINUTE - int(course.t[0]) // _MINUTE
    count = int(minutes[-1]) + 1
    edges = np.zeros((2, count + 1), np.int64)  # one more where a stretch begins, one less behind its end
    on = np.flatnonzero(minutes[1:] != minutes[:-1])  # what begins and ends in one minute adds nothing
    grounded = (course.ground[on] == 1) & (course.ground[on + 1] == 1)
    for at, steps in enumerate((on[course.joined[on]], on[grounded])):
        np.add.at(edges[at], minutes[steps], 1)
        np.add.at(edges[at], minutes[steps + 1] + 1 - at, -1)
    seen, down = edges.cumsum(axis=1)[:, :count] > 0
    seen[minutes] = True
    start = int(course.t[0]) // _MINUTE
    for begins, ends in _stays(flown):
        down[max(0, begins // _MINUTE - start) + 1 : max(0, ends // _MINUTE - start)] = True
    return int((~down).sum()), int((seen & ~down).sum())


def _stays(flown: Flight) -> Iterator[tuple[int, int]]:
    """From a landing to the take-off behind it, in milliseconds."""
    shown = [each for each in flown.events if each["kind"] in ("landing", "takeoff")]
    for one, after in pairwise(shown):
        if (one["kind"], after["kind"]) == ("landing", "takeoff"):
            yield milliseconds(one["latest"]), milliseconds(after["earliest"])
    for each in flown.events:
        if each["kind"] == "stop":
            yield milliseconds(each["earliest"]), milliseconds(each["latest"])
