"""Legs put together: a take-off and its landing are one, what is told twice is told once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workbench.reading.aid.movements_frames import Frame, When
from workbench.reading.aid.movements_when import day_of, finer, overlap
from workbench.reading.aid.movements_words import key_of
from workbench.reading.aid.spans import Span

Inside = dict[str, list[Span]]
_BY_TOWN = 0.5  # degrees
_FAR = 3  # sentences that a leg may be told over


def legs(frames: list[Frame], inside: Inside) -> list[Frame]:
    """The frames of a text joined to legs and freed of repetitions, in the order of the text."""
    joined: list[Frame] = []
    for frame in frames:
        if not _joins(joined, frame):
            joined.append(frame)
    for frame in joined:
        lead = _lead(joined, frame) if frame.stop else None
        if lead:
            lead.origin = frame.destination
            lead.inferred["origin"] = "the last stop of its route"
    _refine(joined, inside)
    return _once([frame for frame in joined if not frame.bare], inside)


def _refine(frames: list[Frame], inside: Inside) -> None:
    """A town or region becomes the airfield that the text says lies in it."""
    fields: dict[str, list[Span]] = {}
    for frame in frames:
        for each in filter(None, (frame.origin, frame.destination, frame.place)):
            for wider in inside.get(each.id, ()) if each.facts.get("type") == "airfield" else ():
                fields.setdefault(_short(wider) or "-", []).append(each)
    for frame in frames:
        for name in ("origin", "destination", "place"):
            span: Span | None = getattr(frame, name)
            known = fields.get(_short(span), []) if span is not None and not span.facts.get("icao") else []
            if known and len({each.facts.get("name") for each in known}) == 1:
                setattr(frame, name, known[0])
                frame.inferred[name] = "the airfield that the text places there"


def _joins(before: list[Frame], frame: Frame) -> bool:
    """Whether the frame only goes on with one before it (which then is made fuller); else it may take from that one."""
    last = next((each for each in reversed(before) if _same_craft(each, frame)), None)
    if last is None:
        _one_of_them(before, frame)
        return False
    apart = abs(_at(frame) - _at(last))
    if apart > _FAR:
        if apart <= 2 * _FAR and frame.bare:
            _goes_on(before, last, frame)
        return False
    for rule in (_same, _headed, _landed, _came_from, _left_for_it, _stayed):
        if rule(before, last, frame):
            return True
    _goes_on(before, last, frame)
    return False


def _one_of_them(before: list[Frame], frame: Frame) -> None:
    """One of those that had landed left from where they did."""
    last = before[-1] if before else None
    if last is None or frame.event != "departure" or frame.origin or not last.destination or _at(frame) - _at(last) > 2:
        return
    if any(cue.has("they") for cue in frame.clause.line.cues):
        frame.origin = last.destination
        frame.inferred["origin"] = "where they had landed"


def _at(frame: Frame) -> int:
    return frame.clauses[-1].line.number


def _same_craft(one: Frame, other: Frame) -> bool:
    return bool(set(one.craft.entities) & set(other.craft.entities)) or (one.craft.anonymous and other.craft.anonymous)


def _take(last: Frame, frame: Frame) -> None:
    """Let the earlier frame tell what the later one adds."""
    last.clauses += [clause for clause in frame.clauses if clause not in last.clauses]
    if not last.when.edtf or frame.when.own and (not last.when.own or finer(last.when.edtf, frame.when.edtf) == frame.when.edtf):
        last.when = frame.when
    last.origin = last.origin or frame.origin
    last.destination = last.destination or frame.destination
    last.planned |= frame.planned


def _same(before: list[Frame], last: Frame, frame: Frame) -> bool:
    """The same take-off or landing in other words."""
    if last.event != frame.event or last.principal is None or frame.principal is None or not _repeats(last, frame, {}):
        return False
    _unite(last, frame, {})
    return True


def _headed(before: list[Frame], last: Frame, frame: Frame) -> bool:
    """Take-off, then the course: "was wheels-up at nine and headed back to Russia"."""
    if last.event == frame.event == "departure" and not last.destination and frame.destination and not frame.origin:
        if not frame.when.own or not last.when.own or overlap(frame.when.edtf, last.when.edtf):
            _take(last, frame)
            return True
    return False


def _landed(before: list[Frame], last: Frame, frame: Frame) -> bool:
    """Take-off, then the landing: one leg unless each has a date of its own."""
    if last.event != "departure" or frame.event != "arrival" or frame.origin or frame.stop or not last.origin:
        return False
    if last.destination and frame.destination and not agree(last.destination, frame.destination, {}):
        return False
    if not frame.destination:
        frame.destination = last.destination
    if frame.destination is None or same_place(last.origin, frame.destination):
        return False
    frame.destination = _narrow(last.destination, frame.destination)
    frame.origin = last.origin
    dated = last.when.own and frame.when.own and last.when.edtf != frame.when.edtf
    if not dated:
        last.event = "arrival"
        last.destination = None
        last.clause = frame.clause
        _take(last, frame)
        last.count, last.craft = frame.count or last.count, last.craft
        return True
    return False


def _came_from(before: list[Frame], last: Frame, frame: Frame) -> bool:
    """Where it was, then where it had come from: "It came from Ramstein"."""
    if frame.event != "arrival" or frame.destination or not frame.origin:
        return False
    where = last.destination if last.event == "arrival" else last.place if last.event == "presence" else None
    if where is None or last.origin or same_place(where, frame.origin):
        return False
    last.event, last.destination, last.place = "arrival", where, None
    _take(last, frame)
    return True


def _left_for_it(before: list[Frame], last: Frame, frame: Frame) -> bool:
    """A landing, then the take-off that led to it: "had left Al Udeid at three"."""
    if last.event != "arrival" or last.origin or frame.event != "departure" or not frame.origin or last.stop:
        return False
    if last.destination is None or same_place(last.destination, frame.origin):
        return False
    if frame.destination and not same_place(frame.destination, last.destination):
        return False
    if frame.when.own and frame.when.edtf > last.when.edtf and not overlap(frame.when.edtf, last.when.edtf):
        return False
    last.origin = frame.origin
    if frame.when.own and frame.when.edtf != last.when.edtf:
        frame.destination = frame.destination or last.destination
        return False
    last.clauses += frame.clauses
    return True


def _stayed(before: list[Frame], last: Frame, frame: Frame) -> bool:
    """Take-off, then seen on the ground elsewhere in the same sentence: it arrived."""
    if frame.event != "presence" or frame.place is None or last.origin is None:
        return False
    if last.event != "departure" and not (last.event == "arrival" and last.destination is None):
        return False
    if frame.clause.line is not last.clause.line or frame.clause.act not in ("park", "seen", "crash"):
        return False
    last.event, last.destination, last.when = "arrival", frame.place, frame.when if frame.when.own else last.when
    last.clauses += frame.clauses
    return True


def _lead(frames: list[Frame], stop: Frame) -> Frame | None:
    """The arrival told first, to which a route told later leads."""
    return next((each for each in frames if each.event == "arrival" and not each.stop and _same_craft(each, stop)
                 and each.destination and _at(each) < _at(stop) and stop.clause.act == "route"), None)  # fmt: skip


def _goes_on(before: list[Frame], last: Frame, frame: Frame) -> None:
    """The place of the leg before is where the next one begins."""
    where = last.destination or (last.place if last.event == "presence" else None)
    if frame.stop and last.event == "departure":
        frame.origin = frame.origin or last.origin
        return
    if last.stop:
        lead = _lead(before, last)
        where = lead.destination if lead else where
    if where is None or frame.origin or last.planned != frame.planned:
        return
    if frame.event == "departure" or (frame.event == "arrival" and not frame.stop and frame.clause.onward):
        if frame.destination is None or not same_place(frame.destination, where):
            frame.origin = where
            frame.inferred["origin"] = "where the leg before ended"


# what is told twice


def _once(frames: list[Frame], inside: Inside) -> list[Frame]:
    kept: list[Frame] = []
    for frame in _stays(_detailed(frames, inside)):
        twin = next((each for each in kept if _repeats(each, frame, inside)), None)
        if twin is None:
            kept.append(frame)
        else:
            _unite(twin, frame, inside)
    return kept


def _detailed(frames: list[Frame], inside: Inside) -> list[Frame]:
    """Without what is told of aircraft in general and then of each by name; the date of the one serves the others."""
    kept = []
    for frame in frames:
        fuller = [each for each in frames if frame.craft.anonymous and _details(frame, each, inside)]
        for each in fuller:
            if not each.when.edtf and frame.when.edtf:
                each.when = When(day_of(frame.when.edtf), frame.when.span, carried="what is told of them all")
        if not fuller:
            kept.append(frame)
    return kept


def _details(whole: Frame, part: Frame, inside: Inside) -> bool:
    if part.craft.anonymous or part.event != whole.event or part.denied != whole.denied:
        return False
    if whole.principal is None or part.principal is None or not agree(whole.principal, part.principal, inside):
        return False
    plural = (whole.craft.count or 2) > 1
    return (plural or abs(_at(whole) - _at(part)) <= 2) and (
        not (whole.when.edtf and part.when.edtf) or overlap(whole.when.edtf, part.when.edtf))  # fmt: skip


def _stays(frames: list[Frame]) -> list[Frame]:
    """Without stays at the place and on the day of a landing or take-off of the same aircraft that is told too."""
    return [frame for frame in frames if frame.event != "presence" or not any(_covers(each, frame) for each in frames)]


def _covers(leg: Frame, stay: Frame) -> bool:
    if leg.event not in ("arrival", "departure") or not _same_craft(leg, stay) or "T" in stay.when.edtf:
        return False
    if leg.principal is None or stay.place is None or not agree(leg.principal, stay.place, {}):
        return False
    return not stay.when.edtf or bool(leg.when.edtf) and overlap(leg.when.edtf, stay.when.edtf)


def _repeats(one: Frame, other: Frame, inside: Inside) -> bool:
    """Whether two frames tell of one movement."""
    if one.event != other.event or one.denied != other.denied or one.stop != other.stop:
        return False
    if not _same_craft(one, other):
        return False
    if one.craft.count and other.craft.count and one.craft.count != other.craft.count:
        return False
    if one.when.edtf and other.when.edtf and not overlap(one.when.edtf, other.when.edtf):
        return False
    pairs = [(one.origin, other.origin), (one.destination, other.destination), (one.place, other.place)]
    if not all(a is None or b is None or agree(a, b, inside) for a, b in pairs):
        return False
    return one.principal is None or other.principal is None or agree(one.principal, other.principal, inside)


def _unite(kept: Frame, other: Frame, inside: Inside) -> None:
    if kept.craft.anonymous and not other.craft.anonymous:
        kept.craft = other.craft
    kept.clauses += [clause for clause in other.clauses if clause not in kept.clauses]
    if other.when.edtf and (not kept.when.edtf or _better(kept, other)):
        kept.when = other.when
    for name in ("origin", "destination", "place"):
        setattr(kept, name, _narrow(getattr(kept, name), getattr(other, name)))
    kept.count = max(filter(None, (kept.count, other.count)), default=None)
    kept.planned &= other.planned


def _better(kept: Frame, other: Frame) -> bool:
    if kept.when.own != other.when.own:
        return other.when.own
    return finer(kept.when.edtf, other.when.edtf) != kept.when.edtf


_ORDER = {"airfield": 0, "city": 1, "water": 2, "region": 2, "country": 3}


def _narrow(one: Span | None, other: Span | None) -> Span | None:
    if one is None or other is None:
        return one or other
    return min(one, other, key=lambda span: (not span.facts.get("icao"), _ORDER.get(str(span.facts.get("type")), 2)))


def same_place(one: Span, other: Span) -> bool:
    """Whether two spans name one place."""
    a, b = one.facts, other.facts
    if a.get("icao") or b.get("icao"):
        return a.get("icao") == b.get("icao")
    return a.get("name") == b.get("name") and a.get("country") == b.get("country")


def agree(one: Span, other: Span, inside: Inside) -> bool:
    """Whether two spans may mean one place: the same, or one in the other."""
    if same_place(one, other):
        return True
    a, b = one.facts, other.facts
    if a.get("country") != b.get("country") or not a.get("country"):
        return False
    if a.get("icao") and b.get("icao"):
        return False
    kinds = {str(a.get("type")), str(b.get("type"))}
    if len(kinds) == 1:
        return False
    if "country" in kinds or "region" in kinds or _lies_in(one, other, inside):
        return True
    return kinds == {"airfield", "city"} and (_near(a, b) or bool(_name_words(a) & _name_words(b)))


def _name_words(facts: Mapping[str, Any]) -> set[str]:
    return {word for word in key_of(str(facts.get("name") or "")).split() if len(word) > 3}


def _near(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether an airfield lies by a town: within about 60 km; unknown where it lies, it may."""
    spots = [(facts.get("lat"), facts.get("lon")) for facts in (one, other)]
    if any(lat is None or lon is None for lat, lon in spots):
        return True
    (a, b), (c, d) = spots
    return abs(float(a) - float(c)) < _BY_TOWN and abs(float(b) - float(d)) < 2 * _BY_TOWN


def _short(span: Span) -> str:
    """The first word of a name: "Latakia" and "Latakia Governorate" are beside each other; none of a country."""
    words = key_of(str(span.facts.get("name") or "")).split()
    return words[0] if words and span.facts.get("type") in ("city", "region") else ""


def _lies_in(one: Span, other: Span, inside: Inside) -> bool:
    names = {str(each.facts.get("name")) for span in (one, other) for each in inside.get(span.id, ())}
    return bool(names & {str(one.facts.get("name")), str(other.facts.get("name"))})
