"""The table of all airfields with a four-letter code made from airportsdata, for ``tables.py``."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import Any

VERSION = "2026-11-22"
ORIGIN = (
    "airportsdata 20260905 (MIT), which includes data of github.com/mwgg/Airports (MIT); without heliports; "
    "six military fields that it lacks (HSWS OJMS OS72 UKFB UUMB XRMF) written by hand from general knowledge; "
    "Puerto Rico and the Virgin Islands by their own ISO 3166-1 codes"
)
ISLANDS = {"TJ": "PR", "TI": "VI"}
"""Territories that the source counts to the United States, by how the codes of their airfields begin."""
_HAND = (
    ("HSWS", "", "Wadi Seidna Air Base", "SD", 1250, 15.8167, 32.5150),
    ("OJMS", "", "Muwaffaq Salti Air Base", "JO", 1700, 31.8256, 36.7820),
    ("OS72", "", "Tiyas Air Base", "SY", 1800, 34.5225, 37.6306),
    ("UKFB", "", "Belbek Air Base", "UA", 300, 44.6892, 33.5769),
    ("UUMB", "", "Kubinka Air Base", "RU", 610, 55.6114, 36.6500),
    ("XRMF", "", "Mozdok Air Base", "RU", 500, 43.7875, 44.6028),
)

Row = tuple[str, ...]


def aerodromes() -> list[Row]:
    """One row a field, from south to north; no cell holds a comma or a quotation mark: lines are split plainly."""
    import airportsdata

    wanted = [_row(*map(each.get, _FIELDS)) for each in airportsdata.load().values() if _wanted(each)]
    return sorted([*wanted, *(_row(*each) for each in _HAND)], key=lambda row: (float(row[-2]), row))


_FIELDS = ("icao", "iata", "name", "country", "elevation", "lat", "lon")


def _wanted(each: dict[str, Any]) -> bool:
    return bool(re.fullmatch(r"[A-Z0-9]{4}", each["icao"])) and "heliport" not in each["name"].lower()


def _row(icao: Any, iata: Any, name: Any, country: Any, elevation: Any, lat: Any, lon: Any) -> Row:
    plain = " ".join(re.sub('[,"]', " ", name).split())
    return icao, iata, plain, ISLANDS.get(icao[:2], country), f"{elevation:.0f}", f"{lat:.5f}", f"{lon:.5f}"


def write(folder: Path) -> list[Path]:
    """The table written into a folder, as it stands in ``workbench/reference``."""
    path = folder / "aerodromes.csv"
    columns = ("icao", "iata", "name", "country", "elevation_ft", "lat", "lon")
    with path.open("w", encoding="utf-8", newline="") as out:
        out.write(f"# version: {VERSION}\n# origin: {ORIGIN}\n")
        csv.writer(out, lineterminator="\n").writerows([columns, *aerodromes()])
    return [path]
