"""Edits of several records at once: one entry, or nothing at all with the record named that stands in the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from workbench.case import resolving
from workbench.case.acts.edits import EDITABLE, check_reason, editable_table, stored_value
from workbench.case.acts.relations import GRADED, write_grade
from workbench.case.case import Case
from workbench.case.pace import paced
from workbench.case.records import BY_TABLE
from workbench.values.errors import CaseError


class Edit(NamedTuple):
    """One cell to set: a field that ``set_fields`` takes, or the grade of the record by the name of its scale."""

    record: bytes
    field: str
    text: str


def set_many(case: Case, edits: Sequence[Edit], *, reason: str | None = None) -> None:
    """Set fields and grades of several records as one entry; one that is refused refuses them all, by its number."""
    tables = {key: editable_table(case, key) for key in dict.fromkeys(edit.record for edit in edits)}
    act = f"Edit {next(iter(tables.values()))}" if len(tables) == 1 else "Edit records"
    known: dict[tuple[str, ...], Any] = {}
    with case.change(act, reason=reason):
        for edit in paced(edits, case.rest):
            try:
                _set(case, tables[edit.record], edit, reason, known)
            except CaseError as error:
                more = " Nothing was changed." if len(tables) > 1 else ""
                raise CaseError(f"{case.number(edit.record)}, {edit.field}: {error}{more}") from error
        _move(case, tables, edits)


def _set(case: Case, table: str, edit: Edit, reason: str | None, known: dict[tuple[str, ...], Any]) -> None:
    if edit.field == GRADED.get(table):
        if not edit.text.strip():
            raise CaseError("A grade is not taken away; give another.")
        write_grade(case, edit.record, edit.text, reason=reason)
    elif edit.field in EDITABLE.get(table, ()):
        value = BY_TABLE[table]._meta.fields[edit.field].db_value(value_of(case, table, edit, known))
        case.raw.execute(f'UPDATE "{table}" SET "{edit.field}" = ? WHERE id = ?', (value, edit.record))
    else:
        raise CaseError("This is not set by hand.")


def value_of(case: Case, table: str, edit: Edit, known: dict[tuple[str, ...], Any]) -> Any:
    """What a text becomes; for sightings and claims the same text over the same words is read once."""
    if table not in ("sighting", "claim"):
        return stored_value(case, table, edit.record, edit.field, edit.text)
    before = case.value(f'SELECT "{edit.field}" FROM "{table}" WHERE id = ?', (edit.record,))
    asked = (table, edit.field, edit.text, before or "")
    if asked not in known:
        known[asked] = stored_value(case, table, edit.record, edit.field, edit.text)
    return known[asked]


def _move(case: Case, tables: Mapping[bytes, str], edits: Sequence[Edit]) -> None:
    for edit in edits:
        if (tables[edit.record], edit.field) == ("source", "published"):
            resolving.move_dependants(case, edit.record)


def delete_many(case: Case, keys: Sequence[bytes], *, reason: str | None = None) -> None:
    """Put several records in the trash as one entry."""
    _mark(case, "Delete", keys, 1, reason)


def restore_many(case: Case, keys: Sequence[bytes], *, reason: str | None = None) -> None:
    """Take several records out of the trash as one entry."""
    _mark(case, "Restore", keys, 0, reason)


def _mark(case: Case, verb: str, keys: Sequence[bytes], deleted: int, reason: str | None) -> None:
    tables = {key: case.table(key) for key in keys}
    for key, table in tables.items() if deleted else ():
        check_reason(case, key, table, reason)
    act = f"{verb} {next(iter(tables.values()))}" if len(tables) == 1 else f"{verb} records"
    with case.change(act, reason=reason):
        for table in sorted(set(tables.values())):
            rows = [(deleted, key) for key, found in tables.items() if found == table]
            case.raw.executemany(f'UPDATE "{table}" SET deleted = ? WHERE id = ?', paced(rows, case.rest))
