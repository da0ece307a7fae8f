"""What helps the hand on the board: cards drawn into line with others, the lasso, lines and equal gaps on demand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.pointer import moved
from tests.ui.test_board import card, drag
from workbench.ui import theme
from workbench.ui.board.arranging import aligned, spaced
from workbench.ui.board.guides import Guides, surrounded
from workbench.ui.board.scene import Scene
from workbench.ui.board.view import BoardView
from workbench.ui.focus import Focus

CARDS = [card("A", 0, 0), card("B", 304, 3), card("C", 0, 400)]
EVERYWHERE = (-1e4, -1e4, 1e4, 1e4)


def scene() -> Scene:
    return Scene(CARDS, [], [88.0, 120.0, 88.0])


def test_carried_cards_come_into_line_with_others_within_reach() -> None:
    guides = Guides(scene(), [2], EVERYWHERE)
    assert guides.drawn(301, -100, 6) == (304, -96)
    assert guides.drawn(301, -395, 6) == (304, -397)  # upper edges of B and C
    assert guides.drawn(290, -395, 1) == (288, -392)
    assert guides.lines(304, -397) == [(304.0, 3.0, 304.0, 123.0), (390.0, 3.0, 390.0, 123.0), (304.0, 3.0, 476.0, 3.0)]
    assert Guides(scene(), [0, 1, 2], EVERYWHERE).drawn(13, 13, 6) == (16, 16)


def test_a_lasso_holds_the_cards_whose_middle_it_surrounds() -> None:
    assert surrounded(scene(), [(-20, -20), (200, -20), (200, 600), (-20, 600)]) == [0, 2]
    assert surrounded(scene(), [(-20, -20), (200, -20), (80, 40), (200, 600), (-20, 600)]) == [2]
    assert surrounded(scene(), [(0, 0), (9, 9)]) == []


def test_lines_and_equal_gaps() -> None:
    laid = scene()
    assert aligned(laid, [0, 1, 2], "bottom") == {0: (0, 400), 1: (304, 368), 2: (0, 400)}
    assert aligned(laid, [0, 1], "row") == {0: (0, 18), 1: (304, 2)}
    assert spaced(laid, [0, 1, 2], 1) == {1: (304, 184)}


@pytest.fixture
def board(qapp: QApplication, qtbot: QtBot) -> BoardView:
    theme.dress(qapp)
    view = BoardView()
    qtbot.addWidget(view)
    view.follow(Focus())
    view.resize(900, 600)
    view.show()
    view.show_board(CARDS, [], locked=[b"B"])
    return view


def test_a_card_let_go_near_a_line_lies_on_it(qtbot: QtBot, board: BoardView) -> None:
    moves: list[list[tuple[bytes, float, float]]] = []
    board.cards_moved.connect(moves.append)
    start = board.box(2).center().toPoint()
    drag(qtbot, board, start, start + QPoint(241, -395))
    assert moves == [[(b"card-C", 240.0, 3.0)]]


def test_alt_and_drag_draws_a_lasso(qtbot: QtBot, board: BoardView) -> None:
    corners = [QPointF(-8, -8), QPointF(200, -8), QPointF(200, 500), QPointF(-8, 500)]
    at = [board.to_view(each).toPoint() for each in corners]
    port, alt = board.viewport(), Qt.KeyboardModifier.AltModifier
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, alt, at[0])
    for each in at[1:]:
        moved(port, each, held=Qt.MouseButton.LeftButton, keys=alt)
    assert board.hand.doing == "lasso"
    board.grab()
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, alt, at[-1])
    assert board.focus.selected == (b"A", b"C")
