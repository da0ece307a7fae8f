"""A flight as Flightradar24's playback hands it out, as programs that ask for it save it: the richest of its forms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, BinaryIO

import numpy as np

from workbench.tracking.columns import FOOT, Callsigns, Floats, fixes_of, numbers, squawk, without_position
from workbench.tracking.fixes import Fixes, Flights, Rejected, Stated, Tracked, joined
from workbench.tracking.importer import Importer, Settings, Told, unheard
from workbench.tracking.instants import milliseconds
from workbench.tracking.jsons import Listed, beginning, has, has_list, place_in
from workbench.tracking.readsb import CUT, text_of
from workbench.tracking.several import first_told, inner, objects
from workbench.tracking.unpacked import was_cut
from workbench.values.errors import CaseError

_LISTS = "track|trail"
_WAY = ("result", "response", "data", "flight")
_TOLD = {"identification", "aircraft", *_LISTS.split("|")}


class Fr24Playback(Importer):
    """The playback of one flight (``track``), and the details of one that is under way (``trail``)."""

    name = "Flightradar24 playback JSON"
    format = "fr24-playback"
    recipe = "fr24-playback/1"
    provider = "Flightradar24"
    row = "element"

    def recognise(self, head: bytes, *, name: str = "") -> bool:
        text = beginning(head)
        return (
            has_list(text, _LISTS) and has(text, "identification") and (has(text, "airport") or has(text, "aircraft"))
        )

    def read(self, file: BinaryIO, *, name: str, settings: Settings, told: Told = unheard) -> Flights:
        listed = Listed(file, _LISTS, name=name, told=told)
        pieces: list[Fixes] = []
        rejected, seen = Rejected(), 0
        for rows in listed:
            fixes, faults = _piece(objects(rows), seen + 1)
            pieces.append(fixes)
            rejected, seen = rejected + faults, seen + len(rows)
        if not any(map(len, pieces)):
            raise CaseError(f"{name} is a flight of Flightradar24 without any position; attach it as a source.")
        flight, callsigns, fixes = _flight(listed.around), Callsigns(), joined(pieces)
        if callsigns.place(_word(flight, "identification", "callsign")):
            fixes = fixes.with_columns(callsign=np.ones(len(fixes), dtype=np.uint16))
        remarks = (CUT,) if listed.cut or was_cut(file) else ()
        return Flights((Tracked("", fixes, _identity(flight), callsigns.heard, rejected),), remarks=remarks)

    def place(self, text: str, row: int) -> tuple[int, int] | None:
        return place_in(text, _LISTS, row)


def _piece(rows: Sequence[Mapping[str, Any]], first: int) -> tuple[Fixes, Rejected]:
    altitude = _measured(rows, "altitude", {"feet": 1.0, "meters": 1 / FOOT}, "alt")
    made = {
        "row": np.arange(first, first + len(rows)),
        "t": milliseconds(numbers(first_told(rows, "timestamp", "ts"))),
        "lat": numbers(first_told(rows, "latitude", "lat")),
        "lon": numbers(first_told(rows, "longitude", "lng")),
        "altitude": altitude,
        "height": numbers(inner(rows, "ems", "altGPS")),
        "speed": _measured(rows, "speed", {"kts": 1.0, "kmh": 1 / 1.852, "mph": 0.868976}, "spd"),
        "heading": numbers(first_told(rows, "heading", "hd")),
        "climb": _measured(rows, "verticalSpeed", {"fpm": 1.0, "ms": 60 / FOOT}, "vspd"),
        "ground": np.where(np.isnan(altitude), -1.0, altitude == 0),
        "squawk": np.array([squawk(row.get("squawk")) for row in rows], dtype=np.int64),
    }
    fixes, rejected, bare = fixes_of(made)
    return fixes, (rejected + without_position(made)) if bare else rejected


def _measured(rows: Sequence[Mapping[str, Any]], name: str, units: Mapping[str, float], short: str) -> Floats:
    """A value in the first of several units that its object tells, or the plain one that stands in its place."""
    found = np.full(len(rows), np.nan)
    for way, factor in (*(((name, unit), factor) for unit, factor in units.items()), ((name,), 1.0), ((short,), 1.0)):
        if (untold := np.isnan(found)).any():
            found = np.where(untold, numbers(inner(rows, *way)) * factor, found)
    return found


def _flight(around: Any) -> Mapping[str, Any]:
    """The object that the track is of, however much of what is around it was saved."""
    found = around
    for _ in range(len(_WAY) + 2):
        if isinstance(found, list):
            found = next((each for each in found if isinstance(each, dict)), None)
        if not isinstance(found, dict) or found.keys() & _TOLD:
            break
        found = next((found[name] for name in _WAY if name in found), None)
    return found if isinstance(found, dict) else {}


def _word(flight: Mapping[str, Any], *way: str) -> str:
    return text_of(inner([flight], *way)[0])


def _identity(flight: Mapping[str, Any]) -> dict[str, Stated]:
    """The address comes from the transponder; all else is looked up by the tracker."""
    hex_ = _word(flight, "aircraft", "identification", "modes") or _word(flight, "aircraft", "hex")
    words = {
        "registration": _word(flight, "aircraft", "identification", "registration")
        or _word(flight, "aircraft", "registration"),
        "type": _word(flight, "aircraft", "model", "code"),
        "operator": _word(flight, "airline", "name") or _word(flight, "owner", "name"),
        "flight_id": _word(flight, "identification", "id"),
        "flight": _word(flight, "identification", "number", "default"),
        "origin": _airport(flight, "origin"),
        "destination": _airport(flight, "destination"),
    }
    sent = {"hex": Stated(hex_.lower(), "emitter")} if hex_ else {}
    return sent | {field: Stated(word, "tracker") for field, word in words.items() if word}


def _airport(flight: Mapping[str, Any], end: str) -> str:
    return _word(flight, "airport", end, "code", "icao") or _word(flight, "airport", end, "code", "iata")
