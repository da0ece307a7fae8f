"""Flights noted down without a verb: routes ("LUX-NBO", "Luton → Malé") and lists ("Noted: a C-17 at Darwin; ...")."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate, groupby

from workbench.reading.aid.movements_clauses import Clause
from workbench.reading.aid.movements_roles import Stand
from workbench.reading.aid.movements_scene import Line, Scene, Spot
from workbench.reading.aid.movements_told import Told
from workbench.reading.aid.movements_words import Cue

_NEAR = 6  # words between an aircraft and where it is noted to be
_SHORT = 14  # words of a line that is a note


def routes(scene: Scene, line: Line, placed: list[Stand], used: set[int]) -> Iterator[tuple[Clause, list[Told], Spot]]:
    """Routes written down place by place, each with its aircraft: the nearest before it, else the first of the line."""
    begun = accumulate(stand.role == "from" for stand in placed)
    for _, run in groupby(zip(begun, placed, strict=True), key=lambda each: (each[0], each[1].chained)):
        stops = [stand for _, stand in run if stand.chained and line.aircraft]
        if len(stops) < 2 or any(id(stand.span) in used for stand in stops):
            continue
        before = [spot for spot in line.aircraft if spot.last <= stops[0].first]
        legs = [Told("arrival", one, other) for one, other in zip(stops, stops[1:], strict=False)]
        first, last = _piece(scene, line, stops[0].first)
        yield _note(line, first, last, stops[0].first), legs, (before[-1:] or line.aircraft)[0]


def stays(
    scene: Scene, line: Line, placed: list[Stand], told_here: list[Clause], used: set[int]
) -> Iterator[tuple[Clause, list[Told], Spot]]:
    """Aircraft that a list or a short note says were at, or over, the place behind their name."""
    asked = "?" in scene.article.body[line.end - 2 : line.end + 1]
    if asked or not (listing(scene, line) or not told_here and line.last - line.first <= _SHORT and line.dates):
        return
    for n, spot in enumerate(line.aircraft):
        end = line.aircraft[n + 1].first if n + 1 < len(line.aircraft) else line.last
        stand = next((s for s in placed if spot.last <= s.first < min(end, spot.last + _NEAR)), None)
        if stand is None or stand.role not in ("at", "over", "near") or id(stand.span) in used:
            continue
        first, last = _piece(scene, line, spot.first)
        if not stand.last <= last:
            continue
        event = "overflight" if stand.role == "over" else "presence"
        yield _note(line, first, last, spot.first), [Told(event, place=stand)], spot


def listing(scene: Scene, line: Line) -> bool:
    """Whether the line begins with a word of seeing and a colon: "Also noted: ..."."""
    return any(
        cue.first - line.first < 4 and cue.meant.get("act") == "seen" and ":" in scene.words.gap(cue.last - 1)
        for cue in line.cues
    )


def _note(line: Line, first: int, last: int, at: int) -> Clause:
    return Clause(line, first, last, "fly", Cue(at, at, {}), True)


def _piece(scene: Scene, line: Line, at: int) -> tuple[int, int]:
    """The part of a line between two semicolons that a word stands in."""
    first, last = at, at
    while first > line.first and ";" not in scene.words.gap(first - 1):
        first -= 1
    while last < line.last - 1 and ";" not in scene.words.gap(last):
        last += 1
    return first, last + 1
