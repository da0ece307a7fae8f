"""Whether the marks of a sighting fit together: registration, 24-bit address, call sign, operator and type."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from workbench.analysis.finding import Finding, Remedy
from workbench.case.case import Case
from workbench.case.entities import key_of
from workbench.case.ids import AMONG, keys_json
from workbench.case.keyed import of_these
from workbench.case.registered import are_shared, sightings_of
from workbench.reference import airmarks
from workbench.reference.airmarks import country_name

_ADDRESS = re.compile("[0-9a-fA-F]{6}")
_FIELDS = """SELECT id, registration, hex, callsign, operator, json_extract(aircraft, '$.designator'),
    json_extract(aircraft, '$.label') FROM sighting WHERE deleted = 0 AND"""
_SURE = frozenset(["registration", "hex"])
_OLD = "SELECT old FROM change WHERE row = ? AND field = 'registration' AND old IS NOT NULL"


class Marks(NamedTuple):
    """What a sighting says of its aircraft."""

    key: bytes
    registration: str | None
    hex: str | None
    callsign: str | None
    operator: str | None
    designator: str | None
    label: str | None


Called = tuple[str, Marks]
"""Marks behind the one spelling of their registration."""


class _Country(NamedTuple):
    """A country that a mark points to: ``kind`` is the field, ``says`` the words for it."""

    kind: str
    country: str
    says: str


def marks(case: Case, keys: Sequence[bytes]) -> Iterator[Finding]:
    """Marks of one sighting that contradict each other, and those that another sighting contradicts."""
    rows = [Marks(*row) for row in of_these(case, _FIELDS, keys)]
    for row in rows:
        if row[1:5].count(None) < len(row[1:5]) - 1:  # one mark alone contradicts none
            yield from _countries(case, row)
            yield from _rule(case, row)
    held = [(_registration(row), row) for row in rows if row.registration]
    shared = are_shared(case, {name for name, _ in held})
    held = [each for each in held if each[0] in shared]
    others: dict[str, list[Marks]] = {}
    for name, each in _bearing(case, {name for name, _ in held}, held) if held else ():
        others.setdefault(name, []).append(each)
    for name, row in held:
        yield from _differing(case, row, [each for each in others.get(name, ()) if each.key < row.key])


def _countries(case: Case, row: Marks) -> Iterator[Finding]:
    said = list(pointing(row))
    apart = [pair for pair in combinations(said, 2) if not airmarks.shares(pair[0].country, pair[1].country)]
    if apart:
        one, other = apart[0]
        grave = {one.kind, other.kind} == _SURE
        says = f"{case.number(row.key)}: {one.says}, but {other.says}."
        shows = (_show(case, row.key),)
        yield Finding("marks-country", "high" if grave else "medium", says, (row.key,), (), shows, "hex")


def pointing(row: Marks) -> Iterator[_Country]:
    """The country of each mark that has one; an airline may fly under any flag and tells none."""
    if row.registration and (country := airmarks.registration_country(row.registration)):
        yield _Country("registration", country, f"{row.registration} is a registration of {country_name(country)}")
    if row.hex and _ADDRESS.fullmatch(row.hex) and (block := airmarks.address_block(row.hex)):
        yield _Country("hex", block.country, f"{row.hex} is an address of {country_name(block.country)}")
    if row.callsign and (flown := airmarks.state_callsign(row.callsign)):
        yield _Country("callsign", flown["country"], f"{row.callsign} is a call sign of {flown['operator']}")
    if row.operator and (state := airmarks.state_operator(row.operator)):
        yield _Country("operator", state["country"], f"{row.operator} is of {country_name(state['country'])}")


def _rule(case: Case, row: Marks) -> Iterator[Finding]:
    """A Russian registration and address that do not belong together by the rule they are given out by."""
    due = airmarks.russian_address(row.registration) if row.registration else None
    block = airmarks.address_block(row.hex) if row.hex and _ADDRESS.fullmatch(row.hex) else None
    if due and block and block.country == "RU" and row.hex and row.hex.lower() != due:
        says = f"{case.number(row.key)}: {row.registration} has the address {due} by the Russian rule, not {row.hex}."
        yield Finding("hex-rule", "medium", says, (row.key,), (), (_show(case, row.key),), "hex")


def _bearing(case: Case, held: Collection[str], known: Iterable[Called] = ()) -> list[Called]:
    """All sightings of these registrations, in whatever spelling; all are read through where they are not known.

    Each comes with that registration, in the order of keys; those ``known`` are not read again.
    """
    near = sightings_of(case, held)
    if near is not None:
        read = {each[1].key: each for each in known if each[1].key in near}
        asked = (keys_json(near - read.keys()),)
        more = (Marks(*row) for row in case.rows(f"{_FIELDS} id IN {AMONG}", asked))
        read |= {row.key: (_registration(row), row) for row in more}
        return [read[key] for key in sorted(read) if read[key][0] in held]
    wanted = sorted({spelling for key in held for spelling in _spellings(key)})
    places = ", ".join("?" * len(wanted))
    rows = case.rows(f"{_FIELDS} registration COLLATE NOCASE IN ({places}) ORDER BY id", wanted)
    return [(_registration(row), row) for row in map(Marks._make, rows)]


def _differing(case: Case, row: Marks, same: Sequence[Marks]) -> Iterator[Finding]:
    """Another type or address under the same registration; told once, with the later sighting."""
    for other in same:
        if row.designator and other.designator and row.designator != other.designator:
            types = f"{case.number(row.key)} has type {row.label}, {case.number(other.key)} {other.label}"
            yield _told(case, "type-differs", f"{row.registration}: {types}.", row, other, "aircraft")
            break
    for other in same:
        if row.hex and other.hex and row.hex.lower() != other.hex.lower():
            shown = f"{case.number(row.key)} has hex {row.hex}, {case.number(other.key)} {other.hex}"
            yield _told(case, "hex-differs", f"{row.registration}: {shown}.", row, other, "hex")
            break


def _told(case: Case, kind: str, says: str, row: Marks, other: Marks, field: str) -> Finding:
    shows = (_show(case, row.key), _show(case, other.key))
    return Finding(kind, "medium", says, (row.key, other.key), (), shows, field)


def marked_again(case: Case, sightings: Iterable[bytes]) -> set[bytes]:
    """The sightings that share a registration with changed ones, now or before."""
    held: set[str] = set()
    for key in sightings:
        now = case.rows("SELECT registration FROM sighting WHERE id = ? AND registration IS NOT NULL", (key,))
        held |= {key_of("registration", value) for (value,) in (*now, *case.rows(_OLD, (key,)))}
    return {row.key for _, row in _bearing(case, held)} if held else set()


def _registration(row: Marks) -> str:
    return key_of("registration", row.registration or "")


def _spellings(key: str) -> Iterator[str]:
    """A registration as it may be written: with its hyphen behind any of the first letters, or without."""
    yield key
    yield from (f"{key[:at]}{sign}{key[at:]}" for at in range(1, min(5, len(key))) for sign in "- +/")


def _show(case: Case, key: bytes) -> Remedy:
    return Remedy("show", f"Show {case.number(key)}", value=case.number(key))
