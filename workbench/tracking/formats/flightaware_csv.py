"""Track logs copied from FlightAware: a local clock with names of days, no date and no zone that can be relied on."""

from __future__ import annotations

import re
from typing import BinaryIO

import numpy as np

from workbench.tracking.cells import mapped
from workbench.tracking.clocks import DAY, Instants, Spelt, bounded, day_of, zone_shift
from workbench.tracking.columns import FOOT
from workbench.tracking.delimited import headed, place_of
from workbench.tracking.fixes import ADS_B, ESTIMATED, TIS_B, UNKNOWN, Flights
from workbench.tracking.importer import Importer, Settings, Told, unheard
from workbench.tracking.rows import Clock, Layout, broken_off, gathered, of_none, opened_as, tracked
from workbench.tracking.tables import Piece
from workbench.tracking.timed import SpeltClock, common_form
from workbench.values.errors import CaseError

_NAMED = {
    "lat": ("latitude",), "lon": ("longitude",), "heading": ("course",), "speed": ("kts", "knots", "mph", "kmh"),
    "altitude": ("feet", "ft", "meters", "metres", "m"), "climb": ("rate", "ratefpm", "fpm", "ftmin"),
    "kind": ("reportingfacility", "facility"),
}  # fmt: skip
_FACTORS = {"mph": 0.868976, "kmh": 1 / 1.852, "meters": 1 / FOOT, "metres": 1 / FOOT, "m": 1 / FOOT}
_DAYS = {name: day for day, name in enumerate(("thu", "fri", "sat", "sun", "mon", "tue", "wed"))}
_DAY = re.compile(r"\s{0,9}([A-Za-z]{3})")
_ZONE = re.compile(r"\(([A-Za-z0-9+: -]{1,12})\)|([A-Z]{3,4})\s*$")


class FlightAwareCsv(Importer):
    """``Time (EDT),Latitude,Longitude,Course,kts,mph,feet,Rate,Reporting Facility``: needs a date and a zone."""

    name = "FlightAware track log"
    format = "flightaware-csv"
    recipe = "flightaware-csv/1"
    provider = "FlightAware"

    def recognise(self, head: bytes, *, name: str = "") -> bool:
        names = headed(head).places().keys()
        timed = any(each.startswith("time") for each in names)
        return timed and {"latitude", "longitude", "course"} <= names and bool({"kts", "mph", "kmh", "feet"} & names)

    def read(self, file: BinaryIO, *, name: str, settings: Settings, told: Told = unheard) -> Flights:
        table = opened_as(self, file, name=name)
        places = table.head.places()
        title = next(plain for plain in places if plain.startswith("time"))
        columns = {field: place for field, names in _NAMED.items() if (place := place_of(places, *names)) is not None}
        factors = {
            field: _FACTORS[each]
            for field, names in _NAMED.items()
            if (each := next((each for each in names if each in places), "")) in _FACTORS
        }
        clock, zone = _clock(places[title], table.head.names, table.head.column(places[title]), settings, name)
        layout = Layout(columns, clock, factors, kind=_kind, sparse=True)
        found = gathered(table, layout, told=told)
        tracks = tracked(found, by={})
        if not tracks:
            raise CaseError(f"{name} has the columns of a FlightAware track log and no row with a time and a position.")
        return Flights(tracks, of_none(found, tracks), broken_off(file), zone=zone)


def _clock(
    place: int, names: tuple[str, ...], samples: list[str], settings: Settings, name: str
) -> tuple[Clock, str]:  # fmt: skip
    """The clock of a log, and what it is in words; CaseError where its date or zone is known to nobody."""
    title = _ZONE.search(names[place])
    said = (title[1] or title[2]) if title else ""
    form = common_form(samples)
    zone = settings.zone or ("UTC" if said in ("UTC", "GMT", "Z") else "")
    shown = f" ({said})" if said else ""
    if not zone:
        raise CaseError(
            f"{name} tells times by a local clock{shown}; name its zone, like America/New_York or -04:00"
            + ("." if form not in ("time only", "") or settings.date else ", and the date of its first row.")
        )
    if form not in ("time only", ""):
        return SpeltClock(place, Spelt(form, zone=zone, day=day_of(settings.date), name=name)), _local(zone)
    day = day_of(settings.date)
    if day is None:
        raise CaseError(f"{name} tells times{shown} without a date; name the date of its first row, like 2025-10-26.")
    return _DayNames(place, day, zone, name), _local(zone)


def _local(zone: str) -> str:
    return "" if zone == "UTC" else zone


class _DayNames:
    """A column of ``Sun 05:32:10 PM``: the names of days carry the date on from that of the first row."""

    numbers: tuple[int, ...] = ()

    def __init__(self, place: int, day: int, zone: str, name: str) -> None:
        self.words: tuple[int, ...] = (place,)
        self._zone, self._day, self._weekday = zone, day, -1
        self._plain = SpeltClock(place, Spelt("time only", zone=zone, day=day, name=name))

    def read(self, piece: Piece) -> Instants:
        weekdays = mapped(piece[self.words[0]], _weekday)
        named = ~np.isnan(weekdays)
        if not named.any():
            return self._plain.read(piece)
        clock = Spelt("time only", zone="UTC", day=0).clock(piece.frame[f"c{self.words[0]}"])
        days = np.full(len(clock), np.nan)
        walked = weekdays[named].astype(np.int64)
        first = walked[0] if self._weekday < 0 else self._weekday
        steps = (np.diff(walked, prepend=first) + 3) % 7 - 3
        days[named] = self._day + np.cumsum(steps)
        self._day, self._weekday = int(days[named][-1]), int(walked[-1])
        local = days * DAY + clock
        return bounded(local - np.where(np.isnan(local), 0, zone_shift(self._zone, local)))


def _weekday(text: str) -> float:
    found = _DAY.match(text)
    return float(_DAYS.get(found[1].casefold(), np.nan)) if found else np.nan


def _kind(text: str) -> float:
    said = text.casefold()
    if "estimat" in said or "approximat" in said:
        return float(ESTIMATED)
    if "ads-b" in said:
        return float(ADS_B)
    return float(TIS_B if "tis-b" in said else UNKNOWN)
