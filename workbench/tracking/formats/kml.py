"""KML of anybody else: tracks of times and places, and points with a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO

import numpy as np

from workbench.tracking.columns import FOOT, number
from workbench.tracking.fixes import Flights, Rejected, Tracked
from workbench.tracking.importer import Importer, Settings, Told, unheard
from workbench.tracking.kmls import Kml, Timed, columns_of, fixes_out_of, place_of_time, read_kml, times_of
from workbench.tracking.xmls import beginning, root_of
from workbench.values.errors import CaseError


class GenericKml(Importer):
    """Heights in metres, over the sea as KML has it; what draws lines without times is no track."""

    name = "KML with times"
    format = "kml"
    recipe = "kml/1"
    row = "placemark"

    def recognise(self, head: bytes, *, name: str = "") -> bool:
        return root_of(beginning(head)) == "kml"

    def read(self, file: BinaryIO, *, name: str, settings: Settings, told: Told = unheard) -> Flights:
        kml = read_kml(file, name=name, told=told)
        lost, found = Rejected(), _timed(kml)
        tracks = []
        for key, times in found.items():
            track = _track(key if len(found) > 1 else "", times)
            lost += Rejected() if len(track.fixes) else track.rejected
            tracks += [track] if len(track.fixes) else []
        if not tracks:
            raise CaseError(_refusal(kml, name))
        spans = sum(mark.span and not mark.when for mark in kml.placemarks)
        told_of = (f"{spans} placemarks tell a span of time, not an instant; they were left out.",) if spans else ()
        return Flights(tuple(tracks), lost, (*told_of, *kml.remarks))

    def place(self, text: str, row: int) -> tuple[int, int] | None:
        return place_of_time(text, row)


def _timed(kml: Kml) -> dict[str, list[Timed]]:
    """Times by the name of their placemark where it is a track, else of the folder that the point is in."""
    found: dict[str, list[Timed]] = {}
    for mark in kml.placemarks:
        for track in mark.tracks:
            found.setdefault(mark.name, []).extend(times_of(track))
        if mark.when and mark.point:
            mark.when.place, mark.when.angles = mark.point, mark.heading
            found.setdefault(next(filter(None, reversed(mark.folders)), ""), []).append(mark.when)
    return found


def _track(key: str, times: Sequence[Timed]) -> Tracked:
    columns = columns_of(times)
    columns["height"] = columns["metres"] / FOOT
    columns["heading"] = np.array([number((timed.angles.split() or [""])[0]) for timed in times], dtype=np.float64)
    fixes, rejected = fixes_out_of(columns)
    return Tracked(key, fixes, {}, (), rejected)


def _refusal(kml: Kml, name: str) -> str:
    if any(mark.line or mark.point for mark in kml.placemarks) and not _timed(kml):
        return f"{name} has no times: it is a drawing, not a track; attach it as a source."
    return f"{name} is a KML without any position at a time; attach it as a source."
