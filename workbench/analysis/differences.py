"""What the reports of one event say otherwise: fields of records, figures and wordings of texts, linked claims.

Compared are the sightings of each event, joined or proposed, two and two of different sources; the words of each two
texts that share an event; claims that are linked; and each text with itself, where it writes one thing in two ways or
corrects itself. Nothing else is: two records that no event holds together never contradict each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from workbench.analysis.added import additions, stays
from workbench.analysis.clusters import Grown, events_of
from workbench.analysis.contended import linked_differ
from workbench.analysis.fields import Sides, compared_fields
from workbench.analysis.matched import Match, one_journey, slip, tie
from workbench.analysis.reread import Texts
from workbench.analysis.seen import Seen, apart
from workbench.analysis.ties import Ties
from workbench.analysis.verdicts import Row, Words, row
from workbench.analysis.wordings import Side, compared_words, corrected, since_corrected
from workbench.case.case import Case

JOINED_SAYS = "joined by the analyst"  # the reason of rows of reports that are one event for certain
_OFTEN = ("baseline", "attribution")
_MOST = 12  # reports of one event that are held against each other


def differences(case: Case) -> list[Row]:
    """All that the reports of one event agree or differ in, the contradictions first within each two sources."""
    texts = Texts(case, Ties(case))
    grown = events_of(case, texts)
    found = [*linked_differ(case, texts), *event_rows(grown, texts), *_besides(grown, texts)]
    found += [*_of_texts(grown, texts), *_inside(grown, texts)]
    return _once(found)


def _once(found: Sequence[Row]) -> list[Row]:
    """Each row once, whatever led to it; a day that is told as another one is no addition, and what claims
    say of a field is not told again from the words of their texts.
    """
    kept: dict[object, Row] = {}
    dated: dict[bytes, set[str]] = defaultdict(set)  # the words that are told as another day than this source's
    for each in found:
        if each.field == "date" and each.there:
            dated[each.other].add(each.here.words)
            dated[each.here.source].add(each.there.words)
    stated = {(each.field, each.here.source, each.other) for each in found if each.here.record and each.there}
    for each in found:
        near = dated.get(each.other, ()) if each.rule == "date only" else ()
        if any(each.here.words in words or words in each.here.words for words in near):
            continue
        if each.field in _OFTEN and not each.here.record and (each.field, each.here.source, each.other) in stated:
            continue
        there = each.there.words if each.there else ""
        sides = frozenset(((each.here.source, each.here.words), (each.other, there)))
        kept.setdefault((each.field, each.verdict, sides), each)
    return list(kept.values())


def event_rows(grown: Grown, texts: Texts) -> Iterator[Row]:
    """The fields of the reports of each event, two and two of different sources."""
    for event in grown.events():
        reasons = tuple(event.reasons)
        for one, two in combinations(event.reports[:_MOST], 2):
            if one.sources & two.sources:
                continue
            joined = grown.are_joined(one.record, two.record)
            sure = joined or bool(tie(one, two, texts.ties))
            told = (JOINED_SAYS,) if joined else reasons
            yield from compared_fields(Sides(one, two, texts, sure, told))


def _of_texts(grown: Grown, texts: Texts) -> Iterator[Row]:
    """Each two texts that share events, by their words."""
    shared: dict[tuple[bytes, bytes], list[tuple[Seen, Seen]]] = defaultdict(list)
    for event in grown.events():
        for one, two in combinations(event.reports[:_MOST], 2):
            if not one.sources & two.sources and one.sources and two.sources:
                a, b = (one, two) if min(one.sources) < min(two.sources) else (two, one)
                shared[min(a.sources), min(b.sources)].append((a, b))
    for (first, second), pairs in shared.items():
        here = _side(grown, texts, first, [a for a, _ in pairs])
        there = _side(grown, texts, second, [b for _, b in pairs])
        if here is not None and there is not None:
            yield from compared_words(here, there)
            yield from since_corrected(here, there)
            yield from _slips(grown, here, there, pairs)
            yield from stays(grown, texts, pairs)
            yield from additions(grown, texts, (here, there), pairs)


def _slips(grown: Grown, here: Side, there: Side, pairs: Sequence[tuple[Seen, Seen]]) -> Iterator[Row]:
    """Registrations of one journey that differ as a slip of the pen does, each unknown to the other text."""
    ours, theirs = (
        {seen.registration: seen for seen in grown.of_source(side.text.source) if seen.registration
         and any(one_journey(seen, member) for member in members)}
        for side, members in ((here, [a for a, _ in pairs]), (there, [b for _, b in pairs]))
    )  # fmt: skip
    for one in ours.keys() - theirs.keys():
        near = next((two for two in sorted(theirs.keys() - ours.keys()) if slip(one, two)), None)
        if near is not None:
            words = Words(here.text.source, one, ours[one].record), Words(there.text.source, near, theirs[near].record)
            about = (ours[one].record, theirs[near].record)
            yield row("registration slip", *words, {"one": one, "two": near}, about=about)


def _side(grown: Grown, texts: Texts, source: bytes, members: Sequence[Seen]) -> Side | None:
    text = texts.of(source)
    if text is None:
        return None
    own = grown.of_source(source)
    journey = {each.record: each for each in own if any(one_journey(each, member) for member in members)}
    told = texts.sentences(source, [key for each in members for key in each.excerpts])
    along = texts.sentences(source, [key for each in journey.values() for key in each.excerpts])
    elsewhere = [key for each in own if each.record not in journey for key in each.excerpts]
    others = [each for each in texts.sentences(source, elsewhere) if each not in told and each not in along]
    return Side(text, tuple(each.record for each in members), told, text.paragraphs_of([*told, *along]), others)


def _besides(grown: Grown, texts: Texts) -> Iterator[Row]:
    """A text that tells of two aircraft where the one it retells has one."""
    for each, other, match in grown.besides:
        rows = compared_fields(Sides(each, other, texts, True, match.reasons))
        yield from (found for found in rows if found.verdict != "agrees")
        own = next((seen for seen in grown.event(other) if seen.sources & each.sources), None)
        marked = next((seen for seen in (other, own) if seen and seen.registration), None)
        single = (other.count[1] or 1) == 1
        if own is not None and marked is not None and single and not each.marks & own.marks:
            yield _two_for_one(each, other, own, marked.registration, match)


def _two_for_one(each: Seen, other: Seen, own: Seen, meant: str, match: Match) -> Row:
    source, far = min(each.sources), min(other.sources)
    here = Words(source, f"{own.registration or own.type}; {each.registration or each.type}", each.record)
    there = Words(far, other.registration or other.type, other.record)
    about = (each.record, own.record, other.record)
    return row("two for one", here, there, {"many": "two", "meant": meant}, about=about, reasons=match.reasons)


def _inside(grown: Grown, texts: Texts) -> Iterator[Row]:
    """One text with itself: a type written in two ways, a correction."""
    for source in grown.sources():
        own = grown.of_source(source)
        odd = [each for each in own if each.families and not each.label and not each.lent]
        for one in odd:
            two = next((each for each in own if each.label and each.families & one.families and _one_time(one, each)),
                       None)  # fmt: skip
            if two is not None:
                found = compared_fields(Sides(two, one, texts, True, ("one text writes both",)))
                yield from (each for each in found if each.rule == "type misread")
        text = texts.of(source) if own else None
        if text is not None:
            yield from (replace(each, about=(source,)) for each in corrected(text))


def _one_time(one: Seen, two: Seen) -> bool:
    return one.when is None or two.when is None or not apart(one.when, two.when)
