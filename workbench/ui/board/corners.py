"""What lies over the board's corners: minimap, legend of links, a hint, and the words of an empty board."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap

from workbench.case.cards import Edge
from workbench.ui import theme
from workbench.ui.board import strokes
from workbench.ui.board.scene import Scene

MAP_WIDTH, MAP_HEIGHT, GAP = 150, 104, 12
NARROW = 520  # view pixels; below, minimap and legend would hide too much
LEGEND_ROOM = 60  # view pixels at the top that a fitted board leaves to the legend
_KINDS = ("supports", "contradicts", "differs", "same-as", "cites")
_NAMES = {"same-as": "same as"}
_MANY = 1000  # cards on the map, too small then for frames
_COLUMN, _ROW, _SAMPLE = 120, 21, 44


class Minimap:
    """The whole board, small, with the seen part framed; a point on it is a place on the board."""

    def __init__(self, scene: Scene) -> None:
        left, top, right, bottom = scene.bounds()
        room = max(right - left, 1.0) + 80, max(bottom - top, 1.0) + 80
        self._scale = min((MAP_WIDTH - 8) / room[0], (MAP_HEIGHT - 8) / room[1])
        self._centre = QPointF((left + right) / 2, (top + bottom) / 2)
        self._scene = scene
        self._drawn: QPixmap | None = None

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
            self._drawn = self._draw(look, ratio)
        painter.drawPixmap(place.topLeft(), self._drawn)
        frame = QRectF(self._on_map(place, seen.topLeft()), self._on_map(place, seen.bottomRight()))
        painter.setPen(QPen(QColor(look.accent), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame & QRectF(place).adjusted(3, 3, -3, -3))

    def _on_map(self, place: QRect, at: QPointF) -> QPointF:
        return QRectF(place).center() + (at - self._centre) * self._scale

    def _draw(self, look: theme.Theme, ratio: float) -> QPixmap:
        drawn = QPixmap(round(MAP_WIDTH * ratio), round(MAP_HEIGHT * ratio))
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        place = QRect(0, 0, MAP_WIDTH, MAP_HEIGHT)
        with QPainter(drawn) as painter:
            for name, boxes in self._boxes(place).items():
                kind = look.kind(name)
                small = len(self._scene.cards) > _MANY
                painter.setPen(Qt.PenStyle.NoPen if small else QPen(QColor(kind.ink), 0.8))
                painter.setBrush(QColor(kind.ink if small else kind.fill))
                painter.drawRects(boxes)
        return drawn

    def _boxes(self, place: QRect) -> dict[str, list[QRectF]]:
        """The cards on the map by kind."""
        low = self._on_map(place, QPointF(0, 0))
        rects = self._scene.rects * self._scale + (low.x(), low.y(), low.x(), low.y())
        boxes: dict[str, list[QRectF]] = defaultdict(list)
        for card, (left, top, right, bottom) in zip(self._scene.cards, rects.tolist(), strict=True):
            boxes[card.kind].append(QRectF(left, top, right - left, bottom - top))
        return boxes


def paint_legend(painter: QPainter, view: QRect, edges: list[Edge]) -> None:
    """The kinds of links that are on this board, each with its line, and what dashes mean."""
    samples = _samples(edges)
    if not samples:
        return
    columns = min(4, len(samples))
    rows = -(-len(samples) // columns)
    wide, high = columns * _COLUMN + 16, rows * _ROW + 12
    box = QRectF(view.right() - wide - GAP + 0.5, GAP + 0.5, wide, high)
    look = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(look.line_strong), 1))
    painter.setBrush(theme.faint(look.panel, 0.95))
    painter.drawRoundedRect(box, 6, 6)
    for n, (edge, name) in enumerate(samples):
        x = box.left() + 10 + n % columns * _COLUMN
        y = box.top() + 6 + (n // columns + 0.5) * _ROW
        way = (x, y), (x + _SAMPLE, y)
        strokes.paint(painter, edge, way, look)
        strokes.paint_sign(painter, edge, (x + _SAMPLE / 2, y), look)
        painter.setFont(theme.small())
        painter.setPen(QColor(look.text2))
        painter.drawText(QRectF(x + _SAMPLE + 6, y - 10, 80, 20), Qt.AlignmentFlag.AlignVCenter, name)


def _samples(edges: list[Edge]) -> list[tuple[Edge, str]]:
    bare = Edge(b"", b"", b"", "", evidenced=True, inferred=False, word="")
    held = {edge.kind for edge in edges if edge.evidenced}
    samples = [(bare._replace(kind=kind), _NAMES.get(kind, kind)) for kind in _KINDS if kind in held]
    if any(edge.inferred for edge in edges):
        samples.append((bare._replace(kind="cites", inferred=True), "inferred"))
    if any(not edge.evidenced for edge in edges):
        samples.append((bare._replace(kind="supports", evidenced=False), "no excerpt"))
    return samples


def paint_hint(painter: QPainter, view: QRect, words: str) -> None:
    """One line at the foot of the view that says what the keys do now."""
    look, font = theme.current(), theme.body()
    wide = QFontMetricsF(font).horizontalAdvance(words) + 24
    box = QRectF(view.left() + GAP + 0.5, view.bottom() - GAP - 30.5, min(wide, view.width() - 2 * GAP), 30)
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
    middle = view.center().y()
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(QRect(view.left() + 24, middle - 34, view.width() - 48, 28), flags, title)
    painter.setPen(QColor(look.text2))
    painter.setFont(theme.body())
    painter.drawText(QRect(view.left() + 24, middle, view.width() - 48, 60), flags, words)
