"""Fixes out of line with those before and after: steps that cannot have been flown, and what returns from them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.tracking.blocks import places
from workbench.tracking.fixes import DEGREE, Fixes
from workbench.tracking.thresholds import EDGE, FAST, SPIKE, SPIKE_RATE, STEP, STRAY
from workbench.values.sphere import distance_km

Stretch = tuple[int, int]
"""First fix, and the one after the last."""

KM_A_SECOND = FAST * 1.852 / 3600
_BACK = 300_000  # milliseconds until the return, where fixes are few
_LOOK = 24  # stretches that are tried for a return
_MOST = 2_000  # steps out of reach; a track with more is not mended
_WHOLE = 5  # fixes of a stretch that is no stray itself
_PLAIN_KM = 111.2 / DEGREE  # at least as much as a step of a position measures
_ROUNDED = 1 - 1e-9  # what rounding may take off a square


def breaks(fixes: Fixes) -> NDArray[np.intp]:
    """The fixes that cannot have been reached from the one before them, in a track in order of time."""
    at = places(len(fixes) - 1, partial(_far_steps, fixes))
    return np.asarray(at[~reachable(fixes, at, at + 1)] + 1) if len(at) else at


def _far_steps(fixes: Fixes, first: int, end: int) -> NDArray[np.bool_]:
    """Which steps of a block are out of reach on a flat Earth, where they measure no less than on the round one."""
    t, lat, lon = (fixes[name][first : end + 1] for name in ("t", "lat", "lon"))
    gone, over = np.diff(lat.astype(np.float64)), np.diff(lon.astype(np.float64))
    gone *= gone
    gone += over * over
    most = np.maximum(np.diff(t) * (KM_A_SECOND / 1000 / _PLAIN_KM), STEP / _PLAIN_KM)
    at = np.flatnonzero(gone > most * most * _ROUNDED)  # as if degrees east were as wide everywhere
    most = most[at]
    north, east = lat[at + 1] - lat[at], lon[at + 1] - lon[at].astype(np.int64)
    nearer = np.minimum(np.abs(lat[at]), np.abs(lat[at + 1])) * np.float32(np.pi / 180 / DEGREE)
    far = np.zeros(end - first, bool)
    far[at] = np.hypot(north, east * np.cos(nearer)) > most
    return far


def reachable(fixes: Fixes, one: Any, other: Any) -> NDArray[np.bool_]:
    """Whether an aircraft at one fix can have been at the other."""
    t, lat, lon = fixes["t"], fixes["lat"], fixes["lon"]
    places = (lat[one] / DEGREE, lon[one] / DEGREE, lat[other] / DEGREE, lon[other] / DEGREE)
    seconds = np.maximum(np.abs(t[other] - t[one]) / 1000, 1.0)
    return np.asarray(distance_km(*places) <= np.maximum(STEP, seconds * KM_A_SECOND))


def knots_flown(fixes: Fixes, at: NDArray[np.intp], *, least: int, most: int) -> NDArray[np.float64]:
    """Knots from some fixes of a track to the next ones before and after, the faster of both.

    ``least`` and ``most``: milliseconds by which two fixes lie apart; NaN where none do.
    """
    t = fixes["t"]
    before = np.searchsorted(t, t[at] - least, side="right") - 1
    after = np.searchsorted(t, t[at] + least)
    known = np.full(len(at), np.nan)
    for other in (before, after):
        there = np.clip(other, 0, len(t) - 1)
        apart = np.abs(t[there] - t[at])
        places = (fixes[name][one] / DEGREE for one in (at, there) for name in ("lat", "lon"))
        flown = distance_km(*places) / 1.852 / (np.maximum(apart, 1) / 3_600_000)
        known = np.fmax(known, np.where((there == other) & (apart <= most), flown, np.nan))
    return known


def jumps(fixes: Fixes) -> NDArray[np.intp]:
    """The fixes that stand far from the track for a moment and are back with the next."""
    at = breaks(fixes)
    return _strays(fixes["t"], at, lambda one, other: bool(reachable(fixes, one, other)))


def spikes(times: NDArray[Any], altitudes: NDArray[Any], among: NDArray[np.intp]) -> NDArray[np.intp]:
    """Which of the fixes that tell one have an altitude that leaves that of the others for a moment."""

    def steep(first: int, end: int) -> NDArray[np.bool_]:
        return np.asarray(np.abs(np.diff(altitudes[among[first : end + 1]].astype(np.int64))) > SPIKE)

    far = places(len(among) - 1, steep)
    if not len(far):
        return far
    t, altitude = times[among], altitudes[among]

    def level(one: Any, other: Any) -> Any:
        rise = altitude[other].astype(np.int64) - altitude[one]
        return np.abs(rise) <= SPIKE + np.abs(t[other] - t[one]) * (SPIKE_RATE / 60_000)

    at = far[~level(far, far + 1)] + 1
    return _strays(t, at, lambda one, other: bool(level(one, other)))


def stretches(size: int, at: NDArray[np.intp]) -> list[Stretch]:
    """A track cut before each of some fixes."""
    cuts = [0, *at.tolist(), size]
    return [(first, end) for first, end in zip(cuts, cuts[1:], strict=False) if first < end]


def _strays(t: NDArray[Any], at: NDArray[np.intp], reaches: Callable[[int, int], bool]) -> NDArray[np.intp]:
    """All fixes of the stretches that lie between two others which reach each other, or stand alone at an end."""
    if not len(at) or len(at) > _MOST:
        return np.zeros(0, np.intp)
    found = [np.arange(first, end) for parts in _pieces(t, at) for first, end in _off(t, parts, reaches)]
    return np.concatenate(found) if found else np.zeros(0, np.intp)


def _pieces(t: NDArray[Any], at: NDArray[np.intp]) -> list[list[Stretch]]:
    """The stretches of each piece of a track without a long gap that has more than one."""
    gaps = np.flatnonzero(np.diff(t) > _BACK) + 1
    edges = np.concatenate([[0], gaps, [len(t)]])
    made = []
    for piece in np.unique(np.searchsorted(edges, at, side="right") - 1).tolist():
        first, end = int(edges[piece]), int(edges[piece + 1])
        inside = at[(at > first) & (at < end)]
        made.append([(first + a, first + b) for a, b in stretches(end - first, inside - first)])
    return made


def _off(t: NDArray[Any], parts: list[Stretch], reaches: Callable[[int, int], bool]) -> list[Stretch]:
    ends, others = _without_ends(parts)
    return [*ends, *_between(t, others, reaches)]


def _without_ends(parts: list[Stretch]) -> tuple[list[Stretch], list[Stretch]]:
    """The stray stretches at both ends, and the others."""
    sizes = [end - first for first, end in parts]
    first = int(len(parts) > 1 and sizes[0] <= EDGE and sizes[1] >= _WHOLE)
    last = int(len(parts) > 1 + first and sizes[-1] <= EDGE and sizes[-2] >= _WHOLE)
    return parts[:first] + parts[len(parts) - last :], parts[first : len(parts) - last]


def _between(t: NDArray[Any], parts: list[Stretch], reaches: Callable[[int, int], bool]) -> Iterator[Stretch]:
    at = 0
    while at < len(parts) - 1:
        back = next(_returns(t, parts, at, reaches), at + 1)
        yield from parts[at + 1 : back]
        at = back


def _returns(t: NDArray[Any], parts: list[Stretch], at: int, reaches: Callable[[int, int], bool]) -> Iterator[int]:
    """The later stretches that carry on where this one ends, soon enough."""
    last = parts[at][1] - 1
    for other in range(at + 2, min(at + 2 + _LOOK, len(parts))):
        off = t[parts[other - 1][1] - 1] - t[parts[at + 1][0]]
        if off > STRAY * 1000 or t[parts[other][0]] - t[last] > _BACK:
            return
        if reaches(last, parts[other][0]):
            yield other
