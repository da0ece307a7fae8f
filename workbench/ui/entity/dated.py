"""The table of dated assignments: value and dates are changed in place, Del takes one off."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from workbench.case.entities import Assigned
from workbench.ui import theme
from workbench.ui.entity.strip import KINDS
from workbench.ui.plain import tip
from workbench.ui.wording import day

_HEADS = ("Kind", "Value", "Dates", "Of", "Told")
_VALUE, _DATES, _OF, _TOLD = 1, 2, 3, 4
_MOST = 8


class Assignments(QAbstractTableModel):
    """Assignments; ``change`` sets a field of one and answers whether it was taken."""

    def __init__(self, change: Callable[[bytes, str, str], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._change = change
        self.rows: list[Assigned] = []
        self._of: Mapping[bytes, str] = {}
        self._rivals: Mapping[bytes, str] = {}
        self.open = False

    def show(self, rows: Sequence[Assigned], *, of: Mapping[bytes, str], rivals: Mapping[bytes, str],
             open_: bool) -> None:  # fmt: skip
        """List these; ``of`` names members, ``rivals`` who else carried a value then."""
        self.beginResetModel()
        self.rows, self._of, self._rivals, self.open = list(rows), of, rivals, open_
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(self, at: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self.tr(_HEADS[at]) if role == Qt.ItemDataRole.DisplayRole and way == Qt.Orientation.Horizontal else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.EditRole:
            return {_VALUE: row.value, _DATES: row.dates or ""}.get(column, "")
        if role == Qt.ItemDataRole.FontRole:
            return theme.mono(12) if column in (_VALUE, _OF) else None
        if role == Qt.ItemDataRole.ForegroundRole and column == _TOLD:
            return QColor(theme.current().contradicts)
        if role == Qt.ItemDataRole.ToolTipRole and column == _DATES:
            return self.tr("2019/2021-03, 2019/.. for an open end, 2019~ for about")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            words = self._words(row, column)
            return tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return None

    def _words(self, row: Assigned, column: int) -> str:
        rival = self._rivals.get(row.id, "")
        told = self.tr("also {} then").format(rival) if rival else ""
        dates = day(row.dates) if row.dates else self.tr("not stated")
        return (self.tr(KINDS[row.kind]), row.value, dates, self._of.get(row.entity, ""), told)[column]

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain | Qt.ItemFlag.ItemIsEditable if self.open and index.column() in (_VALUE, _DATES) else plain

    def setData(self, index: QModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or str(value).strip() == self.data(index, Qt.ItemDataRole.EditRole):
            return False
        name = "value" if index.column() == _VALUE else "dates"
        return self._change(self.rows[index.row()].id, name, str(value))


class DatedTable(QTableView):
    """The assignments; F2 or Enter changes a cell, Del takes an assignment off."""

    removed = Signal(bytes)

    def __init__(self, change: Callable[[bytes, str, str], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(Assignments(change, self))
        self.setAccessibleName(self.tr("Dated assignments"))
        self.setProperty("paper", "true")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        heads = self.horizontalHeader()
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setHighlightSections(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heads.setSectionResizeMode(_DATES, QHeaderView.ResizeMode.Stretch)

    def show_rows(self, rows: Sequence[Assigned], *, of: Mapping[bytes, str], rivals: Mapping[bytes, str],
                  open_: bool) -> None:  # fmt: skip
        """List these assignments, as high as they need."""
        at = self.currentIndex()
        self.model().show(rows, of=of, rivals=rivals, open_=open_)
        self.setColumnHidden(_OF, not of)
        self.setColumnHidden(_TOLD, not rivals)
        high = max(26, self.fontMetrics().height() + 10)
        self.verticalHeader().setDefaultSectionSize(high)
        self.setFixedHeight(min(len(rows), _MOST) * high + self.horizontalHeader().sizeHint().height() + 2)
        if at.isValid() and rows:
            self.setCurrentIndex(self.model().index(min(at.row(), len(rows) - 1), at.column()))

    def event(self, event: QEvent) -> bool:
        """F2 changes the cell here, whatever it does elsewhere."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_F2:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.currentIndex()
        editing = self.state() == QAbstractItemView.State.EditingState
        if at.isValid() and not editing and event.key() == Qt.Key.Key_Delete:
            self.removed.emit(self.model().rows[at.row()].id)
        elif at.isValid() and not editing and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            column = at.column() if at.column() in (_VALUE, _DATES) else _DATES
            self.edit(self.model().index(at.row(), column))
        else:
            super().keyPressEvent(event)
