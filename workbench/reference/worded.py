"""The words of a running text with their code-point offsets and the keys by which the tables know them."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

from workbench.reference.folding import name_key

_MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670"  # combining accents and Arabic vowel signs stay in their word
_WORD = re.compile(rf"[^\W_][{_MARKS}]*(?:[^\W_][{_MARKS}]*|ـ)*")


@lru_cache(maxsize=65_536)
def key_of(word: str) -> str:
    """The key of one word: small letters without accents, as the tables fold their own words."""
    return name_key(word)


class Words:
    """The words of a text side by side: ``start[i]``, ``end[i]``, ``text[i]`` and ``key[i]`` of the i-th.

    A word is a run of letters and digits with their accents: "An-124" is two words, "Syria’s" is two.
    """

    __slots__ = ("body", "end", "key", "start", "text")

    def __init__(self, body: str) -> None:
        found = [(each.start(), each.end(), each[0]) for each in _WORD.finditer(body)]
        self.body = body
        self.start = [start for start, _, _ in found]
        self.end = [end for _, end, _ in found]
        self.text = [text for _, _, text in found]
        self.key = [key_of(text) if len(text) < 64 else text.casefold() for text in self.text]

    def __len__(self) -> int:
        return len(self.start)

    def gap(self, i: int) -> str:
        """What stands between the i-th word and the next one."""
        return self.body[self.end[i] : self.start[i + 1]] if i + 1 < len(self.start) else self.body[self.end[i] :]

    def at(self, offset: int) -> int:
        """The index of the first word that ends behind an offset; the number of words if none does."""
        return bisect_right(self.end, offset)
