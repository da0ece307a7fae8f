"""Numbers written in digits, a column at a time: one place of all rows is taken after the other, as single bytes.

They come out as a parser that rounds rightly gives them: whole digits, divided once by a power of ten.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Places = NDArray[np.int64]
Bytes = NDArray[np.uint8]

LONGEST = 16
"""Characters of a number, at most, its sign left away; at least as many bytes stand before the first in a text."""
_EXACT = 15  # digits that a float holds whichever they are
_NOUGHT, _MINUS, _POINT = np.uint8(ord("0")), np.uint8(ord("-")), np.uint8(254)  # the point as a digit: 46 less 48
_TENS = 10.0 ** np.arange(LONGEST)
_JOINS: tuple[tuple[Any, int], ...] = ((np.uint8, 10), (np.uint16, 100), (np.uint32, 10_000), (np.uint64, 10**8))


class Signs:
    """The bytes of a text, and those at some place before the ends of cells."""

    def __init__(self, text: bytes) -> None:
        self.text = text
        self.each = np.frombuffer(text, np.uint8)

    def before(self, ends: Places, place: int) -> Bytes:
        """The last byte before each end (place 0), the one left of it (1), and so on."""
        return self._at(ends - LONGEST, place)

    def _at(self, bases: Places, place: int) -> Bytes:
        return np.asarray(self.each[LONGEST - 1 - place :].take(bases))

    def numbers(self, begins: Places, ends: Places) -> Floats | None:
        """A number of each stretch, NaN of an empty one; ``None`` where one is more than digits, point and minus."""
        lengths = ends - begins
        minus = self.each.take(begins) == _MINUS
        negative = bool(minus.any())
        if negative:
            if (minus & (lengths == 1)).any():
                return None
            lengths -= minus
        if lengths.max(initial=0) > LONGEST:
            return None
        made = self._unsigned(ends - LONGEST, lengths.astype(np.uint8)) if len(ends) else np.zeros(0)
        if negative and made is not None:
            np.negative(made, out=made, where=minus)
        return made

    def _unsigned(self, bases: Places, sizes: Bytes) -> Floats | None:
        digits = self._digits(bases, sizes)
        odd = [place for place, digit in enumerate(digits) if digit.max() > 9]
        if not odd:
            made = _whole(digits, sizes) if len(digits) <= _EXACT else None
        elif len(odd) == 1 and (digits[odd[0]] == _POINT).all():
            after = odd[0]
            bare = not after or after > int(sizes.min()) - 2
            made = None if bare else _whole([*digits[:after], *digits[after + 1 :]], sizes) / _TENS[after]
        else:
            made = self._pointed(bases, sizes, digits, odd)
        if made is not None and not sizes.all():
            made[sizes == 0] = np.nan
        return made

    def _digits(self, bases: Places, sizes: Bytes) -> list[Bytes]:
        """The digits of numbers of some sizes, the last first; 0 before the first."""
        least, found = int(sizes.min()), []
        for place in range(int(sizes.max())):
            digit = self._at(bases, place)
            digit -= _NOUGHT
            if place >= least:
                digit *= sizes > place
            found.append(digit)
        return found

    def _pointed(self, bases: Places, sizes: Bytes, digits: list[Bytes], odd: list[int]) -> Floats | None:
        """Numbers with a point at different places, or none; ``odd`` are the places where not all are digits."""
        after, points = np.zeros_like(sizes), np.zeros_like(sizes)
        for place in odd:
            here = digits[place] == _POINT
            if ((digits[place] > 9) != here).any():
                return None
            after += here * np.uint8(place)
            points += here
        if points.max() > 1 or (sizes - points).max() > _EXACT:
            return None
        whole = sizes - after - points
        if ((points > 0) & ((after == 0) | (whole == 0))).any():
            return None
        behind = [digits[place] * (after > place) for place in range(int(after.max()))]
        before = self._digits(bases - after - points, whole)
        tens = _TENS.take(after)
        return (_whole(before, sizes) * tens + _whole(behind, sizes)) / tens


def _whole(digits: Sequence[NDArray[Any]], like: Bytes) -> Floats:
    """The numbers that digits make, the last first; of no digits, as many noughts as ``like`` has."""
    for dtype, factor in _JOINS:
        if len(digits) > 1:
            pairs = zip(digits[1::2], digits[::2], strict=False)
            joined = [high.astype(dtype) * dtype(factor) + low for high, low in pairs]
            digits = [*joined, digits[-1]] if len(digits) % 2 else joined
    return digits[0].astype(np.float64) if digits else np.zeros(len(like))
