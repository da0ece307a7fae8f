"""A doubt: what in a track cannot be taken as it stands, from when to when, and which rows of the file cause it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from workbench.tracking.fixes import Fixes
from workbench.tracking.utc import clock

ROWS = 100
"""Rows told one by one; the others are counted."""
_LAST = 253_402_300_800  # seconds: the year 10000, which calendars do not reach


@dataclass(frozen=True)
class Doubt:
    """``begins`` and ``ends``: milliseconds since 1970, UTC; ``rows``: the first of ``count`` rows of the file.

    ``severity``: ``grave`` (no event in this stretch is better than inferred weak), ``slight`` (the fixes are set
    aside and the rest stands) or ``note`` (to know of).
    """

    kind: str
    begins: int
    ends: int
    sentence: str
    severity: str
    rows: tuple[int, ...] = ()
    count: int = 0


def doubt(kind: str, fixes: Fixes, at: Any, *, sentence: str, severity: str) -> Doubt:
    """A doubt that some fixes cause, by their places."""
    t, rows = fixes["t"][at], fixes["row"][at]
    return Doubt(kind, int(t.min()), int(t.max()), sentence, severity, tuple(rows[:ROWS].tolist()), len(rows))


def moment(t: int) -> str:
    """An instant as it is told: ``2025-02-05 06:23:59 UTC``."""
    seconds = int(t) // 1000
    if 0 <= seconds < _LAST:
        return f"{clock(seconds, ' ')} UTC"
    return str(np.datetime64(seconds, "s")).replace("T", " ") + " UTC"


def lasting(seconds: float) -> str:
    """A time as it is told: 45 s, 26 min, 8 h 23 min."""
    whole = round(seconds)
    if whole < 100:
        return f"{whole} s"
    hours, minutes = divmod(round(whole / 60), 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min"


def counted(number: int, word: str) -> str:
    """So many of a thing: 1 fix, 1,200 fixes."""
    plural = word + ("es" if word.endswith("x") else "s")
    return f"{number:,} {word if number == 1 else plural}"
