"""The tracks of a case made ready to be drawn: their fixes, their events as landmarks, their doubts as odd fixes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

import numpy as np

from workbench.case.case import Case
from workbench.case.rows import record
from workbench.case.titles import track_title
from workbench.reference.gazetteer import airfields
from workbench.tracking.event import OBSERVED
from workbench.tracking.fixes import NONE, Fixes
from workbench.tracking.judging import can_judge, judged_of
from workbench.tracking.kept import Track, fixes_of, tracks
from workbench.tracking.mapped import Course, Instants, Landmark, MapTrack, OddFix, course_of
from workbench.tracking.packing import GoOn, heedless
from workbench.tracking.thresholds import FAST
from workbench.tracking.utc import milliseconds
from workbench.values.sphere import distance_km

KNOT = 1.852  # kilometres an hour
ROUGH = 50_000  # fixes that a rough track has about
_UNDRAWN = ("gap",)  # doubts that the course itself shows

_NEVER: Instants = np.zeros(0, np.int64)

Told = dict[str, Any]


def map_tracks(case: Case, keys: Sequence[bytes] | None = None) -> Iterator[MapTrack]:
    """The tracks of a case one by one, or those of some keys, in the order of their numbers."""
    for one in filter(partial(can_judge, case), tracks(case, keys)):
        yield map_track(case, one)


def map_track(case: Case, one: Track, *, known: MapTrack | None = None, go_on: GoOn = heedless) -> MapTrack:
    """One track with what is told of it; of one that is ``known`` the same fixes are not read again.

    ``go_on`` is called now and then and may raise.
    """
    alike = known if is_same(known, one) else None
    fixes = fixes_of(case, one, go_on=go_on) if alike is None else alike.fixes
    go_on()
    course = course_of(fixes) if alike is None else alike.course
    go_on()
    judged = judged_of(case, one)
    go_on()
    marks = tuple(landmarks(course, judged["events"], ground_aside(fixes)))
    odd = tuple(odd_fixes(fixes, judged["doubts"]))
    title = track_title(record(case, one.id))
    return MapTrack(one.id, one.number, title, fixes, marks, odd, one.source, one.extent["sha256"], course)


def is_same(known: MapTrack | None, one: Track) -> bool:
    """Whether what is known of a track are the fixes it has now."""
    return known is not None and known.sha256 == one.extent["sha256"]


def rough_track(case: Case, one: Track) -> MapTrack:
    """A long track by some stretches of its fixes, to be looked at until all of them are read."""
    fixes = fixes_of(case, one, every=max(one.extent["fixes"] // ROUGH, 1))
    return MapTrack(one.id, one.number, track_title(record(case, one.id)), fixes, source=one.source)


def ground_aside(fixes: Fixes) -> Instants:
    """When the ground was reported by fixes that are set aside."""
    return np.asarray(fixes["t"][(fixes["ground"] == 1) & ~fixes.used], dtype=np.int64)


def landmarks(course: Course, events: Sequence[Told], aside: Instants = _NEVER) -> Iterator[Landmark]:
    """The events of a track as marks: a landing and the take-off after it at one field are one time on the ground.

    ``aside``: when the ground was reported by fixes that are not believed.
    """
    if not len(course):
        return
    shown = [each for each in events if each["kind"] in ("takeoff", "landing", "stop")]
    if not shown or shown[0]["kind"] != "takeoff":
        yield _end(course, "begin")
    at = 0
    while at < len(shown):
        one, after = shown[at], shown[at + 1] if at + 1 < len(shown) else None
        if one["kind"] == "landing" and _leaves(one, after):
            yield _stay(course, one, shown[at + 1], aside)
            at += 2
            continue
        yield _single(course, one)
        at += 1
    if not shown or shown[-1]["kind"] != "landing":
        yield _end(course, "end")


def _leaves(landing: Told, after: Told | None) -> bool:
    """Whether what comes after a landing is the take-off from the same field."""
    return after is not None and after["kind"] == "takeoff" and after["airfield"] == landing["airfield"]


def _end(course: Course, kind: str) -> Landmark:
    at = 0 if kind == "begin" else len(course) - 1
    instant = int(course.t[at])
    return Landmark(kind, bool(course.ground[at] == 1), float(course.lat[at]), float(course.lon[at]), instant, instant)


def _stay(course: Course, landing: Told, takeoff: Told, aside: Instants) -> Landmark:
    begins, ends = milliseconds(landing["latest"]), milliseconds(takeoff["earliest"])
    lat, lon = _place(course, landing, (begins + ends) // 2)
    seen = OBSERVED in (landing["grade"], takeoff["grade"])
    first, last = aside.searchsorted([milliseconds(landing["earliest"]), milliseconds(takeoff["latest"]) + 1])
    reports = "ground reports set aside" if last > first else "no ground report"
    says = "" if seen else f"{landing['grade']}, {reports}"
    return Landmark("ground", seen, lat, lon, begins, max(begins, ends), _name(landing), says)


def _single(course: Course, event: Told) -> Landmark:
    """An event by itself: seen where the ground was reported, else where the fixes end or begin."""
    seen = event["grade"] == OBSERVED
    begins, ends = milliseconds(event["earliest"]), milliseconds(event["latest"])
    kind = {"takeoff": "begin", "landing": "end", "stop": "ground"}[event["kind"]]
    instant = begins if kind != "begin" else ends
    lat, lon = _place(course, event, instant) if seen or kind == "ground" else _nearest(course, instant)
    named = _name(event) if seen or event["grade"] != "inferred weak" else ""
    between = f"stop not seen, between {event['earliest'][11:16]} and {event['latest'][11:16]} UTC"
    says = between if kind == "ground" and not seen else ""
    return Landmark(kind, seen, lat, lon, begins if kind != "begin" else ends, ends, named, says)


def _place(course: Course, event: Told, instant: int) -> tuple[float, float]:
    """Where an airfield of the tables lies, else where the track was."""
    field = airfields().code(event["airfield"]) if event["airfield"] else None
    if field is not None and field.lat is not None and field.lon is not None:
        return field.lat, field.lon
    return _nearest(course, instant)


def _nearest(course: Course, instant: int) -> tuple[float, float]:
    after = min(int(course.t.searchsorted(instant)), len(course) - 1)
    at = after - (after > 0 and instant - course.t[after - 1] <= course.t[after] - instant)
    return float(course.lat[at]), float(course.lon[at])


def _name(event: Told) -> str:
    field = airfields().code(event["airfield"]) if event["airfield"] else None
    return field.name if field is not None else str(event["airfield"] or "")


def odd_fixes(fixes: Fixes, doubts: Sequence[Told]) -> Iterator[OddFix]:
    """The doubts that a point of the map shows, each at the first of its fixes: ``34,300 kt, 10:48:12``."""
    drawn = [each for each in doubts if each["rows"] and each["kind"] not in _UNDRAWN]
    if not drawn:
        return
    found = np.flatnonzero(np.isin(fixes["row"], [each["rows"][0] for each in drawn]))
    rows = {int(fixes["row"][at]): int(at) for at in reversed(found)}
    used = np.flatnonzero(fixes.used)
    for each in drawn:
        at = rows.get(each["rows"][0])
        if at is not None and fixes["lat"][at] != NONE:
            begins, ends = each["begins"][11:19], each["ends"][11:19]
            when = begins if begins == ends else f"{begins[:5]}–{ends[:5]}"  # noqa: RUF001
            before = int(used.searchsorted(at)) - 1
            speed = _speed_words(fixes.take(np.array([used[before], at]))) if before >= 0 else ""
            yield OddFix(at, f"{speed or each['kind']}, {when}")


def _speed_words(pair: Fixes) -> str:
    """How fast an aircraft would have had to be from one fix to another, where none is so fast."""
    hours = int(pair["t"][1] - pair["t"][0]) / 3_600_000
    lat, lon = pair.degrees
    knots = float(distance_km(lat[0], lon[0], lat[1], lon[1])) / max(hours, 1e-6) / KNOT
    return f"{knots:,.0f} kt" if knots > FAST else ""
