"""Instants as JSON and XML of trackers write them, in milliseconds since 1970 UTC."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.tracking.columns import numbers

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def instant(text: str) -> float:
    """The milliseconds of a date and time of day in ISO 8601; NaN where it is none. UTC where it names no zone."""
    text = text.strip()
    if len(text) < 13 or len(text) > 40:
        return np.nan
    try:
        when = datetime.fromisoformat(text)
        when = when if when.tzinfo else when.replace(tzinfo=UTC)
        return (when - _EPOCH) // _MILLISECOND
    except (ValueError, OverflowError):
        return np.nan


def milliseconds(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Numbers of seconds, milli-, micro- or nanoseconds since 1970 as milliseconds; their size tells which."""
    size = np.abs(values)
    factor = np.select([size > 1e17, size > 1e14, size > 1e11], [1e-6, 1e-3, 1.0], default=1000.0)
    return np.asarray(values * factor)


def instants(values: list[Any]) -> NDArray[np.float64]:
    """A column of instants, as numbers since 1970 or as words, in milliseconds; NaN where one is none."""
    made = milliseconds(numbers(values))
    for place in np.flatnonzero(np.isnan(made)):
        if isinstance(text := values[place], str):
            made[place] = instant(text)
    return made


def shown(milliseconds: float) -> str:
    """An instant for a remark: 2020-02-12 02:55:09 UTC."""
    return (_EPOCH + timedelta(milliseconds=milliseconds)).strftime("%Y-%m-%d %H:%M:%S UTC")
