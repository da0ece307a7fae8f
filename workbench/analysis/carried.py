"""Whether a sighting shows what the airframe it is said to be carried at that time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from workbench.analysis.finding import Finding, Remedy
from workbench.case.case import Case
from workbench.case.change import Change
from workbench.case.entities import Assigned, assigned, key_of, meet, members
from workbench.values.spoken import spoken_date

_SHOWN = (
    """SELECT registration, hex, operator, json_extract("when", '$.edtf') FROM sighting WHERE id = ? AND deleted = 0"""
)
_CHANGED = """SELECT entity FROM assignment WHERE id = ?1
UNION SELECT old FROM change WHERE row = ?1 AND field = 'entity' AND old IS NOT NULL"""
_JOINED = (
    "SELECT a FROM link WHERE id = ?1 AND kind = 'same-as' UNION SELECT b FROM link WHERE id = ?1 AND kind = 'same-as'"
)
_SAID = "SELECT id FROM link WHERE b = ? AND kind = 'about'"


def not_carried(case: Case, links: Iterable[tuple[bytes, bytes, bytes]]) -> Iterator[Finding]:
    """A registration, hex or operator that an airframe did not have then, by links of sightings about it.

    A link is told with its two ends, the sighting first; what many links are about is read once.
    """
    held: dict[bytes, list[Assigned]] = {}
    if not case.value("SELECT 1 FROM assignment WHERE deleted = 0 LIMIT 1"):
        return
    for link, sighting, entity in links:
        if entity not in held:
            held[entity] = assigned(case, members(case, entity))
        if held[entity]:
            yield from _not_carried(case, (link, sighting, entity), held[entity])


def _not_carried(case: Case, about: tuple[bytes, bytes, bytes], held: Sequence[Assigned]) -> Iterator[Finding]:
    rows = case.rows(_SHOWN, about[1:2])
    registration, hex_, operator, day = rows[0] if rows else (None, None, None, None)
    for kind, shown in (("registration", registration), ("hex", hex_), ("operator", operator)):
        known = [each for each in held if each.kind == kind]
        same = [each for each in known if key_of(kind, each.value) == key_of(kind, shown or "")]
        if shown and known and not any(meet(day, each.dates) for each in same):
            one, other = (case.number(key) for key in about[1:])
            says = _says(f"{one}{f', {spoken_date(day)},' if same else ''} shows {shown}", other, same, kind)
            shows = (Remedy("show", f"Show {one}", value=one), Remedy("show", f"Show {other}", value=other))
            yield Finding("not-carried", "high" if same else "medium", says, about, (), shows, kind)


def _says(shown: str, airframe: str, same: Iterable[Assigned], kind: str) -> str:
    spans = " and ".join(spoken_date(each.dates) for each in same if each.dates)
    if kind == "operator":
        return f"{shown}; it flew {airframe} {spans}." if spans else f"{shown}, which is not said to fly {airframe}."
    return f"{shown}; {airframe} carried it {spans}." if spans else f"{shown}, which {airframe} is not said to carry."


def asked_again(case: Case, change: Change) -> set[bytes]:
    """The links between sightings and airframes that changed assignments, or entities joined or split, bear on."""
    airframes = set(change.rows.get("entity", ()))
    for table, query in (("assignment", _CHANGED), ("link", _JOINED)):
        airframes |= {key for each in change.rows.get(table, ()) for (key,) in case.rows(query, (each,))}
    grouped = {member for key in airframes for member in (*members(case, key), key)}
    return {link for key in grouped for (link,) in case.rows(_SAID, (key,))}
