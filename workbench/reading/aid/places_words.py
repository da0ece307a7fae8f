"""What one language puts around the names of places, and the names themselves, made ready once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from workbench.reference.folding import name_key
from workbench.reference.gazetteer import Names, names
from workbench.reference.wordlists import words

_LISTS = (
    "articles", "before", "generic", "provinces", "modifiers", "joins", "not_names", "organs", "organs_of", "titles",
    "allowed_next", "allowed_before", "nominal_next", "functions", "never", "stop", "before_needs_known", "fillers",
    "tails", "prefixes", "around", "states", "ands", "contracted",
    "leading", "airspaces",
)  # fmt: skip
PARTICLES = (
    "al", "el", "ad", "ar", "as", "ash", "at", "az", "an", "es", "ez", "ed",
    "аль", "эль", "ад", "ар", "ас", "аш", "эр", "эс", "эз", "эн",
)  # fmt: skip
_LONGEST = 6  # letters of the longest ending


@dataclass(frozen=True)
class Tongue:
    """A language's tables: ``said`` its word lists by purpose, ``after`` and ``before`` the nouns of airfields."""

    language: str
    names: Names
    said: dict[str, frozenset[str]]
    after: dict[str, tuple[tuple[str, ...], ...]]
    before: dict[str, tuple[tuple[str, ...], ...]]
    sites: dict[str, tuple[tuple[str, ...], ...]]
    features: dict[str, tuple[tuple[str, ...], ...]]
    endings: dict[str, tuple[str, ...]]
    given: frozenset[str]
    stations: frozenset[str]
    persons: frozenset[str]
    given_places: frozenset[str]
    homes: frozenset[str]

    @cached_property
    def marks(self) -> frozenset[str]:
        """The words that the noun of an airfield begins with."""
        return frozenset([*self.before, *self.after, *self.stations])

    @cached_property
    def nameless(self) -> frozenset[str]:
        """The words that a name which no table has does not begin with."""
        purposes = ("never", "not_names", "functions", "organs", "titles", "tails")
        return self.given.union(*(self.said[purpose] for purpose in purposes))

    @cached_property
    def prefixed(self) -> frozenset[str]:
        """The letters that what is written onto a name begins with."""
        return frozenset([prefix[0] for prefix in self.said["prefixes"]])

    @cached_property
    def led(self) -> frozenset[str]:
        """The words in small letters that a name may begin with."""
        return frozenset([*self.names.small, *PARTICLES, *self.said["leading"]])

    @cached_property
    def sizes(self) -> list[int]:
        """How many letters the endings of its cases have, the most first."""
        return sorted({len(end) for end in self.endings if len(end) <= _LONGEST}, reverse=True)

    def forms(self, key: str) -> list[str]:
        """The word itself, then the words it may be a case of."""
        return _forms(self.language, key)


@lru_cache(maxsize=16)
def tongue(language: str) -> Tongue:
    """The tables of a language; of one that has none, the names and no words."""
    table, shared = words("places", language), words("places", "any")
    return Tongue(
        language, names(language), {purpose: _folded(table.get(purpose, ())) for purpose in _LISTS},
        _phrases(table.get("nouns_after", ())), _phrases(table.get("nouns_before", ())),
        _phrases(table.get("sites", ())),
        _phrases(table.get("features", ())),
        {end: tuple(instead) for end, instead in table.get("endings", {}).items()},
        _folded([*shared.get("given", ()), *table.get("given", ())]),
        _no_codes()[1],
        _folded(shared.get("persons", ())),
        _folded(shared.get("given_places", ())),
        frozenset(table.get("homes", ())),
    )  # fmt: skip


@lru_cache(maxsize=1)
def _no_codes() -> tuple[frozenset[str], frozenset[str]]:
    """Words in capitals that are no codes, and the short names of stations, the same in every language."""
    shared = words("places", "any")
    return frozenset(shared.get("not_codes", ())), _folded(shared.get("stations", ()))


def is_no_code(written: str) -> bool:
    """Whether capital letters that have the shape of an airfield's code stand for something else."""
    plain, stations = _no_codes()
    return written in plain or written.casefold() in stations


def _folded(entries: Iterable[str]) -> frozenset[str]:
    return frozenset(name_key(entry) for entry in entries)


def _phrases(entries: Iterable[Any]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Phrases by their first word, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for entry in entries:
        phrase = tuple(name_key(entry).split())
        found.setdefault(phrase[0], []).append(phrase)
    return {first: tuple(sorted(set(phrases), key=lambda each: (-len(each), each))) for first, phrases in found.items()}


@lru_cache(maxsize=65_536)
def _forms(language: str, key: str) -> list[str]:
    table = tongue(language)
    found = [key]
    if language == "ar":
        if key[:1] in table.prefixed:
            found += [form for prefix in table.said["prefixes"] if (form := _bare(key, prefix))]
        bare = key.removeprefix("و").removeprefix("ف")
        if bare.startswith("لل") and len(bare) > 4:
            found.append("ال" + bare[2:])
    elif table.endings and len(key) > 3 and (language != "ru" or "а" <= key[0] <= "я"):
        for size in table.sizes:
            end = len(key) - size
            if end > 1 and (others := table.endings.get(key[end:])) is not None:
                found += [key[:end] + instead for instead in others if end + len(instead) > 2]
    return list(dict.fromkeys(found)) if len(found) > 1 else found


def _bare(key: str, prefix: str) -> str:
    return key[len(prefix) :] if key.startswith(prefix) and len(key) - len(prefix) > 2 else ""
