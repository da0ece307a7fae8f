"""Many cards or lines at once at each distance: the ground, straight lines, dots, numbers, and full cards."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QImage, QPainter, QPen

from workbench.ui import theme
from workbench.ui.board import face
from workbench.ui.board.lines import clipped
from workbench.ui.board.scene import LINKS, Scene

if TYPE_CHECKING:
    from workbench.ui.board.sheet import Sheet

Ways = NDArray[np.float64]  # n x 2 ends x 2
Boxes = NDArray[np.int64]  # left, top, width, height in device pixels
_GRID = 24.0  # board pixels between two dots of the ground
_DIM = 0.66  # of a dimmed card that is ground
_THIN, _PASSING = 0.7, 0.3  # of a straight line that is ink, and of one that only passes through
_THICK = 1.8  # device pixels of a link that contradicts, from afar
_DASHED, _DOTTED = (10.0, 0.6), (6.0, 0.4)  # device pixels from dash to dash at least, and how much of it is ink
_FIRST = 2 * len(LINKS) + 2  # sorts of links: those that only pass through come before all others
_MOST_DASHES = 24  # of one line, however long


def boxes_of(scene: Scene, cards: NDArray[np.int64], scale: float, corner: QPoint) -> Boxes:
    """The cards in whole device pixels from a corner."""
    places = np.rint(scene.rects[cards, :2] * scale) - (corner.x(), corner.y())
    sizes = np.maximum(np.rint(scene.sizes[cards] * scale), 2)
    return np.hstack([places, sizes]).astype(np.int64)


def ground(image: QImage, part: QRect, corner: QPoint, scale: float) -> None:
    """The bare ground of a part of a picture, and the faint dots that show it moving."""
    look, step = theme.current(), _GRID * scale
    pixels = np.frombuffer(image.bits(), dtype=np.uint32).reshape(image.height(), -1)
    left, top = part.left() - corner.x(), part.top() - corner.y()
    pixels = pixels[top : top + part.height(), left : left + part.width()]
    pixels[:] = QColor(look.surface).rgb()
    if step < 10:
        return
    columns, rows = _every(part.left(), part.width(), step), _every(part.top(), part.height(), step)
    wide = max(1, round(1.5 * min(scale, 2)))
    for down in range(wide):
        for across in range(wide):
            x, y = columns + across, rows + down
            inside = np.ix_(y[(y >= 0) & (y < part.height())], x[(x >= 0) & (x < part.width())])
            pixels[inside] = QColor(look.line).rgb()


def _every(start: int, length: int, step: float) -> NDArray[np.int64]:
    """The lines of a grid near a stretch, from its start; those just outside too, whose dots may reach in."""
    first, last = math.floor(start / step) - 1, math.ceil((start + length) / step) + 1
    return np.rint(np.arange(first, last + 1) * step).astype(np.int64) - start


def lines(
    painter: QPainter, scene: Scene, edges: NDArray[np.int64], passing: NDArray[np.bool_], *, area: QRect,
    scale: float,
) -> None:  # fmt: skip
    """Links as straight lines from card to card in the colours of their kinds, those ``passing`` fainter.

    A link that cites is dotted, one that contradicts is thicker, one that no excerpt carries is dashed. ``area`` is
    all of the picture, in device pixels of the board.
    """
    middles = (scene.rects[:, :2] + scene.rects[:, 2:]) / 2 * scale
    ends = middles[scene.ends[edges]]
    a, b, _ = clipped(ends[:, 0], ends[:, 1], (area.left(), area.top(), area.right() + 1.0, area.bottom() + 1.0))
    shift, look = np.array((area.left(), area.top())), theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sorts = scene.sorts[edges] + _FIRST * ~passing[edges]
    for sort in np.unique(sorts).tolist():
        those, near, place, bare = sorts == sort, sort >= _FIRST, sort % _FIRST // 2, sort % 2
        kind = LINKS[place] if place < len(LINKS) else ""
        ink = look.kind(kind).ink if kind == "finding" else look.link(kind) if kind else look.control
        ink = theme.faint(ink, _THIN if near else _PASSING)
        painter.setPen(QPen(ink, _THICK if kind == "contradicts" else 1))
        ways = np.stack([a[those], b[those]], axis=1)
        if stroke := _DASHED if bare else _DOTTED if kind == "cites" else None:
            ways = _dashes(ways, ends[those], *stroke)
        drawn = (ways - shift).reshape(-1, 4).tolist()
        painter.drawLines([QLineF(x, y, far_x, far_y) for x, y, far_x, far_y in drawn])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _dashes(ways: Ways, whole: Ways, step: float, share: float) -> Ways:
    """Dashes along ways that are cut from whole lines; they fall alike wherever a line is cut."""
    run = whole[:, 1] - whole[:, 0]
    length = np.maximum(np.hypot(run[:, 0], run[:, 1]), 1e-6)
    ahead, step = run / length[:, None], np.maximum(step, length / _MOST_DASHES)
    first, last = (((ways[:, end] - whole[:, 0]) * ahead).sum(axis=1) for end in (0, 1))
    counts = np.maximum(np.ceil(last / step) - np.floor(first / step), 0).astype(np.int64)
    which = np.repeat(np.arange(len(ways)), counts)
    nth = np.arange(len(which)) - np.repeat(np.cumsum(counts) - counts, counts) + np.floor(first / step)[which]
    begin = np.maximum(nth * step[which], first[which])
    end = np.minimum((nth + share) * step[which], last[which])
    seen = end > begin
    which, begin, end = which[seen], begin[seen], end[seen]
    start = whole[which, 0]
    return np.stack([start + ahead[which] * begin[:, None], start + ahead[which] * end[:, None]], axis=1)


def dots(painter: QPainter, sheet: Sheet, cards: NDArray[np.int64], corner: QPoint, scale: float) -> None:
    """Cards too small for anything but their colour, all of a kind at once."""
    scene, look = sheet.scene, theme.current()
    sorts: dict[tuple[str, bool], list[QRect]] = defaultdict(list)
    for at, box in zip(cards.tolist(), boxes_of(scene, cards, scale, corner).tolist(), strict=True):
        sorts[scene.cards[at].kind, at in sheet.dimmed].append(QRect(*box))
    painter.setPen(Qt.PenStyle.NoPen)
    for (kind, dim), together in sorts.items():
        painter.setBrush(theme.faint(look.kind(kind).ink, 1 - _DIM if dim else 1.0))
        painter.drawRects(together)


def numbers(painter: QPainter, sheet: Sheet, cards: NDArray[np.int64], corner: QPoint, scale: float) -> None:
    """Cards from afar: a box in the colours of the kind with the number in it."""
    look, scene = theme.current(), sheet.scene
    boxes = boxes_of(scene, cards, scale, corner).tolist()
    font = QFont(sheet.faces.afar)
    font.setPixelSize(max(1, round(QFontInfo(font).pixelSize() * scale)))
    metrics = QFontMetricsF(font)
    wide, down = metrics.horizontalAdvance("0"), (metrics.ascent() - metrics.descent()) / 2
    painter.setFont(font)
    for at, (left, top, width, height) in zip(cards.tolist(), boxes, strict=True):
        card = scene.cards[at]
        kind = look.kind(card.kind)
        ink = QColor(kind.ink)
        painter.setPen(ink if card.held else _dashed(ink))
        painter.setBrush(QColor(kind.fill if card.held else look.surface))
        painter.drawRect(left, top, width - 1, height - 1)
        if not card.held:
            painter.setPen(ink)
        start = left + (width - wide * len(card.number)) / 2
        painter.drawText(QPointF(start, top + height / 2 + down), card.number)
    _dim(painter, sheet, zip(cards.tolist(), boxes, strict=True))


def words(painter: QPainter, sheet: Sheet, cards: NDArray[np.int64], corner: QPoint, scale: float) -> None:
    """Full cards, with all that stands on them."""
    boxes = boxes_of(sheet.scene, cards, scale, corner).tolist()
    for at, box in zip(cards.tolist(), boxes, strict=True):
        face.paint(painter, QRect(*box), sheet.scene.cards[at], sheet.laid(at), sheet.faces, scale)
    _dim(painter, sheet, zip(cards.tolist(), boxes, strict=True))


def flat(painter: QPainter, scene: Scene, cards: Iterable[int], boxes: Iterable[QRectF], *, edge: str) -> None:
    """Cards as plain boxes, for the moment until there is a picture of them."""
    look = theme.current()
    sorts: dict[str, list[QRectF]] = defaultdict(list)
    for at, box in zip(cards, boxes, strict=True):
        sorts[scene.cards[at].kind].append(box)
    painter.setPen(QPen(QColor(edge), 1))
    for kind, together in sorts.items():
        painter.setBrush(QColor(look.kind(kind).fill))
        painter.drawRects(together)


def _dashed(ink: QColor) -> QPen:
    pen = QPen(ink, 1)
    pen.setDashPattern([3, 2])
    return pen


def _dim(painter: QPainter, sheet: Sheet, drawn: Iterable[tuple[int, list[int]]]) -> None:
    veil = theme.faint(theme.current().surface, _DIM)
    for at, box in drawn if sheet.dimmed else ():
        if at in sheet.dimmed:
            painter.fillRect(QRect(*box), veil)
