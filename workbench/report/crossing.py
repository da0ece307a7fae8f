"""Words on paper in pieces: numbers of records that have a row of their own lead there, long words may be parted."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from workbench.report.blocks import Document, Endnotes, Entry, Judged, Judgements, Register, Row, Table, runs_of
from workbench.report.endnotes import table_of

LEADING = ("plain", "faint", "strong", "record")
"""The voices in which the number of a record leads to its row."""
LONG = 13  # letters of a word from which on it may be hyphenated
_APART = re.compile(rf"(?<![\w-])(?:(?:SG|CL|LD|FD)-[0-9]+[a-z]*|[SHJT][0-9]+)(?![\w-])|(?P<long>[^\W\d_]{{{LONG},}})")


def head(part: Row | Entry | Judged) -> str:
    """The record that a row, be it numbered besides, an entry or a judgement is the place of; empty where of none."""
    if isinstance(part, Row):
        runs = part.cells[0][0] if part.cells and part.cells[0] else ()
        own = runs and runs[-1].style == "icon" and all(run.style == "strong" for run in runs[:-1])
        return runs[-1].text if own else ""
    return next((run.text for run in part.mark if run.style in ("icon", "record")), "")


def numbers(text: str) -> list[str]:
    """The numbers of records in a text, each once."""
    return list(dict.fromkeys(each[0] for each in _APART.finditer(text) if not each["long"]))


def places(document: Document) -> frozenset[str]:
    """The numbers of all records that have a row."""
    return frozenset(head(part) for part in _parts(document)) - {""}


def named(document: Document, known: Collection[str]) -> frozenset[str]:
    """Those of the records that words somewhere name."""
    runs = [run for line in (*document.facts, *document.foot) for run in line]
    shown = (table_of(block) if isinstance(block, Endnotes) else block for block in document.blocks)
    runs += [run for block in shown for run in runs_of(block)]
    every = (piece for run in runs if run.style in LEADING for piece in pieces(run.text, known))
    return frozenset(words for words, kind in every if kind == "row")


def _parts(document: Document) -> Iterator[Row | Entry | Judged]:
    for block in document.blocks:
        match block:
            case Table():
                yield from block.rows
            case Register():
                yield from block.entries
            case Judgements():
                yield from block.items


def pieces(text: str, known: Collection[str]) -> list[tuple[str, str]]:
    """The text in pieces: ``row`` for the number of a record that has one, ``number`` for one that has none.

    ``long`` is a word that may be parted. H1 and T1 may be names of something else, but where they have a row.
    """
    found: list[tuple[str, str]] = []
    at = 0
    for each in _APART.finditer(text):
        kind = "long" if each["long"] else "row" if each[0] in known else "" if each[0][0] in "HT" else "number"
        if kind:
            found += [(text[at : each.start()], "")] if each.start() > at else []
            found.append((each[0], kind))
            at = each.end()
    return [*found, (text[at:], "")] if at < len(text) else found
