"""ODS: the sheets of an OpenDocument spreadsheet; a row is a line, its cells parted by tabs, each cell has its name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import BinaryIO

from workbench.reading.cells import blocks_of, told
from workbench.reading.laid import plainly
from workbench.reading.office import opendocument_facts
from workbench.reading.parts import Parts
from workbench.reading.reader import Reader, Reading
from workbench.reading.tables import laid_out
from workbench.reading.tables_book import ODS, workbook_type
from workbench.reading.tables_ods import read_ods


class Ods(Reader):
    """OpenDocument spreadsheets."""

    name = "OpenDocument spreadsheet"
    recipe = "ods/1"
    mimes = (ODS,)
    suffixes = (".ods",)

    def recognise(self, head: bytes, *, name: str = "") -> str | None:
        """By the type that stands first in the file."""
        return ODS if workbook_type(head) == ODS else None

    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        """The sheets in their order, cells as they are shown."""
        name = plainly(hint.get("name", "")) or "The spreadsheet"
        text, sheets = laid_out(read_ods(file, name=name))
        return Reading(self.recipe, text, blocks_of(sheets), opendocument_facts(Parts(file, name)), told(sheets))
