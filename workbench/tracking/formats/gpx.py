"""GPX: tracks of satellite receivers, simulators and programs that turn other formats into it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import BinaryIO

import numpy as np

from workbench.tracking.columns import FOOT, KNOT, degrees, fixes_of, number, numbers, without_position
from workbench.tracking.fixes import Flights, Rejected, Tracked
from workbench.tracking.importer import Importer, Settings, Told, unheard
from workbench.tracking.instants import instant
from workbench.tracking.kmls import CUT
from workbench.tracking.unpacked import was_cut
from workbench.tracking.xmls import beginning, hear, nth_element, root_of
from workbench.values.errors import CaseError

_POINT = {"ele": "height", "time": "t", "speed": "speed", "course": "heading"}


class Gpx(Importer):
    """Track points with a time; heights in metres over the sea. Routes are plans."""

    name = "GPX"
    format = "gpx"
    recipe = "gpx/1"
    row = "track point"

    def recognise(self, head: bytes, *, name: str = "") -> bool:
        return root_of(beginning(head)) == "gpx"

    def read(self, file: BinaryIO, *, name: str, settings: Settings, told: Told = unheard) -> Flights:
        heard = _Heard()
        cut = hear(file, heard, name=name, told=told) or was_cut(file)
        heard.keep()
        found = [_track(key if len(heard.tracks) > 1 else "", points) for key, points in heard.tracks.items()]
        tracks = tuple(each for each in found if len(each.fixes))
        if not tracks:
            raise CaseError(_refusal(heard, name))
        lost = sum((each.rejected for each in found if not len(each.fixes)), Rejected())
        return Flights(tracks, lost, (CUT,) if cut else ())

    def place(self, text: str, row: int) -> tuple[int, int] | None:
        return nth_element(text, "trkpt", row)


@dataclass(slots=True)
class _Point:
    row: int
    words: dict[str, str] = field(default_factory=dict)


class _Heard:
    """The points of each track by its name, and how many other things the file holds."""

    def __init__(self) -> None:
        self.tracks: dict[str, list[_Point]] = {}
        self.routes = self.waypoints = 0
        self._key = ""
        self._open: list[_Point] = []
        self._rows = self._number = 0

    def opened(self, path: list[str], attributes: dict[str, str]) -> None:
        tag = path[-1]
        if tag == "trk":
            self._number += 1
            self._key, self._open = f"track {self._number}", []
        elif tag == "trkpt":
            self._rows += 1
            words = {"lat": attributes.get("lat", ""), "lon": attributes.get("lon", "")}
            self._open.append(_Point(self._rows, words))
        self.routes += tag == "rtept"
        self.waypoints += tag == "wpt"

    def closed(self, path: list[str], words: str) -> None:
        tag, holder = path[-1], path[-2] if len(path) > 1 else ""
        if tag == "name" and holder == "trk" and words:
            self._key = words
        elif tag == "trk":
            self.keep()
        elif self._open and tag in _POINT and (holder == "trkpt" or holder == "TrackPointExtension"):
            self._open[-1].words[tag] = words

    def keep(self) -> None:
        """Put the points of the track that is open, or was when the file broke off, with its name."""
        if self._open:
            self.tracks.setdefault(self._key, []).extend(self._open)
        self._open = []


def _track(key: str, points: list[_Point]) -> Tracked:
    """Fixes of the points; speeds are metres a second, as GPX 1.0 and Garmin's extension have them."""
    words = {name: [point.words.get(name, "") for point in points] for name in ("lat", "lon", *_POINT)}
    columns = {
        "row": np.array([point.row for point in points], dtype=np.int64),
        "t": np.array([instant(time) for time in words["time"]], dtype=np.float64),
        "lat": numbers([degrees(word) for word in words["lat"]]),
        "lon": numbers([degrees(word) for word in words["lon"]]),
        "height": numbers([number(word) for word in words["ele"]]) / FOOT,
        "speed": numbers([number(word) for word in words["speed"]]) / KNOT,
        "heading": numbers([number(word) for word in words["course"]]),
    }
    fixes, rejected, bare = fixes_of(columns)
    return Tracked(key, fixes, {}, (), (rejected + without_position(columns)) if bare else rejected)


def _refusal(heard: _Heard, name: str) -> str:
    points = [point for each in heard.tracks.values() for point in each]
    if any("time" in point.words for point in points):
        return f"{name} is a GPX track in which no point has both a time and a position that can be read."
    if points:
        return f"{name} has no times: it is a drawing, not a track; attach it as a source."
    if heard.routes:
        return f"{name} is a plan of a route, not a track; attach it as a source."
    if heard.waypoints:
        return f"{name} is a list of waypoints, not a track; attach it as a source."
    return f"{name} is a GPX file without any position; attach it as a source."
