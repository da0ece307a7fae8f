"""The scrolling, zooming plot: pyqtgraph keeps the range, one item paints everything."""

from __future__ import annotations

from collections.abc import Callable

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from workbench.ui import absolute
from workbench.ui.timeline.calendar import FIRST, LAST
from workbench.ui.timeline.layout import AXIS, GUTTER
from workbench.ui.timeline.scale import Scale
from workbench.ui.timeline.type import enlarged

STEP = 1.25  # one notch of the wheel
CLOSEST = 10.0  # seconds across the whole view
LEAST = 34  # height of one slim lane with its calendar
DRAG = 4  # pixels of motion that make a press a drag

Painter = Callable[[QPainter], None]


class Painted(pg.GraphicsObject):  # type: ignore[misc]
    """The one item: calls back to paint the whole frame in the widget's own pixels."""

    def __init__(self, painter: Painter, room: Callable[[], QRectF]) -> None:
        super().__init__()
        self._paint, self._room = painter, room

    def boundingRect(self) -> QRectF:
        return self._room()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        absolute.keep_sides(painter)
        self._paint(painter)

    def resized(self) -> None:
        """Take the new size of the plot."""
        self.prepareGeometryChange()
        self.update()


class Plot(pg.PlotWidget):  # type: ignore[misc]
    """Time across, pixels down: wheel zooms at the pointer, Shift+wheel and dragging pan."""

    range_changed = Signal()
    clicked = Signal(QPointF, bool)  # where, and whether Ctrl was held
    double_clicked = Signal(QPointF)
    hovered = Signal(QPointF)
    scrolled = Signal(float)

    def __init__(self, painter: Painter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        item = self.getPlotItem()
        for side in ("left", "bottom"):
            item.hideAxis(side)
            item.getAxis(side).unlinkFromView()
        item.hideButtons()
        item.setMenuEnabled(False)
        item.layout.setContentsMargins(GUTTER, AXIS, 0, 0)
        box = item.getViewBox()
        box.setDefaultPadding(0)
        box.disableAutoRange()
        box.setLimits(xMin=FIRST, xMax=LAST, minXRange=CLOSEST)
        box.sigXRangeChanged.connect(self._moved)
        self.painted = Painted(painter, lambda: QRectF(self.viewport().rect()))
        self.scene().addItem(self.painted)
        self.setMouseTracking(True)
        self._pressed: QPointF | None = None
        self._grabbed = Scale(0, 1, 0, 1)

    def scale_now(self) -> Scale:
        """The time the view shows, on its pixels at 100 % text."""
        (start, end), _ = self.getViewBox().viewRange()
        return Scale(float(start), float(end), GUTTER, max(self.room().width() - GUTTER, 1.0))

    def room(self) -> QSizeF:
        """The size of the frame in pixels at 100 % text; letters and bars grow together."""
        return QSizeF(self.viewport().size()) / enlarged()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, LEAST) * enlarged()

    def look(self, start: float, end: float) -> None:
        """Show a stretch of time, at least ten seconds and within the calendar's years."""
        self.getViewBox().setXRange(max(start, FIRST), min(max(end, start + CLOSEST), LAST), padding=0)

    def zoom(self, factor: float, *, x: float | None = None) -> None:
        """Show ``factor`` times as much time, the instant under ``x`` (or the middle) staying where it is."""
        scale = self.scale_now()
        factor = max(factor, CLOSEST / (scale.end - scale.start))
        if factor * (scale.end - scale.start) <= CLOSEST * 1.001 and scale.end - scale.start <= CLOSEST * 1.001:
            return  # as close as it goes; another turn must not move it
        fixed = scale.at(scale.left + scale.width / 2 if x is None else max(x, scale.left))
        self.look(fixed - (fixed - scale.start) * factor, fixed + (scale.end - fixed) * factor)

    def pan(self, share: float) -> None:
        """Move by a share of what is shown, forward in time when positive."""
        scale = self.scale_now()
        by = (scale.end - scale.start) * share
        by = min(max(by, FIRST - scale.start), LAST - scale.end)
        self.look(scale.start + by, scale.end + by)

    def repaint_marks(self) -> None:
        """Ask for one new frame."""
        self.painted.update()

    def _moved(self) -> None:
        self.painted.update()
        self.range_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "painted"):  # pyqtgraph resizes once while it is being made
            self.painted.resized()

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = (event.angleDelta().y() or event.angleDelta().x()) / 120
        x = event.position().x() / enlarged()
        if x < GUTTER:
            self.scrolled.emit(-notches * 36)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan(-notches * 0.12)
        else:
            self.zoom(STEP**-notches, x=x)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._grabbed = event.position(), self.scale_now()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self.hovered.emit(event.position() / enlarged())
        elif (event.position() - self._pressed).manhattanLength() > DRAG or self._dragging():
            by = (self._pressed.x() - event.position().x()) / enlarged() * self._grabbed.pixel
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.look(self._grabbed.start + by, self._grabbed.end + by)
        event.accept()

    def _dragging(self) -> bool:
        return self.viewport().cursor().shape() is Qt.CursorShape.ClosedHandCursor

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and not self._dragging():
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self.clicked.emit(event.position() / enlarged(), bool(held))
        self.viewport().unsetCursor()
        self._pressed = None
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.double_clicked.emit(event.position() / enlarged())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # the timeline around it answers keys
