"""Columns of plain numbers, as a parser gives them, made into fixes; what is no fix is told by its row and reason."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.tracking.fixes import COLUMNS, DEGREE, FIRST, Fixes, Rejected

Floats = NDArray[np.float64]

FOOT = 0.3048  # metres
KNOT = 0.514444  # metres a second
_LAST = 253_402_300_800_000.0  # milliseconds: the year 9999
_STEPS = {"lat": DEGREE, "lon": DEGREE, "speed": 10, "heading": 10}
MOST = 1e20  # nanoseconds since 1970 are 1e18
_MOST_NAMES = 65_535


def numbers(values: Sequence[Any]) -> Floats:
    """Values of a parsed file as numbers; NaN where one is missing, is no number or is larger than any told here."""
    if (bare := plain_numbers(values)) is not None:
        return bare
    try:
        made = np.array(values, dtype=np.float64)
        if made.ndim == 1:
            made[np.abs(made) > MOST] = np.nan
            return made
    except (ValueError, TypeError, OverflowError):
        pass
    return np.array([number(value) for value in values], dtype=np.float64)


def plain_numbers(values: Sequence[Any]) -> Floats | None:
    """Values that are numbers each, and none too large, which is the usual and the quickest; else ``None``."""
    with suppress(struct.error, OverflowError):
        made = np.frombuffer(struct.pack(f"{len(values)}d", *values)).copy()
        return made if (np.abs(made) <= MOST).all() else None
    return None


def number(value: Any) -> float:
    """One value as a number; NaN where it is none."""
    if isinstance(value, int | float | str):
        with suppress(ValueError, OverflowError):
            found = float(value)
            return found if abs(found) <= MOST else np.nan
    return np.nan


def degrees(text: str) -> float:
    """The degrees of a word, their decimals behind a point or a comma; NaN where there are none."""
    return number(text.replace(",", ".") if text.count(",") == 1 and "." not in text else text)


def flags(values: Sequence[Any]) -> Floats:
    """On the ground or not, as files write it: 1, 0, and NaN where it is not told."""
    return np.array([_FLAGS.get(str(value).strip().lower(), np.nan) for value in values], dtype=np.float64)


_FLAGS = {"true": 1.0, "1": 1.0, "-1": 1.0, "1.0": 1.0, "false": 0.0, "0": 0.0, "0.0": 0.0}


def squawk(value: Any) -> int:
    """The four octal digits of a transponder code as a number; -1 where there are none."""
    text = str(value).strip() if isinstance(value, str | int) else ""
    if not text or len(text) > 4 or text == "0" or not set(text) <= set("01234567"):
        return -1
    return int(text, 8)


class Callsigns:
    """The call signs of one aircraft in the order in which they are first heard."""

    def __init__(self) -> None:
        self._places: dict[str, int] = {}

    def place(self, value: Any) -> int:
        """The place of a call sign from 1; 0 where there is none."""
        text = value.strip(" \t\r\n@_\0") if isinstance(value, str) else ""
        if not text or (text not in self._places and len(self._places) >= _MOST_NAMES):
            return 0
        return self._places.setdefault(text, len(self._places) + 1)

    @property
    def heard(self) -> tuple[str, ...]:
        return tuple(self._places)


def fixes_of(columns: Mapping[str, Any]) -> tuple[Fixes, Rejected, int]:
    """Fixes out of columns of numbers (NaN: not told), rows that are none, and how many told no position at all.

    ``t`` is in milliseconds, latitudes and headings in degrees, speeds in knots, heights in feet, climb in feet a
    minute; every other column is as in COLUMNS. ``row`` is the place in the file.
    """
    t, lat, lon = (np.asarray(columns[name], dtype=np.float64) for name in ("t", "lat", "lon"))
    bare = np.isnan(lat) & np.isnan(lon)
    faults = {
        "no time": ~(np.abs(t) <= _LAST),
        "half a position": np.isnan(lat) != np.isnan(lon),
        "no such latitude": np.abs(lat) > 90,
        "no such longitude": np.abs(lon) > 180,
    }
    bad = np.logical_or.reduce(list(faults.values())) & ~bare
    good = ~(bad | bare)
    whole = bool(good.all())
    kept = {name: _steps(name, values if whole else np.asarray(values)[good]) for name, values in columns.items()}
    return Fixes(kept, size=int(good.sum())), _rejected(columns["row"], bad, faults), int(bare.sum())


def without_position(columns: Mapping[str, Any]) -> Rejected:
    """The rows that tell no position, where every row should."""
    places = np.flatnonzero(np.isnan(columns["lat"]) & np.isnan(columns["lon"]))
    return Rejected(len(places), tuple((int(columns["row"][place]), "no position") for place in places[:FIRST]))


def _rejected(rows: Any, bad: NDArray[np.bool_], faults: Mapping[str, NDArray[np.bool_]]) -> Rejected:
    places = np.flatnonzero(bad)
    first = tuple(
        (int(rows[place]), next(why for why, fault in faults.items() if fault[place])) for place in places[:FIRST]
    )
    return Rejected(len(places), first)


def _steps(name: str, told: Any) -> NDArray[np.generic]:
    """A column in its unit and width; what does not fit is not told."""
    column = COLUMNS[name]
    values = np.asarray(told)
    if values.dtype == column.dtype:
        return values
    steps = values.astype(np.float64) if values.dtype.kind == "b" else values * _STEPS.get(name, 1)
    steps = np.rint(steps) if steps.dtype.kind == "f" else steps
    if name == "heading":
        steps = np.where(np.abs(steps) <= 3600, steps + 3600 * ((steps < 0).astype(np.int64) - (steps >= 3600)), np.nan)
    bounds = np.iinfo(column.dtype)
    if steps.size and bounds.min <= steps.min() and steps.max() <= bounds.max:  # no NaN is
        return np.asarray(steps.astype(column.dtype))
    fits = (steps >= bounds.min) & (steps <= bounds.max)
    return np.asarray(np.where(fits, steps, column.missing).astype(column.dtype))
