"""The points of docs/print-checklist.md that can be held without eyes, on A4 and on Letter."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import pypdfium2
import pytest
from pypdfium2 import raw

from tests.report.facts_of_a_case import claim, excerpt, facts, link, reading, sighting, source
from tests.report.test_judged import judgement
from workbench.report.blocks import (
    Block,
    Column,
    Document,
    Endnote,
    Endnotes,
    Figure,
    Heading,
    Paragraph,
    Row,
    Run,
    Table,
    faint,
    plain,
)
from workbench.report.crossing import LONG, pieces
from workbench.report.figure import WIDTH
from workbench.report.pages import Paper
from workbench.report.pdf import pdf
from workbench.report.summary import build

SIDE = 16 / 25.4 * 72  # points
COUNT = 40
LONG_QUOTE = "counterreconnaissance flights of transcontinental organisations were overwhelmingly misrepresented"
BOTH = pytest.mark.parametrize("paper", ["A4", "Letter"])


def document() -> Document:
    """Four pages or more: long words, many rows, a judgement that cannot be judged."""
    text = f"The {LONG_QUOTE} there."
    excerpts = [
        excerpt(1, "s1", text, LONG_QUOTE),
        *(excerpt(n, "s1", text, f"The {LONG_QUOTE[:n]}") for n in range(2, 60)),
    ]
    sources = [
        source(1, "A title", text, language="de-AT", reliability="C"),
        source(2, "Another", "x"),
        source(3, "C", None),
    ]
    seen = [sighting(n, [f"e{n}"], aircraft=reading("An-124", "An-124"), event="arrival") for n in range(1, 40)]
    claims = [
        claim(n, [f"e{n}"], f"Statement {n} on the Verkehrsflugzeugführer{'innen' * (n % 2)}.") for n in range(1, 40)
    ]
    judged = [judgement(1, basis=["c1"]), judgement(2, basis=["g2"], likelihood="cannot be judged", confidence=None)]
    links = [link(1, "s1", "cites", "s3", basis="stated", excerpts=["e1"]), link(2, "g1", "supports", "c1")]
    return build(facts(sources=sources, excerpts=excerpts, sightings=seen, claims=claims, judgements=judged,
                       links=links, places={}, findings=[], origins={}))  # fmt: skip


@cache
def printed(paper: Paper) -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(pdf(document(), paper=paper))


@cache
def texts(paper: Paper) -> list[str]:
    return [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in printed(paper)]


def body(text: str) -> list[str]:
    """The lines of a page between its head and its foot."""
    lines = [line for line in text.split("\n") if line.strip()]
    return lines[1 : next(at for at, line in enumerate(lines) if "journal up to entry" in line)]


def links(paper: Paper) -> Iterator[Any]:
    for page in printed(paper):
        position, found = ctypes.c_int(0), raw.FPDF_LINK()
        while raw.FPDFLink_Enumerate(page.raw, position, found):
            yield raw.FPDFLink_GetDest(printed(paper).raw, found)


def notes() -> tuple[Endnote, ...]:
    return next(block for block in document().blocks if isinstance(block, Endnotes)).notes


def headings() -> list[str]:
    return [block.text for block in document().blocks if isinstance(block, Heading)]


@BOTH
def test_no_row_is_split_between_pages(paper: Paper) -> None:
    pages = [re.sub(r"\s+", " ", text) for text in texts(paper)]
    assert all(any(f"“{each.quote}”" in page for page in pages) for each in notes())
    assert len(pages) > 4


@BOTH
def test_heads_are_repeated_and_none_stands_last(paper: Paper) -> None:
    pages = [body(text) for text in texts(paper)]
    assert sum("Statement, who asserts it and how" in " ".join(lines) for lines in pages) > 1
    said = headings()
    for lines in pages:
        assert lines[-1].strip() not in said
        assert "Grades" not in lines[-1].split()
        assert not lines[-1].startswith("No.")


@BOTH
def test_a_caption_stands_on_the_page_of_its_last_row(paper: Paper) -> None:
    """Tables of three rows at every height of a page; captions of three lines."""
    blocks: list[Block] = []
    for at in range(30):
        rows = tuple(Row((((plain(f"Row {at}-{n}-"),), (plain("and more"),)),)) for n in range(3))
        blocks += [Table((Column("What", 1),), rows, (plain(f"Caption {at}-. {'It says much. ' * 18}"),))]
        blocks += [Paragraph((plain("A line."),))] * (at % 3)
    made = pypdfium2.PdfDocument(pdf(replace(build(facts()), blocks=tuple(blocks)), paper=paper))
    pages = [page.get_textpage().get_text_range() for page in made]
    assert len(pages) > 3
    for at in range(30):
        assert any(f"Row {at}-2-" in page and f"Caption {at}-" in page for page in pages)
        lines = [page.count("It says much") for page in pages if f"Caption {at}-" in page]
        assert len(lines) == 1


@BOTH
def test_quotes_are_copied_letter_for_letter_and_own_long_words_are_hyphenated(paper: Paper) -> None:
    said = " ".join(re.sub(r"\s+", " ", text) for text in texts(paper))
    assert f"“{LONG_QUOTE}”" in said
    assert "\ufffe" not in "".join(re.findall(r"“[^”]*”", said))


def test_only_long_words_are_hyphenated_and_numbers_with_a_row_lead_there() -> None:
    word = "reconnaissance"
    assert len(word) > LONG - 1
    assert pieces(f"SG-01 saw {word}; S1x, SG-012 S2", {"SG-01", "S2", "S1"}) == [
        ("SG-01", "row"), (" saw ", ""), (word, "long"), ("; S1x, ", ""), ("SG-012", "number"), (" ", ""), ("S2", "row")
    ]  # fmt: skip
    assert pieces("SG-01", ()) == [("SG-01", "number")]
    assert pieces("", ()) == []


@BOTH
def test_figures_are_drawn_and_not_rastered(paper: Paper) -> None:
    kinds = {each.type for page in printed(paper) for each in page.get_objects()}
    assert raw.FPDF_PAGEOBJ_PATH in kinds
    assert raw.FPDF_PAGEOBJ_IMAGE not in kinds


def test_labels_of_figures_are_seven_points_or_more() -> None:
    drawings = [block.svg for block in document().blocks if isinstance(block, Figure)]
    sizes = [float(size) for svg in drawings for size in re.findall(r'font-size="([\d.]+)"', svg)]
    assert len(drawings) == 2
    assert min(sizes) * 178 / 25.4 * 72 / WIDTH >= 7


@BOTH
def test_nothing_stands_in_the_margins(paper: Paper) -> None:
    for page in printed(paper):
        wide, high = page.get_size()
        for each in page.get_objects():
            left, bottom, right, top = each.get_bounds()
            assert left > SIDE - 1.6, each.type
            assert right < wide - SIDE + 1.6, each.type
            assert 0 < bottom <= top < high


@BOTH
def test_every_page_says_whose_it_is_and_which(paper: Paper) -> None:
    pages = texts(paper)
    for number, text in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in text
        assert "Sample case, synthetic" in text
        assert "Case 0198c0de · journal up to entry 31" in re.sub(r"\s+", " ", text)


@BOTH
def test_fonts_are_ours_and_embedded(paper: Paper) -> None:
    found = [
        each.get_font() for page in printed(paper) for each in page.get_objects() if each.type == raw.FPDF_PAGEOBJ_TEXT
    ]
    names = {re.sub(r"^[A-Z]{6}\+", "", font.get_base_name()) for font in found}
    assert all(name.startswith(("Inter", "NotoSerif", "JetBrainsMono")) for name in names)
    assert all(font.is_embedded for font in found)


@BOTH
def test_links_lead_somewhere_and_sections_are_bookmarks(paper: Paper) -> None:
    there = [*links(paper)]
    assert len(there) > len(notes())
    assert all(there)
    titles = [each.get_title() for each in printed(paper).get_toc()]
    titles_ = headings()
    assert titles[1 : 1 + len(titles_)] == titles_


@BOTH
def test_the_words_come_in_their_order_and_the_file_is_named(paper: Paper) -> None:
    said = " ".join(texts(paper)).replace("\N{NO-BREAK SPACE}", " ")
    at = [said.index(f"\n{each}\n") for each in headings()]
    assert at == sorted(at)
    numbers = [int(number) for number in re.findall(r"Statement (\d+) on", said)]
    assert numbers[:39] == [*range(1, 40)]
    assert printed(paper).get_metadata_dict()["Title"] == "Port Alder freighters"


def test_a_heading_keeps_two_rows_of_its_table() -> None:
    columns = (Column("No."), Column("Words", 1))
    blocks: list[Block] = []
    for n in range(COUNT):
        cell = tuple((plain("line"),) for _ in range(3 + n % 6))
        rows = tuple(Row((((plain(f"row {n}.{m}"),),), cell)) for m in range(1, 5))
        words = Paragraph((plain("word " * (20 + 31 * n % 90)),))
        blocks += [words, Heading(f"Section {n}."), Table(columns, rows)]
    data = pdf(replace(document(), blocks=tuple(blocks)))
    pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data)]
    for n in range(COUNT):
        page = next(text for text in pages if f"Section {n}." in text)
        assert f"row {n}.1" in page
        assert f"row {n}.2" in page


def test_the_last_row_of_a_table_goes_on_to_no_page_alone() -> None:
    columns = (Column("No.", over="Both"), Column("Words", 1, over="Both"), Column("Count", right=True))
    blocks: list[Block] = []
    for n in range(COUNT):
        rows = tuple(
            Row(
                (
                    ((plain(f"row {n}.{m}."),),),
                    tuple((plain("line"),) for _ in range(1 + (n + m) % 4)),
                    ((plain("7"),),),
                )
            )
            for m in range(2 + n % 5)
        )
        blocks += [Paragraph((plain("word " * (20 + 36 * n % 90)),)), Table(columns, rows)]
    data = pdf(replace(document(), blocks=tuple(blocks)))
    pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data)]
    starts = [re.findall(r"row (\d+)\.(\d+)\.", text) for text in pages]
    assert sum(found[0][1] != "0" for found in starts if found) >= 3  # tables that go on to a new page
    for found in starts:
        table, row = found[0] if found else ("0", "0")
        assert row == "0" or int(row) < 1 + int(table) % 5


def test_nor_does_that_of_a_long_table() -> None:
    """One whose last row stands first on a page as its rows fall."""

    def rows_of_pages(count: int) -> list[int]:
        rows = tuple(Row((((plain(f"row {n}."),),), ((plain("word"),),))) for n in range(count))
        columns = (Column("No."), Column("Words", 1))
        made = pypdfium2.PdfDocument(pdf(replace(document(), blocks=(Table(columns, rows),))))
        return [len(re.findall(r"row \d+\.", page.get_textpage().get_text_range())) for page in made]

    first, second, *_ = rows_of_pages(160)
    assert rows_of_pages(first + 2 * second + 1) == [first, second, second - 1, 2]


def test_a_block_of_rows_goes_on_to_a_new_page_with_the_row_that_heads_it() -> None:
    """Seen: a page of the dossier that begins with “When”, and nothing above says of which event."""
    columns = (Column("", 1), Column("S1", 2))
    rows = [
        Row((((run,),), ((plain("word"),),)))
        for n in range(60)
        for run in (
            Run(f"Event {n}.", "strong" if n % 2 else "quote", strong=True),
            *(faint(f"field {n}.{m}.") for m in range(n % 5)),
        )
    ]
    made = pypdfium2.PdfDocument(pdf(replace(document(), blocks=(Table(columns, tuple(rows)),))))
    first = [re.search(r"Event \d+\.|field \d+", page.get_textpage().get_text_range()) for page in made]
    assert len([*filter(None, first)]) > 2
    assert all(found is None or found[0].startswith("Event") for found in first)


def test_sums_stay_with_the_rows_that_they_add_up() -> None:
    columns = (Column("Information", 1), Column("H1", middle=True))
    rated = [Row((((plain(f"rated {m}."),),), ((Run("C", "rated"),),))) for m in range(6)]
    sums = [Row((((plain(f"sum {m}."),),), ((plain("−1.00"),),))) for m in range(3)]
    blocks: list[Block] = []
    for n in range(COUNT):
        blocks += [Paragraph((plain("word " * (20 + 31 * n % 90)),)), Table(columns, (*rated, *sums))]
    made = pypdfium2.PdfDocument(pdf(replace(document(), blocks=tuple(blocks))))
    told = [page.get_textpage().get_text_range() for page in made]
    assert len(told) > 5
    assert all(text.count("rated 0.") == text.count("sum 2.") for text in told)
