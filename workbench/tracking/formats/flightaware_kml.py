"""The KML of one flight that FlightAware exports: its airports, and one track of times and places."""

from __future__ import annotations

import re
from typing import BinaryIO

from workbench.tracking.columns import FOOT
from workbench.tracking.fixes import Flights, Stated, Tracked
from workbench.tracking.importer import Importer, Settings, Told, unheard
from workbench.tracking.kmls import Kml, columns_of, fixes_out_of, place_of_time, read_kml, times_of
from workbench.tracking.xmls import beginning, root_of
from workbench.values.errors import CaseError

_CODE = r"[A-Z][A-Z0-9]{2,4}"
_ENDS = re.compile(rf"\A\s*({_CODE})?\s*(?:-|–|→)\s*({_CODE})?\s*\Z")
_IN_NAME = re.compile(rf"\((?:{_CODE} / )?({_CODE})\s?-\s?(?:{_CODE} / )?({_CODE})?\)\s*\Z")
_AIRPORT = re.compile(rf"\A\s*({_CODE})\b")


class FlightawareKml(Importer):
    """Heights in metres, no speed and no report of the ground; airports are FlightAware's own word."""

    name = "FlightAware KML"
    format = "flightaware-kml"
    recipe = "flightaware-kml/1"
    provider = "FlightAware"
    row = "coordinate"

    def recognise(self, head: bytes, *, name: str = "") -> bool:
        text = beginning(head)
        return root_of(text) == "kml" and "flightaware" in text.lower() and ":Track" in text

    def read(self, file: BinaryIO, *, name: str, settings: Settings, told: Told = unheard) -> Flights:
        kml = read_kml(file, name=name, told=told)
        times = [timed for mark in kml.placemarks for track in mark.tracks for timed in times_of(track)]
        columns = columns_of(times)
        columns["altitude"] = columns["metres"] / FOOT
        fixes, rejected = fixes_out_of(columns)
        if not len(fixes):
            raise CaseError(f"{name} is a KML of FlightAware without any position; save it again from the tracker.")
        return Flights((Tracked("", fixes, _identity(kml), (), rejected),), remarks=kml.remarks)

    def place(self, text: str, row: int) -> tuple[int, int] | None:
        return place_of_time(text, row)


def _identity(kml: Kml) -> dict[str, Stated]:
    flown = next((mark for mark in kml.placemarks if mark.tracks), None)
    ends = _ends(kml, flown.description if flown else "")
    words = {"flight": flown.name if flown else "", "origin": ends[0], "destination": ends[1]}
    return {field: Stated(word, "tracker") for field, word in words.items() if word}


def _ends(kml: Kml, description: str) -> tuple[str, str]:
    """Where the flight came from and went, by the track's description, the document's name or the two airports."""
    for found in (_ENDS.match(description[:100]), _IN_NAME.search(kml.name[-100:])):
        if found and (found[1] or found[2]):
            return found[1] or "", found[2] or ""
    points = [found[1] for mark in kml.placemarks if mark.point and (found := _AIRPORT.match(mark.name[:50]))]
    return (points[0], points[1]) if len(points) == 2 else ("", "")
