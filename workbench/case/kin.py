"""Sightings that may be the same event as one that is being tagged: the same type family, times that can overlap."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from workbench.values.resolved import Resolved, ResolvedDate

if TYPE_CHECKING:
    from workbench.case.case import Case

_KIN = """
SELECT t.id, d.number, json_extract(t.aircraft, '$.designator'), t.aircraft, json_extract(t."when", '$.earliest'),
  json_extract(t."when", '$.latest'), json_extract(t."count", '$.min'), coalesce(t.event, '')
FROM sighting t LEFT JOIN derived_number d ON d.row = t.id
WHERE t.deleted = 0 AND t.aircraft IS NOT NULL AND (
  json_extract(t.aircraft, '$.designator') IN ({marks})
  OR EXISTS (SELECT 1 FROM json_each(t.aircraft, '$.alternatives') a
             WHERE json_extract(a.value, '$.designator') IN ({marks})))
ORDER BY coalesce(json_extract(t."count", '$.min'), 1) > 1 DESC, d.number DESC LIMIT 200
"""


class Kin(NamedTuple):
    """A sighting that another may belong to, or be: ``relation`` is part-of or same-as."""

    key: bytes
    number: int
    relation: str
    count: int  # type: ignore[assignment]  # a tuple's own count is of no use here
    event: str


def kin(case: Case, aircraft: Resolved, when: Resolved | None, *, one: bool = True) -> Iterator[Kin]:
    """The likely kin of a sighting, those that tell of several events first; an open time overlaps any other."""
    family = sorted(_family(aircraft))
    if not family:
        return
    marks = ", ".join("?" * len(family))
    for row in case.rows(_KIN.format(marks=marks), (*family, *family)):
        key, number, _, _, earliest, latest, least, event = row
        if _overlap(when, earliest, latest):
            many = (least or 1) > 1
            yield Kin(key, number or 0, "part-of" if many and one else "same-as", least or 1, event)


def _family(aircraft: Resolved) -> set[Any]:
    """The designators a type has, or those that an unknown one may have meant."""
    own = aircraft.fact("designator")
    return {own} if own else {each.fact("designator") for each in aircraft.alternatives} - {None}


def _overlap(when: Resolved | None, earliest: str | None, latest: str | None) -> bool:
    if not isinstance(when, ResolvedDate):
        return True
    before = latest is not None and when.earliest is not None and latest < when.earliest
    after = earliest is not None and when.latest is not None and when.latest < earliest
    return not (before or after)
