"""The picture behind the board view: a margin wider than what is seen, so that panning only moves it."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QRegion

from workbench.ui import absolute, theme
from workbench.ui.board import drawn, face, frames, hubs, strokes
from workbench.ui.board.lines import Chosen
from workbench.ui.board.scene import Rect, Scene, touching
from workbench.ui.board.sheet import Sheet

MARGIN = 0.3  # of the view's size, on each side
SLICE = 0.006  # seconds of painting between two looks at the events
_WORDS, _NUMBERS, _DOTS, _LINES = 8, 60, 1500, 400  # cards of each sort, and lines, drawn at once
_STRIP = 400  # rows of the ground cleared at once
_BEYOND = 16  # device pixels that the name of a frame reaches out of it


class Picture:
    """One rendering of part of the board: ``scale`` device pixels a board pixel, from ``area``'s corner on."""

    def __init__(
        self, sheet: Sheet, area: QRect, scale: float, *, ratio: float, version: int = 0,
        before: Picture | None = None, spare: QImage | None = None, named: bool = True,
    ) -> None:  # fmt: skip
        """``area`` is in device pixels of the board. What ``before`` shows of it, at this scale, is taken over.

        ``named`` is whether the cards with most links are called by name from afar.
        """
        self.area, self.scale, self.version, self._sheet = area, scale, version, sheet
        self._ratio, self._zoom = ratio, scale / ratio
        fits = spare is not None and spare.size() == area.size()
        self.image = spare if fits else QImage(area.size(), QImage.Format.Format_RGB32)
        self.done = False
        self._named = named and self._zoom < face.FULL
        self.chosen: Chosen
        self._steps = self._draw(before)

    def covers(self, area: QRect, scale: float) -> bool:
        """Whether this picture shows that part of the board at exactly that scale."""
        return self.scale == scale and self.area.contains(area)

    def work(self, seconds: float = SLICE) -> bool:
        """Paint on for a while; true when the picture is complete."""
        until = perf_counter() + seconds
        while not self.done and perf_counter() < until:
            self.done = next(self._steps, None) is None
        return self.done

    def finish(self) -> None:
        """Paint all that is left."""
        for _ in self._steps:
            pass
        self.done = True

    def _draw(self, before: Picture | None) -> Iterator[bool]:
        left = QRegion(self.area)
        if before is None:
            self.chosen = Chosen(self._sheet, _on_board(self.area, self.scale), self._zoom)
            yield True
        else:
            self.chosen = before.chosen
            shared = before.area & self.area
            yield from self._copied(before, shared)
            left -= QRegion(shared)
        for part in left:  # type: ignore[attr-defined]
            yield from self._part(part)

    def _copied(self, before: Picture, shared: QRect) -> Iterator[bool]:
        for top in range(shared.top(), shared.bottom() + 1, _STRIP):
            rows = QRect(shared.left(), top, shared.width(), min(_STRIP, shared.bottom() + 1 - top))
            with absolute.painter(self.image) as painter:
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
                painter.drawImage(rows.topLeft() - self.area.topLeft(), before.image,
                                  rows.translated(-before.area.topLeft()))  # fmt: skip
            yield True

    def _part(self, part: QRect) -> Iterator[bool]:
        """Paint one rectangle of the picture, from the ground up."""
        yield from self._ground(part)
        if self._zoom >= face.FULL:
            yield from self._ways(part)
        yield from self._cards(part)
        if self._zoom >= face.FULL:
            yield from self._signs(part)
        elif self._named:
            yield from self._names(part)

    def _ground(self, part: QRect) -> Iterator[bool]:
        sheet = self._sheet
        for top in range(part.top(), part.bottom() + 1, _STRIP):
            rows = QRect(part.left(), top, part.width(), min(_STRIP, part.bottom() + 1 - top))
            drawn.ground(self.image, rows, self.area.topLeft(), self.scale)
            yield True
        near = _on_board(part.adjusted(-_BEYOND, -_BEYOND, _BEYOND, _BEYOND), self.scale)
        which = touching(sheet.scene.frame_rects, near).tolist()
        if which:
            with self._painting(part) as painter:
                corner = QPointF(self.area.topLeft())
                frames.paint(painter, sheet.scene, which, scale=self.scale, corner=corner, ratio=self._ratio)
            yield True
        lines = self.chosen.lines(_on_board(part, self.scale), sheet.lifted)
        yield True
        for start in range(0, len(lines), _LINES):
            with self._painting(part) as painter:
                some = lines[start : start + _LINES]
                drawn.lines(painter, sheet.scene, some, self.chosen.long, area=self.area, scale=self.scale)
            yield True

    def _ways(self, part: QRect) -> Iterator[bool]:
        look, scene = theme.current(), self._sheet.scene
        for edge, path, _ in self.chosen.ways_in(_on_board(part, self.scale), self._sheet.lifted):
            with self._painting(part, on_board=True) as painter:
                strokes.paint(painter, scene.edges[edge], path, look)
            yield True

    def _cards(self, part: QRect) -> Iterator[bool]:
        sheet = self._sheet
        cards = sheet.scene.within(_on_board(part, self.scale))
        if sheet.lifted:
            cards = cards[~np.isin(cards, list(sheet.lifted))]
        paint, step = drawn.words, _WORDS
        if self._zoom < face.FULL:
            paint, step = (drawn.dots, _DOTS) if self._zoom < face.NUMBERS else (drawn.numbers, _NUMBERS)
        for start in range(0, len(cards), step):
            with self._painting(part) as painter:
                paint(painter, sheet, cards[start : start + step], self.area.topLeft(), self.scale)
            yield True

    def _signs(self, part: QRect) -> Iterator[bool]:
        look, scene = theme.current(), self._sheet.scene
        signs = [(edge, at) for edge, _, at in self.chosen.ways_in(_on_board(part, self.scale), self._sheet.lifted)]
        for start in range(0, len(signs), _WORDS):
            with self._painting(part, on_board=True) as painter:
                for edge, at in signs[start : start + _WORDS]:
                    strokes.paint_sign(painter, scene.edges[edge], at, look)
            yield True

    def _names(self, part: QRect) -> Iterator[bool]:
        sheet = self._sheet
        near = [hub for hub in hubs.hubs(sheet.scene, self.scale, self._ratio)
                if hub.card not in sheet.lifted and hub.place.intersects(QRectF(part))]  # fmt: skip
        with self._painting(part) as painter:
            for hub in near:
                hubs.paint(painter, sheet.scene, hub, QPointF(self.area.topLeft()), self._ratio)
        yield True

    def _painting(self, part: QRect, *, on_board: bool = False) -> QPainter:
        """A painter on a part of the picture for one step, in device pixels from its corner or in board pixels."""
        painter = absolute.painter(self.image)
        painter.setClipRect(part.translated(-self.area.topLeft()))
        if on_board:
            painter.translate(-self.area.topLeft())
            painter.scale(self.scale, self.scale)
        return painter


def _on_board(area: QRect, scale: float) -> Rect:
    """A part of the board given in device pixels, in board pixels."""
    return area.left() / scale, area.top() / scale, (area.right() + 1) / scale, (area.bottom() + 1) / scale


def blit(painter: QPainter, picture: Picture, view: QRect, scale: float, ratio: float) -> QRectF:
    """Lay a picture under the view, shifted by whole pixels, or scaled while a new one is on its way; tells where."""
    grown = scale / picture.scale
    place = QRectF(picture.area)
    place = QRectF(place.x() * grown, place.y() * grown, place.width() * grown, place.height() * grown)
    place.translate(-QPointF(view.topLeft()))
    target = QRectF(place.topLeft() / ratio, place.size() / ratio)
    if grown == 1:
        picture.image.setDevicePixelRatio(ratio)
        painter.drawImage(target.topLeft(), picture.image)
        picture.image.setDevicePixelRatio(1)
        return target
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(target, picture.image, QRectF(picture.image.rect()))
    return target


def around(view: QRect) -> QRect:
    """The view with its margin, which is what a picture holds."""
    wide, high = round(view.width() * MARGIN), round(view.height() * MARGIN)
    return view.adjusted(-wide, -high, wide, high)


def whole(scene: Scene, most: QSize) -> tuple[QRect, float]:
    """The area and scale of a picture of a whole board within so many pixels."""
    left, top, right, bottom = scene.bounds()
    scale = min(most.width() / max(right - left, 1.0), most.height() / max(bottom - top, 1.0), 1.0)
    corner = QPoint(int(left * scale) - 2, int(top * scale) - 2)
    return QRect(corner, QSize(int((right - left) * scale) + 5, int((bottom - top) * scale) + 5)), scale


def fits(scene: Scene, view: QPoint, edge: float, *, most: float) -> float:
    """The scale at which the whole board is in a view of that many pixels but for an edge, at most ``most``."""
    left, top, right, bottom = scene.bounds()
    wide, high = max(right - left, 1.0), max(bottom - top, 1.0)
    return max(min(most, (view.x() - 2 * edge) / wide, (view.y() - 2 * edge) / high), 0.0)
