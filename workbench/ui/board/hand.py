"""What the pointer does on the board: pick, carry cards, pull a link, draw a band, push the ground."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from workbench.ui.board.face import FULL
from workbench.ui.board.frames import HEADING
from workbench.ui.board.ground import BoardGround
from workbench.ui.board.guides import Guides, surrounded
from workbench.ui.board.scene import snapped

_RIM = 7  # view pixels along a card's edge from which a link is pulled
_ADDS = Qt.KeyboardModifier.ControlModifier
_BANDS = Qt.KeyboardModifier.ShiftModifier
_LASSOS = Qt.KeyboardModifier.AltModifier
_DRAWN = 6  # view pixels within which carried cards come into line with others


class Hand:
    """One gesture at a time; ``doing`` is empty or press, map, pan, band, lasso, carry, link."""

    def __init__(self, board: BoardGround) -> None:
        self._board = board
        self.doing = ""
        self.armed = False  # the next card clicked begins a link
        self.linking: int | None = None  # the card a link starts from, by pointer or by keys
        self.target: int | None = None
        self.start, self.here = QPointF(), QPointF()  # in the view
        self._card: int | None = None
        self._held: list[int] = []  # the cards of a frame that is held by its heading
        self._rim = False
        self._adding = False
        self._bands = False
        self._lassos = False
        self.trail: list[QPointF] = []  # of the lasso, in the view
        self.guides: Guides | None = None  # what carried cards are brought into line with

    def drop(self, way: QPointF | None = None) -> None:
        """Let go of everything without doing anything; carried cards stay that far from where they lay."""
        self.doing, self.linking, self.target = "", None, None
        self.arm(False)
        self._board.busy = False
        self._board.let_go(QPointF() if way is None else way)
        self._board.viewport().update()

    def carried(self) -> QPointF:
        """How far the cards in the hand are from where they lay, in board pixels on the grid."""
        if self.doing != "carry":
            return QPointF()
        way = (self.here - self.start) / self._board.scale
        if self.guides is not None:
            return QPointF(*self.guides.drawn(way.x(), way.y(), _DRAWN / self._board.scale))
        return QPointF(snapped(way.x()), snapped(way.y()))

    def band(self) -> QRectF:
        """The band being drawn, in the view."""
        return QRectF(self.start, self.here).normalized()

    def press(self, event: QMouseEvent) -> None:
        """Take hold of what lies under the pointer."""
        self.start = self.here = event.position()
        self._adding = bool(event.modifiers() & _ADDS)
        self._bands = bool(event.modifiers() & _BANDS)
        self._lassos, self.trail = bool(event.modifiers() & _LASSOS), [event.position()]
        self._card = self._under(event.position())
        self._rim = self._on_rim(event.position())
        self._held = self._framed(event.position()) if self._card is None else []
        if event.button() is Qt.MouseButton.RightButton:
            self._pick_for_menu()
        elif event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self.doing = "map" if self._map_place().contains(event.position().toPoint()) else "press"
            if event.button() is Qt.MouseButton.MiddleButton:
                self.doing = "pan"
            self.move(event)

    def move(self, event: QMouseEvent) -> None:
        """Go on with the gesture; without one, show what could be done here."""
        step = event.position() - self.here
        self.here = event.position()
        if not self.doing:
            self._show_what_could_be(event.position())
        far = (self.here - self.start).manhattanLength() >= QApplication.startDragDistance()
        if self.doing == "press" and far:
            self._begin()
            step = self.here - self.start
        if self.doing == "pan":
            self._board.pan(-step.x(), -step.y())
        elif self.doing == "map":
            self._board.centre(self._board.minimap.board_point(self._map_place(), self.here))
        elif self.doing == "link":
            self.target = self._other(self._under(self.here))
        elif self.doing == "lasso":
            self.trail.append(self.here)
        if self.doing:
            self._board.viewport().update()

    def release(self, event: QMouseEvent) -> None:
        """Finish the gesture: what was only pressed is a click."""
        self.here = event.position()
        doing, self.doing = self.doing, self.doing if self.doing == "carry" else ""
        if doing == "press":
            self._click()
        elif doing == "band":
            self._pick_band()
        elif doing == "lasso":
            places = [self._board.to_ground(each) for each in self.trail]
            self._pick_all(surrounded(self._board.scene, [(place.x(), place.y()) for place in places]))
        elif doing == "carry":
            way, cards = self.carried(), sorted(self._board.sheet.lifted)
            self.drop(way)
            self._board.carry_cards(cards, way.x(), way.y())
        elif doing == "link":
            self.finish_link()
        self._board.viewport().update()

    def arm(self, armed: bool) -> None:
        """Let the next card that is clicked begin a link, or no longer."""
        if armed != self.armed:
            self.armed = armed
            self._board.armed_changed.emit()
            self._board.viewport().update()

    def begin_link(self, card: int) -> None:
        """Start a link from a card; its other end is then clicked or walked to."""
        self.linking, self.target = card, None
        self.arm(True)
        self._board.viewport().update()

    def finish_link(self) -> None:
        """Ask for the link to the card pointed at; none pointed at, none asked for."""
        cards, linking, target = self._board.scene.cards, self.linking, self.target
        self.drop()
        if linking is not None and target is not None:
            self._board.link_requested.emit(cards[linking].record, cards[target].record)

    def _begin(self) -> None:
        """A press has become a drag: of a link, of cards, of a band or of the ground."""
        if self._card is None and self._held and self.linking is None:
            self._carry(self._held)
        elif self._card is None:
            self.doing = "lasso" if self._lassos else "band" if self._bands else "pan"
        elif self._rim and self.linking is None:
            self.doing, self.linking = "link", self._card
        elif self.linking is None:
            if self._card not in self._board.picked():
                self._pick(self._card)
            self._carry(self._board.picked())

    def _carry(self, cards: list[int]) -> None:
        self.doing, self._board.busy = "carry", True
        self._board.lift(cards)
        lifted, seen = sorted(self._board.sheet.lifted), self._board.seen()
        rect = (seen.left(), seen.top(), seen.right(), seen.bottom())
        self.guides = Guides(self._board.scene, lifted, rect) if lifted else None

    def _framed(self, at: QPointF) -> list[int]:
        """The cards of the frame whose heading is pointed at."""
        place, scene = self._board.to_ground(at), self._board.scene
        frame = scene.frame_at(place.x(), place.y(), grown=max(HEADING / self._board.scale, 1.0))
        return [] if frame is None else scene.members[frame].tolist()

    def _click(self) -> None:
        if self.linking is not None:
            self.target = self._other(self._card)
            self.finish_link()
        elif self.armed and self._card is not None:
            self.begin_link(self._card)
        elif self._card is not None:
            self._pick(self._card)
            if not self._adding and self._board.attach_box(self._card).contains(self.here):
                self._board.attach_requested.emit(self._board.scene.cards[self._card].record)
        elif self._held:
            self._board.focus.select(*(self._board.scene.cards[at].record for at in self._held))
        elif not self._adding:
            self._board.focus.select()

    def _pick(self, card: int) -> None:
        record = self._board.scene.cards[card].record
        if self._adding:
            self._board.focus.toggle(record)
        else:
            self._board.focus.select(record)

    def _pick_for_menu(self) -> None:
        if self._card is not None and self._card not in self._board.picked():
            self._board.focus.select(self._board.scene.cards[self._card].record)

    def _pick_band(self) -> None:
        scene, band = self._board.scene, self.band()
        low, high = self._board.to_ground(band.topLeft()), self._board.to_ground(band.bottomRight())
        self._pick_all(scene.within((low.x(), low.y(), high.x(), high.y())).tolist())

    def _pick_all(self, cards: list[int]) -> None:
        inside = [self._board.scene.cards[at].record for at in cards]
        self._board.focus.select(*(self._board.focus.selected if self._adding else ()), *inside)

    def _map_place(self) -> QRect:
        """Where the minimap lies; nowhere while it does not show."""
        board = self._board
        return board.minimap.place(board.viewport().rect(), board.seen()) if board.scene.cards else QRect()

    def _under(self, at: QPointF) -> int | None:
        place = self._board.to_ground(at)
        return self._board.scene.card_at(place.x(), place.y())

    def _other(self, card: int | None) -> int | None:
        return None if card == self.linking else card

    def _on_rim(self, at: QPointF) -> bool:
        card = self._under(at)
        if card is None or self._board.scale < FULL:
            return False
        return not self._board.box(card).adjusted(_RIM, _RIM, -_RIM, -_RIM).contains(at)

    def _show_what_could_be(self, at: QPointF) -> None:
        if self.linking is not None:
            self.target = self._other(self._under(at))
            self._board.viewport().update()
        cross = self.linking is not None or self._on_rim(at)
        card = self._under(at)
        link = card is not None and self._board.attach_box(card).contains(at)
        plain = Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.ArrowCursor
        self._board.viewport().setCursor(Qt.CursorShape.CrossCursor if cross or self.armed else plain)
        self._board.focus.hover(None if card is None else self._board.scene.cards[card].record)
