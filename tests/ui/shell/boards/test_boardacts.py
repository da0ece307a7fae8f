"""What is done on a board in the window: groups, order, boards, the clipboard; each is one act that is undone whole."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.pointer import moved
from tests.ui.shell.boards.done import CONTROL, Key, do, places
from workbench.analysis.finding import Finding
from workbench.analysis.findings import Numbered
from workbench.case.framed import boards_with, frames
from workbench.case.history import entry_rows
from workbench.ui.app import Desktop
from workbench.ui.board.aids import fold_box, foldable
from workbench.ui.board.aloud import link_words
from workbench.ui.board.copied import holds_cards
from workbench.ui.boardpage import BoardPage


def test_a_group_counts_its_events_and_folds_to_one_card(
    qtbot: QtBot, opened: Desktop, page: BoardPage, key: Key
) -> None:
    both = key("SG-01"), key("SG-02")
    do(opened, "board-group", *both)
    qtbot.waitUntil(lambda: [frame.says for frame in page.board.scene.frames] == ["≤ 2 reported events, ≥ 1 airframe"])
    assert [frame.name for frame in page.board.scene.frames] == ["Named"]
    do(opened, "board-fold", *both)
    (group,) = [card for card in page.board.scene.cards if card.kind == "group"]
    assert (group.number, group.title, group.x, group.y) == ("2 cards", "Named", 240.0, 40.0)
    assert [line.split()[0] for line in group.lines[1:]] == ["SG-01", "SG-02"]
    assert group.lines[0] == "≤ 2 reported events, ≥ 1 airframe"
    assert opened.desk.focus.selected == (group.record,)
    assert [(edge.a, edge.b) for edge in page.board.scene.edges] == [(key("CL-1"), group.record)]
    page.board.move_cards([page.board.scene.at[group.record]], 80, 8)
    assert (places(page)["SG-01"], places(page)["SG-02"]) == ((320.0, 48.0), (560.0, 88.0))
    do(opened, "board-unfold", group.record)
    assert {card.number for card in page.board.scene.cards} == {"S1", "SG-01", "SG-02", "CL-1"}
    do(opened, "board-ungroup", *both)
    assert page.board.scene.frames == []
    for _ in range(5):
        opened.desk.undo()
    assert page.board.scene.frames == []
    assert places(page)["SG-01"] == (240.0, 40.0)


def test_cards_come_into_a_group_and_leave_it_by_hand(opened: Desktop, page: BoardPage, key: Key) -> None:
    do(opened, "board-group", key("SG-01"), key("SG-02"))

    def members() -> set[str]:
        return {opened.desk.case.number(each) for each in page.framed[0].members}

    at = page.board.scene.at
    page.board.move_cards([at[key("CL-1")]], -300, -40)
    assert members() == {"SG-01", "SG-02", "CL-1"}
    page.board.move_cards([at[key("SG-02")]], 0, 600)
    assert members() == {"SG-01", "CL-1"}
    page.board.move_cards([at[key("SG-01")], at[key("CL-1")]], 0, 900)
    assert members() == {"SG-01", "CL-1"}
    do(opened, "board-group", key("SG-01"), key("CL-1"), key("S1"))
    assert members() == {"SG-01", "CL-1", "S1"}
    do(opened, "board-ungroup", key("S1"))
    assert members() == {"SG-01", "CL-1"}
    do(opened, "board-take-off", key("SG-01"), key("CL-1"))
    assert frames(opened.desk.case, page.current) == []
    opened.desk.undo()
    assert members() == {"SG-01", "CL-1"}


def test_locked_cards_stay_whatever_moves_the_others(opened: Desktop, page: BoardPage, key: Key) -> None:
    do(opened, "board-lock", key("SG-01"))
    assert page.locked == {key("SG-01")}
    do(opened, "board-tidy")
    do(opened, "align-bottom", *(card.record for card in page.raw))
    assert places(page)["SG-01"] == (240.0, 40.0)
    do(opened, "board-lock", key("SG-01"))
    assert page.locked == frozenset()


def test_cards_are_brought_in_line_and_spaced(opened: Desktop, page: BoardPage, key: Key) -> None:
    every = [card.record for card in page.raw]
    do(opened, "align-top", *every)
    assert {y for _, y in places(page).values()} == {0.0}
    page.board.move_cards([page.board.scene.at[key("SG-01")]], 48, 0)
    do(opened, "space-across", *every)
    assert [x for x, _ in places(page).values()] == [0.0, 240.0, 480.0, 720.0]
    do(opened, "align-column", *every)
    assert len({x for x, _ in places(page).values()}) == 1


def test_boards_are_made_gone_through_copied_put_in_order_and_thrown_away(
    qtbot: QtBot, opened: Desktop, page: BoardPage, key: Key
) -> None:
    first = page.current
    do(opened, "board-group", key("SG-01"), key("SG-02"))
    do(opened, "board-duplicate")
    copy = page.current
    assert [name for _, name in page.boards] == ["Flights", "Flights, copy"]
    assert [set(frame.members) for frame in page.framed] == [{key("SG-01"), key("SG-02")}]
    assert boards_with(opened.desk.case, key("CL-1")) == page.boards
    do(opened, "board-rename")
    assert page.boards[1] == (copy, "Named")
    qtbot.keyClick(page.board, Qt.Key.Key_PageDown, CONTROL)
    assert page.current == first
    do(opened, "board-later")
    assert [each for each, _ in page.boards] == [copy, first]
    do(opened, "board-delete")
    assert ([each for each, _ in page.boards], page.current) == ([copy], copy)
    opened.desk.undo()
    assert [each for each, _ in page.boards] == [copy, first]
    do(opened, "board-new")
    assert page.raw == []


def test_cards_are_copied_to_another_board_as_they_lie_with_their_group(
    qtbot: QtBot, opened: Desktop, page: BoardPage, key: Key
) -> None:
    do(opened, "board-group", key("SG-01"), key("SG-02"))
    before = places(page)
    opened.desk.focus.select(key("SG-01"), key("SG-02"), key("CL-1"))
    qtbot.keyClick(page.board, Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text().splitlines()[0].startswith("SG-01 ")
    do(opened, "board-new")
    qtbot.keyClick(page.board, Qt.Key.Key_V, CONTROL)
    after = places(page)
    assert set(after) == {"SG-01", "SG-02", "CL-1"}
    for one, other in (("SG-01", "SG-02"), ("SG-01", "CL-1")):
        for axis in range(2):
            assert after[one][axis] - after[other][axis] == before[one][axis] - before[other][axis]
    assert [(frame.name, len(frame.members)) for frame in page.framed] == [("Named", 2)]
    do(opened, "board-cut", key("CL-1"))
    assert set(places(page)) == {"SG-01", "SG-02"}
    opened.views.board_acts.copied.leave()
    assert not holds_cards()


def test_every_act_of_the_board_is_in_its_menu_once_and_a_key_opens_it(
    qtbot: QtBot, opened: Desktop, page: BoardPage
) -> None:
    menu = opened.views.board_acts.menu
    rows = [each for action in menu.actions() for each in (action.menu().actions() if action.menu() else [action])]
    names = [action.objectName() for action in rows if not action.isSeparator()]
    assert len(names) == len(set(names)) > 25
    assert {"board-group", "align-left", "board-next"} <= set(names)
    qtbot.keyClick(page.board, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert menu.isVisible()
    menu.hide()


def test_a_heading_folds_its_group_and_enter_opens_it_again(
    qtbot: QtBot, opened: Desktop, page: BoardPage, key: Key
) -> None:
    do(opened, "board-group", key("SG-01"), key("SG-02"))
    opened.desk.focus.select(key("SG-01"))
    fold = fold_box(page.board, foldable(page.board)[0]).center().toPoint()
    qtbot.mouseClick(page.board.viewport(), Qt.MouseButton.LeftButton, pos=fold)
    assert page.framed[0].folded
    do(opened, "board-unfold", page.framed[0].id)
    left, top, _, _ = page.board.scene.frame_rects[0].tolist()
    heading = page.board.to_view(QPointF(left + 40, top)).toPoint()
    qtbot.mouseDClick(page.board.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert page.framed[0].folded
    qtbot.keyClick(page.board, Qt.Key.Key_Return)
    assert not page.framed[0].folded
    assert entry_rows(opened.desk.case, limit=1)[0]["label"] == f"Unfold frame {page.framed[0].number}"


def test_a_folded_group_of_many_says_how_many_more(opened: Desktop, page: BoardPage, key: Key) -> None:
    card = page.raw[0]._replace(kind="group", lines=("2 reported events", *["SG-01 An-124 " * 9] * 4, "+ 12 more"))
    lines = page.board.faces.lay(card).lines
    assert (len(lines), lines[-1][0].text) == (6, "+ 12 more")
    assert page.board.faces.size(card)[1] == page.board.faces.lay(card).height


def test_a_folded_group_is_dimmed_with_all_of_its_cards(
    qtbot: QtBot, opened: Desktop, page: BoardPage, key: Key
) -> None:
    do(opened, "board-group", key("SG-01"), key("SG-02"))
    do(opened, "board-fold", key("SG-01"), key("SG-02"))
    page.narrow(frozenset({key("SG-01")}))
    page.narrow(frozenset({key("SG-01"), key("SG-02")}))
    qtbot.waitUntil(lambda: page.board.sheet.dimmed == {page.board.scene.at[page.framed[0].id]})


def test_ctrl_shift_and_arrows_move_ten_steps(qtbot: QtBot, opened: Desktop, page: BoardPage, key: Key) -> None:
    opened.desk.focus.select(key("S1"))
    qtbot.keyClick(page.board, Qt.Key.Key_Down, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert places(page)["S1"] == (0.0, 80.0)


def test_an_area_without_cards_is_moved_pulled_and_taken_away(
    qtbot: QtBot, opened: Desktop, page: BoardPage, key: Key
) -> None:
    do(opened, "board-area")
    board = page.board

    def pull(start: QPointF, way: QPointF) -> tuple[float, float, float, float]:
        port, at = board.viewport(), board.to_view(start).toPoint()
        end = at + (way * board.scale).toPoint()
        qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=at)
        moved(port, end, held=Qt.MouseButton.LeftButton)
        qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)
        return page.framed[0].place

    left, top, wide, high = page.framed[0].place
    assert pull(QPointF(left + 40, top), QPointF(-16, 48)) == (left - 16, top + 48, wide, high)
    assert opened.desk.focus.selected == (page.framed[0].id,)
    corner = QPointF(left - 16 + wide, top + 48 + high)
    assert pull(corner, QPointF(-40, 24)) == (left - 16, top + 48, wide - 40, high + 24)
    assert pull(QPointF(left - 16 + wide - 40, top + 72 + high), QPointF(-900, -900))[2:] == (160.0, 80.0)
    opened.window.acts.refresh()
    opened.window.acts["board-take-off"].trigger()
    assert page.framed == []


def test_a_layout_by_time_has_headings_that_the_next_layout_replaces_in_one_act(
    opened: Desktop, page: BoardPage, key: Key
) -> None:
    def headings() -> dict[str, int]:
        return {frame.name: len(frame.members) for frame in page.framed}

    before = places(page)
    do(opened, "board-by-day")
    days = headings()
    assert len(days) > 1
    assert "No date" in days
    assert sum(days.values()) == len(page.raw)
    page.outline.take()
    tree = page.outline.tree
    rows = [tree.index(row, 0) for row in range(tree.rowCount())]
    assert [tree.words(row).split(", ")[0] for row in rows] == [f"Area {name}" for name in days], "as they lie"
    assert all(tree.parent(tree.index(0, 0, row)) == row for row in rows)
    do(opened, "board-by-place")
    assert headings().keys() == {"Hmeimim", "No place"}
    do(opened, "board-by-day")
    assert headings() == days
    opened.desk.undo()
    opened.desk.undo()
    assert headings() == days
    opened.desk.undo()
    assert (headings(), places(page)) == ({}, before)


def test_the_key_that_a_group_shows_folds_it_from_any_of_its_cards(opened: Desktop, page: BoardPage, key: Key) -> None:
    do(opened, "board-group", key("SG-01"), key("SG-02"))
    opened.desk.focus.select(key("CL-1"))
    assert not opened.window.acts["board-fold"].isEnabled()
    do(opened, "board-fold", key("SG-01"))
    assert [frame.folded for frame in page.framed] == [True]


def test_a_finding_is_a_sign_on_its_cards_and_a_line_between_two_that_no_link_joins(
    qtbot: QtBot, opened: Desktop, page: BoardPage, key: Key
) -> None:
    one, other, claim = key("SG-01"), key("SG-02"), key("CL-1")
    apart = Numbered("FD-9", Finding("differs", "high", "They differ.", (one, other)))
    tied = Numbered("FD-8", Finding("differs", "medium", "These too.", (claim, one)))
    before = page.board.scene.edges
    assert page._told.wrong.take([apart, tied])  # noqa: SLF001  # as the findings of the case are told
    page._show()  # noqa: SLF001
    assert {card.number for card in page.board.scene.cards if card.finding} == {"SG-01", "SG-02", "CL-1"}
    (line,) = [edge for edge in page.board.scene.edges if edge.kind == "finding"]
    assert (line.a, line.b, line.word) == (one, other, "FD-9")
    assert page.wrong_with(one) == ["FD-9 They differ.", "FD-8 These too."]
    at = page.board.scene.at[one]
    spoken = [link_words(page.board.scene, edge, at) for edge in page.board.scene.touching([at]).tolist()]
    assert any(words.startswith("does not fit with SG-02") and words.endswith("FD-9") for words in spoken)
    assert page._told.wrong.take([])  # noqa: SLF001
    page._show()  # noqa: SLF001
    assert page.board.scene.edges == before
