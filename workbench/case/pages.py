"""A case file read page by page without SQLite: every row that still stands, whatever led to it is gone.

SQLite finds rows through trees of pages; where one page high in a tree is destroyed, everything below it is lost to it.
Here every page that looks like a leaf of a table is read by itself. A page that only goes on with a long row begins
with the number of the next one, never with the sign of a leaf, so captured bytes cannot pass for rows.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any, NamedTuple

LEAF, INNER = 0x0D, 0x05
KINDS = (0x02, INNER, 0x0A, LEAF)
_SIZES = (16384, 4096, 1024, 2048, 8192, 32768, 512, 65536)
_WIDTHS = (0, 1, 2, 3, 4, 6, 8, 8)  # bytes of NULL, the whole numbers and the real one


class Cell(NamedTuple):
    """A row that stands in the file: its number, and its values as they were stored."""

    row: int
    values: tuple[Any, ...]


class Damaged(Exception):
    """A page or row cannot be read."""


class Pages:
    """The pages of one file's bytes."""

    def __init__(self, data: Any) -> None:
        """``data`` is anything that can be sliced to bytes, a mapped file among them."""
        self._data = data
        self.size = page_size(data)
        self.count = len(data) // self.size
        self.said = int.from_bytes(data[28:32], "big") if _headed(data) else self.count  # pages it had when written

    def page(self, number: int) -> bytes:
        """The bytes of a page, counted from 1."""
        if not 1 <= number <= self.count:
            raise Damaged(f"there is no page {number}")
        return bytes(self._data[(number - 1) * self.size : number * self.size])

    def cells(self, number: int) -> Iterator[Cell | None]:
        """The rows of a page that is a leaf of a table; ``None`` for each that cannot be read."""
        page = self.page(number)
        head = 100 if number == 1 else 0
        if page[head] != LEAF:
            return
        count = int.from_bytes(page[head + 3 : head + 5], "big")
        if head + 8 + 2 * count > self.size:
            yield None
            return
        starts = struct.iter_unpack(">H", page[head + 8 : head + 8 + 2 * count])
        for (at,) in starts:
            try:
                yield self._cell(page, at)
            except (Damaged, IndexError, UnicodeDecodeError, struct.error):
                yield None

    def leaves(self, root: int) -> Iterator[int]:
        """The leaves of the tree of a table, as far as the pages on the way to them stand."""
        seen, left = set[int](), [root]
        while left:
            number = left.pop()
            if number in seen or not 1 <= number <= self.count:
                continue
            seen.add(number)
            page, head = self.page(number), 100 if number == 1 else 0
            if page[head] == LEAF:
                yield number
            elif page[head] == INNER:
                count = int.from_bytes(page[head + 3 : head + 5], "big")
                starts = struct.iter_unpack(">H", page[head + 12 : head + 12 + 2 * count])
                left += [int.from_bytes(page[at : at + 4], "big") for (at,) in starts]
                left.append(int.from_bytes(page[head + 8 : head + 12], "big"))

    def _cell(self, page: bytes, at: int) -> Cell:
        length, at = varint(page, at)
        row, at = varint(page, at)
        local = self._local(length)
        payload = page[at : at + local]
        if len(payload) < min(local, length) or length > len(self._data):
            raise Damaged("a row ends beyond its page")
        if local < length:
            payload += self._rest(int.from_bytes(page[at + local : at + local + 4], "big"), length - local)
        return Cell(row, values(payload))

    def _local(self, length: int) -> int:
        """How many bytes of a row stand on its own page."""
        most, least = self.size - 35, (self.size - 12) * 32 // 255 - 23
        if length <= most:
            return length
        fits = least + (length - least) % (self.size - 4)
        return fits if fits <= most else least

    def _rest(self, number: int, length: int) -> bytes:
        pieces = []
        while length > 0:
            page = self.page(number)
            pieces.append(page[4 : 4 + length])
            length -= self.size - 4
            number = int.from_bytes(page[:4], "big")
        return b"".join(pieces)


def page_size(data: Any) -> int:
    """What the header says, or, where that is destroyed, the size by which most pages begin as pages do."""
    said = int.from_bytes(data[16:18], "big")
    if _headed(data) and said in _SIZES:
        return said

    def fitting(size: int) -> float:
        starts = range(size, min(len(data), 400 * size), size)
        good = [at for at in starts if data[at] in KINDS or data[at] == 0]
        return len(good) / max(len(starts), 1)

    return max(_SIZES, key=lambda size: (round(fitting(size), 1), -_SIZES.index(size)))


def _headed(data: Any) -> bool:
    return bytes(data[:16]) == b"SQLite format 3\0"


def varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of SQLite's own length, and where it ends."""
    value = 0
    for place in range(9):
        byte = data[at + place]
        if place == 8:
            value = value << 8 | byte
            return value - (1 << 64) if value >> 63 else value, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place + 1
    raise AssertionError


def values(payload: bytes) -> tuple[Any, ...]:
    """The values of a row."""
    ends, at = varint(payload, 0)
    kinds = []
    while at < ends:
        kind, at = varint(payload, at)
        kinds.append(kind)
    if at != ends:
        raise Damaged("the head of a row is not what it says")
    made = []
    for kind in kinds:
        value, at = _value(payload, at, kind)
        made.append(value)
    if at != len(payload):
        raise Damaged("a row is not as long as it says")
    return tuple(made)


def _value(payload: bytes, at: int, kind: int) -> tuple[Any, int]:
    if kind >= 12:
        end = at + (kind - 12) // 2
        data = payload[at:end]
        if len(data) != end - at:
            raise Damaged("a value is cut off")
        return (data.decode() if kind % 2 else data), end
    if kind < 0 or kind > 9:
        raise Damaged("a value of no kind")
    if kind in (0, 8, 9):
        return (None, 0, 1)[max(kind - 7, 0)], at
    data = payload[at : at + _WIDTHS[kind]]
    if len(data) != _WIDTHS[kind]:
        raise Damaged("a value is cut off")
    number = struct.unpack(">d", data)[0] if kind == 7 else int.from_bytes(data, "big", signed=True)
    return number, at + len(data)
