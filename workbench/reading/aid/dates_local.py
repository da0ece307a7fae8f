"""Clock times said to be local: as the clocks of the place show them that the sentence names, else of the outlet."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import datetime

from workbench.reading.aid.article import Article
from workbench.reading.aid.movements_words import alone
from workbench.reading.aid.spans import Span
from workbench.reference.townsites import middle
from workbench.reference.zones import local_offset
from workbench.values.resolved import Alternative, facts

_BEFORE = 2  # words before a place in which its small word stands
_UNSAID = "the local time of a place whose offset is not stated"
_OUTLET = "the local time is taken to be that of the outlet"


def as_of_the_outlet(span: Span) -> Span:
    """A local time, read with the offset of the outlet; without one it stands beside it."""
    value, zone = span.facts["edtf"], span.facts["zone"]
    if not value or not str(zone).startswith(("+", "-")):
        return span
    floating, rule = value.removesuffix(zone), span.rule.replace(zone, "")
    span.alternatives = (*span.alternatives, Alternative(floating, _UNSAID, facts=facts(rule=rule)))
    span.why += f"; {_OUTLET}"
    return span


def at_places(article: Article, dated: Sequence[Span], placed: Sequence[Span]) -> None:
    """Give each local time the offset of the place named beside it, where its sentence names one."""
    starts: list[int] = []
    for span in (span for span in dated if span.why.endswith(_OUTLET)):
        sentence = article.sentences[article.sentence_at(span.start)]
        starts = starts or [place.start for place in placed]
        near = placed[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        here = [place for place in near if not _elsewhere(article, place)]
        place = min(here, key=lambda each: _apart(span, each), default=None)
        if place is not None:
            _set(span, place, article.body[place.start : place.end])


def _elsewhere(article: Article, place: Span) -> bool:
    """Whether a place is one that something came from or is bound for: "from Ramstein", "mit Ziel Sydney"."""
    words = article.words
    first = words.at(place.start)
    meant = (alone(words, i, article.language) for i in range(max(0, first - _BEFORE), first))
    return any(cue is not None and (cue.meant.get("role") == "from" or cue.has("course")) for cue in meant)


def _apart(time: Span, place: Span) -> tuple[int, int]:
    """How far a place stands from a time; of two as far the one behind it."""
    behind = place.start >= time.end
    return (place.start - time.end if behind else time.start - place.end), not behind


def _set(span: Span, place: Span, named: str) -> None:
    value, zone = str(span.facts["edtf"]), str(span.facts["zone"])
    bare = value.removesuffix(zone)
    try:
        moment = datetime.fromisoformat(bare)
    except ValueError:
        return  # an interval
    offset = local_offset(str(place.facts.get("country") or ""), moment, _point(place))
    if not offset:
        return
    outlet = Alternative(value, _OUTLET, facts=facts(rule=span.rule))
    others = tuple(each for each in span.alternatives if offset != zone and each.value != bare + offset)
    span.alternatives = (*others, outlet) if offset != zone else span.alternatives
    span.rule = span.rule.replace(zone, offset)
    span.facts = {**span.facts, "edtf": bare + offset, "zone": offset}
    span.why = f"{span.why.replace(value, bare + offset).removesuffix(_OUTLET)}by the clocks of “{named}”, {offset}"


def _point(place: Span) -> tuple[float, float] | None:
    told = place.facts
    if told.get("lat") is not None and told.get("lon") is not None:
        return float(told["lat"]), float(told["lon"])
    return middle(str(told.get("country") or ""), str(told.get("name") or "")) if told.get("type") == "city" else None
