"""Shapes on the Earth as rings of (latitude, longitude) in degrees: what lies within, and how far off the rest is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from workbench.values.sphere import RADIUS

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

_PAIRS = 1_000_000  # pairs of a position and a piece of border that are held at once
_PIECE = 0.5  # degrees, the longest piece that a border is cut into
_FEW = 4096  # pairs of a place and a piece of border that are measured without looking for the nearest pieces first
_PARTS = 8  # parts of a way, each of which has fewer pieces of border near it
_TURNS = (-360.0, 0.0, 360.0)


def inside(lat: Floats, lon: Floats, rings: Iterable[Floats]) -> Bools:
    """Which positions lie in a shape; longitudes of its rings may run on over 180 degrees."""
    held = np.zeros(len(lat), bool)
    for ring in rings:
        (south, west), (north, east) = ring.min(axis=0), ring.max(axis=0)
        for turn in _TURNS:
            near = np.flatnonzero((lat >= south) & (lat <= north) & (lon + turn >= west) & (lon + turn <= east))
            if len(near):
                held[near] ^= _odd_crossings(lat[near], lon[near] + turn, ring)
    return held


def _odd_crossings(lat: Floats, lon: Floats, ring: Floats) -> Bools:
    """Whether a way east from each position crosses a ring an odd number of times."""
    order = np.argsort(lat, kind="stable")
    lat, lon = lat[order], lon[order]
    one, other = ring, np.roll(ring, -1, axis=0)
    first = np.searchsorted(lat, np.minimum(one[:, 0], other[:, 0]))  # each side crosses a run of sorted latitudes
    sizes = np.searchsorted(lat, np.maximum(one[:, 0], other[:, 0])) - first
    met = np.flatnonzero((sizes > 0) & (np.maximum(one[:, 1], other[:, 1]) > lon.min()))
    crossings = np.zeros(len(lat), np.int64)
    for part in _blocks(met, sizes[met]):
        side = np.repeat(part, sizes[part])
        at = first[side] + np.arange(len(side)) - np.repeat(np.cumsum(sizes[part]) - sizes[part], sizes[part])
        (y0, x0), (y1, x1) = one[side].T, other[side].T
        crossings += np.bincount(at[lon[at] < (x1 - x0) * (lat[at] - y0) / (y1 - y0) + x0], minlength=len(lat))
    odd = np.empty(len(lat), bool)
    odd[order] = crossings % 2 == 1
    return odd


def _blocks(sides: NDArray[np.intp], sizes: NDArray[np.intp]) -> list[NDArray[np.intp]]:
    return np.split(sides, np.flatnonzero(np.diff(np.cumsum(sizes) // _PAIRS)) + 1) if len(sides) else []


def away_km(lat: Floats, lon: Floats, rings: Sequence[Floats]) -> Floats:
    """Kilometres from each position to a shape, 0 within it; quick where each lies near the one before, as on a way."""
    away = np.zeros(len(lat))
    outside = np.flatnonzero(~inside(lat, lon, rings))
    if len(outside):
        away[outside] = _border(_upright(lat[outside], lon[outside]), *_pieces(rings))
    return away


def _border(places: Floats, begins: Floats, ways: Floats) -> Floats:
    """Kilometres from each place, as a vector, to the nearest piece of a border; parts of a way need fewer."""
    near = _near(places, begins, ways)
    begins, ways = begins[near], ways[near]
    if len(places) * len(begins) <= _FEW or len(places) == 1:
        return _nearest(places, begins, ways)
    parts = np.array_split(places, min(len(places), _PARTS))
    return np.concatenate([_border(part, begins, ways) for part in parts])


def _near(places: Floats, begins: Floats, ways: Floats) -> NDArray[np.intp]:
    """The pieces of a border of which one may be the nearest to some of these places."""
    middle = places.mean(axis=0)
    reach = np.sqrt(((places - middle) ** 2).sum(axis=1).max())
    off = np.sqrt(np.maximum((begins * (begins - 2 * middle)).sum(axis=1) + middle @ middle, 0.0))
    return np.flatnonzero(off - np.linalg.norm(ways, axis=1) <= off.min() + 2 * reach + 1e-9)


def _nearest(places: Floats, begins: Floats, ways: Floats) -> Floats:
    """Kilometres from each place, as a vector, to the nearest piece of a border."""
    from_begin = places[:, None, :] - begins
    lengths = np.maximum((ways**2).sum(axis=1), 1e-30)
    part = np.clip((from_begin * ways).sum(axis=2) / lengths, 0.0, 1.0)
    chord = np.sqrt(((from_begin - part[:, :, None] * ways) ** 2).sum(axis=2).min(axis=1))
    return np.asarray(2 * RADIUS * np.arcsin(np.minimum(chord / 2, 1.0)))


def _pieces(rings: Sequence[Floats]) -> tuple[Floats, Floats]:
    """A border cut into short straight pieces: where each begins, and its way to its end, as vectors."""
    begins, ends = [], []
    for ring in rings:
        sides = np.roll(ring, -1, axis=0) - ring
        cuts = np.maximum(1, np.ceil(np.abs(sides).max(axis=1) / _PIECE).astype(np.int64))
        nth = np.arange(cuts.sum()) - np.repeat(np.cumsum(cuts) - cuts, cuts)
        side, start = np.repeat(sides / cuts[:, None], cuts, axis=0), np.repeat(ring, cuts, axis=0)
        begins.append(start + side * nth[:, None])
        ends.append(start + side * (nth[:, None] + 1))
    one, other = (_upright(*np.concatenate(each).T) for each in (begins, ends))
    return one, other - one


def _upright(lat: Floats, lon: Floats) -> Floats:
    up, over = np.radians(lat), np.radians(lon)
    return np.stack([np.cos(up) * np.cos(over), np.cos(up) * np.sin(over), np.sin(up)], axis=1)
