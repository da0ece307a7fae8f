"""The ways in which two tellings are one leg: take-off and landing, what is told again, what is told back to front."""

from __future__ import annotations

from workbench.reading.aid.movements_events import goes_back, later
from workbench.reading.aid.movements_frames import Frame, When
from workbench.reading.aid.movements_same import agree, narrower, same_place
from workbench.reading.aid.movements_some import fewer
from workbench.reading.aid.movements_twice import repeats, same_craft, unite
from workbench.reading.aid.movements_when import bounds, day_of, finer, overlap, past_midnight
from workbench.reading.aid.spans import Span


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
    last.count = last.count or frame.count


def _same(before: list[Frame], last: Frame, frame: Frame) -> bool:
    """The same take-off or landing in other words."""
    if last.event != frame.event or last.principal is None or frame.principal is None or then(frame):
        return False
    if not same_craft(last, frame) or not repeats(last, frame, {}):
        return False
    unite(last, frame, {})
    return True


def _once_more(before: list[Frame], last: Frame, frame: Frame) -> bool:
    """The take-off or landing told of before, now with its time: "It left Luton. ... It roared off at nine"."""
    if last.event != frame.event or not frame.bare or last.bare or frame.line - last.line > 2 or _then_here(frame):
        return False
    if not frame.when.own or own_day(last) and not overlap(last.when.edtf, frame.when.edtf):
        return False
    _take(last, frame)
    return True


def _headed(before: list[Frame], last: Frame, frame: Frame) -> bool:
    """Take-off, then the course: "was wheels-up at nine and headed back to Russia"."""
    if not last.event == frame.event == "departure" or last.destination or frame.origin or not frame.destination:
        return False
    if frame.when.own and last.when.own and not overlap(frame.when.edtf, last.when.edtf):
        return False
    _take(last, frame)
    return True


def _reached(before: list[Frame], last: Frame, frame: Frame) -> bool:
    """On its way to a place, then down there: "came under fire as it approached El Obeid but landed safely"."""
    if last.event != "departure" or frame.event != "arrival" or not frame.bare or last.origin or not last.destination:
        return False
    if frame.clause.line is not last.clause.line or frame.planned != last.planned:
        return False
    if any(frame.clause.holds(cue.first) for cue in frame.clause.line.having("deny", "not")):
        return False  # "but was denied entry"
    last.event, last.clause = "arrival", frame.clause
    _take(last, frame)
    return True


def landed(before: list[Frame], last: Frame, frame: Frame) -> bool:
    """Take-off, then the landing: one leg unless each has a date of its own."""
    if last.event != "departure" or frame.event != "arrival" or frame.origin or frame.stop or not last.origin:
        return False
    if frame.bare and frame.planned and not last.planned:
        return False  # "two more are due"
    if frame.bare and not frame.when.own and frame.clause.line.paragraph != last.clauses[-1].line.paragraph:
        return False  # "What it was that had come is not known"
    if last.destination and frame.destination and not agree(last.destination, frame.destination, {}):
        return False
    if fewer(last, frame):
        return False
    here = None if frame.destination or last.destination else _down_here(last, frame)
    frame.destination = frame.destination or last.destination or here
    if frame.destination is None or same_place(last.origin, frame.destination):
        return False
    frame.destination = narrower(last.destination, frame.destination)
    frame.origin = last.origin
    frame.when = past_midnight(last.when, frame.when)
    dated = last.when.own and frame.when.own and last.when.edtf != frame.when.edtf
    dated = dated and not (here and last.when.edtf == day_of(frame.when.edtf))  # "left on Monday, put down at noon"
    if frame.clause.act == "stop" and last.when.own and not own_day(frame):
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


def _down_here(last: Frame, frame: Frame) -> Span | None:
    """Where a sentence leaves open the end of a flight: where the text is about, if it came from elsewhere."""
    there, act = frame.around, frame.clause.act
    here = frame.clause.line is last.clause.line and act in ("land", "arrive") and not frame.clause.noun
    if there is None or last.origin is None or not here or there.facts.get("type") == "water":
        return None
    return there if not agree(there, last.origin, {}) else None


def _back_down(before: list[Frame], last: Frame, frame: Frame) -> bool:
    """On its way back, then on the ground: "went home last week, landing at Whiteman"."""
    last = ground(before, frame) or last
    if (
        last.clause.act != "back"
        or frame.clause.act == "back"
        or last.event != "arrival"
        or frame.event != "arrival"
        or not frame.destination
    ):
        return False
    if last.destination and "destination" not in last.inferred or frame.clause.line is not last.clause.line:
        return False
    last.destination = frame.destination
    last.inferred.pop("destination", None)
    _take(last, frame)
    return True


def _turned_back(before: list[Frame], last: Frame, frame: Frame) -> bool:
    """Bound for a place, then back where the text has not said it began: one leg, which ended there."""
    if last.event != "departure" or frame.event != "arrival" or frame.clause.act != "back":
        return False
    once = frame.clause.line is last.clause.line and frame.planned == last.planned and not own_day(frame)
    if not once or last.origin or frame.origin or frame.destination is None:
        return False
    last.event, last.destination = "arrival", frame.destination
    last.clause = frame.clause
    _take(last, frame)
    return True


def _awaited(before: list[Frame], last: Frame, frame: Frame) -> bool:
    """Take-off, then where it is awaited: it has not landed there yet."""
    if (
        last.event != "departure"
        or last.planned
        or frame.event != "arrival"
        or not frame.planned
        or frame.origin
        or frame.stop
    ):
        return False
    if last.destination or not frame.destination or own_day(frame) or frame.line - last.line > 1:
        return False
    last.destination = frame.destination
    last.clauses += [clause for clause in frame.clauses if clause not in last.clauses]
    return True


def _came_from(before: list[Frame], last: Frame, frame: Frame) -> bool:
    """Where it was, then where it had come from: "It came from Ramstein"."""
    if frame.event != "arrival" or frame.destination or not frame.origin:
        return False
    where = last.destination if last.event == "arrival" else last.place if last.event == "presence" else None
    if in_air(last) and frame.clause.act == "come":
        frame.event = "departure"  # over the sea now, it came from there
        return False
    whole = last.whole or last
    if where is not None and frame.craft.count and frame.craft.count < (whole.craft.count or 1) and not whole.origin:
        if not same_place(where, frame.origin) and frame.planned == whole.planned:
            _part_of(whole, frame, where)
        return False
    if where is None or last.origin or same_place(where, frame.origin) or frame.planned and not last.planned:
        return False
    if own_day(last) and own_day(frame) and not overlap(last.when.edtf, frame.when.edtf):
        if frame.clause.act == "bring":
            return False  # "landed on Monday. In May she brought two helicopters from Perth"
        if last.event == "presence":  # "seen on Monday at Gao, where it had come on Saturday from Minsk"
            frame.destination = where
            frame.inferred["destination"] = "where it was seen"
            return False
    last.event, last.destination, last.place = "arrival", where, None
    _take(last, frame)
    return True


def _flew_from(before: list[Frame], last: Frame, frame: Frame) -> bool:
    """Down somewhere, then where it had flown from: "On Monday an Il-76 landed. It was flying from Ürümqi"."""
    if last.event != "arrival" or last.origin or last.stop or last.planned or frame.event != "departure":
        return False
    where, act = last.destination or last.around, frame.clause.act
    if act != "fly" or frame.clause.noun or not frame.origin or frame.destination or own_day(frame) or where is None:
        return False
    if then(frame) or frame.clause.onward or same_place(where, frame.origin):
        return False
    last.origin, last.destination = frame.origin, where
    last.clauses += frame.clauses
    return True


def _part_of(last: Frame, frame: Frame, where: Span) -> None:
    """Let some of those that had come have come to the same place: "Three landed at Gao. One came from Dover"."""
    frame.destination, frame.whole = where, last
    frame.inferred["destination"] = "where all of them had come"
    if not own_day(frame):
        frame.when = last.when


def own_day(frame: Frame) -> bool:
    """Whether the words themselves date it, not those of another clause."""
    return frame.when.own and not frame.when.carried


def _left_for_it(before: list[Frame], last: Frame, frame: Frame) -> bool:
    """A landing, then the take-off that led to it: "had left Al Udeid at three"."""
    if last.event != "arrival" or frame.event != "departure" or not frame.origin or last.stop:
        return False
    whole = last.whole or last
    some = frame.craft.count is not None and frame.craft.count < (whole.craft.count or 1)
    if some and not (frame.craft.named or frame.destination or whole.origin or own_day(frame)) and last.destination:
        frame.event = "arrival"  # "three landed; one had left Ankara"
        _part_of(whole, frame, last.destination)
        return False
    if last.origin:
        return False
    earlier = own_day(frame) and last.when.edtf and bounds(frame.when.edtf)[1] < bounds(last.when.edtf)[0]
    if (frame.clause.relative or earlier) and not last.destination and last.around:
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
    if own_day(frame) and frame.when.edtf != last.when.edtf:
        frame.destination = frame.destination or last.destination
        return False
    last.clauses += frame.clauses
    return True


def _stayed(before: list[Frame], last: Frame, frame: Frame) -> bool:
    """Take-off, then seen on the ground elsewhere in the same sentence: it arrived."""
    if frame.event != "presence" or frame.place is None or last.origin is None or same_place(last.origin, frame.place):
        return False
    if last.event != "departure" and not (last.event == "arrival" and last.destination is None):
        return False
    if frame.clause.line is not last.clause.line or frame.clause.act not in ("park", "seen", "crash"):
        return False
    if own_day(last) and own_day(frame) and last.event == "arrival" and not overlap(last.when.edtf, frame.when.edtf):
        return False  # "came from Perth in May and was parked here on Friday"
    if own_day(last) and not own_day(frame):
        return False  # "departed Minsk on Saturday and spent a day in Yerevan"
    last.event, last.destination, last.when = "arrival", frame.place, frame.when if frame.when.own else last.when
    last.clauses += frame.clauses
    return True


def _down_by_then(before: list[Frame], last: Frame, frame: Frame) -> bool:
    """Under way or elsewhere, then on the ground by a time: "two hours later the aircraft was on the ground in Gao"."""
    if frame.event != "presence" or frame.place is None or not frame.clause.cue.has("down") or frame.craft.named:
        return False
    last = ground(before, frame) or last
    start = last.origin or last.around if last.event == "departure" else last.destination or last.place
    timed = "T" in frame.when.edtf or later(frame.clause) or _after_some_time(frame)
    if start is None or not timed or last.planned or frame.planned or same_place(start, frame.place):
        return False
    frame.event, frame.destination, frame.place = "arrival", frame.place, None
    if last.event == "departure":
        last.origin, last.destination = start, None
        return landed(before, last, frame)
    frame.origin = start
    frame.inferred["origin"] = "where the leg before ended"
    return False


def _after_some_time(frame: Frame) -> bool:
    """Whether a length of time leads up to the verb: "two hours later it was", not "was there for two hours"."""
    clause = frame.clause
    ahead = (spot for spot in clause.within(clause.line.dates) if spot.last <= clause.cue.first)
    return any(spot.span.facts.get("duration") for spot in ahead)


def then(frame: Frame) -> bool:
    """Whether the sentence goes on in the journey: "It then hopped to", "voló luego a"."""
    clause, cues = frame.clause, frame.clause.line.having("then")
    return any(cue.first < clause.cue.first or cue.first == clause.cue.last < clause.last for cue in cues)


def _then_here(frame: Frame) -> bool:
    """Whether the clause itself goes on in the journey."""
    clause, cues = frame.clause, frame.clause.line.having("then")
    return any(clause.first < cue.first < clause.cue.first and not cue.has("adds") for cue in cues)


def ground(before: list[Frame], frame: Frame) -> Frame | None:
    """What was told of the aircraft last that was not in the air."""
    near = (each for each in reversed(before[-6:]) if not (in_air(each) or each.denied))
    return next((each for each in near if same_craft(each, frame)), None)


def in_air(frame: Frame) -> bool:
    if frame.event != "presence":
        return frame.event == "overflight"
    open_air = frame.place is not None and frame.place.facts.get("type") in ("water", "region")
    return frame.clause.act == "loiter" or frame.clause.act == "seen" and open_air


def _set_out_then(before: list[Frame], last: Frame, frame: Frame) -> bool:
    """When it set out, told after the landing: "It took off from the capital on Tuesday evening"."""
    if frame.event != "departure" or not frame.bare or not own_day(frame):
        return False
    begun = (each for each in reversed(before[-4:]) if each.event == "departure" and each.origin and not each.when.edtf)
    start = next((each for each in begun if each.clause.act in ("arrive", "land") and same_craft(each, frame)), None)
    if start is None:
        return False
    start.when, start.stop = frame.when, False
    start.clauses += frame.clauses
    return True


RULES = (
    _set_out_then,
    _same,
    _reached,
    _once_more,
    _back_down,
    _turned_back,
    _awaited,
    _headed,
    landed,
    _came_from,
    _flew_from,
    _left_for_it,
    _stayed,
    _down_by_then,
)
