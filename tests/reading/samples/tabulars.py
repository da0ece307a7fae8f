"""Workbooks and delimited texts."""

from __future__ import annotations

from collections.abc import Iterator

from tests.reading.samples.documents import CORE, CORE_FACTS, META, rels
from tests.reading.samples.sample import Sample, zipped

_S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_STYLES = f'<styleSheet {_S}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="22"/></cellXfs></styleSheet>'
_O = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
)


def xlsx(
    *sheets: tuple[str, str], shared: tuple[str, ...] = (), date1904: bool = False, more: dict[str, str] | None = None
) -> bytes:
    """A workbook of sheets by name, each given as the rows of its part."""
    named = "".join(f'<sheet name="{name}" sheetId="{n}" r:id="s{n}"/>' for n, (name, _) in enumerate(sheets, 1))
    links = [(f"s{n}", "worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(sheets) + 1)]
    links += [("st", "styles", "styles.xml"), ("ss", "sharedStrings", "sharedStrings.xml")]
    pr = '<workbookPr date1904="1"/>' if date1904 else ""
    parts = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": rels(("r1", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f"<workbook {_S} {_R}>{pr}<sheets>{named}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": rels(*links),
        "xl/styles.xml": _STYLES,
        "xl/sharedStrings.xml": f"<sst {_S}>{''.join(f'<si><t>{each}</t></si>' for each in shared)}</sst>",
    }
    for number, (_, rows) in enumerate(sheets, 1):
        parts[f"xl/worksheets/sheet{number}.xml"] = f"<worksheet {_S}><sheetData>{rows}</sheetData></worksheet>"
    return zipped(parts | (more or {}))


def ods(*tables: str, more: dict[str, str] | None = None) -> bytes:
    """A spreadsheet of tables."""
    content = (f"<office:document-content {_O}><office:body><office:spreadsheet>{''.join(tables)}</office:spreadsheet>"
               "</office:body></office:document-content>")  # fmt: skip
    return zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content} | (more or {}))


def _books() -> Iterator[Sample]:
    log = ('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
           '<row r="3"><c r="A3" s="1"><v>45355</v></c><c r="B3" t="s"><v>2</v></c><c r="D3" s="2"><v>0.5</v></c></row>')  # fmt: skip
    notes = '<row r="1"><c r="B1" t="inlineStr"><is><t>Two\nlines</t></is></c><c r="C1" t="b"><v>1</v></c></row>'
    yield Sample("two-sheets.xlsx", xlsx(("Log", log), ("Notes", notes), shared=("Date", "Type", "Ан-124"),
                                         more={"docProps/core.xml": CORE}),
                 "xlsx/1", "Log\nDate\tType\n2024-03-04\tАн-124\t\t12:00\n\nNotes\n\tTwo⏎lines\tTRUE\n", "Ан-124", CORE_FACTS,
                 ("Log", "Log!A1", "Log!B3", "Log!D3", "Notes", "Notes!B1", "Notes!C1"))  # fmt: skip
    rows = '<row><c s="1"><v>43893</v></c><c><v>0.1</v></c><c><v>12345678901234567890</v></c><c t="e"><v>#N/A</v></c></row>'
    yield Sample("days-of-1904.xlsx", xlsx(("A", rows), date1904=True), "xlsx/1",
                 "A\n2024-03-04\t0.1\t12345678901234567890\t#N/A\n", "2024-03-04\t0.1", labels=("A!A1", "A!D1"))  # fmt: skip
    row = '<table:table-row><table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>{}</table:table-row>'
    day = '<table:table-cell office:value-type="date" office:date-value="2024-03-04"><text:p>04.03.24</text:p></table:table-cell>'
    first = f'<table:table table:name="Журнал">{row.format("Type", "")}{row.format("Ан-124", day)}</table:table>'
    blank = '<table:table-row><table:table-cell table:number-columns-repeated="3"/>{}</table:table-row>'
    cell = '<table:table-cell office:value-type="string"><text:p>far</text:p><text:p>off</text:p></table:table-cell>'
    second = f'<table:table table:name="Far">{blank.format(cell)}</table:table>'
    yield Sample("two-tables.ods", ods(first, second, more={"meta.xml": META}), "ods/1",
                 "Журнал\nType\nАн-124\t2024-03-04\n\nFar\n\t\t\tfar⏎off\n", "Ан-124\t2024-03-04", CORE_FACTS,
                 ("Журнал!A1", "Журнал!B2", "Far!D1"))  # fmt: skip
    merged = ('<table:table table:name="M"><table:table-row><table:table-cell table:number-columns-spanned="2">'
              "<text:p>wide</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table>")  # fmt: skip
    yield Sample("merged.ods", ods(merged), "ods/1", "M\nwide\n", "wide", labels=("M!A1",),
                 says="M: 1 groups of merged cells: the value stands in the first cell of each.")  # fmt: skip


def _texts() -> Iterator[Sample]:
    comma = 'Date,Type,Note\r\n2025-01-02,An-124,"two, ""or"" three\r\nlines"\r\n'
    yield Sample("comma.csv", comma.encode(), "csv/1 utf-8", comma, 'two, ""or"" three', {"delimiter": "comma"},
                 ("A1", "C2", "B2"))  # fmt: skip
    semicolon = "Тип;Место\nИл-76;Хмеймим\nАн-124;Внуково\n" * 10
    yield Sample("semicolon-cp1251.csv", semicolon.encode("cp1251"), "csv/1 cp1251", semicolon, "Ан-124;Внуково",
                 {"delimiter": "semicolon"}, ("A1", "B30"))  # fmt: skip
    tab = "Type\tPlace\nIl-76\tAleppo\n"
    yield Sample("tab-utf16.tsv", b"\xff\xfe" + tab.encode("utf-16-le"), "csv/1 utf-16-le bom", tab, "Il-76\tAleppo",
                 {"delimiter": "tab"}, ("A1", "B2"))  # fmt: skip
    told = "sep=|\nType|Place\nIl-76|Aleppo, north\n"
    yield Sample("told.csv", told.encode(), "csv/1 utf-8", told, "Aleppo, north", {"delimiter": "bar"}, ("B3",))
    yield Sample("no-table.csv", b"Dear all, this is a letter.\nIt has no columns.\nBye.\n", "text/1 utf-8",
                 "Dear all, this is a letter.\nIt has no columns.\nBye.\n", "no columns")  # fmt: skip


def samples() -> Iterator[Sample]:
    """Workbooks with days, wide gaps and merged cells; delimited texts in several encodings."""
    yield from _books()
    yield from _texts()
