"""Bodies named by an adjective in capitals and a plain noun: "Западно-Сибирская транспортная прокуратура"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from workbench.reading.aid.actors_around import Named, Surroundings
from workbench.reading.aid.actors_cases import adjective_of, heads, nominative_body
from workbench.reference.phrases import listed
from workbench.reference.worded import key_of
from workbench.reference.wordlists import words as table

_MOST = 4  # adjectives of such a name, those joined by a hyphen counted apart
_OF = 2  # small words between an embassy and its country
_OF_COUNTRIES = frozenset("de del d du des von of la los las".split())  # noqa: SIM905
_GENITIVE = ("ru", "pl")
_OF_PLACES = "ск"  # letters in adjectives that are made of places


@lru_cache(maxsize=8)
def _kinds(language: str) -> Mapping[str, str]:
    """The kind of body by every form of the nouns that make one with an adjective."""
    section = table("actors", language).get("bodies", {})
    kinds = {noun: kind for kind, block in section.items() for noun in listed(block)}
    return {key: kinds[head.nominative] for key, head in heads(language).items() if head.nominative in kinds}


def named_by_adjective(around: Surroundings) -> Iterator[Named]:
    """Bodies whose name is an adjective in capitals, perhaps more, and the noun of what they are."""
    language, words = around.article.language, around.words
    kinds = _kinds(language)
    for i in words.among(kinds.keys()) if kinds else ():
        if around.upper[i]:
            continue
        first = _first(around, i, heads(language)[words.key[i]].gender)
        if first < i:
            name = nominative_body(language, words.body[words.start[first] : words.end[i]])
            why = f"an adjective in capitals makes a name of “{words.text[i]}”"
            yield Named(first, i + 1, name, kinds[words.key[i]], None, "actor.adjective", why)


def missions(around: Surroundings) -> Iterator[Named]:
    """Embassies and consulates by their country: "embajada de Estados Unidos", "посольство России"."""
    words = around.words
    for i in words.among(_missions(around.article.language)):
        at = i + 1
        while at < len(words.key) and at - i <= _OF and words.key[at] in _OF_COUNTRIES and words.gaps[at - 1] == " ":
            at += 1
        last = at
        while last < len(words.key) and around.upper[last] and words.gaps[last - 1] in (" ", "’", "'"):
            last += 1
        if last > at and (at > i + 1 or around.article.language in _GENITIVE):
            why = f"“{words.text[i]}” with the country it is of"
            yield Named(i, last, "", "government", None, "actor.mission", why)


@lru_cache(maxsize=8)
def _missions(language: str) -> frozenset[str]:
    return frozenset(key_of(word) for word in listed(table("actors", language).get("names", {}).get("missions")))


def _first(around: Surroundings, noun: int, gender: str) -> int:
    """Where the adjectives of a name begin that ends with a noun; the noun itself where they make none."""
    words, at = around.words, noun
    while at > max(0, noun - _MOST) and words.gaps[at - 1] == " ":
        if adjective_of(around.article.language, words.text[at - 1], gender) is None:
            break
        at -= 1
        if around.upper[at]:
            break
    if at == noun or not around.upper[at]:
        return noun
    while at and words.gaps[at - 1] == "-" and around.upper[at - 1]:
        at -= 1
    plain = around.begins(at) and noun - at == 1 and _OF_PLACES not in words.key[at]
    return noun if plain else at
