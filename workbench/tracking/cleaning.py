"""A track put in order of time, with what cannot be so marked as set aside: nothing is dropped."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.tracking.blocks import blocks, places
from workbench.tracking.fixes import ASIDE, COLUMNS, DEGREE, NONE, Fixes, Tracked
from workbench.tracking.grounds import false_grounds
from workbench.tracking.strays import jumps, spikes
from workbench.tracking.thresholds import EARLIEST, FEW, FROZEN_SPEED, FROZEN_TIME, LATEST, SPAN

_DAY = 86_400_000
_VALUE = ASIDE["false ground"] | ASIDE["altitude spike"]


def cleaned(tracked: Tracked, *, latest: int | None = None) -> Fixes:
    """The fixes in order of time, each with what speaks against it in ``aside``.

    ``latest``: milliseconds since 1970 after which no fix can be (when the file came into the case).
    """
    return put_aside(in_order(tracked.fixes), latest=latest)


def in_order(fixes: Fixes) -> Fixes:
    """Fixes by time, those of one moment as they stand in the file."""
    order = _order(fixes)
    return fixes if order is None else fixes.take(order)


def put_in_order(fixes: Fixes) -> None:
    """The same, one column in place of the other, so that ten million fixes are not held twice."""
    order = _order(fixes)
    if order is not None:
        for name, column in fixes.columns.items():
            fixes.columns[name] = column[order]


def _order(fixes: Fixes) -> NDArray[np.intp] | None:
    """The places of fixes by time; ``None`` where they are in order."""
    t, row = fixes["t"], fixes["row"]
    later = t[1:] > t[:-1]
    if (later | ((t[1:] == t[:-1]) & (row[1:] >= row[:-1]))).all():
        return None
    return np.lexsort((row, t))


def put_aside(fixes: Fixes, *, latest: int | None = None) -> Fixes:
    """Fixes in order of time with what speaks against each; what an analyst or an importer set aside stays so."""
    aside = (fixes["aside"] & (ASIDE["analyst"] | ASIDE["stale"])).astype(COLUMNS["aside"].dtype)
    _mark(aside, "null position", ~_placed(fixes))
    _mark(aside, "impossible position", _off_the_earth(fixes))
    _mark(aside, "no time", _timeless(fixes["t"], latest))
    _mark(aside, "duplicate", _duplicates(fixes))
    good = _good(aside)
    _mark(aside, "jump", _at(good, jumps(_some(fixes, good))))
    good = _good(aside)
    _mark(aside, "frozen", _at(good, _frozen(_some(fixes, good))))
    _mark(aside, "altitude spike", _spiked(fixes, _good(aside)))
    plain = fixes.with_columns(altitude=believed_altitude(fixes, aside)) if aside.any() else fixes
    _mark(aside, "false ground", false_grounds(plain, aside & ~np.uint16(_VALUE) == 0))
    return fixes.with_columns(aside=aside)


def placed(fixes: Fixes) -> NDArray[np.bool_]:
    """Which fixes stand where and when they say, though their height or ground report may not be believed."""
    return np.asarray(fixes["aside"] & ~np.uint16(_VALUE) == 0)


def believed_altitude(fixes: Fixes, aside: NDArray[Any]) -> NDArray[Any]:
    """Altitudes in feet, none where it is a spike."""
    return np.asarray(np.where(aside & ASIDE["altitude spike"] != 0, np.int32(NONE), fixes["altitude"]))


def _mark(aside: NDArray[Any], why: str, which: Any) -> None:
    aside[which] |= ASIDE[why]


def _good(aside: NDArray[Any]) -> NDArray[np.intp] | None:
    """The fixes that are not set aside; ``None`` where that is all."""
    return np.flatnonzero(aside == 0) if aside.any() else None


def _at(good: NDArray[np.intp] | None, found: NDArray[np.intp]) -> NDArray[np.intp]:
    """Where places among the good fixes are among all."""
    return found if good is None else good[found]


def _some(fixes: Fixes, good: NDArray[np.intp] | None) -> Fixes:
    """The columns that positions are judged by, of some of the fixes."""
    few = Fixes({name: fixes[name] for name in ("t", "lat", "lon", "speed")}, size=len(fixes))
    return few if good is None else few.take(good)


def _placed(fixes: Fixes) -> NDArray[np.bool_]:
    lat, lon = fixes["lat"], fixes["lon"]
    return np.asarray(((lat != 0) | (lon != 0)) & (lat != NONE) & (lon != NONE))


def _off_the_earth(fixes: Fixes) -> NDArray[np.bool_]:
    lat, lon = fixes["lat"], fixes["lon"]
    beyond = (lat > 90 * DEGREE) | (lat < -90 * DEGREE) | (lon > 180 * DEGREE) | (lon < -180 * DEGREE)
    return np.asarray(beyond & (lat != NONE) & (lon != NONE))


def _timeless(t: NDArray[Any], latest: int | None) -> NDArray[np.bool_]:
    """Times before there were trackers, after the file, or a year from all others."""
    most = LATEST * 1000 if latest is None else min(LATEST * 1000, latest)
    first, end = np.searchsorted(t, [EARLIEST * 1000, most + 1]).tolist()
    wrong = np.ones(len(t), bool)
    wrong[first:end] = False
    stands = t[first:end]
    if len(stands) and stands[-1] - stands[0] > SPAN * _DAY:
        middle = (stands[(len(stands) - 1) // 2] + stands[len(stands) // 2]) / 2
        away = np.abs(t - middle) > SPAN * _DAY
        wrong |= away if away[~wrong].mean() < FEW else False
    return wrong


def _duplicates(fixes: Fixes) -> NDArray[np.bool_]:
    """The fixes that say the same as an earlier one of the same moment."""
    columns = [fixes[name] for name in COLUMNS if name not in ("row", "aside") and name in fixes.columns]
    t, found, beside = fixes["t"], np.zeros(len(fixes), bool), np.zeros(len(fixes), bool)
    moments = places(len(t) - 1, lambda first, end: t[first:end] == t[first + 1 : end + 1]) + 1
    found[moments] = _alike(columns, moments, moments - 1)
    beside[moments] = beside[moments - 1] = True
    at = np.flatnonzero(beside & ~found)
    order = at[np.lexsort([at, *(column[at] for column in columns)])]
    found[order[1:]] = _alike(columns, order[1:], order[:-1])
    return found


def _alike(columns: list[Any], one: NDArray[np.intp], other: NDArray[np.intp]) -> NDArray[np.bool_]:
    alike = np.ones(len(one), bool)
    for first, end in blocks(len(one)):
        for column in columns:
            alike[first:end] &= column[one[first:end]] == column[other[first:end]]
    return alike


def _frozen(fixes: Fixes) -> NDArray[np.intp]:
    """The fixes at a place that does not change while the aircraft is told to move; the first of them is good."""
    lat, lon, t = fixes["lat"], fixes["lon"], fixes["t"]
    still = (lat[1:] == lat[:-1]) & (lon[1:] == lon[:-1])
    still &= (fixes["speed"][1:] > FROZEN_SPEED * 10) & (fixes["speed"][:-1] > FROZEN_SPEED * 10)
    if not still.any():
        return np.zeros(0, np.intp)
    edges = np.diff(np.concatenate([[0], still.astype(np.int8), [0]]))
    firsts, lasts = np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)
    long = t[lasts] - t[firsts] >= FROZEN_TIME * 1000
    kept = [np.arange(first + 1, last + 1) for first, last in zip(firsts[long], lasts[long], strict=True)]
    return np.concatenate(kept) if kept else np.zeros(0, np.intp)


def _spiked(fixes: Fixes, good: NDArray[np.intp] | None) -> NDArray[np.intp]:
    """The fixes whose altitude is out of line; a zero on the ground is no altitude."""
    size = len(fixes) if good is None else len(good)

    def tells(first: int, end: int) -> NDArray[np.bool_]:
        at = slice(first, end) if good is None else good[first:end]
        altitude = fixes["altitude"][at]
        return np.asarray((altitude != NONE) & ~((altitude == 0) & (fixes["ground"][at] == 1)))

    at = _at(good, places(size, tells))
    return np.asarray(at[spikes(fixes["t"], fixes["altitude"], at)])
