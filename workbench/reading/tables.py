"""Tables: rows and cells of a delimited text or a workbook, each row with its place in the working text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from workbench.values.errors import CaseError

DELIMITERS = (",", ";", "\t", "|")
MOST_CELLS = 2_000_000  # of one table, empty ones between others included
_SAMPLE = 1 << 16  # code points by which the delimiter is told
_TELLS = re.compile(r"sep=(.)(?:\r\n|\r|\n)", re.IGNORECASE)
_BREAK = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


class Row(NamedTuple):
    """One row: its number as a spreadsheet counts, its code points [start, end) in the working text, its cells."""

    number: int
    start: int
    end: int
    cells: tuple[str, ...]

    @property
    def blank(self) -> bool:
        """Whether nothing stands in it."""
        return not any(map(str.strip, self.cells))


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table: its name (empty for a text), its rows without the blank ones, and what is to be known of it."""

    name: str
    rows: tuple[Row, ...]
    remarks: tuple[str, ...] = ()

    @property
    def width(self) -> int:
        """The cells of its longest row."""
        return max((len(row.cells) for row in self.rows), default=0)


def delimited(text: str, delimiter: str, *, name: str = "The file") -> list[Row]:
    """The rows of a delimited text; a quoted cell may hold delimiters and line ends, ``""`` in it is a quote.

    A quote that nothing closes, or that more words follow, is a letter like others. CaseError for a table that is
    too large to be one.
    """
    cell = _cell(delimiter)
    rows: list[Row] = []
    cells: list[str] = []
    at = start = total = 0
    while found := cell.match(text, at):
        quoted, plain, end = found.groups()
        cells.append(plain if quoted is None else quoted.replace('""', '"'))
        at = found.end()
        if end == delimiter:
            continue
        total += len(cells)
        if total > MOST_CELLS:
            raise too_large(name, len(rows) + 1)
        rows.append(Row(len(rows) + 1, start, at - len(end), tuple(cells)))
        cells, start = [], at
        if at == len(text):
            break
    return rows


def cell_places(text: str, delimiter: str) -> Iterator[tuple[int, int, int, int]]:
    """Row, column (both from 1) and code points [start, end) of each cell that holds something, without its quotes."""
    cell = _cell(delimiter)
    row = column = 1
    at = 0
    while found := cell.match(text, at):
        start, end = found.span(2 if found[1] is None else 1)
        if start < end:
            yield row, column, start, end
        at = found.end()
        row, column = (row, column + 1) if found[3] == delimiter else (row + 1, 1)
        if at == len(text) and found[3] != delimiter:
            return


def too_large(name: str, row: int) -> CaseError:
    """The refusal of a table with more cells than a log has."""
    says = f"{name} has more than {MOST_CELLS:,} cells by row {row:,}"
    return CaseError(f"{says}; delete the columns and rows that do not belong to the log, and choose it again.")


@lru_cache
def _cell(delimiter: str) -> re.Pattern[str]:
    mark = re.escape(delimiter)
    quoted = rf'"([^"]*+(?:""[^"]*+)*+)"(?={mark}|[\r\n]|\Z)'
    return re.compile(rf"(?:{quoted}|([^{mark}\r\n]*+))({mark}|\r\n|\r|\n|\Z)")


def delimiter_of(text: str) -> str:
    """The delimiter that parts a text into rows of one width, the comma where none does."""
    told = _TELLS.match(text)
    if told:
        return told[1]
    sample = text[:_SAMPLE]
    if len(text) > _SAMPLE:
        sample = sample[: max(sample.rfind("\n"), sample.rfind("\r")) + 1] or sample
    return max(DELIMITERS, key=lambda mark: evenness(sample, mark))


def evenness(sample: str, delimiter: str) -> tuple[float, int]:
    """The share of rows that have the commonest width, and that width; rows of one cell tell nothing."""
    widths = Counter(len(row.cells) for row in delimited(sample, delimiter) if not row.blank)
    total = widths.total()
    del widths[1]
    if not widths:
        return 0, 0
    width, times = max(widths.items(), key=lambda each: (each[1], each[0]))
    return round(times / total, 1), width


def table_of(text: str, *, delimiter: str | None = None, name: str = "The file") -> Sheet:
    """A delimited text as a table; the delimiter is found where none is given."""
    mark = delimiter or delimiter_of(text)
    if len(mark) != 1 or mark in '"\r\n':
        raise CaseError(f"“{mark}” parts no columns; name one character such as , ; or a tab.")
    rows = delimited(text, mark, name=name)
    if _TELLS.match(text):
        rows = rows[1:]
    return Sheet("", tuple(row for row in rows if not row.blank))


class Grid(NamedTuple):
    """A sheet of a workbook as read: its rows by number, before they are laid out as a text."""

    name: str
    rows: Sequence[tuple[int, tuple[str, ...]]]
    remarks: tuple[str, ...] = ()


def laid_out(grids: Iterable[Grid]) -> tuple[str, list[Sheet]]:
    """The working text of a workbook, and its sheets with the place of each row in it.

    A sheet's name stands above its rows, a blank line before the next; a row is a line, its cells parted by tabs.
    A line end inside a cell shows as ⏎, a tab as a blank.
    """
    parts: list[str] = []
    sheets: list[Sheet] = []
    at = 0
    for grid in grids:
        head = f"{'' if at == 0 else chr(10)}{shown(grid.name)}\n"
        parts.append(head)
        at += len(head)
        rows = []
        for number, cells in grid.rows:
            line = "\t".join(map(shown, cells))
            words = line.strip("\t")
            start = at + len(line) - len(line.lstrip("\t"))
            rows.append(Row(number, start, start + len(words), cells))
            parts.append(f"{line}\n")
            at += len(line) + 1
        sheets.append(Sheet(grid.name, tuple(rows), grid.remarks))
    return "".join(parts), sheets


def shown(cell: str) -> str:
    """A cell as it stands on its line."""
    return cell if cell.isprintable() else _BREAK.sub("⏎", cell).replace("\t", " ")
