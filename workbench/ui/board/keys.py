"""The board by keyboard: walk, carry, link, zoom, remove and open without a pointer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from workbench.ui.board.ground import BoardGround
from workbench.ui.board.hand import Hand
from workbench.ui.board.scene import SNAP

_ARROWS = {Qt.Key.Key_Left: "left", Qt.Key.Key_Right: "right", Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}
_STEPS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
_PAGES = {Qt.Key.Key_PageUp: -0.9, Qt.Key.Key_PageDown: 0.9}
_ZOOMS = {Qt.Key.Key_Plus: 1.2, Qt.Key.Key_Equal: 1.2, Qt.Key.Key_Minus: 1 / 1.2}
_CONTROL = Qt.KeyboardModifier.ControlModifier


def press(board: BoardGround, hand: Hand, event: QKeyEvent) -> bool:
    """Do what a key asks for; false when the key means nothing here."""
    key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held & Qt.KeyboardModifier.AltModifier:
        return False
    if key in _ARROWS:
        if held & _CONTROL:
            _carry(board, hand, _ARROWS[key], 10 if held & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            _walk(board, hand, _ARROWS[key], adding=bool(held & Qt.KeyboardModifier.ShiftModifier))
        return True
    if held & _CONTROL:
        return key == Qt.Key.Key_A and _pick_all(board)
    if key in _ZOOMS:
        board.zoom(_ZOOMS[key])
    elif key in _PAGES:
        board.pan(0, board.viewport().height() * _PAGES[key])
    elif key == Qt.Key.Key_0:
        board.fit()
    elif key == Qt.Key.Key_T and board.scene.cards:
        board.tidy_requested.emit()
    elif key == Qt.Key.Key_V:
        hand.drop()
    else:
        return _act(board, hand, key)
    return True


def _act(board: BoardGround, hand: Hand, key: Qt.Key) -> bool:
    picked = board.picked()
    if key == Qt.Key.Key_Escape:
        return _leave(board, hand)
    if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and hand.linking is not None:
        hand.finish_link()
    elif key == Qt.Key.Key_L and board.scene.cards:
        hand.begin_link(picked[0]) if picked else hand.arm(True)
    elif not picked:
        return False
    elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        board.open_requested.emit(board.scene.cards[picked[0]].record)
    elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        board.remove_picked()
    else:
        return False
    return True


def _leave(board: BoardGround, hand: Hand) -> bool:
    """Esc lets go of a gesture first, then of the selection."""
    if hand.linking is not None or hand.doing or hand.armed:
        hand.drop()
    elif board.picked():
        board.focus.select()
    else:
        return False
    return True


def _walk(board: BoardGround, hand: Hand, direction: str, *, adding: bool) -> None:
    """To the nearest card that way: as the new or a further selection, or as the other end of a link."""
    picked = board.picked()
    if hand.linking is not None:
        start = hand.linking if hand.target is None else hand.target
        there = board.scene.nearest(start, direction)
        if there is not None and there != hand.linking:
            hand.target = there
            board.bring(there)
            board.viewport().update()
    elif picked:
        there = board.scene.nearest(picked[0], direction)
        if there is not None:
            record, more = board.scene.cards[there].record, board.focus.selected if adding else ()
            board.focus.select(record, *more)
    elif board.scene.cards:
        middle = board.seen().center()
        board.focus.select(board.scene.cards[board.scene.closest(middle.x(), middle.y())].record)


def _carry(board: BoardGround, hand: Hand, direction: str, steps: int) -> None:
    """Move the selected cards so many steps of the grid."""
    dx, dy = _STEPS[direction]
    if board.picked() and not hand.doing:
        board.move_cards(board.picked(), dx * SNAP * steps, dy * SNAP * steps)


def _pick_all(board: BoardGround) -> bool:
    board.focus.select(*(card.record for card in board.scene.cards))
    return True
