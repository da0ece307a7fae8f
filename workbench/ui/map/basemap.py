"""The ground of the map: land, borders, a grid of degrees and names, from the outlines that come with the program."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from workbench.reference.outlines import GRADES, Label, Outlines, labels
from workbench.reference.projecting import Projection, beside, cut_rings
from workbench.ui import theme
from workbench.ui.language import language
from workbench.ui.map.strokes import Rings, line_path, path_of

Floats = NDArray[np.float64]

_FINER = {"50m": 5.0, "10m": 70.0}  # view pixels a degree from which a grade is drawn
_GRID = (30.0, 10.0, 5.0, 2.0, 1.0, 0.5, 0.1)  # degrees between the lines of the grid
_APART = 110.0  # view pixels between two lines of the grid at least
_SPARE = 1.3  # how much more than what is asked for is laid out of the finest grade
_TIGHT = 0.62  # part of a name that has to lie within the room around it
_LETTERS = 1.2  # view pixels between the letters of a country's name
_MOST_LABELS = 60
_LEAST = 12.0  # view pixels of room below which no name is looked at


class Window(NamedTuple):
    """A stretch of the Earth: south, north, and west, east in degrees from the middle of the map."""

    south: float
    north: float
    west: float
    east: float

    def holds(self, other: Window) -> bool:
        """Whether all of another window is within this one."""
        return (self.south <= other.south and self.north >= other.north
                and self.west <= other.west and self.east >= other.east)  # fmt: skip

    def grown(self, times: float) -> Window:
        """The window with a margin around it."""
        up, along = (self.north - self.south) * (times - 1) / 2, (self.east - self.west) * (times - 1) / 2
        return Window(self.south - up, self.north + up, self.west - along, self.east + along)


WORLD = Window(-90.0, 90.0, -180.0, 180.0)


class Ground(NamedTuple):
    """Outlines on one map: the borders as points with where they join, and the rings of land."""

    x: Floats
    y: Floats
    joined: NDArray[np.bool_]
    land: Rings


class Laid(NamedTuple):
    """A grade of outlines on one map, and of which part of the Earth."""

    projection: Projection
    window: Window
    ground: Ground


class Frame(NamedTuple):
    """The part of a map that is painted: ``scale`` pixels a degree, ``left`` and ``top`` in pixels of the map.

    ``ratio`` is how many of these pixels one of the view is.
    """

    projection: Projection
    scale: float
    left: float
    top: float
    wide: float
    high: float
    ratio: float = 1.0

    @property
    def room(self) -> tuple[float, float]:
        """Its size."""
        return self.wide, self.high

    def x(self, of: Floats) -> Floats:
        """Pixels across."""
        return of * self.scale - self.left

    def y(self, of: Floats) -> Floats:
        """Pixels down."""
        return of * self.scale - self.top

    def at(self, x: float, y: float) -> QPointF:
        """The pixel of a point of the map."""
        return QPointF(x * self.scale - self.left, y * self.scale - self.top)

    def window(self) -> Window:
        """What of the Earth it shows."""
        x, y = np.meshgrid(np.linspace(0, self.wide, 9), np.linspace(0, self.high, 9))
        lat, lon = self.projection.inverse((x + self.left) / self.scale, (y + self.top) / self.scale)
        known = np.isfinite(lat)
        if not known.all():
            return WORLD
        over = self.projection.across(lon)
        return Window(float(lat.min()), float(lat.max()), float(over.min()), float(over.max())).grown(1.1)


class BaseMap:
    """The outlines as far as they are read, laid out on the map that is shown."""

    def __init__(self) -> None:
        self.read: dict[str, Outlines] = {}
        self._laid: dict[str, Laid] = {}

    def wanted(self, pixels: float) -> str:
        """The grade for so many view pixels a degree."""
        return next((grade for grade in reversed(GRADES) if pixels >= _FINER.get(grade, 0.0)), GRADES[0])

    def best(self, pixels: float, projection: Projection, window: Window) -> str:
        """The finest grade that is ready and not finer than wanted, else the coarsest."""
        wanted = GRADES.index(self.wanted(pixels))
        ready = [grade for grade in GRADES[: wanted + 1] if self.ready(grade, projection, window)]
        return ready[-1] if ready else GRADES[0]

    def ready(self, grade: str, projection: Projection, window: Window) -> bool:
        """Whether a grade is laid out for what is looked at."""
        held = self._laid.get(grade)
        return held is not None and held.projection == projection and held.window.holds(window)

    def made(self, outlines: Outlines, grade: str, projection: Projection, window: Window) -> Laid:
        """A grade laid out on this map; of the finest only what is near the window. Any thread may do it."""
        around = window.grown(_SPARE) if grade == GRADES[-1] and window != WORLD else WORLD
        return Laid(projection, around, _laid_out(outlines, projection, around))

    def take(self, grade: str, outlines: Outlines, laid: Laid) -> None:
        """Paint with these from now on."""
        self.read[grade], self._laid[grade] = outlines, laid

    def _ground(self, grade: str, projection: Projection, window: Window) -> Ground | None:
        """A grade on this map, laid out at once where it only has to be laid anew; none before it was ever read."""
        if not self.ready(grade, projection, window):
            if grade not in self.read:
                return None
            self.take(grade, self.read[grade], self.made(self.read[grade], grade, projection, window))
        return self._laid[grade].ground

    def paint(self, painter: QPainter, frame: Frame, look: theme.Theme) -> Iterator[bool]:
        """Paint the ground in a few steps; a name is only written where it has room."""
        painter.fillRect(QRectF(0, 0, *frame.room), QColor(look.sea))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        window = frame.window()
        painter.setPen(QPen(theme.faint(look.border, 0.55), frame.ratio))
        painter.drawPath(_grid(frame, window))
        grade = self.best(frame.scale / frame.ratio, frame.projection, window)
        ground = self._ground(grade, frame.projection, window)
        yield True
        if ground is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # the coast is drawn over its edge
        painter.fillPath(ground.land.path(frame.scale, (frame.left, frame.top), frame.room), QColor(look.land))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        yield True
        painter.setPen(QPen(QColor(look.border), frame.ratio))
        painter.drawPath(line_path(frame.x(ground.x), frame.y(ground.y), ground.joined, frame.room))
        yield True
        _write(painter, frame, look)
        yield True


def _laid_out(outlines: Outlines, projection: Projection, window: Window) -> Ground:
    lines = outlines.lines
    places, starts = lines.places, lines.starts
    over = projection.across(places[:, 1])
    joined = np.abs(np.diff(over)) <= 180.0
    joined[starts[1:-1] - 1] = False
    keep = np.ones(len(places), dtype=bool)
    if window != WORLD:
        keep = (places[:, 0] >= window.south) & (places[:, 0] <= window.north)
        keep &= (over >= window.west) & (over <= window.east)
        joined = joined[keep[:-1]][: max(int(keep.sum()) - 1, 0)] & (np.diff(np.flatnonzero(keep)) == 1)
    x, y = projection.laid(places[keep, 0], over[keep])
    return Ground(x, y, joined, Rings(list(_rings(outlines, projection, window))))


def _rings(outlines: Outlines, projection: Projection, window: Window) -> Iterator[Floats]:
    for ring in cut_rings(outlines.land, projection):
        if window != WORLD:
            low, high = ring.min(axis=0), ring.max(axis=0)
            if high[0] < window.south or low[0] > window.north or high[1] < window.west or low[1] > window.east:
                continue
            for axis, edge, side in ((0, window.south, 1), (0, window.north, -1), (1, window.west, 1),
                                     (1, window.east, -1)):  # fmt: skip
                ring = beside(ring, edge, side, axis=axis)
        if len(ring) > 2:
            yield np.column_stack(projection.laid(ring[:, 0], ring[:, 1]))


def _grid(frame: Frame, window: Window) -> QPainterPath:
    """Meridians and parallels, as many degrees apart as leaves them well apart."""
    pixels = frame.scale / frame.ratio
    step = next((each for each in reversed(_GRID) if each * pixels >= _APART), _GRID[0])
    south, north = max(window.south, -90.0), min(window.north, 90.0)
    west, east = max(window.west, -180.0), min(window.east, 180.0)
    middle = frame.projection.middle
    ups, overs = np.linspace(south, north, 40), np.linspace(west, east, 80)
    meridians = np.arange(np.ceil((west + middle) / step), np.floor((east + middle) / step) + 1) * step
    parallels = np.arange(np.ceil(south / step), np.floor(north / step) + 1) * step
    lines = [(ups, np.full(40, at - middle)) for at in meridians] + [(np.full(80, at), overs) for at in parallels]
    if not lines:
        return QPainterPath()
    lat, over = (np.concatenate(each) for each in zip(*lines, strict=True))
    moves = np.zeros(len(lat), dtype=bool)
    moves[np.cumsum([0, *(len(each) for each, _ in lines[:-1])])] = True
    x, y = frame.projection.laid(lat, over)
    return path_of(frame.x(x), frame.y(y), moves)


def label_fonts(scale: float) -> tuple[QFont, QFont]:
    """The typefaces of countries and of waters, ``scale`` times as large."""
    land, water = theme.tiny(), theme.tiny()
    for font in (land, water):
        font.setPointSizeF(font.pointSizeF() * scale)
    if language() != "ar":  # whose letters are joined
        land.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _LETTERS * scale)
    water.setItalic(True)
    return land, water


@cache
def _label_places() -> tuple[Floats, Floats]:
    """Latitudes and longitudes of the names."""
    return np.array([each.lat for each in labels()]), np.array([each.lon for each in labels()])


def _write(painter: QPainter, frame: Frame, look: theme.Theme) -> None:
    fonts = label_fonts(frame.ratio)
    metrics = [QFontMetricsF(font) for font in fonts]
    taken: list[QRectF] = []
    for label, x, y in _near(frame):
        words = label.name if label.water else label.name.upper()
        letters = metrics[label.water]
        wide = letters.horizontalAdvance(words)
        box = QRectF(x - wide / 2, y - letters.height() / 2, wide, letters.height())
        room = 2 * label.room * frame.scale
        inside = -wide < x < frame.wide + wide and -wide < y < frame.high + wide
        if not inside or room < wide * _TIGHT or any(box.intersects(other) for other in taken):
            continue
        taken.append(box.adjusted(-8, -3, 8, 3))
        painter.setFont(fonts[label.water])
        painter.setPen(theme.faint(look.text3, 0.95))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, words)
        if len(taken) >= _MOST_LABELS:
            break


def _near(frame: Frame) -> Iterator[tuple[Label, float, float]]:
    """The names in and around a frame that may have room, and where they are written."""
    x, y = frame.projection.forward(*_label_places())
    x, y = frame.x(x), frame.y(y)
    named = labels(language())
    room = 2 * np.array([each.room for each in named]) * frame.scale
    around = max(frame.room)
    near = (np.abs(x - frame.wide / 2) < around) & (np.abs(y - frame.high / 2) < around) & (room > _LEAST * frame.ratio)
    for at in np.flatnonzero(near).tolist():
        yield named[at], float(x[at]), float(y[at])
