"""Runs of capitalised words, the shape names have where a script has capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from workbench.reading.aid.actors_words import Lore
from workbench.reference.worded import Words

_JOINING = frozenset({" ", "-", "‑", "’", "'", "\u00a0", "&", " & "})
_LONGEST = 9  # words of a name
_SYLLABLE = re.compile(  # of names of eastern Asia in Latin letters: "Dae-sung", "Jing-wen"
    r"(?:[bcdghjklmnprstwyz]|ch|kk|hs|sh|ss|ts|zh)?y?[aeiouw]{1,3}(?:[gknprlmht]|ck|ng|rn)?"
)
_ARABIC_AL = frozenset({"al", "el", "ar", "as", "ash", "аль", "эль", "аш", "ас"})


class Run(NamedTuple):
    """Words ``first`` to ``last`` (exclusive) that may be a name."""

    first: int
    last: int


def runs(words: Words, upper: Sequence[bool], known: Lore) -> Iterator[Run]:
    """The longest stretches of capitalised words with the small words that belong inside names."""
    behind, count = 0, len(words.key)
    for i in (at for at, capital in enumerate(upper) if capital):
        if i < behind:
            continue
        onward = i + 1
        alone = onward < count and not upper[onward] and words.key[onward] not in known.small
        behind = onward if alone else _grown(words, upper, known, i)
        yield Run(i, behind)


def _grown(words: Words, upper: Sequence[bool], known: Lore, first: int) -> int:
    """The end of the run that begins at a word."""
    last = first + 1
    while last < len(words.key) and last - first < _LONGEST:
        if upper[last] and _joined(words, last - 1):
            last += 1
        elif (onward := _across(words, upper, known, first, last)) > last:
            last = onward
        else:
            break
    return last


def _joined(words: Words, i: int) -> bool:
    """Whether the i-th word and the next stand as parts of one name."""
    gap = words.gaps[i]
    if gap in _JOINING:
        return True
    single = len(words.text[i]) == 1
    return (gap == "." and single and len(words.text[i + 1]) == 1) or (gap == ". " and single)


def _across(words: Words, upper: Sequence[bool], known: Lore, first: int, last: int) -> int:
    """The word behind small words and the capitalised one they lead to; ``last`` if they lead to none."""
    if _second_syllable(words, upper, first, last):
        return last + 1
    j = last
    while (
        j < len(words.key)
        and j - last < 2
        and words.key[j] in known.small
        and not upper[j]
        and words.gaps[j - 1] == " "
    ):
        j += 1
    if j == last or j >= len(words.key) or not upper[j] or words.gaps[j - 1] not in _JOINING:
        return last
    if words.gaps[j - 1] == "-" and words.key[j - 1] in _ARABIC_AL:
        return j + 1
    if _headed(words, known, first, last) or (
        words.key[first] in known.given and last - first <= 2 and words.key[last] not in ("of", "for", "the", "pour")
    ):
        return j + 1
    return last


def _second_syllable(words: Words, upper: Sequence[bool], first: int, last: int) -> bool:
    """Whether a small second half of a given name follows behind a family name: "Kim Dae-sung"."""
    return (
        last - first > 1
        and last < len(words.key)
        and not upper[last]
        and words.gaps[last - 1] in ("-", "‑")
        and words.gaps[last - 2] == " "
        and all(_SYLLABLE.fullmatch(words.key[i]) is not None for i in (last - 1, last))
    )


def _headed(words: Words, known: Lore, first: int, last: int) -> bool:
    """Whether the run so far has the head of an organisation: "Ministry of …", "Institute for the …"."""
    if last - first == 1 and words.key[first] in known.calendar:
        return False  # "left on Sunday for Djibouti"
    return any(known.last.at(words, i) or known.first.at(words, i) for i in range(first, last))
