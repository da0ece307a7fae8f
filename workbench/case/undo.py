"""Undo and redo worked out from the chain behind the file's head, so they reach across restarts and copies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import apsw

from workbench.case.journal import ENTRY, Entry, FieldChange, changes_of, entries, words_of
from workbench.case.pace import Breathe, at_once, paced

STANDING = {"New case", "Make copy", "New identity", "Export", "Issue", "Salvage"}
"""Acts that are no content and are never undone."""


@dataclass
class UndoStacks:
    """Acts that undo would take back, and (undoing entry, act) pairs that redo would do again; last first out."""

    done: list[bytes] = field(default_factory=list)
    undone: list[tuple[bytes, bytes]] = field(default_factory=list)

    def add(self, entry: bytes, act: str, undoes: bytes | None) -> None:
        """Take in the entry at the head of the chain; after a fresh act, what was undone can no longer be redone."""
        if act in STANDING:
            return
        if undoes is None:
            self.done.append(entry)
            self.undone.clear()
        elif self.done and self.done[-1] == undoes:
            self.undone.append((entry, self.done.pop()))
        elif self.undone and self.undone[-1][0] == undoes:
            self.done.append(self.undone.pop()[1])


def chain(connection: apsw.Connection, head: bytes) -> Iterator[tuple[bytes, str, bytes | None]]:
    """Id, act and what it undoes of the entries behind the head, newest first."""
    held = {row[0]: row[1:] for row in connection.execute("SELECT hash, prev_hash, id, act, undoes FROM entry")}
    start = connection.execute("SELECT hash FROM entry WHERE id = ?", (head,)).fetchone()
    at = start[0] if start else None
    while at in held:  # taken out on the way, so that a forged circle ends
        at, *entry = held.pop(at)
        yield entry[0], entry[1], entry[2]


def stacks(connection: apsw.Connection, head: bytes) -> UndoStacks:
    """Which acts stand and which were undone: the chain taken in from its first entry on."""
    made = UndoStacks()
    for entry in reversed(list(chain(connection, head))):
        made.add(*entry)
    return made


def _value(connection: apsw.Connection, change: FieldChange) -> object:
    row = connection.execute(f'SELECT "{change.field}" FROM "{change.table}" WHERE id = ?', (change.row,)).fetchone()
    return row[0] if row else None


def _write(connection: apsw.Connection, change: FieldChange, value: object) -> None:
    connection.execute(f'UPDATE "{change.table}" SET "{change.field}" = ? WHERE id = ?', (value, change.row))


def write_back(connection: apsw.Connection, entry: Entry, rest: Breathe = at_once) -> None:
    """Write an entry's old values back where what it wrote still stands; a created row goes to the trash."""
    if "merged" in words_of(connection, entry.seq):
        unmerge(connection, entry, rest)
        return
    changes = changes_of(connection, entry.seq, rest)
    created = (change for change in paced(changes, rest) if change.field == "deleted" and change.old is None)
    born = {(change.table, change.row) for change in created}
    for change in paced(changes, rest):
        new = (change.table, change.row) in born
        if (not new or change.field == "deleted") and _value(connection, change) == change.new:
            _write(connection, change, 1 if new else change.old)


def unmerge(connection: apsw.Connection, marker: Entry, rest: Breathe = at_once) -> None:
    """Take out what a merge brought: every field whose visible value came with it shows what it showed before."""
    brought = bytes(words_of(connection, marker.seq)["merged"])
    ids = {brought[at : at + 16] for at in range(0, len(brought), 16)}
    own = {marker.id}  # the marker, and whatever undid and redid it since
    out = set()
    for entry in entries(connection):
        if entry.undoes in own:
            own.add(entry.id)
        if entry.id in ids or entry.id in own:
            out.add(entry.seq)
    take_out(connection, out, rest)


def take_out(connection: apsw.Connection, out: set[int], rest: Breathe = at_once) -> None:
    """Let every field whose visible value came with these entries show what it showed before them.

    What they made goes to the trash, unless another entry made it, too: two analysts may attach the same bytes.
    """
    found = _versions(connection, out)
    kept = {cell: [version for version in versions if version[0] not in out] for cell, versions in found.items()}
    born = {cell[:2] for cell in found if cell[2] == "deleted" and all(old is not None for _, old, _ in kept[cell])}
    for cell, versions in paced(found.items(), rest):
        change = FieldChange(*cell, None, None)
        if cell[:2] in born:
            if cell[2] == "deleted":
                _write(connection, change, 1)
        elif versions[-1][0] in out:
            _write(connection, change, kept[cell][-1][2] if kept[cell] else None)


Version = tuple[int, object, object]
"""A field as an entry left it: the entry's number, the value before and the new one."""


def _versions(connection: apsw.Connection, out: set[int]) -> dict[tuple[str, bytes, str], list[Version]]:
    """Every version, in the order that decides, of the fields that those entries wrote."""
    versions: dict[tuple[str, bytes, str], list[Version]] = {}
    touched = set()
    for seq in out:
        touched |= {(change.table, change.row, change.field) for change in changes_of(connection, seq)}
    rows = connection.execute(
        "SELECT c.tbl, c.row, c.field, e.seq, c.old, c.new FROM change c JOIN entry e ON e.seq = c.id >> 24"
        " WHERE c.tbl <> ? ORDER BY e.n, e.id",
        (ENTRY,),
    )
    for table, row, field_name, *version in rows:
        if (table, row, field_name) in touched:
            versions.setdefault((table, row, field_name), []).append((version[0], version[1], version[2]))
    return versions
