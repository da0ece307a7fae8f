"""Hostile documents and workbooks are refused in a sentence or shown safely, at once."""

from __future__ import annotations

from io import BytesIO

import pytest

from tests.clock import within
from tests.reading.samples.documents import docx, odt, p, rels
from tests.reading.samples.sample import zipped
from tests.reading.samples.tabulars import ods, xlsx
from workbench.reading import flow, laid, parts
from workbench.reading.reader import Reading
from workbench.reading.readers import reader_for
from workbench.values.errors import CaseError

BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


def read(data: bytes, name: str = "a.docx") -> Reading:
    found = reader_for(data[: 1 << 20], name=name)
    assert found
    return found[0].read(BytesIO(data), hint={"name": name})


def refusal(data: bytes, name: str = "a.docx") -> str:
    with pytest.raises(CaseError) as caught:
        read(data, name)
    return str(caught.value)


def word(main: str, more: dict[str, str | bytes] | None = None) -> bytes:
    """A Word document whose main part is given whole."""
    return zipped({"[Content_Types].xml": "<Types/>", "_rels/.rels": rels(("r", "officeDocument", "word/document.xml")),
                   "word/document.xml": main} | (more or {}))  # fmt: skip


def test_a_bomb_is_refused_while_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "MOST_BYTES", 4 << 20)
    said = "unpacks to more than 4 MB, which no document does; save it as PDF and attach that."
    assert said in refusal(word("<a>" + " " * (5 << 20) + "</a>"))
    assert said in refusal(odt("<text:p>" + "x" * (5 << 20) + "</text:p>"), "a.odt")
    read(docx(p("Short."), more={"word/media/film.mp4": b"\0" * (5 << 20)}))  # never unpacked, so it may be large


def test_too_many_elements_words_and_parts_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "MOST_ELEMENTS", 1000)
    assert "has more than 1,000 elements, which no document has; save it as PDF" in refusal(docx("<w:p/>" * 2000))
    monkeypatch.setattr(laid, "MOST_TEXT", 1 << 20)
    assert "holds more than 1 million letters; save the part that matters" in refusal(docx(p("x" * (2 << 20))))
    monkeypatch.setattr(parts, "MOST_PARTS", 3)
    assert "parts; a document has few. Save it as PDF" in refusal(docx(p("x")))


@pytest.mark.parametrize("doctype", [BOMB, OUTSIDE])
def test_entities_are_never_resolved(doctype: str) -> None:
    assert "declares a document type in word/document.xml" in refusal(word(f"{doctype}<w>&a;</w>"))
    hidden = docx(p("x"), (("s", "styles", "styles.xml"),), {"word/styles.xml": f"{doctype}<s>&a;</s>"})
    assert "declares a document type in word/styles.xml" in refusal(hidden)
    content = zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": f"{doctype}<o>&a;</o>"})
    assert "declares a document type in content.xml" in refusal(content, "a.odt")
    core = xlsx(("A", "<row><c t='str'><v>x</v></c></row>"), more={"docProps/core.xml": f"{doctype}<c>&a;</c>"})
    assert "declares a document type in docProps/core.xml" in refusal(core, "a.xlsx")


def test_a_link_to_a_part_outside_is_neither_followed_nor_hidden() -> None:
    links = (("h", "header", "../../../etc/passwd"), ("f", "footnotes", "/etc/passwd"), ("c", "comments", "file:///etc/passwd"),
             ("a", "hyperlink", "javascript://%0aalert(1)"))  # fmt: skip
    reading = read(docx("<w:p><w:hyperlink r:id='a'><w:r><w:t>here</w:t></w:r></w:hyperlink></w:p>", links))
    assert reading.text == "here"
    assert [block.label for block in reading.blocks] == ["javascript://%0aalert(1)"]


def test_what_is_missing_or_cut_short_is_told() -> None:
    assert "damaged in word/document.xml" in refusal(zipped({"[Content_Types].xml": "", "word/x.xml": "<a/>"}))
    whole = docx(p("Words."))
    assert "cut short or damaged in its list of parts; open it in a word processor" in refusal(whole[:-30])
    assert "damaged in word/document.xml, line 1" in refusal(word("<w:document><w:p>"))
    locked = zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": b"\x80noise",
                     "META-INF/manifest.xml": "<m><encryption-data/></m>"})  # fmt: skip
    assert "protected by a password; save it without one" in refusal(locked, "a.odt")


def test_tables_in_tables_and_elements_in_elements_go_as_deep_as_they_like() -> None:
    deep = 20_000
    table = "<w:tbl><w:tr><w:tc>" * deep + p("innermost") + "</w:tc></w:tr></w:tbl>" * deep
    with within(5):
        assert "innermost" in read(docx(table)).text
    cell = "<table:table><table:table-row><table:table-cell><text:p>x</text:p>"
    body = cell * deep + "</table:table-cell></table:table-row></table:table>" * deep
    with within(5):
        assert read(odt(body), "a.odt").text.count("x") == deep
    boxes = "<w:p><w:r><w:txbxContent>" * deep + p("boxed") + "</w:txbxContent></w:r></w:p>" * deep
    with within(5):
        assert read(docx(boxes)).text == "boxed"
    notes = "<text:p>a<text:note><text:note-body>" * deep + "</text:note-body></text:note></text:p>" * deep
    with within(5):
        assert read(odt(notes), "a.odt").text.startswith("a[1]")


def test_a_table_in_a_cell_is_words_of_the_cell_and_of_one_very_deep_its_lines_alone() -> None:
    row = f"<w:tbl><w:tr><w:tc>{p('a')}</w:tc><w:tc>{p('b')}</w:tc></w:tr></w:tbl>"
    for deep, words in ((2, "a | b"), (20, "a⏎b")):
        table = "<w:tbl><w:tr><w:tc>" * (deep - 1) + row + "</w:tc></w:tr></w:tbl>" * (deep - 1)
        reading = read(docx(table))
        assert (reading.text, [block.label for block in reading.blocks]) == (words, ["table 1!A1", "table 1"])


def test_a_paragraph_of_many_pieces_takes_no_longer_than_its_size() -> None:
    with within(4):
        text = read(docx("<w:p>" + "<w:r><w:t>ab </w:t></w:r>" * 100_000 + "</w:p>")).text
    assert len(text) == 300_000
    with within(4):
        reference = "<w:p><w:r><w:t>x</w:t><w:footnoteReference w:id='{}'/></w:r></w:p>"
        assert read(docx("".join(map(reference.format, range(5_000))))).text.endswith("x[5000]")


def test_a_table_of_very_many_cells_keeps_its_words_and_names_no_cell(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flow, "MOST_CELLS", 3)
    reading = read(docx("<w:tbl><w:tr>" + f"<w:tc>{p('x')}</w:tc>" * 4 + "</w:tr></w:tbl>"))
    assert (reading.text, [block.kind for block in reading.blocks]) == ("x\tx\tx\tx", ["table"])


def test_odd_numbers_in_a_document_are_no_numbers() -> None:
    body = ("<table:table><table:table-row><table:table-cell table:number-columns-repeated='99999999' "
            "table:number-rows-spanned='-4'><text:p>a<text:s text:c='999999999'/>b<text:s text:c='x'/></text:p>"
            "</table:table-cell></table:table-row></table:table>")  # fmt: skip
    assert len(read(odt(body), "a.odt").text) < 2000
    assert (
        read(docx(f"<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='9e9'/></w:tcPr>{p('a')}</w:tc></w:tr></w:tbl>")).text
        == "a"
    )


def test_names_that_steer_are_spelled_out() -> None:
    body = "<office:annotation><dc:creator>A\u202eB\n</dc:creator><text:p>x</text:p></office:annotation>"
    assert read(odt(f"<text:p>{body}</text:p>"), "a.odt").text == "[Comment by A‹U+202E›B] x"
    sheet = ods('<table:table table:name="L&#x202E;"><table:table-row><table:table-cell><text:p>x</text:p>'
                "</table:table-cell></table:table-row></table:table>")  # fmt: skip
    assert [block.label for block in read(sheet, "a.ods").blocks] == ["L‹U+202E›", "L‹U+202E›!A1"]


def test_a_swapped_name_changes_nothing() -> None:
    for name in ("a.odt", "a.jpg", "a.eml", "con", "../../a.docx", "a.\u202excod"):
        assert read(docx(p("Words.")), name).text == "Words."
        assert read(odt("<text:p>Words.</text:p>"), name).text == "Words."


def test_a_workbook_of_very_many_cells_names_its_rows() -> None:
    row = "<row>" + "<c t='str'><v>x</v></c>" * 100 + "</row>"
    reading = read(xlsx(("A", row * 1001)), "a.xlsx")
    kinds = {block.kind for block in reading.blocks}
    assert kinds == {"sheet", "row"}
    block = reading.blocks[1001]
    assert (block.label, reading.text[block.start : block.end]) == ("A!1001:1001", "\t".join("x" * 100))
