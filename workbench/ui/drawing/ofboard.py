"""A board as a drawing: frames, links along their ways, cards with all their words."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QPainter

from workbench.ui import theme
from workbench.ui.board import drawn, frames, strokes
from workbench.ui.board.scene import Scene, touching
from workbench.ui.board.sheet import Sheet
from workbench.ui.board.type import Faces
from workbench.ui.drawing.drawings import Drawing
from workbench.ui.signs import paint_link

EDGE = 32.0  # logical pixels round the cards
_LINKS = (("supports", "supports", False), ("contradicts", "contradicts", False), ("differs", "differs", False),
          ("cites", "cites", False), ("same-as", "same as", False), ("part-of", "no words carry it", True))  # fmt: skip
MOST_ROUTED = 2_000  # links that are led round cards; more are drawn straight


def board_drawing(scene: Scene, *, title: str, says: tuple[str, ...] = (), marking: str = "") -> Drawing:
    """All of a board."""
    left, top, right, bottom = scene.bounds()
    sheet = Sheet(scene, Faces())
    every = list(range(len(scene.edges)))
    ways = sheet.router.known(every) if len(every) <= MOST_ROUTED else {}

    def draw(painter: QPainter, part: QRectF, scale: float) -> None:
        seen = part.translated(left - EDGE, top - EDGE)
        corner = QPoint(round(seen.left() * scale), round(seen.top() * scale))
        painter.save()
        painter.scale(1 / scale, 1 / scale)
        rect = (seen.left(), seen.top(), seen.right(), seen.bottom())
        which = touching(scene.frame_rects, rect).tolist()
        frames.paint(painter, scene, which, scale=scale, corner=QPointF(corner), ratio=scale)
        if not ways:
            _straight(painter, scene, QRect(corner, (seen.size() * scale).toSize()), scale)
        near = [edge for edge in scene.edges_within(rect).tolist() if edge in ways]
        _on_board(painter, corner, scale)
        for edge in near:
            strokes.paint(painter, scene.edges[edge], ways[edge], theme.current())
        painter.restore()
        painter.save()
        painter.scale(1 / scale, 1 / scale)
        drawn.words(painter, sheet, scene.within(rect), corner, scale)
        _on_board(painter, corner, scale)
        for edge in near:
            strokes.paint_sign(painter, scene.edges[edge], sheet.router.signs[edge], theme.current())
        painter.restore()

    def overview(painter: QPainter, place: QRectF) -> None:
        k = place.width() / (right - left + 2 * EDGE)
        boxes = [
            QRectF(place.left() + (x0 - left + EDGE) * k, place.top() + (y0 - top + EDGE) * k, (x1 - x0) * k,
                   (y1 - y0) * k)
            for x0, y0, x1, y1 in scene.rects.tolist()
        ]  # fmt: skip
        drawn.flat(painter, scene, range(len(boxes)), boxes, edge=theme.current().line_strong)

    size = QSizeF(right - left + 2 * EDGE, bottom - top + 2 * EDGE)
    return Drawing(title, size, QSizeF(0, 0), draw, overview, _key, says, marking)


def _key(painter: QPainter, at: QPointF) -> None:
    """The links with their words; one that no words carry is dashed."""
    painter.setFont(theme.plain(theme.small()))
    x = at.x()
    for kind, words, bare in _LINKS:
        paint_link(painter, kind, QRectF(x, at.y(), 46, 18), bare=bare)
        painter.setPen(theme.QColor(theme.current().text2))
        painter.drawText(QPointF(x + 52, at.y() + 13), words)
        x += painter.fontMetrics().horizontalAdvance(words) + 66


def _on_board(painter: QPainter, corner: QPoint, scale: float) -> None:
    """From device pixels of a picture to board pixels."""
    painter.translate(-corner)
    painter.scale(scale, scale)


def _straight(painter: QPainter, scene: Scene, part: QRect, scale: float) -> None:
    every = np.arange(len(scene.ends))
    drawn.lines(painter, scene, every, np.zeros(len(every), np.bool_), area=part, scale=scale)
