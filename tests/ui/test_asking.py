"""A short question: words are given by Enter, kept from a note's lines, and left with Esc."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.asking import Asking


def test_enter_gives_a_line_and_its_button_says_what_is_done(qtbot: QtBot) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    asked = Asking(home, "Save this view", "Name of the view:", "Save view", QLineEdit("Storm"))
    assert (asked.give.text(), asked.field.accessibleName()) == ("Save view", "Name of the view")
    with qtbot.waitSignal(asked.accepted):
        QTest.keyClick(asked.field, Qt.Key.Key_Return)
    with qtbot.waitSignal(asked.rejected):
        QTest.keyClick(asked, Qt.Key.Key_Escape)


def test_enter_begins_a_line_of_sentences_and_ctrl_enter_gives_them(qtbot: QtBot) -> None:
    home, field = QWidget(), QPlainTextEdit()
    qtbot.addWidget(home)
    asked = Asking(home, "Note", "Your words:", "Lay note", field)
    QTest.keyClicks(field, "one")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "two")
    assert field.toPlainText() == "one\ntwo"
    with qtbot.waitSignal(asked.accepted):
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
