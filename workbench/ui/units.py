"""Code points and Qt's UTF-16 positions: the one place where the two are converted."""

from __future__ import annotations

import re
from bisect import bisect_right

#: What takes another number of units on screen than code points in the working text.
_UNEVEN = re.compile("\r\n|[\U00010000-\U0010ffff]")
#: Line ends become one line feed; a document would take the rest for ends, frames or objects, and drops a
#: byte order mark (shown as a word joiner, as invisible as itself) or reads the whole text swapped by it.
_SHOWN = {
    "\r": "\n", "\u2029": "\n", "\0": "\u2400", "\ufeff": "\u2060",
    "\ufdd0": "\ufffd", "\ufdd1": "\ufffd", "\ufffc": "\ufffd", "\ufffe": "\ufffd",
}  # fmt: skip
_SURROGATE = re.compile("[\ud800-\udfff]")

#: Where each pair begins on this side and on the other, and whether it is the longer one here.
_Pairs = tuple[list[int], list[int], list[bool]]


def display_form(text: str) -> str:
    """The text as a document holds it: one line feed a line end, nothing it would take for structure."""
    shown = text.replace("\r\n", "\n")
    for taken, instead in _SHOWN.items():
        shown = shown.replace(taken, instead)
    return _SURROGATE.sub("\ufffd", shown)


class TextUnits:
    """Positions in one working text and in the document that shows it.

    A *point* is a code-point offset into the working text, line ends kept; a *unit* is a position in the
    ``QTextDocument`` holding ``display``. Positions lie between characters, so both ends count.
    A place inside a pair (``\\r\\n``, a two-unit character) goes to its near side, with ``up`` its far one.
    """

    def __init__(self, text: str) -> None:
        self.display = display_form(text)
        self.points = len(text)
        points, units, ends = [], [], []
        shift = 0
        for match in _UNEVEN.finditer(text):
            points.append(match.start())
            units.append(match.start() + shift)
            ends.append(match.end() - match.start() == 2)
            shift += -1 if ends[-1] else 1
        self.units = len(text) + shift
        self._by_point: _Pairs = (points, units, ends)
        self._by_unit: _Pairs = (units, points, [not end for end in ends])

    def unit(self, point: int, *, up: bool = False) -> int:
        """The document position of a code-point offset."""
        return _across(min(max(point, 0), self.points), self._by_point, up=up)

    def point(self, unit: int, *, up: bool = False) -> int:
        """The code-point offset of a document position."""
        return _across(min(max(unit, 0), self.units), self._by_unit, up=up)

    def unit_span(self, start: int, end: int) -> tuple[int, int]:
        """The document positions that cover the code points from ``start`` to ``end``."""
        return self.unit(start), self.unit(end, up=True)

    def point_span(self, start: int, end: int) -> tuple[int, int]:
        """The code points that cover the document positions from ``start`` to ``end``."""
        return self.point(start), self.point(end, up=True)


def _across(place: int, pairs: _Pairs, *, up: bool) -> int:
    """Carry a place over; every pair is two long on one side and one on the other."""
    here, there, doubled = pairs
    at = bisect_right(here, place) - 1
    if at < 0:
        return place
    past = place - here[at]
    if past == 1 and doubled[at]:
        return there[at] + (1 if up else 0)
    return there[at] + (past and past + (-1 if doubled[at] else 1))
