"""Legs put together: a take-off and its landing are one, and each goes on from where the one before ended."""

from __future__ import annotations

from workbench.reading.aid.movements_events import goes_back
from workbench.reading.aid.movements_frames import Frame, When
from workbench.reading.aid.movements_same import Inside, agree, narrower, same_place, short_name
from workbench.reading.aid.movements_stops import drop, in_the_air, next_day, on_the_way
from workbench.reading.aid.movements_twice import repeats, same_craft, told_once, unite
from workbench.reading.aid.movements_when import finer, overlap
from workbench.reading.aid.spans import Span

_BACK = 60  # frames that are looked back over
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
    for frame in joined:
        _ends_here(frame)
        _starts_here(frame)
    in_the_air(joined)
    _refine(joined, inside)
    return told_once([frame for frame in joined if not frame.bare and not _nowhere(frame)], inside)


def _ends_here(frame: Frame) -> None:
    """A landing without a place is where the text is about: "another came from Minsk"."""
    if frame.event != "arrival" or frame.destination or "origin" in frame.inferred:
        return
    there, lies_ahead = frame.around, frame.planned or frame.denied
    if there and (
        not same_place(frame.origin, there)
        if frame.origin
        else frame.when.own and (not lies_ahead or frame.clause.act == "expect")
    ):
        frame.destination = there
        frame.inferred["destination"] = "the place spoken of before"
    elif frame.origin and frame.clause.act in ("back", "come", "expect"):
        frame.event = "departure"


def _starts_here(frame: Frame) -> None:
    """A take-off without a place is where the text is about: "the third left for Tel Aviv at noon"."""
    there = frame.around
    if frame.event != "departure" or frame.origin or there is None or frame.clause.act not in ("depart", "leave"):
        return
    if frame.destination is not None and not same_place(frame.destination, there) and not frame.craft.anonymous:
        frame.origin = there
        frame.inferred["origin"] = "the place spoken of before"


def _nowhere(frame: Frame) -> bool:
    """Whether an arrival has neither a place nor an origin of its own words."""
    return frame.event == "arrival" and frame.destination is None and "origin" in frame.inferred


def _refine(frames: list[Frame], inside: Inside) -> None:
    """A town or region becomes the airfield that the text says lies in it."""
    fields: dict[str, list[Span]] = {}
    for frame in frames:
        for each in filter(None, (frame.origin, frame.destination, frame.place)):
            for wider in inside.get(each.id, ()) if each.facts.get("type") == "airfield" else ():
                fields.setdefault(short_name(wider) or "-", []).append(each)
    for frame in frames:
        for name in ("origin", "destination", "place"):
            span: Span | None = getattr(frame, name)
            known = fields.get(short_name(span), []) if span is not None and not span.facts.get("icao") else []
            if known and len({each.facts.get("name") for each in known}) == 1:
                setattr(frame, name, known[0])
                frame.inferred[name] = "the airfield that the text places there"


def _joins(before: list[Frame], frame: Frame) -> bool:
    """Whether the frame only goes on with one before it (which then is made fuller); else it may take from that one."""
    last = next((each for each in reversed(before[-_BACK:]) if same_craft(each, frame)), None)
    if last is None:
        _one_of_them(before, frame)
        return False
    apart = abs(frame.line - last.line)
    if apart > _FAR:
        if apart <= 2 * _FAR and frame.bare:
            _goes_on(before, last, frame)
        return False
    _aims(before, frame)
    if on_the_way(before, last, frame):
        return True
    took_off = _before_the_air(before, last, frame)
    if took_off is not None and _landed(before, took_off, frame):
        return True
    for rule in (_same, _once_more, _back_down, _awaited, _headed, _landed, _came_from, _left_for_it, _stayed):
        if rule(before, last, frame):
            return True
    _goes_on(before, last, frame)
    return False


def _before_the_air(before: list[Frame], last: Frame, frame: Frame) -> Frame | None:
    """The take-off of an aircraft that was over or near places before it landed."""
    if frame.event != "arrival" or not _in_air(last):
        return None
    ground = _ground(before, frame)
    return ground if ground and ground.event == "departure" and frame.line - ground.line <= _FAR else None


def _ground(before: list[Frame], frame: Frame) -> Frame | None:
    """What was told of the aircraft last that was not in the air."""
    return next((each for each in reversed(before[-6:]) if same_craft(each, frame) and not _in_air(each)), None)


def _in_air(frame: Frame) -> bool:
    return frame.event == "overflight" or frame.event == "presence" and frame.clause.act == "loiter"


def _one_of_them(before: list[Frame], frame: Frame) -> None:
    """One of those that had landed left from where they did."""
    last = before[-1] if before else None
    if last is None or frame.event != "departure" or frame.origin or not last.destination or frame.line - last.line > 2:
        return
    if "they" in frame.clause.line.marks:
        frame.origin = last.destination
        frame.inferred["origin"] = "where they had landed"


def _take(last: Frame, frame: Frame) -> None:
    """Let the earlier frame tell what the later one adds."""
    last.clauses += [clause for clause in frame.clauses if clause not in last.clauses]
    if frame.when.span is not None and (
        not last.when.edtf
        or frame.when.own
        and (not last.when.own or finer(last.when.edtf, frame.when.edtf) == frame.when.edtf)
    ):
        last.when = frame.when
    last.origin = last.origin or frame.origin
    last.destination = last.destination or frame.destination
    last.planned |= frame.planned


def _same(before: list[Frame], last: Frame, frame: Frame) -> bool:
    """The same take-off or landing in other words."""
    if last.event != frame.event or last.principal is None or frame.principal is None or _then(frame):
        return False
    if not repeats(last, frame, {}):
        return False
    unite(last, frame, {})
    return True


def _once_more(before: list[Frame], last: Frame, frame: Frame) -> bool:
    """The take-off or landing told of before, now with its time: "It left Luton. ... It roared off at nine"."""
    if last.event != frame.event or not frame.bare or last.bare or frame.line - last.line > 2 or _then(frame):
        return False
    if not frame.when.own or last.when.own and not overlap(last.when.edtf, frame.when.edtf):
        return False
    _take(last, frame)
    return True


def _aims(before: list[Frame], frame: Frame) -> None:
    """A landing where the take-off was bound for is at the place that says more: "landed in Antarctica"."""
    aim = next((each.destination for each in reversed(before[-6:]) if each.event == "departure" and each.destination
                and same_craft(each, frame)), None)  # fmt: skip
    if frame.event == "arrival" and aim and frame.destination and agree(aim, frame.destination, {}):
        frame.destination = narrower(aim, frame.destination)


def _headed(before: list[Frame], last: Frame, frame: Frame) -> bool:
    """Take-off, then the course: "was wheels-up at nine and headed back to Russia"."""
    if not last.event == frame.event == "departure" or last.destination or frame.origin or not frame.destination:
        return False
    if frame.when.own and last.when.own and not overlap(frame.when.edtf, last.when.edtf):
        return False
    _take(last, frame)
    return True


def _landed(before: list[Frame], last: Frame, frame: Frame) -> bool:
    """Take-off, then the landing: one leg unless each has a date of its own."""
    if last.event != "departure" or frame.event != "arrival" or frame.origin or frame.stop or not last.origin:
        return False
    if frame.bare and frame.planned and not last.planned:
        return False  # "two more are due"
    if last.destination and frame.destination and not agree(last.destination, frame.destination, {}):
        return False
    if not frame.destination:
        frame.destination = last.destination
    if frame.destination is None or same_place(last.origin, frame.destination):
        return False
    frame.destination = narrower(last.destination, frame.destination)
    frame.origin = last.origin
    dated = last.when.own and frame.when.own and last.when.edtf != frame.when.edtf
    if frame.clause.act == "stop" and last.when.own and not _own_day(frame):
        frame.when, dated = When(), True
    if not dated:
        last.event = "arrival"
        last.destination = None
        last.clause = frame.clause
        _take(last, frame)
        last.count, last.craft = frame.count or last.count, last.craft
        return True
    if last.destination is None:
        last.destination = frame.destination
        last.inferred["destination"] = "where it then landed"
    return False


def _back_down(before: list[Frame], last: Frame, frame: Frame) -> bool:
    """On its way back, then on the ground: "went home last week, landing at Whiteman"."""
    last = _ground(before, frame) or last
    if last.clause.act != "back" or last.event != "arrival" or frame.event != "arrival" or not frame.destination:
        return False
    if last.destination and "destination" not in last.inferred or frame.clause.line is not last.clause.line:
        return False
    last.destination = frame.destination
    last.inferred.pop("destination", None)
    _take(last, frame)
    return True


def _awaited(before: list[Frame], last: Frame, frame: Frame) -> bool:
    """Take-off, then where it is awaited: it has not landed there yet."""
    if last.event != "departure" or last.planned or frame.event != "arrival" or not frame.planned or frame.origin:
        return False
    if last.destination or not frame.destination or _own_day(frame) or frame.line - last.line > 1:
        return False
    last.destination = frame.destination
    last.clauses += [clause for clause in frame.clauses if clause not in last.clauses]
    return True


def _came_from(before: list[Frame], last: Frame, frame: Frame) -> bool:
    """Where it was, then where it had come from: "It came from Ramstein"."""
    if frame.event != "arrival" or frame.destination or not frame.origin:
        return False
    where = last.destination if last.event == "arrival" else last.place if last.event == "presence" else None
    if _in_air(last) and frame.clause.act == "come":
        frame.event = "departure"  # over the sea now, it came from there
        return False
    if where is None or last.origin or same_place(where, frame.origin) or frame.planned and not last.planned:
        return False
    last.event, last.destination, last.place = "arrival", where, None
    _take(last, frame)
    return True


def _own_day(frame: Frame) -> bool:
    """Whether the words themselves date it, not those of another clause."""
    return frame.when.own and not frame.when.carried


def _left_for_it(before: list[Frame], last: Frame, frame: Frame) -> bool:
    """A landing, then the take-off that led to it: "had left Al Udeid at three"."""
    if last.event != "arrival" or last.origin or frame.event != "departure" or not frame.origin or last.stop:
        return False
    if frame.clause.relative and not last.destination and last.around:
        last.destination = last.around
        last.inferred["destination"] = "the place spoken of before"
    if last.destination is None or same_place(last.destination, frame.origin):
        return False
    elsewhere = frame.destination is not None and not same_place(frame.destination, last.destination)
    if elsewhere and not goes_back(frame.clause):
        return False
    later = last.when.edtf and frame.when.own and frame.when.edtf > last.when.edtf
    if later and not overlap(frame.when.edtf, last.when.edtf):
        return False
    last.origin = frame.origin
    if elsewhere:
        frame.destination = None  # bound for another place, it came down here
    if _own_day(frame) and frame.when.edtf != last.when.edtf:
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


def _then(frame: Frame) -> bool:
    """Whether the sentence goes on in the journey: "It then hopped to"."""
    return any(cue.first < frame.clause.cue.first for cue in frame.clause.line.having("then"))


def _lead(frames: list[Frame], stop: Frame) -> Frame | None:
    """The arrival told first, to which a route told later leads."""
    return next((each for each in frames if each.event == "arrival" and not each.stop and same_craft(each, stop)
                 and each.destination and each.line < stop.line and stop.clause.act == "route"), None)  # fmt: skip


def _goes_on(before: list[Frame], last: Frame, frame: Frame) -> None:
    """The place of the leg before is where the next one begins."""
    if last.event == "overflight" and frame.event == "departure":
        last = _ground(before, frame) or last
    into_the_open = last.event == "arrival" and not last.destination and not last.planned and not frame.clause.relative
    if into_the_open and frame.event == "departure" and frame.origin:
        last.destination = frame.origin
        last.inferred["destination"] = "where it then set out from"
    where = last.destination or (last.place if last.event == "presence" else None)
    if frame.stop and last.event == "departure":
        frame.origin = frame.origin or last.origin
        if last.destination is frame.destination and not _own_day(last):
            drop(before, last)  # "came from Rostov via Aswan": one leg
        return
    elsewhere = last.event == "departure" and frame.event == "arrival" and frame.clause.line is last.clause.line
    if elsewhere and last.origin and frame.destination and not frame.origin and not _then(frame):
        frame.origin = last.origin  # "en route to Djibouti, it landed at Luxor"
        frame.inferred["origin"] = "where it had set out"
        return
    if last.stop:
        lead = _lead(before[-_BACK:], last)
        where = lead.destination if lead else where
    if where is None or frame.origin or last.clause.act == "loiter":
        return
    if last.planned != frame.planned and (last.planned or frame.clause.line is not last.clause.line):
        return
    goes_on = frame.clause.onward or frame.clause.act == "back" or _then(frame) or next_day(last, frame)
    onward = frame.event == "arrival" and not frame.stop and goes_on
    if frame.event != "departure" and not onward:
        return
    if frame.destination is None or not same_place(frame.destination, where):
        frame.origin = where
        frame.inferred["origin"] = "where the leg before ended"
