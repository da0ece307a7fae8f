"""Blocks -> Markdown with tables and footnotes; every word stands literally, none is read as markup.

The signs are CommonMark's, tables and footnotes GitHub's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from workbench.report.blocks import (
    Block,
    Box,
    Cell,
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
    Row,
    Run,
    Runs,
    Scale,
    Table,
    filled,
)
from workbench.report.endnotes import table_of
from workbench.report.letters import RIGHT_TO_LEFT, isolated, visible

_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~&$^@!])")
_ADDRESS = re.compile(r"(?i)\b(https?|ftp)://|\bwww\.")
_OPENING = re.compile(r"^(\s*)(\d+)?([-+=.)])")


def markdown(document: Document) -> str:
    """The whole document, UTF-8 to be; endnotes are footnotes."""
    marked = " · ".join(_escaped(words) for words in (document.sample, document.marking) if words)
    head = [f"# {_escaped(document.title)}", marked, _escaped(document.question), f"*{_escaped(document.state)}*"]
    shown = _Numbering(document.numbering)
    parts = [*filter(None, head), *map(_said, document.facts)]
    parts += [part for block in document.blocks for part in shown.block(block)]
    told = "\n\n".join((*parts, "---", *map(_said, document.foot))) + "\n"
    return "\n".join(map(isolated, told.split("\n"))) if document.language in RIGHT_TO_LEFT else told


class _Numbering:
    """Sets blocks in order, counting the tables and figures that carry a caption."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = dict(zip(("Table", "Figure"), words, strict=False))
        self._counts = {"Table": 0, "Figure": 0}

    def block(self, block: Block) -> Iterator[str]:
        """The paragraphs of one block."""
        match block:
            case Heading():
                yield f"## {_escaped(block.text)}"
            case Paragraph():
                yield _said(block.runs)
            case Box():
                yield f"> **{_escaped(block.title)}** {_said(block.runs)}"
            case Table():
                yield from (_table(block), *self._caption("Table", block.caption))
            case Figure():
                yield from (f"> {_escaped(block.alternative)}", *self._caption("Figure", block.caption))
            case Register():
                yield from map(_entry, block.entries)
            case Listing():
                yield _fenced(block.lines)
            case Judgements():
                yield from (_judged(at, each) for at, each in enumerate(block.items, 1))
            case Scale():
                steps = (f"**{_escaped(word)}**" if used else _escaped(word) for word, _, used in block.steps)
                yield from (" · ".join(steps), _said(block.caption))
            case Halves():
                yield from (part for each in (*block.left, *block.right) for part in self.block(each))
            case Endnotes():
                yield from map(_footnote, table_of(block).rows)

    def _caption(self, kind: str, caption: Runs) -> list[str]:
        if not caption:
            return []
        self._counts[kind] += 1
        return [f"**{_escaped(self._words[kind])} {self._counts[kind]}.** {_said(caption)}"]


def _escaped(words: str) -> str:
    """Words that Markdown shows as they are, wherever in a line they stand."""
    said = _SIGNS.sub(r"\\\1", visible(words))
    said = _ADDRESS.sub(lambda found: re.sub(r"([:.])", r"\\\1", found[0]), said)
    return _OPENING.sub(r"\1\2\\\3", said)


def _said(runs: Runs) -> str:
    return _run_together(runs) or "—"


def _run_together(runs: Runs) -> str:
    return "".join(map(_run, runs)).strip()


def _run(run: Run) -> str:
    words = _escaped(run.text)
    if run.style == "note":
        return f"[^{words}]"
    if run.style == "grade":
        return f"\\[{words or '–'}\\]"
    if run.style == "sure":
        return "".join("■" if box == "on" else "□" for box in filled(run.text))
    said = f"“{words}”" if run.style == "quote" else words
    bold = run.strong or run.style == "strong"
    return _bold(said) if bold else said


def _bold(words: str) -> str:
    """Bold, its blanks outside, where signs that touch them would count as words."""
    bare = words.strip()
    if not bare:
        return words
    before, _, after = words.partition(bare)
    return f"{before}**{bare}**{after}"


def _cell(cell: Cell) -> str:
    return "<br>".join(filter(None, map(_run_together, cell)))


def _table(table: Table) -> str:
    titles = [_escaped(f"{each.over}: {each.title}" if each.over else each.title) for each in table.columns]
    rule = ["--:" if each.right else "---" for each in table.columns]
    rows = [_cells(row, len(titles)) for row in table.rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (titles, rule, *rows))


def _cells(row: Row, count: int) -> list[str]:
    cells = [*map(_cell, row.cells)]
    return [*cells[:1], *[""] * (count - 1)] if row.wide else cells


def _entry(entry: Entry) -> str:
    facts = (f"- {_escaped(name)}: {_said(runs)}" for name, runs in (*entry.facts, *entry.wide))
    marks = " ".join(filter(None, (_run_together((run,)) for run in entry.mark)))
    return "\n".join((f"### {marks} {_said(entry.title)}\n", *facts))


def _judged(number: int, judged: Judged) -> str:
    basis = (f"   - {_said(line)}" for line in judged.basis)
    return "\n".join((f"{number}. {_said(judged.said)} {_said(judged.mark)}", f"   - {_said(judged.sure)}", *basis))


def _footnote(row: Row) -> str:
    """A note's cells one after the other, without its number, which the mark bears."""
    return f"[^{row.note}]: {'; '.join(filter(None, map(_line_of, row.cells[1:])))}"


def _line_of(cell: Iterable[Runs]) -> str:
    return ", ".join(filter(None, map(_run_together, cell)))


def _fenced(lines: tuple[str, ...]) -> str:
    longest = max((len(run) for line in lines for run in re.findall("`+", line)), default=0)
    fence = "`" * max(3, longest + 1)
    return "\n".join((fence, *lines, fence))
