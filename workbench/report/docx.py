"""Blocks -> DOCX bytes: real styles, endnotes, repeated table heads, vector figures; the same bytes every time.

ECMA-376, part 1: 17.4 (tables), 17.10 (headers and footers), 20.4 (drawings). Figures are SVG as Word reads it, with a
PNG beside it for programs that do not.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from xml.sax.saxutils import quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from workbench.report import docx_styles as parts
from workbench.report.blocks import (
    Block,
    Box,
    Cell,
    Column,
    Document,
    Endnote,
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
    Runs,
    Scale,
    Table,
    plain,
    runs_of_part,
    spans,
)
from workbench.report.docx_words import Words, field, paragraph, text
from workbench.report.endnotes import table_of
from workbench.report.framed import word
from workbench.report.letters import RIGHT_TO_LEFT, visible
from workbench.report.pages import TALL, Paper
from workbench.report.single import as_drawn, as_svg

_SIZES = {"A4": (11906, 16838), "Letter": (12240, 15840)}  # twentieths of a point
_MARGIN = 907
_LETTER = 95  # a letter of a table, about
_EMU = 635  # of a twentieth of a point
_FIRST_PICTURE = len(parts.PARTS) + 1


def docx(document: Document, *, paper: Paper = "A4") -> bytes:
    """The document as a file that a word processor opens; needs neither network nor a screen."""
    writing = _Writing(document, paper)
    body = writing.body()
    figures = writing.figures
    stated = datetime.fromisoformat(document.stated or "1980-01-01T00:00:00+00:00").astimezone(UTC)
    title, language = visible(document.title), document.language
    files: list[tuple[str, bytes | str]] = [
        ("[Content_Types].xml", parts.content_types()),
        ("_rels/.rels", parts.first_relations()),
        ("docProps/core.xml", parts.core(title, visible(document.name), language, f"{stated:%Y-%m-%dT%H:%M:%SZ}")),
        ("word/document.xml", body),
        ("word/_rels/document.xml.rels", parts.document_relations(len(figures))),
        ("word/styles.xml", parts.styles(language)),
        ("word/settings.xml", parts.settings(language)),
        ("word/endnotes.xml", writing.endnotes()),
        ("word/header.xml", _header(document)),
        ("word/footer.xml", _footer(document)),
    ]
    for at, each in enumerate(figures, 1):
        files += [(f"word/media/figure{at}.png", as_drawn(each, "png")), (f"word/media/figure{at}.svg", as_svg(each))]
    return _zipped(files)


def _zipped(files: Sequence[tuple[str, bytes | str]]) -> bytes:
    held = io.BytesIO()
    with ZipFile(held, "w") as out:
        for name, data in files:
            info = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = ZIP_DEFLATED
            info.create_system = 3  # else it tells the machine it was made on
            out.writestr(info, data)
    return held.getvalue()


class _Writing:
    """Sets blocks in order, counting the tables and figures that carry a caption."""

    def __init__(self, document: Document, paper: Paper) -> None:
        self._document = document
        self._size = _SIZES[paper]
        self._wide = self._size[0] - 2 * _MARGIN
        self._words = Words(document)
        self._way = "<w:bidiVisual/>" if document.language in RIGHT_TO_LEFT else ""
        self._counts = {"Table": 0, "Figure": 0}
        self.figures: list[Figure] = []
        self._notes: list[Endnote] = []
        self._rows: dict[int, Row] = {}

    def body(self) -> str:
        """The document's own part."""
        document = self._document
        question = [self._said("Subtitle", (plain(document.question),))] if document.question else []
        facts = [self._said("Remark", line) for line in document.facts]
        blocks = [part for block in document.blocks for part in self._block(block)]
        high, wide = self._size[1], self._size[0]
        section = (
            '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/>'
            '<w:footerReference w:type="default" r:id="rId5"/><w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>'
            f'<w:pgSz w:w="{wide}" w:h="{high}"/><w:pgMar w:top="1275" w:right="{_MARGIN}" w:bottom="1360" '
            f'w:left="{_MARGIN}" w:header="620" w:footer="560" w:gutter="0"/></w:sectPr>'
        )
        whole = "".join((self._said("Title", (plain(document.title),)), *question, *facts, *blocks, section))
        return f"{parts.DECLARED}<w:document {parts.NAMES}><w:body>{whole}</w:body></w:document>"

    def endnotes(self) -> str:
        """The endnotes that the text leads to, and the two lines that Word wants before any."""
        rules = "".join(
            f'<w:endnote w:type="{kind}" w:id="{at}"><w:p><w:r><w:{mark}/></w:r></w:p></w:endnote>'
            for kind, mark, at in (
                ("separator", "separator", -1),
                ("continuationSeparator", "continuationSeparator", 0),
            )
        )
        notes = "".join(f'<w:endnote w:id="{n.number}">{self._note(n)}</w:endnote>' for n in self._notes)
        return f"{parts.DECLARED}<w:endnotes {parts.NAMES}>{rules}{notes}</w:endnotes>"

    def _note(self, note: Endnote) -> str:
        cells = self._rows[note.number].cells[1:]
        lines = [self._words(line) for cell in cells for line in cell]
        side = self._words.side("".join(run.text for cell in cells for line in cell for run in line))
        said = text("; ").join(filter(None, lines))
        return paragraph("EndnoteText", self._words.number_of(note.number), said, more=side)

    def _block(self, block: Block) -> Iterator[str]:
        words = self._words
        match block:
            case Heading():
                yield self._said("Heading1", (plain(block.text),))
            case Paragraph():
                yield self._said("Remark" if block.small else "Normal", block.runs)
            case Box():
                yield paragraph("Warning", text(block.title, "Strong"), text(" "), words(block.runs))
            case Table():
                yield from (self._table(block), self._caption("Table", block.caption))
            case Figure():
                yield from (self._figure(block), self._caption("Figure", block.caption))
            case Register():
                yield from (part for entry in block.entries for part in self._entry(entry))
            case Listing():
                yield from (paragraph("Listing", text(line)) for line in block.lines)
            case Judgements():
                yield from (part for at, each in enumerate(block.items, 1) for part in self._judged(at, each))
            case Scale():
                steps = [text(step, "Strong" if used else "") for step, _, used in block.steps]
                yield from (paragraph("Normal", text(" · ").join(steps)), paragraph("Remark", words(block.caption)))
            case Halves():
                yield from (part for each in (*block.left, *block.right) for part in self._block(each))
            case Endnotes():
                yield from self._noted(block)

    def _said(self, style: str, runs: Runs, side: str = "") -> str:
        """A paragraph of runs in the direction of their words."""
        return paragraph(style, self._words(runs), more=side or self._words.side("".join(run.text for run in runs)))

    def _noted(self, block: Endnotes) -> Iterator[str]:
        """Where the endnotes are; one that nothing leads to stands here."""
        told = table_of(block)
        self._rows = {row.note: row for row in told.rows if row.note is not None}
        self._notes = [note for note in block.notes if note.number in self._words.marked]
        says = word("The endnotes stand at the end of this document.", self._document.language)
        yield paragraph("Remark", text(says))
        lost = tuple(row for number, row in self._rows.items() if number not in self._words.marked)
        if lost:
            yield self._table(replace(told, rows=lost))

    def _caption(self, kind: str, caption: Runs) -> str:
        if not caption:
            return paragraph("Remark")  # two tables that touch would become one
        self._counts[kind] += 1
        named = self._document.numbering[kind == "Figure"]
        number = field(f"SEQ {kind} \\* ARABIC", str(self._counts[kind]))
        return paragraph("Caption", text(f"{named} ", "Strong"), number, text(". ", "Strong"), self._words(caption))

    def _table(self, table: Table) -> str:
        widths = _widths(table, self._wide)
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        heads = self._heads(table.columns, widths) if any(column.title for column in table.columns) else ""
        rows = "".join(self._row(row, table, widths) for row in table.rows)
        first = int(bool(heads))
        look = (
            f'<w:tblLook w:val="06{2 * first}0" w:firstRow="{first}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0"/>'
        )
        return (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="Report"/>{self._way}<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
            f'<w:tblLayout w:type="fixed"/>{look}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{heads}{rows}</w:tbl>'
        )

    def _heads(self, columns: Sequence[Column], widths: Sequence[int]) -> str:
        """The head, in two rows where a title spans several columns; every page repeats it."""
        if not any(column.over for column in columns):
            return _head(
                [
                    _cell(w, paragraph("Cell", text(c.title), more=_side(c)))
                    for c, w in zip(columns, widths, strict=True)
                ]
            )
        upper, at = [], 0
        for over, count in spans(columns):
            wide = sum(widths[at : at + count])
            more = f'<w:gridSpan w:val="{count}"/>' if over else '<w:vMerge w:val="restart"/>'
            upper.append(_cell(wide, paragraph("Cell", text(over or columns[at].title)), more))
            at += count
        lower = [
            _cell(w, paragraph("Cell", text(c.title if c.over else ""), more=_side(c)), "" if c.over else "<w:vMerge/>")
            for c, w in zip(columns, widths, strict=True)
        ]
        return _head(upper) + _head(lower)

    def _row(self, row: Row, table: Table, widths: Sequence[int]) -> str:
        whole = "" if sum(len(run.text) for run in runs_of_part(row)) > TALL else "<w:cantSplit/>"
        if row.wide:
            cells = _cell(sum(widths), self._lines(row.cells[0], ""), f'<w:gridSpan w:val="{len(widths)}"/>')
        else:
            told = zip(row.cells, table.columns, widths, strict=True)
            cells = "".join(_cell(width, self._lines(cell, _side(column))) for cell, column, width in told)
        return f"<w:tr><w:trPr>{whole}</w:trPr>{cells}</w:tr>"

    def _lines(self, cell: Cell, side: str) -> str:
        return "".join(self._said("Cell", line, side) for line in cell) or paragraph("Cell")

    def _entry(self, entry: Entry) -> Iterator[str]:
        yield paragraph("Heading2", self._words(entry.mark), text(" "), self._words(entry.title))
        for name, runs in (*entry.facts, *entry.wide):
            yield paragraph("Fact", text(name, "Faint"), "<w:r><w:tab/></w:r>", self._words(runs))

    def _judged(self, number: int, judged: Judged) -> Iterator[str]:
        words = self._words
        yield paragraph("Judgement", text(f"{number}. ", "Strong"), words(judged.said), text(" "), words(judged.mark))
        yield self._said("Normal", judged.sure)
        yield from (self._said("Remark", line) for line in judged.basis)

    def _figure(self, figure: Figure) -> str:
        self.figures.append(figure)
        at = len(self.figures)
        wide = self._wide * _EMU
        high = round(wide * _shape(figure))
        png, svg = (f"rId{_FIRST_PICTURE + 2 * (at - 1) + more}" for more in (0, 1))
        box = f'<a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/>'
        return paragraph(
            "Normal",
            f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{wide}" cy="{high}"/>'
            f'<wp:docPr id="{at}" name="Figure {at}" descr={quoteattr(visible(figure.alternative))}/>'
            '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
            f'<pic:cNvPr id="{at}" name="Figure {at}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
            f'<a:blip r:embed="{png}"><a:extLst><a:ext uri="{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}">'
            '<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" '
            f'r:embed="{svg}"/></a:ext></a:extLst></a:blip>'
            f"<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>{box}</a:xfrm>"
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
            "</wp:inline></w:drawing></w:r>",
            more="<w:keepNext/>",
        )


def _shape(figure: Figure) -> float:
    """Its height as a part of its width, as its drawing says."""
    found = re.search(r'viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"', figure.svg)
    return float(found[2]) / float(found[1]) if found else 0.5


def _head(cells: Sequence[str]) -> str:
    return f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{''.join(cells)}</w:tr>"


def _cell(width: int, content: str, more: str = "") -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{more}</w:tcPr>{content}</w:tc>'


def _side(column: Column) -> str:
    return '<w:jc w:val="right"/>' if column.right else '<w:jc w:val="center"/>' if column.middle else ""


def _widths(table: Table, wide: int) -> list[int]:
    """A column without a share as wide as its longest line, up to a fifth of the page; the others share the rest."""
    own = [0 if column.share else _longest(table, at) for at, column in enumerate(table.columns)]
    own = [min(width, wide // 5) for width in own]
    shares = sum(column.share for column in table.columns)
    rest = max(wide - sum(own), wide // 3)
    told = [width or round(rest * c.share / shares) for width, c in zip(own, table.columns, strict=True)]
    return _roomy(told, [_word(table, at) for at in range(len(told))])


def _roomy(widths: list[int], least: Sequence[int]) -> list[int]:
    """The widest column gives what others lack for their longest word."""
    lacking = [max(0, min(need, sum(widths) // 6) - width) for width, need in zip(widths, least, strict=True)]
    widest = max(range(len(widths)), key=widths.__getitem__)
    if not 0 < sum(lacking) < widths[widest] // 2 or lacking[widest]:
        return widths
    made = [width + more for width, more in zip(widths, lacking, strict=True)]
    made[widest] -= sum(lacking)
    return made


def _word(table: Table, at: int) -> int:
    """How wide the longest word of a column is."""
    said = [table.columns[at].title]
    said += [run.text for row in table.rows if not row.wide for line in row.cells[at] for run in line]
    return 160 + _LETTER * max((len(word) for each in said for word in each.split()), default=0)


def _longest(table: Table, at: int) -> int:
    lines = [sum(len(run.text) + 1 for run in line) for row in table.rows if not row.wide for line in row.cells[at]]
    return 160 + _LETTER * max(3, len(table.columns[at].title), *lines, 0)


def _header(document: Document) -> str:
    sample = [text(f"{document.sample} ", "Strong")] if document.sample else []
    line = (text(f"{document.name} — {document.title}"[:90]), "<w:r><w:tab/></w:r>", *sample, text(document.marking))
    return f"{parts.DECLARED}<w:hdr {parts.NAMES}>{paragraph('Header', *line)}</w:hdr>"


def _footer(document: Document) -> str:
    words = Words(document)
    left = [words(line) for line in document.foot] or [""]
    page, of, coded = document.numbering[2:5]
    number = (text(f"{page} "), field("PAGE", "1"), text(f" {of} "), field("NUMPAGES", "1"))
    right = [(text(document.state),), (text(f"{coded} {document.code} · " if document.code else ""), *number)]
    lines = max(len(left), len(right))
    said = "".join(
        paragraph("Footer", left[at] if at < len(left) else "", "<w:r><w:tab/></w:r>", *(right[at] if at < 2 else ()))
        for at in range(lines)
    )
    return f"{parts.DECLARED}<w:ftr {parts.NAMES}>{said}</w:ftr>"
