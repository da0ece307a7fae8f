"""A folder of tables, one a kind, as CSV: every field of every record, resolved fields beside what was written.

Who was given copies is not in it, nor the pictures of logos.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from workbench.case.columns import Holds
from workbench.case.numbers import PREFIX
from workbench.case.rows import Row
from workbench.exchange.openformats.held import Format, Held
from workbench.exchange.tabular import as_csv

Numbers = Mapping[str, str]
TABLES = tuple(kind for kind in PREFIX if kind != "release")
_LEFT = {"record", "deleted", "facts", "logo"}
_PLURALS = {
    "entity": "entities", "hypothesis": "hypotheses", "enquiry": "searches", "savedview": "views", "imagery": "imagery",
    "custody": "custody", "airframelist": "airframe lists", "handling": "markings",
}  # fmt: skip
_RESOLVED = ("written", "value", "why")
_MORE = ("edtf", "earliest", "latest", "zone", "lat", "lon", "accepted_by")


def _files(held: Held) -> Mapping[str, bytes]:
    tables = {kind: held.rows[kind] for kind in TABLES if held.rows[kind]}
    numbers = {row["id"]: str(row["number"]) for rows in tables.values() for row in rows}
    made = {f"{_plural(kind)}.csv": _table(held, rows, numbers) for kind, rows in tables.items()}
    return made or {"sources.csv": as_csv(["number", "id"], [])}


def _plural(kind: str) -> str:
    return _PLURALS.get(kind, f"{kind}s")


def _table(held: Held, rows: list[Row], numbers: Numbers) -> bytes:
    flat = [{**_flat(numbers, row), "marking": held.markings.get(row["id"], "")} for row in rows]
    front = ["number", "id"]
    named = dict.fromkeys(name for row in flat for name in row)
    head = [*front, *(name for name in named if name not in front)]
    holds: list[Holds] = ["number" if name.endswith((" lat", " lon")) else "words" for name in head]
    return as_csv(head, ([row.get(name, "") for name in head] for row in flat), holds)


def _flat(numbers: Numbers, row: Row) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in row.items():
        if name in _LEFT:
            continue
        if name == "id":
            found[name] = value
        elif isinstance(value, dict) and "written" in value:
            for part in (*_RESOLVED, *(each for each in _MORE if each in value)):
                found[f"{name} {part}" if part != "value" else name] = _cell(numbers, value.get(part))
        else:
            found[name] = _cell(numbers, value)
    return found


def _cell(numbers: Numbers, value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(_cell(numbers, each) for each in value)
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False, sort_keys=True)
    return numbers.get(value, value) if isinstance(value, str) else str(value)


FORMAT = Format("csv", "a folder of tables, one a kind", _files, TABLES, folder=True)
