"""Reports of one event, proposed from what they say: the same aircraft, doing the same, at one place, on one day.

A proposal is never stored and never alters a count by itself; an analyst joins its records (``same-as`` links), or says
that they are not one event (``distinct-from``), and it does not come back.

The rules. Two sightings are held against each other only where they come from different sources and tell the same
event. What they state must be able to hold for one flight: types of one family, one registration, places that are one
or lie within each other, days that overlap. What one of them does not state neither speaks for nor against; where one
gives a registration alone, the type that this is known to be of counts. At least the aircraft and two of place, day,
other end and number have to speak for it. A text that retells the other, or names the same origin, may have got one
thing wrong: then one of these may differ, and is told as a difference. A sighting that fits several events equally is
proposed with none. Claims are proposed where their words tell the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from workbench.analysis.lent import Lender
from workbench.analysis.matched import Match, clash, matched
from workbench.analysis.reread import Texts, redated
from workbench.analysis.restated import claims_alike
from workbench.analysis.seen import Seen, seen
from workbench.analysis.shelved import Shelf
from workbench.analysis.ties import Ties
from workbench.analysis.unnamed import is_unnamed
from workbench.case.case import Case

ASSERTED = ("sighting", "claim")
_HELD = 12  # reports of an event that another one is held against
_LINKS = """SELECT l.a, l.b FROM link l WHERE l.deleted = 0 AND l.kind = ?"""


class Proposed(NamedTuple):
    """Records of one kind that may tell of one event, in the order of their keys, and what speaks for it in words.

    ``joined``: all of them are linked as the same already.
    """

    about: tuple[bytes, ...]
    reasons: tuple[str, ...]
    joined: bool = False


def joined(case: Case) -> list[tuple[bytes, ...]]:
    """The events that analysts have joined: sightings or claims connected by ``same-as`` links."""
    there = {key for table in ASSERTED for (key,) in case.rows(f'SELECT id FROM "{table}" WHERE deleted = 0')}
    groups = _groups((a, b) for a, b in case.rows(_LINKS, ("same-as",)) if a in there and b in there)
    return sorted(tuple(sorted(group)) for group in groups)


def proposed(case: Case, texts: Texts | None = None) -> list[Proposed]:
    """The events that several sources may tell of, each with its reasons; those joined already are left out."""
    return [each for each in events(case, texts) if not each.joined]


def events(case: Case, texts: Texts | None = None) -> list[Proposed]:
    """The events that are joined and those that are proposed; a joined one that more may belong to is proposed.

    ``texts`` were read before.
    """
    grown = events_of(case, texts or Texts(case, Ties(case)))
    found = [Proposed(*each) for each in grown.proposals()]
    found += [Proposed(about, reasons) for about, reasons in claims_alike(case, grown.held, grown.apart)]
    told = {key for each in found for key in each.about}
    found += [Proposed(group, ("joined by the analyst",), joined=True) for group in grown.held if not told & {*group}]
    return sorted(found, key=lambda each: each.about)


def events_of(case: Case, texts: Texts) -> Grown:
    """The sightings of a case as events of one or more reports."""
    apart = {frozenset(pair) for pair in case.rows(_LINKS, ("distinct-from",))}
    grown = Grown(texts.ties, joined(case), apart)
    told = [redated(each, texts) for each in seen(case, ties=texts.ties)]
    lender = Lender(case, told)
    ordered = sorted(map(lender.lend, told), key=_order)
    for sure in (True, False):
        for each in ordered:
            if (bool(each.marks) or (each.when is not None and not each.when.long)) is sure:
                grown.take(each)
        grown.settle()
    return grown


class Event:
    """The reports that are one event, and why each came to be."""

    def __init__(self, first: Seen) -> None:
        self.reports: list[Seen] = [first]
        self.reasons: dict[str, None] = {}
        self.odd: set[bytes] = set()  # those that differ in one thing: no other report has to fit them


class Grown:
    """Events growing report by report, those that state most first; each is looked up by what it must share."""

    def __init__(self, ties: Ties, held: Sequence[tuple[bytes, ...]], apart: set[frozenset[bytes]]) -> None:
        self.ties = ties
        self.held = held
        self.apart = apart
        self._group = {key: group for group in held for key in group}
        self._of: dict[bytes, Event] = {}
        self._from: dict[bytes, list[Seen]] = defaultdict(list)
        self._shelf: Shelf[Event] = Shelf()
        self._told: list[Seen] = []
        self.besides: list[tuple[Seen, Seen, Match]] = []

    def take(self, each: Seen) -> None:
        """Put a sighting with the event that it fits, else let it be one of its own."""
        event = next((self._of[key] for key in self._group.get(each.record, ()) if key in self._of), None)
        if event is None:
            event, match = self._best(each)
            if match is not None and match.conflict:
                event = None  # what fits without comes first
            elif event is not None and match is not None:
                event.reasons |= dict.fromkeys(match.reasons)
        if event is None:
            event = Event(each)
        else:
            event.reports.append(each)
        self._of[each.record] = event
        self._told.append(each)
        for source in each.sources:
            self._from[source].append(each)
        self._shelf.put(each, event)

    def settle(self) -> None:
        """Those that fit but for one thing, now that all that fit without are together."""
        alone = [each for each in self._told if len(self._of[each.record].reports) == 1]
        for each in alone:
            if len(self._of[each.record].reports) > 1 or not (each.marks or self._may_retell(each)):
                continue
            event, match = self._best(each, wide=self._may_retell(each))
            if event is not None and match is not None:
                event.reasons |= dict.fromkeys(match.reasons)
                event.reports.append(each)
                event.odd |= {each.record} if match.conflict else set()
                self._of[each.record] = event

    def _may_retell(self, each: Seen) -> bool:
        """Whether anything lets a sighting be another's echo: it, or its text, names somebody."""
        named = any(not is_unnamed(name) for name in each.by)
        return named or any(self.ties.cited(source) for source in each.sources)

    def _best(self, each: Seen, *, wide: bool = False) -> tuple[Event | None, Match | None]:
        """The one event that a sighting fits better than all others."""
        fits = []
        for event in self._shelf.near(each, wide=wide):
            if self._of.get(each.record) is not event and (match := self._fits(event, each)) is not None:
                fits.append((match, event))
        if len(fits) > 1:
            fits.sort(key=lambda fit: -fit[0].weight)
        if not fits or (len(fits) > 1 and fits[0][0].weight == fits[1][0].weight):
            return None, None
        return fits[0][1], fits[0][0]

    def _fits(self, event: Event, each: Seen) -> Match | None:
        """How a sighting fits an event: it must be able to be the same as every report of it."""
        matches: list[tuple[Match, Seen]] = []
        besides = False
        for other in event.reports[:_HELD]:
            if frozenset((each.record, other.record)) in self.apart:
                return None
            if each.sources & other.sources:
                besides = besides or clash(each, other)
                continue
            match = None if other.record in event.odd else matched(each, other, self.ties)
            if other.record not in event.odd and (match is None or self._has_both(match, each, other)):
                return None
            matches += [(match, other)] if match else []
        if not matches:
            return None
        best, nearest = max(matches, key=lambda found: found[0].weight)
        own = any(each.sources & other.sources for other in event.reports)
        if besides or (own and any(match.conflict for match, _ in matches)):
            known = any(one is each for one, _, _ in self.besides)
            if best.tie and not known:  # its own source tells of the event in another sighting
                self.besides.append((each, nearest, best))
            return None
        return best

    def _has_both(self, match: Match, one: Seen, two: Seen) -> bool:
        """Whether a text tells of both types, so that neither is the other misnamed."""
        if match.conflict != "type":
            return False
        pairs = ((one, two), (two, one))
        return any(
            each.families & far.families
            for near, far in pairs
            for source in near.sources
            for each in self._from[source]
        )

    def events(self) -> Iterator[Event]:
        """The events of more than one report."""
        return (each for each in dict.fromkeys(self._of.values()) if len(each.reports) > 1)

    def event(self, each: Seen) -> list[Seen]:
        """The reports of the event that a sighting tells of."""
        return self._of[each.record].reports

    def sources(self) -> list[bytes]:
        """The sources that have sightings."""
        return list(self._from)

    def of_source(self, source: bytes) -> list[Seen]:
        """The sightings of a source."""
        return self._from.get(source, [])

    def are_joined(self, one: bytes, two: bytes) -> bool:
        """Whether the analyst has said that two are one event."""
        return two in self._group.get(one, ())

    def proposals(self) -> Iterator[tuple[tuple[bytes, ...], tuple[str, ...]]]:
        """The events of more than one report that are not joined already, and why they are one."""
        known = set(self.held)
        for event in self.events():
            about = tuple(sorted(each.record for each in event.reports))
            if about not in known:
                yield about, tuple(event.reasons)


def _order(each: Seen) -> tuple[bool, bool, str, bytes]:
    """Those that state a day first, the narrower ones before the wider."""
    return each.when is None, each.when is not None and each.when.long, "" if each.type else "~", each.record


def _groups(pairs: Iterable[tuple[bytes, bytes]]) -> list[set[bytes]]:
    """The connected groups of pairs."""
    group: dict[bytes, set[bytes]] = {}
    for a, b in pairs:
        ours, theirs = group.setdefault(a, {a}), group.setdefault(b, {b})
        if ours is not theirs:
            small, large = sorted((ours, theirs), key=len)
            large |= small
            group |= dict.fromkeys(small, large)
    return list({id(each): each for each in group.values()}.values())
