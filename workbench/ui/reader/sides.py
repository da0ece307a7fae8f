"""What stands beside the words: paragraph numbers, kind bars, chips of records, and a map of the part."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from workbench.ui import icons, theme
from workbench.ui.reader.column import TextColumn
from workbench.ui.reader.text import Excerpt

GUTTER, MARGIN, MAP = 52, 172, 12
_CHIP, _ROW = 18, 21
_DRIFT = 3 * _ROW  # how far below its line a chip may slip


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
        super().__init__(column, GUTTER)
        self.first = 1  # the number of the first paragraph that begins in the part shown

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), QColor(look.surface))
            self._numbers(painter, look)
            for one in self._column.near():
                self._bar(painter, one, look)

    def _numbers(self, painter: QPainter, look: theme.Theme) -> None:
        starts, column = self._column.paragraph_starts, self._column
        first, last = (offset - column.start for offset in column.seen())
        painter.setFont(theme.mono(11.5 if self.first + len(starts) < 10_000 else 9.5))
        painter.setPen(QColor(look.text3))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        for at in range(max(bisect_left(starts, first) - 1, 0), bisect_left(starts, last + 1)):
            line = column.boxes(column.start + starts[at], column.start + starts[at] + 1)
            if line:
                box = QRectF(0, line[0].top(), 33, line[0].height())
                painter.drawText(box, flags, str(self.first + at))

    def _bar(self, painter: QPainter, one: Excerpt, look: theme.Theme) -> None:
        boxes = self._column.boxes(one.start, one.end)
        if not boxes:
            return
        bar = QRectF(37, boxes[0].top() + 3, 4, boxes[-1].bottom() - boxes[0].top() - 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.kind(one.kind).ink))
        painter.drawRoundedRect(bar, 1, 1)
        if one.stands_for(self._column.selected):
            painter.setPen(QPen(QColor(look.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(bar.adjusted(-3, -2, 3, 2), 3, 3)


class MarginNotes(Side):
    """The numbers of what rests on the words, beside their line, each with a short note."""

    picked = Signal(object, object, bool)  # excerpt id, record, whether it adds to the selection

    def __init__(self, column: TextColumn) -> None:
        super().__init__(column, MARGIN)
        self._chips: list[tuple[QRectF, Excerpt, bytes, str]] = []
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        self._chips = []
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), QColor(look.surface))
            free, left_out = -float(self.height()), 0
            for one in sorted(self._column.near(), key=lambda one: one.start):
                boxes = self._column.boxes(max(one.start, self._column.start), one.end)
                y = boxes[0].center().y() - _CHIP / 2 if boxes else 0.0
                if not boxes or free - y > _DRIFT:
                    left_out += len(one.numbers)
                    continue
                self._left_out(painter, free, left_out, look)
                free, left_out = self._notes(painter, one, max(y, free), look), 0
            self._left_out(painter, free, left_out, look)

    def _left_out(self, painter: QPainter, y: float, count: int, look: theme.Theme) -> None:
        """Where too much rests on few lines, how many chips are not shown."""
        if count:
            painter.setFont(theme.small())
            painter.setPen(QColor(look.text3))
            box = QRectF(0, y - _ROW, self.width() - 6, _CHIP)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, f"+ {count}")

    def _notes(self, painter: QPainter, one: Excerpt, y: float, look: theme.Theme) -> float:
        """The chips of one quote, below each other; the note stands after the first."""
        for n, number in enumerate(one.numbers):
            record = one.records[n] if n < len(one.records) else one.id
            kind = one.kinds[n] if n < len(one.kinds) else "excerpt"
            if record in self._column.selected:
                row = QRectF(0.75, y - 3.5, self.width() - 1.5, _CHIP + 7)
                painter.setPen(QPen(QColor(look.accent), 1.5))
                painter.setBrush(QColor(look.neighbour))
                painter.drawRoundedRect(row, 6, 6)
            box = self._chip(painter, QPointF(8, y), kind, number, look)
            words = f"{number} {one.label}".strip()
            self._chips.append((QRectF(0, y - 1, self.width(), _ROW), one, record, words))
            if n == 0 and one.label:
                room = QRectF(box.right() + 7, y, self.width() - box.right() - 10, _CHIP)
                self._note(painter, room, one.label, look)
            y += _ROW
        return y

    def _chip(self, painter: QPainter, at: QPointF, kind: str, number: str, look: theme.Theme) -> QRectF:
        colours, font = look.kind(kind), theme.mono(12)
        font.setWeight(QFont.Weight.DemiBold)
        wide = QFontMetricsF(font).horizontalAdvance(number) + 27
        box = QRectF(at.x() + 0.5, at.y() + 0.5, wide, _CHIP - 1)
        painter.setPen(QPen(theme.faint(colours.ink, 0.4), 1))
        painter.setBrush(QColor(colours.fill))
        painter.drawRoundedRect(box, 4, 4)
        icons.paint_icon(painter, kind, box=QRectF(box.left() + 4, box.top() + 2, 13, 13), colour=colours.ink)
        painter.setPen(QColor(colours.ink))
        painter.setFont(font)
        painter.drawText(box.adjusted(21, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, number)
        return box

    def _note(self, painter: QPainter, box: QRectF, words: str, look: theme.Theme) -> None:
        font = theme.quote(11.5) if words.startswith("“") else theme.small()
        painter.setFont(font)
        painter.setPen(QColor(look.text2))
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        adds = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        for box, one, record, _ in self._chips:
            if box.contains(event.position()):
                self.picked.emit(one.id, record, adds)
                return

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            under = [words for box, _, _, words in self._chips if box.contains(QPointF(event.pos()))]
            words = under[0] if under else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)


class ScrollMap(Side):
    """The scroll bar with a tick for every quote in the part, in its kind's colour."""

    def __init__(self, column: TextColumn) -> None:
        super().__init__(column, MAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, column = theme.current(), self._column
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(look.sunken))
            painter.fillRect(self._thumb(), QColor(look.line_strong))
            whole = max(len(column.text), 1)
            drawn: set[tuple[int, str]] = set()
            for one in column.excerpts:
                y = round((one.start - column.start) / whole * (self.height() - 4))
                chosen = one.stands_for(column.selected)
                if chosen or (y, one.kind) not in drawn:
                    drawn.add((y, one.kind))
                    tick = QRectF(0, y - 1, MAP, 6) if chosen else QRectF(1, y, MAP - 2, 3)
                    painter.fillRect(tick, QColor(look.accent if chosen else look.kind(one.kind).ink))

    def _thumb(self) -> QRectF:
        bar = self._column.verticalScrollBar()
        whole = bar.maximum() + bar.pageStep()
        if not bar.maximum() or not whole:
            return QRectF()
        high = max(bar.pageStep() / whole * self.height(), 24.0)
        return QRectF(0, bar.value() / bar.maximum() * (self.height() - high), MAP, high)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        bar, thumb = self._column.verticalScrollBar(), self._thumb()
        room = max(self.height() - thumb.height(), 1)
        bar.setValue(round((event.position().y() - thumb.height() / 2) / room * bar.maximum()))

    mouseMoveEvent = mousePressEvent
