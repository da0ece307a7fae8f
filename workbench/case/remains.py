"""What still stands in a damaged case file: journal, records and chunks, each row judged by itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from typing import Any

import apsw

from workbench.case.journal import ENTRY, Entry
from workbench.case.pages import Cell, Damaged, Pages
from workbench.case.records import FIELDS
from workbench.case.schema import lay
from workbench.case.verify import as_written

Row = tuple[Any, ...]
TEXT = "derived_text"
_TEXT_SHAPE = (bytes, int, str, int, int, int, str)
_ENTRY_SHAPE = (type(None), bytes, bytes, int, str, str)
_STEP = 200  # pages between two words of how far it is


@dataclass
class Remains:
    """Rows by what they are; ``broken`` counts rows that could not be read, ``chunks`` says where each one stands."""

    pages: Pages
    entries: dict[bytes, Entry] = field(default_factory=dict)
    changes: dict[int, Row] = field(default_factory=dict)
    chunks: dict[bytes, tuple[int, int]] = field(default_factory=dict)
    rows: dict[str, dict[bytes, Row]] = field(default_factory=lambda: {table: {} for table in FIELDS})
    texts: list[Row] = field(default_factory=list)
    local: dict[str, Any] = field(default_factory=dict)
    broken: int = 0
    homeless: int = 0  # rows of records, of which table cannot be told

    def chunk(self, key: bytes) -> bytes | None:
        """The bytes of a chunk, when they are those of its hash."""
        if key not in self.chunks:
            return None
        page, row = self.chunks[key]
        held = (cell.values[1] for cell in self.pages.cells(page) if cell and cell.row == row)
        data = next(held, b"")
        return bytes(data) if sha256(data).digest() == key else None

    def by_entry(self) -> dict[int, list[Row]]:
        """The change rows of each entry in their order, by its place in the journal."""
        held: dict[int, list[Row]] = defaultdict(list)
        for key in sorted(self.changes):
            held[key >> 24].append((key, *self.changes[key]))
        return held

    def sound(self) -> tuple[list[Entry], list[Entry]]:
        """Entries whose hash still binds their changes, and those that are broken, both in their order."""
        held = self.by_entry()
        both: tuple[list[Entry], list[Entry]] = ([], [])
        for entry in sorted(self.entries.values(), key=lambda entry: entry.seq):
            both[0 if as_written(entry, held.get(entry.seq, [])) else 1].append(entry)
        return both


def remains(data: Any, progress: Callable[[int, int, str], object]) -> Remains:
    """Go through every page of a file's bytes and keep what is a row of a case."""
    found = Remains(Pages(data))
    known = _known(found.pages)
    strays: list[tuple[str, Row]] = []
    for number in range(1, found.pages.count + 1):
        if number % _STEP == 0:
            progress(number, found.pages.count, "reading what still stands")
        for cell in _readable(found, number):
            _sort(found, cell, number, known.get(number, ""), strays)
    named = {row[1]: row[0] for row in found.changes.values() if row[0] in FIELDS}
    for table, row in strays:
        table = named.get(row[0], table)
        if table in FIELDS and len(row) <= len(FIELDS[table]):
            padded = (*row, *(None,) * (len(FIELDS[table]) - len(row)))
            found.rows[table].setdefault(row[0], padded)
        elif not table:
            found.homeless += 1
    return found


def _readable(found: Remains, number: int) -> Iterator[Cell]:
    try:
        for cell in found.pages.cells(number):
            if cell is None:
                found.broken += 1
            else:
                yield cell
    except Damaged:
        found.broken += 1


def _known(pages: Pages) -> dict[int, str]:
    """Which table each leaf belongs to, where the way from its root still stands.

    Roots of which the schema tells no more are looked for where they stand in a new case, unless those that it still
    tells stand elsewhere, as they do in a file that SQLite has packed anew.
    """
    try:
        schema = [cell.values for leaf in pages.leaves(1) for cell in pages.cells(leaf) if cell]
    except Damaged:
        schema = []
    told = {str(row[1]): row[3] for row in schema if len(row) == 5 and row[0] == "table" and isinstance(row[3], int)}
    laid = _laid(pages.size)
    if all(laid.get(table, root) == root for table, root in told.items()):
        told = laid | told
    return {leaf: table for table, root in told.items() for leaf in pages.leaves(root)}


@cache
def _laid(size: int) -> dict[str, int]:
    """Where the roots of the tables of records stand in a new case."""
    with closing(apsw.Connection(":memory:")) as empty:
        empty.execute(f"PRAGMA page_size={size}")
        lay(empty)
        rows: Any = empty.execute("SELECT name, rootpage FROM sqlite_schema WHERE type = 'table'").fetchall()
    return {name: root for name, root in rows if name in FIELDS}


def _sort(found: Remains, cell: Cell, page: int, table: str, strays: list[tuple[str, Row]]) -> None:
    """Put a row where it belongs: by its shape, and for a record by the tree it hangs on."""
    row = cell.values
    shape = tuple(type(value) for value in row)
    if len(row) == 9 and shape[:6] == _ENTRY_SHAPE and isinstance(row[8], bytes):
        found.entries.setdefault(row[1], Entry(cell.row, *row[1:]))
    elif len(row) == 8 and row[0] is None and {shape[6], shape[7]} == {bytes, type(None)}:
        found.changes.setdefault(cell.row, row[1:])
    elif shape == (bytes, bytes) and len(row[0]) == 32:
        found.chunks.setdefault(row[0], (page, cell.row))
    elif len(row) == 2 and shape[0] is str and table in ("local", ""):
        found.local.setdefault(row[0], row[1])
    elif shape == _TEXT_SHAPE:
        found.texts.append(row)
    elif row and isinstance(row[0], bytes) and len(row[0]) in (16, 32) and (table in FIELDS or not table):
        strays.append((table, row))


def of_records(changes: list[Row]) -> Iterator[Row]:
    """Table, row, field, old and new of the changes of records among these change rows; withheld ones left out."""
    for _key, table, row, name, old, new, *_bound in changes:
        if table is not None and table != ENTRY and name in FIELDS.get(table, ()):
            yield table, row, name, old, new
