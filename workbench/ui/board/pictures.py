"""The pictures of one board: the one shown, the one on its way, and what lies beneath where they do not reach."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QRect, QRectF, QSize, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QRegion

from workbench.ui import theme
from workbench.ui.board import drawn
from workbench.ui.board.face import NUMBERS
from workbench.ui.board.ground import BoardGround
from workbench.ui.board.lines import Chosen
from workbench.ui.board.picture import SLICE, Picture, around, blit, whole

_REST = 120  # milliseconds without a move after which what takes longer begins: ways, sharp letters, the whole board
_FEW, _TIES = 40, 60  # cards and links in view up to which a picture is made at once
_AT_ONCE = 24  # ways found at once for such a picture
_FIRST = 0.012  # seconds of work before a stale picture is shown once more
_SEARCHED = 30  # links whose ways are found together
_WHOLE = QSize(2400, 1600)  # pixels of the picture of the whole board
_FLAT = 1500  # cards drawn flat where no picture reaches


class Pictures(QObject):
    """Makes pictures in slices between events; the last good one is shown meanwhile."""

    def __init__(self, board: BoardGround) -> None:
        super().__init__(board)
        self._board = board
        self.coming: Picture | None = None
        self.beneath: Picture | None = None  # the whole board
        self._spare: QImage | None = None
        self._seen: tuple[QRect, float] | None = None
        self._search: Iterator[int] | None = None
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._work)
        self._rest = QTimer(self, interval=_REST, singleShot=True)
        self._rest.timeout.connect(self._rested)
        board.outdated.connect(self.renew)

    @property
    def still(self) -> bool:
        """Whether all is drawn as it is to stay."""
        return self.current and not (self._idle.isActive() or self._rest.isActive())

    @property
    def current(self) -> bool:
        """Whether what is shown is the board as it is now, be it from another distance."""
        return self._board.picture is not None and self._board.picture.version == self._board.version

    def renew(self) -> None:
        """The board is not what the pictures show any more."""
        self.coming = self._search = None
        self._rest.start()
        self._board.viewport().update()

    def paint(self, painter: QPainter) -> None:
        """Lay the pictures under the view, and have those made that will be needed."""
        self._look()
        board = self._board
        room = QRegion(board.viewport().rect())
        if self._board.picture is None:
            self._paint_beneath(painter, room)
            return
        painter.save()
        area, k = board.area(), board.scale * board.ratio
        grown = k / self._board.picture.scale
        place = QRectF(self._board.picture.area)
        corner = place.topLeft() * grown - QRectF(area).topLeft()
        inside = QRectF(corner / board.ratio, place.size() * (grown / board.ratio)).toRect()
        bare = room - QRegion(inside.adjusted(1, 1, -1, -1) if grown != 1 else inside)
        if not bare.isEmpty():
            self._paint_beneath(painter, bare)
        blit(painter, self._board.picture, area, k, board.ratio)
        painter.restore()

    def _look(self) -> None:
        """Begin the picture that is needed next."""
        board = self._board
        area, k = board.area(), board.scale * board.ratio
        if (area, k) != self._seen:
            self._seen = area, k
            self._search = None
            self._rest.start()
        if not self.current:
            if self._small(area):
                self._make_now(area)
            elif self.coming is None or not self.coming.covers(area, k):
                self._make(area)
                self._work(_FIRST)
        elif self._board.picture.covers(area, k):
            wide, high = area.width() // 10, area.height() // 10
            late = self.coming is None or not self.coming.covers(area, k)
            if late and not self._board.picture.covers(area.adjusted(-wide, -high, wide, high), k):
                self._make(around(area), self._board.picture)
        elif self._board.picture.scale == k and (self.coming is None or not self.coming.covers(area, k)):
            self._make(around(area), self._board.picture)

    def _small(self, area: QRect) -> bool:
        """Whether so little is in view that it is drawn at once."""
        rect = self._rect(area)
        scene = self._board.scene
        return len(scene.within(rect)) <= _FEW and len(scene.edges_within(rect)) <= _TIES

    def _make(self, area: QRect, before: Picture | None = None) -> None:
        board = self._board
        self.coming = Picture(
            board.sheet, area, board.scale * board.ratio, ratio=board.ratio, version=self._board.version, before=before,
            spare=self._spare,
        )  # fmt: skip
        self._spare = None
        self._idle.start()

    def _make_now(self, area: QRect) -> None:
        sheet, rect = self._board.sheet, self._rect(area)
        missing = sheet.router.missing(Chosen(sheet, rect, self._board.scale).wanted(rect))
        if len(missing) <= _AT_ONCE:
            for _ in sheet.router.find(missing):
                pass
        self._make(area)
        self.coming.finish()
        self._take()

    def _take(self) -> None:
        board = self._board
        lent = board.carried is not None  # it may draw cards with pixels of the last picture
        self._spare = board.picture.image if board.picture is not None and not lent else None
        board.picture, self.coming = self.coming, None
        if self.current and board.carried is not None and board.carried.released:
            board.carried = None
        board.viewport().update()

    def _work(self, seconds: float = SLICE) -> None:
        """Go on with what is under way for a while."""
        if self.coming is not None:
            if self.coming.work(seconds):
                self._take()
        elif self._search is not None:
            self._find(seconds)
        elif self.beneath is not None and not self.beneath.done:
            self.beneath.work(seconds)
        else:
            self._idle.stop()

    def _rested(self) -> None:
        """Nothing has moved for a while: sharpen what is scaled, then find ways, then draw the whole board."""
        board = self._board
        if board.busy or self._seen is None:
            return
        area, k = self._seen
        if self.current and self._board.picture.scale != k:
            self._make(area)
        self._search = self._searched(area)
        self._idle.start()

    def _find(self, seconds: float) -> None:
        until = perf_counter() + seconds
        while self._search is not None and perf_counter() < until:
            if next(self._search, None) is None:
                self._search = None

    def _searched(self, area: QRect) -> Iterator[int]:
        """Find the ways that are missing round what is seen, some at a time; then have it drawn with them."""
        board, router = self._board, self._board.sheet.router
        picture = around(area)
        rect = self._rect(picture)
        links = [*board.links_picked(), *Chosen(board.sheet, rect, board.scale).wanted(rect)]
        missing = list(dict.fromkeys(router.missing(links)))
        for start in range(0, len(missing), _SEARCHED):
            yield from router.find(missing[start : start + _SEARCHED])
        if missing or self._board.picture is None or not self._board.picture.chosen.holds(links):
            self._make(picture)
        self._draw_whole(area)
        yield 0

    def _draw_whole(self, area: QRect) -> None:
        board = self._board
        if self.beneath is not None and self.beneath.version == self._board.version:
            return
        full, scale = whole(board.scene, _WHOLE)
        if len(board.scene.cards) > _FEW and not around(area).contains(full):
            self.beneath = Picture(board.sheet, full, scale, ratio=1.0, version=self._board.version, named=False)

    def _paint_beneath(self, painter: QPainter, room: QRegion) -> None:
        """The bare ground, with the whole board from afar or else flat cards."""
        board, under = self._board, self.beneath
        painter.save()
        painter.setClipRegion(room)
        painter.fillRect(room.boundingRect(), QColor(theme.current().surface))
        if under is not None and under.done and board.scale < NUMBERS * 2:
            blit(painter, under, board.area(), board.scale * board.ratio, board.ratio)
        else:
            seen = QRectF(room.boundingRect())
            low, high = board.to_ground(seen.topLeft()), board.to_ground(seen.bottomRight())
            cards = board.scene.within((low.x(), low.y(), high.x(), high.y()))[:_FLAT].tolist()
            edge = theme.current().line_strong
            drawn.flat(painter, board.scene, cards, [board.box(at) for at in cards], edge=edge)
        painter.restore()

    def _rect(self, area: QRect) -> tuple[float, float, float, float]:
        k = self._board.scale * self._board.ratio
        return area.left() / k, area.top() / k, (area.right() + 1) / k, (area.bottom() + 1) / k
