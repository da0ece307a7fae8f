"""The pictures on cards: drawn one after another beside the window, from the bytes the case holds, and kept."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from workbench.case.cards import Card
from workbench.case.thumbnails import Pictured
from workbench.reading.drawing import Drawable, draw, drawable
from workbench.ui.board.type import IMAGE
from workbench.ui.board.view import BoardView
from workbench.ui.desk import Desk
from workbench.ui.jobs import Job, Progress

MOST = 120  # pictures on one board
_PIXELS = 2 * IMAGE  # across a picture: sharp up to twice the usual size
_LARGEST = 4.0  # times its own size that a small picture is drawn


class Likenesses(QObject):
    """Has drawn what the cards of a board ask for; what cannot be drawn is asked for once."""

    def __init__(self, desk: Desk, board: BoardView) -> None:
        super().__init__(board)
        self._desk, self._board = desk, board
        self._made: dict[Pictured, QImage] = {}
        self._refused: set[Pictured] = set()
        self._wanted: list[Pictured] = []
        self._job: Job | None = None
        desk.closed.connect(self._leave)
        board.settled.connect(self._lend)

    def follow(self, cards: Sequence[Card]) -> None:
        """These cards lie on the board now."""
        asked = list(dict.fromkeys(card.image for card in cards if card.image is not None))[:MOST]
        self._made = {each: self._made[each] for each in asked if each in self._made}
        self._wanted = [each for each in asked if each not in self._made and each not in self._refused]
        self._lend()
        self._next()

    def _lend(self) -> None:
        self._board.faces.images = self._made

    def _next(self) -> None:
        while self._job is None and self._wanted:
            wish = self._wanted.pop(0)
            source = drawable(self._desk.case, wish.source)
            if source is None or wish.page > len(source.sheets):
                self._refused.add(wish)
                continue
            words = self.tr("Drawing {}").format(self._desk.case.number(wish.source))
            self._job = self._desk.jobs.start(
                words, partial(_drawn, source, wish), done=partial(self._take, wish),
                failed=lambda says, wish=wish: self._take(wish, None), left=lambda wish=wish: self._take(wish, None),
            )  # fmt: skip

    def _take(self, wish: Pictured, image: QImage | None) -> None:
        self._job = None
        if image is None or image.isNull():
            self._refused.add(wish)
        else:
            self._made[wish] = image
            self._board.redraw()
        self._next()

    def _leave(self) -> None:
        self._wanted, self._made, self._refused, self._job = [], {}, set(), None
        self._lend()


def _drawn(source: Drawable, wish: Pictured, progress: Progress) -> QImage:
    """On the job's thread, from a connection of its own: the file is opened in the child alone."""
    scale = min(_PIXELS / wish.width, _LARGEST)
    made = draw(source, wish.page, scale=scale, region=wish.box, progress=progress)
    image = QImage.fromData(made.png, "PNG")
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
