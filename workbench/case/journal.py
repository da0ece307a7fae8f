"""The journal: append-only entries and their field changes, bound by salted leaves and a hash chain.

A leaf is the SHA-256 of salt, table, row, field and the typed old and new values; an entry's hash covers
its ids, clock, time, act and leaves and the hash of the entry it follows. A redacted copy can keep a
leaf without its values and the chain still verifies.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from hashlib import sha256
from itertools import takewhile
from typing import Any, NamedTuple

import apsw

from workbench.case.bulk import insert
from workbench.case.ids import new_id
from workbench.case.pace import Breathe, at_once, paced

ENTRY = "entry"  # the pseudo-table of an entry's own words: by, reason, merged
_NEXT = "SELECT 1 + coalesce((SELECT max(seq) FROM entry), 0), 1 + coalesce((SELECT max(n) FROM entry), 0)"
COLUMNS = "seq, id, replica, n, at, act, undoes, prev_hash, hash"


class FieldChange(NamedTuple):
    """One field's value before and after; ``old`` of a new row is ``None``."""

    table: str
    row: bytes
    field: str
    old: Any
    new: Any


@dataclass(frozen=True)
class Entry:
    """One act in the journal; ``n`` is a Lamport clock, ``seq`` the order of arrival in this file."""

    seq: int
    id: bytes
    replica: bytes
    n: int
    at: str
    act: str
    undoes: bytes | None
    prev_hash: bytes | None
    hash: bytes


def now() -> str:
    """The present instant, UTC, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


_HEAD = struct.Struct(">cq").pack
_NOTHING = _HEAD(b"n", 0)


def _typed(value: Any) -> bytes:
    kind = type(value)
    data: bytes
    if kind is str:
        data = value.encode("utf-8", "surrogatepass")
        return _HEAD(b"t", len(data)) + data
    if kind is bytes:
        data = value
        return _HEAD(b"b", len(data)) + data
    if value is None:
        return _NOTHING
    if kind is float:
        return _HEAD(b"f", 8) + struct.pack(">d", value)
    data = str(int(value)).encode()
    return _HEAD(b"i", len(data)) + data


_named = lru_cache(maxsize=4096)(_typed)  # tables and fields are few, and a row's fields follow one another


def leaf_of(salt: bytes, parts: Sequence[Any]) -> bytes:
    """The leaf of (table, row, field, old, new) under its salt."""
    table, row, field, old, new = parts
    typed = (_typed(salt), _named(table), _named(row), _named(field), _typed(old), _typed(new))
    return sha256(b"".join(typed)).digest()


def hash_of(entry: Entry, leaves: Iterable[bytes]) -> bytes:
    """What binds an entry: its own facts, its leaves in order and the entry before it."""
    facts = (entry.prev_hash, entry.id, entry.replica, entry.n, entry.at, entry.act, entry.undoes)
    return sha256(b"".join(map(_typed, facts)) + b"".join(leaves)).digest()


def append(
    connection: apsw.Connection, act: str, *, replica: bytes, prev_hash: bytes | None, undoes: bytes | None,
    changes: Sequence[FieldChange], words: dict[str, Any], breathe: Breathe = at_once,
) -> Entry:  # fmt: skip
    """Write one entry with its changes; ``words`` (by, reason) become change rows of the entry itself."""
    seq, n = next(connection.execute(_NEXT))
    key = new_id()
    own = [FieldChange(ENTRY, key, name, None, value) for name, value in words.items() if value is not None]
    rows, leaves = [], []
    for k, change in enumerate(paced([*own, *changes], breathe)):
        salt = os.urandom(16)
        leaves.append(leaf_of(salt, change))
        rows.append((seq << 24 | k, *change, salt, None))
    entry = Entry(seq, key, replica, n, now(), act, undoes, prev_hash, b"")
    entry = Entry(*(*_facts(entry)[:-1], hash_of(entry, leaves)))
    write_entries(connection, [_facts(entry)])
    write_changes(connection, paced(rows, breathe))
    return entry


def _facts(entry: Entry) -> tuple[Any, ...]:
    return (
        entry.seq, entry.id, entry.replica, entry.n, entry.at, entry.act, entry.undoes, entry.prev_hash, entry.hash
    )  # fmt: skip


def write_entries(connection: apsw.Connection, rows: Iterable[tuple[Any, ...]]) -> None:
    """Append entry rows as they are."""
    connection.executemany(f"INSERT INTO entry ({COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?)", rows)


def write_changes(connection: apsw.Connection, rows: Iterable[tuple[Any, ...]]) -> None:
    """Append change rows as they are."""
    insert(connection, "change", 8, rows)


def entries(connection: apsw.Connection, where: str = "", bound: Sequence[Any] = ()) -> Iterator[Entry]:
    """Entries in order of arrival."""
    for row in connection.execute(f"SELECT {COLUMNS} FROM entry {where} ORDER BY seq", tuple(bound)):
        yield Entry(*row)


def entry_by_id(connection: apsw.Connection, key: bytes) -> Entry | None:
    """The entry of that id."""
    return next(entries(connection, "WHERE id = ?", (key,)), None)


def changes_of(connection: apsw.Connection, seq: int, breathe: Breathe = at_once) -> list[FieldChange]:
    """An entry's changes of records, its own words left out."""
    rows = connection.execute(
        "SELECT tbl, row, field, old, new FROM change WHERE id >= ? AND id < ? AND tbl <> ? ORDER BY id",
        (seq << 24, (seq + 1) << 24, ENTRY),
    )
    return [FieldChange(*row) for row in paced(rows, breathe)]


def words_of(connection: apsw.Connection, seq: int) -> dict[str, Any]:
    """An entry's own words: by, reason and what a merge brought."""
    rows = connection.execute(
        "SELECT tbl, field, new FROM change WHERE id >= ? AND id < ? ORDER BY id", (seq << 24, (seq + 1) << 24)
    )
    own = takewhile(lambda row: row[0] in (ENTRY, None), rows)  # they stand first; a redacted one has no table
    return {str(name): value for table, name, value in own if table}
