"""Areas by hand: one without cards is moved by its heading, any is made larger or smaller at its lower right corner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QRubberBand

from workbench.case import acts
from workbench.ui.board.frames import HEADING
from workbench.ui.board.scene import Rect, snapped

if TYPE_CHECKING:
    from workbench.ui.board.surface import Surface

GRIP = 14  # view pixels of the corner that is pulled
LEAST = (160.0, 80.0)  # board pixels of the smallest area


class Areas(QObject):
    """Takes presses that are meant for an area before the board's own hand does."""

    def __init__(self, page: Surface) -> None:
        super().__init__(page.board)
        self._page = page
        self._held: tuple[bytes, Rect, bool] | None = None  # which, how it lay, whether its corner is pulled
        self._start = QPointF()
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, page.board.viewport())
        page.board.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Press, pull and let go."""
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and self._page.desk.writable:
            return self._press(event)
        if self._held is not None and kind == QEvent.Type.MouseMove:
            self._band.setGeometry(self._shown(self._pulled(event.position())))
            return True
        if self._held is not None and kind == QEvent.Type.MouseButtonRelease:
            self._let_go(event.position())
            return True
        return False

    def _press(self, event: QMouseEvent) -> bool:
        if event.button() is not Qt.MouseButton.LeftButton or (at := self._under(event.position())) is None:
            return False
        scene, (frame, corner) = self._page.board.scene, at
        key, rect = scene.frames[frame].id, scene.frame_rects[frame].tolist()
        self._held, self._start = (key, (rect[0], rect[1], rect[2], rect[3]), corner), event.position()
        self._page.desk.focus.select(*(scene.frames[frame].members or (key,)))
        self._band.setGeometry(self._shown(self._held[1]))
        self._band.show()
        return True

    def _under(self, at: QPointF) -> tuple[int, bool] | None:
        """The area whose corner, or the one without cards whose heading, is pointed at; true for a corner."""
        board = self._page.board
        place, grip = board.to_ground(at), GRIP / board.scale
        if board.scene.card_at(place.x(), place.y()) is not None:
            return None
        for n, frame in enumerate(board.scene.frames):
            _, _, right, bottom = board.scene.frame_rects[n].tolist()
            if frame.kind == "frame" and max(abs(right - place.x()), abs(bottom - place.y())) <= grip:
                return n, True
        head = board.scene.frame_at(place.x(), place.y(), grown=max(HEADING / board.scale, 1.0))
        empty = head is not None and not len(board.scene.members[head])
        return (head, False) if head is not None and empty else None

    def _pulled(self, to: QPointF) -> Rect:
        """The outline that a pull as far as this makes."""
        assert self._held is not None
        _, (left, top, right, bottom), corner = self._held
        way = (to - self._start) / self._page.board.scale
        dx, dy = snapped(way.x()), snapped(way.y())
        if corner:
            return left, top, max(right + dx, left + LEAST[0]), max(bottom + dy, top + LEAST[1])
        return left + dx, top + dy, right + dx, bottom + dy

    def _shown(self, rect: Rect) -> QRect:
        board = self._page.board
        return QRectF(
            board.to_view(QPointF(rect[0], rect[1])), board.to_view(QPointF(rect[2], rect[3]))
        ).toAlignedRect()

    def _let_go(self, at: QPointF) -> None:
        assert self._held is not None
        (key, before, _), rect = self._held, self._pulled(at)
        self._held = None
        self._band.hide()
        if rect != before:
            left, top, right, bottom = rect
            outline = {key: (left, top, right - left, bottom - top)}
            self._page.placing.do(lambda case: acts.move_cards(case, [], frames=outline))
