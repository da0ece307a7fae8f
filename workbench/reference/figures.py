"""Figures of a text: how many persons, vehicles, goods, tonnes, flights or aircraft, and how long, within bounds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from workbench.reference.dating.phrases import mentions
from workbench.reference.dating.vocabulary import LANGUAGES
from workbench.reference.phrases import Phrases, lines, listed
from workbench.reference.worded import Words, key_of
from workbench.reference.wordlists import words as table

ROUGH = 0.1  # of a number said to be rough, up or down
_BEHIND = 4  # words behind a number among which its noun stands
_BOUND = 4  # words before it in which a bound begins
_STAYS = 6  # words between a length of time and what it is of
_MASSES = {"tonnes": 1.0, "kilograms": 0.001, "pounds": 0.000_453_6}
_KINDS = ("persons", "vehicles", "goods", "aboard", *_MASSES, "movements", "aircraft")
_BOUNDS = ("least", "most", "above", "below", "about")
_ROLES = ("stay", "air", "pause")
_AND = frozenset(("and", "und", "et", "y", "و"))
_PRICES = "$€£₽"
_RATES = frozenset(("per", "pro", "par", "por", "na", "на"))
_LENGTH = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?")
_HOURS = (8766.0, 730.5, 168.0, 24.0, 1.0, 1 / 60)


class Figure(NamedTuple):
    """A number of a kind, in code points.

    Counted are persons, vehicles, goods, tonnes, movements, aircraft; in hours: stay, air, pause, length.
    """

    kind: str
    low: float
    high: float
    start: int
    end: int
    text: str


class _Lexicon(NamedTuple):
    numbers: Mapping[str, float]
    kinds: Phrases[str]
    bounds: Phrases[str]
    roles: Phrases[str]
    scales: frozenset[str]


@lru_cache(maxsize=8)
def _lexicon(language: str) -> _Lexicon:
    kinds, bounds, roles = (phrases(language, *block) for block in (_KINDS, _BOUNDS, _ROLES))
    numbers = {key: float(value) for key, value in number_words(language).items()}
    return _Lexicon(numbers, kinds, bounds, roles, scales(language))


def number_words(language: str) -> Mapping[str, int]:
    """The words for numbers above one, by their keys."""
    counted = table("aircraft", language).get("numbers", {})
    return {key_of(word): int(value) for value, block in counted.items() for word in listed(block) if value != "1"}


def scales(language: str) -> frozenset[str]:
    """The keys of words of which a number is a part of a greater one: "hundert"."""
    return frozenset(map(key_of, listed(table("figures", language).get("scales", ""))))


@lru_cache(maxsize=64)
def phrases(language: str, *kinds: str) -> Phrases[str]:
    """The wordings of some blocks of the table, each with its block's name."""
    known = table("figures", language)
    return Phrases((line, kind) for kind in kinds for line in lines(known.get(kind)))


@lru_cache(maxsize=1)
def _earlier() -> Phrases[str]:
    return Phrases(
        (line, "earlier") for language in LANGUAGES for line in lines(table("figures", language).get("earlier"))
    )


def is_taken_back(sentence: str) -> bool:
    """Whether a sentence repeats what an earlier version of its text had: “An earlier version said that …”."""
    return next(_earlier().all(Words(sentence)), None) is not None


def figures(text: str | Words, language: str) -> list[Figure]:
    """The figures of a text, in order."""
    words = text if isinstance(text, Words) else Words(text)
    known = _lexicon(language)
    counted = list(_counted(words, known, language))
    if counted:
        dates = [(each.start, each.end) for each in mentions(words, language)]
        counted = [each for each in counted if not any(a < each.end and each.start < b for a, b in dates)]
    found = [*counted, *_lasting(words, known, language)]
    return sorted(found, key=lambda each: each.start)


def _counted(words: Words, known: _Lexicon, language: str) -> Iterator[Figure]:
    i = 0
    while i < len(words):
        value, last = _number(words, i, known)
        kind, behind = _kind(words, last, known, language) if value is not None and not _is_named(words, i) else ("", 0)
        doing = kind == "movements" and language == "en" and words.key[behind - 1].endswith("ing")
        if value is None or not kind or doing and value > 1:  # "two Il-76s landing"
            i += 1
            continue
        scale = _MASSES.get(kind, 1.0)
        low, high, first = _bounded(words, i, value * scale, known)
        start, end = words.start[first], words.end[behind - 1]
        yield Figure("tonnes" if kind in _MASSES else "persons" if kind == "aboard" else kind, low, high, start, end,
                     words.body[start:end])  # fmt: skip
        i = behind


def _number(words: Words, i: int, known: _Lexicon) -> tuple[float | None, int]:
    """The number that begins with a word, and the word behind it: 5,000 and 7.5 are several words."""
    key = words.key[i]
    before = words.body[words.start[i] - 1 : words.start[i]] if words.start[i] else ""
    if before in "-‐‑–.," and before or _continues(words, i, known):
        return None, i
    if key in known.numbers:
        return known.numbers[key], i + 1
    if not (key.isdecimal() and key.isascii()):
        return None, i
    whole, last = key, i + 1
    while last < len(words) and words.gaps[last - 1] in (",", ".", "\u202f", "\u00a0", " ") and _three(words, last):
        whole, last = whole + words.key[last], last + 1
    if last < len(words) and words.gaps[last - 1] in (".", ",") and words.key[last].isdecimal():
        return float(f"{whole}.{words.key[last]}"), last + 1
    return float(whole), last


def _continues(words: Words, i: int, known: _Lexicon) -> bool:
    """Whether a number word is the end of a greater number: "one hundred and twenty", "двадцать пять"."""
    if not i or words.key[i].isdecimal() or not words.gaps[i - 1].isspace():
        return False
    ahead = words.key[i - 1]
    return ahead in known.numbers or ahead in known.scales and (ahead not in _AND or _great(words, i - 2, known))


def _great(words: Words, i: int, known: _Lexicon) -> bool:
    return i >= 0 and (words.key[i] in known.numbers or words.key[i] in known.scales)


def _three(words: Words, i: int) -> bool:
    return words.key[i].isdecimal() and len(words.key[i]) == 3


def _is_named(words: Words, i: int) -> bool:
    """Whether a number belongs to a name or a price: "Il 76", "$4,675"."""
    before = words.body[words.start[i] - 1 : words.start[i]] if words.start[i] else ""
    named = i > 0 and words.gaps[i - 1] == " " and words.upper[i - 1] and words.key[i].isdecimal()
    return before in _PRICES and before != "" or (named and i > 1 and not _opens(words, i - 1))


def _opens(words: Words, i: int) -> bool:
    """Whether a word begins a sentence."""
    return any(stop in words.gaps[i - 1] for stop in ".!?\n:")


def _kind(words: Words, last: int, known: _Lexicon, language: str) -> tuple[str, int]:
    """What a number counts, and the word behind that: the nearest noun, with no stop and no other number between."""
    names = sum(_is_type(words, i) for i in range(last, min(len(words), last + _BEHIND)))  # they take no place of words
    for i in range(last, min(len(words), last + _BEHIND + 2 * names)):
        joined = i > last and words.gaps[i - 1] in ("-", "‑")  # "avions-cargos"; behind the number it is "six-month"
        if not (words.gaps[i - 1].isspace() or joined) or words.key[i] in _RATES:
            return "", 0
        if (hit := known.kinds.at(words, i)) and (language == "de" or not words.upper[i]):
            return hit.meant, hit.last
        if (words.key[i].isdecimal() and not _is_type(words, i - 1)) or words.key[i] in known.numbers:
            return "", 0
    return "", 0


def _is_type(words: Words, i: int) -> bool:
    """Whether a word and the number written onto it name a type: "Il-76", "Ан-124"."""
    behind = i + 1 < len(words) and words.gaps[i] in ("-", "‑") and words.key[i + 1].isdecimal()
    return behind and words.text[i][0].isupper()


def _bounded(words: Words, i: int, value: float, known: _Lexicon) -> tuple[float, float, int]:
    """The least and the greatest a number can be by the words before it, and the first of these."""
    for first in range(max(0, i - _BOUND), i):
        hit = known.bounds.at(words, first)
        if hit and hit.last == i and words.gaps[i - 1].isspace():
            spread = value * ROUGH
            low, high = {
                "least": (value, float("inf")), "most": (0.0, value), "above": (value, float("inf")),
                "below": (0.0, value), "about": (value - spread, value + spread),
            }[hit.meant]  # fmt: skip
            return low, high, first
    return value, value, i


def _lasting(words: Words, known: _Lexicon, language: str) -> Iterator[Figure]:
    for each in mentions(words, language):
        hours = length(each.found.duration) if each.found.duration and not each.found.rule else None
        if hours is None:
            continue
        first, last = words.at(each.start), words.at(each.end - 1)
        role = _role(words, first, last, known)
        low, high, begin = _bounded(words, first, hours, known)
        if low == high:
            low, high = _grain(each.found.duration, hours)
        start = words.start[begin]
        yield Figure(role or "length", low, high, start, each.end, words.body[start : each.end])


def _grain(duration: str, hours: float) -> tuple[float, float]:
    """A length is as exact as its smallest unit: half of one less or more."""
    parts = _LENGTH.fullmatch(duration)
    told = zip(parts.groups() if parts else (), _HOURS, strict=False)
    unit = min((size for number, size in told if number), default=1.0)
    return max(0.0, hours - unit / 2), hours + unit / 2


def length(duration: str) -> float | None:
    """Hours of an ISO duration."""
    found = _LENGTH.fullmatch(duration)
    if not found or not any(found.groups()):
        return None
    return sum(int(number) * size for number, size in zip(found.groups(), _HOURS, strict=True) if number)


def _role(words: Words, first: int, last: int, known: _Lexicon) -> str:
    """What a length of time is of: the nearest such words in the sentence, those behind it before those ahead."""
    near: Sequence[tuple[int, str]] = [
        (abs(i - (last if i > last else first)), hit.meant)
        for i in range(max(0, first - _STAYS), min(len(words), last + 1 + _STAYS))
        if (hit := known.roles.at(words, i)) and not _parted(words, i, first, last)
    ]
    return min(near, default=(0, ""))[1]


def _parted(words: Words, i: int, first: int, last: int) -> bool:
    """Whether a sentence ends between."""
    between = range(last, i) if i > last else range(i, first)
    return any("." in words.gaps[k] and words.gaps[k] != "." or "\n" in words.gaps[k] for k in between)
