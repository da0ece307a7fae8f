"""Rows of a delimited text that are all built alike, read a column at a time; others are left to a parser."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.tracking.digits import LONGEST, Floats, Places, Signs

_LINE, _RETURN, _QUOTE, _COMMA = b'\n\r",'


class Words(NamedTuple):
    """A column of few words: each once, in the order in which they come (none is ``None``), and of each row which."""

    spelt: list[str | None]
    which: NDArray[np.intp]

    def meaning(self, meaning: Callable[[str], float]) -> Floats:
        """A number for each row by what its word means, NaN where it has none."""
        means = np.array([np.nan if word is None else meaning(word) for word in self.spelt], np.float64)
        return means[self.which] if len(means) > 1 else np.full(len(self.which), means[0])


class Pair(NamedTuple):
    """A column of two numbers in one cell."""

    first: Floats
    second: Floats


Column = Floats | Words | Pair


@dataclass(frozen=True)
class Wanted:
    """Places of the columns that are wanted: numbers, words, pairs of numbers; ``sure`` numbers are never left out."""

    numbers: Collection[int]
    words: Collection[int] = ()
    pairs: Collection[int] = ()
    sure: Collection[int] = ()


@dataclass(frozen=True)
class Rows:
    """Columns by their places, all as long."""

    columns: Mapping[int, Column]
    height: int

    def filter(self, which: NDArray[np.bool_]) -> Rows:
        """Some of the rows."""
        return Rows({place: _some(column, which) for place, column in self.columns.items()}, int(which.sum()))


def _some(column: Column, which: NDArray[np.bool_]) -> Column:
    if isinstance(column, Pair):
        return Pair(column.first[which], column.second[which])
    return Words(column.spelt, column.which[which]) if isinstance(column, Words) else column[which]


def even_rows(text: bytes, *, separator: str, width: int, wanted: Wanted) -> Rows | None:
    """The wanted columns of whole lines with ``width`` cells each; ``None`` where a row is not built like the others.

    An empty cell of numbers is NaN. Longer numbers and words than of sixteen characters are not read here.
    """
    if b"\0" in text or not text.endswith(b"\n"):
        return None
    page = _Page(text, ord(separator))
    cells = page.cells()
    if cells is None or len(cells) != width:
        return None
    columns: dict[int, Column] = {}
    for places, read in ((wanted.numbers, page.numbers), (wanted.words, page.words), (wanted.pairs, page.pair)):
        for place in places:
            column = read(cells[place])
            if column is None or (place in wanted.sure and isinstance(column, np.ndarray) and np.isnan(column).any()):
                return None
            columns[place] = column
    return Rows(columns, page.height)


class Cells(NamedTuple):
    """Where the cells of a column begin and end, and separators inside where they are quoted."""

    begins: Places
    ends: Places
    inside: Sequence[Places] = ()


class _Page:
    """Some lines, and where in them separators, quotation marks and ends of lines stand."""

    def __init__(self, text: bytes, separator: int) -> None:
        self._signs = Signs(b"0" * LONGEST + text)  # no mark is before the first
        self._separator = separator
        self._marks, self._kinds = self._found()
        self.height = int(np.count_nonzero(self._kinds == _LINE))

    def _found(self) -> tuple[Places, NDArray[np.uint8]]:
        """Where marks stand, and which; most signs of a table are digits and letters, which are not looked at twice."""
        each = self._signs.each
        low = each <= max(_COMMA, _QUOTE)
        at = np.flatnonzero(low if self._separator <= _COMMA else low | (each == self._separator))
        kinds = each.take(at)
        marks = (kinds == _LINE) | (kinds == self._separator) | (kinds == _QUOTE)
        return (at, kinds) if marks.all() else (at[marks], kinds[marks])

    def cells(self) -> list[Cells] | None:
        """The cells of each column; ``None`` where rows differ in how they are built."""
        at, kinds, width = self._marks, self._kinds, len(self._marks) // self.height
        if len(at) % self.height or (kinds[width:] != kinds[:-width]).any():
            return None
        marks = list(at.reshape(self.height, width).T.copy())
        made = _parted(kinds[:width].tolist(), marks)
        returned = self._signs.each[marks[-1] - 1] == _RETURN
        if made is None or not returned.any():
            return made
        return [*made[:-1], made[-1]._replace(ends=made[-1].ends - 1)] if returned.all() else None

    def numbers(self, cells: Cells) -> Floats | None:
        """Numbers of a column, written in digits, with a point or a minus sign at most; ``None`` where one is not."""
        return None if cells.inside else self._signs.numbers(cells.begins, cells.ends)

    def pair(self, cells: Cells) -> Pair | None:
        """Two numbers in each cell, a comma between them."""
        if len(cells.inside) != 1 or self._separator != _COMMA:
            return None
        first = self._signs.numbers(cells.begins, cells.inside[0])
        second = None if first is None else self._signs.numbers(cells.inside[0] + 1, cells.ends)
        if first is None or second is None or np.isnan(first).any() or np.isnan(second).any():
            return None
        return Pair(first, second)

    def words(self, cells: Cells) -> Words | None:
        """Words of a column."""
        return None if cells.inside else words_of(self._signs, cells)


def words_of(signs: Signs, cells: Cells) -> Words | None:
    """The words of cells, those that follow equal ones not looked at; ``None`` where one is long or no UTF-8."""
    lengths = cells.ends - cells.begins
    least, most = int(lengths.min()), int(lengths.max())
    if most > LONGEST:
        return None
    changes = lengths[1:] != lengths[:-1]
    for place in range(most):
        sign = signs.before(cells.ends, place)
        if place >= least:
            sign *= lengths > place
        changes |= sign[1:] != sign[:-1]
    firsts = np.concatenate([[0], np.flatnonzero(changes) + 1])
    spans = zip(cells.begins[firsts].tolist(), cells.ends[firsts].tolist(), strict=True)
    known: dict[bytes, int] = {}
    found = [known.setdefault(signs.text[begin:end], len(known)) for begin, end in spans]
    which = np.repeat(np.array(found, np.intp), np.diff(np.append(firsts, len(lengths))))
    try:
        return Words([word.decode() or None for word in known], which)
    except UnicodeDecodeError:
        return None


def _parted(kinds: list[int], marks: list[Places]) -> list[Cells] | None:
    """Cells by the marks of each row, which are of the same kinds in all; ``None`` for a quotation within a cell."""
    made, at = [], 0
    before = np.concatenate([[LONGEST - 1], marks[-1][:-1]])
    while at < len(kinds):
        if kinds[at] == _QUOTE:
            close = kinds.index(_QUOTE, at + 1) if _QUOTE in kinds[at + 1 :] else -1
            if close < 0 or kinds[close + 1] == _QUOTE or (marks[at] != before + 1).any():
                return None
            if (marks[close + 1] != marks[close] + 1).any():
                return None
            made.append(Cells(marks[at] + 1, marks[close], marks[at + 1 : close]))
            at = close + 1
        else:
            made.append(Cells(before + 1, marks[at]))
        before = marks[at]
        at += 1
    return made
