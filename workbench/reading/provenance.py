"""From a record back to the bytes: its exact words, their place in the text, their bytes in the file."""

from __future__ import annotations

from typing import Any

from workbench.case.case import Case
from workbench.case.ids import id_bytes
from workbench.case.rows import records
from workbench.case.texts import WorkingText
from workbench.reading.text import byte_span


def provenance(case: Case, key: bytes) -> list[dict[str, Any]]:
    """Every excerpt the record rests on, or the one it is: where it stands, in which file by SHA-256."""
    rows = case.rows(
        "SELECT id FROM excerpt WHERE id = ?1 UNION"
        " SELECT e.id FROM quotation q JOIN excerpt e ON e.id = q.excerpt"
        " WHERE q.record = ?1 AND q.deleted = 0 AND e.deleted = 0",
        (key,),
    )
    found = records(case, "excerpt", [excerpt for (excerpt,) in rows], trash=True)
    return [_traced(case, row) for row in found]


def _traced(case: Case, row: dict[str, Any]) -> dict[str, Any]:
    source = id_bytes(row["source"])
    assert source is not None
    title, blob = case.rows(
        "SELECT s.title, c.blob FROM source s LEFT JOIN capture c ON c.id = s.capture WHERE s.id = ?",
        (source,),
    )[0]
    span = bytes_of(case, row)
    return {
        "excerpt": {"id": row["id"], "number": row["number"]}, "quote": row["quote"], "status": row["status"],
        "source": {"id": row["source"], "number": case.number(source), "title": title},
        "sha256": blob.hex() if blob else None, "recipe": row["recipe"],
        "start": row["start"], "end": row["end"], "paragraph": paragraph_of(case, row),
        "bytes_start": span[0] if span else None, "bytes_end": span[1] if span else None,
    }  # fmt: skip


def bytes_of(case: Case, excerpt: dict[str, Any]) -> tuple[int, int] | None:
    """An excerpt's bytes in the captured file; ``None`` where the text is rendered, not copied."""
    blob = case.value(
        "SELECT c.blob FROM source s JOIN capture c ON c.id = s.capture WHERE s.id = ?",
        (id_bytes(excerpt["source"]),),
    )
    return byte_span(case.stored(blob), excerpt["recipe"], excerpt["start"], excerpt["end"]) if blob else None


def paragraph_of(case: Case, excerpt: dict[str, Any]) -> int | None:
    """The paragraph an excerpt begins in; the title is 0."""
    capture = case.value("SELECT capture FROM source WHERE id = ?", (id_bytes(excerpt["source"]),))
    text = WorkingText(case.raw, capture) if capture else None
    return text.paragraph_of(excerpt["start"]) if text and text.parts else None
