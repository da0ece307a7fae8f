"""Where words stand and who says them: the excerpts of records, their places, the names a case knows."""

from __future__ import annotations

import json
from typing import NamedTuple

from workbench.case.anchors import Part, part_of_anchor
from workbench.case.case import Case
from workbench.case.numbers import number_text
from workbench.case.readings import Told, reading_of


class Kept(NamedTuple):
    """An excerpt's words: code points of its source's working text, end exclusive."""

    source: bytes
    start: int
    end: int
    quote: str
    part: Part = Part()


_PLACE = "SELECT e.source, json_extract(e.anchor, '$.start'), json_extract(e.anchor, '$.end') FROM excerpt e"


def place_of(case: Case, record: bytes) -> tuple[bytes | None, tuple[int, int] | None]:
    """The source and code points of the words a record rests on, as far as it has any."""
    if case.value("SELECT 1 FROM source WHERE id = ?", (record,)):
        return record, None
    row = case.rows(
        f"{_PLACE} WHERE e.id = ?1 OR e.id IN (SELECT excerpt FROM quotation WHERE record = ?1 AND deleted = 0"
        " UNION SELECT excerpt FROM mention WHERE id = ?1)"
        " ORDER BY e.id = ?1 DESC, e.id LIMIT 1",
        (record,),
    )
    return (row[0][0], (row[0][1], row[0][2])) if row else (None, None)


def first_place(case: Case) -> tuple[bytes, tuple[int, int]] | None:
    """Where the words that were kept first stand."""
    row = case.rows(f"{_PLACE} WHERE e.deleted = 0 ORDER BY e.id LIMIT 1")
    return (row[0][0], (row[0][1], row[0][2])) if row else None


def kept(case: Case, excerpt: bytes) -> Kept:
    """The words of an excerpt."""
    source, stored = case.rows("SELECT source, anchor FROM excerpt WHERE id = ?", (excerpt,))[0]
    anchor = json.loads(stored)
    return Kept(source, anchor["start"], anchor["end"], anchor["quote"], part_of_anchor(anchor))


def excerpts_of(case: Case, key: bytes) -> list[bytes]:
    """The excerpts a record rests on, or the one it is, oldest first."""
    rows = case.rows(
        "SELECT id FROM excerpt WHERE id = ?1 UNION SELECT e.id FROM quotation q JOIN excerpt e ON e.id = q.excerpt"
        " WHERE q.record = ?1 AND q.deleted = 0 AND e.deleted = 0"
        " UNION SELECT excerpt FROM mention WHERE id = ?1 ORDER BY 1",
        (key,),
    )
    return [excerpt for (excerpt,) in rows]


def named_file(case: Case, source: bytes) -> tuple[str, bytes | None]:
    """A source's title and the SHA-256 of its bytes, if they are held."""
    query = "SELECT s.title, c.blob FROM source s LEFT JOIN capture c ON c.id = s.capture WHERE s.id = ?"
    title, blob = case.rows(query, (source,))[0]
    return title or "untitled", blob


def is_held(case: Case, source: bytes) -> bool:
    """Whether a source's bytes are in the case."""
    return case.value("SELECT capture FROM source WHERE id = ?", (source,)) is not None


def is_flown(case: Case, source: bytes) -> bool:
    """Whether tracks were made of a source."""
    return bool(case.value("SELECT 1 FROM track WHERE source = ? AND deleted = 0 LIMIT 1", (source,)))


def capture_of(case: Case, source: bytes) -> bytes | None:
    """The capture of a source whose bytes are held."""
    found = case.value("SELECT capture FROM source WHERE id = ?", (source,))
    return None if found is None else bytes(found)


def mime_of(case: Case, source: bytes) -> str:
    """What a source's bytes are, by their content; empty where they are not held."""
    query = "SELECT c.mime FROM source s JOIN capture c ON c.id = s.capture WHERE s.id = ?"
    return str(case.value(query, (source,)) or "")


def told_of(case: Case, source: bytes) -> Told | None:
    """What reading a source's file gave besides its words."""
    return reading_of(case.raw, capture_of(case, source))


def is_dated(case: Case, source: bytes) -> bool:
    """Whether a source's day of publication is recorded."""
    return case.value("SELECT published FROM source WHERE id = ?", (source,)) is not None


def sources_by_name(case: Case) -> dict[str, str]:
    """The numbers of the sources that are only named, by their names in small letters."""
    rows = case.rows("SELECT id, title FROM source WHERE capture IS NULL AND deleted = 0 AND title IS NOT NULL")
    return {title.casefold(): case.number(key) for key, title in rows}


def told_when(case: Case, sighting: bytes) -> tuple[str | None, str | None]:
    """A sighting's day as resolved and as written."""
    query = "SELECT json_extract(\"when\", '$.edtf'), json_extract(\"when\", '$.written') FROM sighting WHERE id = ?"
    edtf, written = case.rows(query, (sighting,))[0]
    return edtf, written


def stated(case: Case, claim: bytes) -> str:
    """What a claim states."""
    return str(case.value("SELECT statement FROM claim WHERE id = ?", (claim,)) or "")


def numbers_begun(case: Case, table: str, begun: str, *, most: int) -> list[bytes]:
    """The first records of a kind, out of the trash, whose numbers begin so; hyphens do not matter."""
    rows = case.rows(
        f'SELECT d.row, d.number FROM derived_number d JOIN "{table}" t ON t.id = d.row'
        " WHERE d.tbl = ? AND t.deleted = 0 ORDER BY d.number",
        (table,),
    )
    found = (row for row, number in rows if number_text(table, number).replace("-", "").startswith(begun))
    return [row for row, _ in zip(found, range(most), strict=False)]
