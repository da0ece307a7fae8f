"""The journal as a page: every act, newest first, or those of the selected record."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from workbench.case.case import Change
from workbench.case.history import shown_entry
from workbench.case.journal import entries
from workbench.ui import theme
from workbench.ui.desk import Desk
from workbench.ui.wording import clock, short_hash

_ALL = "SELECT seq FROM entry ORDER BY seq DESC"
_OF = """
SELECT DISTINCT id >> 24 FROM change WHERE row IN
(SELECT ?1 UNION SELECT id FROM grade WHERE about = ?1 UNION SELECT id FROM note WHERE about = ?1)
ORDER BY 1 DESC
"""
_HEADS = ("Entry", "When", "Who", "What was done", "Why", "Hash")
_KEPT = 4_000  # entries put in words at most; older ones are asked for again


class Entries(QAbstractTableModel):
    """Entries by their place in the file; each is put in words when it is first looked at."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._case = None
        self._seqs: list[int] = []
        self._words: dict[int, dict[str, object]] = {}

    def show(self, case: object, seqs: list[int]) -> None:
        """List these entries, newest first."""
        self.beginResetModel()
        self._case, self._seqs, self._words = case, seqs, {}
        self.endResetModel()

    def add(self, seq: int) -> None:
        """Put a new entry on top."""
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._seqs.insert(0, seq)
        self.endInsertRows()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._seqs)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(self, at: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self.tr(_HEADS[at]) if role == Qt.ItemDataRole.DisplayRole and way == Qt.Orientation.Horizontal else None

    def entry(self, row: int) -> dict[str, object]:
        """An entry in words."""
        seq = self._seqs[row]
        if seq not in self._words:
            if len(self._words) > _KEPT:
                self._words.clear()
            found = next(iter(entries(self._case.raw, "WHERE seq = ?", (seq,))))
            self._words[seq] = shown_entry(self._case, found)
        return self._words[seq]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.FontRole:
            return theme.mono(11.5) if index.column() in (0, 5) else None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        entry = self.entry(index.row())
        whole = entry["hash"] if role == Qt.ItemDataRole.ToolTipRole else short_hash(entry["hash"])
        return (entry["n"], clock(entry["at"]), entry["by"], entry["label"], entry["reason"] or "", whole)[
            index.column()
        ]


class JournalPage(QWidget):
    """A table that never shrinks; the tick narrows it to the record picked first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stale = True
        self.only = QCheckBox(self.tr("Only what touched the selected record"))
        self.count = QLabel()
        self.count.setProperty("role", "small")
        self.entries = Entries(self)
        self.table = self._table()
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 12, 8)
        top.addWidget(self.only)
        top.addStretch(1)
        top.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self.only.toggled.connect(self._stale_now)
        desk.focus.selection_changed.connect(lambda: self.only.isChecked() and self._stale_now())
        desk.opened.connect(self._stale_now)
        desk.closed.connect(lambda: self.entries.show(None, []))
        desk.changed.connect(self._changed)

    def _table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self.entries)
        table.setAccessibleName(self.tr("Journal"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(24)
        heads = table.horizontalHeader()
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setHighlightSections(False)
        for at, wide in enumerate((64, 140, 110, 320, 220, 110)):
            heads.resizeSection(at, wide)
        heads.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        return table

    def _changed(self, change: Change) -> None:
        if change.entry is None or self.only.isChecked() or self._stale or not self.isVisible():
            self._stale_now()
        else:
            self.entries.add(change.entry.seq)
            self._say()

    def _stale_now(self) -> None:
        self._stale = True
        if self.isVisible():
            self._read()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def _read(self) -> None:
        case, primary = self._desk.case, self._desk.focus.primary
        if case is None:
            return
        query, bound = _ALL, ()
        if self.only.isChecked() and primary is not None:
            query, bound = _OF, (primary,)
        self.entries.show(case, [seq for (seq,) in case.rows(query, bound)])
        self._stale = False
        self._say()

    def _say(self) -> None:
        count = f"{self.entries.rowCount():,}".replace(",", " ")
        self.count.setText(self.tr("{} entries; nothing is ever removed").format(count))
