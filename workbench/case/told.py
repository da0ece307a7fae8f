"""What the records of a life say in one line each: as written, as resolved, how sure, and the words themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from workbench.case.case import Case
from workbench.case.entities import marks
from workbench.case.ids import id_bytes, id_text
from workbench.case.lives import Tie
from workbench.case.rows import Row, records
from workbench.case.titles import aircraft_name, meaning, title

STATED, INFERRED, OPEN, NONE = "stated", "inferred", "open", "none"


class Told(NamedTuple):
    """One record of a life; ``sure`` is how its date is known: stated, inferred, open or none."""

    record: bytes
    kind: str
    number: str
    name: str
    written: str
    when: str
    sure: str
    where: str
    placed: bool  # whether every place it names was found
    method: str
    credibility: str | None
    words: str
    how: str
    link: bytes | None
    of: str  # the member of the group it is linked to
    held: bool  # a source that is cited but not held has no grade


def told(case: Case, ties: Sequence[Tie]) -> list[Told]:
    """The lines of some ties, in their order."""
    by_key: dict[bytes, Row] = {}
    tables = {key: case.table(key) for key in (tie.record for tie in ties)}
    for table in set(tables.values()):
        for row in records(case, table, [key for key, kind in tables.items() if kind == table]):
            key = id_bytes(row["id"])
            assert key is not None
            by_key[key] = row
    quotes = _quotes(case, list(by_key))
    members = {tie.entity: case.number(tie.entity) for tie in ties if tie.entity}
    return [
        _line(tie, by_key[tie.record], quotes.get(tie.record, ""), members.get(tie.entity or b"", ""))
        for tie in ties
        if tie.record in by_key
    ]


def _quotes(case: Case, keys: Sequence[bytes]) -> dict[bytes, str]:
    rows = case.rows(
        "SELECT q.record, json_extract(e.anchor, '$.quote') FROM quotation q JOIN excerpt e ON e.id = q.excerpt"
        f" WHERE q.deleted = 0 AND e.deleted = 0 AND q.record IN ({marks(len(keys))}) ORDER BY q.id DESC",
        keys,
    )
    return dict(rows)


def _line(tie: Tie, row: Row, quote: str, of: str) -> Told:
    when = row.get("published_how") if row["record"] == "source" else row.get("when")
    where, placed = _where(row) if row["record"] == "sighting" else ("", True)
    name = aircraft_name(row) if row["record"] == "sighting" else title(row["record"], row)
    method = row.get("method") or " > ".join(row.get("by") or ())
    return Told(
        tie.record, row["record"], row["number"] or id_text(tie.record)[:8], name,
        (when or {}).get("written") or "", meaning(when) if when and when.get("edtf") else "", surety(when),
        where, placed, method, row.get("credibility") or row.get("reliability"),
        " ".join((quote or row.get("quote") or "").split()), tie.how, tie.link, of, bool(row.get("held", True)),
    )  # fmt: skip


def surety(when: Mapping[str, Any] | None) -> str:
    """How a resolved date is known."""
    if not when:
        return NONE
    if not when.get("edtf"):
        return OPEN
    leans = when.get("anchor") or when.get("premises") or str(when.get("why") or "").startswith("given by ")
    return INFERRED if leans else STATED


def _where(row: Row) -> tuple[str, bool]:
    """Where it was, the route included, and whether every place was found."""
    places = [(row["place"], ""), (row["origin"], "from "), (row["destination"], "to ")]
    parts = [f"{before}{_place(place)}" for place, before in places if place]
    return ", ".join(parts), all(place.get("value") for place, _ in places if place)


def _place(place: Mapping[str, Any]) -> str:
    return meaning(place) if place.get("value") else f"“{place['written']}”"
