"""Flights that were never flown, with what really happened known: a path through the air.

A rotation is flown along runways and great circles with ordinary speeds and heights; ``telling.tell`` then takes fixes
of it the way trackers do.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Any

import numpy as np

from workbench.reference.aerodromes import Aerodrome, aerodromes
from workbench.values.sphere import ahead, bearing, distance_km

BEGIN = 1_750_000_000.0  # seconds since 1970 about which the flights are flown
HIGH = ("SLLP", "ZULS", "SKBO", "SEQM", "OAKB", "HAAB", "KASE", "ZUBD")
SPECIAL = (
    "OSLK",
    "OSDI",
    "OLBA",
    "UUMU",
    "UUEE",
    "HLLB",
    "EGLC",
    "EDDF",
    "EHAM",
    "KDEN",
    "KSFF",
    "KGEG",
    "LLBG",
    "LCRA",
)


@dataclass(frozen=True)
class True_:
    """What really happened: kind, when in seconds, and the code of the field."""

    kind: str
    t: float
    airfield: str


@dataclass
class Flown:
    """A path second by second or finer: seconds, degrees, feet above the sea, knots, whether on the ground."""

    t: Any
    lat: Any
    lon: Any
    feet: Any
    knots: Any
    ground: Any
    happened: list[True_] = field(default_factory=list)


@cache
def fields() -> tuple[Aerodrome, ...]:
    """Airfields of airlines, and no other airfield so close that the nearest point would not tell them apart."""
    world = aerodromes()
    found = []
    for place in range(0, len(world.words), 3):
        each = world[place]
        near = [other for other, _ in world.near(each.lat, each.lon, within=5)]
        if each.iata and each.listed and abs(each.lat) < 75 and len(near) == 1:
            found.append(each)
    return tuple(found)


def chosen(chance: np.random.Generator) -> Aerodrome:
    """Any airfield of the world, or one of those where something is special."""
    draw = chance.random()
    if draw < 0.2:
        code = str(chance.choice(HIGH if draw < 0.08 else SPECIAL))
        return aerodromes().called(code) or fields()[0]
    return fields()[int(chance.integers(len(fields())))]


def onward(chance: np.random.Generator, start: Aerodrome) -> Aerodrome:
    """A field to fly to, near or far."""
    for _ in range(400):
        to = chosen(chance)
        if 80 < distance_km(start.lat, start.lon, to.lat, to.lon) < 3500:
            return to
    return start


def touch_point(chance: np.random.Generator, at: Aerodrome) -> tuple[float, float, float]:
    """Where on a field wheels and runway part or meet, and along which heading."""
    for _ in range(50):
        off, heading = min(abs(chance.normal(0, 1.2)), 3.8), chance.uniform(0, 360)
        lat, lon = ahead(at.lat, at.lon, heading, off)
        near = [each for each in aerodromes().near(float(lat), float(lon), within=8) if not each[0].strip]
        if near and near[0][0].icao == at.icao:
            return float(lat), float(lon), float(chance.uniform(0, 360))
    return at.lat, at.lon, 90.0


def leg(chance: np.random.Generator, start: Aerodrome, to: Aerodrome, t: float, again: bool) -> Flown:
    """From parked to parked, once around again before the landing where the first approach is broken off."""
    up, down = touch_point(chance, start), touch_point(chance, to)
    air = _air(chance, start, to, up, down, again)
    taxi = _taxi(chance, start, up, leaving=True)
    after = _taxi(chance, to, down, leaving=False)
    seconds = [taxi[0], air[0] + taxi[0][-1], after[0] + taxi[0][-1] + air[0][-1]]
    off, on = t + float(taxi[0][-1]), t + float(seconds[1][-1])
    columns = [np.concatenate([part[n] for part in (taxi, air, after)]) for n in range(1, 5)]
    ground = np.concatenate([np.ones(len(taxi[0])), np.zeros(len(air[0])), np.ones(len(after[0]))])
    happened = [True_("takeoff", off, start.icao), True_("landing", on, to.icao)]
    return Flown(t + np.concatenate(seconds), *columns, ground, happened)


def _air(chance: Any, start: Aerodrome, to: Aerodrome, up: Any, down: Any, again: bool) -> tuple[Any, ...]:
    """Seconds, degrees, feet and knots from lift-off to touch-down."""
    points = [up[:2], _on(up, up[2], 9), _on(down, down[2] + 180, 18), down[:2]]
    if again:
        points[3:] = [
            down[:2],
            _on(down, down[2], 8),
            _on(down, down[2] + 90, 12),
            _on(down, down[2] + 180, 18),
            down[:2],
        ]
    lat, lon, way = _dense(points)
    cruise = min(float(chance.integers(18, 41)) * 1000, 3000 + way[-1] * 60 + start.elevation)
    rise, sink = float(chance.uniform(180, 300)), float(chance.uniform(150, 190))
    left = way[-1] - way
    first = _first_pass(lat, lon, down, left) if again else None
    feet = np.minimum(np.minimum(start.elevation + way * rise, cruise), to.elevation + left * sink)
    if first is not None:
        feet = np.minimum(feet, to.elevation + 150 + np.abs(way - way[first]) * sink * 0.9)
    thin = 1 + 0.02 * max(start.elevation, to.elevation, 0) / 1000
    knots = np.minimum(np.minimum(145 * thin + way * 10, 440.0), 132 * thin + left * 5)
    knots = np.minimum(knots, np.where(feet < max(start.elevation, to.elevation) + 9000, 250 * thin, 440.0))
    if first is not None:
        knots = np.minimum(knots, 132 * thin + np.abs(way - way[first]) * 5)
    seconds = np.concatenate([[0], np.cumsum(np.diff(way) / 1.852 / ((knots[1:] + knots[:-1]) / 2) * 3600)])
    return seconds, lat, lon, feet, knots


def _first_pass(lat: Any, lon: Any, down: Any, left: Any) -> int:
    far = np.where(left > 15, distance_km(lat, lon, down[0], down[1]), np.inf)
    return int(np.argmin(far))


def _on(point: Any, heading: float, km: float) -> tuple[float, float]:
    lat, lon = ahead(point[0], point[1], heading, km)
    return float(lat), float(lon)


def _dense(points: list[tuple[float, float]]) -> tuple[Any, Any, Any]:
    """Degrees and kilometres along great circles, a point every half kilometre near the ends."""
    lats, lons, ways, done = [], [], [], 0.0
    for one, other in zip(points, points[1:], strict=False):
        km = float(distance_km(*one, *other))
        steps = np.linspace(0, km, max(int(km / (0.3 if km < 60 else 2.0)), 2))
        lat, lon = ahead(one[0], one[1], bearing(*one, *other), steps)
        lats.append(lat[:-1]), lons.append(lon[:-1]), ways.append(done + steps[:-1])
        done += km
    end = points[-1]
    return (
        np.append(np.concatenate(lats), end[0]),
        np.append(np.concatenate(lons), end[1]),
        np.append(np.concatenate(ways), done),
    )


def _taxi(chance: Any, at: Aerodrome, touch: Any, *, leaving: bool) -> tuple[Any, ...]:
    """Standing, rolling slowly and the run on the runway, in order of time; the other way round after a landing."""
    thin = 1 + 0.02 * max(at.elevation, 0) / 1000
    speeds = np.concatenate([np.zeros(int(chance.integers(60, 900))), np.full(int(chance.integers(60, 400)), 16.0)])
    speeds = np.concatenate([speeds, np.linspace(20, 138 * thin, 35)])
    way = np.cumsum(speeds) / 3600 * 1.852
    lat, lon = ahead(touch[0], touch[1], touch[2] + (180 if leaving else 0), way[-1] - way)
    feet = np.full(len(speeds), at.elevation)
    seconds = np.arange(len(speeds), dtype=float)
    if leaving:
        return seconds, lat, lon, feet, speeds
    return seconds + 1, lat[::-1], lon[::-1], feet, speeds[::-1]


def rotation(chance: np.random.Generator) -> Flown:
    """One to three flights, one after the other."""
    at, t, parts = chosen(chance), BEGIN + float(chance.uniform(0, 3e7)), []
    for _ in range(int(chance.integers(1, 4))):
        to = onward(chance, at)
        part = leg(chance, at, to, t, chance.random() < 0.06)
        parts.append(part)
        at, t = to, float(part.t[-1]) + float(chance.uniform(900, 9000))
    columns = [
        np.concatenate([getattr(part, name) for part in parts])
        for name in ("t", "lat", "lon", "feet", "knots", "ground")
    ]
    return Flown(*columns, [each for part in parts for each in part.happened])
