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
_CELL = 16.0  # units of the grid in which points are looked up
_OVER, _FAR, _NEARER = 40, 2, 30  # how ill a point in a label is, a unit from its own line, and another line nearer
_LITTLE = 1e-6  # so much are two sums of the same apart at the most
Point = tuple[float, float]
Grid = dict[tuple[int, int], list[Point]]


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
        reach = _reach(own, wide)
        others = grid(point for line, way in enumerate(ways) if line != at for point in way if reach.holds(point, 0))
        tried = [*_tried(own, wide)]
        around = _round(tried)
        near = [room for room in laid.values() if room.over(around)]
        laid[at] = _least(tried, partial(_astray, near, own, high), partial(crowd, others, own))
    return laid


def _least(tried: Sequence[Room], astray: Callable[[Room], float], crowd: Callable[[Room, float], float]) -> Room:
    """The first of those with the least of both ills.

    The costly one is asked only of those that still may have it, and only whether it is no more than that.
    """
    ills = sorted((astray(room), at) for at, room in enumerate(tried))
    best = (inf, 0)
    for ill, at in ills:
        if ill > best[0]:
            break
        best = min(best, (ill + crowd(tried[at], best[0] - ill + _LITTLE), at))
    return tried[best[1]]


def _reach(own: Sequence[Point], wide: float) -> Room:
    """What any label of ours could meet."""
    down = [y for _, y in own]
    return Room(own[0][0] - wide, min(down) - 32, own[-1][0] + wide, max(down) + 32)


def _round(rooms: Sequence[Room]) -> Room:
    """The least that holds all of these."""
    left, top, right, bottom = zip(*rooms, strict=True)
    return Room(min(left), min(top), max(right), max(bottom))


def grid(points: Iterator[Point]) -> Grid:
    """Points by the cell in which they lie."""
    found: Grid = {}
    for x, y in points:
        found.setdefault((int(x // _CELL), int(y // _CELL)), []).append((x, y))
    return found


def cells(points: Grid, left: float, top: float, right: float, bottom: float) -> Iterator[Point]:
    """The points of the cells that a stretch of the drawing touches."""
    rows = range(int(top // _CELL), int(bottom // _CELL) + 1)
    for column in range(int(left // _CELL), int(right // _CELL) + 1):
        for row in rows:
            yield from points.get((column, row), ())


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


def crowd(others: Grid, own: Sequence[Point], room: Room, most: float = inf) -> float:
    """How ill it stands among lines: over them, far from its own, nearer to another; without end above ``most``."""
    across, down = (room.left + room.right) / 2, (room.top + room.bottom) / 2
    far = min(abs(x - across) / 2 + abs(y - down) for x, y in own)
    if _FAR * far > most:
        return inf
    left, top, right, bottom = room.left - CLEAR, room.top - CLEAR, room.right + CLEAR, room.bottom + CLEAR
    lines = sum(left <= x <= right and top <= y <= bottom for x, y in own)
    for x, y in cells(others, left, top, right, bottom):
        if _OVER * lines + _FAR * far > most:
            return inf
        lines += left <= x <= right and top <= y <= bottom
    near = cells(others, across - 2 * far, down - far, across + 2 * far, down + far)
    return _OVER * lines + _FAR * far + _NEARER * any(abs(x - across) / 2 + abs(y - down) < far for x, y in near)
