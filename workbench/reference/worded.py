"""The words of a running text with their code-point offsets and the keys by which the tables know them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Set
from functools import lru_cache, partial
from itertools import accumulate, chain, compress
from typing import cast

from workbench.reference.folding import LETTERS, name_key

_MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670"  # combining accents and Arabic vowel signs stay in their word
_WORDLIKE = 64  # letters from which a run is no word and only folded
_KEPT = 65_536  # words whose keys are kept at hand
_WORD = re.compile(rf"([^\W_]+(?:[{_MARKS}]+[^\W_]*)*)")
_BARE = re.compile(r"(\w+)")  # the same, sooner, where a text has
_UNPLAIN = re.compile(f".*[^{LETTERS}\n].*")
_ODD = re.compile(f"[_{_MARKS}]")  # none of these


class _Keys(dict[str, str]):
    """The keys of words met before, and of others when they are asked for."""

    def of(self, words: list[str]) -> list[str]:
        """The keys of the words of a text, the plain ones that are new taken in at once."""
        known = list(map(self.get, words))
        if None not in known:
            return cast(list[str], known)
        new = {word for word, key in zip(words, known, strict=True) if key is None}
        if len(self) + len(new) <= _KEPT:
            odd = set(_UNPLAIN.findall("\n".join(new)))
            plain = [word for word in new if word not in odd and len(word) < _WORDLIKE]
            self.update(zip(plain, map(str.lower, plain), strict=True))
        return list(map(self.__getitem__, words))

    def __missing__(self, word: str) -> str:
        if len(word) >= _WORDLIKE:
            return word.casefold()
        if len(self) > _KEPT:
            self.clear()
        return self.setdefault(word, name_key(word))


_keys = _Keys()


def word_key(word: str) -> str:
    """The key of a word of a text, as ``Words`` has it."""
    return _keys[word]


@lru_cache(maxsize=65_536)
def key_of(word: str) -> str:
    """The key of one word: small letters without accents, as the tables fold their own words."""
    return name_key(word)


class Words:
    """The words of a text side by side: ``start[i]``, ``end[i]``, ``text[i]`` and ``key[i]`` of the i-th.

    A word is a run of letters and digits with their accents: "An-124" is two words, "Syria’s" is two. ``gaps[i]`` is
    what stands between the i-th word and the next; nothing before the first and behind the last.
    ``onward[i]`` is the key of the word behind the i-th. ``begun`` keeps where wordings may begin. ``at(offset)`` is
    the index of the first word that ends behind an offset, the number of words if none does.
    """

    __slots__ = (
        "_ends",
        "_headed",
        "_keys",
        "_upper",
        "_where",
        "at",
        "begun",
        "body",
        "end",
        "gaps",
        "key",
        "onward",
        "start",
        "text",
    )

    def __init__(self, body: str) -> None:
        pieces = (_WORD if _ODD.search(body) else _BARE).split(body)  # gap, word, gap, word … gap
        ends = list(accumulate(map(len, pieces)))
        self.body = body
        self.start = ends[0:-1:2]
        self.end = ends[1::2]
        self.at: Callable[[int], int] = partial(bisect_right, self.end)  # without the detour by a method: asked often
        self.text = pieces[1::2]
        self.gaps = [*pieces[2::2], ""]  # nothing before the first word
        self.key = _keys.of(self.text)
        self.onward = [*self.key[1:], ""]
        self._where: defaultdict[str, list[int]] = defaultdict(list)
        self._upper: list[bool] = []
        self._ends: list[int] | None = None
        self._keys: frozenset[str] = frozenset()
        self._headed: dict[int, defaultdict[str, list[str]]] = {}
        self.begun: dict[object, list[int]] = {}

    def __len__(self) -> int:
        return len(self.start)

    @property
    def where(self) -> Mapping[str, list[int]]:
        """Each word of the text by its key, with the numbers of the words that have it: in order."""
        if not self._where:
            where = self._where
            for i, key in enumerate(self.key):
                where[key].append(i)
        return self._where

    @property
    def keys(self) -> frozenset[str]:
        """The keys of all words, each once."""
        if not self._keys:
            self._keys = frozenset(self.key)
        return self._keys

    def headed(self, letters: int) -> Mapping[str, list[str]]:
        """The keys of all words, each once, by so many letters that they begin with."""
        if letters not in self._headed:
            headed = self._headed[letters] = defaultdict(list)
            for key in self.keys:
                headed[key[:letters]].append(key)
        return self._headed[letters]

    @property
    def upper(self) -> list[bool]:
        """Of each word whether it begins with a capital letter."""
        if not self._upper:
            self._upper = [word[0].isupper() for word in self.text]
        return self._upper

    @property
    def line_ends(self) -> list[int]:
        """The numbers of the words behind which a line ends, in order."""
        if self._ends is None:
            broken = {gap for gap in set(self.gaps) if "\n" in gap}
            self._ends = list(compress(range(len(self.gaps)), map(broken.__contains__, self.gaps)))
        return self._ends

    @property
    def numbers(self) -> list[int]:
        """The numbers of the words that begin with a digit, in order."""
        keys = [key for key in self.where if key[:1].isdecimal()]
        return sorted([i for key in keys for i in self.where[key] if self.text[i][0].isdecimal()])

    def among(self, keys: Set[str]) -> list[int]:
        """The numbers of the words whose key is one of these, in order."""
        return self.standing(self.keys & keys)

    def standing(self, keys: Iterable[str]) -> list[int]:
        """The same of keys that all are the text's own."""
        return sorted(chain.from_iterable(map(self.where.__getitem__, keys)))
