"""A course over time as few numbers as a plot can show: of many fixes close together the lowest and the highest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Instants = NDArray[np.int64]
Flags = NDArray[np.bool_]

PARTS = 2048
"""Stretches of time that a long course is told in; more than a plot has pixels across."""


class Profile(NamedTuple):
    """Heights (ft) and speeds (kt) as lowest and highest of each part of a course, NaN where nothing is told.

    ``t`` (ms UTC) are the first fixes of the parts. ``flown[n]`` tells that no fix is missing from there to the next
    part, on the ground too. The times on the ground and without fixes are ``begins`` and ``ends``, those without fixes
    ``silent``.
    """

    t: Instants
    last: Instants
    low: dict[str, Floats]
    high: dict[str, Floats]
    flown: Flags
    begins: Instants
    ends: Instants
    silent: Flags


def profile_of(
    t: Instants, values: Mapping[str, Floats], *, joined: Flags,
    spans: Sequence[tuple[int, int, bool]],
) -> Profile:  # fmt: skip
    """The profile of a course by its columns; a short one is told fix by fix.

    ``spans`` are the times on the ground and without fixes: first, last, and whether it is without.
    """
    first = _firsts(t)
    ends = np.append(first[1:], len(t)) - 1
    low, high = (
        {name: edge.reduceat(each, first) if len(first) else each for name, each in values.items()}
        for edge in (np.fmin, np.fmax)
    )
    begins, upto = (np.array([each[side] for each in spans], dtype=np.int64) for side in (0, 1))
    silent = np.array([each[2] for each in spans], dtype=bool)
    return Profile(t[first], t[ends] if len(first) else t, low, high, _all(joined, first), begins, upto, silent)


def _firsts(t: Instants) -> NDArray[np.intp]:
    """The first fix of each part that has one."""
    if len(t) <= PARTS:
        return np.arange(len(t))
    edges = np.linspace(int(t[0]), int(t[-1]), PARTS, endpoint=False).astype(np.int64)
    return np.unique(np.searchsorted(t, edges))


def _all(steps: Flags, first: NDArray[np.intp]) -> Flags:
    """Whether all steps from one part to the next are so."""
    if not len(steps):
        return np.zeros(max(len(first) - 1, 0), dtype=bool)
    return np.asarray(np.logical_and.reduceat(steps, np.minimum(first, len(steps) - 1)))[: max(len(first) - 1, 0)]
