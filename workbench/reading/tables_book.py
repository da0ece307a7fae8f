"""Which bytes are a workbook, its sheets, and the working text they make: ``xlsx/1`` and ``ods/1``.

A row is a line, its cells parted by tabs; each sheet's name stands above its rows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from workbench.reading.tables import Grid, Sheet, laid_out
from workbench.reading.tables_ods import read_ods
from workbench.reading.tables_xlsx import read_xlsx

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ODS = "application/vnd.oasis.opendocument.spreadsheet"
MIMES = {XLSX: "xlsx/1", ODS: "ods/1"}
_READERS: dict[str, Callable[..., list[Grid]]] = {"xlsx/1": read_xlsx, "ods/1": read_ods}
_ZIP = b"PK\x03\x04"
_INSIDE_XLSX = re.compile(rb"PK\x03\x04.{26}xl/", re.DOTALL)
_INSIDE_ODS = b"mimetype" + ODS.encode()


def workbook_type(head: bytes) -> str | None:
    """The type of the workbook that begins so; ``None`` for anything else."""
    if not head.startswith(_ZIP):
        return None
    if head[30 : 30 + len(_INSIDE_ODS)] == _INSIDE_ODS:
        return ODS
    return XLSX if _INSIDE_XLSX.search(head) else None


def is_workbook(recipe: str | None) -> bool:
    """Whether a working text was laid out from a workbook."""
    return recipe in _READERS


def read_book(chunks: Iterable[bytes], recipe: str, *, name: str = "The workbook") -> tuple[str, list[Sheet]]:
    """The working text of a workbook, and its sheets; CaseError says what cannot be read, where, and what to do."""
    return laid_out(_READERS[recipe](b"".join(chunks), name=name))
