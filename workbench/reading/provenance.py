"""From a record back to the bytes: its exact words, their place in the text, their bytes in the file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from workbench.case.case import Case
from workbench.case.ids import id_bytes
from workbench.case.machine import is_machine
from workbench.case.readings import stretches_at
from workbench.case.rows import records
from workbench.case.texts import WorkingText
from workbench.reading import ocr
from workbench.reading.deriving import derived_again
from workbench.reading.text import byte_span
from workbench.values.errors import CaseError


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
        "part": part_of(case, row),
        "bytes_start": span[0] if span else None, "bytes_end": span[1] if span else None,
    }  # fmt: skip


def bytes_of(case: Case, excerpt: dict[str, Any]) -> tuple[int, int] | None:
    """An excerpt's bytes in the captured file; ``None`` for an orphan, and where the text is rendered, not copied."""
    if excerpt["status"] != "exact":
        return None
    blob = case.value(
        "SELECT c.blob FROM source s JOIN capture c ON c.id = s.capture WHERE s.id = ?",
        (id_bytes(excerpt["source"]),),
    )
    return byte_span(case.stored(blob), excerpt["recipe"], excerpt["start"], excerpt["end"]) if blob else None


def altered_texts(case: Case) -> Iterator[str]:
    """In words, every text kept for reading that is not what its captured bytes give by its recipe."""
    rows = case.rows(
        "SELECT DISTINCT c.id, t.recipe, s.id FROM derived_text t JOIN capture c ON c.id = t.capture"
        " JOIN source s ON s.capture = c.id WHERE c.blob IS NOT NULL ORDER BY s.id"
    )
    for capture, recipe, source in rows:
        text = WorkingText(case.raw, capture)
        if is_machine(recipe):
            says = ocr.altered(case, source, text.slice(0, text.total))
            yield from [says] if says else []
            continue
        kept = (text.part(i) for i in range(text.parts))
        try:
            same = _same_words(kept, derived_again(case, capture, recipe))
        except (LookupError, ValueError):  # a recipe that is none of ours
            same = False
        except CaseError as error:
            yield f"the text of {case.number(source)} could not be read from its bytes again: {error}"
            continue
        if not same:
            yield f"the text of {case.number(source)} is not what its captured bytes give; go back to a copy you trust"


def _same_words(kept: Iterator[tuple[int, str]], derived: Iterator[str]) -> bool:
    """Whether parts with their beginnings are the same text; either may be cut elsewhere."""
    ahead, reached = "", 0
    for start, words in kept:
        if start != reached:
            return False
        while len(ahead) < len(words) and (more := next(derived, "")):
            ahead += more
        if ahead[: len(words)] != words:
            return False
        ahead, reached = ahead[len(words) :], reached + len(words)
    return not ahead and not next(derived, "")


def paragraph_of(case: Case, excerpt: dict[str, Any]) -> int | None:
    """The paragraph an excerpt begins in; the title is 0."""
    capture = case.value("SELECT capture FROM source WHERE id = ?", (id_bytes(excerpt["source"]),))
    text = WorkingText(case.raw, capture) if capture else None
    return text.paragraph_of(excerpt["start"]) if text and text.parts else None


def part_of(case: Case, excerpt: dict[str, Any]) -> str | None:
    """The page, cell or message an excerpt begins in, as its file calls it; ``None`` for a text without such parts."""
    capture = case.value("SELECT capture FROM source WHERE id = ?", (id_bytes(excerpt["source"]),))
    found = stretches_at(case.raw, capture, excerpt["start"]) if excerpt["status"] == "exact" else []
    inside = [each for each in found if each.kind != "word"]
    return inside[-1].label if inside else None
