"""A case comes back as it was left, whatever became of the settings, the sources or the screens meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRect, QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.case import acts
from workbench.case.itself import own_key
from workbench.ui import reopening, timelinepane
from workbench.ui.app import Desktop
from workbench.ui.attaching import attach
from workbench.ui.kept import state

Key = Callable[[str], bytes]
SPAN = (1_761_300_000.0, 1_761_500_000.0)


@pytest.fixture
def two(qtbot: QtBot, opened: Desktop, tmp_path: Path) -> Desktop:
    """The small case with a long second source open beside the first."""
    path = tmp_path / "second.txt"
    path.write_text("\n\n".join(f"Paragraph {n} says little. " * 12 for n in range(60)))
    attach(opened.window, [str(path)])
    qtbot.waitUntil(lambda: opened.views.read.page.source == opened.desk.case.find("S2")[1])
    return opened


def again(desktop: Desktop) -> None:
    """Close the case and open it anew."""
    path = desktop.desk.case.path
    desktop.desk.close()
    desktop.window.show_welcome()
    assert desktop.desk.open(path)


def test_a_case_comes_back_as_it_was_left(qtbot: QtBot, two: Desktop, key: Key) -> None:
    views, focus = two.views, two.desk.focus
    page = views.read.page
    page.reader.column.scroll_to(4_000, share=0.0)
    top = page.place
    focus.select(key("CL-1"), key("SG-01"))
    views.read.tabs.setCurrentIndex(1)
    focus.brush(SPAN)
    views.timeline.plot.look(*SPAN)
    two.window.go("board")
    again(two)
    assert two.window.workspace == "board"
    assert focus.selected == (key("CL-1"), key("SG-01"))
    assert focus.span == SPAN
    assert views.timeline.plot.scale_now().start == pytest.approx(SPAN[0], abs=60)
    assert [views.read.tabs.tabData(at) for at in range(2)] == [key("S1"), key("S2")]
    assert views.read.page.source == key("S2")
    two.window.go("read")
    qtbot.waitUntil(lambda: abs(views.read.page.reader.column.seen()[0] - top) < 200)
    assert top > 3_000


def test_what_a_crash_leaves_is_kept_while_one_works(
    qtbot: QtBot, two: Desktop, key: Key, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where one was is written down a moment after one went there, not only when the case is put away."""
    views, focus = two.views, two.desk.focus
    two.window.go("log")
    views.log.show_kind("source")
    focus.select(key("S2"))
    left = {"workspace": "log", "log": "source", "selected": [key("S2").hex()]}
    qtbot.waitUntil(lambda: left.items() <= views.returning.looks().items(), timeout=5_000)
    views.log.show_kind("claim")
    focus.select()
    monkeypatch.setattr(views.returning, "keep", lambda: None)
    kept = two.desk.settings.value(f"case/{own_key(two.desk.case).hex()}")
    again(two)
    two.desk.settings.setValue(f"case/{own_key(two.desk.case).hex()}", kept)
    views.returning.restore()
    assert (two.window.workspace, views.log.kind, focus.selected) == ("log", "source", (key("S2"),))


def test_a_timeline_that_is_felt_comes_after_the_case_and_where_it_was_left(
    qtbot: QtBot, opened: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    timeline = opened.views.timeline
    many = len(timeline.whole)
    timeline.plot.look(*SPAN)
    monkeypatch.setattr(timelinepane, "FELT", 0)
    again(opened)
    assert len(timeline.whole) == 0
    qtbot.waitUntil(lambda: len(timeline.whole) == many)
    assert timeline.plot.scale_now().start == pytest.approx(SPAN[0], abs=60)
    opened.desk.settings.clear()
    again(opened)
    qtbot.waitUntil(lambda: len(timeline.whole) == many)


def test_a_source_that_is_opened_while_others_come_back_stays_in_front(
    qtbot: QtBot, two: Desktop, key: Key, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    read = two.views.read
    monkeypatch.setattr(reopening, "FELT", 0)
    again(two)
    assert read.page is None
    read.open(key("S1"), None)
    qtbot.waitUntil(lambda: read.tabs.count() == 2)
    for _ in range(20):
        QApplication.processEvents()
    assert read.page.source == key("S1")
    read.open(key("S2"), None)
    again(two)
    qtbot.waitUntil(lambda: read.tabs.count() == 2)
    for _ in range(20):
        QApplication.processEvents()
    assert read.page.source == key("S2")


def test_what_is_gone_is_left_out(two: Desktop, key: Key) -> None:
    two.desk.focus.select(key("CL-1"))
    kept, source, claim = two.desk.case.path, key("S2"), key("CL-1")
    two.desk.close()
    two.desk.open(kept)
    looks = two.desk.settings.value(f"case/{two.desk.case.value('SELECT id FROM investigation').hex()}")
    for record in (source, claim):
        acts.delete(two.desk.case, record)
    two.desk.close()
    two.desk.open(kept)
    two.desk.settings.setValue(f"case/{two.desk.case.value('SELECT id FROM investigation').hex()}", looks)
    two.views.returning.restore()
    assert two.desk.focus.selected == ()
    assert two.views.read.tabs.count() == 1


@pytest.mark.parametrize(
    "kept",
    [
        "{",
        "[]",
        '{"selected": 7, "brush": ["x"], "sources": {"open": 3}, "time": {}}',
        '{"workspace": "moon", "time": [null, 3], "sources": [], "selected": ["zz"]}',
    ],
)
def test_what_cannot_be_read_is_left_alone(opened: Desktop, kept: str) -> None:
    case = opened.desk.case
    opened.desk.settings.setValue(f"case/{case.value('SELECT id FROM investigation').hex()}", kept)
    opened.views.returning.restore()
    assert opened.window.workspace == "read"
    assert opened.views.read.tabs.count() == 1
    assert opened.desk.focus.selected == ()


def test_each_workspace_keeps_its_panes(opened: Desktop) -> None:
    docks = opened.window.docks
    opened.window.acts["navigator"].trigger()
    opened.window.go("journal")
    assert not docks["navigator"].isHidden()
    assert docks["timeline"].isHidden()
    opened.window.go("read")
    assert docks["navigator"].isHidden()
    again(opened)
    assert docks["navigator"].isHidden()
    opened.window.acts["reset-layout"].trigger()
    assert not docks["navigator"].isHidden()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda kept: b"",
        lambda kept: kept[:40],
        lambda kept: kept[:-9] + b"\xff" * 9,
        lambda kept: b"\x00" * 300,
        lambda kept: kept[:60] + bytes(range(200)),
    ],
)
def test_a_spoilt_layout_gives_way_to_the_first_one(opened: Desktop, spoil: Callable[[bytes], bytes]) -> None:
    opened.window.go("board")
    kept = bytes(opened.desk.settings.value("layout/read"))
    assert state(opened.desk.settings, "layout/read")
    opened.desk.settings.setValue("layout/read", QByteArray(spoil(kept)))
    assert state(opened.desk.settings, "layout/read") is None, "what Qt would read as lengths of gigabytes"
    opened.window.go("read")
    docks = opened.window.docks
    assert not any(dock.isHidden() for dock in docks.values())
    assert all(opened.window.dockWidgetArea(dock).name != "NoDockWidgetArea" for dock in docks.values())
    assert opened.window.rail.isVisible()


def test_a_settings_file_of_nonsense_does_no_harm(qtbot: QtBot, tmp_path: Path, case_path: Path) -> None:
    path = tmp_path / "spoilt.ini"
    path.write_bytes(b"[General\ngeometry=@ByteArray(\nrecent=7\ntheme=@Variant(\\0)\n[layout]\nread=3\n\x00\xff=\x01")
    desktop = Desktop(QApplication.instance(), QSettings(str(path), QSettings.Format.IniFormat))
    desktop.window.painted.disconnect(desktop.loader.start)
    desktop.furnish()
    desktop.open(case_path)
    assert desktop.desk.open(case_path)
    assert desktop.window.isVisible()
    assert desktop.window.workspace == "read"
    desktop.window.close()


@pytest.mark.parametrize("where", [QRect(9_000, 4_000, 1200, 800), QRect(-5_000, -3_000, 1000, 700)])
def test_a_window_left_on_a_screen_that_is_gone_comes_back_into_sight(desktop: Desktop, where: QRect) -> None:
    window = desktop.window
    window.setGeometry(where)
    desktop.desk.settings.setValue("geometry", window.saveGeometry())
    desktop.open(None)
    screen = QApplication.primaryScreen().availableGeometry()
    assert screen.contains(window.geometry().center())
    assert screen.contains(window.geometry().topLeft())


def test_a_narrow_window_shows_the_inspector_over_the_page(qtbot: QtBot, opened: Desktop, key: Key) -> None:
    window, inspector = opened.window, opened.views.inspector
    page = opened.views.read
    window.resize(1100, 720)
    assert not inspector.isVisible()
    page.setFocus()
    before = QApplication.focusWidget()
    window.acts["inspector"].trigger()
    assert inspector.isVisible()
    assert window.acts["inspector"].isChecked()
    assert page.width() > 700
    drawer = window.layouts.drawer
    assert drawer.geometry().right() == window.width() - 1
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not inspector.isVisible()
    assert QApplication.focusWidget() is before
    window.go("board")
    window.resize(1440, 900)
    assert inspector.isVisible()
    assert window.docks["inspector"].isAncestorOf(inspector)
    window.go("read")
    assert inspector.isVisible()


def test_the_timeline_goes_from_full_to_compact_to_hidden(qtbot: QtBot, opened: Desktop) -> None:
    dock, act = opened.window.docks["timeline"], opened.window.acts["timeline"]
    qtbot.waitUntil(lambda: dock.height() > 250)
    act.trigger()
    qtbot.waitUntil(lambda: dock.height() < 180)
    act.trigger()
    assert dock.isHidden()
    act.trigger()
    qtbot.waitUntil(lambda: dock.height() > 250)


def test_a_case_opens_with_the_keyboard_in_its_text(qtbot: QtBot, two: Desktop) -> None:
    again(two)
    assert two.window.focusWidget() is two.views.read.page.reader.column
