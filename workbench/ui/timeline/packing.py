"""Rows for marks, so that no two of a lane overlap."""

from __future__ import annotations

from heapq import heappop, heappush

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def depth(left: Floats, right: Floats) -> int:
    """How many marks overlap at the busiest place, which is the number of rows packing needs."""
    if not len(left):
        return 0
    opens, closes = np.sort(left), np.sort(right)
    return int(np.max(np.arange(1, len(left) + 1) - np.searchsorted(closes, opens, side="right")))


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
