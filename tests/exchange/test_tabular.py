"""Tables out: a count is a number for the spreadsheet and a day is a day, and all comes back as it went."""

from __future__ import annotations

import io
import re
from pathlib import Path
from zipfile import ZipFile

from workbench.case import acts
from workbench.case.case import Case
from workbench.exchange.tabular import as_csv, as_ods, as_xlsx, export_log
from workbench.reading.intake import take_in, working_text
from workbench.reading.tables_ods import read_ods
from workbench.reading.tables_xlsx import read_xlsx

HEAD, HOLDS = ["Reg", "Count", "When"], ("words", "number", "date")
ROWS = [
    ["43", "2", "2025-10-26"],
    ["=1+1", "=2", "=A1"],
    ["2025-10-26", "007", "2025-02-30"],
    ["x", "1234567890123456", "1899-12-31"],
    ["-3", "-3", "2025-10-26T14:05Z"],
]


def part(data: bytes, name: str) -> str:
    with ZipFile(io.BytesIO(data)) as parts:
        return parts.read(name).decode()


def test_a_whole_number_and_a_day_are_such_in_a_column_of_them() -> None:
    data = as_xlsx(HEAD, ROWS, HOLDS)
    sheet = part(data, "xl/worksheets/sheet1.xml")
    assert re.findall(r'<c r="(\w+)" s="2"><v>(-?\d+)</v></c>', sheet) == [("B2", "2"), ("B6", "-3")]
    assert re.findall(r'<c r="(\w+)" s="3"><v>(\d+)</v></c>', sheet) == [("C2", "45956")]
    assert sheet.count("<v>") == 3
    assert "<f" not in sheet
    (grid,) = read_xlsx(data)
    assert [list(cells) for _, cells in grid.rows] == [HEAD, *ROWS]


def test_the_same_as_opendocument() -> None:
    data = as_ods(HEAD, ROWS, HOLDS)
    content = part(data, "content.xml")
    assert re.findall(r'"float" office:value="(-?\d+)"', content) == ["2", "-3"]
    assert re.findall(r'"date" office:date-value="([\d-]+)"', content) == ["2025-10-26"]
    assert "formula" not in content
    (grid,) = read_ods(data)
    assert [list(cells) for _, cells in grid.rows] == [HEAD, *ROWS]
    assert as_csv(HEAD, ROWS, HOLDS).count(b"'=") == 3


def test_a_log_goes_out_with_its_counts_and_days(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("An-124, twice on 26 October 2025, low", encoding="utf-8")
    with Case.create(tmp_path / "a.casefile", title="Log", analyst="Ada") as case:
        source = take_in(case, [str(tmp_path / "a.txt")]).sources[0][0]
        excerpt = acts.highlight(case, source, working_text(case, source), start=0, end=6)
        stated = {"count": "2", "when": "26 October 2025", "registration": "78765", "hedge": "=low"}
        acts.tag(case, excerpt, stated, credibility="3")
        out, columns = tmp_path / "log.xlsx", ["count", "when", "registration", "hedge", "credibility"]
        export_log(case, out, "sighting", columns=columns, resolved=True)
    sheet = part(out.read_bytes(), "xl/worksheets/sheet1.xml")
    assert re.findall(r'<c r="(\w)2" s="\d"><v>(\d+)</v>', sheet) == [("A", "2"), ("B", "45956"), ("E", "3")]
    assert re.findall(r'<c r="(\w)2" s="0" t="inlineStr"><is><t [^>]*>([^<]+)<', sheet) == [
        ("C", "78765"),
        ("D", "=low"),
    ]
