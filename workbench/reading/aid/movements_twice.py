"""What a text tells twice is told once: repetitions, totals before their parts, stays where an aircraft landed."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from workbench.reading.aid.movements_frames import Frame, When
from workbench.reading.aid.movements_same import Inside, agree, narrower, same_place
from workbench.reading.aid.movements_when import bounds, day_of, finer, overlap

_BACK = 60  # frames on either side that are compared
_FEW = 4  # movements; a sum of more than these is told beside the single ones
_MANY = 20  # aircraft; so many are told beside one or two of them
_SPOKEN_OF = 6  # sentences that what is told of all aircraft dates those named after
_TELLINGS = 100  # clauses that tell one movement; more of them only say it again


def told_once(frames: list[Frame], inside: Inside) -> list[Frame]:
    kept: list[Frame] = []
    places: dict[str, list[int]] = {}  # where the frames kept of each aircraft stand
    for frame in _stays(_detailed(_without_totals(frames), inside)):
        near = _near(places, frame, len(kept) - _BACK)
        like = (n for n in near if kept[n].event == frame.event and repeats(kept[n], frame, inside))
        twin = next(like, None)
        if twin is None:
            _keep(places, frame, len(kept))
            kept.append(frame)
        else:
            unite(kept[twin], frame, inside)
            _keep(places, kept[twin], twin)
    return kept


def _without_totals(frames: list[Frame]) -> list[Frame]:
    """Without the movement of several that is then told of some and the others, each in its own way."""
    parts: dict[int, int] = {}
    for frame in frames:
        if frame.whole is not None:
            parts[id(frame.whole)] = parts.get(id(frame.whole), 0) + (frame.craft.count or 1)
    return [frame for frame in frames if parts.get(id(frame), 0) != (frame.craft.count or 1)]


def _keep(places: dict[str, list[int]], frame: Frame, n: int) -> None:
    for entity in frame.craft.entities or ("",):
        places.setdefault(entity, []).append(n)


def _near(places: dict[str, list[int]], frame: Frame, low: int) -> list[int]:
    """Where the frames of the same aircraft stand, from a place on; those before are forgotten."""
    found: set[int] = set()
    for entity in frame.craft.entities or ("",):
        if entity in places:
            places[entity] = [n for n in places[entity] if n >= low]
            found.update(places[entity])
    return sorted(found)


def _detailed(frames: list[Frame], inside: Inside) -> list[Frame]:
    """Without what is told of aircraft in general and then of each by name; the date of the one serves the others."""
    kept = []
    for n, frame in enumerate(frames):
        near = frames[max(0, n - _BACK) : n + _BACK] if frame.craft.anonymous else ()
        fuller = [each for each in near if each.event == frame.event and _details(frame, each, inside)]
        for each in fuller:
            if not each.when.edtf and frame.when.edtf and abs(each.line - frame.line) <= _SPOKEN_OF:
                each.when = When(day_of(frame.when.edtf), frame.when.span, carried="what is told of them all")
        if not fuller or not _all_told(frame, fuller):
            kept.append(frame)
        elif len(fuller) == 1 and (frame.craft.count or 1) == (fuller[0].craft.count or 1):
            for name in ("origin", "destination"):  # "left for Kabul. The A330 took off at nine"
                setattr(fuller[0], name, getattr(fuller[0], name) or getattr(frame, name))
    return kept


def _all_told(whole: Frame, parts: list[Frame]) -> bool:
    """Whether those named may be the aircraft told of without a name: not two for one, not one for forty."""
    wanted, counts = whole.craft.count or 2, [each.craft.count for each in parts]
    if wanted == 1:
        return any((count or 1) == 1 for count in counts)
    return wanted <= _MANY or None in counts or sum(count or 1 for count in counts) >= wanted


def _details(whole: Frame, part: Frame, inside: Inside) -> bool:
    if part.craft.anonymous or part.event != whole.event or part.denied != whole.denied:
        return False
    if whole.principal is None or part.principal is None or not agree(whole.principal, part.principal, inside):
        return False
    if whole.origin is not None and part.origin is not None and not agree(whole.origin, part.origin, inside):
        return False
    plural = (whole.craft.count or 2) > 1
    return (plural or abs(whole.line - part.line) <= 2) and (
        not (whole.when.edtf and part.when.edtf) or overlap(whole.when.edtf, part.when.edtf))  # fmt: skip


def _stays(frames: list[Frame]) -> list[Frame]:
    """Without stays at the place and on the day of a landing or take-off of the same aircraft that is told too."""
    kept = []
    legs: dict[str, list[int]] = {}
    for n, frame in enumerate(frames):
        if frame.event in ("arrival", "departure"):
            _keep(legs, frame, n)
    for n, frame in enumerate(frames):
        stays = frame.event == "presence" and "T" not in frame.when.edtf
        rows = [legs.get(entity, []) for entity in frame.craft.entities or ("",)] if stays else []
        near = (each for row in rows for each in row[bisect_left(row, n - _BACK) : bisect_left(row, n + _BACK)])
        if not any(_covers(frames[each], frame) for each in near):
            kept.append(frame)
    return kept


def _covers(leg: Frame, stay: Frame) -> bool:
    if (leg.planned or leg.denied) and not (stay.planned or stay.denied):
        return False  # "it stands there; it was to leave on Friday"
    if leg.principal is None or stay.place is None or not agree(leg.principal, stay.place, {}):
        return False
    if leg.event == "departure" and stay.clause is not leg.clause and not stay.when.carried and stay.when.own:
        return False  # "spent three days there in May and left for Aruba"
    if "/" in stay.when.edtf and stay.when.own and stay.clause.act == "park" and leg.event == "departure":
        return False  # "parked there from Monday to Wednesday" says more than that it left on Wednesday
    return not stay.when.edtf or bool(leg.when.edtf) and overlap(leg.when.edtf, stay.when.edtf)


def repeats(one: Frame, other: Frame, inside: Inside) -> bool:
    """Whether two frames of the same aircraft and event tell of one movement."""
    if one.denied != other.denied or one.stop != other.stop or other.craft.new:
        return False
    if one.planned != other.planned and bool(one.when.edtf) != bool(other.when.edtf):
        return False
    if one.clause.cue is other.clause.cue and (_one_then_the_other(one, other) or _each_at_its_time(one, other)):
        return False
    if one.craft.count and other.craft.count and one.craft.count != other.craft.count:
        return False
    if one.count and other.count and one.count != other.count and max(one.count, other.count) > _FEW:
        return False
    if one.when.edtf and other.when.edtf and not overlap(one.when.edtf, other.when.edtf):
        return False
    if _follows(one, other) or _follows(other, one):
        return False
    pairs = [(one.origin, other.origin), (one.destination, other.destination), (one.place, other.place)]
    if not all(a is None or b is None or agree(a, b, inside) for a, b in pairs):
        return False
    return one.principal is None or other.principal is None or agree(one.principal, other.principal, inside)


def _one_then_the_other(one: Frame, other: Frame) -> bool:
    """Whether one verb tells of two places in their order: "seen at Kirkwall, then at Lossiemouth"."""
    if one.principal is None or other.principal is None:
        return False
    low, high = sorted((one.principal.start, other.principal.start))
    line = one.clause.line
    return any(low < line.words.start[cue.first] < high for cue in line.having("then"))


def _each_at_its_time(one: Frame, other: Frame) -> bool:
    """Whether one verb tells of two clock times: "STGRY11 airborne 0912Z, STGRY12 at 1005Z"."""
    times = (one.when.edtf, other.when.edtf)
    return times[0] != times[1] and all("T" in each for each in times) and one.when.own and other.when.own


def _follows(one: Frame, other: Frame) -> bool:
    """Whether the other sets out where the one ends: the next leg, however near its end lies."""
    return one.destination is not None and other.origin is not None and same_place(one.destination, other.origin)


def unite(kept: Frame, other: Frame, inside: Inside) -> None:
    if kept.craft.anonymous and not other.craft.anonymous:
        kept.craft = other.craft
    if len(kept.clauses) < _TELLINGS:
        kept.clauses += [each for each in other.clauses if all(each is not held for held in kept.clauses)]
    if other.when.edtf and (not kept.when.edtf or _better(kept, other)):
        kept.when = other.when
    elif kept.when.span is None:
        kept.when = other.when  # words that date nothing yet
    for name in ("origin", "destination", "place"):
        setattr(kept, name, narrower(getattr(kept, name), getattr(other, name)))
    kept.count = _counted(kept, other)
    kept.planned &= other.planned


def _counted(kept: Frame, other: Frame) -> int | None:
    """How many both tell of: what is told with a day of its own counts before a sum over several."""
    dated = [each for each in (kept, other) if each.when.own and not each.when.carried and each.count]
    if len(dated) == 1 and (kept.count or 0) != (other.count or 0):
        return dated[0].count
    return max(filter(None, (kept.count, other.count)), default=None)


def _better(kept: Frame, other: Frame) -> bool:
    if kept.event == "presence" and "/" in other.when.edtf and other.clause.line.having("still"):
        return bounds(other.when.edtf)[0] == bounds(kept.when.edtf)[0]  # "It is still there"
    if kept.when.own != other.when.own:
        return other.when.own
    return finer(kept.when.edtf, other.when.edtf) != kept.when.edtf


def same_craft(one: Frame, other: Frame) -> bool:
    first, second = one.craft.entities, other.craft.entities
    return first == second or not set(first).isdisjoint(second)


def of_craft(frames: Iterable[Frame], frame: Frame) -> Iterator[Frame]:
    """Those of the frames that tell of the same aircraft."""
    entities = frame.craft.entities
    mine = set(entities)
    for each in frames:
        theirs = each.craft.entities
        if theirs == entities or not mine.isdisjoint(theirs):
            yield each
