"""Tracks, flights and uncertain places as they are drawn on the map: what is not seen is never a solid line."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen

from workbench.analysis.charted import Chart, Site, Trace, Way
from workbench.case.placed import PICTURE
from workbench.ui import theme
from workbench.ui.map.basemap import Frame
from workbench.ui.map.strokes import Rings, dots, line_path

Floats = NDArray[np.float64]

FINE = 0.5  # pixels apart, from which points of a track are told apart
_HALO, _LINE, _PICKED = 10.0, 1.8, 2.6  # view pixels of the glow and of the line
_DOTTED = 7.0  # view pixels between two fixes from which each has a dot of its own
_BEADS, _DENSE = 1_000, 8_000  # dots painted in one step: round ones, and those of a dense line
_HATCH = 7  # view pixels between the lines of a hatched shape


class Shown:
    """Which layers are seen, and what is selected or beside the selection."""

    def __init__(self) -> None:
        self.hidden: set[str] = set()
        self.selected: frozenset[bytes] = frozenset()
        self.beside: frozenset[bytes] = frozenset()

    def sees(self, layer: str) -> bool:
        """Whether a layer is seen."""
        return layer not in self.hidden

    def picked(self, records: Collection[bytes]) -> bool:
        """Whether any of these records is selected."""
        return not self.selected.isdisjoint(records)


def paint_over(chart: Chart, shown: Shown, *, picked: bool) -> Callable[[QPainter, Frame], Iterator[object]]:
    """What paints what lies on the ground, in steps: all of it, or what is ``picked`` once more, with its glow."""

    def steps(painter: QPainter, frame: Frame) -> Iterator[object]:
        look = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for site in chart.sites if shown.sees("doubt") else ():
            if site.rings and (not picked or shown.picked(site.records)):
                _hatch(painter, site, frame, look, picked=picked)
                yield True
        for way in chart.ways if shown.sees("sightings") else ():
            if not picked or way.sighting.record in shown.selected:
                _way(painter, way, frame, look, picked=picked)
        yield True
        for trace in chart.traces if shown.sees("tracks") else ():
            if not picked or trace.track.id in shown.selected:
                yield from _trace(painter, trace, frame, look, picked=picked, dotted=shown.sees("coverage"))

    return steps


def hatching(colour: QColor, ratio: float) -> QBrush:
    """A brush of slanting lines, as far apart on paper and on any screen."""
    size = round(_HATCH * ratio)
    tile = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    tile.fill(Qt.GlobalColor.transparent)
    with QPainter(tile) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 0.9 * ratio))
        for shift in (-size, 0, size):
            painter.drawLine(QPointF(shift - 1, size + 1), QPointF(shift + size + 1, -1))
    return QBrush(tile)


def _hatch(painter: QPainter, site: Site, frame: Frame, look: theme.Theme, *, picked: bool) -> None:
    """A shape that something is somewhere within: a country in grey, a region with a dashed edge of its own.

    One that words may mean among others has its edge alone.
    """
    path = Rings(site.rings).path(frame.scale, (frame.left, frame.top), frame.room)
    if path.isEmpty():
        return
    path.setFillRule(Qt.FillRule.OddEvenFill)
    region = site.spot.kind in ("region", PICTURE)
    ink = look.kind("sighting").ink if region else look.text3
    painter.save()
    if picked:
        painter.fillPath(path, theme.faint(look.accent, look.halo / 2))
    painter.setBrushOrigin(QPointF(-frame.left % (_HATCH * frame.ratio), -frame.top % (_HATCH * frame.ratio)))
    if not picked and not site.spot.open:
        painter.fillPath(path, hatching(theme.faint(ink, 0.55 if region else 0.32), frame.ratio))
    if region or picked or site.spot.open:
        pen = QPen(QColor(ink), 1.4 * frame.ratio)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawPath(path)
    painter.restore()


def _way(painter: QPainter, way: Way, frame: Frame, look: theme.Theme, *, picked: bool) -> None:
    x, y = frame.x(way.points[:, 0]), frame.y(way.points[:, 1])
    path = line_path(x, y, np.ones(len(x) - 1, dtype=bool), frame.room)
    if picked:
        painter.setPen(_pen(look.halo_colour(), _HALO * frame.ratio))
        painter.drawPath(path)
    pen = QPen(theme.faint(look.kind("sighting").ink, 0.9), (1.8 if picked else 1.2) * frame.ratio)
    pen.setDashPattern([5, 4])
    painter.setPen(pen)
    painter.drawPath(path)


def _pen(colour: QColor, wide: float) -> QPen:
    return QPen(colour, wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _trace(
    painter: QPainter, trace: Trace, frame: Frame, look: theme.Theme, *, picked: bool, dotted: bool
) -> Iterator[object]:
    """A track in short steps; its glow is as light where it is flown many times."""
    kind, window, fine = look.kind("track"), frame.window(), FINE / frame.scale
    if picked:
        for line in trace.lines(fine, window):
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.setPen(_pen(look.halo_colour(), _HALO * frame.ratio))
            x, y = frame.x(line.x), frame.y(line.y)
            painter.drawPath(line_path(x, y, line.solid | line.open, frame.room))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            yield True
    wide = (_PICKED if picked else _LINE) * frame.ratio
    beads = Beads(frame)
    for line in trace.lines(fine, window):
        x, y = frame.x(line.x), frame.y(line.y)
        painter.setPen(_pen(QColor(kind.ink), wide))
        painter.drawPath(line_path(x, y, line.solid, frame.room))
        painter.setPen(_gap_pen(kind.ink, wide))
        painter.drawPath(line_path(x, y, line.open, frame.room))
        if dotted:
            beads.add(x, y)
        yield True
    if dotted:
        yield from beads.paint(painter, kind)


def _gap_pen(ink: str, wide: float) -> QPen:
    """Where fixes are missing: dots far apart, so that it never looks like a line that was seen."""
    pen = _pen(QColor(ink), wide)
    pen.setDashPattern([0.1, 2.6])
    return pen


class Beads:
    """Each fix where there is room, as a light dot in the line; else what there is of them as a denser line."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._apart = max(round(_DOTTED * frame.ratio), 2)
        self._points: list[tuple[Floats, Floats]] = []

    def add(self, x: Floats, y: Floats) -> None:
        """Fixes along the track, in pixels of the picture."""
        inside = (x > 0) & (x < self._frame.wide) & (y > 0) & (y < self._frame.high)
        self._points.append((x[inside], y[inside]))

    def paint(self, painter: QPainter, kind: theme.Kind) -> Iterator[object]:
        """Paint them over the line, some in a step."""
        frame, points = self._frame, self._points or [(np.empty(0), np.empty(0))]
        x, y = (np.concatenate(each) for each in zip(*points, strict=True))
        if len(x) > 4 * (frame.wide + frame.high) / self._apart:
            painter.setPen(QPen(QColor(kind.ink), 2 * frame.ratio))
            yield from _points(painter, *dots(x, y, frame.room), most=_DENSE)
        beads = _spread(x, y, self._apart)
        for colour, wide in ((kind.ink, 4.2), (kind.fill, 2.1)):
            painter.setPen(_pen(QColor(colour), wide * frame.ratio))
            yield from _points(painter, *beads, most=_BEADS)


def _points(painter: QPainter, x: Floats, y: Floats, *, most: int) -> Iterator[object]:
    for start in range(0, len(x), most):
        painter.drawPointsNp(x[start : start + most], y[start : start + most])
        yield True


def _spread(x: Floats, y: Floats, apart: int) -> tuple[Floats, Floats]:
    """Fixes that lie some way along the track from the one before them, one for each few pixels."""
    if len(x) < 2:
        return x, y
    along = np.floor(np.cumsum(np.hypot(np.diff(x, prepend=x[0]), np.diff(y, prepend=y[0]))) / apart)
    keep = np.append(True, np.diff(along) > 0)
    return np.ascontiguousarray(x[keep]), np.ascontiguousarray(y[keep])
