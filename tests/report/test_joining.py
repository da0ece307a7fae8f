"""A long document set in parts: the same words, links, bookmarks and tags as if it were set in one piece."""

from __future__ import annotations

import re
from ctypes import c_float, c_int
from dataclasses import replace

import pypdfium2
import pypdfium2.raw as raw
import pytest

from tests.report.facts_of_a_case import TEXT, excerpt, facts, reading, sighting
from tests.report.test_pdf import words
from workbench.report import parting
from workbench.report.blocks import Document, Heading, Paragraph, Row, Table, plain
from workbench.report.joining import joined
from workbench.report.pages import Pages
from workbench.report.parting import parted
from workbench.report.pdf import pdf
from workbench.report.summary import build
from workbench.report.typesetting import typeset
from workbench.report.written import page_count, renumbered
from workbench.values.errors import CaseError

MANY = 40


def many() -> Document:
    """A summary with as many sightings, each of a quote of its own, and a heading that looks like a PDF's inside."""
    quoted = [excerpt(n, "s1", TEXT, "Three An-124 freighters") for n in range(1, MANY + 1)]
    seen = [sighting(n, [f"e{n}"], aircraft=reading("An-124", "An-124")) for n in range(1, MANY + 1)]
    document = build(facts(excerpts=quoted, sightings=seen, claims=[], links=[], findings=[], origins={}))
    return replace(document, blocks=(*document.blocks, Heading("End ) /First 3 0 R \\ ( /Dest 9 0 R stream")))


@pytest.fixture
def in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parting, "PART", 30)
    monkeypatch.setattr(parting, "WHOLE", 30)


def here(document: Document) -> bytes:
    """The parts set in this process and joined."""
    pages, parts = Pages(document, "A4"), parted(document.blocks)
    assert len(parts) > 2
    made = [typeset(pages.part(each, opens=not at), 0) for at, each in enumerate(parts)]
    return joined(made, typeset(pages.numbers(sum(map(page_count, made))), 0, tagged=False))


@pytest.mark.usefixtures("in_parts")
def test_parts_make_one_document_in_processes_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    document, told = many(), []
    data = pdf(document, progress=lambda done, total, text: told.append((done, total)))
    assert data == pdf(document)
    assert told[0][0] == 0
    monkeypatch.setattr(parting, "WHOLE", 10_000)
    whole = words(pdf(document, apart=True))
    for said in ("Sightings", "SG-40", "Source register", "How to check this print", "stream"):
        assert words(data).count(said) >= whole.count(said) > 0


@pytest.mark.usefixtures("in_parts")
def test_pages_links_bookmarks_and_tags_are_one() -> None:
    data = here(many())
    read = pypdfium2.PdfDocument(data)
    said = [read[index].get_textpage().get_text_range() for index in range(len(read))]
    assert all(f"Page {at} of {len(read)}" in page for at, page in enumerate(said, 1))
    toc = [(each.get_title(), each.level) for each in read.get_toc()]
    assert toc[0] == ("Port Alder freighters", 0)
    assert {level for _, level in toc[1:]} == {1}
    assert toc[-1][0] == "End ) /First 3 0 R \\ ( /Dest 9 0 R stream"
    assert b"URI" not in data
    marks = [each for each in ways(data) if each[1].isdigit()]
    assert len(marks) == 2 * MANY  # every mark, and every note's number
    assert data.count(b"/S/Document") == 1
    assert data.count(b"/S/H1") == 1
    assert b"pdfuaid:part" in data
    keys = [int(key) for key in re.findall(rb"/StructParents? (\d+)", data)]
    assert sorted(keys) == [*range(len(keys))]


def ways(data: bytes) -> list[tuple[int, str, int, str]]:
    """Every link within the file: its page, the words on it, the page it leads to and the words there."""
    read, found = pypdfium2.PdfDocument(data), []
    for at in range(len(read)):
        link, start = raw.FPDF_LINK(), c_int(0)
        while raw.FPDFLink_Enumerate(read[at], start, link):
            end = raw.FPDFLink_GetDest(read, link)
            assert end, "a link that leads nowhere"
            page, box = raw.FPDFDest_GetDestPageIndex(read, end), raw.FS_RECTF()
            raw.FPDFLink_GetAnnotRect(link, box)
            said = read[at].get_textpage().get_text_bounded(box.left, box.bottom, box.right, box.top).strip()
            _, _, _, x, y, _ = read_place(end)
            there = read[page].get_textpage().get_text_bounded(x - 2, y - 14, x + 60, y + 2).strip()
            found.append((at, said, page, there))
    return found


def read_place(end: object) -> tuple[bool, bool, bool, float, float, float]:
    has, at = [c_int() for _ in range(3)], [c_float() for _ in range(3)]
    raw.FPDFDest_GetLocationInPage(end, *has, *at)
    return (*(bool(each.value) for each in has), *(each.value for each in at))


@pytest.mark.usefixtures("in_parts")
def test_numbers_of_records_lead_to_their_rows_and_back_across_the_parts() -> None:
    more = {f"c{n}": f"As SG-{n:02d} and SG-40 and S1 say." for n in range(1, 4)}
    document = many()
    said = tuple(Paragraph((plain(words),)) for words in more.values())
    found = ways(here(replace(document, blocks=(*said, *document.blocks))))
    rows = [each for each in found if each[1] in ("SG-01", "SG-02", "SG-03", "SG-40", "S1") and each[0] == 0]
    assert {each[1] for each in rows} == {"SG-01", "SG-02", "SG-03", "SG-40", "S1"}
    assert all(each[1] in each[3] for each in rows)
    assert next(each[2] for each in rows if each[1] == "SG-40") > 0
    back = [each for each in found if each[1] == "SG-40" and each[0] > 0]
    assert [each[2] for each in back] == [0]
    assert "SG-40" in back[0][3] or "SG-01" in back[0][3]


@pytest.mark.usefixtures("in_parts")
def test_calling_off_ends_it() -> None:
    class CalledOff(Exception):
        pass

    def no_more(done: int, total: int, text: str) -> None:
        raise CalledOff

    with pytest.raises(CalledOff):
        pdf(many(), progress=no_more)


def test_a_process_that_dies_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workbench.report.pdf.TYPESETTING", "workbench.report.nothing")
    with pytest.raises(CaseError, match="sets pages"):
        pdf(many(), apart=True)


def test_cutting_loses_no_row_and_captions_stand_last(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parting, "PART", 7)
    monkeypatch.setattr(parting, "WHOLE", 7)
    rows = tuple(Row((((plain(str(n)),),),)) for n in range(50))
    parts = parted([Heading("Rows"), Table((), rows, (plain("All rows."),)), Heading("After")])
    tables = [block for part in parts for block in part if isinstance(block, Table)]
    assert [row for table in tables for row in table.rows] == [*rows]
    assert [bool(table.caption) for table in tables] == [*[False] * (len(tables) - 1), True]
    assert not any(isinstance(part[-1], Heading) for part in parts[:-1])


def test_strings_and_streams_are_left_alone() -> None:
    body = b"<</T(see 3 0 R \\) (4 0 R) /S/H1)/P 3 0 R/S/H1/ID(U1x0y0)/StructParent 2>>\nstream\n3 0 R"
    made = renumbered(body, lambda number: number + 10, keys=5, mark=b"P1", lower=True)
    assert made == b"<</T(see 3 0 R \\) (4 0 R) /S/H1)/P 13 0 R/S/H2/ID(P1U1x0y0)/StructParent 7>>\nstream\n3 0 R"
