"""The rows of the navigator: heads, lines, legs and what is left out, as a list the keyboard walks."""

from __future__ import annotations

from collections.abc import Callable
from operator import itemgetter
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from workbench.case.numbers import table_of
from workbench.case.outline import Line
from workbench.ui import absolute
from workbench.ui.board.view import dragged
from workbench.ui.desk import Desk
from workbench.ui.language import counted, pieced, titled
from workbench.ui.lineface import LineFace
from workbench.ui.meant import ASKED, grade_meant
from workbench.ui.plain import tip
from workbench.ui.recordlist import drag
from workbench.ui.wording import kind_told

_STRIDE = 512  # rows compared at once


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


class LegRow(NamedTuple):
    """A stretch of a sighting that has several, below it."""

    record: bytes
    letter: str
    words: str


class Rest(NamedTuple):
    """What a kind's list leaves out, in words."""

    kind: str
    words: str


Row = Head | Line | LegRow | Rest
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_LEGS = itemgetter(Line._fields.index("legs"))
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_MORE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def with_legs(lines: list[Line]) -> list[Row]:
    """The lines, each sighting of several legs followed by them."""
    if not any(map(_LEGS, lines)):
        return [*lines]
    return [row for line in lines for row in (line, *(LegRow(line.record, letter, words)
            for letter, words in zip("abcd", line.legs, strict=False)))]  # fmt: skip


class Rows(QAbstractTableModel):
    """Heads and lines from top to bottom; a table rather than a tree, because its views cost nothing per line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.wrong: dict[bytes, int] = {}  # findings by record
        self.ties: Callable[[bytes], int] = lambda record: 0

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (*ASKED, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.rows[index.row()]
        if role in ASKED:
            about = grade_meant(row.grade) if isinstance(row, Line) and row.grade is not None else ""
            words = titled(row.kind, row.words) if isinstance(row, Line) else pieced(row.words)
            return tip("\n".join(filter(None, (words, about))))
        return self._spoken(row) if isinstance(row, Line) else row.words

    def _spoken(self, line: Line) -> str:
        """A line for those who hear it: ``Sighting SG-02, Il-62M, 26 October, 1 finding, 5 links``."""
        kind = kind_told(line.kind)
        said = [f"{kind} {titled(line.kind, line.words)}".replace(" · ", ", ")]
        found = self.wrong.get(line.record, 0)
        said += [self.tr("withdrawn")] if line.withdrawn else []
        said += [counted(found, "finding", "findings")] if found else []
        ties = self.ties(line.record)
        return ", ".join([*said, *([counted(ties, "link", "links")] if ties else [])])

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        return _FLAGS | Qt.ItemFlag.ItemIsDragEnabled if isinstance(self.rows[index.row()], Line) else _FLAGS

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
    """The rows; arrows walk and select, with Shift as far as they go, Left and Right fold a kind, Enter opens."""

    opened = Signal(bytes)
    folded = Signal(str)
    picked = Signal(bytes, bool)
    reached = Signal(bytes)  # all from the one picked last up to this
    linked = Signal(bytes, bytes)  # a source that was let go on another

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._held = Qt.KeyboardModifier.NoModifier  # with the press that is under way
        self.setModel(Rows(self))
        self.setItemDelegate(LineFace(desk, self))
        self.setAccessibleName(self.tr("Records"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
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
        if self.hasFocus() and isinstance(row, Line | LegRow) and not self._held:
            self.picked.emit(row.record, False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.modifiers() & _MORE
        super().mousePressEvent(event)
        row, held = self.row(self.indexAt(event.position().toPoint())), self._held
        self._held = Qt.KeyboardModifier.NoModifier
        if isinstance(row, Head) and event.button() is Qt.MouseButton.LeftButton:
            self.folded.emit(row.kind)
        elif isinstance(row, Line | LegRow) and held & Qt.KeyboardModifier.ShiftModifier:
            self.reached.emit(row.record)
        elif isinstance(row, Line | LegRow):
            self.picked.emit(row.record, bool(held))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.row(self.indexAt(event.position().toPoint()))
        if isinstance(row, Line | LegRow):
            self.opened.emit(row.record)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.row(self.currentIndex())
        back, on = absolute.ways(self)
        side = back if isinstance(row, Head) and row.shown else on
        if isinstance(row, Head) and event.key() in (*_ENTER, Qt.Key.Key_Space, side):
            self.folded.emit(row.kind)
        elif isinstance(row, Line | LegRow) and event.key() in _ENTER:
            self.opened.emit(row.record)
        elif isinstance(row, Line | LegRow | Rest) and event.key() == back:
            heads = [
                at for at, each in enumerate(self.model().rows[: self.currentIndex().row()]) if isinstance(each, Head)
            ]
            self.setCurrentIndex(self.model().index(heads[-1], 0))
        elif event.key() in _STEPS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._walk_on(event)
        else:
            super().keyPressEvent(event)

    def _walk_on(self, event: QKeyEvent) -> None:
        """A step that takes what it comes to along."""
        self._held = Qt.KeyboardModifier.ShiftModifier
        super().keyPressEvent(event)
        self._held = Qt.KeyboardModifier.NoModifier
        row = self.row(self.currentIndex())
        if isinstance(row, Line | LegRow):
            self.reached.emit(row.record)

    def startDrag(self, actions: Qt.DropAction) -> None:
        row = self.row(self.currentIndex())
        if isinstance(row, Line):
            drag(self, [row.record])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._taken(event) is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setAccepted(self._onto(event) is not None)

    def dropEvent(self, event: QDropEvent) -> None:
        """A source let go on another is to be linked to it."""
        start, target = self._taken(event), self._onto(event)
        if start and target:
            event.acceptProposedAction()
            self.linked.emit(start, target)

    def _taken(self, event: QDropEvent) -> bytes | None:
        """The one source that is dragged here."""
        keys = dragged(event.mimeData()) if self._desk.writable else []
        return keys[0] if len(keys) == 1 and table_of(self._desk.case.raw, keys[0]) == "source" else None

    def _onto(self, event: QDropEvent) -> bytes | None:
        """The other source that it is over."""
        row = self.row(self.indexAt(event.position().toPoint()))
        taken = self._taken(event)
        return (
            row.record if isinstance(row, Line) and row.kind == "source" and taken not in (None, row.record) else None
        )

    def sizeHint(self) -> QSize:
        return QSize(232, 400)
