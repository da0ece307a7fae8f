"""KML of trackers: placemarks with a time and a point, and tracks of times with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, BinaryIO

import numpy as np

from workbench.tracking.columns import FOOT, fixes_of, number, without_position
from workbench.tracking.fixes import Fixes, Rejected
from workbench.tracking.importer import Told
from workbench.tracking.instants import instant
from workbench.tracking.unpacked import was_cut
from workbench.tracking.xmls import hear

CUT = "The file breaks off, or is no XML any more, before its end; what stands before that place was read."
_HOLDERS = ("Document", "Folder", "Placemark")
_TAG = re.compile(
    r"<!--(?:.*?-->|.*\Z)|<!\[CDATA\[(?:.*?\]\]>|.*\Z)|<(/?)(?:[\w.-]+:)?(when|coord|Placemark|Track)\b[^<>]*>",
    re.DOTALL,
)


@dataclass(slots=True)
class Timed:
    """One time of a file and the place told with it: ``row`` counts the times (``when``) of the file from 1."""

    row: int
    when: str
    place: str = ""
    angles: str = ""


@dataclass(slots=True)
class Placemark:
    """One placemark: its words, the folders it is in, its times, and whether it only draws a line.

    ``mode`` is how heights are meant (``altitudeMode``), ``tracks`` one list of times for each track.
    """

    folders: tuple[str, ...]
    name: str = ""
    description: str = ""
    heading: str = ""
    span: bool = False
    line: bool = False
    point: str = ""
    when: Timed | None = None
    tracks: list[Track] = field(default_factory=list)


@dataclass(slots=True)
class Track:
    """The times of one ``gx:Track`` and as many places, in their order."""

    mode: str = ""
    times: list[Timed] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    angles: list[str] = field(default_factory=list)


@dataclass
class Kml:
    """What a KML file holds; ``cut`` says that it breaks off."""

    name: str = ""
    description: str = ""
    placemarks: list[Placemark] = field(default_factory=list)
    cut: bool = False

    @property
    def remarks(self) -> tuple[str, ...]:
        return (CUT,) if self.cut else ()


def read_kml(file: BinaryIO, *, name: str, told: Told) -> Kml:
    """Everything of a KML file that a track may be made of."""
    heard = _Heard()
    heard.kml.cut = hear(file, heard, name=name, told=told) or was_cut(file)
    return heard.kml


class _Heard:
    """Fills a Kml as its elements go by."""

    def __init__(self) -> None:
        self.kml = Kml()
        self._names: list[str] = []
        self._mark: Placemark | None = None
        self._track: Track | None = None
        self._whens = 0

    def opened(self, path: list[str], attributes: dict[str, str]) -> None:
        tag = path[-1]
        if tag in ("Folder", "Document"):
            self._names.append("")
        elif tag == "Placemark":
            self._mark = Placemark(tuple(self._names))
            self.kml.placemarks.append(self._mark)
        elif tag == "Track" and self._mark:
            self._track = Track()
            self._mark.tracks.append(self._track)
        elif self._mark and tag in ("LineString", "TimeSpan"):
            self._mark.line |= tag == "LineString"
            self._mark.span |= tag == "TimeSpan"

    def closed(self, path: list[str], words: str) -> None:
        tag, holder = path[-1], path[-2] if len(path) > 1 else ""
        if tag == "when":
            self._time(words, stamp=path[-3:-1] == ["Placemark", "TimeStamp"])
        elif tag in ("Folder", "Document"):
            self._names.pop()
        elif tag == "Placemark":
            self._mark = self._track = None
        elif tag == "Track":
            self._track = None
        elif self._track is not None:
            self._tracked(tag, words)
        elif tag in ("name", "description") and holder in _HOLDERS:
            self._word(tag, holder, words)
        elif self._mark:
            self._marked(tag, holder, words)

    def _time(self, words: str, *, stamp: bool) -> None:
        self._whens += 1
        made = Timed(self._whens, words)
        if self._track is not None:
            self._track.times.append(made)
        elif self._mark and stamp:
            self._mark.when = made

    def _tracked(self, tag: str, words: str) -> None:
        if self._track is None:
            return
        if tag == "coord":
            self._track.places.append(words)
        elif tag == "angles":
            self._track.angles.append(words)
        elif tag == "altitudeMode":
            self._track.mode = words

    def _word(self, tag: str, holder: str, words: str) -> None:
        if holder == "Placemark" and self._mark:
            setattr(self._mark, tag, words)
        elif holder != "Placemark" and self._names and tag == "name":
            self._names[-1] = words
        if holder == "Document" and not getattr(self.kml, tag):
            setattr(self.kml, tag, words)

    def _marked(self, tag: str, holder: str, words: str) -> None:
        if self._mark is None:
            return
        if tag == "coordinates" and holder == "Point":
            self._mark.point = words
        elif tag == "heading" and holder == "IconStyle":
            self._mark.heading = words


def times_of(track: Track) -> Iterator[Timed]:
    """The times of a track with their places; a time without a place has an empty one."""
    for place, timed in enumerate(track.times):
        timed.place = track.places[place] if place < len(track.places) else ""
        timed.angles = track.angles[place] if place < len(track.angles) else ""
        yield timed


def columns_of(timed: Sequence[Timed], **more: Any) -> dict[str, Any]:
    """Row, time, place and ``metres`` of times; longitude stands first in KML."""
    places = np.array([_three(each.place) for each in timed], dtype=np.float64).reshape(-1, 3)
    return {
        "row": np.array([each.row for each in timed], dtype=np.int64),
        "t": np.array([instant(each.when) for each in timed], dtype=np.float64),
        "lon": places[:, 0],
        "lat": places[:, 1],
        "metres": places[:, 2],
        **more,
    }


def fixes_out_of(columns: dict[str, Any]) -> tuple[Fixes, Rejected]:
    """Fixes of such columns; every row without a place is told."""
    columns.pop("metres", None)
    fixes, rejected, bare = fixes_of(columns)
    return fixes, (rejected + without_position(columns)) if bare else rejected


def feet(metres: Any) -> Any:
    return metres / FOOT


def _three(place: str) -> tuple[float, float, float]:
    parts = (place[:200].replace(",", " ").split() + ["", "", ""])[:3]
    lon, lat, height = (number(part) for part in parts)
    return lon, lat, height


def place_of_time(text: str, row: int) -> tuple[int, int] | None:
    """Where the words of a time and its place stand: the placemark of a point, the place in a track.

    In a track the time and the place are cited together where they stand side by side.
    """
    mark = time = None
    times: list[tuple[int, int]] = []
    places, seen, tracked = 0, 0, False
    for match in _TAG.finditer(text):
        closing, tag = match[1], match[2]
        if tag == "Placemark":
            if closing and time and not tracked:
                return (mark or time[0], match.end())
            mark = None if closing else match.start()
        elif tag == "Track":
            if closing and time:
                return time
            tracked, times, places = not closing, [], 0
        elif tag == "when" and not closing:
            seen += 1
            times.append((seen, match.start()))
            time = (match.start(), _end(text, match.end(), tag)) if seen == row else time
        elif tag == "coord" and not closing:
            if places < len(times) and times[places][0] == row:
                return _together(text, time, (match.start(), _end(text, match.end(), tag)))
            places += 1
    return time


def _end(text: str, begin: int, tag: str) -> int:
    found = re.compile(rf"</(?:[\w.-]+:)?{tag}\s*>").search(text, begin, begin + 500)
    return found.end() if found else begin


def _together(text: str, time: tuple[int, int] | None, place: tuple[int, int]) -> tuple[int, int]:
    if time and not text[time[1] : place[0]].strip():
        return time[0], place[1]
    return place
