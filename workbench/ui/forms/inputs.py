"""What one types or picks in a form: lines, longer words, chips, chains of names, records, ticks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.ui.forms.flow import Flow
from workbench.ui.moves import label

NOT_STATED = "not stated"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


_SHOWN = {"ads-b": "ADS-B", "mlat": "MLAT", "photo-video": "photo or video", "no-comment": "no comment"}


def spoken(word: str) -> str:
    """A word of a table as people read it."""
    return _SHOWN.get(word) or word.replace("-", " ")


def sends(event: QEvent) -> bool:
    """Whether a key press is Ctrl+Enter, which does what the form is for."""
    pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER
    return pressed and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


class Line(QLineEdit):
    """A line of words."""

    changed = Signal()

    def __init__(self, hint: str = NOT_STATED) -> None:
        super().__init__(placeholderText=hint)
        self.textChanged.connect(self.changed)

    def value(self) -> str:
        """What is typed, without blanks around it."""
        return self.text().strip()

    def put(self, value: str) -> None:
        """Set what is typed."""
        self.setText(value)
        self.setCursorPosition(0)

    def offer(self, completer: QCompleter) -> None:
        """Complete what is typed; Ctrl+Enter goes to the form even while the list is open."""
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        completer.popup().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if sends(event):
            watched.hide()
            QApplication.sendEvent(self.window(), event)
            return True
        return super().eventFilter(watched, event)


class Words(QPlainTextEdit):
    """A few lines of words; Tab leaves it."""

    changed = Signal()

    def __init__(self, hint: str = "", *, lines: int = 3) -> None:
        super().__init__(placeholderText=hint, tabChangesFocus=True)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 18)
        self.textChanged.connect(self.changed)

    def value(self) -> str:
        """What is typed, without blanks around it."""
        return self.toPlainText().strip()

    def put(self, value: str) -> None:
        """Set what is typed."""
        self.setPlainText(value)


class Tick(QCheckBox):
    """Yes or no; ``value`` is ``yes`` or nothing."""

    changed = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.toggled.connect(self.changed)
        self.pressed.connect(self.toggle)  # at once, also by its Alt letter

    def nextCheckState(self) -> None:
        """Nothing more on release."""

    def value(self) -> str:
        """``yes``, or nothing."""
        return "yes" if self.isChecked() else ""

    def put(self, value: str) -> None:
        """Tick or untick."""
        self.setChecked(bool(value))


class _Chip(QPushButton):
    """One word of a table; keys go to the row it stands in."""

    def __init__(self, word: str, shown: str, row: Chips) -> None:
        super().__init__(shown, row)
        self.word, self._row = word, row
        self.setAutoDefault(False)
        self.setProperty("chip", "plain")
        self.clicked.connect(lambda: row.choose(word))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._row.look_at(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._row.pressed(event):
            super().keyPressEvent(event)


class Chips(QWidget):
    """One word of a table or none: arrows walk, Space or Enter picks, so do numbers, or the letters that are given."""

    changed = Signal()

    def __init__(self, table: Mapping[str, str], *, numbered: bool = True,
                 letters: Mapping[str, str] | None = None, explained: bool = False) -> None:  # fmt: skip
        super().__init__()
        self._meanings, self._letters = table, letters
        self._chosen = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # for the label's Alt letter
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(3)
        flow = Flow()
        column.addLayout(flow)
        keys = letters or ({word: str(at) for at, word in enumerate(table, 1)} if numbered else {})
        self._chips = [self._chip(word, keys.get(word, "")) for word in table]
        for chip in self._chips:
            flow.addWidget(chip)
        self._explained, self._says = explained, label("", "faint")
        column.addWidget(self._says)
        self._says.hide()
        self._let_in(self._chips[0])

    def _chip(self, word: str, key: str) -> _Chip:
        shown = spoken(word)
        chip = _Chip(word, f"{shown}  {key.upper()}" if key else shown, self)
        chip.setToolTip(self._meanings[word])
        chip.setAccessibleName(f"{shown}: {self._meanings[word]}")
        chip.setCheckable(True)
        return chip

    def _let_in(self, chip: _Chip) -> None:
        """Tab comes to one chip of the row only."""
        for each in self._chips:
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each is chip else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(chip)

    def value(self) -> str:
        """The word picked, or nothing."""
        return self._chosen

    def put(self, value: str) -> None:
        """Pick a word, or none."""
        self._chosen = value if value in self._meanings else ""
        for chip in self._chips:
            on = chip.word == self._chosen
            chip.setChecked(on)
            chip.setProperty("chip", "on" if on else "plain")
            chip.style().unpolish(chip)
            chip.style().polish(chip)
            chip.updateGeometry()
            if on:
                self._let_in(chip)
        self._explain(self._chosen)
        self.changed.emit()

    def withhold(self, word: str, away: bool) -> None:
        """Offer a word no more, or again; when it was picked it is taken back."""
        chip = next(chip for chip in self._chips if chip.word == word)
        chip.setHidden(away)
        if away and self.focusProxy() is chip:
            self._let_in(next(chip for chip in self._chips if not chip.isHidden()))
        if away and self._chosen == word:
            self.put("")

    def choose(self, word: str) -> None:
        """Pick a word, or take it back when it was picked."""
        self.put("" if word == self._chosen else word)

    def look_at(self, chip: _Chip) -> None:
        """The keyboard came to a chip."""
        self._let_in(chip)
        self._explain(chip.word)

    def _explain(self, word: str) -> None:
        self._says.setText(f"{spoken(word)}: {self._meanings[word]}" if word else "")
        self._says.setVisible(self._explained and bool(word))

    def pressed(self, event: QKeyEvent) -> bool:
        """A key in the row; answers whether it meant something here."""
        here = next(at for at, chip in enumerate(self._chips) if chip is self.focusProxy())
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}.get(event.key())
        if step:
            ahead = [self._chips[(here + step * n) % len(self._chips)] for n in range(1, len(self._chips) + 1)]
            next(chip for chip in ahead if not chip.isHidden()).setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        if event.key() in (Qt.Key.Key_Space, *_ENTER):
            self.choose(self._chips[here].word)
            return True
        return self._take(event.text(), here)

    def _take(self, key: str, here: int) -> bool:
        """A number picks its chip; a letter its own, else the next one that begins with it, again to go on."""
        named = [chip for chip in self._chips if key and chip.word.startswith(key.casefold())]
        if self._letters is not None:
            named = [chip for chip in self._chips if key and self._letters[chip.word] == key.casefold()]
        grade = [chip for chip in self._chips if key and chip.word == key.upper()]
        if key.isdigit() and 0 < int(key) <= len(self._chips):
            named = [self._chips[int(key) - 1]]
        found = [chip for chip in grade or named if not chip.isHidden()]
        if not found:
            return False
        after = [chip for chip in found if self._chips.index(chip) > here and chip.word != self._chosen]
        following = after[0] if after else found[0]
        following.setFocus(Qt.FocusReason.OtherFocusReason)
        self.put(following.word)
        return True


class _LastOfChain(QCompleter):
    """Completes what stands after the last “>”."""

    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(">")[2].strip()]

    def pathFromIndex(self, index: QModelIndex) -> str:
        before = self.widget().text().rpartition(">")[0].strip()
        return f"{before} > {index.data()}" if before else str(index.data())


class Chain(Line):
    """Who says it, the origin first: “Flightradar24 > Bloomberg”; completed from names the case knows."""

    def __init__(self, names: Sequence[str] = ()) -> None:
        super().__init__("origin > who relays it; " + NOT_STATED)
        self.know(names)

    def know(self, names: Sequence[str]) -> None:
        """Complete from these names."""
        self.offer(_LastOfChain(list(names), self))


def chain(value: str) -> list[str]:
    """The names of a chain in order."""
    return [part.strip() for part in value.split(">") if part.strip()]


class Picker(Line):
    """A record by its number or any words of it; ``value`` is the number."""

    def __init__(self, hint: str = "number or words") -> None:
        super().__init__(hint)
        self.finder: Callable[[str], Sequence[str]] | None = None
        self._lines = QStringListModel(self)
        known = QCompleter(self._lines, self)
        known.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.offer(known)
        self.textEdited.connect(self._find)

    def _find(self, words: str) -> None:
        self._lines.setStringList(list(self.finder(words)) if self.finder and words.strip() else [])

    def value(self) -> str:
        return self.text().strip().partition(" ")[0]
