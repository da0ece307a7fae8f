"""The words of a document as they flow: paragraphs, headings, items of lists, tables with cells, links.

Paragraphs are parted by a blank line, items of one list and rows of one table by a line end, cells by a tab; a
line end inside a cell shows as ⏎.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from workbench.reading.laid import MOST_CELLS, Laid, column_name, plainly
from workbench.reading.tables import shown

PARAGRAPH, HEADING, ITEM = "paragraph", "heading", "item"
_WIDEST = 1000
_DEEPEST = 8  # tables inside tables; what lies deeper is words of the cell around it


@dataclass
class Paragraph:
    """Words that belong together, and the links among them (from, to, address)."""

    kind: str = PARAGRAPH
    pieces: list[str] = field(default_factory=list)
    links: list[tuple[int, int, str]] = field(default_factory=list)
    size: int = 0

    @property
    def text(self) -> str:
        """Its words."""
        return "".join(self.pieces)


@dataclass
class Cell:
    """One cell: where it stands (column and row from 1), how far it reaches, where the next one stands, its words."""

    column: int
    row: int
    columns: int
    rows: int
    step: int
    text: str = ""


@dataclass
class Table:
    """Rows of cells."""

    rows: list[list[Cell]] = field(default_factory=list)


Items = list["Paragraph | Table"]


class Flow:
    """What a parser of a document tells in the order of the file; ``items`` is what it came to."""

    def __init__(self) -> None:
        self.items: Items = []
        self._places: list[Items] = [self.items]  # where paragraphs go: the document, or the cells around
        self._open: list[Paragraph] = []
        self._links: list[tuple[int, str]] = []
        self._tables: list[Table] = []
        self._cells: list[Cell] = []
        self._deep = 0

    @property
    def paragraph(self) -> Paragraph | None:
        """The paragraph that words go to."""
        return self._open[-1] if self._open else None

    def into(self, items: Items) -> None:
        """What follows stands aside from the rest: a note, a remark."""
        self._places.append(items)

    def back(self) -> None:
        """What stood aside ends."""
        self._places.pop()

    def begin_paragraph(self, kind: str = PARAGRAPH) -> None:
        """A paragraph begins; one inside another, as in a text box, follows it."""
        self._open.append(Paragraph(kind))
        self._places[-1].append(self._open[-1])

    def end_paragraph(self) -> None:
        """The paragraph ends, and a link that it left open."""
        if self._open:
            self.end_link()
            self._open.pop()

    def write(self, words: str) -> None:
        """Words of the paragraph; those outside of one are layout of the file."""
        if self._open:
            self._open[-1].pieces.append(words)
            self._open[-1].size += len(words)

    def begin_link(self, address: str) -> None:
        """The words that follow lead to an address, which is never opened."""
        if self._open:
            self.end_link()
            self._links.append((self._open[-1].size, address))

    def end_link(self) -> None:
        """The words that lead somewhere end."""
        if self._open and self._links:
            start, address = self._links.pop()
            if address and 0 <= start < self._open[-1].size:
                self._open[-1].links.append((start, self._open[-1].size, address))

    def begin_table(self) -> None:
        """A table begins; one that lies too deep becomes words of the cell around it."""
        self._deep += 1
        if self._deep <= _DEEPEST:
            self._tables.append(Table())
            self._places[-1].append(self._tables[-1])
            self._places.append([])  # words between cells

    def end_table(self) -> None:
        """The table ends."""
        if 0 < self._deep <= _DEEPEST:
            self._places.pop()
            self._tables.pop()
        self._deep -= self._deep > 0

    def begin_row(self) -> None:
        """A row begins."""
        if 0 < self._deep <= _DEEPEST:
            self._tables[-1].rows.append([])

    def begin_cell(self, columns: int = 1, rows: int = 1, *, step: int | None = None) -> None:
        """A cell begins, next to the one before; the next one stands ``step`` columns on, else behind it."""
        if 0 < self._deep <= _DEEPEST:
            table = self._tables[-1]
            if not table.rows:
                table.rows.append([])
            before = table.rows[-1][-1] if table.rows[-1] else None
            column = before.column + before.step if before else 1
            self._cells.append(Cell(column, len(table.rows), columns, rows, step or columns))
            table.rows[-1].append(self._cells[-1])
            self._places.append([])

    def widen(self, columns: int) -> None:
        """The cell reaches over so many columns."""
        if self._cells and 0 < self._deep <= _DEEPEST:
            self._cells[-1].columns = self._cells[-1].step = columns

    def end_cell(self) -> None:
        """The cell ends; its paragraphs and the tables in it become its words."""
        if self._cells and 0 < self._deep <= _DEEPEST:
            self._cells.pop().text = _flat(self._places.pop())


def _flat(items: Items) -> str:
    lines = []
    for item in items:
        if isinstance(item, Paragraph):
            lines.append(item.text)
        else:
            lines += [" | ".join(cell.text for cell in row if cell.text.strip()) for row in item.rows]
    return "\n".join(line for line in lines if line.strip())


def lay(items: Sequence[Paragraph | Table], laid: Laid, *, first: str = "\n\n") -> None:
    """Set the items; ``first`` parts them from what stands before."""
    before, behind = "", first
    for item in items:
        if isinstance(item, Table):
            laid.tables += _lay_table(item, laid, behind, laid.tables + 1)
            before, behind = "", "\n\n"
        elif (text := item.text).strip():
            near = item.kind == ITEM == before
            start = laid.words(text, behind="\n" if near else behind)
            if item.kind == HEADING:
                laid.block(HEADING, start, plainly(" ".join(text.split()), longest=80))
            for left, right, address in item.links:
                laid.block("link", start + left, plainly(address), end=start + right)
            before, behind = item.kind, "\n\n"


def lay_aside(items: Items, laid: Laid, mark: str, *, kind: str, label: str) -> None:
    """Set what stands outside the body, such as a note, behind a mark that says what it is."""
    if any(not isinstance(item, Paragraph) or item.text.strip() for item in items):
        start = laid.words(mark, behind="\n\n")
        lay(items, laid, first="")
        laid.block(kind, start, label)


def _lay_table(table: Table, laid: Laid, behind: str, number: int) -> bool:
    """Set a table's rows; whether there is anything in it."""
    began = None
    many = sum(map(len, table.rows)) > MOST_CELLS
    for row in table.rows:
        if not any(cell.text.strip() for cell in row):
            continue
        start = laid.words("", behind=behind if began is None else "\n")
        began = start if began is None else began
        for cell in row:
            if cell is not row[0]:
                laid.words("\t")
            at = laid.words(shown(cell.text))
            if cell.text and not many:
                box = (cell.column, cell.row, cell.columns, cell.rows)
                laid.block("cell", at, f"table {number}!{column_name(cell.column)}{cell.row}", box=box)
            laid.words("\t" * min(cell.step - 1, _WIDEST))  # columns that it reaches over
    if began is not None:
        laid.block("table", began, f"table {number}")
    return began is not None
