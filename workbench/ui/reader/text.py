"""What the reader is given: a text in parts."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import Protocol

from workbench.values.paragraphs import numbered, paragraph_starts, top

PART = 1_000_000  # code points; more than this is shown in parts


class TextSource(Protocol):
    """A working text, line ends kept, in parts small enough to show; offsets are code points of the whole."""

    @property
    def total(self) -> int:
        """Code points of the whole text."""

    @property
    def parts(self) -> int:
        """How many parts there are, one at least."""

    def part(self, number: int) -> tuple[int, str]:
        """Where a part starts, and its text; the first part is 0."""

    def part_of(self, offset: int) -> int:
        """The part that holds an offset."""

    def paragraphs(self, number: int) -> tuple[int, list[int]]:
        """The number of the first paragraph that begins in a part, and where in it each one begins."""


class WholeText:
    """A text held in memory, cut into parts at line ends where there are any."""

    def __init__(self, text: str, part: int = PART) -> None:
        self._text = text
        self._starts = list(_cuts(text, part))
        self._counted = [top(text)]

    @property
    def total(self) -> int:
        """Code points of the whole text."""
        return len(self._text)

    @property
    def parts(self) -> int:
        """How many parts there are, one at least."""
        return len(self._starts)

    def part(self, number: int) -> tuple[int, str]:
        """Where a part starts, and its text."""
        start = self._starts[number]
        end = self._starts[number + 1] if number + 1 < self.parts else self.total
        return start, self._text[start:end]

    def part_of(self, offset: int) -> int:
        """The part that holds an offset."""
        return max(bisect_right(self._starts, offset) - 1, 0)

    def paragraphs(self, number: int) -> tuple[int, list[int]]:
        """The number of the first paragraph that begins in a part, and where in it each one begins."""
        while len(self._counted) <= number:
            at = len(self._counted) - 1
            self._counted.append(paragraph_starts(self.part(at)[1], self._counted[at])[1])
        return numbered(self.part(number)[1], self._counted[number])


def _cuts(text: str, most: int) -> Iterator[int]:
    start = 0
    yield start
    while len(text) - start > most:
        end = start + most
        line = max(text.rfind("\n", start + most // 2, end), text.rfind("\r", start + most // 2, end - 1))
        start = line + 1 if line >= 0 else end - (text[end - 1 : end + 1] == "\r\n")
        yield start
