"""The proof that a finished copy shows nothing of what is hidden: every byte of it is searched, in every guise.

What was searched: each value of each table, journal and derived tables with their names among them; each capture as
one file, unpacked; the pages of the file as they lie on the disk, free ones too; the index for words; the file's name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import apsw

from workbench.case import blobs
from workbench.case.journal import ENTRY
from workbench.case.numbers import number_text
from workbench.exchange.searching import Search
from workbench.values.hiding import Terms

METHOD = (
    "whole words in any case, with and without accents, vowel signs and signs that are not seen, in ligatures and other"
    " forms of letters, with any space or hyphen between their parts; UTF-8, UTF-16, UTF-32, older encodings; percent"
    " signs, also several times over, entities, escapes of JSON, scripts, style sheets, rich text and mail, octal,"
    " base64, hexadecimal, names of hosts; split by markup or over the runs of a page; unpacked: ZIP, gzip, deflate,"
    " zstd, bzip2, xz, four deep."
    " Pixels and sound are not searched, nor other grammatical forms of a word, nor letters set apart one by one"
)
_JOINED = {"blob_chunk"}
_STEP = 4 << 20
_KEYS = (16, 32)  # bytes of a key, of a hash


@dataclass(frozen=True)
class Proof:
    """What was searched, and where a hidden word still stands or something could not be searched; empty: proved."""

    values: int
    captures: int
    bytes: int
    streams: int
    places: tuple[str, ...]


def prove(path: Path, name: str, terms: Terms, rest: Callable[[str], object] = lambda text: None) -> Proof:
    """Search a finished copy that will be called ``name``."""
    with closing(apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)) as connection:
        search = _Counted(connection, Search(terms), rest)
        places = list(search.everywhere(path, name))
    return Proof(search.values, search.captures, search.bytes, search.streams, tuple(places))


class _Counted:
    def __init__(self, connection: apsw.Connection, search: Search, rest: Callable[[str], object]) -> None:
        self._connection, self._search, self._rest = connection, search, rest
        self.values = self.captures = self.bytes = self.streams = 0

    def everywhere(self, path: Path, name: str) -> Iterator[str]:
        if self._search.terms.stands_in(name):
            yield f"in the name {name}"
        tables: list[Any] = self._connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        for (table,) in tables:
            if table not in _JOINED:
                yield from self._table(table)
        yield from self._captured()
        yield from self._pages(path)

    def _table(self, table: str) -> Iterator[str]:
        self._rest(f"searching {table}")
        named: list[Any] = self._connection.execute("SELECT name FROM pragma_table_info(?)", (table,)).fetchall()
        names = [name for (name,) in named]
        cursor = self._connection.execute(f'SELECT {", ".join(map(_quoted, names))} FROM "{table}"')
        for rows in _some(cursor):
            self._rest(f"searching {table}")
            values = [value for row in rows for value in map(_searchable, row) if value]
            self.values += len(values)
            if self._search.through([b"\n".join(values)]).hit:  # joined, that many take no longer than one
                yield from (self._place(table, field, row) for field, row in self._standing(names, rows))

    def _standing(self, names: list[str], rows: list[tuple[Any, ...]]) -> Iterator[tuple[str, dict[str, Any]]]:
        """The values among some rows that show a term each by itself."""
        for row in rows:
            for field, value in zip(names, map(_searchable, row), strict=True):
                if value and self._search.through([value]).hit:
                    yield field, dict(zip(names, row, strict=True))

    def _place(self, table: str, field: str, row: dict[str, Any]) -> str:
        """A place in words, without what stands there."""
        if table == "change":
            act = self._connection.execute("SELECT act FROM entry WHERE seq = ?", (row["id"] >> 24,)).fetchone()
            what = "its own words" if row["tbl"] == ENTRY else f"{row['tbl']}.{row['field']}"
            return f"in journal entry {row['id'] >> 24} ({act[0] if act else ''}), {what}"
        key = row.get("id") if isinstance(row.get("id"), bytes) else row.get("capture") or row.get("row")
        query = "SELECT tbl, number FROM derived_number WHERE row = ?"
        number = self._connection.execute(query, (key,)).fetchone() if isinstance(key, bytes) else None
        return f"in {number_text(*number) if number else table}, {table}.{field}"

    def _captured(self) -> Iterator[str]:
        held: list[Any] = self._connection.execute("SELECT id FROM blob").fetchall()
        for (blob,) in held:
            place = f"in captured bytes {blob.hex()[:12]}…"
            found = self._search.through(
                blobs.read(self._connection, blob), lambda: self._rest("searching captured bytes")
            )
            self.captures += 1
            self.bytes += found.bytes
            self.streams += found.streams
            if found.hit:
                yield f"{place} {found.hit}"
            elif found.unread:
                yield f"{place}, which hold {found.unread}"

    def _pages(self, path: Path) -> Iterator[str]:
        """The file as it lies on the disk: what no table shows any more."""
        with path.open("rb") as file:
            tail = b""
            while data := file.read(_STEP):
                self._rest("searching the file")
                if self._search.terms.stands_in((tail + data).decode("utf-8", "replace")):
                    yield "in the pages of the file"
                    return
                tail = data[-1024:]


def _searchable(value: Any) -> bytes:
    """What of a value is searched: no numbers, and no keys and hashes, in which a short word stands by chance."""
    if isinstance(value, str):
        return value.encode("utf-8", "surrogatepass")
    return value if isinstance(value, bytes) and len(value) not in _KEYS else b""


def _some(cursor: Iterator[tuple[Any, ...]]) -> Iterator[list[tuple[Any, ...]]]:
    """Rows a hundred at a time."""
    while rows := list(islice(cursor, 100)):
        yield rows


def _quoted(name: str) -> str:
    return f'"{name}"'
