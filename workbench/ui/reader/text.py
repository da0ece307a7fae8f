"""What the reader is given: a text in parts, and the exact quotes taken from it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple, Protocol

from workbench.values.paragraphs import TOP, numbered, paragraph_starts

PART = 1_000_000  # code points; more than this is shown in parts
_EMPTY_LINE = re.compile("(?>\r\n|[\r\n\u2029])[^\\S\r\n\u2029]*+[\r\n\u2029]")
_LINE = re.compile("[^\r\n\u2029]+")
_RANK = ("sighting", "claim", "entity", "hypothesis", "lead", "finding")
_EDGES = 3  # lines under the words before they would run into the next line
_TITLE = 200  # code points, the longest first line taken for a title


class Excerpt(NamedTuple):
    """One exact quote as the reader shows it: code points of the working text, end exclusive.

    ``kinds``, ``numbers`` and ``records`` name what rests on these words, one each; ``label`` is a note.
    """

    id: bytes
    start: int
    end: int
    kinds: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    label: str = ""
    records: tuple[bytes, ...] = ()

    @property
    def kind(self) -> str:
        """The kind whose colour the words take: what was seen before what was said, else the bare quote."""
        return next((kind for kind in _RANK if kind in self.kinds), "excerpt")

    def stands_for(self, records: tuple[bytes, ...]) -> bool:
        """Whether one of these records is the quote itself or rests on it."""
        return self.id in records or any(record in records for record in self.records)


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


def pattern(words: str) -> re.Pattern[str]:
    """What finds these words in a text whatever their case, across line ends where they have spaces."""
    pieces = [re.escape(piece) for piece in words.split()]
    return re.compile(r"\s+".join(pieces) or r"(?!)", re.IGNORECASE)


def found(text: str, words: str) -> list[tuple[int, int]]:
    """Every place where the words stand, in code points of this text."""
    return [match.span() for match in pattern(words).finditer(text)]


def levels(excerpts: list[Excerpt]) -> dict[bytes, int]:
    """Which of three lines under the words is each quote's edge: shorter ones nearer, others apart."""
    level: dict[bytes, int] = {}
    done: list[Excerpt] = []
    for one in sorted(excerpts, key=lambda excerpt: excerpt.end - excerpt.start):
        taken = {level[other.id] for other in done if other.start < one.end and other.end > one.start}
        level[one.id] = next((step for step in range(_EDGES) if step not in taken), _EDGES - 1)
        done.append(one)
    return level
