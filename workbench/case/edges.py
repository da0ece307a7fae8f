"""The links of one record as lines to draw, from a record's own end."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from workbench.case.case import Case

_EDGES = """
SELECT l.id, l.a, l.b, l.kind, EXISTS (SELECT 1 FROM quotation q JOIN excerpt e ON e.id = q.excerpt
  WHERE q.record = l.id AND q.deleted = 0 AND e.deleted = 0), l.basis IS 'inferred'
FROM link l WHERE l.deleted = 0 AND (l.a = ?1 OR l.b = ?1) ORDER BY l.id
"""


class Edge(NamedTuple):
    """One link between two records; without an excerpt it is drawn dashed with a hollow end."""

    id: bytes
    a: bytes
    b: bytes
    kind: str  # a kind of link, or quote
    evidenced: bool
    inferred: bool
    word: str  # what stands on it: the paragraph that cites, the reason of a difference, an unusual relation


def edges_of(case: Case, record: bytes) -> list[Edge]:
    """The links of a record, either way round, oldest first."""
    return [
        Edge(key, a, b, kind, bool(evidenced), bool(inferred), "")
        for key, a, b, kind, evidenced, inferred in case.rows(_EDGES, (record,))
    ]
