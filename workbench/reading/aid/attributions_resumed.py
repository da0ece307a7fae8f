"""Sources that mean one named elsewhere: "the spokesman added" is he whom the text has named, and "monitors say" in a
headline those whom it goes on to name.
"""

from __future__ import annotations

from dataclasses import replace

from workbench.reading.aid.attributions_sources import Hop, Source, Sources

_BACK = 60  # sources that are looked back on
_ROLE = 8  # words between a name and the comma behind what it is called, or between that and the name
_STEM, _CASE = 4, 3  # letters that two forms of a word share at least, and those that its cases may change
_HEADED = 25  # words of a headline at most
_STOPS = frozenset(".!?…؟")
_ARTICLES = {
    "en": "the this that same",
    "fr": "le la l ce cet cette même",
    "es": "el la este esta dicho dicha mismo misma",
    "de": "der die das dem den des dieser dieses derselbe dieselbe",
    "pl": "ten ta ów sam sama",
    "ru": "этот эта тот же самый",
}
_DEFINITE = {language: frozenset(words.split()) for language, words in _ARTICLES.items()}
_HEAD_LAST = ("en", "de")  # what tells more of a noun stands before it, or behind a preposition or article
_BARE = ("ru", "pl")  # languages without articles
_MEN = ("woman", "women", "person", "man", "men")  # ends of roles that differ by who bears them


def resumed(sources: Sources, hops: list[Hop]) -> list[Hop]:
    """The hops in order, those whose source is a bare definite noun with whom it takes up, where one was named."""
    found: list[Hop] = []
    headed = _headline(sources)
    known: dict[Source, Source] = {}  # bare nouns with whom they take up
    for hop in hops:
        meant = _meant(sources, hop.source, known) if _is_definite(sources, hop) else None
        if hop.source.last <= headed and not hop.source.named:
            meant = meant or _named_below(sources, hop.source, headed)
        found.append(replace(hop, meant=meant) if meant else hop)
        if meant:
            known[hop.source] = meant
    return found


def _is_definite(sources: Sources, hop: Hop) -> bool:
    """Whether a source is one noun that tells no more than that it is known: "the spokesman", not "the army's"."""
    source, words = hop.source, sources.words
    language, first, last = sources.article.language, hop.source.first, hop.source.last
    if source.named or any(words.gaps[i] != "-" for i in range(first, last - 1)):
        return False
    behind = words.key[last] if last < len(words.key) and words.gaps[last - 1] == " " else ""
    cues = sources.cues
    said = hop.cue[0] <= last < hop.cue[1] or behind in cues.between | cues.auxiliaries | (
        cues.stop - cues.prepositions
    )
    plain = language in _HEAD_LAST and hop.cue[1] <= first and behind not in cues.prepositions | cues.articles
    if behind and not (said or plain or sources.dated[last]):
        return False
    before = words.key[first - 1] if first and words.gaps[first - 1] in (" ", "’", "'") else ""
    if language == "ar":
        return words.key[first].startswith("ال")
    if language in _BARE and (not before or hop.cue[0] <= first - 1 < hop.cue[1]):
        return True
    return before in _DEFINITE.get(language, ())


def _meant(sources: Sources, source: Source, known: dict[Source, Source]) -> Source | None:
    """The source named last before whose role or noun this one is."""
    noun = sources.words.key[source.first].removeprefix("ال")
    for n, other in enumerate(sources.before(source.first)):
        if n > _BACK:
            break
        body = source.kind == "body"
        called = _roles(sources, other) if other.kind in ("person", "voice") and not body else []
        if not other.named or (other.kind != "person" if body else other.kind == "voice"):
            called += sources.words.key[other.first : other.last]
        if any(_alike(noun, key.removeprefix("ال")) for key in called):
            if other.named:
                return other
            return known.get(other) or _apposed(sources, other) or (other if len(other.to) > len(source.to) else None)
    return None


def _headline(sources: Sources) -> int:
    """The words of a first line that no stop ends and a text follows; 0 where it has none."""
    words = sources.words
    ends = words.line_ends[:1]
    if not ends or ends[0] >= _HEADED or ends[0] + 1 >= len(words.key):
        return 0
    return 0 if set(words.gaps[ends[0]].partition("\n")[0]) & _STOPS else ends[0] + 1


def _named_below(sources: Sources, source: Source, headed: int) -> Source | None:
    """The first source with a name, below a headline, whose role, noun or name has the word of it."""
    nouns = [key.removeprefix("ال") for key in sources.words.key[source.first : source.last]]
    for n, other in enumerate(sources.behind(headed)):
        if n > _BACK:
            break
        called = sources.words.key[sources.introduced(other) : other.last] if other.named else []
        if other.named and (source.kind != "body") == (other.kind != "body"):
            called += _roles(sources, other)  # "the flight monitor Gulf Air Watch"
        if any(_alike(nouns[-1], key.removeprefix("ال")) for key in called):
            return other
    return None


def _apposed(sources: Sources, noun: Source) -> Source | None:
    """The person that a noun behind a comma calls so: "Pavel Novak, an air force spokesman, said"."""
    person = next(sources.before(noun.first), None)
    while person is not None and not person.named and noun.first - person.first <= _ROLE:
        person = next(sources.before(person.first), None)
    if person is None or person.kind != "person" or noun.first - person.last > _ROLE:
        return None
    return person if sources.words.gaps[person.last - 1] == ", " else None


def _roles(sources: Sources, person: Source) -> list[str]:
    """The words before a name that are its title, and those behind it between commas."""
    words, found, commas = sources.words, [], 0
    for i in range(person.first - 1, max(-1, person.first - _ROLE - 1), -1):
        commas += words.gaps[i] == ", "
        if not (sources.beside(i) or words.gaps[i] == ", ") or commas > 1 or words.key[i] in sources.cues.stop:
            break
        found.append(words.key[i])
    if person.last < len(words.key) and words.gaps[person.last - 1] == ", ":
        for i in range(person.last, min(len(words.key), person.last + _ROLE)):
            found.append(words.key[i])
            if not sources.beside(i):
                break
    return found


def _alike(noun: str, role: str) -> bool:
    """Whether two words are one in some case, one the end of the other, or differ by who bears the role."""
    if noun == role:
        return True
    if len(noun) >= _STEM and role.endswith(noun):
        return True
    bare = _bare(noun)
    if bare != noun and bare == _bare(role):
        return True
    size = max(_STEM, min(len(noun), len(role)) - 1)
    return abs(len(noun) - len(role)) <= _CASE and noun[:size] == role[:size] and len(noun) > _STEM


def _bare(key: str) -> str:
    return next((key.removesuffix(end) for end in _MEN if key.endswith(end)), key)
