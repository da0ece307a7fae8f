"""What a change is while it is made, and what listeners are told once it is saved."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from workbench.case.journal import Entry, FieldChange
from workbench.case.pace import Breathe, at_once, paced
from workbench.case.records import Record


@dataclass(frozen=True)
class Change:
    """What an act changed, told to listeners after it was saved."""

    label: str
    rows: Mapping[str, frozenset[bytes]]
    entry: Entry | None = None

    def touches(self, *models: type[Record]) -> bool:
        """Whether rows of any of these kinds changed."""
        return any(model._meta.table_name in self.rows for model in models)


@dataclass
class Saving:
    """A change under way: ``entry`` is the journal entry it became, once saved.

    A merge adds what came in past the gate: ``words`` for the entry itself, ``rows`` that changed, and
    ``since``, the first entry that came with it.
    """

    entry: Entry | None = None
    words: dict[str, Any] = field(default_factory=dict)
    rows: dict[str, set[bytes]] = field(default_factory=dict)
    since: int | None = None

    def touched(self, changes: Iterable[FieldChange], breathe: Breathe = at_once) -> dict[str, set[bytes]]:
        """Every row that changed, by table."""
        rows = {table: set(keys) for table, keys in self.rows.items()}
        for change in paced(changes, breathe):
            rows.setdefault(change.table, set()).add(change.row)
        return rows
