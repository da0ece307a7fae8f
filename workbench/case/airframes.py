"""What the case's lists of airframes say of an address or a registration: which list, of when, on which line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from workbench.case.case import Case
from workbench.case.entities import assigned, key_of, members
from workbench.case.ids import id_text
from workbench.case.numbers import number_text
from workbench.values.errors import CaseError

UNKNOWN = "unknown"
_LISTS = """FROM airframelist l JOIN source s ON s.id = l.source AND s.deleted = 0
LEFT JOIN derived_number d ON d.row = l.id"""
_ROWS = f"""SELECT l.id, d.number, l.name, l.dated, l.licence, a.row, a.hex, a.registration, a.designator, a.type,
a.operator, a.military {_LISTS} JOIN derived_airframe a ON a.capture = s.capture WHERE l.deleted = 0"""


class Answer(NamedTuple):
    """One row of one list; ``line`` is its place in the file. Everything in it is that list's word."""

    list: bytes
    number: str
    name: str
    dated: str
    licence: str
    line: int
    hex: str | None
    registration: str | None
    designator: str | None
    type: str | None
    operator: str | None
    military: bool | None

    @property
    def of(self) -> str:
        """Which list, of when: ``AL-1 of 2025-10``."""
        return f"{self.number} of {self.dated if self.dated != UNKNOWN else 'unknown date'}"

    @property
    def called(self) -> str:
        """The type as the list has it, by name or else by designator."""
        return self.type or self.designator or ""

    def as_json(self) -> dict[str, Any]:
        """The contract's keys."""
        return {**self._asdict(), "list": id_text(self.list)}


def listed(case: Case, *, hex: str | None = None, registration: str | None = None) -> list[Answer]:
    """The rows of all lists with this address or this registration, however it is spelt; the oldest list first."""
    address = hex.strip().upper() if hex else None
    spelt = tuple(_spellings(registration)) if registration else ()
    asked = [" AND a.hex = ?"] if address else []
    asked += [f" AND a.registration IN ({', '.join('?' * len(spelt))})"] if spelt else []
    bound: list[tuple[str, ...]] = [(address,)] if address else []
    bound += [spelt] if spelt else []
    found = {_answer(row) for more, values in zip(asked, bound, strict=True) for row in case.rows(_ROWS + more, values)}
    return sorted(found, key=lambda each: (each.list, each.line))


def listed_row(case: Case, key: bytes, line: int) -> Answer:
    """The row of a list on a line of its file; CaseError where it names no airframe there."""
    for row in case.rows(f"{_ROWS} AND l.id = ? AND a.row = ?", (key, line)):
        return _answer(row)
    raise CaseError(f"{case.number(key)} has no airframe on line {line}; workbench airframes tells the lines.")


def listed_for(case: Case, key: bytes) -> list[Answer]:
    """The rows of all lists with a mark of a track, or one that an airframe carried; its name counts as one."""
    if case.table(key) == "track":
        query = """SELECT 'hex', json_extract(identity, '$.hex.value') FROM track WHERE id = ?1
        UNION SELECT 'registration', json_extract(identity, '$.registration.value') FROM track WHERE id = ?1"""
        marks = case.rows(query, (key,))
    else:
        marks = [(each.kind, each.value) for each in assigned(case, members(case, key))]
        marks += [("registration", case.value("SELECT name FROM entity WHERE id = ?", (key,)))]
    found = {
        row
        for kind, value in marks
        if value and kind in ("hex", "registration")
        for row in listed(case, **{kind: value})
    }
    return sorted(found, key=lambda each: (each.list, each.line))


def has_lists(case: Case) -> bool:
    """Whether the case has any list of airframes."""
    return case.value(f"SELECT 1 {_LISTS} WHERE l.deleted = 0 LIMIT 1") is not None


def lists_of(case: Case, sources: Iterable[bytes]) -> set[bytes]:
    """The lists, in the trash or not, that some sources hold."""
    query = "SELECT l.id FROM json_each(?) j JOIN airframelist l ON l.source = unhex(j.value)"
    return {bytes(key) for (key,) in case.rows(query, (json.dumps([source.hex() for source in sources]),))}


def _answer(row: tuple[Any, ...]) -> Answer:
    key, number, name, dated, licence, line, hex_, registration, designator, type_, operator, military = row
    return Answer(
        key, number_text("airframelist", number or 0), name or "", dated or UNKNOWN, licence or "not stated", line,
        hex_, registration, designator, type_, operator, None if military is None else bool(military),
    )  # fmt: skip


def _spellings(registration: str) -> Iterator[str]:
    """A registration in capitals as lists may write it: as it stands, closed up, or parted behind its first letters."""
    yield registration.strip().upper()
    key = key_of("registration", registration).upper()
    yield key
    yield from (f"{key[:at]}{sign}{key[at:]}" for at in range(1, min(5, len(key))) for sign in "- +/")
