"""A course in grades of detail, so that what is drawn grows with what can be seen of it and not with its fixes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

CUT, JOINED, MISSING = 0, 1, 2
"""How a fix leads on to the next: not at all, in a line, or over a time without fixes."""
BLOCK = 64  # steps that have one box
_WHOLE = 2_000  # fixes up to which a course is drawn as it is
_CELLS = tuple(1 / 4**n for n in range(5, 0, -1))  # degrees within which fixes of a grade are one
_FEW = 5_000  # fixes that tell well enough where a course lies


class Level(NamedTuple):
    """Fixes of a course in the order of time, those within a ``cell`` (degrees) once, and ways flown again once.

    ``at`` are their places in the course, ``step`` tells how each leads on, ``boxes`` (south, north, west, east) hold
    the steps of each block and the fix after them.
    """

    cell: float
    at: NDArray[np.int32]
    step: NDArray[np.int8]
    boxes: Floats

    def __len__(self) -> int:
        return len(self.at)


def levels_of(lat: Floats, lon: Floats, joined: NDArray[np.bool_]) -> tuple[Level, ...]:
    """The grades of a course, finest first; a short one has but itself."""
    at = np.arange(len(lat), dtype=np.int32)
    step = np.append(np.where(joined, JOINED, MISSING), CUT)[: len(lat)].astype(np.int8)
    found = [_level(0.0, at, step, lat, lon)]
    for cell in _CELLS if len(lat) > _WHOLE else ():
        at, step = _coarser(at, step, lat, lon, cell)
        if len(at) < 0.7 * len(found[-1]):
            found.append(_level(cell, at, step, lat, lon))
    return tuple(found)


def level_for(levels: Sequence[Level], cell: float) -> Level:
    """The coarsest grade that tells apart what lies more than a cell apart."""
    return next((each for each in reversed(levels) if each.cell <= cell), levels[0])


def few_of(levels: Sequence[Level], lat: Floats, lon: Floats) -> tuple[Floats, Floats]:
    """Few of a course's places that tell where it lies, those farthest out among them."""
    if not len(lat):
        return lat, lon
    level = next((each for each in levels if len(each) <= _FEW), levels[-1])
    ends = [lat.argmin(), lat.argmax(), lon.argmin(), lon.argmax()] if level.cell else []
    at = np.append(level.at, np.array(ends, dtype=np.int32))
    return lat[at], lon[at]


def rows_of(level: Level, blocks: NDArray[np.intp], *, most: int) -> Iterator[NDArray[np.intp]]:
    """The places in a grade of the fixes of some blocks, a row a block and the fix after it, some rows at a time."""
    together = max(most // BLOCK, 1)
    for start in range(0, len(blocks), together):
        rows = blocks[start : start + together, None] * BLOCK + np.arange(BLOCK + 1)
        yield np.minimum(rows, len(level) - 1)


def _coarser(
    at: NDArray[np.int32], step: NDArray[np.int8], lat: Floats, lon: Floats, cell: float
) -> tuple[NDArray[np.int32], NDArray[np.int8]]:
    """Fixes without those in the cell of the one before, and without steps between cells that were made before."""
    if not len(at):
        return at, step
    key = np.round(lat[at] / cell).astype(np.int64) * (1 << 32) + np.round(lon[at] / cell).astype(np.int64)
    new = np.append(0, np.flatnonzero(key[1:] != key[:-1]) + 1)
    at, key, kind = at[new], key[new].view(np.uint64), step[np.maximum(new - 1, 0)][1:]
    ends = np.minimum(key[1:], key[:-1]), np.maximum(key[1:], key[:-1])
    way = (ends[0] * np.uint64(0x9E3779B97F4A7C15) + ends[1]) * np.uint64(4) + kind.view(np.uint8)
    once = np.zeros(len(way), dtype=bool)
    once[np.unique(way, return_index=True)[1]] = True
    once &= kind != CUT
    used = np.flatnonzero(np.append(once, False) | np.append(False, once))
    used = used if len(used) else np.zeros(1, dtype=np.intp)
    goes_on = np.append(once[used[:-1]] & (np.diff(used) == 1), False)
    return at[used], np.where(goes_on, np.append(kind, np.int8(CUT))[used], CUT).astype(np.int8)


def _level(cell: float, at: NDArray[np.int32], step: NDArray[np.int8], lat: Floats, lon: Floats) -> Level:
    starts = np.arange(0, len(at), BLOCK)
    after = np.minimum(starts + BLOCK, len(at) - 1)
    boxes = np.empty((len(starts), 4))
    for n, (values, edge) in enumerate(((lat, np.minimum), (lat, np.maximum), (lon, np.minimum), (lon, np.maximum))):
        here = values[at] if cell else values
        boxes[:, n] = edge(edge.reduceat(here, starts), here[after]) if len(at) else 0.0
    return Level(cell, at, step, boxes)
