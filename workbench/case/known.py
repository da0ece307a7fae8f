"""What was known on a day: the case as its journal stood then, laid out in memory for reading.

The records of today are taken, and of what later entries touched the values that were visible then; numbers are those
of today. What was read of captures, their bytes and the journal are looked at where they are. The search index is left
out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import apsw

from workbench.case import schema
from workbench.case.case import Case
from workbench.case.derived import BOXES, READ
from workbench.case.journal import entries, words_of
from workbench.case.records import FIELDS
from workbench.values.edtf import instants, parse
from workbench.values.errors import CaseError

_SEEN = (*READ, BOXES, "blob_chunk")
_LATER = "SELECT seq FROM later"
_VISIBLE = f"""SELECT c.new FROM today.change c JOIN today.entry e ON e.seq = c.id >> 24
WHERE c.row = ?1 AND c.tbl = ?2 AND c.field = ?3 AND e.seq NOT IN ({_LATER}) ORDER BY e.n DESC, e.id DESC, c.id DESC"""
_TOUCHED = """SELECT DISTINCT c.tbl, c.row, c.field FROM later JOIN today.change c
ON c.id >= later.seq << 24 AND c.id < (later.seq + 1) << 24 WHERE c.row NOT IN (SELECT row FROM unborn)"""
_UNBORN = """INSERT INTO unborn SELECT DISTINCT c.row FROM later JOIN today.change c
ON c.id >= later.seq << 24 AND c.id < (later.seq + 1) << 24 WHERE c.field = 'deleted' AND c.old IS NULL
AND NOT EXISTS (SELECT 1 FROM today.change b WHERE b.row = c.row AND b.tbl = c.tbl AND b.field = 'deleted'
AND b.id >> 24 NOT IN (SELECT seq FROM later))"""


class Past(Case):
    """A case as it was, for reading; its file is that of today."""

    def __init__(self, today: Case, connection: apsw.Connection) -> None:
        self._laid = connection
        super().__init__(today.path, analyst=today.analyst, holder=None, lock=None)

    def _look(self) -> apsw.Connection:
        return self._laid

    def refusal(self) -> str:
        return "This is the case as it was known on a day; it is for reading only."


@contextmanager
def as_known(case: Case, moment: str) -> Iterator[Case]:
    """The case up to the end of a day or instant (EDTF, UTC unless it says otherwise), for reading.

    What a merge brought counts from the merge on, however old it is: before, it was not known here.
    """
    later = _later(case, moment)
    head = next(iter(case.rows(f"SELECT id, replica FROM entry WHERE seq NOT IN ({_marks(later)})"
                               " ORDER BY seq DESC LIMIT 1", later)), None)  # fmt: skip
    if head is None:
        raise CaseError(f"This case held nothing yet on {moment}; name a later day.")
    connection = _beside(case.path)
    try:
        with connection:
            _lay_out(connection, later)
            connection.execute("INSERT INTO local VALUES ('head', ?), ('replica', ?)", head)
        past = Past(case, connection)
    except BaseException:
        connection.close()
        raise
    with past:
        yield past


def _marks(later: list[int]) -> str:
    return ", ".join("?" * len(later))


def _later(case: Case, moment: str) -> list[int]:
    """The entries that were not here yet, by their places in the journal."""
    exact = re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", moment)  # as the journal writes its times
    until = moment if exact else instants(parse(moment), "UTC")[1] or "9999"
    later: dict[int, None] = {}
    for entry in entries(case.raw, "WHERE at > ?", (until,)):
        later[entry.seq] = None
        brought = bytes(words_of(case.raw, entry.seq).get("merged", b""))
        for at in range(0, len(brought), 16):
            found = case.value("SELECT seq FROM entry WHERE id = ?", (brought[at : at + 16],))
            later |= {int(found): None} if found is not None else {}
    return list(later)


def _beside(path: Path) -> apsw.Connection:
    """An empty case in memory, with the file of today beside it."""
    flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_URI
    connection = apsw.Connection(":memory:", flags=flags)
    connection.setbusytimeout(5000)
    try:
        schema.lay(connection)
        for how in ("mode=ro", "immutable=1"):  # the second where its folder cannot be written
            connection.execute("ATTACH ? AS today", (f"file:{quote(str(path.resolve()))}?{how}",))
            try:
                connection.execute("SELECT count(*) FROM today.sqlite_schema").fetchall()
                return connection
            except (apsw.CantOpenError, apsw.ReadOnlyError):
                connection.execute("DETACH today")
    except BaseException:
        connection.close()
        raise
    connection.close()
    raise CaseError(f"{path.name} cannot be looked into a second time; copy it to a folder of yours and ask there.")


def _lay_out(connection: apsw.Connection, later: list[int]) -> None:
    connection.execute("CREATE TEMP TABLE later (seq INTEGER PRIMARY KEY)")
    connection.execute("CREATE TEMP TABLE unborn (row BLOB PRIMARY KEY)")
    connection.executemany("INSERT INTO later VALUES (?)", ((seq,) for seq in later))
    connection.execute(_UNBORN)
    for table, fields in FIELDS.items():
        names = ", ".join(f'"{field}"' for field in fields)
        connection.execute(f'INSERT INTO main."{table}" ({names}) SELECT {names} FROM today."{table}"'
                           " WHERE id NOT IN (SELECT row FROM unborn)")  # fmt: skip
    for kind, row, field in connection.execute(_TOUCHED).fetchall():
        if kind in FIELDS:
            before = connection.execute(_VISIBLE, (row, kind, field)).fetchone()
            connection.execute(f'UPDATE main."{kind}" SET "{field}" = ? WHERE id = ?', (*(before or (None,)), row))
    connection.execute("INSERT INTO main.derived_number SELECT * FROM today.derived_number"
                       " WHERE row NOT IN (SELECT row FROM unborn)")  # fmt: skip
    for seen in _SEEN:
        connection.execute(f"CREATE TEMP VIEW {seen} AS SELECT * FROM today.{seen}")
    connection.execute(f"CREATE TEMP VIEW entry AS SELECT * FROM today.entry WHERE seq NOT IN ({_LATER})")
    connection.execute(f"CREATE TEMP VIEW change AS SELECT * FROM today.change WHERE id >> 24 NOT IN ({_LATER})")
