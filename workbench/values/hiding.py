"""Words that are to be hidden: where they stand in a text in any of their spellings, and the marks put in their place.

A term stands for its whole words in every spelling of ``guises``, in capitals or small letters, with any space, hyphen
or nothing between its parts. Other forms of a word (a genitive, another transliteration) are terms of their own.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from workbench.values.errors import CaseError
from workbench.values.guises import pattern

LEAST = 3  # letters and digits of a term: fewer stand in any file by chance
GLUED = 5  # letters and digits from which a term is found between bytes that only look like letters
_ESCAPED = re.compile(r"(?:%[0-9A-Fa-f]{2}|=[0-9A-F]{2}|\\(?:[bfnrtv]|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[0-7]{3}))\Z")
"""A sign that is written in letters, of which the last is no letter of the word behind it."""
_PATH = re.compile(
    r"(?:file:/{1,3}|\\\\[\w.$-]+\\|\b[A-Za-z]:[\\/]|(?<![\w:/.])/(?:home|Users|root|mnt|media|tmp|var|opt|srv|Volumes)/)"
    r"[^\s\"'<>|*?\x00]*"
)
PATH_MARK = "[path]"


class Cut(NamedTuple):
    """Code points [start, end) of a text, and what stands there instead."""

    start: int
    end: int
    mark: str


class Terms:
    """Terms and their marks; the same term has the same mark wherever it stands."""

    def __init__(self, marks: Mapping[str, str]) -> None:
        self.marks = dict(marks)
        self._terms = sorted(self.marks, key=lambda term: (-len(term), term))

    def __bool__(self) -> bool:
        return bool(self.marks)

    def cuts(self, text: str) -> list[Cut]:
        """Where terms stand, from the first on; of two that overlap the one that begins first, else the longer."""
        found = [Cut(start, end, f"[{self.marks[term]}]") for term in self._terms for start, end in _places(term, text)]
        kept: list[Cut] = []
        for cut in sorted(found, key=lambda cut: (cut.start, -cut.end)):
            if not kept or kept[-1].end <= cut.start:
                kept.append(cut)
        return kept

    def replaced(self, text: str) -> str:
        """The text with marks in place of the terms."""
        return cut_out(text, self.cuts(text))

    def stands_in(self, text: str) -> bool:
        """Whether any term stands in a text."""
        return any(True for term in self._terms for _place in _places(term, text))

    def stands_glued(self, text: str) -> bool:
        """The same of bytes read as letters, where what stands beside a word may be no letter at all."""
        return any(
            pattern(term).search(text) is not None if len(letters(term)) >= GLUED else any(_places(term, text))
            for term in self._terms
        )


def cut_out(text: str, cuts: Sequence[Cut]) -> str:
    """A text with its cuts made."""
    if not cuts:
        return text
    parts, at = [], 0
    for cut in cuts:
        parts += [text[at : cut.start], cut.mark]
        at = cut.end
    return "".join([*parts, text[at:]])


class Moved:
    """Where a place in a text lies once cuts were made in it, and so many code points put before it."""

    def __init__(self, cuts: Sequence[Cut], *, ahead: int = 0) -> None:
        self._cuts = list(cuts)
        self._ends = [cut.end for cut in self._cuts]
        grown = (len(cut.mark) - (cut.end - cut.start) for cut in cuts)
        self._by = list(accumulate(grown, initial=ahead))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """A span afterwards: one that begins or ends inside a cut reaches round its mark."""
        return self._place(start, after=False), self._place(end, after=True)

    def _place(self, at: int, *, after: bool) -> int:
        n = bisect_right(self._ends, at)  # cuts that lie wholly before
        if n < len(self._cuts) and self._cuts[n].start < at:
            cut = self._cuts[n]
            return cut.start + self._by[n] + (len(cut.mark) if after else 0)
        return at + self._by[n]


@lru_cache(maxsize=256)
def letters(term: str) -> str:
    """The letters and digits of a term."""
    return "".join(letter for letter in term if letter.isalnum())


def checked(term: str) -> str:
    """A term that can be looked for, its spaces put in order; CaseError for one that is too short."""
    clean = " ".join(unicodedata.normalize("NFC", term).split())
    if not can_be_hidden(clean):
        raise CaseError(f"“{clean}” is too short to be hidden: it would be found everywhere; write {LEAST} letters.")
    return clean


def can_be_hidden(term: str) -> bool:
    """Whether a term is long enough not to be found everywhere."""
    return len(letters(term)) >= LEAST or any(_boundless(letter) for letter in term)


def without_paths(text: str) -> str:
    """A text with a mark in place of the file paths of somebody's computer."""
    return _PATH.sub(PATH_MARK, text) if ":" in text or "/" in text or "\\" in text else text


def holds_path(text: str) -> bool:
    """Whether a file path of somebody's computer stands in a text."""
    return _PATH.search(text) is not None


def marks_for(terms: Iterable[tuple[str, str]]) -> dict[str, str]:
    """A mark for each (term, what it names): ``PERSON 1``; terms that name the same have the same mark."""
    counts: dict[str, int] = {}
    given: dict[str, str] = {}
    found: dict[str, str] = {}
    for term, what in terms:
        kind, _, which = what.partition(":")
        named = what if which else f"{kind}:{term.casefold()}"
        if named not in given:
            counts[kind] = counts.get(kind, 0) + 1
            given[named] = f"{kind.upper()} {counts[kind]}"
        found.setdefault(term, given[named])
    return found


def _places(term: str, text: str) -> Iterator[tuple[int, int]]:
    """Where a term stands as whole words."""
    first, last = letters(term)[:1], letters(term)[-1:]
    for match in pattern(term).finditer(text):
        start, end = match.span()
        before, after = text[start - 1 : start + 1], text[end - 1 : end + 1]
        begins = not start or _parted(before[1], before[0], capital=_rises(before)) or _escaped(text, start)
        ends = end == len(text) or _parted(after[0], after[1], capital=_rises(after))
        if (begins or _boundless(first)) and (ends or _boundless(last)):
            yield start, end


def _escaped(text: str, at: int) -> bool:
    """Whether what stands before a place is a sign written in letters, as in ``%20``."""
    return _ESCAPED.search(text, max(0, at - 6), at) is not None


def _parted(inner: str, outer: str, *, capital: bool) -> bool:
    """Whether a word ends between its own last sign and another: digits and capitals part names of accounts, too."""
    if not outer.isalnum() or not inner.isalnum():
        return True
    return capital or (inner.isalpha() and outer.isdigit())


def _rises(pair: str) -> bool:
    """Whether a capital follows a small letter."""
    return pair[:1].islower() and pair[1:].isupper()


def _boundless(letter: str) -> bool:
    """Whether words of this script are written against one another: only scripts with capitals part them for sure."""
    return bool(letter) and not letter.isdigit() and letter.lower() == letter.upper()
