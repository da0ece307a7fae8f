"""What events are built on: the fixes that are not in doubt, and how fast the aircraft really went at each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.tracking.cleaning import believed_altitude, placed
from workbench.tracking.fixes import ASIDE, DEGREE, NONE, Fixes
from workbench.tracking.strays import knots_flown
from workbench.tracking.thresholds import FLYING
from workbench.values.sphere import bearing, distance_km

Floats = NDArray[np.float64]
Places = NDArray[np.intp]

_WHILE = 120_000  # milliseconds over which a climb or a heading that is not told is taken from the fixes
_PAIR = (10_000, 120_000)  # milliseconds between two fixes that tell a speed: at least, at most
_SELDOM = 300_000  # at most, where nothing else does


@dataclass(frozen=True)
class Sound:
    """Fixes that stand, in order of time, without the values in them that do not: numbers in plain units."""

    fixes: Fixes

    @cached_property
    def t(self) -> NDArray[Any]:
        return self.fixes["t"]

    def place(self, at: Any) -> tuple[Floats, Floats]:
        """Degrees north and east."""
        return np.asarray(self.fixes["lat"][at] / DEGREE), np.asarray(self.fixes["lon"][at] / DEGREE)

    def row(self, at: int) -> int:
        return int(self.fixes["row"][at])

    def altitude(self, at: Any) -> Floats:
        """Feet; NaN where none is told."""
        feet = np.asarray(self.fixes["altitude"])[at]
        return np.where(feet == NONE, np.nan, feet)

    def knots(self, at: int) -> float:
        """Speed over the ground at a fix: the larger of the one told and the one flown to or from its neighbours.

        Trackers tell 0 kt where they do not know; NaN where nothing says.
        """
        return float(self.speeds(np.array([at]))[0])

    def speeds(self, at: Places) -> Floats:
        """The same at several fixes."""
        told = self.fixes["speed"][at]
        known = np.where(told == NONE, np.nan, told / 10)
        known = np.fmax(known, knots_flown(self.fixes, at, least=_PAIR[0], most=_PAIR[1]))
        if (unknown := np.isnan(known)).any():
            known[unknown] = knots_flown(self.fixes, at[unknown], least=_PAIR[0], most=_SELDOM)
        return np.asarray(known)

    def km(self, one: int, other: int) -> float:
        return float(self.kms(one, other))

    def kms(self, one: Any, other: Any) -> Floats:
        """Kilometres from some fixes to others."""
        return distance_km(*self.place(one), *self.place(other))

    def climb(self, at: int, *, forward: bool) -> float:
        """Feet a minute before a fix, or after it; as told where the altitudes do not say; NaN where nothing does."""
        other = self._a_while(at, forward=forward)
        minutes = (int(self.t[other]) - int(self.t[at])) / 60_000
        risen = float(self.altitude(other) - self.altitude(at))
        if minutes and risen == risen:
            return risen / minutes
        told = int(self.fixes["climb"][at])
        return float("nan") if told == NONE else float(told)

    def heading(self, at: int, *, forward: bool) -> float:
        """Degrees over the ground: as told, or as the fixes before (or after) go; NaN where nothing says."""
        told = int(self.fixes["heading"][at])
        if told != NONE:
            return told / 10
        first, last = sorted((at, self._a_while(at, forward=forward)))
        if first == last or self.km(first, last) < 0.2:
            return float("nan")
        return float(bearing(*self.place(first), *self.place(last)))

    def _a_while(self, at: int, *, forward: bool) -> int:
        """The fix up to two minutes before or after, without a gap."""
        edge = self.t[at] + (_WHILE if forward else -_WHILE)
        if forward:
            return max(int(np.searchsorted(self.t, edge, side="right")) - 1, at)
        return min(int(np.searchsorted(self.t, edge)), at)


def sound(fixes: Fixes, doubtful: NDArray[np.bool_]) -> Sound:
    """The fixes of a cleaned track that stand, without those in doubt, and those that say but a ground not believed."""
    false = fixes["aside"] & ASIDE["false ground"] != 0
    ground = np.where(false, np.int8(-1), fixes["ground"])
    columns = dict(fixes.columns) | {"ground": ground, "altitude": believed_altitude(fixes, fixes["aside"])}
    silent = false & (fixes["speed"] < FLYING * 10) & np.isin(fixes["altitude"], (NONE, 0))
    kept = placed(fixes) & ~doubtful & ~silent
    whole = Fixes({name: columns[name] for name in _NEEDED if name in columns}, size=len(fixes))
    return Sound(whole if kept.all() else whole.take(kept))


_NEEDED = ("t", "lat", "lon", "altitude", "speed", "heading", "climb", "ground", "row")
