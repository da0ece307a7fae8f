"""Above the pages: which report, on which paper, how far it is issued, and the ways out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from workbench.case.ids import id_bytes
from workbench.ui.moves import label
from workbench.ui.short import Short
from workbench.values.composing import PAPERS

_AROUND = 40  # pixels of margins and between the halves


class Top(QWidget):
    """One line of choices and buttons; the acts behind the buttons are the menu's."""

    chosen = Signal(bytes)
    papered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("bar", "true")
        self.report, self.paper = QComboBox(), QComboBox()
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setMinimumWidth(140)
        self.paper.setAccessibleName(self.tr("Paper"))
        self.paper.addItems(PAPERS)
        self.new, self.add = QPushButton(self.tr("New")), QPushButton(self.tr("Add…"))
        self.add.setAccessibleName(self.tr("Add section"))
        self.edit = QPushButton(self.tr("Settings…"))
        self.more = QPushButton("⋯")
        self.more.setAccessibleName(self.tr("All that can be done with a report"))
        self.more.setToolTip(self.tr("Logo, figures, checking a print, and all else, with keys"))
        self.save, self.print = QPushButton(self.tr("Save…")), QPushButton(self.tr("Print…"))
        self.issue = QPushButton(self.tr("Issue…"))
        self.issue.setProperty("primary", "true")
        self.where, self.stands = label("", "small"), Short(left=True)
        self.stands.setProperty("role", "small")
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(12, 5, 10, 5)
        self._rows.setSpacing(8)
        self._left, self._right = QHBoxLayout(), QHBoxLayout()
        for part in (self.report, self.edit, self.new, self.add, self.paper):
            self._left.addWidget(part)
        self._left.addStretch()
        self._right.addWidget(self.where)
        self._right.addWidget(self.stands, 1)
        for part in (self.save, self.print, self.issue, self.more):
            self._right.addWidget(part)
        self._rows.addLayout(self._left)
        self._rows.addLayout(self._right, 1)
        for button in (self.new, self.add, self.edit, self.save, self.print, self.issue, self.more):
            button.setAutoDefault(False)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.report.activated.connect(lambda at: self.chosen.emit(self.report.itemData(at)))
        self.paper.activated.connect(lambda at: self.papered.emit(PAPERS[at]))

    def show_reports(self, rows: Sequence[dict[str, Any]], at_hand: dict[str, Any] | None, *, open_: bool) -> None:
        """Offer the reports there are; the tools are for one at hand."""
        self.report.clear()
        for row in rows:
            self.report.addItem(f"{row['number']}  {row['name']}", id_bytes(row["id"]))
        if at_hand is not None:
            self.report.setCurrentIndex([row["id"] for row in rows].index(at_hand["id"]))
            self.paper.setCurrentIndex(PAPERS.index(at_hand["paper"]) if at_hand["paper"] in PAPERS else 0)
        for part in (
            self.report,
            self.edit,
            self.add,
            self.paper,
            self.save,
            self.print,
            self.issue,
            self.where,
            self.stands,
        ):
            part.setVisible(at_hand is not None)
        self.new.setVisible(at_hand is None)  # then it is among all the acts, and the room is for how the report stands
        for part in (self.new, self.edit, self.add, self.paper, self.issue):
            part.setEnabled(open_)

    def say(self, where: str, stands: str = "") -> None:
        """Which page is in sight, and how far the report is issued."""
        self.where.setText(where)
        self.stands.setText(stands)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Two lines where one has no room."""
        wide = self._left.sizeHint().width() + self._right.minimumSize().width() + _AROUND
        one = wide <= self.width()
        way = QBoxLayout.Direction.LeftToRight if one else QBoxLayout.Direction.TopToBottom
        if self._rows.direction() != way:
            self._rows.setDirection(way)
