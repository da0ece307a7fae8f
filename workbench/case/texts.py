"""The working text of a capture, kept in parts: what every offset of an excerpt counts in (code points)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from functools import cached_property
from itertools import chain
from typing import Any

import apsw

from workbench.values.paragraphs import HEAD, Counted, numbered, paragraph_starts, top

Turn = Callable[[], AbstractContextManager[None]]
"""What a short piece of writing is done in."""


def keep(
    connection: apsw.Connection, capture: bytes, recipe: str, parts: Iterable[str], *, turn: Turn = nullcontext
) -> int:
    """Store a capture's working text in place of any earlier one; tells its code points.

    Each part is written in a ``turn`` of its own, where the capture is still to come and nobody sees it half done.
    """
    start, number, ahead = 0, 0, iter(parts)
    head: list[str] = []
    while sum(map(len, head)) < HEAD and (part := next(ahead, None)) is not None:
        head.append(part)
    place = top("".join(head))
    with connection if turn is nullcontext else nullcontext():
        with turn():
            connection.execute("DELETE FROM derived_text WHERE capture = ?", (capture,))
        for number, text in enumerate(chain(head, ahead), 1):
            row = (capture, number - 1, recipe, start, place.begun, place.ends, text)
            with turn():
                connection.execute("INSERT INTO derived_text VALUES (?, ?, ?, ?, ?, ?, ?)", row)
            start += len(text)
            _, place = paragraph_starts(text, place)
        if not number:
            with turn():
                connection.execute("INSERT INTO derived_text VALUES (?, 0, ?, 0, 0, 2, '')", (capture, recipe))
    return start


class WorkingText:
    """A capture's working text read part by part, so that 200 MB cost no more memory than two parts."""

    def __init__(self, connection: apsw.Connection, capture: bytes) -> None:
        self._connection = connection
        self._capture = capture
        rows: list[Any] = connection.execute(
            "SELECT start, begun, ends, recipe FROM derived_text WHERE capture = ? ORDER BY part", (capture,)
        ).fetchall()
        self.recipe: str | None = rows[0][3] if rows else None
        self._starts: list[int] = [row[0] for row in rows]
        self._places = [Counted(row[1], row[2]) for row in rows]
        self._held: tuple[int, str] = (-1, "")
        self._counted: tuple[int, list[int]] = (-1, [])

    @property
    def parts(self) -> int:
        """How many parts there are; none when the capture has no text."""
        return len(self._starts)

    @cached_property
    def total(self) -> int:
        """Code points in all."""
        return self._starts[-1] + len(self.part(self.parts - 1)[1]) if self._starts else 0

    def part(self, i: int) -> tuple[int, str]:
        """Where part ``i`` begins, and its text."""
        if self._held[0] != i:
            row: Any = self._connection.execute(
                "SELECT text FROM derived_text WHERE capture = ? AND part = ?", (self._capture, i)
            ).fetchone()
            self._held = (i, row[0])
        return self._starts[i], self._held[1]

    def part_of(self, offset: int) -> int:
        """The part in which an offset lies; the end of the text lies in the last one."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def slice(self, start: int, end: int) -> str:
        """The words at code points [start, end), as far as the text reaches."""
        if not self._starts or end <= start:
            return ""
        words = []
        for i in range(self.part_of(start), self.part_of(end - 1) + 1):
            begin, text = self.part(i)
            words.append(text[max(0, start - begin) : max(0, end - begin)])
        return "".join(words)

    def find(self, quote: str, occurrence: int = 1) -> tuple[int, int] | None:
        """Code points of the quote's n-th occurrence, letter for letter; ``None`` when it is not there."""
        if not quote or occurrence < 1:
            return None
        carry = ""
        for i in range(self.parts):
            begin, text = self.part(i)
            begin, text = begin - len(carry), carry + text
            at = text.find(quote)
            while at >= 0:
                occurrence -= 1
                if not occurrence:
                    return begin + at, begin + at + len(quote)
                at = text.find(quote, at + 1)
            carry = text[max(0, len(text) - len(quote) + 1) :]
        return None

    def paragraphs(self, i: int) -> tuple[int, list[int]]:
        """The number of the first paragraph that begins in part ``i``, and where in it each one begins."""
        return numbered(self.part(i)[1], self._places[i])

    def paragraph_of(self, offset: int) -> int:
        """The number of the paragraph an offset lies in: a headline is 0, the first one of the body 1."""
        if not self._starts:
            return 0
        i = self.part_of(offset)
        if self._counted[0] != i:
            self._counted = (i, paragraph_starts(self.part(i)[1], self._places[i])[0])
        return max(0, self._places[i].begun + bisect_right(self._counted[1], offset - self._starts[i]) - 1)
