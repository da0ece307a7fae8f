"""The navigator: every record by kind, filtered as one types, with the one selection."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QEvent, QMimeData, QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from workbench.case.case import Change
from workbench.ui.actions import Actions
from workbench.ui.board.view import RECORDS
from workbench.ui.desk import Desk
from workbench.ui.lineface import LineFace
from workbench.ui.outline import Line, Outline
from workbench.ui.timeline.calendar import brush_words, span_words

TITLES = {"source": "Sources", "sighting": "Sightings", "claim": "Claims", "excerpt": "Excerpts",
          "entity": "Entities", "lead": "Leads", "trash": "Trash"}  # fmt: skip
_PAUSE = 40  # milliseconds until the lines follow a brush in motion
_STRIDE = 512  # rows compared at once
ALWAYS = ("source", "sighting", "claim")
_MENU = ("show-words", "rename", "link", "grade", "note", "lead", "place-on-board", "delete", "restore")


class Head(NamedTuple):
    """The line above a kind: how many there are, how many the filter leaves, and whether they are shown."""

    kind: str
    title: str
    count: int
    left: int
    shown: bool

    @property
    def words(self) -> str:
        """The head as one text."""
        return f"{self.title}, {self.count}"


Row = Head | Line
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Rows(QAbstractTableModel):
    """Heads and lines from top to bottom; a table rather than a tree, because its views cost nothing per line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            row = self.rows[index.row()]
            kind = f"{row.kind.capitalize()} " if isinstance(row, Line) and role != Qt.ItemDataRole.ToolTipRole else ""
            return kind + row.words
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def show(self, rows: list[Row]) -> None:
        """Take these rows, telling the view only of the stretch that differs."""
        before = self.rows
        low = _alike(before, rows)
        same = min(_alike(before[::-1], rows[::-1]), min(len(before), len(rows)) - low)
        gone, come = len(before) - low - same, len(rows) - low - same
        if gone == come:
            self.rows = rows
            if gone:
                self.dataChanged.emit(self.index(low, 0), self.index(low + gone - 1, 0))
            return
        if gone:
            self.beginRemoveRows(QModelIndex(), low, low + gone - 1)
            self.rows = before[:low] + before[low + gone :]
            self.endRemoveRows()
        if come:
            self.beginInsertRows(QModelIndex(), low, low + come - 1)
            self.rows = rows
            self.endInsertRows()

    def place(self, line: Line | None) -> int | None:
        """The row a line stands in, if it is shown."""
        try:
            return None if line is None else self.rows.index(line)
        except ValueError:
            return None


def _alike(before: list[Row], rows: list[Row]) -> int:
    """How many rows from the top are the same in both, compared in strides so that long lists cost little."""
    at, most = 0, min(len(before), len(rows))
    while at < most and before[at : at + _STRIDE] == rows[at : at + _STRIDE]:
        at += _STRIDE
    while at < most and before[at] == rows[at]:
        at += 1
    return min(at, most)


class NavigatorList(QTableView):
    """The rows; arrows walk and select, Left and Right fold a kind, Enter opens."""

    opened = Signal(bytes)
    folded = Signal(str)
    picked = Signal(bytes, bool)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(Rows(self))
        self.setItemDelegate(LineFace(desk, self))
        self.setAccessibleName(self.tr("Records"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(24)
        self.verticalHeader().setMinimumSectionSize(24)

    def row(self, index: QModelIndex) -> Row | None:
        """What stands in a row."""
        return self.model().rows[index.row()] if index.isValid() else None

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        row = self.row(current)
        if self.hasFocus() and isinstance(row, Line):
            self.picked.emit(row.record, False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        row = self.row(self.indexAt(event.position().toPoint()))
        if isinstance(row, Head) and event.button() is Qt.MouseButton.LeftButton:
            self.folded.emit(row.kind)
        elif isinstance(row, Line):
            self.picked.emit(row.record, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.row(self.indexAt(event.position().toPoint()))
        if isinstance(row, Line):
            self.opened.emit(row.record)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.row(self.currentIndex())
        side = Qt.Key.Key_Left if isinstance(row, Head) and row.shown else Qt.Key.Key_Right
        if isinstance(row, Head) and event.key() in (*_ENTER, Qt.Key.Key_Space, side):
            self.folded.emit(row.kind)
        elif isinstance(row, Line) and event.key() in _ENTER:
            self.opened.emit(row.record)
        elif isinstance(row, Line) and event.key() == Qt.Key.Key_Left:
            heads = [
                at for at, each in enumerate(self.model().rows[: self.currentIndex().row()]) if isinstance(each, Head)
            ]
            self.setCurrentIndex(self.model().index(heads[-1], 0))
        else:
            super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        row = self.row(self.currentIndex())
        if isinstance(row, Line):
            mime = QMimeData()
            mime.setData(RECORDS, row.record.hex().encode())
            drag = QDrag(self)
            drag.setMimeData(mime)
            drag.exec(Qt.DropAction.CopyAction)

    def sizeHint(self) -> QSize:
        return QSize(232, 400)


class Navigator(QWidget):
    """Filter and list; reads again only what an act touched."""

    open_requested = Signal(bytes)

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._actions = desk, actions
        self.setWindowTitle(self.tr("Navigator"))
        self.outline = Outline()
        self._folded = {"excerpt", "trash"}
        self.filter = QLineEdit(placeholderText=self.tr("Filter the case…"), clearButtonEnabled=True)
        self.filter.setAccessibleName(self.tr("Filter the records"))
        self.list = NavigatorList(desk, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        edge = QVBoxLayout()
        edge.setContentsMargins(8, 0, 8, 0)
        edge.addWidget(self.filter)
        edge.addWidget(self._brush_chip(), 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(edge)
        column.addWidget(self.list, 1)
        column.addWidget(self.more)
        self.setFocusProxy(self.list)
        self._connect()

    def _brush_chip(self) -> QPushButton:
        """What is brushed, to be cleared, and at the foot how many records it leaves out."""
        self._outside: frozenset[bytes] = frozenset()
        self._soon = QTimer(self, interval=_PAUSE, singleShot=True)
        self._soon.timeout.connect(self._arrange)
        self.chip, self.more = QPushButton(), QLabel(wordWrap=True)
        self.chip.setProperty("chip", "on")
        self.chip.clicked.connect(lambda: self._desk.focus.brush(None))
        self.more.setProperty("role", "faint")
        self.more.setContentsMargins(12, 4, 8, 6)
        for widget in (self.chip, self.more):
            widget.hide()
        return self.chip

    def narrow(self, outside: frozenset[bytes]) -> None:
        """Leave these records out, since they lie outside the brushed time."""
        self._outside = outside
        self._soon.start()

    def _say_brush(self, left_out: int) -> None:
        span = self._desk.focus.span if self._desk.case else None
        self.chip.setVisible(span is not None)
        self.more.setVisible(left_out > 0)
        if span is not None:
            words = brush_words(*span)
            self.chip.setText(f"{words}  ×")
            self.chip.setToolTip(self.tr("Only what lies in {} is listed. Clear the brush").format(span_words(*span)))
            self.chip.setAccessibleName(self.tr("Clear the brush, {}").format(words))
            self.more.setText(self.tr("{} more outside {}").format(f"{left_out:,}".replace(",", " "), words))

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._arrange)
        self.filter.installEventFilter(self)
        self.list.folded.connect(self._fold)
        self.list.picked.connect(self._pick)
        self.list.opened.connect(self.open_requested)
        self.list.customContextMenuRequested.connect(self._menu)
        self._desk.opened.connect(self._opened)
        self._desk.closed.connect(self._closed)
        self._desk.changed.connect(self._changed)
        self._desk.focus.selection_changed.connect(self._selected)

    # rows

    def _opened(self) -> None:
        self.outline.load(self._desk.case)
        self._arrange()

    def _closed(self) -> None:
        self.outline = Outline()
        self.filter.clear()
        self._arrange()

    def _changed(self, change: Change) -> None:
        if self.outline.follow(self._desk.case, change):
            self._arrange()
        self.list.viewport().update()

    def _arrange(self) -> None:
        words = self.filter.text().casefold().split()
        rows: list[Row] = []
        left_out = 0
        for kind, title in TITLES.items():
            held = self.outline.kinds[kind]
            if not held and kind not in ALWAYS:
                continue
            left = (
                [line for line in held.values() if all(word in line.words.casefold() for word in words)]
                if words
                else [*held.values()]
            )
            if self._outside and kind != "trash":
                named = len(left)
                left = [line for line in left if line.record not in self._outside]
                left_out += named - len(left)
            shown = kind not in self._folded or bool(words)
            rows.append(Head(kind, self.tr(title), len(held), len(left), shown))
            if shown:
                rows += left
        self._say_brush(left_out)
        self.list.model().show(rows if self._desk.case else [])
        self._selected()

    def _fold(self, kind: str) -> None:
        self._folded ^= {kind}
        self._arrange()

    # selection

    def _pick(self, record: bytes, add: bool) -> None:
        if add:
            self._desk.focus.toggle(record)
        else:
            self._desk.focus.select(record)

    def _selected(self) -> None:
        model = self.list.model()
        at = model.place(self.outline.line(self._desk.focus.primary))
        if at is None:
            self.list.clearSelection()
        elif self.list.currentIndex().row() != at:
            self.list.setCurrentIndex(model.index(at, 0))
        self.list.viewport().update()

    def _menu(self, at: QPoint) -> None:
        if isinstance(self.list.row(self.list.indexAt(at)), Line):
            menu = QMenu(self)
            menu.addActions([self._actions[name] for name in _MENU if name in self._actions and
                             self._actions[name].isEnabled()])  # fmt: skip
            menu.popup(self.list.viewport().mapToGlobal(at))

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and watched is self.filter:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.filter.text():
                self.filter.clear()
                return True
        return super().eventFilter(watched, event)
