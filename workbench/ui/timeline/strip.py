"""The whole case in one strip, with the brush that narrows every view to a span of time."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from workbench.ui import theme as themes
from workbench.ui.focus import Focus
from workbench.ui.theme import Theme, faint
from workbench.ui.timeline.calendar import civil, ticks
from workbench.ui.timeline.columns import KINDS, Columns, Extent
from workbench.ui.timeline.layout import GUTTER
from workbench.ui.timeline.scale import Scale

HEIGHT, HEAD, GRIP = 46, 18.0, 7.0
BIN = 4.0  # pixels of one bar


def outlier_words(extent: Extent) -> str:
    """The few marks far outside the strip: ``◂ 2 before: 2011, 2015``."""
    words = []
    for sign, name, instants in (("◂", "before", extent.before), ("▸", "after", extent.after)):
        years = ", ".join(dict.fromkeys(str(civil(at).year) for at in instants))
        if instants:
            words.append(f"{sign} {len(instants)} {name}: {years}")
    return "  ".join(words)


def padded(extent: Extent, *, share: float = 0.04) -> tuple[float, float]:
    """The stretch to show for an extent, a little wider than the marks, at least a day."""
    spare = max((extent.end - extent.start) * share, 43_200.0)
    return extent.start - spare, extent.end + spare


def stack(held: Columns, scale: Scale) -> list[list[QRectF]]:
    """The bars of each kind, one upon the other; their height grows with the logarithm of the count."""
    bins = max(int(scale.width / BIN), 1)
    known = np.where(np.isnan(held.start), held.end, held.start)
    where = np.floor((scale.x(known) - scale.left) / BIN)
    inside = (where >= 0) & (where < bins)
    where, kind = where[inside].astype(np.int64), held.kind[inside]
    counts = np.array([np.bincount(where[kind == i], minlength=bins) for i in range(len(KINDS))])
    total, room = counts.sum(axis=0), HEIGHT - HEAD - 4
    tall = np.where(total > 0, 5 + (room - 5) * np.log1p(total) / np.log1p(total.max(initial=1)), 0)
    high = tall * counts / np.maximum(total, 1)
    top = HEIGHT - 3.0 - np.cumsum(high, axis=0)
    used = [np.nonzero(row)[0].tolist() for row in counts]
    return [[QRectF(scale.left + n * BIN, top[i, n], BIN - 1, high[i, n]) for n in row] for i, row in enumerate(used)]


class Strip(QWidget):
    """Density of the whole case by kind; drag to brush, to widen or to move it, double-click to clear."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.setMouseTracking(True)
        self.setAccessibleName("Whole case, with the brush")
        self._held: Columns | None = None
        self._extent = Extent(0, 1, (), ())
        self._view: tuple[float, float] | None = None
        self._focus: Focus | None = None
        self._stack: list[list[QRectF]] | None = None
        self._grip: str | None = None
        self._from = (0.0, (0.0, 0.0))

    def show_case(self, held: Columns | None, extent: Extent) -> None:
        """Take the marks of the whole case."""
        self._held, self._extent, self._stack = held, extent, None
        self.update()

    def show_view(self, start: float, end: float) -> None:
        """Mark what the plot above shows."""
        self._view = (start, end)
        self.update()

    def follow(self, focus: Focus) -> None:
        """Read the brush from the focus and set it there."""
        self._focus = focus
        self.update()

    def scale(self) -> Scale:
        """The whole case on the strip's pixels."""
        return Scale(*padded(self._extent), GUTTER, max(self.width() - GUTTER - 8.0, 1.0))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = themes.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(theme.panel))
        painter.setPen(QPen(QColor(theme.line_strong), 1))
        painter.drawLine(QLineF(0, 0.5, self.width(), 0.5))
        if self._held is None or not len(self._held):
            return
        self._words(painter, theme)
        self._bars(painter, theme)
        self._window(painter, theme)
        self._brush(painter, theme)

    def _words(self, painter: QPainter, theme: Theme) -> None:
        painter.setFont(themes.tiny())
        painter.setPen(QColor(theme.text2))
        painter.drawText(QPointF(10, 17), self.tr("Whole case"))
        painter.setPen(QColor(theme.text3))
        painter.drawText(QPointF(10, 34), outlier_words(self._extent))
        scale = self.scale()
        for tick in ticks(scale.start, scale.end, pixels=scale.width):
            x = round(scale.x(tick.at)) + 0.5
            painter.setPen(QPen(QColor(theme.line_strong), 1))
            painter.drawLine(QLineF(x, 2, x, HEIGHT))
            painter.setPen(QColor(theme.text3))
            painter.drawText(QPointF(x + 5, 13), tick.label)

    def _bars(self, painter: QPainter, theme: Theme) -> None:
        assert self._held is not None
        if self._stack is None:
            self._stack = stack(self._held, self.scale())
        painter.setPen(Qt.PenStyle.NoPen)
        for name, rects in zip(KINDS, self._stack, strict=True):
            painter.setBrush(QColor(theme.kind(name).ink))
            painter.drawRects(rects)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stack = None

    def _window(self, painter: QPainter, theme: Theme) -> None:
        if self._view is None:
            return
        scale = self.scale()
        left, right = (scale.clip(scale.x(at), spare=0) for at in self._view)
        painter.setPen(QPen(QColor(theme.text3), 2))
        painter.drawLine(QLineF(left, HEIGHT - 1, max(right, left + 3), HEIGHT - 1))

    def _brush(self, painter: QPainter, theme: Theme) -> None:
        box = self._brush_box()
        if box is None:
            return
        painter.setBrush(faint(theme.accent, 0.18))
        painter.setPen(QPen(QColor(theme.accent), 1.5))
        painter.drawRoundedRect(box, 3, 3)
        painter.setBrush(QColor(theme.accent))
        for x in (box.left(), box.right()):
            painter.drawRoundedRect(QRectF(x - 2.5, HEIGHT / 2 - 8, 5, 16), 2, 2)

    def _brush_box(self) -> QRectF | None:
        span = self._focus.span if self._focus else None
        if span is None:
            return None
        scale = self.scale()
        left, right = (scale.clip(scale.x(at), spare=0) for at in span)
        return QRectF(left, 2, max(right - left, 2), HEIGHT - 5)

    def _grip_at(self, x: float) -> str:
        """What a press would take: the brush's start or end, the whole of it, or a new one."""
        box = self._brush_box()
        if box is None:
            return "new"
        near = {"start": abs(x - box.left()), "end": abs(x - box.right())}
        best = min(near, key=lambda name: near[name])
        if near[best] <= GRIP:
            return best
        return "whole" if box.contains(x, HEIGHT / 2) else "new"

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._focus is None or x < GUTTER - GRIP or event.button() is not Qt.MouseButton.LeftButton:
            return
        at = self.scale().at(x)
        self._grip = self._grip_at(x)
        self._from = (at, self._focus.span or (at, at))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._grip is None or self._focus is None:
            shapes = {"whole": Qt.CursorShape.OpenHandCursor, "new": Qt.CursorShape.CrossCursor}
            self.setCursor(shapes.get(self._grip_at(x), Qt.CursorShape.SizeHorCursor))
            return
        at = self.scale().at(min(max(x, GUTTER), self.width() - 8.0))
        pressed, (start, end) = self._from
        if self._grip == "new" and abs(at - pressed) < 3 * self.scale().pixel:
            return
        self._focus.brush(
            {
                "new": (pressed, at),
                "start": (at, end),
                "end": (start, at),
                "whole": (start + at - pressed, end + at - pressed),
            }[self._grip]
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._focus is not None:
            self._focus.brush(None)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.update()
        super().changeEvent(event)
