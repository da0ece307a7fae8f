"""What the reader is given: a text in parts."""

from __future__ import annotations

from bisect import bisect_left
from typing import Protocol

from workbench.values.paragraphs import numbered, top

PIECE = 100_000  # code points that are laid out in a moment; a longer text is shown in parts


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
    """A text held in memory, in one part."""

    parts = 1

    def __init__(self, text: str) -> None:
        self._text = text
        self.total = len(text)

    def part(self, number: int) -> tuple[int, str]:
        """The text, which starts at 0."""
        return 0, self._text

    def part_of(self, offset: int) -> int:
        """The one part there is."""
        return 0

    def paragraphs(self, number: int) -> tuple[int, list[int]]:
        """The number of the first paragraph, and where each one begins."""
        return numbered(self._text, top(self._text))


class Pieces:
    """A text in parts of about equal length, cut at line ends where there are any."""

    def __init__(self, text: TextSource, most: int = PIECE) -> None:
        self._text = text
        self.total = text.total
        self.parts = max(1, -(-self.total // most))
        self._size = max(1, -(-self.total // self.parts))
        self._starts: dict[int, int] = {0: 0, self.parts: self.total}
        self._counted: tuple[int, tuple[int, list[int]]] = (-1, (1, []))

    def part(self, number: int) -> tuple[int, str]:
        """Where a part starts, and its text."""
        start = self._start(number)
        return start, self._words(start, self._start(number + 1))

    def part_of(self, offset: int) -> int:
        """The part that holds an offset."""
        number = min(max(offset, 0) // self._size, self.parts - 1)
        return number + (number + 1 < self.parts and self._start(number + 1) <= offset)

    def paragraphs(self, number: int) -> tuple[int, list[int]]:
        """The number of the first paragraph that begins in a part, and where in it each one begins."""
        start, end = self._start(number), self._start(number + 1)
        first, begun = 0, list[int]()
        for at in self._across(start, end):
            begin = self._text.part(at)[0]
            count, starts = self._paragraphs(at)
            low, high = bisect_left(starts, start - begin), bisect_left(starts, end - begin)
            first = first or count + low
            begun += [begin + each - start for each in starts[low:high]]
        return first, begun

    def _paragraphs(self, at: int) -> tuple[int, list[int]]:
        if self._counted[0] != at:
            self._counted = (at, self._text.paragraphs(at))
        return self._counted[1]

    def _start(self, number: int) -> int:
        if number not in self._starts:
            end = number * self._size
            low = end - self._size // 2
            near = self._words(low, end + 1)
            line = max(near.rfind("\n", 0, end - low), near.rfind("\r", 0, end - low - 1))
            self._starts[number] = low + line + 1 if line >= 0 else end - near.endswith("\r\n")
        return self._starts[number]

    def _words(self, start: int, end: int) -> str:
        found = (self._text.part(at) for at in self._across(start, end))
        return "".join(text[max(0, start - begin) : max(0, end - begin)] for begin, text in found)

    def _across(self, start: int, end: int) -> range:
        return range(self._text.part_of(start), self._text.part_of(max(start, end - 1)) + 1)
