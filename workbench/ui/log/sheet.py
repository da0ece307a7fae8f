"""The table itself: walking, picking, typing, copying and pasting by key and pointer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QPushButton, QTableView, QWidget

from workbench.case.columns import Column
from workbench.case.pasting import Block
from workbench.ui.desk import Desk
from workbench.ui.forms.inputs import ENTER
from workbench.ui.log.face import Face
from workbench.ui.log.heads import ColumnHead, RowHead
from workbench.ui.log.model import LogModel

_OWN = {Qt.Key.Key_F2, Qt.Key.Key_Delete}
_ARROWS = {Qt.Key.Key_Up: False, Qt.Key.Key_Down: True}
_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)
_WITH_LETTERS = (Qt.Key.Key_Shift, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock)
_SIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class LogSheet(QTableView):
    """A grid of cells; what they mean to the case is the page's business."""

    opened = Signal(bytes)  # the record whose words are wanted
    typed = Signal(str)  # the first letter typed into the current cell; "" to change what it holds
    held_back = Signal()  # a letter typed right after the filter changed, perhaps meant for the filter
    deleted = Signal()
    ticked = Signal()  # Space
    copied = Signal()
    pasted = Signal()
    asked = Signal(object)  # where a menu is wanted, in global pixels
    sort_wanted = Signal(str, bool, bool)  # column, backwards, beside the ones before
    scrolled = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(LogModel(self))
        self.face = Face(desk, self)
        self.setItemDelegate(self.face)
        self.setVerticalHeader(RowHead(self.face, self))
        self.setHorizontalHeader(ColumnHead(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Log"))
        self.sifted = False  # whether the filter changed and no key or pointer has gone about the rows since
        self.corner = self._corner()
        self.horizontalHeader().clicked.connect(self._sort_by)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.valueChanged.connect(self.scrolled)

    def _corner(self) -> QPushButton:
        """The name of the numbers, which sorts by them."""
        for plain in self.findChildren(QAbstractButton):
            plain.hide()
        made = QPushButton(self.tr("Number"), self)
        made.setProperty("quiet", "true")
        made.setProperty("panel", "true")
        made.setToolTip(self.tr("Back to the order of numbers"))
        made.clicked.connect(lambda: self.sort_wanted.emit("number", False, False))
        return made

    # what is picked

    def rows(self) -> list[int]:
        """The rows that hold a picked cell, the current one first."""
        found = {row for part in self.selectionModel().selection() for row in range(part.top(), part.bottom() + 1)}
        now = self.currentIndex().row()
        return [*([now] if now in found else []), *sorted(found - {now})]

    def records(self) -> list[bytes]:
        """The records of those rows."""
        keys = self.model().keys
        return [keys[row] for row in self.rows() if row < len(keys)]

    def columns(self) -> list[Column]:
        """The columns that show, from left to right."""
        head, columns = self.horizontalHeader(), self.model().columns
        return [
            columns[at] for place in range(head.count()) if not head.isSectionHidden(at := head.logicalIndex(place))
        ]

    def block(self) -> Block | None:
        """The one rectangle that is picked, by shown rows and columns; none where there are several or a gap."""
        shown = {column.key: at for at, column in enumerate(self.columns())}
        picked = [
            (index.row(), shown[self.model().columns[index.column()].key])
            for index in self.selectionModel().selectedIndexes()
            if self.model().columns[index.column()].key in shown
        ] if self._few() else self._whole(len(shown))  # fmt: skip
        if not picked:
            return None
        rows, across = [row for row, _ in picked], [at for _, at in picked]
        block = min(rows), max(rows), min(across), max(across)
        area = (block[1] - block[0] + 1) * (block[3] - block[2] + 1)
        return block if not self._few() or area == len(picked) else None

    def _few(self) -> bool:
        """Whether the picked cells can be gone through one by one."""
        return sum(part.height() * part.width() for part in self.selectionModel().selection()) <= 200_000

    def _whole(self, wide: int) -> list[tuple[int, int]]:
        parts = self.selectionModel().selection()
        top, bottom = min(part.top() for part in parts), max(part.bottom() for part in parts)
        return [(top, 0), (bottom, wide - 1)]

    def pick(self, row: int, *, column: int | None = None) -> None:
        """Go to a row, in the column one is in."""
        now = self.currentIndex().column() if column is None else column
        index = self.model().index(row, now if now >= 0 else self._first())
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def stand(self, row: int) -> None:
        """Have the keyboard in a row without picking it."""
        index = self.model().index(row, self._first())
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def pick_rows(self, rows: list[int]) -> None:
        """Pick whole rows, the first of them current."""
        self.pick(rows[0])
        chosen, last = QItemSelection(), len(self.model().columns) - 1
        for row in rows:
            chosen.select(self.model().index(row, 0), self.model().index(row, last))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _first(self) -> int:
        head = self.horizontalHeader()
        places = (head.logicalIndex(place) for place in range(head.count()))
        return next((at for at in places if not head.isSectionHidden(at)), 0)

    # keys and pointer

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._mine(event):
            event.accept()
            return True
        return super().event(event)

    def _mine(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if event.key() == Qt.Key.Key_F2 and event.modifiers():
            return False  # with Shift it is about all that is selected
        own = plain and (event.key() in _OWN or (bool(event.text()) and event.text().isprintable()))
        return own or event.matches(QKeySequence.StandardKey.Paste)  # into the cells, not as a source

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._arrange(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier or not self.currentIndex().isValid():
            super().keyPressEvent(event)
            if event.key() in _ENDS and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                alone = QItemSelectionModel.SelectionFlag.ClearAndSelect  # Qt moves there and leaves the rest picked
                self.selectionModel().select(self.currentIndex(), alone)
        else:
            self._plain(event)

    def _plain(self, event: QKeyEvent) -> None:
        column = self.model().columns[self.currentIndex().column()]
        letter = event.text() if event.text().isprintable() else ""
        if letter and self.sifted and event.key() != Qt.Key.Key_Space:
            self.held_back.emit()
            return
        if event.key() not in _WITH_LETTERS:
            self.sifted = False
        if event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        elif event.key() == Qt.Key.Key_F2 or (event.key() in ENTER and column.edited):
            self.typed.emit("")
        elif event.key() in ENTER:
            self.opened.emit(self.model().keys[self.currentIndex().row()])
        elif event.key() == Qt.Key.Key_Space:
            self.ticked.emit()
        elif letter:
            self.typed.emit(letter)
        else:
            super().keyPressEvent(event)

    def _arrange(self, event: QKeyEvent) -> None:
        """Alt with an arrow sorts by the column one is in; with Shift beside the others, or moves the column."""
        shift, index = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier), self.currentIndex()
        if index.isValid() and event.key() in _ARROWS:
            self.sort_wanted.emit(self.model().columns[index.column()].key, _ARROWS[event.key()], shift)
        elif index.isValid() and shift and event.key() in _SIDES:
            head = self.horizontalHeader()
            place = head.visualIndex(index.column())
            head.moveSection(place, min(max(0, place + _SIDES[event.key()]), head.count() - 1))
        else:
            super().keyPressEvent(event)

    def _sort_by(self, at: int, beside: bool) -> None:
        column = self.model().columns[at]
        _, backwards = self.horizontalHeader().sorted.get(column.key, (0, True))
        self.sort_wanted.emit(column.key, not backwards, beside)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.sifted = False
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.opened.emit(self.model().keys[index.row()])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.asked.emit(at)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.verticalHeader().viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_corner()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        if hasattr(self, "corner"):
            self._place_corner()

    def _place_corner(self) -> None:
        numbers = self.verticalHeader().geometry()
        self.corner.setGeometry(numbers.left(), 0, numbers.width(), self.horizontalHeader().height())
