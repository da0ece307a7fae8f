"""The picture behind the board view: a margin wider than what is seen, so that panning only moves it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from time import perf_counter

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from workbench.ui import theme
from workbench.ui.board import face, frames, strokes
from workbench.ui.board.paths import Path
from workbench.ui.board.routes import Router
from workbench.ui.board.scene import Rect, Scene, touching
from workbench.ui.board.type import Faces, Laid

MARGIN = 0.3  # of the view's size, on each side
_SLICE = 0.008  # seconds of painting between two looks at the events
_ROUTED, _LINES = 300, 2000  # most links drawn along a way, and most drawn straight
_AT_ONCE = 40  # new ways that are found before a quick picture is shown
_DOTS = 24.0
_DIM = 0.66  # of a dimmed card that is ground


class Sheet:
    """All there is to draw: the scene, the words of its cards as they are asked for, and the ways of its links."""

    def __init__(self, scene: Scene, faces: Faces) -> None:
        self.scene, self.faces = scene, faces
        self._laid: dict[int, Laid] = {}
        self.router = Router(scene)
        self.lifted: frozenset[int] = frozenset()  # cards in the hand, drawn elsewhere
        self.dimmed: frozenset[int] = frozenset()  # cards outside the brushed time

    def laid(self, at: int) -> Laid:
        """What stands on a card."""
        if at not in self._laid:
            self._laid[at] = self.faces.lay(self.scene.cards[at])
        return self._laid[at]

    def adopt(self, before: Sheet, same: Mapping[int, int]) -> None:
        """Take over what another sheet has laid out and found of these cards, here and there."""
        self._laid = {at: before._laid[there] for at, there in same.items() if there in before._laid}
        self.router.adopt(before.router.kept())


class Picture:
    """One rendering of part of the board: ``scale`` device pixels a board pixel, from ``origin`` on."""

    def __init__(self, sheet: Sheet, area: QRect, scale: float, *, ratio: float, quick: bool = False) -> None:
        """``area`` is in device pixels of the board; ``quick`` leaves new ways of many links for later."""
        self.area, self.scale, self._sheet = area, scale, sheet
        self._zoom, self._quick = scale / ratio, quick
        self.image = QImage(area.size(), QImage.Format.Format_RGB32)
        self.done = False
        self.rough = False  # links were drawn straight for the while
        self._steps = self._draw()

    def covers(self, area: QRect, scale: float) -> bool:
        """Whether this picture shows that part of the board at exactly that scale."""
        return self.scale == scale and self.area.contains(area)

    def work(self, seconds: float = _SLICE) -> bool:
        """Paint on for a while; true when the picture is complete."""
        until = perf_counter() + seconds
        while not self.done and perf_counter() < until:
            self.done = next(self._steps, None) is None
        return self.done

    def _draw(self) -> Iterator[bool]:
        look = theme.current()
        self.image.fill(QColor(look.surface))
        with _painting(self.image) as painter:
            _ground(painter, self.area, self.scale, look)
        rect = self._board_rect()
        yield True
        with _painting(self.image) as painter:
            scene, corner = self._sheet.scene, QPointF(self.area.topLeft())
            which = touching(scene.frame_rects, rect).tolist()
            frames.paint(painter, scene, which, scale=self.scale, corner=corner, ratio=self.scale / self._zoom)
        yield True
        ways: dict[int, Path] = {}
        yield from self._links(rect, ways, look)
        cards = [int(at) for at in self._sheet.scene.within(rect) if at not in self._sheet.lifted]
        if self._zoom < face.NUMBERS:
            with _painting(self.image) as painter:
                self._dots(painter, cards, look)
            return
        for start in range(0, len(cards), 12):
            with _painting(self.image) as painter:
                for at in cards[start : start + 12]:
                    self._card(painter, at)
            yield True
        with self._on_board() as painter:
            for edge in ways:
                at = self._sheet.router.signs[edge]
                strokes.paint_sign(painter, self._sheet.scene.edges[edge], at, look)

    def _on_board(self) -> QPainter:
        """A painter that takes board coordinates."""
        painter = _painting(self.image)
        painter.translate(-self.area.topLeft())
        painter.scale(self.scale, self.scale)
        return painter

    def _board_rect(self) -> Rect:
        room, s = self.area, self.scale
        return room.left() / s, room.top() / s, (room.right() + 1) / s, (room.bottom() + 1) / s

    def _card(self, painter: QPainter, at: int) -> None:
        box = device_box(self._sheet.scene, at, self.scale).translated(-self.area.topLeft())
        sheet = self._sheet
        afar = self._zoom < face.FULL
        face.paint(painter, box, sheet.scene.cards[at], sheet.laid(at), sheet.faces, self.scale, afar=afar)
        if at in sheet.dimmed:
            painter.fillRect(box, theme.faint(theme.current().surface, _DIM))

    def _links(self, rect: Rect, ways: dict[int, Path], look: theme.Theme) -> Iterator[bool]:
        scene = self._sheet.scene
        seen = self._seen(rect)
        routed = [] if self._zoom < face.FULL else seen[:_ROUTED].tolist()
        router = self._sheet.router
        if self._quick and len(routed) - len(router.shown(routed)) > _AT_ONCE:
            routed, self.rough = sorted(router.shown(routed)), True
        elif not self._quick and not router.fresh(routed):
            for _ in router.find(routed):
                yield True
        ways |= router.known(routed)
        with _painting(self.image) as painter:
            rest = seen[~np.isin(seen, routed)] if len(routed) < len(seen) else seen[:0]
            self._straight(painter, rest[:_LINES], look)
        for edge, path in ways.items():
            with self._on_board() as painter:
                strokes.paint(painter, scene.edges[edge], path, look)
            yield True

    def _seen(self, rect: Rect) -> NDArray[np.int64]:
        """The links in the picture, those nearest its middle first; none of what is in the hand."""
        scene, lifted = self._sheet.scene, self._sheet.lifted
        seen = scene.edges_within(rect)
        if lifted:
            seen = seen[~np.isin(scene.ends[seen], list(lifted)).any(axis=1)]
        if len(seen) <= _ROUTED:
            return seen
        middle = np.array([rect[0] + rect[2], rect[1] + rect[3]]) / 2
        centres = (scene.rects[:, :2] + scene.rects[:, 2:])[scene.ends[seen]].sum(axis=1) / 4
        return seen[np.argsort(np.abs(centres - middle).sum(axis=1), kind="stable")]

    def _straight(self, painter: QPainter, edges: NDArray[np.int64], look: theme.Theme) -> None:
        if not len(edges):
            return
        scene = self._sheet.scene
        centres = (scene.rects[:, :2] + scene.rects[:, 2:]) / 2 * self.scale
        ends = centres[scene.ends[edges]] - (self.area.left(), self.area.top())
        painter.setPen(QPen(QColor(look.line_strong), 1))
        painter.drawLines([QPointF(x, y) for x, y in ends.reshape(-1, 2).tolist()])

    def _dots(self, painter: QPainter, cards: list[int], look: theme.Theme) -> None:
        """Cards too small for anything but their colour, all of a kind at once."""
        scene = self._sheet.scene
        corner = (self.area.left(), self.area.top())
        places = (scene.rects[cards, :2] * self.scale - corner).round()
        sizes = np.maximum((scene.rects[cards, 2:] - scene.rects[cards, :2]) * self.scale, 2.0).round()
        boxes: dict[tuple[str, bool], list[QRectF]] = defaultdict(list)
        for at, box in zip(cards, np.hstack([places, sizes]).tolist(), strict=True):
            boxes[scene.cards[at].kind, at in self._sheet.dimmed].append(QRectF(*box))
        painter.setPen(Qt.PenStyle.NoPen)
        for (kind, dim), together in boxes.items():
            painter.setBrush(theme.faint(look.kind(kind).ink, 1 - _DIM if dim else 1.0))
            painter.drawRects(together)


def carried_picture(sheet: Sheet, area: QRect, scale: float, *, afar: bool) -> QImage:
    """The cards in the hand on a clear ground, to be laid over the picture wherever the hand is."""
    image = QImage(area.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with _painting(image) as painter:
        for at in sorted(sheet.lifted):
            box = device_box(sheet.scene, at, scale).translated(-area.topLeft())
            if box.intersects(image.rect()):
                face.paint(painter, box, sheet.scene.cards[at], sheet.laid(at), sheet.faces, scale, afar=afar)
                face.ring(painter, QRectF(box), selected=True)
    return image


def device_box(scene: Scene, at: int, scale: float) -> QRect:
    """A card's rectangle in whole device pixels of the board."""
    left, top, right, bottom = scene.rects[at] * scale
    x, y = round(left), round(top)
    return QRect(x, y, max(2, round(right - left)), max(2, round(bottom - top)))


def _ground(painter: QPainter, area: QRect, scale: float, look: theme.Theme) -> None:
    """The faint dots that show the ground moving."""
    step = _DOTS * scale
    if step < 10:
        return
    first_x, first_y = -(area.left() % step), -(area.top() % step)
    rows = np.arange(first_y, area.height(), step)
    columns = np.arange(first_x, area.width(), step)
    grid = np.stack(np.meshgrid(columns, rows), axis=-1).reshape(-1, 2)
    wide = max(1.0, 1.5 * min(scale, 2))
    painter.setPen(QPen(QColor(look.line), wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPoints(QPolygonF([QPointF(x, y) for x, y in grid.round().tolist()]))


def _painting(image: QImage) -> QPainter:
    """A painter on the picture for one step; ``with`` ends it, so that steps never overlap."""
    return QPainter(image)


def blit(painter: QPainter, picture: Picture, view: QRect, scale: float, ratio: float) -> None:
    """Lay a picture under the view: shifted by whole pixels, or scaled while a new one is on its way."""
    grown = scale / picture.scale
    place = QRectF(picture.area)
    place = QRectF(place.x() * grown, place.y() * grown, place.width() * grown, place.height() * grown)
    place.translate(-QPointF(view.topLeft()))
    if grown == 1:
        picture.image.setDevicePixelRatio(ratio)
        painter.drawImage(place.topLeft() / ratio, picture.image)
        picture.image.setDevicePixelRatio(1)
        return
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    target = QRectF(place.topLeft() / ratio, place.size() / ratio)
    painter.drawImage(target, picture.image, QRectF(picture.image.rect()))


def around(view: QRect) -> QRect:
    """The view with its margin, which is what a picture holds."""
    wide, high = round(view.width() * MARGIN), round(view.height() * MARGIN)
    return view.adjusted(-wide, -high, wide, high)


def fits(scene: Scene, view: QPoint, edge: float, *, most: float) -> float:
    """The scale at which the whole board is in a view of that many pixels but for an edge, at most ``most``."""
    left, top, right, bottom = scene.bounds()
    wide, high = max(right - left, 1.0), max(bottom - top, 1.0)
    return max(min(most, (view.x() - 2 * edge) / wide, (view.y() - 2 * edge) / high), 0.0)
