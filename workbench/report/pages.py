"""Blocks -> what the page's template reads: mappings of printable text, as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime
from functools import cache, lru_cache
from typing import Any, Literal

from workbench.report.blocks import (
    Block,
    Column,
    Document,
    Endnotes,
    Entry,
    Figure,
    Halves,
    Judged,
    Listing,
    Row,
    Run,
    Table,
    filled,
    runs_of,
    runs_of_part,
)
from workbench.report.crossing import LEADING, head, named, pieces, places
from workbench.report.endnotes import table_of
from workbench.report.icons import all_svg, kind_of
from workbench.report.letters import (
    DRAWN,
    RIGHT_TO_LEFT,
    apart,
    backward,
    isolated,
    ligated,
    printable,
    shaped,
    unjoined,
    visible,
)
from workbench.report.unbroken import ended, ranges, stretches, unbroken

Paper = Literal["A4", "Letter"]
TALL = 1_500  # letters in a row after which it may run on to the next page
LINE = 60  # letters that make more than one line in most places
RUNNING = 90  # letters of the title that fit beside the marking
_PAPERS = {"A4": "a4", "Letter": "us-letter"}


def moment(document: Document) -> datetime:
    """The instant that a print is dated by: the case's last content entry."""
    return datetime.fromisoformat(document.stated or "1970-01-01T00:00:00+00:00").astimezone(UTC)


class Pages:
    """A document as its template reads it, whole or part after part in their order."""

    def __init__(self, document: Document, paper: Paper) -> None:
        self._document, self._paper = document, paper
        self._forward = document.language not in RIGHT_TO_LEFT
        self._marked: set[str] = set()  # notes that something led to so far
        self._rows = places(document)  # records that words lead to, those so named, and those whose row was met so far
        self._named = named(document, self._rows)
        self._met: set[str] = set()
        self._own = ""  # whose row is told just now: it does not lead to itself
        self._tables = self._figures = 0

    def whole(self) -> str:
        """All blocks at once."""
        return self._data(self._document.blocks, None)

    def part(self, blocks: Sequence[Block], *, opens: bool) -> str:
        """Some of its blocks; the part that opens it has its title, and none has numbers of pages."""
        told = self._data(blocks, {**self._counted(), "opens": opens, "pages": 0})
        self._tables += sum(isinstance(each, Table) and bool(each.caption) for each in blocks)
        self._figures += sum(isinstance(each, Figure) and bool(each.caption) for each in blocks)
        return told

    def numbers(self, pages: int) -> str:
        """Nothing but the numbers of so many pages, where they stand on each."""
        return self._data((), {**self._counted(), "opens": False, "pages": pages})

    def _counted(self) -> dict[str, int]:
        return {"tables": self._tables, "figures": self._figures}

    def _data(self, blocks: Sequence[Block], part: dict[str, Any] | None) -> str:
        document, dated = self._document, moment(self._document)
        return json.dumps({
            **self._plain(replace(document, blocks=tuple(blocks))),
            "logo": document.logo,
            "called": shaped(visible(document.title)),
            "running": printable(f"{document.name} — {document.title[:RUNNING]}"),
            "moment": [dated.year, dated.month, dated.day, dated.hour, dated.minute, dated.second],
            "paper": _PAPERS[self._paper],
            "icons": all_svg(),
            "part": part,
        })  # fmt: skip

    def _plain(self, value: Any) -> Any:
        """Blocks and runs as mappings of printable text; a drawing stays as it is."""
        if isinstance(value, Endnotes):
            return self._plain(table_of(value))
        if isinstance(value, Listing):
            return {"type": "Listing", "text": "\n".join(value.lines)}
        if isinstance(value, tuple):
            return [self._plain(one) for one in _ended(value)]
        if isinstance(value, str):
            return _printable(value)
        if not is_dataclass(value):
            return value
        heads = self._heads(value) if isinstance(value, Row | Entry | Judged) else {}
        self._own = heads.get("place", self._own) or ""
        shown = {name: self._plain(getattr(value, name)) for name in _names(value.__class__) if name != "svg"}
        return {"type": type(value).__name__, **shown, **self._extra(value), **heads}

    def _heads(self, part: Row | Entry | Judged) -> dict[str, Any]:
        """The record whose place this is, the first time it is met."""
        number = head(part)
        if number in self._met or number not in self._rows:
            return {"place": None, "named": False}
        self._met.add(number)
        return {"place": number, "named": number in self._named}

    def _extra(self, value: Any) -> dict[str, Any]:
        if isinstance(value, Figure):
            return {"svg": unjoined(shaped(ligated(value.svg), fonts=DRAWN))}
        if isinstance(value, Run):
            return self._run(value)
        if isinstance(value, Column):
            told = pieces(printable(value.title), self._rows)
            return {"pieces": told} if any(kind == "row" for _, kind in told) else {}
        if isinstance(value, Halves):
            return {"tall": _long(runs_of(value))}
        if isinstance(value, Row | Entry | Judged):
            marked = isinstance(value, Row) and str(value.note) in self._marked
            return {"tall": _long(runs_of_part(value)), "marked": marked}
        return {}

    def _run(self, run: Run) -> dict[str, Any]:
        first = run.style == "note" and run.text not in self._marked
        if first:
            self._marked.add(run.text)
        if run.style in LEADING:
            words = printable(run.text)
            kept = unbroken(apart(words) if self._forward else isolated(words))
            told = pieces(kept, self._rows)
            if self._forward:  # a box has no direction
                told = [each for words, kind in told for each in ([(words, kind)] if kind else _ranges(words))]
            return {"first": False, **({"pieces": told} if any(kind for _, kind in told) else {}),
                    **({"text": kept} if kept != words else {})}  # fmt: skip
        if run.style == "quote" and self._forward and backward(run.text):
            return {"first": False, "apart": True}  # as a whole, so that nothing comes between its letters
        if run.style == "quote" and self._forward:
            return {"first": False, **({"pieces": told} if (told := _held(run.text)) else {})}
        if run.style == "icon":
            leads = run.text in self._rows and run.text != self._own
            return {"first": False, "kind": kind_of(run.text), "leads": leads}
        if run.style == "sure":
            return {"first": False, "boxes": list(filled(run.text))}
        return {"first": first}


@lru_cache(1 << 14)
def _printable(text: str) -> str:
    return printable(text)


def _ended(line: tuple[Any, ...]) -> tuple[Any, ...]:
    """A long line of runs whose last words of ours hold together, whatever marks stand behind them."""
    if not line or not isinstance(line[-1], Run) or sum(len(run.text) for run in line) < LINE:
        return line
    last = next((at for at in range(len(line) - 1, -1, -1) if line[at].style != "note"), 0)
    run = line[last]
    if run.style not in ("plain", "strong", "faint"):
        return line
    return (*line[:last], replace(run, text=ended(run.text)), *line[last + 1 :])


@lru_cache(1 << 14)
def _held(quote: str) -> list[tuple[str, str]]:
    """A quote's pieces, where there are any that no line ends within."""
    told = [(printable(words), "kept" if kept else "") for words, kept in stretches(quote)]
    return told if any(kind for _, kind in told) else []


def _ranges(words: str) -> list[tuple[str, str]]:
    return [(told, "kept" if kept else "") for told, kept in ranges(words)]


def _long(runs: Iterable[Run]) -> bool:
    """Whether words may go on to a next page."""
    return sum(len(run.text) for run in runs) > TALL


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))
