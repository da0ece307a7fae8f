"""The journal as a page: every act, newest first, narrowed as one likes, and each entry in full below."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from workbench.case.case import Change
from workbench.case.entrywords import analysts, entry_slices, is_large
from workbench.case.history import shown_entry
from workbench.case.journal import entries
from workbench.ui import theme
from workbench.ui.bounded import bound
from workbench.ui.desk import Desk
from workbench.ui.entrypane import EntryPane
from workbench.ui.language import counted, labelled
from workbench.ui.plain import line, tip
from workbench.ui.short import Short
from workbench.ui.wording import clock, short_hash

_HEADS = ("Entry", "When", "Who", "What was done", "Why", "Hash")
_PAUSE = 250  # milliseconds after the last key before the list is narrowed
_KEPT = 4_000  # entries put in words at most; older ones are asked for again


class Entries(QAbstractTableModel):
    """Entries by their place in the file; each is put in words when it is first looked at."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._case = None
        self._seqs: list[int] = []
        self._words: dict[int, dict[str, object]] = {}
        self._owed: list[int] = []  # large entries told by their act alone so far
        self._name = QTimer(self, interval=0)
        self._name.timeout.connect(self._name_one)

    def show(self, case: object, seqs: list[int]) -> None:
        """List these entries, newest first."""
        self.beginResetModel()
        self._case, self._seqs, self._words, self._owed = case, seqs, {}, []
        self.endResetModel()

    def extend(self, seqs: list[int]) -> None:
        """Put older entries below."""
        if seqs:
            self.beginInsertRows(QModelIndex(), len(self._seqs), len(self._seqs) + len(seqs) - 1)
            self._seqs += seqs
            self.endInsertRows()

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

    def seq(self, row: int) -> int:
        """The place of an entry in the file."""
        return self._seqs[row]

    def entry(self, row: int) -> dict[str, object]:
        """An entry in words."""
        seq = self._seqs[row]
        if seq not in self._words:
            if len(self._words) > _KEPT:
                self._words.clear()
            if large := is_large(self._case, seq):
                self._owed.append(seq)
                self._name.start()
            self._words[seq] = self._told(seq, named=not large)
        return self._words[seq]

    def _told(self, seq: int, *, named: bool = True) -> dict[str, object]:
        return shown_entry(self._case, next(entries(self._case.raw, "WHERE seq = ?", (seq,))), named=named)

    def _name_one(self) -> None:
        """Name the records of one large entry after the other, so that the list stands there before."""
        if not self._owed:
            self._name.stop()
            return
        seq = self._owed.pop(0)
        self._words[seq] = self._told(seq)
        at = self.index(self._seqs.index(seq), 3)
        self.dataChanged.emit(at, at)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.FontRole:
            return theme.mono(11.5) if index.column() in (0, 5) else None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        words, at = self._cells(index.row()), index.column()
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(str(words[-1] if at == len(_HEADS) - 1 else words[at]))
        return line(words[at]) if isinstance(words[at], str) else words[at]  # a date from the right keeps its order

    def _cells(self, row: int) -> tuple[object, ...]:
        """An entry as it stands in its row, its whole hash behind; put together once, for it is painted often."""
        told = self.entry(row)
        if "cells" not in told:
            said = (told["n"], clock(told["at"]), told["by"], labelled(told["label"]), told["reason"] or "")
            told["cells"] = (*said, short_hash(told["hash"]), told["hash"])
        return told["cells"]


class JournalPage(QWidget):
    """A table that never shrinks, narrowed by record, analyst and words; the entry picked stands in full below."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stale = True
        self.setAccessibleName(self.tr("Journal"))
        self.words = QLineEdit(placeholderText=self.tr("Filter by act, record, reason or value"))
        self.words.setToolTip(self.words.placeholderText())
        self.words.setAccessibleName(self.tr("Filter the journal"))
        bound(self.words)
        self.words.setClearButtonEnabled(True)
        self.by = QComboBox()
        self.by.setAccessibleName(self.tr("Acts of"))
        self.by.setToolTip(self.tr("Acts of one analyst, or of everyone"))
        self.by.setAccessibleDescription(self.by.toolTip())
        self.by.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.by.setMinimumContentsLength(14)
        self.only = QCheckBox(self.tr("Only what touched the selected record"))
        self.count = Short()
        self.count.setProperty("role", "small")
        self.entries = Entries(self)
        self.table = self._table()
        self.entry = EntryPane(desk, self)
        self._lay_out()
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._ahead: Iterator[list[int]] = iter(())
        self._more = QTimer(self, interval=0)
        self._more.timeout.connect(self._go_on)
        self._connect()

    def _lay_out(self) -> None:
        top, below = QHBoxLayout(), QHBoxLayout()
        top.setContentsMargins(12, 8, 12, 4)
        top.setSpacing(8)
        top.addWidget(self.words, 1)
        top.addWidget(self.by)
        below.setContentsMargins(12, 0, 12, 8)
        below.addWidget(self.only)
        below.addWidget(self.count, 1)
        both = QSplitter(Qt.Orientation.Vertical)
        both.addWidget(self.table)
        both.addWidget(self.entry)
        both.setSizes([420, 300])
        both.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(below)
        column.addWidget(both, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        desk = self._desk
        self._pause.timeout.connect(self._stale_now)
        self.words.textEdited.connect(lambda: self._pause.start())
        self.words.textChanged.connect(lambda text: text or self._pause.start())
        self.by.activated.connect(self._stale_now)
        self.only.toggled.connect(self._stale_now)
        self.table.selectionModel().currentRowChanged.connect(self._show_entry)
        desk.focus.selection_changed.connect(lambda: self.only.isChecked() and self._stale_now())
        desk.opened.connect(self._stale_now)
        desk.closed.connect(self._empty)
        desk.changed.connect(self._changed)

    def _table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self.entries)
        table.setAccessibleName(self.tr("Entries"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(max(24, table.fontMetrics().height() + 6))
        heads = table.horizontalHeader()
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setHighlightSections(False)
        heads.setTextElideMode(Qt.TextElideMode.ElideRight)
        for at, wide in enumerate((56, 128, 80, 200, 120, 88)):
            heads.resizeSection(at, max(round(theme.grown(wide)), heads.sectionSizeFromContents(at).width()))
        for at in (3, 4):  # what and why share what the others leave
            heads.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        heads.setMinimumSectionSize(48)
        return table

    def retell(self) -> None:
        """Tell times anew, with room for them."""
        letters = self.table.fontMetrics()
        wide = max(letters.horizontalAdvance(clock(f"2025-{month:02}-26T20:00:00Z")) for month in range(1, 13))
        self.table.horizontalHeader().resizeSection(1, max(round(theme.grown(128)), wide + 16))
        self.table.viewport().update()
        self.entry.again()

    def _empty(self) -> None:
        self.entries.show(None, [])
        self.entry.show_entry(None)
        self.words.clear()
        self.by.clear()
        self._pause.stop()
        self._more.stop()

    @property
    def _narrowed(self) -> bool:
        return self.only.isChecked() or bool(self.words.text().strip()) or self.by.currentIndex() > 0

    def _changed(self, change: Change) -> None:
        if change.entry is None or self._narrowed or self._stale or not self.isVisible():
            self._stale_now()
        else:
            self.entries.add(change.entry.seq)
            self._say()
        if self.isVisible():
            self.entry.again()

    def _stale_now(self) -> None:
        self._stale = True
        if self.isVisible():
            self._read()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)
        self.retell()
        if self._stale:
            self._read()

    def _read(self) -> None:
        case, primary = self._desk.case, self._desk.focus.primary
        if case is None:
            return
        self._list_analysts()
        of = primary if self.only.isChecked() else None
        by = self.by.currentText() if self.by.currentIndex() > 0 else None
        self._ahead = entry_slices(case, of=of, by=by, words=self.words.text().strip())
        self.entries.show(case, next(self._ahead, []))
        self._stale = False
        self._picked()
        self._more.start()

    def _go_on(self) -> None:
        """Search on in what is older, a slice at a time."""
        found = next(self._ahead, None) if self._desk.case is not None and not self._stale else None
        if found is None:
            self._more.stop()
        elif found:
            first = not self.entries.rowCount()
            self.entries.extend(found)
            self._picked() if first else self._say()

    def _picked(self) -> None:
        self._say()
        if self.entries.rowCount():
            self.table.selectRow(0)
        else:
            self.entry.show_entry(None)

    def _list_analysts(self) -> None:
        names = [self.tr("Everyone"), *analysts(self._desk.case)]
        if names != [self.by.itemText(at) for at in range(self.by.count())]:
            kept = self.by.currentText()
            self.by.clear()
            self.by.addItems(names)
            self.by.setCurrentIndex(max(0, self.by.findText(kept)))

    def _show_entry(self, now: QModelIndex) -> None:
        self.entry.show_entry(self.entries.seq(now.row()) if now.isValid() else None)

    def _say(self) -> None:
        count = counted(self.entries.rowCount(), "entry", "entries")
        says = self.tr("{} found") if self._narrowed else self.tr("{}; nothing is ever removed")
        self.count.setText(says.format(count))
