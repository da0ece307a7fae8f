"""Several files that are to be attached: a row each, with what attaching it comes to."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from workbench.ui import theme
from workbench.ui.dialogs.preflight import Found
from workbench.values.shown import visible

_HEADS = ("File", "Size", "Type", "Attaching it")
_Index = QModelIndex | QPersistentModelIndex


class Files(QAbstractTableModel):
    """What was asked for, each replaced by the files found in it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[Found | str] = []  # a string is an input that is not looked at yet
        self._at: dict[str, int] = {}
        self._first: dict[str, str] = {}  # the name of the first file with these bytes, by their hash

    def ask(self, given: str) -> bool:
        """Add an input, once."""
        if given in self._at or any(isinstance(each, Found) and each.given == given for each in self._rows):
            return False
        self._insert(given, given)
        return True

    def _insert(self, row: Found | str, path: str) -> None:
        end = len(self._rows)
        self.beginInsertRows(QModelIndex(), end, end)
        self._at[path] = end
        self._rows.append(row)
        self.endInsertRows()

    def take(self, found: Found) -> None:
        """An input, or a file of its folder, is known now."""
        if found.looked.sha256:
            self._first.setdefault(found.looked.sha256, found.path)
        at = self._at.get(found.path, self._at.get(found.given))
        if at is None or (isinstance(self._rows[at], Found) and self._rows[at].path != found.path):
            self._insert(found, found.path)
            return
        self._rows[at] = found
        self._at[found.path] = at
        self.dataChanged.emit(self.index(at, 0), self.index(at, len(_HEADS) - 1))

    def remove(self, at: int) -> None:
        """Take a row out."""
        self.beginRemoveRows(QModelIndex(), at, at)
        del self._rows[at]
        self.endRemoveRows()
        self._at = {each if isinstance(each, str) else each.path: n for n, each in enumerate(self._rows)}

    def row(self, at: int) -> Found | None:
        """A file as found; ``None`` for one that is not looked at yet."""
        row = self._rows[at] if 0 <= at < len(self._rows) else None
        return row if isinstance(row, Found) else None

    def usable(self) -> int:
        """How many files can come in, as far as that is known."""
        return sum(isinstance(each, str) or not each.looked.trouble for each in self._rows)

    def paths(self) -> list[str]:
        """Every file, and each folder that is not looked at yet."""
        return [each if isinstance(each, str) else each.path for each in self._rows]

    def words(self, at: int) -> tuple[str, ...]:
        """The cells of a row."""
        row = self._rows[at]
        if isinstance(row, str):
            return visible(row.rstrip("/").rpartition("/")[2]), "", "", self.tr("is being looked at")
        first = self._first.get(row.looked.sha256, row.path)
        if row.looked.trouble or row.held or first == row.path:
            return row.words()
        return (*row.words()[:3], self.tr("the same bytes as {}").format(visible(first.rpartition("/")[2])))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(_HEADS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.words(index.row())[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, self.words(index.row())))
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.ForegroundRole and isinstance(row, Found) and row.looked.trouble:
            return QColor(theme.current().care)
        return None

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and way == Qt.Orientation.Horizontal:
            return self.tr(_HEADS[section])
        return None


class FileList(QTableView):
    """The rows; ``picked`` tells that another one is looked at."""

    picked = Signal()

    def __init__(self) -> None:
        super().__init__(wordWrap=False, showGrid=False, cornerButtonEnabled=False, tabKeyNavigation=False)
        self.files = Files(self)
        self.setModel(self.files)
        self.setAccessibleName(self.tr("Files to attach"))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setMinimumHeight(round(theme.grown(150)))
        self.verticalHeader().hide()
        heads = self.horizontalHeader()
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setHighlightSections(False)
        for at, mode in enumerate((QHeaderView.ResizeMode.Stretch, *[QHeaderView.ResizeMode.Interactive] * 3)):
            heads.setSectionResizeMode(at, mode)
        for at, wide in ((1, 92), (2, 110), (3, 150)):
            heads.resizeSection(at, round(theme.grown(wide)))
        self.selectionModel().currentRowChanged.connect(lambda *_: self.picked.emit())

    @property
    def at(self) -> int:
        """The row looked at; -1 without one."""
        return self.currentIndex().row()

    def current(self) -> Found | None:
        """The file looked at, once it is known."""
        return self.files.row(self.at)
