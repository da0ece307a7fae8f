"""A window that nobody touches does nothing: no layout that asks for itself again, no timer that draws."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.ui.app import Desktop

LISTENED, FEW, TURNS = 400, 40, 40  # milliseconds a turn; events that a clock may take; turns to come to rest in


class Heard(QObject):
    """Counts every event of the program."""

    def __init__(self) -> None:
        super().__init__()
        self.events: Counter[tuple[str, str]] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.events[(type(watched).__name__, event.type().name)] += 1
        return False


@pytest.mark.parametrize("workspace", ["read", "board", "log"])
def test_a_window_left_alone_is_at_rest(qtbot: QtBot, opened: Desktop, workspace: str) -> None:
    opened.window.go(workspace)
    opened.desk.focus.select(opened.desk.case.find("SG-01")[1])
    quiet = 0
    for _ in range(TURNS):  # forms and rows that are made ahead have their turns first
        heard = Heard()
        QApplication.instance().installEventFilter(heard)
        qtbot.wait(LISTENED)
        QApplication.instance().removeEventFilter(heard)
        quiet = quiet + 1 if heard.events.total() < FEW else 0
        if quiet == 3:
            return
    pytest.fail(f"never at rest: {heard.events.most_common(5)}")
