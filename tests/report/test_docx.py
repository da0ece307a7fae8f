"""The word processor's file: well-formed, real styles and endnotes, hostile words literally, the same bytes."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest

from tests.report.facts_of_a_case import facts, sighting
from tests.report.test_pdf import HOSTILE, one_cell
from workbench.report.blocks import Document, Endnotes, Figure, Table, note_numbers
from workbench.report.docx import docx
from workbench.report.docx_styles import W
from workbench.report.framed import frame
from workbench.report.letters import visible
from workbench.report.summary import build
from workbench.values.composing import composed

NAME = f"{{{W}}}"


def parts(document: Document) -> dict[str, ElementTree.Element]:
    """The parts of the file that are XML; every one must be well-formed."""
    with ZipFile(io.BytesIO(docx(document))) as held:
        named = [name for name in held.namelist() if not name.endswith(".png")]
        return {name: ElementTree.fromstring(held.read(name)) for name in named}


def words(part: ElementTree.Element) -> str:
    return "".join(each.text or "" for each in part.iter(f"{NAME}t"))


def values(part: ElementTree.Element, tag: str, attribute: str = "val") -> list[str]:
    return [each.get(NAME + attribute, "") for each in part.iter(NAME + tag)]


def test_every_mark_is_an_endnote_or_leads_back_to_one() -> None:
    document = build(facts())
    told = parts(document)
    text, notes = told["word/document.xml"], told["word/endnotes.xml"]
    made = list(map(int, values(text, "endnoteReference", "id")))
    again = re.findall(r"NOTEREF _Note(\d+) ", "".join(each.text or "" for each in text.iter(f"{NAME}instrText")))
    assert sorted(made) == sorted(set(note_numbers(document)))
    assert set(map(int, again)) <= set(made) == {*map(int, values(notes, "endnote", "id"))} - {-1, 0}
    quoted = next(block for block in document.blocks if isinstance(block, Endnotes)).notes
    assert all(f"“{each.quote}”" in words(notes) for each in quoted if each.start is not None)


def test_styles_that_are_used_are_there_under_the_names_that_word_knows() -> None:
    told = parts(build(facts()))
    keys, names = (values(told["word/styles.xml"], *of) for of in (("style", "styleId"), ("name",)))
    named = dict(zip(keys, names, strict=True))
    text = told["word/document.xml"]
    used = {each for tag in ("pStyle", "rStyle", "tblStyle") for each in values(text, tag)}
    assert used <= set(named)
    assert {"Title", "Heading1", "Heading2", "Caption", "Quote", "Report", "EndnoteReference"} <= used
    assert (named["Heading1"], named["Caption"], named["EndnoteText"]) == ("heading 1", "caption", "endnote text")


def test_heads_are_repeated_and_rows_stay_whole_unless_longer_than_a_page() -> None:
    document = build(facts(sightings=[sighting(1, ["e1"], operator="word " * 500), sighting(2, ["e2"])]))
    text = parts(document)["word/document.xml"]
    rows = list(text.iter(f"{NAME}tr"))
    tables = sum(isinstance(block, Table) for block in document.blocks)
    assert len(values(text, "tblHeader")) >= tables > 0
    assert len(values(text, "cantSplit")) == len(rows) - 1


def test_figures_are_drawn_lines_with_pixels_beside_them() -> None:
    document = build(facts())
    count = sum(isinstance(block, Figure) for block in document.blocks)
    told = parts(document)
    kinds = [name for name in told if name.endswith(".svg")]
    related = [each.get("Target") for each in told["word/_rels/document.xml.rels"]]
    assert len(kinds) == count > 0
    assert {f"media/figure{n}.{kind}" for n in range(1, count + 1) for kind in ("png", "svg")} <= set(related)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_stand_literally(text: str) -> None:
    said = words(parts(one_cell(text))["word/document.xml"])
    assert said.count(visible(text)) >= 4


def test_words_read_from_the_right_are_marked() -> None:
    text = parts(one_cell("to مطار حميميم field"))["word/document.xml"]
    marked = [words(run) for run in text.iter(f"{NAME}r") if run.find(f"{NAME}rPr/{NAME}rtl") is not None]
    assert set(marked) == {"مطار حميميم"}


def test_same_bytes_and_no_clock() -> None:
    document = build(facts())
    assert docx(document) == docx(document)
    assert docx(document) != docx(replace(document, stated="2020-01-01T00:00:00+00:00"))
    with ZipFile(io.BytesIO(docx(document))) as held:
        assert {each.date_time for each in held.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert held.read("docProps/core.xml").count(b"2026-01-09T10:20:00Z") == 2


def test_in_another_language_its_words_number_tables_and_an_arabic_one_begins_at_the_right() -> None:
    document = replace(build(facts()), language="ar", numbering=("جدول", "شكل", "صفحة", "من", "رمز"))
    told = parts(document)
    assert "جدول 1" in words(told["word/document.xml"])
    assert "صفحة 1 من 1" in words(told["word/footer.xml"])
    assert values(told["word/styles.xml"], "bidi")
    assert values(told["word/document.xml"], "bidiVisual")
    assert not values(parts(build(facts()))["word/styles.xml"], "bidi")


def test_in_a_language_from_the_right_words_from_the_left_keep_their_direction() -> None:
    made = docx(build(facts(), replace(composed("summary"), language="ar")))
    told = ZipFile(io.BytesIO(made)).read("word/document.xml").decode()
    title, heading = (
        told[told.index(f'w:val="{style}"') :].partition("</w:pPr>")[0] for style in ("Title", "Heading1")
    )
    assert title.endswith('<w:bidi w:val="0"/><w:jc w:val="right"/>')
    assert "bidi" not in heading
    assert re.search('\u200e</w:t></w:r><w:r><w:rPr><w:rStyle w:val="Quote"/></w:rPr><w:t[^>]*>“An-124', told)
    assert frame("ar").tongue.words["The endnotes stand at the end of this document."] in re.sub("<[^>]+>", "", told)
    assert "\u200e" not in ZipFile(io.BytesIO(docx(build(facts())))).read("word/document.xml").decode()
