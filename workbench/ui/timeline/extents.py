"""Where a case lies in time."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.ui.timeline.columns import Columns, Floats

FAR = 5  # at most so many marks, and a quarter of all, may be called outliers
DAY = 86_400.0


class Extent(NamedTuple):
    """The stretch in which nearly all marks lie, and the instants of the few far before and after it."""

    start: float
    end: float
    before: tuple[float, ...]
    after: tuple[float, ...]


def extent(held: Columns) -> Extent:
    """The stretch of some marks: a few a long way off are named apart, not squeezing the rest."""
    left = np.where(np.isfinite(held.first), held.first, held.end)
    right = np.where(np.isfinite(held.last), held.last, held.start)
    most = min(FAR, len(left) // 4)
    low, high = _lowest(left, most + 1), _lowest(-left, most + 1)[::-1]  # the places of the first and last to begin
    among = np.ones(len(left), np.bool_)
    among[high[1:]] = False
    bulk = float(right[among].max())  # the latest end but for the last to begin
    reach = np.maximum.accumulate(right[low])
    ends = np.maximum.accumulate(np.concatenate([[bulk], right[high[1:]]]))
    head = tail = 0
    for n in range(1, most + 1):
        if left[low[n]] - reach[n - 1] > 2 * max(bulk - left[low[n]], DAY):
            head = n
    start = float(left[low[head]])
    for n in range(1, most + 1):
        if left[high[-n]] - ends[-n - 1] > 2 * max(ends[-n - 1] - start, DAY):
            tail = n
    before, after = left[low[:head]], left[high[len(high) - tail :]]
    return Extent(start, float(ends[len(ends) - 1 - tail]), tuple(before.tolist()), tuple(after.tolist()))


def _lowest(values: Floats, count: int) -> NDArray[np.int64]:
    """The places of the few lowest values, in order."""
    left, found = values.copy(), []
    for _ in range(min(count, len(values))):
        found.append(int(np.argmin(left)))
        left[found[-1]] = np.inf
    return np.array(found, np.int64)
