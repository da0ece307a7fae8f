"""Where cards in the hand come to lie in line with others, and which cards a line drawn by hand surrounds."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from workbench.ui.board.scene import Rect, Scene, snapped

MOST = 400  # cards in sight that others are drawn in line with
_LINES = 2  # that are shown for each direction
Line = tuple[float, float, float, float]


class Guides:
    """Draws cards in the hand to the edges and middles of those in sight, else to the grid."""

    def __init__(self, scene: Scene, carried: Sequence[int], seen: Rect) -> None:
        held = scene.rects[list(carried)]
        self._own = np.concatenate([held[:, :2].min(axis=0), held[:, 2:].max(axis=0)])
        others = np.setdiff1d(scene.within(seen), np.asarray(carried, dtype=np.int64))
        self._others: NDArray[np.float64] = scene.rects[others[-MOST:]]

    def drawn(self, dx: float, dy: float, reach: float) -> tuple[float, float]:
        """How far the cards go for a hand that went so far: into line within ``reach``, else on the grid."""
        return self._drawn(0, dx, reach), self._drawn(1, dy, reach)

    def _drawn(self, axis: int, way: float, reach: float) -> float:
        gaps = _stations(self._others, axis) - (_stations(self._own[None], axis) + way)
        if not gaps.size:
            return snapped(way)
        nearest = float(gaps.flat[int(np.argmin(np.abs(gaps)))])
        return way + nearest if abs(nearest) <= reach else snapped(way)

    def lines(self, dx: float, dy: float) -> list[Line]:
        """The lines along which cards that went so far lie with others, from the first to the last card on each."""
        own = self._own + (dx, dy, dx, dy)
        found: list[Line] = []
        for axis in range(2):
            gaps = np.abs(_stations(self._others, axis) - _stations(own[None], axis)) < 0.01
            places = sorted({float(each) for each in _stations(own[None], axis)[0][gaps.any(axis=0)]})
            for at in places[:_LINES]:
                on = self._others[(np.abs(_stations(self._others, axis) - at) < 0.01).any(axis=1)]
                every = np.vstack([on, own])
                low, high = float(every[:, 1 - axis].min()), float(every[:, 3 - axis].max())
                found.append((at, low, at, high) if axis == 0 else (low, at, high, at))
        return found


def _stations(rects: NDArray[np.float64], axis: int) -> NDArray[np.float64]:
    """The beginning, middle and end of each rectangle along an axis."""
    low, high = rects[:, axis], rects[:, axis + 2]
    return np.stack([low, (low + high) / 2, high], axis=1)


def surrounded(scene: Scene, trail: Sequence[tuple[float, float]]) -> list[int]:
    """The cards whose middle lies within a closed line, lowest first."""
    if len(trail) < 3:
        return []
    x, y = (scene.rects[:, :2] + scene.rects[:, 2:]).T / 2
    inside = np.zeros(len(scene.cards), dtype=np.bool_)
    for (ax, ay), (bx, by) in zip(trail, (*trail[1:], trail[0]), strict=True):
        if ay != by:
            crosses = ((ay > y) != (by > y)) & (x < (bx - ax) * (y - ay) / (by - ay) + ax)
            inside ^= crosses
    return np.flatnonzero(inside).tolist()
