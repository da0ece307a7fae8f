"""What a filter leaves out of every view: the same records that a summary with that filter leaves out.

Sightings and claims are chosen together, as in the summary: asked for a field that only one of them has, the other has
none that could pass. Tracks and sources are narrowed by a filter whose fields they have, and stay otherwise. A filter
over what sources or tracks alone have narrows their lines in the window; a summary, which would be the same with it as
without, refuses it and says so.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING, Any

from workbench.case.filters import Filter, parse_filter
from workbench.case.ids import id_bytes, id_text
from workbench.case.pace import gone_through
from workbench.case.rows import records
from workbench.values.errors import CaseError

if TYPE_CHECKING:
    from workbench.case.case import Case

STRIDE, NEAR = 64, 500  # records asked at once: some five milliseconds, of stored fields alone as well
GROUPS = (("sighting", "claim"), ("track",), ("source",))
EVERYWHERE = {"on", "tag"}  # what any record can be filtered by
_JSON = {"aircraft", "place", "origin", "destination", "when", "by"}
_NEAR = {
    "sighting": _JSON | {"registration", "hex", "callsign", "operator", "event", "method", "hedge", "nature"},
    "claim": {"by", "when", "statement", "kind", "nature", "hedge"},
}
"""Fields that rows have as they are stored; a claim has no more of them than a sighting asks for."""

Sifting = Generator[None, None, frozenset[bytes]]


def left_out(case: Case, text: str) -> frozenset[bytes]:
    """The records that do not pass; CaseError tells what cannot be read, or which field there is none of."""
    return gone_through(sift(case, text))


def sift(case: Case, text: str) -> Sifting:
    """The same with pauses."""
    parsed, found, asked = parse_filter(case, text), set[bytes](), False
    every: set[str] = set(EVERYWHERE)
    for group in GROUPS:
        fields = _fields(case, group)
        every |= fields
        if parsed.fields <= fields:
            asked = True
            for kind in group:
                yield from _passing(case, kind, parsed, found)
    if not asked and every != EVERYWHERE:
        lacking = ", ".join(sorted(parsed.fields - every)) or ", ".join(sorted(parsed.fields))
        raise CaseError(f"No kind of record has {lacking} to filter by; write for example aircraft ~ An-124.")
    return frozenset(found)


def fields_of(case: Case) -> list[str]:
    """What a filter over all views can ask for."""
    return sorted(EVERYWHERE.union(*(_fields(case, group) for group in GROUPS)) - {"record", "deleted"})


def _fields(case: Case, kinds: Sequence[str]) -> set[str]:
    found: set[str] = set()
    for kind in kinds:
        first = case.value(f'SELECT id FROM "{kind}" WHERE deleted = 0 LIMIT 1')
        if first is not None:
            found |= EVERYWHERE.union(*records(case, kind, [bytes(first)]))
    return found


def _passing(case: Case, kind: str, parsed: Filter, found: set[bytes]) -> Generator[None, None, None]:
    """Add the records of a kind that do not pass; of a filter over stored fields these alone are read."""
    if parsed.fields <= EVERYWHERE.union(*_NEAR.values()) and kind in _NEAR:
        yield from _near(case, kind, parsed, found)
        return
    query = f'SELECT id FROM "{kind}" WHERE deleted = 0 AND id > ? ORDER BY id LIMIT {STRIDE}'
    last = b""
    while keys := [bytes(key) for (key,) in case.rows(query, (last,))]:
        rows: list[dict[str, Any]] = records(case, kind, keys)
        found.update(key for row in rows if not parsed.test(row) and (key := id_bytes(row["id"])))
        last = keys[-1]
        yield


def _near(case: Case, kind: str, parsed: Filter, found: set[bytes]) -> Generator[None, None, None]:
    names = sorted(parsed.fields & _NEAR[kind])
    columns = "".join(f', "{name}"' for name in names)
    query = f'SELECT id{columns} FROM "{kind}" WHERE deleted = 0 AND id > ? ORDER BY id LIMIT {NEAR}'
    last = b""
    while rows := case.rows(query, (last,)):
        for key, *stored in rows:
            row: dict[str, Any] = {"id": id_text(key)}
            for name, value in zip(names, stored, strict=True):
                row[name] = json.loads(value) if value and name in _JSON else value
            if not parsed.test(row):
                found.add(bytes(key))
        last = rows[-1][0]
        yield
