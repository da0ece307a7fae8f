"""Which part of a plane is seen, and moving about on it: what the board and the map have in common."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget


class Sight(QAbstractScrollArea):
    """A view on a plane, moved in whole device pixels; whoever inherits says how near and how far one may go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scale = 1.0  # view pixels a unit of the plane
        self.origin = QPoint()  # device pixels from the plane's zero to the view's top left
        self.moved = False  # by hand; until then what there is stays fitted whatever the size of the view

    @property
    def ratio(self) -> float:
        """Device pixels a view pixel."""
        return self.viewport().devicePixelRatioF()

    def to_ground(self, at: QPointF) -> QPointF:
        """The place on the plane under a point of the view."""
        return (at * self.ratio + QPointF(self.origin)) / (self.scale * self.ratio)

    def area(self) -> QRect:
        """The part of the plane in the view, in device pixels of the plane."""
        room = self.viewport().size()
        return QRect(self.origin, QSize(round(room.width() * self.ratio), round(room.height() * self.ratio)))

    def pan(self, dx: float, dy: float) -> None:
        """Move the view by that many view pixels over the plane."""
        self.moved = True
        self._go(QPointF(self.origin) + QPointF(dx, dy) * self.ratio)

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Grow or shrink, keeping what lies under ``at`` (else the middle) in place."""
        self.moved = True
        held = QRectF(self.viewport().rect()).center() if at is None else at
        under = self.to_ground(held)
        self.scale = self._within(self.scale * factor)
        self._go(under * self.scale * self.ratio - held * self.ratio)

    def _within(self, scale: float) -> float:
        """The scale next to this that the plane can be seen at."""
        raise NotImplementedError

    def _go(self, origin: QPointF) -> None:
        """Set the view's place in whole device pixels; some of what there is always stays in the view."""
        raise NotImplementedError
