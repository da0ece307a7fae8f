"""Whether a case file still is what its journal says: bytes, chain, structure and every stored table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256

import apsw

from workbench.case import numbers, replay, schema
from workbench.case.blobs import keys
from workbench.case.ids import id_text
from workbench.case.journal import Entry, entries, hash_of, leaf_of


@dataclass(frozen=True)
class Verdict:
    """What a check found: counts, the chain's head, and one sentence a problem."""

    captures: int
    entries: int
    head: str
    problems: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether everything holds."""
        return not self.problems


def verify(connection: apsw.Connection) -> Verdict:
    """Check a file from its pages up; damage that stops one check is named and the next goes on."""
    problems: list[str] = []
    for check in (_pages, schema.differences, _chain, _places, _tables, _numbers, _bytes):
        problems += _run(check, connection)
    captures = _count(connection, "SELECT count(*) FROM capture WHERE deleted = 0")
    return Verdict(captures, _count(connection, "SELECT count(*) FROM entry"), _head(connection), tuple(problems))


def _run(check: Callable[[apsw.Connection], Iterator[str] | list[str]], connection: apsw.Connection) -> list[str]:
    said: list[str] = []
    try:
        said.extend(check(connection))
    except (apsw.Error, UnicodeDecodeError, TypeError, ValueError, KeyError) as error:
        said.append(f"the file is damaged where {check.__name__.strip('_')} are kept: {error}")
    return said


def _count(connection: apsw.Connection, query: str) -> int:
    try:
        return int(connection.execute(query).fetchone()[0])
    except apsw.Error:
        return 0


def _head(connection: apsw.Connection) -> str:
    try:
        row = connection.execute(
            "SELECT hash FROM entry WHERE id = (SELECT value FROM local WHERE key = 'head')"
        ).fetchone()
        return bytes(row[0]).hex() if row else ""
    except (apsw.Error, TypeError, ValueError):
        return ""


def _pages(connection: apsw.Connection) -> Iterator[str]:
    for (says,) in connection.execute("PRAGMA integrity_check(20)"):
        if says != "ok":
            yield f"the file's pages are damaged: {' '.join(str(says).split())}"
    for table, *_rest in connection.execute("PRAGMA foreign_key_check"):
        yield f"a row of {table} refers to a record that is not in the case"


def _leaves(connection: apsw.Connection, entry: Entry) -> list[bytes]:
    rows = connection.execute(
        "SELECT tbl, row, field, old, new, salt, leaf FROM change WHERE id >= ? AND id < ? ORDER BY id",
        (entry.seq << 24, (entry.seq + 1) << 24),
    )
    return [leaf if salt is None else leaf_of(salt, parts) for *parts, salt, leaf in rows]


def _chain(connection: apsw.Connection) -> Iterator[str]:
    known = {bytes(row[0]) for row in connection.execute("SELECT hash FROM entry")}
    expect = 1
    for entry in entries(connection):
        where = f"journal entry {entry.seq} ({entry.act})"
        if entry.seq != expect:
            yield f"{where} stands where entry {expect} belongs: an entry was removed or renumbered"
        expect = entry.seq + 1
        if hash_of(entry, _leaves(connection, entry)) != entry.hash:
            yield f"{where} is not as it was written"
        if entry.prev_hash is not None and entry.prev_hash not in known:
            yield f"{where} follows an entry that is not in the journal"
    stray = "SELECT c.id FROM change c LEFT JOIN entry e ON e.seq = c.id >> 24 WHERE e.seq IS NULL"
    for (key,) in connection.execute(stray):
        yield f"a change row ({key}) belongs to no journal entry"
    kept = "SELECT id FROM change WHERE salt IS NOT NULL AND leaf IS NOT NULL"
    for (key,) in connection.execute(kept):
        yield f"a change row ({key}) carries both its values and a stand-in for them"


def _places(connection: apsw.Connection) -> Iterator[str]:
    """The file's own settings: its replica and the head of its chain."""
    local = dict(connection.execute("SELECT key, value FROM local"))
    last = connection.execute(
        "SELECT id FROM entry WHERE replica = ? ORDER BY n DESC, id DESC LIMIT 1", (local.get("replica"),)
    ).fetchone()
    if last is None:
        yield "the file's replica identity is not the one that wrote its journal"
    elif last[0] != local.get("head"):
        yield "the head of the journal is not the last entry this file wrote"


def _tables(connection: apsw.Connection) -> Iterator[str]:
    names = {bytes(row): (table, rank) for row, table, rank in connection.execute("SELECT * FROM derived_number")}
    for table, key, says in replay.differences(connection):
        number = numbers.number_text(*names[key]) if key in names and names[key][0] == table else id_text(key)
        yield f"{table} {number} {says}"


def _numbers(connection: apsw.Connection) -> Iterator[str]:
    have = {tuple(row) for row in connection.execute("SELECT row, tbl, number FROM derived_number")}
    if have != set(numbers.expected(connection)):
        yield "the record numbers are not those the journal gives"


def _bytes(connection: apsw.Connection) -> Iterator[str]:
    for blob, size, chunks in connection.execute("SELECT id, size, chunks FROM blob").fetchall():
        whole, length, where = sha256(), 0, f"captured bytes {blob.hex()[:12]}…"
        for place, key in enumerate(keys(chunks or b""), start=1):
            row = connection.execute("SELECT data FROM blob_chunk WHERE sha256 = ?", (key,)).fetchone()
            data = row[0] if row else b""
            if row is None:
                yield f"{where}: chunk {place} is missing"
            elif sha256(data).digest() != key:
                yield f"{where}: chunk {place} is not what was captured"
            whole.update(data)
            length += len(data)
        if whole.digest() != blob or length != size:
            yield f"{where}: the bytes do not give their SHA-256 and size"
