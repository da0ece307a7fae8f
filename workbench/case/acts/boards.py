"""Boards: where records are laid out; taking a card off never touches its record."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from workbench.case.case import Case
from workbench.case.pace import paced
from workbench.case.records import Board, Card, Frame, canonical
from workbench.values import words
from workbench.values.errors import CaseError

Place = tuple[float, float, float, float]
"""Left, top, width and height in logical pixels."""
FAR = 1e9  # logical pixels within which a board is painted


def add_board(case: Case, name: str) -> bytes:
    """A new empty board."""
    if not name.strip():
        raise CaseError("A board needs a name; write one.")
    with case.change("New board"):
        return bytes(Board.create(name=name.strip()).id)


def duplicate_board(case: Case, board: bytes, name: str | None = None) -> bytes:
    """The same cards and frames once more, on a board of their own; without a name it is called a copy."""
    case.find_live(board.hex(), "board")
    before = case.value("SELECT name FROM board WHERE id = ?", (board,))
    frames = case.rows(
        "SELECT id, kind, name, about, place, folded FROM frame WHERE board = ? AND deleted = 0", (board,)
    )
    cards = case.rows(
        "SELECT record, place, frame, locked FROM card WHERE board = ? AND deleted = 0 ORDER BY id", (board,)
    )
    with case.change("Duplicate board"):
        made = add_board(case, _name(name) or f"{before or 'Board'}, copy")
        twins = {
            key: bytes(Frame.create(board=made, kind=kind, name=called, about=about, folded=folded,
                                    place=json.loads(place) if place else None).id)
            for key, kind, called, about, place, folded in frames
        }  # fmt: skip
        for record, place, frame, locked in paced(cards, case.rest):
            lies = json.loads(place) if place else None
            Card.create(board=made, record=record, place=lies, frame=twins.get(frame), locked=locked)
    return made


def place_card(case: Case, board: bytes, record: bytes, *, x: float, y: float) -> bytes:
    """Lay a record on a board; one that is there already moves to the new place."""
    if not (abs(x) < FAR and abs(y) < FAR):
        raise CaseError("No card lies there; choose a place nearer to the others.")
    known = case.value("SELECT id FROM card WHERE board = ? AND record = ? AND deleted = 0", (board, record))
    if known:
        move_cards(case, [(bytes(known), x, y)])
        return bytes(known)
    with case.change("Place on board"):
        return bytes(Card.create(board=board, record=record, place=[x, y]).id)


def move_cards(
    case: Case, moves: Iterable[tuple[bytes, float, float]], *, frames: Mapping[bytes, Place] | None = None
) -> None:  # fmt: skip
    """Move cards to new places, and frames to new outlines, one act however many."""
    with case.change("Move on board"):
        rows = ((canonical([x, y]), card) for card, x, y in paced(moves, case.rest))
        case.raw.executemany("UPDATE card SET place = ? WHERE id = ?", rows)
        for frame, place in (frames or {}).items():
            Frame.update(place=list(place)).where(Frame.id == frame).execute()


def remove_card(case: Case, cards: Iterable[bytes]) -> None:
    """Take cards off their board."""
    with case.change("Take off board"):
        case.raw.executemany("UPDATE card SET deleted = 1 WHERE id = ?", ((card,) for card in paced(cards, case.rest)))


def lock_cards(case: Case, cards: Iterable[bytes], *, locked: bool = True) -> None:
    """Keep cards where they lie, whatever hand or layout would move them; or let them go."""
    with case.change("Lock cards" if locked else "Unlock cards"):
        rows = ((1 if locked else None, card) for card in paced(cards, case.rest))
        case.raw.executemany("UPDATE card SET locked = ? WHERE id = ?", rows)


def add_frame(
    case: Case, board: bytes, place: Place, *, kind: str = "group", name: str | None = None,
    cards: Iterable[bytes] = (), about: bytes | None = None,
) -> bytes:  # fmt: skip
    """A titled outline on a board; ``cards`` belong to it from now on."""
    kind = words.FRAMES.check(kind)
    if kind == "origins" and about is None:
        raise CaseError("A group of origins is about the source that all of it passes through; name that source.")
    with case.change("New frame" if kind == "frame" else "Group cards"):
        made = bytes(Frame.create(board=board, kind=kind, name=_name(name), about=about, place=list(place)).id)
        put_in_frame(case, cards, made)
    return made


def _name(text: str | None) -> str | None:
    return (text or "").strip() or None


def put_in_frame(case: Case, cards: Iterable[bytes], frame: bytes | None) -> None:
    """Let cards belong to a frame, or to none."""
    with case.change("Group cards" if frame else "Ungroup cards"):
        rows = ((frame, card) for card in paced(cards, case.rest))
        case.raw.executemany("UPDATE card SET frame = ? WHERE id = ?", rows)


def fold_frame(case: Case, frame: bytes, *, folded: bool = True) -> None:
    """Draw a frame with its cards as one card, or open again."""
    with case.change("Fold frame" if folded else "Unfold frame"):
        Frame.update(folded=1 if folded else None).where(Frame.id == frame).execute()


def remove_frame(case: Case, frames: Iterable[bytes]) -> None:
    """Take frames off their board; their cards stay where they lie."""
    with case.change("Remove frame"):
        for frame in frames:
            inside = [bytes(key) for (key,) in case.rows("SELECT id FROM card WHERE frame = ?", (frame,))]
            put_in_frame(case, inside, None)
            Frame.update(deleted=1).where(Frame.id == frame).execute()
