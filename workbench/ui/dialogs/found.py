"""A sheet over what is found in the whole case beside the window: a list at the left, the one at hand at the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPushButton, QWidget

from workbench.case.case import Case
from workbench.ui.dialogs.sheet import Sheet
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError

_SHOWN = 500  # things that are listed


class FoundSheet(Sheet):
    """Looks again after every act; each answer is an act of its own. Those who inherit say what is looked for."""

    looking = ""  # what the search is called while it runs
    none = ""  # what is said when nothing is found
    list: QListWidget

    def __init__(self, window: MainWindow) -> None:
        self._found: list[Any] = []
        self._asked_from: QWidget | None = None  # where the keyboard was when it was looked last
        super().__init__(window)
        self.cancel.setText(self.tr("Close"))
        self.aside.setText(self.tr("Nothing is deleted; each answer is a link, and Ctrl+Z takes it back."))
        for at, (button, does) in enumerate(self.answers(), 1):
            button.clicked.connect(does)
            self.foot.insertWidget(at, button)
        self.desk.changed.connect(self.look)
        self._fill([])
        self.head.setText(self.tr("Looking through the case…"))
        self.look()

    def answers(self) -> list[tuple[QPushButton, Callable[[], object]]]:
        """The buttons beside the first, from the left, and what each does."""
        raise NotImplementedError

    def found(self, case: Case) -> list[Any]:
        """What the case holds of it; called beside the window, with a case of its own."""
        raise NotImplementedError

    def row(self, each: Any) -> str:
        """How one stands in the list."""
        raise NotImplementedError

    def look(self) -> None:
        """Look through the case, beside the window."""
        self._asked_from = self.focusWidget()
        self.look_up(self.tr(self.looking), self.found, self._fill)

    def _fill(self, found: list[Any]) -> None:
        at, stayed = self.list.currentRow(), self.focusWidget() in (None, self._asked_from)
        self._found = found[:_SHOWN]
        self.list.clear()
        for each in self._found:
            self.list.addItem(self.row(each))
        self.list.setCurrentRow(min(max(at, 0), len(self._found) - 1))
        if not self._found:
            self.head.setText(self.tr(self.none))
            self._show(-1)
        if stayed:  # who has moved on meanwhile stays there
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self) -> Any:
        at = self.list.currentRow()
        return self._found[at] if 0 <= at < len(self._found) else None

    def _do(self, does: Callable[[Case], object]) -> None:
        try:
            self.unsay()
            self.desk.act(does)
        except CaseError as error:
            self.say("finding", str(error))
