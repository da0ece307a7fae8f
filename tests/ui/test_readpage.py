"""The Read workspace: tabs walked, closed and ordered, one size of type, a menu on the words, sources that are gone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QApplication, QMenu, QTabBar
from pytestqt.qtbot import QtBot

from workbench.case import acts
from workbench.case.case import Case
from workbench.reading.intake import take_in, working_text
from workbench.ui import theme
from workbench.ui.desk import Desk
from workbench.ui.readpage import ReadPage

WORDS = "Two flights\n\nAn Il-76 was seen at Hmeimim last Sunday. A tanker left on 26 October 2025.\n"


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[ReadPage]:
    """Three open sources, the first on top."""
    theme.dress(qapp)
    desk = Desk(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made = ReadPage(desk)
    qtbot.addWidget(made)
    made.resize(820, 524)
    made.show()
    assert desk.new(tmp_path / "flights.casefile", "Flights")
    for at in range(3):
        path = tmp_path / f"a report with a very long title indeed, number {at}.txt"
        path.write_text(WORDS + str(at), encoding="utf-8")
        take_in(desk.case, [str(path)])
        made.open(source(desk, f"S{at + 1}"))
    made.open(source(desk, "S1"))
    yield made
    desk.close()


def source(desk: Desk, number: str) -> bytes:
    return desk.case.find(number)[1]


def case_of(page: ReadPage) -> Case:
    return page._desk.case  # noqa: SLF001


def order(page: ReadPage) -> list[str]:
    return [case_of(page).number(page.tabs.tabData(at)) for at in range(page.tabs.count())]


def test_tabs_are_walked_and_closed_by_keys(qtbot: QtBot, page: ReadPage) -> None:
    page.activateWindow()
    reader = page.page.reader.column
    reader.setFocus()
    qtbot.waitUntil(reader.hasFocus)
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(reader, Qt.Key.Key_Tab, control)
    assert page.tabs.currentIndex() == 1
    qtbot.keyClick(page.page.reader.column, Qt.Key.Key_Backtab, control | shift)
    qtbot.keyClick(page.page.reader.column, Qt.Key.Key_Backtab, control | shift)
    assert page.tabs.currentIndex() == 2
    qtbot.keyClick(page.page.reader.column, Qt.Key.Key_F4, control)
    assert order(page) == ["S1", "S2"]


def test_the_middle_button_closes_the_tab_under_it(qtbot: QtBot, page: ReadPage) -> None:
    middle = page.tabs.tabRect(1).center()
    qtbot.mouseClick(page.tabs, Qt.MouseButton.MiddleButton, pos=middle)
    assert order(page) == ["S1", "S3"]


def test_only_the_tab_on_top_carries_a_cross_and_long_titles_are_cut(page: ReadPage) -> None:
    crosses = [page.tabs.tabButton(at, QTabBar.ButtonPosition.RightSide) for at in range(3)]
    assert [cross is not None for cross in crosses] == [True, False, False]
    assert all(page.tabs.tabRect(at).width() <= 264 for at in range(3))
    assert page.tabs.tabToolTip(0).startswith("a report with a very long title indeed")
    crosses[0].click()
    assert order(page) == ["S2", "S3"]


def test_the_last_tab_closed_says_what_to_press(page: ReadPage) -> None:
    for _ in range(3):
        page.tabs.tabCloseRequested.emit(0)
    assert page.stack.currentWidget() is page.empty
    assert "press Enter" in page.empty.text()
    page.tabs.walk(1)
    page.tabs.tabCloseRequested.emit(page.tabs.currentIndex())


def test_a_source_in_the_trash_closes_its_tab_and_is_not_opened_again(page: ReadPage) -> None:
    kept = page.reopening.state()
    acts.delete(case_of(page), source(page._desk, "S2"))  # noqa: SLF001
    assert order(page) == ["S1", "S3"]
    page.reopening.restore(kept)
    assert order(page) == ["S1", "S3"]


def test_the_tab_not_looked_at_for_longest_makes_room(page: ReadPage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each tab holds all the views of its source: without a bound a day's work would fill the memory."""
    monkeypatch.setattr("workbench.ui.reopening.MOST", 3)
    path = case_of(page).path.with_name("fourth.txt")
    path.write_text(WORDS + "4", encoding="utf-8")
    take_in(case_of(page), [str(path)])
    page.open(source(page._desk, "S4"))  # noqa: SLF001
    assert order(page) == ["S1", "S3", "S4"]  # S1 was looked at last before, then S3
    assert page.page.source == source(page._desk, "S4")  # noqa: SLF001


def test_one_size_of_type_for_all_sources_and_the_next_start(page: ReadPage) -> None:
    page.page.reader.column.set_size(19)
    page.tabs.walk(1)
    assert page.page.reader.column.size_px == 19
    assert int(str(page._desk.settings.value("reader/size"))) == 19  # noqa: SLF001


def test_a_press_on_a_missing_fact_asks_for_its_form(qtbot: QtBot, page: ReadPage) -> None:
    with qtbot.waitSignal(page.edit_wanted) as asked:
        qtbot.mouseClick(page.page.head.author, Qt.MouseButton.LeftButton)
    assert asked.args == [page.page.source, "author"]


def test_the_menu_offers_what_can_be_done_and_picks_what_is_under_it(qtbot: QtBot, page: ReadPage) -> None:
    case, key = case_of(page), page.page.source
    text = working_text(case, key)
    start, end = text.find("An Il-76 was seen at Hmeimim")
    sighting = acts.tag(case, acts.highlight(case, key, text, start=start, end=end), {"aircraft": "Il-76"})
    for name, there in (("sighting", True), ("grade", True), ("delete", False), ("unknown", True)):
        action = page.addAction(name)
        action.setObjectName(name)
        action.setEnabled(there)
    page.page.reader.column.menu_wanted.emit(QPoint(10, 10), start + 2)
    menu = page.findChildren(QMenu)[-1]
    assert [action.text() for action in menu.actions() if not action.isSeparator()] == ["sighting", "grade"]
    assert page._desk.focus.primary == sighting  # noqa: SLF001
    menu.close()


def test_selected_words_stay_selected_under_the_menu(page: ReadPage) -> None:
    page.page.reader.column.select(13, 21)
    page.page.reader.column.menu_wanted.emit(QPoint(10, 10), 15)
    assert page.words().quote == WORDS[13:21].strip()
    page.findChildren(QMenu)[-1].close()


def test_a_large_case_opens_its_sources_one_after_another(
    qtbot: QtBot, page: ReadPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """None at once; closed on the way, what was to be opened is still what is remembered."""
    desk, path = page._desk, case_of(page).path  # noqa: SLF001
    page.open(source(desk, "S2"))
    kept = page.reopening.state()
    monkeypatch.setattr("workbench.ui.reopening.is_large", lambda case, most: True)
    assert desk.open(path)
    assert page.tabs.count() == 0
    page.reopening.restore(kept)
    assert (page.tabs.count(), page.reopening.state()) == (0, kept)
    qtbot.waitUntil(lambda: page.tabs.count() == 3 and page.reopening.state() == kept)
    assert order(page) == ["S1", "S2", "S3"]
    assert page.page.source == source(desk, "S2")


def test_a_large_case_never_seen_opens_its_first_source(
    qtbot: QtBot, page: ReadPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.ui.reopening.is_large", lambda case, most: True)
    assert page._desk.open(case_of(page).path)  # noqa: SLF001
    assert page.stack.currentWidget() is page.empty
    qtbot.waitUntil(lambda: page.page is not None)
    assert order(page) == ["S1"]
