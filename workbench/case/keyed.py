"""Rows of some records: of few looked up one by one, of very many read from the first to the last."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from workbench.case.ids import AMONG, keys_json

if TYPE_CHECKING:
    from workbench.case.case import Case

MANY = 10_000  # keys from which on reading past those in between costs less than looking each of them up


def of_these(case: Case, query: str, keys: Sequence[bytes], *, column: str = "id") -> list[tuple[Any, ...]]:
    """The rows of a query for these keys, which are its first column; it ends in ``WHERE``, ``AND`` or both and more.

    Very many keys are most of what lies between the first and the last of them; what is not asked for is left out.
    """
    if len(keys) < MANY:
        return case.rows(f"{query} {column} IN {AMONG}", (keys_json(keys),))
    asked = set(keys)
    rows = case.rows(f"{query} {column} BETWEEN ? AND ?", (min(asked), max(asked)))
    return [row for row in rows if row[0] in asked]
