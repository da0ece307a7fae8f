"""Pictures behind the map: the ground, and over it the tracks; each wider than what is seen, so that panning moves it.

The picture of the tracks is made anew whenever something else is selected; that of the ground only where one goes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from workbench.reference.projecting import Projection
from workbench.ui import absolute
from workbench.ui.board.picture import around
from workbench.ui.map.basemap import Frame

Steps = Callable[[QPainter, Frame], Iterator[object]]

PATIENCE = 0.012  # seconds that first pictures may take at once; what takes longer comes in slices
SLICE = 0.004  # seconds of painting between two looks at the events


class Picture:
    """Part of the map, ``scale`` device pixels a degree, painted in steps."""

    def __init__(self, steps: Steps, frame: Frame, *, clear: bool = False) -> None:
        self.area = QRect(round(frame.left), round(frame.top), round(frame.wide), round(frame.high))
        self.scale, self.projection = frame.scale, frame.projection
        kind = QImage.Format.Format_ARGB32_Premultiplied if clear else QImage.Format.Format_RGB32
        self.image = QImage(self.area.size(), kind)
        if clear:
            self.image.fill(Qt.GlobalColor.transparent)
        self.done = self.stale = False
        self._steps = self._paint(steps, frame)

    def _paint(self, steps: Steps, frame: Frame) -> Iterator[object]:
        painter = absolute.painter(self.image)
        try:
            yield from steps(painter, frame)
        finally:
            painter.end()

    def covers(self, area: QRect, scale: float, projection: Projection) -> bool:
        """Whether this picture shows that part of that map at exactly that scale."""
        fits = self.scale == scale and self.projection == projection and self.area.contains(area)
        return fits and not self.stale

    def work(self, seconds: float = SLICE) -> bool:
        """Paint on for a while; true when the picture is complete."""
        until = perf_counter() + seconds
        while not self.done and perf_counter() < until:
            self.done = next(self._steps, self) is self
        return self.done

    def drop(self) -> None:
        """Leave a picture that is not wanted any more."""
        self._steps.close()  # type: ignore[attr-defined]


class Layer:
    """One layer of the map: the picture that is shown and the one that is on its way."""

    def __init__(self, steps: Steps, *, clear: bool = False) -> None:
        self._paint, self._clear = steps, clear
        self.shown: Picture | None = None
        self.coming: Picture | None = None

    def renew(self, *, at_once: bool = False) -> None:
        """Make the picture anew; the old one stays until the new one is ready, unless it would be wrong."""
        self._leave()
        if at_once:
            self._drop_shown()
        elif self.shown is not None:
            self.shown.stale = True

    def _leave(self) -> None:
        if self.coming is not None:
            self.coming.drop()
        self.coming = None

    def _drop_shown(self) -> None:
        if self.shown is not None and not self.shown.done:
            self.shown.drop()
        self.shown = None

    def current(self, area: QRect, frame: Callable[[QRect], Frame], *, moving: bool, patience: float) -> Picture:
        """The picture to show now; a new one is begun where this one will not do for long.

        ``moving``: the zoom is under way and any picture would be late, so none is begun. ``patience``: seconds that
        a first picture may take.
        """
        wanted = frame(area)
        if self.shown is None or self.shown.projection != wanted.projection:
            self._drop_shown()
            self.shown = self._first(wanted, patience)
        if moving:
            return self.shown
        wide, high = area.width() // 10, area.height() // 10
        near = area.adjusted(-wide, -high, wide, high)
        fits = self.shown.covers(near, wanted.scale, wanted.projection)
        if not fits and not (self.coming and self.coming.covers(area, wanted.scale, wanted.projection)):
            self._leave()
            self.coming = Picture(self._paint, frame(around(area)), clear=self._clear)
        return self.shown

    def _first(self, wanted: Frame, patience: float) -> Picture:
        """The first picture; where it takes long it is on its way, and an empty one is shown."""
        first = Picture(self._paint, wanted, clear=self._clear)
        if first.work(patience):
            return first
        self._leave()
        self.coming, empty = first, Picture(_nothing, wanted, clear=True)
        empty.stale = empty.work()
        return empty

    def work(self) -> bool:
        """Paint on for a while; true when a new picture took the old one's place."""
        if self.coming is None or not self.coming.work():
            return False
        self.shown, self.coming = self.coming, None
        return True


def _nothing(painter: QPainter, frame: Frame) -> Iterator[object]:
    yield from ()


def lay_under(painter: QPainter, picture: Picture, area: QRect, scale: float, ratio: float) -> None:
    """Lay a picture under the view: shifted by whole pixels, or quickly scaled while a new one is on its way."""
    if scale == picture.scale and ratio == 1.0:
        painter.drawImage(picture.area.topLeft() - area.topLeft(), picture.image)
        return
    grown = scale / picture.scale
    place = QRectF(picture.area)
    place = QRectF(place.x() * grown, place.y() * grown, place.width() * grown, place.height() * grown)
    place.translate(-QPointF(area.topLeft()))
    painter.drawImage(QRectF(place.topLeft() / ratio, place.size() / ratio), picture.image,
                      QRectF(picture.image.rect()))  # fmt: skip
