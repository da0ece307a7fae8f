"""A board as a drawing: frames, links along their ways, cards with all their words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter

from workbench.case.thumbnails import Pictured
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
_AT_ONCE = 20  # cards or straight lines between two looks at whether the drawing is still wanted
MOST_ROUTED = 2_000  # links that are led round cards; more are drawn straight


def board_drawing(
    scene: Scene, *, title: str, says: tuple[str, ...] = (), marking: str = "",
    images: Mapping[Pictured, QImage] = MappingProxyType({}),
) -> Drawing:  # fmt: skip
    """All of a board, with the pictures on its cards that are drawn already."""
    left, top, right, bottom = scene.bounds()
    sheet = Sheet(scene.still(), Faces())
    sheet.faces.images = dict(images)

    def draw(painter: QPainter, part: QRectF, scale: float) -> Iterator[None]:
        seen = part.translated(left - EDGE, top - EDGE)
        yield from _drawn(painter, sheet, seen, scale)

    def overview(painter: QPainter, place: QRectF) -> None:
        k = place.width() / (right - left + 2 * EDGE)
        boxes = [
            QRectF(place.left() + (x0 - left + EDGE) * k, place.top() + (y0 - top + EDGE) * k, (x1 - x0) * k,
                   (y1 - y0) * k)
            for x0, y0, x1, y1 in scene.rects.tolist()
        ]  # fmt: skip
        drawn.flat(painter, scene, range(len(boxes)), boxes, edge=theme.current().line_strong)

    size = QSizeF(right - left + 2 * EDGE, bottom - top + 2 * EDGE)
    return Drawing(title, size, QSizeF(0, 0), draw, overview, _key, says, marking, beside=True)


def _drawn(painter: QPainter, sheet: Sheet, seen: QRectF, scale: float) -> Iterator[None]:
    """A part of a board from the ground up; the ways of links are found first, once for all parts."""
    scene, router = sheet.scene, sheet.router
    corner = QPoint(round(seen.left() * scale), round(seen.top() * scale))
    rect = (seen.left(), seen.top(), seen.right(), seen.bottom())
    routed = len(scene.edges) <= MOST_ROUTED
    for _ in router.find(router.missing(range(len(scene.edges)))) if routed else ():
        yield
    with _kept(painter):
        painter.scale(1 / scale, 1 / scale)
        which = touching(scene.frame_rects, rect).tolist()
        frames.paint(painter, scene, which, scale=scale, corner=QPointF(corner), ratio=scale)
        for start in range(0, 0 if routed else len(scene.ends), _AT_ONCE):
            some = np.arange(start, min(start + _AT_ONCE, len(scene.ends)))
            area = QRect(corner, (seen.size() * scale).toSize())
            drawn.lines(painter, scene, some, np.zeros(len(scene.ends), np.bool_), area=area, scale=scale)
            yield
    ways = router.known(scene.edges_within(rect).tolist()) if routed else {}
    with _kept(painter):
        painter.scale(1 / scale, 1 / scale)
        _on_board(painter, corner, scale)
        for edge, path in ways.items():
            strokes.paint(painter, scene.edges[edge], path, theme.current())
            yield
    cards = scene.within(rect)
    for start in range(0, len(cards), _AT_ONCE):
        with _kept(painter):
            painter.scale(1 / scale, 1 / scale)
            drawn.words(painter, sheet, cards[start : start + _AT_ONCE], corner, scale)
        yield
    with _kept(painter):
        painter.scale(1 / scale, 1 / scale)
        _on_board(painter, corner, scale)
        for edge in ways:
            strokes.paint_sign(painter, scene.edges[edge], router.signs[edge], theme.current())


@contextmanager
def _kept(painter: QPainter) -> Iterator[None]:
    painter.save()
    try:
        yield
    finally:
        painter.restore()


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
