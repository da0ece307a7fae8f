"""The order of cards in their columns: few links cross, at a bounded price."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

_SWEEPS, _IDLE = 16, 4  # passes over the columns at most, and those without gain after which it ends
_SPAN = 1 << 20  # a column from top to bottom, whatever it holds
_STOPS = 6  # stops a card may have on average: places its long links take in the columns they pass
Pairs = Sequence[tuple[int, int]]
Ints = NDArray[np.int64]


def ordered(
    layers: Sequence[int], forward: Pairs, beside: Pairs, *, check: Callable[[], object] = lambda: None
) -> list[list[int]]:  # fmt: skip
    """The cards of each column from the top, the columns from the left; empty columns are left out."""
    count, levels = len(layers), list(layers)
    ties = _split(levels, forward)
    first = min(levels, default=0)
    rows: list[list[int]] = [[] for _ in range(max(levels, default=first - 1) - first + 1)]
    for at, level in enumerate(levels):
        rows[level - first].append(at)
    level = [each - first for each in levels]
    ties += [(a, b) for a, b in beside if level[a] == level[b]]
    best, least = rows, _crossings(rows, ties, level)
    idle = 0
    for sweep in range(_SWEEPS):
        if not least or idle >= _IDLE:
            break
        rows = _swept(rows, _Towards(ties, level, len(rows), down=sweep % 2 == 0))
        crossed = _crossings(rows, ties, level)
        idle = 0 if crossed < least else idle + 1
        if crossed < least:
            best, least = rows, crossed
        check()
    return [held for row in best if (held := [at for at in row if at < count])]


def _split(levels: list[int], forward: Pairs) -> list[tuple[int, int]]:
    """Links from column to column: long ones get stops on their way, as if cards stood there."""
    spare = _STOPS * len(levels) + 100
    ties = []
    for a, b in sorted(forward, key=lambda pair: levels[pair[1]] - levels[pair[0]]):
        stops = levels[b] - levels[a] - 1
        if stops <= 0 or stops > spare:
            ties += [(a, b)] if stops == 0 else []
            continue
        spare -= stops
        before = a
        for level in range(levels[a] + 1, levels[b]):
            levels.append(level)
            ties.append((before, len(levels) - 1))
            before = len(levels) - 1
        ties.append((before, b))
    return ties


class _Towards:
    """The ties that decide a sweep: of each column those to the column passed before, and those within it."""

    def __init__(self, ties: Pairs, level: Sequence[int], count: int, *, down: bool) -> None:
        self.columns = range(count) if down else range(count - 1, -1, -1)
        before = -1 if down else 1
        self._ends: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for a, b in ties:
            for near, far in ((a, b), (b, a)):
                if level[far] in (level[near], level[near] + before):
                    self._ends[level[near]].append((near, far))

    def ends(self, column: int) -> tuple[Ints, Ints]:
        """Cards of a column, and what each is tied to."""
        pairs = np.array(self._ends[column], dtype=np.int64).reshape(-1, 2)
        return pairs[:, 0], pairs[:, 1]


def _swept(rows: Sequence[Sequence[int]], towards: _Towards) -> list[list[int]]:
    """Each column in the order of the middles of what its cards are tied to."""
    place = np.zeros(sum(map(len, rows)), dtype=np.int64)
    for row in rows:
        place[list(row)] = _spread(len(row))
    done = list(map(list, rows))
    for column in towards.columns:
        near, far = towards.ends(column)
        sums, counts = np.zeros_like(place), np.zeros_like(place)
        np.add.at(sums, near, place[far])
        np.add.at(counts, near, 1)
        row = np.array(done[column], dtype=np.int64)
        wishes = np.where(counts[row] > 0, sums[row] // np.maximum(counts[row], 1), place[row])
        row = row[np.lexsort((np.arange(len(row)), wishes))]
        place[row] = _spread(len(row))
        done[column] = row.tolist()
    return done


def _spread(count: int) -> Ints:
    """Even places from the top of a column to its bottom."""
    return (2 * np.arange(count, dtype=np.int64) + 1) * _SPAN // (2 * max(count, 1))


def _crossings(rows: Sequence[Sequence[int]], ties: Pairs, level: Sequence[int]) -> int:
    """How often links from column to column cross."""
    place = {at: n for row in rows for n, at in enumerate(row)}
    between: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for a, b in ties:
        if level[a] != level[b]:
            low, high = (a, b) if level[a] < level[b] else (b, a)
            between[level[low]].append((place[low], place[high]))
    return sum(_inversions([b for _, b in sorted(pairs)]) for pairs in between.values())


def _inversions(places: Sequence[int]) -> int:
    """How many pairs stand the wrong way round."""
    seen: list[int] = []
    found = 0
    for n, place in enumerate(places):
        at = bisect_right(seen, place)
        found += n - at
        seen.insert(at, place)
    return found
