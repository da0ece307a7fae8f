"""Which tracks came near a place: how near, when first and last, and which row of the file shows it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.case.case import Case
from workbench.reference.whereabouts import Whereabouts
from workbench.tracking.fixes import Fixes
from workbench.tracking.kept import Track, in_box, tracks
from workbench.tracking.packing import Box
from workbench.tracking.utc import instant
from workbench.values.rings import away_km
from workbench.values.sphere import RADIUS, distance_km


class Passing(NamedTuple):
    """A track near a place: its fixes there, the first and the last of them, and the nearest one with its row."""

    track: Track
    fixes: int
    first: str
    last: str
    km: float
    at: str
    row: int


def passings(case: Case, where: Whereabouts, km: float) -> list[Passing]:
    """The tracks with fixes within so many kilometres of a place, nearest first; within a shape it is 0 km."""
    near: dict[tuple[bytes, int], list[Fixes]] = {}
    for box in _boxes(where.box, km):
        for key, fixes in in_box(case, box).items():
            near.setdefault(key, []).append(fixes)
    found = (_passing(one, part, where, km) for one in tracks(case) for part in [near.get((one.capture, one.part))]
             if part)  # fmt: skip
    return sorted((each for each in found if each), key=lambda each: (each.km, each.first))


def _boxes(box: Box, km: float) -> Iterator[Box]:
    """What has to be looked through, cut at 180 degrees."""
    south, west, north, east = box
    reach = float(np.degrees(km / RADIUS))
    south, north = max(south - reach, -90.0), min(north + reach, 90.0)
    widest = float(np.cos(np.radians(min(max(abs(south), abs(north)), 90.0))))
    along = reach / widest if widest > reach / 180.0 else 180.0
    if east - west + 2 * along >= 360.0:
        yield south, north, -180.0, 180.0
        return
    west, east = west - along, east + along
    for turn in (-360.0, 0.0, 360.0):
        left, right = max(west + turn, -180.0), min(east + turn, 180.0)
        if left < right:
            yield south, north, left, right


def _passing(one: Track, parts: list[Fixes], where: Whereabouts, km: float) -> Passing | None:
    t, row = (np.concatenate([each[name] for each in parts]) for name in ("t", "row"))
    lat, lon = (np.concatenate(each) for each in zip(*(each.degrees for each in parts), strict=True))
    far = _far(lat, lon, where)
    there = far <= km
    if not there.any():
        return None
    nearest, seen = int(far.argmin()), t[there]
    first, last = instant(int(seen.min())), instant(int(seen.max()))
    return Passing(one, int(there.sum()), first, last, float(far[nearest]), instant(int(t[nearest])), int(row[nearest]))


def _far(lat: NDArray[np.float64], lon: NDArray[np.float64], where: Whereabouts) -> NDArray[np.float64]:
    if where.rings:
        return away_km(lat, lon, where.rings)
    return np.asarray(distance_km(lat, lon, where.lat, where.lon))
