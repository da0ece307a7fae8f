"""Tables out: any columns as CSV, XLSX or ODS, so that no cell can run and every word comes back as it went.

In CSV a cell that a spreadsheet could take for a formula goes out as ``formulas.harmless`` makes it, which the import
of a log takes back. In XLSX and ODS a whole number or a day, in a column of such, is one for the spreadsheet too, so
that it sorts and counts; every other cell is a text cell, which is never reckoned. Characters that XML cannot hold are
written ``_xHHHH_``, and so is an underscore that would read so.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from html import escape
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from workbench.case.case import Case
from workbench.case.columns import COLUMNS, Column, Holds
from workbench.case.filters import filtered
from workbench.case.grids import Grid
from workbench.case.ids import id_bytes
from workbench.exchange.newfile import write_new
from workbench.reading.tables_book import ODS
from workbench.reading.tables_mapping import letter
from workbench.values.errors import CaseError
from workbench.values.formulas import harmless

Rows = Iterable[Sequence[str]]
_CANNOT = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_BLANKS = re.compile(" {2,}|^ | $")
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_LONGEST = 32_767  # letters of a cell in a spreadsheet program
_NUMBER = re.compile(r"-?\d{1,15}(?:\.\d{1,15})?")
_WHOLE = re.compile(r"0|-?[1-9]\d{0,14}")  # further figures a spreadsheet would round
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_FIRST, _SURE = date(1899, 12, 30), date(1900, 3, 1)  # days count from the first; those before the other differ by one


def export_log(
    case: Case, out: Path, kind: str, *, where: str | None = None, columns: Sequence[str] = (), resolved: bool = False
) -> int:
    """Write the records of a kind that pass a filter, as written or as resolved; tells how many rows."""
    grid = Grid(case, kind)
    chosen = chosen_columns(kind, columns)
    keys = [key for row in filtered(case, kind, where) if (key := id_bytes(row["id"])) and key in grid]
    holds = [column.holds for column in chosen]
    save(out, [column.title for column in chosen], grid.text(keys, chosen, resolved=resolved), holds)
    return len(keys)


def chosen_columns(kind: str, named: Sequence[str] = ()) -> list[Column]:
    """Columns of a kind by key or title as asked for; where none is named those shown at first, and notes."""
    known = {name.casefold(): each for each in COLUMNS[kind] for name in (each.title, each.key)}
    for name in named:
        if name.casefold() not in known:
            there = ", ".join(each.key for each in COLUMNS[kind])
            raise CaseError(f"A {kind} has no column {name}; there are {there}.")
    return [known[name.casefold()] for name in named] or [
        each for each in COLUMNS[kind] if each.shown or each.key == "note"
    ]


def save(out: Path, head: Sequence[str], rows: Rows, holds: Sequence[Holds] = ()) -> None:
    """Write a table to a new file, CSV, XLSX or ODS by its name; a file that is there is never overwritten.

    ``holds`` tells of each column what its cells are; words where it says nothing.
    """
    writer = _WRITERS.get(out.suffix.lower())
    if writer is None:
        raise CaseError(f"{out.name} does not say which kind of table; end its name in .csv, .xlsx or .ods.")
    write_new(out, [writer(head, rows, holds)])


def as_csv(head: Sequence[str], rows: Rows, holds: Sequence[Holds] = ()) -> bytes:
    """UTF-8 with its mark, commas, quotes where they are needed, line ends as spreadsheets write them.

    A plain number below nothing, in a column of numbers, is no formula.
    """
    text = io.StringIO(newline="")
    written = csv.writer(text, lineterminator="\r\n")
    written.writerow([harmless(cell) for cell in head])
    written.writerows([_as_cell(cell, holds, at) for at, cell in enumerate(row)] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _as_cell(cell: str, holds: Sequence[Holds], at: int) -> str:
    number = at < len(holds) and holds[at] == "number" and _NUMBER.fullmatch(cell)
    return cell if number else harmless(cell)


def as_xlsx(head: Sequence[str], rows: Rows, holds: Sequence[Holds] = ()) -> bytes:
    """One sheet, its first row bold and kept in sight."""
    lines = [_xlsx_row(1, head, (), 1), *(_xlsx_row(at, cells, holds) for at, cells in enumerate(rows, 2))]
    view = '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView>'
    sheet = f'{_HEAD}<worksheet xmlns="{_MAIN}">{view}</sheetViews><sheetData>{"".join(lines)}</sheetData></worksheet>'
    return _zipped([*((name, _HEAD + text) for name, text in _XLSX_PARTS), ("xl/worksheets/sheet1.xml", sheet)])


def _xlsx_row(number: int, cells: Sequence[str], holds: Sequence[Holds], style: int = 0) -> str:
    made = (
        _xlsx_cell(f"{letter(at)}{number}", cell, _kind(cell, holds, at), style)
        for at, cell in enumerate(cells)
        if _fits(cell, number)
    )
    return f'<row r="{number}">{"".join(made)}</row>'


def _xlsx_cell(place: str, cell: str, kind: Holds, style: int) -> str:
    if kind == "number":
        return f'<c r="{place}" s="2"><v>{cell}</v></c>'
    if kind == "date":
        return f'<c r="{place}" s="3"><v>{(date.fromisoformat(cell) - _FIRST).days}</v></c>'
    return f'<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{_xml(cell)}</t></is></c>'


def _kind(cell: str, holds: Sequence[Holds], at: int) -> Holds:
    """What a cell is: a number or a day only where it is written as one is read back."""
    held = holds[at] if at < len(holds) else "words"
    if held == "number" and _WHOLE.fullmatch(cell):
        return "number"
    return "date" if held == "date" and _DAY.fullmatch(cell) and _is_day(cell) else "words"


def _is_day(cell: str) -> bool:
    try:
        return date.fromisoformat(cell) >= _SURE
    except ValueError:
        return False


def _fits(cell: str, number: int) -> bool:
    if len(cell) > _LONGEST:
        says = f"Row {number} has a cell of {len(cell):,} letters, and a spreadsheet holds {_LONGEST:,}"
        raise CaseError(f"{says}; export to .csv, or leave that column out.")
    return bool(cell)


def _xml(cell: str) -> str:
    return escape(_CANNOT.sub(lambda found: f"_x{ord(found[0]):04X}_", cell), quote=False)


def as_ods(head: Sequence[str], rows: Rows, holds: Sequence[Holds] = ()) -> bytes:
    """One sheet as OpenDocument."""
    lines = [_ods_row(head, ()), *(_ods_row(cells, holds) for cells in rows)]
    names = " ".join(f'xmlns:{name}="{_OASIS}:{name}:1.0"' for name in ("office", "table", "text"))
    content = (
        f'{_HEAD}<office:document-content {names} office:version="1.3"><office:body><office:spreadsheet>'
        f'<table:table table:name="Log">{"".join(lines)}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    return _zipped([("mimetype", ODS), ("META-INF/manifest.xml", _HEAD + _ODS_MANIFEST), ("content.xml", content)])


def _ods_row(cells: Sequence[str], holds: Sequence[Holds]) -> str:
    made = (_ods_cell(cell, _kind(cell, holds, at)) for at, cell in enumerate(cells))
    return f"<table:table-row>{''.join(made)}</table:table-row>"


def _ods_cell(cell: str, kind: Holds) -> str:
    if not cell:
        return "<table:table-cell/>"
    if kind == "number":
        value = f'office:value-type="float" office:value="{cell}"'
        return f"<table:table-cell {value}><text:p>{cell}</text:p></table:table-cell>"
    if kind == "date":
        value = f'office:value-type="date" office:date-value="{cell}"'
        return f"<table:table-cell {value}><text:p>{cell}</text:p></table:table-cell>"
    lines = "".join(f"<text:p>{_ods_line(line)}</text:p>" for line in cell.split("\n"))
    return f'<table:table-cell office:value-type="string">{lines}</table:table-cell>'


def _ods_line(line: str) -> str:
    held = (_BLANKS.sub(lambda found: f'<text:s text:c="{len(found[0])}"/>', part) for part in _xml(line).split("\t"))
    return "<text:tab/>".join(held)


def _zipped(parts: Iterable[tuple[str, str]]) -> bytes:
    """Parts as one file, the same bytes for the same table whenever it is written."""
    held = io.BytesIO()
    with ZipFile(held, "w") as out:
        for name, text in parts:
            info = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = ZIP_STORED if name == "mimetype" else ZIP_DEFLATED
            out.writestr(info, text.encode())
    return held.getvalue()


def _part(path: str, kind: str) -> str:
    return f'<Override PartName="/{path}" ContentType="{_TYPE}.{kind}+xml"/>'


_XLSX_PARTS = (
    ("[Content_Types].xml",
     f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
     f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
     f'{_part("xl/workbook.xml", "sheet.main")}{_part("xl/worksheets/sheet1.xml", "worksheet")}'
     f'{_part("xl/styles.xml", "styles")}</Types>'),
    ("_rels/.rels",
     f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" Type="{_OFFICE}/officeDocument" '
     'Target="xl/workbook.xml"/></Relationships>'),
    ("xl/workbook.xml",
     f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets><sheet name="Log" sheetId="1" r:id="rId1"/></sheets>'
     "</workbook>"),
    ("xl/_rels/workbook.xml.rels",
     f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" Type="{_OFFICE}/worksheet" '
     f'Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{_OFFICE}/styles" Target="styles.xml"/>'
     "</Relationships>"),
    ("xl/styles.xml",  # number format 49 is text: a cell that is edited stays one
     f'<styleSheet xmlns="{_MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>'
     '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/>'
     '</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>'
     '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>'
     '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">'
     '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" '
     'fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>'
     '<xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
     '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>'
     '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'),
)  # fmt: skip
_ODS_MANIFEST = (
    f'<manifest:manifest xmlns:manifest="{_OASIS}:manifest:1.0" manifest:version="1.3">'
    f'<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{ODS}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
)
_WRITERS: dict[str, Callable[[Sequence[str], Rows, Sequence[Holds]], bytes]] = {
    ".csv": as_csv,
    ".xlsx": as_xlsx,
    ".ods": as_ods,
}
