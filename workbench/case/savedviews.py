"""What was given a name to be looked at again: views of the timeline, filters of every view, searches."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from workbench.values.errors import CaseError

if TYPE_CHECKING:
    from workbench.case.case import Case

TEXTS = {"filter": "terms", "search": "words"}
"""The kinds of saved views that are a text, and under which name their settings hold it."""
_CALLED = {"timeline": "view", "filter": "filter", "search": "search"}


class SavedText(NamedTuple):
    """A saved filter or search: what it is called, and its terms or words."""

    key: bytes
    kind: str
    name: str
    text: str


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
    raise CaseError(f"There is no saved {_CALLED[kind]} {name.strip()}; there are: {there}.")


def saved_texts(case: Case, kind: str) -> list[SavedText]:
    """The saved filters or searches by name, each with its terms or words."""
    query = "SELECT id, name, settings FROM savedview WHERE kind = ? AND deleted = 0 ORDER BY name COLLATE NOCASE, id"
    return [SavedText(bytes(key), kind, name, _text(kind, stored)) for key, name, stored in case.rows(query, (kind,))]


def saved_filter(case: Case, name: str) -> str:
    """The terms of the saved filter of a name or number."""
    key = view_named(case, "filter", name)
    return _text("filter", case.value("SELECT settings FROM savedview WHERE id = ?", (key,)))


def _text(kind: str, stored: str) -> str:
    """What settings hold as a text; a foreign file may have brought others."""
    held = json.loads(stored)
    text = held.get(TEXTS[kind]) if isinstance(held, dict) else None
    return text if isinstance(text, str) else ""
