"""The views that were given a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.values.errors import CaseError

if TYPE_CHECKING:
    from workbench.case.case import Case


def saved_views(case: Case, kind: str) -> list[tuple[bytes, str]]:
    """The saved views of a kind by name, their keys first."""
    query = "SELECT id, name FROM savedview WHERE kind = ? AND deleted = 0 ORDER BY name COLLATE NOCASE, id"
    return [(bytes(key), name) for key, name in case.rows(query, (kind,))]


def view_named(case: Case, kind: str, name: str) -> bytes:
    """The saved view of a name, or of a number such as V2; CaseError tells which there are."""
    held = saved_views(case, kind)
    for key, word in held:
        if word.casefold() == name.strip().casefold() or case.number(key) == name.strip().upper():
            return key
    there = ", ".join(word for _, word in held) or "none yet"
    raise CaseError(f"There is no saved view {name.strip()} of the {kind}; there are: {there}.")
