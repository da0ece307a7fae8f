"""The words by which a language tells of flights: what aircraft did, small words before places, and others."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from pathlib import Path
from typing import NamedTuple

from workbench.reference import folding, worded
from workbench.reference.phrases import Phrases
from workbench.reference.ready import ready
from workbench.reference.worded import Words, key_of
from workbench.reference.wordlists import source
from workbench.reference.wordlists import words as table

_KINDS = ("act", "noun", "role", "mark", "times", "order", "number", "method")
_REACH = 20  # words between a verb and its part at the end
_STEM = 3  # letters that the stem of a verb has more than
_COMPOUND = 6  # letters that a compound has more than
_PREFIXES = {"ar": ("و", "ف")}  # letters written onto the word they precede


class Meant(NamedTuple):
    """What a wording means: its class by kind (act, noun, role …) and the marks it is one of."""

    said: Mapping[str, str]
    marks: frozenset[str]


@dataclass(slots=True, repr=False)
class Cue:
    """Words that bear on a movement: the words ``first`` to ``last`` (exclusive) and what they mean."""

    first: int
    last: int
    meant: Mapping[str, str]
    marks: frozenset[str] = frozenset()

    def has(self, *marks: str) -> bool:
        """Whether the words are one of the marks."""
        return bool(self.marks) and not self.marks.isdisjoint(marks)


@lru_cache(maxsize=16)
def lexicon(language: str) -> Phrases[Meant]:
    """All wordings of a language with what they mean; none where the language has no table."""
    kept = ready(f"movements.{language}", _sources(language), lambda: _plain(_gathered(_wordings(language))))
    return Phrases((wording, Meant(said, marks)) for wording, (said, marks) in kept.items()).read_ahead()


def _sources(language: str) -> list[str | Path]:
    path = source("movements", language)
    return [*([path] if path.is_file() else []), __file__, folding.__file__, worded.__file__]


def _plain(gathered: Mapping[str, Meant]) -> dict[str, tuple[dict[str, str], frozenset[str]]]:
    return {wording: (dict(meant.said), meant.marks) for wording, meant in gathered.items()}


def _gathered(wordings: Iterable[tuple[str, str, str]]) -> dict[str, Meant]:
    said: dict[str, dict[str, str]] = {}
    marks: dict[str, set[str]] = {}
    for kind, value, wording in wordings:
        entry = said.setdefault(wording, {})
        if kind == "mark":
            marks.setdefault(wording, set()).add(value)
        else:
            entry.setdefault(kind, value)
    _bend(said, marks)
    return {wording: Meant(entry, frozenset(marks.get(wording, ()))) for wording, entry in said.items()}


def _bend(said: dict[str, dict[str, str]], marks: Mapping[str, set[str]]) -> None:
    """Let a form that tells of what is to come mean what its stem does: "wyląduje", where "wyląduj*" is listed."""
    verbs = {wording[:-1]: entry for wording, entry in said.items() if wording.endswith("*")
             and entry.get("act", "expect") != "expect"}  # fmt: skip
    for wording, entry in said.items():
        if "plan" not in marks.get(wording, ()) or "act" in entry or " " in wording:
            continue
        stem = next((wording[:n] for n in range(len(wording), _STEM, -1) if wording[:n] in verbs), None)
        if stem is not None:
            entry["act"] = verbs[stem]["act"]


@lru_cache(maxsize=16)
def _wordings(language: str) -> tuple[tuple[str, str, str], ...]:
    """Every wording by its keys, with its kind and class."""
    return tuple([(kind, value, _folded(wording)) for kind, value, wording in _written(language)])


def _written(language: str) -> Iterator[tuple[str, str, str]]:
    said = table("movements", language)
    for kind in _KINDS:
        for value, listed in said.get(kind, {}).items():
            for wording in _parted(listed):
                yield kind, value, wording
                if value == "came":
                    yield "role", "from", wording
                for letter in _PREFIXES.get(language, ()):
                    if not wording.startswith("("):
                        yield kind, value, letter + wording


def _folded(wording: str) -> str:
    """A wording by its keys, so that two words that fold alike share what they mean: Polish "ze" and "że"."""
    if "(" in wording or "_" in wording:
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


@lru_cache(maxsize=16)
def presuming(language: str) -> Phrases[None]:
    """How questions begin that suppose what they ask more of: "why", "who"."""
    return Phrases((each.strip(), None) for each in table("movements", language).get("presuming", "").split(","))


@lru_cache(maxsize=16)
def _telling(language: str) -> Phrases[None]:
    """The wordings that say a sentence is worth reading: verbs and nouns of flights, and whose words these are."""
    kept = ready(f"movements.telling.{language}", _sources(language), lambda: _worth_reading(language))
    return Phrases((wording, None) for wording in kept).read_ahead()


def _worth_reading(language: str) -> list[str]:
    return [
        wording
        for kind, value, wording in _wordings(language)
        if kind in ("act", "noun", "method") or (kind, value) == ("mark", "own")
    ]


def tells(words: Words, first: int, last: int, language: str) -> bool:
    """Whether a stretch of words may tell of a flight."""
    telling = _telling(language)
    if next(telling.between(words, first, last), None) is not None:
        return True
    at = compounds(words, language)
    n = bisect_left(at, first) if at else 0
    return n < len(at) and at[n] < last


def compounds(words: Words, language: str) -> list[int]:
    """The words of a text that end as compounds may, in order."""
    ends = _ends(language)
    if not ends:
        return []
    asked = f"compounds {language}"
    if asked not in words.begun:
        words.begun[asked] = words.standing([key for key in words.keys if key.endswith(ends)])
    return words.begun[asked]


def cues_of(words: Words, first: int, last: int, language: str) -> list[Cue]:
    """The cues of a stretch of words in order, none overlapping another."""
    found = [Cue(at, end, meant[0], meant[1]) for at, end, meant, _ in lexicon(language).between(words, first, last)]
    if not _ends(language):
        return found
    parted = {cue.first: cue for cue in apart(words, first, last, language)}
    ending = compounds(words, language)
    ending = ending[bisect_left(ending, first) : bisect_left(ending, last)]
    if not (parted or ending):
        return found
    found = [cue for cue in found if cue.first not in parted] + list(parted.values())
    known = {i for cue in found for i in range(cue.first, cue.last)} if ending else set()
    found += [
        Cue(i, i + 1, *meant)
        for i in ending
        if i not in known and len(words.key[i]) > _COMPOUND and (meant := _compound(words.key[i], language))
    ]
    return sorted(found, key=lambda cue: cue.first)


@lru_cache(maxsize=16)
def _endings(language: str) -> tuple[tuple[str, Meant], ...]:
    said = table("movements", language).get("suffix", {})
    return tuple(
        (key_of(ending), Meant({}, frozenset({value})) if kind == "mark" else Meant({kind: value}, frozenset()))
        for kind, values in said.items()
        for value, listed in values.items()
        for ending in _parted(listed)
    )


@lru_cache(maxsize=16)
def _ends(language: str) -> tuple[str, ...]:
    """All that compounds may end with."""
    return tuple([ending for ending, _ in _endings(language)])


@lru_cache(maxsize=20_000)
def _compound(key: str, language: str) -> Meant | None:
    """What the last part of a compound says of it: "Charterflug" is a flight."""
    return next((meant for ending, meant in _endings(language) if key.endswith(ending)), None)


@lru_cache(maxsize=16)
def singles(language: str) -> Mapping[str, Meant]:
    """The wordings of one word alone, by its key."""
    kept = ready(f"movements.single.{language}", _sources(language), lambda: _plain(_alone(language)))
    return {word: Meant(said, marks) for word, (said, marks) in kept.items()}


def _alone(language: str) -> Mapping[str, Meant]:
    return _gathered((kind, value, key_of(word)) for kind, value, word in _written(language) if word.isalpha())


@lru_cache(maxsize=16)
def _apart(language: str) -> Mapping[str, Mapping[str, Meant]]:
    """Verbs by their key with the parts that may stand at the end of what is said, and what they say together."""
    found: dict[str, dict[str, Meant]] = {}
    for verbs, ends in table("movements", language).get("apart", {}).items():
        parts = (end.strip().partition("=") for end in ends.split(","))
        known = {key_of(part): Meant({"act": act}, frozenset()) for part, _, act in parts}
        found.update(dict.fromkeys((key_of(verb) for verb in verbs.split("|")), known))
    return found


def apart(words: Words, first: int, last: int, language: str) -> Iterator[Cue]:
    """The verbs whose first part stands at the end: "flog am Abend nach Köln zurück"."""
    verbs, asked = _apart(language), f"apart {language}"
    if verbs and asked not in words.begun:
        words.begun[asked] = words.among(verbs.keys())
    at = words.begun[asked] if verbs else []
    for i in at[bisect_left(at, first) : bisect_left(at, last)]:
        ends, n = verbs[words.key[i]], i + 1
        while n < min(last, i + _REACH) and not (words.key[n] in ends and _closes(words, n, last)):
            n += 1
        if n < min(last, i + _REACH):
            yield Cue(i, i + 1, *ends[words.key[n]])


def _closes(words: Words, n: int, last: int) -> bool:
    """Whether a word is the last of what is said: a stop, "und" or the sentence's end follows."""
    return n + 1 == last or words.gaps[n] != " " or words.key[n + 1] in ("und", "oder", "aber")


def alone(words: Words, i: int, language: str) -> Cue | None:
    """What one word means by itself, where the wording that it begins runs into a span."""
    meant = singles(language).get(words.key[i])
    return Cue(i, i + 1, *meant) if meant else None


def number_of(cue: Cue | None, word: str) -> int | None:
    """The whole number that a cue or a numeral stands for."""
    if word.isascii() and word.isdigit() and len(word) < 4:
        return int(word)
    return int(cue.meant["number"]) if cue and "number" in cue.meant else None


__all__ = ["Cue", "alone", "cues_of", "key_of", "number_of", "singles", "tells", "traits"]
