"""What is our fault is shown with details to copy, once."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from workbench.ui import mishap


@pytest.fixture
def caught(qtbot: QtBot) -> Iterator[QWidget]:
    """A window that shows what nobody caught."""
    before, window = sys.excepthook, QWidget()
    qtbot.addWidget(window)
    mishap.catch(window)
    yield window
    sys.excepthook = before


def fail() -> None:
    try:
        raise ZeroDivisionError("by nothing")
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_the_details_can_be_copied(qtbot: QtBot, caught: QWidget) -> None:
    fail()
    dialog = caught.findChild(mishap.Mishap)
    copy = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Copy details")
    copy.click()
    assert "ZeroDivisionError: by nothing" in QGuiApplication.clipboard().text()


def test_a_second_fault_opens_no_second_dialog(qtbot: QtBot, caught: QWidget) -> None:
    fail()
    fail()
    assert len(caught.findChildren(mishap.Mishap)) == 1
