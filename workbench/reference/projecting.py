"""Plane maps of a part of the Earth or of all of it, and the way back from a point of the map to a place.

Points of a map are in degrees of a great circle (60 nautical miles), x to the right and y down, from the middle
of the map. Longitudes run on over the antimeridian; each map is cut where it is farthest from its middle.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]

MILES, KILOMETRES = 60.0, 111.195
"""What one unit of a map is where the map is true."""
_FLAT = 0.02  # a cone so blunt is drawn as a cylinder
_WIDE, _TALL = 150.0, 100.0  # degrees of longitude or latitude from which a map shows the whole world
_LEAST = 4.0  # degrees of latitude that a map is fitted to at least


@dataclass(frozen=True)
class Projection:
    """A conic map with true distances along its meridians and along two parallels; a cylinder where they mirror.

    ``middle`` is the longitude that runs straight up, ``south`` and ``north`` are the two parallels, in degrees.
    """

    middle: float
    south: float
    north: float

    @cached_property
    def cone(self) -> tuple[float, float, float]:
        """How far the cone is open (0 is a cylinder), the distance to its tip, and that of the map's middle."""
        low, high = np.radians(self.south), np.radians(self.north)
        apart = high - low
        n = float(np.sin(low) if abs(apart) < 1e-9 else (np.cos(low) - np.cos(high)) / apart)
        if abs(n) < _FLAT:
            return 0.0, 0.0, 0.0
        tip = float(np.cos(low) / n + low)
        return n, tip, tip - float(low + high) / 2

    @property
    def name(self) -> str:
        """The map in words: ``conic, 36–54° N``."""
        if not self.cone[0]:
            true = max(abs(self.south), abs(self.north))
            return f"plain, true at {true:.0f}°" if true else "plain, whole world"
        low, high = sorted((self.south, self.north), key=abs)
        if low * high < 0:
            return f"conic, {_side(self.south)} to {_side(self.north)}"
        return f"conic, {abs(low):.0f}–{_side(high)}"  # noqa: RUF001

    def across(self, lon: ArrayLike) -> Floats:
        """Degrees of longitude from the middle of the map, -180 to 180."""
        return np.asarray((np.asarray(lon, dtype=np.float64) - self.middle + 180.0) % 360.0 - 180.0)

    def forward(self, lat: ArrayLike, lon: ArrayLike) -> tuple[Floats, Floats]:
        """Where places lie on the map."""
        return self.laid(lat, self.across(lon))

    def laid(self, lat: ArrayLike, across: ArrayLike) -> tuple[Floats, Floats]:
        """The same for longitudes that are counted from the middle already, and may go beyond the cut."""
        n, tip, rise = self.cone
        up, over = np.asarray(lat, dtype=np.float64), np.asarray(across, dtype=np.float64)
        if not n:
            wide = np.cos(np.radians(max(abs(self.south), abs(self.north))))
            return over * wide, (self.south + self.north) / 2 - up
        away, turned = tip - np.radians(up), np.radians(over) * n
        return np.degrees(away * np.sin(turned)), np.degrees(away * np.cos(turned) - rise)

    def inverse(self, x: ArrayLike, y: ArrayLike) -> tuple[Floats, Floats]:
        """Latitude and longitude of points of the map; NaN where the map shows nothing."""
        n, tip, rise = self.cone
        right, down = np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)
        if not n:
            wide = np.cos(np.radians(max(abs(self.south), abs(self.north))))
            lat, over = (self.south + self.north) / 2 - down, right / wide
        else:
            right, below = np.radians(right), np.radians(down) + rise
            side = np.sign(n)
            lat = np.degrees(tip - side * np.hypot(right, below))
            over = np.degrees(np.arctan2(side * right, side * below) / n)
        nowhere = (np.abs(lat) > 90.0) | (np.abs(over) > 180.0)
        lon = (over + self.middle + 180.0) % 360.0 - 180.0
        return np.where(nowhere, np.nan, lat), np.where(nowhere, np.nan, lon)


WORLD = Projection(0.0, 0.0, 0.0)


def _side(parallel: float) -> str:
    return f"{abs(parallel):.0f}° {'N' if parallel >= 0 else 'S'}"


def projection_for(lat: ArrayLike, lon: ArrayLike) -> Projection:
    """The map that suits these places: two parallels a sixth inside their span; of the whole world if they are far."""
    up, along = (np.asarray(each, dtype=np.float64).ravel() for each in (lat, lon))
    held = np.isfinite(up) & np.isfinite(along)
    if not held.any():
        return WORLD
    up, (middle, wide) = up[held], span_of(along[held])
    low, high = float(up.min()), float(up.max())
    if wide > _WIDE or high - low > _TALL:
        return Projection(round(middle), 0.0, 0.0)
    grown = max(_LEAST - (high - low), 0.0) / 2
    low, high = max(low - grown, -88.0), min(high + grown, 88.0)
    inset = (high - low) / 6
    return Projection(round(middle, 1), float(round(low + inset)), float(round(high - inset)))


def span_of(lon: ArrayLike) -> tuple[float, float]:
    """The middle and the width of the shortest stretch of longitudes that holds all of these."""
    sorted_ = np.unique(np.asarray(lon, dtype=np.float64) % 360.0)
    gaps = np.diff(np.append(sorted_, sorted_[0] + 360.0))
    widest = int(gaps.argmax())
    wide = 360.0 - float(gaps[widest])
    start = float(sorted_[(widest + 1) % len(sorted_)])
    return (start + wide / 2 + 180.0) % 360.0 - 180.0, wide


def cut_rings(rings: Iterable[Floats], projection: Projection) -> Iterator[Floats]:
    """Closed rings of (lat, degrees from the middle), cut where the map is; those that cross it come in parts."""
    for ring in rings:
        over = _running(ring, projection)
        low, high = float(over[:, 1].min()), float(over[:, 1].max())
        if low >= -180.0 and high <= 180.0:
            yield over
            continue
        for turn in range(int(np.floor((low + 180.0) / 360.0)), int(np.floor((high + 180.0) / 360.0)) + 1):
            moved = over - (0.0, 360.0 * turn)
            part = beside(beside(moved, -180.0, 1.0), 180.0, -1.0)
            if len(part) > 2:
                yield part


def _running(ring: Floats, projection: Projection) -> Floats:
    """A ring (lat, lon) with longitudes from the middle that run on; one around a pole is closed over the pole."""
    over = np.column_stack([ring[:, 0], ring[:, 1] + (projection.across(ring[:1, 1]) - ring[0, 1])])
    turned = over[-1, 1] - over[0, 1]
    if abs(turned) < 180.0:
        return over
    pole = 90.0 if ring[:, 0].mean() > 0 else -90.0
    back = np.linspace(over[-1, 1], over[0, 1], 73)
    return np.vstack([over, np.column_stack([np.full(73, pole), back])])


def beside(ring: Floats, edge: float, side: float, *, axis: int = 1) -> Floats:
    """The part of a ring on one side of an edge across an axis: beyond it for 1, before it for -1."""
    if not len(ring):
        return ring
    after = np.roll(ring, -1, axis=0)
    inside, next_in = (side * (each[:, axis] - edge) >= 0 for each in (ring, after))
    crosses = inside != next_in
    step = np.where(crosses, after[:, axis] - ring[:, axis], 1.0)
    at = ring + (after - ring) * ((edge - ring[:, axis]) / step)[:, None]
    at[:, axis] = edge
    both = np.empty((2 * len(ring), 2))
    both[0::2], both[1::2] = ring, at
    keep = np.empty(2 * len(ring), dtype=bool)
    keep[0::2], keep[1::2] = inside, crosses
    return both[keep]
