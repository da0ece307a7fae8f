"""The matrix as a table: information, weight, a column for each hypothesis, how well a row tells them apart."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from workbench.analysis.matrix import Hypothesis, Rated
from workbench.ui.language import pieced, titled, worded
from workbench.ui.matrix.shown import Item, Outside, Sheet
from workbench.ui.plain import tip
from workbench.values.likelihood import RATINGS

FIRST = 2  # columns before the hypotheses: information and weight


class MatrixModel(QAbstractTableModel):
    """Rows of information, and below them the records that are not rated."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None

    def show(self, sheet: Sheet | None) -> None:
        """Show this; where rows and columns are the same, only the cells are told to be other."""
        if sheet is not None and self.sheet is not None and _shape(sheet) == _shape(self.sheet):
            self.sheet = sheet
            if self.rowCount():
                self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, self.columnCount() - 1))
            return
        self.beginResetModel()
        self.sheet = sheet
        self.endResetModel()

    # what stands where

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self.sheet is None else len(self.sheet.items) + len(self.sheet.outside)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self.sheet is None else len(self.hypotheses) + FIRST + 1

    @property
    def hypotheses(self) -> tuple[Hypothesis, ...]:
        return self.sheet.matrix.hypotheses if self.sheet is not None else ()

    def line(self, row: int) -> Item | Outside | None:
        """What stands in a row."""
        if self.sheet is None or not 0 <= row < self.rowCount():
            return None
        return (*self.sheet.items, *self.sheet.outside)[row] if row >= len(self.sheet.items) else self.sheet.items[row]

    def hypothesis(self, column: int) -> Hypothesis | None:
        """The hypothesis of a column."""
        at = column - FIRST
        return self.hypotheses[at] if 0 <= at < len(self.hypotheses) else None

    def rated(self, index: QModelIndex) -> Rated | None:
        """The rating in force in a cell."""
        line, column = self.line(index.row()), self.hypothesis(index.column())
        if not isinstance(line, Item) or column is None or self.sheet is None:
            return None
        return self.sheet.matrix.cells[line.key].get(column.key)

    def place(self, record: bytes) -> int | None:
        """The row in which a record is told."""
        for at in range(self.rowCount()):
            line = self.line(at)
            if record == line.key or (isinstance(line, Item) and record in line.row.members):
                return at
        return None

    # in words

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.spoken(index)
        return tip(self.spoken(index)) if role == Qt.ItemDataRole.ToolTipRole else None

    def spoken(self, index: QModelIndex) -> str:
        """A cell for those who hear it: ``SG-01 against H2: strongly consistent, by Ada``."""
        line, column = self.line(index.row()), self.hypothesis(index.column())
        if isinstance(line, Outside):
            return self.tr("{} {}, not rated: {}").format(line.number, line.title, worded(line.why))
        if line is None:
            return ""
        if column is not None:
            rated = self.rated(index)
            if rated is None:
                return self.tr("{} against {}: not rated").format(line.number, column.number)
            says = worded(RATINGS[rated.value].partition(":")[0])
            return self.tr("{} against {}: {}, by {}").format(line.number, column.number, says, rated.by)
        if index.column() == 0:
            return f"{line.number} {titled(line.kind, line.title)}, {pieced(line.beside).replace(' · ', ', ')}"
        if index.column() == 1:
            return self.tr("{} weighs {}").format(line.number, line.weight)
        return self.tr("{} tells the hypotheses apart: {}").format(line.number, worded(line.band))

    def headerData(self, at: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) or way != Qt.Orientation.Horizontal:
            return None
        column = self.hypothesis(at)
        if column is not None:
            says = f"{column.number} {column.title}: {column.statement}" if column.title else column.statement
            return tip(says) if role == Qt.ItemDataRole.ToolTipRole else says
        if role == Qt.ItemDataRole.ToolTipRole:
            return None
        return (self.tr("Information"), self.tr("Weight"))[at] if at < FIRST else self.tr("Tells apart")


def _shape(sheet: Sheet) -> tuple[object, ...]:
    keys = tuple(each.key for each in (*sheet.items, *sheet.outside))
    return keys, len(sheet.items), tuple(each.key for each in sheet.matrix.hypotheses)
