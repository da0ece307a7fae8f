"""A folder of tables, one a kind, as CSV: every field of every record, resolved fields beside what was written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from workbench.case.columns import Holds
from workbench.case.rows import Row
from workbench.exchange.openformats.held import KINDS, Format, Held
from workbench.exchange.tabular import as_csv

_LEFT = {"record", "deleted", "facts"}
_RESOLVED = ("written", "value", "why")
_MORE = ("edtf", "earliest", "latest", "zone", "lat", "lon", "accepted_by")


def _files(held: Held) -> Mapping[str, bytes]:
    return {f"{_plural(kind)}.csv": _table(held, held.rows[kind]) for kind in KINDS if held.rows[kind]} or {
        "sources.csv": as_csv(["number", "id"], [])
    }


def _plural(kind: str) -> str:
    return {"entity": "entities", "hypothesis": "hypotheses"}.get(kind, f"{kind}s")


def _table(held: Held, rows: list[Row]) -> bytes:
    flat = [{**_flat(held, row), "marking": held.markings.get(row["id"], "")} for row in rows]
    front = ["number", "id"]
    named = dict.fromkeys(name for row in flat for name in row)
    head = [*front, *(name for name in named if name not in front)]
    holds: list[Holds] = ["number" if name.endswith((" lat", " lon")) else "words" for name in head]
    return as_csv(head, ([row.get(name, "") for name in head] for row in flat), holds)


def _flat(held: Held, row: Row) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in row.items():
        if name in _LEFT:
            continue
        if name == "id":
            found[name] = value
        elif isinstance(value, dict) and "written" in value:
            for part in (*_RESOLVED, *(each for each in _MORE if each in value)):
                found[f"{name} {part}" if part != "value" else name] = _cell(held, value.get(part))
        else:
            found[name] = _cell(held, value)
    return found


def _cell(held: Held, value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(held.number(each) if isinstance(each, str) else json.dumps(each) for each in value)
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False, sort_keys=True)
    return held.number(value) if isinstance(value, str) and value in held.by_id else str(value)


FORMAT = Format("csv", "a folder of tables, one a kind", _files, folder=True)
