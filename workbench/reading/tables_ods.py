"""ODS: the sheets of an OpenDocument spreadsheet as text cells; dates and times as the file states them."""

from __future__ import annotations

import re
from typing import BinaryIO

from workbench.reading import tables
from workbench.reading.parts import Attributes, Parts, local
from workbench.reading.tables import Grid
from workbench.reading.tables_xlsx import unescaped
from workbench.values.errors import CaseError

_BLANKS = re.compile(r"[ \t\r\n]+")
_CELLS = ("table-cell", "covered-table-cell")
_DURATION = re.compile(r"PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S")
_WIDEST = 16_384
_LONGEST = 1_048_576  # rows of a sheet


def read_ods(data: bytes | BinaryIO, *, name: str = "The spreadsheet") -> list[Grid]:
    """Every sheet in order; CaseError for what cannot be read, naming the file and the part."""
    parts = Parts(data, name)
    if "META-INF/manifest.xml" in parts.names and b"encryption-data" in b"".join(parts.chunks("META-INF/manifest.xml")):
        raise parts.protected()
    return _Content(parts).grids


class _Content:
    """The document while it is read; repeated cells count as what they stand for, blank ones only between others."""

    def __init__(self, parts: Parts) -> None:
        self.grids: list[Grid] = []
        self._file = parts.file
        self._title = ""
        self._rows: list[tuple[int, tuple[str, ...]]] = []
        self._number = self._total = self._merged = 0
        self._deep = 0  # tables inside a table's cell are no sheets
        self._aside = 0  # inside a remark, which is no part of a cell
        self._again = 1
        self._cells: list[str] = []
        self._blank = 0
        self._cell: Attributes | None = None
        self._lines: list[list[str]] = []
        self._line: list[str] | None = None
        parts.parse("content.xml", self._start, self._end, self._text)

    # elements

    def _start(self, name: str, given: Attributes) -> None:
        if self._aside or name == "annotation":
            self._aside += 1
        elif name == "table":
            self._deep += 1
            if self._deep == 1:
                self._title, self._rows, self._number = local(given).get("name", ""), [], 0
                self._merged = 0
        elif self._deep == 1:
            self._inside(name, given)

    def _inside(self, name: str, given: Attributes) -> None:
        if name == "table-row":
            self._again = _times(local(given).get("number-rows-repeated"), _LONGEST)
            self._cells, self._blank = [], 0
        elif name in _CELLS:
            self._cell, self._lines, self._line = local(given), [], None
            spans = self._cell.get("number-columns-spanned", "1"), self._cell.get("number-rows-spanned", "1")
            self._merged += name == "table-cell" and spans != ("1", "1")
        elif name == "p" and self._cell is not None:
            self._line = []
            self._lines.append(self._line)
        elif self._line is not None:
            self._line.append(_held(name, given))

    def _text(self, text: str) -> None:
        if self._line is not None and not self._aside:
            self._line.append(_BLANKS.sub(" ", text))

    def _end(self, name: str) -> None:
        if self._aside:
            self._aside -= 1
        elif name == "table":
            self._deep -= 1
            if not self._deep:
                self._close_sheet()
        elif self._deep == 1:
            if name == "p":
                self._line = None
            elif name in _CELLS and self._cell is not None:
                self._keep(self._value(self._cell), _times(self._cell.get("number-columns-repeated"), _WIDEST))
                self._cell = None
            elif name == "table-row":
                self._close_row()

    # what they come to

    def _value(self, cell: Attributes) -> str:
        kind = cell.get("value-type")
        if kind == "date":
            return cell.get("date-value", "").replace("T", " ").removesuffix(" 00:00:00").removesuffix(".000000000")
        if kind == "time" and (found := _DURATION.fullmatch(cell.get("time-value", ""))):
            return f"{int(found[1]):02d}:{found[2]:0>2}" + ("" if not int(found[3]) else f":{found[3]:0>2}")
        if kind == "boolean":
            return cell.get("boolean-value", "").upper()
        return unescaped("\n".join("".join(line) for line in self._lines))

    def _keep(self, value: str, times: int) -> None:
        if not value:
            self._blank += times
            return
        width = len(self._cells) + self._blank + times
        if width > _WIDEST or self._total + width > tables.MOST_CELLS:
            raise self._too_large()
        self._cells += [""] * self._blank + [value] * times
        self._blank = 0

    def _close_row(self) -> None:
        if any(map(str.strip, self._cells)):
            self._total += len(self._cells) * self._again
            if self._total > tables.MOST_CELLS:
                raise self._too_large()
            cells = tuple(self._cells)
            self._rows += [(self._number + step, cells) for step in range(1, self._again + 1)]
        self._number += self._again

    def _too_large(self) -> CaseError:
        return tables.too_large(f"{self._file}, sheet “{self._title}”,", self._number + 1)

    def _close_sheet(self) -> None:
        says = f"{self._merged} groups of merged cells: the value stands in the first cell of each"
        self.grids.append(Grid(self._title, self._rows, (says,) if self._merged else ()))


def _held(name: str, given: Attributes) -> str:
    """Blanks, tabs and line ends that the format writes as elements."""
    if name == "s":
        return " " * _times(local(given).get("c"), 10_000)
    return {"tab": "\t", "line-break": "\n"}.get(name, "")


def _times(text: str | None, most: int) -> int:
    return max(1, min(int(text), most)) if text and text.isascii() and text.isdigit() and len(text) < 10 else 1
