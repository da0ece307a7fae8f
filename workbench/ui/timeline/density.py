"""How many marks of a lane touch each stretch of time: exact at every zoom, without going through them."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import NamedTuple
from weakref import proxy

import numpy as np
from numpy.typing import NDArray

from workbench.case.timed import KINDS, Floats

_HELD = 512  # lanes whose ends are kept in order


class Ends(NamedTuple):
    """Where the marks of some lanes begin and where they end, each in order of time, and the kind most of them are."""

    first: Floats
    last: Floats
    kind: str


class Density:
    """The ends of the marks of each lane, put in order when the lane is first looked at."""

    def __init__(self, lane: NDArray[np.uint16], filled: NDArray[np.int64], *, first: Floats, last: Floats,
                 kind: NDArray[np.uint8], later: NDArray[np.bool_]) -> None:  # fmt: skip
        """The columns of the same names; ``filled`` is how many marks each lane has."""
        self._first, self._last, self._kind, self._later = first, last, kind, later
        self._by_lane = np.argsort(lane, kind="stable").astype(np.int32)
        self._bounds = np.concatenate([[0], np.cumsum(filled)])
        self.ends = lru_cache(_HELD)(partial(Density._ends, proxy(self)))  # no ring: with its case it goes at once

    def counts(self, lanes: tuple[int, ...], edges: Floats, *, low: bool = False) -> NDArray[np.int64]:
        """For each stretch between two edges, how many marks of these lanes touch it; ``low`` counts sightings only.

        A mark that is open at one end counts where its other end is: a case of many years would else be full of those
        of which only the day is known that they cannot be before.
        """
        ends = self.ends(lanes, low)
        begun = np.searchsorted(ends.first, edges[1:], side="left")
        return np.maximum(begun - np.searchsorted(ends.last, edges[:-1], side="left"), 0)

    def of_lane(self, lane: int) -> NDArray[np.int64]:
        """The marks of a lane in order of time."""
        return self._by_lane[self._bounds[lane] : self._bounds[lane + 1]].astype(np.int64)

    def _ends(self, lanes: tuple[int, ...], low: bool) -> Ends:
        bounds = self._bounds
        if len(lanes) == len(bounds) - 1:
            index: NDArray[np.int32] | slice = slice(None)
        else:
            parts = [self._by_lane[bounds[lane] : bounds[lane + 1]] for lane in lanes]
            index = np.concatenate(parts) if parts else np.zeros(0, np.int32)
        first, last, kind = self._first[index], self._last[index], self._kind[index]
        first, last = np.where(np.isinf(first), last, first), np.where(np.isinf(last), first, last)
        if low:
            shown = (kind == KINDS.index("sighting")) & ~self._later[index]
            first, last, kind = first[shown], last[shown], kind[shown]
        most = int(np.argmax(np.bincount(kind, minlength=len(KINDS))))
        return Ends(np.sort(first), np.sort(last), KINDS[most])
