"""Which words of a text a dictionary is asked about: no codes, numbers, addresses or names in capitals."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

LONGEST = 40  # letters of a word; dictionaries know none that are longer, and take long to say so
_CHUNK = re.compile(r"\S+")
_LETTER = r"[^\W\d_][\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670]*"  # with the signs above and below it
_WORD = re.compile(rf"(?:{_LETTER})+(?:['’](?:{_LETTER})+)*")
_CODE = re.compile(r"\d|://|@|\\|_|\w\.\w|^www\.|^[/~]|/.*/")  # a number, an address, a name of a file


class Candidate(NamedTuple):
    """A word and where it begins."""

    start: int
    word: str

    @property
    def end(self) -> int:
        """Behind its last letter."""
        return self.start + len(self.word)


def candidates(text: str, start: int = 0, end: int | None = None) -> Iterator[Candidate]:
    """The words of a stretch that may be misspelled; the stretch begins and ends between words."""
    for chunk in _CHUNK.finditer(text, start, len(text) if end is None else end):
        if not _CODE.search(chunk[0]):
            for found in _WORD.finditer(chunk[0]):
                word = found[0]
                if 1 < len(word) <= LONGEST and not word.isupper():
                    yield Candidate(chunk.start() + found.start(), word)


class Doubts:
    """The words of one text that are not known to be right; after a change only what changed is looked at again."""

    def __init__(self) -> None:
        self.text = ""
        self.found: list[Candidate] = []

    def read(self, text: str, right: Callable[[str], bool]) -> list[Candidate]:
        """The words of the text as it is now that are not ``right``."""
        if text == self.text:
            self.found = [each for each in self.found if not right(each.word)]
            return self.found
        before, after = _alike(self.text, text)
        low, high = before, len(text) - after
        while low and not text[low - 1].isspace():
            low -= 1
        while high < len(text) and not text[high].isspace():
            high += 1
        moved = len(text) - len(self.text)
        kept = [each for each in self.found if each.end <= low]
        fresh = [each for each in candidates(text, low, high) if not right(each.word)]
        later = [Candidate(start + moved, word) for start, word in self.found if start + moved >= high]
        self.text, self.found = text, [*kept, *fresh, *later]
        return self.found


def _alike(old: str, new: str) -> tuple[int, int]:
    """How many characters at the beginning, and of the rest at the end, both have in common."""
    most = min(len(old), len(new))
    begin = _reach(most, lambda count: old[:count] == new[:count])
    end = _reach(most - begin, lambda count: old[len(old) - count :] == new[len(new) - count :])
    return begin, end


def _reach(most: int, holds: Callable[[int], bool]) -> int:
    """The greatest count up to ``most`` for which it holds, as it does for every smaller one."""
    low = 0
    while low < most:
        middle = (low + most + 1) // 2
        low, most = (middle, most) if holds(middle) else (low, middle - 1)
    return low
