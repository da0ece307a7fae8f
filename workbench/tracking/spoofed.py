"""Stretches of a track that stand where the aircraft did not fly: clusters at cruise height, and shifts that return."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.reference.aerodromes import aerodromes
from workbench.tracking.blocks import holds, places
from workbench.tracking.cleaning import placed
from workbench.tracking.doubt import Doubt, counted, doubt, lasting, moment
from workbench.tracking.fixes import ASIDE, DEGREE, NONE, Fixes, some
from workbench.tracking.strays import breaks, reachable, stretches
from workbench.tracking.thresholds import (
    CLUSTER,
    CLUSTER_HEIGHT,
    CLUSTER_SPEED,
    CLUSTER_TIME,
    CRUISE,
    GROUND_FIELD,
    SHIFT,
)
from workbench.values.sphere import distance_km

Places = NDArray[np.intp]

_APART = 600_000  # milliseconds without a fix that end a cluster
_LOOK = 40  # stretches after a shift that are tried for the return
_MOST = 2_000  # shifts of a track that is looked at for returns
_STEP = 15_000  # milliseconds between the fixes along which the way is measured
_FLIES = (0.5, 2.0)  # way between the fixes, as a part of that by the speed told, of an aircraft that circles
_REPEATS = 0.1  # part of the fixes of a cluster that may have moved where it is one position repeated
_SAMPLES = 48  # fixes of a stretch by which it is far off or not
_REACH = 2 * CLUSTER / 111 * DEGREE * 1.02  # steps of a position, somewhat more than a cluster is wide
_POLAR = 80  # degrees beyond which those to the east say little
_LONG = 300  # seconds that one circles above an airfield at cruise height


Stretch = tuple[Places, Doubt]


def spoofed(fixes: Fixes) -> list[Stretch]:
    """The fixes of each stretch in order of time, and what is to be said of it."""
    frozen = fixes["aside"] == ASIDE["frozen"]
    good = np.flatnonzero(placed(fixes))
    found = [(at, _of_cluster(fixes, at)) for at in _clusters(fixes, np.flatnonzero(placed(fixes) | frozen))]
    left = np.setdiff1d(good, np.concatenate([at for at, _ in found])) if found else good
    found += [(at, _of_shift(fixes, at)) for at in _shifted(fixes, left)]
    return sorted(found, key=lambda each: each[1].begins)


def _clusters(fixes: Fixes, good: Places) -> Iterator[Places]:
    """Fixes that stay at one point for a while, at a height and speed at which none can."""
    at = good[holds(len(good), lambda first, end: _is_high(fixes, good[first:end]))]
    for first, end in _staying(fixes, at):
        each = at[first:end]
        if _is_no_flight(fixes, each) and (_moves(fixes, each) or _jumped(fixes, good, int(each[0]))):
            yield _widened(fixes, good, each)


def _moves(fixes: Fixes, at: Places) -> bool:
    """Whether the positions of a cluster differ, as those that only repeat the last one received do not."""
    return bool(np.mean((np.diff(fixes["lat"][at]) != 0) | (np.diff(fixes["lon"][at]) != 0)) > _REPEATS)


def _jumped(fixes: Fixes, good: Places, first: int) -> bool:
    """Whether a fix cannot have been reached from the one before it."""
    before = int(np.searchsorted(good, first)) - 1
    return before >= 0 and not bool(reachable(fixes, int(good[before]), first))


def _is_high(fixes: Fixes, at: Places) -> NDArray[np.bool_]:
    spike = fixes["aside"][at] & ASIDE["altitude spike"] != 0
    return np.asarray((fixes["altitude"][at] > CLUSTER_HEIGHT / 2) & ~spike)


def _widened(fixes: Fixes, good: Places, at: Places) -> Places:
    """A cluster with the fixes around it that stand at the same point, if the track gets there or away by a jump."""
    few = Fixes({name: fixes[name][good] for name in ("t", "lat", "lon")})
    first, last = np.searchsorted(good, at[[0, -1]]).tolist()
    ends = [_walk(few, first, -1), _walk(few, last, 1)]
    return good[ends[0] : ends[1] + 1]


def _walk(few: Fixes, start: int, step: int) -> int:
    """The last fix before a jump, of those near the start without a gap; the start itself where there is no jump."""
    at = start
    for other in range(start + step, len(few) if step > 0 else -1, step):
        if not bool(reachable(few, at, other)):
            return at
        km = distance_km(*(few[name][each] / DEGREE for each in (start, other) for name in ("lat", "lon")))
        if km > 2 * CLUSTER or abs(int(few["t"][other]) - int(few["t"][at])) > _APART:
            break
        at = other
    return start


def _staying(fixes: Fixes, at: Places) -> list[tuple[int, int]]:
    """The stretches whose fixes are hardly elsewhere a minute later."""
    t = fixes["t"][at]
    starts = places(len(at), lambda first, end: _stays(fixes, at, t, first, end))
    if not len(starts):
        return []
    ends = _later_by(t, starts) + 1
    cuts = np.flatnonzero(starts[1:] > ends[:-1]) + 1
    firsts, lasts = starts[np.append(0, cuts)], ends[np.append(cuts, len(ends)) - 1]
    return list(zip(firsts.tolist(), lasts.tolist(), strict=True))


def _later_by(t: NDArray[Any], at: Places | slice) -> Places:
    """The fixes a minute after some that are in order, or the last; looked for no further off than need be."""
    wanted = t[at] + int(CLUSTER_TIME * 1000)
    first = at.start if isinstance(at, slice) else int(at[0])
    end = int(np.searchsorted(t, wanted[-1]))
    return np.asarray(np.minimum(first + np.searchsorted(t[first:end], wanted), len(t) - 1))


def _stays(fixes: Fixes, at: Places, t: NDArray[Any], first: int, end: int) -> NDArray[np.bool_]:
    """Which fixes of a block have hardly moved a minute later, and half as long."""
    later = _later_by(t, slice(first, end))
    long = t[later] - t[first:end]
    close = (long >= CLUSTER_TIME * 1000) & (long <= _APART)
    here = np.arange(first, end)
    for other in (later, (here + later) // 2):
        left = np.flatnonzero(close)
        left = left[_perhaps_near(fixes, at[here[left]], at[other[left]])]
        close[:] = False
        close[left] = _km(fixes, at[here[left]], at[other[left]]) <= 2 * CLUSTER
    return np.asarray(close)


def _perhaps_near(fixes: Fixes, one: Places, other: Places) -> NDArray[np.bool_]:
    """False only where two fixes are further apart than a cluster is wide, by a measure that is quick."""
    lat = fixes["lat"][one]
    near = np.abs(fixes["lat"][other] - lat) <= _REACH
    among = np.flatnonzero(near)
    lat, lon = lat[among], fixes["lon"]
    east = np.abs(lon[other[among]].astype(np.int64) - lon[one[among]])
    wide = np.minimum(east, 360 * DEGREE - east) * np.cos(lat * np.float32(np.pi / 180 / DEGREE))
    near[among] = (wide <= _REACH) | (np.abs(lat) > _POLAR * DEGREE)
    return np.asarray(near)


def _km(fixes: Fixes, one: Places, other: Places) -> NDArray[np.float64]:
    return distance_km(*(fixes[name][at] / DEGREE for at in (one, other) for name in ("lat", "lon")))


def _is_no_flight(fixes: Fixes, at: Places) -> bool:
    """Whether the fixes of a cluster can be those of no aircraft that circles there."""
    lat, lon, t = fixes["lat"][at] / DEGREE, fixes["lon"][at] / DEGREE, fixes["t"][at]
    centre = float(np.median(lat)), float(np.median(lon))
    if np.percentile(distance_km(lat, lon, *centre), 90) > CLUSTER * 1.5:
        return False
    near, _ = aerodromes().nearest(*centre, within=GROUND_FIELD)
    field = aerodromes().elevation[near[0]] if near[0] >= 0 else 0.0
    height = float(np.median(fixes["altitude"][at])) - field
    if height < CLUSTER_HEIGHT:
        return False
    told = fixes["speed"][at]
    knots = float(np.median(told[told != NONE])) / 10 if (told != NONE).any() else np.nan
    seconds, way = (t[-1] - t[0]) / 1000, _way(t, lat, lon)
    if np.isnan(knots):
        return way < CLUSTER_SPEED and height > CRUISE
    if abs(way - knots) > CLUSTER_SPEED / 2 and not _FLIES[0] <= way / max(knots, 1.0) <= _FLIES[1]:
        return True
    close = aerodromes().nearest(*centre, within=CLUSTER)[0][0] >= 0
    return bool(close and height > CRUISE and seconds > _LONG and knots > CLUSTER_SPEED)


def _way(t: NDArray[Any], lat: Any, lon: Any) -> float:
    """Knots along the fixes, a while apart so that what blurs positions adds no way."""
    at = np.unique(np.searchsorted(t, np.arange(t[0], t[-1] + 1, _STEP)))
    at = at[at < len(t)]
    km = float(distance_km(lat[at[1:]], lon[at[1:]], lat[at[:-1]], lon[at[:-1]]).sum())
    return km / 1.852 / max((int(t[at[-1]]) - int(t[at[0]])) / 3_600_000, 1e-6)


def _of_cluster(fixes: Fixes, at: Places) -> Doubt:
    lat, lon = fixes["lat"][at] / DEGREE, fixes["lon"][at] / DEGREE
    centre = float(np.median(lat)), float(np.median(lon))
    feet = round(float(np.median(fixes["altitude"][at])), -2)
    sentence = (
        f"{counted(len(at), 'fix')} from {moment(fixes['t'][at[0]])} to {moment(fixes['t'][at[-1]])} stay within"
        f" {np.percentile(distance_km(lat, lon, *centre), 90):.1f} km of {_point(*centre)} while the pressure altitude,"
        f" which cannot be spoofed from the ground, is {feet:,.0f} ft: the aircraft was elsewhere."
    )
    return doubt("spoofed position", fixes, at, sentence=sentence, severity="grave")


def _point(lat: float, lon: float) -> str:
    near = aerodromes().near(lat, lon, within=2 * CLUSTER)
    return f"{near[0][0].icao} ({near[0][0].name})" if near else f"{lat:.3f}, {lon:.3f}"


def _shifted(fixes: Fixes, good: Places) -> Iterator[Places]:
    """Fixes between a shift and the return to where the track went on."""
    few = some(fixes, ("t", "lat", "lon"), good)
    cuts = breaks(few)
    if not 2 <= len(cuts) <= _MOST:
        return
    parts, at = stretches(len(few), cuts), 0
    while at < len(parts) - 1:
        back = next(_later(few, parts, at), at + 1)
        if back > at + 1:
            yield good[parts[at + 1][0] : parts[back - 1][1]]
        at = back


def _later(few: Fixes, parts: list[tuple[int, int]], at: int) -> Iterator[int]:
    """The stretches that carry on where this one ends, if what lies between is far off and the smaller part."""
    last = parts[at][1] - 1
    for other in range(at + 2, min(at + 2 + _LOOK, len(parts))):
        first = parts[other][0]
        between = slice(last + 1, first)
        if reachable(few, last, first) and _far(few, last, first, between):
            yield other


def _far(few: Fixes, last: int, first: int, between: slice) -> bool:
    if between.stop - between.start > len(few) / 2:
        return False
    few_at = np.unique(np.linspace(between.start, between.stop - 1, _SAMPLES).astype(np.intp))
    lat, lon = few["lat"][few_at] / DEGREE, few["lon"][few_at] / DEGREE
    ends = [(few["lat"][end] / DEGREE, few["lon"][end] / DEGREE) for end in (last, first)]
    return min(float(np.median(distance_km(lat, lon, *end))) for end in ends) > SHIFT


def _of_shift(fixes: Fixes, at: Places) -> Doubt:
    t = fixes["t"][at]
    lat, lon = fixes["lat"][at] / DEGREE, fixes["lon"][at] / DEGREE
    before = max(int(at[0]) - 1, 0)
    gone = float(distance_km(fixes["lat"][before] / DEGREE, fixes["lon"][before] / DEGREE, lat[0], lon[0]))
    stays = lasting((t[-1] - t[0]) / 1000)
    sentence = (
        f"At {moment(t[0])} the position goes {gone:,.0f} km at once to {_point(float(lat[0]), float(lon[0]))}, stays"
        f" off for {stays} and comes back to the track: {counted(len(at), 'fix')} where the aircraft was not."
    )
    return doubt("spoofed position", fixes, at, sentence=sentence, severity="grave")


def inside(fixes: Fixes, found: Sequence[Stretch]) -> NDArray[np.bool_]:
    """Which fixes lie in any of the stretches."""
    mask: NDArray[Any] = np.zeros(len(fixes), bool)
    for at, _ in found:
        mask[at] = True
    return mask
