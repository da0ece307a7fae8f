"""Which links a picture shows, and how: along their ways, or as straight lines, of which there may be too many."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from workbench.ui.board.face import FULL
from workbench.ui.board.paths import Path, Point
from workbench.ui.board.scene import Rect

if TYPE_CHECKING:
    from workbench.ui.board.sheet import Sheet

ROUTED, LINES, PASSING = 300, 1500, 120  # most links along a way in one picture, most drawn straight, and long ones
LONG = 1600.0  # pixels of the view; a longer line only passes through what is seen
_ROUND = 140.0  # board pixels that a way may lead round its cards
_SHUFFLE = 2654435761  # spreads links over their ranks, the same on every machine
_WORD = 1 << 32


class Chosen:
    """The links of a picture, by a rank of their own: a part that is added later shows the same ones of them.

    ``ways`` are those known when the picture was begun; ``wanted`` tells which more there should be in a rectangle.
    """

    def __init__(self, sheet: Sheet, rect: Rect, zoom: float) -> None:
        self._scene, router = sheet.scene, sheet.router
        every = np.arange(len(self._scene.ends))
        self._rank = every * _SHUFFLE % _WORD
        self._near = router.near(every) if zoom >= FULL else np.zeros(len(every), dtype=np.bool_)
        seen = self._scene.edges_within(rect)
        self._near &= self._rank <= _at_most(self._rank[seen[self._near[seen]]], ROUTED)
        self.ways = {edge: path for edge, path in router.ways().items() if self._near[edge]}
        self._signs = {edge: router.signs[edge] for edge in self.ways}
        ends = self._scene.rects[:, :2][self._scene.ends]
        self.long: NDArray[np.bool_] = np.abs(ends[:, 0] - ends[:, 1]).sum(axis=1) * zoom > LONG
        self._most = np.full(len(every), _WORD)
        drawn = self.lines(rect, frozenset())
        for sort, most in ((self.long, PASSING), (~self.long, LINES)):
            self._most[sort] = _at_most(self._rank[drawn[sort[drawn]]], most)

    def holds(self, links: Collection[int]) -> bool:
        """Whether all of these links that a picture leads along a way have one here."""
        return all(edge in self.ways for edge in links if self._near[edge])

    def wanted(self, rect: Rect) -> list[int]:
        """The links that are to be drawn along their ways there, those nearest the middle first."""
        seen = self._scene.edges_within(rect)
        seen = seen[self._near[seen]]
        middles = (self._scene.rects[:, :2] + self._scene.rects[:, 2:]) / 2
        off = middles[self._scene.ends[seen]].mean(axis=1) - ((rect[0] + rect[2]) / 2, (rect[1] + rect[3]) / 2)
        found: list[int] = seen[np.argsort(np.abs(off).sum(axis=1), kind="stable")].tolist()
        return found

    def lines(self, rect: Rect, lifted: frozenset[int]) -> NDArray[np.int64]:
        """The links drawn straight that cross a rectangle, those that only pass through first, each sort together."""
        scene = self._scene
        seen = scene.edges_within(rect)
        seen = seen[self._rank[seen] <= self._most[seen]]
        if self.ways:
            seen = seen[~np.isin(seen, list(self.ways))]
        if lifted:
            seen = seen[~np.isin(scene.ends[seen], list(lifted)).any(axis=1)]
        spans = scene.spans()[seen]
        crosses = (spans[:, :2] >= rect[:2]).all(axis=1) & (spans[:, 2:] <= rect[2:]).all(axis=1)
        doubtful = seen[~crosses]
        middles = (scene.rects[:, :2] + scene.rects[:, 2:]) / 2
        ends = middles[scene.ends[doubtful]]
        crosses[~crosses] = clipped(ends[:, 0], ends[:, 1], rect)[2]
        seen = seen[crosses]
        return seen[np.lexsort((scene.sorts[seen], ~self.long[seen]))]

    def ways_in(self, rect: Rect, lifted: frozenset[int]) -> Iterator[tuple[int, Path, Point]]:
        """The links with a way there: which, the way, and the place of the sign."""
        left, top, right, bottom = rect
        seen = set(self._scene.edges_within((left - _ROUND, top - _ROUND, right + _ROUND, bottom + _ROUND)).tolist())
        for edge in sorted(seen & self.ways.keys()):
            if not lifted or not lifted & set(self._scene.ends[edge].tolist()):
                yield edge, self.ways[edge], self._signs[edge]


def _at_most(ranks: NDArray[np.int64], most: int) -> int:
    """The rank up to which there are so many."""
    return _WORD if len(ranks) <= most else int(np.partition(ranks, most - 1)[most - 1])


def clipped(
    a: NDArray[np.float64], b: NDArray[np.float64], rect: Rect
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.bool_]]:
    """Segments cut to a rectangle, and which of them have a part in it."""
    way = b - a
    with np.errstate(divide="ignore", invalid="ignore"):
        one, other = (np.array(rect[:2]) - a) / way, (np.array(rect[2:]) - a) / way
    inside = (a >= rect[:2]) & (a <= rect[2:])
    still = way == 0
    first = np.where(still, np.where(inside, 0.0, 2.0), np.minimum(one, other)).max(axis=1, initial=0.0)
    last = np.where(still, np.where(inside, 1.0, -1.0), np.maximum(one, other)).min(axis=1, initial=1.0)
    return a + way * first[:, None], a + way * last[:, None], first < last
