"""Flights noted down without a verb: routes ("LUX-NBO", "Luton → Malé") and lists ("Noted: a C-17 at Darwin; ...")."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import accumulate, groupby

from workbench.reading.aid.movements_clauses import Clause
from workbench.reading.aid.movements_roles import Stand
from workbench.reading.aid.movements_scene import Line, Scene, Spot
from workbench.reading.aid.movements_told import Told
from workbench.reading.aid.movements_words import Cue
from workbench.reading.aid.spans import Span

Used = Callable[[Span | None], bool]  # whether a place is told of already
_NEAR = 6  # words between an aircraft and where it is noted to be
_NOTED = {"over": "overflight", "near": "presence", "at": "presence", "to": "arrival"}  # by the role of a place
_SHORT = 14  # words of a line that is a note
_LEAD = 4  # words that such a line may begin with


def routes(
    scene: Scene, line: Line, placed: list[Stand], used: Used
) -> Iterator[tuple[Clause, list[Told], Spot | None]]:
    """Routes written down place by place, each with its aircraft: the nearest before it, else the line's first."""
    if not any(stand.chained for stand in placed):
        return
    begun = accumulate(stand.role == "from" for stand in placed)
    for _, run in groupby(zip(begun, placed, strict=True), key=lambda each: (each[0], each[1].chained)):
        stops = [stand for _, stand in run if stand.chained]
        if len(stops) < 2 or any(used(stand.span) for stand in stops):
            continue
        before = [spot for spot in line.aircraft if spot.last <= stops[0].first]
        stops = _by_way_of(stops, placed)
        legs = [Told("arrival", one, other) for one, other in zip(stops, stops[1:], strict=False)]
        first, last = _piece(scene, line, stops[0].first)
        if (behind := date_behind(line, stops[-1])) is not None and len(line.dates) > 1:
            first, last = stops[0].first, behind.last  # "Dubai-Geneva on 22 July, Geneva-Luxor on 30 July"
        yield _note(line, first, last, stops[0].first), legs, next(iter(before[-1:] or line.aircraft), None)


def written_route(scene: Scene, line: Line, placed: list[Stand]) -> list[Stand]:
    """The stops of a sentence that is nothing but a route: "Route: Latakia - Benghazi - Bamako"."""
    stops = [stand for stand in placed if stand.chained]
    if line.aircraft or line.dates or len(stops) < 2 or len(stops) != len(placed):
        return []
    headed = stops[0].first == line.first or ":" in scene.words.gaps[stops[0].first - 1]
    short = stops[0].first - line.first < _LEAD and stops[-1].last == line.last
    return stops if headed and short else []


def _by_way_of(stops: list[Stand], placed: list[Stand]) -> list[Stand]:
    """The stops with those named behind the last of them: "Kayseri to N'Djamena, via Benghazi"."""
    way = [stand for stand in placed if stand.role == "via" and 0 <= stand.first - stops[-1].last <= 1]
    return [*stops[:-1], *way, stops[-1]]


def logged(scene: Scene, line: Line, placed: list[Stand], used: Used) -> Iterator[tuple[Clause, list[Told], Spot]]:
    """Places noted down each with its clock time: "out of Hmeimim Tuesday, over Sebha at 1120z"."""
    for stand in placed:
        spot = next((spot for spot in reversed(line.aircraft) if spot.last <= stand.first), None)
        date = date_behind(line, stand)
        if spot is None or stand.role not in _NOTED or used(stand.span):
            continue
        if date is not None and "T" in str(date.span.facts.get("edtf")):
            told = Told(_NOTED[stand.role], place=stand) if stand.role != "to" else Told("arrival", destination=stand)
            told = Told("departure", stand) if _off(scene, line, stand) else told
            yield _note(line, stand.first, date.last, stand.first), [told], spot


def date_behind(line: Line, stand: Stand) -> Spot | None:
    """The date right behind a place."""
    return next((spot for spot in line.dates if 0 <= spot.first - stand.last <= 2), None)


def stays(
    scene: Scene, line: Line, placed: list[Stand], told_here: list[Clause], used: Used
) -> Iterator[tuple[Clause, list[Told], Spot]]:
    """Aircraft that a list or a short note says were at, or over, the place behind their name."""
    asked = "?" in scene.article.body[line.end - 2 : line.end + 1]
    if asked or not (listing(scene, line) or not told_here and line.last - line.first <= _SHORT and line.dates):
        return
    for n, spot in enumerate(line.aircraft):
        end = line.aircraft[n + 1].first if n + 1 < len(line.aircraft) else line.last
        stand = next((s for s in placed if spot.last <= s.first < min(end, spot.last + _NEAR)), None)
        if stand is None or stand.role not in ("at", "over", "near") or used(stand.span):
            continue
        first, last = _piece(scene, line, spot.first)
        if not stand.last <= last:
            continue
        event = Told("overflight" if stand.role == "over" else "presence", place=stand)
        off = _off(scene, line, stand)
        yield _note(line, first, last, spot.first), [Told("departure", stand) if off else event], spot


def _off(scene: Scene, line: Line, stand: Stand) -> bool:
    """Whether a note tells of a take-off: "off Keflavík at 0612Z", unlike "off Crete"."""
    date = date_behind(line, stand)
    timed = date is not None and "T" in str(date.span.facts.get("edtf"))
    field = stand.span is not None and stand.span.facts.get("type") == "airfield"
    return timed and field and scene.words.key[stand.first] == "off"


def listing(scene: Scene, line: Line) -> bool:
    """Whether the line begins with a word of seeing and a colon: "Also noted: ..."."""
    for cue in line.cues:
        if cue.first - line.first >= _LEAD:
            break
        if ":" in scene.words.gaps[cue.last - 1] and cue.meant.get("act") == "seen":
            return True
    return False


def _note(line: Line, first: int, last: int, at: int) -> Clause:
    return Clause(line, first, last, "fly", Cue(at, at, {}), True)


def _piece(scene: Scene, line: Line, at: int) -> tuple[int, int]:
    """The part of a line between two semicolons that a word stands in."""
    first, last = at, at
    while first > line.first and ";" not in scene.words.gaps[first - 1]:
        first -= 1
    while last < line.last - 1 and ";" not in scene.words.gaps[last]:
        last += 1
    return first, last + 1


def follows(scene: Scene, spot: Spot, stand: Stand) -> bool:
    """Whether the origin stands right behind the aircraft."""
    if stand.span is None or not 0 <= stand.first - spot.last <= 2:
        return False
    cue = scene.cue_at.get(stand.first)
    if cue is not None and cue.has("whose") and not cue.has("came"):
        return False
    return not any(i in scene.held and scene.held[i].span.kind != "aircraft" for i in range(spot.last, stand.first))


def own_origin(scene: Scene, clause: Clause, spot: Spot, stand: Stand) -> bool:
    """Whether the verb behind is said of other aircraft, or says nothing of where this one set out."""
    if clause.act == "loiter" and clause.cue.first == stand.last and scene.stop_between(stand.last - 1):
        return True  # "a P-8A from Sigonella, on station off Tartus"
    if clause.act not in ("seen", "loiter", "over", "park", "refuel"):
        return True
    return any(stand.last <= other.first < clause.cue.first for other in clause.line.aircraft)
