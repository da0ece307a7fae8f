"""The whole life of an entity: what happened to it, what it said, and what is said of it, over all its group."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple

from workbench.case import likeness
from workbench.case.case import Case
from workbench.case.entities import (
    Assigned,
    assigned,
    key_of,
    like,
    links_between,
    marks,
    members,
    names,
    position,
    rivals,
    shown_entity,
)
from workbench.case.ids import id_text
from workbench.case.linked import named

LINKED = "linked"
_WHERE = ("place", "origin", "destination")
_WHEN = "json_extract(t.\"when\", '$.earliest')"


class Tie(NamedTuple):
    """A record that belongs to an entity: by a link, or ``how`` it is known by name (``place``, ``origin`` …)."""

    record: bytes
    how: str
    link: bytes | None
    entity: bytes | None
    at: str | None  # earliest instant, for the order in time


class Life(NamedTuple):
    """What the page of an entity shows; ``ties`` of a kind are in time order, undated last."""

    group: list[bytes]
    type: str
    sightings: list[Tie]
    claims: list[Tie]
    sources: list[Tie]
    excerpts: list[Tie]
    apart: list[tuple[bytes, bytes]]  # (link, other) of what is said to be distinct


def life(case: Case, entity: bytes) -> Life:
    """All that is known of an entity and of those said to be the same."""
    group = members(case, entity)
    kind = str(case.value("SELECT type FROM entity WHERE id = ?", (group[0] if group else entity,)))
    links = links_between(case, group, ("about", "distinct-from"))
    by_table: dict[str, list[Tie]] = {name: [] for name in ("sighting", "claim", "source", "excerpt")}
    linked = {other: (link, member) for link, member, way, other in links if way == "about"}
    for table, found in by_table.items():
        found += _linked(case, table, linked)
    called = [each.name for each in names(case, group)]
    if kind == "place":
        _add(by_table["sighting"], _there(case, called))
    elif kind in ("organisation", "person"):
        for table in ("sighting", "claim"):
            _add(by_table[table], _said(case, table, called))
        _add(by_table["source"], _published(case, called))
    apart = [(link, other) for link, _, way, other in links if way == "distinct-from"]
    for found in by_table.values():
        found.sort(key=lambda tie: (tie.at is None, tie.at or ""))
    sightings, claims, sources, excerpts = by_table.values()
    return Life(group, kind, sightings, claims, sources, excerpts, apart)


def _add(held: list[Tie], more: Iterable[Tie]) -> None:
    """What is known by name beside what is linked; a linked record stands once."""
    known = {tie.record for tie in held}
    held += [tie for tie in more if tie.record not in known]


def _linked(case: Case, table: str, linked: dict[bytes, tuple[bytes, bytes]]) -> list[Tie]:
    when = _WHEN if table in ("sighting", "claim") else "NULL"
    keys = list(linked)
    rows = case.rows(f"SELECT t.id, {when} FROM {table} t WHERE t.deleted = 0 AND t.id IN ({marks(len(keys))})", keys)
    return [Tie(key, LINKED, *linked[key], at) for key, at in rows]


def _there(case: Case, called: Sequence[str]) -> list[Tie]:
    """Sightings whose place, origin or destination means one of these names, or is written so and stays open."""
    values = {found["value"] for name in called if (found := position(name))}
    wanted = {key_of("operator", each) for each in (*called, *values)}
    sought = [f'"value":"{value}"' for value in values] + [f'"written":"{name}"' for name in called]
    term = " OR ".join(f"instr(t.{column}, ?{at + 1})" for column in _WHERE for at in range(len(sought)))
    columns = ", ".join(
        f"coalesce(json_extract(t.{column}, '$.value'), json_extract(t.{column}, '$.written'))" for column in _WHERE
    )
    rows = case.rows(f"SELECT t.id, {_WHEN}, {columns} FROM sighting t WHERE t.deleted = 0 AND ({term})", sought)
    return [
        Tie(key, ", ".join(how), None, None, at)
        for key, at, *places in rows
        if (how := [
            column for column, place in zip(_WHERE, places, strict=True)
            if place and key_of("operator", place) in wanted
        ])
    ]  # fmt: skip


def _said(case: Case, table: str, called: Sequence[str]) -> list[Tie]:
    """Sightings or claims whose chain of asserters names one of these; the first in the chain is the origin."""
    wanted = {key_of("operator", name) for name in called}
    terms = " OR ".join('t."by" LIKE ?' for _ in wanted)
    rows = case.rows(
        f'SELECT t.id, {_WHEN}, t."by" FROM {table} t WHERE t.deleted = 0 AND ({terms})',
        [like(name) for name in wanted],
    )
    part = {stored: _part(stored, wanted) for stored in {row[2] for row in rows}}
    return [Tie(key, part[stored], None, None, when) for key, when, stored in rows if part[stored]]


def _part(stored: str, wanted: Collection[str]) -> str:
    """What part one of these names has in a chain of asserters: its origin, one who relays, or none."""
    chain = [key_of("operator", str(name)) for name in json.loads(stored)]
    return "origin" if chain[:1] and chain[0] in wanted else "relays" if set(chain) & set(wanted) else ""


def _published(case: Case, called: Sequence[str]) -> list[Tie]:
    wanted = {key_of("operator", name) for name in called}
    rows = case.rows(
        "SELECT s.id, json_extract(s.published, '$.earliest'), p.name FROM source s JOIN publisher p"
        " ON p.id = s.publisher WHERE s.deleted = 0 AND p.name IS NOT NULL"
    )
    return [Tie(key, "publisher", None, None, at) for key, at, name in rows if key_of("operator", name) in wanted]


def whole(case: Case, entity: bytes) -> dict[str, Any]:
    """The life of an entity as plain values: members, names, dated assignments, ties, proposals."""
    lived = life(case, entity)
    dated = assigned(case, lived.group)
    against = rivals(case, dated)
    ties = {"sightings": lived.sightings, "claims": lived.claims, "sources": lived.sources}
    return {
        "members": [shown_entity(case, key) for key in lived.group],
        "names": [
            {"id": id_text(each.id), "name": each.name, "alias": each.alias, "of": case.number(each.entity)}
            for each in names(case, lived.group)
        ],
        "dated": [
            {**_dated(case, each), "conflicts": [_dated(case, other) for other in against.get(each.id, ())]}
            for each in dated
        ],
        **{name: [_tie(case, tie) for tie in found] for name, found in ties.items()},
        "proposals": [_proposed(case, each) for each in likeness.proposals(case, lived.group[0])],
        "distinct": [named(case, id_text(other)) for _, other in lived.apart],
    }  # fmt: skip


def _dated(case: Case, each: Assigned) -> dict[str, Any]:
    return {"id": id_text(each.id), "kind": each.kind, "value": each.value, "dates": each.dates,
            "of": case.number(each.entity)}  # fmt: skip


def _tie(case: Case, tie: Tie) -> dict[str, Any]:
    return {"record": named(case, id_text(tie.record)), "how": tie.how, "link": id_text(tie.link) if tie.link else None,
            "of": case.number(tie.entity) if tie.entity else None, "at": tie.at}  # fmt: skip


def _proposed(case: Case, each: likeness.Proposal) -> dict[str, Any]:
    return {"record": named(case, id_text(each.record)), "entity": case.number(each.entity), "kind": each.kind,
            "value": each.value, "on": each.on, "assigned": each.assigned, "why": each.why}  # fmt: skip
