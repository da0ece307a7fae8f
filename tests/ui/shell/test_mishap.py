"""What is our fault is shown once, with a report to copy that names no user and no case."""

from __future__ import annotations

import getpass
import platform
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import workbench
from tests.ui.bench import Bench
from workbench.ui import logfile, mishap
from workbench.ui.sysinfo import system_information


@pytest.fixture
def caught(qtbot: QtBot) -> Iterator[QWidget]:
    """A window that shows what nobody caught."""
    before, window = sys.excepthook, QWidget()
    qtbot.addWidget(window)
    mishap.catch(window)
    yield window
    sys.excepthook = before


def fail(says: str = "by nothing") -> None:
    try:
        raise ZeroDivisionError(says)
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_the_report_can_be_copied(qtbot: QtBot, caught: QWidget) -> None:
    fail()
    dialog = caught.findChild(mishap.Mishap)
    copy = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Copy")
    copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "ZeroDivisionError: by nothing" in copied
    assert "in fail\n" in copied
    assert system_information() in copied


def test_it_says_that_nothing_was_sent_and_where_the_log_lies(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caught: QWidget
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    with logfile.writing():
        fail()
    said = "".join(label.text() for label in caught.findChild(mishap.Mishap).findChildren(QLabel))
    assert "Nothing was sent." in said
    assert f"The log lies in {logfile.place()}." in said


def test_the_report_names_no_user_and_no_case(qtbot: QtBot, caught: QWidget) -> None:
    fail("no row 'Jane' in /home/anna/coast.casefile")
    told = caught.findChild(mishap.Mishap).report
    places = {Path.home().name, str(Path.home()), str(Path(__file__).parent), getpass.getuser(), platform.node()}
    words = [*(place for place in places if len(place) > 2), "Jane", "anna", "coast"]
    assert [word for word in words if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", told)] == []


def test_the_system_in_short_is_copied_from_the_help_menu(bench: Bench) -> None:
    bench.window.acts["system"].trigger()
    copied = dict(line.split(": ", 1) for line in QGuiApplication.clipboard().text().splitlines())
    assert list(copied) == ["Case-file workbench", "Python", "Qt", "SQLite", "System", "Language", "Screen 1"]
    assert copied["Case-file workbench"].startswith(workbench.__version__)
    assert copied["Python"] == platform.python_version()
    assert "scale 100 %" in copied["Screen 1"]
    assert "Copied" in bench.window.messages.messages()[0].says


def test_a_second_fault_opens_no_second_dialog(qtbot: QtBot, caught: QWidget) -> None:
    fail()
    fail()
    assert len(caught.findChildren(mishap.Mishap)) == 1
