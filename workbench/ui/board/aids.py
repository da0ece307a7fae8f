"""What helps the hand, painted over the board: lines to lie along, the lasso, locks, what folds a frame."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from workbench.ui import icons, theme
from workbench.ui.board.face import FULL
from workbench.ui.board.ground import BoardGround
from workbench.ui.board.hand import Hand
from workbench.ui.board.scene import touching
from workbench.ui.language import tr

_SIGN = 18.0  # view pixels of the sign on a locked card
_MOST = 300  # signs in one view
_FOLDS, _KEY = "Collapse to one card", "-"


def paint(painter: QPainter, board: BoardGround, hand: Hand) -> None:
    """All of it, above the cards."""
    look = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if board.scale >= FULL and board.scene.locked.any():
        _locks(painter, board, look)
    if board.scale >= FULL:
        _grips(painter, board, look)
    for frame in foldable(board) if hand.doing != "carry" else ():
        _fold(painter, fold_box(board, frame), look)
    if hand.doing == "carry" and hand.guides is not None:
        painter.setPen(QPen(QColor(look.accent), 1, Qt.PenStyle.DashLine))
        way = hand.carried()
        for ax, ay, bx, by in hand.guides.lines(way.x(), way.y()):
            painter.drawLine(board.to_view(QPointF(ax, ay)), board.to_view(QPointF(bx, by)))
    if hand.doing == "lasso":
        painter.setPen(QPen(QColor(look.accent), 1))
        painter.setBrush(look.halo_colour())
        painter.drawPolygon(QPolygonF(hand.trail))


def _grips(painter: QPainter, board: BoardGround, look: theme.Theme) -> None:
    """Two strokes at the corner by which an area is made larger or smaller."""
    painter.setPen(QPen(QColor(look.text3), 1.2))
    for frame, rect in zip(board.scene.frames, board.scene.frame_rects.tolist(), strict=True):
        if frame.kind == "frame":
            corner = board.to_view(QPointF(rect[2], rect[3])) - QPointF(3, 3)
            for side in (5.0, 9.0):
                painter.drawLine(corner - QPointF(side, 0), corner - QPointF(0, side))


def foldable(board: BoardGround) -> list[int]:
    """The frames in sight that offer to be folded: of origins always, groups with a selected card, areas with all."""
    scene, picked, seen = board.scene, board.picked(), board.seen()
    if board.scale < FULL or not scene.frames:
        return []
    near = touching(scene.frame_rects, (seen.left(), seen.top(), seen.right(), seen.bottom())).tolist()
    held = {at: np.isin(scene.members[at], picked) for at in near} if len(picked) <= _MOST else {}
    return [
        at for at in near
        if scene.frames[at].kind == "origins"
        or at in held and len(held[at]) and (held[at].all() if scene.frames[at].kind == "frame" else held[at].any())
    ]  # fmt: skip


def fold_box(board: BoardGround, frame: int) -> QRectF:
    """Where a frame offers to be folded, in the view: on its lower edge."""
    left, _, _, bottom = board.scene.frame_rects[frame].tolist()
    corner = board.to_view(QPointF(left, bottom))
    letters = QFontMetricsF(theme.small())
    wide = letters.horizontalAdvance(tr(_FOLDS)) + letters.horizontalAdvance(_KEY) + 40
    high = max(letters.height() + 6, 24.0)
    return QRectF(corner.x() + 12, corner.y() - high / 2, wide, high)


def _fold(painter: QPainter, box: QRectF, look: theme.Theme) -> None:
    """Words and key in a pill."""
    painter.setPen(QPen(QColor(look.line_strong), 1))
    painter.setBrush(QColor(look.surface))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    painter.setFont(theme.small())
    painter.setPen(QColor(look.text))
    flags = Qt.AlignmentFlag.AlignVCenter
    painter.drawText(box.adjusted(9, 0, 0, 0), flags, tr(_FOLDS))
    cap = QRectF(box.right() - 24, box.top() + 4, 17, box.height() - 8)
    painter.setPen(QPen(QColor(look.line_strong), 1))
    painter.setBrush(QColor(look.panel))
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setPen(QColor(look.text2))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, _KEY)


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
