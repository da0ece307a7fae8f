"""The records that are not on the board, as small cards beside it: drag one onto the board, or press Enter."""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Mapping, Sequence
from itertools import islice

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.case.outline import Line, Outline
from workbench.ui import absolute, icons, theme
from workbench.ui.board.view import RECORDS
from workbench.ui.bounded import bound
from workbench.ui.desk import Desk
from workbench.ui.forms.flow import Flow
from workbench.ui.language import titled
from workbench.ui.recordlist import Lines, carried, from_filter
from workbench.ui.slices import Slices, Work
from workbench.ui.wording import kind_told
from workbench.values.spoken import thousands

WIDTH = 178  # pixels beside letters of the usual size
MOST = 400  # small cards at once; the filter finds the rest
_PAUSE = 60  # milliseconds until the tray follows a change
_STRIDE = 1_000  # lines that a filter is held against at once: some milliseconds
_KINDS = ("claim", "sighting", "hypothesis", "entity", "track", "excerpt", "source", "lead")
_PLURALS = {"entity": "entities", "hypothesis": "hypotheses"}
_HEAD, _EDGES, _INDENT = 26, 53, 30  # pixels of a small card: its head, beside its words, and before them
_ROOM = 240  # pixels, beside letters of the usual size, that the list keeps: four small cards


class _Rows(Lines):
    """The lines of the records that are shown."""

    def told(self, line: Line) -> str:
        kind = kind_told(line.kind)
        return f"{kind} {titled(line.kind, line.words)}".replace(" · ", ", ")

    def hint(self, line: Line) -> str:
        return titled(line.kind, line.words)

    def mimeTypes(self) -> list[str]:
        return [RECORDS]

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:
        return carried(self.lines[index.row()].record for index in indexes)


class _Face(QStyledItemDelegate):
    """A small card: a bar in the colour of its kind, the number, and its words in two lines at most."""

    mirrors = True

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = index.model().lines[index.row()]
        letters = QFontMetricsF(_font(line))
        wide = letters.horizontalAdvance(_words(line)) > _wide() - 21 - _EDGES
        return QSize(_wide() - 20, round(theme.grown(_HEAD) + letters.height() * (2 if wide else 1) + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        line, look = index.model().lines[index.row()], theme.current()
        box = QRectF(option.rect).adjusted(8.5, 2.5, -8.5, -3.5)
        kind = look.kind(line.kind)
        painter.save()
        absolute.mirror(painter, option.rect, option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picked = line.record in self._desk.focus.selected
        focused = option.state & QStyle.StateFlag.State_HasFocus
        painter.setPen(QPen(QColor(look.accent if picked or focused else look.line), 2 if picked or focused else 1))
        hover = option.state & QStyle.StateFlag.State_MouseOver
        painter.setBrush(QColor(look.selected if picked else look.sunken if hover else look.surface))
        painter.drawRoundedRect(box, 4, 4)
        painter.fillRect(QRectF(box.left() - 0.5, box.top(), 3, box.height()), QColor(kind.ink))
        size = theme.grown(15)
        icons.paint_icon(
            painter, line.kind, box=QRectF(box.left() + 9, box.top() + theme.grown(5), size, size), colour=kind.ink
        )
        painter.setFont(theme.mono(11.5))
        painter.setPen(QColor(kind.ink))
        absolute.write(
            painter,
            QRectF(box.left() + 14 + size, box.top() + 3, box.width(), theme.grown(19)),
            Qt.AlignmentFlag.AlignVCenter,
            line.number,
        )
        painter.setFont(_font(line))
        painter.setPen(QColor(look.text))
        room = box.adjusted(_INDENT, theme.grown(_HEAD) - 5, -6, -4)
        letters = QFontMetricsF(_font(line))
        painter.setClipRect(box)
        flags = _wraps(_words(line), letters, room.width()) | int(Qt.AlignmentFlag.AlignTop)
        absolute.write(painter, room, flags, _cut(_words(line), letters, room.width()))
        painter.restore()


def _wide() -> int:
    """How wide the tray is: with larger letters it grows half as fast, for the board is what one came for."""
    return round((WIDTH + theme.grown(WIDTH)) / 2)


def _words(line: Line) -> str:
    return f"“{line.quote}”" if line.quote and not line.text else titled(line.kind, line.text) or line.quote


def _font(line: Line) -> object:
    return theme.quote(12) if line.quote and not line.text else theme.small()


def _wraps(words: str, letters: QFontMetricsF, room: float) -> int:
    """Lines end between words, but for a word that is longer than a line."""
    long = any(letters.horizontalAdvance(each) > room for each in words.split())
    return int(Qt.TextFlag.TextWrapAnywhere if long else Qt.TextFlag.TextWordWrap)


def _cut(words: str, letters: QFontMetricsF, room: float) -> str:
    """As much as two lines hold: the less, the earlier a word breaks."""
    high, cut = 2 * letters.height() + 1, ""
    for share in (1.85, 1.7, 1.55, 1.4, 1.25):
        cut = letters.elidedText(words, Qt.TextElideMode.ElideRight, room * share)
        if letters.boundingRect(QRectF(0, 0, room, 8 * high), _wraps(words, letters, room), cut).height() <= high:
            break
    return cut


class _List(QListView):
    """The small cards; Enter lays one on the board, Up from the first goes to the filter."""

    placed = Signal(list)
    picked = Signal(list)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(_Rows(self))
        self.setItemDelegate(_Face(desk, self))
        self.setAccessibleName(self.tr("Not on this board"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.doubleClicked.connect(lambda index: self.placed.emit([self.model().lines[index.row()].record]))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        rows = sorted(index.row() for index in self.selectedIndexes())
        if self.hasFocus() and rows:
            self.picked.emit([self.model().lines[row].record for row in rows])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_B) and self.selectedIndexes():
            self.placed.emit([self.model().lines[index.row()].record for index in self.selectedIndexes()])
        else:
            super().keyPressEvent(event)


def _holding(lines: Sequence[Line], words: Sequence[str]) -> Generator[None, None, list[Line]]:
    """The lines that hold all of these words, a stride at a time."""
    found: list[Line] = []
    for start in range(0, len(lines), _STRIDE):
        some = ((line, line.words.casefold()) for line in lines[start : start + _STRIDE])
        found += [line for line, said in some if all(word in said for word in words)]
        if start + _STRIDE < len(lines):
            yield
    return found


class Tray(QWidget):
    """Filter, small cards and a hint; reads the lines the navigator keeps, shortly after each change."""

    placed = Signal(list)  # records to be laid on the board

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.listing: Callable[[], Outline] = Outline
        self._laid: Collection[bytes] = frozenset()
        self.setFixedWidth(_wide())
        self.setAccessibleName(self.tr("Not on this board"))
        self.setProperty("tray", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.count, self.more = QLabel(), QLabel(wordWrap=True)
        self.filter = QLineEdit(placeholderText=self.tr("Filter…"), clearButtonEnabled=True)
        self.filter.setAccessibleName(self.tr("Filter what is not on this board"))
        bound(self.filter)
        self.kinds = {kind: self._chip() for kind in _KINDS}
        self.list = _List(desk, self)
        self.hint = QLabel(wordWrap=True)
        for faint in (self.count, self.more, self.hint):
            faint.setProperty("role", "faint")
        self.more.hide()
        self._soon = QTimer(self, interval=_PAUSE, singleShot=True)
        self._arranging = Slices(self)
        self._lay_out()
        self._say(True, True)
        self._connect()
        self.setFocusProxy(self.list)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Not on this board"), wordWrap=True)
        title.setFont(theme.small(theme.QFont.Weight.DemiBold))
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 2)
        head.addWidget(title, 1)
        self.count.setMinimumWidth(40)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight)
        head.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        edge = QHBoxLayout()
        edge.setContentsMargins(8, 0, 8, 0)
        edge.addWidget(self.filter)
        column.addLayout(edge)
        chips = QWidget()
        flow = Flow()
        chips.setLayout(flow)
        for chip in self.kinds.values():
            flow.addWidget(chip)
        pills = QHBoxLayout()
        pills.setContentsMargins(8, 0, 8, 0)
        pills.addWidget(chips)
        column.addLayout(pills)
        column.addWidget(self.list, 1)
        for label in (self.more, self.hint):
            label.setContentsMargins(12, 2, 12, 4)
            column.addWidget(label)

    def _chip(self) -> QToolButton:
        """What leaves its kind alone in the list while it is pressed."""
        chip = QToolButton(checkable=True, autoRaise=True)
        chip.setFixedSize(max(26, round(theme.grown(24))), max(24, round(theme.grown(24))))
        chip.setIconSize(icons.side(16))
        chip.toggled.connect(lambda: self.arrange())
        chip.hide()
        return chip

    def _say_kinds(self, held: Mapping[str, int]) -> None:
        """Offer the kinds there are, with how many of each, where they are more than one."""
        several = sum(map(bool, held.values())) > 1
        for kind, chip in self.kinds.items():
            chip.setVisible(several and held[kind] > 0 or chip.isChecked())
            says = self.tr("Only {}, {}").format(self.tr(_PLURALS.get(kind, f"{kind}s")), thousands(held[kind]))
            chip.setToolTip(says)
            chip.setAccessibleName(says)
            chip.setIcon(icons.icon(kind, theme.current().kind(kind).ink))

    def _connect(self) -> None:
        self._soon.timeout.connect(self.arrange)
        self.filter.textChanged.connect(self.arrange)
        self.filter.installEventFilter(self)
        self.list.placed.connect(self.placed)
        self.list.picked.connect(lambda records: self._desk.focus.select(*records))
        self._desk.focus.selection_changed.connect(self.list.viewport().update)

    def follow(self, laid: Collection[bytes]) -> None:
        """These records are on the board now."""
        first, self._laid = not self._laid, laid
        self._soon.start(0 if first else _PAUSE)

    def arrange(self) -> None:
        """List what is not on the board, as the filter has it."""
        self._soon.stop()
        self._arranging.begin(self._arranged())

    def _arranged(self) -> Work:
        kinds, words = self.listing().kinds, self.filter.text().casefold().split()
        held = {kind: len(kinds[kind]) - len(kinds[kind].keys() & self._laid) for kind in _KINDS}
        only = [kind for kind, chip in self.kinds.items() if chip.isChecked()] or _KINDS
        off = (line for kind in only for line in kinds[kind].values() if line.record not in self._laid)
        if words:
            found = yield from _holding([*off], words)
            many = len(found)
        else:
            found, many = [*islice(off, MOST)], sum(held[kind] for kind in only)
        self._say_kinds(held)
        self.list.model().show(found[:MOST] if self._desk.case else [])
        self.count.setText(thousands(sum(held.values())))
        self.more.setText(self.tr("{} more; the filter finds them").format(thousands(many - MOST)))
        self.more.setVisible(many > MOST)
        self._say(any(held.values()), bool(found))

    def _say(self, off: bool, left: bool) -> None:
        """What can be done here, or why nothing is listed."""
        words = self.tr("Drag onto the board, or select and press Enter. In the reader, select words and press B.")
        if off and not left:
            words = self.tr("Nothing here matches. Esc clears the filter, a kind is let go by a click.")
        elif not off:
            on = self.tr("Everything in the case is on this board.")
            words = on if self._laid else self.tr("Nothing in this case yet.")
        if self._desk.case is not None and not self._desk.writable:
            words = self.tr("This case can only be read, so nothing can be laid on the board.")
        self.hint.setText(words)
        self.list.setAccessibleDescription(words)
        self._give_way()

    def _give_way(self) -> None:
        """A hint that would leave the list too little room is not shown; why nothing is listed always is."""
        room = self.height() - self.list.y() - self.hint.heightForWidth(self.width())
        self.hint.setVisible(not self.list.model().rowCount() or room >= theme.grown(_ROOM))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_way()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        return watched is self.filter and from_filter(event, self.filter, self.list)
