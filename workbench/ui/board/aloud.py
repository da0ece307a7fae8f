"""The board in words: what a screen reader hears of a card, and how its links read from either end."""

from __future__ import annotations

import re

from PySide6.QtCore import QPoint, QPointF, QRect

from workbench.case.cards import Card
from workbench.case.faces import ATTACH, LEG
from workbench.case.linked import SAYS
from workbench.ui.board.scene import Scene
from workbench.ui.board.type import MARKS
from workbench.ui.board.view import BoardView
from workbench.ui.language import counted, pieced, tr, worded
from workbench.ui.painted import expose
from workbench.ui.wording import kind_told

_SILENT = str.maketrans({LEG: " ", "→": "to", **dict.fromkeys(MARKS, "")})
_MARKED = re.compile(f"[{MARKS}⊘]")
_SPOKEN = {"quote": "is quoted by", "finding": "does not fit with"}
_HEARD = {"quote": "rests on the quote", "finding": "does not fit with"}


def card_words(card: Card, links: int, *, locked: bool = False) -> str:
    """A card in one line: ``Sighting SG-02, Il-62M, Libya to Latakia, 26 Oct, 1 finding, 5 links``."""
    said = [_origins(pieced(line)) for line in card.lines if line != ATTACH]
    called = kind_told(card.kind)
    parts = [
        f"{called} {card.number}",
        f"“{card.title}”" if card.quoted else card.title,
        *said,
    ]
    parts += (
        [tr("grade {}").format(card.grade)]
        if card.grade
        else [tr("not yet graded")]
        if card.grade == "" and card.held
        else []
    )
    parts += [] if card.held else [tr("not held")]
    parts += [counted(1, "finding")] if card.finding else []
    parts += [tr("locked in place")] if locked else []
    parts += [counted(links, "link")] if links else []
    return ", ".join(" ".join(part.replace(" · ", ", ").translate(_SILENT).split()) for part in parts if part)


def _origins(line: str) -> str:
    """A line of counted origins as it is heard, where their marks are not: ``origins: 1 known, 2 possible``."""
    counts = [each.strip() for each in _MARKED.split(line) if each.strip()]
    return tr("origins: {}").format(", ".join(counts)) if line[:1] in (*MARKS, "⊘") and "origin" not in line else line


def frame_words(scene: Scene, frame: int) -> str:
    """A frame in one line: ``Group Flights 24–29 October, 4 reported arrivals, 3 cards``."""
    held, count = scene.frames[frame], len(scene.members[frame])
    kind = {"origins": tr("Group of origins"), "frame": tr("Area")}.get(held.kind, tr("Group"))
    said = filter(None, (f"{kind} {held.name}", held.says, counted(count, "card")))
    return " ".join(", ".join(said).translate(_SILENT).split())


def link_words(scene: Scene, edge: int, card: int) -> str:
    """A link as it reads from one of its cards: ``supports CL-1 Flights resumed, no excerpt``."""
    link, (start, end) = scene.edges[edge], scene.ends[edge].tolist()
    away = start == card
    far = scene.cards[end if away else start]
    plain = link.kind.replace("-", " ")
    says = _SPOKEN.get(link.kind, plain) if away else {**SAYS, **_HEARD}.get(link.kind, plain)
    word = link.word if link.word not in (plain, "") else ""
    doubts = (worded("inferred") if link.inferred else "", "" if link.evidenced else tr("no excerpt"))
    return ", ".join(filter(None, (f"{worded(says)} {far.number} {far.title}", worded(word), *doubts)))


class Cards:
    """The cards of a board as the items of a painted view."""

    def __init__(self, board: BoardView) -> None:
        self._board = board

    def count(self) -> int:
        return len(self._board.scene.cards)

    def name(self, at: int) -> str:
        scene = self._board.scene
        said = card_words(scene.cards[at], len(scene.touching([at])), locked=bool(scene.locked[at]))
        inside = next((n for n, members in enumerate(scene.members) if at in members), None)
        return said if inside is None else tr("{}, in {}").format(said, frame_words(scene, inside))

    def box(self, at: int) -> QRect:
        box = self._board.box(at).toAlignedRect()
        return box.translated(self._board.viewport().pos())

    def is_picked(self, at: int) -> bool:
        return self._board.scene.cards[at].record in self._board.focus.selected

    def current(self) -> int | None:
        picked = self._board.picked()
        return picked[0] if picked else None

    def under(self, point: QPoint) -> int | None:
        place = self._board.to_ground(QPointF(point - self._board.viewport().pos()))
        return self._board.scene.card_at(place.x(), place.y())

    def pick(self, at: int) -> None:
        self._board.focus.select(self._board.scene.cards[at].record)

    def open(self, at: int) -> None:
        self._board.open_requested.emit(self._board.scene.cards[at].record)


expose(BoardView, Cards)
