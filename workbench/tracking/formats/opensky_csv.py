"""State vectors of the OpenSky Network as CSV: a row a second and aircraft, in metres and metres a second."""

from __future__ import annotations

from typing import BinaryIO

import numpy as np

from workbench.tracking.cells import numbers
from workbench.tracking.columns import FOOT, KNOT
from workbench.tracking.delimited import headed
from workbench.tracking.fixes import ASIDE, Flights
from workbench.tracking.importer import Importer, Settings, Told, unheard
from workbench.tracking.rows import Columns, Layout, broken_off, gathered, of_none, opened_as, tracked
from workbench.tracking.tables import Piece
from workbench.tracking.timed import clock_of
from workbench.values.errors import CaseError

STALE = 15
"""Seconds after which a row that repeats the last position received tells no longer where the aircraft is."""
_PLACED = {"lat", "lon"}
_TIMES = ("time", "lastcontact", "lastposupdate")
_OWN = {"icao24", "velocity", "vertrate", "onground", "baroaltitude", "geoaltitude", "lastposupdate", "lastcontact"}
_FEW = 3  # of their own names that tell these tables, some columns left out, from those of others
_NAMED = {
    "lat": "lat", "lon": "lon", "speed": "velocity", "heading": "heading", "climb": "vertrate", "ground": "onground",
    "altitude": "baroaltitude", "height": "geoaltitude", "squawk": "squawk", "callsign": "callsign", "hex": "icao24",
    "heard": "lastposupdate",
}  # fmt: skip
_FACTORS = {"speed": 1 / KNOT, "climb": 60 / FOOT, "altitude": 1 / FOOT, "height": 1 / FOOT}


class OpenskyCsv(Importer):
    """Columns of ``state_vectors_data4``, several aircraft, rows in any order, nothing written as NA or NULL."""

    name = "OpenSky state vectors CSV"
    format = "opensky-csv"
    recipe = "opensky-csv/1"
    provider = "OpenSky Network"

    def recognise(self, head: bytes, *, name: str = "") -> bool:
        names = headed(head).places().keys()
        return names >= _PLACED and len(_OWN & names) >= _FEW and bool(names & set(_TIMES))

    def read(self, file: BinaryIO, *, name: str, settings: Settings, told: Told = unheard) -> Flights:
        table = opened_as(self, file, name=name)
        places = table.head.places()
        columns = {field: places[column] for field, column in _NAMED.items() if column in places}
        time = next(places[each] for each in _TIMES if each in places)
        clock = clock_of(time, table.head.column(time), zone="UTC", name=name)
        stale = _Stale(columns.pop("heard", None))
        found = None
        if clock is not None:
            wanted = Layout(columns, clock, _FACTORS, keys=("hex",), sparse=True, amend=stale, also=stale.places)
            found = gathered(table, wanted, identity=("hex",), told=told)
        tracks = tracked(found, by={"hex": "emitter"}) if found else ()
        if not found or not tracks:
            raise CaseError(f"{name} has the columns of OpenSky's state vectors and no row with a time and a position.")
        remarks = _remarks(stale.count, found.bare, [len(track.callsigns) for track in tracks])
        return Flights(tracks, of_none(found, tracks), (*remarks, *broken_off(file)))


class _Stale:
    """Sets rows aside that repeat a position received long before."""

    def __init__(self, place: int | None) -> None:
        self.places = () if place is None else (place,)
        self.count = 0

    def __call__(self, piece: Piece, columns: Columns) -> None:
        for place in self.places:
            with np.errstate(invalid="ignore"):
                old = columns["t"] - numbers(piece[place]) * 1000 > STALE * 1000
            columns["aside"] = np.where(old, ASIDE["stale"], 0)
            self.count += int((old & ~np.isnan(columns["lat"])).sum())


def _remarks(stale: int, bare: int, signs: list[int]) -> list[str]:
    said = []
    if stale:
        said.append(f"{stale:,} rows repeat a position received more than {STALE} s before and are set aside.")
    if bare:
        said.append(f"{bare:,} rows have no position and are no fixes.")
    if max(signs) > 1:
        said.append("An aircraft is heard under several call signs; some may be decoding errors.")
    return said
