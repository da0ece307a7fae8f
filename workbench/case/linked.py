"""What a record is tied to: its links both ways, what rests on it, its notes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from workbench.case.case import Case
from workbench.case.ids import id_bytes, id_text
from workbench.case.rows import record, records
from workbench.case.titles import title

SAYS = {
    "supports": "supported by", "contradicts": "contradicts", "differs": "differs from", "cites": "cited by",
    "same-as": "same as", "part-of": "has part", "about": "subject of", "precedes": "preceded by",
    "distinct-from": "distinct from",
}  # fmt: skip
"""How a link reads from its far end."""


def linked(case: Case, key: bytes) -> list[dict[str, Any]]:
    """The links of a record, then what hangs on it, the far record named.

    One ``{id, number, kind, direction, says, record, excerpts, note, basis}`` each.
    """
    return _named(case, _links(case, key, [link for link, _ in _ids(case, key)]) + _hanging(case, key))


def first_linked(case: Case, key: bytes, most: int) -> tuple[list[dict[str, Any]], int]:
    """So many of these, what is the same thing first, without notes, and how many there are; no others are read."""
    ids = sorted(_ids(case, key), key=lambda link: link[1] != "same-as")
    hanging = [tie for tie in _hanging(case, key) if tie["says"] != "noted"]
    links = _links(case, key, [link for link, _ in ids[:most]])
    links.sort(key=lambda tie: tie["kind"] != "same-as")
    return _named(case, [*links, *hanging][:most]), len(ids) + len(hanging)


def _ids(case: Case, key: bytes) -> list[tuple[bytes, str]]:
    query = """SELECT l.id, l.kind FROM link l LEFT JOIN derived_number d ON d.row = l.id
        WHERE l.deleted = 0 AND (l.a = ?1 OR l.b = ?1) ORDER BY d.number, l.id"""
    return [(link, kind) for link, kind in case.rows(query, (key,))]


def _links(case: Case, key: bytes, links: list[bytes]) -> list[dict[str, Any]]:
    own = id_text(key)
    return [_seen_from(own, row) for row in records(case, "link", links)]


def _named(case: Case, ties: list[dict[str, Any]]) -> list[dict[str, Any]]:
    far = named_all(case, [tie["record"] for tie in ties])
    return [{**tie, "record": far[tie["record"]]} for tie in ties]


def _seen_from(own: str, row: dict[str, Any]) -> dict[str, Any]:
    leads_away = row["from"] == own
    says = row["kind"].replace("-", " ") if leads_away else SAYS.get(row["kind"], row["kind"])
    shown = {name: row[name] for name in ("id", "number", "kind", "excerpts", "note", "basis")}
    far = row["to"] if leads_away else row["from"]
    return {**shown, "direction": "to" if leads_away else "from", "says": says, "record": far}


def _hanging(case: Case, key: bytes) -> list[dict[str, Any]]:
    """Records that belong to this one without a typed link: quotes, what rests on them, notes, leads."""
    queries = (
        ("quoted in", "SELECT id FROM excerpt WHERE source = ? AND deleted = 0 ORDER BY id"),
        ("quoted by", "SELECT record FROM quotation WHERE excerpt = ? AND deleted = 0 ORDER BY id"),
        ("noted", "SELECT id FROM note WHERE about = ? AND deleted = 0 ORDER BY id"),
        ("asked about", "SELECT id FROM lead WHERE about = ? AND deleted = 0 ORDER BY id"),
        ("translated as", "SELECT id FROM translation WHERE excerpt = ? AND deleted = 0 ORDER BY id"),
        ("read as", "SELECT id FROM mention WHERE excerpt = ? AND deleted = 0 ORDER BY id"),
        ("taken as", "SELECT id FROM imagery WHERE source = ? AND deleted = 0 ORDER BY id"),
        ("tracked as", "SELECT id FROM track WHERE source = ? AND deleted = 0 ORDER BY id"),
        ("flown as", "SELECT id FROM track WHERE aircraft = ? AND deleted = 0 ORDER BY id"),
        ("doubted in", "SELECT id FROM doubt WHERE track = ? AND deleted = 0 ORDER BY id"),
        ("searched for", "SELECT id FROM enquiry WHERE about = ? AND deleted = 0 ORDER BY id"),
    )
    untyped: dict[str, Any] = {**dict.fromkeys(("id", "number", "kind", "note", "basis")), "excerpts": []}
    return [
        {**untyped, "direction": "from", "says": says, "record": id_text(other)}
        for says, query in queries
        for (other,) in case.rows(query, (key,))
    ]


def named_all(case: Case, references: Iterable[str]) -> dict[str, dict[str, Any]]:
    """Records in short by their ids, each kind read once: ``{id, number, kind, title}``."""
    kinds: dict[str, list[bytes]] = {}
    for reference in dict.fromkeys(references):
        kind, key = case.find(reference)
        kinds.setdefault(kind, []).append(key)
    return {
        row["id"]: {"id": row["id"], "number": row["number"] or row["id"][:8], "kind": kind, "title": title(kind, row)}
        for kind, keys in kinds.items()
        for row in records(case, kind, keys, trash=True)
    }


def named(case: Case, reference: str) -> dict[str, Any]:
    """A record in short: ``{id, number, kind, title}``."""
    key = id_bytes(reference)
    assert key is not None
    kind, _ = case.find(reference)
    return {
        "id": reference,
        "number": case.number(key),
        "kind": kind,
        "title": title(kind, record(case, key)),
    }


def is_tracked(case: Case, source: bytes) -> bool:
    """Whether a source is a tracker file with a track: its words are rows, which the reading aid has no use for."""
    return bool(case.value("SELECT 1 FROM track WHERE source = ? AND deleted = 0 LIMIT 1", (source,)))
