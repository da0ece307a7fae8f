"""The journal page: every entry in full, narrowed, reversed, and leading to what it changed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from workbench.case import acts
from workbench.ui.app import Desktop
from workbench.ui.journalpage import JournalPage

Key = Callable[[str], bytes]


@pytest.fixture
def page(opened: Desktop) -> JournalPage:
    opened.window.go("journal")
    return opened.views.journal


def labels(page: JournalPage) -> list[str]:
    return [page.entries.entry(row)["label"] for row in range(page.entries.rowCount())]


def rows(page: JournalPage) -> list[list[str]]:
    items = [page.entry.changes.topLevelItem(at) for at in range(page.entry.changes.topLevelItemCount())]
    return [[item.text(at) for at in range(4)] for item in items]


def test_the_entry_picked_stands_in_full(qtbot: QtBot, opened: Desktop, page: JournalPage, key: Key) -> None:
    opened.desk.act(acts.set_fields, key("CL-1"), {"statement": "It did not land"}, reason="the words say so")
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert page.entry.title.text().endswith("Edit claim CL-1")
    assert "by Ada" not in page.entry.facts.text()
    assert "reason: the words say so" in page.entry.facts.text()
    assert rows(page) == [["CL-1", "Statement", "The flight did not happen", "It did not land"]]
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.entry.title.text().split(" · ")[1].startswith("Link")
    assert "by Ada" in page.entry.facts.text()


def test_it_is_narrowed_by_words_and_analyst(qtbot: QtBot, opened: Desktop, page: JournalPage) -> None:
    opened.desk.analyst = "Ben"
    opened.desk.act(acts.lead, "Ask the tower")
    qtbot.keyClicks(page.words, "tower")
    qtbot.waitUntil(lambda: labels(page) == ["New lead LD-1"])
    assert page.count.text() == "1 entry found"
    page.words.clear()
    qtbot.waitUntil(lambda: page.entries.rowCount() > 5)
    page.by.setCurrentText("Ben")
    page.by.activated.emit(page.by.currentIndex())
    assert labels(page) == ["New lead LD-1"]


def test_a_large_entry_is_listed_at_once_and_named_a_moment_later(
    qtbot: QtBot, opened: Desktop, page: JournalPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.case.entrywords._LARGE", 0)
    opened.desk.act(acts.lead, "Ask the tower")
    assert page.entries.entry(0)["label"] == "New lead"
    qtbot.waitUntil(lambda: page.entries.entry(0)["label"] == "New lead LD-1")


def test_an_older_entry_is_reversed_with_a_reason(qtbot: QtBot, opened: Desktop, page: JournalPage, key: Key) -> None:
    claim = key("CL-1")
    opened.desk.act(acts.set_fields, claim, {"statement": "It did not land"})
    opened.desk.act(acts.lead, "later")
    page.table.selectRow(1)
    page.entry.reason.setText("too strong")
    qtbot.mouseClick(page.entry.reverse, Qt.MouseButton.LeftButton)
    case = opened.desk.case
    assert case.value("SELECT statement FROM claim WHERE id = ?", (claim,)) == "The flight did not happen"
    assert labels(page)[0] == "Reverse edit claim CL-1"
    assert not page.entry.reverse.isEnabled()
    opened.window.acts["undo"].trigger()
    assert case.value("SELECT statement FROM claim WHERE id = ?", (claim,)) == "It did not land"
    assert page.entry.reverse.isEnabled()


def test_what_was_built_on_is_not_reversed_and_says_so(opened: Desktop, page: JournalPage) -> None:
    tagged = next(row for row, label in enumerate(labels(page)) if label.startswith("Tag sighting SG-01"))
    page.table.selectRow(tagged)
    assert not page.entry.reverse.isEnabled()
    assert "was built on it" in page.entry.objection.text()
    assert page.entry.objection.isVisible()


def test_what_an_entry_changed_is_selected(qtbot: QtBot, opened: Desktop, page: JournalPage, key: Key) -> None:
    tagged = next(row for row, label in enumerate(labels(page)) if label.startswith("Tag sighting SG-02"))
    page.table.selectRow(tagged)
    qtbot.mouseClick(page.entry.pick, Qt.MouseButton.LeftButton)
    assert opened.desk.focus.primary == key("SG-02")
    assert opened.window.workspace == "journal"


def test_the_page_of_a_closed_case_says_nothing(opened: Desktop, page: JournalPage) -> None:
    page.table.selectRow(0)
    opened.desk.close()
    assert page.entries.rowCount() == 0
    assert page.entry.entry is None
    assert not page.entry.reverse.isVisible()


def test_a_date_told_from_the_right_keeps_its_order_among_the_columns(page: JournalPage) -> None:
    page.entries.entry(0)["cells"] = ("1", "23 نوفمبر 2026 19:19", "Ada", "حذف الملاحظة SG-02", "", "", "")
    shown = [page.entries.data(page.entries.index(0, at)) for at in (1, 3)]
    assert shown == ["\u206823 نوفمبر 2026 19:19\u2069", "\u2068حذف الملاحظة SG-02\u2069"]
