"""The whole case in one strip, with the brush that narrows every view to a span of time."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from workbench.ui import absolute
from workbench.ui import theme as themes
from workbench.ui.focus import Focus
from workbench.ui.theme import Theme, faint
from workbench.ui.timeline import type
from workbench.ui.timeline.calendar import civil, span_words, ticks
from workbench.ui.timeline.columns import KINDS, Columns
from workbench.ui.timeline.extents import Extent
from workbench.ui.timeline.layout import GUTTER
from workbench.ui.timeline.scale import Scale
from workbench.ui.timeline.type import enlarged

HEIGHT, HEAD, GRIP = 44, 16.0, 7.0
LEAST_FRAME = 12.0  # pixels of a frame or brush that can still be taken
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
    edges = np.array([scale.at(scale.left + n * BIN) for n in range(bins + 1)])
    counts = np.array([np.diff(np.searchsorted(instants, edges)) for instants in held.by_kind])
    total, room = counts.sum(axis=0), HEIGHT - HEAD - 4
    tall = np.where(total > 0, 5 + (room - 5) * np.log1p(total) / np.log1p(total.max(initial=1)), 0)
    high = tall * counts / np.maximum(total, 1)
    top = HEIGHT - 3.0 - np.cumsum(high, axis=0)
    used = [np.nonzero(row)[0].tolist() for row in counts]
    return [[QRectF(scale.left + n * BIN, top[i, n], BIN - 1, high[i, n]) for n in row] for i, row in enumerate(used)]


class Strip(QWidget):
    """Density of the whole case by kind, with a frame round what the plot shows and the brush.

    Dragging the frame or one of its handles moves the plot; dragging free ground brushes, as does Shift.
    """

    looked = Signal(float, float)  # the stretch of time the plot is asked to show

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(round(HEIGHT * enlarged()))
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Whole case"))
        self.setToolTip(
            self.tr("Drag the frame or its handles to look elsewhere, free ground or with Shift to brush; "
                    "double-click lifts the brush")
        )  # fmt: skip
        self._held: Columns | None = None
        self._extent = Extent(0, 1, (), ())
        self._view: tuple[float, float] | None = None
        self._focus: Focus | None = None
        self._stack: list[list[QRectF]] | None = None
        self._ground: QPixmap | None = None
        self._grip: tuple[str, str] | None = None
        self._from = (0.0, (0.0, 0.0))

    def show_case(self, held: Columns | None, extent: Extent) -> None:
        """Take the marks of the whole case."""
        self._held, self._extent, self._stack, self._ground = held, extent, None, None
        self.update()

    def show_view(self, start: float, end: float) -> None:
        """Mark what the plot above shows."""
        self._view = (start, end)
        self._tell()
        self.update()

    def _tell(self) -> None:
        """What is shown and brushed, in words."""
        words = [self.tr("shows {}").format(span_words(*self._view))] if self._view else []
        if self._focus is not None and self._focus.span is not None:
            words.append(self.tr("brushed {}").format(span_words(*self._focus.span)))
        words += [outlier_words(self._extent)] if outlier_words(self._extent) else []
        self.setAccessibleDescription(", ".join(words))

    def span_changed(self) -> None:
        """Take the new brush of the focus."""
        self._tell()
        self.update()

    def follow(self, focus: Focus) -> None:
        """Read the brush from the focus and set it there."""
        self._focus = focus
        self.update()

    def scale(self) -> Scale:
        """The whole case on the strip's pixels."""
        return Scale(*padded(self._extent), GUTTER, max(self.width() / enlarged() - GUTTER - 8.0, 1.0))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, ratio = themes.current(), self.devicePixelRatioF()
        if self._ground is None or self._ground.devicePixelRatio() != ratio:
            self._ground = self._laid(theme, ratio)
        painter = absolute.painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._ground)
        painter.scale(enlarged(), enlarged())
        if self._held is not None and len(self._held):
            self._window(painter, theme)
            self._brush(painter, theme)

    def _laid(self, theme: Theme, ratio: float) -> QPixmap:
        """What stays while the plot moves: calendar, words and bars."""
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(QColor(theme.panel))
        with absolute.painter(made) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(enlarged(), enlarged())
            painter.setPen(QPen(QColor(theme.line_strong), 1))
            painter.drawLine(QLineF(0, 0.5, self.width(), 0.5))
            painter.drawLine(QLineF(GUTTER - 0.5, 0, GUTTER - 0.5, HEIGHT))
            if self._held is not None and len(self._held):
                self._words(painter, theme)
                self._bars(painter, theme)
        return made

    def _words(self, painter: QPainter, theme: Theme) -> None:
        painter.setFont(type.tiny(QFont.Weight.DemiBold))
        painter.setPen(QColor(theme.text3))
        painter.drawText(QPointF(10, 17), self.tr("Whole case"))
        painter.setFont(type.tiny())
        painter.setPen(QColor(theme.accent if outlier_words(self._extent) else theme.text3))
        for n, words in enumerate(self._far_words()):
            painter.drawText(QPointF(10, 31 + n * 11), words)
        scale, measure = self.scale(), painter.fontMetrics()
        for tick in ticks(scale.start, scale.end, pixels=scale.width):
            x = round(scale.x(tick.at)) + 0.5
            painter.setPen(QPen(QColor(theme.line_strong), 1))
            painter.drawLine(QLineF(x, 2, x, HEIGHT))
            if x + 5 + measure.horizontalAdvance(tick.label) <= self.width() / enlarged():
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
        self._stack = self._ground = None

    def _far_words(self) -> list[str]:
        """The outliers, before and after on a line each, as much as there is room for."""
        measure = QFontMetricsF(type.tiny())
        return [measure.elidedText(words, Qt.TextElideMode.ElideRight, GUTTER - 16)
                for words in outlier_words(self._extent).split("  ") if words]  # fmt: skip

    def _window(self, painter: QPainter, theme: Theme) -> None:
        """The frame round what the plot shows, with its two handles."""
        box = self._box(self._view)
        if box is None:
            return
        painter.setBrush(faint(theme.accent, 0.10))
        painter.setPen(QPen(QColor(theme.control), 1.2))
        painter.drawRoundedRect(box, 3, 3)
        self._handles(painter, theme, box, theme.control)

    def _brush(self, painter: QPainter, theme: Theme) -> None:
        box = self._box(self._focus.span if self._focus else None)
        if box is None:
            return
        painter.setBrush(faint(theme.accent, 0.18))
        painter.setPen(QPen(QColor(theme.accent), 1.5))
        painter.drawRoundedRect(box, 3, 3)
        self._handles(painter, theme, box, theme.accent)

    def _handles(self, painter: QPainter, theme: Theme, box: QRectF, colour: str) -> None:
        painter.setPen(QPen(QColor(theme.panel), 1))
        painter.setBrush(QColor(colour))
        for x in (box.left(), box.right()):
            painter.drawRoundedRect(QRectF(x - 3, HEIGHT / 2 - 8, 6, 16), 2, 2)

    def _box(self, span: tuple[float, float] | None) -> QRectF | None:
        """Where a stretch of time lies on the strip; wide enough to be taken hold of."""
        if span is None:
            return None
        scale = self.scale()
        left, right = (scale.clip(scale.x(at), spare=0) for at in span)
        if span[1] < scale.start or span[0] > scale.end:
            return None
        if right - left < LEAST_FRAME:
            middle = (left + right) / 2
            left, right = middle - LEAST_FRAME / 2, middle + LEAST_FRAME / 2
        return QRectF(left, 2, right - left, HEIGHT - 5)

    def _grip_at(self, x: float, *, brush: bool = False) -> tuple[str, str]:
        """What a press would take: the brush or the frame, by its start, its end or the whole; or a new brush."""
        if brush:
            return "brush", "new"
        for which, span in (("brush", self._focus.span if self._focus else None), ("frame", self._view)):
            box = self._box(span)
            if box is None:
                continue
            near = {"start": abs(x - box.left()), "end": abs(x - box.right())}
            best = min(near, key=lambda name: near[name])
            if near[best] <= GRIP and not (which == "frame" and self._is_whole(box)):
                return which, best
            if box.contains(x, HEIGHT / 2) and not (which == "frame" and self._is_whole(box)):
                return which, "whole"
        return "brush", "new"

    def _is_whole(self, box: QRectF) -> bool:
        """Whether the frame leaves no ground free to brush."""
        return box.width() > self.scale().width - 4 * GRIP

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = event.position().x() / enlarged()
        if self._focus is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if x < GUTTER - GRIP:
            self._show_far(event.position().y() / enlarged())
            return
        at = self.scale().at(x)
        self._grip = self._grip_at(x, brush=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        span = self._focus.span if self._grip[0] == "brush" else self._view
        self._from = (at, span or (at, at))

    def _show_far(self, y: float) -> None:
        """Go to the few marks far before or after the rest, by the line of words pressed."""
        far = [instants for instants in (self._extent.before, self._extent.after) if instants]
        if far and y > 20:
            instants = far[min(int((y - 20) // 12), len(far) - 1)]
            self.looked.emit(*padded(Extent(instants[0], instants[-1], (), ())))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x() / enlarged()
        if self._grip is None or self._focus is None:
            self._point(x)
            return
        at = self.scale().at(min(max(x, GUTTER), self.scale().right))
        pressed, (start, end) = self._from
        if self._grip[1] == "new" and abs(at - pressed) < 3 * self.scale().pixel:
            return
        moved = {
            "new": (pressed, at),
            "start": (at, end),
            "end": (start, at),
            "whole": (start + at - pressed, end + at - pressed),
        }[self._grip[1]]
        if self._grip[0] == "brush":
            self._focus.brush(moved)
        else:
            self.looked.emit(min(moved), max(moved))

    def _point(self, x: float) -> None:
        """The pointer's shape says what a press would do."""
        shapes = {"whole": Qt.CursorShape.OpenHandCursor, "new": Qt.CursorShape.CrossCursor}
        far = self._extent.before or self._extent.after
        aside = Qt.CursorShape.PointingHandCursor if far else Qt.CursorShape.ArrowCursor
        self.setCursor(aside if x < GUTTER else shapes.get(self._grip_at(x)[1], Qt.CursorShape.SizeHorCursor))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._focus is not None:
            self._focus.brush(None)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._ground = None
            self.update()
        super().changeEvent(event)
