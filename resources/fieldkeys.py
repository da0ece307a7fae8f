"""Airfields by what they are called, by town and by sound: tables that the program looks up row by row.

They are made of the tables of airfields and of places alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from workbench.reference import tables
from workbench.reference.folding import name_key
from workbench.reference.gazetteer import keys_of
from workbench.reference.sounds import sound_key

_GENERIC = re.compile(
    r" (?:international|airport|air base|air force base|air reserve base|space force base|army airfield|field)$"
)
_HEAD = "# version: {}\n# origin: the tables airfields and places of this folder\nkey,airfields\n"
Keyed = Iterator[tuple[str, str]]


def write(folder: Path) -> list[Path]:
    """Writes a table for each way that airfields are asked for by; those written by hand stand first in a row."""
    tables.read.cache_clear()  # the tables that these are made of may just have been made anew
    written = []
    for name, pairs in (("called", _called()), ("towns", _towns()), ("sounds", _sounds())):
        written.append(folder / f"airfields.{name}.csv")
        written[-1].write_text(text_of(pairs), encoding="utf-8", newline="\n")
    return written


def text_of(pairs: Keyed) -> str:
    """A table of keys, each with the codes of its airfields."""
    found: dict[str, dict[str, None]] = {}
    for key, code in pairs:
        found.setdefault(key, {})[code] = None
    rows = sorted(f"{key},{' '.join(codes)}\n" for key, codes in found.items())
    return _HEAD.format(tables.read("airfields").version) + "".join(rows)


def _by_hand() -> Iterator[tuple[dict[str, str], list[str]]]:
    """The airfields of the table of places, with their spellings."""
    for row in tables.read("places").rows:
        if row["type"] == "airfield":
            yield row, [row["name"], *tables.listed(row["aliases"])]


def _called() -> Keyed:
    for row, spellings in _by_hand():
        keys = [key for spelling in spellings for key in keys_of(spelling)]
        yield from ((key, row["icao"]) for key in dict.fromkeys([*keys, *(_GENERIC.sub("", key) for key in keys)]))
    yield from _of_cells("called")


def _towns() -> Keyed:
    yield from ((name_key(row["city"]), row["icao"]) for row, _ in _by_hand())
    for row in tables.read("airfields").rows:
        if row["city"]:
            yield row["city"].casefold().replace("-", " "), row["icao"]


def _sounds() -> Keyed:
    for row, spellings in _by_hand():
        yield from ((key, row["icao"]) for key in dict.fromkeys(map(sound_key, spellings)))
    yield from _of_cells("sounds")


def _of_cells(column: str) -> Keyed:
    for row in tables.read("airfields").rows:
        yield from ((key, row["icao"]) for key in row[column].split(";") if key)
