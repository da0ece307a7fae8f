"""The first page lists the cases opened last, looked into; and gives way to the last case where that is wanted."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.reading.sample import make_sample
from workbench.ui import theme
from workbench.ui.app import Desktop
from workbench.ui.recent import RecentRow


def test_recent_cases_say_what_they_hold_and_whether_they_are_intact(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path
) -> None:
    there, gone = tmp_path / "there.casefile", tmp_path / "gone.casefile"
    make_sample(there).close()
    desktop.desk.settings.setValue("recent", [str(there), str(gone)])
    desktop.window.show_welcome()
    listed = desktop.window.welcome.recent
    qtbot.waitUntil(lambda: "intact" in listed.rows[0].accessibleName())
    first, second = listed.rows
    assert "4 sources held · 7 sightings" in first.accessibleName()
    assert "not found" in second.accessibleName()
    assert not second.isEnabled()
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert desktop.desk.case.path == there


def test_what_a_case_holds_has_the_room_that_its_state_leaves(desktop: Desktop, tmp_path: Path) -> None:
    row = RecentRow(tmp_path / "a.casefile")
    row.resize(573, 46)
    metrics = QFontMetricsF(theme.small())
    assert row.counts_room().width() >= metrics.horizontalAdvance("200 sources held · 0 sightings")
    assert row.counts_room().right() + 60 < row.width()


def test_without_the_first_page_the_last_case_is_opened_again(desktop: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "last.casefile"
    make_sample(path).close()
    desktop.desk.settings.setValue("recent", [str(path)])
    assert desktop.last() is None
    desktop.window.welcome.at_start.click()
    assert desktop.last() == path
    path.unlink()
    assert desktop.last() is None


def test_recent_cases_stand_behind_open_in_the_menu(desktop: Desktop) -> None:
    names = [each.text().replace("&", "") for each in desktop.window.row.menus["File"].actions()]
    assert names[names.index("Open case…") + 1] == "Open recent"
    assert names[-1] == "Quit"


def test_the_theme_is_chosen_on_the_first_page(desktop: Desktop) -> None:
    look = desktop.window.welcome.look
    next(each for each in look.menu().actions() if each.text() == "Dark").trigger()
    assert desktop.appearance.choice == "dark"
    assert look.text() == "Appearance: dark"
