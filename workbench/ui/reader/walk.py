"""Going from suggestion to suggestion by keys: Tab and Shift+Tab, Enter takes, X dismisses, Esc leaves."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import Protocol
from weakref import proxy

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from workbench.ui.reader.answer import MOST, AnswerBox
from workbench.ui.reader.column import TextColumn
from workbench.ui.reader.margin import MarginNotes
from workbench.ui.reader.suggestionbar import SuggestionBar
from workbench.ui.reader.underlines import Suggested, Underlines

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class Read(Protocol):
    """The reader as far as suggestions need it."""

    column: TextColumn
    margin: MarginNotes

    def show_span(self, start: int, end: int) -> None:
        """Select these code points and bring them into sight."""


class Walk(QObject):
    """Serves the suggestions of one reader; what an answer does is the listener's."""

    accept_wanted = Signal(object, int)  # ids, which other reading or -1
    dismiss_wanted = Signal(str, bool)  # id, whether in the whole case
    form_wanted = Signal(str)  # id whose form is to be opened
    kinds_changed = Signal()

    def __init__(self, view: Read, parent: QObject) -> None:
        super().__init__(parent)
        self._view: Read = proxy(view)  # no ring: with its source a reader goes at once
        self._column = view.column
        self.bar = SuggestionBar()
        self.answer = AnswerBox(view.margin)
        self.offered: list[Suggested] = []
        self.look: Callable[[Suggested], Suggested] = lambda each: each  # what it says, where it is not told yet
        self.served = False  # whether somebody listens to its answers
        self._left = False  # after Esc, Tab goes on to the next pane
        self._column.installEventFilter(self)
        self._column.clicked.connect(self._clicked)
        view.margin.installEventFilter(self)
        self._column.verticalScrollBar().valueChanged.connect(self.place)
        self.bar.kinds_changed.connect(self._choose)
        self.bar.all_wanted.connect(lambda kind: self.accept(each for each in self.offered if each.kind == kind))
        self.bar.stepped.connect(self._step_by_mouse)
        self.bar.accepted.connect(lambda: self.take(-1))
        self.bar.dismissed.connect(lambda: self.dismiss(everywhere=False))
        self.answer.accepted.connect(self.take)
        self.answer.dismissed.connect(lambda: self.dismiss(everywhere=False))

    @property
    def current(self) -> Suggested | None:
        """The boxed suggestion."""
        return self._column.underlines.current

    @property
    def shown(self) -> Sequence[Suggested]:
        """Those whose underlines are drawn."""
        return self._column.underlines.offered

    def show(self, offered: Sequence[Suggested]) -> None:
        """Offer these in place of those before; the current one stays, or the next one takes its place."""
        self.offered = sorted(offered, key=lambda each: (each.start, each.end))
        self._choose()

    def leave(self, ids: Sequence[str]) -> None:
        """Offer these no more until told otherwise, so that the next key means the next one."""
        answered = frozenset(ids)
        self.show([each for each in self.offered if each.id not in answered])

    def give_way(self) -> None:
        """Another record is looked at: unless the keyboard is in the words, the answer no longer covers the notes."""
        if self.current is not None and not self._column.hasFocus():
            self.go_to(None)

    def _choose(self) -> None:
        before = self.current
        kinds = self.bar.shown
        drawn = [each for each in self.offered if each.kind in kinds]
        now = None
        if before is not None:
            same = (
                each for each in drawn if (each.start, each.end, each.kind) == (before.start, before.end, before.kind)
            )
            now = next(same, None) or next((each for each in drawn if each.start >= before.start), None)
        self._column.underlines = Underlines(drawn)
        self.bar.tell(self.offered)
        self.go_to(now)
        if self.sender() is self.bar:
            self.kinds_changed.emit()

    def go_to(self, each: Suggested | None) -> None:
        """Make a suggestion the current one, bring its words into sight, and say what they are read as."""
        each = self.look(each) if each is not None and not each.reading else each
        self._column.underlines.current = each
        if each is None:
            self.answer.hide()
        else:
            self._view.show_span(each.start, each.start)
            self.answer.show_answer(each)
        self.place()
        if each is not None and self._view.margin.isHidden():  # the bar has grown over what was in sight
            QTimer.singleShot(0, self, lambda: self._view.show_span(each.start, each.start) if self.current else None)
        self._column.viewport().update()
        self._view.margin.update()

    def place(self) -> None:
        """Keep the answer beside its words."""
        each = self.current
        beside = self._view.margin
        self.bar.read_out(each if each is not None and beside.isHidden() else None)
        if each is None:
            return
        boxes = self._column.boxes(each.start, each.end)
        self.answer.setVisible(bool(boxes))
        if boxes:
            high = self.answer.height()
            top = min(max(boxes[0].center().y() - 16, 0), max(beside.height() - high, 0))
            self.answer.move(2, round(top))
            self.answer.raise_()

    # keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._column:
            if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
                self.place()
            return False
        if event.type() == QEvent.Type.FocusIn:
            self._left = False
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._means(event):
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._press(event)

    def _means(self, event: QKeyEvent) -> bool:
        """Whether a key answers the current suggestion rather than being a shortcut of the pane."""
        key, held = event.key(), event.modifiers()
        if self.current is None:
            return False
        if key in (*_ENTER, Qt.Key.Key_X):
            return held in (_PLAIN, _SHIFT)
        if key == Qt.Key.Key_S:
            return held == _PLAIN and self._view.column.span()[0] == self._view.column.span()[1]
        return key == Qt.Key.Key_Escape or (held == _PLAIN and self._digit(key) is not None)

    def _digit(self, key: int) -> int | None:
        at = key - Qt.Key.Key_1
        return at if self.current is not None and 0 <= at < min(len(self.current.others), MOST) else None

    def _press(self, event: QKeyEvent) -> bool:
        key, held = event.key(), event.modifiers()
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not held & Qt.KeyboardModifier.ControlModifier:
            back = key == Qt.Key.Key_Backtab or bool(held & _SHIFT)
            if not self._left and self.step(-1 if back else 1):
                return True
            self.go_to(None)  # the keyboard goes on to the next pane: no box says that keys answer here
            return False
        if not self._means(event) or self.current is None:
            return False
        if key == Qt.Key.Key_Escape:
            self._left = True
            self.go_to(None)
        elif key == Qt.Key.Key_X:
            self.dismiss(everywhere=held == _SHIFT)
        elif key == Qt.Key.Key_S:
            self.form_wanted.emit(self.current.id)
        elif key in _ENTER and held == _SHIFT:
            self.accept_paragraph()
        else:
            digit = self._digit(key)
            self.take(-1 if digit is None else digit)
        return True

    def step(self, by: int) -> bool:
        """Go to the next or previous suggestion, from the current one or the caret; False where there is none."""
        offered = self.shown
        if not offered:
            return False
        ids = [each.id for each in offered]
        if self.current is not None and self.current.id in ids:
            at = ids.index(self.current.id) + by
        else:
            at = bisect_left(offered, self._column.span()[0], key=lambda each: each.start) - (by < 0)
        if not 0 <= at < len(offered):
            return False
        self.go_to(offered[at])
        return True

    def _step_by_mouse(self, by: int) -> None:
        self._column.setFocus(Qt.FocusReason.MouseFocusReason)
        self.step(by)

    def _clicked(self, offset: int, adds: bool) -> None:
        """A click on underlined words makes theirs the current one."""
        over = [each for each in self.shown if each.start <= offset <= each.end]
        if over and not adds:
            self._left = False
            self.go_to(min(over, key=lambda each: each.end - each.start))
        elif self.current is not None:
            self.go_to(None)

    # answers

    def take(self, other: int) -> None:
        """Accept the current one, or another reading of its words."""
        if self.current is not None and (other >= 0 or self.current.stands):
            self.accept_wanted.emit([self.current.id], other)

    def accept(self, chosen: Iterable[Suggested]) -> None:
        """Accept several; those whose reading is open stay."""
        ids = [each.id for each in chosen if (each if each.reading else self.look(each)).stands]
        if ids:
            self.accept_wanted.emit(ids, -1)

    def accept_paragraph(self) -> None:
        """Accept all that is shown in the paragraph of the current one."""
        if self.current is not None:
            starts = [0, *(self._column.start + each for each in self._column.paragraph_starts), 1 << 60]
            at = bisect_right(starts, self.current.start)  # what stands above the first one is a title
            low, high = starts[at - 1], starts[at]
            self.accept(each for each in self.shown if low <= each.start < high)

    def accept_kind(self) -> None:
        """Accept all of the current one's kind."""
        if self.current is not None:
            kind = self.current.kind
            self.accept(each for each in self.offered if each.kind == kind)

    def dismiss(self, *, everywhere: bool) -> None:
        """Offer the current one no more, here or in the whole case."""
        if self.current is not None:
            self.dismiss_wanted.emit(self.current.id, everywhere)
