"""A colleague's case before anything of it is believed: read-only, exact shape, typed values, whole chain."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from workbench.case import opening, schema
from workbench.case.journal import ENTRY
from workbench.case.records import BY_TABLE, FIELDS, Json
from workbench.case.storage import in_words, reader
from workbench.case.verify import verify
from workbench.values.errors import CaseError

LIMITS = ((apsw.SQLITE_LIMIT_LENGTH, 64 << 20), (apsw.SQLITE_LIMIT_SQL_LENGTH, 100_000), (apsw.SQLITE_LIMIT_ATTACHED, 0))


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
    yield from _values(connection)
    yield from verify(connection).problems


def _values(connection: apsw.Connection) -> Iterator[str]:
    known = {(table, name) for table, names in FIELDS.items() for name in names[1:]}
    for table, name in connection.execute("SELECT DISTINCT tbl, field FROM change WHERE tbl <> ?", (ENTRY,)):
        if (table, name) not in known:
            yield f"its journal writes to {str(table)[:40]}.{str(name)[:40]}, which no case has"
    for table, model in BY_TABLE.items():
        length = 32 if table == "blob" else 16
        if connection.execute(f'SELECT 1 FROM "{table}" WHERE length(id) <> {length} LIMIT 1').fetchone():
            yield f"its {table} table has a key of the wrong length"
        for name, field in model._meta.fields.items():
            if isinstance(field, Json):
                query = f'SELECT 1 FROM "{table}" WHERE "{name}" IS NOT NULL AND NOT json_valid("{name}") LIMIT 1'
                if connection.execute(query).fetchone():
                    yield f"a value of {table}.{name} cannot be read"
