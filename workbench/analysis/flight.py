"""A track as questions are asked of it: events in order, fixes of a time, silences, ends; and where places lie."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.case.case import Case
from workbench.reference.aerodromes import aerodromes
from workbench.reference.whereabouts import Whereabouts, whereabouts
from workbench.tracking.doubt import lasting
from workbench.tracking.fixes import NONE, Fixes
from workbench.tracking.judging import Judged, flight_of, judged_files
from workbench.tracking.kept import Track, fixes_of, is_read
from workbench.tracking.utc import milliseconds
from workbench.values.rings import away_km
from workbench.values.sphere import distance_km

SILENCE = 20 * 60_000
"""Milliseconds without a fix after which an aircraft may have been elsewhere."""
_FIELD_KM, _TOWN_KM = 8.0, 60.0  # how far from a field's reference point, from a town's middle to its airfields
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Fix:
    """One fix at an end of a track."""

    lat: float
    lon: float
    altitude: int | None
    ground: bool
    row: int
    of: str = ""  # the number of the file's track, where it is another of the same flight

    @property
    def rows(self) -> tuple[int, ...]:
        """The row of the track that is looked at."""
        return () if self.of else (self.row,)

    def low(self, feet: float) -> bool:
        """Whether it is told to be lower than so many feet."""
        return self.altitude is not None and self.altitude < feet

    @property
    def words(self) -> str:
        """Where, and how high: ``32.9 N 22.3 E, FL200``."""
        where = (
            f"{abs(self.lat):.1f} {'N' if self.lat >= 0 else 'S'} {abs(self.lon):.1f} {'E' if self.lon >= 0 else 'W'}"
        )
        there = f", in {self.of}" if self.of else ""
        if self.ground:
            return f"{where}, on the ground{there}"
        if self.altitude is None:
            return f"{where}, altitude not told{there}"
        level = f"FL{self.altitude // 100:03d}" if self.altitude >= 10_000 else f"{self.altitude:,} ft"
        return f"{where}, {level}{there}"


@dataclass(frozen=True)
class Flight:
    """A track with its events (as JSON) in the order of time and the fixes that are not set aside.

    ``legs`` are the events of all files of one flight, those of the others without rows and with ``of``, their track;
    ``ends`` the first and last fix of the flight where they are in other files.
    """

    track: Track
    events: tuple[dict[str, Any], ...]
    fixes: Fixes
    legs: tuple[dict[str, Any], ...] = ()
    ends: tuple[Fix | None, Fix | None] = (None, None)

    @cached_property
    def words(self) -> str:
        """From when to when."""
        return f"{self.track.extent['first']} to {self.track.extent['last']}"

    def within(self, window: tuple[int, int] | None) -> list[dict[str, Any]]:
        """The events that may fall into a window."""
        if window is None:
            return list(self.events)
        return [
            each
            for each in self.events
            if milliseconds(each["earliest"]) <= window[1] and milliseconds(each["latest"]) >= window[0]
        ]

    def between(self, window: tuple[int, int] | None) -> Fixes:
        """The fixes of a window."""
        if window is None:
            return self.fixes
        t = self.fixes["t"]
        return self.fixes.take((t >= window[0]) & (t <= window[1]))

    def around(self, window: tuple[int, int] | None) -> Fixes:
        """The fixes of a window, with the one before and the one behind where these are not long before or behind."""
        if window is None or not len(self.fixes):
            return self.between(window)
        t = self.fixes["t"].astype(np.int64)
        first, end = int(np.searchsorted(t, window[0])), int(np.searchsorted(t, window[1], side="right"))
        first -= first > 0 and window[0] - int(t[first - 1]) <= SILENCE
        end += end < len(t) and int(t[end]) - window[1] <= SILENCE
        return self.fixes.take(slice(first, end))

    def inside(self, window: tuple[int, int]) -> bool:
        """Whether there are fixes, all of them within a window."""
        return 0 < len(self.fixes) == len(self.between(window))

    def longest_silence(self, window: tuple[int, int] | None) -> str | None:
        """How long, within a window, it was not seen at a stretch; ``None`` where that is too short to count."""
        t = self.around(window)["t"].astype(np.int64)
        if not len(t):
            return "all"
        ends = [min(window[0], int(t[0])), max(window[1], int(t[-1]))] if window else [int(t[0]), int(t[-1])]
        longest = int(np.diff(np.concatenate([[ends[0]], t, [ends[1]]])).max())
        return lasting(longest / 1000) if longest > SILENCE else None

    def before(self, instant: str | None) -> dict[str, Any] | None:
        """The take-off that began the leg which ends at an instant, or the first take-off."""
        starts = [each for each in self.legs or self.events if each["kind"] in ("takeoff", "stop")]
        if instant is None:
            return starts[0] if starts else None
        earlier = [each for each in starts if each["latest"] <= instant]
        return earlier[-1] if earlier else None

    def after(self, instant: str | None) -> dict[str, Any] | None:
        """The landing that ends the leg which begins at an instant, or the last landing."""
        ends = [each for each in self.legs or self.events if each["kind"] in ("landing", "stop")]
        if instant is None:
            return ends[-1] if ends else None
        later = [each for each in ends if each["earliest"] >= instant]
        return later[0] if later else None

    def edge(self, *, start: bool) -> Fix | None:
        """The first or the last fix of the flight."""
        return self.ends[0 if start else 1] or _edge(self.fixes, start=start)


def _edge(fixes: Fixes, *, start: bool, of: str = "") -> Fix | None:
    if not len(fixes):
        return None
    one = fixes.take(slice(0, 1) if start else slice(len(fixes) - 1, None))
    (lat,), (lon,) = one.degrees
    height, row, ground = (int(one[name][0]) for name in ("altitude", "row", "ground"))
    return Fix(float(lat), float(lon), None if height == NONE else height, ground == 1, row, of)


def flight(
    case: Case, one: Track, *, fixes: Fixes | None = None, files: Mapping[bytes, Judged] | None = None
) -> Flight:
    """A track with its events and usable fixes, read once for all questions."""
    usable = _usable(fixes_of(case, one) if fixes is None else fixes)
    files, whole = files or judged_files(case, one), flight_of(case, one)
    events = tuple(files[one.id]["events"])
    if len(whole) == 1:
        return Flight(one, events, usable)
    others = [{**event, "rows": [], "of": each.number} for each in whole if each.id != one.id
              for event in files[each.id]["events"]]  # fmt: skip
    legs = tuple(sorted([*events, *others], key=itemgetter("earliest")))
    ends = _far_end(case, whole[0], one, start=True), _far_end(case, whole[-1], one, start=False)
    return Flight(one, events, usable, legs, ends)


def _usable(fixes: Fixes) -> Fixes:
    which = fixes.used & (fixes["lat"] != NONE)
    return fixes if which.all() else fixes.take(which)


def _far_end(case: Case, other: Track, one: Track, *, start: bool) -> Fix | None:
    """The first or last fix of another file of the flight."""
    if other.id == one.id or not is_read(case, other) or not other.extent["first"]:
        return None
    return _edge(_usable(fixes_of(case, other)), start=start, of=other.number)


@dataclass(frozen=True)
class Where:
    """A place of a record on the Earth, as far as the tables tell; ``others`` are those its open words may mean."""

    place: Mapping[str, Any]
    lies: Whereabouts | None
    others: tuple[Where, ...] = ()

    @classmethod
    def of(cls, place: Mapping[str, Any]) -> Where:
        """Where a place lies."""
        open_ = [] if place.get("value") else place.get("alternatives") or []
        return cls(place, whereabouts(place), tuple(cls.of(each) for each in open_))

    @property
    def known(self) -> bool:
        """Whether the tables tell where it lies, or where each of the places lies that it may be."""
        if self.others:
            return all(each.known for each in self.others)
        return self.lies is not None or bool(self.place.get("icao"))

    def may_have_field(self, icao: str) -> bool:
        """Whether an airfield is this place, or one that its words may mean."""
        return self.has_field(icao) or any(each.has_field(icao) for each in self.others)

    def has_field(self, icao: str) -> bool:
        """Whether an airfield is this place, lies in it, or serves it."""
        if self.place.get("icao"):
            return bool(self.place["icao"] == icao)
        field = aerodromes().called(icao)
        if field is None or self.lies is None:
            return False
        if self.place.get("type") == "country":
            return bool(self.place.get("country") == field.country)
        return float(self.far(np.array([field.lat]), np.array([field.lon]))[0]) < 1

    def far(self, lat: Floats, lon: Floats) -> Floats:
        """Kilometres from each position to the place; 0 within it, or as near as an airfield lies to its town.

        Of open words to the nearest of the places that they may mean.
        """
        if self.others:
            return np.asarray(np.min([each.far(lat, lon) for each in self.others], axis=0))
        if self.lies is None:
            return np.full(len(lat), np.inf)
        if not self.lies.rings:
            near = _FIELD_KM if self.lies.how == "airfield" else _TOWN_KM
            away = np.asarray(distance_km(lat, lon, self.lies.lat, self.lies.lon))
            return np.where(away <= near, 0.0, away)
        return away_km(lat, lon, self.lies.rings)
