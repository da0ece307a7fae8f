"""Where a board leads: what is linked to its cards, ways between them, origins, what is found, other boards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from tests.ui.shell.boards.done import Key, do, places
from workbench.case import acts
from workbench.ui.app import Desktop
from workbench.ui.asking import Asking
from workbench.ui.boardpage import BoardPage
from workbench.ui.particulars import laid


def test_the_outline_has_frames_with_their_cards(opened: Desktop, page: BoardPage, key: Key) -> None:
    do(opened, "board-group", key("SG-01"), key("SG-02"))
    do(opened, "board-lock", key("S1"))
    opened.window.acts["outline"].trigger()
    tree = page.outline.model()
    group = tree.index(0, 0)
    assert group.data().startswith("Group Named, ")
    assert group.data().endswith("2 cards")
    assert [tree.index(row, 0, group).data().split(",")[0] for row in range(tree.rowCount(group))] == [
        "Sighting SG-01", "Sighting SG-02",
    ]  # fmt: skip
    assert "locked in place" in tree.index(1, 0).data()
    opened.desk.focus.select(key("SG-02"))
    assert page.outline.currentIndex().parent() == group
    page.outline.setFocus()
    page.outline.setCurrentIndex(group)
    page.outline.go_on(group)
    assert set(opened.desk.focus.selected) == {key("SG-01"), key("SG-02")}
    told = tree.index(0, 0, tree.index(0, 0, group))
    assert told.data() == "contradicts CL-1 The flight did not happen, no excerpt"
    assert tree.parent(told) == tree.index(0, 0, group)


def test_neighbours_are_counted_by_kind_before_they_are_laid(opened: Desktop, page: BoardPage, key: Key) -> None:
    do(opened, "board-expand", key("CL-1"), key("SG-02"))
    menu = opened.views.board_acts.spreading.menu
    assert [action.text() for action in menu.actions()[1:]] == ["quotes: 2"]
    menu.actions()[1].trigger()
    assert set(places(page)) == {"S1", "SG-01", "SG-02", "CL-1", "E2", "E3"}
    said: list[str] = []
    opened.desk.complaint.connect(said.append)
    opened.desk.remark.connect(said.append)
    do(opened, "board-expand", key("CL-1"))
    assert opened.window.messages.messages() == []
    assert said == ["Everything linked to these cards lies on this board already."]


def test_a_way_between_two_records_brings_what_is_missing(opened: Desktop, page: BoardPage, key: Key) -> None:
    do(opened, "board-paths", key("SG-01"), key("S1"))
    menu = opened.views.board_acts.spreading.menu
    said = [(action.text(), action.isEnabled(), action.isSeparator()) for action in menu.actions()]
    assert said == [("Shortest ways, 2 steps", False, False), ("S1 has E1 carries SG-01", True, False)]
    menu.actions()[1].trigger()
    assert opened.desk.focus.selected == (key("S1"), key("E1"), key("SG-01"))
    assert "E1" in places(page)


def test_found_cards_stand_out_and_are_gone_through(qtbot: QtBot, opened: Desktop, page: BoardPage, key: Key) -> None:
    do(opened, "board-find", key("S1"))
    qtbot.keyClicks(page.finding.bar.field, "il-76")
    at = page.board.scene.at
    assert page.board.sheet.dimmed == {at[key("S1")], at[key("CL-1")]}
    assert page.finding.bar.count.text() == "2"
    qtbot.keyClick(page.finding.bar.field, Qt.Key.Key_Return)
    qtbot.keyClick(page.board, Qt.Key.Key_F3)
    assert (opened.desk.focus.selected, page.finding.bar.count.text()) == ((key("SG-02"),), "2 / 2")
    qtbot.keyClick(page.finding.bar.field, Qt.Key.Key_Escape)
    assert page.board.sheet.dimmed == frozenset()


def test_a_note_lies_where_it_was_written(
    qtbot: QtBot, opened: Desktop, page: BoardPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Asking, "sentences", lambda *_, **__: "Ask the tower")
    where = page.board.to_view(QPointF(400, 320))
    qtbot.mouseDClick(page.board.viewport(), Qt.MouseButton.LeftButton, pos=where.toPoint())
    (note,) = [card for card in page.raw if card.kind == "note"]
    assert (note.title, note.x, note.y) == ("Ask the tower", 400.0, 320.0)
    opened.desk.undo()
    assert "N1" not in places(page)


def test_the_inspector_leads_to_the_boards_a_record_lies_on(opened: Desktop, page: BoardPage, key: Key) -> None:
    first = page.current
    do(opened, "board-duplicate")
    second = page.current
    opened.desk.focus.select(key("CL-1"))
    slips, count = laid(opened.desk.case, key("CL-1"))
    assert (count, [first.hex() in slips[0].text, second.hex() in slips[1].text]) == ("2", [True, True])
    opened.window.go("read")
    opened.views.inspector.doers["board"](first.hex())
    assert (opened.window.workspace, page.current) == ("board", first)
    at = page.board.box(page.board.scene.at[key("CL-1")]).center().toPoint()
    told = opened.views.board_acts.told(at)
    assert "On 2 boards: Flights, Flights, copy" in told


def test_origins_stand_in_columns_round_what_they_pass_through(opened: Desktop, page: BoardPage, key: Key) -> None:
    desk = opened.desk
    relay = desk.act(acts.cite, key("S1"), "The Wire")
    origin = desk.act(acts.cite, relay, "Flight tracker", inferred=True)
    second = desk.act(acts.cite, key("S1"), "A paper")
    page.placing.place_beside([relay])
    page.board.show_place(1.0, 9000.0, 9000.0)
    do(opened, "board-origins", relay)
    seen, scene = page.board.seen(), page.board.scene
    assert all(seen.contains(QPointF(*rect[:2])) and seen.contains(QPointF(*rect[2:])) for rect in scene.frame_rects)
    at = places(page)
    numbers = [desk.case.number(each) for each in (key("S1"), relay, origin)]
    assert at[numbers[0]][0] < at[numbers[1]][0] < at[numbers[2]][0]
    (frame,) = page.framed
    assert (frame.kind, frame.about, set(frame.members)) == ("origins", relay, {key("S1"), relay, origin})
    assert second not in page.laid
    rects = page.board.scene.rects
    assert all(len(page.board.scene.within(tuple(rect))) == 1 for rect in rects)


@pytest.mark.parametrize("name", ["board-origins", "board-expand"])
def test_what_needs_a_selected_card_says_so(opened: Desktop, page: BoardPage, qtbot: QtBot, name: str) -> None:
    with qtbot.waitSignal(opened.desk.complaint) as said:
        do(opened, name)
    assert "select" in said.args[0]


def test_origins_of_several_cards_say_what_to_do(opened: Desktop, page: BoardPage, qtbot: QtBot, key: Key) -> None:
    with qtbot.waitSignal(opened.desk.complaint) as said:
        do(opened, "board-origins", key("S1"), key("SG-01"))
    assert said.args == ["Origins are grouped round one source; select its card alone, then press O."]
    assert not page.framed


def test_the_tray_is_narrowed_to_a_kind_and_a_menu_leads_to_other_boards(
    qtbot: QtBot, opened: Desktop, page: BoardPage, key: Key
) -> None:
    do(opened, "board-duplicate")
    second = page.current
    do(opened, "board-take-off", key("SG-01"), key("SG-02"))

    def listed() -> list[str]:
        return [line.number for line in page.tray.list.model().lines]

    qtbot.waitUntil(lambda: listed() == ["SG-01", "SG-02", "E1", "E2", "E3"])
    assert [kind for kind, chip in page.tray.kinds.items() if not chip.isHidden()] == ["sighting", "excerpt"]
    page.tray.kinds["excerpt"].click()
    assert listed() == ["E1", "E2", "E3"]
    assert page.tray.kinds["excerpt"].accessibleName() == "Only excerpts, 3"
    page.tray.kinds["excerpt"].click()
    opened.desk.focus.select(key("CL-1"))
    menu = next(
        each.menu() for each in opened.views.board_acts.menu.actions() if each.text().replace("&", "") == "This record"
    )
    menu.aboutToShow.emit()
    assert menu.actions()[-1].text().replace("&", "") == "On the board Flights"
    menu.actions()[-1].trigger()
    assert page.current != second


def test_copied_cards_go_on_the_board_that_is_looked_at_wherever_the_keyboard_is(
    opened: Desktop, page: BoardPage, key: Key
) -> None:
    first = page.current
    do(opened, "board-copy", key("SG-01"), key("CL-1"))
    do(opened, "paste-source")
    assert set(opened.desk.focus.selected) == {key("SG-01"), key("CL-1")}
    do(opened, "board-new")
    assert page.current != first
    page.tray.filter.setFocus()
    do(opened, "paste-source")
    assert set(places(page)) == {"SG-01", "CL-1"}
