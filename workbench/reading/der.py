"""Values in DER, the notation of certificates and time stamps: read by their tags, within bounds, and written again.

What is cut off or of another kind is a ``ValueError``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

SEQUENCE, SET, INTEGER, BITS, OCTETS, OID = 0x30, 0x31, 0x02, 0x03, 0x04, 0x06
_BROKEN = "no DER"


class Node(NamedTuple):
    """One value: its tag, its whole bytes, and what they hold behind tag and length."""

    tag: int
    whole: bytes
    body: bytes

    def parts(self) -> list[Node]:
        """The values inside a sequence, a set or a tagged value."""
        return list(nodes(self.body))

    def number(self) -> int:
        """An integer."""
        return int.from_bytes(self.body, "big", signed=True)

    def oid(self) -> str:
        """An object identifier with dots."""
        if not self.body or self.body[-1] & 0x80:
            raise ValueError(_BROKEN)
        numbers, value = [], 0
        for byte in self.body:
            value = value << 7 | byte & 0x7F
            if not byte & 0x80:
                numbers.append(value)
                value = 0
        first = min(numbers[0] // 40, 2)
        return ".".join(map(str, (first, numbers[0] - 40 * first, *numbers[1:])))


def nodes(data: bytes) -> Iterator[Node]:
    """The values that stand one behind the other."""
    at = 0
    while at < len(data):
        node = _node(data, at)
        yield node
        at += len(node.whole)


def single(data: bytes) -> Node:
    """The one value that these bytes are."""
    node = _node(data, 0)
    if len(node.whole) != len(data):
        raise ValueError(_BROKEN)
    return node


def _node(data: bytes, at: int) -> Node:
    if at + 2 > len(data) or data[at] & 0x1F == 0x1F:
        raise ValueError(_BROKEN)
    size, begin = data[at + 1], at + 2
    if size & 0x80:
        many = size & 0x7F
        if not 1 <= many <= 4 or begin + many > len(data):
            raise ValueError(_BROKEN)
        size = int.from_bytes(data[begin : begin + many], "big")
        begin += many
    if begin + size > len(data):
        raise ValueError(_BROKEN)
    return Node(data[at], data[at : begin + size], data[begin : begin + size])


def made(tag: int, *bodies: bytes) -> bytes:
    """A value of a tag around these bytes."""
    body = b"".join(bodies)
    if len(body) < 0x80:
        return bytes((tag, len(body))) + body
    size = len(body).to_bytes((len(body).bit_length() + 7) // 8, "big")
    return bytes((tag, 0x80 | len(size))) + size + body


def integer(value: int) -> bytes:
    """A number that is not negative."""
    return made(INTEGER, value.to_bytes(value.bit_length() // 8 + 1, "big"))


def identifier(dotted: str) -> bytes:
    """An object identifier."""
    first, second, *rest = map(int, dotted.split("."))
    return made(OID, b"".join(_sevens(each) for each in (40 * first + second, *rest)))


def _sevens(value: int) -> bytes:
    found = [value & 0x7F]
    while value := value >> 7:
        found.append(0x80 | value & 0x7F)
    return bytes(reversed(found))
