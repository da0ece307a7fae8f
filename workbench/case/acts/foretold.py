"""What setting one field of many records would do, before it is done: how many read what now, and which refuse."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from typing import Any

from workbench.case.acts.edits import EDITABLE, editable_table
from workbench.case.acts.filing import may_be_wider
from workbench.case.acts.relations import GRADED
from workbench.case.acts.several import Edit, set_many, value_of
from workbench.case.case import Case
from workbench.case.cells import plain
from workbench.case.columns import COLUMNS
from workbench.case.companions import companion
from workbench.case.numbers import one
from workbench.case.pace import gone_through
from workbench.case.records import BY_TABLE
from workbench.values import grades
from workbench.values.errors import CaseError

GRADE = "grade"
_MAKING = {("source", "publisher"), ("tag", "parent")}  # a name there is no record of yet gets one
STRIDE = 50  # records looked at between two pauses

Foretelling = Generator[None, None, "Foretold"]


@dataclass
class Foretold:
    """One value for many records: the edits that would change something, and all that stays as it is."""

    edits: list[Edit] = field(default_factory=list)
    before: Counter[str] = field(default_factory=Counter)  # what those that change read now
    alike: list[bytes] = field(default_factory=list)  # that read so already
    refused: dict[str, list[bytes]] = field(default_factory=dict)  # why -> which


def fields_of(tables: Sequence[str]) -> list[str]:
    """What can be set in records of these kinds, the fields that all of them have before others."""
    having = [(*EDITABLE.get(table, ()), *((GRADE,) if table in GRADED else ())) for table in dict.fromkeys(tables)]
    many = Counter(name for names in having for name in names)
    return sorted(many, key=lambda name: -many[name])


def foretell(case: Case, keys: Sequence[bytes], name: str, text: str) -> Foretold:
    """What setting a field (or ``grade``) to a text would do in each of these records."""
    return gone_through(foretelling(case, keys, name, text))


def foretelling(case: Case, keys: Sequence[bytes], name: str, text: str) -> Foretelling:
    """The same with pauses."""
    found, known, keys = Foretold(), dict[tuple[str, ...], Any](), list(dict.fromkeys(keys))
    for start in range(0, len(keys), STRIDE):
        some = [(key, *_place(case, key, name, found)) for key in keys[start : start + STRIDE]]
        read = _read(case, [(key, table, own) for key, table, own in some if own])
        for key, table, own in some:
            if own:
                _tell(case, found, Edit(key, own, text), table, read.get(key, ""), known)
        yield
    return found


def set_foretold(case: Case, found: Foretold, *, reason: str | None = None) -> int:
    """Do what was foretold as one entry; answers how many records it changed."""
    if not found.edits:
        raise CaseError("Nothing would change; name another value, or other records.")
    set_many(case, found.edits, reason=reason)
    return len(found.edits)


def _place(case: Case, key: bytes, name: str, found: Foretold) -> tuple[str, str]:
    """The kind of a record and what its field is called there; none where it has none, and why."""
    try:
        table = editable_table(case, key)
    except CaseError as error:
        found.refused.setdefault(str(error), []).append(key)
        return "", ""
    own = GRADED.get(table, "") if name == GRADE else name
    if own and (name == GRADE or own in EDITABLE.get(table, ())):
        return table, own
    says = f"{one(table).capitalize()} is not graded." if name == GRADE else f"{one(table).capitalize()} has no {name}."
    found.refused.setdefault(says, []).append(key)
    return table, ""


def _read(case: Case, places: Sequence[tuple[bytes, str, str]]) -> dict[bytes, str]:
    """What the fields read now, in words."""
    found: dict[bytes, str] = {}
    for table, name in {(table, name) for _key, table, name in places}:
        keys = [key for key, of, own in places if (of, own) == (table, name)]
        if name == GRADED.get(table):
            found |= _graded(case, name, keys)
            continue
        column = {each.key: each for each in COLUMNS.get(table, ())}.get(name)
        raw, read = (column.raw, column.read) if column else (f't."{name}"', plain)
        rows = case.rows(f'SELECT t.id, {raw} FROM "{table}" t WHERE t.id IN ({", ".join("?" * len(keys))})', keys)
        found |= {bytes(key): read(value).as_resolved for key, value in rows}
    return found


def _graded(case: Case, axis: str, keys: Sequence[bytes]) -> dict[bytes, str]:
    """The marks of records; of a publisher its newest one, and nothing for what is not held."""
    held = companion(case, axis, keys)
    return {key: mark for key, mark in held.items() if mark in (*grades.RELIABILITY, *grades.CREDIBILITY)}


def _tell(case: Case, found: Foretold, edit: Edit, table: str, now: str, known: dict[tuple[str, ...], Any]) -> None:
    """Put one record where it belongs: it changes, reads so already, or refuses."""
    try:
        same = _alike(case, edit, table, now, known)
    except CaseError as error:
        found.refused.setdefault(str(error), []).append(edit.record)
        return
    if same:
        found.alike.append(edit.record)
    else:
        found.edits.append(edit)
        found.before[now] += 1


def _alike(case: Case, edit: Edit, table: str, now: str, known: dict[tuple[str, ...], Any]) -> bool:
    if edit.field == GRADED.get(table):
        axis, value = grades.grade(edit.text)
        if axis != edit.field:
            wants = "a letter A to F" if edit.field == "reliability" else "a digit 1 to 6"
            raise CaseError(f"{one(table).capitalize()} takes {wants}.")
        if table == "source" and case.value("SELECT capture FROM source WHERE id = ?", (edit.record,)) is None:
            raise CaseError("A source that is not held has no grade.")
        return value == now
    if table == "tag" and edit.field == "parent" and edit.text.strip():
        may_be_wider(case, edit.record, edit.text)
    if (table, edit.field) in _MAKING:
        return edit.text.strip() == now
    made = BY_TABLE[table]._meta.fields[edit.field].db_value(value_of(case, table, edit, known))
    return bool(made == case.value(f'SELECT "{edit.field}" FROM "{table}" WHERE id = ?', (edit.record,)))
