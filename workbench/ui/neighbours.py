"""What stands beside a record: one link away, and the excerpts and sources it comes from."""

from __future__ import annotations

from workbench.case.case import Case

_BESIDE = """
SELECT b FROM link WHERE a = ?1 AND deleted = 0 UNION SELECT a FROM link WHERE b = ?1 AND deleted = 0
UNION SELECT excerpt FROM quotation WHERE record = ?1 AND deleted = 0
UNION SELECT record FROM quotation WHERE excerpt = ?1 AND deleted = 0
UNION SELECT source FROM excerpt WHERE id = ?1
UNION SELECT e.source FROM quotation q JOIN excerpt e ON e.id = q.excerpt WHERE q.record = ?1 AND q.deleted = 0
UNION SELECT id FROM excerpt WHERE source = ?1 AND deleted = 0
UNION SELECT a FROM link WHERE id = ?1 UNION SELECT b FROM link WHERE id = ?1
UNION SELECT about FROM lead WHERE id = ?1
UNION SELECT about FROM note WHERE id = ?1
"""


def neighbours(case: Case, record: bytes) -> frozenset[bytes]:
    """The keys of the records beside a record, itself left out."""
    return frozenset(key for (key,) in case.rows(_BESIDE, (record,)) if key and key != record)
