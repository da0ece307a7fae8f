"""A source's working text and its quotes with what rests on them, as the reader takes them."""

from __future__ import annotations

from workbench.case.case import Case
from workbench.case.numbers import number_text
from workbench.case.texts import WorkingText
from workbench.ui.reader.text import Excerpt

_RESTS = """
SELECT q.excerpt, '{table}', r.id, d.number, {label}
FROM excerpt e JOIN quotation q ON q.excerpt = e.id AND q.deleted = 0
JOIN {table} r ON r.id = q.record AND r.deleted = 0 LEFT JOIN derived_number d ON d.row = r.id
WHERE e.source = ?1 AND e.deleted = 0
"""
_LABELS = {
    "sighting": "coalesce(json_extract(r.aircraft, '$.written'), r.registration, r.callsign, r.hex)",
    "claim": "r.statement",
}
_QUERY = " UNION ALL ".join(_RESTS.format(table=table, label=label) for table, label in _LABELS.items())
_NOTE = 40  # letters of a note in the margin


class CaseText:
    """A working text kept in the case, in the parts it is kept in."""

    def __init__(self, text: WorkingText) -> None:
        self._text = text
        self.total, self.parts = text.total, text.parts

    def part(self, number: int) -> tuple[int, str]:
        """Where a part starts, and its text."""
        return self._text.part(number)

    def part_of(self, offset: int) -> int:
        """The part that holds an offset."""
        return self._text.part_of(offset)

    def paragraphs(self, number: int) -> tuple[int, list[int]]:
        """The number of the first paragraph that begins in a part, and where in it each one begins."""
        return self._text.paragraphs(number)


def marked(case: Case, source: bytes) -> list[Excerpt]:
    """The quotes of a source with the sightings and claims that rest on them."""
    rests: dict[bytes, list[tuple[str, str, bytes, str]]] = {}
    for excerpt, table, record, number, label in case.rows(_QUERY, (source,)):
        shown = number_text(table, number) if number else ""
        rests.setdefault(excerpt, []).append((table, shown, record, label or ""))
    rows = case.rows(
        "SELECT id, json_extract(anchor, '$.start'), json_extract(anchor, '$.end') FROM excerpt"
        " WHERE source = ? AND deleted = 0",
        (source,),
    )
    return [_excerpt(key, start, end, rests.get(key, [])) for key, start, end in rows]


def _excerpt(key: bytes, start: int, end: int, rests: list[tuple[str, str, bytes, str]]) -> Excerpt:
    kinds, numbers, records, labels = (tuple(column) for column in zip(*rests, strict=True)) if rests else ((),) * 4
    label = labels[0] if labels else ""
    short = label if len(label) <= _NOTE else label[: _NOTE - 1].rstrip() + "…"
    return Excerpt(key, start, end, kinds=kinds, numbers=numbers, records=records, label=short)
