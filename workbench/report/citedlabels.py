"""Where the labels of lines stand: above or below their own line, which stays whole, and clear of all others."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import product
from math import inf
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
        laid[at] = _least(
            [*_tried(own, wide)], partial(_astray, [*laid.values()], own, high), partial(_crowd, others, own)
        )
    return laid


def _least(tried: Sequence[Room], astray: Callable[[Room], float], crowd: Callable[[Room], float]) -> Room:
    """The first of those with the least of both ills: the costly one is asked only of those that still may have it."""
    ills = sorted((astray(room), at) for at, room in enumerate(tried))
    best = (inf, 0)
    for ill, at in ills:
        if ill > best[0]:
            break
        best = min(best, (ill + crowd(tried[at]), at))
    return tried[best[1]]


def _near(way: Sequence[Point], own: Sequence[Point], wide: float) -> Iterator[Point]:
    """The points of another line that any label of ours could meet."""
    left, right = own[0][0] - wide, own[-1][0] + wide
    top, bottom = (choose(y for _, y in own) for choose in (min, max))
    yield from ((x, y) for x, y in way if left < x < right and top - 32 < y < bottom + 32)


def _tried(own: Sequence[Point], wide: float) -> Iterator[Room]:
    for (x, y), down, right in product(own[::_EVERY], _ABOVE, _ASIDE):
        yield Room(x + right - wide / 2, y + down - HIGH / 2, x + right + wide / 2, y + down + HIGH / 2)


def _astray(laid: Sequence[Room], own: Sequence[Point], high: float, room: Room) -> float:
    """How ill a label stands for itself: over others most, then off its stretch or the drawing."""
    across = (room.left + room.right) / 2
    outside = max(own[0][0] - room.left, 0) + max(room.right - own[-1][0], 0)
    beyond = max(-room.top, 0) + max(room.bottom - high, 0)
    cost = 1000 * sum(map(room.over, laid)) + 60 * (outside + beyond)
    return cost + abs(across - (own[0][0] + own[-1][0]) / 2) / 10


def _crowd(others: Sequence[Point], own: Sequence[Point], room: Room) -> float:
    """How ill it stands among lines: over them, far from its own, nearer to another."""
    across, down = (room.left + room.right) / 2, (room.top + room.bottom) / 2
    lines = sum(room.holds(at, CLEAR) for at in own) + sum(room.holds(at, CLEAR) for at in others)
    far = min(abs(x - across) / 2 + abs(y - down) for x, y in own)
    nearer = any(abs(x - across) / 2 + abs(y - down) < far for x, y in others)
    return 40 * lines + 2 * far + 30 * nearer
