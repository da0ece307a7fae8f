"""Cards on the clipboard: which records, how they lay, which groups they made; laid on another board as they lay."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.faces import KINDS
from workbench.case.framed import cards_of
from workbench.case.trash import in_trash
from workbench.ui.board.scene import Scene, snapped, touching
from workbench.values.errors import CaseError

if TYPE_CHECKING:
    from workbench.ui.board.surface import Surface

CARDS = "application/x-workbench-cards"  # JSON: {cards: [[record, x, y]], groups: [{kind, name, about, cards}]}
MOST = 10_000  # cards taken at once
_STEP, _TRIES, _GAP = 40.0, 200, 12.0


class Taken(NamedTuple):
    """What the clipboard holds of a board."""

    cards: list[tuple[bytes, float, float]]
    groups: list[tuple[str, str, bytes | None, list[bytes]]]  # kind, name, about, records


def holds_cards() -> bool:
    """Whether there are cards on the clipboard."""
    mime = QGuiApplication.clipboard().mimeData()
    return mime is not None and mime.hasFormat(CARDS)


def _clipped() -> bytes:
    return bytes(QGuiApplication.clipboard().mimeData().data(CARDS).data())


class Copied:
    """Copies, cuts and pastes cards of one page's boards."""

    def __init__(self, page: Surface) -> None:
        self._page = page
        self._given = b""
        QGuiApplication.instance().aboutToQuit.connect(self.leave)

    def leave(self) -> None:
        """Take off the clipboard what this page put there: it would outlive what made it."""
        if self._given and holds_cards() and _clipped() == self._given:
            QGuiApplication.clipboard().clear()

    def copy(self) -> list[bytes]:
        """Put the selected cards on the clipboard; answers their own ids."""
        page = self._page
        picked = set(page.desk.focus.selected)
        picked |= {each for frame in page.framed if frame.id in picked for each in frame.members}
        cards = [card for card in page.raw if card.record in picked]
        groups = [
            {"kind": frame.kind, "name": frame.name, "about": frame.about and frame.about.hex(),
             "cards": [each.hex() for each in frame.members]}
            for frame in page.framed if frame.members and picked >= set(frame.members)
        ]  # fmt: skip
        held = {"cards": [[card.record.hex(), card.x, card.y] for card in cards], "groups": groups}
        mime = QMimeData()
        self._given = json.dumps(held).encode()
        mime.setData(CARDS, self._given)
        mime.setText("\n".join(f"{card.number} {card.title}" for card in cards))
        if cards:
            QGuiApplication.clipboard().setMimeData(mime)
        return [card.id for card in cards]

    def cut(self) -> None:
        """Copy the selected cards, and take them off this board."""
        if gone := self.copy():
            self._page.placing.removed(gone)

    def paste(self) -> None:
        """Lay the cards of the clipboard in the middle of what is seen, as they lay; those that lie here stay."""
        page = self._page
        taken = read(_clipped() if holds_cards() else b"")
        case, laid = page.desk.case, page.laid
        new = [card for card in taken.cards if card[0] not in laid and _lies(case, card[0])]
        if not new:
            here = page.tr("All of these cards lie on this board already; they are selected.")
            says = here if taken.cards else page.tr("The clipboard holds no cards of this case.")
            (page.desk.remark if taken.cards else page.desk.complaint).emit(says)
            page.desk.focus.select(*(key for key, _, _ in taken.cards if key in laid))
            return
        places = _placed(page.board.scene, new, page.placing.middle())

        def paste(case: Case) -> None:
            with case.change("Paste on board"):
                board = page.placing.own(case)
                for record, x, y in places:
                    acts.place_card(case, board, record, x=x, y=y)
                for kind, name, about, records in taken.groups:
                    inside = [each for each in records if each not in laid]
                    if len(inside) == len(records):
                        cards = cards_of(case, board, inside)
                        acts.add_frame(case, board, (0, 0, 0, 0), kind=kind, name=name, cards=cards, about=about)

        if page.placing.do(paste):
            page.desk.focus.select(*(record for record, _, _ in places))


def read(stored: bytes) -> Taken:
    """What was copied; nothing of what is not as we write it."""
    try:
        held: Any = json.loads(stored)
        cards = [(bytes.fromhex(key), float(x), float(y)) for key, x, y in held["cards"][:MOST]]
        groups = [
            (str(one["kind"]), str(one["name"]), bytes.fromhex(one["about"]) if one["about"] else None,
             [bytes.fromhex(each) for each in one["cards"]])
            for one in held["groups"]
        ]  # fmt: skip
    except (ValueError, TypeError, KeyError):
        return Taken([], [])
    return Taken([card for card in cards if np.isfinite(card[1:]).all()], groups)


def _lies(case: Case, record: bytes) -> bool:
    """Whether a record of that id is in this case and has a card."""
    try:
        return case.table(record) in KINDS and not in_trash(case, record)
    except CaseError:
        return False


def _placed(
    scene: Scene, cards: Sequence[tuple[bytes, float, float]], middle: tuple[float, float]
) -> list[tuple[bytes, float, float]]:  # fmt: skip
    """The cards round a point as they lay to each other, further down if they would cover others."""
    corners = np.array([card[1:] for card in cards])
    boxes = np.hstack([corners, corners + (172.0 + _GAP, 120.0 + _GAP)])
    low, high = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
    dx, dy = snapped(middle[0] - (low[0] + high[0]) / 2), snapped(middle[1] - (low[1] + high[1]) / 2)
    for _ in range(_TRIES):
        moved = boxes + (dx, dy, dx, dy)
        if not any(len(touching(scene.rects, tuple(box))) for box in moved.tolist()):
            break
        dy += _STEP
    return [(record, x + dx, y + dy) for record, x, y in cards]
