"""KML that tar1090 exports (ADS-B Exchange and others): a track for each stretch in the air and on the ground."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, BinaryIO

import numpy as np

from workbench.tracking.columns import FOOT
from workbench.tracking.fixes import Flights, Rejected, Stated, Tracked
from workbench.tracking.importer import Importer, Settings, Told, unheard
from workbench.tracking.kmls import Placemark, columns_of, fixes_out_of, place_of_time, read_kml, times_of
from workbench.tracking.xmls import beginning, root_of
from workbench.values.errors import CaseError

_NAMED = re.compile(r"<(?:[\w.-]+:)?name\b[^<>]*>\s*[^<>]{1,80}\strack\s*</")
_ENDING = " track"
_ADDRESS = re.compile(r"~?[0-9a-f]{6}", re.IGNORECASE)
_UNSAID = "The file's name does not say which altitudes it holds; they were read as heights by satellite navigation."


class Tar1090Kml(Importer):
    """A folder an aircraft; stretches on the ground have no altitude mode and tell no altitude.

    The file's name says whether heights are uncorrected pressure altitudes or heights above the geoid.
    """

    name = "tar1090 KML"
    format = "tar1090-kml"
    recipe = "tar1090-kml/1"
    row = "coordinate"

    def recognise(self, head: bytes, *, name: str = "") -> bool:
        text = beginning(head)
        return root_of(text) == "kml" and ":Track" in text and _NAMED.search(text) is not None

    def read(self, file: BinaryIO, *, name: str, settings: Settings, told: Told = unheard) -> Flights:
        kml = read_kml(file, name=name, told=told)
        folders: dict[str, list[Placemark]] = {}
        for mark in kml.placemarks:
            folder = next((each for each in reversed(mark.folders) if each.endswith(_ENDING)), "")
            if mark.tracks and folder:
                folders.setdefault(folder.removesuffix(_ENDING).strip(), []).append(mark)
        pressure = "press_alt" in name.lower()
        found = [_aircraft(who, marks, pressure=pressure) for who, marks in folders.items()]
        tracks = tuple(each for each in found if len(each.fixes))
        if not tracks:
            raise CaseError(f"{name} is a KML of tar1090 without any position; save it again from the tracker.")
        lost = sum((each.rejected for each in found if not len(each.fixes)), Rejected())
        said = () if pressure or "egm96" in name.lower() else (_UNSAID,)
        return Flights(tracks, lost, remarks=(*said, *kml.remarks))

    def place(self, text: str, row: int) -> tuple[int, int] | None:
        return place_of_time(text, row)


def _aircraft(who: str, marks: Sequence[Placemark], *, pressure: bool) -> Tracked:
    stretches = [(track.mode, list(times_of(track))) for mark in marks for track in mark.tracks]
    ground = [float(mode != "absolute") for mode, times in stretches for _ in times]
    columns: dict[str, Any] = columns_of([timed for _, times in stretches for timed in times])
    columns["ground"] = np.array(ground, dtype=np.float64)
    feet = np.where(columns["ground"] == 1, np.nan, columns["metres"] / FOOT)
    columns["altitude" if pressure else "height"] = feet
    fixes, rejected = fixes_out_of(columns)
    return Tracked(who, fixes, _identity(who), (), rejected)


def _identity(who: str) -> dict[str, Stated]:
    """The folder is named by the registration out of the tracker's table, or by the address where it has none."""
    if _ADDRESS.fullmatch(who):
        return {} if who.startswith("~") else {"hex": Stated(who.lower(), "emitter")}
    return {"registration": Stated(who, "tracker")} if who else {}
