"""``AircraftList.json`` of Virtual Radar Server, which ADS-B Exchange served for years, and its own version 1."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, BinaryIO

import numpy as np

from workbench.tracking.columns import Callsigns, fixes_of, flags, number, numbers, squawk
from workbench.tracking.fixes import ADS_B, MLAT, TIS_B, UNKNOWN, Flights, Stated, Tracked
from workbench.tracking.importer import Importer, Settings, Told, unheard
from workbench.tracking.instants import milliseconds, shown
from workbench.tracking.jsons import Listed, beginning, has, has_list, place_in
from workbench.tracking.readsb import CUT, text_of
from workbench.tracking.several import each_aircraft, first_told, inner, objects
from workbench.tracking.unpacked import was_cut
from workbench.values.errors import CaseError

_LISTS = "acList|ac"
_TRUE_GROUND_SPEED = (0, 1)
_AIRPORT = re.compile(r"[A-Z][A-Z0-9]{2,3}\b")
_WORDS = {"registration": "reg", "type": "type", "operator": "op"}
Row = Mapping[str, Any]


class VrsJson(Importer):
    """One moment of every aircraft in sight, with the last positions of each where trails were asked for."""

    name = "Virtual Radar Server aircraft list"
    format = "vrs-json"
    recipe = "vrs-json/1"
    row = "element"

    def recognise(self, head: bytes, *, name: str = "") -> bool:
        text = beginning(head)
        return has_list(text, "acList") or (has_list(text, "ac") and has(text, "postime"))

    def read(self, file: BinaryIO, *, name: str, settings: Settings, told: Told = unheard) -> Flights:
        listed = Listed(file, _LISTS, name=name, told=told)
        rows = [_small_keys(row) for row in objects(listed.all())]
        callsigns, trails = Callsigns(), [_trail(row) for row in rows]
        fixes, rejected, bare = fixes_of(_columns(rows, trails, callsigns))
        keys = [text_of(row.get("icao")).lower() or f"element {place}" for place, row in enumerate(rows, 1)]
        tracks = tuple(
            Tracked(key, own, _identity(rows[int(own["row"][0]) - 1]), heard)
            for key, own, heard in each_aircraft(fixes, keys, callsigns)
        )
        if not tracks:
            raise CaseError(f"{name} is an aircraft list without any position; attach it as a source.")
        cut = (CUT,) * (listed.cut or was_cut(file))
        snapshot = all(len(track.fixes) == 1 for track in tracks)
        return Flights(tracks, rejected, (_summary(rows, tracks, bare, trails), *cut), snapshot=snapshot)

    def place(self, text: str, row: int) -> tuple[int, int] | None:
        return place_in(text, _LISTS, row)


def _small_keys(row: Row) -> Row:
    return {name.lower(): value for name, value in row.items()}


def _trail(row: Row) -> list[tuple[float, float, float]]:
    """Latitude, longitude and time of each point of a short trail; three or four values a point, as the times tell."""
    flat = row.get("cos")
    if not isinstance(flat, list) or len(flat) < 3:
        return []
    values = numbers(flat)
    width = 4 if len(flat) % 4 == 0 and (len(flat) % 3 or (values[2::4] > 1e11).all()) else 3
    return [(float(lat), float(lon), float(t)) for lat, lon, t in _points(values, width)]


def _points(values: Any, width: int) -> Any:
    whole = len(values) // width * width
    return values[:whole].reshape(-1, width)[:, :3]


def _columns(rows: Sequence[Row], trails: Sequence[Sequence[tuple[float, float, float]]], callsigns: Callsigns) -> Any:
    """The trail of each aircraft, then its position: place and time of the trail's points is all that is told."""
    lengths = np.array([len(trail) for trail in trails], dtype=np.int64)
    last = np.cumsum(lengths + 1) - 1
    now, whose = _now(rows, callsigns), np.repeat(np.arange(len(rows)), lengths + 1)
    columns = {name: np.full(len(whose), np.nan) for name in now}
    for name, values in now.items():
        columns[name][last] = values
    points = np.array([point for trail in trails for point in trail], dtype=np.float64).reshape(-1, 3)
    trailing = np.ones(len(whose), dtype=np.bool_)
    trailing[last] = False
    for place, name in enumerate(("lat", "lon", "t")):
        columns[name][trailing] = points[:, place]
    return {**columns, "row": whose + 1, "callsign": np.nan_to_num(columns["callsign"])}


def _now(rows: Sequence[Row], callsigns: Callsigns) -> dict[str, Any]:
    altitude, geometric = numbers(inner(rows, "alt")), numbers(inner(rows, "altt")) == 1
    ground_speed = np.isin(np.nan_to_num(numbers(inner(rows, "spdtyp"))), _TRUE_GROUND_SPEED)
    return {
        "t": milliseconds(numbers(inner(rows, "postime"))),
        "lat": numbers(inner(rows, "lat")),
        "lon": numbers(first_told(rows, "long", "lon")),
        "altitude": np.where(geometric, np.nan, altitude),
        "height": np.where(geometric, altitude, np.nan),
        "speed": np.where(ground_speed, numbers(inner(rows, "spd")), np.nan),
        "heading": np.where(flags(inner(rows, "trkh")) == 1, np.nan, numbers(inner(rows, "trak"))),
        "climb": numbers(inner(rows, "vsi")),
        "ground": flags(inner(rows, "gnd")),
        "kind": np.array([_kind(row) for row in rows], dtype=np.float64),
        "callsign": np.array([callsigns.place(row.get("call")) for row in rows], dtype=np.float64),
        "squawk": np.array([squawk(row.get("sqk")) for row in rows], dtype=np.float64),
    }


def _kind(row: Row) -> float:
    mlat, tisb = flags([row.get("mlat"), row.get("tisb")])
    if mlat == 1:
        return MLAT
    if tisb == 1:
        return TIS_B
    return ADS_B if mlat == 0 else UNKNOWN


def _identity(row: Row) -> dict[str, Stated]:
    """The address was sent; all else stands in the server's own tables."""
    found = {field: text_of(row.get(key)) for field, key in _WORDS.items()}
    for field, key in (("origin", "from"), ("destination", "to")):
        words = text_of(row.get(key))
        code = _AIRPORT.match(words)
        found[field] = code[0] if code else words
    address = text_of(row.get("icao")).lower()
    sent = {"hex": Stated(address, "emitter")} if len(address) == 6 else {}
    return sent | {field: Stated(word, "tracker") for field, word in found.items() if word}


def _summary(rows: Sequence[Row], tracks: Sequence[Tracked], bare: int, trails: Sequence[Any]) -> str:
    times = [int(track.fixes["t"].max()) for track in tracks]
    without = f"; {bare} of them told no position" if bare else ""
    trailed = sum(map(bool, trails))
    trail = f"; {trailed} with a trail of earlier positions" if trailed else ""
    stale = sum(number(row.get("posstale")) == 1 for row in rows)
    old = f"; {stale} positions were old when it was taken" if stale else ""
    return f"An aircraft list of {shown(max(times))}: {len(rows)} aircraft{without}{trail}{old}."
