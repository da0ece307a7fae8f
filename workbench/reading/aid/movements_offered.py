"""A movement as it is offered: its values, the words each was read from, who says it and why it was read so."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from os.path import commonprefix
from typing import Any

from workbench.reading.aid.movements_clauses import Clause
from workbench.reading.aid.movements_craft import Memory
from workbench.reading.aid.movements_frames import Frame
from workbench.reading.aid.movements_scene import Line, Scene
from workbench.reading.aid.movements_words import key_of
from workbench.reading.aid.spans import Movement, Span
from workbench.reference.gazetteer import written_in

_STEM = 3  # letters that the forms of a name have in common
_MENTIONS = 100  # of one aircraft that every movement of it carries


def offered(scene: Scene, frames: Iterable[Frame], memory: Memory) -> list[Movement]:
    """The movements of the frames, in the order of the text."""
    called: dict[tuple[str, ...], dict[str, Any]] = {}
    made = [(_movement(scene, frame, memory, called), frame) for frame in frames]
    made.sort(key=lambda each: (each[0].start, each[0].end))
    begun: set[int] = set()
    for n, (each, frame) in enumerate(made):
        if each.start in begun:  # several legs of one verb: each from the words that are its own
            each.start = _own_start(scene, frame, each, begun)
        each.id = f"m{each.start}.{n}" if each.start in begun else f"m{each.start}"
        begun.add(each.start)
    return [each for each, _ in made]


def _own_start(scene: Scene, frame: Frame, each: Movement, begun: set[int]) -> int:
    own = [scene.words.start[frame.craft.words]] if frame.craft.words >= 0 else []
    own += [scene.words.start[clause.cue.first] for clause in frame.clauses]
    parts = (frame.destination, frame.place, frame.origin, frame.when.span)
    own += [span.start for span in parts if span is not None]
    return next((start for start in own if each.start < start < each.end and start not in begun), each.start)


def _movement(scene: Scene, frame: Frame, memory: Memory, called: dict[tuple[str, ...], dict[str, Any]]) -> Movement:
    lines = _lines(frame)
    spans = [span for entity in frame.craft.entities for span in _mentions(memory, entity, lines)]
    hedge = _hedge(frame)
    facts: dict[str, Any] = {
        **_called(frame.craft.entities, spans, memory, called),
        "event": frame.event,
        "origin": _place(scene, frame.origin),
        "destination": _place(scene, frame.destination),
        "place": _place(scene, frame.place),
        "date": frame.when.edtf or None,
        "count": frame.count,
        "aircraft_count": frame.craft.count,
        "asserted_by": _asserted(scene, lines),
        "status": "denied" if frame.denied else "planned" if frame.planned else "reported",
        "hedged": hedge is not None,
        "method": next(filter(None, map(method_of, lines)), None),
    }
    parts = _parts(frame, spans, hedge)
    start, end = _told_by(scene, frame, spans, hedge)
    why = _why(scene, frame, spans, lines)
    return Movement(start, end, [span.id for span in spans], facts, parts, why, worded=dict(_worded(frame)))


def _worded(frame: Frame) -> Iterator[tuple[str, tuple[int, int]]]:
    """The words that stand for a place in the clauses of a movement, and those that count it."""
    stood = {key: bounds for clause in frame.clauses for key, bounds in clause.stood.items()}
    named = {key for clause in frame.clauses for key in clause.named}
    for name, span in (("origin", frame.origin), ("destination", frame.destination), ("place", frame.place)):
        own = (name, span.id) if span is not None else ("", "")
        if own in stood and own not in named:
            yield name, stood[own]
    if frame.tally is not None and frame.tally.end and frame.tally.number == frame.count:
        yield "count", frame.tally[1:]


def _told_by(scene: Scene, frame: Frame, aircraft: list[Span], hedge: Span | None) -> tuple[int, int]:
    """The words that tell it: from the first of aircraft, verb, places and date to the last that stand together."""
    clauses, words = _together(frame), scene.words
    low, high = min([each.line.start for each in clauses]), max([each.line.end for each in clauses])
    bits = [(words.start[each.cue.first], words.end[each.cue.last - 1]) for each in clauses if each.cue.last > 0]
    parts = [frame.origin, frame.destination, frame.place, frame.when.span, hedge]
    for each in clauses:
        first, last = words.start[each.first], words.end[max(each.first, each.last - 1)]
        parts += [span for span in aircraft if first <= span.start < last]
    bits += [(span.start, span.end) for span in parts if span is not None and low <= span.start and span.end <= high]
    return min(bits)[0], max([end for _, end in bits])


def _called(
    entities: tuple[str, ...], spans: list[Span], memory: Memory, called: dict[tuple[str, ...], dict[str, Any]]
) -> dict[str, Any]:
    """What aircraft are called and who flies them; of those whose mentions are all looked at, gathered once."""
    known = called.get(entities)
    if known is None:
        known = {
            "designators": _values(spans, "designator"),
            "registrations": _values(spans, "registration"),
            "callsigns": _values(spans, "callsign"),
            "hexes": _values(spans, "hex"),
            "operator": next((span.facts["operator"] for span in spans if span.facts.get("operator")), None),
        }
        if all(len(memory.spans.get(entity, ())) <= _MENTIONS for entity in entities):
            called[entities] = known
    return {name: value[:] if isinstance(value, list) else value for name, value in known.items()}


def _together(frame: Frame) -> list[Clause]:
    """The clauses of a movement that stand in one sentence or in sentences side by side."""
    if len(frame.clauses) == 1 and frame.clauses[0] is frame.clause:
        return frame.clauses
    here = {frame.clause.line.number}
    for each in sorted(frame.clauses, key=lambda each: abs(each.line.number - frame.clause.line.number)):
        if any(abs(each.line.number - number) <= 1 for number in here):
            here.add(each.line.number)
    return [each for each in frame.clauses if each.line.number in here] or [frame.clause]


def _mentions(memory: Memory, entity: str, lines: list[Line]) -> list[Span]:
    """All mentions of an aircraft; of one that is named very often, the first ones and those of the sentences."""
    spans = memory.spans.get(entity, [])
    if len(spans) <= _MENTIONS:
        return spans
    low, high = bisect_left(spans, lines[0].start, key=_start), bisect_left(spans, lines[-1].end, key=_start)
    return [*spans[: min(low, _MENTIONS)], *spans[low:high]]


def _start(span: Span) -> int:
    return span.start


def _lines(frame: Frame) -> list[Line]:
    if len(frame.clauses) == 1:
        return [frame.clauses[0].line]
    seen: dict[int, Line] = {clause.line.number: clause.line for clause in frame.clauses}
    return [seen[number] for number in sorted(seen)]


def _values(spans: Iterable[Span], name: str) -> list[str]:
    return sorted({str(span.facts[name]) for span in spans if span.facts.get(name)})


def _place(scene: Scene, span: Span | None) -> dict[str, Any] | None:
    if span is None:
        return None
    place = {name: span.facts.get(name) for name in ("name", "type", "country", "icao", "lat", "lon")}
    written = scene.article.body[span.start : span.end]
    if place["type"] in ("water", "region") and key_of(written) != key_of(str(place["name"])):
        native = _native(scene.language, str(place["name"]), written)
        place["name"] = f"{native} ({place['name']})"  # such names differ from language to language
    return place


def _native(language: str, name: str, written: str) -> str:
    """The name as a dictionary of the language has it: "Bałtyk" for "Bałtykiem"; else as it is written."""
    key = key_of(written)
    known = {each: len(commonprefix((key_of(each), key))) for each in written_in(language).get(name, ())}
    best = max(known, key=lambda each: known[each], default="")
    return best if best and known[best] >= _STEM else written


def _hedge(frame: Frame) -> Span | None:
    """The first hedge that stands in a clause of the movement."""
    for clause in frame.clauses:
        for hedge in clause.line.hedges:
            if _first_word(clause.line, hedge, clause.first, clause.last):
                return hedge
    return None


def _first_word(line: Line, span: Span, first: int, last: int) -> bool:
    words = line.words
    return (
        first < len(words.key) and words.start[first] <= span.start and span.end <= words.end[max(first, last - 1)] + 1
    )


def _asserted(scene: Scene, lines: list[Line]) -> list[str]:
    """Who is named as saying so in the sentences, else the outlet itself where it tells of what it saw."""
    said = [each for line in lines for each in line.said if each.facts.get("role", "origin") == "origin"]
    if not said:
        paragraph = {line.paragraph for line in lines}
        after = max(line.number for line in lines) + 1
        if after < len(scene.lines) and scene.lines[after].paragraph in paragraph:
            following = scene.lines[after]
            said = [
                each
                for each in following.said
                if each.facts.get("role", "origin") == "origin" and not following.aircraft
            ]
    names = [str(name) for each in said for name in each.facts.get("to") or ()]
    if not names and any("own" in line.marks for line in lines) and scene.article.publisher:
        names = [scene.article.publisher]
    return list(dict.fromkeys(names))


def method_of(line: Line) -> str | None:
    """How a sentence says that it was seen; who is named may be a tracking service."""
    for cue in line.cues:
        if "method" in cue.meant:
            return cue.meant["method"]
    return "tracker" if any([spot.span.facts.get("actor_kind") == "tracker" for spot in line.actors]) else None


def _parts(frame: Frame, spans: list[Span], hedge: Span | None) -> dict[str, str]:
    found = {
        "aircraft": _first_of(frame, spans), "origin": frame.origin, "destination": frame.destination,
        "place": frame.place, "date": frame.when.span, "hedge": hedge,
    }  # fmt: skip
    return {name: span.id for name, span in found.items() if span is not None}


def _first_of(frame: Frame, aircraft: list[Span]) -> Span | None:
    """The mention of the aircraft in the sentence of the verb, else the first."""
    here = frame.clause.line
    return next((span for span in aircraft if here.start <= span.start < here.end), aircraft[0] if aircraft else None)


def _why(scene: Scene, frame: Frame, aircraft: list[Span], lines: list[Line]) -> str:
    """One sentence: the verb, the words of each role, where those come from that stand elsewhere."""
    cue, words = frame.clause.cue, scene.words
    verb = scene.article.body[words.start[cue.first] : words.end[cue.last - 1]] if cue.last > cue.first else ""
    says = f"“{verb}” tells of {_EVENTS[frame.event]}" if "act" in cue.meant or "noun" in cue.meant else f"“{verb}”"
    roles = ", ".join(_roles(scene, frame, aircraft, lines))
    return f"{says}: {roles}." if roles else f"{says}."


def _roles(scene: Scene, frame: Frame, aircraft: list[Span], lines: list[Line]) -> Iterator[str]:
    before = "" if frame.craft.named or frame.craft.anonymous else "the one spoken of before"
    craft = _first_of(frame, aircraft)
    if craft or before:
        yield _role(scene, lines, "aircraft", craft, before)
    for name, says, span in (
        ("origin", "from", frame.origin), ("destination", "to", frame.destination), ("place", "at", frame.place)
    ):  # fmt: skip
        if span is not None:
            yield _role(scene, lines, says, span, frame.inferred.get(name, ""))
    carried = "" if frame.when.own else frame.when.carried
    if frame.when.span is not None:
        yield _role(scene, lines, "dated", frame.when.span, f"that of {carried}" if carried else "")


def _role(scene: Scene, lines: list[Line], says: str, span: Span | None, reason: str) -> str:
    """The words of a role, with where they come from if they do not stand in the words that tell it."""
    if span is None:
        return f"{says} {reason}"
    source = reason
    if not source and not any([line.start <= span.start < line.end for line in lines]):
        source = "named in another sentence"
    return f"{says} “{scene.article.body[span.start : span.end]}”" + (f" ({source})" if source else "")


_EVENTS = {"arrival": "an arrival", "departure": "a departure", "overflight": "an overflight", "presence": "a stay"}
