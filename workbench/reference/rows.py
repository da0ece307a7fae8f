"""Rows of a long sorted table, read where a text asks for them: most texts ask for few."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from pathlib import Path

_LEAD = 2  # letters of a key by which rows are read together
_MOST = 20_000  # such groups kept


class Rows:
    """The rows behind the three lines at the head of a table, sorted by code point, without quoted cells.

    ``version`` is the table's date; both are empty where there is no such table.
    """

    def __init__(self, name: str) -> None:
        path = Path(__file__).with_name(f"{name}.csv")
        whole = path.read_bytes() if path.is_file() else b""
        whole = whole.replace(b"\r", b"") if b"\r" in whole else whole
        head = whole.split(b"\n", 3)
        self.version = head[0].decode().removeprefix("# version: ")
        self._rows = head[3] if len(head) > 3 else b""
        self._near: dict[str, list[str]] = {}

    def at(self, begin: str) -> str:
        """The row that begins so, the first of several; empty where there is none."""
        near = self._near.get(begin[:_LEAD])
        if near is None:
            near = self._read(begin[:_LEAD])
        n = bisect_left(near, begin)
        return near[n] if n < len(near) and near[n].startswith(begin) else ""

    def opens(self, key: str) -> bool:
        """Whether a row begins with these words: as its whole first cell, with more behind it, or with longer words."""
        onward, cell = key + " ", key + ","
        if len(key) >= _LEAD:  # both lie together, the longer words first
            near = self._near.get(key[:_LEAD])
            if near is None:
                near = self._read(key[:_LEAD])
            n = bisect_left(near, onward)
            if n == len(near) or not near[n].startswith(key):
                return False
            if near[n].startswith(onward):
                return True
        elif self.at(onward):
            return True
        return len(self.at(cell)) > len(cell)

    def _read(self, lead: str) -> list[str]:
        if len(self._near) > _MOST:
            self._near.clear()
        key = lead.encode("utf-8", "surrogatepass")
        low, high = self._first(key), self._first(key + b"\xff")
        self._near[lead] = self._rows[low:high].decode().split("\n")[:-1]
        return self._near[lead]

    def _first(self, key: bytes) -> int:
        """Where the first row begins that is not before a key."""
        rows, low, high = self._rows, 0, len(self._rows)
        while low < high:
            middle = rows.rfind(b"\n", 0, (low + high) // 2) + 1
            middle = max(low, middle)
            if rows[middle : middle + len(key)] < key:
                low = rows.find(b"\n", middle) + 1 or len(rows)
            else:
                high = middle
        return low


@lru_cache(maxsize=16)
def rows(name: str) -> Rows:
    """The rows of a table, read from the disk once."""
    return Rows(name)
