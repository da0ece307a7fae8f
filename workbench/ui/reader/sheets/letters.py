"""Where the words of a page stand: a box for each code point, asked by place and by offset. Points, from its top left.

Offsets are code points of the whole working text.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from math import hypot
from typing import NamedTuple

from workbench.case.anchors import Rect
from workbench.reading.reader import Box

_ROW = 0.5  # of a letter's height that two letters of one line share
_GAP = 3.0  # heights of a letter between two columns


class _Line(NamedTuple):
    """Letters of one line: the first and the last place, and the box round them."""

    first: int
    last: int
    box: Box


class Letters:
    """The letters of one page, of which some are not drawn."""

    def __init__(self, start: int, boxes: Sequence[Box]) -> None:
        self.start, self.end = start, start + len(boxes)
        self._boxes = boxes
        self._lines = list(_lines(boxes))
        self._blocks = [(_round([line.box for line in block]), block) for block in _blocks(self._lines)]
        self._begins = [line.first for line in self._lines]

    def rects(self, start: int, end: int) -> list[Rect]:
        """One rectangle for each line that the words of an offset to another stand on: left, top, width, height."""
        low, high = start - self.start, end - self.start
        near = self._lines[max(0, bisect_right(self._begins, low) - 1) : bisect_left(self._begins, high)]
        boxes = (self._part(line, low, high) for line in near if line.last >= low)
        return [(box[0], box[1], box[2] - box[0], box[3] - box[1]) for box in boxes if box is not None]

    def _part(self, line: _Line, low: int, high: int) -> Box | None:
        """The box of as much of a line as lies between two places."""
        if low <= line.first and line.last < high:
            return line.box
        inside = self._drawn(range(max(low, line.first), min(high, line.last + 1)))
        return _round([self._boxes[at] for at in inside]) if inside else None

    def _drawn(self, places: range) -> list[int]:
        return [at for at in places if _shows(self._boxes[at])]

    def nearest(self, x: float, y: float) -> int | None:
        """The offset before the letter that a point is on the left half of, or behind it; ``None`` on an empty page."""
        if not self._lines:
            return None
        _, block = min(self._blocks, key=lambda each: hypot(*_away(each[0], x, y)))
        line = min(block, key=lambda each: _away(each.box, x, y))
        letters = self._drawn(range(line.first, line.last + 1))
        at = min(letters, key=lambda each: _away(self._boxes[each], x, y)[1])
        left, _, right, _ = self._boxes[at]
        return self.start + at + (x > (left + right) / 2)

    def over(self, x: float, y: float) -> int | None:
        """The offset of the letter under a point, if there is one."""
        lines = (line for line in self._lines if _away(line.box, x, y) == (0, 0))
        letters = (at for line in lines for at in self._drawn(range(line.first, line.last + 1)))
        at = next((each for each in letters if _away(self._boxes[each], x, y) == (0, 0)), None)
        return None if at is None else self.start + at

    def beside(self, offset: int, lines: int) -> int:
        """The offset on a line further down (1) or up (-1), straight under or over this one; itself at the edge."""
        here = self._box_at(offset)
        if here is None:
            return offset
        x, middle, high = here[0], (here[1] + here[3]) / 2, here[3] - here[1]
        for step in range(1, 12):
            y = middle + lines * step * 0.5 * high
            found = self.nearest(x, y)
            box = self._box_at(found) if found is not None else None
            if box is not None and (box[1] + box[3] - 2 * middle) * lines > high * 0.8:
                return found if found is not None else offset
        return offset

    def caret(self, offset: int) -> Rect | None:
        """Where a caret before an offset stands."""
        box = self._box_at(offset)
        if box is None:
            return None
        behind = offset - self.start >= len(self._boxes) or self._boxes[offset - self.start] != box
        return (box[2] if behind else box[0], box[1], 0.0, box[3] - box[1])

    def _box_at(self, offset: int) -> Box | None:
        """The box of the letter behind an offset, else of the last one drawn before it."""
        at = offset - self.start
        for each in (at, *range(at - 1, max(-1, at - 200), -1)):
            if 0 <= each < len(self._boxes) and _shows(self._boxes[each]):
                return self._boxes[each]
        return self._boxes[self._lines[0].first] if self._lines else None


def _lines(boxes: Sequence[Box]) -> Iterator[_Line]:
    """The letters that are drawn, line by line."""
    line: _Line | None = None
    for at, box in enumerate(boxes):
        if not _shows(box):
            continue
        if line is not None and _goes_on(line.box, box):
            line = _Line(line.first, at, _round((line.box, box)))
            continue
        if line is not None:
            yield line
        line = _Line(at, at, box)
    if line is not None:
        yield line


def _blocks(lines: Sequence[_Line]) -> Iterator[list[_Line]]:
    """Lines that stand under one another: a column, or what of it nothing else comes between."""
    block: list[_Line] = []
    for line in lines:
        if block and not _under(block[-1].box, line.box):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _under(above: Box, box: Box) -> bool:
    """Whether a line is the next one below another."""
    high = max(above[3] - above[1], box[3] - box[1])
    beside = min(above[2], box[2]) - max(above[0], box[0])
    return beside > 0 and above[1] < box[1] and box[1] - above[3] <= _GAP * high


def _shows(box: Box) -> bool:
    return box[2] > box[0] and box[3] > box[1]


def _round(boxes: Sequence[Box]) -> Box:
    """The box round these."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _goes_on(line: Box, box: Box) -> bool:
    """Whether a letter stands on a line, and not in another column."""
    high = min(line[3] - line[1], box[3] - box[1])
    shared = min(line[3], box[3]) - max(line[1], box[1])
    return shared >= _ROW * high and -high <= box[0] - line[2] <= _GAP * high


def _away(box: Box, x: float, y: float) -> tuple[float, float]:
    """How far off a point lies, line before letter."""
    down = max(box[1] - y, 0.0, y - box[3])
    return down, max(box[0] - x, 0.0, x - box[2])
