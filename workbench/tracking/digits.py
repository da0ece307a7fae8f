"""Numbers written in digits, a column at a time: sixteen characters of each are worked on as two words of eight bytes.

They come out as a parser that rounds rightly gives them: whole digits, divided once by a power of ten.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Places = NDArray[np.int64]
Eights = NDArray[np.uint64]

LONGEST = 16
"""Characters of a number, at most; at least as many bytes stand before the first in a text."""
_EXACT = 15  # digits that a float holds whichever they are
_EACH = 0x0101010101010101  # times a byte: that byte eight times
_ZEROS, _POINTS = np.uint64(0x30 * _EACH), np.uint64((0x30 ^ 0x2E) * _EACH)
_SEVEN, _EIGHTH, _BEYOND = np.uint64(0x7F * _EACH), np.uint64(0x80 * _EACH), np.uint64(0x76 * _EACH)
_UPPER = np.array([2**64 - 2 ** (64 - 8 * size) for size in range(9)], np.uint64)  # so many of eight bytes
_LEFT = {0: np.append(_UPPER, _UPPER[[8] * 8]), 8: np.append(_UPPER[[0] * 8], _UPPER)}
_NONE, _ONE, _SIGN, _BYTE, _REST = (np.uint64(bits) for bits in (0, 1, 7, 8, 56))
_HIGH = np.uint64(10**8)
_TENS = 10.0 ** np.arange(LONGEST)
_JOINS = tuple(
    (np.uint64(factor), np.uint64(bits), np.uint64(mask))
    for factor, bits, mask in ((10, 8, 0x00FF00FF00FF00FF), (100, 16, 0x0000FFFF0000FFFF), (10_000, 32, 0xFFFFFFFF))
)


class Signs:
    """The bytes of a text, singly and eight from any place on."""

    def __init__(self, text: bytes) -> None:
        self.text = text
        self.each = np.frombuffer(text, np.uint8)
        self._eights = np.ndarray(len(text) - 7, "<u8", buffer=text, strides=(1,))

    def before(self, ends: Places, lengths: Places, *, flipped: np.uint64 = _NONE, further: int = 0) -> Eights:
        """The last eight bytes before some places, those left of a length cleared; or the eight ``further`` left."""
        found = self._eights[ends - (8 + further)]
        if flipped:
            found ^= flipped
        found &= _LEFT[further].take(lengths)
        return np.asarray(found)

    def numbers(self, begins: Places, ends: Places) -> Floats | None:
        """A number of each stretch, NaN of an empty one; ``None`` where one is more than digits, point and minus."""
        lengths = ends - begins
        made = self._digits(ends, lengths)
        if made is not None:
            return made
        minus = self.each[begins] == ord("-")
        if not minus.any() or (minus & (lengths == 1)).any():
            return None
        made = self._digits(ends, lengths - minus)
        if made is not None:
            made[minus] *= -1
        return made

    def _digits(self, ends: Places, lengths: Places) -> Floats | None:
        most = int(lengths.max(initial=0))
        if most > LONGEST:
            return None
        low = self.before(ends, lengths, flipped=_ZEROS)
        high = self.before(ends, lengths, flipped=_ZEROS, further=8) if most > 8 else None
        made = _valued(low, high, lengths)
        if made is not None and not lengths.all():
            made[lengths == 0] = np.nan
        return made


def _valued(low: Eights, high: Eights | None, lengths: Places) -> Floats | None:
    """Numbers of digits (bytes of 0 to 9) with a point among them or none, the last in the highest byte."""
    points = _points(low)
    near = points != 0
    after = _after(points)
    if high is not None and (far := _points(high)).any():
        other = ~near & (far != 0)
        after = np.where(other, _after(far) + 8, after)
        high = np.where(other, _closed(high, far), high)
    elif not near.any():
        return _whole(low, high) if lengths.max(initial=0) <= _EXACT else None
    if ((after == 0) | (after > np.maximum(lengths - 2, -1)) | (lengths - (after > 0) > _EXACT)).any():
        return None
    closed, every = _closed(low, points), bool(near.all())
    if high is not None:
        closed |= high >> _REST
        high = high << _BYTE if every else np.where(near, high << _BYTE, high)
    made = _whole(closed if every else np.where(near, closed, low), high)
    return None if made is None else made / _TENS[np.maximum(after, 0)]


def _after(points: Eights) -> NDArray[np.int8]:
    """How many bytes stand above the point of eight; -1 where there is none."""
    return np.asarray(7 - (np.bitwise_count(points - _ONE) >> 3).astype(np.int8))


def _points(word: Eights) -> Eights:
    """The highest bit of each byte that is a point."""
    differs = word ^ _POINTS
    return ~(((differs & _SEVEN) + _SEVEN) | differs | _SEVEN)


def _closed(word: Eights, points: Eights) -> Eights:
    """Bytes with those below a point moved up into its place."""
    return np.asarray((word & ~((points << _ONE) - _ONE)) | ((word & ((points >> _SIGN) - _ONE)) << _BYTE))


def _whole(low: Eights, high: Eights | None) -> Floats | None:
    """Numbers of digits alone."""
    digits = _joined(low)
    if digits is None or high is None:
        return None if digits is None else digits.astype(np.float64)
    more = _joined(high)
    return None if more is None else (digits + more * _HIGH).astype(np.float64)


def _joined(word: Eights) -> Eights | None:
    """The number that eight digits make; ``None`` where any is none."""
    if (((word + _BEYOND) | word) & _EIGHTH).any():
        return None
    for factor, bits, mask in _JOINS:
        word = (word * factor + (word >> bits)) & mask
    return word
