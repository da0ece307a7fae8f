"""Merge conflicts as people see them: base, mine and theirs."""

from __future__ import annotations

import json
from typing import Any

from workbench.case.case import Case


def unsettled(case: Case) -> list[bytes]:
    """The conflicts that wait for somebody, oldest first."""
    return [key for (key,) in case.rows("SELECT id FROM conflict WHERE settled IS NULL AND deleted = 0 ORDER BY id")]


def mine_first(case: Case, values: dict[str, Any]) -> bool:
    """Whether side one stood in this file before side two came in."""
    ids = [bytes.fromhex(values[side]["entry"]) for side in ("one", "two")]
    first, second = (case.value("SELECT seq FROM entry WHERE id = ?", (key,)) for key in ids)
    return first is not None and (second is None or bool(first < second))


def plain(value: Any) -> Any:
    """A side's value as its column stores it."""
    return bytes.fromhex(value["bytes"]) if isinstance(value, dict) and set(value) == {"bytes"} else value


def sides(case: Case, stored: str) -> dict[str, Any]:
    """The values of a conflict by whose they are."""
    values = json.loads(stored)
    mine, theirs = ("one", "two") if mine_first(case, values) else ("two", "one")
    return {"base": _shown(values["base"]), "mine": _shown(values[mine]["value"]),
            "theirs": _shown(values[theirs]["value"])}  # fmt: skip


def _shown(value: Any) -> Any:
    if isinstance(value, str) and value[:1] in "{[":
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value["bytes"] if isinstance(value, dict) else value
