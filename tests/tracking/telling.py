"""How trackers tell flights that were never flown: gaps, noise, wrong ground reports, spoofing and stray rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from tests.tracking.generated import Flown
from workbench.reference.aerodromes import aerodromes
from workbench.tracking.fixes import DEGREE, NONE, Fixes
from workbench.values.sphere import ahead


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
        _taxiing_high(chance, made, ground & (knots < 30), pressure)
    return made


def _taxiing_high(chance: Any, made: dict[str, Any], slow: Any, pressure: Any) -> None:
    """Some fixes of slow taxiing get a height, and so are called airborne."""
    some = slow & (chance.random(len(slow)) < 0.1)
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
