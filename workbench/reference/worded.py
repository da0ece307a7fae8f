"""The words of a running text with their code-point offsets and the keys by which the tables know them."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate

from workbench.reference.folding import name_key

_MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670"  # combining accents and Arabic vowel signs stay in their word
_WORD = re.compile(rf"([^\W_]+(?:[{_MARKS}]+[^\W_]*)*)")


@lru_cache(maxsize=65_536)
def key_of(word: str) -> str:
    """The key of one word: small letters without accents, as the tables fold their own words."""
    return name_key(word)


class Words:
    """The words of a text side by side: ``start[i]``, ``end[i]``, ``text[i]`` and ``key[i]`` of the i-th.

    A word is a run of letters and digits with their accents: "An-124" is two words, "Syria’s" is two.
    """

    __slots__ = ("_gaps", "body", "end", "key", "start", "text")

    def __init__(self, body: str) -> None:
        pieces = _WORD.split(body)  # gap, word, gap, word … gap
        ends = list(accumulate(map(len, pieces)))
        self.body = body
        self.start = ends[0:-1:2]
        self.end = ends[1::2]
        self.text = pieces[1::2]
        self._gaps = [*pieces[2::2], ""]  # nothing before the first word
        self.key = [key_of(text) if len(text) < 64 else text.casefold() for text in self.text]

    def __len__(self) -> int:
        return len(self.start)

    def gap(self, i: int) -> str:
        """What stands between the i-th word and the next one; nothing before the first."""
        return self._gaps[i]

    def at(self, offset: int) -> int:
        """The index of the first word that ends behind an offset; the number of words if none does."""
        return bisect_right(self.end, offset)
