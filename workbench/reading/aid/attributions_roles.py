"""Whether a source vouches for what happened or only gives an opinion, a reaction, an outlook."""

from __future__ import annotations

from bisect import bisect_left

from workbench.reading.aid.actors_words import lore
from workbench.reading.aid.attributions_remarks import remarks
from workbench.reading.aid.attributions_sources import Hop, Source, Sources

_SENTENCE = 60  # words around the verb that are read, however long the sentence
_TITLED = 4  # words of a title
_BEHIND = 5  # words behind a name in which it is told that they speak for somebody
_QUOTES = frozenset("\"“”„«»‘’'–—-")
_STATE = frozenset({"government", "military", "voice"})  # whose announcements of flights are first-hand
_OFFICE = 8  # words of an office and what it is for
_FOR = frozenset("of for and the de del la des du l y et".split())  # noqa: SIM905
_COUNTED = 2  # words behind a verb of counting in which the number stands
_SHORTEST = 4  # letters of a noun for what somebody is
_AND = "و"  # written onto Arabic verbs
_OUTLOOK = 9  # words behind the verb in which a "will" or "wants" makes it an outlook


def role_of(sources: Sources, hop: Hop) -> str:
    """ "origin" for who vouches for facts of flights, "comment" for who judges, reacts or announces."""
    source = hop.meant or hop.source
    if hop.spoken in ("citing", "show", "see"):
        return "origin"
    if hop.verb and hop.spoken == "say" and not source.named and remarks(sources, hop.cue):
        return "comment"
    flown = hop.verb and source.kind in _STATE and _of_aircraft(sources, hop.cue)
    speaks = hop.verb and (_speaks_for_body(sources, source) or (source.kind == "person" and _serves(sources, source)))
    flown = flown or (speaks and _of_facts(sources, source, hop.cue))
    if hop.spoken == "opine" and (hop.verb or not source.outlet):
        return "origin" if _told_beforehand(sources, source, hop, flown=flown) else "comment"
    if source.outlet or (hop.verb and _counted(sources, hop.cue)):
        return "origin"
    if source.expert and hop.spoken == "say" and _of_aircraft(sources, hop.cue) and not _outlook(sources, hop.cue):
        return "origin"
    if source.expert or (hop.verb and _outlook(sources, hop.cue) and not flown):
        return "comment"
    if source.kind == "igo":
        reckons = _begins(sources, hop.cue, sources.cues.vouching.reckoning) and _numbered(sources, hop.cue)
        return "origin" if reckons or _of_facts(sources, source, hop.cue) else "comment"
    return "origin" if source.kind != "person" or _vouches(sources, source, hop) else "comment"


def _serves(sources: Sources, person: Source) -> bool:
    """Whether a person is told to be in office, and no more than that: no expert, nobody retired."""
    return _in_office(sources, person) and not (person.expert or _retired(sources, person))


def _told_beforehand(sources: Sources, source: Source, hop: Hop, *, flown: bool) -> bool:
    """Whether a verb of judging tells a fact all the same.

    A flight that is announced, or a claim of one that is dismissed; a number in what a body warns of.
    """
    if flown and _begins(sources, hop.cue, sources.cues.vouching.announcing):
        return True
    if flown and source.kind != "person" and _begins(sources, hop.cue, sources.cues.vouching.dismissing):
        return True
    body = source.kind != "person" and hop.verb
    return body and _begins(sources, hop.cue, sources.cues.vouching.warning) and _numbered(sources, hop.cue)


def _counted(sources: Sources, verb: tuple[int, int]) -> bool:
    """Whether somebody counts: a verb of counting with a number right behind it."""
    if not _begins(sources, verb, sources.cues.vouching.counting):
        return False
    words = sources.words
    return any(_number(sources, i) for i in range(verb[1], min(len(words.key), verb[1] + _COUNTED)))


def _numbered(sources: Sources, verb: tuple[int, int]) -> bool:
    """Whether a number follows a verb within its sentence."""
    here, words = sources.article.sentences[sources.sentence(verb[0])], sources.words
    last = min(words.at(here.end), verb[1] + _SENTENCE)
    return any(_number(sources, i) and not (sources.dated[i] and words.key[i].isdigit()) for i in range(verb[1], last))


def _number(sources: Sources, i: int) -> bool:
    key = sources.words.key[i]
    return key[0].isdigit() or key in sources.cues.numbers


def _begins(sources: Sources, verb: tuple[int, int], stems: tuple[str, ...]) -> bool:
    """Whether a verb is one of those that begin so; Arabic ones also behind "and"."""
    keys = sources.words.key[verb[0] : verb[1]]
    return any(key.startswith(stems) or (key[0] == _AND and key[1:].startswith(stems)) for key in keys)


def _vouches(sources: Sources, person: Source, hop: Hop) -> bool:
    """Whether a person tells of flights, or tells at all what happened: those who speak for a body do."""
    if hop.verb and _speaks_for_body(sources, person):
        return True
    if hop.verb and sources.sentence(hop.cue[0]) in sources.witnessed:
        return True
    if _retired(sources, person) or _studies(sources, person) or (hop.verb and _of_oneself(sources, hop.cue)):
        return False
    if _of_facts(sources, person, hop.cue):
        return True
    reports = sources.words.key[hop.cue[0]].startswith(sources.cues.vouching.reporting)
    reports = reports or _begins(sources, hop.cue, sources.cues.vouching.detailing)
    if hop.verb and (reports or (_in_office(sources, person) and sources.sentence(hop.cue[0]) in sources.taking_up)):
        return True
    return _plainly_told(sources, hop) and _bears_a_role(sources, person)


def _plainly_told(sources: Sources, hop: Hop) -> bool:
    """Whether somebody is not quoted, but told by the text to say so, and it is not of oneself: "said he can …"."""
    words, behind = sources.words, hop.cue[1]
    here = sources.sentence(hop.cue[0])
    if here in sources.supposing or sources.quoted(here) or _begins(sources, hop.cue, sources.cues.vouching.reckoning):
        return False
    return not (hop.verb and behind < len(words.key) and words.key[behind] in sources.cues.instead)


def _bears_a_role(sources: Sources, person: Source) -> bool:
    """Whether a noun right before a name tells what somebody is there for, but to govern: "skipper X"."""
    words, cues, at = sources.words, sources.cues, person.first - 1
    if at < 0 or not sources.beside(at):
        return False
    before = words.key[max(0, at - _TITLED + 1) : person.first]
    if any(key.startswith(cues.vouching.political) for key in before):
        return False
    if _is_title(sources, at):
        return True
    key, text, language = words.key[at], words.text[at], sources.article.language
    if language == "ar" or not text.isalpha() or (words.upper[at] and language != "de") or len(key) < _SHORTEST:
        return False
    idle = key in cues.stop or key in cues.prepositions or key in cues.between or key in cues.auxiliaries
    return not idle and cues.verbs.at(words, at) is None


def _is_title(sources: Sources, last: int) -> bool:
    """Whether a title, a rank or a noun for those who know ends with a word."""
    words, (titles, who) = sources.words, (lore(sources.article.language).titles, sources.cues.who)
    spots = range(max(0, last - _TITLED + 1), last + 1)
    hits = (hit for i in spots for hit in (titles.at(words, i), who.at(words, i)))
    return any(hit is not None and hit.last == last + 1 for hit in hits)


def _speaks_for_body(sources: Sources, person: Source) -> bool:
    """Whether a spokesman's title stands before a name, or behind it between commas."""
    words, speakers = sources.words, sources.cues.vouching.speakers
    before = range(max(0, person.first - _TITLED), person.first)
    behind = range(person.last, min(len(words.key), person.last + _BEHIND))
    if any(words.key[i].startswith(speakers) and sources.unbroken(i, person.first - 1) for i in before):
        return True
    if words.gaps[person.last - 1] != ", ":
        return False
    return any(words.key[i].startswith(speakers) and sources.unbroken(person.last, i) for i in behind)


def _retired(sources: Sources, person: Source) -> bool:
    """Whether a person is told to be no longer in office: "retired general X", "X, a former navigator"."""
    before = range(max(0, person.first - _TITLED), person.first)
    words, former = sources.words, sources.cues.vouching.former
    if any(words.key[i].startswith(former) and sources.unbroken(i, person.first - 1) for i in before):
        return True
    behind = range(person.last, min(len(words.key), person.last + _TITLED)) if _apposed(sources, person) else ()
    return any(words.key[i].startswith(former) and sources.unbroken(person.last, i) for i in behind)


def _studies(sources: Sources, person: Source) -> bool:
    """Whether a person is called an expert behind the name: "X, an aviation historian"."""
    words, who = sources.words, sources.cues.who
    if not _apposed(sources, person):
        return False
    for i in range(person.last, min(len(words.key), person.last + _BEHIND)):
        hit = who.at(words, i)
        if hit is not None and hit.meant == "expert":
            return True
        if not sources.beside(i):
            break
    return False


def _apposed(sources: Sources, person: Source) -> bool:
    """Whether a comma stands behind a name, and more behind that."""
    words = sources.words
    return person.last < len(words.key) and words.gaps[person.last - 1] == ", "


def _of_oneself(sources: Sources, verb: tuple[int, int]) -> bool:
    """Whether what is quoted begins with who speaks, and names no place: "“We see more of them,” said X"."""
    here, words = sources.article.sentences[sources.sentence(verb[0])], sources.words
    first = words.at(here.start)
    quoted = _QUOTES.intersection(sources.article.body[here.start : words.start[first]])
    mine = bool(quoted) and words.key[first] in sources.cues.vouching.myself
    return mine and not any(sources.placed[first : verb[0]])


def _in_office(sources: Sources, person: Source) -> bool:
    """Whether a rank or a state office stands right before a name: "Colonel X", "Foreign Minister X"."""
    words, titles = sources.words, lore(sources.article.language).titles
    for i in range(max(0, person.first - _TITLED), person.first):
        hit = titles.at(words, i)
        if hit is not None and hit.last == person.first and sources.beside(person.first - 1):
            return any(key.startswith(sources.cues.vouching.offices) for key in words.key[i : hit.last])
    if _office_of(sources, person):
        return True
    if sources.article.language != "de" or not person.first or not sources.beside(person.first - 1):
        return False
    return words.key[person.first - 1].endswith(sources.cues.vouching.office_ends)


def _office_of(sources: Sources, person: Source) -> bool:
    """Whether an office with all it is for stands before a name: "Minister of Trade and Industry X"."""
    words, first = sources.words, person.first
    for i in range(first - 1, max(-1, first - _OFFICE), -1):
        if words.gaps[i] != " ":
            return False
        if words.key[i].startswith(sources.cues.vouching.offices) and words.key[i + 1] in _FOR:
            return True
        if not words.upper[i] and words.key[i] not in _FOR:
            return False
    return False


def _outlook(sources: Sources, verb: tuple[int, int]) -> bool:
    """Whether what is said is meant, planned or judged."""
    words, future = sources.words, sources.cues.future
    first, last = verb
    here = sources.sentence(first)
    spots = range(max(0, first - 2), min(len(words.key), last + _OUTLOOK))
    return any(words.key[i] in future and sources.sentence(i) == here for i in spots)


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
