"""The words by which a language tells of flights: what aircraft did, small words before places, and others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from workbench.reference.phrases import Phrases
from workbench.reference.worded import Words, key_of
from workbench.reference.wordlists import words as table

_KINDS = ("act", "noun", "role", "mark", "times", "number", "method")
_COMPOUND = 6  # letters that a compound has more than
_PREFIXES = {"ar": ("و", "ف")}  # letters written onto the word they precede

Meant = Mapping[str, str]


@dataclass(slots=True)
class Cue:
    """Words that bear on a movement: the words ``first`` to ``last`` (exclusive) and what they mean, by kind."""

    first: int
    last: int
    meant: Meant

    def has(self, *marks: str) -> bool:
        """Whether the words are one of the marks."""
        return any("mark." + mark in self.meant for mark in marks)


@lru_cache(maxsize=16)
def lexicon(language: str) -> Phrases[Meant]:
    """All wordings of a language with what they mean; none where the language has no table."""
    meant: dict[str, dict[str, str]] = {}
    for kind, value, wording in _wordings(language):
        entry = meant.setdefault(_folded(wording), {})
        if kind == "mark":
            entry["mark." + value] = value
        else:
            entry.setdefault(kind, value)
    return Phrases(meant.items())


def _wordings(language: str) -> Iterator[tuple[str, str, str]]:
    said = table("movements", language)
    for kind in _KINDS:
        for value, listed in said.get(kind, {}).items():
            for wording in _parted(listed):
                yield kind, value, wording
                for letter in _PREFIXES.get(language, ()):
                    if not wording.startswith("("):
                        yield kind, value, letter + wording


def _folded(wording: str) -> str:
    """A wording by its keys, so that two words that fold alike share what they mean: Polish "ze" and "że"."""
    if "(" in wording:
        return wording
    return " ".join(key_of(step[:-1]) + "*" if step.endswith("*") else key_of(step) for step in wording.split())


def _parted(listed: str) -> Iterator[str]:
    for wording in listed.split(","):
        steps = wording.replace("-", " ").split()
        if steps:
            yield from (" ".join(chosen) for chosen in product(*(step.split("|") for step in steps)))


@lru_cache(maxsize=16)
def traits(language: str) -> frozenset[str]:
    """What the grammar of a language lets a reader expect: ``silent`` (no pronoun needed), ``bare`` (no articles)."""
    return frozenset(table("movements", language).get("traits", "").split())


def cues_of(words: Words, language: str) -> list[Cue]:
    """The cues of a text in order, none overlapping another."""
    found = [Cue(hit.first, hit.last, hit.meant) for hit in lexicon(language).all(words)]
    endings = _endings(language)
    if not endings:
        return found
    known = {i for cue in found for i in range(cue.first, cue.last)}
    found += [
        Cue(i, i + 1, meant)
        for i, key in enumerate(words.key)
        if i not in known and len(key) > _COMPOUND and (meant := _compound(key, language))
    ]
    return sorted(found, key=lambda cue: cue.first)


@lru_cache(maxsize=16)
def _endings(language: str) -> tuple[tuple[str, Meant], ...]:
    said = table("movements", language).get("suffix", {})
    return tuple(
        (key_of(ending), {f"{kind}.{value}" if kind == "mark" else kind: value})
        for kind, values in said.items()
        for value, listed in values.items()
        for ending in _parted(listed)
    )


@lru_cache(maxsize=20_000)
def _compound(key: str, language: str) -> Meant | None:
    """What the last part of a compound says of it: "Charterflug" is a flight."""
    return next((meant for ending, meant in _endings(language) if key.endswith(ending)), None)


@lru_cache(maxsize=16)
def _singles(language: str) -> Mapping[str, Meant]:
    meant: dict[str, dict[str, str]] = {}
    for kind, value, wording in _wordings(language):
        if wording.isalpha():
            entry = meant.setdefault(key_of(wording), {})
            entry.setdefault("mark." + value if kind == "mark" else kind, value)
    return meant


def alone(words: Words, i: int, language: str) -> Cue | None:
    """What one word means by itself, where the wording that it begins runs into a span."""
    meant = _singles(language).get(words.key[i])
    return Cue(i, i + 1, meant) if meant else None


def number_of(cue: Cue | None, word: str) -> int | None:
    """The whole number that a cue or a numeral stands for."""
    if word.isascii() and word.isdigit() and len(word) < 4:
        return int(word)
    return int(cue.meant["number"]) if cue and "number" in cue.meant else None


__all__ = ["Cue", "alone", "cues_of", "key_of", "lexicon", "number_of", "traits"]
