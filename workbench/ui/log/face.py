"""How the log looks: words in serif, an arrow to what they mean, a pill for how sure that is, grades in boxes."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.case.cells import Cell
from workbench.case.columns import Column
from workbench.ui import theme
from workbench.ui.chips import paint_grade, paint_word
from workbench.ui.desk import Desk

HEIGHT, EDGE = 24, 7
_LETTERS = 300  # of a cell that are ever laid out
_MEANT = 0.6  # of a cell that a meaning may take from its words
_PILLS = {"open": "open", "proposed": "proposed", "inferred": "inferred", "given": "given"}


class Hand(NamedTuple):
    """A typeface with its measures."""

    font: QFont
    metrics: QFontMetricsF


@cache
def hand(name: str) -> Hand:
    """One of the typefaces of the grid, made once."""
    font = {"serif": lambda: theme.quote(12.5), "mono": lambda: theme.mono(12.5)}.get(name, theme.body)()
    font.setItalic(name == "italic")
    if name == "bold":
        font.setWeight(QFont.Weight.DemiBold)
    return Hand(font, QFontMetricsF(font))


def one_line(text: str) -> str:
    """The beginning of a text without its breaks."""
    return " ".join(text[:_LETTERS].split())


class Face(QStyledItemDelegate):
    """Paints cells from the model and the one selection; what the view itself has picked is a tint above it."""

    def __init__(self, desk: Desk, view: QStyledItemDelegate) -> None:
        super().__init__(view)
        self._desk = desk
        self._picked: frozenset[bytes] = frozenset()
        desk.focus.selection_changed.connect(self._pick)

    def _pick(self) -> None:
        self._picked = frozenset(self._desk.focus.selected)

    def ground(self, key: bytes) -> str:
        """The ground of a record's row: selected, beside what is selected, or plain."""
        worn = theme.current()
        if key in self._picked:
            return worn.selected
        return worn.neighbour if key in self._desk.neighbours() else ""

    def picked(self, key: bytes) -> bool:
        """Whether a record is selected."""
        return key in self._picked

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        model, worn = index.model(), theme.current()
        box = QRectF(option.rect)
        self._ground(painter, option, box, model.keys[index.row()])
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        column, cell = model.columns[index.column()], model.cell(index)
        inner = box.adjusted(EDGE, 0, -EDGE, 0)
        if column.edited == "grade":
            self._grade(painter, inner, cell)
        else:
            self._words(painter, inner, cell, column, model.nothing)
        painter.restore()
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(worn.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -1))

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, key: bytes) -> None:
        worn = theme.current()
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(box, QColor(self.ground(key) or (worn.sunken if over else worn.surface)))
        if option.state & QStyle.StateFlag.State_Selected and not option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(box, theme.faint(worn.accent, 0.14))
        painter.setPen(QColor(worn.line))
        painter.drawLine(QPointF(box.left(), box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5))

    def _grade(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        if len(cell.meant) > 1:
            self._draw(painter, box, cell.meant, "italic", theme.current().text3)
        else:
            paint_grade(painter, QRectF(box.left() + 0.5, box.center().y() - 7.5, 14, 15), cell.meant)

    def _words(self, painter: QPainter, box: QRectF, cell: Cell, column: Column, nothing: str) -> None:
        worn = theme.current()
        if not cell.written and not cell.meant:
            self._draw(painter, box, nothing, "italic", worn.text3)
            return
        pill = _PILLS.get(cell.mark, "")
        if pill and box.width() > 90:
            box.setRight(paint_word(painter, box.right() + 3, box.center().y(), pill) - 4)
        same = cell.written == cell.meant
        written = "" if same and not cell.quoted else one_line(cell.written)
        written = f"“{written}”" if written and cell.quoted else written
        meant = "" if same and cell.quoted else one_line(cell.meant)
        arrow = " → " if written and meant else ""
        bold = "bold" if arrow else ""
        room = min(_advance(arrow, "") + _advance(meant, bold) + 2, box.width() * _MEANT) if arrow else 0
        left = box.left() + self._draw(painter, box.adjusted(0, 0, -room, 0), written, _hand(cell, column), worn.text)
        for words, name, ink in ((arrow, "", worn.text3), (meant, bold, worn.text)):
            left += self._draw(painter, QRectF(left, box.top(), box.right() - left, box.height()), words, name, ink)

    def _draw(self, painter: QPainter, box: QRectF, words: str, name: str, ink: str) -> float:
        """Draw what there is room for; answers how wide that is."""
        if not words or box.width() < 6:
            return 0
        font, metrics = hand(name)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        return metrics.horizontalAdvance(shown)


def _advance(words: str, name: str) -> float:
    return hand(name).metrics.horizontalAdvance(words)


def _hand(cell: Cell, column: Column) -> str:
    return "serif" if cell.quoted else "mono" if column.mono else ""
