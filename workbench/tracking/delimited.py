"""How a delimited text begins: its encoding, what parts its cells, the names of its columns, its first rows."""

from __future__ import annotations

import codecs
import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

SAMPLE = 60  # rows that a head shows
WIDEST = 500  # columns that are looked at
BEGINNING = 1 << 16
_SEPARATORS = (",", ";", "\t", "|")
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_ENDS = (
    {"origin", "destination"}, {"from", "to"}, {"departure", "arrival"}, {"dep", "arr"}, {"adep", "ades"},
    {"departureairport", "arrivalairport"}, {"estdepartureairport", "estarrivalairport"},
)  # fmt: skip
_FLYING = {
    "callsign", "flight", "flightnumber", "flightno", "registration", "reg", "tail", "tailnumber", "icao24", "hex",
    "aircraft", "aircrafttype", "airline",
}  # fmt: skip
_POSITIONS = {"lat", "latitude", "position"}
_UNQUOTED = re.compile(r'"[^"]*"?')
_NAME = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True)
class Head:
    """The beginning of a delimited text.

    ``names`` as the file has them; ``line`` is the header's, from 1, and 0 where the first row is one of numbers
    (then names are ``column 1`` and so on). ``returns``: lines end in carriage returns alone.
    """

    names: tuple[str, ...]
    separator: str
    line: int
    rows: tuple[tuple[str, ...], ...]
    encoding: str = "utf-8"
    mark: int = 0
    returns: bool = False

    def places(self) -> dict[str, int]:
        """Column names without capitals, blanks and signs, each with the place of its first column."""
        found: dict[str, int] = {}
        for place, name in enumerate(self.names):
            found.setdefault(plain_name(name), place)
        return found

    def column(self, place: int) -> list[str]:
        """The cells of one column in the first rows; empty where a row has none."""
        return [row[place].strip() if place < len(row) else "" for row in self.rows]


def plain_name(name: str) -> str:
    """A column's name in small letters and digits alone: ``Ground Speed (kt)`` is ``groundspeedkt``."""
    return _NAME.sub("", name.casefold())


def cells_of(line: str, separator: str) -> list[str]:
    """The cells of one line; a quotation that does not end, ends with the line."""
    try:
        return next(csv.reader([line], delimiter=separator), [])
    except csv.Error:
        return line.split(separator)


def headed(head: bytes) -> Head:
    """How a text begins, by its first 64 KB."""
    return _headed(head[:BEGINNING])


@lru_cache(maxsize=8)
def _headed(head: bytes) -> Head:
    mark, encoding = next(((len(sign), name) for sign, name in _MARKS if head.startswith(sign)), (0, "utf-8"))
    text = head[mark:].decode(encoding, "replace").replace("\r\n", "\n")
    returns = "\r" in text and "\n" not in text
    lines = (text.replace("\r", "\n") if returns else text).split("\n")
    at = next((place for place, line in enumerate(lines) if line.strip() and not _remark(line)), len(lines))
    first = lines[at].strip().lstrip("#") if at < len(lines) else ""
    separator = separator_of(first)
    names = [name.strip() for name in cells_of(first, separator)][:WIDEST]
    bare = 0 < len(names) <= 2 * sum(map(_number, names))
    cells = (cells_of(line, separator)[:WIDEST] for line in lines[at if bare else at + 1 : at + 1 + SAMPLE])
    rows = tuple(tuple(row) for row in cells if any(map(str.strip, row)))
    named = tuple(f"column {place + 1}" for place in range(len(names))) if bare else tuple(names)
    return Head(named, separator, 0 if bare else at + 1, rows, encoding, mark, returns)


def _remark(line: str) -> bool:
    """Whether a line before the header is none: a comment, or what a spreadsheet is told of the separator."""
    return line.casefold().startswith("sep=") or (line.startswith("#") and max(map(line.count, _SEPARATORS)) < 2)


def _number(text: str) -> bool:
    return bool(re.fullmatch(r"[-+]?\d+(?:[.,]\d+)?", text))


def separator_of(line: str) -> str:
    """What parts the cells of a line: the sign of four that is most frequent outside quotations."""
    bare = _UNQUOTED.sub("", line)
    return max(_SEPARATORS, key=lambda sign: (bare.count(sign), -_SEPARATORS.index(sign)))


def columns_of(head: bytes) -> tuple[list[str], list[list[str]]]:
    """The column names and the first rows of a table, for the dialog that asks what its columns are."""
    found = headed(head)
    return list(found.names), [list(row) for row in found.rows]


def lists_flights(head: bytes) -> bool:
    """Whether a text begins as a table of flights from one field to another, without positions along the way."""
    names = headed(head).places().keys()
    return any(names >= ends for ends in _ENDS) and bool(names & _FLYING) and not names & _POSITIONS


def place_of(places: dict[str, int], *names: str) -> int | None:
    """The place of the first of some columns that a table has."""
    return next((places[name] for name in names if name in places), None)


def decimal_of(samples: Sequence[str]) -> str:
    """The decimal sign of a column of numbers: a comma where cells have one comma and no point."""
    commas = sum("," in text and "." not in text for text in samples)
    return "," if commas * 2 > sum(map(bool, samples)) else "."
