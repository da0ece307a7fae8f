"""The named cells of a working text as sheets: by row and column, and by where they stand in the text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from workbench.case import storage
from workbench.case.readings import Stretch, stretches

Place = tuple[int, int]
"""Row and column, from 0."""


class Span(NamedTuple):
    """Code points of a cell's words, end exclusive."""

    start: int
    end: int


class CellSheet:
    """One sheet: its cells, how many rows and columns it has, and its cells in the order of the text."""

    def __init__(self, name: str, cells: Iterable[Stretch]) -> None:
        self.name = name
        placed = [((int(each.box[1]) - 1, int(each.box[0]) - 1), Span(each.start, each.end), each.label)
                  for each in cells if each.box]  # fmt: skip
        self.cells: dict[Place, Span] = {place: span for place, span, _ in placed}
        self.labels = {place: label for place, _, label in placed}
        self.rows = 1 + max((row for row, _ in self.cells), default=-1)
        self.columns = 1 + max((column for _, column in self.cells), default=-1)
        self._order = sorted((span.start, place) for place, span in self.cells.items())
        self._starts = [start for start, _ in self._order]

    @property
    def span(self) -> Span:
        """From its first word to its last."""
        last = self.cells[self._order[-1][1]] if self._order else Span(0, 0)
        return Span(self._starts[0] if self._starts else 0, last.end)

    def covered(self, start: int, end: int) -> list[Place]:
        """The cells that words from an offset to another lie in."""
        first = max(0, bisect_right(self._starts, start) - 1)
        near = self._order[first : bisect_left(self._starts, end)]
        return [place for _, place in near if self.cells[place].end > start and self.cells[place].start < end]

    def run(self, places: Iterable[Place]) -> Span | None:
        """The words from the first to the last of these cells in the order of the text."""
        spans = [self.cells[place] for place in places if place in self.cells]
        return Span(min(span.start for span in spans), max(span.end for span in spans)) if spans else None


def sheets_of(path: Path, capture: bytes) -> list[CellSheet]:
    """The sheets of a capture; run it beside the window, as there may be a hundred thousand cells."""
    with closing(storage.reader(path)) as connection:
        found = [each for each in stretches(connection, capture) if each.kind in ("cell", "row")]
    named: dict[str, list[Stretch]] = {}
    for each in found:
        named.setdefault(each.label.rpartition("!")[0], []).append(each)
    return [CellSheet(name, cells) for name, cells in named.items()]


def column_letters(number: int) -> str:
    """Column 0 is A, 26 is AA."""
    letters, left = "", number + 1
    while left:
        left, rest = divmod(left - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
