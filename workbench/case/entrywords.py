"""One journal entry in full, in words: which fields of which records it changed, from what to what."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from workbench.case.case import Case
from workbench.case.columns import COLUMNS
from workbench.case.history import rows_of
from workbench.case.journal import ENTRY, Entry, FieldChange
from workbench.case.numbers import find, number_text

MOST = 200  # changes of one entry that are told
SLICE = 8_000  # changes searched for words at a time: some ten milliseconds
_LARGE = 500  # changes
_WITHIN = "WHERE id >= seq << 24 AND id < (seq + 1) << 24"
_SAID = """(row = :row OR (typeof(new) = 'text' AND new LIKE :like ESCAPE '\\')
OR (typeof(old) = 'text' AND old LIKE :like ESCAPE '\\'))"""
_TOLD = """FROM change WHERE id >= ? AND id < ? AND tbl <> ?
AND NOT (old IS NULL AND (new IS NULL OR field = 'deleted'))"""
_TITLES = {
    "deleted": "In the trash", "about": "About", "excerpt": "Excerpt", "record": "Record", "anchor": "Words",
    "a": "From", "b": "To", "value": "Value", "axis": "Grade of", "text": "Text", "x": "Across", "y": "Down",
}  # fmt: skip


class Told(NamedTuple):
    """One changed field; ``old`` and ``new`` are for people, empty where nothing stood."""

    record: bytes
    number: str
    field: str
    old: str
    new: str


def is_large(case: Case, seq: int) -> bool:
    """Whether an entry changed so much that a window does not ask at once what it was about."""
    last = "SELECT id & 16777215 FROM change WHERE id >= ? AND id < ? ORDER BY id DESC LIMIT 1"
    return (case.value(last, (seq << 24, (seq + 1) << 24)) or 0) > _LARGE


def told_changes(case: Case, entry: Entry, *, most: int = MOST, past: int = 0) -> tuple[list[Told], int]:
    """What an entry changed, and how many changes more there are; a new record tells only the fields it was given.

    ``past`` so many of them are left out at the beginning.
    """
    bound = (entry.seq << 24, (entry.seq + 1) << 24, ENTRY)
    found = case.rows(f"SELECT tbl, row, field, old, new {_TOLD} ORDER BY id LIMIT ? OFFSET ?", (*bound, most, past))
    held = past + len(found)
    count = held if len(found) < most else case.value(f"SELECT count(*) {_TOLD}", bound)
    return [_told(case, FieldChange(*change)) for change in found], count - held


def _told(case: Case, change: FieldChange) -> Told:
    title = field_title(change.table, change.field)
    old, new = (_words(case, change.table, change.field, value) for value in (change.old, change.new))
    return Told(change.row, _called(case, change.table, change.row), title, old, new)


def field_title(table: str, field: str) -> str:
    """A field as people call it."""
    column = next((each for each in COLUMNS.get(table, ()) if each.key == field), None)
    return column.title if column else _TITLES.get(field, field.replace("_", " ").capitalize())


def _called(case: Case, table: str, row: bytes) -> str:
    """A record by its number, one of a kind that has none by its kind."""
    number = case.value("SELECT number FROM derived_number WHERE row = ?", (row,))
    return number_text(table, number) if number else table.capitalize()


def _words(case: Case, table: str, field: str, value: Any) -> str:
    if value is None:
        return ""
    if field == "deleted":
        return "yes" if value else "no"
    if isinstance(value, bytes):
        return case.number(value) if len(value) == 16 else value.hex()[:12]
    column = next((each for each in COLUMNS.get(table, ()) if each.raw.replace('"', "") == f"t.{field}"), None)
    if column is not None:
        cell = column.read(value)
        if cell.quoted and cell.meant and cell.written not in ("", cell.meant):
            return f"“{cell.written}” → {cell.meant}"
        return cell.meant or (f"“{cell.written}”" if cell.quoted else cell.written) or str(value)
    return _parts(value) if isinstance(value, str) and value[:1] in "{[" else str(value)


def _parts(value: str) -> str:
    """A value of several parts by the one that people know it by."""
    try:
        held = json.loads(value)
    except ValueError:
        return value
    if isinstance(held, dict):
        known = held.get("quote") or held.get("value") or held.get("written")
        return str(known or ", ".join(f"{name} {part}" for name, part in held.items() if part))
    return ", ".join(map(str, held)) if isinstance(held, list) else value


def entry_slices(case: Case, *, of: bytes | None = None, by: str | None = None, words: str = "") -> Iterator[list[int]]:
    """Places of entries in the file, newest first: those on a record, by an analyst, or that say these words.

    They come a slice at a time, each of so few changes that a window can be let in between. Words are sought in the
    act, the reason, who acted, the values written, and the numbers of records.
    """
    rows = json.dumps([row.hex() for row in rows_of(case, of)]) if of is not None else ""
    where, bound = ["1"], {"rows": rows, "by": by, "like": f"%{_escaped(words)}%", "row": _numbered(case, words)}
    if of is not None:
        where.append("seq IN (SELECT id >> 24 FROM change WHERE row IN (SELECT unhex(value) FROM json_each(:rows)))")
    if by is not None:
        where.append("EXISTS (SELECT 1 FROM change WHERE row = entry.id AND field = 'by' AND new = :by)")
    if words:
        where.append(f"(act LIKE :like ESCAPE '\\' OR EXISTS (SELECT 1 FROM change {_WITHIN} AND {_SAID}))")
    query = f"SELECT seq FROM entry WHERE seq BETWEEN :low AND :high AND {' AND '.join(where)} ORDER BY seq DESC"
    for low, high in _spans(case, whole=not words):
        yield [seq for (seq,) in case.raw.execute(query, bound | {"low": low, "high": high})]


def _spans(case: Case, *, whole: bool) -> Iterator[tuple[int, int]]:
    """Ranges of entries, newest first, of about so many changes each."""
    sizes = case.rows("SELECT seq, (SELECT max(id) & 16777215 FROM change WHERE id >= seq << 24"
                      " AND id < (seq + 1) << 24) FROM entry ORDER BY seq DESC")  # fmt: skip
    high, held = None, 0
    for seq, size in sizes:
        high, held = high or seq, held + (size or 0) + 1
        if held >= SLICE and not whole:
            yield seq, high
            high, held = None, 0
    if high is not None:
        yield sizes[-1][0], high


def _escaped(words: str) -> str:
    return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _numbered(case: Case, words: str) -> bytes:
    found = find(case.raw, words) if words else None
    return found[1] if found else b""


def analysts(case: Case) -> list[str]:
    """Everyone who acted in this case, by name."""
    rows = case.rows(
        "SELECT DISTINCT c.new FROM entry CROSS JOIN change c ON c.row = entry.id"
        " WHERE c.tbl = 'entry' AND c.field = 'by' AND c.new IS NOT NULL ORDER BY 1"
    )
    return [name for (name,) in rows]
