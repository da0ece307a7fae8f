"""Events laid where reports of them are looked for: by registration, else by type, country and day.

Two that state registrations are looked up by those alone: the same one, or one that a slip of the pen makes of it. So
sightings of many airframes at one place on one day are not held against each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Generic, TypeVar

from workbench.analysis.seen import Seen

Held = TypeVar("Held")
Key = tuple[object, ...]
BARE, REGISTERED, HEXED, BOTH = "", "registration", "hex", "registration hex"
_DISJOINT = {BARE: (BARE, REGISTERED, HEXED, BOTH), REGISTERED: (BARE, HEXED), HEXED: (BARE, REGISTERED), BOTH: (BARE,)}
_ANY = 0  # the day of what states none, or too many
_OFF = 3  # days by which a report that retells another may be wrong
_WAYS = 60  # events of one day, type and country that a report is held against; of more, none is plain


class Shelf(Generic[Held]):
    """What is held of each sighting, found again by what another report of the same would state."""

    def __init__(self) -> None:
        self._by: dict[Key, list[Held]] = defaultdict(list)
        self._kinds: set[str] = set()  # the marks that sightings state
        self._gaps: set[tuple[bool, bool]] = set()  # which of type and country some sightings leave open

    def put(self, each: Seen, held: Held) -> None:
        """Lay it under all that the sighting states."""
        for key in _laid(each):
            there = self._by[key]
            if not there or there[-1] is not held:
                there.append(held)
        self._kinds.add(_marked(each))
        known = bool(each.families), bool(_country(each))
        if not all(known):
            self._gaps.add(known)

    def near(self, each: Seen, *, wide: bool = False) -> Iterator[Held]:
        """What another report of it would lie under; ``wide``: also other days, types and registrations."""
        given: dict[int, Held] = {}
        slips = _slips(each, _days(each) or (_ANY,)) if wide else ()
        for key in chain(slips, self._asked(each, wide=wide)):
            among = self._by.get(key)
            if among and len(among) <= _WAYS:
                given |= {id(held): held for held in among}
        yield from given.values()

    def _asked(self, each: Seen, *, wide: bool) -> Iterator[Key]:
        yield from ((mark, each.event) for mark in each.marks)
        days = _days(each) or (_ANY,)
        if wide and days != (_ANY,):
            days = range(days[0] - _OFF, days[-1] + _OFF + 1)
        kinds = self._kinds.intersection(_DISJOINT[_marked(each)] if wide or not each.marks else (BARE,))
        if not kinds:
            return
        country = _country(each)
        if wide or not (each.families and country):
            yield from ((each.event, day, marked) for day in days for marked in kinds)
        if not (each.families and country):
            return
        for family in each.families:
            yield from ((family, country, each.event, day, marked) for day in days for marked in kinds)
        for typed, placed in self._gaps:
            for family in each.families if typed else ("",):
                where = country if placed else ""
                yield from ((family, where, each.event, day, marked) for day in days for marked in kinds)


def _laid(each: Seen) -> Iterator[Key]:
    marked = _marked(each)
    yield from ((mark, each.event) for mark in each.marks)
    yield from _slips(each, (*_days(each), _ANY))
    for day in (*_days(each), _ANY):
        yield each.event, day, marked
        for family in each.families or ("",):
            yield family, _country(each), each.event, day, marked


def _marked(each: Seen) -> str:
    """Which marks a sighting states; those of one kind that differ are two airframes."""
    kinds = {mark.partition(" ")[0] for mark in each.marks}
    return BOTH if len(kinds) > 1 else next(iter(kinds), BARE)


def _slips(each: Seen, days: Sequence[int]) -> Iterator[Key]:
    """What a registration has in common with those that differ in one sign, on each of some days."""
    name = each.registration.upper()
    ways = {name, *(name[:at] + name[at + 1 :] for at in range(len(name)))} - {""}
    yield from (("slip", way, each.event, day) for day in days for way in ways)


def _days(each: Seen) -> Sequence[int]:
    return () if each.when is None or each.when.long else range(each.when.since, each.when.until + 1)


def _country(each: Seen) -> str:
    return each.where.country if each.where else ""
