"""Airfields by where they lie: which are near a point, how far, and how high above the sea; 28,000 of the world.

Read at the first question (it needs numpy), beside the smaller tables of names that ``places`` reads.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from workbench.values.sphere import RADIUS, distance_km

_PATH = Path(__file__).with_name("aerodromes.csv")
_KM_A_DEGREE = np.pi * RADIUS / 180
_CELL = 0.1  # degrees: points in one cell are asked for together
_MOST = 4096  # points whose distances to all fields around are worked out at once
_LETTERS = re.compile("[A-Z]{4}")


class Aerodrome(NamedTuple):
    """An airfield: codes, name, country (ISO 3166-1 alpha-2), feet above the sea, degrees of its reference point."""

    icao: str
    iata: str
    name: str
    country: str
    elevation: float
    lat: float
    lon: float

    @property
    def listed(self) -> bool:
        """Whether its code is ICAO's own: four letters."""
        return bool(_LETTERS.fullmatch(self.icao))

    @property
    def strip(self) -> bool:
        """Whether it is one of the thousands of fields in North America with a local code, mostly private strips."""
        return not self.listed and self.country in ("US", "CA")


_Around = tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]


@dataclass(frozen=True, eq=False)
class Aerodromes:
    """Airfields from south to north, as columns."""

    version: str
    origin: str
    words: list[str]  # the lines of the table
    lat: NDArray[np.float64]
    lon: NDArray[np.float64]
    elevation: NDArray[np.float64]

    def __getitem__(self, place: int) -> Aerodrome:
        icao, iata, name, country, *_ = self.words[place].split(",")
        numbers = (float(column[place]) for column in (self.elevation, self.lat, self.lon))
        return Aerodrome(icao, iata, name, country, *numbers)

    @cached_property
    def _places(self) -> dict[str, int]:
        return {words[:4]: place for place, words in enumerate(self.words)}

    def called(self, icao: str) -> Aerodrome | None:
        """The airfield of an ICAO code."""
        place = self._places.get(icao)
        return None if place is None else self[place]

    def near(self, lat: float, lon: float, *, within: float) -> list[tuple[Aerodrome, float]]:
        """Airfields within so many kilometres of a point and how far each is, nearest first."""
        return list(_near(self, lat, lon, within))

    def near_each(
        self, lats: ArrayLike, lons: ArrayLike, *, within: float
    ) -> list[list[tuple[Aerodrome, float]]]:  # fmt: skip
        """The same of many points, which is quicker than to ask for one after the other."""
        lat, lon = np.atleast_1d(np.asarray(lats, float)), np.atleast_1d(np.asarray(lons, float))
        found: list[list[tuple[Aerodrome, float]]] = [[] for _ in lat]
        known: dict[int, Aerodrome] = {}
        for inside, places, far in self._around(lat, lon, within):
            order = np.argsort(far, axis=1, kind="stable")
            for point, by, kms, many in zip(inside, order, far, (far <= within).sum(axis=1), strict=True):
                for at in by[:many].tolist():
                    place = int(places[at])
                    if place not in known:
                        known[place] = self[place]
                    found[point].append((known[place], float(kms[at])))
        return found

    def nearest(
        self, lats: ArrayLike, lons: ArrayLike, *, within: float
    ) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
        """For each of many points the place of its nearest airfield (-1: none within so many km) and the distance."""
        lat, lon = np.atleast_1d(np.asarray(lats, float)), np.atleast_1d(np.asarray(lons, float))
        found, far = np.full(lat.shape, -1, np.intp), np.full(lat.shape, np.inf)
        for inside, places, each in self._around(lat, lon, within):
            best = each.argmin(axis=1)
            least = each[np.arange(len(best)), best]
            close = least <= within
            found[inside[close]], far[inside[close]] = places[best[close]], least[close]
        return found, far

    def _around(self, lat: NDArray[Any], lon: NDArray[Any], within: float) -> Iterator[_Around]:
        """Points that lie together, the places of all fields that may be near one, and how far each is from each."""
        cells = np.floor(lat / _CELL) * 10_000 + np.floor(lon / _CELL)
        wide = within + 2 * _CELL * _KM_A_DEGREE
        for together in _together(cells):
            for start in range(0, len(together), _MOST):
                inside = together[start : start + _MOST]
                middle = float(lat[inside].mean()), float(lon[inside].mean())
                band = self.band(middle[0], wide)
                there = distance_km(*middle, self.lat[band], self.lon[band])
                places = band.start + np.flatnonzero(there <= wide)
                if len(places):
                    where = lat[inside][:, None], lon[inside][:, None]
                    yield inside, places, distance_km(*where, self.lat[places], self.lon[places])

    def band(self, lat: float, km: float) -> slice:
        """The places of all fields as far north or south as that."""
        wide = km / _KM_A_DEGREE + 1e-9
        first, last = np.searchsorted(self.lat, (lat - wide, lat + wide))
        return slice(int(first), int(last))


@lru_cache(maxsize=4096)  # a track comes back to where it was
def _near(all_: Aerodromes, lat: float, lon: float, within: float) -> tuple[tuple[Aerodrome, float], ...]:
    band = all_.band(lat, within)
    far = distance_km(lat, lon, all_.lat[band], all_.lon[band])
    close = np.flatnonzero(far <= within)
    order = close[np.argsort(far[close], kind="stable")]
    return tuple((all_[band.start + int(at)], float(far[at])) for at in order)


def _together(cells: NDArray[np.float64]) -> list[NDArray[np.intp]]:
    """The places of points of the same cell, cell by cell."""
    order = np.argsort(cells, kind="stable")
    return [each for each in np.split(order, np.flatnonzero(np.diff(cells[order])) + 1) if len(each)]


@lru_cache(maxsize=1)
def aerodromes() -> Aerodromes:
    """All airfields of the bundled table, whose lines stand from south to north."""
    version, origin, _, *lines = _PATH.read_text(encoding="utf-8").splitlines()
    columns = np.loadtxt(lines, delimiter=",", usecols=(5, 6, 4), comments=None, encoding="utf-8", unpack=True)
    lat, lon, elevation = map(np.ascontiguousarray, columns)
    return Aerodromes(
        version.removeprefix("# version: "), origin.removeprefix("# origin: "), lines, lat, lon, elevation
    )
