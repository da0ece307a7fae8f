"""Premises never run in a circle: what a date rests on, through the dates those rest on in turn."""

from __future__ import annotations

import json
from collections.abc import Iterator

from workbench.case import numbers
from workbench.case.case import Case
from workbench.case.ids import id_bytes
from workbench.values.rules import needs_anchor

_FIELDS = {"source": "published", "sighting": "when", "claim": "when", "mention": "value"}


def rests_on(case: Case, key: bytes) -> set[bytes]:
    """Every record that a record's date rests on, itself left out unless it comes back to itself."""
    found: set[bytes] = set()
    ahead = list(_premises(case, key))
    while ahead:
        each = ahead.pop()
        if each not in found:
            found.add(each)
            ahead += _premises(case, each)
    return found


def in_circle(case: Case, key: bytes, premise: bytes) -> bool:
    """Whether a date of one record would come to rest on itself through a premise."""
    return key != premise and key in rests_on(case, premise)


def _premises(case: Case, key: bytes) -> Iterator[bytes]:
    """What a record's own date names as its premises, and the source whose day its words are counted from."""
    table = numbers.table_of(case.raw, key)
    if table not in _FIELDS:
        return
    stored = case.value(f'SELECT "{_FIELDS[table]}" FROM "{table}" WHERE id = ?', (key,))
    held = json.loads(stored) if stored else {}
    for reference in held.get("premises", ()):
        premise = id_bytes(reference)
        if premise and premise != key:
            yield premise
    if table in _SOURCES and held.get("rule") and needs_anchor(held["rule"]):
        yield from (source for (source,) in case.rows(_SOURCES[table], (key,)))


_QUOTED = (
    "SELECT e.source FROM quotation q JOIN excerpt e ON e.id = q.excerpt AND e.deleted = 0"
    " WHERE q.record = ? AND q.deleted = 0 ORDER BY q.id"
)
_SOURCES = {
    "sighting": _QUOTED,
    "claim": _QUOTED,
    "mention": "SELECT e.source FROM mention m JOIN excerpt e ON e.id = m.excerpt WHERE m.id = ?",
}
