"""Through which outlet a source is quoted, and whether the words state that hop or it is concluded from them."""

from __future__ import annotations

from typing import NamedTuple

from workbench.reading.aid.attributions_sources import Hop, Source, Sources
from workbench.reading.aid.spans import Span

_RELAYED = 40  # words back, and attributions back, in which the outlet is looked for that cites a source
_TOLD = 3  # words between a verb and the outlet that was told
AND = frozenset("and und et y e i oraz и а و sowie".split())  # noqa: SIM905


class Through(NamedTuple):
    """The outlet that quotes a source; not ``stated``: the words do not say so, what stands around them does."""

    name: str | None = None
    stated: bool = True


def through(sources: Sources, hop: Hop, earlier: list[Span]) -> Through:
    """Whom a source is quoted by; ``earlier`` are the attributions before it."""
    if hop.spoken == "citing":
        return _citing(sources, hop, earlier)
    if hop.spoken == "quote":  # whom it quotes is quoted by it, not the other way round
        return Through()
    if hop.verb:
        return Through(_told(sources, hop) or _nested(sources, hop, earlier))
    return _resting(sources, hop, earlier)


def _citing(sources: Sources, hop: Hop, earlier: list[Span]) -> Through:
    """The outlet named last before a source that is cited: in its sentence stated, in the one before concluded."""
    here = sources.sentence(hop.source.first)
    for source in sources.before(min(hop.cue[0], hop.source.first)):
        if sources.sentence(source.first) != here or hop.source.first - source.first > _RELAYED:
            break
        if _outlet(source, hop):
            return Through(source.to)
    for span in reversed(earlier[-_RELAYED:]):
        name = str(span.facts["to"][0])
        if span.facts["named"] and name != hop.source.to and sources.article.sentence_at(span.start) >= here - 1:
            return Through(name, sources.article.sentence_at(span.start) == here)
    return Through()


def _outlet(source: Source, hop: Hop) -> bool:
    return source.outlet and source.named and source.to != hop.source.to


def _told(sources: Sources, hop: Hop) -> str | None:
    """The outlet behind the verb that was spoken to: "sources informed Bloomberg that …"."""
    if hop.cue[0] < hop.source.first:
        return None
    for outlet in sources.behind(hop.cue[1]):
        near = outlet.first - hop.cue[1] <= _TOLD and sources.unbroken(hop.cue[1] - 1, outlet.first)
        cited = any(sources.cues.before.at(sources.words, i) for i in range(hop.cue[1], outlet.first))
        heard = _outlet(outlet, hop) and outlet.kind != "tracker" and not cited
        return outlet.to if near and heard and _whole(sources, outlet) else None
    return None


def _nested(sources: Sources, hop: Hop, earlier: list[Span]) -> str | None:
    """The outlet in whose telling another speaks: "Bloomberg mentioned that a source confirmed"."""
    words = sources.words
    if hop.source.named or not earlier or earlier[-1].rule != "attribution.say":
        return None
    last = words.at(earlier[-1].end - 1)
    if not 0 < hop.source.first - last <= _TOLD or not sources.unbroken(last, hop.source.first):
        return None
    if AND.intersection(words.key[last + 1 : hop.source.first]):
        return None
    outlet = next(sources.before(last + 1), None)
    return outlet.to if outlet and _outlet(outlet, hop) and outlet.to == earlier[-1].facts["to"][0] else None


def _whole(sources: Sources, outlet: Source) -> bool:
    """Whether an outlet is meant, not a thing of it: "denied the Bloomberg report"."""
    words, cues = sources.words, sources.cues
    if outlet.last >= len(words.key) or not sources.beside(outlet.last - 1):
        return True
    key = words.key[outlet.last]
    return key in cues.stop or key in cues.prepositions or key in cues.between or sources.dated[outlet.last]


def _resting(sources: Sources, hop: Hop, earlier: list[Span]) -> Through:
    """The medium whose telling goes on, where a tracker's data close the sentence: its own data, most likely."""
    first = hop.cue[0]
    if hop.source.kind != "tracker" or first > hop.source.first or not earlier or not earlier[-1].facts["named"]:
        return Through()
    words, here, last = sources.words, sources.sentence(first), earlier[-1]
    opens = first == 0 or sources.sentence(first - 1) != here
    if opens or words.key[first - 1] in AND or sources.article.sentence_at(last.start) < here - 1:
        return Through()
    for source in sources.before(first):
        if words.end[source.last - 1] <= last.start:
            break
        if _outlet(source, hop) and source.kind != "tracker" and source.to == last.facts["to"][0]:
            return Through(source.to, stated=False)
    return Through()
