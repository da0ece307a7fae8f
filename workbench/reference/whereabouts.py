"""Where a resolved place lies: an airfield or town at its point, a country or region as its whole shape."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.reference import outlines, townsites
from workbench.reference.rows import rows
from workbench.values.sphere import RADIUS

_CORNERS = 65  # of a circle
_GRADE = "50m"  # the grade that shapes of countries are taken from


class Whereabouts(NamedTuple):
    """A place on the Earth: a point (a town's is its middle), or the rings of a shape it is somewhere within."""

    lat: float
    lon: float
    rings: tuple[NDArray[np.float64], ...] = ()
    how: str = ""

    @property
    def box(self) -> tuple[float, float, float, float]:
        """South, west, north, east; longitudes of a shape run on over the antimeridian."""
        if not self.rings:
            return self.lat, self.lon, self.lat, self.lon
        places = np.concatenate([_near(ring) for ring in self.rings])
        (south, west), (north, east) = places.min(axis=0).tolist(), places.max(axis=0).tolist()
        return south, west, north, east


def _near(ring: NDArray[np.float64]) -> NDArray[np.float64]:
    turn = np.round(ring[:, 1].mean() / 360.0) * 360.0
    return ring - (0.0, turn)


def around(where: Whereabouts, km: float) -> Whereabouts:
    """The circle of so many kilometres around a point."""
    turned = np.linspace(0.0, 2 * np.pi, _CORNERS)
    far, lat = km / RADIUS, np.radians(where.lat)
    up = np.arcsin(np.sin(lat) * np.cos(far) + np.cos(lat) * np.sin(far) * np.cos(turned))
    across = np.arctan2(np.sin(turned) * np.sin(far) * np.cos(lat), np.cos(far) - np.sin(lat) * np.sin(up))
    return where._replace(rings=(np.degrees(np.column_stack([up, np.radians(where.lon) + across])),))


def get_ready(language: str = "en") -> None:
    """Read the tables that places are looked up in and named by, on any thread: the first answer comes at once."""
    rows("towns")
    outlines.outlines(_GRADE)
    outlines.labels(language)
    outlines.region("", "")


def whereabouts(place: Mapping[str, Any]) -> Whereabouts | None:
    """Where a place as sightings store it lies; ``None`` where its words are open, or the tables do not tell."""
    lat, lon = place.get("lat"), place.get("lon")
    if lat is not None and lon is not None:
        return Whereabouts(float(lat), float(lon), how="airfield" if place.get("icao") else "coordinates")
    if not place.get("value"):
        return None
    kind, country, name = (str(place.get(key) or "") for key in ("type", "country", "label"))
    if kind == "city":
        return _town(country, name)
    if kind in ("country", "region"):
        return _shape(country, "" if kind == "country" else name)
    return None


def _town(country: str, name: str) -> Whereabouts | None:
    """The middle of a town of the tables."""
    at = townsites.middle(country, name)
    return Whereabouts(*at, how="town, its middle") if at else None


@cache
def _shape(country: str, region: str) -> Whereabouts | None:
    rings = outlines.region(country, region) if region else outlines.outlines(_GRADE).country(country)
    if not rings:
        return None
    widest = max(rings, key=lambda ring: float(np.ptp(ring[:, 0]) * np.ptp(ring[:, 1])))
    low, high = widest.min(axis=0), widest.max(axis=0)
    lat, lon = ((low + high) / 2).tolist()
    lon = (lon + 180.0) % 360.0 - 180.0
    label = next((each for each in outlines.labels() if not region and each.name == _called(country)), None)
    lat, lon = (label.lat, label.lon) if label else (lat, lon)
    return Whereabouts(lat, lon, rings, "region only" if region else "country only")


def _called(country: str) -> str:
    return outlines.country_names().get(country, "")
