"""What rests on the words of a source, read for the reader: quotes, the records on each, dates that lean on it."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from workbench.case.anchors import Part, part_of_anchor
from workbench.case.case import Case
from workbench.case.ids import id_text
from workbench.case.numbers import number_text


class Resting(NamedTuple):
    """A record on a quote: what it calls its aircraft or states, and when, as resolved and as written."""

    record: bytes
    table: str
    number: str
    meant: str | None = None
    written: str | None = None
    edtf: str | None = None
    when: str | None = None
    times: int | None = None


class Quoted(NamedTuple):
    """An exact quote, code points of the working text, and what rests on it."""

    excerpt: bytes
    number: str
    start: int
    end: int
    rests: tuple[Resting, ...]
    part: Part = Part()


class Cited(NamedTuple):
    """A source that another one cites."""

    source: bytes
    number: str
    title: str | None
    held: bool
    basis: str | None


_ON = """
FROM excerpt e JOIN quotation q ON q.excerpt = e.id AND q.deleted = 0
JOIN {table} r ON r.id = q.record AND r.deleted = 0 LEFT JOIN derived_number d ON d.row = r.id
WHERE e.source = ?1 AND e.deleted = 0
"""
_FIELDS = {
    "sighting": """coalesce(json_extract(r.aircraft, '$.value'), r.registration, r.callsign, r.hex),
        json_extract(r.aircraft, '$.written'), json_extract(r."when", '$.edtf'), json_extract(r."when", '$.written'),
        json_extract(r."count", '$.min')""",
    "claim": "r.statement, NULL, NULL, NULL, NULL",
    "link": "r.kind, (SELECT s.title FROM source s WHERE s.id = r.b), NULL, NULL, NULL",
}
_MENTIONS = """SELECT r.excerpt, 'mention', r.id, d.number,
    coalesce(json_extract(r.value, '$.label'), json_extract(r.value, '$.value')), json_extract(r.value, '$.written'),
    json_extract(r.value, '$.edtf'), NULL, NULL, r.id AS quotation
FROM mention r JOIN excerpt e ON e.id = r.excerpt AND e.deleted = 0 LEFT JOIN derived_number d ON d.row = r.id
WHERE e.source = ?1 AND r.deleted = 0"""
_RESTS = " UNION ALL ".join([*(
    f"SELECT q.excerpt, '{table}', r.id, d.number, {fields}, q.id AS quotation {_ON.format(table=table)}"
    for table, fields in _FIELDS.items()
), _MENTIONS])  # fmt: skip
_QUOTES = """
SELECT e.id, d.number, e.anchor
FROM excerpt e LEFT JOIN derived_number d ON d.row = e.id WHERE e.source = ? AND e.deleted = 0 ORDER BY e.id
"""
_CITES = """
SELECT s.id, s.title, s.capture IS NOT NULL, l.basis FROM link l JOIN source s ON s.id = l.b AND s.deleted = 0
WHERE l.a = ? AND l.kind = 'cites' AND l.deleted = 0 ORDER BY l.id
"""
_LEANS = """
SELECT t.id FROM {table} t JOIN quotation q ON q.record = t.id AND q.deleted = 0
JOIN excerpt e ON e.id = q.excerpt AND e.deleted = 0 WHERE e.source = ?1 AND t.deleted = 0
AND (json_extract(t."when", '$.anchor.of') = ?2 OR instr(json_extract(t."when", '$.premises'), ?2) > 0)
"""
_SAME = (
    "SELECT CASE a WHEN ?1 THEN b ELSE a END FROM link WHERE kind = 'same-as' AND deleted = 0 AND (a = ?1 OR b = ?1)"
)
_PLACE = """
SELECT e.source, json_extract(e.anchor, '$.start') FROM quotation q JOIN excerpt e ON e.id = q.excerpt
WHERE q.record = ? AND q.deleted = 0 AND e.deleted = 0 ORDER BY q.id LIMIT 1
"""


def quoted(case: Case, source: bytes) -> list[Quoted]:
    """The quotes of a source with the sightings, claims, mentions and links that rest on them."""
    rests: dict[bytes, list[Resting]] = {}
    for excerpt, table, record, number, *fields, _ in case.rows(f"{_RESTS} ORDER BY quotation", (source,)):
        named = number_text(table, number) if number else ""
        rests.setdefault(excerpt, []).append(Resting(record, table, named, *fields))
    return [
        _quoted(key, number_text("excerpt", number) if number else "", json.loads(anchor), tuple(rests.get(key, ())))
        for key, number, anchor in case.rows(_QUOTES, (source,))
    ]


def _quoted(key: bytes, number: str, anchor: dict[str, Any], rests: tuple[Resting, ...]) -> Quoted:
    return Quoted(key, number, anchor["start"], anchor["end"], rests, part_of_anchor(anchor))


def cited(case: Case, source: bytes) -> list[Cited]:
    """What a source cites, in the order it was recorded."""
    rows = case.rows(_CITES, (source,))
    return [Cited(key, case.number(key), title, bool(held), basis) for key, title, held, basis in rows]


def leaning(case: Case, source: bytes) -> list[bytes]:
    """The sightings and claims on a source's words whose date is read with the help of when it was published."""
    query = " UNION ".join(_LEANS.format(table=table) for table in ("sighting", "claim"))
    return [key for (key,) in case.rows(query, (source, id_text(source)))]


def waiting(case: Case, source: bytes) -> int:
    """How many dates on a source's words wait for the day it was published."""
    rule = "t.deleted = 0 AND json_extract(t.\"when\", '$.edtf') IS NULL AND json_extract(t.\"when\", '$.rule') > ''"
    rests = "JOIN quotation q ON q.record = t.id AND q.deleted = 0 JOIN excerpt e ON e.id = q.excerpt AND e.deleted = 0"
    query = " UNION ".join(
        f'SELECT t.id FROM "{table}" t {rests} WHERE e.source = ?1 AND {rule}' for table in ("sighting", "claim")
    )
    return len(case.rows(query, (source,)))


def first_held(case: Case) -> bytes | None:
    """The held source that came into the case first."""
    found = case.value(
        "SELECT s.id FROM source s JOIN derived_number d ON d.row = s.id"
        " WHERE s.deleted = 0 AND s.capture IS NOT NULL ORDER BY d.number LIMIT 1"
    )
    return None if found is None else bytes(found)


def source_title(case: Case, source: bytes) -> str | None:
    """The title of a source that stands in the case; ``None`` when it is in the trash, empty without one."""
    found = case.value("SELECT coalesce(title, '') FROM source WHERE id = ? AND deleted = 0", (source,))
    return None if found is None else str(found)


def any_source(case: Case) -> bool:
    """Whether the case has a source, held or not."""
    return case.value("SELECT 1 FROM source WHERE deleted = 0 LIMIT 1") is not None


def same_as(case: Case, record: bytes) -> list[tuple[bytes, bytes | None, int]]:
    """What is held to be the same as a record: its key, and the source and offset of its first quote."""
    found = []
    for (key,) in case.rows(_SAME, (record,)):
        place = case.rows(_PLACE, (key,))
        found.append((key, *(place[0] if place else (None, 0))))
    return found


def held_sources(case: Case) -> list[tuple[bytes, str]]:
    """The sources whose bytes are held, with their titles, in the order of their numbers."""
    rows = case.rows(
        "SELECT s.id, coalesce(s.title, '') FROM source s JOIN derived_number d ON d.row = s.id"
        " WHERE s.deleted = 0 AND s.capture IS NOT NULL ORDER BY d.number"
    )
    return [(bytes(key), title) for key, title in rows]


def whole_of(case: Case, source: bytes) -> bytes | None:
    """The source that a source came out of, as a mail's attachment does."""
    query = "SELECT w.id FROM source s JOIN source w ON w.id = s.part_of AND w.deleted = 0 WHERE s.id = ?"
    found = case.value(query, (source,))
    return None if found is None else bytes(found)


def parts_of(case: Case, source: bytes) -> list[tuple[bytes, str]]:
    """The sources that came out of a source, with their titles, in the order of their numbers."""
    rows = case.rows(
        "SELECT s.id, coalesce(s.title, '') FROM source s LEFT JOIN derived_number d ON d.row = s.id"
        " WHERE s.part_of = ? AND s.deleted = 0 ORDER BY d.number",
        (source,),
    )
    return [(bytes(key), title) for key, title in rows]
