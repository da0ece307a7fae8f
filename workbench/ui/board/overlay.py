"""What is painted over the board's picture at every move: selection, what is in the hand, and the corners."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from workbench.ui import theme
from workbench.ui.board import corners, face, strokes
from workbench.ui.board.ground import BoardGround
from workbench.ui.board.hand import Hand
from workbench.ui.board.picture import device_box

_SHOWN = 200  # most links and neighbours rung at once


def paint_ground(painter: QPainter, board: BoardGround) -> None:
    """The bare ground with flat cards, seen for a moment where the picture does not reach."""
    look = theme.current()
    painter.fillRect(board.viewport().rect(), QColor(look.surface))
    picture = board.picture
    if picture is not None and picture.covers(board.area(), board.scale * board.ratio):
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.sunken))
    seen = board.seen()
    cards = board.scene.within((seen.left(), seen.top(), seen.right(), seen.bottom()))
    painter.drawRects([board.box(int(at)) for at in cards[:2000]])


def paint(painter: QPainter, board: BoardGround, hand: Hand) -> None:
    """Everything above the picture."""
    if board.scale >= face.FULL and hand.doing != "carry":
        _links_of_selection(painter, board)
    _rings(painter, board, hand)
    if hand.doing == "carry":
        _carried(painter, board, hand)
    _link_in_hand(painter, board, hand)
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
    view = scene.edges_within((seen.left(), seen.top(), seen.right(), seen.bottom())).tolist()
    edges = sorted(set(scene.touching(board.picked()).tolist()) & set(view))[:_SHOWN]
    if not edges:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-QPointF(board.origin) / board.ratio)
    painter.scale(board.scale, board.scale)
    ways = router.known(edges)
    for path in ways.values():
        strokes.glow(painter, path, look)
    for edge, path in ways.items():
        strokes.paint(painter, scene.edges[edge], path, look)
    for edge in sorted(router.shown(view))[:_SHOWN]:
        strokes.paint_sign(painter, scene.edges[edge], router.signs[edge], look)
    painter.restore()


def _rings(painter: QPainter, board: BoardGround, hand: Hand) -> None:
    picked = board.picked()
    view = QRectF(board.viewport().rect())
    for at in sorted(board.scene.neighbours(picked))[:_SHOWN]:
        box = _ring_box(board, at)
        if at not in board.sheet.lifted and box.intersects(view):
            face.ring(painter, box, selected=False)
    for at in picked if hand.doing != "carry" else ():
        box = _ring_box(board, at)
        if box.intersects(view):
            face.ring(painter, box, selected=True)
    if hand.target is not None:
        face.ring(painter, _ring_box(board, hand.target), selected=True)


def _ring_box(board: BoardGround, at: int) -> QRectF:
    box = QRectF(device_box(board.scene, at, board.scale * board.ratio).translated(-board.origin))
    return QRectF(box.topLeft() / board.ratio, box.size() / board.ratio)


def _carried(painter: QPainter, board: BoardGround, hand: Hand) -> None:
    """The cards in the hand above all others, their links as straight lines for the while."""
    lifted, shift = board.sheet.lifted, hand.carried()
    painter.setPen(QPen(QColor(theme.current().control), 1.2))
    for edge in board.scene.touching(sorted(lifted))[:_SHOWN].tolist():
        ends = board.scene.ends[edge].tolist()
        painter.drawLine(*(board.box(at).center() + shift * board.scale * (at in lifted) for at in ends))
    painter.drawImage(*hand.layer())


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
        corners.paint_empty(
            painter, view, _tr("Nothing on this board yet"),
            _tr("Drag records here from the list on the left, or select one there and press Enter.")
            + "\n" + _tr("In the reader, B lays the selected words or record here."),
        )  # fmt: skip
        return
    place = board.minimap.place(view, board.seen())
    if place:
        board.minimap.paint(painter, place, board.seen())
    if board.legend:
        corners.paint_legend(painter, board.legend, board.samples)
    if hand.linking is not None:
        number = board.scene.cards[hand.linking].number
        words = _tr("Link from {number}: click the other card, or arrows, then Enter. Esc leaves")
        corners.paint_hint(painter, view, words.format(number=number))
    elif hand.armed:
        corners.paint_hint(painter, view, _tr("Link: click the card it starts from. Esc leaves"))


def _tr(words: str) -> str:
    return QCoreApplication.translate("BoardView", words)
