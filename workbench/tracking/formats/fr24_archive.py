"""Flightradar24's bulk archive: a list of a day's flights, and one file of positions for each flight of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePath
from typing import BinaryIO

from workbench.tracking.cells import is_nothing
from workbench.tracking.clocks import DAY
from workbench.tracking.columns import squawk
from workbench.tracking.delimited import cells_of, headed
from workbench.tracking.fixes import Flights, Stated, Tracked
from workbench.tracking.importer import Importer, Settings, Told, unheard
from workbench.tracking.rows import Layout, broken_off, gathered, of_none, opened_as, tracked
from workbench.tracking.tables import opened
from workbench.tracking.timed import UnixClock
from workbench.values.errors import CaseError

_POSITIONS = {"snapshotid", "latitude", "longitude"}
_FLIGHTS = {"flightid", "reg", "equip", "callsign", "schdfrom", "schdto"}
_FIELDS = {
    "registration": "reg", "type": "equip", "callsign": "callsign", "flight": "flight", "origin": "schdfrom",
    "destination": "realto", "scheduled destination": "schdto",
}  # fmt: skip
_NEAR = 30 * 60_000  # milliseconds from midnight
_NAMED = re.compile(r"(?:\d{8}_)?([0-9a-f]{6,12})(?:[ _-]*\(\d{1,3}\))?", re.I)


class FlightradarArchive(Importer):
    """``YYYYMMDD_positions/YYYYMMDD_<flight>.csv``: one flight of one UTC day; and the list of flights beside it."""

    name = "Flightradar24 archive"
    format = "fr24-archive"
    recipe = "fr24-archive/1"
    provider = "Flightradar24"

    def recognise(self, head: bytes, *, name: str = "") -> bool:
        names = headed(head).places().keys()
        return names >= _POSITIONS or names >= _FLIGHTS

    def read(self, file: BinaryIO, *, name: str, settings: Settings, told: Told = unheard) -> Flights:
        table = opened_as(self, file, name=name)
        places = table.head.places()
        if places.keys() >= _FLIGHTS:
            raise CaseError(
                f"{name} is a list of flights of the Flightradar24 archive, without positions; import it together with"
                " its position files, or attach it as a source."
            )
        names = {"lat": "latitude", "lon": "longitude", "altitude": "altitude", "speed": "speed", "heading": "heading",
                 "squawk": "squawk"}  # fmt: skip
        columns = {field: places[column] for field, column in names.items() if column in places}
        layout = Layout(columns, UnixClock(places["snapshotid"]), squawk=_code, zero_is_ground=True)
        found = gathered(table, layout, told=told)
        flight = flight_id(name)
        tracks = tracked(found, by={}, also={"flight_id": Stated(flight, "file name")} if flight else {})
        if not tracks:
            raise CaseError(f"{name} is a position file of the Flightradar24 archive with no position in it.")
        return Flights(tracks, of_none(found, tracks), (*_remarks(flight, tracks[0]), *broken_off(file)))

    def listed(self, file: BinaryIO) -> Mapping[str, Mapping[str, Stated]]:
        """The list of a day's flights: registration, type, call sign, from, to."""
        return flights_of(file)


def _remarks(flight: str, track: Tracked) -> list[str]:
    said = [] if flight else ["The file's name tells no flight number, so the list of flights says nothing of it."]
    t = track.fixes["t"]
    if t.min() % DAY < _NEAR or t.max() % DAY > DAY - _NEAR:
        said.append("The archive is cut at 00:00 UTC: this flight may go on in the file of the day beside it.")
    return said


def _code(text: str) -> float:
    """The transponder code that the archive writes as one number, four bits a digit: 13827 is 3603."""
    plain = text.strip()
    known = plain.isascii() and plain.isdecimal() and len(plain) < 7 and int(plain) > 0
    return float(squawk(f"{int(plain):04x}")) if known else -1.0


def flight_id(name: str) -> str:
    """The flight number in the name of a position file; empty where there is none."""
    found = _NAMED.fullmatch(PurePath(name).name.split(".")[0].strip())
    return found[1].lower() if found else ""


def flights_of(file: BinaryIO) -> dict[str, Mapping[str, Stated]]:
    """What a list of flights of the archive says of each, by flight number; empty where the file is no such list.

    Of each: registration, type, callsign, flight, origin and destination, as the tracker looked them up.
    """
    table = opened(file)
    places = table.head.places()
    if not places.keys() >= _FLIGHTS:
        return {}
    wanted = {field: places[column] for field, column in _FIELDS.items() if column in places}
    found: dict[str, Mapping[str, Stated]] = {}
    text = (table.begun + file.read())[table.head.mark :].decode("utf-8", "replace")
    for line in text.splitlines()[table.head.line :]:
        cells = dict(enumerate(cells_of(line, table.head.separator)))
        flight = cells.get(places["flightid"], "").strip().lower()
        said = {field: cells.get(place, "").strip() for field, place in wanted.items()}
        if flight:
            found[flight] = _stated(said)
    return found


def _stated(said: dict[str, str]) -> Mapping[str, Stated]:
    told = {field: word for field, word in said.items() if not is_nothing(word)}
    planned = told.pop("scheduled destination", "")
    if planned:
        told.setdefault("destination", planned)
    return {field: Stated(word, "emitter" if field == "callsign" else "tracker") for field, word in told.items()}
