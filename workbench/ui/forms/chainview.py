"""Who asserts something, drawn: the source in hand, whom it relays, the origin; hops stated or inferred."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.ui import absolute, icons, theme

_HIGH, _HOP, _LINE = 20, 44, 24


class Hop(NamedTuple):
    """One name of a chain: its number where it is a source of the case, and whether the words' paragraph names it."""

    name: str
    number: str
    stated: bool


class ChainView(QWidget):
    """Chips from the source to the origin; hops are filled where the paragraph names who is reached."""

    def __init__(self) -> None:
        super().__init__()
        self._source, self._hops = "", ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_chain(self, source: str, hops: Sequence[Hop]) -> None:
        """Draw a chain: ``hops`` from the one nearest to the source to the origin."""
        self._source, self._hops = source, tuple(hops)
        told = [f"{hop.name}, {self.tr('stated') if hop.stated else self.tr('inferred')}" for hop in hops]
        self.setAccessibleName("; ".join([source, *told]))
        self.setToolTip(self.tr("Filled: the paragraph names it. Hollow: the paragraph does not, so it is inferred."))
        self.setVisible(bool(hops))
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.heightForWidth(self.width()) != self.height():
            QTimer.singleShot(0, self, self._fit)  # not while rows are laid out

    def _fit(self) -> None:
        """Be as high as the lines of chips, which a form's nested rows do not ask for by width."""
        self.setFixedHeight(self.heightForWidth(self.width()))

    def _width(self, words: str) -> float:
        return QFontMetricsF(theme.small()).horizontalAdvance(words) + 17 + theme.grown(13)

    def _laid(self, width: float) -> list[QPointF]:
        """Where each chip begins; a chip without room goes to the next line."""
        x, y, places = 0.0, 0.0, []
        for at, words in enumerate(self._words()):
            wide = self._width(words)
            x += _HOP if at else 0
            if at and x + wide > width:
                x, y = float(_HOP), y + theme.grown(_LINE)
            places.append(QPointF(x, y))
            x += wide
        return places

    def _words(self) -> list[str]:
        return [self._source, *(f"{hop.number} {hop.name}".strip() for hop in self._hops)]

    def heightForWidth(self, width: int) -> int:
        return int(self._laid(width)[-1].y() + theme.grown(_HIGH)) + 2

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = theme.current()
        with absolute.painter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(theme.small())
            for at, (place, words) in enumerate(zip(self._laid(self.width()), self._words(), strict=True)):
                held = not at or bool(self._hops[at - 1].number)
                if at:
                    start = QPointF(place.x() - _HOP + 6, place.y() + theme.grown(_HIGH) / 2)
                    _hop(painter, start, worn, self._hops[at - 1].stated)
                box = QRectF(place.x(), place.y() + 0.5, self._width(words) - 2, theme.grown(_HIGH) - 1)
                _chip(painter, box, words, worn, held)


def _chip(painter: QPainter, box: QRectF, words: str, worn: theme.Theme, held: bool) -> None:
    kind = worn.kind("source")
    pen = QPen(QColor(worn.line_strong), 1)
    if not held:
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(QColor(kind.fill) if held else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    icons.paint_beside(painter, "source", box.left() + 6, box.center().y(), size=13, colour=kind.ink)
    painter.setPen(QColor(worn.text))
    painter.drawText(box.adjusted(10 + theme.grown(13), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)


def _hop(painter: QPainter, start: QPointF, worn: theme.Theme, stated: bool) -> None:
    ink = QColor(worn.text2)
    painter.setPen(QPen(ink, 1.1))
    painter.setBrush(ink if stated else Qt.BrushStyle.NoBrush)
    for at in range(4):
        radius = 1.2 if stated else 1.9
        painter.drawEllipse(start + QPointF(2 + at * 5.5, 0), radius, radius)
    tip = start + QPointF(_HOP - 14, 0)
    painter.drawPolygon(QPolygonF([tip, tip + QPointF(-7, -3.6), tip + QPointF(-7, 3.6)]))
