"""The command box: words find places in the case, ``>`` commands, ``#`` numbers, ``@`` entities, ``?`` the guide."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QListWidgetItem, QStyle, QWidget

from workbench.ui import icons, kept, theme
from workbench.ui.actions import Actions
from workbench.ui.bounded import bound
from workbench.ui.foundlist import ROWS, Found, FoundList, row_height
from workbench.ui.keycaps import KeyCap
from workbench.ui.matching import rank

_PAUSE = 120  # milliseconds after the last key before a search begins
_WIDE = 680
_LONG = 80  # letters of what was typed that are repeated
_FRAME = 20  # pixels of the box round its words
_SIDES = 56  # pixels of the sign and the gaps beside the words
_RECENT = 6  # commands remembered


def is_call(event: QKeyEvent, keys: Sequence[str]) -> bool:
    """Whether a key is one of those that call the command box."""
    return QKeySequence(event.keyCombination()) in [QKeySequence(key) for key in keys]


class Finder(Protocol):
    """Finds lines for what was typed: at once, and ``further`` beside the work, to be told later."""

    def __call__(self, words: str) -> Sequence[Found]: ...

    def further(self, words: str, then: Callable[[Sequence[Found]], object]) -> bool:
        """Look further and hand over what is found; tells whether there will be an answer."""

    def leave(self) -> None:
        """What was looked for further is not wanted any more."""


_LEAST = 110  # pixels beside letters of the usual size: what is typed is seen


class SearchBox(QLineEdit):
    """Asks ``finder`` for lines while it is typed in; the arrows walk them and Enter takes one."""

    searched = Signal()

    def __init__(self, actions: Actions, parent: QWidget, settings: QSettings) -> None:
        super().__init__(parent)
        self._actions, self._settings = actions, settings
        self.finder: Finder | None = None
        self.guide: Callable[[str], Sequence[Found]] = lambda words: ()
        self.found: list[Found] = []
        self._choices: list[Found] = []  # commands that are no acts of the table
        self._waits = self._eager = False  # more is still looked for; Enter was pressed before anything came
        self.setToolTip(self.tr("Words search the case; > commands, # numbers, @ entities, ? the guide"))
        self.setAccessibleName(self.tr("Search this case"))
        self.cap = KeyCap("Ctrl+K", self)
        self.textChanged.connect(self._show_cap)
        sign = 6 + round(theme.grown(14))
        self.setTextMargins(*((0, 0, sign, 0) if self.isRightToLeft() else (sign, 0, 0, 0)))
        self.setMinimumWidth(round(theme.grown(_LEAST)))
        self.setMaximumWidth(560)
        bound(self)
        self.list = FoundList(self)
        self.list.itemClicked.connect(self._take)
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self._search)
        self.textEdited.connect(self._typed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        margins = self.textMargins()
        room = self.width() - margins.left() - margins.right() - _FRAME
        long, short = self.tr("Search this case, or type > for a command"), self.tr("Search, > for a command")
        asks = (long, short, self.tr("Search"))
        fits = (words for words in asks if self.fontMetrics().horizontalAdvance(words) <= room)
        self.setPlaceholderText(next(fits, asks[-1]))
        self._show_cap()
        cap = self.cap.sizeHint()
        place = QRect(QPoint(self.width() - cap.width() - 7, (self.height() - cap.height()) // 2), cap)
        self.cap.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def _show_cap(self) -> None:
        """The key stands there while nothing is typed and the words beside it have room."""
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        self.cap.setVisible(not self.text() and self.width() > words + self.cap.sizeHint().width() + _SIDES)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            at = self.width() - 9 - theme.grown(14) if self.isRightToLeft() else 9
            icons.paint_beside(painter, "search", at, self.height() / 2, colour=theme.current().text3)

    def ask(self, words: str = "") -> None:
        """Come here and begin a new search; the commands used last stand ready, or what was typed already is sought."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        if words:
            self.setText(words)
            self._typed()
        elif not self.text() and self._recent():
            self.found = self._commands("", only=self._recent())
            self._show("")

    # searching

    def _typed(self) -> None:
        self._eager = False
        if self.finder is not None:
            self.finder.leave()
        self._pause.start()

    def _search(self) -> None:
        words, waits = self.text().strip(), False
        if words.startswith(">"):
            self.found = self._commands(words[1:].strip())
        elif words.startswith("?"):
            self.found = [*self.guide(words[1:].strip())]
        else:
            self.found = list(self.finder(words)) if words and self.finder else []
            waits = bool(self.finder) and self.finder.further(words, lambda found: self._found_later(words, found))
        self._waits = waits
        self._show(words, waits=waits)
        if not waits:
            self.searched.emit()

    def _found_later(self, words: str, found: Sequence[Found]) -> None:
        if words == self.text().strip():
            self.found += found
            self._waits = False
            self._show(words, row=self.list.currentRow())
            self.searched.emit()
            if self._eager:
                self._take()

    def _commands(self, words: str, *, only: Sequence[str] = ()) -> list[Found]:
        recent = self._recent()
        found = []
        for act in self._actions:
            fits = rank(words, self.tr(act.text), self.tr(act.says))
            if fits is not None and self._actions[act.name].isEnabled() and (not only or act.name in only):
                used = recent.index(act.name) if act.name in recent else _RECENT
                found.append(((fits if words else 0, used, len(found)), self._command(act.name)))
        for each in () if only or not words else self._choices:
            if (fits := rank(words, each.text, "")) is not None:
                found.append(((fits, _RECENT, len(found)), each))
        return [each for _order, each in sorted(found, key=lambda pair: pair[0])]

    def offer(self, text: str, does: Callable[[], object]) -> None:
        """Have one more command found by these words."""
        self._choices.append(Found(text, "", does))

    def _command(self, name: str) -> Found:
        act = next(each for each in self._actions if each.name == name)
        does = self._actions[name].trigger
        keys = act.keys[0] if act.keys else ""
        return Found(self.tr(act.text), act.icon, does, aside=self.tr(act.says), keys=keys, command=name)

    def _recent(self) -> list[str]:
        return [name for name in kept.names(self._settings, "commands", most=_RECENT) if name in self._actions]

    def _remember(self, name: str) -> None:
        self._settings.setValue("commands", [name, *(each for each in self._recent() if each != name)][:_RECENT])

    def _show(self, words: str, *, waits: bool = False, row: int = 0) -> None:
        nowhere = {
            "?": self.tr("No page of the guide says “{}”."),
            ">": self.tr("No command that can be done now is called “{}”."),
        }.get(words[:1], self.tr("Nothing in this case says “{}”."))
        none = self.tr("Looking for “{}”…") if waits else nowhere
        self.list.fill(self.found, none.format(words if len(words) < _LONG else f"{words[:_LONG]}…"), row=row)
        frame = self.list.frame
        frame.setVisible(bool(words or self.found))
        corner = self.mapTo(self.window(), QPoint(0, self.height() + 2))
        rows = min(max(1, len(self.found)), ROWS)
        room = corner.x() + self.width() if self.isRightToLeft() else self.window().width() - corner.x()
        wide = min(max(self.width(), _WIDE), room - 8)
        high = min(rows * row_height() + 12, self.window().height() - corner.y() - 8)
        left = max(8, corner.x() + self.width() - wide) if self.isRightToLeft() else corner.x()
        frame.setGeometry(left, corner.y(), wide, high)
        frame.raise_()

    def _take(self, item: QListWidgetItem | None = None) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._search()
        at = self.list.currentRow()
        self._eager = self._waits and not self.found  # the first of what is found is taken once it comes
        if self._eager:
            return
        self.list.frame.hide()
        if 0 <= at < len(self.found):
            chosen = self.found[at]
            self._leave()
            if chosen.command:
                self._remember(chosen.command)
            chosen.does()

    def _leave(self) -> None:
        """Give the keyboard back to the page, or Ctrl+Z would undo what was typed here instead of the last act."""
        self.list.frame.hide()
        self._eager = False
        self.clear()
        self.window().centralWidget().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: ROWS, Qt.Key.Key_PageUp: -ROWS}
        if event.key() in step:
            self.list.step(step[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.matches(QKeySequence.StandardKey.Cancel):
            self._leave()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._eager = False
        self.list.frame.hide()
