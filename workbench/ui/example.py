"""What each move makes, drawn as it looks in a case: beside the moves on the first page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.ui import absolute, icons, theme
from workbench.ui.chips import grade_box, paint_grade
from workbench.ui.signs import paint_link, paint_origin

_HIGH, _GAP, _LINK = 22.0, 8.0, 32


class Example(QWidget):
    """A picture without meaning for a screen reader: the words beside it say it all."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._paint: Callable[[_Line], None] = _PAINTS[kind]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(190, round(theme.grown(_HIGH)) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, round(theme.grown(_HIGH)) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        with absolute.painter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(_Line(painter, self.height() / 2, self.width()))


class _Line:
    """Things painted one after the other along a line."""

    def __init__(self, painter: QPainter, middle: float, end: float) -> None:
        self.painter, self.middle, self.end, self.at = painter, middle, end, 0.5
        self.worn = theme.current()

    def chip(self, kind: str, words: str) -> None:
        """A record's chip."""
        metrics = QFontMetricsF(theme.mono(11.5))
        high, left = theme.grown(18), theme.grown(21)
        box = QRectF(self.at, self.middle - high / 2, left + 5 + metrics.horizontalAdvance(words), high)
        colours = self.worn.kind(kind)
        self.painter.setPen(QPen(theme.faint(colours.ink, 0.5), 1))
        self.painter.setBrush(QColor(colours.fill))
        self.painter.drawRoundedRect(box, 4, 4)
        size = theme.grown(12)
        where = QRectF(box.left() + 5, self.middle - size / 2, size, size)
        icons.paint_icon(self.painter, kind, box=where, colour=colours.ink)
        self.painter.setFont(theme.mono(11.5))
        self.painter.setPen(QColor(colours.ink))
        self.painter.drawText(box.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
        self.at = box.right() + _GAP

    def words(self, kind: str, words: str) -> None:
        """Words of a source, marked as a kind of record."""
        font = theme.quote()
        high = theme.grown(20)
        box = QRectF(self.at, self.middle - high / 2, QFontMetricsF(font).horizontalAdvance(words) + 2, high)
        colours = self.worn.kind(kind)
        self.painter.fillRect(box, QColor(colours.fill))
        self.painter.setPen(QPen(QColor(colours.ink), 2))
        self.painter.drawLine(box.bottomLeft(), box.bottomRight())
        self.painter.setFont(font)
        self.painter.setPen(QColor(self.worn.text))
        self.painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        self.at = box.right() + _GAP

    def letter(self, grade: str) -> None:
        """A grade in its box."""
        box = grade_box(self.at, self.middle)
        paint_grade(self.painter, box, grade)
        self.at = box.right() + _GAP

    def hash(self, words: str) -> None:
        """A short hash, locked."""
        self.painter.setFont(theme.mono(11.5))
        self.painter.setPen(QColor(self.worn.text3))
        wide = QFontMetricsF(self.painter.font()).horizontalAdvance(words)
        high, size = theme.grown(18), theme.grown(13)
        box = QRectF(self.at, self.middle - high / 2, wide + 2, high)
        self.painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
        where = QRectF(box.right() + 4, self.middle - size / 2, size, size)
        icons.paint_icon(self.painter, "lock", box=where, colour=self.worn.ok)
        self.at = where.right() + _GAP

    def arrow(self, colour: str, wide: float) -> None:
        """A line that leads on."""
        self.painter.setPen(QPen(QColor(colour), 1.6))
        end = QPointF(self.at + wide, self.middle)
        self.painter.drawLine(QPointF(self.at, self.middle), end)
        self.painter.setBrush(QColor(colour))
        self.painter.drawPolygon([end, end + QPointF(-5, -3), end + QPointF(-5, 3)])
        self.at = end.x() + _GAP

    def link(self, kind: str) -> None:
        """A link with its sign and its end."""
        scale = theme.grown(1)
        self.painter.save()
        self.painter.translate(self.at, self.middle - 9 * scale)
        self.painter.scale(scale, scale)
        paint_link(self.painter, kind, QRectF(0, 0, _LINK, 18), bare=False)
        self.painter.restore()
        self.at += _LINK * scale + _GAP

    def origin(self, standing: str, count: str) -> None:
        """How many origins of a sort, where there is room."""
        radius, wide = theme.grown(5), QFontMetricsF(theme.small()).horizontalAdvance(count)
        if self.at + 2 * radius + 5 + wide > self.end:
            return
        paint_origin(self.painter, standing, QPointF(self.at + radius, self.middle), radius=radius)
        self.at += 2 * radius + 5
        self.painter.setFont(theme.small())
        self.painter.setPen(QColor(self.worn.text2))
        high = theme.grown(18)
        room = QRectF(self.at, self.middle - high / 2, wide + 2, high)
        self.painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, count)
        self.at += wide + _GAP


def _attach(line: _Line) -> None:
    line.chip("source", "S1")
    line.letter("F")
    line.hash("750b…51f7")


def _highlight(line: _Line) -> None:
    line.words("excerpt", "have not yet replied")


def _tag(line: _Line) -> None:
    line.words("sighting", "the Il-26M")
    line.arrow(line.worn.text2, 12)
    line.chip("sighting", "SG-02")


def _weigh(line: _Line) -> None:
    line.chip("sighting", "SG-02")
    line.link("supports")
    line.chip("claim", "CL-1")
    line.origin("known", "1")
    line.origin("possible", "1")


_PAINTS = {"source": _attach, "excerpt": _highlight, "sighting": _tag, "claim": _weigh}
