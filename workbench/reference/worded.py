"""The words of a running text with their code-point offsets and the keys by which the tables know them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Set
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

    A word is a run of letters and digits with their accents: "An-124" is two words, "Syria’s" is two. ``gaps[i]`` is
    what stands between the i-th word and the next; nothing before the first. ``begun`` keeps where wordings may begin.
    """

    __slots__ = ("_upper", "_where", "begun", "body", "end", "gaps", "key", "start", "text")

    def __init__(self, body: str) -> None:
        pieces = _WORD.split(body)  # gap, word, gap, word … gap
        ends = list(accumulate(map(len, pieces)))
        self.body = body
        self.start = ends[0:-1:2]
        self.end = ends[1::2]
        self.text = pieces[1::2]
        self.gaps = [*pieces[2::2], ""]  # nothing before the first word
        self.key = [key_of(text) if len(text) < 64 else text.casefold() for text in self.text]
        self._where: defaultdict[str, list[int]] = defaultdict(list)
        self._upper: list[bool] = []
        self.begun: dict[object, list[int]] = {}

    def __len__(self) -> int:
        return len(self.start)

    def gap(self, i: int) -> str:
        """What stands between the i-th word and the next one; nothing before the first."""
        return self.gaps[i]

    @property
    def where(self) -> Mapping[str, list[int]]:
        """Each word of the text by its key, with the numbers of the words that have it: in order."""
        if not self._where:
            for i, key in enumerate(self.key):
                self._where[key].append(i)
        return self._where

    @property
    def upper(self) -> list[bool]:
        """Of each word whether it begins with a capital letter."""
        if not self._upper:
            self._upper = [text[0].isupper() for text in self.text]
        return self._upper

    @property
    def numbers(self) -> list[int]:
        """The numbers of the words that begin with a digit, in order."""
        keys = [key for key in self.where if key[:1].isdecimal()]
        return sorted([i for key in keys for i in self.where[key] if self.text[i][0].isdecimal()])

    def among(self, keys: Set[str]) -> list[int]:
        """The numbers of the words whose key is one of these, in order."""
        where = self.where
        both = (
            [key for key in keys if key in where] if len(keys) < len(where) else [key for key in where if key in keys]
        )
        return sorted([i for key in both for i in where[key]])

    def at(self, offset: int) -> int:
        """The index of the first word that ends behind an offset; the number of words if none does."""
        return bisect_right(self.end, offset)
