"""What was read and holds nothing to quote: stretches of a source set aside as background, and taken up again."""

from __future__ import annotations

from workbench.case.case import Case
from workbench.case.records import Coverage
from workbench.case.texts import WorkingText
from workbench.values.errors import CaseError

BACKGROUND = "background"


def set_aside(case: Case, source: bytes, text: WorkingText, *, start: int, end: int) -> bytes:
    """Say of the words at code points [start, end) that they were read and are only background."""
    if not 0 <= start < end <= text.total:
        raise CaseError(f"There are no words from {start} to {end}; the text has {text.total} characters.")
    known = case.value(
        "SELECT id FROM coverage WHERE source = ? AND deleted = 0 AND json_extract(span, '$.start') = ?"
        " AND state = 'background' AND json_extract(span, '$.end') = ? AND json_extract(span, '$.recipe') = ?",
        (source, start, end, text.recipe),
    )
    if known:
        return bytes(known)
    with case.change("Set aside"):
        span = {"recipe": text.recipe, "start": start, "end": end}
        return bytes(Coverage.create(source=source, span=span, state=BACKGROUND, by=case.analyst).id)


def take_up(case: Case, source: bytes, *, start: int, end: int) -> int:
    """Take back what was set aside anywhere in [start, end); tells how many stretches."""
    rows = case.rows(
        "SELECT id FROM coverage WHERE source = ? AND deleted = 0 AND json_extract(span, '$.start') < ?"
        " AND json_extract(span, '$.end') > ? AND state = ?",
        (source, end, start, BACKGROUND),
    )
    if not rows:
        raise CaseError("Nothing there was set aside; choose words that were.")
    with case.change("Take up again"):
        Coverage.update(deleted=1).where(Coverage.id.in_([key for (key,) in rows])).execute()
    return len(rows)
