"""Two tracks side by side: one address at two places at once, and clocks that differ by half hours and hours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.tracking.cleaning import placed
from workbench.tracking.doubt import ROWS, Doubt, lasting, moment
from workbench.tracking.fixes import DEGREE, Fixes
from workbench.tracking.thresholds import ELSEWHERE, SHIFTED_CLOCK
from workbench.values.sphere import distance_km, far_words

Floats = NDArray[np.float64]

_GAP = 120_000  # milliseconds between two fixes across which a position is taken as on the line
_APART = 600_000  # milliseconds that end a stretch
_SAMPLES = 200
_CLOSE, _FEWEST = 5.0, 0.5  # km at which two tracks are one flight, and the part of the fixes that must have a partner
_SHIFTS = [half * 1_800_000 for half in sorted(range(-28, 29), key=abs)]  # zones differ by half hours, up to 14 hours


def two_places(one: Fixes, other: Fixes) -> list[Doubt]:
    """The stretches in which two cleaned tracks of one address are far apart at one time; rows of the first."""
    mine = one.take(placed(one))
    km = _apart(mine, other.take(placed(other)), 0)
    at = np.flatnonzero(km > ELSEWHERE)
    parts = np.split(at, np.flatnonzero(np.diff(mine["t"][at]) > _APART) + 1) if len(at) else []
    return [_elsewhere(mine, each, km) for each in parts]


def _elsewhere(mine: Fixes, at: NDArray[np.intp], km: Floats) -> Doubt:
    t, rows, far = mine["t"][at], mine["row"][at], far_words(float(km[at].max()))
    sentence = (
        f"From {moment(t[0])} to {moment(t[-1])} the two tracks are up to {far} apart at one time:"
        " they are not one aircraft, or one of them is wrong."
    )
    return Doubt("two places", int(t[0]), int(t[-1]), sentence, "grave", tuple(rows[:ROWS].tolist()), len(rows))


@dataclass(frozen=True)
class Compared:
    """How far two tracks are apart at one time: km on the median and at most, and over how many fixes."""

    median: float
    most: float
    fixes: int


def compared(one: Fixes, other: Fixes) -> Compared | None:
    """Two cleaned tracks side by side where both have fixes; the positions of neither are made into the other's."""
    km = _apart(one.take(placed(one)), other.take(placed(other)), 0)
    known = km[~np.isnan(km)]
    return Compared(float(np.median(known)), float(known.max()), len(known)) if len(known) else None


def clock_shift(one: Fixes, other: Fixes) -> Doubt | None:
    """Whether the second track is the first some half hours earlier or later, and not at the same time."""
    mine, theirs = one.take(placed(one)), other.take(placed(other))
    if len(mine) < 2 or len(theirs) < 2:
        return None
    some = mine.take(np.unique(np.linspace(0, len(mine) - 1, _SAMPLES).astype(np.intp)))
    if _fit(_apart(some, theirs, 0)) < 4 * _CLOSE or _stands(some):
        return None
    fits = {shift: _fit(_apart(some, theirs, shift)) for shift in _SHIFTS}
    best = min(fits, key=lambda shift: fits[shift])
    if fits[best] > _CLOSE or abs(best) <= SHIFTED_CLOCK * 1000:
        return None
    way = "later" if best > 0 else "earlier"
    sentence = (
        f"The clocks of the two tracks differ: the second is the same flight {lasting(abs(best) / 1000)} {way}"
        f" (then {far_words(fits[best])} apart on the median)."
    )
    t, rows = mine["t"], mine["row"]
    return Doubt("clock", int(t[0]), int(t[-1]), sentence, "grave", tuple(rows[:ROWS].tolist()), len(rows))


def _fit(km: Floats) -> float:
    """The median distance, if enough fixes have a partner."""
    known = km[~np.isnan(km)]
    return float(np.median(known)) if len(known) >= max(len(km) * _FEWEST, 5) else float("inf")


def _stands(some: Fixes) -> bool:
    """Whether a track stays at one place, which every clock fits."""
    lat, lon = some["lat"] / DEGREE, some["lon"] / DEGREE
    return float(distance_km(lat, lon, lat[0], lon[0]).max()) < 4 * _CLOSE


def _apart(mine: Fixes, theirs: Fixes, shift: int) -> Floats:
    """Km from each fix to where the other track is at that time and so many milliseconds; NaN where it has a gap."""
    if len(theirs) < 2:
        return np.full(len(mine), np.nan)
    t, there = mine["t"] + shift, theirs["t"]
    after = np.clip(np.searchsorted(there, t), 1, len(theirs) - 1)
    span = there[after] - there[after - 1]
    part = (t - there[after - 1]) / np.maximum(span, 1)
    known = (part >= 0) & (part <= 1) & (span <= _GAP)
    lat, lon = (_between(theirs[name], after, part) for name in ("lat", "lon"))
    return np.where(known, distance_km(mine["lat"] / DEGREE, mine["lon"] / DEGREE, lat, lon), np.nan)


def _between(column: NDArray[Any], after: NDArray[np.intp], part: Floats) -> Floats:
    """Degrees part of the way from one fix to the next, across the date line too."""
    first = column[after - 1] / DEGREE
    step = (column[after] / DEGREE - first + 180) % 360 - 180
    return np.asarray(first + step * part)
