"""Tables in: delimited texts, workbooks, and everything that is none of them, refused in a sentence."""

from __future__ import annotations

import csv
import io
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.exchange.tabular import as_csv, as_ods, as_xlsx
from workbench.reading import parts, tables
from workbench.reading.tables import delimited, delimiter_of, table_of
from workbench.reading.tables_book import workbook_type
from workbench.reading.tables_import import read_log
from workbench.reading.tables_ods import read_ods
from workbench.reading.tables_xlsx import read_xlsx
from workbench.reading.text import decode, derive
from workbench.values.errors import CaseError
from workbench.values.formulas import restored

CELLS = st.lists(st.lists(st.text(max_size=12), min_size=2, max_size=4), min_size=1, max_size=5)
RISKS = st.lists(
    st.lists(st.text("=+-@'\t\r\n\"_x0041,;＝ é\0\ud7ff😀", max_size=8), min_size=2, max_size=3), min_size=1, max_size=4
)
FEW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def trimmed(rows: list[list[str]]) -> list[tuple[str, ...]]:
    """Rows without blank ones and without empty cells at their ends, which no workbook keeps."""
    found = []
    for row in rows:
        cells = list(row)
        while cells and not cells[-1]:
            cells.pop()
        if any(map(str.strip, cells)):
            found.append(tuple(cells))
    return found


def cells_of(grid: object) -> list[tuple[str, ...]]:
    return trimmed([list(cells) for _, cells in grid.rows])


def xlsx(sheet: str, *, styles: str = "", shared: str = "", book: str = "") -> bytes:
    """A workbook of one sheet by its XML."""
    parts = {
        "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{RELS}">{book}<sheets><sheet name="Log" r:id="a"/></sheets>'
        f"</workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="p">'
        f'<Relationship Id="a" Type="{RELS}/worksheet" Target="worksheets/s.xml"/>'
        f'<Relationship Id="b" Type="{RELS}/styles" Target="styles.xml"/>'
        f'<Relationship Id="c" Type="{RELS}/sharedStrings" Target="shared.xml"/></Relationships>',
        "xl/styles.xml": f"<styleSheet {MAIN}>{styles}</styleSheet>",
        "xl/shared.xml": f"<sst {MAIN}>{shared}</sst>",
        "xl/worksheets/s.xml": f"<worksheet {MAIN}>{sheet}</worksheet>" if not sheet.startswith("<!") else sheet,
    }
    return zipped(parts)


def zipped(parts: dict[str, str | bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as out:
        for name, text in parts.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            out.writestr(info, text)
    return held.getvalue()


def ods(table: str) -> bytes:
    spaces = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ("office", "table", "text"))
    content = (
        f"<office:document-content {spaces}><office:body>"
        f"<office:spreadsheet>{table}</office:spreadsheet></office:body>"
        f"</office:document-content>"
    )
    return zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content})


def refusal(folder: Path, data: bytes, name: str = "log.xlsx") -> str:
    """The sentence a file is refused with."""
    path = folder / name
    path.write_bytes(data)
    with pytest.raises(CaseError) as refused:
        read_log(path)
    says = str(refused.value)
    assert name in says
    assert says.endswith(".")
    return says


# delimited texts


def test_rows_and_cells_stand_where_the_text_has_them() -> None:
    text = 'a,b\r\n"one\r\n""two""",x\r\n\r\nlast,"un"closed\nend'
    rows = delimited(text, ",")
    assert [row.cells for row in rows] == [("a", "b"), ('one\r\n"two"', "x"), ("",), ("last", '"un"closed'), ("end",)]
    assert [text[row.start : row.end] for row in rows] == ["a,b", '"one\r\n""two""",x', "", 'last,"un"closed', "end"]
    assert [row.number for row in table_of(text).rows] == [1, 2, 4, 5]


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_the_delimiter_is_the_one_that_gives_even_rows(mark: str) -> None:
    rows = [["Date", "Type", "Note"], ["2025-01-02", "An-124", "low, slow; and | loud"], ["2025-01-03", "Il-76", ""]]
    text = io.StringIO()
    csv.writer(text, delimiter=mark).writerows(rows)
    assert delimiter_of(text.getvalue()) == mark
    assert [list(row.cells) for row in table_of(text.getvalue()).rows] == rows


def test_a_first_line_may_tell_the_delimiter() -> None:
    assert [row.cells for row in table_of("sep=^\na^b,c\n").rows] == [("a", "b,c")]


@FEW
@given(st.text('a",\r\n', max_size=40))
def test_any_text_is_cut_without_losing_a_letter(text: str) -> None:
    rows = delimited(text, ",")
    between = "".join(text[a.end : b.start] for a, b in zip(rows, rows[1:], strict=False))
    assert set(between) <= {"\r", "\n"}
    assert rows[0].start == 0
    assert text[rows[-1].end :].strip("\r\n") == ""


@FEW
@given(CELLS | RISKS)
def test_cells_come_out_of_a_csv_as_they_went_in(rows: list[list[str]]) -> None:
    data = as_csv(rows[0], rows[1:])
    decoded = decode((data,))
    assert decoded.recipe == "text/1 utf-8 bom"
    read = delimited("".join(decoded.parts), ",")
    assert [[restored(cell) for cell in row.cells] for row in read] == rows


def test_no_cell_of_a_csv_begins_like_a_formula() -> None:
    risky = ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "＝x", "'=x", "\ufeff=x", "plain", "it's"]
    (row,) = list(csv.reader(io.StringIO(as_csv(risky, []).decode("utf-8-sig"), newline="")))
    assert row == ["'=1+1", "'+1", "'-1", "'@x", "'\tx", "'\rx", "'＝x", "''=x", "'\ufeff=x", "plain", "it's"]
    assert [restored(cell) for cell in row] == risky


# workbooks


@FEW
@given(CELLS | RISKS)
def test_cells_come_out_of_a_workbook_as_they_went_in(rows: list[list[str]]) -> None:
    for write, read in ((as_xlsx, read_xlsx), (as_ods, read_ods)):
        (grid,) = read(write(rows[0], rows[1:]))
        assert cells_of(grid) == trimmed(rows)


def test_a_workbook_s_working_text_has_a_line_a_row_and_comes_again_the_same() -> None:
    data = as_xlsx(["Type", "Note"], [["An-124", "two\nlines\tand a tab"], ["", "Il-76"]])
    decoded = decode((data,))
    text = "".join(decoded.parts)
    assert decoded.recipe == "xlsx/1"
    assert text == "Log\nType\tNote\nAn-124\ttwo⏎lines and a tab\n\tIl-76\n"
    assert "".join(derive((data,), "xlsx/1").parts) == text


def test_numbers_read_as_the_workbook_shows_them() -> None:
    styles = (
        '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy hh:mm"/>'
        '<numFmt numFmtId="165" formatCode="0000"/></numFmts>'
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/>'
        '<xf numFmtId="165"/></cellXfs>'
    )
    values = [
        ("0", "0.30000000000000004"),
        ("1", "45750"),
        ("2", "45750.5868055556"),
        ("3", "0.5868055556"),
        ("4", "905"),
        ("1", "0.5"),
        ("1", "60"),
        ("1", "1"),
    ]
    cells = "".join(f'<c s="{style}"><v>{value}</v></c>' for style, value in values)
    cells += (
        '<c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="s"><v>0</v></c><c t="s"><v>9</v></c><c><f>NOW()</f></c>'
    )
    (grid,) = read_xlsx(
        xlsx(
            f"<sheetData><row><c/>{cells}</row></sheetData>",
            styles=styles,
            shared="<si><t>_x0001_Ил</t><rPh><t>no</t></rPh><r><t>-76</t></r></si>",
        )
    )
    assert grid.rows[0][1][1:] == (
        "0.3",
        "2025-04-03",
        "2025-04-03 14:05",
        "14:05",
        "0905",
        "1899-12-31 12:00",
        "60",
        "1900-01-01",
        "TRUE",
        "#N/A",
        "\x01Ил-76",
    )
    assert grid.remarks == ("1 formulas hold no reckoned value and stay empty",)


def test_days_are_counted_from_1904_where_the_workbook_does() -> None:
    styles = '<cellXfs><xf numFmtId="14"/></cellXfs>'
    sheet = '<sheetData><row><c s="0"><v>44288</v></c></row></sheetData>'
    (grid,) = read_xlsx(xlsx(sheet, styles=styles, book='<workbookPr date1904="1"/>'))
    assert grid.rows[0][1] == ("2025-04-03",)


def test_merged_cells_hold_their_value_once_and_it_is_said() -> None:
    sheet = (
        '<sheetData><row r="2"><c r="B2" t="str"><v>x</v></c></row></sheetData><mergeCells>'
        '<mergeCell ref="B2:C3"/></mergeCells>'
    )
    (grid,) = read_xlsx(xlsx(sheet))
    assert grid.rows == [(2, ("", "x"))]
    assert grid.remarks == ("1 groups of merged cells: the value stands in the first cell of each",)


def test_an_opendocument_s_dates_remarks_and_repeats() -> None:
    (grid,) = read_ods(
        ods(
            '<table:table table:name="L"><table:table-row table:number-rows-repeated="1000">'
            '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
            "<table:table-row>"
            '<table:table-cell office:value-type="date" office:date-value="2025-04-03T14:05:00">'
            "<text:p>3.4.25</text:p></table:table-cell>"
            '<table:table-cell table:number-columns-repeated="2"><office:annotation>'
            '<text:p>aside</text:p></office:annotation><text:p>a<text:s text:c="2"/>b</text:p>'
            "<text:p>c</text:p></table:table-cell>"
            '<table:table-cell office:value-type="time" office:time-value="PT09H05M00S">'
            "<text:p>9:05</text:p></table:table-cell>"
            '<table:table-cell table:number-columns-repeated="16000"/></table:table-row></table:table>'
        )
    )
    assert grid.rows == [(1001, ("2025-04-03 14:05:00", "a  b\nc", "a  b\nc", "09:05"))]


# what is refused


def test_a_csv_called_xlsx_is_read_by_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "log.xlsx"
    path.write_text("Date;Type\n2025-01-02;An-124\n")
    assert read_log(path).sheet().rows[1].cells == ("2025-01-02", "An-124")


def test_a_text_in_another_encoding_is_read(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_bytes("Тип;Место\nИл-76;Хмеймим\n".encode("cp1251") * 30)
    assert read_log(path).sheet().rows[1].cells == ("Ил-76", "Хмеймим")


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "MOST_BYTES", 8 << 20)
    bomb = zipped({"xl/workbook.xml": "<x/>", "xl/worksheets/s.xml": b" " * (9 << 20)})
    assert len(bomb) < 1 << 16
    assert "unpacks to more than 8 MB" in refusal(tmp_path, bomb)


def test_a_part_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    data = bytearray(xlsx("<sheetData/>" + " " * 5000))
    at = data.rfind(b"PK\x01\x02", 0, data.rfind(b"xl/worksheets/s.xml"))
    data[at + 24 : at + 28] = (10).to_bytes(4, "little")
    assert "damaged in xl/worksheets/s.xml" in refusal(tmp_path, bytes(data))


def test_entities_are_refused(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet>&b;</worksheet>'
    assert "declares a document type in xl/worksheets/s.xml" in refusal(tmp_path, xlsx(bomb))


def test_millions_of_declared_cells_cost_nothing_and_millions_of_real_ones_are_refused(tmp_path: Path) -> None:
    wide = "<row><c r='XFD{}' t='str'><v>x</v></c></row>"
    (grid,) = read_xlsx(xlsx('<dimension ref="A1:XFD1048576"/><sheetData>' + wide.format(1) + "</sheetData>"))
    assert len(grid.rows) == 1
    says = refusal(tmp_path, xlsx("<sheetData>" + "".join(wide.format(n) for n in range(1, 200)) + "</sheetData>"))
    assert "sheet “Log”, has more than 2,000,000 cells by row" in says
    repeated = (
        '<table:table table:name="L"><table:table-row table:number-rows-repeated="1048576">'
        '<table:table-cell table:number-columns-repeated="100"><text:p>x</text:p>'
        "</table:table-cell></table:table-row></table:table>"
    )
    assert "more than 2,000,000 cells" in refusal(tmp_path, ods(repeated), "log.ods")


def test_a_delimited_text_of_too_many_cells_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "MOST_CELLS", 9)
    with pytest.raises(CaseError, match="more than 9 cells by row 4"):
        delimited("a,b,c\n" * 5, ",")


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "password"),
        (as_xlsx(["a"], [["b"]])[:-60], "cut short"),
        (as_xlsx(["a"], [["b"]])[:300], "cut short or damaged"),
        (xlsx("<sheetData/>"), "no rows"),
        (xlsx("<sheetData><row><c><f>A1</f></c></row></sheetData>"), "no rows"),
        (xlsx("<sheetData><row>"), "line 1"),
        (b"", "no rows"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "no table of words"),
        (b"<html><table><tr><td>1</td></tr></table></html>", "web page"),
        (b"\n\n  \n", "no rows"),
    ],
)
def test_what_is_no_log_is_refused_in_a_sentence(tmp_path: Path, data: bytes, says: str) -> None:
    assert says in refusal(tmp_path, data)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match=r"no file .*gone\.csv; check the name"):
        read_log(tmp_path / "gone.csv")


def test_a_cell_of_a_megabyte_right_to_left_words_and_nul_are_cells_like_others(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_bytes(as_csv(["Note", "Place"], [["x" * (1 << 20), "مطار \0 حميميم\u202e"]]))
    assert read_log(path).sheet().rows[1].cells == ("x" * (1 << 20), "مطار \0 حميميم\u202e")


@FEW
@given(st.binary(max_size=60), st.integers(0, 2000), st.booleans())
def test_damaged_workbooks_are_read_or_refused_and_nothing_else(noise: bytes, at: int, opened: bool) -> None:
    data = bytearray(as_ods(["Type"], [["An-124"]]) if opened else as_xlsx(["Type"], [["An-124"]]))
    data[at % len(data) : at % len(data) + len(noise)] = noise
    if workbook_type(bytes(data)):
        with suppress(CaseError):
            assert (read_ods if opened else read_xlsx)(bytes(data)) is not None
