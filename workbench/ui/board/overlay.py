"""What is painted over the board's picture at every move: selection, what is in the hand, and the corners."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRegion

from workbench.ui import theme
from workbench.ui.board import aids, corners, face, strokes
from workbench.ui.board.ground import BoardGround, Boxes
from workbench.ui.board.hand import Hand
from workbench.ui.board.inhand import InHand, Lifted
from workbench.ui.board.lines import clipped
from workbench.ui.board.scene import touching
from workbench.ui.language import tr

_SHOWN = 200  # most links and neighbours marked at once
_HAIR = 1000  # links of the selection above which none is marked: they would be hair, and hold every frame up
_LED = 40  # links of the selection drawn along their ways
_AT_ONCE = 8  # ways found before they are first drawn
_RINGED = 60  # cards up to which each has its own ring


def paint(painter: QPainter, board: BoardGround, hand: Hand) -> None:
    """Everything above the picture."""
    if hand.doing != "carry":
        _links_of_selection(painter, board)
    if board.carried is not None:
        _carried(painter, board, board.carried, hand)
    _rings(painter, board, hand)
    _link_in_hand(painter, board, hand)
    aids.paint(painter, board, hand)
    if hand.doing == "band":
        look = theme.current()
        painter.setPen(QPen(QColor(look.accent), 1))
        painter.setBrush(look.halo_colour())
        painter.drawRect(hand.band())
    _corners(painter, board, hand)


def _links_of_selection(painter: QPainter, board: BoardGround) -> None:
    """The links of what is selected, above all cards, and over them the signs of every link in view."""
    seen = board.seen()
    scene, router, look = board.scene, board.sheet.router, theme.current()
    rect = (seen.left(), seen.top(), seen.right(), seen.bottom())
    links = board.links_beside()
    edges = links[touching(scene.spans()[links], rect)].tolist() if 0 < len(links) <= _HAIR else []
    if not edges:
        return
    near = board.scale >= face.FULL
    led = router.shown(edges[:_LED]) if near else set()
    if near and not led:  # a few are found on the spot, more of them when there is time
        led = router.known(board.links_picked()[:_AT_ONCE]).keys()
    painter.save()
    _straight(painter, board, [edge for edge in edges if edge not in led], look)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-QPointF(board.origin) / board.ratio)
    painter.scale(board.scale, board.scale)
    ways = router.known(sorted(led))
    for path in ways.values():
        strokes.glow(painter, path, look)
    for edge, path in ways.items():
        strokes.paint(painter, scene.edges[edge], path, look)
    for edge in sorted(router.shown(scene.edges_within(rect).tolist()))[:_SHOWN] if near else ():
        strokes.paint_sign(painter, scene.edges[edge], router.signs[edge], look)
    painter.restore()


def _straight(painter: QPainter, board: BoardGround, edges: list[int], look: theme.Theme) -> None:
    """Links of the selection that have no way, under the cards: far ones, those still looked for, all from afar."""
    if not edges:
        return
    scene, view = board.scene, QRectF(board.viewport().rect())
    middles = (scene.rects[:, :2] + scene.rects[:, 2:]) / 2 * board.scale + _pair(board.to_view(QPointF()))
    ends = middles[scene.ends[edges[:_SHOWN]]]
    a, b, seen = clipped(ends[:, 0], ends[:, 1], (view.left(), view.top(), view.right(), view.bottom()))
    low, high = board.to_ground(view.topLeft()), board.to_ground(view.bottomRight())
    cards = scene.within((low.x(), low.y(), high.x(), high.y()))
    if len(cards) <= _SHOWN:
        room = QRegion(board.viewport().rect())
        for at in cards.tolist():
            room -= QRegion(board.box(at).toAlignedRect())
        painter.setClipRegion(room)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.faint(look.accent, 0.7), 1.5))
    painter.drawLines([QLineF(x, y, far_x, far_y) for x, y, far_x, far_y in np.hstack([a, b])[seen].tolist()])
    painter.setClipping(False)


def _pair(point: QPointF) -> tuple[float, float]:
    return point.x(), point.y()


def _carried(painter: QPainter, board: BoardGround, carried: Lifted, hand: Hand) -> None:
    """The cards in the hand above all others; their places are covered until a picture has them empty."""
    k = board.scale * board.ratio
    if carried.scale != k:
        carried = board.carry_on()
    if carried is None:
        return
    if board.picture is not None and board.picture.version < carried.version:
        carried.vacate(painter, board.origin, QRectF(board.viewport().rect()), board.ratio)
    if isinstance(carried, InHand) and not carried.released:
        carried.shift = (hand.carried() * k).toPoint()
    carried.paint(painter, board.origin, QRectF(board.viewport().rect()), board.ratio)


def _rings(painter: QPainter, board: BoardGround, hand: Hand) -> None:
    """Rings of the selection and its neighbours; of very many only their edges."""
    beside = sorted(board.neighbours_picked() - board.sheet.lifted)[:_SHOWN]
    _ring(painter, board, board.boxed(beside), selected=False)
    if board.carried is None:
        _ring(painter, board, board.boxes_picked(), selected=True)
    if hand.target is not None:
        _ring(painter, board, board.boxed([hand.target]), selected=True)


def _ring(painter: QPainter, board: BoardGround, boxes: Boxes, *, selected: bool) -> None:
    area, places = board.area(), boxes[0]
    low, high = places[:, :2], places[:, :2] + places[:, 2:]
    far = area.left() + area.width(), area.top() + area.height()
    seen = np.flatnonzero((low < far).all(axis=1) & (high > (area.left(), area.top())).all(axis=1))
    rects = boxes[1] if len(seen) == len(places) else [boxes[1][at] for at in seen.tolist()]
    painter.save()
    painter.translate(-QPointF(board.origin) / board.ratio)
    _rings_round(painter, board, rects, selected=selected)
    painter.restore()


def _rings_round(painter: QPainter, board: BoardGround, rects: list[QRectF], *, selected: bool) -> None:
    if len(rects) <= _RINGED:
        for rect in rects:
            face.ring(painter, rect, selected=selected)
        return
    look = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(QColor(look.accent), 1 if board.scale < face.FULL or not selected else 2))
    painter.setBrush(look.halo_colour() if selected else Qt.BrushStyle.NoBrush)
    painter.drawRects(rects)


def _link_in_hand(painter: QPainter, board: BoardGround, hand: Hand) -> None:
    if hand.linking is None:
        return
    start = board.box(hand.linking).center()
    end = hand.here if hand.target is None else board.box(hand.target).center()
    if hand.doing == "link" or hand.target is not None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.current().accent), 2, Qt.PenStyle.DashLine))
        painter.drawLine(start, end)


def _corners(painter: QPainter, board: BoardGround, hand: Hand) -> None:
    view = board.viewport().rect()
    if board.refusal is not None:
        corners.paint_refusal(painter, view, *board.refusal)
    if not board.scene.cards:
        corners.paint_empty(painter, view, *why_empty(bare=board.bare, writable=board.writable))
        return
    place = board.minimap.place(view, board.seen())
    if place:
        board.minimap.paint(painter, place, board.seen())
    if board.legend:
        corners.paint_legend(painter, board.legend, board.samples)
    if hand.linking is not None:
        number = board.scene.cards[hand.linking].number
        words = tr("Link from {number}: click the other card, or arrows, then Enter. Esc leaves")
        corners.paint_hint(painter, view, words.format(number=number))
    elif hand.armed:
        corners.paint_hint(painter, view, tr("Link: click the card it starts from. Esc leaves"))


def why_empty(*, bare: bool, writable: bool) -> tuple[str, str]:
    """What an empty board says, and what can be done."""
    title = tr("Nothing in this case yet") if bare else tr("Nothing on this board yet")
    if not writable:
        return title, tr("This case can only be read.")
    if bare:
        return title, tr("Attach a file, a page or pasted text: Ctrl+Shift+A, or drop a file.")
    return title, (
        tr("Drag records here from the list on the left, or select one there and press Enter.")
        + "\n" + tr("In the reader, B lays the selected words or record here.")
    )  # fmt: skip
