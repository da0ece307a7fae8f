"""The base map that comes with the program: coasts, borders and the shapes of countries and regions."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.reference import tables

GRADES = ("110m", "50m", "10m")
"""How fine the outlines are drawn, by the scale of the maps they were made for (1 : 110 million first)."""
SOURCE = "Natural Earth"
_LONGEST = 2.0  # degrees between two places of a line, so that straight borders follow their parallel
_FOLDER = Path(__file__).parent

Floats = NDArray[np.float64]


class Lines(NamedTuple):
    """Lines over the Earth: ``places`` (n × 2: latitude, longitude running on), where each begins, and its box.

    ``boxes`` are south, west, north, east.
    """

    places: Floats
    starts: NDArray[np.int64]
    boxes: Floats

    def __len__(self) -> int:
        return len(self.starts) - 1

    def line(self, at: int) -> Floats:
        """The places of one line."""
        return self.places[self.starts[at] : self.starts[at + 1]]


class Label(NamedTuple):
    """A name on the base map: where it is written, and how many degrees of room are around it."""

    name: str
    lat: float
    lon: float
    room: float
    water: bool


class Outlines:
    """One grade of the base map."""

    def __init__(self, grade: str) -> None:
        with np.load(_FOLDER / f"outlines-{grade}.npz") as held:
            self._refs, self._sizes, self._owners = held["refs"], held["sizes"], held["owners"]
            self._codes = held["codes"]
            first, transform = held["first"], held["transform"]
            steps = np.column_stack([held["x"], held["y"]]).astype(np.int64)
            lengths = held["lengths"].astype(np.int64)
        self._at = np.cumsum(self._sizes) - self._sizes
        self.lines = _laid(_summed(first, lengths, steps) * transform[:2] + transform[2:], lengths)

    @cached_property
    def land(self) -> tuple[Floats, ...]:
        """The rings of all land, as latitude and longitude."""
        return self._rings(np.flatnonzero(self._owners < 0))

    def country(self, code: str) -> tuple[Floats, ...]:
        """The rings of a country by its two letters; none where the base map has no such country."""
        return self._rings(np.flatnonzero(np.isin(self._owners, np.flatnonzero(self._codes == code))))

    def _rings(self, which: NDArray[np.int64]) -> tuple[Floats, ...]:
        return tuple(self._ring(self._refs[self._at[n] : self._at[n] + self._sizes[n]].tolist()) for n in which)

    def _ring(self, arcs: Sequence[int]) -> Floats:
        """Arcs one after another, a complement (-1 - n) backwards, longitudes running on."""
        parts = [self.lines.line(at) if at >= 0 else self.lines.line(~at)[::-1] for at in arcs]
        ring = np.concatenate([parts[0], *(part[1:] for part in parts[1:])])
        if np.ptp(ring[:, 1]) > 180.0:
            ring[:, 1] = np.unwrap(ring[:, 1], period=360.0)
        return ring


@cache
def outlines(grade: str) -> Outlines:
    """The outlines of a grade, read once."""
    return Outlines(grade)


def _summed(first: NDArray[np.int32], lengths: NDArray[np.int64], steps: NDArray[np.int64]) -> NDArray[np.int64]:
    """Lines out of where each begins and its steps."""
    starts = np.cumsum(lengths) - lengths
    along = np.zeros((int(lengths.sum()), 2), dtype=np.int64)
    rest = np.ones(len(along), dtype=bool)
    rest[starts] = False
    along[rest] = steps
    total = np.cumsum(along, axis=0)
    return np.asarray(total + np.repeat(first - total[starts], lengths, axis=0))


def _laid(places: Floats, lengths: NDArray[np.int64]) -> Lines:
    """Lines of (longitude, latitude) as Lines, long straight stretches given places between."""
    ends = np.cumsum(lengths)
    lon, lat = places[:, 0], places[:, 1]
    far = np.maximum(np.abs(np.diff(lon)), np.abs(np.diff(lat)))
    far[ends[:-1] - 1] = 0.0  # from one line to the next
    long = np.flatnonzero(far > _LONGEST)
    more = np.ceil(far[long] / _LONGEST).astype(np.int64) - 1
    after = np.repeat(long, more)
    share = (np.arange(len(after)) - np.repeat(np.cumsum(more) - more, more) + 1) / np.repeat(more + 1, more)
    lon, lat = (
        np.insert(each, after + 1, each[after] + (each[after + 1] - each[after]) * share) for each in (lon, lat)
    )
    starts = np.append(0, ends + np.searchsorted(after, ends - 1))
    boxes = [each.reduceat(of, starts[:-1]) for each in (np.minimum, np.maximum) for of in (lat, lon)]
    return Lines(np.column_stack([lat, lon]), starts, np.column_stack(boxes))


@cache
def _regions() -> tuple[dict[tuple[str, str], list[int]], Lines]:
    with np.load(_FOLDER / "outlines-regions.npz") as held:
        lengths, owners = held["lengths"].astype(np.int64), held["owners"].tolist()
        places = _summed(held["first"], lengths, held["steps"].astype(np.int64)) * np.float64(held["step"])
        lines = _laid(places.astype(np.float64), lengths)
        named = list(zip(held["codes"].tolist(), held["names"].tolist(), strict=True))
    rings: dict[tuple[str, str], list[int]] = {}
    for at, owner in enumerate(owners):
        rings.setdefault(named[owner], []).append(at)
    return rings, lines


def region(country: str, name: str) -> tuple[Floats, ...]:
    """The rings of a region by its country's two letters and the English name of the tables; none if not held."""
    rings, lines = _regions()
    return tuple(lines.line(at) for at in rings.get((country, name), ()))


@cache
def country_names(language: str = "en") -> dict[str, str]:
    """The names of countries in a language by their two letters."""
    return {
        row["country"]: tables.listed(row[language] or row["en"])[0]
        for row in tables.read("countries").rows
        if row["en"]
    }


@cache
def labels(language: str = "en") -> tuple[Label, ...]:
    """The names of countries and waters in a language, those with the most room first, in one order in all of them.

    A part of an ocean without a name of its own there bears that of the ocean; a name that is not known, the English.
    """
    names, waters = country_names(language), {} if language == "en" else _waters(language)
    found = [
        Label(names[row["country"]], float(row["lat"]), float(row["lon"]), float(row["room"]), water=False)
        for row in tables.read("labels").rows
        if row["country"] in names
    ]
    for row in tables.read("seas").rows:
        name = row["name"]
        name = waters.get(name) or waters.get(name.removeprefix("South ")) or name
        found.append(Label(name, float(row["lat"]), float(row["lon"]), float(row["room"]), water=True))
    return tuple(sorted(found, key=lambda label: -label.room))


def _waters(language: str) -> dict[str, str]:
    """The names of waters in a language, each with a capital as a map writes it, by all their English names."""
    told = [(row["en"], row[language]) for row in tables.read("names").rows if row["type"] == "water" and row[language]]
    return {
        english: (name := tables.listed(there)[0])[:1].upper() + name[1:]
        for ours, there in told
        for english in tables.listed(ours)
    }
