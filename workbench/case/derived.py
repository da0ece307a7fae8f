"""What follows the records and can be rebuilt from them: numbers, the search index, what was read of captures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from typing import Any

import apsw

from workbench.case import machine, numbers, search
from workbench.case.pace import Breathe, at_once, paced

READ = ("derived_text", "derived_reading", "derived_block", "derived_fixes", "derived_segment", "derived_airframe")
"""Tables of what was read of captures; each names the capture in its first column."""

BOXES = "derived_box"
"""The R*Tree of the boxes round segments of tracks, by the segments' numbers."""
OF_CAPTURE = {BOXES: "id IN (SELECT id FROM derived_segment WHERE capture = ?)"}
"""How the rows of a capture are found in a table that does not name it."""


def follow(
    connection: apsw.Connection, rows: Mapping[str, Set[bytes]], *, since: int, breathe: Breathe = at_once
) -> None:
    """Bring numbers and index up to date with what entry ``since`` changed, in the same transaction."""
    numbers.extend(connection, since, breathe)
    search.index_rows(connection, rows, breathe)
    machine.follow(connection, paced(rows.get("capture", ()), breathe))


def take_back(connection: apsw.Connection) -> None:
    """Take back what a broken off transaction left, in the file and in what the index remembers of it.

    FTS5 takes its totals for known even where the disk failed to read them: SQLite rolls back within that read,
    before they are noted. From then on this connection calls the index damaged, or writes wrong totals into it, until a
    rollback in which the index has a part: here one that writes nothing.
    """
    if not connection.getautocommit():
        connection.execute("ROLLBACK")
    connection.execute("BEGIN IMMEDIATE")
    search.join(connection)
    connection.execute("ROLLBACK")


def rebuild(connection: apsw.Connection) -> None:
    """Make all of it anew from the records."""
    numbers.rebuild(connection)
    search.rebuild(connection)
    connection.execute("DELETE FROM derived_mark")  # the marks of the timeline are kept again by the window


def unclaimed(connection: apsw.Connection) -> Iterator[bytes]:
    """Captures that were read ahead of an act which then never made them."""
    tables = ("derived_text", "derived_reading", "derived_fixes", "derived_airframe")
    read = " UNION ".join(f"SELECT DISTINCT capture FROM {table}" for table in tables)
    rows: list[Any] = connection.execute(f"{read} EXCEPT SELECT id FROM capture").fetchall()
    return (bytes(capture) for (capture,) in rows)


def forget(connection: apsw.Connection, capture: bytes) -> None:
    """Drop what was read of a capture: its words, their index, its pages and facts."""
    search.forget_text(connection, capture)
    connection.execute(f"DELETE FROM {BOXES} WHERE {OF_CAPTURE[BOXES]}", (capture,))
    for table in READ:
        connection.execute(f"DELETE FROM {table} WHERE capture = ?", (capture,))
