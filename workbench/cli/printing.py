"""Answers for people: short aligned tables and one record as lines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from workbench.values.spoken import spoken_date

WIDE = 72  # characters of a cell before it is cut


def table(head: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    """Rows under a head, columns aligned; says so where there are none."""
    cells = [[cell(value) for value in row] for row in rows]
    if not cells:
        return "none"
    every = [list(head), *cells]
    widths = [max(len(row[k]) for row in every) for k in range(len(head))]
    return "\n".join("  ".join(f"{text:<{w}}" for text, w in zip(row, widths, strict=True)).rstrip() for row in every)


def cell(value: Any) -> str:
    """A value in one short line."""
    text = " ".join(in_words(value).split())
    return text if len(text) <= WIDE else text[: WIDE - 1] + "…"


def in_words(value: Any) -> str:
    """A value of a record as people read it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        return _resolved(value) if "written" in value else ", ".join(f"{k} {in_words(v)}" for k, v in value.items())
    if isinstance(value, list):
        return ", ".join(in_words(one) for one in value)
    return str(value)


def _resolved(value: Mapping[str, Any]) -> str:
    if "value" not in value:
        return str(value["written"])
    meant = spoken_date(value["edtf"]) if value.get("edtf") else value.get("label") or value["value"]
    if meant is None:
        others = [str(one["value"]) for one in value["alternatives"]]
        return f"“{value['written']}”: open" + (f", perhaps {' or '.join(others)}" if others else "")
    return f"“{value['written']}”: {meant}" if value["written"] not in ("", meant) else str(meant)


_COLLECTED = ("at", "by", "method", "tool", "zone")


def _short(name: str, value: Any) -> Any:
    """Of a collection record the first things only; ``show`` and ``custody`` give all of it."""
    if name == "collected" and isinstance(value, Mapping):
        return {key: value[key] for key in _COLLECTED if key in value} or value
    return value


def lines(record: Mapping[str, Any], *, without: Iterable[str] = ()) -> str:
    """One record, a field a line; what is not stated is left out."""
    names = ["number", *(name for name in record if name not in {"number", "record", "deleted", *without})]
    shown = [(name, in_words(_short(name, record.get(name)))) for name in names]
    shown = [(name, text) for name, text in shown if text]
    width = max((len(name) for name, _ in shown), default=0)
    return "\n".join(f"{name:<{width}}  {text}" for name, text in shown)
