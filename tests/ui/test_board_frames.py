"""Frames reach round their cards, go with them and are carried by their heading; locked cards stay."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.test_board import card, drag
from workbench.ui import theme
from workbench.ui.board.scene import ROOM, TITLE, Frame, Scene
from workbench.ui.board.view import BoardView
from workbench.ui.focus import Focus

CARDS = [card("A", 0, 0), card("B", 304, 0), card("C", 0, 400)]
PAIR = Frame(b"frame", "Pair", "2 reports", "group", (b"A", b"B", b"nowhere"))
OWN = PAIR._replace(rect=(-80.0, -80.0, 640.0, 240.0))


def scene(frame: Frame, locked: tuple[bytes, ...] = ()) -> Scene:
    return Scene(CARDS, [], [88.0, 120.0, 88.0], frames=[frame], locked=locked)


def test_a_frame_reaches_round_its_cards_and_as_far_as_its_own_place() -> None:
    assert scene(PAIR).frame_rects.tolist() == [[-ROOM, -ROOM - TITLE, 476 + ROOM, 120 + ROOM]]
    assert scene(OWN).frame_rects.tolist() == [list(OWN.rect)]
    assert scene(PAIR).bounds() == (-ROOM, -ROOM - TITLE, 476 + ROOM, 488)


def test_a_frame_goes_along_when_all_its_cards_move() -> None:
    moved = scene(OWN)
    assert moved.move([0], 8, 0) == [(b"card-A", 8, 0)]
    moves = moved.move([0, 1], 80, 16)
    assert moved.parted(moves) == ([(b"card-A", 88, 16), (b"card-B", 384, 16)], {b"frame": (0, -64, 720, 320)})


def test_locked_cards_stay() -> None:
    held = scene(PAIR, (b"B",))
    assert held.move([0, 1], 8, 8) == [(b"card-A", 8, 8)]
    assert held.rects[1].tolist() == [304, 0, 476, 120]


@pytest.mark.parametrize("zoom", [1.0, 0.3])
def test_a_frame_is_carried_by_its_heading(qapp: QApplication, qtbot: QtBot, zoom: float) -> None:
    theme.dress(qapp)
    board, focus, moves = BoardView(), Focus(), []
    qtbot.addWidget(board)
    board.follow(focus)
    board.resize(900, 600)
    board.show()
    board.show_board(CARDS, [], frames=[PAIR], locked=[b"B"])
    board.zoom(zoom / board.scale)
    board.cards_moved.connect(moves.append)
    head = board.to_view(QPointF(40, -ROOM - TITLE)).toPoint()
    drag(qtbot, board, head, board.to_view(QPointF(120, -ROOM - TITLE)).toPoint())
    assert [[key for key, _, _ in each] for each in moves] == [[b"card-A"]]
    assert board.scene.frame_rects[0, 0] == min(board.scene.rects[0, 0], 304) - ROOM
