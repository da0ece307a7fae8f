"""The map told to screen readers: its marks, tracks and places as items of a painted view."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF

from workbench.ui.map.overlay import radius
from workbench.ui.map.view import MapView
from workbench.ui.painted import expose


class Marks:
    """What a map shows, in reading order."""

    def __init__(self, view: MapView) -> None:
        self._view = view

    def count(self) -> int:
        return len(self._view.items)

    def name(self, at: int) -> str:
        return self._view.items[at].words

    def box(self, at: int) -> QRect:
        item = self._view.items[at]
        left, top, right, bottom = item.box
        around = QRectF(self._view.to_view(left, top), self._view.to_view(right, bottom))
        reach = radius(item)
        seen = around.adjusted(-reach, -reach, reach, reach).intersected(QRectF(self._view.viewport().rect()))
        return seen.toAlignedRect().translated(self._view.viewport().pos())

    def is_picked(self, at: int) -> bool:
        return self._view.shown.picked(self._view.items[at].records)

    def current(self) -> int | None:
        return self._view.current

    def under(self, point: QPoint) -> int | None:
        return self._view.item_at(QPointF(point - self._view.viewport().pos()))

    def pick(self, at: int) -> None:
        self._view.pick(at)

    def open(self, at: int) -> None:
        self._view.open(at)


expose(MapView, Marks)
