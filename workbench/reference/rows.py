"""Rows of a long sorted table, read where a text asks for them: most texts ask for few."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property, lru_cache
from pathlib import Path

from workbench.reference.ready import ready

_BLOCK = 1024  # bytes of rows that are read together
_FIRST = re.compile("(?m)^[^ ,\n]+")  # word of a row


class Rows:
    """The rows behind the three lines at the head of a table, sorted by code point, without quoted cells.

    ``version`` is the table's date, ``any`` whether it has rows; both are empty where there is no such table.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._path = path = Path(__file__).with_name(f"{name}.csv")
        whole = path.read_bytes() if path.is_file() else b""
        whole = whole.replace(b"\r", b"") if b"\r" in whole else whole
        head = whole.split(b"\n", 3)
        self.version = head[0].decode().removeprefix("# version: ")
        self._rows = head[3] if len(head) > 3 else b""
        self.any = bool(self._rows)
        self._starts = self._cut()
        self._firsts = [self._rows[start : self._rows.find(b"\n", start)].decode() for start in self._starts[:-1]]
        self._blocks: dict[int, list[str]] = {}

    def _cut(self) -> list[int]:
        """Where the blocks begin, each with a row, and where the last one ends."""
        rows, starts = self._rows, [0]
        while starts[-1] < len(rows):
            starts.append(rows.find(b"\n", starts[-1] + _BLOCK) + 1 or len(rows))
        return starts

    @cached_property
    def _words(self) -> frozenset[str]:
        """The first words of the rows, by which most keys are seen not to be in the table."""
        sources = (self._path, __file__)
        return ready(f"{self._name}.words", sources, lambda: frozenset(_FIRST.findall(self._rows.decode())))

    def at(self, begin: str) -> str:
        """The row that begins so, the first of several; empty where there is none."""
        row = self._from(begin)
        return row if row.startswith(begin) else ""

    def look(self, key: str) -> tuple[str, bool]:
        """What stands behind the row whose first cell is these words, and whether one begins with them and a blank."""
        if key.partition(" ")[0] not in self._words:
            return "", False
        row = self._from(key + " ")
        if not row.startswith(key):
            return "", False
        cell, goes_on = key + ",", row[len(key)] == " "  # both lie together, the longer words first
        return (self.at(cell) if goes_on else row if row.startswith(cell) else "")[len(cell) :], goes_on

    def _from(self, begin: str) -> str:
        """The first row that is not before such a beginning; empty behind the last."""
        n = bisect_right(self._firsts, begin)
        if n:
            rows = self._blocks.get(n - 1) or self._read(n - 1)
            at = bisect_left(rows, begin)
            if at < len(rows):
                return rows[at]
        return self._firsts[n] if n < len(self._firsts) else ""

    def _read(self, block: int) -> list[str]:
        rows = self._rows[self._starts[block] : self._starts[block + 1]].decode().rstrip("\n").split("\n")
        self._blocks[block] = rows
        return rows


@lru_cache(maxsize=24)
def rows(name: str) -> Rows:
    """The rows of a table, read from the disk once."""
    return Rows(name)
