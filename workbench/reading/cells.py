"""Where the sheets, rows and cells of a laid out workbook stand in its text, by the names that people give them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbench.reading.laid import MOST_CELLS, column_name, plainly
from workbench.reading.reader import Block
from workbench.reading.tables import Row, Sheet, shown


def blocks_of(sheets: Sequence[Sheet]) -> tuple[Block, ...]:
    """Each sheet with its cells (“Log!B3”); with its rows (“Log!3:3”) where a workbook has very many cells."""
    many = sum(bool(cell) for sheet in sheets for row in sheet.rows for cell in row.cells) > MOST_CELLS
    return tuple(_blocks(sheets, many))


def _blocks(sheets: Sequence[Sheet], many: bool) -> Iterator[Block]:
    at = 0
    for sheet in sheets:
        name = plainly(sheet.name)
        begin = at + (at > 0)
        at = begin + len(shown(sheet.name)) + 1
        inside = []
        for row in sheet.rows:
            inside += _row(name, row, at) if many else _cells(name, row, at)
            at += sum(map(len, map(shown, row.cells))) + len(row.cells)
        yield Block("sheet", begin, at - 1, name)
        yield from inside


def _row(name: str, row: Row, at: int) -> list[Block]:
    return [Block("row", row.start, row.end, f"{name}!{row.number}:{row.number}", (1, row.number, len(row.cells), 1))]


def _cells(name: str, row: Row, at: int) -> list[Block]:
    found = []
    for column, cell in enumerate(row.cells, 1):
        size = len(shown(cell))
        if cell:
            label = f"{name}!{column_name(column)}{row.number}"
            found.append(Block("cell", at, at + size, label, (column, row.number, 1, 1)))
        at += size + 1
    return found


def told(sheets: Sequence[Sheet]) -> str:
    """What is to be known of the sheets, in one sentence."""
    says = [f"{plainly(sheet.name)}: {each}" for sheet in sheets for each in sheet.remarks]
    return f"{'; '.join(says[:20])}." if says else ""
