"""Which part of a board is seen: places of cards in the view, what is fitted and brought into sight."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtWidgets import QWidget

from workbench.ui import theme
from workbench.ui.board.face import FULL
from workbench.ui.board.picture import fits
from workbench.ui.board.scene import Rect, Scene
from workbench.ui.sight import Sight

SMALLEST, LARGEST = 0.02, 3.0
FEW = 120  # cards up to which a board opens at its own size, larger ones opened whole
_SLIGHTLY = 0.7  # of their own size, at which cards are read as well: a board that fits so opens whole
_EDGE = 16  # view pixels around a fitted board
_NO_ROOM = 24  # pixels kept between a card brought into sight and the edge


class BoardSight(Sight):
    """A view on a scene; its scale is view pixels a board pixel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene = Scene([], [], [])
        self.head = 0  # view pixels at the top that a fitted board leaves free
        self._least = _SLIGHTLY  # scale down to which the board is shown whole while nobody moves it

    # places

    def to_view(self, at: QPointF) -> QPointF:
        """The point of the view over a place on the board."""
        return at * self.scale - QPointF(self.origin) / self.ratio

    def box(self, card: int) -> QRectF:
        """A card's rectangle in the view."""
        left, top, right, bottom = self.scene.rects[card].tolist()
        return QRectF(self.to_view(QPointF(left, top)), self.to_view(QPointF(right, bottom)))

    def seen(self) -> QRectF:
        """The part of the board in the view."""
        room = QRectF(self.viewport().rect())
        return QRectF(self.to_ground(room.topLeft()), self.to_ground(room.bottomRight()))

    # moving about

    def begin(self) -> None:
        """The first look at a board: all of it if its words keep about their size then, else its beginning."""
        self._least = _SLIGHTLY
        self.look_again()

    def look_again(self) -> None:
        """The same after a change of size or of cards: what was seen whole stays so while its words can be read."""
        self._fit()
        if self.scale >= theme.grown(self._least) or len(self.scene.cards) > FEW:
            self._least = min(self._least, FULL)
            return
        self.scale = theme.grown(1)
        left, top, _, _ = self.scene.bounds()
        self._go((QPointF(left, top) * self.scale - QPointF(_EDGE, _EDGE + self.head)) * self.ratio)

    def fit(self) -> None:
        """Bring the whole board into the view, where it stays whole until it is moved by hand."""
        self._least = 0.0
        self._fit()

    def _fit(self) -> None:
        room = self.viewport().size()
        free = QPoint(room.width(), room.height() - self.head)
        self.scale = max(fits(self.scene, free, _EDGE, most=theme.grown(1)), SMALLEST)
        left, top, right, bottom = self.scene.bounds()
        self.centre(QPointF((left + right) / 2, (top + bottom - self.head / self.scale) / 2))
        self.moved = False

    def place(self) -> tuple[float, float, float]:
        """The zoom and the middle of what is seen, to be shown again."""
        middle = self.seen().center()
        return self.scale, middle.x(), middle.y()

    def show_place(self, scale: float, x: float, y: float) -> None:
        """Look again at a place as it was left."""
        self.scale = self._within(scale)
        self.centre(QPointF(x, y))

    def centre(self, place: QPointF) -> None:
        """Bring a place on the board to the middle of the view."""
        self.moved = True
        half = QPointF(self.viewport().width(), self.viewport().height()) / 2
        self._go((place * self.scale - half) * self.ratio)

    def bring(self, card: int) -> None:
        """Bring a card into sight if it is out of sight."""
        whole = QRectF(self.viewport().rect()).adjusted(0, self.head, 0, 0)
        room = whole.adjusted(_NO_ROOM, _NO_ROOM / 2, -_NO_ROOM, -_NO_ROOM)
        box = self.box(card)
        if not whole.contains(box):
            dx = max(box.right() - room.right(), 0) or min(box.left() - room.left(), 0)
            dy = max(box.bottom() - room.bottom(), 0) or min(box.top() - room.top(), 0)
            self._go(QPointF(self.origin) + QPointF(dx, dy) * self.ratio)

    def bring_all(self, rect: Rect) -> None:
        """Bring a part of the board into sight as a whole, smaller only if it has no room as large as it is."""
        left, top, right, bottom = rect
        if (
            self.seen()
            .adjusted(0, self.head / self.scale, 0, 0)
            .contains(QRectF(QPointF(left, top), QPointF(right, bottom)))
        ):
            return
        room = self.viewport().size()
        across, down = room.width() - 2 * _EDGE, room.height() - self.head - 2 * _EDGE
        self.scale = max(min(self.scale, across / (right - left), down / (bottom - top)), SMALLEST)
        self.centre(QPointF((left + right) / 2, (top + bottom - self.head / self.scale) / 2))

    def _within(self, scale: float) -> float:
        return min(max(scale, SMALLEST), theme.grown(LARGEST))

    def _go(self, origin: QPointF) -> None:
        k = self.scale * self.ratio
        left, top, right, bottom = (edge * k for edge in self.scene.bounds())
        wide, high = self.viewport().width() * self.ratio, self.viewport().height() * self.ratio
        x = min(max(origin.x(), left - wide * 0.9), right - wide * 0.1)
        y = min(max(origin.y(), top - high * 0.9), bottom - high * 0.1)
        self.origin = QPoint(round(x), round(y))
        self.viewport().update()
