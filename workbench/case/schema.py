"""The file's tables as text: what a case must look like, exactly, and how an older one becomes a newer one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType

import apsw

from workbench.case.records import RECORDS, Key, Record

APPLICATION_ID = 0x43415345  # "CASE"

JOURNAL = (
    "CREATE TABLE entry (seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, replica BLOB NOT NULL, n INTEGER NOT NULL,"
    " at TEXT NOT NULL, act TEXT NOT NULL, undoes BLOB, prev_hash BLOB, hash BLOB NOT NULL) STRICT",
    "CREATE INDEX entry_n ON entry (n)",
    "CREATE TABLE change (id INTEGER PRIMARY KEY, tbl TEXT, row BLOB, field TEXT, old ANY, new ANY, salt BLOB,"
    " leaf BLOB) STRICT",
    "CREATE INDEX change_row ON change (row)",
    "CREATE TABLE blob_chunk (sha256 BLOB PRIMARY KEY, data BLOB NOT NULL) STRICT",
    "CREATE TABLE local (key TEXT PRIMARY KEY, value ANY) STRICT",
)
DERIVED = (
    "CREATE TABLE IF NOT EXISTS derived_number (row BLOB PRIMARY KEY, tbl TEXT NOT NULL, number INTEGER NOT NULL)"
    " STRICT",
    "CREATE INDEX IF NOT EXISTS derived_number_place ON derived_number (tbl, number)",
    "CREATE TABLE IF NOT EXISTS derived_text (capture BLOB NOT NULL, part INTEGER NOT NULL,"
    " recipe TEXT NOT NULL, start INTEGER NOT NULL, begun INTEGER NOT NULL, ends INTEGER NOT NULL, text TEXT NOT NULL,"
    " PRIMARY KEY (capture, part)) STRICT",
    "CREATE TABLE IF NOT EXISTS derived_word (doc INTEGER PRIMARY KEY, row BLOB NOT NULL, tbl TEXT NOT NULL,"
    " part INTEGER, title TEXT NOT NULL, words TEXT NOT NULL) STRICT",
    "CREATE TABLE IF NOT EXISTS derived_reading (capture BLOB PRIMARY KEY, recipe TEXT, says TEXT, facts TEXT NOT NULL)"
    " STRICT",
    "CREATE TABLE IF NOT EXISTS derived_block (capture BLOB NOT NULL, n INTEGER NOT NULL, kind TEXT NOT NULL,"
    " start INTEGER NOT NULL, end INTEGER NOT NULL, label TEXT NOT NULL, box TEXT, PRIMARY KEY (capture, n)) STRICT",
    "CREATE TABLE IF NOT EXISTS derived_fixes (capture BLOB NOT NULL, part INTEGER NOT NULL, recipe TEXT NOT NULL,"
    " layout TEXT NOT NULL, told TEXT NOT NULL, PRIMARY KEY (capture, part)) STRICT",
    "CREATE TABLE IF NOT EXISTS derived_segment (capture BLOB NOT NULL, id INTEGER PRIMARY KEY, part INTEGER NOT NULL,"
    " first INTEGER NOT NULL, size INTEGER NOT NULL, begins INTEGER NOT NULL, ends INTEGER NOT NULL,"
    " data BLOB NOT NULL) STRICT",
    "CREATE INDEX IF NOT EXISTS derived_segment_time ON derived_segment (capture, part, begins)",
    "CREATE VIRTUAL TABLE IF NOT EXISTS derived_box USING rtree(id, south, north, west, east)",
    "CREATE TABLE IF NOT EXISTS derived_airframe (capture BLOB NOT NULL, row INTEGER NOT NULL, hex TEXT,"
    " registration TEXT, designator TEXT, type TEXT, operator TEXT, military INTEGER,"
    " PRIMARY KEY (capture, row)) STRICT",
    "CREATE INDEX IF NOT EXISTS derived_airframe_hex ON derived_airframe (hex)",
    "CREATE INDEX IF NOT EXISTS derived_airframe_registration ON derived_airframe (registration)",
    "CREATE TABLE IF NOT EXISTS derived_mark (name TEXT NOT NULL, part INTEGER NOT NULL, data BLOB NOT NULL,"
    " PRIMARY KEY (name, part)) STRICT",
    "CREATE INDEX IF NOT EXISTS derived_word_row ON derived_word (row)",
    "CREATE VIRTUAL TABLE IF NOT EXISTS derived_search USING fts5"
    " (title, words, content='', tokenize='unicode61 remove_diacritics 0')",
)
INDEXES = {
    "excerpt": ("source",), "quotation": ("record", "excerpt"), "link": ("a", "b"), "grade": ("about",),
    "note": ("about",), "card": ("board", "record"), "alias": ("entity",), "assignment": ("entity",),
    "source": ("capture",), "capture": ("blob", "container"), "custody": ("capture",), "stamp": ("capture",),
    "imagery": ("source",), "translation": ("excerpt",), "coverage": ("source",), "mention": ("excerpt",),
    "dismissal": ("source",), "track": ("source", "aircraft"), "doubt": ("track",), "airframelist": ("source",),
    "tagging": ("record", "tag"), "frame": ("board",), "rating": ("evidence", "hypothesis"), "weight": ("evidence",),
    "judgement": ("about",), "basis": ("judgement", "record"), "ruling": ("finding",), "retraction": ("source",),
    "handling": ("about",), "issue": ("report",),
}  # fmt: skip


def _column(model: type[Record], name: str) -> str:
    field = model._meta.fields[name]
    words = [f'"{name}"', str(field.field_type)]
    if name == "id":
        words.append("PRIMARY KEY NOT NULL")
    elif name == "deleted":
        words.append("NOT NULL DEFAULT 0")
    if isinstance(field, Key) and field.refers:
        words.append(f'REFERENCES "{field.refers}" (id) DEFERRABLE INITIALLY DEFERRED')
    return " ".join({"INT": "INTEGER"}.get(word, word) for word in words)


def record_tables() -> list[str]:
    """The statements that make every record table and its indexes."""
    made = []
    for model in RECORDS:
        name = model._meta.table_name
        columns = ", ".join(_column(model, field) for field in model._meta.sorted_field_names)
        made.append(f'CREATE TABLE "{name}" ({columns}) STRICT')
        made += [f'CREATE INDEX "{name}_{field}" ON "{name}" ("{field}")' for field in INDEXES.get(name, ())]
    return made


def grow(connection: apsw.Connection) -> None:
    """Add the tables, columns and indexes that have come since the file was made."""
    held = {name.partition(" ")[2] for name in objects(connection)}
    for model in RECORDS:
        name = model._meta.table_name
        if name not in held:
            continue
        columns = {row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')}
        for field in model._meta.sorted_field_names:
            if field not in columns:
                connection.execute(f'ALTER TABLE "{name}" ADD COLUMN {_column(model, field)}')
    for statement in record_tables():
        if statement.split('"')[1] not in held:
            connection.execute(statement)
    for statement in DERIVED:
        connection.execute(statement)


Step = tuple[str, Callable[[apsw.Connection], None]]
STEPS: tuple[Step, ...] = (
    ("custody, imagery, translations, searches made", grow),
    ("mentions and what is offered no more", grow),
    ("tracks, doubts about them, lists of airframes", grow),
    ("hypotheses, tags, frames on boards, saved views, notes with a date", grow),
    ("ratings, weights, judgements, rulings on findings, retractions, markings, copies that left", grow),
    ("reports and their issues", grow),
    ("ratings and weights of one leg of a sighting", grow),
    ("colours of tags", grow),
)
"""Named migrations, oldest first; a file's ``user_version`` is one more than the steps it has seen."""


def version(steps: tuple[Step, ...] = STEPS) -> int:
    """The schema version this program writes."""
    return 1 + len(steps)


def lay(connection: apsw.Connection) -> None:
    """Make an empty file a case file."""
    for statement in (*JOURNAL, *record_tables(), *DERIVED):
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version={version()}")


@cache
def expected() -> Mapping[str, str]:
    """Name to statement of everything a case file may hold besides its derived tables."""
    empty = apsw.Connection(":memory:")
    try:
        lay(empty)
        return MappingProxyType(objects(empty))
    finally:
        empty.close()


def objects(connection: apsw.Connection) -> dict[str, str]:
    """Name to statement of what stands in a file, SQLite's own left out."""
    rows = connection.execute("SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema")
    return {str(name): str(sql) for name, sql in rows if " sqlite_" not in str(name)}


def differences(connection: apsw.Connection) -> list[str]:
    """In words, what in a file is not as a case file has it; a stored trigger or view always is.

    A derived table may be of an older make, for it can be rebuilt; one that no case has may not.
    """
    want, have = expected(), objects(connection)
    lasting = {name for name in want if " derived_" not in name}
    said = [f"{name} does not belong in a case file" for name in have.keys() - want.keys()]
    said += [f"{name} is missing" for name in lasting - have.keys()]
    changed = [name for name in lasting & have.keys() if want[name] != have[name]]
    said += [f"{name} is not as this program makes it" for name in changed]
    kinds = connection.execute("SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'view')").fetchall()
    said += [f"a stored {kind} ({name}) is not allowed" for kind, name in kinds if "derived_" in str(name)]
    return sorted(said)
