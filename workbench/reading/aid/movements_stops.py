"""The way of a leg: stops told after the landing they led to, and when it was over what lies between."""

from __future__ import annotations

from datetime import date

from workbench.reading.aid.movements_events import goes_back
from workbench.reading.aid.movements_frames import Frame, When
from workbench.reading.aid.movements_same import same_place
from workbench.reading.aid.movements_twice import same_craft
from workbench.reading.aid.movements_when import bounds

_STOPPED = frozenset({"stop", "land", "arrive", "refuel"})
_LONG = 2  # days that a leg may take
_BACK = 12  # frames that a landing is looked for in


def on_the_way(before: list[Frame], last: Frame, frame: Frame) -> bool:
    """Whether the frame is a stop on the way to a landing told of before: "It had come from X with a stop in Y"."""
    if frame.event != "arrival" or frame.destination is None:
        return False
    if frame.origin:
        return _came_by(last, frame)
    if not (frame.stop or frame.clause.act in _STOPPED) or _goes_further(frame):
        return False
    if len(before) > 1 and before[-2].clause is frame.clause and before[-1].origin is before[-2].destination:
        return _one_more(before, frame)
    end = last if last.event == "arrival" else _led_to(before[-_BACK:], last)
    if end is None or not _told_back(end, last, frame) or end.origin is None or end.destination is None:
        return False
    if same_place(frame.destination, end.destination) or same_place(frame.destination, end.origin):
        return False
    frame.origin, end.origin = end.origin, frame.destination
    frame.inferred["origin"] = "where it had set out"
    end.inferred["origin"] = "the last stop on the way there"
    if last is not end:
        _to_the_stop(before, last, frame)
    drop(before, end)
    before += [frame, end]  # what the text tells next goes on from the landing
    return True


def _one_more(before: list[Frame], frame: Frame) -> bool:
    """Put the next stop of a list before the landing that they led to."""
    stop, end = before[-2:]
    if not same_craft(end, frame) or end.event != "arrival" or stop.event != "arrival":
        return False
    frame.origin, end.origin = stop.destination, frame.destination
    before.insert(len(before) - 1, frame)
    return True


def drop(before: list[Frame], frame: Frame) -> None:
    """Take a frame told a short while ago out of those before."""
    at = next((n for n in range(len(before) - 1, -1, -1) if before[n] is frame), None)
    if at is not None:
        del before[at]


def _came_by(last: Frame, frame: Frame) -> bool:
    """Give a landing its origin where the words after it tell of a stop and where that leg began."""
    after = last.event == "arrival" and last.line < frame.clause.line.number <= last.line + 1
    if after and frame.clause.act == "stop" and not last.origin and last.destination and frame.destination:
        undated = not frame.when.own or frame.when.carried or goes_back(frame.clause) and _not_later(frame, last)
        if undated and not _goes_further(frame) and not same_place(frame.destination, last.destination):
            last.origin = frame.destination
            last.inferred["origin"] = "the last stop on the way there"
    return False


def _not_later(frame: Frame, last: Frame) -> bool:
    return not last.when.edtf or bounds(frame.when.edtf)[0] <= bounds(last.when.edtf)[1]


def _to_the_stop(before: list[Frame], last: Frame, frame: Frame) -> None:
    """The take-off led to the stop; without a date of its own it is one leg with that."""
    if last.when.own and not last.when.carried:
        last.destination = frame.destination
        last.inferred["destination"] = "the stop on its way"
    else:
        drop(before, last)
        frame.clauses = [*last.clauses, *frame.clauses]


def _goes_further(frame: Frame) -> bool:
    """Whether the sentence goes on in the journey before the verb: "and then landed in"."""
    clause = frame.clause
    ahead = [cue for cue in clause.line.having("then") if clause.first <= cue.first < clause.cue.first]
    return any(not cue.has("adds") for cue in ahead)


def _led_to(before: list[Frame], last: Frame) -> Frame | None:
    """The landing told before that a take-off led to."""
    if last.event != "departure" or last.origin is None:
        return None
    like = (each for each in reversed(before) if each.event == "arrival" and each.origin and same_craft(each, last))
    if last.destination is None:
        return next((each for each in like if each.origin and same_place(each.origin, last.origin)), None)
    return next((each for each in like if each.origin is last.origin and each.destination is last.destination), None)


def _told_back(end: Frame, last: Frame, frame: Frame) -> bool:
    """Whether the landing was told first, its origin in the sentence of the stop, and the stop not on a later day."""
    here = frame.clause.line
    if end.clause.line is here and not last.clause.relative or last.clauses[-1].line is not here:
        return False
    stopped, landed = bounds(frame.when.edtf)[0], bounds(end.when.edtf)[1]
    return not (stopped and landed and frame.when.own and stopped > landed)


def in_the_air(frames: list[Frame]) -> None:
    """A flight over a place came from where the sentence says it took off.

    It lasts from that take-off to the landing, if these are on different days.
    """
    for n, frame in enumerate(frames):
        near = frames[max(0, n - _BACK) : n + _BACK] if frame.event == "overflight" else []
        start = next((each for each in near if each.event == "departure" and each.clause.line is frame.clause.line
                      and same_craft(each, frame)), None)  # fmt: skip
        if start is None:
            continue
        frame.origin = frame.origin or start.origin
        if frame.when.own and not frame.when.carried:
            continue
        end = next((each for each in near if start and each.event == "arrival" and each.origin is start.origin
                    and same_craft(each, frame)), None)  # fmt: skip
        if start and end and start.origin:
            frame.when = _between(start.when, end.when) or frame.when


def _between(start: When, end: When) -> When | None:
    """From the day of a take-off to the day of a landing soon after."""
    first, last = bounds(start.edtf)[0], bounds(end.edtf)[1]
    try:
        apart = (date.fromisoformat(last) - date.fromisoformat(first)).days
    except ValueError:  # no days, or days that no calendar has
        return None
    return When(f"{first}/{last}", start.span, True, carried="take-off and landing") if 0 < apart <= _LONG else None


def next_day(last: Frame, frame: Frame) -> bool:
    """Whether it flew on a day or two after it came: "The next day the plane flew to X"."""
    if frame.clause.act != "fly" or frame.clause.noun or frame.craft.named and frame.craft.anonymous:
        return False
    if not frame.when.own or frame.when.carried or (frame.craft.count or 1) > (last.craft.count or 1):
        return False
    return _between(last.when, frame.when) is not None
