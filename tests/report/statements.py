"""What a print of any case must keep: each endnote leads to its words in the bytes, and every statement has one."""

from __future__ import annotations

from workbench.case.case import Case
from workbench.case.ids import id_bytes
from workbench.report.blocks import Document, Endnotes, Judgements, Row, Table, note_numbers, runs_of_part
from workbench.report.gather import facts
from workbench.report.summary import build

_BLOB = "SELECT c.blob FROM source s JOIN capture c ON c.id = s.capture WHERE s.id = ?"


def check_statements(case: Case) -> int:
    """Fail where a statement of the summary lacks an endnote, or one does not resolve; the number of endnotes."""
    found = facts(case)
    document = build(found)
    notes = next(block for block in document.blocks if isinstance(block, Endnotes)).notes
    assert [*dict.fromkeys(note_numbers(document))] == [each.number for each in notes]
    sources = {each["number"]: id_bytes(each["id"]) for each in found.sources}
    for each in notes:
        body = b"".join(case.stored(case.value(_BLOB, (sources[each.source],))))
        assert body[each.bytes_start : each.bytes_end].decode() == each.quote
    judged = [item for block in document.blocks if isinstance(block, Judgements) for item in block.items]
    for part in (*_rows(document, "Type as written"), *_rows(document, "Statement"), *judged):
        assert any(run.style == "note" for run in runs_of_part(part)), part
    return len(notes)


def _rows(document: Document, title: str) -> tuple[Row, ...]:
    tables = (block for block in document.blocks if isinstance(block, Table))
    return next(table.rows for table in tables if table.columns[1].title.startswith(title))
