"""Rows for marks, so that no two of a lane overlap."""

from __future__ import annotations

from heapq import heappop, heappush

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def depth(left: Floats, right: Floats) -> int:
    """How many marks overlap at the busiest place, which is the number of rows packing needs."""
    return int(depths(left, right, np.array([0, len(left)]))[0])


def depths(left: Floats, right: Floats, bounds: NDArray[np.int64]) -> NDArray[np.int64]:
    """The same for many lanes at once; those of each lane stand together, between its ``bounds``."""
    found = np.zeros(len(bounds) - 1, np.int64)
    if not len(left):
        return found
    sizes = np.diff(bounds)
    lane = np.repeat(np.arange(len(sizes)), sizes)
    apart = float(right.max() - left.min()) + 1.0
    opens, closes = (np.sort(edge - left.min() + lane * apart) for edge in (left, right))
    open_now = np.arange(1, len(left) + 1) - np.searchsorted(closes, opens, side="right")
    held = sizes > 0
    found[held] = np.maximum.reduceat(open_now, bounds[:-1][held])
    return found


def pack(left: Floats, right: Floats) -> NDArray[np.int32]:
    """The row of each mark: the topmost one that is free, taking marks from left to right."""
    rows = np.zeros(len(left), np.int32)
    busy: list[tuple[float, int]] = []
    free: list[int] = []
    used = 0
    lefts, rights = left.tolist(), right.tolist()
    for i in np.argsort(left, kind="stable").tolist():
        while busy and busy[0][0] <= lefts[i]:
            heappush(free, heappop(busy)[1])
        if free:
            row = heappop(free)
        else:
            row, used = used, used + 1
        rows[i] = row
        heappush(busy, (rights[i], row))
    return rows


def settle(left: Floats, right: Floats) -> NDArray[np.int32]:
    """The row of each mark taken in the order given, so that marks that belong together stay together."""
    rows: list[list[tuple[float, float]]] = []
    found = []
    for a, b in zip(left.tolist(), right.tolist(), strict=True):
        row = next((n for n, held in enumerate(rows) if all(b <= c or a >= d for c, d in held)), len(rows))
        if row == len(rows):
            rows.append([])
        rows[row].append((a, b))
        found.append(row)
    return np.array(found, np.int32)
