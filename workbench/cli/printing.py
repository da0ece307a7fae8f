"""Answers for people: short aligned tables and one record as lines."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest
from shutil import get_terminal_size
from textwrap import wrap
from typing import Any

from workbench.values.shown import unsteering
from workbench.values.spoken import spoken_date

_LEAST = 16  # characters of a column that is made narrower
_BETWEEN = 2


def table(head: Sequence[str], rows: Iterable[Sequence[Any]], *, wide: int | None = None) -> str:
    """Rows under a head, columns aligned; says so where there are none.

    On a terminal, or within ``wide`` characters, long cells go on in lines of their own; elsewhere each row is one
    line, whatever it takes. Nothing is cut.
    """
    cells = [[cell(value) for value in row] for row in rows]
    if not cells:
        return "none"
    every = [list(head), *cells]
    room = wide or (get_terminal_size().columns if sys.stdout.isatty() else 0)
    widths = _fitted([max(len(row[k]) for row in every) for k in range(len(head))], room)
    return "\n".join(line for row in every for line in _laid(row, widths))


def _fitted(widths: Sequence[int], room: int) -> list[int]:
    """Widths of columns that stay within the room, where they can: the widest give way first."""
    found, over = list(widths), sum(widths) + _BETWEEN * (len(widths) - 1) - room
    while room and over > 0 and max(found) > _LEAST:
        at = found.index(max(found))
        less = min(over, max(1, found[at] - max([_LEAST, *sorted(found)[-2:-1]])))
        found[at] -= less
        over -= less
    return found


def _laid(row: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    """The lines of a row: as many as its longest cell needs."""
    parts = [
        [text] if len(text) <= width else wrap(text, width, break_on_hyphens=False)
        for text, width in zip(row, widths, strict=True)
    ]
    for line in zip_longest(*parts, fillvalue=""):
        yield "  ".join(f"{text:<{width}}" for text, width in zip(line, widths, strict=True)).rstrip()


def cell(value: Any) -> str:
    """A value in one line, in which nothing steers a terminal that shows it, now or out of a pipe."""
    return unsteering(" ".join(in_words(value).split()))


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
    """One record, a field a line, whose further lines are set in; what is not stated is left out."""
    names = ["number", *(name for name in record if name not in {"number", "record", "deleted", *without})]
    shown = [(name, in_words(_short(name, record.get(name)))) for name in names]
    shown = [(name, text) for name, text in shown if text]
    width = max((len(name) for name, _ in shown), default=0)
    further = "\n" + " " * (width + _BETWEEN)
    return "\n".join(f"{name:<{width}}  {further.join(unsteering(text).splitlines())}" for name, text in shown)
