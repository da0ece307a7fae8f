"""Tracker files are read in a child process with limits of its own; what it answers is checked before it is kept."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from contextlib import closing, nullcontext
from dataclasses import asdict, dataclass, field
from typing import Any

import apsw

from workbench.case.records import canonical
from workbench.case.texts import Turn
from workbench.reading import confined
from workbench.reading.confined import Lent, Progress, silent
from workbench.reading.frames import Nonsense
from workbench.tracking.fixes import COLUMNS
from workbench.tracking.importer import UNSAID, VEHICLES, Settings, importer_of
from workbench.tracking.packing import SIZE, Segment
from workbench.values.errors import CaseError

TOGETHER = 1024  # segments kept in one turn


@dataclass
class Part:
    """One aircraft of a file as it will be kept: what is told of it, the layout and the segments of its fixes."""

    told: dict[str, Any]
    layout: dict[str, int | None]
    segments: list[Segment] = field(default_factory=list)


@dataclass(frozen=True)
class FlightFile:
    """What reading a tracker file gave: ``whole`` of the file, and its aircraft."""

    whole: dict[str, Any]
    parts: tuple[Part, ...]
    listed: Mapping[str, Mapping[str, Mapping[str, str]]] = field(default_factory=dict)
    """Of a list of flights without positions: what it says of each, by flight number; ``whole`` then ``says`` so."""


# what the program believes


def read_flights(
    lent: Lent, *, format: str = "", settings: Settings = UNSAID, progress: Progress = silent
) -> FlightFile:
    """The flights of a file, read in a child; CaseError in one sentence where there are none."""
    importer = importer_of(format) if format else None
    if format and importer is None:
        raise CaseError(f"There is no format called {format}; see workbench import --help.")
    hint = {"name": lent.name, "settings": asdict(settings), "format": importer.format if importer else ""}
    parts: list[Part] = []
    with closing(confined.flights(lent, hint=hint, progress=progress)) as frames:
        try:
            for told, body in frames:
                if "layout" in told:
                    parts.append(_part(told))
                elif "part" in told:
                    parts[-1].told = _told(body)
                elif "segments" in told:
                    parts[-1].segments += _segments(told, body)
                else:
                    return _file(body, parts)
        except (KeyError, TypeError, ValueError, IndexError) as error:
            raise Nonsense("what came is no flight") from error
    raise Nonsense("the file as a whole is not told")


def _file(body: bytes, parts: list[Part]) -> FlightFile:
    told = _spoken(body)
    return FlightFile(_whole(told["whole"]), _checked(parts), _believed(told.get("listed", {})))


def _spoken(body: bytes) -> dict[str, Any]:
    import orjson  # of a year of flights it is megabytes

    told = orjson.loads(body)
    if not isinstance(told, dict):
        raise ValueError("nothing is told so")
    return told


def _whole(whole: dict[str, Any]) -> dict[str, Any]:
    words = all(isinstance(whole[name], str) for name in ("format", "recipe", "name", "provider", "row", "zone"))
    if not words or not all(isinstance(each, str) for each in whole["remarks"]) or importer_of(whole["recipe"]) is None:
        raise ValueError("no file is told so")
    return whole


def _believed(listed: dict[str, Any]) -> dict[str, dict[str, dict[str, str]]]:
    words = [word for said in listed.values() for each in said.values() for word in (each["value"], each["by"])]
    if not all(isinstance(word, str) for word in words):
        raise ValueError("no list of flights")
    return listed


def _part(told: dict[str, Any]) -> Part:
    layout = told["layout"]
    known = isinstance(layout, dict) and layout.keys() <= COLUMNS.keys()
    if not known or not all(value is None or type(value) is int for value in layout.values()):
        raise ValueError("no layout")
    return Part({}, layout)


def _told(body: bytes) -> dict[str, Any]:
    part = _spoken(body)
    if not {"identity", "extent", "events", "doubts"} <= part.keys():
        raise ValueError("no part")
    return part


def _segments(told: dict[str, Any], body: bytes) -> Iterator[Segment]:
    at = 0
    for first, size, begins, ends, box, length in told["segments"]:
        whole = all(type(each) is int for each in (first, size, begins, ends, length))
        if not whole or not 0 < size <= SIZE or length < 0 or not (box is None or len(box) == 4):
            raise ValueError("no segment")
        yield Segment(first, size, begins, ends, tuple(map(float, box)) if box else None, body[at : at + length])  # type: ignore[arg-type]
        at += length
    if at != len(body):
        raise ValueError("segments of another length")


def _checked(parts: list[Part]) -> tuple[Part, ...]:
    """Parts whose segments follow one another and are as many fixes as they say."""
    for part in parts:
        at = 0
        for segment in part.segments:
            if segment.first != at:
                raise ValueError("segments in disorder")
            at += segment.size
        if at != part.told["extent"]["fixes"]:
            raise ValueError("fixes are missing")
    return tuple(parts)


# what is kept


def way_of(recipe: str, settings: Mapping[str, Any]) -> str:
    """By which recipe fixes were read, and what the analyst had said of the file."""
    said = {name: value for name, value in settings.items() if value}
    return f"{recipe} {canonical(said)}" if said else recipe


def keep_flights(
    connection: apsw.Connection, capture: bytes, found: FlightFile, *, way: str, turn: Turn = nullcontext
) -> None:
    """Store the fixes of a capture in place of earlier ones, so many segments in a ``turn``."""
    small = sum(len(part.segments) for part in found.parts) <= TOGETHER
    with turn() if small else nullcontext():
        each = nullcontext if small else turn
        with each():
            forget_flights(connection, capture)
        for n, part in enumerate(found.parts):
            with each():
                _keep_told(connection, capture, n, found, way)
            for at in range(0, len(part.segments), TOGETHER):
                with each():
                    _keep_segments(connection, capture, n, part.segments[at : at + TOGETHER])


def _keep_told(connection: apsw.Connection, capture: bytes, n: int, found: FlightFile, way: str) -> None:
    import orjson

    part = found.parts[n]
    told = orjson.dumps({**part.told, "file": found.whole}).decode()
    row = (capture, n, way, json.dumps(part.layout), told)
    connection.execute("INSERT INTO derived_fixes VALUES (?, ?, ?, ?, ?)", row)


def _keep_segments(connection: apsw.Connection, capture: bytes, part: int, segments: list[Segment]) -> None:
    last: Any = connection.execute("SELECT max(id) FROM derived_segment").fetchone()
    start = (last[0] or 0) + 1
    connection.executemany(
        "INSERT INTO derived_segment VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        ((capture, start + n, part, each.first, each.size, each.begins, each.ends, each.data)
         for n, each in enumerate(segments)),
    )  # fmt: skip
    connection.executemany(
        "INSERT INTO derived_box VALUES (?, ?, ?, ?, ?)",
        ((start + n, *each.box) for n, each in enumerate(segments) if each.box),
    )


def forget_flights(connection: apsw.Connection, capture: bytes) -> None:
    """Drop the fixes of a capture."""
    connection.execute(
        "DELETE FROM derived_box WHERE id IN (SELECT id FROM derived_segment WHERE capture = ?)", (capture,)
    )
    for table in ("derived_segment", "derived_fixes"):
        connection.execute(f"DELETE FROM {table} WHERE capture = ?", (capture,))


def named(part: Part, file: FlightFile, listing: FlightFile) -> bool:
    """Whether a list of flights tells of an aircraft, which then has the list's words beside its own."""
    flight = part.told["identity"].get("flight_id", {}).get("value", "")
    said = dict(listing.listed.get(flight, {}))
    callsign = said.pop("callsign", None)
    if callsign and not part.told["extent"]["callsigns"]:
        part.told["extent"]["callsigns"] = [callsign["value"]]
    part.told["identity"] = {**said, **part.told["identity"]}
    kind = VEHICLES.get(said["type"]["value"].upper()) if "type" in said else None
    if kind:
        file.whole["remarks"].append(f"The tracker calls flight {flight} {kind}.")
    return bool(said or callsign)


def aircraft_in(files: Collection[FlightFile]) -> int:
    """How many aircraft files hold: by their addresses, or by the tracks of a file where it tells none."""
    marks = [{_hex(part) or str(part.told.get("key", part)) for part in found.parts} for found in files]
    return max(len({each for found in files for part in found.parts if (each := _hex(part))}), *map(len, marks))


def _hex(part: Part) -> str:
    return str(part.told["identity"].get("hex", {}).get("value", "")).lower()
