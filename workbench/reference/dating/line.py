"""A text as a line of letters: one letter for what each word can be in a date, and the marks between the words."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Mapping
from functools import lru_cache
from itertools import accumulate, compress
from operator import not_
from typing import NamedTuple

from workbench.reference.dating.vocabulary import OTHER, Node, Sense, Vocabulary
from workbench.reference.worded import Words

_NOTHING: Mapping[str, str] = {}
_FIGURES = re.compile(r"(\d{1,4})([^\W\d_]+)")
_RUN = re.compile(r"(\d{1,2})([^\W\d_]{3,9})(\d{4}|\d\d)?")
_HOURS = re.compile(r"(\d\d?)(h|t)(\d\d)")
_MIXED = re.compile(r"(\d{0,3})([½¼¾])([^\W\d_]*)")
_QUARTER = re.compile(r"(q|h)([1-4])")
_PLAIN = re.compile(r"[ \t\xa0\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+")
_MARKS = {
    ",": ",", "،": ",", ".": ".", "-": "-", "‐": "-", "‑": "-", "–": "~", "—": "~", "−": "-", "/": "/", ":": ":",
    "(": "(", ")": ")", "'": "'", "’": "'", "+": "+", "\n": "", "\r": "", "º": "", "°": "",
}  # fmt: skip
_INSIDE = frozenset(("", "-", ".", "'", ".'"))  # marks that may stand inside a phrase: "o'clock", "a.m."


class Piece(NamedTuple):
    """What a letter stands for: its word (or the words from ``first`` to ``last``), where it starts, its parts."""

    first: int
    last: int
    start: int
    end: int
    parts: Mapping[str, str]


_ANY = Piece(-1, -1, -1, -1, _NOTHING)  # stands for every word that is nothing in a date


class Line:
    """The line of a text; ``piece(i)`` is what the i-th letter stands for, ``None`` for a mark.

    Words that are nothing in a date share one piece, which stands nowhere.
    """

    def __init__(self, words: Words, known: Vocabulary) -> None:
        self.words = words
        self.known = known
        self._said = known.alone.of(words)  # the letters of each word
        self._read: dict[int, list[Piece]] = {}  # the pieces of the words that were looked at closely
        self._asked: dict[int, Piece | None] = {}
        gaps = words.gaps[: len(words.key)]
        signs = {gap: _marks(gap) for gap in set(gaps)}
        marks = list(map(signs.__getitem__, gaps))
        dotted = {gap for gap, sign in signs.items() if sign == "." and gap != "."}
        for i in compress(range(len(gaps)), map(dotted.__contains__, gaps)) if dotted else ():
            marks[i] = self._between(i)
        self._look(marks)
        both = [""] * (2 * len(gaps))
        both[::2], both[1::2] = self._said, marks
        self.letters = "".join(both)
        self._ends = list(accumulate(map(len, both)))

    def _look(self, marks: list[str]) -> None:
        """Read the figures and the words that may be several things; the marks within a phrase are left out."""
        said, keys, phrases, free = self._said, self.words.key, self.known.phrases, 0
        final = len(keys) - 1
        for i in compress(range(len(keys)), map(not_, said)):
            if i < free:
                continue
            key, last = keys[i], i
            node = phrases.get(key)
            if key[:1].isdecimal():
                self._figures(i, key)
            elif node and node.single and (i == final or keys[i + 1] not in node.onward):
                said[i] = node.single
                continue
            else:
                last = self._phrase(i, key)
            said[i] = said[i] or OTHER
            free = last + 1
            for n in range(i, last):
                said[n + 1] = marks[n] = ""

    def piece(self, at: int) -> Piece | None:
        """What a letter stands for; ``None`` for a mark."""
        try:
            return self._asked[at]
        except KeyError:
            piece = self._asked[at] = self._piece(at)
            return piece

    def _piece(self, at: int) -> Piece | None:
        n = bisect_right(self._ends, at)
        i, mark = divmod(n, 2)
        if mark:
            return None
        if i in self._read:
            return self._read[i][at - (self._ends[n - 1] if n else 0)]
        if self._said[i] == OTHER:
            return _ANY
        words = self.words
        return Piece(i, i, words.start[i], words.end[i], self.known.phrases[words.key[i]].senses[0].parts)

    def written(self, at: int) -> str:
        """The word, as written, that a letter stands for."""
        i, piece = bisect_right(self._ends, at) // 2, self.piece(at)
        return self.words.text[i if piece is None or piece is _ANY else piece.last]

    def _add(self, first: int, last: int, sense: Sense, cut: int = 0) -> None:
        self._said[first] += sense.letter
        start, end = self.words.start[first] + cut, self.words.end[last]
        self._read.setdefault(first, []).append(Piece(first, last, start, end, sense.parts))

    def _other(self, i: int, key: str) -> None:
        quarter = _QUARTER.fullmatch(key) if len(key) == 2 else None
        if quarter:
            self._add(i, i, self.known.sense({"quarterno" if key[0] == "q" else "halfno": quarter[2]}))

    def _between(self, i: int) -> str:
        """The marks behind a word; a stop that ends a sentence is a bar."""
        gap = self.words.gaps[i]
        marks = _marks(gap)
        if marks == "." and gap != "." and self.words.key[i] == "m" and i + 1 < len(self.words.key):
            small = {"prep", "glue", "the"} & self.known.word(self.words.key[i + 1]).keys()
            return "|" if small and self.words.text[i + 1][:1].isupper() else ""  # "3 a.m. on Monday"
        if marks != "." or gap == "." or i + 1 >= len(self.words.key):
            return marks
        figures = self.words.key[i].isdecimal() and self.known.language in ("de", "pl", "ru")
        begins = self.words.text[i + 1][:1].isupper()
        return "|" if begins and not figures and len(self.words.text[i]) > 4 else marks

    def _phrase(self, i: int, key: str) -> int:
        """The longest phrase from here; where small words are written together with it, without them."""
        known = self.known
        for cut in range(3 if known.split else 1):
            if cut and (key[cut - 1] not in known.split or len(key) < cut + 3):
                break
            node = known.phrases.get(key[cut:])
            if node is not None:
                last, node = self._longest(i, node)
                if node.senses:
                    for sense in self._fitting(i, node):
                        self._add(i, last, sense, cut)
                    return last
        if key[1:].isdecimal() and key[0] in known.split:
            self._add(i, i, self.known.sense(known.word(key[0])))
            self._add(i, i, self._number(key[1:]), 1)
        else:
            self._other(i, key)
        return i

    def _longest(self, i: int, node: Node) -> tuple[int, Node]:
        """The last word of the longest phrase that goes on from a word, and what it means."""
        words, best, at = self.words, (i, node), i
        while node.onward and at + 1 < len(words.key):
            following = node.onward.get(words.key[at + 1])
            if following is None or _marks(words.gaps[at]) not in _INSIDE:
                break
            node, at = following, at + 1
            if node.senses:
                best = (at, node)
        return best

    def _fitting(self, i: int, node: Node) -> tuple[Sense, ...]:
        """Without months and weekdays where the letters as written speak against them."""
        if node.senses is node.bare:
            return node.senses
        known, text = self.known, self.words.text[i]
        if known.capital and not text[:1].isupper():
            return node.bare
        exact = known.exact.get(self.words.key[i]) if known.exact else None
        return node.senses if exact is None or text.casefold() in exact else node.bare

    def _figures(self, i: int, key: str) -> None:
        """A number, alone or with what is written together with it."""
        if key.isdecimal():
            self._add(i, i, self._number(key))
            return
        hours = _HOURS.fullmatch(key)
        found = _FIGURES.fullmatch(key)
        sense = self.known.behind_figures(found[2]) if found else None
        if hours:
            between = self.known.sense({"oclock": "h"} if hours[2] == "h" else {"tmark": "t"})
            for each in (self._number(hours[1]), between, self._number(hours[3])):
                self._add(i, i, each)
        elif found and (sense or found[2] == "z"):
            self._add(i, i, self._number(found[1]))
            self._add(i, i, sense or self.known.sense({"zone": "Z"}))
        elif run := _RUN.fullmatch(key):
            self._run_together(i, key, run)
        elif mixed := _MIXED.fullmatch(self.words.text[i]):
            self._with_fraction(i, mixed)
        else:
            self._other(i, key)

    def _with_fraction(self, i: int, mixed: re.Match[str]) -> None:
        """ "2½", alone or with its unit: "2½h"."""
        unit = self.known.behind_figures(mixed[3].casefold())
        if unit or not mixed[3]:
            number = int(mixed[1] or 0) + unicodedata.numeric(mixed[2])
            self._add(i, i, self.known.sense({"mixed": str(number)}))
        if unit:
            self._add(i, i, unit)

    def _run_together(self, i: int, key: str, run: re.Match[str]) -> None:
        """A day as logs write it, "05JUN2024"; any other word of that shape is nothing."""
        month = self.known.word(run[2])
        if not {"month", "faintmonth"} & month.keys():
            self._other(i, key)
            return
        self._add(i, i, self._number(run[1]))
        self._add(i, i, self.known.sense(month))
        if run[3]:
            self._add(i, i, self._number(run[3] if len(run[3]) == 4 else f"20{run[3]}"))

    def _number(self, figures: str) -> Sense:
        return self.known.sense(_number(figures) if len(figures) < 9 else _NOTHING)


@lru_cache(maxsize=4096)
def _number(figures: str) -> Mapping[str, str]:
    """What a number can be: of one or two figures a day, an hour, a count; of four a year or a time."""
    value, size = int(figures), len(figures)
    parts = {"num": str(value)} if value and size < 4 else {}
    if size <= 2:
        parts["dd"] = f"{value:02d}" if size == 2 else str(value)
    if size == 4 and 1800 <= value < 2100:
        parts["yyyy"] = str(value)
    if size == 4 and value // 100 < 24 and value % 100 < 60:
        parts["hhmm"] = f"{value:04d}"
    return parts


@lru_cache(maxsize=4096)
def _marks(gap: str) -> str:
    """The marks between two words, each as one sign; a blank alone is none, what ends a paragraph is a bar."""
    if gap in ("", " "):
        return ""
    if gap.count("\n") > 1:
        return "|"
    bare = _PLAIN.sub("", gap[:40])
    if bare in ("-", "–", "—") and bare != gap:
        return "~"
    return "".join(_MARKS.get(mark, "|") for mark in bare)[:4]
