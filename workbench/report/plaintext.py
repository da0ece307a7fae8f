"""Blocks -> plain text in which only listings are bare lines: all else stands behind ``#``.

So a printed list of hashes is one that ``sha256sum -c`` reads as it is, and a person reads the rest.
"""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from workbench.report.blocks import (
    Block,
    Box,
    Document,
    Endnotes,
    Entry,
    Figure,
    Halves,
    Heading,
    Judged,
    Judgements,
    Listing,
    Paragraph,
    Register,
    Run,
    Runs,
    Scale,
    Table,
    filled,
)
from workbench.report.endnotes import table_of
from workbench.report.letters import visible

WIDE = 108
_INDENT = "    "


def plaintext(document: Document) -> str:
    """The whole document, UTF-8 to be, lines ended by a line feed."""
    head = [document.sample, document.marking, f"{document.name} — {document.title}", document.question, document.state]
    said = [*filter(None, head), *(_said(line) for line in (*document.facts, *document.foot))]
    lines = [line for words in said for line in _lines(words)]
    for block in document.blocks:
        listed = isinstance(block, Listing) and block.bare
        lines += _block(block) if listed else ["", *_block(block)]
    return "".join(f"{line}\n" for line in _behind(lines, document))


def _behind(lines: list[str], document: Document) -> Iterator[str]:
    """Every line but those of listings behind a number sign."""
    bare = {line for block in document.blocks if isinstance(block, Listing) and block.bare for line in block.lines}
    for line in lines:
        yield line if line in bare else f"# {line}".rstrip()


def _block(block: Block) -> list[str]:
    match block:
        case Heading():
            return [*_lines(block.text), "-" * min(WIDE, len(visible(block.text)))]
        case Paragraph():
            return _lines(_said(block.runs))
        case Box():
            return _lines(f"{block.title} {_said(block.runs)}")
        case Table():
            return [line for row in _rows(block) for line in row]
        case Figure():
            return _lines(block.alternative)
        case Register():
            return [line for entry in block.entries for line in _entry(entry)]
        case Endnotes():
            return _block(table_of(block))
        case Listing():
            return list(block.lines)
        case Judgements():
            return [line for number, each in enumerate(block.items, 1) for line in _judged(number, each)]
        case Scale():
            return [
                *_lines(" · ".join(f"{word} {means}" for word, means, _ in block.steps)),
                *_lines(_said(block.caption)),
            ]
        case Halves():
            return [line for part in (*block.left, *block.right) for line in _block(part)]


def _judged(number: int, item: Judged) -> list[str]:
    beside = " ".join(_said(line) for line in (item.sure, *item.basis))
    return [*_lines(f"{number}. {_said(item.said)} {_said(item.mark)}"), *_lines(f"{_INDENT}{beside}")]


def _rows(table: Table) -> Iterator[list[str]]:
    """One row below the other: the first cell, then the others by the titles of their columns."""
    for row in table.rows:
        cells = ["; ".join(filter(None, map(_said, cell))) for cell in row.cells]
        named = [
            f"{column.title}: {words}" if column.title else words
            for column, words in zip(table.columns[1:], cells[1:], strict=True)
            if words
        ]
        yield _lines(" | ".join(filter(None, (cells[0], *named))))
    if table.caption:
        yield _lines(_said(table.caption))


def _entry(entry: Entry) -> list[str]:
    facts = [f"{name}: {_said(runs)}" for name, runs in (*entry.facts, *entry.wide)]
    return [*_lines(f"{_said(entry.mark)} {_said(entry.title)}"), *(line for fact in facts for line in _lines(fact))]


def _said(runs: Runs) -> str:
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    words = visible(run.text)
    if run.style == "sure":
        return "".join("■" if box == "on" else "□" for box in filled(run.text))
    if run.style == "note":
        return f" [{words}]"
    return f"“{words}”" if run.style == "quote" else words


def _lines(words: str) -> list[str]:
    """Words within the width; a long hash or address is never cut."""
    return wrap(visible(words), WIDE, subsequent_indent=_INDENT, break_long_words=False, break_on_hyphens=False) or [""]
