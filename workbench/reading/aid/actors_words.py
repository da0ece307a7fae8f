"""What each language knows of actors: titles, nouns that introduce a name, heads of organisations, given names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from workbench.reading.aid.actors_declined import Given, given_names
from workbench.reference.phrases import Phrases, lines, listed
from workbench.reference.worded import key_of
from workbench.reference.wordlists import words as table

_WITHIN = frozenset("and y i e und et и o en w z в".split())  # noqa: SIM905  # these part names, they join none

_NOUN = 5  # letters of a noun by which compounds may end


@dataclass(slots=True, repr=False, eq=False)
class Lore:
    """The tables of one language with those for Latin letters anywhere."""

    titles: Phrases[None]
    title_ends: tuple[str, ...]
    nouns: Phrases[str]
    last: Phrases[str]
    first: Phrases[str]
    phrases: Phrases[str]
    ends: Mapping[str, tuple[str, ...]]
    small: frozenset[str]
    stop: frozenset[str]
    generic: frozenset[str]
    openers: frozenset[str]
    local: tuple[str, ...]
    plain_ends: tuple[str, ...]
    platforms: frozenset[str]
    grounds: frozenset[str]
    given: Mapping[str, Given]
    of_body: Phrases[None]
    calendar: frozenset[str]
    noun_ends: tuple[tuple[str, str], ...]


@lru_cache(maxsize=8)
def lore(language: str) -> Lore:
    """The lore of a language; of one without tables what needs none."""
    own, every = table("actors", language), table("actors", "any")
    names, days = own.get("names", {}), table("dates", language)
    return Lore(
        titles=Phrases((wording, None) for wording in lines(own.get("titles"))).read_ahead(),
        title_ends=tuple(key_of(each) for each in listed(own.get("title_ends"))),
        nouns=Phrases(_kinds(own.get("nouns", {}))).read_ahead(),
        last=Phrases([*_kinds(every["last"]), *_kinds(own.get("last", {}))]).read_ahead(),
        first=Phrases([*_kinds(every["first"]), *_kinds(own.get("first", {}))]).read_ahead(),
        phrases=Phrases(_kinds(own.get("phrases", {}))),
        ends={kind: tuple(key_of(each) for each in listed(block)) for kind, block in own.get("ends", {}).items()},
        small=_keys(names.get("small")) - _WITHIN,
        stop=_keys(names.get("stop")),
        generic=_keys(names.get("generic")),
        openers=_keys(names.get("openers")),
        local=tuple(key_of(each) for each in listed(names.get("local"))),
        plain_ends=tuple(key_of(each) for each in listed(names.get("plain_ends"))),
        platforms=_keys(every["platforms"]),
        grounds=_keys(every["grounds"]),
        given=given_names(
            language, listed(every["given"]), listed(names.get("men")), listed(names.get("women"))
        ),
        of_body=Phrases((word, None) for word in listed(names.get("of_body"))),
        calendar=_keys(" ".join([*days.get("months", ()), *days.get("weekdays", ())]).replace(",", " ")),
        noun_ends=tuple(_noun_ends(own.get("nouns", {}))) if language == "de" else (),
    )  # fmt: skip


@lru_cache(maxsize=8_192)
def compound_end(language: str, key: str) -> tuple[str, str]:
    """The kind of body that a compound names by its end, and that end; empty for other words."""
    for kind, ends in lore(language).ends.items():
        if key.endswith(ends):
            return kind, next(end for end in ends if key.endswith(end))
    return "", ""


@lru_cache(maxsize=8_192)
def compound_noun(language: str, key: str) -> str:
    """What a compound introduces by the noun it ends with: "Nachbarschaftsportal" a medium; empty for other words."""
    ends = (kind for end, kind in lore(language).noun_ends if key.endswith(end) and len(key) > len(end) + 1)
    return next(ends, "")


def _kinds(section: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for kind, block in section.items():
        for wording in lines(block):
            yield wording, kind


def _noun_ends(section: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The nouns of one word with what they introduce, by which compounds may end."""
    for wording, kind in _kinds(section):
        yield from ((key_of(noun), kind) for noun in wording.split("|") if noun.isalpha() and len(noun) >= _NOUN)


def _keys(block: object) -> frozenset[str]:
    return frozenset(key_of(word) for word in listed(block))
