"""Where the marks of a map lie, as arrays: which are in the view, and of many upon each other which are painted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

from workbench.analysis.chartcards import Card
from workbench.analysis.charted import Chart
from workbench.ui.map.items import Item

Floats = NDArray[np.float64]

_MANY = 200  # marks from which those upon each other are painted once
_CELL = 3.0  # view pixels within which marks are upon each other
_POINTS = ("flag", "odd", "site")


class Marks:
    """The marks of one map: flags, doubtful fixes, cards, and the items that are picked at a point."""

    def __init__(self, chart: Chart, cards: Sequence[Card], items: Sequence[Item]) -> None:
        self.flags, self.odds, self.cards = _places(chart.flags), _places(chart.odd), _places(cards)
        self.looks = np.array([2 * each.landmark.seen + (each.landmark.kind == "begin") for each in chart.flags])
        points = [(n, each) for n, each in enumerate(items) if each.kind in _POINTS and each.box[0] == each.box[2]]
        self.points = [n for n, _ in points]
        self.point_places = _places([each for _, each in points])
        self.tops = np.array([each.kind == "flag" for _, each in points], dtype=bool)


class _Lying(Protocol):
    @property
    def x(self) -> float: ...

    @property
    def y(self) -> float: ...


def _places(found: Sequence[_Lying]) -> Floats:
    return np.array([(each.x, each.y) for each in found], dtype=np.float64).reshape(-1, 2)


def in_view(points: Floats, room: QRectF, looks: NDArray[np.int64] | None = None) -> list[int]:
    """The points of the view within a room, in order; of many that look alike upon each other the last."""
    inside = (points[:, 0] >= room.left()) & (points[:, 0] <= room.right())
    inside &= (points[:, 1] >= room.top()) & (points[:, 1] <= room.bottom())
    found = np.flatnonzero(inside)
    if len(found) > _MANY:
        cell = np.floor(points[found] / _CELL).astype(np.int64)
        key = (cell[:, 0] * (1 << 24) + cell[:, 1]) * 4 + (0 if looks is None else looks[found])
        last = len(found) - 1 - np.unique(key[::-1], return_index=True)[1]
        found = found[np.sort(last)]
    return [int(each) for each in found]


def point(at: Floats) -> QPointF:
    """One of them."""
    return QPointF(float(at[0]), float(at[1]))
