"""What a language has for aircraft: makers and names as it spells them, words of flying, counts, cues."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from workbench.reference.folding import MAKERS, name_key
from workbench.reference.typenames import TypeName, index
from workbench.reference.wordlists import words

_HEAD = re.compile(r"([^\W\d_]+)\d")
_ALIKE = str.maketrans("авсенкмортху", "abcehkmoptxy")
SOVIET = {"ilyushin": "il", "antonov": "an", "tupolev": "tu", "sukhoi": "su", "mikoyan": "mig", "mig": "mig",
          "yakovlev": "yak", "kamov": "ka", "mil": "mi", "beriev": "be", "airbus": "a"}  # fmt: skip
_SLIPS = 2  # letters by which a maker before a number may be misspelt
_MAKER = 7  # letters a misspelt maker has at least


class Bag:
    """Words of one purpose: whole ones, and stems that take any ending."""

    __slots__ = ("_stems", "_whole")

    def __init__(self, *written: str) -> None:
        keys = [(name_key(each), each.endswith("*")) for text in written for each in text.split()]
        self._whole = frozenset(key for key, stem in keys if not stem)
        self._stems = tuple(sorted({key for key, stem in keys if stem}))

    def __contains__(self, key: str) -> bool:
        return key in self._whole or key.startswith(self._stems)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language together with the English terms that every language uses.

    ``spelt`` gives the Latin spellings a word may stand for; ``local`` are type names in the language's own letters
    by their joined keys; ``triggers`` are the words that a name may begin with.
    """

    flying: Bag
    nouns: Bag
    not_before: Bag
    not_after: Bag
    everyday: Bag
    company: Bag
    one: Bag
    other: Bag
    definite: Bag
    plural: Bag
    aside: Bag
    numbers: Mapping[str, int]
    cues: Mapping[str, Bag]
    spelt: Mapping[str, tuple[str, ...]]
    local: Mapping[str, TypeName]
    triggers: frozenset[str]
    endings: frozenset[str]

    def spellings(self, key: str) -> tuple[str, ...]:
        """The Latin spellings that a folded word without digits may stand for."""
        if key.isascii():
            return (key, *self.spelt.get(key, ()))
        return (*self.spelt.get(key, ()), *((key.translate(_ALIKE),) if len(key) < 4 else ()), key)


@lru_cache(maxsize=1)
def shared() -> frozenset[str]:
    """The first words of all names in the table, and the letters that begin designations."""
    return frozenset(_firsts())


def _firsts() -> Iterator[str]:
    for key, name in index().items():
        head = _HEAD.match(key)
        if head:
            yield head[1]
        yield name_key(name.label).split(" ")[0]
    for row in rows():
        for cell in (row["aliases"], row["nicknames"], row["maker"]):
            for each in cell.split(";"):
                yield name_key(each).split(" ")[0]
    yield from SOVIET


def rows() -> tuple[dict[str, str], ...]:
    """The rows of the table of types."""
    from workbench.reference import tables

    return tables.read("aircraft").rows


@lru_cache(maxsize=1)
def makers() -> Mapping[str, str]:
    """The makers of the table by their joined keys, with the letters of their designations where they have any."""
    found = {name_key(each): each.strip() for row in rows() for each in row["maker"].split(";")}
    return {key.replace(" ", ""): name for key, name in found.items()} | {"mig": "Mikoyan"}


@lru_cache(maxsize=256)
def misspelt(key: str) -> str | None:
    """The maker that a long word before a number is a slip of the pen away from."""
    from rapidfuzz.distance import OSA

    if len(key) < _MAKER:
        return None
    near = [(OSA.distance(key, each, score_cutoff=_SLIPS), each) for each in makers() if len(each) >= _MAKER]
    best = min(near, default=(_SLIPS + 1, ""))
    return best[1] if 0 < best[0] <= (1 if len(key) < _MAKER + 1 else _SLIPS) else None


@lru_cache(maxsize=16)
def lexicon(language: str) -> Lexicon:
    """The words of a language; of one that the program does not know, the English ones."""
    english, own = words("aircraft", "en"), words("aircraft", language)
    spelt: dict[str, tuple[str, ...]] = {name_key(cyrillic): (latin,) for cyrillic, latin in MAKERS.items()}
    endings = ("", *own.get("endings", "").split())
    for part in ("letters", "makers"):
        for latin, written in own.get(part, {}).items():
            for key in _forms(written, endings if part == "makers" else ("",)):
                spelt[key] = (*spelt.get(key, ()), latin)
    local = dict(_local(own.get("names", {}), endings))
    begins = {name_key(each.replace("_", " ")).split(" ")[0] for text in own.get("names", {}).values()
              for each in text.split()}  # fmt: skip
    bag = {
        name: Bag(english.get(name, ""), own.get(name, ""))
        for name in ("flying", "nouns", "not_before", "not_after", "everyday", "company")
    }
    only = {name: Bag((own or english).get(name, "")) for name in ("one", "other", "plural", "aside")}
    cues = {kind: Bag(english["cues"][kind], own.get("cues", {}).get(kind, "")) for kind in english["cues"]}
    return Lexicon(
        **bag, **only, definite=Bag((own or english).get("the", "")), numbers=_numbers(own or english), cues=cues,
        spelt=spelt, local=local, triggers=shared() | set(spelt) | begins | set(_first_keys(local)),
        endings=frozenset(map(name_key, endings)) - {""},
    )  # fmt: skip


def _forms(written: str, endings: Iterable[str]) -> Iterator[str]:
    for each in written.split():
        key = name_key(each.replace("_", " ")).replace(" ", "")
        for ending in endings:
            yield key + name_key(ending)


def _local(named: Mapping[str, str], endings: Iterable[str]) -> Iterator[tuple[str, TypeName]]:
    """The names in the language's letters, and the table's own names with the language's endings."""
    table = index()
    for key, name in table.items():
        if name.kind in ("popular name", "nickname") and key.isalpha() and key.isascii() and len(key) > 4:
            for ending in endings:
                yield key + name_key(ending), name
    for latin, written in named.items():
        meant = table.get(latin.replace(" ", ""))
        if meant:
            yield from ((key, meant) for key in _forms(written, endings))


def _first_keys(local: Mapping[str, TypeName]) -> Iterator[str]:
    return (key for key in local if key.isalpha())


def _numbers(own: Mapping[str, Any]) -> dict[str, int]:
    return {name_key(each): int(n) for n, written in own.get("numbers", {}).items() for each in written.split()}
