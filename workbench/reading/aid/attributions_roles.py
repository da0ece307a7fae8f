"""Whether a source vouches for what happened or only gives an opinion, a reaction, an outlook."""

from __future__ import annotations

from bisect import bisect_left

from workbench.reading.aid.actors_words import lore
from workbench.reading.aid.attributions_sources import Hop, Source, Sources

_SENTENCE = 60  # words around the verb that are read, however long the sentence
_TITLED = 4  # words of a title
_STATE = frozenset({"government", "military", "voice"})  # whose announcements of flights are first-hand
_OUTLOOK = 9  # words behind the verb in which a "will" or "wants" makes it an outlook


def role_of(sources: Sources, hop: Hop) -> str:
    """ "origin" for who vouches for facts of flights, "comment" for who judges, reacts or announces."""
    source = hop.meant or hop.source
    if hop.spoken in ("citing", "show"):
        return "origin"
    flown = hop.verb and source.kind in _STATE and _of_aircraft(sources, hop.cue)
    if hop.spoken == "opine" and (hop.verb or not source.outlet):
        return "origin" if flown and _foretells(sources, hop.cue) else "comment"
    if source.outlet:
        return "origin"
    if source.expert or (hop.verb and _outlook(sources, hop.cue) and not flown):
        return "comment"
    if source.kind == "igo":
        return "origin" if _of_facts(sources, source, hop.cue) else "comment"
    official = hop.verb and _in_office(sources, source)
    return "comment" if source.kind == "person" and not (official or _of_facts(sources, source, hop.cue)) else "origin"


def _in_office(sources: Sources, person: Source) -> bool:
    """Whether a rank or a state office stands right before a name: "Colonel X", "Foreign Minister X"."""
    words, titles = sources.words, lore(sources.article.language).titles
    for i in range(max(0, person.first - _TITLED), person.first):
        hit = titles.at(words, i)
        if hit is not None and hit.last == person.first and sources.beside(person.first - 1):
            return any(key.startswith(sources.cues.offices) for key in words.key[i : hit.last])
    return False


def _outlook(sources: Sources, verb: tuple[int, int]) -> bool:
    """Whether what is said is meant, planned or judged."""
    words, future = sources.words, sources.cues.future
    first, last = verb
    here = sources.sentence(first)
    spots = range(max(0, first - 2), min(len(words.key), last + _OUTLOOK))
    return any(words.key[i] in future and sources.sentence(i) == here for i in spots)


def _foretells(sources: Sources, verb: tuple[int, int]) -> bool:
    """Whether a verb of judging says what will be: "MON zapowiada, że … wyląduje"."""
    return any(sources.words.key[i].startswith(sources.cues.announcing) for i in range(*verb))


def _of_aircraft(sources: Sources, verb: tuple[int, int]) -> bool:
    """Whether the sentence names an aircraft."""
    here = sources.article.sentences[sources.sentence(verb[0])]
    words = sources.words
    first, last = max(words.at(here.start), verb[0] - _SENTENCE), min(words.at(here.end), verb[1] + _SENTENCE)
    at = bisect_left(sources.flown, first)
    return at < len(sources.flown) and sources.flown[at] < last


def _of_facts(sources: Sources, source: Source, verb: tuple[int, int]) -> bool:
    """Whether the sentence tells of flights: an aircraft by name, landing, cargo, crew."""
    words, (exact, stems) = sources.words, sources.cues.fact
    here = sources.article.sentences[sources.sentence(verb[0])]
    first, last = max(words.at(here.start), verb[0] - _SENTENCE), min(words.at(here.end), verb[1] + _SENTENCE)
    if _of_aircraft(sources, verb):
        return True
    return any(
        (key in exact or key.startswith(stems)) and not source.first <= i < source.last
        for i, key in enumerate(words.key[first:last], first)
    )
