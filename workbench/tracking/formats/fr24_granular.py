"""Granular ADS-B data that Flightradar24 releases after accidents: every message, with the network's own clock."""

from __future__ import annotations

from typing import BinaryIO

import numpy as np

from workbench.tracking.cells import mapped
from workbench.tracking.clocks import Spelt
from workbench.tracking.delimited import headed, place_of
from workbench.tracking.fixes import Flights
from workbench.tracking.importer import Importer, Settings, Told, unheard
from workbench.tracking.rows import Columns, Layout, broken_off, gathered, of_none, opened_as, tracked
from workbench.tracking.tables import Piece
from workbench.tracking.timed import SpeltClock
from workbench.values.errors import CaseError

_NEEDED = {"networktime", "hex", "latitude", "longitude"}
_GROUND = {"g": 1.0, "ground": 1.0, "1": 1.0, "true": 1.0, "a": 0.0, "air": 0.0, "0": 0.0, "false": 0.0}
_HEIGHT = r"GPSA:\s{0,3}([+-]?\d{1,6}(?:\.\d{1,6})?)"


class FlightradarGranular(Importer):
    """Messages of one aircraft or several; many carry no position, and the clocks of receivers are not used."""

    name = "Flightradar24 granular data"
    format = "fr24-granular"
    recipe = "fr24-granular/1"
    provider = "Flightradar24"

    def recognise(self, head: bytes, *, name: str = "") -> bool:
        names = headed(head).places().keys()
        return names >= _NEEDED and bool({"noposition", "receivertime", "positionclass"} & names)

    def read(self, file: BinaryIO, *, name: str, settings: Settings, told: Told = unheard) -> Flights:
        table = opened_as(self, file, name=name)
        places = table.head.places()
        named = {
            "lat": ("latitude",), "lon": ("longitude",), "altitude": ("altitude",), "speed": ("speed",),
            "heading": ("track",), "climb": ("vspeed", "verticalspeed"), "squawk": ("squawk",),
            "callsign": ("callsign",), "hex": ("hex",), "ground": ("onground",), "kind": ("positionclass",),
            "void": ("noposition",),
        }  # fmt: skip
        columns = {field: place for field, names in named.items() if (place := place_of(places, *names)) is not None}
        clock = SpeltClock(places["networktime"], Spelt("year first", zone="UTC"))
        free = {f"free {place}": place for place, name in enumerate(table.head.names) if not name}
        layout = Layout(
            {**columns, **free}, clock, keys=("hex",), ground_words=_GROUND, sparse=True,
            amend=_Amend(columns.get("void"), tuple(free.values())),
        )  # fmt: skip
        found = gathered(table, layout, identity=("hex",), told=told)
        tracks = tracked(found, by={"hex": "emitter"})
        if not tracks:
            raise CaseError(f"{name} has the columns of Flightradar24's granular data and no row with a position.")
        remarks = ["Times are those of the tracker's network (network_time), not of the receivers."]
        if found.bare:
            remarks.append(f"{found.bare:,} messages carry no position and are no fixes.")
        return Flights(tracks, of_none(found, tracks), (*remarks, *broken_off(file)))


class _Amend:
    """Takes away the 0,0 of rows that say they carry no position, and finds the height in the cells without a name."""

    def __init__(self, void: int | None, free: tuple[int, ...]) -> None:
        self._void, self._free = void, free

    def __call__(self, piece: Piece, columns: Columns) -> None:
        import polars as pl

        if self._void is not None:
            empty = mapped(piece[self._void], lambda word: 1.0 if word.strip().casefold() == "n" else 0.0) == 1
            for name in ("lat", "lon"):
                columns[name] = np.where(empty, np.nan, columns[name])
        if self._free:
            names = [f"c{place}" for place in self._free]
            cells = piece.frame.select(pl.concat_str(names, separator=" ", ignore_nulls=True))
            found = cells.to_series().str.extract(_HEIGHT, 1).cast(pl.Float64, strict=False)
            columns["height"] = found.to_numpy()
