"""Tables of the ``traffic`` library, and others with its column names, saved as JSON in any of pandas' shapes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, BinaryIO

import numpy as np

from workbench.tracking.columns import Callsigns, fixes_of, flags, numbers, squawk
from workbench.tracking.fixes import Fixes, Flights, Rejected, Stated, Tracked, joined
from workbench.tracking.importer import Importer, Settings, Told, unheard
from workbench.tracking.instants import instants
from workbench.tracking.jsons import Ahead, Listed, beginning, flat_first_line, has, has_list, loads, place_in
from workbench.tracking.readsb import CUT, text_of
from workbench.tracking.several import each_aircraft, first_told, objects
from workbench.tracking.unpacked import was_cut
from workbench.values.errors import CaseError

_WHOLE = 128 << 20  # bytes of a table whose columns stand one behind the other
_PIECE = 1 << 20
_HEAD = 1 << 16
_SPLIT = (b'"timestamp"', b'"latitude"', b'"longitude"')
_HEX = ("icao24", "hex", "icao")
_WORDS = {
    "registration": ("registration",), "type": ("typecode",), "operator": ("operator",), "flight_id": ("flight_id",),
    "flight": ("number", "flight"), "origin": ("origin",), "destination": ("destination",),
}  # fmt: skip
_NAMES = (
    "timestamp", "latitude", "longitude", "altitude", "baroaltitude", "geoaltitude", "groundspeed", "track",
    "vertical_rate", "onground", "callsign", "squawk", *_HEX, *(each for names in _WORDS.values() for each in names),
)  # fmt: skip
Rows = Sequence[Mapping[str, Any]]


class TrafficJson(Importer):
    """Records, lines, columns, an index, a split or a described table of ``timestamp``, ``latitude``, ``longitude``."""

    name = "traffic library JSON"
    format = "traffic-json"
    recipe = "traffic-json/1"
    row = "element"

    def recognise(self, head: bytes, *, name: str = "") -> bool:
        text = beginning(head)
        named = has(text, "timestamp", "latitude", "longitude")
        return named or (has(text, "columns", "data") and all(word in text for word in _SPLIT))

    def read(self, file: BinaryIO, *, name: str, settings: Settings, told: Told = unheard) -> Flights:
        found, listed = _Found(), _listed(file, name, told)
        for rows in listed:
            found.take(objects(rows))
        tracks = tuple(found.tracks())
        if not tracks:
            raise CaseError(f"{name} holds {found.seen} rows and no position; attach it as a source.")
        bare = f"{found.bare} of {found.seen} rows told no position and came in as none."
        remarks = ((bare,) if found.bare else ()) + (CUT,) * (listed.cut or was_cut(file))
        return Flights(tracks, found.rejected, remarks)

    def place(self, text: str, row: int) -> tuple[int, int] | None:
        head = beginning(text[:_HEAD].encode("utf-8", "replace"))
        if flat_first_line(head):
            return super().place(text, row)
        return place_in(text, "" if head.startswith(b"[") else "data", row)


class _Found:
    """The fixes of all rows so far, whose they are, and who those are."""

    def __init__(self) -> None:
        self.callsigns = Callsigns()
        self.pieces: list[Fixes] = []
        self.keys: list[str] = []
        self.rejected = Rejected()
        self.seen = self.bare = 0
        self._known: dict[str, dict[str, Stated]] = {}

    def take(self, rows: Rows) -> None:
        columns = _columns(rows, self.seen + 1, self.callsigns)
        fixes, rejected, bare = fixes_of(columns)
        self.seen += len(rows)
        self.bare += bare
        self.rejected += rejected
        self.pieces.append(fixes)
        for row in rows:
            address = text_of(_first(row, _HEX)).lower()
            flight = _first(row, ("flight_id",))
            key = f"{address} {flight}".strip() if flight not in (None, "") else address
            self.keys.append(key)
            if key not in self._known or len(self._known[key]) < len(_WORDS) + 1:
                self._learn(key, address, row)

    def _learn(self, key: str, address: str, row: Mapping[str, Any]) -> None:
        known = self._known.setdefault(key, {})
        if address and "hex" not in known:
            known["hex"] = Stated(address, "emitter")
        for field, names in _WORDS.items():
            if field not in known and (word := text_of(_first(row, names))):
                known[field] = Stated(word, "tracker")

    def tracks(self) -> Iterator[Tracked]:
        if not any(map(len, self.pieces)):
            return
        found = list(each_aircraft(joined(self.pieces), self.keys, self.callsigns))
        for key, fixes, heard in found:
            yield Tracked(key if len(found) > 1 else "", fixes, self._known.get(key, {}), heard)


def _first(row: Mapping[str, Any], names: Sequence[str]) -> Any:
    return next((row[name] for name in names if row.get(name) is not None), None)


def _columns(rows: Rows, first: int, callsigns: Callsigns) -> dict[str, Any]:
    return {
        "row": np.arange(first, first + len(rows)),
        "t": instants(first_told(rows, "timestamp")),
        "lat": numbers(first_told(rows, "latitude")),
        "lon": numbers(first_told(rows, "longitude")),
        "altitude": numbers(first_told(rows, "altitude", "baroaltitude")),
        "height": numbers(first_told(rows, "geoaltitude")),
        "speed": numbers(first_told(rows, "groundspeed")),
        "heading": numbers(first_told(rows, "track")),
        "climb": numbers(first_told(rows, "vertical_rate")),
        "ground": flags(first_told(rows, "onground")),
        "callsign": np.array([callsigns.place(row.get("callsign")) for row in rows], dtype=np.int64),
        "squawk": np.array([squawk(row.get("squawk")) for row in rows], dtype=np.int64),
    }


class _Read:
    """Rows that are read without a list to look for, in the manner of ``Listed``."""

    def __init__(self, file: Ahead, name: str, told: Told) -> None:
        self._file, self._name, self._told = file, name, told
        self.cut = False

    def __iter__(self) -> Iterator[Sequence[Any]]:
        return self._lines() if flat_first_line(self._file.head) else self._table()

    def _lines(self) -> Iterator[list[Any]]:
        """One object a line; the last line of a file that breaks off is none."""
        left, done = b"", 0
        while more := self._file.read(_PIECE):
            done += len(more)
            self._told(done)
            *lines, left = (left + more).split(b"\n")
            if len(left) > _PIECE * 16:
                raise CaseError(f"{self._name} holds a line of more than 16 MB; it is no file of a tracker.")
            if lines:
                yield [loads(line) for line in lines]
        if left.strip():
            row = loads(left)
            self.cut = row is None
            yield [row]

    def _table(self) -> Iterator[Sequence[Any]]:
        data = self._file.read(_WHOLE)
        self._told(len(data))
        if len(data) >= _WHOLE:
            raise CaseError(f"{self._name} is a table of columns of more than 128 MB; save it as records or lines.")
        table = loads(beginning(data))
        if not isinstance(table, dict):
            raise CaseError(f"{self._name} is a table of columns that breaks off; save it again as records.")
        yield _turned(table)


def _listed(file: BinaryIO, name: str, told: Told) -> Listed | _Read:
    """The rows of a table in whichever shape it was saved."""
    ahead = Ahead(file)
    if beginning(ahead.head).startswith(b"["):
        return Listed(ahead, "", name=name, told=told)
    if has(ahead.head, "schema") and has_list(ahead.head, "data"):
        return Listed(ahead, "data", name=name, told=told)
    return _Read(ahead, name, told)


def _turned(table: Mapping[str, Any]) -> Sequence[Any]:
    """Rows out of columns, an index or a split table."""
    names, data = table.get("columns"), table.get("data")
    if isinstance(names, list) and isinstance(data, list):
        return [dict(zip(map(str, names), row, strict=False)) if isinstance(row, list) else {} for row in data]
    columns = {name: _values(table.get(name)) for name in _NAMES if name in table}
    if columns:
        size = max(map(len, columns.values()))
        whole = {name: [*values, *[None] * (size - len(values))] for name, values in columns.items()}
        return [dict(zip(whole, row, strict=True)) for row in zip(*whole.values(), strict=True)]
    return list(table.values())


def _values(column: Any) -> list[Any]:
    if isinstance(column, dict):
        return list(column.values())
    return column if isinstance(column, list) else []
