"""Which airfields an aircraft can be about to land at, or have just left, by where it is, how high and which way."""

from __future__ import annotations

from dataclasses import dataclass
from math import isnan, nan, radians, tan

import numpy as np
from numpy.typing import NDArray

from workbench.reference.aerodromes import Aerodrome, aerodromes
from workbench.tracking.event import STRONG, WEAK
from workbench.tracking.sound import Sound
from workbench.tracking.thresholds import (
    ALONE,
    CERTAIN,
    CONE,
    FLYING,
    GLIDE,
    GROUND_FASTEST,
    GROUND_HEIGHT,
    HIGHEST,
    LIKELY,
    LOW,
    NEAR,
    NEAR_HEIGHT,
    PATH,
    REACH,
    SINKING,
    STRIP,
)
from workbench.values.sphere import ahead, bearing, distance_km, turn

_KM_A_FOOT = 0.0003048
_AROUND = 12.0  # km: behind a climb that may have turned already
_DEEP = 5_000.0  # feet: so high up, an aircraft may turn twice as far to the side
_STEEP, _STEEPEST = 330.0, 500.0  # feet a km of an approach, of a climb: about 6 and 9 degrees
_THIN = 1.3  # times as fast on the highest fields
_TWIN = 0.3  # km between two entries of one airfield
_SLOW = 200.0  # kt of an aircraft of unknown height that may be landing


@dataclass(frozen=True)
class Option:
    """An airfield in reach: km to its reference point, feet above it, and km from where the glide path ends."""

    field: Aerodrome
    km: float
    height: float
    miss: float

    @property
    def strong(self) -> bool:
        return self.km <= NEAR and self.height <= NEAR_HEIGHT


def options(sound: Sound, at: int, *, landing: bool) -> list[Option]:
    """Airfields at which the aircraft can land after a fix, or which it can have left before it; nearest first."""
    if sound.knots(at) < FLYING:
        return []
    towards = sound.climb(at, forward=not landing) * (-1 if landing else 1)
    if towards < -SINKING:
        return []
    way = (sound.heading(at, forward=not landing) + (0 if landing else 180)) % 360
    near = aerodromes().near(*map(float, sound.place(at)), within=REACH)
    pool = [each for each in near if not each[0].strip] or [each for each in near if each[1] <= LIKELY]
    feet = float(sound.altitude(at))
    found = (_option(sound, at, way, towards, field, km, feet - field.elevation) for field, km in pool)
    return [each for each in found if each]


def _option(
    sound: Sound, at: int, way: float, towards: float, field: Aerodrome, km: float, height: float
) -> Option | None:
    if isnan(height):
        slow = sound.knots(at) < _SLOW
        return Option(field, km, nan, km) if km <= CERTAIN and slow else None
    if not -GROUND_HEIGHT <= height <= HIGHEST or (height > LOW and not towards >= SINKING):
        return None
    if km > max(height, 0) * _KM_A_FOOT / tan(radians(GLIDE)) + LIKELY:
        return None
    off = float(turn(bearing(*sound.place(at), field.lat, field.lon), way))
    if off > CONE * (2 if height >= _DEEP else 1) and km > ALONE:
        return None
    return Option(field, km, height, _miss(sound, at, way, field, height))


def _miss(sound: Sound, at: int, way: float, field: Aerodrome, height: float) -> float:
    """Km between a field and where the path of an ordinary approach or climb meets the ground."""
    if isnan(way):
        return float(distance_km(*sound.place(at), field.lat, field.lon))
    there = ahead(*sound.place(at), way, max(height, 0) * _KM_A_FOOT / tan(radians(PATH)))
    return float(distance_km(*there, field.lat, field.lon))


def named(sound: Sound, at: int, found: list[Option], *, landing: bool) -> tuple[str | None, str]:
    """The one airfield that can be named among those in reach, if any, and the grade of an event there."""
    strong = [each for each in found if each.strong and not sound.knots(at) > GROUND_FASTEST * _THIN]
    if strong:
        return min(strong, key=lambda each: each.km).field.icao, STRONG
    if not found:
        return None, WEAK
    best, *others = sorted(found, key=lambda each: each.miss if landing else each.km)
    clear = _clear(best, others, landing) or (not others and _alone(sound, at, best.field))
    if clear and best.height <= min(_DEEP, NEAR_HEIGHT + best.km * (_STEEP if landing else _STEEPEST)):
        return best.field.icao, WEAK
    return None, WEAK


def _clear(best: Option, others: list[Option], landing: bool) -> bool:
    """Whether one field is by far the likeliest: straight ahead of an approach, or right behind a climb."""
    if best.height > LOW:
        return False
    if landing:
        return best.miss <= max(NEAR, best.km / 4) and all(each.miss >= 2 * best.miss + NEAR for each in others)
    return best.km <= _AROUND and all(each.km >= 2 * best.km + NEAR for each in others)


def _alone(sound: Sound, at: int, field: Aerodrome) -> bool:
    """Whether no other airfield lies near, whatever the height."""
    near = aerodromes().near(*map(float, sound.place(at)), within=ALONE)
    return all(each == field or each.strip for each, _ in near)


def on_field(sound: Sound, at: int) -> list[tuple[Aerodrome, float]]:
    """The airfields an aircraft on the ground can be at, the likeliest first, and how far each reference point is."""
    near = aerodromes().near(*map(float, sound.place(at)), within=LIKELY)
    return sorted(near, key=lambda each: _rank(*each))


def on_fields(sound: Sound, at: NDArray[np.intp]) -> list[list[tuple[Aerodrome, float]]]:
    """The same of several fixes."""
    near = aerodromes().near_each(*sound.place(at), within=LIKELY)
    return [sorted(each, key=lambda one: _rank(*one)) if len(each) > 1 else each for each in near]


def _rank(field: Aerodrome, km: float) -> tuple[int, float]:
    """Nearest first, strips after fields further off; of two whose points lie at one spot the one with airline code."""
    if field.listed:
        return 0 if km <= CERTAIN else 2, km - (_TWIN if field.iata else 0)
    return 1 if km <= STRIP else 3, km
