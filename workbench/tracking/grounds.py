"""Which reports of being on the ground are believed, and the runs of fixes on the ground and in the air they make."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.reference.aerodromes import aerodromes
from workbench.tracking.blocks import places
from workbench.tracking.fixes import DEGREE, NONE, Fixes, some
from workbench.tracking.strays import knots_flown
from workbench.tracking.thresholds import (
    AIRBORNE,
    CERTAIN,
    CLOSE_ABOVE,
    FAST,
    FLIP,
    GROUND_APART,
    GROUND_BRAKE,
    GROUND_FASTEST,
    GROUND_FIELD,
    GROUND_FIXES,
    GROUND_GATHER,
    GROUND_HEIGHT,
    GROUND_LANDING,
    GROUND_OTHER,
    GROUND_SINK,
    GROUND_TIME,
    LIKELY,
    ROLLING,
    SETTLED,
    THIN,
)  # fmt: skip
from workbench.values.sphere import distance_km

_BLUR = 0.5  # km by which positions may be wrong
_LONELY = 10.0
_SLOPE = 150.0  # feet a km by which the ground may rise towards a place away from the field
_WHILE = 600.0  # seconds after which a step too far is a doubt about positions, not about the ground
_PAIR = (20_000, 300_000)  # milliseconds between two fixes that tell whether an aircraft moves: at least, at most
_ROUNDS = 8  # most often one

Floats = NDArray[np.float64]
Places = NDArray[np.intp]


@dataclass(frozen=True)
class Run:
    """Fixes one after another that report the same: places of the first and the last, and whether on the ground."""

    first: int
    last: int
    ground: bool
    fixes: int


def runs(at: Places, ground: NDArray[Any]) -> list[Run]:
    """The runs of reports: their places in the track, in order, and what each says."""
    if not len(at):
        return []
    cuts = np.flatnonzero(np.diff(ground)) + 1
    firsts, ends = [0, *cuts.tolist()], [*cuts.tolist(), len(at)]
    return [Run(int(at[a]), int(at[b - 1]), bool(ground[a]), b - a) for a, b in zip(firsts, ends, strict=True)]


def without_flips(found: list[Run], t: NDArray[Any]) -> list[Run]:
    """Runs with the moments in the air between two times on the ground taken for ground."""
    made: list[Run] = []
    for run in found:
        if run.ground and len(made) > 1 and made[-2].ground and t[run.first] - t[made[-2].last] < FLIP * 1000:
            _, before = made.pop(), made.pop()
            run = Run(before.first, run.last, True, before.fixes + run.fixes)
        made.append(run)
    return made


def told(fixes: Fixes, usable: NDArray[np.bool_]) -> tuple[Places, NDArray[np.bool_]]:
    """The places of usable fixes that say where the aircraft is, and whether that is the ground.

    A fix in the air that is slow and close above a field says nothing: trackers give taxiing aircraft a height.
    """
    at = places(len(fixes), lambda first, end: usable[first:end] & (fixes["ground"][first:end] >= 0))
    ground = fixes["ground"][at] == 1
    speed = _speeds(fixes, at, ground)

    def slow(first: int, end: int) -> NDArray[np.bool_]:
        here = speed[first:end]
        return np.asarray(~ground[first:end] & (here != NONE) & (here < AIRBORNE * 10))

    which = places(len(at), slow)
    if len(which):
        height = fixes["altitude"][at[which]] - field_feet(fixes, at[which], LIKELY)
        silent = which[(height < CLOSE_ABOVE) | (fixes["altitude"][at[which]] == NONE)]
        at, ground = np.delete(at, silent), np.delete(ground, silent)
    return at, ground


def _speeds(fixes: Fixes, at: Places, ground: NDArray[np.bool_]) -> NDArray[Any]:
    """Tenths of a knot of some fixes that follow one another: as told, or in the air as they were flown."""
    speed = fixes["speed"][at]
    untold = np.flatnonzero(~ground & (speed == NONE))
    if len(untold):
        flown = knots_flown(some(fixes, ("t", "lat", "lon"), at), untold, least=_PAIR[0], most=_PAIR[1])
        speed[untold] = np.where(np.isnan(flown), NONE, np.minimum(flown, FAST) * 10)
    return speed


def field_feet(fixes: Fixes, at: Any, within: float) -> Floats:
    """How high the field nearest to each of some fixes lies; NaN where none is within so many km."""
    near, _ = _fields(fixes, at, within)
    return np.where(near >= 0, aerodromes().elevation[near], np.nan)


def _fields(fixes: Fixes, at: Any, within: float) -> tuple[Places, Floats]:
    return aerodromes().nearest(fixes["lat"][at] / DEGREE, fixes["lon"][at] / DEGREE, within=within)


def false_grounds(fixes: Fixes, usable: NDArray[np.bool_]) -> Places:
    """The places of the usable fixes whose report of being on the ground is not believed."""
    at, ground = told(fixes, usable)
    if not ground.any():
        return np.zeros(0, np.intp)
    wrong = _each(fixes, at[ground])
    if len(wrong):
        right = ~np.isin(at, wrong)
        at, ground = at[right], ground[right]
    unbelieved = _unbelieved(fixes, at, ground)
    return np.sort(np.concatenate([wrong, *unbelieved])) if unbelieved else wrong


def _each(fixes: Fixes, at: Places) -> Places:
    """Those that are wrong by themselves: too fast, above all off the runways, or too high above the nearest field."""
    speed = fixes["speed"][at]
    wrong = speed > GROUND_FASTEST * 10
    odd = np.flatnonzero((speed > GROUND_LANDING * 10) | ~np.isin(fixes["altitude"][at], (NONE, 0)))
    if len(odd):
        near, far = _fields(fixes, at[odd], GROUND_FIELD)
        field = np.where(near >= 0, aerodromes().elevation[near], np.nan)
        told = np.where(fixes["altitude"][at[odd]] == NONE, np.nan, fixes["altitude"][at[odd]])
        wrong[odd] |= told - field > _allowance(far)
        wrong[odd] |= (speed[odd] > GROUND_LANDING * 10 * _thin(field)) & (far > CERTAIN)
    return at[wrong]


def _allowance(far: Floats) -> Floats:
    """Feet by which a pressure altitude on the ground may exceed the elevation of the nearest field, so many km off."""
    return GROUND_HEIGHT + _SLOPE * np.maximum(np.where(np.isfinite(far), far, 0) - LIKELY, 0)


def _thin(field: Floats) -> Floats:
    """How many times faster aircraft land at fields of some elevations."""
    return 1 + THIN * np.maximum(np.nan_to_num(field), 0) / 1000


def _unbelieved(fixes: Fixes, at: Places, ground: NDArray[np.bool_]) -> list[Places]:
    """The ground fixes of whole runs that are wrong; once a run is gone, those around it are looked at anew."""
    gone: list[Places] = []
    while ground.any() and len(gone) < _ROUNDS:
        out = np.zeros(len(at), bool)
        for run in _wrong(fixes, without_flips(runs(at, ground), fixes["t"])):
            first, last = np.searchsorted(at, (run.first, run.last))
            out[first : last + 1] = ground[first : last + 1]
        if not out.any():
            break
        gone.append(at[out])
        at, ground = at[~out], ground[~out]
    return gone


def _wrong(fixes: Fixes, found: list[Run]) -> list[Run]:
    """The runs on the ground that do not fit the fixes in the air before and after them."""
    first, last = (np.array([getattr(run, name) for run in found], np.intp) for name in ("first", "last"))
    ground = np.array([run.ground for run in found], bool)
    landed, left = np.append(False, ground[1:]), np.append(ground[:-1], False)
    near, far = _fields(fixes, first, GROUND_FIELD)
    field = np.where(near >= 0, aerodromes().elevation[near], np.nan)
    slowest = _slowest(fixes, first, last)
    good = ~_momentary(fixes["t"], found, first, last, (far <= LIKELY) & ~(slowest > ROLLING))
    good &= _slow_enough(slowest, landed, field, far)
    level = field + _allowance(far)
    into, out = (np.roll(first, 1), np.roll(last, 1), first), (np.roll(last, -1), np.roll(first, -1), last)
    down = ~landed | _comes_down(fixes, *into, level, -1)
    up = ~left | _comes_down(fixes, *out, level, 1)
    down &= ~landed | _within_reach(fixes, *into[1:], GROUND_FASTEST)
    up &= ~left | _within_reach(fixes, *out[1:], GROUND_FASTEST)
    good &= down & up
    joins = (~landed | _within_reach(fixes, *into[1:], FAST)) & (~left | _within_reach(fixes, *out[1:], FAST))
    stays = (far <= LIKELY) & (slowest <= ROLLING) & ~(_knots(fixes, first, last) > ROLLING)
    good |= stays & _settled(fixes["t"], found, first, last, joins & (down | up))
    return [found[at] for at in np.flatnonzero(ground & ~good)]


def _momentary(t: NDArray[Any], found: list[Run], first: Places, last: Places, likely: Any) -> NDArray[np.bool_]:
    """Runs between two others that are too short for a contact with the ground, if the others are not far apart.

    Away from airfields, and at speed, one of the others within ten times as long is enough.
    """
    short = (np.array([run.fixes for run in found]) < GROUND_FIXES) | (t[last] - t[first] < GROUND_TIME * 1000)
    before, after = t[first] - t[np.roll(last, 1)], t[np.roll(first, -1)] - t[last]
    apart = np.where(likely, t[last] - t[first] + before + after, np.minimum(before, after) / _LONELY)
    short &= apart < GROUND_APART * 1000
    short[[0, -1]] = False
    return np.asarray(short)


def _settled(t: NDArray[Any], found: list[Run], first: Places, last: Places, fits: Any) -> NDArray[np.bool_]:
    """Runs so long that an odd speed or height before or behind makes none wrong.

    Those odd on both sides, or too far off, are spoofed more often than not, and must be ten times as long.
    """
    many = np.array([run.fixes for run in found]) > GROUND_FIXES
    return np.asarray(many & (t[last] - t[first] >= SETTLED * 1000 * np.where(fits, 1, _LONELY)))


def _slowest(fixes: Fixes, first: Places, last: Places) -> Floats:
    """The lowest speed on the ground in each run, knots; where none is told that of the way, NaN where that tells none.

    The way is that from the first fix to the last; of a moment that from the fix before it to the one after.
    """
    speed = fixes["speed"]
    telling = (fixes["ground"] == 1) & (speed != NONE)
    least = np.minimum.reduceat(np.where(telling, speed, np.iinfo(np.int32).max), first)
    before, after = np.roll(last, 1), np.roll(first, -1)
    inside, around = _knots(fixes, first, last), _knots(fixes, before, after)
    around[(fixes["t"][after] - fixes["t"][before] > 3 * GROUND_APART * 1000)] = np.nan
    around[[0, -1]] = np.nan
    return np.where(np.logical_or.reduceat(telling, first), least / 10, np.where(np.isnan(inside), around, inside))


def _knots(fixes: Fixes, one: Places, other: Places) -> Floats:
    """Knots straight from one fix to another; NaN where too little time lies between to tell."""
    seconds = (fixes["t"][other] - fixes["t"][one]) / 1000
    knots = _km(fixes, one, other) / np.maximum(seconds, 1.0) * 3600 / 1.852
    return np.where(seconds >= GROUND_TIME, knots, np.nan)


def _km(fixes: Fixes, one: Places, other: Places) -> Floats:
    return distance_km(*(fixes[name][at] / DEGREE for at in (one, other) for name in ("lat", "lon")))


def _slow_enough(slowest: Floats, landed: NDArray[np.bool_], field: Floats, far: Floats) -> NDArray[np.bool_]:
    """Whether somewhere in a run the aircraft is slow enough, and rolls along only at an airfield."""
    slow = slowest <= np.where(landed | (far <= CERTAIN), GROUND_LANDING, GROUND_OTHER) * _thin(field)
    return np.asarray(np.isnan(slowest) | (slow & ((slowest <= ROLLING) | (far <= LIKELY))))


def _comes_down(
    fixes: Fixes, end: Places, air: Places, down: Places, level: Floats, step: int
) -> NDArray[np.bool_]:  # fmt: skip
    """Whether speed and height of fixes in the air can become those on the ground, or back, in the time between.

    ``end``: the other end of the run in the air; ``level``: feet, as high as the ground can be told to be there. One
    altitude that is out of line decides nothing: the least of the three nearest counts.
    """
    seconds = np.abs(fixes["t"][air] - fixes["t"][down]) / 1000
    inner, outer = np.minimum(end, air), np.maximum(end, air)
    near = fixes["altitude"][np.clip(air + step * np.arange(3)[:, None], inner, outer)]
    sinks = ~(np.where(near == NONE, np.inf, near).min(axis=0) - level > seconds * GROUND_SINK / 60)
    sinks |= (near == NONE).all(axis=0)
    fast, slow = fixes["speed"][air], fixes["speed"][down]
    brakes = (fast == NONE) | (slow == NONE) | (np.abs(fast - slow) / 10 <= 60 + GROUND_BRAKE * seconds)
    return np.asarray(sinks & brakes)


def _within_reach(fixes: Fixes, air: Places, down: Places, knots: float) -> NDArray[np.bool_]:
    """Whether the way from a fix in the air to one on the ground, or back, can be flown in the time between.

    ``knots``: as fast as the aircraft can be near the ground; it gathers speed in longer times.
    """
    seconds = np.abs(fixes["t"][air] - fixes["t"][down]) / 1000
    fastest = np.minimum(knots + seconds * GROUND_GATHER, FAST)
    return np.asarray((seconds > _WHILE) | (_km(fixes, air, down) <= _BLUR + fastest * 1.852 * seconds / 3600))
