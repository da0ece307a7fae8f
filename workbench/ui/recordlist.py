"""What lists of records share: their lines, picking by arrows and clicks, dragging to the board, the filter above."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QMimeData, QModelIndex, Qt, Signal
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QWidget

from workbench.ui.board.view import RECORDS
from workbench.ui.plain import tip

_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Lines(QAbstractListModel):
    """The lines that are shown, from top to bottom; a list of its own says how one reads."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[Any] = []

    def told(self, line: Any) -> str:
        """A line in words."""
        raise NotImplementedError

    def hint(self, line: Any) -> str:
        """What its tooltip says."""
        raise NotImplementedError

    def show(self, lines: list[Any]) -> None:
        """List these and nothing else."""
        if lines != self.lines:
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.told(line)
        return tip(self.hint(line)) if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled


class RecordList(QListView):
    """Records one below the other: arrows and clicks pick one, Ctrl+click one more; a drag takes one along."""

    picked = Signal(bytes, bool)  # the record, and whether beside what is picked

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def record(self, index: QModelIndex) -> bytes | None:
        """The record of a row."""
        raise NotImplementedError

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        record = self.record(current) if self.hasFocus() else None
        if record is not None:
            self.picked.emit(record, False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        record = self.record(self.indexAt(event.position().toPoint()))
        if record is not None:
            self.picked.emit(record, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def startDrag(self, actions: Qt.DropAction) -> None:
        record = self.record(self.currentIndex())
        if record is not None:
            drag(self, [record])


def carried(records: Iterable[bytes]) -> QMimeData:
    """Records as the board takes them when they are let go on it."""
    mime = QMimeData()
    mime.setData(RECORDS, "\n".join(record.hex() for record in records).encode())
    return mime


def drag(start: QWidget, records: Iterable[bytes]) -> None:
    """Take records along with the pointer."""
    taken = QDrag(start)
    taken.setMimeData(carried(records))
    taken.exec(Qt.DropAction.CopyAction)


def from_filter(event: QEvent, field: QLineEdit, listed: QListView) -> bool:
    """A key in the filter above a list: Down or Enter goes into the list, Esc clears; answers whether it did."""
    if event.type() != QEvent.Type.KeyPress:
        return False
    if event.key() in _DOWN:
        listed.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not listed.currentIndex().isValid():
            listed.setCurrentIndex(listed.model().index(0, 0))
        return True
    clears = event.key() == Qt.Key.Key_Escape and bool(field.text())
    if clears:
        field.clear()
    return clears
