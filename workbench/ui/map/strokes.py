"""Arrays of points as paths and dots of a painter, thinned to what can be seen."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream
from PySide6.QtGui import QPainterPath

from workbench.reference.projecting import beside

Floats = NDArray[np.float64]

_STEP = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])
_MOVE, _LINE = 0, 1
_LONG = 4.0  # times the size of the picture from which a ring is cut
_FAR = 200.0  # pixels beyond the picture that lines may go on for, so that no end of theirs is seen
CELL = 2  # pixels: of several dots within so many one is drawn


def path_of(x: Floats, y: Floats, moves: NDArray[np.bool_]) -> QPainterPath:
    """A path through points; ``moves`` tells at which it begins anew."""
    steps = np.empty(len(x), dtype=_STEP)
    steps["kind"], steps["x"], steps["y"] = np.where(moves, _MOVE, _LINE), x, y
    path = QPainterPath()
    if len(x):
        head, foot = np.array([len(x)], dtype=">i4").tobytes(), np.zeros(2, dtype=">i4").tobytes()
        held = QByteArray(head + steps.tobytes() + foot)
        stream = QDataStream(held)
        stream >> path
    return path


def line_path(x: Floats, y: Floats, joined: NDArray[np.bool_], room: tuple[float, float]) -> QPainterPath:
    """The stretches of a line that are joined (``joined[n]`` leads from n on) and near a picture of this size."""
    if len(x) < 2:
        return QPainterPath()
    wide, high = room
    near = (np.maximum(x[:-1], x[1:]) > -_FAR) & (np.minimum(x[:-1], x[1:]) < wide + _FAR)
    near &= (np.maximum(y[:-1], y[1:]) > -_FAR) & (np.minimum(y[:-1], y[1:]) < high + _FAR)
    keep = joined & near
    used = np.append(keep, False) | np.append(False, keep)
    at = np.flatnonzero(used)
    if not len(at):
        return QPainterPath()
    goes_on = np.append(False, keep[at[1:] - 1] & (np.diff(at) == 1))
    return path_of(*thinned(x[at], y[at], ~goes_on))


def thinned(x: Floats, y: Floats, moves: NDArray[np.bool_]) -> tuple[Floats, Floats, NDArray[np.bool_]]:
    """A path without the points that fall on the pixel of the point before; where it begins anew stays."""
    if len(x) < 512:
        return x, y, moves
    cell = np.round(x).astype(np.int64) * 2_000_003 + np.round(y).astype(np.int64)
    same = np.append(False, cell[1:] == cell[:-1])
    last = np.append(moves[1:], True)  # where a line ends
    keep = ~same | moves | last
    return x[keep], y[keep], moves[keep]


class Rings:
    """Closed rings of points of the plane, with the box around each."""

    def __init__(self, rings: Sequence[Floats]) -> None:
        self.lengths = np.array([len(ring) for ring in rings], dtype=np.int64)
        self.points = np.concatenate(rings) if rings else np.empty((0, 2))
        self._starts = np.cumsum(self.lengths) - self.lengths
        self._moves = np.zeros(len(self.points), dtype=bool)
        self._moves[self._starts] = True
        self._low, self._top = (
            (each.reduceat(self.points, self._starts, axis=0) if rings else np.empty((0, 2)))
            for each in (np.minimum, np.maximum)
        )

    def path(self, scale: float, corner: tuple[float, float], room: tuple[float, float]) -> QPainterPath:
        """The rings near a picture, so many pixels a unit from its corner; long ones cut to its surroundings."""
        low, top = self._low * scale - corner, self._top * scale - corner
        seen = ((top > -_FAR) & (low < np.add(room, _FAR))).all(axis=1)
        long = seen & ((top - low).max(axis=1, initial=0.0) > _LONG * max(room))
        mask = np.repeat(seen & ~long, self.lengths)
        points, moves = [self.points[mask] * scale - corner], [self._moves[mask]]
        for at in np.flatnonzero(long):
            ring = self.points[self._starts[at] : self._starts[at] + self.lengths[at]] * scale - corner
            for axis, edge, side in ((0, -_FAR, 1), (0, room[0] + _FAR, -1), (1, -_FAR, 1), (1, room[1] + _FAR, -1)):
                ring = beside(ring, edge, side, axis=axis)
            points.append(ring)
            moves.append(np.arange(len(ring)) == 0)
        x, y = np.concatenate(points).T
        return path_of(*thinned(x, y, np.concatenate(moves)))


def dots(x: Floats, y: Floats, room: tuple[float, float], *, cell: int = CELL) -> tuple[Floats, Floats]:
    """The points within a picture of this size, one for each few pixels."""
    wide, high = int(room[0]) // cell + 1, int(room[1]) // cell + 1
    column, row = np.floor(x / cell), np.floor(y / cell)
    inside = (column >= 0) & (column < wide) & (row >= 0) & (row < high)
    if not inside.any():
        return np.empty(0), np.empty(0)
    seen = np.zeros(wide * high, dtype=bool)
    seen[row[inside].astype(np.int64) * wide + column[inside].astype(np.int64)] = True
    at = np.flatnonzero(seen)
    return (at % wide + 0.5) * cell, (at // wide + 0.5) * cell
