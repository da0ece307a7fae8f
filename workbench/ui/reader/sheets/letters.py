"""Where the words of a page stand: a box for each code point, asked by place and by offset. Points, from its top left.

Offsets are code points of the whole working text.
"""

from __future__ import annotations

from collections.abc import Sequence

from workbench.case.anchors import Rect
from workbench.reading.reader import Box

_ROW = 0.5  # of a letter's height that two letters of one line share
_GAP = 3.0  # heights of a letter between two columns


class Letters:
    """The letters of one page, of which some are not drawn."""

    def __init__(self, start: int, boxes: Sequence[Box]) -> None:
        self.start, self.end = start, start + len(boxes)
        self._boxes = boxes
        self._drawn = [at for at, (x, y, right, bottom) in enumerate(boxes) if right > x and bottom > y]

    def rects(self, start: int, end: int) -> list[Rect]:
        """One rectangle for each line that the words of an offset to another stand on: left, top, width, height."""
        lines: list[Box] = []
        for box in self._boxes[max(0, start - self.start) : max(0, end - self.start)]:
            if box[2] <= box[0] or box[3] <= box[1]:
                continue
            if lines and _goes_on(lines[-1], box):
                line = lines[-1]
                lines[-1] = (min(line[0], box[0]), min(line[1], box[1]), max(line[2], box[2]), max(line[3], box[3]))
            else:
                lines.append(box)
        return [(x, y, right - x, bottom - y) for x, y, right, bottom in lines]

    def nearest(self, x: float, y: float) -> int | None:
        """The offset before the letter that a point is on the left half of, or behind it; ``None`` on an empty page."""
        if not self._drawn:
            return None
        at = min(self._drawn, key=lambda each: _away(self._boxes[each], x, y))
        left, _, right, _ = self._boxes[at]
        return self.start + at + (x > (left + right) / 2)

    def over(self, x: float, y: float) -> int | None:
        """The offset of the letter under a point, if there is one."""
        at = next((each for each in self._drawn if _away(self._boxes[each], x, y) == (0, 0)), None)
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
            if 0 <= each < len(self._boxes) and self._boxes[each][2] > self._boxes[each][0]:
                return self._boxes[each]
        return self._boxes[self._drawn[0]] if self._drawn else None


def _goes_on(line: Box, box: Box) -> bool:
    """Whether a letter stands on a line, and not in another column."""
    high = min(line[3] - line[1], box[3] - box[1])
    shared = min(line[3], box[3]) - max(line[1], box[1])
    return shared >= _ROW * high and -high <= box[0] - line[2] <= _GAP * high


def _away(box: Box, x: float, y: float) -> tuple[float, float]:
    """How far off a point lies, line before letter."""
    down = max(box[1] - y, 0.0, y - box[3])
    return down, max(box[0] - x, 0.0, x - box[2])
