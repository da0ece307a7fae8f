"""Paints the cells of the matrix by what stands in them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from workbench.ui import absolute, theme
from workbench.ui.matrix import face
from workbench.ui.matrix.shown import Item, Outside


class RatingDelegate(QStyledItemDelegate):
    """Paints a cell by what stands in it."""

    mirrors = True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        view = self.parent()  # the grid
        line, box = view.model().line(index.row()), QRectF(option.rect)
        painter.save()
        absolute.mirror(painter, option.rect, option.direction)
        painter.setClipRect(option.rect)
        if isinstance(line, Outside):
            view.paint_outside(painter, box, index, line)
        elif isinstance(line, Item):
            self._ground(painter, box, index)
            self._item(painter, box, index, line)
        worn = theme.current()
        painter.setPen(QPen(QColor(worn.line), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if isinstance(line, Item):
            painter.drawLine(option.rect.topRight(), option.rect.bottomRight())
        painter.restore()

    def _ground(self, painter: QPainter, box: QRectF, index: QModelIndex) -> None:
        worn, here = theme.current(), self.parent().currentIndex()
        in_row, in_column = here.row() == index.row(), here.column() == index.column()
        near = in_row or (in_column and self.parent().model().hypothesis(index.column()) is not None)
        painter.fillRect(box, QColor(worn.neighbour if near else worn.surface))
        if in_row and index.column() == 0:
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), QColor(worn.accent))

    def _item(self, painter: QPainter, box: QRectF, index: QModelIndex, item: Item) -> None:
        view = self.parent()  # the grid
        here = view.currentIndex()
        pale = item.key in view.fallen
        painter.setOpacity(0.45 if pale else 1)
        if index.column() == 0:
            face.paint_information(painter, box, item.kind, item.number, title=item.title, beside=item.beside,
                                   at_hand=here.row() == index.row())  # fmt: skip
        elif index.column() == 1:
            painter.setFont(theme.body())
            painter.setPen(QColor(theme.current().text))
            side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            absolute.write(painter, box.adjusted(0, 0, -10, 0), side, item.weight)
        elif view.model().hypothesis(index.column()) is None:
            face.paint_band(painter, box, item.band)
        else:
            self._rating(painter, box, index, pale=pale)
        painter.setOpacity(1)
        if here == index:
            cell = view.model().hypothesis(index.column()) is not None
            ring = self._cell(box) if cell else box.adjusted(4, 4, -4, -4)
            face.paint_ring(painter, ring, focus=view.hasFocus())

    def _rating(self, painter: QPainter, box: QRectF, index: QModelIndex, *, pale: bool) -> None:
        view = self.parent()  # the grid
        rated = view.model().rated(index)
        if rated is None:
            face.paint_empty(painter, self._cell(box))
        else:
            others = rated.by != view.model().sheet.matrix.analyst
            face.paint_rating(painter, self._cell(box), rated.value, others=others, pale=pale)

    def _cell(self, box: QRectF) -> QRectF:
        high = theme.grown(28)
        return QRectF(box.left() + 8, box.center().y() - high / 2, box.width() - 17, high)
