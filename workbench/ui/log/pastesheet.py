"""What a paste would change, cell by cell, before it is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from workbench.case.pasting import Plan
from workbench.ui.dialogs.sheet import Sheet
from workbench.ui.language import counted
from workbench.ui.log.model import told
from workbench.ui.moves import label
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError
from workbench.values.spoken import thousands

LISTED = 500  # changes that are listed one by one


class PasteSheet(Sheet):
    """Every cell that would read otherwise, before and after; a refusal names the record and changes nothing."""

    name, title, verb = "paste", "Paste into the log", "Paste"
    size_hint = QSize(760, 520)

    def __init__(self, window: MainWindow, plan: Plan, does: Callable[[], None]) -> None:
        self._plan, self._does = plan, does
        super().__init__(window)
        same = counted(plan.alike, "cell reads", "cells read")
        self.aside.setText(self.tr("{} like that already.").format(same) if plan.alike else "")
        cells = counted(len(plan.steps), "cell", "cells")
        self.name_button(self.tr("Change {}").format(cells))
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def body(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 14, 16, 8)
        column.setSpacing(8)
        cells = counted(len(self._plan.steps), "cell", "cells")
        records = counted(self._plan.records, "record", "records")
        column.addWidget(label(self.tr("{} of {} change, in one step that undo takes back.").format(cells, records)))
        column.addWidget(self._table(), 1)
        if len(self._plan.steps) > LISTED:
            more = thousands(len(self._plan.steps) - LISTED)
            column.addWidget(label(self.tr("+ {} more").format(more), "faint"))
        return page

    def _table(self) -> QTableWidget:
        steps = self._plan.steps[:LISTED]
        table = QTableWidget(len(steps), 4)
        table.setHorizontalHeaderLabels([self.tr("Record"), self.tr("Column"), self.tr("Reads now"), self.tr("Pasted")])
        table.setAccessibleName(self.tr("What changes"))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(max(24, table.fontMetrics().height() + 6))
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        for row, step in enumerate(steps):
            reads = told(step.before) or self.tr("not stated")
            cells = (self.desk.case.number(step.record), step.column.title, reads, step.text or "—")
            for at, words in enumerate(cells):
                table.setItem(row, at, QTableWidgetItem(" ".join(words[:300].split())))
        heads = table.horizontalHeader()
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        heads.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        return table

    def submit(self) -> None:
        try:
            self._does()
        except CaseError as error:
            self.say("finding", str(error))
            return
        self.accept()
