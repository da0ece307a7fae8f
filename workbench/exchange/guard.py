"""A colleague's case before anything of it is believed: read-only, exact shape, typed values, whole chain."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from workbench.case import opening, schema
from workbench.case.conflicts import plain
from workbench.case.journal import ENTRY
from workbench.case.records import BY_TABLE, FIELDS
from workbench.case.rot import LOST_CHUNKS, LOST_ENTRIES, lost
from workbench.case.storage import in_words, reader
from workbench.case.verify import verify
from workbench.exchange.shapes import INSTANT, fits, lacking, readable
from workbench.values.errors import CaseError

_BEYOND = 1 << 24  # entries that a salvaged case may have lost
LIMITS = (
    (apsw.SQLITE_LIMIT_LENGTH, 64 << 20),
    (apsw.SQLITE_LIMIT_SQL_LENGTH, 100_000),
    (apsw.SQLITE_LIMIT_ATTACHED, 0),
)


@contextmanager
def foreign(path: Path) -> Iterator[apsw.Connection]:
    """A read-only connection to a foreign case that passed every check; refused with the first thing found."""
    opening.inspect(path)
    try:
        connection = reader(path)
    except apsw.Error as error:
        raise in_words(error, path) from error
    try:
        for limit, value in LIMITS:
            connection.limit(limit, value)
        wrong = next(_faults(connection), None)
        if wrong:
            raise CaseError(f"{path.name} cannot be taken in: {wrong}; ask for a fresh copy.")
        yield connection
    except apsw.Error as error:
        raise in_words(error, path) from error
    finally:
        connection.close()


def _faults(connection: apsw.Connection) -> Iterator[str]:
    yield from schema.differences(connection)
    yield from verify(connection).problems
    yield from _values(connection)


def _values(connection: apsw.Connection) -> Iterator[str]:
    yield from _clocks(connection)
    rows = connection.execute("SELECT tbl, field, old, new FROM change WHERE tbl IS NOT NULL")
    for table, name, old, new in rows:
        if table == ENTRY:
            if not _own_words(name, new):
                yield f"an entry of its journal says {str(name)[:40]} in a way that cannot be read"
        elif name not in FIELDS.get(table, ())[1:]:
            yield f"its journal writes to {str(table)[:40]}.{str(name)[:40]}, which no case has"
        elif not ((old is None or readable(table, name, old)) and readable(table, name, new)):
            yield f"a value of {table}.{name} cannot be read"
    yield from _rows(connection)


def _own_words(name: str, value: object) -> bool:
    if name in (LOST_ENTRIES, LOST_CHUNKS):
        return isinstance(value, bytes) and len(value) % 32 == 0
    if name == "merged":
        return isinstance(value, bytes) and len(value) % 16 == 0
    return fits(name, str) and fits(value, str)


def _clocks(connection: apsw.Connection) -> Iterator[str]:
    """Ids of one length, times that are times, a clock no faster than its entries, undoing only what came before."""
    says = "an entry of its journal has a place in time that no case gives"
    query = "SELECT id, replica, n, at, coalesce(undoes, id), act FROM entry"
    for key, replica, n, at, undoes, act in connection.execute(query):
        ids = {len(key), len(replica), len(undoes)} == {16}
        if not (ids and n > 0 and fits(at, INSTANT) and fits(act, str) and act):
            yield says
    room = _BEYOND if lost(connection).entries else 0  # how many a salvage could not save, nobody knows
    if next(connection.execute("SELECT max(n) > count(*) + ? FROM entry", (room,)))[0]:
        yield says
    if connection.execute("SELECT 1 FROM entry e JOIN entry u ON u.id = e.undoes WHERE u.n >= e.n LIMIT 1").fetchone():
        yield says


def _rows(connection: apsw.Connection) -> Iterator[str]:
    """Keys of the right length, rows that have what their kind has, references to records that are there."""
    held: set[bytes] = set()
    for table in BY_TABLE:
        keys = [key for (key,) in connection.execute(f'SELECT id FROM "{table}"')]
        if any(len(key) != (32 if table == "blob" else 16) for key in keys):
            yield f"its {table} table has a key of the wrong length"
        held.update(keys)
    for table, query in lacking():
        if connection.execute(query).fetchone():
            yield f"a row of its {table} table lacks what every {table} has"
    if connection.execute("SELECT count(*) FROM investigation").fetchone() != (1,):
        yield "it is not the record of one case"
    for table, name in REFERENCES:
        named = connection.execute(f'SELECT "{name}" FROM "{table}" WHERE "{name}" IS NOT NULL')
        if any(key not in held for (key,) in named):
            yield f"a {table} is about a record that is not in it"
    for table, name, stored in connection.execute('SELECT "table", field, "values" FROM conflict'):
        sides = json.loads(stored)
        if name not in FIELDS[table][1:] or not all(readable(table, name, plain(sides[k]["value"])) for k in SIDES):
            yield "a conflict is about what no case has"


SIDES = ("one", "two")
REFERENCES = (
    ("quotation", "record"), ("link", "a"), ("link", "b"), ("grade", "about"), ("note", "about"), ("lead", "about"),
    ("card", "record"), ("conflict", "about"), ("enquiry", "about"),
    ("tagging", "record"), ("frame", "about"), ("rating", "evidence"), ("weight", "evidence"), ("basis", "record"),
    ("ruling", "about"), ("handling", "about"),
)  # fmt: skip
"""Fields that may name a record of any kind, which SQLite's own check of references leaves alone."""
