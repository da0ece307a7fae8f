"""A field that both sides changed, as a card: before, yours, returned, and what a choice would change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from workbench.case.case import Case
from workbench.case.cells import spoken_word
from workbench.case.entrywords import field_title
from workbench.case.ids import id_bytes
from workbench.case.rows import Row
from workbench.exchange.effects import effect
from workbench.exchange.swayed import COUNTS
from workbench.ui import theme
from workbench.ui.chips import KindChip
from workbench.ui.keycaps import KeyCap
from workbench.ui.language import tr, worded
from workbench.ui.moves import label, rule
from workbench.ui.particulars import CLOSED
from workbench.ui.wording import day

MINE, THEIRS = "mine", "theirs"
_FADED = 240  # letters of a value that are shown


class Clash(QFrame):
    """1 and 2 choose, N goes on to the next, Space shows the record in the window behind."""

    chosen, onward, asked = Signal(), Signal(), Signal(bytes)

    def __init__(self, case: Case, row: Row, *, queued: bool = False, follow: int = 0) -> None:
        super().__init__()
        self.conflict, self.record = id_bytes(row["id"]), id_bytes(row["record"])
        self.choice = ""
        table = case.table(self.record)
        self.number, self.field = case.number(self.record), worded(field_title(table, row["field"]))
        self.table = table
        self.setAccessibleName(f"{self.number} {self.field}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(rule())
        column.addLayout(self._columns(row))
        both = queued and (row["field"] == "published" or row["field"] in COUNTS.get(table, ()))
        for side in (THEIRS, MINE) if both else (THEIRS,):
            says = worded(effect(case, row, side=side))
            column.addWidget(self._effect(f"{says} {self._followed(follow)}" if follow else says, side))
        self.first = self._cells[0].radio
        self._wear()

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.setSpacing(8)
        head.addWidget(KindChip(self.table, self.number))
        head.addWidget(label(self.field, "strong"), 1)
        self._says = label(self.tr("choose one"), "care")
        head.addWidget(self._says)
        return head

    def _columns(self, row: Row) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(1, 0, 1, 0)
        grid.setSpacing(0)
        before = QWidget()
        _values(QVBoxLayout(before), shown(row["field"], row["base"]))
        grid.addWidget(before, 0, 0)
        self._group = QButtonGroup(self)
        self._cells = [self._cell(side, shown(row["field"], row[side])) for side in (MINE, THEIRS)]
        for at, cell in enumerate(self._cells, start=1):
            grid.addWidget(cell, 0, at)
        three(grid)
        return grid

    def _cell(self, side: str, value: str) -> Cell:
        words = self.tr("yours") if side == MINE else self.tr("returned")
        cell = Cell(value, f"{self.accessibleName()}: {words}, {value}")
        cell.radio.clicked.connect(lambda: self.choose(side))
        self._group.addButton(cell.radio)
        return cell

    def _followed(self, count: int) -> str:
        if count == 1:
            return self.tr("One date that both of you only counted anew goes the same way.")
        return self.tr("{} dates that both of you only counted anew go the same way.").format(count)

    def _effect(self, says: str, side: str) -> QLabel:
        words = self.tr("If you choose returned:") if side == THEIRS else self.tr("If you keep yours:")
        self.effect = told = label(f"<b>{words}</b> {says}", "faint")
        told.setContentsMargins(12, 6, 12, 8)
        return told

    def choose(self, side: str) -> None:
        """Take one side."""
        self.choice = side
        self._cells[(MINE, THEIRS).index(side)].radio.setChecked(True)
        self._says.setText(self.tr("chosen: yours") if side == MINE else self.tr("chosen: returned"))
        self._wear()
        self.chosen.emit()

    def _wear(self) -> None:
        wear(self, "card", "true" if self.choice else "care")
        wear(self._says, "role", "small" if self.choice else "care")
        for side, cell in zip((MINE, THEIRS), self._cells, strict=True):
            wear(cell, "cell", "on" if side == self.choice else "true")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in ("1", "2"):
            self.choose((MINE, THEIRS)[int(event.text()) - 1])
        elif event.text().lower() == "n":
            self.onward.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.asked.emit(self.record)
        else:
            super().keyPressEvent(event)


class Cell(QFrame):
    """One side of a clash: a click anywhere in it chooses it."""

    def __init__(self, value: str, name: str) -> None:
        super().__init__()
        self.radio = _Side()
        self.radio.setAccessibleName(name)
        row, column = QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(6, 4, 8, 6)
        row.addWidget(self.radio, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        _values(column, value, margins=0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
            self.radio.click()


class _Side(QRadioButton):
    """Leaves Space to its card, which shows the record; 1, 2 and the arrows choose."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)


def columns_head(at: int | None) -> QWidget:
    """What the three columns are, once above all cards."""
    head = QWidget()
    grid = QGridLayout(head)
    grid.setContentsMargins(1, 0, 1, 0)
    grid.setSpacing(0)
    before = head.tr("Before, at #{}").format(at) if at else head.tr("Before")
    for place, (words, key) in enumerate(((before, ""), (head.tr("Yours"), "1"), (head.tr("Returned"), "2"))):
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(6)
        row.addWidget(label(words, "small"))
        if key:
            row.addWidget(KeyCap(key))
        row.addStretch(1)
        grid.addLayout(row, 0, place)
    three(grid)
    return head


def keys_row(keys: Sequence[tuple[str, str]]) -> QWidget:
    """Key caps with what they do, in a line."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 4, 0, 0)
    for key, words in keys:
        row.addWidget(KeyCap(key))
        row.addWidget(label(made.tr(words), "small"))
        row.addSpacing(8)
    row.addStretch(1)
    return made


def three(grid: QGridLayout) -> None:
    """Columns as wide as those of every other card."""
    for at in range(3):
        grid.setColumnStretch(at, 1)
        grid.setColumnMinimumWidth(at, round(theme.grown(100)))


def wear(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet knows, and have it read anew."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _values(column: QVBoxLayout, text: str, *, margins: int = 6) -> None:
    """A value, and below it in small letters why it is read so."""
    column.setContentsMargins(2 * margins, margins // 2, margins, margins)
    column.setSpacing(0)
    value, _, why = text.partition("\n")
    for words, role in ((value, ""), (why, "faint")):
        if words:
            made = label(words, role)
            made.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(made)
    column.addStretch(1)


def shown(field: str, value: Any) -> str:
    """A value of a field in words; nothing is named as such."""
    if field == "deleted":
        return tr("in the trash") if value else tr("not in the trash")
    if value in (None, "", []):
        return tr("not recorded")
    if isinstance(value, dict):
        written, meant = value.get("written"), value.get("value", value.get("quote"))
        spoken = day(meant) if meant and "edtf" in value else meant
        both = (
            f"“{written}” → {spoken or tr('open')}" if written and written != spoken else str(spoken or written or "")
        )
        return f"{both}\n{worded(value.get('why') or '')}".strip()[:_FADED]
    if field in CLOSED:
        return worded(spoken_word(str(value)))
    return " > ".join(map(str, value))[:_FADED] if isinstance(value, list) else str(value)[:_FADED]
