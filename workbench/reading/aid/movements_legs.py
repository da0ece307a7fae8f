"""Legs put together: a take-off and its landing are one, and each goes on from where the one before ended."""

from __future__ import annotations

from workbench.reading.aid.movements_events import on_ground
from workbench.reading.aid.movements_frames import Frame
from workbench.reading.aid.movements_joined import RULES, ground, in_air, landed, own_day, then
from workbench.reading.aid.movements_manner import negated
from workbench.reading.aid.movements_same import Inside, agree, narrower, same_place, short_name
from workbench.reading.aid.movements_stops import drop, in_the_air, next_day, on_the_way
from workbench.reading.aid.movements_twice import of_craft, same_craft, told_once
from workbench.reading.aid.movements_when import is_day, overlap
from workbench.reading.aid.spans import Span

_BACK = 60  # frames that are looked back over
_SUIT = 6  # frames before one that followed in which its like is looked for
_FAR = 3  # sentences that a leg may be told over


def legs(frames: list[Frame], inside: Inside) -> list[Frame]:
    """The frames of a text joined to legs and freed of repetitions, in the order of the text."""
    joined: list[Frame] = []
    for frame in frames:
        if not _joins(joined, frame):
            joined.append(frame)
    for frame in joined:
        lead = _lead(joined[-_BACK:], frame) if frame.stop else None
        if lead:
            lead.origin = frame.destination
            lead.inferred["origin"] = "the last stop of its route"
    for n, frame in enumerate(joined):
        _from_there_too(joined[max(0, n - _SUIT) : n], frame)
        _ends_here(frame)
        _starts_here(frame)
    in_the_air(joined)
    _refine(joined, inside)
    return told_once([frame for frame in joined if not (_nowhere(frame) or negated(frame) or _vague(frame))], inside)


def _from_there_too(before: list[Frame], frame: Frame) -> None:
    """What followed came from where the one before it did: "two further rotations followed"."""
    left = frame.event == "departure" and "origin" in frame.inferred  # "others took the same route"
    if frame.clause.act != "follow" or not left and (frame.event != "arrival" or frame.origin):
        return
    model = next((each for each in reversed(before) if each.event == frame.event and each.origin
                  and (left or same_craft(each, frame)) and each.destination is frame.destination), None)  # fmt: skip
    if model is not None:
        frame.origin = model.origin
        frame.inferred["origin"] = "where the one before it had come from"


def _ends_here(frame: Frame) -> None:
    """A landing without a place is where the text is about: "another came from Minsk"."""
    if frame.event != "arrival" or frame.destination or frame.open or "origin" in frame.inferred:
        return
    if frame.clause.act == "back" and frame.craft.new:
        return  # "a fifth was turned back"
    if frame.origin and frame.origin.facts.get("type") == "water":
        return  # "flying in from the East China Sea"
    there, lies_ahead = frame.around, frame.planned or frame.denied
    if (
        there
        and there.facts.get("type") != "water"
        and (
            not same_place(frame.origin, there)
            if frame.origin
            else frame.when.own and (not lies_ahead or frame.clause.act == "expect" and is_day(frame.when.edtf))
        )
    ):
        frame.destination = there
        frame.inferred["destination"] = "the place spoken of before"
    elif frame.origin and frame.clause.act in ("back", "come", "expect", "send"):
        frame.event = "departure"


def _starts_here(frame: Frame) -> None:
    """A take-off without a place is where the text is about: "the third left for Tel Aviv at noon"."""
    there = frame.around
    if (
        frame.event != "departure"
        or frame.origin
        or there is None
        or frame.clause.act not in ("depart", "leave", "head", "follow")
    ):
        return
    away = not same_place(frame.destination, there) if frame.destination else frame.when.own and not frame.planned
    if away and (frame.destination or not frame.craft.anonymous):
        frame.origin = there
        frame.inferred["origin"] = "the place spoken of before"


def _nowhere(frame: Frame) -> bool:
    """Whether neither place is known nor, of a take-off, its day; of an arrival only where it may have begun."""
    if frame.bare:
        known = frame.craft.named and not frame.craft.anonymous and own_day(frame) and not frame.clause.noun
        return not (known and frame.event == "departure" and frame.clause.act == "depart")
    sea = frame.origin is not None and frame.origin.facts.get("type") == "water"
    return frame.event == "arrival" and frame.destination is None and (sea or "origin" in frame.inferred)


def _vague(frame: Frame) -> bool:
    """Whether aircraft that nothing names are only said to be somewhere, or to have gone from there."""
    if not frame.craft.anonymous or frame.event not in ("departure", "presence"):
        return False
    if frame.origin and frame.destination and own_day(frame) and not frame.clause.noun:
        return False  # "On Friday another plane will leave Bishkek for Kabul"
    clause = frame.clause
    if clause.noun and clause.act == "fly" and frame.craft.new and frame.planned and frame.when.own:
        return False  # "another flight from Gao is expected on Saturday"
    return not (on_ground(clause) or clause.act in ("park", "depart", "back") and not clause.noun)


def _refine(frames: list[Frame], inside: Inside) -> None:
    """A town or region becomes the airfield that the text says lies in it."""
    fields: dict[str, list[Span]] = {}
    for frame in frames:
        for each in filter(None, (frame.origin, frame.destination, frame.place)):
            for wider in inside.get(each.id, ()) if each.facts.get("type") == "airfield" else ():
                fields.setdefault(short_name(wider) or "-", []).append(each)
    for frame in frames if fields else ():
        for name in ("origin", "destination", "place"):
            span: Span | None = getattr(frame, name)
            known = fields.get(short_name(span), []) if span is not None and not span.facts.get("icao") else []
            if known and len({each.facts.get("name") for each in known}) == 1:
                setattr(frame, name, known[0])
                frame.inferred[name] = "the airfield that the text places there"


def _joins(before: list[Frame], frame: Frame) -> bool:
    """Whether the frame only goes on with one before it (which then is made fuller); else it may take from that one."""
    if frame.craft.new and frame.craft.anonymous or _of_those(before, frame):
        return False
    told = of_craft(before[: -_BACK - 1 : -1], frame)
    last = next((each for each in told if frame.denied or not each.denied), None)
    if last is None:
        _one_of_them(before, frame)
        return False
    apart = abs(frame.line - last.line)
    if apart > _FAR:
        if apart <= 2 * _FAR and frame.bare:
            _goes_on(before, last, frame)
        return False
    if frame.denied and not last.denied:
        return False  # "left Gao but never arrived in Bamako"
    _aims(before, frame)
    if on_the_way(before, last, frame):
        return True
    took_off = _before_the_air(before, last, frame)
    if took_off is not None and landed(before, took_off, frame):
        return True
    for rule in RULES:
        if rule(before, last, frame):
            return True
    _goes_on(before, last, frame)
    return False


def _of_those(before: list[Frame], frame: Frame) -> bool:
    """Whether one of several goes the way that all of them are told of before: "The first, RA-1, took off at 9:15"."""
    clause = frame.clause
    if not frame.bare or not frame.craft.named or (frame.craft.count or 2) > 1 or frame.denied:
        return False
    ordered = clause.line.having("former", "latter", "they", "more")
    if not any(clause.first <= cue.first < clause.cue.first for cue in ordered):
        return False
    like = (each for each in reversed(before[-_SUIT:]) if each.event == frame.event and (each.craft.count or 1) > 1)
    whole = next((each for each in like if frame.line - each.line <= 2 and not (each.bare or each.denied)), None)
    if whole is None or same_craft(whole, frame):
        return False
    frame.whole, frame.origin, frame.destination = whole, whole.origin, whole.destination
    frame.inferred |= dict.fromkeys(("origin", "destination"), "the way of all of them")
    return True


def _before_the_air(before: list[Frame], last: Frame, frame: Frame) -> Frame | None:
    """The take-off of an aircraft that was over or near places before it landed."""
    if frame.event != "arrival" or not in_air(last):
        return None
    down = ground(before, frame)
    return down if down and down.event == "departure" and frame.line - down.line <= _FAR else None


def _one_of_them(before: list[Frame], frame: Frame) -> None:
    """One of those that had landed left from where they did."""
    last = before[-1] if before else None
    if last is None or frame.event != "departure" or frame.origin or not last.destination or frame.line - last.line > 2:
        return
    if "they" in frame.clause.line.marks:
        frame.origin = last.destination
        frame.inferred["origin"] = "where they had landed"


def _aims(before: list[Frame], frame: Frame) -> None:
    """A landing where the take-off was bound for is at the place that says more: "landed in Antarctica"."""
    if frame.event != "arrival" or not frame.destination:
        return
    aim = next((each.destination for each in reversed(before[-6:]) if each.event == "departure" and each.destination
                and same_craft(each, frame)), None)  # fmt: skip
    if aim and agree(aim, frame.destination, {}):
        frame.destination = narrower(aim, frame.destination)


def _lead(frames: list[Frame], stop: Frame) -> Frame | None:
    """The arrival told first, to which a route told later leads."""
    return next((each for each in frames if each.event == "arrival" and not each.stop and same_craft(each, stop)
                 and each.destination and each.line < stop.line and stop.clause.act == "route"), None)  # fmt: skip


def _earlier(frame: Frame, last: Frame) -> bool:
    """Whether the words themselves date a leg before the one told first."""
    if not (own_day(frame) and last.when.edtf):
        return False
    return frame.when.edtf < last.when.edtf and not overlap(frame.when.edtf, last.when.edtf)


def _onward(frame: Frame) -> bool:
    """Whether words for a flight that lies ahead go on from where the aircraft stands: "It will fly on to Gao"."""
    return not frame.craft.named and (frame.clause.act == "back" or then(frame))


def _goes_on(before: list[Frame], last: Frame, frame: Frame) -> None:
    """The place of the leg before is where the next one begins."""
    along = frame.event == "departure" or frame.clause.lead >= 0
    if last.event == frame.event and along and last.clause.cue is frame.clause.cue and not frame.stop:
        frame.origin = frame.origin or last.origin
        return  # "left for Herat and Kandahar"
    if last.event == "overflight" and frame.event == "departure":
        last = ground(before, frame) or last
    into_the_open = last.event == "arrival" and not last.destination and not last.planned and not frame.clause.relative
    into_the_open &= not frame.planned
    if frame.event == "departure" and frame.bare and _earlier(frame, last):
        return  # "It took off from the Iranian capital on Tuesday", told after the landing
    if into_the_open and frame.event == "departure" and frame.origin and not _earlier(frame, last):
        last.destination = frame.origin
        last.inferred["destination"] = "where it then set out from"
    where = last.destination or (last.place if last.event == "presence" else None)
    if last.event == "arrival" and last.destination is None and own_day(last) and not last.planned:
        where = (
            last.around
            if last.origin is None or last.around is None or not agree(last.origin, last.around, {})
            else None
        )  # "Wednesday: down at 1105. Returned to Doha after dark"
    if frame.stop and last.event == "departure":
        frame.origin = frame.origin or last.origin
        if last.destination is frame.destination and not own_day(last):
            drop(before, last)  # "came from Rostov via Aswan": one leg
        return
    elsewhere = last.event == "departure" and frame.event == "arrival" and frame.clause.line is last.clause.line
    ends = last.origin is not None and frame.destination is not None and not same_place(last.origin, frame.destination)
    if elsewhere and ends and not frame.origin and not then(frame):  # not "took off from Gao and went back there"
        frame.origin = last.origin  # "en route to Djibouti, it landed at Luxor"
        frame.inferred["origin"] = "where it had set out"
        return
    if last.stop:
        lead = _lead(before[-_BACK:], last)
        where = lead.destination if lead else where
    if where is None or frame.origin or last.clause.act == "loiter":
        return
    goes_on = frame.clause.onward or frame.clause.act == "back" or then(frame) or next_day(last, frame)
    leaves = frame.planned and (frame.event == "departure" or not frame.clause.onward and _onward(frame))
    if last.planned != frame.planned and (last.planned or not leaves and frame.clause.line is not last.clause.line):
        return
    others = (frame.craft.count or 1) > (last.craft.count or 1)  # "the other two are due on Friday"
    onward = frame.event == "arrival" and not frame.stop and goes_on and not others
    if frame.event != "departure" and not onward:
        return
    if frame.destination is None and frame.clause.cue.has("anew"):
        return  # "On Wednesday it was back": where it had been
    if frame.destination is None or not same_place(frame.destination, where):
        frame.origin = where
        frame.inferred["origin"] = "where the leg before ended"
