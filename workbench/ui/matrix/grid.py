"""The grid of the matrix: the first column stays while the others scroll, cells are rated by keys."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QModelIndex, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QTableView,
    QToolTip,
    QWidget,
)

from workbench.ui import theme
from workbench.ui.board.view import RECORDS
from workbench.ui.matrix import face
from workbench.ui.matrix.delegate import RatingDelegate
from workbench.ui.matrix.heads import Heads
from workbench.ui.matrix.model import FIRST, MatrixModel
from workbench.ui.matrix.shown import Item, Outside
from workbench.values.likelihood import RATINGS

_ROW, _LOW = 46, 37  # pixels of a row, and of one that is not rated
_INFORMATION, _WEIGHT, _CELL, _BAND = 220, 66, 112, 108  # least widths
_WANTED, _WIDEST = 330, 150  # of the first column before cells grow, and of a cell
_KEYS = {str(at): value for at, value in enumerate(RATINGS, 1)}


class Grid(QTableView):
    """Arrows walk, 1 to 5 rate, Enter opens the words; a record let go on it becomes a row."""

    rate = Signal(str)  # the rating a key stands for
    opened = Signal()
    asked = Signal(bytes)  # a record that is not rated: rate it, with a reason
    moved = Signal()
    laid = Signal(object)  # keys of records that were let go here

    def __init__(self, model: MatrixModel, parent: QWidget | None = None, *, frozen: bool = False) -> None:
        super().__init__(parent)
        self.left: Grid | None = None
        self.fallen: frozenset[bytes] = frozenset()
        self.refuses = lambda key: ""  # why a record is no row
        self._of = parent if frozen else None
        self.setModel(model)
        self.setItemDelegate(RatingDelegate(self))
        self.setHorizontalHeader(Heads(self))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        if not frozen:
            self._freeze(model)
            self.setAcceptDrops(True)
            self.viewport().setAcceptDrops(True)
        model.modelReset.connect(self.lay)
        self._again = QTimer(self, interval=0, singleShot=True)  # a bar came or went, and took room
        self._again.timeout.connect(self.lay)
        self.verticalScrollBar().rangeChanged.connect(self._again.start)

    def _freeze(self, model: MatrixModel) -> None:
        """A second view of the first column lies over it and does not scroll sideways."""
        self.left = Grid(model, self, frozen=True)
        self.left.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.left.setSelectionModel(self.selectionModel())
        for bar in ("setHorizontalScrollBarPolicy", "setVerticalScrollBarPolicy"):
            getattr(self.left, bar)(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.left.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.left.setAccessibleName(self.tr("First column"))
        self.viewport().stackUnder(self.left)
        self.verticalScrollBar().valueChanged.connect(self.left.verticalScrollBar().setValue)

    def hasFocus(self) -> bool:
        return self._of.hasFocus() if self._of is not None else super().hasFocus()

    # where things lie

    def lay(self) -> None:
        """Heights of rows and widths of columns, as letters and room want them."""
        model: MatrixModel = self.model()
        high, low = round(theme.grown(_ROW)), round(theme.grown(_LOW))
        self.verticalHeader().setDefaultSectionSize(high)
        for at in range(model.rowCount() - 1, -1, -1):
            if isinstance(model.line(at), Item):
                break
            self.setRowHeight(at, low)
        if model.columnCount():
            room = self.viewport().width() if self._of is None else self._of.viewport().width()
            side = [round(theme.grown(each)) for each in (_WEIGHT, _BAND)]
            side[0] = max(side[0], self.horizontalHeader().least(1))
            side[1] = max(side[1], self.horizontalHeader().least(model.columnCount() - 1), ceil(face.band_width()))
            cells = len(model.hypotheses)
            fair = (room - sum(side) - theme.grown(_WANTED)) / max(1, cells)
            cell = round(min(max(fair, theme.grown(_CELL)), theme.grown(_WIDEST)))
            wide = [side[0], *[cell] * cells, side[1]]
            first = max(round(theme.grown(_INFORMATION)), room - sum(wide))
            for at, each in enumerate((first, *wide)):
                self.setColumnWidth(at, each)
            if self._of is not None:
                for at in range(1, model.columnCount()):
                    self.setColumnHidden(at, True)
        if self.left is not None:
            self.left.lay()
            high = self.viewport().height() + self.horizontalHeader().height()
            wide = self.columnWidth(0)
            at = self.viewport().geometry().right() + 1 - wide if self.isRightToLeft() else self.frameWidth()
            self.left.setGeometry(at, self.frameWidth(), wide, high)
            self.left.setVisible(bool(model.columnCount()))
        self.updateGeometry()

    def before(self, column: int) -> int:
        """The pixels that are seen before a column, from where lines begin; less than none where it is scrolled."""
        left = self.columnViewportPosition(column)
        return self.viewport().width() - left - self.columnWidth(column) if self.isRightToLeft() else left

    def full(self) -> int:
        """The height at which nothing scrolls."""
        rows = sum(self.rowHeight(at) for at in range(self.model().rowCount()))
        bar = self.horizontalScrollBar()
        beside = bar.sizeHint().height() if bar.maximum() > 0 else 0
        return rows + self.horizontalHeader().sizeHint().height() + beside + 2 * self.frameWidth() + 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._of is None:
            self.lay()

    def scrollTo(self, index: QModelIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible) -> None:  # fmt: skip  # noqa: E501
        """What lies under the first column is brought out from there."""
        if index.column() == 0:
            return
        super().scrollTo(index, hint)
        if self.left is not None:
            hidden = self.columnWidth(0) - self.before(index.column())
            if hidden > 0 and self.horizontalScrollBar().value() > 0:
                self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - hidden)

    def indexAt(self, at: QPoint) -> QModelIndex:
        """What is seen there: the first column lies over what is scrolled below it."""
        over = self.left is not None and self._along(at.x()) < self.columnWidth(0)
        return super().indexAt(QPoint(self.columnViewportPosition(0) + 1, at.y()) if over else at)

    def _along(self, x: float) -> float:
        """A place across the view, from where lines begin."""
        return self.viewport().width() - x if self.isRightToLeft() else x

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.horizontalHeader().viewport().update()
        if self._of is None:
            self.moved.emit()

    # what is not rated

    def paint_outside(self, painter: QPainter, box: QRectF, index: QModelIndex, line: Outside) -> None:
        """One line across all columns, painted column by column."""
        over = self._of or self
        before = over.before(0) - over.before(index.column()) if index.column() else 0
        wide = sum(over.columnWidth(at) for at in range(over.model().columnCount()))
        seen = over.viewport().width() - (over.before(0) if index.column() else 0)
        whole = QRectF(box.left() + before, box.top(), min(wide, seen), box.height())
        face.paint_hatch(painter, box)
        face.paint_outside(painter, whole, line.kind, line.number, title=line.title, why=line.why,
                           asks=self.tr("Rate it, with a reason…"))  # fmt: skip
        if over.currentIndex().row() == index.row() and over.hasFocus():
            painter.setPen(QPen(QColor(theme.current().accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(whole.adjusted(1, 1, -1, -2))

    # keys and pointer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        line = self.model().line(self.currentIndex().row())
        if plain and event.text() in _KEYS:
            self.rate.emit(_KEYS[event.text()])
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.emit(line.key) if isinstance(line, Outside) else self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        line = self.model().line(self.indexAt(event.position().toPoint()).row())
        if isinstance(line, Outside) and self._along(event.position().x()) > self.viewport().width() * 0.6:
            self.asked.emit(line.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if isinstance(self.model().line(self.currentIndex().row()), Item):
            self.opened.emit()

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, min(FIRST, self.model().columnCount() - 1)))
        self.viewport().update()

    # letting go

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(RECORDS):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        why = next(filter(None, map(self.refuses, records_in(event))), "")
        QToolTip.showText(self.viewport().mapToGlobal(event.position().toPoint()), why, self)
        event.acceptProposedAction() if event.mimeData().hasFormat(RECORDS) else event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        QToolTip.hideText()
        keys = records_in(event)
        if keys:
            event.acceptProposedAction()
            self.laid.emit(keys)


def records_in(event: QDropEvent) -> list[bytes]:
    """The records that a drag takes along."""
    data = bytes(event.mimeData().data(RECORDS).data()).decode("ascii", "replace")
    return [bytes.fromhex(each) for each in data.split() if len(each) == 32]
