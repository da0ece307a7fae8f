"""Words that the reading aid offers: an underline for each kind, a box round the current one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from workbench.ui import theme

_DASHES = {"date": (1, 1), "aircraft": (3, 1.5), "attribution": (4, 1.5, 1, 1.5), "hedge": (1, 3)}  # times the width
_LONGEST = 600  # code points of a suggestion: a sentence
_STUB = 4  # pixels at the right of the column that no words stand on
_WAVE = 4  # pixels from crest to crest


class Suggested(NamedTuple):
    """A suggestion as the reader shows it: where, what it reads the words as, and why.

    ``others`` are readings to choose instead, each with its reason; one that ``stands`` has a reading of its own.
    """

    id: str
    kind: str
    start: int
    end: int
    reading: str
    why: str
    others: tuple[tuple[str, str], ...] = ()
    stands: bool = True


class Column(Protocol):
    """The text as far as underlines need it; offsets are code points."""

    def seen(self) -> tuple[int, int]:
        """The offsets at the top and the bottom of the view."""

    def lines(self, start: int, end: int) -> list[QRectF]:
        """A rectangle in the document for each line these code points stand on."""

    def viewport(self) -> QWidget:
        """What is painted on."""


class Underlines:
    """What is offered in a text, in order, and which one is current."""

    def __init__(self, offered: Sequence[Suggested] = (), current: Suggested | None = None) -> None:
        self.offered, self.current = offered, current

    def paint(self, painter: QPainter, column: Column) -> None:
        """Draw those in the view."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        first, last = column.seen()
        for each in self._near(first, last):
            for box in column.lines(each.start, each.end):
                underline(painter, each.kind, box)
        if self.current is not None and self.current.start <= last and first <= self.current.end:
            _box(painter, column, self.current)

    def _near(self, first: int, last: int) -> Iterator[Suggested]:
        low = bisect_left(self.offered, first - _LONGEST, key=lambda each: each.start)
        for each in self.offered[low:]:
            if each.start > last:
                return
            if each.end > first:
                yield each


def underline(painter: QPainter, kind: str, box: QRectF) -> None:
    """The line below words of a kind: dotted, dashed, a wave, double, or thin."""
    ink, y = QColor(theme.current().text2), box.bottom() - 2
    line = QLineF(box.left(), y, box.right(), y)
    if kind == "place":
        painter.setPen(QPen(ink, 1))
        painter.drawPolyline(_wave(line))
    elif kind == "actor":
        painter.setPen(QPen(ink, 1))
        painter.drawLines([line.translated(0, -1.5), line.translated(0, 1.5)])
    elif kind == "claim":  # a whole sentence: below the lines of what it holds
        painter.setPen(QPen(ink, 1))
        painter.drawLine(line.translated(0, 1))
    else:
        pen = QPen(ink, 2)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(_DASHES[kind])
        painter.setPen(pen)
        painter.drawLine(line)


def _wave(line: QLineF) -> QPolygonF:
    steps = max(2, round(line.length() / _WAVE * 2))
    step = line.length() / steps
    return QPolygonF([QPointF(line.x1() + n * step, line.y1() + (1.2 if n % 2 else -1.2)) for n in range(steps + 1)])


def _box(painter: QPainter, column: Column, current: Suggested) -> None:
    """The frame round the current words, and the line that leads from them to the margin."""
    lines = column.lines(current.start, current.end)
    if not lines:
        return
    painter.setPen(QPen(QColor(theme.current().accent), 1.5))
    for box in lines:
        painter.drawRoundedRect(box.adjusted(-2, 1, 2, 0), 3, 3)
    y, edge = lines[0].center().y(), column.viewport().width()
    leaves = lines[0].right() + 2
    painter.drawLine(QPointF(leaves if len(lines) > 1 else max(leaves, edge - _STUB), y), QPointF(edge, y))
