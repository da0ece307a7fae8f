"""Blocks -> one HTML file that needs nothing beside it: no script, no outside reference, words escaped."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Sequence
from dataclasses import replace
from html import escape
from itertools import zip_longest
from pathlib import Path

from workbench.report.blocks import (
    Block,
    Box,
    Column,
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
    spans,
)
from workbench.report.crossing import LEADING, head, pieces, places
from workbench.report.endnotes import table_of
from workbench.report.framed import word
from workbench.report.icons import kind_of, svg
from workbench.report.letters import RIGHT_TO_LEFT, isolated, visible

_NOTHING = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
"""What the page may load or run: its own style, and pictures that stand in it."""
_SIGN = re.compile(r" ?[→≠×+] ")


def html(document: Document) -> str:
    """The document as a page that also prints well from a browser."""
    return _Page(document).whole()


def _way(document: Document) -> str:
    return ' dir="rtl"' if document.language in RIGHT_TO_LEFT else ""


class _Page:
    """Sets blocks in order, counting the tables and figures that carry a caption; numbers lead to their records."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._tables = self._figures = 0
        self._rows = places(document)
        self._met: set[str] = set()

    def whole(self) -> str:
        """The page."""
        document = self._document
        return "\n".join(
            [
                f'<!DOCTYPE html>\n<html lang="{_text(document.language)}"{_way(document)}>',
                '<head>\n<meta charset="utf-8">',
                '<meta name="viewport" content="width=device-width, initial-scale=1">',
                f'<meta http-equiv="Content-Security-Policy" content="{_NOTHING}">',
                f"<title>{_text(document.title)}</title>",
                f"<style>\n{(Path(__file__).parent / 'page.css').read_text('utf-8')}</style>\n</head>\n<body>",
                f'<a class="skip" href="#main">{_text(word("Skip to the report", document.language))}</a>',
                _masthead(document),
                '<main id="main">',
                *self._facts(),
                *(self.block(block) for block in document.blocks),
                "</main>",
                self._foot(),
                "</body>\n</html>\n",
            ]
        )

    def block(self, block: Block) -> str:
        """One block as HTML."""
        match block:
            case Heading():
                return f"<h2>{_text(block.text)}</h2>"
            case Paragraph():
                return f'<p class="{"small" if block.small else "body"}">{self._runs(block.runs)}</p>'
            case Box():
                return f"<aside><p><strong>{_text(block.title)}</strong> {self._runs(block.runs)}</p></aside>"
            case Table():
                return self._table(block, self._caption(block))
            case Figure():
                return self._figure(block, self._caption(block))
            case Register():
                return f'<div class="register">{"".join(map(self._entry, block.entries))}</div>'
            case Listing():
                return f"<pre>{_listed(block)}</pre>"
            case Endnotes():
                return self._table(table_of(block), "")
            case Judgements():
                return f'<ol class="judged">{"".join(map(self._judged, block.items))}</ol>'
            case Scale():
                return self._scale(block)
            case Halves():
                sides = ("".join(map(self.block, side)) for side in (block.left, block.right))
                return f'<div class="halves">{"".join(f"<div>{side}</div>" for side in sides)}</div>'

    def _caption(self, block: Table | Figure) -> str:
        if not block.caption:
            return ""
        if isinstance(block, Table):
            self._tables += 1
            return f"<b>{_text(self._document.numbering[0])} {self._tables}.</b> {self._runs(block.caption)}"
        self._figures += 1
        return f"<b>{_text(self._document.numbering[1])} {self._figures}.</b> {self._runs(block.caption)}"

    def _runs(self, runs: Runs) -> str:
        """Runs in a row; a sign stands in the element of its word: the contrast of signs alone cannot be checked."""
        shown, sign = "", ""
        for run, after in zip_longest(runs, runs[1:]):
            if after and after.style == "strong" and run.style == "plain" and _SIGN.fullmatch(run.text):
                sign = run.text
            else:
                shown, sign = shown + self._run(replace(run, text=sign + run.text) if sign else run), ""
        return shown

    def _run(self, run: Run) -> str:
        words = self._leading(run.text) if run.style in LEADING else _text(run.text)
        match run.style:
            case "plain" | "mine":
                shown = words
            case "strong":
                shown = f"<strong>{words}</strong>"
            case "quote":
                spoken = f' lang="{_text(run.language)}"' if run.language else ""
                shown = f'<q dir="auto"{spoken}>“{words}”</q>'
            case "title":
                shown = f"<cite>{words}</cite>"
            case "note":
                shown = f'<sup><a href="#note-{words}">{words}</a></sup>'
            case "grade":
                shown = f'<span class="grade">{words}</span>' if words else self._ungraded()
            case "icon":
                shown = f'<span class="id">{svg(kind_of(run.text))}{words}</span>'
            case "sure":
                boxes = "".join(f'<i class="{each}"></i>' for each in filled(run.text))
                shown = f'<span class="sure" aria-hidden="true">{boxes}</span>'
            case "rated":
                shown = f'<span class="rated {words or "none"}">{words}</span>'
            case "code" | "record" | "faint":
                shown = f'<span class="{run.style}">{words}</span>'
        return f"<strong>{shown}</strong>" if run.strong else shown

    def _ungraded(self) -> str:
        named = _text(word("not yet graded", self._document.language))
        return f'<span class="grade none" role="img" aria-label="{named}"></span>'

    def _leading(self, text: str) -> str:
        """Words in which the number of a record leads to its row."""
        shown = isolated(visible(text)) if self._document.language in RIGHT_TO_LEFT else visible(text)
        told = ((escape(words, quote=True), kind == "row") for words, kind in pieces(shown, self._rows))
        return "".join(f'<a class="row" href="#row-{words}">{words}</a>' if row else words for words, row in told)

    def _place(self, part: Row | Entry | Judged) -> str:
        """What a record's number leads to: the first row that it heads."""
        number = head(part)
        if number in self._met or number not in self._rows:
            return ""
        self._met.add(number)
        return f' id="row-{_text(number)}"'

    def _lines(self, lines: Iterable[Runs]) -> str:
        return "".join(f"<div>{self._runs(line)}</div>" for line in lines)

    def _facts(self) -> list[str]:
        document = self._document
        question = f'<p class="question">{_text(document.question)}</p>' if document.question else ""
        return [
            f'<div class="logo">{document.logo}</div>' if document.logo else "",
            f"<h1>{_text(document.title)}</h1>",
            question,
            f'<div class="facts">{self._lines(document.facts)}</div>',
        ]

    def _foot(self) -> str:
        document = self._document
        sample = f'<b class="sample">{_text(document.sample)}</b>' if document.sample else ""
        return f"<footer><div>{self._lines(document.foot)}</div><div>{_text(document.state)} {sample}</div></footer>"

    def _table(self, table: Table, caption: str) -> str:
        head = f"<thead>{_head(table.columns)}</thead>" if any(c.title for c in table.columns) else ""
        rows = "".join(self._row(row, table) for row in table.rows)
        under = f'<p class="small">{caption}</p>' if caption else ""
        return f'<div class="table"><table>{_widths(table)}{head}<tbody>{rows}</tbody></table></div>{under}'

    def _row(self, row: Row, table: Table) -> str:
        place = f' id="note-{row.note}"' if row.note is not None else self._place(row)
        if row.wide:
            return f'<tr{place}><td colspan="{len(table.columns)}">{self._lines(row.cells[0])}</td></tr>'
        cells = zip(row.cells, table.columns, strict=True)
        return f"<tr{place}>{''.join(f'<td{_look(c)}>{self._lines(cell)}</td>' for cell, c in cells)}</tr>"

    def _judged(self, item: Judged) -> str:
        bar = "" if item.given else ' class="open"'
        basis = f'<div class="basis">{self._lines(item.basis)}</div>' if item.basis else ""
        said = f'<p>{self._runs(item.said)} <span class="faint">{self._runs(item.mark)}</span></p>'
        return f"<li{self._place(item)}>{said}<div{bar}>{self._runs(item.sure)}{basis}</div></li>"

    def _scale(self, scale: Scale) -> str:
        steps = "".join(
            f"<div{' class=used' if used else ''}><b>{_text(step)}</b><span>{_text(means)}</span></div>"
            for step, means, used in scale.steps
        )
        return f'<div class="scale">{steps}</div><p class="small">{self._runs(scale.caption)}</p>'

    def _figure(self, figure: Figure, caption: str) -> str:
        """A drawing as a picture: nothing in it can run, and its contrasts are its own, on its own ground."""
        data = b64encode(figure.svg.encode("utf-8", "replace")).decode("ascii")
        drawn = f'<img src="data:image/svg+xml;base64,{data}" alt="{_text(figure.alternative)}">'
        return f"<figure>{drawn}<figcaption>{caption}</figcaption></figure>"

    def _entry(self, entry: Entry) -> str:
        facts = "".join(f"<div><dt>{_text(name)}</dt><dd>{self._runs(runs)}</dd></div>" for name, runs in entry.facts)
        wide = "".join(
            f'<div class="wide"><dt>{_text(n)}</dt><dd>{self._runs(runs)}</dd></div>' for n, runs in entry.wide
        )
        mark = f'<div class="mark">{self._lines((run,) for run in entry.mark)}</div>'
        told = f"<div><h3>{self._runs(entry.title)}</h3><dl>{facts}{wide}</dl></div>"
        return f"<section{self._place(entry)}>{mark}{told}</section>"


def _listed(listing: Listing) -> str:
    return "\n".join(escape(line, quote=True) for line in listing.lines)


def _text(words: str) -> str:
    return escape(visible(words), quote=True)


def _masthead(document: Document) -> str:
    sample = f'<b class="sample">{_text(document.sample)}</b> ' if document.sample else ""
    running = f"<span>{_text(document.name)} — {_text(document.title)}</span>"
    return f"<header>{running}<span>{sample}{_text(document.marking)}</span></header>"


def _head(columns: Sequence[Column]) -> str:
    """The titles, below those that span several; a column without one above it reaches over both rows."""
    if not any(column.over for column in columns):
        return f"<tr>{''.join(map(_title, columns))}</tr>"
    upper, at = "", 0
    for over, count in spans(columns):
        wide = f'<th scope="colgroup" class="over" colspan="{count}">{_text(over)}</th>'
        upper += wide if over else _title(columns[at], ' rowspan="2"')
        at += count
    return f"<tr>{upper}</tr><tr>{''.join(_title(column) for column in columns if column.over)}</tr>"


def _title(column: Column, reach: str = "") -> str:
    if not column.title:  # a head without words heads nothing
        return f"<td{_look(column)}{reach}></td>"
    return f'<th scope="col"{_look(column)}{reach}>{_text(column.title)}</th>'


def _widths(table: Table) -> str:
    total = sum(column.share for column in table.columns) or 1
    shares = [f' style="width:{80 * c.share / total:.0f}%"' if c.share else "" for c in table.columns]
    return f"<colgroup>{''.join(f'<col{share}>' for share in shares)}</colgroup>"


def _look(column: Column) -> str:
    """Figures to the right; a column as wide as its words keeps them whole."""
    known = (("right", column.right), ("middle", column.middle), ("whole", not column.share))
    looks = [name for name, has in known if has]
    return f' class="{" ".join(looks)}"' if looks else ""
