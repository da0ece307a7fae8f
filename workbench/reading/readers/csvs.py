"""CSV: a delimited text stays the very text it is; what is added are its cells by row and column (“B3”)."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice
from typing import BinaryIO

from workbench.reading.charset import choose
from workbench.reading.laid import MOST_CELLS, column_name
from workbench.reading.plaintext import plain_text
from workbench.reading.reader import Block, Reader, Reading
from workbench.reading.signatures import kind_of
from workbench.reading.tables import cell_places, delimiter_of, evenness

MIME = "text/csv"
_SAMPLE = 1 << 14
_EVEN = 0.8  # of the rows have the same number of cells


class Csv(Reader):
    """Tables as text, parted by commas, semicolons, tabs or bars."""

    name = "table as text"
    plain = True
    recipe = "csv/1"
    mimes = (MIME,)
    suffixes = (".csv", ".tsv", ".tab")

    def recognise(self, head: bytes, *, name: str = "") -> str | None:
        """A text that is called a table and whose rows are of one width; any other is plain text."""
        if not name.lower().endswith(self.suffixes) or kind_of(head) or head.lstrip()[:1] in (b"{", b"<"):
            return None
        charset = choose(head[:_SAMPLE], whole=len(head) <= _SAMPLE)
        if charset is None:
            return None
        share, width = evenness(text := head[:_SAMPLE].decode(charset.name, "replace"), delimiter_of(text))
        return MIME if share >= _EVEN and width > 1 else None

    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        """The text as it is, its cells, and what parts them."""
        charset, text = plain_text(file, "The table", declared=hint.get("charset"))
        delimiter = delimiter_of(text)
        cells = list(islice(cell_places(text, delimiter), MOST_CELLS + 1))
        says = ""
        if len(cells) > MOST_CELLS:
            cells.pop()
            says = f"The first {MOST_CELLS:,} cells are named; the others stand in the text without a name."
        blocks = tuple(map(_block, cells))
        return Reading(f"{self.recipe} {charset}", text, blocks, {"delimiter": _NAMES.get(delimiter, delimiter)}, says)


def _block(place: tuple[int, int, int, int]) -> Block:
    row, column, start, end = place
    return Block("cell", start, end, f"{column_name(column)}{row}", (column, row, 1, 1))


_NAMES = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
