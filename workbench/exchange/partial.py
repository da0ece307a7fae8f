"""A copy in which something stays behind or is hidden: its journal rewritten, its tables made of that journal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import apsw

from workbench.case import blobs, derived, replay
from workbench.case.blobs import CHUNK, StoredBytes
from workbench.case.journal import COLUMNS, write_changes, write_entries
from workbench.case.records import FIELDS
from workbench.exchange.derivatives import Derivative
from workbench.exchange.rewriting import Rewriting
from workbench.exchange.withheld import Plan, Progress
from workbench.reading.deriving import Unread, read_capture


def fill(source: apsw.Connection, target: apsw.Connection, planned: Plan, progress: Progress) -> tuple[int, int]:
    """Fill an empty case file by a plan; tells how many changes are withheld and in how many something stands instead.

    What was read of captures goes along only where their bytes go as they are; of others it is read anew, in the copy,
    from what is in the copy.
    """
    rewriting = Rewriting(source, planned)
    with target:
        write_entries(target, source.execute(f"SELECT {COLUMNS} FROM entry ORDER BY seq"))
        write_changes(target, rewriting.changes(_told(source, progress)))
        _tables(target, progress)
        _bytes(source, target, planned, progress)
        _readings(source, target, planned)
    _read_anew(target, planned, progress)
    with target:
        derived.rebuild(target)
    return rewriting.withheld, rewriting.replaced


def _told(source: apsw.Connection, progress: Progress) -> Iterator[tuple[Any, ...]]:
    for at, row in enumerate(source.execute("SELECT * FROM change ORDER BY id")):
        if at % 1000 == 0:
            progress(0, 0, "copying the journal")
        yield row


def _tables(target: apsw.Connection, progress: Progress) -> None:
    """The tables are what the copy's own journal gives."""
    for table, rows in replay.replayed(target).items():
        progress(0, 0, f"writing {table}")
        names = FIELDS[table]
        columns = ", ".join(f'"{name}"' for name in names)
        made = ((key, *(held.get(name, 0 if name == "deleted" else None) for name in names[1:]))
                for key, held in rows.items())  # fmt: skip
        target.executemany(f'INSERT INTO "{table}" ({columns}) VALUES ({", ".join("?" * len(names))})', made)


def _bytes(source: apsw.Connection, target: apsw.Connection, planned: Plan, progress: Progress) -> None:
    made = {each.stored.sha256: each for each in planned.derivatives.values()}
    held: list[Any] = target.execute("SELECT id, size, chunks FROM blob").fetchall()
    for done, (key, size, chunks) in enumerate(held):
        progress(done, len(held), "copying captured bytes")
        derivative = made.get(key)
        pieces = _pieces(derivative.data) if derivative else _stored(source, StoredBytes(key, size, chunks or b""))
        for name, piece in zip(blobs.keys(chunks or b""), pieces, strict=True):
            progress(0, 0, "copying captured bytes")
            target.execute("INSERT INTO blob_chunk VALUES (?, ?) ON CONFLICT DO NOTHING", (name, piece))


def _pieces(data: bytes) -> Iterator[bytes]:
    return (data[at : at + CHUNK] for at in range(0, len(data), CHUNK))


def _stored(source: apsw.Connection, stored: StoredBytes) -> Iterator[bytes]:
    return (blobs.chunk(source, stored, place) for place in range(len(stored.chunks) // 32))


def _readings(source: apsw.Connection, target: apsw.Connection, planned: Plan) -> None:
    captures = planned.closure.rows.get("capture", frozenset()) - planned.derivatives.keys()
    for table in (*derived.READ, derived.BOXES):
        where = derived.OF_CAPTURE.get(table, "capture = ?")
        for capture in captures:
            rows: list[Any] = source.execute(f'SELECT * FROM "{table}" WHERE {where}', (capture,)).fetchall()
            if rows:
                target.executemany(f'INSERT INTO "{table}" VALUES ({", ".join("?" * len(rows[0]))})', rows)


def _read_anew(target: apsw.Connection, planned: Plan, progress: Progress) -> None:
    for capture, derivative in planned.derivatives.items():
        if capture in planned.closure.rows.get("capture", ()):
            unread = Unread(capture, derivative.stored, derivative.mime, _called(derivative))
            read_capture(target, unread, called=_called(derivative), progress=progress)


def _called(derivative: Derivative) -> str:
    return f"copy{derivative.suffix}"
