"""Where the sun stands: azimuth and altitude at a place and instant, and the instants at which it stood so on a day.

The formulas are those of the solar calculator of the US National Oceanic and Atmospheric Administration (after
Jean Meeus, Astronomical Algorithms), good to about 0.01 degrees between 1900 and 2100; refraction is left out.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from math import asin, atan2, cos, degrees, isfinite, radians, sin, tan
from typing import NamedTuple

from workbench.values.errors import CaseError

_J2000 = datetime(2000, 1, 1, 12, tzinfo=UTC)
_STEP = timedelta(minutes=1)


class Sun(NamedTuple):
    """Azimuth from north through east and altitude above the horizon, in degrees."""

    azimuth: float
    altitude: float

    @property
    def shadow(self) -> float | None:
        """The length of a shadow for each metre of height; ``None`` when the sun is down."""
        return 1 / tan(radians(self.altitude)) if self.altitude > 0 else None


def sun_at(latitude: float, longitude: float, at: datetime) -> Sun:
    """The sun at a place (degrees, north and east positive) and an instant with its zone."""
    _check(latitude, longitude, at)
    centuries = (at.astimezone(UTC) - _J2000) / timedelta(days=36525)
    declination, equation = _declination(centuries)
    utc = at.astimezone(UTC)
    minutes = utc.hour * 60 + utc.minute + utc.second / 60 + utc.microsecond / 6e7
    hour_angle = radians(((minutes + equation + 4 * longitude) % 1440) / 4 - 180)
    high = radians(latitude)
    altitude = asin(sin(high) * sin(declination) + cos(high) * cos(declination) * cos(hour_angle))
    east = -cos(declination) * sin(hour_angle)
    north = sin(declination) * cos(high) - cos(declination) * sin(high) * cos(hour_angle)
    return Sun(degrees(atan2(east, north)) % 360, degrees(altitude))


def times_of(
    latitude: float, longitude: float, day: date, *, azimuth: float | None = None, altitude: float | None = None,
    within: float = 1.0,
) -> list[tuple[datetime, datetime]]:  # fmt: skip
    """The stretches of a UTC day in which the sun stood at an azimuth or altitude, give or take ``within`` degrees."""
    if azimuth is None and altitude is None:
        raise CaseError("Give the sun's azimuth, its altitude or both; a shadow points away from the sun.")
    found: list[tuple[datetime, datetime]] = []
    at = datetime(day.year, day.month, day.day, tzinfo=UTC)
    for _ in range(1440):
        if _near(sun_at(latitude, longitude, at), azimuth, altitude, within):
            joined = found and at - found[-1][1] == _STEP
            found[-1:] = [(found[-1][0], at)] if joined else [*found[-1:], (at, at)]
        at += _STEP
    return found


def _near(sun: Sun, azimuth: float | None, altitude: float | None, within: float) -> bool:
    if sun.altitude <= 0 or (altitude is not None and abs(sun.altitude - altitude) > within):
        return False
    return azimuth is None or abs((sun.azimuth - azimuth + 180) % 360 - 180) <= within


def _declination(centuries: float) -> tuple[float, float]:
    """The sun's declination in radians and the equation of time in minutes."""
    t = centuries
    mean = radians((280.46646 + t * (36000.76983 + t * 0.0003032)) % 360)
    anomaly = radians(357.52911 + t * (35999.05029 - 0.0001537 * t))
    eccentric = 0.016708634 - t * (0.000042037 + 0.0000001267 * t)
    centre = (
        sin(anomaly) * (1.914602 - t * (0.004817 + 0.000014 * t))
        + sin(2 * anomaly) * (0.019993 - 0.000101 * t)
        + sin(3 * anomaly) * 0.000289
    )
    node = radians(125.04 - 1934.136 * t)
    apparent = mean + radians(centre - 0.00569 - 0.00478 * sin(node))
    tilt = 23 + (26 + (21.448 - t * (46.815 + t * (0.00059 - t * 0.001813))) / 60) / 60
    tilt = radians(tilt + 0.00256 * cos(node))
    y = tan(tilt / 2) ** 2
    equation = (
        y * sin(2 * mean) - 2 * eccentric * sin(anomaly) + 4 * eccentric * y * sin(anomaly) * cos(2 * mean)
        - y * y * sin(4 * mean) / 2 - 1.25 * eccentric**2 * sin(2 * anomaly)
    )  # fmt: skip
    return asin(sin(tilt) * sin(apparent)), 4 * degrees(equation)


def _check(latitude: float, longitude: float, at: datetime) -> None:
    if not (isfinite(latitude) and isfinite(longitude) and abs(latitude) <= 90 and abs(longitude) <= 180):
        raise CaseError("A latitude lies between -90 and 90 degrees and a longitude between -180 and 180; correct it.")
    if at.tzinfo is None:
        raise CaseError("The sun needs a time with its zone; add one, such as Z or +03:00.")
    if not 1900 <= at.year <= 2100:
        raise CaseError("The sun is reckoned for the years 1900 to 2100 only; correct the year.")
