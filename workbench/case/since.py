"""What of a case's content came, went and changed after an entry of its journal."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from workbench.case.entrywords import field_title
from workbench.case.ids import id_text
from workbench.case.journal import Entry, entries, words_of
from workbench.case.records import FIELDS
from workbench.case.titles import CALLED

if TYPE_CHECKING:
    from workbench.case.case import Case

Pair = tuple[Any, Any]
SILENT = ("Make copy", "Export", "Issue")
"""Acts that change nothing a print tells."""
APART = ("report", "issue", "release", "savedview", "board", "card", "frame", "capture", "blob", "mention", "dismissal",
         "conflict")  # fmt: skip
"""Kinds that are no content of a report's statements."""
OF_OTHERS = {"quotation": ("record", "Quotes"), "basis": ("judgement", "Rests on"), "alias": ("entity", "Names"),
             "assignment": ("entity", "Assignments"), "tagging": ("record", "Tags")}  # fmt: skip
"""Rows that stand for a field of another record: the column that names it, and what the field is called."""
_CHUNK = 400
_TOUCHED = """SELECT DISTINCT c.tbl, c.row, c.field FROM change c WHERE c.id >= ? AND c.id < ? AND c.tbl IN ({})"""
_VALUES = """SELECT c.row, c.field, c.new, e.id FROM change c JOIN entry e ON e.seq = c.id >> 24
WHERE c.row IN ({}) ORDER BY e.n, e.id, c.id"""


class Since(NamedTuple):
    """Records by what became of them since then, each with the names of the fields that are not what they were."""

    came: list[bytes]
    went: list[bytes]
    changed: dict[bytes, list[str]]

    def __bool__(self) -> bool:
        return bool(self.came or self.went or self.changed)


def last_content(case: Case) -> Entry:
    """The last entry that changed anything a print tells."""
    marks_ = ", ".join("?" * len(SILENT))
    where = f"WHERE seq = (SELECT max(seq) FROM entry WHERE act NOT IN ({marks_}))"
    return next(entries(case.raw, where, SILENT))


def since(case: Case, head: str) -> Since | None:
    """What became of records by entries that whoever made the one with this hash did not have.

    Those are the ones after it, and those that a merge brought beside it. Values that are again what they were are no
    change. ``None`` where there is no such entry in this file.
    """
    had = _had(case, head)
    if had is None:
        return None
    touched: dict[bytes, set[str]] = {}
    tables: dict[bytes, str] = {}
    kinds = [kind for kind in FIELDS if kind not in APART]
    for seq, key, act in case.rows("SELECT seq, id, act FROM entry ORDER BY seq"):
        if key not in had and act not in SILENT:
            query = _TOUCHED.format(_marks(kinds))
            for table, row, field in case.rows(query, (seq << 24, (seq + 1) << 24, *kinds)):
                touched.setdefault(row, set()).add(field)
                tables[row] = table
    return _sorted(case, _differing(case, touched, had), tables)


def _had(case: Case, head: str) -> set[bytes] | None:
    """The entries that stood behind the one with a hash: its chain, and what merges in that chain had brought."""
    chain = {hash_: (key, before, seq) for hash_, key, before, seq in
             case.rows("SELECT hash, id, prev_hash, seq FROM entry")}  # fmt: skip
    at: bytes | None = bytes.fromhex(head) if re.fullmatch(r"[0-9a-f]{64}", head) else b""
    if at not in chain:
        return None
    had: set[bytes] = set()
    while at in chain:
        key, before, seq = chain[at]
        brought = bytes(words_of(case.raw, seq).get("merged", b""))
        had |= {key, *(brought[n : n + 16] for n in range(0, len(brought), 16))}
        at = before
    return had


def _differing(case: Case, touched: Mapping[bytes, set[str]], had: set[bytes]) -> dict[bytes, dict[str, Pair]]:
    """Of what was touched: the value that was visible then, and the one that is now, where they are not the same."""
    found: dict[bytes, dict[str, Pair]] = {}
    rows = list(touched)
    for first in range(0, len(rows), _CHUNK):
        some = rows[first : first + _CHUNK]
        values: dict[tuple[bytes, str], Pair] = {}
        for row, field, new, entry in case.rows(_VALUES.format(_marks(some)), some):
            if field in touched[row]:
                before = values.get((row, field), (None, None))[0]
                values[row, field] = (new if entry in had else before, new)
        for (row, field), pair in values.items():
            if pair[0] != pair[1]:
                found.setdefault(row, {})[field] = pair
    return found


def _sorted(case: Case, differing: Mapping[bytes, dict[str, Pair]], tables: Mapping[bytes, str]) -> Since:
    lives = {row: fields["deleted"] for row, fields in differing.items() if "deleted" in fields}
    own = {row for row in differing if tables[row] not in OF_OTHERS}
    came = [row for row, (old, new) in lives.items() if row in own and old != 0 and new == 0]
    went = [row for row, (old, new) in lives.items() if row in own and old == 0 and new != 0]
    never = {row for row, (old, new) in lives.items() if old != 0 and new != 0}
    changed = {row: [field for field in fields if field != "deleted"] for row, fields in differing.items()
               if row in own and row not in {*came, *went, *never}}  # fmt: skip
    gone = {*came, *went, *never}
    for row in differing:
        if row not in own and row not in never:
            column, word = OF_OTHERS[tables[row]]
            owner = case.value(f'SELECT "{column}" FROM "{tables[row]}" WHERE id = ?', (row,))
            if owner is not None and owner not in gone and word not in changed.setdefault(owner, []):
                changed[owner].append(word)
    return Since(came, went, {row: fields for row, fields in changed.items() if fields})


def _marks(items: Iterable[object]) -> str:
    return ", ".join("?" for _each in items)


def as_json(case: Case, found: Since) -> dict[str, list[dict[str, Any]]]:
    """The same for people and scripts: ``{came, went, changed}``, lists of ``{id, number, kind, fields}``."""
    kinds = {key: case.table(key) for key in (*found.came, *found.went, *found.changed)}

    def told(key: bytes) -> dict[str, Any]:
        kind = kinds[key]
        number = "the case" if kind == "investigation" else case.number(key)
        return {"id": id_text(key), "number": number, "kind": CALLED.get(kind, kind),
                "fields": [field_title(kind, field) for field in found.changed.get(key, ())]}  # fmt: skip

    lists = {"came": found.came, "went": found.went, "changed": list(found.changed)}
    return {name: [told(key) for key in sorted(keys, key=lambda key: (kinds[key], case.number(key), key))]
            for name, keys in lists.items()}  # fmt: skip
