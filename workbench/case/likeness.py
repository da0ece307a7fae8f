"""Which entity a record may be about, and why: proposals with their reason, never more than that.

A registration names an airframe only at a date, so a match tells the date it used; a hex or a callsign alone never
proves identity; a place, an organisation or a person is proposed by name, also by one that may be it in another script.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from workbench.case.case import Case
from workbench.case.entities import (
    Assigned,
    alike,
    assigned,
    carrying,
    heads,
    key_of,
    like,
    links_between,
    meet,
    members,
    names,
)
from workbench.case.rows import record as read
from workbench.reference.namesakes import one_name
from workbench.values.spoken import spoken_date

CARRIED = ("registration", "hex", "callsign")
"""What a sighting may share with an airframe, the most telling first; flown by the same operator says nothing."""
_ALONE = {"registration": "", "hex": "; a hex alone never proves identity",
          "callsign": "; a callsign alone never proves identity"}  # fmt: skip
_NO_PROOF = "a name alone does not prove that they are the same"
_SAYS = {"by": "asserted by", "place": "place", "operator": "operator", "publisher": "publisher"}
_EVERY_NAME = """SELECT id, type, name FROM entity WHERE deleted = 0 AND type <> 'aircraft' UNION ALL
SELECT e.id, e.type, n.name FROM alias n JOIN entity e ON e.id = n.entity
WHERE e.deleted = 0 AND n.deleted = 0 AND e.type <> 'aircraft'"""
_SEEN = "SELECT t.id, t.registration, t.hex, t.callsign, json_extract(t.\"when\", '$.edtf') FROM sighting t"


class Proposal(NamedTuple):
    """That ``record`` (a sighting or another entity) may be ``entity``; ``on`` is the date the match used."""

    record: bytes
    entity: bytes
    kind: str  # registration, hex, callsign or name
    value: str
    on: str | None
    assigned: str | None
    why: str


class _Seen(NamedTuple):
    record: bytes
    registration: str | None
    hex: str | None
    callsign: str | None
    on: str | None


def proposals(case: Case, entity: bytes) -> list[Proposal]:
    """The sightings an airframe's dated assignments may explain, and the entities that may be the same as this one."""
    group = members(case, entity)
    answered = {other for _, _, _, other in links_between(case, group, ("about", "distinct-from"))}
    carries = [each for each in assigned(case, group) if each.kind in CARRIED]
    found = [
        each for seen in _sighted(case, carries) if seen.record not in answered
        for each in _first(_matches(seen, carries))
    ]  # fmt: skip
    return found + [each for each in _alike(case, group, carries) if each.record not in answered]


def candidates(case: Case, record: bytes) -> list[Proposal]:
    """The entities a record may be about, the most telling match first, those of its names last."""
    rows = case.rows(f"{_SEEN} WHERE t.id = ?", (record,))
    grouped = heads(case)
    answered = {other for _, _, _, other in links_between(case, [record], ("distinct-from",))}
    answered |= {key for (key,) in case.rows("SELECT b FROM link WHERE a = ? AND kind = 'about' AND deleted = 0",
                                             (record,))}  # fmt: skip
    found = [*(_carriers(case, _Seen(*rows[0])) if rows else ()), *_called(case, record)]
    by_head: dict[bytes, Proposal] = {}
    for each in found:
        by_head.setdefault(grouped.get(each.entity, each.entity), each)
    gone = {grouped.get(key, key) for key in answered}
    return [each for head, each in by_head.items() if head not in gone]


def _carriers(case: Case, seen: _Seen) -> list[Proposal]:
    stated = [Assigned(b"", b"", kind, value, None) for kind in CARRIED if (value := getattr(seen, kind))]
    found = _matches(seen, list(carrying(case, stated)))
    return sorted(found, key=lambda each: CARRIED.index(each.kind))


def _called(case: Case, record: bytes) -> Iterator[Proposal]:
    """Places, organisations and persons that go by a name the record holds."""
    row = read(case, record)
    held: dict[str, list[str | None]] = {"place": [], "by": row.get("by") or []}
    held |= {name: [row.get(name)] for name in ("operator", "publisher")}
    for name in ("place", "origin", "destination"):
        held["place"] += [(row.get(name) or {}).get(part) for part in ("label", "value", "written")]
    sought = {key_of("operator", name): (field, name) for field, given in held.items() for name in given if name}
    for entity, kind, name in _names(case, list(sought)) if sought else ():
        field, said = sought.get(key_of("operator", name), ("", ""))
        if field and (kind == "place") == (field == "place") and kind != "aircraft":
            yield Proposal(record, entity, "name", name, None, None, f"{_SAYS[field]} {said}, which it goes by")
    for entity, kind, name, said in _in_other_scripts(case, [said for _, said in sought.values()]):
        field, _ = sought[key_of("operator", said)]
        if (kind == "place") == (field == "place"):
            says = f"{_SAYS[field]} {said}, which may be {name} in another script"
            yield Proposal(record, entity, "name", name, None, None, says)


def _in_other_scripts(case: Case, given: Sequence[str]) -> list[tuple[bytes, str, str, str]]:
    """The places, organisations and persons, with their types, whose names may be one of these in another script."""
    every = case.rows(_EVERY_NAME) if given else ()
    return [(key, kind, name, said) for key, kind, name in every for said in given if name and one_name(said, name)]


def _names(case: Case, keys: Sequence[str]) -> list[tuple[bytes, str, str]]:
    """The names of entities, with their types, that may be spelt like one of these."""
    fits, bound = " OR ".join("n.name LIKE ?" for _ in keys), [like(key) for key in keys]
    rows = case.rows(
        f"SELECT n.id, n.type, n.name FROM entity n WHERE n.deleted = 0 AND ({fits})"
        " UNION ALL SELECT e.id, e.type, n.name FROM alias n JOIN entity e ON e.id = n.entity"
        f" WHERE e.deleted = 0 AND n.deleted = 0 AND ({fits})",
        bound * 2,
    )
    return [(key, kind, name) for key, kind, name in rows if name]


def _first(found: Iterator[Proposal]) -> list[Proposal]:
    """The most telling of several matches."""
    return sorted(found, key=lambda each: CARRIED.index(each.kind))[:1]


def _sighted(case: Case, carries: Sequence[Assigned]) -> list[_Seen]:
    """The sightings that share a value with one of the assignments, by when they were."""
    sought = dict.fromkeys((each.kind, like(key_of(each.kind, each.value))) for each in carries)
    terms, bound = [f"t.{kind} LIKE ?" for kind, _ in sought], [pattern for _, pattern in sought]
    if not terms:
        return []
    rows = case.rows(
        f"{_SEEN} WHERE t.deleted = 0 AND ({' OR '.join(terms)})"
        " ORDER BY json_extract(t.\"when\", '$.earliest') IS NULL, json_extract(t.\"when\", '$.earliest'), t.id",
        bound,
    )
    return [_Seen(*row) for row in rows]


def _matches(seen: _Seen, carries: Sequence[Assigned]) -> Iterator[Proposal]:
    """Every assignment that holds at the sighting's date and that it shares a value with."""
    stated = {kind: key_of(kind, value) for kind in CARRIED if (value := getattr(seen, kind))}
    for each in carries:
        if stated.get(each.kind) == key_of(each.kind, each.value) and meet(seen.on, each.dates):
            yield Proposal(
                seen.record, each.entity, each.kind, each.value, seen.on, each.dates,
                f"{each.kind} {each.value} {_dated(seen.on, each.dates)}{_ALONE[each.kind]}",
            )  # fmt: skip


def _dated(on: str | None, dates: str | None) -> str:
    """The date a match used, and the time for which the value was assigned."""
    day = f"on {spoken_date(on)}" if on else "on a day that is open"
    return f"{day}, assigned {spoken_date(dates)}" if dates else f"{day}, dates of the assignment not stated"


def _alike(case: Case, group: Sequence[bytes], carries: Sequence[Assigned]) -> Iterator[Proposal]:
    """Entities of the same type, outside the group, that share a name, or a registration or hex at a common time."""
    kind = case.value("SELECT type FROM entity WHERE id = ?", (group[0],))
    told: set[bytes] = set(group)
    for other, value, dates, says in (*_shared(case, carries), *_namesakes(case, group, kind)):
        if other not in told:
            told.add(other)
            yield Proposal(other, group[0], says.partition(" ")[0], value, None, dates, says)


def _shared(case: Case, carries: Sequence[Assigned]) -> Iterator[tuple[bytes, str, str | None, str]]:
    lasting = [each for each in carries if each.kind != "callsign"]
    for other in carrying(case, lasting):
        for each in lasting:
            if alike(each, other) and meet(each.dates, other.dates):
                when = f"assigned {spoken_date(other.dates)}" if other.dates else "dates not stated"
                yield other.entity, each.value, other.dates, f"{each.kind} {each.value}, {when}{_ALONE[each.kind]}"


def _namesakes(case: Case, group: Sequence[bytes], kind: str) -> Iterator[tuple[bytes, str, None, str]]:
    mine = {key_of("operator", each.name): each.name for each in names(case, group)}
    for other, type_, name in _names(case, list(mine)):
        if type_ == kind and key_of("operator", name) in mine:
            yield other, name, None, f"name {name}; {_NO_PROOF}"
    for other, type_, name, own in _in_other_scripts(case, [*mine.values()] if kind != "aircraft" else []):
        if type_ == kind:
            yield other, name, None, f"name {name}, which may be {own} in another script; {_NO_PROOF}"
