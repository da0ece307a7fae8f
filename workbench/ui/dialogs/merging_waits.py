"""What earlier merges left to be settled, and how long the window says so."""

from __future__ import annotations

from PySide6.QtCore import QObject

from workbench.case.case import Case, Change
from workbench.case.conflicts import unsettled
from workbench.case.ids import id_bytes
from workbench.case.rows import Row, records
from workbench.ui.desk import Desk
from workbench.ui.messages import InlineMessage


class Waiting(QObject):
    """Takes the sentence on what waits away once that changes, or the case is put away."""

    def __init__(self, desk: Desk, told: InlineMessage) -> None:
        super().__init__(told)
        self._told = told
        desk.changed.connect(self._look)
        desk.closed.connect(told.close_for_good)

    def _look(self, change: Change) -> None:
        if "conflict" in change.rows:
            self._told.close_for_good()


def in_order(case: Case, row: Row) -> tuple[str, int, str, str]:
    """By kind, number and field."""
    number = case.number(id_bytes(row["record"]) or b"")
    return number.rstrip("0123456789"), len(number), number, row["field"]


def open_conflicts(case: Case) -> list[Row]:
    """The conflicts that wait, as rows."""
    keys = unsettled(case)
    return records(case, "conflict", keys) if keys else []
