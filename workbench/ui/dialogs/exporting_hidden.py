"""The part of *Export* that says what is hidden: names and words, paths, analysts; and what becomes of captures."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from workbench.exchange.withheld import Hide, Standing
from workbench.ui import icons, theme
from workbench.ui.forms.flow import Flow
from workbench.ui.forms.inputs import ENTER, Line, Tick
from workbench.ui.moves import label
from workbench.ui.plain import tip
from workbench.values.errors import CaseError
from workbench.values.spoken import thousands


class _Asked(Line):
    """Words to hide; Enter adds them."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.value():
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class Hiding(QWidget):
    """What is hidden, applied to the copy alone."""

    changed = Signal()
    refused = Signal(str)  # why a word cannot be hidden

    def __init__(self, called: Callable[[str], str], analysts: int) -> None:
        super().__init__()
        self._called = called  # what a number stands for, for people; raises where a word cannot be hidden
        self._ways: dict[bytes, str] = {}
        self._rows: list[tuple[str, Tick, QLabel, QLabel, QToolButton]] = []
        self.question: _Question | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addLayout(self._head())
        column.addLayout(self._asking())
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)
        for at, words in enumerate((self.tr("What"), self.tr("How it will read"), self.tr("Places"))):
            self._grid.addWidget(label(words, "small"), 0, at, _RIGHT if at == 2 else _LEFT)
        self.paths, self._path_says, self._path_places = self._fixed(1, self.tr("File paths and computer names"))
        self.analysts, self._by_says, places = self._fixed(2, self.tr("Names of the analysts"))
        places.setText(thousands(analysts))
        column.addLayout(self._grid)
        self._below = QVBoxLayout()
        column.addLayout(self._below)
        self._read_fixed()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Hide before sharing"), "strong"), 1)
        row.addWidget(label(self.tr("applied to the copy; your case is unchanged"), "small"))
        return row

    def _asking(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.asked = _Asked(self.tr("a name, a word, or the number of a record such as EN-01"))
        self.asked.entered.connect(self.add)
        words = label(self.tr("&Hide"), "small")
        words.setBuddy(self.asked)
        self.asked.setAccessibleName(self.tr("Hide"))
        button = QPushButton(self.tr("A&dd"))
        button.setAutoDefault(False)
        button.clicked.connect(self.add)
        row.addWidget(words)
        row.addWidget(self.asked, 1)
        row.addWidget(button)
        return row

    def _fixed(self, at: int, words: str) -> tuple[Tick, QLabel, QLabel]:
        tick, says, places = Tick(words), _plain(""), _plain("")
        tick.changed.connect(self._read_fixed)
        tick.changed.connect(self.changed)
        for column, widget in enumerate((tick, says, places)):
            self._grid.addWidget(widget, at, column, _RIGHT if column == 2 else _FILLING)
        return tick, says, places

    def _read_fixed(self) -> None:
        self._path_says.setText(self.tr("removed") if self.paths.isChecked() else self.tr("kept"))
        self._by_says.setText(self.tr("ANALYST 1, 2 …") if self.analysts.isChecked() else self.tr("kept"))

    def add(self) -> None:
        """Hide what is typed, too."""
        word = self.asked.value()
        if not word or word in self.words():
            return
        try:
            called = self._called(word)
        except CaseError as error:
            self.refused.emit(str(error))
            return
        tick, mark, places, away = _named(called), _plain(""), _plain(""), QToolButton()
        tick.setChecked(True)
        tick.changed.connect(self.changed)
        away.setText("×")
        away.setAutoRaise(True)
        away.setAccessibleName(self.tr("Hide {} no longer").format(word))
        away.clicked.connect(lambda: self._drop(word))
        at = self._grid.rowCount()
        for column, widget in enumerate((tick, mark, places, away)):
            self._grid.addWidget(widget, at, column, _RIGHT if column == 2 else _FILLING)
        self._rows.append((word, tick, mark, places, away))
        self.asked.clear()
        self.asked.setFocus()
        self.changed.emit()

    def take_typed(self) -> bool:
        """Hide what still stands in the field, as if it had been added; whether nothing stands there any more."""
        if self.asked.value() in self.words():
            self.asked.clear()
        self.add()
        return not self.asked.value()

    def _drop(self, word: str) -> None:
        for row in [row for row in self._rows if row[0] == word]:
            self._rows.remove(row)
            for widget in row[1:]:
                widget.deleteLater()
        self.asked.setFocus()
        self.changed.emit()

    def words(self) -> tuple[str, ...]:
        """What is to be hidden."""
        return tuple(word for word, tick, *_rest in self._rows if tick.isChecked())

    def hide_what(self) -> Hide:
        """All of it."""
        return Hide(
            self.words(), (), self.analysts.isChecked(), self.paths.isChecked(), dict(self._ways), otherwise="ask"
        )

    def show_places(self, marks: Mapping[str, Sequence[str]], places: Mapping[str, int], paths: int) -> None:
        """The mark of each word, and in how many places it will stand."""
        for word, tick, mark, count, _away in self._rows:
            given = marks.get(word, ()) if tick.isChecked() else ()
            mark.setText(self._reading(given, hidden=tick.isChecked()))
            count.setText(thousands(sum(places.get(each, 0) for each in given)) if given else "")
        self._path_places.setText(thousands(paths))

    def _reading(self, given: Sequence[str], *, hidden: bool) -> str:
        """How something reads in the copy: as marks, as before, or, a whole record, not at all."""
        if given:
            return self.tr("{}, the same throughout").format(", ".join(given))
        return self.tr("left out, with what rests on it") if hidden else self.tr("kept")

    def ask(self, standing: Sequence[Standing]) -> None:
        """Ask what becomes of a capture that shows a hidden word, one after the other."""
        answered = self.question is not None and self.question.isAncestorOf(self.window().focusWidget() or self)
        if self.question is not None:
            self.question.deleteLater()
            self.question = None
        if not standing:
            if answered:
                self.asked.setFocus()
            return
        first, more = standing[0], len(standing) - 1
        says = self.tr("What is hidden still stands in capture {} ({}).").format(first.source, first.how)
        says += self.tr(" Changing those bytes would break their SHA-256, so the capture stays whole or stays out.")
        says += self.tr(" {} more wait.").format(more) if more else ""
        self.question = _Question(says, (
            (self.tr("Leave capture {} out").format(first.source), lambda: self._way(first, "out")),
            (self.tr("Send {} as redacted text, marked").format(first.source), lambda: self._way(first, "text")),
            (self.tr("Stop hiding"), self._stop),
        ))  # fmt: skip
        self._below.addWidget(self.question)
        if answered:  # by keys, the next one is where the last was
            self.question.buttons[0].setFocus()

    def _way(self, standing: Standing, way: str) -> None:
        self._ways[standing.capture] = way
        self.changed.emit()

    def _stop(self) -> None:
        for _word, tick, *_rest in self._rows:
            tick.setChecked(False)


class _Question(QFrame):
    """What has to be decided before anything goes, and the ways there are."""

    def __init__(self, says: str, ways: Sequence[tuple[str, Callable[[], object]]]) -> None:
        super().__init__()
        self.setProperty("message", "finding")
        self.setAccessibleName(says)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 8)
        shape, column, flow = QLabel(), QVBoxLayout(), Flow()
        ink = theme.current().kind("finding").ink
        shape.setPixmap(icons.pixmap("finding", ink, ratio=self.devicePixelRatioF()))
        self.says = QLabel(says, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        column.addWidget(self.says)
        self.buttons = []
        for words, does in ways:
            button = QPushButton(words.replace("&", "&&"))
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, does=does: does())
            flow.addWidget(button)
            self.buttons.append(button)
        column.addLayout(flow)
        row.addWidget(shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)


_LONG = 40  # letters of a title that stand beside what becomes of it
_LEFT, _RIGHT, _FILLING = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag(0)


def _named(called: str) -> Tick:
    """A tick for what is called so; a long title is told whole on it."""
    made = Tick((called if len(called) <= _LONG else f"{called[:_LONG]}…").replace("&", "&&"))
    made.setAccessibleName(called)
    made.setToolTip(tip(called))
    return made


def _plain(words: str) -> QLabel:
    made = QLabel(words, textFormat=Qt.TextFormat.PlainText)
    made.setProperty("role", "small")
    return made
