"""What stands beside a record: one link away, and the excerpts and sources it comes from, down to its origins."""

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
UNION SELECT excerpt FROM mention WHERE id = ?1 UNION SELECT id FROM mention WHERE excerpt = ?1 AND deleted = 0
UNION SELECT source FROM dismissal WHERE id = ?1
UNION SELECT source FROM track WHERE id = ?1 UNION SELECT id FROM track WHERE source = ?1 AND deleted = 0
"""
_SOURCES = """
SELECT source FROM excerpt WHERE id = ?1 UNION SELECT e.source FROM quotation q JOIN excerpt e ON e.id = q.excerpt
WHERE q.record = ?1 AND q.deleted = 0 AND e.deleted = 0 UNION SELECT id FROM source WHERE id = ?1
UNION SELECT e.source FROM mention m JOIN excerpt e ON e.id = m.excerpt WHERE m.id = ?1
"""
_CITED = f"""
WITH RECURSIVE cited(id) AS ({_SOURCES} UNION SELECT l.b FROM link l JOIN cited ON l.a = cited.id
WHERE l.kind = 'cites' AND l.deleted = 0) SELECT id FROM cited
"""


def ties(case: Case, record: bytes) -> int:
    """How many links and excerpts a record has."""
    count = """SELECT (SELECT count(*) FROM link WHERE (a = ?1 OR b = ?1) AND deleted = 0)
    + (SELECT count(*) FROM quotation WHERE record = ?1 AND deleted = 0)"""
    return int(case.value(count, (record,)))


def neighbours(case: Case, record: bytes) -> frozenset[bytes]:
    """The keys of the records beside a record, itself left out."""
    beside = [*case.rows(_BESIDE, (record,)), *case.rows(_CITED, (record,))]
    return frozenset(key for (key,) in beside if key and key != record)
