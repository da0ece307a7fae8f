"""Tables on the clipboard: rows of cells as text between tabs, as spreadsheets copy and paste them.

Cells go out as ``formulas.harmless`` makes them. Whatever is copied comes back as it was, and what a spreadsheet has
taken the apostrophe off comes back as it was, too.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from html import escape

from workbench.values.errors import CaseError
from workbench.values.formulas import harmless, restored


def to_text(rows: Iterable[Sequence[str]]) -> str:
    """Rows as text between tabs; cells with tabs, breaks or quotation marks stand in quotation marks."""
    out = io.StringIO(newline="")
    lines = csv.writer(out, delimiter="\t", lineterminator="\r\n")
    for row in rows:
        lines.writerow([harmless(cell) for cell in row])
    return out.getvalue()


def from_text(text: str) -> list[list[str]]:
    """The rows of cells that a spreadsheet, or ``to_text``, put there; CaseError where a cell is beyond reading."""
    try:
        lines = [*csv.reader(io.StringIO(text.removesuffix("\0"), newline=""), delimiter="\t")]
    except csv.Error as error:
        raise CaseError(f"What is on the clipboard cannot be read as a table ({error}); copy fewer cells.") from error
    return [[restored(cell) for cell in line] or [""] for line in lines]


def to_html(rows: Iterable[Sequence[str]]) -> str:
    """Rows as a table whose cells are marked as text, so that a spreadsheet changes none into a date or a sum."""
    style = "<style>td{mso-number-format:'\\@';white-space:pre-wrap}</style>"
    lines = ("".join(f"<td>{escape(harmless(cell))}</td>" for cell in row) for row in rows)
    return f"<html><head><meta charset='utf-8'>{style}</head><body><table>{_rows(lines)}</table></body></html>"


def _rows(lines: Iterable[str]) -> str:
    return "".join(f"<tr>{line}</tr>" for line in lines)
