"""What the OpenSky Network's interface answers: state vectors (a snapshot) and the track of one aircraft."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, BinaryIO

import numpy as np

from workbench.tracking.columns import FOOT, KNOT, Callsigns, fixes_of, flags, numbers, squawk, without_position
from workbench.tracking.fixes import ADS_B, MLAT, UNKNOWN, Flights, Stated, Tracked
from workbench.tracking.importer import Importer, Settings, Told, unheard
from workbench.tracking.instants import milliseconds, shown
from workbench.tracking.jsons import Listed, beginning, has, has_list, place_in
from workbench.tracking.readsb import CUT, text_of
from workbench.tracking.several import each_aircraft
from workbench.tracking.unpacked import was_cut
from workbench.values.errors import CaseError

_STATES, _TRACK = 18, 6
_SOURCES = {0: ADS_B, 2: MLAT}
_PROVIDER = "OpenSky Network"


class OpenskyJson(Importer):
    """``/states/all`` and ``/tracks``; ``/flights`` is a list of flights and no track."""

    name = "OpenSky JSON"
    format = "opensky-json"
    recipe = "opensky-json/1"
    provider = _PROVIDER
    row = "element"

    def recognise(self, head: bytes, *, name: str = "") -> bool:
        text = beginning(head)
        return (
            (has(text, "states") and has(text, "time"))
            or (has_list(text, "path") and has(text, "icao24"))
            or has(text, "icao24", "firstSeen", "estDepartureAirport")
        )

    def read(self, file: BinaryIO, *, name: str, settings: Settings, told: Told = unheard) -> Flights:
        listed = Listed(file, "states|path", name=name, told=told)
        rows = listed.all()
        if not listed.found and isinstance(listed.around, list):
            raise CaseError(f"{name} is a list of flights, not a track; attach it as a source.")
        around = listed.around if isinstance(listed.around, dict) else {}
        remarks = (CUT,) if listed.cut or was_cut(file) else ()
        made = _path(rows, around, remarks) if "path" in around else _states(rows, around, remarks)
        if not made.tracks:
            raise CaseError(f"{name} is an answer of OpenSky without any position; attach it as a source.")
        return made

    def place(self, text: str, row: int) -> tuple[int, int] | None:
        return place_in(text, "states|path", row)


def _columns(rows: Sequence[Any], width: int) -> list[Sequence[Any]]:
    nothing: list[Any] = [None] * width
    even = [(row + nothing)[:width] if isinstance(row, list) else nothing for row in rows]
    return list(zip(*even, strict=True)) if even else [()] * width


def _states(rows: Sequence[Any], around: Mapping[str, Any], remarks: tuple[str, ...]) -> Flights:
    found, callsigns = _columns(rows, _STATES), Callsigns()
    asked = float(milliseconds(numbers([around.get("time")]))[0])
    fixes, rejected, bare = fixes_of({
        "row": np.arange(1, len(rows) + 1),
        "t": milliseconds(numbers(found[3])),
        "lat": numbers(found[6]),
        "lon": numbers(found[5]),
        "altitude": numbers(found[7]) / FOOT,
        "height": numbers(found[13]) / FOOT,
        "speed": numbers(found[9]) / KNOT,
        "heading": numbers(found[10]),
        "climb": numbers(found[11]) / FOOT * 60,
        "ground": flags(found[8]),
        "kind": np.array([_SOURCES.get(each, UNKNOWN) if type(each) is int else UNKNOWN for each in found[16]]),
        "callsign": np.array([callsigns.place(each) for each in found[1]], dtype=np.int64),
        "squawk": np.array([squawk(each) for each in found[14]], dtype=np.int64),
    })  # fmt: skip
    keys = [text_of(each).lower() or f"element {place}" for place, each in enumerate(found[0], 1)]
    tracks = tuple(Tracked(key, own, _hex(key), heard) for key, own, heard in each_aircraft(fixes, keys, callsigns))
    when = f" of {shown(asked)}" if 0 < asked < 1e14 else ""
    without = f"; {bare} of them told no position and came in as none" if bare else ""
    told = f"A snapshot{when}: {len(rows)} aircraft{without}."
    return Flights(tracks, rejected, (told, *remarks), snapshot=True)


def _path(rows: Sequence[Any], around: Mapping[str, Any], remarks: tuple[str, ...]) -> Flights:
    found, callsigns = _columns(rows, _TRACK), Callsigns()
    sent = callsigns.place(around.get("callsign")) or callsigns.place(around.get("calllsign"))
    made = {
        "row": np.arange(1, len(rows) + 1),
        "t": milliseconds(numbers(found[0])),
        "lat": numbers(found[1]),
        "lon": numbers(found[2]),
        "altitude": numbers(found[3]) / FOOT,
        "heading": numbers(found[4]),
        "ground": flags(found[5]),
        "callsign": np.full(len(rows), sent),
    }
    fixes, rejected, bare = fixes_of(made)
    if bare:
        rejected += without_position(made)
    hex_ = _hex(text_of(around.get("icao24")).lower())
    tracks = (Tracked("", fixes, hex_, callsigns.heard, rejected),) if len(fixes) else ()
    sparse = "A track of OpenSky tells a waypoint at turns and changes of height only, not every position heard."
    return Flights(tracks, remarks=(sparse, *remarks))


def _hex(address: str) -> dict[str, Stated]:
    whole = len(address) == 6 and set(address) <= set("0123456789abcdef")
    return {"hex": Stated(address, "emitter")} if whole else {}
