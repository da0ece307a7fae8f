"""What one of two texts of an event adds: days and stops that the other does not have, and stays worked out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from workbench.analysis.clusters import Grown
from workbench.analysis.matched import one_journey
from workbench.analysis.reread import Text, Texts
from workbench.analysis.seen import Days, Seen, Spot, places_meet
from workbench.analysis.verdicts import Row, Words, row
from workbench.analysis.wordings import Side
from workbench.reference.figures import Figure
from workbench.reference.phrases import Phrases
from workbench.reference.worded import Words as Worded
from workbench.reference.wordlists import words as table

Pairs = Sequence[tuple[Seen, Seen]]
_PARTS = {"morning": (4, 12), "afternoon": (12, 18), "evening": (17, 24), "night": (0, 24)}  # hours of a day


def additions(grown: Grown, texts: Texts, sides: tuple[Side, Side], pairs: Pairs) -> Iterator[Row]:
    """Days that a text adds to the one it draws on, and stops that one tells and the other leaves out."""
    one, two = sides
    turned = [(b, a) for a, b in pairs]
    for here, there, told in ((one, two, pairs), (two, one, turned)):
        drawn = any(texts.ties.retells(here.text.source, there.text.source, a.by) for a, _ in told)
        if drawn:
            yield from _days(here, there)
        yield from _stops(grown, here, there, [a for a, _ in told])


def _days(here: Side, there: Side) -> Iterator[Row]:
    """A day named in the sentences of the event that the origin's text gives nowhere."""
    known = there.text.named_days()
    for each in here.text.dates_in(here.told):
        if _one_day(each.when) and each.when.first[:10] not in known and known:
            yield row("date only", here.words(each.start, each.end), None, other=there.text.source,
                      about=(*here.records, *there.records))  # fmt: skip


def _one_day(when: Days) -> bool:
    return bool(when.first) and when.first[:10] == when.last[:10]


def _stops(grown: Grown, here: Side, there: Side, members: Sequence[Seen]) -> Iterator[Row]:
    """A leg of the same aircraft at a place that the other text never names."""
    theirs = [spot for each in grown.of_source(there.text.source) for spot in _spots(each)]
    for each in grown.of_source(here.text.source):
        spot = each.where
        if (
            each in members
            or spot is None
            or not spot.country
            or spot.value is None
            or not any(one_journey(each, m) for m in members)
        ):
            continue
        if len(grown.event(each)) > 1 or any(places_meet(spot, other) for other in theirs):
            continue
        if not there.text.names(spot.written, spot.value):
            words = Words(here.text.source, spot.written, each.record)
            yield row("place only", words, None, other=there.text.source, about=(each.record, *there.records))


def _spots(each: Seen) -> list[Spot]:
    return [spot for spot in (each.place, each.origin, each.destination) if spot is not None]


def stays(grown: Grown, texts: Texts, pairs: Pairs) -> Iterator[Row]:
    """How long an aircraft stayed, where one text gives the length and the other its coming and its going."""
    for one, two in pairs:
        for ours, theirs in ((one, two), (two, one)):
            if ours.event == theirs.event == "departure":
                yield from _stay(grown, texts, ours, theirs)


def _stay(grown: Grown, texts: Texts, ours: Seen, theirs: Seen) -> Iterator[Row]:
    source = min(ours.sources)
    text = texts.of(source)
    spans = texts.sentences(source, ours.excerpts)
    told = next((each for each in text.figures_in(spans) if each.kind == "stay"), None) if text else None
    came = _coming(grown, theirs)
    if text is None or told is None or came is None or came.when is None or theirs.when is None:
        return
    low, high = _between(came.when, theirs.when, texts, min(theirs.sources))
    if high > 0 and (told.high < low or high < told.low):
        yield _stayed(text, told, ours, theirs, came, (low, high))


def _stayed(text: Text, told: Figure, ours: Seen, theirs: Seen, came: Seen, hours: tuple[float, float]) -> Row:
    here = Words(text.source, text.text[told.start : told.end], ours.record, (told.start, told.end))
    assert came.when is not None
    assert theirs.when is not None
    there = Words(min(theirs.sources), f"{came.when.written} … {theirs.when.written}", theirs.record)
    said = {"one": f"“{here.words}”", "meant": f"{hours[0]:.0f} to {hours[1]:.0f} hours"}
    return row("stay other", here, there, said, about=(ours.record, theirs.record, came.record))


def _coming(grown: Grown, going: Seen) -> Seen | None:
    """The arrival of the same aircraft at the same place in the same text, the last one before it left."""
    found = [
        each for each in grown.of_source(min(going.sources))
        if each.event == "arrival" and each.when and going.when and each.when.first <= going.when.last
        and (each.marks & going.marks or each.families & going.families)
        and each.where and going.where and places_meet(each.where, going.where)
    ]  # fmt: skip
    return max(found, key=lambda each: each.when.first if each.when else "", default=None)


def _between(came: Days, left: Days, texts: Texts, source: bytes) -> tuple[float, float]:
    """The least and the greatest number of hours between two times, by their parts of the day."""
    text = texts.of(source)
    language = text.language if text else "en"
    (first, last), (leaves, left_by) = _clock(came, language), _clock(left, language)
    return (leaves - last) / timedelta(hours=1), (left_by - first) / timedelta(hours=1)


def _clock(when: Days, language: str) -> tuple[datetime, datetime]:
    """The first and last moment of a span, narrowed to the part of the day that its words name; zones are left out."""
    if "T" in when.first and "T" in when.last:
        ends = [datetime.fromisoformat(end).replace(tzinfo=None) for end in (when.first, when.last)]
        return ends[0], ends[1]
    first, last = datetime.fromisoformat(when.first[:10]), datetime.fromisoformat(when.last[:10])
    told = table("dates", language).get("part", {})
    named = Phrases((line.strip(), part) for part in _PARTS for line in str(told.get(part, "")).split(","))
    hit = next(named.all(Worded(when.written)), None)
    begins, ends_at = _PARTS[hit.meant] if hit else (0, 24)
    return first + timedelta(hours=begins), last + timedelta(hours=ends_at)
