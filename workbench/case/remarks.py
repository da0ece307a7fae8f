"""What analysts made of a record: the grades they gave it, the notes they left on it, its words in other languages."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from contextlib import suppress

from workbench.case.case import Case
from workbench.case.ids import id_text
from workbench.case.linked import named
from workbench.case.rows import Row, records
from workbench.values.errors import CaseError

_NUMBER = re.compile(r"(?<![\w-])[A-Z]{1,2}-?\d+(?![\w-])")


def grades_of(case: Case, key: bytes) -> list[Row]:
    """Every grade of a record, the newest first."""
    rows = case.rows("SELECT id FROM grade WHERE about = ? AND deleted = 0 ORDER BY at DESC, id DESC", (key,))
    found = {row["id"]: row for row in records(case, "grade", [grade for (grade,) in rows])} if rows else {}
    return sorted(found.values(), key=lambda row: (row["at"] or "", row["id"]), reverse=True)


def publisher_grades(case: Case, source: bytes) -> tuple[str, list[Row]]:
    """Who publishes a source, and every letter given to that publisher, the newest first."""
    query = "SELECT p.id, p.name FROM source s JOIN publisher p ON p.id = s.publisher WHERE s.id = ?"
    rows = case.rows(query, (source,))
    return (rows[0][1] or "", grades_of(case, rows[0][0])) if rows else ("", [])


def translations(case: Case, excerpt: bytes) -> list[Row]:
    """An excerpt's words in other languages, the oldest first."""
    rows = case.rows("SELECT id FROM translation WHERE excerpt = ? AND deleted = 0 ORDER BY id", (excerpt,))
    return records(case, "translation", [key for (key,) in rows]) if rows else []


def notes_of(case: Case, key: bytes) -> list[Row]:
    """The notes on a record, the oldest first."""
    rows = case.rows("SELECT id FROM note WHERE about = ? AND deleted = 0 ORDER BY id", (key,))
    return records(case, "note", [note for (note,) in rows]) if rows else []


def withdrawal(case: Case, source: bytes) -> tuple[str, str, str] | None:
    """Who withdrew a source, when and why; nothing where it stands."""
    query = "SELECT coalesce(by, ''), at, coalesce(reason, '') FROM retraction WHERE source = ? AND deleted = 0"
    rows = case.rows(f"{query} ORDER BY id", (source,))
    return tuple(rows[0]) if rows else None


def lead_saying(case: Case, text: str, about: bytes) -> bytes | None:
    """The lead about a record that says just this, where there is one."""
    query = "SELECT id FROM lead WHERE about = ? AND text = ? AND deleted = 0 ORDER BY id LIMIT 1"
    found = case.value(query, (about, text))
    return None if found is None else bytes(found)


def records_told(case: Case, row: Row) -> list[Row]:
    """What a lead or a note is about: its own record, then those that its words call by their numbers."""
    if row["record"] not in ("lead", "note"):
        return []
    keys: dict[str, None] = {row["about"]: None} if row.get("about") else {}
    for number in _NUMBER.findall(row["text"] or ""):
        with suppress(CaseError):
            keys[id_text(case.find(number)[1])] = None
    return [named(case, key) for key in keys]


def leads_about(case: Case, about: Iterable[bytes]) -> list[tuple[bytes, str]]:
    """The leads about some records that are not done, with their words, the oldest first."""
    listed = json.dumps([key.hex() for key in about])
    query = """SELECT l.id, l.text FROM json_each(?) j JOIN lead l ON l.about = unhex(j.value)
    WHERE l.deleted = 0 AND coalesce(l.status, 'open') <> 'done' ORDER BY l.id"""
    return [(bytes(key), text or "") for key, text in case.rows(query, (listed,))]
