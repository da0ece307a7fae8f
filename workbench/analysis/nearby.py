"""Where a track's aircraft was at a time: near a place, or between two fixes; and how times of two sides lie."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.flight import Flight, Where
from workbench.reference.aerodromes import aerodromes
from workbench.tracking.thresholds import FAST
from workbench.tracking.utc import milliseconds
from workbench.values.edtf import EASTMOST, NOT_STATED, WESTMOST

ELSEWHERE = 60.0
"""Kilometres from a place within which an aircraft may have been bound for it."""
_HOUR = 3_600_000
_CLOCKS = 2.0  # hours by which the clock of a place may differ from its sun


def was_near(where: Where, flown: Flight, window: tuple[int, int]) -> bool:
    """Whether the aircraft was near a place at a time, or may have been there between two fixes."""
    part = flown.around(window)
    if not len(part):
        return False
    far = where.far(*part.degrees)
    return bool(far.min() <= ELSEWHERE) or between_fixes(part["t"], far)


def was_seen(where: Where, flown: Flight, window: tuple[int, int]) -> bool:
    """Whether a fix of that very time lies near a place."""
    part = flown.between(window)
    return len(part) > 0 and bool(where.far(*part.degrees).min() <= ELSEWHERE)


def between_fixes(t: NDArray[Any], far: NDArray[np.float64]) -> bool:
    """Whether an aircraft can have been at a place, so many km from each fix, on the way from one fix to the next."""
    hours = np.asarray(np.diff(t.astype(np.float64)), np.float64) / _HOUR
    return bool((far[:-1] + far[1:] <= FAST * 1.852 * hours).any())


def outside(event: Mapping[str, Any], window: tuple[int, int]) -> int:
    """Milliseconds between an event and a window; 0 where they overlap."""
    begins, ends = milliseconds(event["earliest"]), milliseconds(event["latest"])
    return max(0, window[0] - ends, begins - window[1])


def local_window(when: Mapping[str, Any], window: tuple[int, int], icao: str) -> tuple[int, int]:
    """A window that stands open for every zone, narrowed to the clocks kept near an airfield; others as they are."""
    field = aerodromes().called(icao)
    if when.get("zone") != NOT_STATED or field is None:
        return window
    east, west = (each.total_seconds() / 3600 for each in (EASTMOST, WESTMOST))
    first, last = min(field.lon / 15 + _CLOCKS, east), max(field.lon / 15 - _CLOCKS, west)
    return window[0] + round((east - first) * _HOUR), window[1] - round((last - west) * _HOUR)
