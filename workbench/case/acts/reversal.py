"""Reversing an older act: its old values are written back, where nothing that came later was built on it."""

from __future__ import annotations

import json
from collections.abc import Iterable

from workbench.case import history, resolving, undo
from workbench.case.acts.custody import state_collection
from workbench.case.acts.relations import GRADED, write_grade
from workbench.case.case import Case
from workbench.case.collection import FIELD
from workbench.case.ids import id_bytes
from workbench.case.journal import ENTRY, Entry, FieldChange, changes_of, entries, words_of
from workbench.case.records import RECORDS, Key
from workbench.values.errors import CaseError

_KEYS = {model._meta.table_name: [name for name, field in model._meta.fields.items()
                                  if isinstance(field, Key) and name != "id"] for model in RECORDS}  # fmt: skip


def entry_named(case: Case, reference: str) -> Entry:
    """The entry of a number as the journal shows it, or of an id."""
    if reference.isdecimal():
        found = list(entries(case.raw, "WHERE n = ?", (int(reference),)))
        if len(found) > 1:
            raise CaseError(f"{len(found)} entries bear the number {reference} since a merge; name one by its id.")
    else:
        found = list(entries(case.raw, "WHERE id = ?", (id_bytes(reference) or b"",)))
    if not found:
        raise CaseError(f"The journal has no entry {reference}; journal lists those there are.")
    return found[0]


def reverse(case: Case, entry: bytes, *, reason: str | None = None) -> Entry:
    """Write an older entry's old values back, as an act of its own; refused where a later one was built on it."""
    target = next(entries(case.raw, "WHERE id = ?", (entry,)))
    refusal = objection(case, target)
    if refusal:
        raise CaseError(refusal)
    told = f"reverses entry {target.n}" + (f": {reason}" if reason else "")
    changed = changes_of(case.raw, target.seq)
    with case.change(f"Reverse {target.act[0].lower()}{target.act[1:]}", reason=told) as saving:
        undo.write_back(case.raw, target, case.rest)
        for source in {each.row for each in changed if (each.table, each.field) == ("source", "published")}:
            resolving.move_dependants(case, source)
    if saving.entry is None:
        raise CaseError(f"{_named(case, target)} changed nothing that could be written back.")
    return saving.entry


def go_back(case: Case, record: bytes, field: str, entry: bytes) -> None:
    """Write the value that an entry gave a field again, as an act of its own; refused where what it needs is gone."""
    target = next(entries(case.raw, "WHERE id = ?", (entry,)))
    if field.startswith(FIELD):
        state_collection(case, record, _collected(case, target, record, field), reason=f"as entry {target.n} had it")
        return
    table, scale = case.table(record), GRADED.get(case.table(record))
    value = _given(case, target, record, "" if field == scale else field)
    missing = _missing(case, record, value)
    if missing:
        raise CaseError(missing)
    told = f"as entry {target.n} had it"
    with case.change("Grade" if field == scale else f"Edit {table}", reason=told):
        if field == scale:
            write_grade(case, record, str(value), reason=told)
        else:
            case.raw.execute(f'UPDATE "{table}" SET "{field}" = ? WHERE id = ?', (value, record))
        if (table, field) == ("source", "published"):
            resolving.move_dependants(case, record)


def _given(case: Case, target: Entry, record: bytes, field: str) -> object:
    """The value that an entry gave a field, or the grade it gave where no field is named."""
    rows = case.rows(
        "SELECT c.new, c.leaf FROM change c LEFT JOIN grade g ON g.id = c.row WHERE c.id >> 24 = ?1"
        " AND (c.row = ?2 AND c.field = ?3 OR ?3 = '' AND g.about = ?2 AND c.field = 'value')",
        (target.seq, record, field),
    )
    if not rows or rows[0][1] is not None or field == "deleted":
        says = f"{_named(case, target)} shows no {field or 'grade'} of {case.number(record)}"
        raise CaseError(f"{says} to go back to; choose another entry.")
    return rows[0][0]


def _collected(case: Case, target: Entry, record: bytes, field: str) -> dict[str, str]:
    """The value that an entry gave a field of a source's collection record."""
    stored = case.value(
        "SELECT c.new FROM change c JOIN source s ON s.capture = c.row"
        " WHERE s.id = ? AND c.id >> 24 = ? AND c.field = 'collected'",
        (record, target.seq),
    )
    if stored is None:
        raise CaseError(f"{_named(case, target)} shows no {field} of {case.number(record)} to go back to.")
    name = field.removeprefix(FIELD)
    return {name: str(json.loads(stored).get(name) or "")}


def _missing(case: Case, record: bytes, value: object) -> str:
    """What a value cannot do without and which later entry took it away; empty when all is there."""
    needed = [record]
    if isinstance(value, bytes):
        needed.append(value)
    elif isinstance(value, str) and value.startswith("{"):
        held = json.loads(value)
        of = (held.get("anchor") or {}).get("of")
        needed += [key for key in map(id_bytes, filter(None, (*held.get("premises", ()), of))) if key]
    for key in needed:
        where = case.table(key)
        if case.value(f'SELECT deleted FROM "{where}" WHERE id = ?', (key,)):
            query = "SELECT id >> 24 FROM change WHERE row = ? AND field = 'deleted' ORDER BY id DESC LIMIT 1"
            later = next(entries(case.raw, "WHERE seq = ?", (case.value(query, (key,)),)))
            what = "this record" if key == record else f"{case.number(key)}, which this value rests on,"
            return f"{_named(case, later)} put {what} into the trash; restore it first."
    return ""


def objection(case: Case, target: Entry) -> str:
    """Why an entry cannot be reversed, in one sentence that names the later entry; empty when it can."""
    if target.act in undo.STANDING:
        return f"{_named(case, target)} changed no record; there is nothing to reverse."
    if "merged" in words_of(case.raw, target.seq):
        return f"{_named(case, target)} is a merge; undo takes it out whole once what came later is undone."
    changes = changes_of(case.raw, target.seq)
    within = (target.seq << 24, (target.seq + 1) << 24)
    if case.value("SELECT 1 FROM change WHERE id >= ? AND id < ? AND leaf IS NOT NULL LIMIT 1", within):
        return f"Values of {_named(case, target)} are withheld in this copy; reverse it in the case it came from."
    later = _overwritten(case, changes) or _built_on(case, target, changes)
    if later is None:
        return ""
    return f"{_named(case, target)} cannot be reversed: {_named(case, later)} was built on it; reverse that one first."


def _named(case: Case, entry: Entry) -> str:
    return f"Entry {entry.n} ({history.label(case, entry)})"


def _overwritten(case: Case, changes: Iterable[FieldChange]) -> Entry | None:
    """The entry whose value a field shows, where that is not the one this entry gave it."""
    for change in changes:
        query = f'SELECT "{change.field}" FROM "{change.table}" WHERE id = ?'
        if case.value(query, (change.row,)) != change.new:
            seq = case.value(
                "SELECT e.seq FROM change c JOIN entry e ON e.seq = c.id >> 24"
                " WHERE c.row = ? AND c.tbl = ? AND c.field = ? ORDER BY e.n DESC, e.id DESC LIMIT 1",
                (change.row, change.table, change.field),
            )
            return next(entries(case.raw, "WHERE seq = ?", (seq,)))
    return None


def _built_on(case: Case, target: Entry, changes: Iterable[FieldChange]) -> Entry | None:
    """The first later entry that made a record, still there, which hangs on one that would go to the trash."""
    going = [each.row.hex().upper() for each in changes if each.field == "deleted" and not each.new]
    if not going:
        return None
    found = []
    for table, columns in _KEYS.items():
        for column in columns:
            query = (
                f'SELECT min(c.id) >> 24 FROM "{table}" t CROSS JOIN change c ON c.row = t.id AND c.tbl = ?1'
                f' WHERE t.deleted = 0 AND t."{column}" IN (SELECT unhex(value) FROM json_each(?2)) GROUP BY t.id'
            )
            found += [seq for (seq,) in case.rows(query, (table, json.dumps(going))) if seq > target.seq]
    return next(entries(case.raw, "WHERE seq = ?", (min(found),))) if found else None


def touched(case: Case, entry: Entry) -> list[bytes]:
    """The numbered records an entry changed, in the order in which it did."""
    rows = case.rows(
        "SELECT c.row, min(c.id) FROM change c JOIN derived_number d ON d.row = c.row"
        " WHERE c.id >= ? AND c.id < ? AND c.tbl <> ? GROUP BY c.row ORDER BY 2",
        (entry.seq << 24, (entry.seq + 1) << 24, ENTRY),
    )
    return [row for row, _first in rows]
