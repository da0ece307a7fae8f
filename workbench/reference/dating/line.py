"""A text as a line of letters: one letter for what each word can be in a date, and the marks between the words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from workbench.reference.dating.vocabulary import Node, Sense, Vocabulary
from workbench.reference.worded import Words

OTHER = "_"  # any word that is nothing in a date
_NOTHING: Mapping[str, str] = {}
_FIGURES = re.compile(r"(\d{1,4})([^\W\d_]+)")
_RUN = re.compile(r"(\d{1,2})([^\W\d_]{3,9})(\d{4}|\d\d)?")
_HOURS = re.compile(r"(\d\d?)(h|t)(\d\d)")
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


_piece = tuple.__new__  # there are many in a text: made without the detour by names
_ANY = Piece(-1, -1, -1, -1, _NOTHING)  # stands for every word that is nothing in a date


class Line:
    """The line of a text; ``pieces[i]`` is what the i-th letter stands for, ``None`` for a mark.

    Words that are nothing in a date share one piece, which stands nowhere.
    """

    def __init__(self, words: Words, known: Vocabulary) -> None:
        self.words = words
        self.known = known
        self.pieces: list[Piece | None] = []
        self._letters: list[str] = []
        gaps, start, end, nothing, plain = words.gaps, words.start, words.end, self._nothing(), known.plain
        letters, pieces = self._letters, self.pieces
        free, last_word = 0, len(words) - 1
        for i, word in enumerate(words.key):
            if i < free:
                continue
            last = i
            if word in nothing:
                letters.append(OTHER)
                pieces.append(_ANY)
            elif word in plain:
                sense = plain[word]
                letters.append(sense.letter)
                pieces.append(_piece(Piece, (i, i, start[i], end[i], sense.parts)))
            elif word[:1].isdecimal():
                self._figures(i, word)
            else:
                last = self._phrase(i, word)
            free = last + 1
            if last < last_word and gaps[last] == " ":
                continue
            marks = self._between(last)
            if marks:
                letters.append(marks)
                pieces += [None] * len(marks)
        self.letters = "".join(letters)

    def written(self, at: int) -> str:
        """The word, as written, that a letter stands for."""
        pieces, behind = self.pieces, 0
        while (piece := pieces[at]) is None or piece is _ANY:
            behind += piece is _ANY
            if at == 0:
                return self.words.text[behind - 1]
            at -= 1
        return self.words.text[piece.last + behind]

    def _nothing(self) -> set[str]:
        """The words of the text that are nothing in a date wherever they stand."""
        phrases, split = self.known.phrases, self.known.split
        return {
            key
            for key in self.words.where
            if not (key in phrases or key[:1].isdecimal() or key[:1] in split or len(key) == 2 and key[0] in "qh")
        }

    def _add(self, first: int, last: int, sense: Sense, cut: int = 0) -> None:
        self._letters.append(sense.letter)
        start, end = self.words.start[first] + cut, self.words.end[last]
        self.pieces.append(_piece(Piece, (first, last, start, end, sense.parts)))

    def _other(self, i: int, key: str) -> None:
        quarter = _QUARTER.fullmatch(key) if len(key) == 2 else None
        if quarter:
            self._add(i, i, self.known.sense({"quarterno" if key[0] == "q" else "halfno": quarter[2]}))
            return
        self._letters.append(OTHER)
        self.pieces.append(_ANY)

    def _between(self, i: int) -> str:
        """The marks behind a word; a stop that ends a sentence is a bar."""
        gap = self.words.gap(i)
        marks = _marks(gap)
        if marks == "." and gap != "." and self.words.key[i] == "m" and i + 1 < len(self.words):
            small = {"prep", "glue", "the"} & self.known.word(self.words.key[i + 1]).keys()
            return "|" if small and self.words.text[i + 1][:1].isupper() else ""  # "3 a.m. on Monday"
        if marks != "." or gap == "." or i + 1 >= len(self.words):
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
            if following is None or _marks(words.gap(at)) not in _INSIDE:
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
        else:
            self._other(i, key)

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
