"""The first page: a case is begun, the sample is there, a typed path is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from pytestqt.qtbot import QtBot

from workbench.ui.app import Desktop


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A documents folder of its own."""
    config = tmp_path / "config"
    config.mkdir()
    (config / "user-dirs.dirs").write_text(f'XDG_DOCUMENTS_DIR="{tmp_path}/docs"\n')
    (tmp_path / "docs").mkdir()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(config))
    found = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    assert found == tmp_path / "docs"
    return found


def test_a_case_is_begun_from_the_keyboard(qtbot: QtBot, desktop: Desktop, documents: Path) -> None:
    welcome = desktop.window.welcome
    assert not welcome.create.isEnabled()
    welcome.begin()
    qtbot.keyClicks(welcome.name, "Flights in May?")
    assert Path(welcome.file.text()) == documents / "flights-in-may.casefile"
    qtbot.keyClick(welcome.name, Qt.Key.Key_Return)
    assert desktop.desk.case.path == documents / "flights-in-may.casefile"
    assert desktop.window.windowTitle() == "Flights in May? — flights-in-may.casefile"
    assert "Ctrl+Shift+A" in desktop.views.read.empty.text()


def test_the_form_is_empty_after_a_case_was_begun_and_no_case_is_made_over_another(
    qtbot: QtBot, desktop: Desktop, documents: Path
) -> None:
    welcome = desktop.window.welcome
    qtbot.keyClicks(welcome.name, "Flights")
    qtbot.keyClicks(welcome.question, "Did it land?")
    made = Path(welcome.file.text())
    welcome.create.click()
    held = desktop.desk.case.value("SELECT id FROM investigation")
    desktop.window.acts["new"].trigger()
    assert [field.text() for field in (welcome.name, welcome.question, welcome.file)] == ["", "", ""]
    assert not welcome.create.isEnabled()
    qtbot.keyClicks(welcome.name, "Flights")
    welcome.file.setText(str(made))
    welcome.create.click()
    assert desktop.desk.case is None
    assert desktop.desk.open(made)
    assert desktop.desk.case.value("SELECT id FROM investigation") == held


def test_without_a_documents_folder_cases_are_kept_at_home(
    qtbot: QtBot, desktop: Desktop, documents: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents.rmdir()
    monkeypatch.setenv("HOME", str(tmp_path))
    desktop.window.show_welcome()
    assert desktop.window.focusWidget() is desktop.window.welcome.name
    qtbot.keyClicks(desktop.window.welcome.name, "Flights")
    assert Path(desktop.window.welcome.file.text()) == tmp_path / "flights.casefile"
    desktop.window.acts["sample"].trigger()
    assert desktop.desk.case.path == tmp_path / "sample.casefile"


def test_a_path_typed_by_hand_is_not_overwritten_by_the_name(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    welcome = desktop.window.welcome
    welcome.file.setText(str(tmp_path / "mine"))
    qtbot.keyClicks(welcome.name, "Flights")
    assert welcome.file.text() == str(tmp_path / "mine")
    welcome.create.click()
    assert desktop.desk.case.path == tmp_path / "mine.casefile"


def test_the_sample_is_made_once_and_marked_everywhere(desktop: Desktop, documents: Path) -> None:
    desktop.window.acts["sample"].trigger()
    marking = desktop.desk.case.value("SELECT marking FROM investigation")
    assert desktop.desk.case.path == documents / "sample.casefile"
    assert marking
    assert marking in desktop.window.windowTitle()
    assert desktop.window.statusBar().said("marking") == marking
    before = desktop.desk.case.value("SELECT count(*) FROM entry")
    desktop.window.acts["close"].trigger()
    assert desktop.window.statusBar().said("marking") == ""
    desktop.window.acts["sample"].trigger()
    assert desktop.desk.case.value("SELECT count(*) FROM entry") == before


def test_a_first_window_fits_the_screen(desktop: Desktop) -> None:
    desktop.window.resize(3000, 2000)
    desktop.open(None)
    room = desktop.window.screen().availableSize()
    assert desktop.window.height() < room.height()
    assert desktop.window.width() <= max(room.width(), desktop.window.minimumWidth())


def test_name_has_the_keyboard_when_all_parts_are_in(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.window.show_welcome()
    name = desktop.window.welcome.name
    qtbot.keyClicks(name, "Fli")
    name.clearFocus()
    desktop.window.welcome.hold_keyboard()
    assert desktop.window.focusWidget() is name
    assert not name.selectedText()
