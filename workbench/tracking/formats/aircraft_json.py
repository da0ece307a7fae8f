"""``aircraft.json`` of readsb, dump1090 and tar1090, and version 2 of the interfaces that grew out of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, BinaryIO

import numpy as np

from workbench.tracking.columns import Callsigns, Floats, fixes_of, number, numbers, squawk
from workbench.tracking.fixes import ADS_B, MLAT, TIS_B, Flights, Rejected, Tracked
from workbench.tracking.importer import Importer, Settings, Told, unheard
from workbench.tracking.instants import milliseconds, shown
from workbench.tracking.jsons import Listed, beginning, has, has_list, place_in
from workbench.tracking.readsb import CUT, doubtful_addresses, identity_of, kind_of, text_of
from workbench.tracking.several import each_aircraft, first_told, inner, objects
from workbench.tracking.unpacked import was_cut
from workbench.values.errors import CaseError

_LISTS = "aircraft|ac"
_OF_RECEIVERS = ("seen", "seen_pos", "alt_baro", "altitude", "messages", "rssi")
"""What a receiver tells of an aircraft besides its address; a list of names of aircraft has none of it."""


class AircraftJson(Importer):
    """One moment: what a receiver, or a network of them, heard of every aircraft; at most one fix each."""

    name = "readsb or dump1090 aircraft.json"
    format = "aircraft-json"
    recipe = "aircraft-json/1"
    row = "element"

    def recognise(self, head: bytes, *, name: str = "") -> bool:
        text = beginning(head)
        if not has_list(text, _LISTS) or has(text, "postime"):
            return False
        return has(text, "now") or (has(text, "hex") and any(has(text, each) for each in _OF_RECEIVERS))

    def read(self, file: BinaryIO, *, name: str, settings: Settings, told: Told = unheard) -> Flights:
        listed = Listed(file, _LISTS, name=name, told=told)
        rows = objects(listed.all())
        around = listed.around if isinstance(listed.around, dict) else {}
        now = float(milliseconds(numbers(first_told([around], "now", "ctime")))[0])
        if not 0 < now < 1e14:
            raise CaseError(f"{name} does not say when it was taken (now); attach it as a source.")
        tracks, rejected, bare = _tracks(rows, now)
        if not tracks:
            raise CaseError(f"{name} holds {len(rows)} aircraft and no position; attach it as a source.")
        remarks = (_summary(rows, now, bare), *doubtful_addresses(rows), *[CUT] * (listed.cut or was_cut(file)))
        return Flights(tracks, rejected, remarks, snapshot=True)

    def place(self, text: str, row: int) -> tuple[int, int] | None:
        return place_in(text, _LISTS, row)


def _tracks(rows: Sequence[Mapping[str, Any]], now: float) -> tuple[tuple[Tracked, ...], Rejected, int]:
    callsigns = Callsigns()
    fixes, rejected, bare = fixes_of(_columns(rows, now, callsigns))
    keys = [text_of(row.get("hex")).lower() or f"element {place}" for place, row in enumerate(rows, 1)]
    tracks = tuple(
        Tracked(key, own, identity_of(rows[int(own["row"][0]) - 1], "hex"), heard)
        for key, own, heard in each_aircraft(fixes, keys, callsigns)
    )
    return tracks, rejected, bare


def _columns(rows: Sequence[Mapping[str, Any]], now: float, callsigns: Callsigns) -> dict[str, Any]:
    altitude = first_told(rows, "alt_baro", "altitude")
    ground = np.array([value == "ground" for value in altitude], dtype=np.bool_)
    feet = numbers([None if on else value for value, on in zip(altitude, ground, strict=True)])
    return {
        "row": np.arange(1, len(rows) + 1),
        "t": now - _age(rows) * 1000,
        "lat": numbers(inner(rows, "lat")),
        "lon": numbers(inner(rows, "lon")),
        "altitude": feet,
        "height": numbers(inner(rows, "alt_geom")),
        "speed": numbers(first_told(rows, "gs", "speed")),
        "heading": numbers(first_told(rows, "track", "true_heading")),
        "climb": numbers(first_told(rows, "baro_rate", "vert_rate", "geom_rate")),
        "ground": np.where(ground, 1.0, np.where(np.isnan(feet), -1.0, 0.0)),
        "kind": np.array([_kind(row) for row in rows], dtype=np.uint8),
        "callsign": np.array([callsigns.place(row.get("flight")) for row in rows], dtype=np.int64),
        "squawk": np.array([squawk(row.get("squawk")) for row in rows], dtype=np.int64),
        "nic": numbers(inner(rows, "nic")),
        "sil": numbers(inner(rows, "sil")),
    }


def _age(rows: Sequence[Mapping[str, Any]]) -> Floats:
    """Seconds since each position was heard."""
    ages = numbers(first_told(rows, "seen_pos", "seen"))
    return np.where(np.isnan(ages), 0.0, ages)


def _kind(row: Mapping[str, Any]) -> int:
    """The position kind by the source word, else by the lists of fields that were not sent by the aircraft itself."""
    if isinstance(row.get("type"), str):
        return kind_of(row["type"])
    lists = (row.get("mlat"), row.get("tisb"))
    if isinstance(lists[0], list) and "lat" in lists[0]:
        return MLAT
    if isinstance(lists[1], list) and "lat" in lists[1]:
        return TIS_B
    return ADS_B if any(isinstance(each, list) for each in lists) else 0


def _summary(rows: Sequence[Mapping[str, Any]], now: float, bare: int) -> str:
    without = f"; {bare} of them told no position and came in as none" if bare else ""
    older = sum(np.isnan(number(row.get("lat"))) and isinstance(row.get("lastPosition"), dict) for row in rows)
    last = f" ({older} have an older last position, which was left out)" if older else ""
    return f"A snapshot of {shown(now)}: {len(rows)} aircraft{without}{last}."
