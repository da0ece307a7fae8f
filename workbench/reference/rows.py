"""Rows of a long sorted table, read where a text asks for them: most texts ask for few."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property, lru_cache
from pathlib import Path

from workbench.reference.ready import ready

_BLOCK = 512  # bytes of rows that are read together
_FIRST = re.compile("(?m)^[^ ,\n]+")  # word of a row


class Rows:
    """The rows behind the three lines at the head of a table, sorted by code point, without quoted cells.

    ``version`` is the table's date, empty where there is no such table.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._path = path = Path(__file__).with_name(f"{name}.csv")
        whole = path.read_bytes() if path.is_file() else b""
        whole = whole.replace(b"\r", b"") if b"\r" in whole else whole
        head = whole.split(b"\n", 3)
        self.version = head[0].decode().removeprefix("# version: ")
        self._rows = whole[len(whole) - len(head[3]) - 1 :] if len(head) > 3 else b""  # each behind the end of a line
        if not self._rows.endswith(b"\n"):
            self._rows += b"\n"
        self._starts = self._cut()
        self._firsts = [self._rows[start + 1 : self._rows.find(b"\n", start + 1)] for start in self._starts[:-1]]

    def _cut(self) -> list[int]:
        """The ends of lines behind which the blocks begin, each with a row, and that at which the last one ends."""
        rows, starts, last = self._rows, [0], len(self._rows) - 1
        while starts[-1] < last:
            starts.append(rows.find(b"\n", starts[-1] + _BLOCK) if starts[-1] + _BLOCK < last else last)
        return starts

    @cached_property
    def words(self) -> frozenset[str]:
        """The words that rows begin with, by which most keys are seen not to be in the table."""
        sources = (self._path, __file__)
        return ready(f"{self._name}.words", sources, lambda: frozenset(_FIRST.findall(self._rows[1:].decode())))

    def at(self, begin: str) -> str:
        """The row that begins so, the first of several; empty where there is none."""
        at = self._find(begin.encode(errors="surrogatepass"))
        return self._row(at) if at >= 0 else ""

    def look(self, key: str) -> tuple[str, bool]:
        """What stands behind the row whose first cell is these words, and whether one begins with them and a blank."""
        if key.partition(" ")[0] not in self.words:
            return "", False
        begin = key.encode(errors="surrogatepass")
        at = self._find(begin)
        behind = self._rows[at + len(begin) + 1 : at + len(begin) + 2] if at >= 0 else b""
        if behind == b",":
            return self._row(at)[len(key) + 1 :], False
        return (self.at(key + ",")[len(key) + 1 :], True) if behind == b" " else ("", False)  # longer words come first

    def _row(self, at: int) -> str:
        return self._rows[at + 1 : self._rows.find(b"\n", at + 1)].decode()

    def _find(self, begin: bytes) -> int:
        """The end of a line behind which the first row that begins so stands; -1 where there is none."""
        n = bisect_right(self._firsts, begin)
        within = self._starts[n - 1] if n else 0
        return self._rows.find(b"\n" + begin, within, self._starts[n] + len(begin) + 1)  # or the next block begins so


@lru_cache(maxsize=24)
def rows(name: str) -> Rows:
    """The rows of a table, read from the disk once."""
    return Rows(name)
