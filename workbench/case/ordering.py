"""What comes before what: the analyst's own order beside the order of the dates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from workbench.case.edges import Edge
from workbench.case.keyed import of_these
from workbench.case.marks import marks

if TYPE_CHECKING:
    from workbench.case.case import Case

_PRECEDING = """SELECT l.id, l.a, l.b, EXISTS (SELECT 1 FROM quotation q JOIN excerpt e ON e.id = q.excerpt
  WHERE q.record = l.id AND q.deleted = 0 AND e.deleted = 0)
FROM link l WHERE l.kind = 'precedes' AND l.deleted = 0 ORDER BY l.id"""
_ENDS = "SELECT id, a, b FROM link WHERE kind = 'precedes' AND deleted = 0 AND"


class Against(NamedTuple):
    """A link that says one record comes first where the dates of both say the other does."""

    link: bytes
    first: bytes
    then: bytes


def preceding(case: Case) -> list[Edge]:
    """Every before-and-after link, oldest first."""
    return [Edge(key, a, b, "precedes", bool(held), False, "") for key, a, b, held in case.rows(_PRECEDING)]


def earlier_first(case: Case, one: bytes, other: bytes) -> tuple[bytes, bytes]:
    """Two records, the earlier one first by what is known of their dates; as given where nothing is."""
    times = _bounds(case, (one, other))
    if one in times and other in times and times[other][0] < times[one][0]:
        return other, one
    return one, other


def against_dates(case: Case, links: Sequence[bytes]) -> list[Against]:
    """Those of these links whose first record begins only when all of the other is over."""
    rows = of_these(case, _ENDS, links)
    times = _bounds(case, {key for _, a, b in rows for key in (a, b)}) if rows else {}
    return [Against(link, a, b) for link, a, b in rows if a in times and b in times and times[a][0] >= times[b][1]]


def _bounds(case: Case, records: Sequence[bytes] | set[bytes]) -> dict[bytes, tuple[float, float]]:
    """The earliest and latest instant of each dated record, in every zone that fits; open ends are infinite."""
    found: dict[bytes, tuple[float, float]] = {}
    for mark in marks(case, sorted(records)):
        starts = [at for at in (mark.core_start, mark.earliest) if at is not None]
        ends = [at for at in (mark.core_end, mark.latest) if at is not None]
        if starts or ends:
            low, high = found.get(mark.record, (float("inf"), float("-inf")))
            first = min(starts) if starts else float("-inf")
            last = max(ends) if ends and mark.core_end is not None else float("inf")
            found[mark.record] = (min(low, first), max(high, last))
    return found
