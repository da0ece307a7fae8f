"""A sheet for a table view: the words of each cell as the text has them, and what rests on it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QColor

from workbench.case.texts import WorkingText
from workbench.ui import theme
from workbench.ui.plain import line
from workbench.ui.reader.grid.cells import CellSheet, Place, column_letters
from workbench.ui.reader.quotes import Excerpt, Quotes

LONGEST = 2_000  # code points of a cell that are shown
EXCERPT = Qt.ItemDataRole.UserRole


class SheetModel(QAbstractTableModel):
    """Rows and columns are named as in a spreadsheet; nothing can be changed."""

    def __init__(self, text: WorkingText) -> None:
        super().__init__()
        self._text = text
        self.sheet = CellSheet("", ())
        self.quotes = Quotes()
        self._on: dict[Place, Excerpt] = {}

    def show_sheet(self, sheet: CellSheet) -> None:
        """Show another sheet."""
        self.beginResetModel()
        self.sheet = sheet
        self._mark()
        self.endResetModel()

    def set_quotes(self, quotes: Quotes) -> None:
        """Mark these quotes, in place of those marked before."""
        self.quotes = quotes
        self._mark()
        if self.sheet.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(self.sheet.rows - 1, self.sheet.columns - 1))

    def _mark(self) -> None:
        span = self.sheet.span
        here = self.quotes.within(span.start, span.end)
        long_first = sorted(here, key=lambda one: one.start - one.end)
        self._on = {place: one for one in long_first for place in self.sheet.covered(one.start, one.end)}

    def excerpt(self, place: Place) -> Excerpt | None:
        """The shortest quote over a cell."""
        return self._on.get(place)

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return self.sheet.rows

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return self.sheet.columns

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return column_letters(section) if orientation is Qt.Orientation.Horizontal else str(section + 1)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        place = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(place)
        if role == Qt.ItemDataRole.BackgroundRole and place in self._on:
            return QColor(theme.current().kind(self._on[place].kind).fill)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._aloud(place)
        return self._on.get(place) if role == EXCERPT else None

    def _aloud(self, place: Place) -> str:
        name = f"{column_letters(place[1])}{place[0] + 1} {self.words(place)}"
        one = self._on.get(place)
        return f"{name}, {', '.join(note.number for note in one.notes)}" if one else name

    def words(self, place: Place) -> str:
        """What a cell says, on one line."""
        span = self.sheet.cells.get(place)
        return line(" ".join(self._text.slice(span.start, min(span.end, span.start + LONGEST)).split())) if span else ""
