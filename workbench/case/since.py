"""What of a case's content came, went and changed after an entry of its journal."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from workbench.case.entrywords import field_title
from workbench.case.ids import id_text
from workbench.case.journal import Entry, entries
from workbench.case.numbers import PREFIX
from workbench.case.titles import CALLED

if TYPE_CHECKING:
    from workbench.case.case import Case

SILENT = ("Make copy", "Export", "Issue")
"""Acts that change nothing a print tells."""
APART = ("report", "issue", "release", "savedview", "board", "card", "frame", "capture", "mention", "dismissal")
"""Kinds that are no content of a report's statements."""
_FIRST = """SELECT c.tbl, c.row, c.field, c.old, c.new FROM change c JOIN entry e ON e.seq = c.id >> 24
WHERE c.id >= ? AND c.tbl IN ({}) AND e.act NOT IN ({}) ORDER BY c.id"""


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


def entry_of_head(case: Case, head: str) -> int | None:
    """The place in this file of the entry with a hash; ``None`` where there is no such entry."""
    found: int | None = case.value("SELECT seq FROM entry WHERE hash = ?", (bytes.fromhex(head),))
    return found


def since(case: Case, seq: int) -> Since:
    """What became of records after the entry at a place; values that are again what they were are no change."""
    kinds = [kind for kind in PREFIX if kind not in APART]
    query = _FIRST.format(_marks(kinds), _marks(SILENT))
    before: dict[tuple[bytes, str], object] = {}
    after: dict[tuple[bytes, str], object] = {}
    for _table, row, field, old, new in case.rows(query, ((seq + 1) << 24, *kinds, *SILENT)):
        before.setdefault((row, field), old)
        after[row, field] = new
    lives = {row: (before[row, "deleted"], after[row, "deleted"]) for row, field in before if field == "deleted"}
    came = [row for row, (old, new) in lives.items() if old != 0 and new == 0]
    went = [row for row, (old, new) in lives.items() if old == 0 and new != 0]
    changed: dict[bytes, list[str]] = {}
    for (row, field), old in before.items():
        if row not in lives and old != after[row, field]:
            changed.setdefault(row, []).append(field)
    return Since(came, went, changed)


def _marks(items: Iterable[object]) -> str:
    return ", ".join("?" for _each in items)


def as_json(case: Case, found: Since) -> dict[str, object]:
    """The same for people and scripts: ``{came, went, changed}``, lists of ``{id, number, kind, fields}``."""
    kinds = {key: case.table(key) for key in (*found.came, *found.went, *found.changed)}

    def told(key: bytes) -> dict[str, object]:
        kind = kinds[key]
        return {"id": id_text(key), "number": case.number(key), "kind": CALLED.get(kind, kind),
                "fields": [field_title(kind, field) for field in found.changed.get(key, ())]}  # fmt: skip

    lists = {"came": found.came, "went": found.went, "changed": list(found.changed)}
    return {name: [told(key) for key in sorted(keys, key=lambda key: (kinds[key], case.number(key), key))]
            for name, keys in lists.items()}  # fmt: skip
