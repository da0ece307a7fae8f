"""What earlier merges left to be settled, and how long the window says so."""

from __future__ import annotations

from PySide6.QtCore import QObject

from workbench.case.case import Case, Change
from workbench.case.conflicts import unsettled
from workbench.case.ids import id_bytes
from workbench.case.rows import Row, records
from workbench.ui.desk import Desk
from workbench.ui.language import counted, tr
from workbench.ui.messages import InlineMessage, MessageBar


class Waiting(QObject):
    """Takes the sentence on what waits away once that changes or the case is put away; tells anew what still waits."""

    def __init__(self, desk: Desk, messages: MessageBar, told: InlineMessage) -> None:
        super().__init__(told)
        self._desk, self._messages, self._told = desk, messages, told
        desk.changed.connect(self._look)
        desk.closed.connect(told.close_for_good)

    def _look(self, change: Change) -> None:
        if "conflict" not in change.rows:
            return
        self._told.close_for_good()
        if left := len(unsettled(self._desk.case)):
            Waiting(self._desk, self._messages, self._messages.say("care", waits(left).strip()))


def waits(left: int) -> str:
    """How many fields wait, and where they are settled, behind another sentence."""
    wait = counted(left, "field waits to be settled", "fields wait to be settled")
    return tr(" {}: File, Merge returned case.").format(wait)


def in_order(case: Case, row: Row) -> tuple[str, int, str, str]:
    """By kind, number and field."""
    number = case.number(id_bytes(row["record"]) or b"")
    return number.rstrip("0123456789"), len(number), number, row["field"]


def open_conflicts(case: Case) -> list[Row]:
    """The conflicts that wait, as rows."""
    keys = unsettled(case)
    return records(case, "conflict", keys) if keys else []
