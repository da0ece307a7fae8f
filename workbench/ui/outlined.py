"""What the outlines of board and timeline share: rows in words that keys walk, open and leave."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from workbench.ui.plain import tip

Index = QModelIndex | QPersistentModelIndex


class Rows(QAbstractItemModel):
    """One column of words; a model says ``words`` of each row besides what a tree asks for."""

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(index)
        return tip(self.words(index)) if role == Qt.ItemDataRole.ToolTipRole else None


class Outline(QTreeView):
    """Arrows walk and select, Enter goes on from a row, Escape leaves.

    What it outlines gives the focus; each outline says how to ``take`` and ``follow`` that, which ``record`` a row
    stands for, and where to ``go_on`` from it.
    """

    opened = Signal(bytes)
    left = Signal()

    def __init__(self, ground: QWidget, rows: type[Rows], parent: QWidget, *, name: str, wide: int) -> None:
        super().__init__(parent)
        self._ground = ground
        self.tree = rows(self)
        self.setModel(self.tree)
        self.setAccessibleName(name)
        self.setFixedWidth(wide)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.doubleClicked.connect(self.go_on)

    def read(self) -> None:
        """Take over what is shown, while this is to be seen."""
        if self.isVisible():
            self.take()
            self.follow()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)
        self.read()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        record = self.record(current) if self.hasFocus() and current.isValid() else None
        if record is not None:
            self._ground.focus.select(record)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.go_on(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
