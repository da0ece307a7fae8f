"""What may be the entity, each with its reason, to be accepted or turned down; nothing is linked by itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workbench.case.likeness import Proposal
from workbench.ui.chips import KindChip
from workbench.ui.language import tr, worded
from workbench.ui.slips import says

MOST = 12  # proposals shown at once


class _Row(QWidget):
    """One proposal: the record, its reason, Accept and Not."""

    answered = Signal(object, bool)
    picked = Signal(bytes)

    def __init__(self) -> None:
        super().__init__()
        self._shown: Proposal | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._chip = KindChip("sighting", "")
        self._chip.clicked.connect(lambda: self.picked.emit(self._chip.key))
        self._why = says(role="small")
        row.addWidget(self._chip)
        row.addWidget(self._why, 1)
        self._buttons = [self._button(self.tr("Accept"), True), self._button(self.tr("Not"), False)]
        for button in self._buttons:
            row.addWidget(button)

    def _button(self, words: str, yes: bool) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("panel", "true")
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.answered.emit(self._shown, yes))
        return button

    def show_proposal(self, shown: Proposal, kind: str, number: str, *, open_: bool) -> None:
        """Stand for another proposal."""
        self._shown = shown
        self._chip.show_record(kind, number, shown.record)
        why = worded(shown.why)
        self._why.setText(why)
        for button, words in zip(self._buttons, (tr("Accept"), tr("Not")), strict=True):
            button.setAccessibleName(f"{words} {number}: {why}")
            button.setVisible(open_)


class Proposed(QWidget):
    """The proposals of one entity, the first dozen."""

    answered = Signal(object, bool)
    picked = Signal(bytes)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._more = QLabel()
        self._more.setProperty("role", "faint")
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_all(self, found: Sequence[tuple[Proposal, str, str]], total: int, *, open_: bool) -> None:
        """Show these proposals, each with the kind and number of its record."""
        while len(self._rows) < len(found):
            row = _Row()
            row.answered.connect(self.answered)
            row.picked.connect(self.picked)
            self._column.insertWidget(len(self._rows), row)
            self._rows.append(row)
        for at, row in enumerate(self._rows):
            row.setVisible(at < len(found))
            if at < len(found):
                row.show_proposal(*found[at], open_=open_)
        left = total - len(found)
        self._more.setText(self.tr("{} more after these").format(left))
        self._more.setVisible(left > 0)
