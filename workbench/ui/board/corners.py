"""What lies over the board's corners: minimap, legend of links, a hint, and the words of an empty board."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import accumulate

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen

from workbench.case.edges import Edge
from workbench.ui import absolute, theme
from workbench.ui.board import strokes
from workbench.ui.board.scene import Scene
from workbench.ui.language import tr, worded

MAP_WIDTH, MAP_HEIGHT, GAP = 150, 104, 12
NARROW = 520  # view pixels; below, minimap and legend would hide too much
_KINDS = ("supports", "contradicts", "differs", "same-as", "cites", "finding")
_MANY = 1000  # cards on the map, too small then for frames
_ROW, _SAMPLE = 20, 40  # pixels beside letters of the usual size
FOLD = 26  # view pixels at the legend's right edge for what folds it


class Minimap:
    """The whole board, small, with the seen part framed; a point on it is a place on the board."""

    def __init__(self, scene: Scene) -> None:
        left, top, right, bottom = scene.bounds()
        room = max(right - left, 1.0) + 80, max(bottom - top, 1.0) + 80
        self._scale = min((MAP_WIDTH - 8) / room[0], (MAP_HEIGHT - 8) / room[1])
        self._centre = QPointF((left + right) / 2, (top + bottom) / 2)
        self._scene = scene
        self._drawn: QImage | None = None

    def place(self, view: QRect, seen: QRectF) -> QRect:
        """Where the map lies in the view; nowhere in a narrow one, nor where all of the board is seen anyway."""
        left, top, right, bottom = self._scene.bounds()
        if view.width() <= NARROW or seen.contains(QRectF(QPointF(left, top), QPointF(right, bottom))):
            return QRect()
        return QRect(view.right() - MAP_WIDTH - GAP, view.bottom() - MAP_HEIGHT - GAP, MAP_WIDTH, MAP_HEIGHT)

    def board_point(self, place: QRect, at: QPointF) -> QPointF:
        """The place on the board under a point of the map."""
        return self._centre + (at - QRectF(place).center()) / self._scale

    def paint(self, painter: QPainter, place: QRect, seen: QRectF) -> None:
        """Draw the map, and a frame around what the view shows."""
        look = theme.current()
        painter.setPen(QPen(QColor(look.line_strong), 1))
        painter.setBrush(QColor(look.panel))
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        ratio = painter.device().devicePixelRatioF()
        if self._drawn is None or self._drawn.devicePixelRatio() != ratio:
            self._drawn = (self._specks if len(self._scene.cards) > _MANY else self._draw)(look, ratio)
        painter.drawImage(place.topLeft(), self._drawn)
        frame = QRectF(self._on_map(place, seen.topLeft()), self._on_map(place, seen.bottomRight()))
        painter.setPen(QPen(QColor(look.accent), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame & QRectF(place).adjusted(3, 3, -3, -3))

    def _on_map(self, place: QRect, at: QPointF) -> QPointF:
        return QRectF(place).center() + (at - self._centre) * self._scale

    def _draw(self, look: theme.Theme, ratio: float) -> QImage:
        drawn = _clear(ratio)
        with absolute.painter(drawn) as painter:
            for name, boxes in self._boxes(QRect(0, 0, MAP_WIDTH, MAP_HEIGHT)).items():
                kind = look.kind(name)
                painter.setPen(QPen(QColor(kind.ink), 0.8))
                painter.setBrush(QColor(kind.fill))
                painter.drawRects(boxes)
        return drawn

    def _specks(self, look: theme.Theme, ratio: float) -> QImage:
        """Cards too many for boxes: the colour of their kind on every pixel one touches."""
        drawn = _clear(1.0)
        drawn.setDevicePixelRatio(1.0)
        pixels = np.frombuffer(drawn.bits(), dtype=np.uint32).reshape(drawn.height(), -1)
        low = self._on_map(QRect(0, 0, MAP_WIDTH, MAP_HEIGHT), QPointF(0, 0))
        boxes = self._scene.rects * self._scale + (low.x(), low.y(), low.x(), low.y())
        first, last = np.floor(boxes[:, :2]).astype(np.int64), np.ceil(boxes[:, 2:]).astype(np.int64) - 1
        names = np.array([card.kind for card in self._scene.cards])
        for name in np.unique(names):
            cards, ink = names == name, QColor(look.kind(str(name)).ink).rgb()
            for x in (first[cards, 0], last[cards, 0]):
                for y in (first[cards, 1], last[cards, 1]):
                    pixels[y.clip(0, MAP_HEIGHT - 1), x.clip(0, MAP_WIDTH - 1)] = ink
        shown = drawn.scaled(round(MAP_WIDTH * ratio), round(MAP_HEIGHT * ratio))
        shown.setDevicePixelRatio(ratio)
        return shown

    def _boxes(self, place: QRect) -> dict[str, list[QRectF]]:
        """The cards on the map by kind."""
        low = self._on_map(place, QPointF(0, 0))
        rects = self._scene.rects * self._scale + (low.x(), low.y(), low.x(), low.y())
        boxes: dict[str, list[QRectF]] = defaultdict(list)
        for card, (left, top, right, bottom) in zip(self._scene.cards, rects.tolist(), strict=True):
            boxes[card.kind].append(QRectF(left, top, right - left, bottom - top))
        return boxes


def _clear(ratio: float) -> QImage:
    drawn = QImage(round(MAP_WIDTH * ratio), round(MAP_HEIGHT * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    return drawn


Samples = list[tuple[Edge, str]]


def samples(edges: Sequence[Edge]) -> Samples:
    """One link of each sort that is on a board, with its name in the legend."""
    bare = Edge(b"", b"", b"", "", evidenced=True, inferred=False, word="")
    sorts = {(edge.kind, edge.inferred, edge.evidenced) for edge in edges}
    stated = {kind for kind, inferred, _ in sorts if not inferred}
    found = [(bare._replace(kind=kind), kind.replace("-", " ")) for kind in _KINDS if kind in stated]
    if any(kind == "cites" and inferred for kind, inferred, _ in sorts):
        found.append((bare._replace(kind="cites", inferred=True), tr("cites, inferred")))
    if not all(evidenced for _, _, evidenced in sorts):
        found.append((bare._replace(kind="part-of", evidenced=False), tr("dashed: no excerpt yet")))
    return found


def legend_size(found: Samples) -> QSize:
    """How much room the legend takes."""
    if not found:
        return QSize()
    columns, rows = _columns(found)
    return QSize(round(sum(columns)) + FOLD + 8, round(rows * theme.grown(_ROW)) + 8)


def _columns(found: Samples) -> tuple[list[float], int]:
    """The width of each column of the legend, and how many rows it has; the last name may run on to the right."""
    letters = QFontMetricsF(theme.small())
    rows = 2 if len(found) > 3 else 1
    across = -(-len(found) // rows)
    widths = [_SAMPLE + 5 + letters.horizontalAdvance(worded(name)) + 8 for _, name in found]
    free = len(widths) % across != 0
    columns = [max(widths[:-1][at::across] if free else widths[at::across]) for at in range(across)]
    if free:
        columns[-1] += max(widths[-1] - sum(columns[(len(widths) - 1) % across :]), 0)
    return columns, rows


def paint_legend(painter: QPainter, place: QRect, found: Samples) -> None:
    """The sorts of links that are on this board, each with its line, and what dashes mean."""
    look = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(look.line_strong), 1))
    painter.setBrush(theme.faint(look.panel, 0.95))
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    columns, _ = _columns(found)
    lefts = list(accumulate(columns, initial=place.left() + 8.0))
    row = theme.grown(_ROW)
    for n, (edge, name) in enumerate(found):
        x, y = lefts[n % len(columns)], place.top() + 4 + (n // len(columns) + 0.5) * row
        strokes.paint(painter, edge, ((x, y), (x + _SAMPLE, y)), look)
        strokes.paint_sign(painter, edge, (x + _SAMPLE / 2 - 2, y), look)
        painter.setFont(theme.small())
        painter.setPen(QColor(look.text2))
        room = QRectF(x + _SAMPLE + 5, y - row / 2, place.right() - x - _SAMPLE - 5, row)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, worded(name))


def paint_refusal(painter: QPainter, view: QRect, at: QPointF, words: str) -> None:
    """Why what is held over the board cannot be laid there, beside the pointer."""
    look, font = theme.current(), theme.small()
    box = QFontMetricsF(font).boundingRect(
        QRectF(0, 0, theme.grown(240), view.height()), int(Qt.TextFlag.TextWordWrap), words
    )
    box = QRectF(0, 0, box.width() + 20, box.height() + 12)
    box.moveTopLeft(at + QPointF(14, 18))
    box.moveRight(min(box.right(), view.right() - 8.0))
    box.moveBottom(min(box.bottom(), view.bottom() - 8.0))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(look.care), 1))
    painter.setBrush(QColor(look.care_fill))
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(QColor(look.text))
    painter.setFont(font)
    painter.drawText(box.adjusted(10, 6, -10, -6), int(Qt.TextFlag.TextWordWrap), words)


def paint_hint(painter: QPainter, view: QRect, words: str) -> None:
    """One line at the foot of the view that says what the keys do now."""
    look, font = theme.current(), theme.body()
    wide = QFontMetricsF(font).horizontalAdvance(words) + 24
    high = QFontMetricsF(font).height() + 14
    top = view.bottom() - GAP - high - 0.5
    box = QRectF(view.left() + GAP + 0.5, top, min(wide, view.width() - 2 * GAP), high)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(look.accent), 1))
    painter.setBrush(QColor(look.neighbour))
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(QColor(look.text))
    painter.setFont(font)
    painter.drawText(box.adjusted(12, 0, -12, 0), Qt.AlignmentFlag.AlignVCenter, words)


def paint_empty(painter: QPainter, view: QRect, title: str, words: str) -> None:
    """What belongs on an empty board and the next step."""
    look = theme.current()
    painter.setPen(QColor(look.text))
    painter.setFont(theme.heading())
    middle, high = view.center().y(), round(theme.grown(34))
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(QRect(view.left() + 24, middle - high, view.width() - 48, high), flags, title)
    painter.setPen(QColor(look.text2))
    painter.setFont(theme.body())
    painter.drawText(QRect(view.left() + 24, middle, view.width() - 48, view.height() // 2), flags, words)
