"""Tracks that programs save from Flightradar24's API; and its logbook, which is no track."""

from __future__ import annotations

from typing import BinaryIO

from workbench.tracking.delimited import headed, place_of
from workbench.tracking.fixes import Flights
from workbench.tracking.formats.fr24_csv import named_in
from workbench.tracking.importer import Importer, Settings, Told, unheard
from workbench.tracking.rows import Layout, broken_off, gathered, of_none, opened_as, tracked
from workbench.tracking.timed import clock_of
from workbench.values.errors import CaseError

_TRACK = {"timestamp", "lat", "lon", "alt", "gspeed", "track"}
_LOGBOOK = {"date", "flightnumber", "from", "to"}
_FLOWN = {"deptime", "arrtime", "depid", "arrid", "seatnumber", "flightclass", "airlineid", "aircraftid"}
_NAMED = {
    "lat": ("lat",), "lon": ("lon",), "altitude": ("alt",), "speed": ("gspeed",), "heading": ("track",),
    "climb": ("vspeed",), "squawk": ("squawk",), "callsign": ("callsign",), "kind": ("source",),
    "flight_id": ("fr24id", "flightid"), "hex": ("hex",), "registration": ("reg",), "type": ("type",),
    "flight": ("flight",), "origin": ("origicao", "origiata"), "destination": ("desticao", "destiata"),
}  # fmt: skip
_LOOKED_UP = ("flight_id", "registration", "type", "flight", "origin", "destination")
_BY = {"hex": "emitter", **dict.fromkeys(_LOOKED_UP, "tracker")}


class FlightradarApi(Importer):
    """``timestamp,lat,lon,alt,gspeed,vspeed,track,squawk,callsign,source`` and live positions with more columns."""

    name = "Flightradar24 API track"
    format = "fr24-api"
    recipe = "fr24-api/1"
    provider = "Flightradar24"

    def recognise(self, head: bytes, *, name: str = "") -> bool:
        names = headed(head).places().keys()
        return names >= _TRACK or (names >= _LOGBOOK and bool(_FLOWN & names))

    def read(self, file: BinaryIO, *, name: str, settings: Settings, told: Told = unheard) -> Flights:
        table = opened_as(self, file, name=name)
        places = table.head.places()
        if not places.keys() >= _TRACK:
            raise CaseError(f"{name} is a logbook of flights, not a track; attach it as a source.")
        columns = {field: place for field, names in _NAMED.items() if (place := place_of(places, *names)) is not None}
        clock = clock_of(places["timestamp"], table.head.column(places["timestamp"]), zone="UTC", name=name)
        keys = tuple(field for field in ("flight_id", "hex") if field in columns)
        found = None
        if clock is not None:
            layout = Layout(columns, clock, keys=keys, zero_is_ground=True)
            found = gathered(table, layout, identity=tuple(_BY), told=told)
        tracks = tracked(found, by=_BY, also=None if keys else named_in(name)) if found else ()
        if not found or not tracks:
            raise CaseError(f"{name} has the columns of Flightradar24's API and no row with a time and a position.")
        return Flights(tracks, of_none(found, tracks), broken_off(file))
