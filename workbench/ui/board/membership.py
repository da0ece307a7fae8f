"""Which cards come into a group or go out of it when they are laid elsewhere, and what a folded frame moves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import NamedTuple

import numpy as np

from workbench.case.acts.boards import Place
from workbench.case.cards import Card
from workbench.case.framed import Framed
from workbench.ui.board.scene import ROOM, TITLE, Frame, Move, Rect, Scene

REACH = 64.0  # board pixels beyond a group's other cards within which a card that is moved still belongs to it


class Area(NamedTuple):
    """A named part of a board that is to be made, and the records whose cards are in it."""

    name: str
    rect: Rect
    records: tuple[bytes, ...]


def as_frame(frame: Framed) -> Frame:
    """A frame as the board draws it: groups hug their cards, an area keeps its own place."""
    left, top, wide, high = frame.place
    own = frame.kind == "frame" or not frame.members
    return Frame(
        frame.id,
        frame.name,
        frame.says,
        frame.kind,
        frame.members,
        (left, top, left + wide, top + high) if own else None,
    )


def hull(scene: Scene, cards: Sequence[int], *, room: float = ROOM, title: float = TITLE) -> Rect:
    """The rectangle of a frame round cards."""
    rects = scene.rects[np.asarray(cards, dtype=np.int64)]
    low, high = rects[:, :2].min(axis=0), rects[:, 2:].max(axis=0)
    return float(low[0]) - room, float(low[1]) - room - title, float(high[0]) + room, float(high[1]) + room


def unfolded(
    moves: Sequence[Move], framed: Sequence[Framed], raw: Sequence[Card]
) -> tuple[list[Move], dict[bytes, Place]]:  # fmt: skip
    """A folded frame that was moved stands for its cards: each goes as far, and so does the frame's own place."""
    folded = {frame.id: frame for frame in framed if frame.folded}
    cards = {card.record: card for card in raw}
    found, places = [move for move in moves if move[0] not in folded], {}
    for key, x, y in (move for move in moves if move[0] in folded):
        frame = folded[key]
        inside = [cards[each] for each in frame.members if each in cards]
        left, top, wide, high = frame.place
        dx = x - min((card.x for card in inside), default=left)
        dy = y - min((card.y for card in inside), default=top)
        found += [(card.id, card.x + dx, card.y + dy) for card in inside]
        places[key] = (left + dx, top + dy, wide, high)
    return found, places


def regrouped(
    scene: Scene, framed: Sequence[Framed], moved: Collection[bytes]
) -> dict[bytes | None, list[bytes]]:  # fmt: skip
    """The moved cards (their own ids) that belong to another frame now, or to none, by that frame."""
    if not framed:
        return {}
    own = {record: frame.id for frame in framed for record in frame.members}
    lying = {at for at, card in enumerate(scene.cards) if card.id in moved}
    held = _holding(scene, framed, lying)
    changes: dict[bytes | None, list[bytes]] = defaultdict(list)
    for at in sorted(lying):
        card, middle = scene.cards[at], (scene.rects[at, :2] + scene.rects[at, 2:]) / 2
        before = own.get(card.record)
        if before is not None and before not in held:
            continue  # all of the group moved: it goes along
        if before is not None and _inside(held[before][1], middle):
            continue
        now = next((key for key, (strict, _) in held.items() if _inside(strict, middle)), None)
        if now != before:
            changes[now].append(card.id)
    return dict(changes)


def _holding(scene: Scene, framed: Sequence[Framed], lying: Collection[int]) -> dict[bytes, tuple[Rect, Rect]]:
    """The outlines that take cards in and that keep them, of frames of which some card stayed; the smallest first."""
    found = {}
    for frame in framed:
        rest = [scene.at[each] for each in frame.members if each in scene.at and scene.at[each] not in lying]
        left, top, wide, high = frame.place
        if frame.kind == "frame" and (rest or not frame.members):
            area = (left, top, left + wide, top + high)
            found[frame.id] = area, area
        elif rest and not frame.folded:
            found[frame.id] = hull(scene, rest), hull(scene, rest, room=ROOM + REACH)
    return dict(sorted(found.items(), key=lambda one: _size(one[1][0])))


def _size(rect: Rect) -> float:
    return (rect[2] - rect[0]) * (rect[3] - rect[1])


def _inside(rect: Rect, place: np.ndarray) -> bool:
    return bool(rect[0] <= place[0] <= rect[2] and rect[1] <= place[1] <= rect[3])
