"""Whether the log beside a case goes on where its file ends: an older copy of the same case lacks what lies between.

SQLite would lay the pages of such a log over the older file, and both would be gone.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import apsw

from workbench.case import opening
from workbench.case.journal import ENTRY, entries
from workbench.case.records import FIELDS
from workbench.case.storage import plainly, reader, reading
from workbench.case.verify import as_written
from workbench.values.errors import CaseError

_CHANGES = "SELECT id, tbl, row, field, old, new, salt, leaf FROM change WHERE id >= ? AND id < ? ORDER BY id"
_HEAD = "SELECT 1 FROM entry NOT INDEXED WHERE id = (SELECT value FROM local WHERE key = 'head')"
_VERSIONS = """SELECT c.tbl, c.row, c.field, c.new FROM change c JOIN entry e ON e.seq = c.id >> 24
WHERE c.tbl <> ?2 AND c.row IN (SELECT row FROM change WHERE id >= ?1) ORDER BY e.n, e.id"""


def check(path: Path) -> None:
    """Refuse a log that goes on from another state of the case than the file holds."""
    log = opening.log_beside(path)
    if not log.exists() or not log.stat().st_size:
        return
    try:
        with closing(reading(path, "immutable=1")) as alone:
            last = _last(alone)
    except apsw.Error:  # killed while the log was written into the file: the two are whole only together
        return
    with plainly(path), closing(reader(path)) as both:
        try:
            held = last <= _last(both) and _goes_on(both, last)
        except (apsw.SQLError, apsw.CorruptError, apsw.NotADBError):
            held = False
    if not held:
        says = (
            f"{log.name} does not go on where {path.name} ends: that file is an older copy, or one of them is damaged"
        )
        raise CaseError(f"{says}; put the file back that the log belongs to, or move the log away and open again.")


def _last(connection: apsw.Connection) -> int:
    found = connection.execute("SELECT coalesce(max(seq), 0) FROM entry").fetchone()
    return int(found[0]) if found else 0


def _goes_on(connection: apsw.Connection, last: int) -> bool:
    """Whether no later entry is missing, each is whole, what they wrote stands in the tables, and the head is there."""
    if connection.execute(_HEAD).fetchone() is None:
        return not _last(connection)  # cut short while it was made: nothing was in it yet
    for seq, entry in enumerate(entries(connection, "WHERE seq > ?", (last,)), start=last + 1):
        rows = connection.execute(_CHANGES, (seq << 24, (seq + 1) << 24))
        if entry.seq != seq or not as_written(entry, rows):
            return False
    touched = set(connection.execute("SELECT tbl, row, field FROM change WHERE id >= ?", ((last + 1) << 24,)))
    shown: dict[tuple[str, bytes], dict[str, object]] = {}
    for table, row, field, new in connection.execute(_VERSIONS, ((last + 1) << 24, ENTRY)):
        if (table, row, field) in touched and field in FIELDS.get(table, ()):
            shown.setdefault((table, row), {})[field] = new
    return all(_stands(connection, *record, fields) for record, fields in shown.items())


def _stands(connection: apsw.Connection, table: str, row: bytes, fields: dict[str, object]) -> bool:
    columns = ", ".join(f'"{name}"' for name in fields)
    found = connection.execute(f'SELECT {columns} FROM "{table}" WHERE id = ?', (row,)).fetchone()
    return found is not None and tuple(found) == tuple(fields.values())
