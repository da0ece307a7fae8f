"""Entities read: groups of those said to be the same, their names and dated assignments, who is in the list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from workbench.case.case import Case
from workbench.case.ids import id_text
from workbench.case.numbers import number_text
from workbench.case.spelling import fold
from workbench.reference.places import resolve_place
from workbench.values import edtf

Span = tuple[str, str]
ALWAYS: Span = ("0000", "9999-12-31T24")
_LONGEST = 60  # signs of a pattern
_BETWEEN = re.compile(r"[\W_]+")
_GROUP = """
WITH RECURSIVE grouped(id) AS (VALUES (?1) UNION
  SELECT CASE l.a WHEN g.id THEN l.b ELSE l.a END FROM grouped g
  JOIN link l ON (l.a = g.id OR l.b = g.id) AND l.kind = 'same-as' AND l.deleted = 0
  JOIN entity e ON e.id = CASE l.a WHEN g.id THEN l.b ELSE l.a END AND e.deleted = 0)
SELECT id FROM grouped ORDER BY id
"""
_JOINED = """
SELECT l.a, l.b FROM link l JOIN entity a ON a.id = l.a JOIN entity b ON b.id = l.b
WHERE l.kind = 'same-as' AND l.deleted = 0 AND a.deleted = 0 AND b.deleted = 0
"""


class Name(NamedTuple):
    """One name of a group: an entity's own (``id`` is the entity) or an alias."""

    id: bytes
    entity: bytes
    name: str
    alias: bool


class Assigned(NamedTuple):
    """What an airframe carried: ``dates`` in EDTF, ``None`` where they are not stated."""

    id: bytes
    entity: bytes
    kind: str
    value: str
    dates: str | None


class Listed(NamedTuple):
    """One entity as a line of the list; ``head`` is that of its group, ``others`` its aliases."""

    id: bytes
    number: str
    type: str
    name: str
    others: str
    head: bytes


def members(case: Case, entity: bytes) -> list[bytes]:
    """The group an entity belongs to by ``same-as`` links, itself included; the first is its head."""
    return [key for (key,) in case.rows(_GROUP, (entity,))]


def heads(case: Case) -> dict[bytes, bytes]:
    """The head of every entity that is said to be the same as another: the oldest of its group, in every replica."""
    parent: dict[bytes, bytes] = {}

    def root(key: bytes) -> bytes:
        while parent.setdefault(key, key) != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    for a, b in case.rows(_JOINED):
        low, high = sorted((root(a), root(b)))
        parent[high] = low
    return {key: root(key) for key in list(parent)}


def listed(case: Case) -> list[Listed]:
    """Every entity by number, with the head of its group."""
    grouped = heads(case)
    rows = case.rows(
        "SELECT e.id, d.number, e.type, e.name, (SELECT group_concat(name, ' · ') FROM"
        " (SELECT name FROM alias a WHERE a.entity = e.id AND a.deleted = 0 ORDER BY a.id)) FROM entity e"
        " LEFT JOIN derived_number d ON d.row = e.id WHERE e.deleted = 0 ORDER BY d.number, e.id"
    )
    return [
        Listed(key, number_text("entity", number or 0), kind or "", name or "", others or "", grouped.get(key, key))
        for key, number, kind, name, others in rows
    ]


def marks(count: int) -> str:
    """So many question marks for a query."""
    return ", ".join("?" * count)


def names(case: Case, group: Sequence[bytes]) -> list[Name]:
    """Every name of a group, each entity's own before its aliases, heads first."""
    own = case.rows(f"SELECT id, id, name, 0 FROM entity WHERE id IN ({marks(len(group))})", group)
    others = case.rows(
        f"SELECT id, entity, name, 1 FROM alias WHERE deleted = 0 AND entity IN ({marks(len(group))}) ORDER BY id",
        group,
    )
    made = [Name(key, entity, name or "", bool(alias)) for key, entity, name, alias in (*own, *others)]
    return sorted(made, key=lambda each: (each.alias, group.index(each.entity)))


def assigned(case: Case, group: Sequence[bytes]) -> list[Assigned]:
    """Every assignment of a group by kind, then by when it began."""
    rows = case.rows(
        "SELECT id, entity, kind, value, dates FROM assignment WHERE deleted = 0"
        f" AND entity IN ({marks(len(group))}) ORDER BY id",
        group,
    )
    order = ("registration", "hex", "operator", "callsign")
    return sorted((Assigned(*row) for row in rows), key=lambda each: (order.index(each.kind), span(each.dates)))


@lru_cache(maxsize=65536)
def key_of(kind: str, value: str) -> str:
    """One spelling of a value of a kind, so that “RA-78765” and “ra 78765” are one registration."""
    folded = fold(value)
    return _BETWEEN.sub(" ", folded).strip() if kind == "operator" else _BETWEEN.sub("", folded)


def like(key: str) -> str:
    """A pattern that every spelling of a key fits, and little else: reading all records to compare is slow."""
    return f"%{'%'.join(letter for letter in key if letter.isascii() and letter.isalnum())[:_LONGEST]}%"


@lru_cache(maxsize=65536)
def span(dates: str | None) -> Span:
    """The calendar span of an EDTF text; what is not stated or open reaches as far as time does."""
    if not dates:
        return ALWAYS
    first, last = edtf.core(edtf.parse(dates))
    return first or ALWAYS[0], last or ALWAYS[1]


def meet(one: str | None, other: str | None) -> bool:
    """Whether two spans of time can have a moment in common."""
    a, b = span(one), span(other)
    return a[0] < b[1] and b[0] < a[1]


def rivals(case: Case, held: Iterable[Assigned]) -> dict[bytes, list[Assigned]]:
    """Assignments of the same registration or hex to another airframe at a common time, by assignment."""
    wanted = [each for each in held if each.kind in ("registration", "hex")]
    if not wanted:
        return {}
    grouped = heads(case)
    known = list(carrying(case, wanted))
    found: dict[bytes, list[Assigned]] = {}
    for each in wanted:
        mine = grouped.get(each.entity, each.entity)
        others = [
            other for other in known
            if alike(each, other) and grouped.get(other.entity, other.entity) != mine and meet(each.dates, other.dates)
        ]  # fmt: skip
        if others:
            found[each.id] = others
    return found


def alike(one: Assigned, other: Assigned) -> bool:
    """Whether two assignments are of the same value, however it is spelt."""
    return one.kind == other.kind and key_of(one.kind, one.value) == key_of(other.kind, other.value)


def carrying(case: Case, wanted: Sequence[Assigned]) -> Iterator[Assigned]:
    """The live assignments, of all airframes, that may be of one of these values."""
    terms = " OR ".join("t.kind = ? AND t.value LIKE ?" for _ in wanted) or "0"
    rows = case.rows(
        "SELECT t.id, t.entity, t.kind, t.value, t.dates FROM assignment t JOIN entity e ON e.id = t.entity"
        f" WHERE t.deleted = 0 AND e.deleted = 0 AND ({terms}) ORDER BY t.id",
        [each for one in wanted for each in (one.kind, like(key_of(one.kind, one.value)))],
    )
    return (Assigned(*row) for row in rows)


def links_between(case: Case, group: Sequence[bytes], kinds: Sequence[str]) -> list[tuple[bytes, bytes, str, bytes]]:
    """``(link, member, kind, other)`` of every live link between a group and others; ``about`` only towards it."""
    held, among = marks(len(kinds)), marks(len(group))
    rows = case.rows(
        f"SELECT id, b, kind, a FROM link WHERE deleted = 0 AND kind IN ({held}) AND b IN ({among})"
        f" UNION SELECT id, a, kind, b FROM link WHERE deleted = 0 AND kind IN ({held}) AND a IN ({among})"
        " AND kind <> 'about'"
        " ORDER BY id",
        (*kinds, *group, *kinds, *group),
    )
    return [(link, member, kind, other) for link, member, kind, other in rows]


def type_of(case: Case, key: bytes) -> str | None:
    """The type of an entity, empty where it has none; ``None`` for one in the trash and for any other record."""
    found = case.value("SELECT coalesce(type, '') FROM entity WHERE id = ? AND deleted = 0", (key,))
    return None if found is None else str(found)


def leads_about(case: Case, entity: bytes) -> list[tuple[bytes, str]]:
    """The leads on an entity with their words, oldest first."""
    return case.rows("SELECT id, text FROM lead WHERE about = ? AND deleted = 0 ORDER BY id", (entity,))


def parted(case: Case, entity: bytes) -> bool:
    """Whether an entity has anything that can be split from it."""
    asked = (
        "SELECT 1 FROM alias WHERE entity = ?1 AND deleted = 0 UNION SELECT 1 FROM assignment WHERE entity = ?1"
        " AND deleted = 0 UNION SELECT 1 FROM link WHERE deleted = 0 AND (b = ?1 AND kind = 'about'"
        " OR kind = 'same-as' AND (a = ?1 OR b = ?1))"
    )
    return case.value(asked, (entity,)) is not None


def position(name: str) -> dict[str, Any] | None:
    """What the table knows of a place of that name: ``{value, label, type, country, lat, lon, table}``, or nothing."""
    found = resolve_place(name)
    return None if found.value is None else {"value": found.value, **dict(found.facts)}


def shown_entity(case: Case, key: bytes) -> dict[str, Any]:
    """An entity in short: ``{id, number, type, name}``."""
    kind, name = case.rows("SELECT type, name FROM entity WHERE id = ?", (key,))[0]
    return {"id": id_text(key), "number": case.number(key), "type": kind, "name": name}
