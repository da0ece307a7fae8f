"""What each kind of verb makes of the places around it: arrivals, departures, overflights, stays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from workbench.reading.aid.movements_frames import Parts, receives
from workbench.reading.aid.movements_roles import Stand

_VIA = 3  # words of "via" or "by way of" with a name


class Told(NamedTuple):
    """An event with the places that the words give it; ``stop``: on a route, without a date of its own."""

    event: str
    origin: Stand | None = None
    destination: Stand | None = None
    place: Stand | None = None
    stop: bool = False


def told(act: str, parts: Parts) -> list[Told]:
    """The events of a clause, in the order of the flight."""
    found = [_close_by(event) for event in _ACTS[act](parts)]
    if act not in ("route", "stop", "over", "depart", "leave", "head") and parts.via:
        found = _by_way(found, parts, act)
    elif act in ("depart", "leave", "head"):  # "left for Houston with a fuel stop in Gander"; "via Gander" tells less
        towns = [each for each in parts.via if each.span and each.last - each.first > _VIA]
        stops = [Told("arrival", destination=each, stop=True) for each in towns if found]
        before = next((each for each in towns if each.first < parts.verb), None)
        if before and not parts.origin:  # "after a stop in Gander it left for Houston"
            found = [event._replace(origin=before) if event.event == "departure" else event for event in found]
        found = [*stops, *found] if before else [*found, *stops]
    if act not in ("over", "loiter", "refuel", "seen", "park", "crash", "go", "head"):
        found += [Told("overflight", place=each) for each in _row(parts.over)]
    return found


def _close_by(event: Told) -> Told:
    """What "turned up near" an island or a land did not come down there."""
    at = event.destination
    if event.event != "arrival" or event.origin or at is None or at.role != "near" or at.span is None:
        return event
    return event if at.span.facts.get("type") in ("airfield", "city") else Told("presence", place=at)


def _by_way(found: list[Told], parts: Parts, act: str) -> list[Told]:
    """A flight with stops: where it set out, each stop, and on from the last of them."""
    over = [each for each in parts.via if each.span and each.span.facts.get("type") in ("water", "region")]
    parts.via = [each for each in parts.via if each not in over]
    found = [*found, *(Told("overflight", place=each) for each in over)]
    if not parts.via:
        return found
    stops = [Told("arrival", destination=each, stop=True) for each in parts.via]
    out = []
    for event in found:
        if event.event == "arrival" and event.place is None:
            if event.origin:
                out.append(Told("departure", event.origin, parts.via[0], stop=act in ("arrive", "land")))
                stops = stops[1:] if event.destination else stops
            out += [*stops, event._replace(origin=parts.via[-1])]
            stops = []
        else:
            out.append(event)
    return [*out, *stops]


def _first(*rows: list[Stand]) -> list[Stand]:
    """The first row that is not empty."""
    return next((row for row in rows if row), [])


def _row(places: list[Stand]) -> list[Stand]:
    """The first place with those that go on from it: "over Lithuania and Latvia"."""
    return [each for n, each in enumerate(places) if n == 0 or each.listed]


def _hosted(parts: Parts) -> Iterator[Told]:
    near = sorted(parts.thing, key=lambda each: abs(each.first - parts.verb))
    place = _one(near, parts.at)
    if place:
        yield Told("arrival", _one(parts.origin), place)


def _one(*rows: list[Stand]) -> Stand | None:
    return next(iter(_first(*rows)), None)


def _behind(parts: Parts, *rows: list[Stand]) -> list[Stand]:
    """The first row with places behind the verb, without those before it; else the first that is not empty."""
    behind = ([each for each in row if each.first >= parts.verb] for row in rows)
    return next((row for row in behind if row), _first(*rows))


def _nearest(parts: Parts) -> list[Stand]:
    """The places of arrival beside the verb, all of one kind of small word."""
    rows = [row for row in (parts.to, parts.at, parts.near, parts.thing) if row]
    if parts.before and not parts.to:
        return [parts.before]
    behind = [row for row in rows if row[-1].first >= parts.verb]
    if behind:
        best = min(behind, key=lambda row: next(each.first for each in row if each.first >= parts.verb))
        named = any(each.named and each.first >= parts.verb for each in best)
        return [each for each in best if each.first >= parts.verb or each.named and not named]
    return _first(*rows)


def _arrival(parts: Parts) -> Iterator[Told]:
    row = [each for n, each in enumerate(_nearest(parts)) if n == 0 or each.listed or not each.apart]
    origin = _one(parts.origin)
    if not row:
        if not parts.over or origin:
            yield Told("arrival", origin)
        return
    for n, each in enumerate(row):
        yield Told("arrival", origin if n == 0 else row[n - 1] if each.chained else None, each)


def _departure(parts: Parts) -> Iterator[Told]:
    rest = parts.origin[:1] or ([parts.before] if parts.before else parts.thing[:1]) or parts.at[:1] or parts.near[:1]
    destination = _one(parts.to) or (_one(parts.at) if parts.origin else None)
    further = [each for each in _row(parts.to)[1:] if parts.to[0] is destination]  # "left for Herat and Kandahar"
    for each in (destination, *further):
        yield Told("departure", rest[0] if rest else None, each)


def _heading(parts: Parts) -> Iterator[Told]:
    ahead = [each for each in parts.at if each.first >= parts.verb and not parts.to]  # "a mis le cap sur Gao"
    destination = _one(parts.to, parts.thing, ahead)
    if destination and destination.chained:  # "проследовал по маршруту Петербург – Калининград"
        yield Told("arrival", _one(parts.origin), destination)
    elif destination or parts.origin:
        yield Told("departure", _one(parts.origin), destination)


def _flight(parts: Parts) -> Iterator[Told]:
    origin = _one(parts.origin)
    if parts.to and not parts.reached:
        yield Told("departure", origin, parts.to[0])
        return
    behind = [each for each in parts.at if each.here or origin and each.first >= parts.verb]
    ends = [each for each in parts.at if parts.thing and not (origin or parts.to) and each.first == parts.thing[0].last]
    ends += [each for each in parts.at if ends and each.listed]
    if ends:  # "ont relié Khartoum à Bangui"
        origin = parts.thing[0]
    row = parts.to or ends or _row(parts.thing) or behind or _beside(parts)
    for each in row:
        yield Told("arrival", origin, each)
        origin = each
    if not row and origin:
        yield Told("departure", origin)
    if not parts.to and not origin:
        near = _one(parts.near)
        if near:
            yield Told("presence", place=near)


def _beside(parts: Parts) -> list[Stand]:
    """A "there" right beside the verb: "flew there", "poleciał tam"."""
    return [each for each in parts.at if _is_there(each) and (each.first == parts.verb or each.last == parts.begins)]


def _is_there(stand: Stand) -> bool:
    return not (stand.named or stand.where or stand.here)


def _sending(parts: Parts) -> Iterator[Told]:
    there = [each for each in parts.at if _is_there(each) and each.first >= parts.verb]  # "sent two planes there"
    if there and not (parts.to or parts.thing):
        yield Told("arrival", _one(parts.origin), there[0])
    elif parts.origin and not parts.to:
        yield Told("arrival", parts.origin[0])
    else:
        yield from _flight(parts)


def _carrying(parts: Parts) -> Iterator[Told]:
    behind = (each for each in parts.at if each.first >= parts.verb)
    there = [each for each in behind if not each.named and not each.where or parts.down and receives(each)]
    origin, destination = _one(parts.origin), _one(parts.to, there)
    if destination is None and origin:
        destination = _one(parts.at)
    if destination:
        yield Told("arrival", origin, destination)
    elif origin and parts.out:
        yield Told("departure", origin)


def _bringing(parts: Parts) -> Iterator[Told]:
    if parts.origin and not (parts.to or parts.at):
        yield Told("arrival", parts.origin[0])
    else:
        yield from _carrying(parts)


def _going(parts: Parts) -> Iterator[Told]:
    if parts.to or parts.origin or _beside(parts):
        yield from _flight(parts)


def _coming(parts: Parts) -> Iterator[Told]:
    if parts.near and not parts.origin and not parts.to:  # "came within 50 miles of Nome"
        yield Told("presence", place=parts.near[0])
    elif parts.origin and not parts.to:
        yield Told("arrival", parts.origin[0], _one(parts.at))
    else:
        yield from _going(parts)


def _return(parts: Parts) -> Iterator[Told]:
    right = [each for each in parts.thing if 0 <= each.first - parts.verb <= 1]  # "is back in Gao, they say in Bamako"
    yield Told("arrival", _one(parts.origin), _one(right, parts.to, parts.at, parts.thing))


def _stops(parts: Parts) -> Iterator[Told]:
    origin = _one(parts.origin)
    for each in _behind(parts, parts.at, parts.thing, parts.to, parts.near, parts.via):
        yield Told("arrival", origin, each, stop=True)
        origin = None
    if parts.empty or origin:  # "stopped for fuel on Monday after crossing from Andrews"
        yield Told("arrival", origin)


def _route(parts: Parts) -> Iterator[Told]:
    for each in _first(parts.thing, parts.via, parts.at, parts.to, parts.over):
        yield Told("arrival", destination=each, stop=True)
    if parts.origin:
        yield Told("departure", parts.origin[0])


def _over(parts: Parts) -> Iterator[Told]:
    row = (
        [*parts.ahead, parts.before]
        if parts.before
        else _first(parts.over, parts.thing, parts.to, parts.at, parts.near, parts.via)
    )
    if row and all(each.course for each in row):  # "crossed the Channel heading for Cambridge"
        yield Told("departure", _one(parts.origin), row[0])
        return
    if parts.origin and parts.origin[0].pair and parts.to:  # "passed between Yonaguni and Taiwan"
        yield Told("overflight", place=parts.origin[0])
        return
    if parts.origin and parts.to and row == parts.to:  # "transited from Kaliningrad to Saint Petersburg"
        yield from _flight(parts)
        return
    if parts.origin or row and parts.to and row[0] not in parts.to:
        yield Told("departure", _one(parts.origin), _one(parts.to))
    yield from (Told("overflight", place=each) for each in _row(row))


def _loitering(parts: Parts) -> Iterator[Told]:
    if parts.over:
        yield from (Told("overflight", place=each) for each in _row(parts.over))
    else:
        place = _one(parts.near, parts.at, parts.thing, [each for each in parts.origin if each.pair])
        if place:
            yield Told("presence", place=place)


def _seen(parts: Parts) -> Iterator[Told]:
    behind = any(each.first >= parts.verb for each in (*parts.at, *parts.near))
    if parts.over and not (behind and parts.over[-1].first < parts.verb):
        yield from (Told("overflight", place=each) for each in parts.over)
    elif parts.to:
        yield Told("arrival", _one(parts.origin), parts.to[0])
    else:
        origin = _one(parts.origin) if parts.at else None
        seen = [each for each in parts.thing if each.first - parts.verb <= 1]  # "visited Malé"
        for each in _first(parts.at, parts.near, seen):
            yield Told("arrival", origin, each) if origin else Told("presence", place=each)
            origin = None


def _parked(parts: Parts) -> Iterator[Told]:
    place = next(iter(_behind(parts, parts.at, parts.near, parts.thing)), None)
    if place:
        yield Told("presence", place=place)


def _crashed(parts: Parts) -> Iterator[Told]:
    place = _one(parts.at, parts.near, parts.to, parts.over, parts.thing)
    if place and parts.origin:
        yield Told("arrival", parts.origin[0], place)
    elif place:
        yield Told("presence", place=place)


def _refuelled(parts: Parts) -> Iterator[Told]:
    if parts.over or parts.near:
        behind = [each for each in (*parts.over, *parts.near) if each.first >= parts.verb]
        place = min(behind, key=lambda each: each.first) if behind else _first(parts.over, parts.near)[0]
        yield Told("presence" if place.role == "near" and parts.met else "overflight", place=place)


def _following(parts: Parts) -> Iterator[Told]:
    if parts.to or parts.at:
        yield Told("arrival", _one(parts.origin), _one(parts.to, parts.at))


def _expected(parts: Parts) -> Iterator[Told]:
    origin = _one(parts.origin)
    row = _first(parts.to, parts.at, parts.thing)
    for each in row:
        yield Told("arrival", origin, each)
        origin = each if not each.listed else None
    if not row:
        yield Told("arrival", origin)


_ACTS: dict[str, Callable[[Parts], Iterator[Told]]] = {
    "land": _arrival, "arrive": _arrival, "depart": _departure, "leave": _departure, "head": _heading, "fly": _flight,
    "send": _sending, "go": _going, "come": _coming, "carry": _carrying, "bring": _bringing,
    "back": _return, "stop": _stops, "route": _route, "over": _over,
    "loiter": _loitering, "host": _hosted, "follow": _following, "seen": _seen,
    "park": _parked, "crash": _crashed, "refuel": _refuelled, "expect": _expected,
}  # fmt: skip
