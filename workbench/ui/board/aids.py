"""What helps the hand, painted over the board: lines that cards come to lie along, the lasso, locks on locked cards."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from workbench.ui import icons, theme
from workbench.ui.board.face import FULL
from workbench.ui.board.ground import BoardGround
from workbench.ui.board.hand import Hand

_SIGN = 18.0  # view pixels of the sign on a locked card
_MOST = 300  # signs in one view


def paint(painter: QPainter, board: BoardGround, hand: Hand) -> None:
    """All of it, above the cards."""
    look = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if board.scale >= FULL and board.scene.locked.any():
        _locks(painter, board, look)
    if hand.doing == "carry" and hand.guides is not None:
        painter.setPen(QPen(QColor(look.accent), 1, Qt.PenStyle.DashLine))
        way = hand.carried()
        for ax, ay, bx, by in hand.guides.lines(way.x(), way.y()):
            painter.drawLine(board.to_view(QPointF(ax, ay)), board.to_view(QPointF(bx, by)))
    if hand.doing == "lasso":
        painter.setPen(QPen(QColor(look.accent), 1))
        painter.setBrush(look.halo_colour())
        painter.drawPolygon(QPolygonF(hand.trail))


def _locks(painter: QPainter, board: BoardGround, look: theme.Theme) -> None:
    """A small lock on the upper left corner of each locked card in sight."""
    seen = board.seen()
    within = board.scene.within((seen.left(), seen.top(), seen.right(), seen.bottom()))
    for at in within[np.asarray(board.scene.locked)[within]][:_MOST].tolist():
        corner = board.box(at).topLeft()
        badge = QRectF(corner.x() - _SIGN / 2, corner.y() - _SIGN / 2, _SIGN, _SIGN)
        painter.setPen(QPen(QColor(look.control), 1))
        painter.setBrush(QColor(look.surface))
        painter.drawEllipse(badge)
        icons.paint_icon(painter, "lock", box=badge.adjusted(3.5, 3, -3.5, -4), colour=look.text2)
