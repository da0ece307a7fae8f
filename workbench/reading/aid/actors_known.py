"""Actors known by name: media, trackers, authorities, forces, companies and persons of the bundled table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from workbench.reference import tables
from workbench.reference.phrases import Hit, Phrases
from workbench.reference.ready import ready
from workbench.reference.worded import Words

_BETWEEN = re.compile(r"[^\w*]|_")
_SHORT = 5  # letters of an abbreviation with small ones in it
_PREFIXES = ("و", "ف", "ب", "ل", "ك")  # Arabic conjunctions and prepositions written together with the name


class Known(NamedTuple):
    """One spelling of a known actor; ``acronym`` must stand in capitals, ``capital`` begin with one.

    ``alike`` is the first spelling of the name in the same script.
    """

    name: str
    kind: str
    alike: str
    spelling: str
    acronym: bool
    capital: bool


@lru_cache(maxsize=2)
def _names(*, arabic: bool) -> Phrases[Known]:
    kept = ready("actors.known", (tables.source("actors"), __file__), _plain)
    entries = ((wording, Known(*known)) for wording, known in kept)
    return Phrases(entries, clitics=_PREFIXES if arabic else ()).read_ahead()


def _plain() -> list[tuple[str, tuple[Any, ...]]]:
    return [(wording, tuple(known)) for wording, known in _entries()]


def _entries() -> Iterator[tuple[str, Known]]:
    for row in tables.read("actors").rows:
        alike: dict[str, str] = {}
        for spelling in (row["name"], *tables.listed(row["aliases"])):
            plain = spelling.replace("*", "")
            acronym = " " not in plain and _in_capitals(plain)
            wording = " ".join(plain_words(spelling))
            first = alike.setdefault(script(plain), plain)
            yield wording, Known(row["name"], row["kind"], first, plain, acronym, plain[:1].isupper())


def _in_capitals(word: str) -> bool:
    letters = [letter for letter in word if letter.isalpha()]
    return len(letters) <= 8 and all(letter.isupper() for letter in letters)


def plain_words(spelling: str) -> list[str]:
    """The words of a spelling as the text's words are parted: "Lenta.ru" is two."""
    return _BETWEEN.sub(" ", spelling).split()


def version() -> str:
    """The table and its date, for the margin."""
    return str(tables.read("actors"))


def known(words: Words, language: str) -> Iterator[Hit[Known]]:
    """Known actors of a text in order, none overlapping another."""
    return (hit for hit in _names(arabic=language == "ar").all(words) if hit.cut or _as_written(words, hit))


def _as_written(words: Words, hit: Hit[Known]) -> bool:
    """Whether capitals stand where the name has them: "who" is no WHO, "Nato" is NATO."""
    first = words.text[hit.first]
    spelling = hit.meant.spelling
    if len(spelling) <= _SHORT and any(letter.isupper() for letter in spelling[1:]) and not hit.meant.acronym:
        return first in (spelling, spelling.upper())  # "MoD", no "Mod"
    if not hit.meant.acronym:
        return not hit.meant.capital or not first[0].islower()
    letters = [letter for word in words.text[hit.first : hit.last] for letter in word if letter.isalpha()]
    return all(letter.isupper() for letter in letters) or (len(letters) >= 4 and first.istitle())


def script(word: str) -> str:
    """The script of a name by its first letter."""
    first = word[:1]
    return "latin" if first < "\u0370" else "cyrillic" if first < "\u0590" else "other"
