"""What the reader is given: a text in parts."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Protocol

from workbench.values.paragraphs import TOP, numbered, paragraph_starts

PART = 1_000_000  # code points; more than this is shown in parts
_EMPTY_LINE = re.compile("(?>\r\n|[\r\n\u2029])[^\\S\r\n\u2029]*+[\r\n\u2029]")
_LINE = re.compile("[^\r\n\u2029]+")
_TITLE = 200  # code points, the longest first line taken for a title


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
        self._counted = [TOP]

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


def title_end(text: str) -> int:
    """Where the title line ends: a short first line, no full stop, set off by an empty one; 0 without one."""
    first = _LINE.search(text)
    if first is None or text[: first.start()].strip() or len(first.group()) > _TITLE:
        return 0
    after = _EMPTY_LINE.match(text, first.end())
    ends_open = first.group().rstrip()[-1:] not in ".!?…:;,"
    return first.end() if after and ends_open and first.group().strip() else 0
