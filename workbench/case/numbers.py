"""Numbers for people (S1, E3, SG-02): a record's rank among its kind by arrival in this file.

They are derived from the journal's local order, so a merge numbers incoming records after ours and
never renames ours; ids travel, numbers do not.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

import apsw

from workbench.case.bulk import insert
from workbench.case.ids import id_bytes
from workbench.case.pace import Breathe, at_once, paced
from workbench.case.records import FIELDS
from workbench.values.errors import CaseError

PREFIX: dict[str, tuple[str, int]] = {
    "source": ("S", 1), "excerpt": ("E", 1), "sighting": ("SG-", 2), "claim": ("CL-", 1), "entity": ("EN-", 2),
    "lead": ("LD-", 1), "board": ("B", 1), "link": ("L", 1), "note": ("N", 1), "grade": ("G", 1),
    "publisher": ("P", 1), "conflict": ("X", 1), "capture": ("C", 1),
    "custody": ("CU-", 1), "stamp": ("ST-", 1), "imagery": ("IM-", 1), "translation": ("TR-", 1), "enquiry": ("SL-", 1),
    "mention": ("MN-", 1), "dismissal": ("DM-", 1),
    "track": ("T", 1), "doubt": ("DB-", 1), "airframelist": ("AL-", 1),
    "hypothesis": ("H", 1), "tag": ("TG-", 1), "frame": ("FR-", 1), "savedview": ("V", 1),
    "rating": ("R", 1), "weight": ("W", 1), "judgement": ("J", 1), "ruling": ("RL-", 1), "retraction": ("RX-", 1),
    "handling": ("HM-", 1), "release": ("CP-", 1), "report": ("RP-", 1), "issue": ("IS-", 1),
}  # fmt: skip
_KEPT = 1 << 16  # numbers kept at hand
_TABLE = {prefix.rstrip("-"): table for table, (prefix, _) in PREFIX.items()}
_CREATED = "SELECT row, tbl FROM change WHERE field = 'deleted' AND old IS NULL AND tbl IN ({}) {} ORDER BY id"
_UNNUMBERED = "AND NOT EXISTS (SELECT 1 FROM derived_number d WHERE d.row = change.row)"


class Called:
    """The numbers of records of one file that were asked for: a record keeps its number for good."""

    def __init__(self) -> None:
        self._known: dict[bytes, str] = {}

    def of(self, connection: apsw.Connection, key: bytes) -> str:
        """The number of a record; empty where it has none, or none yet."""
        if key not in self._known:
            row: Any = connection.execute("SELECT tbl, number FROM derived_number WHERE row = ?", (key,)).fetchone()
            if row is None:
                return ""
            if len(self._known) >= _KEPT:
                self._known.clear()
            self._known[key] = number_text(*row)
        return self._known[key]


def number_text(table: str, number: int) -> str:
    """The number as people see it."""
    prefix, width = PREFIX[table]
    return f"{prefix}{number:0{width}d}"


def one(kind: str) -> str:
    """``a source``, ``an excerpt``."""
    return f"{'an' if kind[0] in 'aeio' else 'a'} {kind}"


def coming(connection: apsw.Connection, table: str) -> str:
    """The number that the next record of a kind will have here."""
    return number_text(table, _last(connection, table) + 1)


def coming_from(connection: apsw.Connection, table: str, since: int) -> dict[bytes, int]:
    """The ranks that records of a kind will have that entries from number ``since`` on made."""
    last = _last(connection, table)
    rows = connection.execute(_CREATED.format("?", "AND id >= ?"), (table, since << 24))
    return {row: last + at for at, (row, _) in enumerate(rows, start=1)}


def _last(connection: apsw.Connection, table: str) -> int:
    """The highest number of a kind so far."""
    held: Any = connection.execute("SELECT max(number) FROM derived_number WHERE tbl = ?", (table,)).fetchone()
    return held[0] or 0


def parse_number(text: str) -> tuple[str, int] | None:
    """Table and rank that a number names; ``None`` when the text is no number."""
    found = re.fullmatch(r"([A-Za-z]+)-?0*(\d{1,9})", text.strip())
    table = _TABLE.get(found[1].upper()) if found else None
    return (table, int(found[2])) if found and table else None


def find(connection: apsw.Connection, reference: str) -> tuple[str, bytes] | None:
    """Table and key of the record that a number or an id names."""
    named = parse_number(reference)
    key = id_bytes(reference)
    if named:
        row = connection.execute("SELECT row FROM derived_number WHERE tbl = ? AND number = ?", named).fetchone()
        key = row[0] if row else None
    table = table_of(connection, key) if key else None
    return (table, key) if table and key else None


def live(connection: apsw.Connection, reference: str, table: str, key: bytes, tables: tuple[str, ...]) -> bytes:
    """The key of a record that is of one of these kinds (any when none is given) and not in the trash."""
    if tables and table not in tables:
        raise CaseError(f"{reference} is {one(table)}; name {' or '.join(map(one, tables))} here.")
    if next(connection.execute(f'SELECT deleted FROM "{table}" WHERE id = ?', (key,)))[0]:
        raise CaseError(f"{reference} is in the trash; restore it first.")
    return key


def table_of(connection: apsw.Connection, key: bytes) -> str | None:
    """The table that holds a record; one that has no number yet, or never has one, is looked for in every table."""
    held: Any = connection.execute("SELECT tbl FROM derived_number WHERE row = ?", (key,)).fetchone()
    if held:
        return str(held[0])
    query = 'SELECT 1 FROM "{}" WHERE id = ?'
    return next((table for table in FIELDS if connection.execute(query.format(table), (key,)).fetchone()), None)


def ranked(connection: apsw.Connection, since: int = 0, more: str = "") -> Iterable[tuple[bytes, str]]:
    """Created rows that carry numbers, in order of arrival, from entry ``since`` on; ``more`` narrows them down."""
    names = ", ".join(f"'{table}'" for table in PREFIX)
    found = connection.execute(_CREATED.format(names, f"AND id >= ? {more}"), (since << 24,))
    seen = set()
    for row, table in found:
        if (row, table) not in seen:
            seen.add((row, table))
            yield row, table


def extend(connection: apsw.Connection, since: int, breathe: Breathe = at_once) -> None:
    """Number the rows created by entry ``since`` and later."""
    last: dict[str, int] = {}
    fresh: list[tuple[bytes, str, int]] = []
    for row, table in paced(ranked(connection, since, more=_UNNUMBERED), breathe):
        if table not in last:
            last[table] = _last(connection, table)
        last[table] += 1
        fresh.append((row, table, last[table]))
    insert(connection, "derived_number", 3, paced(fresh, breathe))


def expected(connection: apsw.Connection) -> list[tuple[bytes, str, int]]:
    """Every number as the journal gives it."""
    known: dict[str, int] = {}
    rows = []
    for row, table in ranked(connection):
        known[table] = known.get(table, 0) + 1
        rows.append((row, table, known[table]))
    return rows


def rebuild(connection: apsw.Connection) -> None:
    """Number everything anew."""
    connection.execute("DELETE FROM derived_number")
    insert(connection, "derived_number", 3, expected(connection))


def numbers_of(connection: apsw.Connection, keys: Iterable[bytes]) -> dict[bytes, str]:
    """The numbers of many records by their keys; those that carry none are left out."""
    asked = json.dumps([key.hex() for key in sorted(set(keys))])  # in their order they lie side by side
    query = "SELECT d.row, d.tbl, d.number FROM json_each(?) j JOIN derived_number d ON d.row = unhex(j.value)"
    rows: Any = connection.execute(query, (asked,))
    return {row: number_text(table, number) for row, table, number in rows}
