"""The grid as Qt's views ask for it; every cell is made when it is looked at."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from workbench.case import cells
from workbench.case.cells import Cell
from workbench.case.columns import Column
from workbench.case.grids import Grid
from workbench.ui.language import counted, dated, tr, worded
from workbench.ui.meant import ASKED, grade_meant
from workbench.ui.plain import tip
from workbench.ui.wording import day

_MARKS = {"open": "stays open", "proposed": "proposed", "inferred": "inferred", "given": "given by the analyst",
          "accepted": "accepted"}  # fmt: skip
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_HEARD = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
_SAID = frozenset(("count", "credibility", "held", "kind", "kinds", "reliability", "status", "where", "why"))
"""Columns without a closed list that hold words of the program, too."""
NOTHING = {"source": "not recorded", "entity": "not recorded", "lead": "not recorded"}


class LogModel(QAbstractTableModel):
    """The shown keys of a grid by all of its columns but the number, which heads the row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.grid: Grid | None = None
        self.columns: tuple[Column, ...] = ()
        self.keys: list[bytes] = []
        self.wrong: Mapping[bytes, int] = {}  # findings by record
        self._places: dict[bytes, int] = {}

    def show(self, grid: Grid | None, keys: Sequence[bytes]) -> None:
        """Take these records of a grid, in this order."""
        self.beginResetModel()
        self.grid = grid
        self.columns = grid.columns[1:] if grid is not None else ()
        self._take(keys)
        self.endResetModel()

    def arrange(self, keys: Sequence[bytes]) -> None:
        """Take other records of the same grid, or the same in another order."""
        self.beginResetModel()
        self._take(keys)
        self.endResetModel()

    def _take(self, keys: Sequence[bytes]) -> None:
        self.keys = list(keys)
        self._places = {}

    def row(self, key: bytes | None) -> int | None:
        """Where a record stands, if it is shown."""
        if not self._places:
            self._places = dict(zip(self.keys, range(len(self.keys)), strict=True))
        return None if key is None else self._places.get(key)

    def reread(self, keys: Iterable[bytes]) -> None:
        """These records read otherwise now."""
        rows = sorted(row for key in keys if (row := self.row(key)) is not None)
        if rows:
            self.dataChanged.emit(self.index(rows[0], 0), self.index(rows[-1], len(self.columns) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, rows[0], rows[-1])

    def cell(self, index: QModelIndex) -> Cell:
        """What stands in a place."""
        assert self.grid is not None
        column = self.columns[index.column()]
        return _told(column, self.grid.cell(self.keys[index.row()], column))

    def number(self, row: int) -> str:
        """The number of the record in a row."""
        assert self.grid is not None
        return self.grid.cell(self.keys[row], self.grid.columns[0]).written

    @property
    def nothing(self) -> str:
        """What an empty cell says."""
        return worded(NOTHING.get(self.grid.kind, "not stated")) if self.grid is not None else ""

    # what Qt asks

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.keys)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        return _FLAGS

    def headerData(self, at: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if way == Qt.Orientation.Vertical and role in _HEARD and at < len(self.keys):
            found = self.wrong.get(self.keys[at], 0)
            return f"{self.number(at)}, {counted(found, 'finding')}" if found else self.number(at)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if way == Qt.Orientation.Horizontal:
            return tr(self.columns[at].title) if at < len(self.columns) else None
        return self.number(at) if at < len(self.keys) else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(index)
        if role in ASKED:
            return tip(self._whole(index))
        return None

    def words(self, index: QModelIndex) -> str:
        """A cell in words: what is written, what it means, and how sure that is."""
        cell = self.cell(index)
        if not cell.written and not cell.meant:
            return tr("not yet graded") if self.columns[index.column()].edited == "grade" else self.nothing
        return ", ".join(filter(None, (told(cell), worded(_MARKS.get(cell.mark, "")))))

    def _whole(self, index: QModelIndex) -> str:
        """All of a cell, why it is taken so, and what a grade or a word of a closed list means."""
        column, cell = self.columns[index.column()], self.cell(index)
        says = column.words.meanings.get(cell.exact, "") if column.words is not None else ""
        about = grade_meant(cell.exact) if column.edited == "grade" else f"{cell.meant}: {worded(says)}" if says else ""
        reason = why(self.grid, self.keys[index.row()], column)
        return "\n".join(filter(None, (self.words(index)[:2000], reason, about)))


def _told(column: Column, cell: Cell) -> Cell:
    """What the program says in a cell in the language of the window, a day in the chosen style; all else as it is."""
    if column.holds == "date" and cell.meant != cell.exact:
        return cell._replace(meant=day(cell.exact))
    if column.words is not None or column.key in _SAID:
        return _worded(cell)
    return cell._replace(meant=dated(cell.meant)) if column.read is cells.read_as else cell


@lru_cache(4_096)
def _worded(cell: Cell) -> Cell:
    """A word or figure that the program says, in the language of the window."""
    return cell._replace(written=cell.written if cell.quoted else worded(cell.written), meant=worded(cell.meant))


def told(cell: Cell) -> str:
    """What is written in a cell, and what it means where that is something else."""
    written = f"“{cell.written}”" if cell.quoted else cell.written
    meant = cell.meant if cell.meant != cell.written else ""
    return " → ".join(filter(None, (written, meant)))


def why(grid: Grid | None, key: bytes, column: Column) -> str:
    """The reason that stands behind a resolved cell."""
    raw = grid.raw(key, column) if grid is not None else None
    if not isinstance(raw, str) or not raw.startswith("{"):
        return ""
    held = json.loads(raw)
    return worded(str(held.get("why") or "")) if isinstance(held, dict) else ""
