"""Bundled tables: read once, each with the date of its version and a sentence on where its facts are from."""

from __future__ import annotations

import csv
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

_HERE = Path(__file__).parent


class Table(NamedTuple):
    """One table; ``version`` is its date, every cell is text, absent cells are empty."""

    name: str
    version: str
    origin: str
    rows: tuple[dict[str, str], ...]

    def __str__(self) -> str:
        return f"{self.name} table of {self.version}"


@lru_cache(maxsize=32)
def read(name: str) -> Table:
    """The table called ``name``: two lines ``# version`` and ``# origin``, then comma separated rows."""
    text = source(name).read_text(encoding="utf-8")
    version, origin, *lines = text.splitlines()
    header, *rows = csv.reader(lines, strict=True)
    return Table(
        name,
        version.removeprefix("# version: "),
        origin.removeprefix("# origin: "),
        tuple([dict(zip(header, row, strict=True)) for row in rows]),
    )


def source(name: str) -> Path:
    """The file of a table."""
    return _HERE / f"{name}.csv"


def listed(cell: str) -> tuple[str, ...]:
    """The entries of a cell that holds several, separated by semicolons."""
    return tuple([piece.strip() for piece in cell.split(";") if piece.strip()]) if cell else ()
