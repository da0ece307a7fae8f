"""Which aircraft a track is of, set beside the one a record names: marks first, and none of them proves it alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from workbench.analysis.answered import codes_of
from workbench.case.airframes import Answer, listed
from workbench.case.case import Case
from workbench.case.entities import key_of
from workbench.case.ids import id_bytes
from workbench.reference.aircraft import resolve_aircraft
from workbench.tracking.kept import Track

_NAMED = 3  # lists that are named for one mark
_MARKS = ("registration", "hex", "callsign")
_AIRFRAMES = """SELECT l.b FROM link l JOIN entity e ON e.id = l.b AND e.type = 'aircraft' AND e.deleted = 0
WHERE l.a = ? AND l.kind = 'about' AND l.deleted = 0"""
_HAVING = {"tracker": "as the tracker's own table has it", "file name": "as the file's name has it"}
_FILE = "as the file has it"
Side = tuple[str, str, str, str]
"""What the record says, what the track shows, the verdict, why."""


def identity_of(case: Case, row: Mapping[str, Any], one: Track) -> Side:
    """The marks of a record beside those of a track; a call sign or an address alone proves no aircraft."""
    words, told, verdict, why = _identity(case, row, one)
    said = [f"{each.of} has {each.registration} with {each.hex}" for each in _listed(case, row, one)]
    return words, told, verdict, "; ".join([why, *dict.fromkeys(said)])


def _listed(case: Case, row: Mapping[str, Any], one: Track) -> list[Answer]:
    """What lists say of the track's address, else of the record's registration: those that name both marks."""
    address = one.identity.get("hex", {}).get("value")
    found = listed(case, hex=address) if address else listed(case, registration=row["registration"])
    return [each for each in found if each.hex and each.registration][:_NAMED]


def _identity(case: Case, row: Mapping[str, Any], one: Track) -> Side:
    said = {name: str(row[name]) for name in _MARKS if row[name]}
    shown = marks_of(one)
    words = ", ".join(said.values()) or "not stated"
    told = ", ".join(dict.fromkeys(each for values in shown.values() for each in values)) or "no marks"
    airframes = {bytes(key) for (key,) in case.rows(_AIRFRAMES, (id_bytes(row["id"]),))}
    if one.aircraft is not None and one.aircraft in airframes:
        return words, told, "compatible", "the analyst says of both that it is this airframe"
    if not said:
        return words, told, "not in file" if not shown else "cannot tell", "the record names no mark of the aircraft"
    if not shown:
        return words, told, "not in file", "the file holds no registration, address or call sign"
    return words, told, *_compared(said, shown, one.identity.get("registration", {}).get("by", ""))


def marks_of(one: Track) -> dict[str, tuple[str, ...]]:
    """Registration, address and call signs a file holds."""
    found: dict[str, tuple[str, ...]] = {
        name: (one.identity[name]["value"],) for name in ("registration", "hex") if name in one.identity
    }
    return {**found, **({"callsign": tuple(one.extent["callsigns"])} if one.extent["callsigns"] else {})}


def _compared(said: Mapping[str, str], shown: Mapping[str, Sequence[str]], by: str) -> tuple[str, str]:
    both = [name for name in _MARKS if name in said and name in shown]
    if not both:
        return "cannot tell", "the record and the file name marks of different kinds"
    same = {name: any(key_of(name, said[name]) == key_of(name, each) for each in shown[name]) for name in both}
    if same.get("registration") is False:
        return "conflicts", "another registration"
    if same.get("registration") and same.get("hex") is False:
        return "cannot tell", f"the same registration, {_HAVING.get(by, _FILE)}, with another address"
    if same.get("registration"):
        return "compatible", f"the same registration, {_HAVING.get(by, _FILE)}"
    if same.get("hex") is False:
        return "conflicts", "another address"
    if same.get("hex"):
        return "cannot tell", "the same address, which alone proves no aircraft"
    if same["callsign"]:
        return "cannot tell", "the same call sign, which alone proves no aircraft"
    return "cannot tell", "another call sign, which an aircraft may change"


def type_of(case: Case, aircraft: Mapping[str, Any], one: Track) -> tuple[str, str, str]:
    """What the track, or else a list of airframes, shows of the type, the verdict, and why."""
    held = one.identity.get("type", {}).get("value")
    listed_as = _types(case, one)
    words = "; ".join(f"{each.of} has {each.registration or each.hex} as {each.called}" for each in listed_as)
    if not held and not listed_as:
        return "not stated", "not in file", "the file holds no type"
    whose = "in the tracker's own table" if held else "in a list of airframes"
    found = codes_of(resolve_aircraft(held).as_json()) or {held.upper()} if held else _agreed(listed_as)
    shown = held or listed_as[0].called
    wanted = codes_of(aircraft)
    if not wanted:
        verdict, why = "cannot tell", "what the record names is no known type"
    elif not found:
        verdict, why = "cannot tell", "the lists of airframes differ"
    elif wanted & found:
        verdict, why = "compatible", f"as {whose.removeprefix('in ')} has it"
    else:
        verdict, why = "conflicts", f"another type {whose}, which can be wrong"
    return shown, verdict, f"{why}; {words}" if words else why


def _types(case: Case, one: Track) -> list[Answer]:
    """The first row of each list that has a type for a track's address, else for its registration."""
    marks = [{name: one.identity[name]["value"]} for name in ("hex", "registration") if name in one.identity]
    for mark in marks:
        first: dict[bytes, Answer] = {}
        for each in listed(case, **mark):
            if each.designator:
                first.setdefault(each.list, each)
        if first:
            return list(first.values())[:_NAMED]
    return []


def _agreed(rows: Sequence[Answer]) -> set[str]:
    """The designator that all lists have; nothing where they differ."""
    found = {each.designator for each in rows if each.designator}
    return found if len(found) == 1 else set()
