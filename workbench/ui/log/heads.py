"""The two edges of the log that never scroll away: numbers at the left, the columns' names with their order on top."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QHeaderView, QWidget

from workbench.ui import absolute, icons, theme
from workbench.ui.chips import paint_dot
from workbench.ui.language import tr
from workbench.ui.log.face import Face, hand, row_height
from workbench.ui.recordlist import drag

_NUMBER, _SIGN = 106, 13  # pixels of the column of numbers, and of a finding's sign in it


class RowHead(QHeaderView):
    """Each record's number on its row; drawn like the chips of its kind, dragged from here to the board."""

    mirrors = True

    def __init__(self, face: Face, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._face = face
        self._from: QPoint | None = None
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(row_height())
        self.setDefaultSectionSize(row_height())
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setAccessibleName(self.tr("Numbers"))

    def sizeHint(self) -> QSize:
        return QSize(round(theme.grown(_NUMBER)), row_height())  # Qt's own would ask for hundreds of numbers

    def paintSection(self, painter: QPainter, rect: QRect, row: int) -> None:
        model, worn = self.model(), theme.current()
        if row >= len(model.keys):
            return
        key, box = model.keys[row], QRectF(rect)
        painter.save()
        absolute.mirror(painter, rect, self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._face.ground(key)
        painter.fillRect(box, QColor(ground or worn.panel))
        if self._face.picked(key):
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), QColor(worn.accent))
        elif ground:
            paint_dot(painter, QPointF(box.right() - 8, box.center().y()))
        if model.wrong.get(key):
            left = box.right() - 15 - theme.grown(_SIGN)
            icons.paint_beside(painter, "finding", left, box.center().y(), size=_SIGN, colour=worn.kind("finding").ink)
        painter.setPen(QColor(worn.line))
        painter.drawLine(QPointF(box.left(), box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5))
        painter.setPen(QColor(worn.line_strong))
        painter.drawLine(QPointF(box.right() - 0.5, box.top()), QPointF(box.right() - 0.5, box.bottom()))
        self._name(painter, box, model.number(row), self.kind(row))
        painter.restore()

    def kind(self, row: int) -> str:
        """The kind of the record in a row."""
        grid = self.model().grid
        if grid.kind != "trash":
            return str(grid.kind)
        return str(grid.raw(self.model().keys[row], grid.columns[1]))

    def _name(self, painter: QPainter, box: QRectF, number: str, kind: str) -> None:
        ink = theme.current().kind(kind).ink
        if kind in icons.SHAPES:
            icons.paint_beside(painter, kind, box.left() + 9, box.center().y(), colour=ink)
        painter.setFont(hand("mono").font)
        painter.setPen(QColor(ink))
        absolute.write(painter, box.adjusted(14 + theme.grown(14), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, number)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._from is None or (at - self._from).manhattanLength() < QApplication.startDragDistance():
            return
        self._from = None
        drag(self, self.parent().records())


class ColumnHead(QHeaderView):
    """The names of the columns; an arrow, and its place among several, where the rows are sorted by one."""

    mirrors = True

    clicked = Signal(int, bool)  # a column, and whether with Shift; Qt's own click would pick the whole column

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.sorted: dict[str, tuple[int, bool]] = {}  # place from 1, and whether from the last to the first
        self._from: QPoint | None = None
        self.setSectionsMovable(True)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumSectionSize(40)
        self.setFixedHeight(row_height() + 4)
        self.setAccessibleName(self.tr("Columns"))
        self.setToolTip(self.tr("Click to sort, Shift+click to sort by one more, drag to move"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        resizing = self.cursor().shape() is Qt.CursorShape.SplitHCursor
        left = event.button() is Qt.MouseButton.LeftButton
        self._from = event.position().toPoint() if left and not resizing else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at, begun = event.position().toPoint(), self._from
        if begun is not None and (at - begun).manhattanLength() < QApplication.startDragDistance():
            column = self.logicalIndexAt(at)
            if column >= 0:
                self.clicked.emit(column, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        self._from = None

    def show_order(self, by: list[tuple[str, bool]]) -> None:
        """Mark the columns the rows are sorted by."""
        self.sorted = {key: (at, backwards) for at, (key, backwards) in enumerate(by, 1)}
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, at: int) -> None:
        worn, column = theme.current(), self.model().columns[at]
        place, backwards = self.sorted.get(column.key, (0, False))
        painter.save()
        absolute.mirror(painter, rect, self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(rect)
        painter.fillRect(box, QColor(worn.panel))
        painter.setPen(QColor(worn.line_strong))
        painter.drawLine(QPointF(box.left(), box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5))
        painter.setPen(QColor(worn.line))
        painter.drawLine(QPointF(box.right() - 0.5, box.top() + 7), QPointF(box.right() - 0.5, box.bottom() - 7))
        room = box.adjusted(7, 0, -22 if place else -6, 0)
        font = theme.small(theme.QFont.Weight.DemiBold if place else theme.QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(worn.text if place else worn.text2))
        shown = QFontMetricsF(font).elidedText(tr(column.title), Qt.TextElideMode.ElideRight, room.width())
        absolute.write(painter, room, Qt.AlignmentFlag.AlignVCenter, shown)
        if place:
            self._arrow(painter, box, str(place) if len(self.sorted) > 1 else "", backwards)
        painter.restore()

    def _arrow(self, painter: QPainter, box: QRectF, place: str, backwards: bool) -> None:
        x, y, way = box.right() - 15, box.center().y(), -1 if backwards else 1
        painter.setPen(QColor(theme.current().accent))
        painter.drawPolyline([QPointF(x - 3.5, y + 2 * way), QPointF(x, y - 2 * way), QPointF(x + 3.5, y + 2 * way)])
        painter.setFont(theme.tiny())
        absolute.write(painter, QRectF(x + 4, y - 8, 10, 14), Qt.AlignmentFlag.AlignCenter, place)
