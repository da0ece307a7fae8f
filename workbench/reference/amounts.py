"""How many, typed or quoted by itself in any language: "al menos tres vuelos" is three or more, "zweimal" is two."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from math import ceil, floor
from typing import NamedTuple

from workbench.reference.dating.vocabulary import LANGUAGES
from workbench.reference.figures import ROUGH, number_words, phrases, scales
from workbench.reference.phrases import Hit, Phrases
from workbench.reference.typenames import designators
from workbench.reference.worded import Words
from workbench.reference.wordlists import words as table

_BOUNDS = {
    "least": "least", "most": "most", "above": "above", "below": "below", "about": "about",
    "or_more": "least", "or_less": "most",
}  # fmt: skip
_KINDS = ("movements", "aircraft")


class Amount(NamedTuple):
    """The least and the greatest number; ``None`` where the words leave a side open."""

    low: int | None
    high: int | None


OPEN = Amount(None, None)


class _Lexicon(NamedTuple):
    numbers: Mapping[str, int]
    times: Phrases[int]
    kinds: Phrases[str]
    bounds: Phrases[str]
    scales: frozenset[str]


@lru_cache(maxsize=8)
def _lexicon(language: str) -> _Lexicon:
    often = table("movements", language).get("times", {})
    times = Phrases((each.strip(), int(value)) for value, row in often.items() for each in row.split(","))
    kinds, bounds = phrases(language, *_KINDS), phrases(language, *_BOUNDS)
    return _Lexicon(number_words(language), times, kinds, bounds, scales(language))


def bound_before(words: Words, i: int, language: str) -> int:
    """The first word of what bounds a number that begins with the i-th: "at" of "at least three"; else ``i``."""
    bounds = _lexicon(language).bounds
    hits = ((at, bounds.at(words, at)) for at in range(max(0, i - 4), i))
    return next((at for at, hit in hits if hit and hit.last == i and words.gaps[i - 1].isspace()), i)


def amounts(written: str) -> dict[str, Amount]:
    """The bounds that a few words give in each language that knows as many of them as any; none for plain figures."""
    words = Words(untyped(written))
    read = {language: each for language in LANGUAGES if (each := _read(words, _lexicon(language)))}
    best = max((known for known, _ in read.values()), default=0)
    return {language: each for language, (known, each) in read.items() if known == best and best}


def widest(found: Iterable[Amount]) -> Amount:
    """The bounds within which all of them lie."""
    lows, highs = zip(*found, strict=True)
    return Amount(None if None in lows else min(lows), None if None in highs else max(highs))


def untyped(written: str) -> str:
    """The words without the names of aircraft types: "Five Boeing 737 flights" are five."""
    for each in reversed(designators(written)):
        written = f"{written[: each.start]} {written[each.end :]}"
    return written


def _read(words: Words, known: _Lexicon) -> tuple[int, Amount] | None:
    """How many of the words a language knows, and what it reads in them; ``None`` where it reads no number."""
    held = {hit.first: hit for hits in (known.bounds, known.kinds, known.times) for hit in hits.all(words)}
    bounds = list(known.bounds.all(words))
    inside = {i for hit in held.values() for i in range(hit.first, hit.last)}
    often = list(known.times.all(words))
    numbers = [*_numbers(words, known), *((hit.first, hit.meant) for hit in often)]
    values = {value for _, value in numbers if value is not None}
    worded = {i for i, _ in numbers if not words.key[i].isdecimal()}
    if not values:
        return None
    score = len(inside | worded)
    first = min(i for i, _ in numbers)
    strange = any(i not in inside for i in range(first))
    if len(values) > 1 or strange or any(value is None for _, value in numbers):
        return score, OPEN
    return score, _within(values.pop(), bounds)


def _numbers(words: Words, known: _Lexicon) -> Iterator[tuple[int, int | None]]:
    """Each number word with its value; without one where it is a part of a greater number or is written on."""
    for i, key in enumerate(words.key):
        if not (key in known.numbers or key.isdecimal() and key.isascii()):
            if key in known.scales and len(key) > 2:  # "hundert", not "und"
                yield i, None
            continue
        if i and words.gaps[i - 1] in ("-", "‑") and words.upper[i - 1] and key.isdecimal():
            continue  # of a type: "An-124-Landungen"
        whole = words.gaps[i - 1].isspace() if i else words.start[i] == 0 or words.body[: words.start[i]].isspace()
        ends = i + 1 == len(words) or words.gaps[i].isspace()
        yield i, (known.numbers.get(key) or int(key)) if whole and ends else None


def _within(value: int, bounds: list[Hit[str]]) -> Amount:
    told = {_BOUNDS[hit.meant] for hit in bounds}
    if not told:
        return Amount(value, value)
    if len(told) > 1:
        return OPEN
    spread = max(1, value * ROUGH)
    return {
        "least": Amount(value, None), "most": Amount(None, value), "above": Amount(value + 1, None),
        "below": Amount(None, value - 1), "about": Amount(floor(value - spread), ceil(value + spread)),
    }[told.pop()]  # fmt: skip
