"""The first fixes of a tracker file as they will come in, as a table the keyboard walks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from workbench.reading.flightlook import HEADS
from workbench.ui import theme

_Index = QModelIndex | QPersistentModelIndex


class _Fixes(QAbstractTableModel):
    """Rows of words under the heads of fixes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[Sequence[str]] = ()

    def show(self, rows: Sequence[Sequence[str]]) -> None:
        """Show other fixes, or none."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        shown = role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal
        return self.tr(HEADS[section]) if shown else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and 2 <= index.column() <= 6:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return self.rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


class FixTable(QTableView):
    """The preview itself; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fixes = _Fixes(self)
        self.setModel(self._fixes)
        self.setAccessibleName(self.tr("The first fixes as they will come in"))
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(max(24, self.fontMetrics().height() + 6))
        self.horizontalHeader().setHighlightSections(False)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these fixes, each column as wide as its words."""
        self._fixes.show(rows)
        letter = self.fontMetrics().averageCharWidth()
        for at, head in enumerate(HEADS):
            longest = max((len(row[at]) for row in rows[:8]), default=0)
            asked = self.horizontalHeader().sectionSizeFromContents(at).width()
            self.setColumnWidth(at, max(asked, min(round(theme.grown(240)), 18 + letter * max(longest, len(head)))))
