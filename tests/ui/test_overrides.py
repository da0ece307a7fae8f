"""An error within an override of Qt's reaches whoever called Qt: it neither ends the program nor is lost."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QPushButton, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

import workbench.ui  # noqa: F401  # classes made from here on have it


def test_an_error_of_the_interpreter_s_own_is_raised_where_qt_was_called(qtbot: QtBot) -> None:
    """Without this the process ends here, with no word."""

    class Page(QWidget):
        def showEvent(self, event: QShowEvent) -> None:
            [][0]

    pages = QStackedWidget()
    qtbot.addWidget(pages)
    pages.addWidget(QWidget())
    pages.addWidget(Page())
    pages.show()
    with pytest.raises(IndexError):
        pages.setCurrentIndex(1)


def test_an_override_that_takes_nothing_is_a_slot_of_any_signal(qtbot: QtBot) -> None:
    class Dialog(QDialog):
        def reject(self) -> None:
            super().reject()
            self.gone = True

    dialog, button = Dialog(), QPushButton()
    qtbot.addWidget(dialog)
    qtbot.addWidget(button)
    button.clicked.connect(dialog.reject)  # hands over whether it is checked
    button.click()
    assert dialog.gone
