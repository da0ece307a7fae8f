"""The Board page in the window: its tray, tools, outline, what is dropped on it, and where it was left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.case import acts
from workbench.ui.app import Desktop
from workbench.ui.boardpage import BoardPage
from workbench.ui.dialogs.attach import AttachDialog

Key = Callable[[str], bytes]
NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot, opened: Desktop, key: Key) -> BoardPage:
    """A board with the claim, its excerpt and the source; all else lies in the tray."""
    board = opened.desk.act(acts.add_board, "Flights")
    for n, number in enumerate(("S1", "E2", "CL-1")):
        opened.desk.act(acts.place_card, board, key(number), x=240.0 * n, y=0.0)
    opened.window.go("board")
    made = opened.views.board
    qtbot.waitUntil(lambda: made.tray.list.model().lines != [])
    return made


def numbers(page: BoardPage) -> list[str]:
    return [line.number for line in page.tray.list.model().lines]


def laid(page: BoardPage) -> set[str]:
    return {card.number for card in page.board.scene.cards}


def covered(page: BoardPage) -> bool:
    rects = page.board.scene.rects
    return any(len(page.board.scene.within(tuple(rect))) > 1 for rect in rects)


def test_the_tray_lists_what_is_not_on_the_board_and_lays_it_beside_its_links(
    qtbot: QtBot, opened: Desktop, page: BoardPage, key: Key
) -> None:
    assert numbers(page) == ["SG-01", "SG-02", "E1", "E3"]
    page.tray.filter.setText("28 oct")
    assert numbers(page) == ["SG-02"]
    page.tray.filter.setText("SG-01")
    page.tray.list.setCurrentIndex(page.tray.list.model().index(0, 0))
    qtbot.keyClick(page.tray.list, Qt.Key.Key_Return)
    assert "SG-01" in laid(page)
    assert not covered(page)
    assert opened.desk.focus.selected == (key("SG-01"),)
    qtbot.waitUntil(lambda: numbers(page) == [])
    opened.desk.undo()
    assert "SG-01" not in laid(page)


def test_the_trays_hint_gives_way_to_its_list_where_there_is_little_room(qtbot: QtBot, page: BoardPage) -> None:
    tray, high = page.tray, page.tray.height()
    assert tray.hint.isVisible()
    tray.resize(tray.width(), 260)
    assert not tray.hint.isVisible()
    assert tray.list.accessibleDescription() == tray.hint.text()
    tray.filter.setText("nothing is called so")
    qtbot.waitUntil(tray.hint.isVisible)
    tray.filter.clear()
    tray.resize(tray.width(), high)
    assert tray.hint.isVisible()


def test_a_large_board_comes_from_afar_first_and_what_is_done_meanwhile_is_in_it(
    qtbot: QtBot, opened: Desktop, page: BoardPage, key: Key, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.ui.board.reading.FEW", 2)
    first, seen = page.current, []
    page.reading.came.connect(lambda sheet: seen.append([bool(card.title) for card in page.raw]))
    opened.desk.attempt(lambda case: page.choose(acts.add_board(case, "Another")))
    seen.clear()
    page.choose(first)
    assert page.reading.busy
    opened.desk.act(acts.set_fields, key("CL-1"), {"statement": "Two flights"})
    qtbot.waitUntil(lambda: not page.reading.busy)
    assert seen == [[False] * 3, [True] * 3]
    assert [card.title for card in page.board.scene.cards if card.number == "CL-1"] == ["Two flights"]
    assert len(page.board.scene.edges) == len(page.reading.held.edges) > 0


def test_a_case_is_closed_while_its_board_comes_in(
    qtbot: QtBot, opened: Desktop, page: BoardPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.ui.board.reading.FEW", 2)
    page.refresh()
    assert page.reading.busy
    opened.desk.close()
    assert not page.reading.busy
    assert page.board.scene.cards == []


def test_an_act_on_a_large_board_is_followed_in_the_turn_behind_it(
    qtbot: QtBot, opened: Desktop, page: BoardPage, key: Key, monkeypatch: pytest.MonkeyPatch
) -> None:
    def title() -> str:
        return next(card.title for card in page.board.scene.cards if card.number == "CL-1")

    monkeypatch.setattr("workbench.ui.boardpage._AT_ONCE", 2)
    before = title()
    opened.desk.act(acts.set_fields, key("CL-1"), {"statement": "Two flights"})
    assert title() == before
    qtbot.waitUntil(lambda: title() == "Two flights")
    opened.desk.act(acts.place_card, page.current, key("SG-01"), x=0.0, y=400.0)
    assert "SG-01" in laid(page)


def drop(page: BoardPage, mime: QMimeData, at: QPoint) -> None:
    actions, event = Qt.DropAction.CopyAction, QDragMoveEvent(at, Qt.DropAction.CopyAction, mime, LEFT, NONE)
    page.board.dragMoveEvent(event)
    page.board.dropEvent(QDropEvent(QPointF(at), actions, mime, LEFT, NONE))


def test_a_drop_on_a_card_lands_beside_it_and_a_refusal_says_why(page: BoardPage, opened: Desktop, key: Key) -> None:
    mime = QMimeData()
    mime.setData("application/x-workbench-records", key("SG-02").hex().encode())
    drop(page, mime, page.board.box(0).center().toPoint())
    assert "SG-02" in laid(page)
    assert not covered(page)
    other = QMimeData()
    link = opened.desk.case.value("SELECT id FROM link")
    other.setData("application/x-workbench-records", link.hex().encode())
    event = QDragMoveEvent(QPoint(50, 300), Qt.DropAction.CopyAction, other, LEFT, NONE)
    page.board.dragMoveEvent(event)
    assert page.board.refusal[1] == "A link has no card; drag a record it belongs to."
    assert event.dropAction() is Qt.DropAction.IgnoreAction


def test_words_of_the_reader_become_a_card(page: BoardPage, opened: Desktop, key: Key) -> None:
    opened.window.go("read")
    read = opened.views.read
    read.open(key("S1"), (0, 8))
    read.page.reader.column.select(0, 8)
    words = QMimeData()
    words.setText("A report")
    opened.window.go("board")
    drop(page, words, QPoint(300, 400))
    assert "E4" in laid(page)
    stranger = QMimeData()
    stranger.setText("words from elsewhere")
    drop(page, stranger, QPoint(300, 500))
    assert laid(page) == {"S1", "E2", "CL-1", "E4"}


def test_tidy_is_one_act(page: BoardPage, opened: Desktop) -> None:
    entries = opened.desk.case.value("SELECT count(*) FROM entry")
    before = [(card.x, card.y) for card in page.board.scene.cards]
    page.over.tools["tidy"].click()
    assert opened.desk.case.value("SELECT count(*) FROM entry") == entries + 1
    assert [(card.x, card.y) for card in page.board.scene.cards] != before
    opened.desk.undo()
    assert [(card.x, card.y) for card in page.board.scene.cards] == before


def test_a_board_is_found_again_where_it_was_left(page: BoardPage, opened: Desktop) -> None:
    assert page.board.scale == 1.0
    page.board.zoom(0.5)
    page.board.pan(40, 20)
    left = page.board.place()
    opened.desk.act(acts.add_board, "Other")
    other, first = page.boards[1][0], page.boards[0][0]
    page.over.tools.chosen.emit(other)
    assert laid(page) == set()
    page.over.tools.chosen.emit(first)
    assert page.board.place() == pytest.approx(left, abs=2)
    page.board.fit()
    assert not page.board.moved


def test_the_outline_says_links_in_words_and_follows_the_selection(
    qtbot: QtBot, page: BoardPage, opened: Desktop, key: Key
) -> None:
    opened.window.acts["outline"].trigger()
    tree = page.outline.model()
    assert [tree.index(row, 0).data().split(",")[0] for row in range(tree.rowCount())] == [
        "Source S1", "Excerpt E2", "Claim CL-1",
    ]  # fmt: skip
    page.outline.setFixedWidth(120)
    page.outline.doItemsLayout()
    qtbot.waitUntil(lambda: page.outline.horizontalScrollBar().maximum() == 0)  # what is cut is told on it
    excerpt = tree.index(1, 0)
    assert tree.index(0, 0, excerpt).data() == "is quoted by CL-1 The flight did not happen"
    opened.desk.focus.select(key("CL-1"))
    assert page.outline.currentIndex().row() == 2
    claim = tree.index(2, 0)
    assert tree.index(0, 0, claim).data().startswith("rests on the quote E2 ")
    page.outline.setFocus()
    page.outline.setCurrentIndex(tree.index(0, 0))
    assert opened.desk.focus.selected == (key("S1"),)
    qtbot.keyClick(page.outline, Qt.Key.Key_Escape)
    assert page.outline.isHidden()
    assert page.board.hasFocus()


def test_a_screen_reader_hears_each_card(page: BoardPage, opened: Desktop, key: Key) -> None:
    told = QAccessible.queryAccessibleInterface(page.board)
    names = [told.child(at).text(QAccessible.Text.Name) for at in range(told.childCount())]
    assert names[0].startswith("Source S1, report.txt, attached, 3 excerpts")
    assert names[2].startswith("Claim CL-1, The flight did not happen, denial")
    assert names[2].endswith("1 link")
    told.child(1).actionInterface().doAction("SetFocus")
    assert opened.desk.focus.selected == (key("E2"),)


def test_attach_it_opens_the_dialog_with_the_name(qtbot: QtBot, page: BoardPage, opened: Desktop, key: Key) -> None:
    cited = opened.desk.act(acts.cite, key("S1"), "The Daily Log")
    page.placing.place([cited], 0, 240)
    at = page.board.scene.at[cited]
    qtbot.mouseClick(page.board.viewport(), LEFT, pos=page.board.attach_box(at).center().toPoint())
    dialog = opened.window.findChild(AttachDialog)
    assert dialog.fields["title"].value() == "The Daily Log"
    dialog.reject()


def test_claims_say_how_many_texts_tell_them(qtbot: QtBot, page: BoardPage) -> None:
    qtbot.waitUntil(lambda: page.board.scene.cards[2].lines[-2:] == ("told by 1 text", "◌ 1 unknown"))


def test_tools_and_legend_leave_the_cards_free(page: BoardPage) -> None:
    for at in range(3):
        box = page.board.box(at).toRect()
        assert not box.intersects(page.over.tools.geometry())
        assert not box.intersects(page.board.legend)
    page.over.fold.click()
    assert page.board.legend.isNull()
    page.over.tools["link"].click()
    assert page.board.hand.armed
    page.over.tools["select"].click()
    assert not page.board.hand.armed
    page.over.fold.click()
    QApplication.processEvents()


def test_the_first_layout_has_room_for_its_tallest_cards(qtbot: QtBot, opened: Desktop, key: Key) -> None:
    said = {"aircraft": "Il-62M", "operator": "Russian Air Force", "origin": "Libya", "place": "Latakia",
            "destination": "the Moscow Oblast", "when": "October 26"}  # fmt: skip
    for _ in range(3):
        opened.desk.act(acts.tag, key("E1"), said)
    opened.window.go("board")
    page = opened.views.board
    qtbot.waitUntil(lambda: {"SG-03", "SG-04", "SG-05"} <= laid(page))
    assert not covered(page)


def test_on_a_very_large_board_cards_are_followed_behind_the_act_and_what_was_laid_is_brought_into_sight(
    qtbot: QtBot, opened: Desktop, page: BoardPage, key: Key, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.ui.boardpage._LAID_AT_ONCE", 2)
    page.board.pan(1, 0)
    page.placing.place([key("SG-01")], 0.0, 40_000.0)
    assert "SG-01" not in laid(page)
    qtbot.waitUntil(lambda: "SG-01" in laid(page))
    assert opened.desk.focus.selected == (key("SG-01"),)
    card = page.board.scene.at[key("SG-01")]
    assert page.board.viewport().rect().contains(page.board.box(card).toAlignedRect())


def test_a_case_without_records_says_what_comes_first(qtbot: QtBot, opened: Desktop, tmp_path: Path) -> None:
    assert opened.desk.new(tmp_path / "bare.casefile", "Bare")
    opened.window.go("board")
    page = opened.views.board
    qtbot.waitUntil(lambda: page.tray.hint.text() == "Nothing in this case yet.")
    assert page.board.bare
    opened.desk.act(acts.reference, {"title": "Skywatch Ledger"})
    assert not page.board.bare
    assert laid(page) == {"S1"}
    qtbot.waitUntil(lambda: page.tray.hint.text() == "Everything in the case is on this board.")
