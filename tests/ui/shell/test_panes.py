"""Going round the panes, finding words from any of them, messages that make no pile, and what is open at first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget
from pytestqt.qtbot import QtBot

from workbench.reading.intake import take_in
from workbench.ui import reading, theme
from workbench.ui.app import Desktop, application
from workbench.ui.desk import Desk
from workbench.ui.focus import Focus
from workbench.ui.messages import Remedy
from workbench.ui.navigatorlist import NavigatorList
from workbench.ui.window import MainWindow

Key = Callable[[str], bytes]
CTRL = Qt.KeyboardModifier.ControlModifier


def test_the_pane_that_f6_leads_to_is_ringed(opened: Desktop) -> None:
    window = opened.window
    window.activateWindow()
    for pane in (opened.views.read, opened.views.inspector):
        while window.ring is None or window.ring.pane is not pane:
            window.acts["next-pane"].trigger()
        assert window.ring.isVisible()
        accent = QColor(theme.current().accent)
        drawn = pane.grab().toImage()
        assert drawn.pixelColor(3, drawn.height() // 2) == accent
        assert drawn.pixelColor(0, drawn.height() // 2) != accent
    opened.views.navigator.list.setFocus()
    assert not window.ring.isVisible()


def test_words_are_looked_for_from_every_pane_of_the_read_page(qtbot: QtBot, opened: Desktop) -> None:
    views, find = opened.views, opened.views.read.page.reader.finder.bar
    opened.window.activateWindow()
    for pane in (views.navigator.list, views.navigator.filter, views.inspector, views.timeline,
                 views.read.page.reader.column):  # fmt: skip
        pane.setFocus()
        qtbot.waitUntil(pane.hasFocus)
        QTest.keyClick(pane, Qt.Key.Key_F, CTRL)
        assert find.isVisible(), pane
        assert QApplication.focusWidget() is find.field
        QTest.keyClick(find.field, Qt.Key.Key_Escape)
        assert not find.isVisible()


def test_only_one_source_is_open_at_first(desktop: Desktop, case_path: Path, tmp_path: Path) -> None:
    assert desktop.desk.open(case_path)
    more = tmp_path / "more.txt"
    more.write_text("Other words\n")
    take_in(desktop.desk.case, [str(more)])
    desktop.desk.close()
    assert desktop.desk.open(case_path)
    assert desktop.views.read.tabs.count() == 1
    assert desktop.views.read.page.source == desktop.desk.case.find("S1")[1]


def test_messages_stand_one_in_front_of_the_other_and_esc_closes_them(opened: Desktop) -> None:
    bar = opened.window.messages
    bar.say("finding", "First.")
    QApplication.processEvents()
    high = bar.height()
    for says in ("Second.", "Third."):
        bar.say("finding", says)
    QApplication.processEvents()
    assert bar.height() <= high + 8
    assert [each.says for each in bar.messages() if each.isVisible()] == ["Third."]
    assert bar.more.text() == "2 more"
    bar.more.click()
    assert [each.says for each in bar.messages() if each.isVisible()] == ["Second."]
    listed = opened.window.findChild(NavigatorList)
    for left in (2, 1, 0):
        QTest.keyClick(listed, Qt.Key.Key_Escape)
        assert len(bar.messages()) == left
    assert not bar.isVisible()


def test_what_was_only_told_goes_with_its_page(opened: Desktop) -> None:
    bar, answer = opened.window.messages, [Remedy("Go on", lambda: None)]
    for kind, says, remedies in (("note", "Told.", ()), ("ok", "Done.", answer), ("note", "Shall it?", answer)):
        bar.say(kind, says, remedies=remedies)
    bar.say("finding", "Not saved.")
    bar.say("note", "In the trash.", remedies=answer, passing=True)
    opened.window.go("board")
    assert [each.says for each in bar.messages()] == ["Shall it?", "Not saved."]


def test_an_empty_timeline_is_compact_beside_the_board(opened: Desktop) -> None:
    opened.window.go("board")
    QApplication.processEvents()
    dock = opened.window.findChild(QDockWidget, "timeline")
    opened.window.resizeDocks([dock], [106], Qt.Orientation.Vertical)
    opened.views.timeline.show_marks(())
    QApplication.processEvents()
    assert opened.views.timeline.header.hint.isVisible()
    assert not opened.views.timeline.header.legend.isVisible()


def test_a_case_opens_with_the_page_wide_and_the_panes_in_their_own_sizes(
    qtbot: QtBot, case_path: Path, tmp_path: Path
) -> None:
    """As at a start with a case named: it is opened as soon as the views are in."""
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    desktop = Desktop(application(), settings)
    desktop.window.painted.disconnect(desktop.loader.start)
    desktop.window.resize(1440, 900)
    desktop.window.show()
    desktop.furnish()
    assert desktop.desk.open(case_path)
    docks = desktop.window.docks
    qtbot.waitUntil(lambda: docks["navigator"].width() <= 260 and docks["timeline"].height() <= 300)
    assert docks["inspector"].width() <= 360
    assert desktop.window.centralWidget().width() > 700
    desktop.window.close()
    desktop.desk.close()
    desktop.deleteLater()


@pytest.mark.parametrize("moving", [True, False])
def test_panes_move_only_where_the_system_lets_things_move(
    request: pytest.FixtureRequest, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, moving: bool
) -> None:
    monkeypatch.setattr(QApplication, "isEffectEnabled", lambda effect: moving)
    assert request.getfixturevalue("desktop").window.isAnimated() is moving


def test_panes_that_come_and_go_leave_no_lines_behind(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    sheet = qapp.styleSheet()
    qapp.setStyleSheet("")  # as it is when the program makes its window
    window = MainWindow(Desk(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)))
    assert qapp.styleSheet() == ""
    theme.wear(qapp, theme.LIGHT)
    qtbot.addWidget(window)
    window.setCentralWidget(QWidget())
    docks = [QDockWidget(window), QDockWidget(window)]
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, docks[0])
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, docks[1])
    window.show()
    made = []
    for turn in range(12):
        docks[turn % 2].setVisible(docks[turn % 2].isHidden())
        QApplication.processEvents()
        made.append(len(window.findChildren(QWidget, "qt_qmainwindow_extended_splitter")))
    assert made[-1] == max(made[:4]) > 0
    qapp.setStyleSheet(sheet)


def test_acts_are_looked_at_once_when_a_case_is_opened_over_another(
    opened: Desktop, case_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    asked, can_go = list[int](), Focus.can_go
    monkeypatch.setattr(Focus, "can_go", lambda focus, way: asked.append(way) or can_go(focus, way))
    assert opened.desk.open(case_path)
    assert asked == [-1, 1] * 2  # by the acts, and for what the arrows say


def test_the_keyboard_goes_from_a_case_to_the_first_page_at_once(
    opened: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    went = list[QWidget]()
    monkeypatch.setattr(reading, "step", lambda window, onward: went.append(window))
    opened.window.activateWindow()
    opened.views.read.page.reader.column.setFocus()
    opened.window.acts["close"].trigger()
    assert went == [opened.window]  # when all of the case is gone; not by each of its parts
    assert opened.window.welcome.isAncestorOf(QApplication.focusWidget())
