"""The first rows of a log as they will become records: written, resolved, and why a cell stays open."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from workbench.reading.tables_mapping import targets
from workbench.reading.tables_plan import Planned, Planner, Seen
from workbench.ui import theme
from workbench.ui.language import tr, worded
from workbench.ui.plain import tip

SHOWN = 50
_STATES = {"good": "good", "open": "open", "refused": "refused", "known": "tagged already"}
_LONGEST = 160  # letters of a cell that are shown
_Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractTableModel):
    """At most fifty rows, each read by the mapping when it is first looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._planner: Planner | None = None
        self._fields: tuple[str, ...] = ()
        self._held: dict[int, Planned] = {}

    def show_rows(self, planner: Planner | None) -> None:
        """Show the rows of another mapping, or none."""
        self.beginResetModel()
        self._planner, self._held = planner, {}
        self._fields = planner.fields if planner else ()
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return min(SHOWN, len(self._planner.rows)) if self._planner and not (parent and parent.isValid()) else 0

    def columnCount(self, parent: _Index | None = None) -> int:
        return 2 + len(self._fields) if not (parent and parent.isValid()) else 0

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal or self._planner is None:
            return None
        names = targets(self._planner.mapping.kind)
        return (self.tr("Row"), self.tr("State"), *(self.tr(names[name]) for name in self._fields))[section]

    def planned(self, at: int) -> Planned:
        """What a row will become."""
        if at not in self._held:
            self._held[at] = self._planner.planned(self._planner.rows[at])
        return self._held[at]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        planned = self.planned(index.row())
        if index.column() < 2:
            return self._head(planned, index.column(), role)
        name = self._fields[index.column() - 2]
        seen = next((each for each in planned.seen if each.field == name), None)
        return self._cell(seen, role) if seen else None

    def _head(self, planned: Planned, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return str(planned.row.number) if column == 0 else self.tr(_STATES[planned.state])
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(worded(planned.says)) or None
        return self._colour(planned.state) if role == Qt.ItemDataRole.ForegroundRole else None

    def _colour(self, state: str) -> QColor:
        worn = theme.current()
        return QColor({"open": worn.care, "refused": worn.contradicts, "good": worn.ok}.get(state, worn.text3))

    def _cell(self, seen: Seen, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(seen)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return worded(seen.says) or None
        return QColor(theme.current().care) if role == Qt.ItemDataRole.ForegroundRole and seen.says else None


def _words(seen: Seen) -> str:
    written = " ".join(seen.written[: 2 * _LONGEST].split())
    written = written if len(written) <= _LONGEST else f"{written[: _LONGEST - 1]}…"
    if seen.says:
        return f"{written} → {tr('open') if seen.kept else tr('left out')}"
    return f"{written} → {worded(seen.meant)}" if seen.meant and seen.meant != written else written


class RowTable(QTableView):
    """The preview itself; the keyboard walks its cells, Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowModel(self)
        self.setModel(self.rows)
        self.setAccessibleName(self.tr("The first rows as they will become"))
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(max(24, self.fontMetrics().height() + 6))
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setDefaultSectionSize(150)
        head.setHighlightSections(False)

    def show_rows(self, planner: Planner | None) -> None:
        """Show the rows of another mapping; what stood at the top stays there."""
        top = self.verticalScrollBar().value()
        wide = self.rows.columnCount()
        self.rows.show_rows(planner)
        if planner is not None and wide != self.rows.columnCount():
            self._fit()
        self.verticalScrollBar().setValue(top)

    def _fit(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        for at in range(self.rows.columnCount()):
            cells = (str(self.rows.index(row, at).data() or "") for row in range(min(8, self.rows.rowCount())))
            longest = max(map(len, cells), default=0)
            head = len(str(self.rows.headerData(at, Qt.Orientation.Horizontal) or ""))
            named = self.horizontalHeader().sectionSizeHint(at)
            self.setColumnWidth(at, max(named, min(320, 24 + letter * max(longest, head, 4))))
