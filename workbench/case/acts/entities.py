"""Entities: who and what the records are about, their names, dated assignments, and which of them are the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from workbench.case.acts.relations import link
from workbench.case.case import Case
from workbench.case.entities import key_of, links_between, members, names
from workbench.case.ids import new_id
from workbench.case.records import BY_TABLE, Alias, Assignment, Entity
from workbench.values import words
from workbench.values.edtf import parse
from workbench.values.errors import CaseError

ABOUT = ("sighting", "claim", "excerpt", "source")
"""What can be about an entity."""
_HEX = re.compile(r"[0-9A-Fa-f]{6}")


def add_entity(
    case: Case, kind: str, name: str, *, aliases: Sequence[str] = (), about: Sequence[bytes] = ()
) -> bytes:  # fmt: skip
    """A new airframe, place, organisation or person; the records it was made from are linked as being about it."""
    kind = words.ENTITY_TYPES.check(kind)
    called = named(name)
    with case.change("New entity"):
        made = new_id()
        Entity.create(id=made, type=kind, name=called)
        for alias in aliases:
            add_alias(case, made, alias)
        for record in about:
            identify(case, record, made)
    return made


def named(name: str) -> str:
    """A name without blanks around it; an empty one is refused."""
    if not name.strip():
        raise CaseError("An entity needs a name; write what it is called.")
    return name.strip()


def retyped(case: Case, entity: bytes, kind: str) -> str:
    """Another type for an entity; refused while assignments or a ``same-as`` link hold it to the one it has."""
    wanted = words.ENTITY_TYPES.check(kind)
    number = case.number(entity)
    if wanted != "aircraft" and case.value("SELECT 1 FROM assignment WHERE entity = ? AND deleted = 0", (entity,)):
        raise CaseError(f"{number} has assignments, which only an aircraft has; remove them first.")
    if len(members(case, entity)) > 1:
        raise CaseError(f"{number} is the same as another entity and has its type; split them first.")
    return wanted


def identify(case: Case, record: bytes, entity: bytes, *, note: str | None = None) -> bytes:
    """Say that a sighting, claim, excerpt or source is about an entity; the link rests on the record's own words."""
    table = case.table(record)
    if table not in ABOUT:
        raise CaseError(f"{case.number(record)} is a {table}; say of a sighting, claim, excerpt or source who it is.")
    if any(kind == "about" and other == record for _, _, kind, other in _links(case, entity)):
        raise CaseError(f"{case.number(record)} is about {case.number(entity)} already.")
    rests = case.rows("SELECT excerpt FROM quotation WHERE record = ? AND deleted = 0 ORDER BY id", (record,))
    excerpts = [record] if table == "excerpt" else [key for (key,) in rests]
    with case.change("Identify"):
        _take_off(case, (key for key, _, kind, other in _links(case, entity)
                         if kind == "distinct-from" and other == record))  # fmt: skip
        return link(case, record, "about", entity, excerpts=excerpts, note=note)


def distinguish(case: Case, record: bytes, entity: bytes, *, note: str | None = None) -> bytes:
    """Say that a record or another entity is not this one; it is not proposed again."""
    if any(kind == "distinct-from" and other == record for _, _, kind, other in _links(case, entity)):
        raise CaseError(f"{case.number(record)} is said to be distinct from {case.number(entity)} already.")
    with case.change("Tell apart"):
        return link(case, record, "distinct-from", entity, note=note)


def _links(case: Case, entity: bytes) -> list[tuple[bytes, bytes, str, bytes]]:
    return links_between(case, members(case, entity) or [entity], ("about", "distinct-from", "same-as"))


def add_alias(case: Case, entity: bytes, name: str) -> bytes:
    """Another name an entity goes by."""
    called = named(name)
    if any(each.name == called for each in names(case, [entity])):
        raise CaseError(f"{case.number(entity)} goes by {called} already.")
    with case.change("Add alias"):
        return bytes(Alias.create(entity=entity, name=called).id)


def assign(case: Case, entity: bytes, kind: str, value: str, *, dates: str | None = None) -> bytes:
    """What an airframe carried, and from when to when; another airframe carrying it then is told, not refused."""
    kind = words.ASSIGNMENTS.check(kind)
    held = case.value("SELECT type FROM entity WHERE id = ?", (entity,))
    if held != "aircraft":
        raise CaseError(f"{case.number(entity)} is a {held}; only an aircraft carries a {kind}.")
    stored, when = assigned_value(kind, value), assigned_dates(dates or "")
    same = "SELECT value FROM assignment WHERE entity = ? AND kind = ? AND dates IS ? AND deleted = 0"
    if any(key_of(kind, stored) == key_of(kind, other) for (other,) in case.rows(same, (entity, kind, when))):
        raise CaseError(f"{case.number(entity)} has the {kind} {stored} for that time already.")
    with case.change(f"Assign {kind}"):
        return bytes(Assignment.create(entity=entity, kind=kind, value=stored, dates=when).id)


def assigned_value(kind: str, value: str) -> str:
    """A value as it is stored; a hex is six hexadecimal digits in capitals."""
    text = value.strip()
    if not text:
        raise CaseError(f"The {kind} is empty; write it.")
    if kind != "hex":
        return text
    if not _HEX.fullmatch(text):
        raise CaseError(f"“{text}” is no hex; write six of 0-9 and A-F.")
    return text.upper()


def assigned_dates(text: str) -> str | None:
    """Dates as EDTF, ``None`` where they are not stated; ``2019..`` and ``2019..2021`` are taken as well."""
    clean = text.strip()
    if not clean:
        return None
    if ".." in clean and "/" not in clean and clean[0] not in "[{":
        first, _, last = clean.partition("..")
        clean = f"{first or '..'}/{last or '..'}"
    return str(parse(clean))


def list_date(text: str) -> str:
    """When a list of airframes is of, as EDTF; ``unknown`` is a value."""
    clean = text.strip()
    return "unknown" if clean in ("", "unknown") else assigned_dates(clean) or "unknown"


def remove_part(case: Case, part: bytes) -> None:
    """Take an alias, an assignment or a link off an entity."""
    table = case.table(part)
    if table not in ("alias", "assignment", "link"):
        raise CaseError(f"{case.number(part)} is a {table}; an alias, an assignment or a link is taken off.")
    with case.change(f"Remove {table}"):
        _set(case, table, part, "deleted", 1)


def join(case: Case, a: bytes, b: bytes, *, note: str | None = None) -> bytes:
    """Say that two entities are one: a ``same-as`` link; each keeps its own records."""
    if b in members(case, a):
        raise CaseError(f"{case.number(a)} and {case.number(b)} are the same already.")
    with case.change("Join"):
        apart = (key for key, _, kind, other in links_between(case, [a], ("distinct-from",)) if other == b)
        _take_off(case, apart)
        return link(case, a, "same-as", b, note=note)


def part(case: Case, entity: bytes, other: bytes | None = None) -> list[bytes]:
    """Take the ``same-as`` links off between two entities, or all of one; answers the links taken off."""
    found = [
        key for key, _, _, far in links_between(case, [entity], ("same-as",)) if other is None or far == other
    ]  # fmt: skip
    if not found:
        far = case.number(other) if other else "another"
        raise CaseError(f"No link says that {case.number(entity)} is the same as {far}; show lists its links.")
    with case.change("Split"):
        _take_off(case, found)
    return found


def split_off(case: Case, entity: bytes, moved: Sequence[bytes], *, name: str) -> bytes:
    """Move sightings, claims, aliases and assignments from an entity to a new one of its type, in one entry."""
    if not moved:
        raise CaseError("Nothing is chosen to go to the new entity; choose sightings, aliases or assignments.")
    kind = case.value("SELECT type FROM entity WHERE id = ?", (entity,))
    with case.change("Split"):
        made = add_entity(case, kind, name)
        for key in dict.fromkeys(moved):
            _move(case, key, entity, made)
    return made


def _move(case: Case, key: bytes, entity: bytes, to: bytes) -> None:
    table = case.table(key)
    if table in ("alias", "assignment"):
        held = case.value(f'SELECT 1 FROM "{table}" WHERE id = ? AND entity = ? AND deleted = 0', (key, entity))
        if held:
            _set(case, table, key, "entity", to)
            return
    found = [link for link, _, kind, other in links_between(case, [entity], ("about",)) if key in (link, other)]
    if not found:
        raise CaseError(f"{case.number(key)} does not belong to {case.number(entity)}; show lists what does.")
    for each in found:
        _set(case, "link", each, "b", to)


def _take_off(case: Case, links: Iterable[bytes]) -> None:
    for key in list(links):
        _set(case, "link", key, "deleted", 1)


def _set(case: Case, table: str, key: bytes, name: str, value: object) -> None:
    model = BY_TABLE[table]
    model.update({model._meta.fields[name]: value}).where(model.id == key).execute()
