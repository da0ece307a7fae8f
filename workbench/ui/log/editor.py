"""Typing into a cell: the field in its place, what is made of the words below it, and why they are not taken."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame, QLabel, QVBoxLayout, QWidget

from workbench.case import cells, resolving
from workbench.case.acts.facts import WRITTEN
from workbench.case.case import Case
from workbench.case.columns import Column
from workbench.case.records import canonical
from workbench.ui import theme
from workbench.ui.forms.inputs import ENTER, Line, sends
from workbench.ui.forms.readings import in_words
from workbench.ui.language import worded
from workbench.ui.plain import escape
from workbench.values import grades
from workbench.values.errors import CaseError
from workbench.values.resolved import Resolved, from_json

_PROSE = ("statement", "text", "found", "note", "reason")  # columns of the analyst's own words
_PAUSE = 60  # milliseconds after the last key
_WIDE = 320  # pixels that what is made of the words takes at least


class CellEditor(QWidget):
    """A line over its cell; Enter sets it, Ctrl+Enter sets every selected cell of its column, Esc leaves it as it was.

    ``given`` is the text and whether it goes to all; the page answers with ``refuse`` or closes.
    """

    given = Signal(str, bool)
    left = Signal()
    moved = Signal(int)  # Tab (1) and Shift+Tab (-1)
    clicked_away = Signal()

    def __init__(self, parent: QWidget, column: Column, says: Callable[[str], str]) -> None:
        super().__init__(parent)
        self.column, self._says = column, says
        self.line = Line("", prose=column.key in _PROSE)
        self.line.setAccessibleName(column.title)
        self.line.setFixedHeight(28)
        self.line.installEventFilter(self)
        self.below = QFrame(parent)
        self.below.setProperty("card", "true")
        self._words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        under = QVBoxLayout(self.below)
        under.setContentsMargins(8, 5, 8, 5)
        under.addWidget(self._words)
        self.below.hide()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.line)
        if column.words is not None:
            self.line.offer(_choices(column, self))
            self.line.completer().popup().installEventFilter(self)
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self._read)
        self.line.textChanged.connect(lambda: self._pause.start())
        self.line.refused.connect(lambda says: says and self.refuse(says))

    def open_at(self, box: QRect, text: str, *, typed: bool) -> None:
        """Stand over a cell with this text, all of it selected unless it was typed just now."""
        self.place(box)
        self.line.setText(text)
        if not typed:
            self.line.selectAll()
        self.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._read()

    def place(self, box: QRect) -> None:
        """Stand over the cell where it is now."""
        room = self.parentWidget().rect()
        wide = min(max(box.width(), 180), room.width())
        self.setGeometry(min(box.left(), room.right() - wide + 1), box.center().y() - 13, wide, 28)
        self._settle()

    def refuse(self, says: str) -> None:
        """Say why the words are not taken; they stay to be mended."""
        self._pause.stop()
        self._put(f"<span style='color:{theme.current().kind('finding').ink}'>{escape(worded(says))}</span>")

    def leave(self) -> None:
        """Go away."""
        self._pause.stop()
        if self.line.completer() is not None:
            self.line.completer().popup().hide()
            self.line.setCompleter(None)
        for part in (self.below, self):
            part.hide()
            part.deleteLater()

    def _read(self) -> None:
        text = self.line.text().strip()
        try:
            self._put(self._says(text) if text else "")
        except CaseError as error:
            self.refuse(str(error))

    def _put(self, says: str) -> None:
        self._words.setText(says)
        self.below.setVisible(bool(says))
        self._settle()

    def _settle(self) -> None:
        wide = min(max(self.width(), _WIDE), self.parentWidget().width())
        high = self._words.heightForWidth(wide - 18) + 12
        top = self.geometry().bottom() + 2
        if top + high > self.parentWidget().height():
            top = self.y() - high - 2
        left = min(self.x(), self.parentWidget().width() - wide)
        self.below.setGeometry(left, top, wide, high)
        self.below.raise_()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in ENTER:
            event.accept()  # before the window takes Ctrl+Enter for itself
            return True
        if watched is not self.line:
            return self._over_choices(watched, event)
        if event.type() == QEvent.Type.FocusOut and event.reason() is Qt.FocusReason.MouseFocusReason:
            QTimer.singleShot(0, self, self.clicked_away.emit)  # once the click has picked what it is on
        return event.type() == QEvent.Type.KeyPress and self._pressed(event)

    def _over_choices(self, popup: QWidget, event: QEvent) -> bool:
        """Enter sets what is typed although words are offered, unless one of them is chosen."""
        if event.type() != QEvent.Type.KeyPress or event.key() not in ENTER or popup.currentIndex().isValid():
            return False
        popup.hide()
        return self._pressed(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() in ENTER:
            self.given.emit(self.line.text(), sends(event))
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Tab else -1)
        else:
            return False
        return True


def _choices(column: Column, parent: QWidget) -> QCompleter:
    found = QCompleter([cells.spoken_word(word) for word in column.words or ()], parent)
    found.setFilterMode(Qt.MatchFlag.MatchContains)
    return found


def reading(case: Case, column: Column, raw: Any, text: str) -> str:
    """What would be made of words typed into a cell, as rich text; CaseError where they are not taken."""
    if column.words is not None:
        word = column.words.check(column.taken(text))
        return escape(column.words.meanings[word])
    if column.edited == "grade":
        return escape(grades.meaning(grades.grade(text)[1]))
    if column.key == "count":
        held = cells.count(canonical(resolving.count(text)))
        return in_words(Resolved(text, held.meant or None))
    if column.key == "published":
        return in_words(resolving.stated_date(text, by=case.analyst))
    if column.key in WRITTEN:
        before = json.loads(raw) if raw else None
        return in_words(from_json(resolving.decided(case, column.key, before, text)))
    return ""
