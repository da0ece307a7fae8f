"""The part of *Export* that says what goes in: the whole case or a part, without some kinds, up to which marking."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.exchange.closure import Chosen
from workbench.ui.forms.inputs import Tick
from workbench.ui.language import tr
from workbench.ui.moves import label
from workbench.values.handling import MARKINGS
from workbench.values.spoken import thousands

GROUPS = (
    ("bytes", "Captured bytes"), ("boards", "Boards and saved views"), ("entities", "Entities"),
    ("notes", "Notes"), ("matrix", "Matrix and judgements"), ("leads", "Leads and searches made"),
    ("tags", "Tags"), ("reports", "Reports"), ("issues", "Issued prints"), ("releases", "Who was given copies"),
)  # fmt: skip


class Going(QWidget):
    """What goes in; ``parts`` are (what the pill says, filter or ``None``, selection or ``None``)."""

    changed = Signal()

    def __init__(
        self, counts: Mapping[str, int], parts: list[tuple[str, str | None, tuple[bytes, ...] | None]], marked: str
    ) -> None:
        super().__init__()
        self._parts = parts
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addLayout(self._head())
        column.addLayout(self._kinds(counts))
        self.most = QComboBox()
        if marked:
            column.addLayout(self._limit(marked))
        says = tr(
            "Sources, excerpts, sightings, claims and links go with all they rest on. "
            "So does the journal, which a merge needs; of what stays here it keeps only hashes."
        )
        column.addWidget(label(says, "faint"))

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(label(self.tr("What goes in"), "strong"), 1)
        self._pills = QButtonGroup(self)
        for at, (words, _filter, _selection) in enumerate(self._parts):
            pill = QPushButton(words, checkable=True, checked=at == 0)
            pill.setProperty("chip", "on" if at == 0 else "off")
            pill.setAutoDefault(False)
            self._pills.addButton(pill, at)
            row.addWidget(pill)
        self._pills.idToggled.connect(self._turn)
        return row

    def _turn(self, at: int, on: bool) -> None:
        pill = self._pills.button(at)
        pill.setProperty("chip", "on" if on else "off")
        pill.style().polish(pill)
        if on:
            self.changed.emit()

    def _kinds(self, counts: Mapping[str, int]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        self.ticks: dict[str, Tick] = {}
        for at, (group, words) in enumerate((group, words) for group, words in GROUPS if counts.get(group)):
            tick = Tick(self.tr(words))
            tick.setChecked(True)
            tick.setAccessibleName(f"{self.tr(words)}, {counts[group]}")
            tick.changed.connect(self.changed)
            self.ticks[group] = tick
            row = QHBoxLayout()
            row.addWidget(tick, 1)
            row.addWidget(label(thousands(counts[group]), "small"))
            grid.addLayout(row, at // 2, at % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _limit(self, marked: str) -> QHBoxLayout:
        """Up to which marking records go; of use only where some record has one."""
        row = QHBoxLayout()
        row.setSpacing(8)
        words = label(self.tr("Leave out what is marked &above"), "small")
        words.setBuddy(self.most)
        self.most.addItems(MARKINGS)
        self.most.setCurrentText(marked)
        self.most.setAccessibleName(self.tr("Leave out what is marked above"))
        self.most.currentIndexChanged.connect(self.changed)
        row.addWidget(words)
        row.addWidget(self.most)
        row.addStretch(1)
        return row

    def chosen(self) -> Chosen:
        """What is asked for."""
        _words, text, selection = self._parts[max(0, self._pills.checkedId())]
        without = tuple(group for group, tick in self.ticks.items() if not tick.isChecked())
        return Chosen(text, selection, without, above=self.most.currentText() or None)
