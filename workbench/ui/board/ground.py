"""The ground under a board: its cards, the part of it that is seen, and the selection it follows."""

from __future__ import annotations

import gc
from collections.abc import Collection, Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEasingCurve, QPoint, QPointF, QRect, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtWidgets import QApplication, QWidget

from workbench.case.cards import Card, Edge
from workbench.ui.board.corners import Minimap, Samples
from workbench.ui.board.drawn import boxes_of
from workbench.ui.board.face import FULL
from workbench.ui.board.inhand import Gliding, InHand, Lifted
from workbench.ui.board.picture import Picture
from workbench.ui.board.scene import Frame, Move, Scene, snapped, touching
from workbench.ui.board.sheet import Sheet
from workbench.ui.board.sight import BoardSight
from workbench.ui.board.type import Faces
from workbench.ui.focus import Focus, Follower
from workbench.ui.painted import tell_current

_MANY = 2000  # new cards
_CLEAR = 8.0  # pixels between a card brought into sight and the map in the corner
_LED = 60  # links of the selection that are led round other cards
_GLIDE = 150  # milliseconds in which cards go where a layout has them
_MOTION = Qt.UIEffect.UI_General
Boxes = tuple[NDArray[np.int64], list[QRectF]]  # left, top, width, height in device pixels; the same in view pixels


class BoardGround(Follower, BoardSight):
    """One board to pan and zoom; every change is asked for by signal, nothing is written here."""

    cards_moved = Signal(list)  # [(id of a card, or of a frame with a rectangle of its own; x, y)]
    remove_requested = Signal(list)  # [card id]
    link_requested = Signal(object, object)  # record, record
    open_requested = Signal(object)  # record, to be read in its source
    drop_requested = Signal(list, float, float)  # [record], x, y of the first card
    tidy_requested = Signal()
    attach_requested = Signal(object)  # a source that is named but not held
    text_dropped = Signal(str, float, float)  # words let go at x, y
    armed_changed = Signal()  # the next click begins a link, or no longer does
    outdated = Signal()  # the pictures show something else than there is
    settled = Signal()  # other cards than before lie on the ground

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.legend = QRect()  # where the legend of links lies; nowhere while it is folded
        self.shown_edges: Sequence[Edge] = []
        self.shown_frames: list[Frame] = []
        self.shown_locked: frozenset[bytes] = frozenset()
        self.samples: Samples = []  # what it explains
        self.refusal: tuple[QPointF, str] | None = None  # why what is dragged here cannot be laid, and where to say so
        self.bare = False  # the case has nothing yet that could lie here
        self.writable = True  # something can be attached and laid here
        self.busy = False  # a hand is moving cards: nothing else moves the view
        self._focus = Focus(self)
        self._focus.selection_changed.connect(self._selection_moved)
        self.faces = Faces()
        self.version = 0  # of what is drawn
        self.picture: Picture | None = None  # the last that was complete
        self.carried: Lifted | None = None  # cards that are drawn over the picture for the while
        self._gliding: Gliding | None = None
        self._glide = QVariantAnimation(self, duration=_GLIDE, startValue=0.0, endValue=1.0)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.valueChanged.connect(self._glided)
        self._glide.finished.connect(self._arrived)
        self._picked: tuple[tuple[bytes, ...], Scene, list[int]] | None = None
        self._beside: tuple[object, NDArray[np.int64], set[int]] | None = None
        self._boxed: tuple[tuple[object, int, float], Boxes] | None = None
        self._outside: frozenset[bytes] = frozenset()
        self.sheet = Sheet(Scene([], [], []), self.faces)
        self.settle([], [])

    # what is shown

    def show_board(
        self, cards: Sequence[Card], edges: Sequence[Edge], *, frames: Sequence[Frame] = (),
        locked: Collection[bytes] = (), ready: Sheet | None = None,
    ) -> None:  # fmt: skip
        """Show these cards, links and frames, ``locked`` records in place; what was chosen by hand to be seen stays.

        ``ready`` is a sheet of nearly the same, made beside the window.
        """
        if ready is not None:
            ready.adopt(self.sheet, _same(self.sheet.scene, ready.scene.cards))
            self.sheet, self.faces = ready, ready.faces
        self.shown_edges, self.shown_frames, self.shown_locked = edges, list(frames), frozenset(locked)
        before = self.scene.at
        self.settle(cards, edges)
        if not self.moved:
            self.look_again()
        primary = self._focus.primary
        if before and primary in self.scene.at and primary not in before and not self.busy:
            self.bring(self.scene.at[primary])  # it was laid and selected, and has its card now

    def picked(self) -> list[int]:
        """The selected cards, the primary one first."""
        selected, scene = self._focus.selected, self.scene
        if self._picked is None or self._picked[0] is not selected or self._picked[1] is not scene:
            self._picked = selected, scene, [scene.at[record] for record in selected if record in scene.at]
        return list(self._picked[2])

    def boxes_picked(self) -> Boxes:
        """Where the selected cards lie, found anew only when it may be elsewhere: it is asked for in every frame."""
        picked, now = self.picked(), (self._picked, self.version, self.scale * self.ratio)
        if self._boxed is None or self._boxed[0] != now:
            self._boxed = now, self.boxed(picked)
        return self._boxed[1]

    def boxed(self, cards: Sequence[int]) -> Boxes:
        """Where cards lie, from the corner of the board and not of the view: the same however that is moved."""
        places = boxes_of(self.scene, np.array(cards, dtype=np.int64), self.scale * self.ratio, QPoint())
        return places, [QRectF(*box) for box in (places / self.ratio).tolist()]

    def neighbours_picked(self) -> set[int]:
        """The cards one link away from the selected ones."""
        return self._links_and_neighbours()[1]

    def links_beside(self) -> NDArray[np.int64]:
        """The links of the selected cards."""
        return self._links_and_neighbours()[0]

    def _links_and_neighbours(self) -> tuple[NDArray[np.int64], set[int]]:
        picked = self.picked()
        if self._beside is None or self._beside[0] is not self._picked:
            links = self.scene.touching(picked)
            around = {int(at) for at in self.scene.ends[links].ravel()} - set(picked)
            self._beside = self._picked, links, around
        return self._beside[1:]

    def links_picked(self) -> list[int]:
        """The links of the selected cards that are in view and near enough to be led round others."""
        seen = self.seen()
        links = self.links_beside()
        links = links[touching(self.scene.spans()[links], (seen.left(), seen.top(), seen.right(), seen.bottom()))]
        near: list[int] = links[self.sheet.router.near(links)][:_LED].tolist()
        return near

    # changes

    def move_cards(self, cards: Sequence[int], dx: float, dy: float) -> None:
        """Put cards elsewhere on the grid and tell which moved."""
        cards = self.scene.movable(cards)
        before = self.scene.rects[cards]
        moved = self.scene.move(cards, snapped(dx), snapped(dy))
        self._lie_elsewhere(cards, before)
        if moved:
            self.cards_moved.emit(moved)

    def carry_cards(self, cards: Sequence[int], dx: float, dy: float) -> None:
        """Put cards down exactly so far from where they lay, and tell which moved."""
        held = ((at, self.scene.cards[at]) for at in self.scene.movable(cards))
        moved = self.put({at: (card.x + dx, card.y + dy) for at, card in held})
        if moved:
            self.cards_moved.emit(moved)

    def put(self, places: Mapping[int, tuple[float, float]]) -> list[Move]:
        """Show cards at other places; answers what lies elsewhere now, to be written by whoever asked."""
        cards = list(places)
        before = self.scene.rects[cards]
        moved = self.scene.put(places)
        self._lie_elsewhere(cards, before)
        return moved

    def places(self) -> dict[bytes, tuple[float, float]]:
        """Where every card lies now, by its record."""
        return {card.record: (card.x, card.y) for card in self.scene.cards}

    def glide(self, before: Mapping[bytes, tuple[float, float]]) -> None:
        """Show cards that lay elsewhere ``before`` go where they lie now; at once where motion is unwanted."""
        cards = [
            at for record, at in self.scene.at.items()
            if record in before and before[record] != (self.scene.cards[at].x, self.scene.cards[at].y)
        ]  # fmt: skip
        if not cards or self.busy or not (self.isVisible() and QApplication.isEffectEnabled(_MOTION)):
            return
        shown, self.sheet.lifted = self.picture, frozenset(cards)
        self._outdate()
        corners = np.array([before[self.scene.cards[at].record] for at in sorted(cards)], dtype=np.float64)
        k = self.scale * self.ratio
        self.carried = self._gliding = Gliding(self.sheet, shown, corners, k, version=self.version)
        self._glide.stop()
        self._glide.start()

    def _glided(self, way: float) -> None:
        if self._gliding is not None:
            self._gliding.way = way
        self.viewport().update()

    def _arrived(self) -> None:
        """The cards are where they go; a picture with them follows."""
        if self._gliding is not None and self.carried is self._gliding:
            self._gliding.released = True
            self.sheet.lifted = frozenset()
            self._outdate()
        self._gliding = None

    def _lie_elsewhere(self, cards: Sequence[int], before: NDArray[np.float64]) -> None:
        self.sheet.router.forget(cards, before)
        self.redraw()

    def lift(self, cards: Iterable[int]) -> None:
        """Take cards off the picture while they are in the hand."""
        current = self.picture if self.picture is not None and self.picture.version == self.version else None
        self.sheet.lifted = frozenset(self.scene.movable(list(cards)))
        self._outdate()
        self.carried = InHand(self.sheet, current, self.scale * self.ratio, version=self.version)

    def carry_on(self) -> Lifted | None:
        """Cards in the hand are drawn anew at another zoom; those let go are not."""
        gliding, self.carried = isinstance(self.carried, Gliding), None
        if gliding:
            self.sheet.lifted = frozenset()
            self.redraw()
        elif self.sheet.lifted:
            k = self.scale * self.ratio
            self.carried = InHand(self.sheet, None, k, version=self.version)
        return self.carried

    def let_go(self, way: QPointF) -> None:
        """Leave what is in the hand that far from where it lay, in board pixels; a picture follows."""
        if isinstance(self.carried, InHand) and self.sheet.lifted:
            self.carried.released = True
            self.carried.shift = (way * self.carried.scale).toPoint()
            self.sheet.lifted = frozenset()
            self._outdate()

    def attach_box(self, card: int) -> QRectF:
        """Where a card offers to attach its source, in the view; nowhere on a card that is held."""
        box = self.box(card)
        if self.scene.cards[card].held or self.scale < FULL:
            return QRectF()
        wide, high = self.scene.sizes[card].tolist()
        line = QRectF(0, high - 8 - self.faces.small.leading, wide, self.faces.small.leading)
        return QRectF(box.topLeft() + line.topLeft() * self.scale, line.size() * self.scale)

    def remove_picked(self) -> None:
        """Ask for the selected cards to be taken off this board; their records stay in the case."""
        if self.picked():
            self.remove_requested.emit([self.scene.cards[at].id for at in self.picked()])

    def settle(self, cards: Sequence[Card], edges: Sequence[Edge]) -> None:
        """Lay these cards out, keeping the wrapped words of those that say what they said."""
        before = self.sheet
        if isinstance(self.carried, InHand):
            self.carried.released = True
        same = _same(before.scene, cards) if before.faces is self.faces else {}
        sizes = np.empty((len(cards), 2))
        sizes[list(same)] = before.scene.sizes[list(same.values())]
        for at in range(len(cards)) if len(same) < len(cards) else ():
            if at not in same:
                sizes[at] = self.faces.size(cards[at])
        self.scene = Scene(
            cards, edges, sizes[:, 1], widths=sizes[:, 0], frames=self.shown_frames, locked=self.shown_locked,
            before=before.scene,
        )  # fmt: skip
        self.sheet = Sheet(self.scene, self.faces)
        self.sheet.adopt(before, same)
        if self._gliding is not None and self.carried is self._gliding:  # they are on their way still
            lifted = {before.scene.records[at] for at in before.lifted}
            self.sheet.lifted = frozenset(at for record, at in self.scene.at.items() if record in lifted)
        if len(cards) - len(same) > _MANY:
            gc.freeze()  # the cards stay; to look them through for rings again and again costs frames
        self._dim()
        self.redraw()
        self.settled.emit()

    def dim(self, outside: frozenset[bytes]) -> None:
        """Draw the cards of these records faintly: they lie outside the brushed time."""
        before, self._outside = self.sheet.dimmed, outside
        self._dim()
        if self.sheet.dimmed != before:
            self.redraw()

    def _dim(self) -> None:
        at = self.scene.at
        self.sheet.dimmed = frozenset(at[record] for record in self._outside if record in at)

    def redraw(self) -> None:
        """Draw everything anew: cards lie elsewhere, or the theme has changed."""
        self.minimap = Minimap(self.scene)
        self._outdate()

    def _outdate(self) -> None:
        """The pictures are not what is to be seen any more."""
        self.version += 1
        self.outdated.emit()
        self.viewport().update()

    def bring(self, card: int) -> None:
        """Bring a card into sight if it is out of sight, or lies beneath the map in the corner."""
        super().bring(card)
        corner = QRectF(self.minimap.place(self.viewport().rect(), self.seen())).adjusted(-_CLEAR, -_CLEAR, 0, 0)
        box = self.box(card)
        if corner.intersects(box):
            dx, dy = box.right() - corner.left(), box.bottom() - corner.top()
            way = QPointF(0, dy) if box.top() - dy > self.head else QPointF(dx, 0)
            self._go(QPointF(self.origin) + way * self.ratio)

    def bring_primary(self) -> None:
        """Bring the record that is selected first into sight, where it has a card."""
        picked = self.picked()
        if picked and not self.busy:
            self.bring(picked[0])

    def _selection_moved(self) -> None:
        self.bring_primary()
        picked = self.picked()
        tell_current(self, picked[0] if picked else None)
        self.viewport().update()


def _same(before: Scene, cards: Sequence[Card]) -> dict[int, int]:
    """Which of these cards say what they said before, and where they stood in that scene."""
    found, held, there = {}, before.cards, before.at
    for at, card in enumerate(cards):
        then = there.get(card.record)
        if then is not None and ((old := held[then]) is card or _alike(old, card)):
            found[at] = then
    return found


def _alike(one: Card, other: Card) -> bool:
    """Whether two cards' words are set the same; those that were read once share them."""
    if one.title is other.title and one.lines is other.lines and one.image is other.image:
        return one.kind == other.kind and one.quoted == other.quoted
    return _said(one) == _said(other)


def _said(card: Card) -> tuple[object, ...]:
    """All that decides how a card's words are set."""
    return card.kind, card.title, card.lines, card.quoted, card.image
