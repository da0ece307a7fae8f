"""Boards: where records are laid out; taking a card off never touches its record."""

from __future__ import annotations

from collections.abc import Iterable

from workbench.case.case import Case
from workbench.case.records import Board, Card
from workbench.values.errors import CaseError


def add_board(case: Case, name: str) -> bytes:
    """A new empty board."""
    if not name.strip():
        raise CaseError("A board needs a name; write one.")
    with case.change("New board"):
        return bytes(Board.create(name=name.strip()).id)


def place_card(case: Case, board: bytes, record: bytes, *, x: float, y: float) -> bytes:
    """Lay a record on a board; one that is there already moves to the new place."""
    known = case.value("SELECT id FROM card WHERE board = ? AND record = ? AND deleted = 0", (board, record))
    if known:
        move_cards(case, [(bytes(known), x, y)])
        return bytes(known)
    with case.change("Place on board"):
        return bytes(Card.create(board=board, record=record, place=[x, y]).id)


def move_cards(case: Case, moves: Iterable[tuple[bytes, float, float]]) -> None:
    """Move cards to new places, one act however many."""
    with case.change("Move on board"):
        for card, x, y in moves:
            Card.update(place=[x, y]).where(Card.id == card).execute()


def remove_card(case: Case, cards: Iterable[bytes]) -> None:
    """Take cards off their board."""
    with case.change("Take off board"):
        for card in cards:
            Card.update(deleted=1).where(Card.id == card).execute()
