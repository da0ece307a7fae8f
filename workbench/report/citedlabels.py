"""Where the labels of lines stand: above or below their own line, which stays whole, and clear of all others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import product
from typing import NamedTuple

from workbench.report.lettering import width

HIGH = 10.0  # of a label
CLEAR = 2.8  # units from a label to the middle of a dot
_EVERY = 2  # points of a line from one place that is tried to the next
_ABOVE = (-8.5, 8.5, -11.0, 11.0, -15.0, 15.0, -20.0, 20.0)  # from a point of the line to the middle of its label
_ASIDE = (0.0, -12.0, 12.0, -24.0, 24.0)
Point = tuple[float, float]


class Room(NamedTuple):
    """What a label takes."""

    left: float
    top: float
    right: float
    bottom: float

    def holds(self, at: Point, about: float) -> bool:
        """Whether a point lies in it, or so near."""
        x, y = at
        return self.left - about <= x <= self.right + about and self.top - about <= y <= self.bottom + about

    def over(self, other: Room) -> bool:
        """Whether it lies over another."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom


def rooms(labels: Mapping[int, str], ways: Sequence[Sequence[Point]], ends: Sequence[int], size: float, high: float
          ) -> dict[int, Room]:  # fmt: skip
    """Of each label by its line: beside the first so many points of its way (``ends``) on a drawing so ``high``."""
    laid: dict[int, Room] = {}
    for at in sorted(labels, key=lambda at: (-len(labels[at]), ways[at][0], ways[at][-1])):
        own = ways[at][: ends[at]]
        wide = width(labels[at], size) + 4
        others = [point for line, way in enumerate(ways) if line != at for point in _near(way, own, wide)]
        tried = [*_tried(own, wide)]
        laid[at] = min(tried, key=partial(_crowd, [*laid.values()], others, own, high))
    return laid


def _near(way: Sequence[Point], own: Sequence[Point], wide: float) -> Iterator[Point]:
    """The points of another line that any label of ours could meet."""
    left, right = own[0][0] - wide, own[-1][0] + wide
    top, bottom = (choose(y for _, y in own) for choose in (min, max))
    yield from ((x, y) for x, y in way if left < x < right and top - 32 < y < bottom + 32)


def _tried(own: Sequence[Point], wide: float) -> Iterator[Room]:
    for (x, y), down, right in product(own[::_EVERY], _ABOVE, _ASIDE):
        yield Room(x + right - wide / 2, y + down - HIGH / 2, x + right + wide / 2, y + down + HIGH / 2)


def _crowd(laid: Sequence[Room], others: Sequence[Point], own: Sequence[Point], high: float, room: Room) -> float:
    """How ill a label stands there: over others most, then off its stretch, over lines, far from its own."""
    across, down = (room.left + room.right) / 2, (room.top + room.bottom) / 2
    outside = max(own[0][0] - room.left, 0) + max(room.right - own[-1][0], 0)
    beyond = max(-room.top, 0) + max(room.bottom - high, 0)
    lines = sum(room.holds(at, CLEAR) for at in own) + sum(room.holds(at, CLEAR) for at in others)
    far = min(abs(x - across) / 2 + abs(y - down) for x, y in own)
    nearer = any(abs(x - across) / 2 + abs(y - down) < far for x, y in others)
    cost = 1000 * sum(map(room.over, laid)) + 60 * (outside + beyond) + 40 * lines + 2 * far + 30 * nearer
    return cost + abs(across - (own[0][0] + own[-1][0]) / 2) / 10
