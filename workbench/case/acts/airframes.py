"""Lists of airframes as records, and what one of them says taken over into an airframe of the case."""

from __future__ import annotations

from workbench.case.acts.entities import assign
from workbench.case.acts.relations import note
from workbench.case.acts.tracks import airframe_called, fly
from workbench.case.airframes import UNKNOWN, Answer, listed_row
from workbench.case.case import Case
from workbench.case.entities import key_of
from workbench.case.ids import new_id
from workbench.case.records import AirframeList
from workbench.values.errors import CaseError


def keep_list(
    case: Case, source: bytes, *, name: str, dated: str, licence: str, recipe: str, entries: int
) -> bytes:  # fmt: skip
    """The list of a source; one that is held and was read the same way is used again."""
    held = case.value("SELECT id FROM airframelist WHERE source = ? AND recipe = ? AND deleted = 0", (source, recipe))
    if held:
        return bytes(held)
    with case.change("Keep list of airframes"):
        key = new_id()
        AirframeList.create(
            id=key, source=source, name=name, dated=dated, licence=licence, recipe=recipe, entries=entries
        )
    return key


def take_airframe(case: Case, record: bytes, list_: bytes, line: int) -> bytes:
    """Fill an airframe from a row of a list: its marks and operator, and a note of which list said so.

    ``record`` is the airframe, or a track: then the airframe that flew it, made where none is said. Assignments get
    no dates, for a list tells what holds at its own date and not since when.
    """
    row = listed_row(case, list_, line)
    table = case.table(record)
    if table not in ("entity", "track"):
        raise CaseError(f"{case.number(record)} is a {table}; name a track, or an airframe (EN-01).")
    with case.change("Take airframe from list"):
        entity = record if table == "entity" else _flown_by(case, record, row)
        for kind, value in (("registration", row.registration), ("hex", row.hex), ("operator", row.operator)):
            if value:
                _assign(case, entity, kind, value)
        note(case, entity, noted(row))
    return entity


def noted(row: Answer) -> str:
    """A row in a line: which list, its date, line and licence, and what it says."""
    force = "military" if row.military else ""
    called = f"{row.type} ({row.designator})" if row.type and row.designator else row.called
    says = ", ".join(filter(None, (row.registration, row.hex, called, row.operator, force)))
    when = row.dated if row.dated != UNKNOWN else "unknown date"
    return f"{row.number} {row.name} of {when}, line {row.line}: {says}. Licence: {row.licence}."


def _assign(case: Case, entity: bytes, kind: str, value: str) -> None:
    """Assign a value that the airframe does not have yet, in whatever spelling and of whatever date."""
    query = "SELECT value FROM assignment WHERE entity = ? AND kind = ? AND deleted = 0"
    if all(key_of(kind, value) != key_of(kind, held) for (held,) in case.rows(query, (entity, kind))):
        assign(case, entity, kind, value)


def _flown_by(case: Case, track: bytes, row: Answer) -> bytes:
    held = case.value("SELECT aircraft FROM track WHERE id = ?", (track,))
    if held:
        return bytes(held)
    mark = row.registration or row.hex or ""
    entity = airframe_called(case, mark)
    fly(case, track, entity)
    return entity
