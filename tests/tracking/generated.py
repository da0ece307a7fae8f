"""Flights that were never flown, with what really happened known: a path through the air, and how a tracker tells it.

A rotation is flown along runways and great circles with ordinary speeds and heights; ``tell`` then takes fixes of it
the way trackers do, with gaps, noise, wrong ground reports, spoofed stretches and stray rows.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Any

import numpy as np

from workbench.reference.aerodromes import Aerodrome, aerodromes
from workbench.tracking.fixes import DEGREE, NONE, Fixes
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


@dataclass
class Told:
    """What a tracker tells of a rotation, and of each fix what is true of it: on the ground, and honest or not."""

    fixes: Fixes
    t: Any
    ground: Any
    flag: Any
    honest: Any


def tell(chance: np.random.Generator, flown: Flown) -> Told:
    """Fixes of a path, as one of several trackers would tell them."""
    t = _moments(chance, flown)
    columns = {name: np.interp(t, flown.t, getattr(flown, name)) for name in ("feet", "knots", "ground")}
    lat, lon = _between(t, flown)
    ground = columns["ground"] > 0.5
    seen = _received(chance, t, columns["feet"], ground, flown)
    t, lat, lon, ground = t[seen], lat[seen], lon[seen], ground[seen]
    feet, knots = columns["feet"][seen], columns["knots"][seen]
    made = _columns(chance, t, lat, lon, feet, knots, ground)
    honest = np.ones(len(t), bool)
    _spoof(chance, made, honest, ground)
    _stray(chance, made, honest, ground)
    return Told(_rows(chance, made), t, ground, made["ground"], honest)


def _moments(chance: Any, flown: Flown) -> Any:
    """When fixes are sent: every so often, more seldom at cruise with some trackers."""
    every = float(chance.choice([1, 2, 5, 10, 20, 30, 60], p=[0.06, 0.08, 0.2, 0.26, 0.2, 0.1, 0.1]))
    steps = np.full(int((flown.t[-1] - flown.t[0]) / every) + 1, every) * chance.uniform(0.7, 1.3)
    t = flown.t[0] + np.cumsum(steps)
    t = t[t < flown.t[-1]]
    if every <= 10:
        high = np.interp(t, flown.t, flown.feet) > 15_000
        t = t[~high | (np.arange(len(t)) % max(int(60 / every), 1) == 0)]
    begins, ends = chance.uniform(0, 0.35, 2) * (chance.random(2) < 0.25) * (flown.t[-1] - flown.t[0])
    return t[(t >= flown.t[0] + begins) & (t <= flown.t[-1] - ends)]


def _between(t: Any, flown: Flown) -> tuple[Any, Any]:
    lat, lon = np.radians(flown.lat), np.radians(flown.lon)
    x, y, z = (
        np.interp(t, flown.t, each) for each in (np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat))
    )
    return np.degrees(np.arctan2(z, np.hypot(x, y))), np.degrees(np.arctan2(y, x))


def _received(chance: Any, t: Any, feet: Any, ground: Any, flown: Flown) -> Any:
    """Gaps at cruise, and at some fields nothing below a height."""
    seen = np.ones(len(t), bool)
    for each in flown.happened:
        if chance.random() < 0.3:
            field_ = aerodromes().called(each.airfield)
            floor = (field_.elevation if field_ else 0) + float(chance.choice([80, 400, 1500, 4000, 9000]))
            span = float(chance.uniform(1800, 5400))
            around = (t > each.t - span) & (t < each.t + span)
            before = t < each.t if each.kind == "landing" else t > each.t
            seen &= ~(around & (feet < floor) & (ground | before))
    for _ in range(int(chance.integers(0, 3))):
        begins = chance.uniform(t[0], t[-1])
        gap = (t > begins) & (t < begins + chance.uniform(300, 7000)) & (feet > 20_000)
        seen &= ~gap
    return seen


def _columns(chance: Any, t: Any, lat: Any, lon: Any, feet: Any, knots: Any, ground: Any) -> dict[str, Any]:
    """The columns of one of the trackers: how it tells ground and height, and whether it tells speed at all."""
    way = str(chance.choice(["zero", "none", "told", "silent"], p=[0.4, 0.35, 0.15, 0.1]))
    size, noise = len(t), chance.choice([10, 30, 80]) / 111_000
    pressure = np.round((feet + chance.normal(0, 250) + chance.normal(0, 15, size)) / 25) * 25
    flag = ground.astype(int)
    late = np.flatnonzero((np.diff(flag) != 0) & (np.diff(t) < 20))
    for at in late[chance.random(len(late)) < 0.2]:
        pressure[at + 1] = pressure[at]
    altitude = {"zero": np.where(ground, 0, pressure), "none": np.where(ground, NONE, pressure)}.get(way, pressure)
    made = {
        "t": np.round(t) * 1000 if chance.random() < 0.6 else np.round(t, 2) * 1000,
        "lat": (lat + chance.normal(0, noise, size)) * DEGREE,
        "lon": (lon + chance.normal(0, noise, size) / np.cos(np.radians(lat))) * DEGREE,
        "altitude": altitude, "ground": np.full(size, -1) if way == "silent" else flag,
        "speed": np.maximum(np.round(knots + chance.normal(0, 2, size) * (knots > 30)), 0) * 10,
    }  # fmt: skip
    if chance.random() < 0.12:
        del made["speed"]
    if way == "zero" and chance.random() < 0.4:
        _taxiing_high(chance, made, ground, pressure)
    return made


def _taxiing_high(chance: Any, made: dict[str, Any], ground: Any, pressure: Any) -> None:
    """Some fixes of slow taxiing get a height, and so are called airborne."""
    some = ground & (chance.random(len(ground)) < 0.1) & (made.get("speed", np.zeros(len(ground))) < 300)
    if "speed" in made:
        made["altitude"], made["ground"] = np.where(some, pressure, made["altitude"]), np.where(some, 0, made["ground"])


def _spoof(chance: Any, made: dict[str, Any], honest: Any, ground: Any) -> None:
    """A stretch of the flight stands at an airfield it does not fly to, its pressure altitude unchanged."""
    t, feet = made["t"] / 1000, made["altitude"]
    high = np.flatnonzero(~ground & (feet > 24_000))
    if chance.random() > 0.3 or len(high) < 30:
        return
    begins = t[chance.choice(high)]
    at = np.flatnonzero((t > begins) & (t < begins + chance.uniform(200, 2400)) & ~ground & (feet > 20_000))
    if not len(at):
        return
    lat, lon = ahead(
        made["lat"][at[0]] / DEGREE, made["lon"][at[0]] / DEGREE, chance.uniform(0, 360), chance.uniform(40, 400)
    )
    near = aerodromes().near(float(lat), float(lon), within=120)
    there = (near[0][0].lat, near[0][0].lon) if near else (float(lat), float(lon))
    km, way = np.abs(chance.normal(0, 0.7, len(at))).clip(0, 1.8), chance.uniform(0, 360, len(at))
    lat, lon = ahead(*there, way, km)
    made["lat"][at], made["lon"][at], honest[at] = lat * DEGREE, lon * DEGREE, False
    if chance.random() < 0.3 and "speed" in made:
        made["speed"][at] = chance.integers(0, 200, len(at))
    if chance.random() < 0.3 and (made["ground"] >= 0).all():
        some = at[: len(at) // 2]
        made["ground"][some] = 1
        made["altitude"][some] = np.where((made["altitude"] == 0).any(), 0, made["altitude"][some])


def _stray(chance: Any, made: dict[str, Any], honest: Any, ground: Any) -> None:
    """Single rows that are wrong: on the ground in the air, far off, far too high, at 0,0."""
    size = len(honest)
    air = np.flatnonzero(~ground & honest)
    if size < 40 or len(air) < 20:
        return
    for _ in range(int(chance.integers(0, 4))):
        at = chance.choice(air[2:-2])
        draw = chance.random()
        if draw < 0.45 and (made["ground"] >= 0).all():
            _false_ground(chance, made, honest, at)
        elif draw < 0.65:
            made["lat"][at] += chance.choice([-1, 1]) * chance.uniform(0.5, 4) * DEGREE
            made["lat"], honest[at] = made["lat"].clip(-89 * DEGREE, 89 * DEGREE), False
        elif draw < 0.85:
            made["altitude"][at], honest[at] = float(chance.integers(48, 110)) * 1000, False
        else:
            made["lat"][at], made["lon"][at], honest[at] = 0, 0, False


def _false_ground(chance: Any, made: dict[str, Any], honest: Any, at: int) -> None:
    """One row, or those of a moment, with a ground report in the air."""
    t = made["t"]
    long = [0, 0, 2000, 4000, 20_000, 70_000] if made["altitude"][at] > 15_000 else [0, 0, 2000, 4000]
    some = np.flatnonzero((t >= t[at]) & (t <= t[at] + float(chance.choice(long))) & honest)
    made["ground"][some], honest[some] = 1, False
    if (made["altitude"] == 0).any():
        made["altitude"][some] = 0
    elif chance.random() < 0.5:
        made["altitude"][some] = NONE


def _rows(chance: Any, made: dict[str, Any]) -> Fixes:
    """The columns as a file has them: some rows twice, sometimes in no order."""
    size = len(made["t"])
    order = np.arange(size)
    if size and chance.random() < 0.2:
        order = np.sort(np.append(order, chance.integers(0, size, size // 20 + 1)))
    if chance.random() < 0.2:
        order = chance.permutation(order)
    columns = {name: np.asarray(values, float)[order].round().astype(np.int64) for name, values in made.items()}
    return Fixes(columns | {"row": np.arange(1, len(order) + 1)}, size=len(order))
