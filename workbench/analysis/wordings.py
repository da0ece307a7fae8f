"""Two texts of one event held against each other by their words: figures, lengths, sources without a name, causes.

What records do not hold is read from the sentences that tell of the event. A figure is compared with a figure of its
own kind, and only where it is plain which one: the only one of its kind in each text, or one in the event's sentences.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from workbench.analysis.reread import Dated, Text, is_correction
from workbench.analysis.verdicts import Row, Words, row
from workbench.analysis.voices import same_voice, voices
from workbench.reference.figures import Figure, phrases
from workbench.reference.worded import Words as Worded
from workbench.reference.worded import key_of
from workbench.values.sentences import Sentence

CAUSES = ("technical", "weather", "attack", "error", "medical", "birds", "fuel")
_LONG = 5  # letters of a word that tells what a sentence is of
_STEM = 6  # letters that words of one family share
_SHARED = 3  # such words that two sentences of one thing share
_LASTING = ("stay", "air", "pause", "length")
_BASE = 6  # words of what a change is measured against


class Side(NamedTuple):
    """One of two texts: the records of the event, the sentences that tell it, and those of the whole journey."""

    text: Text
    records: tuple[bytes, ...]
    told: Sequence[Sentence]
    journey: Sequence[Sentence]
    others: Sequence[Sentence] = ()  # sentences that tell of other flights

    def free(self) -> list[Sentence]:
        """The sentences that tell of no other flight."""
        return [each for each in self.text.sentences if each not in self.others]

    def figure(self, kind: str) -> Figure | None:
        """The first of a kind in the journey's sentences; else the only one where no other flight is told."""
        near = next((each for each in self.text.figures_in(self.journey) if each.kind == kind), None)
        loose = [each for each in self.text.figures_in(self.free()) if each.kind == kind]
        alone = loose[0] if len({(each.low, each.high) for each in loose}) == 1 else None
        return near or alone

    def words(self, start: int, end: int) -> Words:
        """A stretch of the text as a side of a row, with the record whose sentence it stands in."""
        record = self.records[0] if self.records and any(s.start <= start < s.end for s in self.told) else None
        return Words(self.text.source, self.text.text[start:end], record, (start, end))


def compared_words(one: Side, two: Side, reasons: tuple[str, ...] = ()) -> Iterator[Row]:
    """What two texts of one event say otherwise, or the same, in their own words."""
    about = (*one.records, *two.records)
    for found in (_loads, _persons, _lengths, _voiced, _caused, _changed):
        for each in found(one, two):
            yield replace(each, about=about, reasons=(*each.reasons, *reasons))


def _only(text: Text, kind: str) -> Figure | None:
    """The one figure of a kind that a text gives, however often."""
    found = [each for each in text.figures if each.kind == kind]
    return found[0] if found and len({(each.low, each.high) for each in found}) == 1 else None


def _held(one: Side, two: Side, ours: Figure, theirs: Figure, rules: tuple[str, str]) -> Row:
    """Two figures of one kind: they agree where a number fits both."""
    here, there = one.words(ours.start, ours.end), two.words(theirs.start, theirs.end)
    agree = max(ours.low, theirs.low) <= min(ours.high, theirs.high)
    told = {"one": f"“{ours.text}”", "two": f"“{theirs.text}”", "meant": ours.text}
    return row(rules[0] if agree else rules[1], here, there, told)


_NUMBERS = ("count within", "count other")
_LENGTHS = ("length same", "length other")


def _loads(one: Side, two: Side) -> Iterator[Row]:
    """How heavy the load is, how many vehicles or pieces, where each text gives one number."""
    for kind in ("tonnes", "vehicles", "goods"):
        ours, theirs = _only(one.text, kind), _only(two.text, kind)
        if ours and theirs:
            yield _held(one, two, ours, theirs, _NUMBERS)


def _persons(one: Side, two: Side) -> Iterator[Row]:
    """How many are on board, as the sentences of the journey say."""
    ours, theirs = (
        [each for each in side.text.figures_in(side.journey) if each.kind == "persons"] for side in (one, two)
    )
    if not ours or not theirs:
        alone = _only(one.text, "persons"), _only(two.text, "persons")
        ours, theirs = ([each] if each else [] for each in alone)
    if not ours or not theirs:
        return
    same = next(((a, b) for a in ours for b in theirs if (a.low, a.high) == (b.low, b.high)), None)
    yield _held(one, two, *(same or (ours[0], theirs[0])), _NUMBERS)


def _lengths(one: Side, two: Side) -> Iterator[Row]:
    """Stays and flights as the event's sentences give them; pauses as the whole texts do."""
    for kind in ("stay", "air"):
        ours, theirs = one.figure(kind), two.figure(kind)
        if ours and theirs:
            yield _held(one, two, ours, theirs, _LENGTHS)
    paused, other = _only(one.text, "pause"), _only(two.text, "pause")
    if paused and other:
        yield _held(one, two, paused, other, _LENGTHS)


def _voiced(one: Side, two: Side) -> Iterator[Row]:
    """Sources without a name that are one, in other words."""
    left = list(voices(two.text))
    for ours in voices(one.text):
        theirs = max((each for each in left if same_voice(ours, each)), key=lambda each: same_voice(ours, each),
                     default=None)  # fmt: skip
        if theirs is not None:
            left.remove(theirs)
            if ours.key != theirs.key:
                yield row("asserter worded", one.words(ours.start, ours.end), two.words(theirs.start, theirs.end))


class _Reason(NamedTuple):
    """Why something happened, as a sentence says it: the words, and what sort of reason they are, where it is known."""

    start: int
    end: int
    sort: str
    reason: frozenset[str]  # stems of what is given as the reason
    stems: frozenset[str]  # stems of the whole sentence


def _caused(one: Side, two: Side) -> Iterator[Row]:
    """Why it happened: two sorts of reasons, each the only one of its text, or other words in like sentences."""
    ours, theirs = (
        list(_reasons(side.text, side.journey)) or list(_reasons(side.text, side.free())) for side in (one, two)
    )
    sorts = [{each.sort for each in found if each.sort} for found in (ours, theirs)]
    if all(len(found) == 1 for found in sorts):
        if sorts[0] != sorts[1]:
            yield _two_reasons(one, two, *(next(each for each in found if each.sort) for found in (ours, theirs)))
        return
    for here in ours:
        for there in theirs:
            if len(here.stems & there.stems) >= _SHARED and not here.reason & there.reason:
                yield _two_reasons(one, two, here, there)
                return


def _two_reasons(one: Side, two: Side, ours: _Reason, theirs: _Reason) -> Row:
    return row("cause other", one.words(ours.start, ours.end), two.words(theirs.start, theirs.end))


def _reasons(text: Text, spans: Sequence[Sentence]) -> Iterator[_Reason]:
    for span in spans:
        words = Worded(text.text[span.start : span.end])
        hit = next(phrases(text.language, "cause").all(words), None)
        sort = next(phrases(text.language, *CAUSES).all(words), None)
        if hit is not None or (sort is not None and sort.meant == "attack"):
            found = hit or sort
            assert found is not None
            last = min(len(words), found.last + _BASE)
            start, end = span.start + words.start[found.first], span.start + words.end[last - 1]
            reason = frozenset(_stems(words, found.last, last))
            whole = frozenset(_stems(words, 0, len(words)))
            yield _Reason(start, end, sort.meant if sort else "", reason, whole)


def _stems(words: Worded, first: int, last: int) -> Iterator[str]:
    """The stems of the long words of a stretch, and its numbers."""
    return (key[:_STEM] for key in words.key[first:last] if len(key) >= _LONG or key.isdecimal())


class _Change(NamedTuple):
    """More or less of something, as a sentence says it, and what it is measured against."""

    span: Sentence
    way: str
    base: str
    stems: frozenset[str]


def _changed(one: Side, two: Side) -> Iterator[Row]:
    """More in one text and less in the other of one thing: a contradiction only against one baseline."""
    best: tuple[int, _Change, _Change] | None = None
    others = list(changes(two.text))
    for ours in changes(one.text):
        for theirs in others:
            shared = len(ours.stems & theirs.stems)
            if ours.way != theirs.way and shared >= _SHARED and (best is None or shared > best[0]):
                best = shared, ours, theirs
    if best is not None:
        _, ours, theirs = best
        yield against(one.words(*ours.span), two.words(*theirs.span), ours, theirs)


def against(here: Words, there: Words, ours: _Change, theirs: _Change) -> Row:
    """Two opposite changes by their baselines."""
    base, other = (f"“{each.base}”" if each.base else "nothing that it states" for each in (ours, theirs))
    same = _alike(ours.base, theirs.base)
    told = {"one": "the one change", "base": base, "other": other}
    return row("baseline same" if same else "baseline other", here, there, told)


def _alike(one: str, two: str) -> bool:
    ours, theirs = ({key_of(word)[:_STEM] for word in each.split() if len(word) >= _LONG - 1} for each in (one, two))
    return bool(ours & theirs)


def changes(text: Text, spans: Sequence[Sentence] | None = None) -> Iterator[_Change]:
    """The sentences of a text that tell of more or less."""
    for span in text.sentences if spans is None else spans:
        words = Worded(text.text[span.start : span.end])
        hits = list(phrases(text.language, "up", "down").all(words))
        ways = {hit.meant for hit in hits}
        if len(ways) == 1:
            said = {i for hit in hits for i in range(hit.first, hit.last)}
            stems = (key[:_STEM] for i, key in enumerate(words.key) if i not in said and (len(key) >= _LONG))
            yield _Change(span, ways.pop(), _base(words, text.language), frozenset(stems))


def _base(words: Worded, language: str) -> str:
    """What a change is measured against: the words behind the comparison."""
    hit = next(phrases(language, "baseline").all(words), None)
    if hit is None:
        return ""
    last = hit.last
    while last < min(len(words), hit.last + _BASE) and words.gaps[last - 1].isspace():
        last += 1
    return words.body[words.start[hit.last] : words.end[last - 1]] if last > hit.last else ""


class _Twice(NamedTuple):
    """Two values of one field in a correction: their words' places, and what they mean."""

    field: str
    first: tuple[int, int]
    second: tuple[int, int]
    meant: tuple[object, object]


def corrected(text: Text) -> Iterator[Row]:
    """What a text says it had wrong: two values of one kind in the sentences of a correction."""
    for each in _corrections(text):
        here, there = (Words(text.source, text.text[slice(*span)], None, span) for span in (each.first, each.second))
        told = {"one": f"“{here.words}”", "two": f"“{there.words}”"}
        yield row("corrected", here, there, told, field=each.field)


def since_corrected(one: Side, two: Side) -> Iterator[Row]:
    """A value that one text takes back and the other still has."""
    for here, there in ((one, two), (two, one)):
        for each in _corrections(here.text):
            known = _values(there.text, each.field)
            old = [value for value in each.meant if value in known]
            if len(old) == 1:
                spans = (each.first, each.second) if each.meant[0] == old[0] else (each.second, each.first)
                was, now = (here.text.text[slice(*span)] for span in spans)
                told = {"one": f"“{was}”", "two": f"“{now}”"}
                yield row("corrected since", here.words(*spans[1]), there.words(*known[old[0]]), told, field=each.field)


def _values(text: Text, field: str) -> dict[object, tuple[int, int]]:
    """The values of a field in a text, each with where it stands."""
    if field == "date":
        return {each.when.first[:10]: (each.start, each.end) for each in text.dates if _one_day(each)}
    return {(each.kind, _middle(each)): (each.start, each.end) for each in text.figures}


def _middle(each: Figure) -> float:
    """The number that a figure is about, whatever its bounds."""
    bounds = [end for end in (each.low, each.high) if 0 < end < float("inf")]
    return round(sum(bounds) / max(1, len(bounds)), 6)


def _one_day(each: Dated) -> bool:
    return bool(each.when.first) and each.when.first[:10] == each.when.last[:10]


def _corrections(text: Text) -> Iterator[_Twice]:
    for k, span in enumerate(text.sentences):
        if is_correction(text, span):
            yield from _twice(text, text.sentences[k : k + 2])
            yield from _before(text, text.sentences[k : k + 2])


def _before(text: Text, spans: Sequence[Sentence]) -> Iterator[_Twice]:
    """A value that the correction takes back, where the text gives another one of its kind, and only one."""
    taken = text.figures_in(spans)
    for kind in dict.fromkeys(each.kind for each in taken):
        old = {each.low: each for each in taken if each.kind == kind}
        new = {each.low: each for each in text.figures if each.kind == kind and each not in taken}
        if len(old) == len(new) == 1 and old.keys() != new.keys():
            ((was, then),), ((value, now),) = old.items(), new.items()
            field = "duration" if kind in _LASTING else "count"
            yield _Twice(field, (now.start, now.end), (then.start, then.end), ((kind, value), (kind, was)))


def _twice(text: Text, spans: Sequence[Sentence]) -> Iterator[_Twice]:
    """Two values of one kind."""
    found = text.figures_in(spans)
    for kind in dict.fromkeys(each.kind for each in found):
        told = [each for each in found if each.kind == kind]
        if len(told) > 1 and _middle(told[0]) != _middle(told[1]):
            field = "duration" if kind in _LASTING else "count"
            meant = (kind, _middle(told[0])), (kind, _middle(told[1]))
            yield _Twice(field, (told[0].start, told[0].end), (told[1].start, told[1].end), meant)
    days = [each for each in text.dates_in(spans) if _one_day(each)]
    if len(days) > 1 and days[0].when.first[:10] != days[1].when.first[:10]:
        meant_days = days[0].when.first[:10], days[1].when.first[:10]
        yield _Twice("date", (days[0].start, days[0].end), (days[1].start, days[1].end), meant_days)
