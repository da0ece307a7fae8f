"""What stands beside the words: paragraph numbers, kind bars, and a map of the part."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from workbench.ui import absolute, theme
from workbench.ui.reader.column import TextColumn
from workbench.ui.reader.quotes import seen

GUTTER, MAP = 52, 12
_BARS = 37  # pixels of the gutter that its numbers take


def gutter() -> int:
    """How wide paragraph numbers and bars are beside the letters the system wants."""
    return GUTTER - _BARS + round(theme.grown(_BARS))


class Side(QWidget):
    """A strip beside the text that moves with it."""

    def __init__(self, column: TextColumn, width: int) -> None:
        super().__init__()
        self._column = column
        self.setFixedWidth(width)
        column.verticalScrollBar().valueChanged.connect(self.update)
        column.verticalScrollBar().rangeChanged.connect(self.update)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._column.wheelEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), 100)


class ParagraphGutter(Side):
    """Paragraph numbers, and a bar in its kind's colour along every quote."""

    def __init__(self, column: TextColumn) -> None:
        super().__init__(column, gutter())
        self._left = self.width() - GUTTER + _BARS  # where the bars stand
        self.first = 1  # the number of the first paragraph that begins in the part shown

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        with absolute.painter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), QColor(look.surface))
            self._numbers(painter, look)
            self._bars(painter, look)

    def _numbers(self, painter: QPainter, look: theme.Theme) -> None:
        starts, column = self._column.paragraph_starts, self._column
        first, last = (offset - column.start for offset in column.seen())
        painter.setFont(theme.mono(11.5 if self.first + len(starts) < 10_000 else 9.5))
        painter.setPen(QColor(look.text3))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        for at in range(max(bisect_left(starts, first) - 1, 0), bisect_left(starts, last + 1)):
            line = column.boxes(column.start + starts[at], column.start + starts[at] + 1)
            if line:
                box = QRectF(0, line[0].top(), self._left - 4, line[0].height())
                painter.drawText(box, flags, str(self.first + at))

    def _bars(self, painter: QPainter, look: theme.Theme) -> None:
        column, bars = self._column, {}
        first, last = column.seen()
        for run in seen(column.quotes.grounds, first, last + 1):
            lines = column.lines(run.start, run.end)
            if lines:
                bars[lines[0].top() + 3, lines[-1].bottom() - 1, run.kind] = None
        painter.translate(0, -column.scrolled)
        for top, bottom, kind in bars:
            painter.fillRect(QRectF(self._left, top, 4, bottom - top), QColor(look.kind(kind).ink))
        painter.setPen(QPen(QColor(look.accent), 1.5))
        for one in column.quotes.of(column.selected):
            lines = column.lines(one.start, one.end)
            if lines:
                ring = QRectF(self._left - 3, lines[0].top() + 1, 10, lines[-1].bottom() - lines[0].top())
                painter.drawRoundedRect(ring, 3, 3)


class ScrollMap(QAbstractSlider):
    """The scroll bar with a tick for every quote in the part, in its kind's colour, and for every place found.

    A slider, so that what reads the screen aloud can tell and set where in the text one is.
    """

    def __init__(self, column: TextColumn) -> None:
        super().__init__()
        self._column, bar = column, column.verticalScrollBar()
        self._made: tuple[object, Iterable[tuple[int, str, bool]]] = (None, ())
        self.setFixedWidth(MAP)
        self.setOrientation(Qt.Orientation.Vertical)
        self.setAccessibleName(self.tr("Place in the text"))
        bar.rangeChanged.connect(self._fit)
        bar.valueChanged.connect(self.setValue)
        self.valueChanged.connect(bar.setValue)
        self._fit()

    def _fit(self) -> None:
        bar = self._column.verticalScrollBar()
        self.setRange(bar.minimum(), bar.maximum())
        self.setPageStep(bar.pageStep())
        self.setSingleStep(bar.singleStep())
        self.setValue(bar.value())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(MAP, 100)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, column = theme.current(), self._column
        with absolute.painter(self) as painter:
            painter.fillRect(self.rect(), QColor(look.sunken))
            painter.fillRect(self._thumb(), QColor(look.line_strong))
            for place in {self._place(low) for low, _ in column.hits}:
                painter.fillRect(QRectF(0, place, MAP, 2), QColor(look.care))
            for y, kind, doubted in self._ticks():
                painter.fillRect(QRectF(1, y, MAP - 2, 3), QColor(look.kind(kind).ink))
                if doubted:
                    painter.fillRect(QRectF(MAP - 5, y - 1, 4, 5), QColor(look.kind("finding").ink))
            for one in column.quotes.of(column.selected):
                painter.fillRect(QRectF(0, self._place(one.start) - 2, MAP, 7), QColor(look.accent))

    def _ticks(self) -> Iterable[tuple[int, str, bool]]:
        """Where quotes begin, each kind once a place; worked out anew for other quotes or another height."""
        made_for = self._column.quotes, self.height()
        if self._made[0] != made_for:
            every = self._column.quotes.all
            ticks = ((self._place(one.start), one.kind, any(note.finding for note in one.notes)) for one in every)
            self._made = made_for, dict.fromkeys(ticks)
        return self._made[1]

    def _place(self, offset: int) -> int:
        column = self._column
        return round((offset - column.start) / max(len(column.text), 1) * (self.height() - 4))

    def _thumb(self) -> QRectF:
        whole = self.maximum() + self.pageStep()
        if not self.maximum() or not whole:
            return QRectF()
        high = max(self.pageStep() / whole * self.height(), 24.0)
        return QRectF(0, self.value() / self.maximum() * (self.height() - high), MAP, high)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        thumb = self._thumb()
        room = max(self.height() - thumb.height(), 1)
        self.setValue(round((event.position().y() - thumb.height() / 2) / room * self.maximum()))

    mouseMoveEvent = mousePressEvent

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._column.wheelEvent(event)
