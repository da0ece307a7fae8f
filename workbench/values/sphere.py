"""Distances and directions on the Earth taken as a sphere of its mean radius: right to half a percent."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

RADIUS = 6371.0088
"""Kilometres: the mean radius of the Earth (IUGG)."""

MILE = 1.852
"""Kilometres in a nautical mile."""

Floats = NDArray[np.float64]


def far_words(km: float) -> str:
    """A distance as pilots and others say it: ``62 NM (115 km)``; short ones to a tenth."""
    places = 0 if km >= 100.0 else 1
    return f"{km / MILE:,.{places}f} NM ({km:,.{places}f} km)"


def distance_km(lat: ArrayLike, lon: ArrayLike, to_lat: ArrayLike, to_lon: ArrayLike) -> Floats:
    """Kilometres along the great circle; degrees, one or many."""
    one, other = np.radians(lat), np.radians(to_lat)
    across = np.sin(np.radians(np.subtract(to_lon, lon)) / 2) ** 2 * np.cos(one) * np.cos(other)
    part = np.sin((other - one) / 2) ** 2 + across
    return np.asarray(2 * RADIUS * np.arcsin(np.sqrt(np.minimum(part, 1.0))))


def bearing(lat: ArrayLike, lon: ArrayLike, to_lat: ArrayLike, to_lon: ArrayLike) -> Floats:
    """The direction in which the great circle sets out, degrees from true north, 0 to 360."""
    one, other, over = np.radians(lat), np.radians(to_lat), np.radians(np.subtract(to_lon, lon))
    east = np.sin(over) * np.cos(other)
    north = np.cos(one) * np.sin(other) - np.sin(one) * np.cos(other) * np.cos(over)
    return np.asarray(np.degrees(np.arctan2(east, north)) % 360)


def ahead(lat: ArrayLike, lon: ArrayLike, heading: ArrayLike, km: ArrayLike) -> tuple[Floats, Floats]:
    """Latitude and longitude after so many kilometres along the great circle of a heading."""
    one, way, arc = np.radians(lat), np.radians(heading), np.divide(km, RADIUS)
    there = np.arcsin(np.clip(np.sin(one) * np.cos(arc) + np.cos(one) * np.sin(arc) * np.cos(way), -1, 1))
    over = np.arctan2(np.sin(way) * np.sin(arc) * np.cos(one), np.cos(arc) - np.sin(one) * np.sin(there))
    return np.asarray(np.degrees(there)), np.asarray((np.asarray(lon) + np.degrees(over) + 540) % 360 - 180)


def turn(one: Any, other: Any) -> Floats:
    """Degrees between two headings, 0 to 180."""
    return np.asarray(np.abs((np.subtract(one, other) + 180) % 360 - 180))
