"""Whether the sun of a picture fits its time: measured azimuth and shadow against where the sun stood."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from math import atan2, degrees, isfinite

from workbench.values.errors import CaseError
from workbench.values.sun import sun_at, times_of

WITHIN = 2.0  # degrees that a direction measured in a picture is good for, where nobody says
MOST_DAYS = 3  # days of a stated time that are gone through
Stretch = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class Measured:
    """The sun as measured in a picture: azimuth and altitude in degrees, either may be missing; how good both are."""

    azimuth: float | None
    altitude: float | None
    within: float = WITHIN

    def words(self) -> str:
        """``azimuth 210°, altitude 24°, give or take 2°``."""
        said = [f"{name} {value:.0f}°" for name, value in (("azimuth", self.azimuth), ("altitude", self.altitude))
                if value is not None]  # fmt: skip
        return f"{', '.join(said)}, give or take {self.within:g}°"


def measured(
    *, azimuth: float | None = None, altitude: float | None = None, shadow: float | None = None,
    shadow_bearing: float | None = None, within: float | None = None,
) -> Measured:  # fmt: skip
    """From what can be read off a picture; ``shadow`` is metres of shadow for each metre of height."""
    for value in (azimuth, altitude, shadow, shadow_bearing, within):
        if value is not None and not isfinite(value):
            raise CaseError("The sun is measured in plain numbers; write them as 210 or 1.8.")
    if azimuth is None and shadow_bearing is not None:
        azimuth = shadow_bearing + 180  # a shadow points away from the sun
    if altitude is None and shadow is not None:
        if shadow <= 0:
            raise CaseError("A shadow has a length; write how long it is for each metre of height, such as 1.8.")
        altitude = degrees(atan2(1, shadow))
    if azimuth is None and altitude is None:
        raise CaseError("Give the sun's azimuth, its altitude, or the shadow's length or direction.")
    if altitude is not None and not 0 < altitude <= 90:
        raise CaseError("A sun that casts shadows stands above the horizon; write an altitude between 0 and 90.")
    if within is not None and not 0 < within <= 45:
        raise CaseError("A measurement is good to more than 0 and at most 45 degrees; correct it.")
    return Measured(azimuth % 360 if azimuth is not None else None, altitude, within or WITHIN)


@lru_cache(maxsize=256)
def stretches(latitude: float, longitude: float, day: date, sun: Measured) -> tuple[Stretch, ...]:
    """The stretches of a UTC day in which the sun stood as measured."""
    found = times_of(latitude, longitude, day, azimuth=sun.azimuth, altitude=sun.altitude, within=sun.within)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the sun of a picture fits a stated time; ``fits`` is ``None`` where the time leaves it open."""

    fits: bool | None
    says: str
    stretches: tuple[Stretch, ...] = ()


def fits(latitude: float, longitude: float, sun: Measured, *, earliest: datetime, latest: datetime) -> Verdict:
    """Hold a measured sun against a time that is known between two instants."""
    days = [(earliest + timedelta(days=n)).date() for n in range(MOST_DAYS + 1)]
    days = [day for day in days if day <= latest.date()]
    if latest.date() > days[-1] or len(days) > MOST_DAYS:
        return Verdict(None, f"The time is known to no better than {MOST_DAYS} days; the sun stands so on many.")
    every = tuple(each for day in days for each in stretches(latitude, longitude, day, sun))
    slack = timedelta(minutes=1)  # the sun is looked for minute by minute
    good = tuple(each for each in every if each[0] - slack <= latest and earliest <= each[1] + slack)
    if good:
        return Verdict(True, f"It fits: the sun stood so {_told(good)}.", good)
    where = f"It stood so {_told(every)}." if every else "It never stood so there on that day."
    return Verdict(False, f"{_stood(latitude, longitude, earliest, latest)} {where}", every)


def _stood(latitude: float, longitude: float, earliest: datetime, latest: datetime) -> str:
    """Where the sun was at the stated time, where that is a moment."""
    if latest - earliest > timedelta(minutes=2):
        return "The sun did not stand so at any time that is stated."
    sun = sun_at(latitude, longitude, earliest)
    down = "below the horizon" if sun.altitude <= 0 else f"at azimuth {sun.azimuth:.0f}°, altitude {sun.altitude:.0f}°"
    return f"At {earliest.astimezone(UTC):%H:%M} UTC the sun stood {down}."


def _told(found: tuple[Stretch, ...]) -> str:
    return " and ".join(told(*each) for each in found[:4]) + (" and more" if len(found) > 4 else "")


def told(start: datetime, end: datetime) -> str:
    """A stretch in words, in UTC: ``2026-03-20 13:02 to 13:10 UTC``."""
    start, end = start.astimezone(UTC), end.astimezone(UTC)
    return f"{start:%Y-%m-%d %H:%M} to {end:%H:%M} UTC" if start != end else f"{start:%Y-%m-%d %H:%M} UTC"
