"""Rows of several aircraft sorted out: whose fix is whose, and which call signs each of them sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.tracking.columns import Callsigns
from workbench.tracking.fixes import Fixes


def each_aircraft(
    fixes: Fixes, keys: Sequence[str], callsigns: Callsigns
) -> Iterator[tuple[str, Fixes, tuple[str, ...]]]:
    """The fixes of each key in the order in which keys appear; ``keys`` holds one for each row from 1.

    The call signs of ``fixes`` are places in ``callsigns``; each aircraft gets its own.
    """
    places: dict[str, int] = {}
    whose = [places.setdefault(keys[row - 1], len(places)) for row in fixes["row"].tolist()]
    return divided(fixes, np.array(whose, dtype=np.int64), list(places), callsigns)


def divided(
    fixes: Fixes, whose: NDArray[np.int64], names: Sequence[str], callsigns: Callsigns
) -> Iterator[tuple[str, Fixes, tuple[str, ...]]]:
    """The same, where ``whose`` is the place of each fix's aircraft in ``names``; one without a fix is left out."""
    order = np.argsort(whose, kind="stable")
    ends = np.searchsorted(whose[order], np.arange(len(names)), side="right")
    begin, heard = 0, callsigns.heard
    for name, end in zip(names, ends.tolist(), strict=True):
        if end > begin:
            yield (name, *_own_callsigns(fixes.take(order[begin:end]), heard))
        begin = end


def _own_callsigns(fixes: Fixes, heard: Sequence[str]) -> tuple[Fixes, tuple[str, ...]]:
    used, first, back = np.unique(fixes["callsign"], return_index=True, return_inverse=True)
    by_appearance = [place for place in np.argsort(first).tolist() if used[place]]
    renumbered = np.zeros(len(used), dtype=np.uint16)
    renumbered[by_appearance] = np.arange(1, len(by_appearance) + 1)
    own = tuple(heard[used[place] - 1] for place in by_appearance)
    return fixes.with_columns(callsign=renumbered[back]), own


def objects(rows: Sequence[Any]) -> list[Mapping[str, Any]]:
    """Elements of a list that should be objects; one that is none is an empty one."""
    return [row if isinstance(row, dict) else {} for row in rows]


def inner(rows: Sequence[Mapping[str, Any]], *names: str) -> list[Any]:
    """The value of each object under a name, or under names inside one another; ``None`` where there is none."""
    found: list[Any] = list(rows)
    for name in names:
        found = [value.get(name) if isinstance(value, dict) else None for value in found]
    return found


def first_told(rows: Sequence[Mapping[str, Any]], *names: str) -> list[Any]:
    """The value of each object under the first of several names that it has."""
    return [next((row[name] for name in names if row.get(name) is not None), None) for row in rows]
