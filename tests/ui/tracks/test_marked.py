"""What the analyst marked of a finding is told with it, and not offered a second time."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.tracks.test_inspected import Pick, button, section, words
from workbench.case.rows import records
from workbench.ui.app import Desktop


def test_rows_that_are_set_aside_are_not_set_aside_again(opened: Desktop, pick: Pick):
    pick("T1")
    button(section(opened, "doubted"), "Set aside, kept in file").click()
    pick("T1")
    shown = words(section(opened, "doubted"))
    assert "Set aside by the analyst." in shown
    assert not [each for each in ("kept in file", "Mark doubtful") if each in shown]
    QTest.keyClick(opened.views.inspector, Qt.Key.Key_Backspace)
    assert len(records(opened.desk.case, "doubt")) == 1
