"""Words of a table to pick from, as pills in a row that is worked by letters, digits and arrows."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workbench.ui.forms.flow import Flow
from workbench.ui.forms.inputs import ENTER
from workbench.ui.language import worded
from workbench.ui.meant import explain
from workbench.ui.moves import label

_SHOWN = {"ads-b": "ADS-B", "mlat": "MLAT", "photo-video": "photo or video", "no-comment": "no comment"}


def spoken(word: str) -> str:
    """A word of a table as people read it."""
    return worded(_SHOWN.get(word) or word.replace("-", " "))


def light(chip: QPushButton, on: bool) -> None:
    """Show a chip as picked, or not."""
    look = "on" if on else "plain"
    chip.setChecked(on)
    if chip.property("chip") != look:
        chip.setProperty("chip", look)
        chip.style().unpolish(chip)
        chip.style().polish(chip)


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
    pressed_for = Signal()  # a word was picked by its own number or letter, so no further key is meant for the row

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
        explain(chip, worded(self._meanings[word]))
        chip.setAccessibleName(f"{shown}: {worded(self._meanings[word])}")
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
            light(chip, on)
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
        self._says.setText(f"{spoken(word)}: {worded(self._meanings[word])}" if word else "")
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
        if event.key() in (Qt.Key.Key_Space, *ENTER):
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
        self.pressed_for.emit()
        return True
