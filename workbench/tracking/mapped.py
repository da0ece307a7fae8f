"""A track as a map and a plot show it: a course with its silences, where it touched the ground, what is odd in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.tracking.fixes import NONE, Fixes
from workbench.tracking.levels import Level, few_of, levels_of
from workbench.tracking.profile import Profile, profile_of

MINUTE = 60_000  # milliseconds
LONGEST = 10 * MINUTE  # fixes further apart in time are never joined by a solid line
SHORTEST = 90_000  # nor are those closer than this left unjoined
_USUAL = 5.0  # times the usual time from fix to fix, above which fixes are missing between
_STAND = 2 * MINUTE  # time on the ground that is told as a stretch

Floats = NDArray[np.float64]
Instants = NDArray[np.int64]


class Landmark(NamedTuple):
    """A point of a track worth a mark: where it was on the ground, or where it begins or ends in the air.

    ``kind``: ``ground``, ``begin`` or ``end``; ``seen``: the ground was reported, not inferred; times are ms UTC.
    """

    kind: str
    seen: bool
    lat: float
    lon: float
    begins: int
    ends: int
    name: str = ""
    says: str = ""


class OddFix(NamedTuple):
    """A fix that is doubtful: its place among the track's fixes and what is odd, in few words."""

    fix: int
    says: str


class Moment(NamedTuple):
    """A track at an instant: between two fixes that follow each other closely it is taken to go straight.

    ``sure`` is false where fixes are missing around it; altitude (ft), speed (kt) and heading (degrees) are NaN
    where not told.
    """

    lat: float
    lon: float
    altitude: float
    speed: float
    heading: float
    sure: bool
    ground: bool


@dataclass(frozen=True)
class Stretch:
    """A time of a track that is alike all along: ``flown``, ``silent`` (no fixes) or ``ground``; ms UTC."""

    kind: str
    begins: int
    ends: int
    name: str = ""


@dataclass(frozen=True, eq=False)
class Course:
    """The fixes of a track that are not set aside, in the order of time, as numbers to draw.

    ``joined[n]`` tells that no fix is missing between fix n and the next.
    """

    t: Instants
    lat: Floats
    lon: Floats
    altitude: Floats
    speed: Floats
    heading: Floats
    ground: NDArray[np.int8]
    joined: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.t)

    def at(self, instant: float) -> Moment | None:
        """Where the track is at an instant (ms UTC); nowhere before its first fix and after its last."""
        if not len(self) or not self.t[0] <= instant <= self.t[-1]:
            return None
        n = max(min(int(np.searchsorted(self.t, instant, side="right")) - 1, len(self) - 2), 0)
        if len(self) == 1:
            return self._fix(0)
        share = (instant - int(self.t[n])) / max(int(self.t[n + 1] - self.t[n]), 1)
        near = n + (share >= 0.5)
        east = (self.lon[n + 1] - self.lon[n] + 180.0) % 360.0 - 180.0
        lat = float(self.lat[n] + (self.lat[n + 1] - self.lat[n]) * share)
        lon = float(self.lon[n] + east * share + 180.0) % 360.0 - 180.0
        altitude, speed = (_between(each, n, share, near) for each in (self.altitude, self.speed))
        sure = bool(self.joined[n]) or share in (0.0, 1.0)
        return self._fix(near)._replace(lat=lat, lon=lon, altitude=altitude, speed=speed, sure=sure)

    def _fix(self, n: int) -> Moment:
        values = (float(each[n]) for each in (self.lat, self.lon, self.altitude, self.speed, self.heading))
        lat, lon, altitude, speed, heading = values
        return Moment(lat, lon, altitude, speed, heading, sure=True, ground=bool(self.ground[n] == 1))

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """The times on the ground and without fixes, in order."""
        still = np.append(False, (self.ground[:-1] == 1) & (self.ground[1:] == 1)) if len(self) else np.zeros(0, bool)
        found = [
            Stretch("ground", int(self.t[first]), int(self.t[last]))
            for first, last in _runs(still)
            if self.t[last] - self.t[first] >= _STAND
        ]
        silent = np.flatnonzero(~self.joined & ~still[1:]) if len(self) else np.zeros(0, np.int64)
        found += [Stretch("silent", int(self.t[n]), int(self.t[n + 1])) for n in silent]
        return tuple(sorted(found, key=lambda each: each.begins))

    @cached_property
    def levels(self) -> tuple[Level, ...]:
        """The course in grades of detail, finest first."""
        return levels_of(self.lat, self.lon, self.joined)

    @cached_property
    def few(self) -> tuple[Floats, Floats]:
        """Few latitudes and longitudes that tell well where it lies."""
        return few_of(self.levels, self.lat, self.lon)

    @cached_property
    def profile(self) -> Profile:
        """Its heights and speeds as a plot shows them."""
        spans = [(each.begins, each.ends, each.kind == "silent") for each in self.stretches]
        values = {"altitude": self.altitude, "speed": self.speed}
        return profile_of(self.t, values, joined=self.joined, spans=spans)

    @property
    def covered(self) -> tuple[float, float]:
        """Minutes in the air with fixes, and minutes in the air from the first fix to the last."""
        if not len(self):
            return 0.0, 0.0
        lost = {kind: sum(each.ends - each.begins for each in self.stretches if each.kind == kind)
                for kind in ("ground", "silent")}  # fmt: skip
        flown = int(self.t[-1] - self.t[0]) - lost["ground"]
        return (flown - lost["silent"]) / MINUTE, flown / MINUTE


@dataclass(frozen=True, eq=False)
class MapTrack:
    """A track of the case to be drawn: its record, its fixes, its landmarks and what is doubtful in it.

    Without ``landmarks`` they are read off the fixes: times on the ground, and a begin and an end in the air.
    """

    id: bytes
    number: str
    title: str
    fixes: Fixes
    events: Sequence[Landmark] = ()
    doubts: Sequence[OddFix] = ()
    source: bytes | None = None
    sha256: str = ""
    drawn: Course | None = None

    @cached_property
    def course(self) -> Course:
        """What of it is drawn."""
        return self.drawn or course_of(self.fixes)

    @cached_property
    def landmarks(self) -> tuple[Landmark, ...]:
        """Where it touched the ground, and where it begins or ends in the air."""
        return tuple(self.events) or tuple(_landmarks(self.course))

    @cached_property
    def stays(self) -> Mapping[int, str]:
        """Where it was on the ground, by the instants (ms) at which its fixes begin to tell so."""
        grounds = [each for each in self.course.stretches if each.kind == "ground"]
        ends = [each.ends for each in grounds]
        names: dict[int, str] = {}
        for stay in (each for each in self.landmarks if each.kind == "ground" and each.name):
            for one in islice(grounds, bisect_left(ends, stay.begins), None):
                if one.begins > stay.ends:
                    break
                names[one.begins] = stay.name
        return names

    def got_ready(self) -> MapTrack:
        """The same with all worked out that takes long."""
        self.course.levels, self.course.profile, self.course.few, self.stays  # noqa: B018  # each is kept
        return self


def course_of(fixes: Fixes) -> Course:
    """The course of a track out of its fixes."""
    which = fixes.used & fixes.told("lat") & fixes.told("lon")
    kept = fixes if which.all() else fixes.take(which)
    if (kept["t"][1:] < kept["t"][:-1]).any():
        kept = kept.take(np.argsort(kept["t"], kind="stable"))
    lat, lon = kept.degrees
    t = kept["t"].astype(np.int64)
    steps = np.diff(t)
    moving = steps[steps > 0]
    usual = float(np.median(moving)) if len(moving) else 0.0
    longest = min(max(usual * _USUAL, SHORTEST), LONGEST)
    return Course(
        t, lat, lon, _numbers(kept, "altitude", 1.0, "height"), _numbers(kept, "speed", 0.1),
        _numbers(kept, "heading", 0.1), kept["ground"].astype(np.int8), steps <= longest,
    )  # fmt: skip


def _numbers(fixes: Fixes, name: str, unit: float, other: str = "") -> Floats:
    """A column in its unit, NaN where nothing is told; another one where the file has none of it."""
    column = fixes[name] if fixes.has(name) or not other else fixes[other]
    return np.where(column == NONE, np.nan, column * unit)


def _between(values: Floats, n: int, share: float, near: int) -> float:
    straight = float(values[n] + (values[n + 1] - values[n]) * share)
    return straight if np.isfinite(straight) else float(values[near])


def _runs(flags: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """First and last fix of each run of steps that are so; a step leads from the fix before to the one flagged."""
    edges = np.diff(np.concatenate([[0], flags.astype(np.int8), [0]]))
    return [(int(a) - 1, int(b) - 1) for a, b in zip(np.flatnonzero(edges == 1), np.flatnonzero(edges == -1),
                                                     strict=True)]  # fmt: skip


def _landmarks(course: Course) -> list[Landmark]:
    if not len(course):
        return []
    found = []
    for each in course.stretches:
        here = course.at(each.begins)
        if each.kind == "ground" and here is not None:
            found.append(Landmark("ground", True, here.lat, here.lon, each.begins, each.ends))
    for kind, at in (("begin", 0), ("end", -1)):
        instant = int(course.t[at])
        if not any(each.begins <= instant <= each.ends for each in found):
            seen = bool(course.ground[at] == 1)
            found.append(Landmark(kind, seen, float(course.lat[at]), float(course.lon[at]), instant, instant))
    return sorted(found, key=lambda each: each.begins)
