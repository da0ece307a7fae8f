"""Flights saved from Flightradar24 as CSV: one flight, pressure altitudes in feet, 0 of them for the ground."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import BinaryIO

from workbench.reference.airmarks import registration_country
from workbench.tracking.clocks import Spelt
from workbench.tracking.delimited import Head, headed, place_of
from workbench.tracking.fixes import Flights, Stated
from workbench.tracking.importer import Importer, Settings, Told, unheard
from workbench.tracking.rows import Clock, Layout, broken_off, gathered, of_none, opened_as, tracked
from workbench.tracking.timed import SpeltClock, UnixClock
from workbench.values.errors import CaseError

_NAMED = {
    "position": "position", "altitude": "altitude", "speed": "speed", "heading": "direction", "callsign": "callsign",
}  # fmt: skip
_NUMBER = re.compile(r"[0-9a-f]{6,9}")
_DAY = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
_FLIGHT = re.compile(r"[A-Z0-9]{2,3}\d{1,4}[A-Z]{0,2}")


class FlightradarCsv(Importer):
    """``Timestamp,UTC,Callsign,Position,Altitude,Speed,Direction``, in any order, one or the other left out."""

    name = "Flightradar24 CSV"
    format = "fr24-csv"
    recipe = "fr24-csv/1"
    provider = "Flightradar24"

    def recognise(self, head: bytes, *, name: str = "") -> bool:
        places = headed(head).places()
        measured = {"altitude", "speed", "direction"} & places.keys()
        return "position" in places and len(measured) > 1 and bool({"timestamp", "utc"} & places.keys())

    def read(self, file: BinaryIO, *, name: str, settings: Settings, told: Told = unheard) -> Flights:
        table = opened_as(self, file, name=name)
        places = table.head.places()
        columns = {field: places[column] for field, column in _NAMED.items() if column in places}
        found = gathered(table, Layout(columns, _clock(table.head), zero_is_ground=True), told=told)
        tracks = tracked(found, by={}, also=named_in(name))
        if not tracks:
            raise CaseError(
                f"{name} has the columns of a Flightradar24 flight and no row with a time and a position;"
                " save the flight's CSV again."
            )
        remarks = [*broken_off(file)]
        if len(tracks[0].callsigns) > 1:
            remarks.append(f"Several call signs in one flight: {', '.join(tracks[0].callsigns[:5])}.")
        return Flights(tracks, of_none(found, tracks), tuple(remarks))


def _clock(head: Head) -> Clock:
    places = head.places()
    unix = place_of(places, "timestamp")
    return SpeltClock(places["utc"], Spelt("year first", zone="UTC")) if unix is None else UnixClock(unix)


def named_in(name: str) -> dict[str, Stated]:
    """What the name of a saved flight says: its number at Flightradar24, and the registration or flight before it."""
    stem = re.sub(r"(?:[ _-]*\(\d{1,3}\)|[ _-]+copy)+$", "", PurePath(name).name.split(".")[0].strip(), flags=re.I)
    stem = re.sub(r"(?<=[0-9a-f]{6})-\d{1,2}$", "", stem)
    parts = [part for part in re.split(r"[_\s()]+", stem) if part]
    numbers = [part for part in parts if _NUMBER.fullmatch(part.lower()) and not _DAY.fullmatch(part)]
    found = {"flight_id": Stated(numbers[-1].lower(), "file name")} if numbers else {}
    for part in parts:
        if part in numbers[-1:] or part.casefold() in ("flight", "flightradar24"):
            continue
        if registration_country(part.upper()):
            found.setdefault("registration", Stated(part.upper(), "file name"))
        elif _FLIGHT.fullmatch(part.upper()):
            found.setdefault("flight", Stated(part.upper(), "file name"))
    return found
