"""The first fixes of a tracker file as they will come in: for the dialog that asks what a file does not say itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from workbench.reading.confined import lend_file
from workbench.reading.flying import FlightFile, Part, read_flights
from workbench.tracking.delimited import columns_of
from workbench.tracking.fixes import NONE, Fixes
from workbench.tracking.guessing import guessed_mapping
from workbench.tracking.importer import Settings, importer_for
from workbench.tracking.packing import unpacked
from workbench.tracking.unpacked import head_of
from workbench.tracking.utc import instant
from workbench.values.errors import CaseError

SHOWN = 50
"""Fixes that are shown."""
TABLE = "csv"
HEADS = ("Row", "Time (UTC)", "Latitude", "Longitude", "Altitude, ft", "Speed, kt", "Track, °", "Ground", "Callsign",
         "Aircraft")  # fmt: skip
_READ = 1 << 20  # bytes of a file that are looked at
_TABLE = 1 << 16  # of a table
_WHOLE = 8 << 20  # bytes of a file that is no table and is read whole
_BY_LINES = ("line",)


@dataclass(frozen=True)
class Begun:
    """How a file begins: its format by its content ("" for none), and its columns where it is a table."""

    path: Path
    format: str
    name: str
    by_lines: bool
    heads: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    head: bytes = b""

    @property
    def is_table(self) -> bool:
        """Whether its columns can be named."""
        return len(self.heads) > 2 and bool(self.rows)


@dataclass(frozen=True)
class Looked:
    """The first fixes in words, how many there are of how many aircraft in what was looked at, and what is told."""

    rows: tuple[tuple[str, ...], ...]
    fixes: int
    aircraft: int
    rejected: tuple[tuple[int, str], ...]
    remarks: tuple[str, ...]
    part: bool  # whether only the beginning was looked at


def begun(path: Path) -> Begun:
    """How a file begins; CaseError where it cannot be opened."""
    if path.exists() and not path.is_file():
        raise CaseError(f"{path.name} is no file that can be read to its end; choose another.")
    try:
        with path.open("rb") as file:
            packed = file.read(_READ)
    except OSError as error:
        raise CaseError(f"{path.name} cannot be opened: {error.strerror}.") from error
    importer = importer_for(packed, name=path.name)
    head = head_of(packed)
    by_lines = importer is None or importer.row in _BY_LINES
    names, rows = columns_of(head) if by_lines else ([], [])
    return Begun(
        path, importer.format if importer else "", importer.name if importer else "", by_lines, tuple(names),
        tuple(map(tuple, rows)), head,
    )  # fmt: skip


def guessed(one: Begun) -> dict[str, str]:
    """Field to column, as names and first rows make likely."""
    return guessed_mapping(one.heads, one.rows) if one.is_table else {}


def look(one: Begun, *, format: str, settings: Settings) -> Looked:
    """The first fixes as they will be, read in the child like the file itself; CaseError where there are none."""
    data, part = _beginning(one)
    found = read_flights(lend_file(BytesIO(data), name=one.path.name), format=format, settings=settings)
    every = sorted((row for each in found.parts for row in _rows(each)), key=lambda row: int(row[0]))
    count = sum(each.told["extent"]["fixes"] for each in found.parts)
    whole = found.whole
    return Looked(tuple(every[:SHOWN]), count, len(found.parts), _rejected(found), tuple(whole["remarks"]), part)


def _rejected(found: FlightFile) -> tuple[tuple[int, str], ...]:
    """The rows that are no fixes, of each aircraft and of none, by their place."""
    told = [found.whole, *(each.told for each in found.parts)]
    return tuple(sorted((int(place), str(why)) for each in told for place, why in each["rejected_rows"]))


def _beginning(one: Begun) -> tuple[bytes, bool]:
    """The bytes to look at, and whether there are more: whole lines of a table, any other file as it is."""
    if not one.by_lines:
        size = one.path.stat().st_size
        if size > _WHOLE:
            raise CaseError(f"{one.path.name} is too large to be looked at first; it is read when it is imported.")
        return one.path.read_bytes(), False
    if len(one.head) <= _TABLE:
        return one.head, False
    cut = one.head.rfind(b"\n", 0, _TABLE)
    return one.head[: cut + 1 if cut > 0 else _TABLE], True


def _rows(part: Part) -> Iterator[tuple[str, ...]]:
    """The fixes of one aircraft in words; those set aside are told so in the last column."""
    fixes = unpacked([(each.size, each.data) for each in part.segments], part.layout)
    calls = part.told["extent"]["callsigns"]
    said = part.told["identity"]
    name = next((said[each]["value"] for each in ("registration", "hex") if each in said), "not stated")
    for at in range(min(len(fixes), SHOWN)):
        call = int(fixes["callsign"][at])
        aside = "" if fixes["aside"][at] == 0 else " (set aside)"
        yield (*_numbers(fixes, at), calls[call - 1] if 0 < call <= len(calls) else "", f"{name}{aside}")


def _numbers(fixes: Fixes, at: int) -> tuple[str, ...]:
    lat, lon = (f"{value / 1e7:.5f}" if value != NONE else "" for value in (fixes["lat"][at], fixes["lon"][at]))
    high = fixes["altitude"][at] if fixes["altitude"][at] != NONE else fixes["height"][at]
    speed, heading = (_told(fixes[name][at], 10) for name in ("speed", "heading"))
    ground = {1: "yes", 0: "no"}.get(int(fixes["ground"][at]), "not told")
    when = instant(int(fixes["t"][at])).replace("T", " ").removesuffix("Z")
    return (str(int(fixes["row"][at])), when, lat, lon, _told(high, 1), speed, heading, ground)


def _told(value: int, parts: int) -> str:
    if value == NONE:
        return ""
    return f"{value / parts:,.1f}" if parts > 1 else f"{value:,}"
