"""What was put in the trash: records of every kind, with when and by whom."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from workbench.case.anchors import WORDS_IN_SQL
from workbench.case.case import Case
from workbench.case.ids import keys_json
from workbench.case.numbers import number_text, table_of

_NAMES = {
    "source": "t.title",
    "sighting": "coalesce(json_extract(t.aircraft, '$.value'), json_extract(t.aircraft, '$.written'),"
    " t.registration, t.callsign, t.hex, 'Aircraft')",
    "claim": "t.statement",
    "excerpt": WORDS_IN_SQL.format(column="t.anchor"),
    "entity": "t.name",
    "lead": "t.text",
    "note": "t.text",
    "board": "t.name",
    "link": "replace(t.kind, '-', ' ')",
    "translation": "t.text",
    "enquiry": "coalesce(t.terms || ', in ', '') || t.venue",
    "mention": "coalesce('“' || json_extract(t.value, '$.written') || '”', t.kind)",
    "dismissal": "coalesce('“' || t.words || '” as ' || t.kind, t.kind)",
    "custody": "t.action || coalesce(' from ' || t.given_by, '') || coalesce(' to ' || t.taken_by, '')",
    "stamp": "'time stamp'",
    "track": "coalesce(json_extract(t.identity, '$.registration.value'), json_extract(t.identity, '$.hex.value'),"
    " json_extract(t.extent, '$.callsigns[0]'), 'track')",
    "doubt": "t.kind",
    "airframelist": "t.name",
    "hypothesis": "t.statement",
    "tag": "t.name",
    "frame": "coalesce(t.name, t.kind)",
    "savedview": "t.name",
    "judgement": "t.statement",
    "rating": "coalesce(t.value, 'row of the matrix')",
    "weight": "coalesce(t.factor, t.relevance)",
    "ruling": "t.status",
    "retraction": "t.reason",
    "handling": "coalesce(t.marking, 'no marking')",
    "report": "t.name",
    "issue": "'Issue ' || t.rank",
    "release": "coalesce(t.recipient, t.file)",
    "imagery": "coalesce(t.kind, 'picture') || coalesce(', ' || t.provider, '')",
}
_THROWN = """
SELECT t.id, d.number, {name}, e.at, e.act, (SELECT w.new FROM change w WHERE w.row = e.id AND w.field = 'by')
FROM "{kind}" t JOIN change c ON c.id = (SELECT max(id) FROM change WHERE row = t.id AND field = 'deleted')
JOIN entry e ON e.seq = c.id >> 24 LEFT JOIN derived_number d ON d.row = t.id WHERE t.deleted = 1
"""
_FEW = 4  # records that are asked for one by one
_KINDS = "SELECT d.row, d.tbl FROM json_each(?) j JOIN derived_number d ON d.row = unhex(j.value)"
_AMONG = 'SELECT t.id FROM json_each(?) j JOIN "{}" t ON t.id = unhex(j.value) WHERE t.deleted = 1'
_ALL = 'SELECT id FROM "{}" WHERE deleted = 1'
_MANY = 1_000  # records of a kind for which its whole trash is sooner read than each of them
_THROWING = re.compile(r"(?:(?:undo|redo|reverse) )*(?:delete|restore) ", re.IGNORECASE)
KINDS = tuple(_NAMES)


def in_trash(case: Case, key: bytes) -> bool:
    """Whether a record is in the trash."""
    return bool(case.value(f'SELECT deleted FROM "{case.table(key)}" WHERE id = ?', (key,)))


def held(case: Case, keys: Sequence[bytes]) -> dict[bytes, tuple[str, bool]]:
    """The kind of each of these records, and whether it is in the trash; what is none is left out."""
    found: dict[bytes, tuple[str, bool]] = {}
    if len(keys) <= _FEW:
        return {key: (table, in_trash(case, key)) for key in keys if (table := table_of(case.raw, key))}
    by_table: dict[str, list[bytes]] = defaultdict(list)
    for key, table in case.rows(_KINDS, (keys_json(sorted(keys)),)):  # in their order they lie side by side
        by_table[table].append(key)
    for table, some in by_table.items():
        many = len(some) > _MANY
        rows = case.rows(_ALL.format(table)) if many else case.rows(_AMONG.format(table), (keys_json(some),))
        thrown = {key for (key,) in rows}
        found |= {key: (table, key in thrown) for key in some}
    for key in keys:
        if key not in found and (kind := table_of(case.raw, key)):
            found[key] = kind, in_trash(case, key)
    return {key: found[key] for key in keys if key in found}


def throws(act: str) -> bool:
    """Whether an act that took a record away put it in the trash, by itself or by taking a restoring back.

    Where a creation is undone the record was never there: that is no trash.
    """
    return _THROWING.match(act) is not None


def thrown_away(case: Case) -> list[tuple[bytes, tuple[Any, ...]]]:
    """Key and (number, kind, what it is, when, by whom), the newest first; not what an undo took back."""
    found = []
    for kind, name in _NAMES.items():
        for key, number, title, at, act, by in case.rows(_THROWN.format(kind=kind, name=name)):
            if throws(act):
                found.append((key, (number_text(kind, number or 0), kind, title or "not stated", at, by)))
    return sorted(found, key=lambda row: (row[1][3], row[0]), reverse=True)
