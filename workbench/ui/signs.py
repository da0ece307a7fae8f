"""Small painted signs of panels: a link's line, and how an assertion goes from hop to hop to its origin."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.case.edges import Edge
from workbench.ui import absolute, icons, theme
from workbench.ui.board import strokes

ORIGINS = ("known", "possible", "unknown", "silence")
_WIDE, _HIGH = 30, 18  # pixels of a link's line
_SCALE = 0.72  # of the board's line in a panel
_ICON = 16
_DOT = 4.5  # pixels from dot to dot of a connector


def paint_origin(painter: QPainter, standing: str, centre: QPointF, *, radius: float = 6.0) -> None:
    """A known origin as a filled ring, a possible one hollow, an unknown one dotted with a question mark.

    A silence is a struck ring.
    """
    worn = theme.current()
    pen = QPen(QColor(worn.text), 1.3)
    if standing == "unknown":
        pen.setDashPattern([1.2, 1.8])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, radius, radius)
    if standing == "known":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(worn.text))
        painter.drawEllipse(centre, radius * 0.5, radius * 0.5)
    elif standing == "silence":
        reach = radius * 0.7
        painter.drawLine(centre + QPointF(-reach, reach), centre + QPointF(reach, -reach))
    elif standing == "unknown":
        font = theme.tiny(theme.QFont.Weight.Bold)
        font.setPixelSize(round(1.75 * radius))
        painter.setFont(font)
        box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")


def paint_link(painter: QPainter, kind: str, box: QRectF, *, bare: bool, inferred: bool = False) -> None:
    """A link's line with its end and sign as the board draws them, small."""
    worn = theme.current()
    edge = Edge(b"", b"", b"", kind, not bare, inferred, "")
    high, wide = box.height() / _SCALE / 2, box.width() / _SCALE
    path = ((1.0, high), (wide - 1, high))
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(_SCALE, _SCALE)
    strokes.paint(painter, edge, path, worn)
    if kind in ("supports", "contradicts", "differs"):
        strokes.paint_sign(painter, edge, (wide / 2 - 2, high), worn)
    painter.restore()


class Stroke(QWidget):
    """A link's line before its word."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(QSize(_WIDE, _HIGH) * theme.grown(1))
        self.show_link("about", bare=False, inferred=False)

    def show_link(self, kind: str, *, bare: bool, inferred: bool) -> None:
        """Show the line of another link."""
        self._drawn = (kind, bare, inferred)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        kind, bare, inferred = self._drawn
        with absolute.painter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(theme.grown(1), theme.grown(1))
            if kind in icons.SHAPES:
                ink = theme.current().kind(kind).ink
                icons.paint_icon(painter, kind, box=QRectF(7, 1, _ICON - 1, _ICON - 1), colour=ink)
            else:
                paint_link(painter, kind, QRectF(0, 0, _WIDE, _HIGH), bare=bare, inferred=inferred)


class Badge(QWidget):
    """A shape before a word: what a verdict is, whether an event was seen."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(QSize(_ICON, _HIGH) * theme.grown(1))
        self.show_sign("minus", "text2")

    def show_sign(self, shape: str, ink: str, *, filled: bool = False, says: str = "") -> None:
        """Show another shape; ``ink`` is a word of the theme."""
        self._drawn = (shape, ink, filled)
        self.setToolTip(says)
        self.setAccessibleName(says)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        shape, ink, filled = self._drawn
        side = theme.grown(_ICON - 3)
        box = QRectF(1, (self.height() - side) / 2, side, side)
        with absolute.painter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            icons.paint_icon(painter, shape, box=box, colour=getattr(theme.current(), ink), filled=filled)


class Stem(QWidget):
    """A station of a chain: its sign, and below it the dots to the next, filled when that hop is stated."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(round(theme.grown(20)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.show_station("source", "")

    def show_station(self, sign: str, hop: str) -> None:
        """Show another station; ``hop`` is stated, inferred, or empty at the end."""
        self._drawn = (sign, hop)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(20, 26) * theme.grown(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        sign, hop = self._drawn
        with absolute.painter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(theme.grown(1), theme.grown(1))
            if sign in ORIGINS:
                paint_origin(painter, sign, QPointF(8.5, 9))
            else:
                ink = theme.current().kind(sign).ink
                icons.paint_icon(painter, sign, box=QRectF(1, 1.5, 15, 15), colour=ink)
            if hop:
                _dots(painter, 8.5, 20, self.height() / theme.grown(1) + 1, filled=hop == "stated")


def _dots(painter: QPainter, x: float, top: float, foot: float, *, filled: bool) -> None:
    places = [QPointF(x, top + _DOT * step) for step in range(max(0, int((foot - top) / _DOT) + 1))]
    strokes.paint_dots(painter, places, QColor(theme.current().text2), wide=2.2, ring=0 if filled else 1.5)
