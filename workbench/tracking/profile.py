"""A course over time as few numbers as a plot can show: of many fixes close together the lowest and the highest."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from workbench.tracking.mapped import Course

Floats = NDArray[np.float64]
Instants = NDArray[np.int64]
Flags = NDArray[np.bool_]

PARTS = 2048
"""Stretches of time that a long course is told in; more than a plot has pixels across."""


class Profile(NamedTuple):
    """Heights (ft) and speeds (kt) as lowest and highest of each part of a course, NaN where nothing is told.

    ``t`` (ms UTC) are the first fixes of the parts. ``flown[n]`` tells that no fix is missing from there to the next
    part, ``covered[n]`` that it stood on the ground at least. The times on the ground and without fixes are ``begins``
    and ``ends``, those without fixes ``silent``.
    """

    t: Instants
    last: Instants
    low: dict[str, Floats]
    high: dict[str, Floats]
    flown: Flags
    covered: Flags
    begins: Instants
    ends: Instants
    silent: Flags


def profile_of(course: Course) -> Profile:
    """The profile of a course; a short one is told fix by fix."""
    first = _firsts(course.t)
    ends = np.append(first[1:], len(course)) - 1
    values = {"altitude": course.altitude, "speed": course.speed}
    still = (course.ground[:-1] == 1) & (course.ground[1:] == 1)
    low, high = (
        {name: edge.reduceat(each, first) if len(first) else each for name, each in values.items()}
        for edge in (np.fmin, np.fmax)
    )
    spans = course.stretches
    begins, upto = (np.array([getattr(each, name) for each in spans], dtype=np.int64) for name in ("begins", "ends"))
    silent = np.array([each.kind == "silent" for each in spans], dtype=bool)
    flown, covered = (_all(each, first) for each in (course.joined, course.joined | still))
    return Profile(course.t[first], course.t[ends] if len(first) else course.t, low, high, flown, covered,
                   begins, upto, silent)  # fmt: skip


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
