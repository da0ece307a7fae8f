"""The tables as a pure function of the set of entries: in every field the greatest (n, entry id) is visible."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import apsw

from workbench.case.records import FIELDS

State = dict[bytes, dict[str, Any]]


def replayed(connection: apsw.Connection) -> dict[str, State]:
    """What every record table must hold, worked out from the journal alone."""
    state: dict[str, State] = {table: {} for table in FIELDS}
    rows = connection.execute(
        "SELECT c.tbl, c.row, c.field, c.new FROM entry e JOIN change c"
        " ON c.id >= e.seq << 24 AND c.id < (e.seq + 1) << 24 ORDER BY e.n, e.id, c.id"
    )
    for table, row, field, new in rows:
        if table in state:
            state[table].setdefault(row, {})[field] = new
    return state


def stored(connection: apsw.Connection, table: str) -> Iterator[tuple[bytes, dict[str, Any]]]:
    """What a record table holds."""
    fields = FIELDS[table]
    columns = ", ".join(f'"{field}"' for field in fields)
    for row in connection.execute(f'SELECT {columns} FROM "{table}"'):
        yield row[0], dict(zip(fields[1:], row[1:], strict=True))


def differences(connection: apsw.Connection) -> Iterator[tuple[str, bytes, str]]:
    """Every (table, row, what differs) between the tables and the journal's replay."""
    state = replayed(connection)
    for table, rows in state.items():
        empty = dict.fromkeys(FIELDS[table][1:])
        for key, have in stored(connection, table):
            want = rows.pop(key, None)
            if want is None:
                yield table, key, "is in no journal entry"
                continue
            for field, value in {**empty, **want}.items():
                if have.get(field) != value or type(have.get(field)) is not type(value):
                    yield table, key, f"differs from the journal in {field}"
        for key in rows:
            yield table, key, "is in the journal but not in its table"
