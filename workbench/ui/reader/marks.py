"""What is painted under and over the words: grounds by kind, stacked edges, places found, and rings.

The painter stands at the top of the document, so that measured lines are used as they are.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from workbench.ui import theme
from workbench.ui.reader import underlines
from workbench.ui.reader.quotes import Excerpt, Quotes, Run, seen

HIGH = 3  # pixels between a line's top and the ground of its words
_APART = 3  # pixels between stacked edges
_STUB = 4  # pixels at the right of the column that no words stand on


class Column(underlines.Column, Protocol):
    """The text as far as its marks need it; offsets are code points."""

    quotes: Quotes
    underlines: underlines.Underlines
    hits: list[tuple[int, int]]
    selected: tuple[bytes, ...]
    rung: tuple[int, int] | None

    def near(self) -> list[Excerpt]:
        """The quotes in the view."""


def paint_grounds(painter: QPainter, column: Column) -> None:
    """The fill of the shortest quote under every word, and of the places found; nothing lies over another."""
    look = theme.current()
    first, last = column.seen()
    for run in seen(column.quotes.grounds, first, last + 1):
        _fill(painter, column.lines(run.start, run.end), look.kind(run.kind).fill)
    at = bisect_left(column.hits, (first, 0))
    for low, high in column.hits[max(at - 1, 0) : bisect_left(column.hits, (last + 1, 0))]:
        _fill(painter, column.lines(low, high), look.care_fill)


def _fill(painter: QPainter, boxes: Iterable[QRectF], colour: str) -> None:
    for box in boxes:
        painter.fillRect(box.adjusted(0, HIGH, 0, 0), QColor(colour))


def paint_edges(painter: QPainter, column: Column) -> None:
    """The lower edge of every quote in its kind's ink, stacked where quotes overlap, and the rings."""
    first, last = column.seen()
    column.underlines.paint(painter, column)
    for step, pieces in enumerate(column.quotes.edges):
        _underline(painter, column, seen(pieces, first, last + 1), _APART * step)
    for one in column.quotes.of(column.selected):
        if one.end > first and one.start <= last:
            ring(painter, column.lines(one.start, one.end))
    if column.selected:
        _lead_out(painter, column)
    if column.rung is not None:
        ring(painter, column.lines(*column.rung))


def tie(column: Column, one: Excerpt) -> QPointF | None:
    """Where the line to its note begins: at the end of a full line, else at the text's edge, under no other words."""
    boxes = column.lines(one.start, one.end)
    if not boxes:
        return None
    left = boxes[0].right() + 2
    return QPointF(left if len(boxes) > 1 else max(left, column.viewport().width() - _STUB), boxes[0].center().y())


def _lead_out(painter: QPainter, column: Column) -> None:
    """The line from the words of the selected note to the edge of the text."""
    for one in column.near():
        if column.selected[0] in one.records:
            leaves = tie(column, one)
            if leaves is not None:
                painter.setPen(QPen(QColor(theme.current().accent), 1.5))
                painter.drawLine(leaves, QPointF(column.viewport().width(), leaves.y()))


def _underline(painter: QPainter, column: Column, pieces: Iterable[Run], down: int) -> None:
    look = theme.current()
    for run in pieces:
        ink = QColor(look.kind(run.kind).ink)
        for box in column.lines(run.start, run.end):
            painter.fillRect(QRectF(box.left(), box.bottom() - 3 + down, box.width(), 2), ink)


def ring(painter: QPainter, boxes: Iterable[QRectF]) -> None:
    """The accent ring and halo round words, a rectangle a line."""
    look = theme.current()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    rings = [box.adjusted(-2, 1, 2, 0) for box in boxes]
    for pen, out in ((QPen(look.halo_colour(), 3), 2.5), (QPen(QColor(look.accent), 2), 0.0)):
        painter.setPen(pen)
        for box in rings:
            painter.drawRoundedRect(box.adjusted(-out, -out, out, out), 3, 3)
