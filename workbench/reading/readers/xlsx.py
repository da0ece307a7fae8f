"""XLSX: the sheets of an Excel workbook; a row is a line, its cells parted by tabs, and every cell has its name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import BinaryIO

from workbench.reading.cells import blocks_of, told
from workbench.reading.laid import plainly
from workbench.reading.office import office_facts
from workbench.reading.parts import Parts
from workbench.reading.reader import Reader, Reading
from workbench.reading.tables import laid_out
from workbench.reading.tables_book import XLSX, workbook_type
from workbench.reading.tables_xlsx import read_xlsx


class Xlsx(Reader):
    """Excel workbooks, with macros or without; a macro is never run."""

    name = "Excel workbook"
    recipe = "xlsx/1"
    mimes = (XLSX,)
    suffixes = (".xlsx", ".xlsm", ".xltx")

    def recognise(self, head: bytes, *, name: str = "") -> str | None:
        """By the parts that the file begins with."""
        return XLSX if workbook_type(head) == XLSX else None

    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        """The sheets in their order, cells as they are shown."""
        name = plainly(hint.get("name", "")) or "The workbook"
        text, sheets = laid_out(read_xlsx(file, name=name))
        return Reading(self.recipe, text, blocks_of(sheets), office_facts(Parts(file, name)), told(sheets))
