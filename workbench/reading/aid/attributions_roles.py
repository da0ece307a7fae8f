"""Whether a source vouches for what happened or only gives an opinion, a reaction, an outlook."""

from __future__ import annotations

from bisect import bisect_left

from workbench.reading.aid.attributions_sources import Hop, Source, Sources

_SENTENCE = 60  # words around the verb that are read, however long the sentence
_OUTLOOK = 9  # words behind the verb in which a "will" or "wants" makes it an outlook


def role_of(sources: Sources, hop: Hop) -> str:
    """ "origin" for who vouches for facts of flights, "comment" for who judges, reacts or announces."""
    source = hop.meant or hop.source
    if hop.spoken in ("citing", "show"):
        return "origin"
    if hop.spoken == "opine":
        return "comment"
    if source.outlet:
        return "origin"
    if source.expert or (hop.verb and _outlook(sources, hop.cue)):
        return "comment"
    return "comment" if source.kind == "person" and not _of_facts(sources, source, hop.cue) else "origin"


def _outlook(sources: Sources, verb: tuple[int, int]) -> bool:
    """Whether what is said is meant, planned or judged."""
    words, future = sources.words, sources.cues.future
    first, last = verb
    here = sources.sentence(first)
    spots = range(max(0, first - 2), min(len(words.key), last + _OUTLOOK))
    return any(words.key[i] in future and sources.sentence(i) == here for i in spots)


def _of_facts(sources: Sources, source: Source, verb: tuple[int, int]) -> bool:
    """Whether the sentence tells of flights: an aircraft by name, landing, cargo, crew."""
    words, (exact, stems) = sources.words, sources.cues.fact
    here = sources.article.sentences[sources.sentence(verb[0])]
    first, last = max(words.at(here.start), verb[0] - _SENTENCE), min(words.at(here.end), verb[1] + _SENTENCE)
    at = bisect_left(sources.flown, first)
    if at < len(sources.flown) and sources.flown[at] < last:
        return True
    return any(
        (key in exact or key.startswith(stems)) and not source.first <= i < source.last
        for i, key in enumerate(words.key[first:last], first)
    )
