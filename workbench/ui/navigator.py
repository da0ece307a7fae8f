"""The navigator: every record by kind, filtered as one types, with the one selection."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from itertools import chain

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QStyle, QVBoxLayout, QWidget

from workbench.case.change import Change
from workbench.case.neighbours import ties
from workbench.case.outline import Line, Outline
from workbench.ui.actions import Actions
from workbench.ui.bounded import bound
from workbench.ui.desk import Desk
from workbench.ui.findings import Findings
from workbench.ui.keycaps import KeyCap
from workbench.ui.navigatorchips import TITLES, NavigatorChips
from workbench.ui.navigatorlist import Head, LegRow, NavigatorList, Rest, Row, with_legs
from workbench.ui.siftchip import narrowed_by
from workbench.ui.slices import Slices, Work
from workbench.values.spoken import thousands

_BESIDE = 26  # pixels round the words of the filter and its key
_PAUSE = 40  # milliseconds until the lines follow a brush in motion
_GAP, _STRIDE = 20, 1_000  # milliseconds between two strides of lines that are made ready, and how many they are
ALWAYS = ("source", "sighting", "claim")
_MENU = ("show-words", "rename", "tags", "edit-many", "link", "grade", "note", "lead", "name-airframe", "join-tracks",
         "part-tracks", "place-on-board", "delete", "restore")  # fmt: skip


class Navigator(QWidget):
    """Filter and list; reads again only what an act touched."""

    open_requested = Signal(bytes)

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._actions = desk, actions
        self.setWindowTitle(self.tr("Navigator"))
        self.outline = Outline()
        self._said: dict[bytes, str] = {}  # what a line says, in small letters
        self._unread: Iterator[None] = iter(())
        self._following = Slices(self)
        self._following.keeps = True
        self._following.held = lambda: desk.jobs.holds_case
        self._arranging = Slices(self)
        self._warming = QTimer(self, interval=_GAP)
        self._warming.timeout.connect(self._warm)
        kept = desk.settings.value("navigator/folded")
        self._folded = set(kept.split()) if isinstance(kept, str) else {"excerpt", "trash"}
        self.filter = QLineEdit(placeholderText=self.tr("Filter the case…"), clearButtonEnabled=True)
        self.filter.setAccessibleName(self.tr("Filter the records"))
        bound(self.filter)
        self.cap = KeyCap("Ctrl+Shift+L", self.filter)
        self.list = NavigatorList(desk, self)
        self.chips, self.more = NavigatorChips(), self._foot()
        self._outside: frozenset[bytes] = frozenset()
        self._from = b""  # the record picked last here, which a selection as far as another begins with
        self._soon = QTimer(self, interval=_PAUSE, singleShot=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        edge = QVBoxLayout()
        edge.setContentsMargins(8, 0, 8, 0)
        edge.addWidget(self.filter)
        edge.addWidget(self.chips)
        column.addLayout(edge)
        column.addWidget(self.list, 1)
        column.addWidget(self.more)
        self.setFocusProxy(self.list)
        self._connect()

    def _foot(self) -> QLabel:
        """At the foot, what is left out."""
        more = QLabel(wordWrap=True)
        more.setProperty("role", "faint")
        more.setContentsMargins(12, 4, 8, 6)
        more.hide()
        return more

    def watch(self, found: Findings) -> None:
        """Mark the records with which something does not fit."""

        def take() -> None:
            self.list.model().wrong = found.of
            self.list.viewport().update()

        found.changed.connect(take)

    def narrow(self, outside: frozenset[bytes]) -> None:
        """Leave these records out, since they lie outside the brushed time or do not pass the filter."""
        self._outside = outside
        self._soon.start()

    def _say_left_out(self, left_out: int) -> None:
        self.chips.say_narrowed(self._desk.focus, brushed=self._brushed())
        self.more.setVisible(left_out > 0)
        self.more.setText(self.tr("{} more outside {}").format(thousands(left_out), narrowed_by(self._desk.focus)))

    def _connect(self) -> None:
        self._soon.timeout.connect(self._arrange)
        self.chips.turned.connect(self._arrange)
        self.chips.left.connect(lambda: self.list.setFocus(Qt.FocusReason.TabFocusReason))
        self.chips.sifted.clicked.connect(lambda: self._desk.focus.sift(""))
        self.chips.span.clicked.connect(lambda: self._desk.focus.brush(None))
        self.filter.textChanged.connect(self._arrange)
        self.filter.installEventFilter(self)
        self.list.folded.connect(self._fold)
        self.list.picked.connect(self._pick)
        self.list.reached.connect(self._reach)
        self.list.opened.connect(self.open_requested)
        self.list.customContextMenuRequested.connect(self._menu)
        self._desk.opened.connect(self._opened)
        self._desk.closed.connect(self._closed)
        self._desk.changed.connect(self._changed)
        self._desk.focus.selection_changed.connect(self._selected)
        self.list.model().ties = lambda record: ties(self._desk.case, record) if self._desk.case else 0

    # rows

    def _opened(self) -> None:
        self._following.begin(self._load())

    def _load(self) -> Work:
        """Read the lines, those of a large case in slices."""
        self.outline = Outline()
        yield from self.outline.loading(self._desk.case)
        self._arrange()
        self._unread = self._strides()
        self._warming.start()

    def _closed(self) -> None:
        self._following.drop()
        self.outline = Outline()
        self._warming.stop()
        self._said = {}
        self.filter.clear()
        self._arrange()

    def _changed(self, change: Change) -> None:
        for record in chain.from_iterable(change.rows.values()):
            self._said.pop(record, None)
        self._following.follow(self._follow(change), change.rows)

    def _follow(self, change: Change) -> Work:
        if (yield from self.outline.following(self._desk.case, change)):
            self._arrange()
        self.list.viewport().update()

    def _arrange(self) -> None:
        self._show_cap()
        self._arranging.begin(self._arranged())

    def _arranged(self) -> Work:
        """List what filter, chips and brush leave; many lines are gone through a stride at a time."""
        words = self.filter.text().casefold().split()
        wanted, only = self.chips.wanted()
        rows: list[Row] = []
        left_out = 0
        for kind in TITLES:
            if (only and kind not in only) or not (self.outline.kinds[kind] or kind in ALWAYS):
                continue
            every = yield from self._left(kind, words, wanted)
            left = (yield from _but(every, self._outside)) if self._outside and kind != "trash" else every
            shown = kind not in self._folded or bool(words or wanted or only)
            left_out += len(every) - len(left)
            rows += self._rows(kind, left, len(every) - len(left), shown)
        self._say_left_out(left_out)
        self.chips.say_counts(self.outline if self._desk.case else None)
        self.list.model().show(rows if self._desk.case else [])
        self._selected()

    def _rows(self, kind: str, left: list[Line], outside: int, shown: bool) -> list[Row]:
        """The head of a kind, its lines where they are shown, and what is left out."""
        brushed = kind == "sighting" and self._brushed()
        dated = [line for line in left if line.dated] if brushed else left
        head = Head(kind, self.tr(TITLES[kind]), len(self.outline.kinds[kind]), len(dated), shown)
        return [head, *with_legs(dated), *self._left_out(kind, len(left) - len(dated), outside)] if shown else [head]

    def _left(self, kind: str, words: list[str], wanted: str) -> Generator[None, None, list[Line]]:
        """The lines of a kind that the filter and the chips leave: all words, any of the doubts."""
        every = [*self.outline.kinds[kind].values()]
        if not words and not wanted:
            return every
        found: list[Line] = []
        for start in range(0, len(every), _STRIDE):
            some = every[start : start + _STRIDE]
            left = [line for line in some if any(letter in line.doubts for letter in wanted)] if wanted else some
            said = self._plain(left) if words else {}
            for word in words:
                left = [line for line in left if word in said[line.record]]
            found += left
            if start + _STRIDE < len(every):
                yield
        return found

    def _plain(self, lines: Iterable[Line]) -> dict[bytes, str]:
        """What lines say, to be searched in: made once for as long as a record stays as it is."""
        said = self._said
        said.update((line.record, line.words.casefold()) for line in lines if line.record not in said)
        return said

    def _warm(self) -> None:
        """Make ready what a first word is looked for in, a stride at a time."""
        if next(self._unread, self) is self:
            self._warming.stop()

    def _strides(self) -> Iterator[None]:
        for held in self.outline.kinds.values():
            lines = [*held.values()]
            for start in range(0, len(lines), _STRIDE):
                self._plain(line for line in lines[start : start + _STRIDE] if held.get(line.record) is line)
                yield

    def _brushed(self) -> bool:
        return self._desk.case is not None and self._desk.focus.span is not None

    def _left_out(self, kind: str, undated: int, outside: int) -> list[Row]:
        """What a brush leaves out of a kind, in a line each."""
        words = [self.tr("{} more with no firm date").format(thousands(undated))] if undated else []
        if outside and (by := narrowed_by(self._desk.focus)):
            words.append(self.tr("{} more outside {}").format(thousands(outside), by))
        return [Rest(kind, each) for each in words]

    def _fold(self, kind: str) -> None:
        self._folded ^= {kind}
        self._desk.settings.setValue("navigator/folded", " ".join(sorted(self._folded)))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self.cap.sizeHint()
        place = QRect(QPoint(self.filter.width() - size.width() - 6, (self.filter.height() - size.height()) // 2), size)
        self.cap.setGeometry(QStyle.visualRect(self.layoutDirection(), self.filter.rect(), place))
        self._show_cap()

    def _show_cap(self) -> None:
        """The key stands there while nothing is typed and the words beside it have room."""
        words = self.filter.fontMetrics().horizontalAdvance(self.filter.placeholderText())
        room = self.filter.width() - words - self.cap.sizeHint().width() > _BESIDE
        self.cap.setVisible(not self.filter.text() and room)

    # selection

    def _pick(self, record: bytes, add: bool) -> None:
        self._from = record
        if add:
            self._desk.focus.toggle(record)
        else:
            self._desk.focus.select(record)

    def _reach(self, record: bytes) -> None:
        """Select all that is shown between the record picked last and this one, this one first."""
        shown = list(dict.fromkeys(row.record for row in self.list.model().rows if isinstance(row, Line | LegRow)))
        picked = (each for each in (self._from, *self._desk.focus.selected) if each in self._desk.focus.selected)
        start = next((each for each in picked if each in shown), record)
        ends = shown.index(start), shown.index(record)
        some = shown[min(ends) : max(ends) + 1]
        self._desk.focus.select(*(some[::-1] if ends[1] > ends[0] else some))

    def _selected(self) -> None:
        model = self.list.model()
        at = model.place(self.outline.line(self._desk.focus.primary))
        if at is None:
            self.list.clearSelection()
        elif self.list.currentIndex().row() != at:
            self.list.setCurrentIndex(model.index(at, 0))
        self.list.viewport().update()

    def _menu(self, at: QPoint) -> None:
        if isinstance(self.list.row(self.list.indexAt(at)), Line | LegRow):
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


def _but(lines: list[Line], outside: frozenset[bytes]) -> Generator[None, None, list[Line]]:
    """The lines whose records are not among these."""
    found: list[Line] = []
    for start in range(0, len(lines), _STRIDE):
        found += [line for line in lines[start : start + _STRIDE] if line.record not in outside]
        if start + _STRIDE < len(lines):
            yield
    return found
