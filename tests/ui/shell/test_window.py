"""One selection through every view, and the ways in and out of them."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.bench import lines
from workbench.case import acts
from workbench.case.outline import Line
from workbench.ui import theme
from workbench.ui.actions import ACTS
from workbench.ui.app import Desktop
from workbench.ui.attaching import attach
from workbench.ui.keyboard import Keyboard
from workbench.ui.navigatorlist import Head
from workbench.ui.wording import clock, second

Key = Callable[[str], bytes]

OWN = ("Board", "Matrix", "Report", "Findings")  # menus whose acts count in one pane only


def press(desktop: Desktop, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or desktop.window, key, held)


def test_a_click_in_the_navigator_is_seen_everywhere(qtbot: QtBot, opened: Desktop, key: Key) -> None:
    views, wanted = opened.views, key("SG-02")
    rows = views.navigator.list
    at = rows.model().rows.index(next(line for line in lines(opened) if line.record == wanted))
    qtbot.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.model().index(at, 0)).center()
    )
    qtbot.waitUntil(lambda: views.inspector.shown == wanted)
    assert views.read.page.reader.column.selected == (wanted,)
    assert views.timeline.picture().selected == (wanted,)
    assert opened.window.statusBar().said("selection").startswith("Selected SG-02")


def test_the_timeline_selects_for_the_others(opened: Desktop, key: Key) -> None:
    opened.views.timeline.setFocus()
    opened.views.timeline.walk(1)
    picked = opened.desk.focus.primary
    assert picked is not None
    current = opened.views.navigator.list.row(opened.views.navigator.list.currentIndex())
    assert isinstance(current, Line)
    assert current.record == picked


def test_a_double_click_opens_the_exact_words(opened: Desktop, key: Key) -> None:
    opened.window.go("journal")
    opened.views.navigator.list.opened.emit(key("SG-02"))
    assert opened.window.workspace == "read"
    start, end = opened.views.read.page.reader.column.rung
    assert opened.views.read.page.text.slice(start, end) == "Another Il-76 left Latakia"


def test_a_selection_brings_its_open_source_to_the_front(
    qtbot: QtBot, opened: Desktop, key: Key, tmp_path: Path
) -> None:
    path = tmp_path / "second.txt"
    path.write_text("Second report\n\nNothing was seen.\n")
    attach(opened.window, [str(path)])
    qtbot.waitUntil(lambda: opened.views.read.page.source == key("S2"))
    opened.desk.focus.select(key("CL-1"))
    assert opened.views.read.page.source == key("S1")
    opened.desk.focus.select(key("S2"))
    assert opened.views.read.page.source == key("S2")


def test_search_leads_to_the_exact_words(qtbot: QtBot, opened: Desktop, key: Key) -> None:
    box = opened.window.row.search
    opened.window.acts["search"].trigger()
    with qtbot.waitSignal(box.searched):
        qtbot.keyClicks(box, "left Latakia")
    assert any("Latakia" in found.aside for found in box.found)
    in_text = next(at for at, found in enumerate(box.found) if found.icon == "source")
    for _ in range(in_text):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    start, end = opened.views.read.page.reader.column.rung
    assert opened.views.read.page.text.slice(start, end) == "left Latakia"


def test_search_finds_numbers_commands_and_nothing(qtbot: QtBot, opened: Desktop, key: Key) -> None:
    box = opened.window.row.search
    for words, said in (("CL-1", "CL-1"), (">board", "Board")):
        box.clear()
        with qtbot.waitSignal(box.searched):
            qtbot.keyClicks(box, words)
        assert said in (box.found[0].number, box.found[0].text)
    box.clear()
    with qtbot.waitSignal(box.searched):
        qtbot.keyClicks(box, "xylophone")
    assert box.found == []
    assert "xylophone" in box.list.item(0).text()


def test_search_finds_the_case_itself_and_gives_the_keyboard_back(qtbot: QtBot, opened: Desktop) -> None:
    """Kinds without a shape of their own are found too; after a jump Ctrl+Z undoes an act, not what was typed."""
    box, case = opened.window.row.search, opened.desk.case
    with case.change("Edit case"):
        title = "Xylophones at the coast"
        acts.set_fields(case, case.value("SELECT id FROM investigation"), {"title": title})
    opened.window.acts["search"].trigger()
    with qtbot.waitSignal(box.searched):
        qtbot.keyClicks(box, "Xylophones")
    assert title in box.found[0].text
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.text() == ""
    assert opened.window.focusWidget() is not box


def test_an_edit_shows_in_navigator_inspector_and_timeline(qtbot: QtBot, opened: Desktop, key: Key) -> None:
    opened.desk.focus.select(key("SG-02"))
    opened.desk.act(acts.set_fields, key("SG-02"), {"when": "3 November 2025"})
    qtbot.waitUntil(lambda: opened.views.inspector.shown == key("SG-02"))
    assert "3 Nov 2025" in next(line.text for line in lines(opened) if line.record == key("SG-02"))
    words = " ".join(
        label.text() for label in opened.views.inspector.sections["where"].findChildren(type(opened.views.read.empty))
    )
    assert "3 Nov 2025" in words
    marks = [mark for mark in opened.views.timeline.picture().held.marks if mark.record == key("SG-02")]
    assert len(marks) == 1


def test_delete_goes_to_the_trash_with_a_way_back(qtbot: QtBot, opened: Desktop, key: Key) -> None:
    gone = key("SG-02")
    opened.desk.focus.select(gone)
    opened.window.acts["delete"].trigger()
    assert gone in opened.views.navigator.outline.kinds["trash"]
    message = opened.window.messages.messages()[-1]
    assert message.says == "SG-02 went to the trash."
    qtbot.mouseClick(message.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert gone not in opened.views.navigator.outline.kinds["trash"]
    assert gone in opened.views.navigator.outline.kinds["sighting"]


def test_the_trash_s_undo_goes_with_the_next_act(opened: Desktop, key: Key) -> None:
    opened.desk.focus.select(key("SG-02"))
    opened.window.acts["delete"].trigger()
    assert opened.window.messages.messages()
    assert not opened.views.navigator.list.selectedIndexes()
    opened.desk.undo()
    assert not opened.window.messages.messages()
    opened.desk.redo()


def test_only_what_has_words_is_shown_in_the_reader(opened: Desktop, key: Key) -> None:
    opened.desk.focus.select(key("SG-02"))
    assert opened.window.acts["show-words"].isEnabled()
    lead: list[bytes] = []
    opened.desk.attempt(lambda case: lead.append(acts.lead(case, "Ask the airfield")))
    opened.desk.focus.select(lead[0])
    assert not opened.window.acts["show-words"].isEnabled()


def test_a_source_s_quotes_are_told_in_the_inspector(qtbot: QtBot, opened: Desktop, key: Key) -> None:
    opened.desk.focus.select(key("S1"))
    qtbot.waitUntil(lambda: opened.views.inspector.shown == key("S1"))
    said = [each.text() for each in opened.views.inspector.sections["links"].findChildren(QLabel)]
    assert any("“Another Il-76 left Latakia”" in words for words in said)


def test_times_are_told_in_utc_as_the_foot_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        assert second("2025-10-26T14:32:07.000Z") == "14:32:07"
        assert clock("2025-10-26T23:32:07.000Z") == "26 Oct 2025 23:32"
    finally:
        monkeypatch.undo()
        time.tzset()


def test_the_trash_gives_back(opened: Desktop, key: Key) -> None:
    gone = key("SG-02")
    opened.desk.act(acts.delete, gone)
    opened.desk.focus.select(gone)
    assert opened.window.acts["restore"].isEnabled()
    assert not opened.window.acts["delete"].isEnabled()
    opened.window.acts["restore"].trigger()
    assert [line.number for line in lines(opened, "sighting")] == ["SG-01", "SG-02"]


def test_what_was_undone_is_not_in_the_trash(opened: Desktop, key: Key) -> None:
    lead = opened.desk.act(acts.lead, "Ask the airport")
    assert lead in opened.views.navigator.outline.kinds["lead"]
    opened.desk.undo()
    assert lead not in opened.views.navigator.outline.kinds["lead"]
    assert lead not in opened.views.navigator.outline.kinds["trash"]


def test_the_filter_narrows_and_says_how_many_are_left(qtbot: QtBot, opened: Desktop) -> None:
    opened.window.acts["filter"].trigger()
    qtbot.keyClicks(opened.views.navigator.filter, "28 oct")
    assert [line.number for line in lines(opened, "sighting")] == ["SG-02"]
    head = next(
        row for row in opened.views.navigator.list.model().rows if isinstance(row, Head) and row.kind == "sighting"
    )
    assert (head.left, head.count) == (1, 2)
    qtbot.keyClick(opened.views.navigator.filter, Qt.Key.Key_Escape)
    assert len(lines(opened, "sighting")) == 2


def test_a_reading_is_accepted_from_the_inspector(qtbot: QtBot, opened: Desktop, key: Key) -> None:
    opened.desk.focus.select(key("SG-01"))
    qtbot.waitUntil(lambda: opened.views.inspector.shown == key("SG-01"))
    button = next(
        each
        for each in opened.views.inspector.sections["what"].findChildren(QPushButton)
        if each.accessibleName().startswith("Accept Il-76")
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    by = opened.desk.case.value(
        "SELECT json_extract(aircraft, '$.accepted_by') FROM sighting WHERE id = ?", (key("SG-01"),)
    )
    assert by == opened.desk.analyst


def test_the_check_runs_beside_and_says_what_it_found(qtbot: QtBot, opened: Desktop) -> None:
    opened.window.acts["check"].trigger()
    assert opened.desk.jobs.current.words == "Checking the case"
    qtbot.waitUntil(lambda: opened.desk.jobs.current is None)
    assert opened.window.messages.messages()[-1].says.startswith("Checked: 1 capture and")


def test_the_check_holds_the_shown_text_against_its_bytes(qtbot: QtBot, opened: Desktop) -> None:
    opened.desk.case.raw.execute("UPDATE derived_text SET text = replace(text, 'denied', 'agreed')")
    opened.window.acts["check"].trigger()
    qtbot.waitUntil(lambda: opened.desk.jobs.current is None)
    assert "not what its captured bytes give" in opened.window.messages.messages()[-1].says


def test_the_board_becomes_one_when_a_card_is_moved(qtbot: QtBot, opened: Desktop, key: Key) -> None:
    opened.window.go("board")
    board = opened.views.board
    assert len(board.board.scene.cards) > 3
    assert opened.desk.case.value("SELECT count(*) FROM board") == 0
    board.board.move_cards([0], 80, 40)
    assert opened.desk.case.value("SELECT count(*) FROM card WHERE deleted = 0") == len(board.board.scene.cards)
    assert opened.window.acts["undo"].text().startswith("Undo new board")
    opened.window.acts["undo"].trigger()
    assert opened.desk.case.value("SELECT count(*) FROM board WHERE deleted = 0") == 0


def test_del_on_the_board_takes_the_card_off_and_keeps_the_record(qtbot: QtBot, opened: Desktop, key: Key) -> None:
    opened.window.go("board")
    opened.desk.focus.select(key("SG-02"))
    opened.views.board.board.setFocus()
    qtbot.keyClick(opened.views.board.board, Qt.Key.Key_Delete)
    assert opened.desk.case.value("SELECT deleted FROM sighting WHERE id = ?", (key("SG-02"),)) == 0
    assert key("SG-02") not in opened.views.board.board.scene.at


def test_the_journal_follows_the_record_when_asked(opened: Desktop, key: Key) -> None:
    opened.window.go("journal")
    page = opened.views.journal
    every = page.entries.rowCount()
    opened.desk.act(acts.grade, key("SG-02"), "4")
    assert page.entries.rowCount() == every + 1
    assert page.entries.entry(0)["label"] == "Grade SG-02"
    page.only.setChecked(True)
    opened.desk.focus.select(key("SG-02"))
    labels = [page.entries.entry(row)["label"] for row in range(page.entries.rowCount())]
    assert labels[-1] == "Tag sighting SG-02"
    assert len(labels) < every


def test_every_menu_entry_does_something_and_every_key_is_listed(qtbot: QtBot, opened: Desktop) -> None:
    keyboard = Keyboard(opened.window.acts, opened.window)
    qtbot.addWidget(keyboard)
    listed = " ".join(key.text() for key, _, _ in keyboard.rows)
    for act in opened.window.acts:
        assert opened.window.acts[act.name].receivers("2triggered(bool)") > 0
        assert all(key.replace("Ctrl+Shift+", "Ctrl+Shift+") in listed for key in act.keys)
    own = [[key for act in ACTS if act.menu.partition(":")[0] == menu for key in act.keys] for menu in OWN]
    common = [key for act in ACTS if act.menu.partition(":")[0] not in OWN for key in act.keys]
    everywhere = [key for act in ACTS if not act.single for key in act.keys if "Ctrl" in key or "Alt" in key]
    for keys in (*own, common, everywhere):  # a letter may mean something of its own in one pane
        assert len(keys) == len(set(keys))


def test_f6_goes_round_the_panes(qtbot: QtBot, opened: Desktop) -> None:
    opened.window.activateWindow()
    opened.views.navigator.list.setFocus()
    seen = []
    for _ in range(4):
        seen.append(QApplication.focusWidget())
        opened.window.acts["next-pane"].trigger()
    assert len(set(seen)) == 4
    assert QApplication.focusWidget() is seen[0]


def test_every_control_has_a_name_for_those_who_do_not_see_it(opened: Desktop) -> None:
    from PySide6.QtWidgets import QAbstractButton, QLineEdit

    nameless = [
        each
        for kind in (QAbstractButton, QLineEdit)
        for each in opened.window.findChildren(kind)
        if each.isVisible() and not (each.accessibleName() or getattr(each, "text", str)() or each.toolTip())
    ]
    assert nameless == []


def test_the_theme_is_chosen_and_kept(opened: Desktop) -> None:
    opened.appearance.choose("dark")
    assert theme.current() is theme.DARK
    assert opened.appearance.choice == "dark"
    opened.appearance.choose("light")
    assert theme.current() is theme.LIGHT
