"""Every sign, box and font of a print is explained, and used by one rule: captions, grades, titles, identifiers."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from dataclasses import replace

import pypdfium2
import pytest
from pypdfium2 import raw

from tests.report.facts_of_a_case import facts
from tests.report.test_judged import judgement
from workbench.report.blocks import (
    Block,
    Column,
    Document,
    Endnotes,
    Figure,
    Halves,
    Paragraph,
    Row,
    Run,
    Table,
    plain,
    record,
    runs_of,
)
from workbench.report.crossing import pieces
from workbench.report.endnotes import table_of
from workbench.report.framed import Framing, frame, words_of
from workbench.report.pdf import pdf
from workbench.report.signs import explained
from workbench.report.summary import build
from workbench.report.translating import Translator
from workbench.values.composing import LANGUAGES, composed

IN = pytest.mark.parametrize("language", LANGUAGES[1:])
_NOTED = "empty box means not yet graded, or no item that takes one: a date, a link."


def below_the_notes(told: Document) -> str:
    found = next(block for block in told.blocks if isinstance(block, Endnotes))
    caption = told.blocks[told.blocks.index(found) + 1]
    assert isinstance(caption, Paragraph)
    return "".join(run.text for run in caption.runs)


def test_every_note_has_a_box_for_both_grades_and_its_caption_tells_the_empty_one_and_heavy_type() -> None:
    told = build(facts())
    found = next(block for block in told.blocks if isinstance(block, Endnotes))
    assert {tuple(run.style for run in row.cells[-1][0]) for row in table_of(found).rows} == {("grade", "grade")}
    assert below_the_notes(told).startswith("Bold: the note’s number. ")
    assert _NOTED in below_the_notes(told)


def test_every_shape_in_a_table_is_told_once_below_the_first_that_uses_it() -> None:
    tables = [block for block in build(facts()).blocks if isinstance(block, Table) and block.caption]
    said = ["".join(run.text for run in each.caption) for each in tables]
    assert "Aircraft: a sighting." in said[0]
    assert [each.count("Speech bubble: a claim.") for each in said].count(1) == 1
    assert sum(each.count("Aircraft: a sighting.") for each in said) == 1


@IN
@pytest.mark.parametrize("kind", ["SG-01", "CL-1", "FD-1", "H1", "LD-1", "S1", "T1"])
def test_every_shape_is_told_in_every_language(kind: str, language: str) -> None:
    (told,) = explained([Table((Column("No."),), (Row((((record(kind, icon=True),),),)),), (plain("x"),))])
    assert isinstance(told, Table)
    assert Translator(frame(language).tongue, ()).told(told.caption[-1].text.strip())


@IN
def test_what_explains_is_told_in_every_language(language: str) -> None:
    framing = Framing(language, words_of(facts()))
    framing.document(build(facts()))
    assert not [each for each in framing.missed if "Bold" in each or "Case" in each or "a dash" in each.lower()]


def test_titles_of_sources_are_titles_and_numbers_of_cases_and_findings_identifiers() -> None:
    given = facts(judgements=[judgement(1, basis=["c1"])])
    brief = build(given, composed("brief"))
    described = [
        run.text
        for block in brief.blocks
        if isinstance(block, Endnotes)
        for row in table_of(block).rows
        for line in row.cells[1]
        for run in line
        if run.style == "title"
    ]
    assert set(described) == {each["title"] for each in given.sources if each["title"] in described} != set()
    assert ("code", given.case) in [(run.style, run.text) for run in brief.foot[0]]
    halves = brief.blocks[-1]
    assert isinstance(halves, Halves)
    assert ("code", given.case) in [(run.style, run.text) for run in runs_of(halves)]
    assert pieces("FD-11d (SG-02), S1 and S2 of An-124, H1", {"S1"}) == [
        ("FD-11d", "number"), (" (", ""), ("SG-02", "number"), ("), ", ""), ("S1", "row"), (" and ", ""),
        ("S2", "number"), (" of An-124, H1", ""),
    ]  # fmt: skip


@pytest.mark.parametrize(("words", "font"), [("A title", "NotoSerif"), ("SG-77", "JetBrainsMono")])
def test_titles_stand_in_serif_and_numbers_in_running_text_in_mono(words: str, font: str) -> None:
    run = Run(words, "title") if font == "NotoSerif" else plain(words)
    told = replace(build(facts()), blocks=(Paragraph((run,)),), foot=(), facts=(), title="x", question="")
    file = pypdfium2.PdfDocument(pdf(told))
    page = file[0].get_textpage()
    at = page.get_text_range().index(words)
    held = ctypes.create_string_buffer(100)
    raw.FPDFText_GetFontInfo(page.raw, at, held, 100, ctypes.c_int())
    assert font in held.value.decode()


def test_a_shape_of_a_table_without_a_caption_is_told_by_the_last_caption_before_it_else_by_the_next() -> None:
    def rows(*numbers: str, caption: str = "") -> Table:
        listed = tuple(Row((((record(each, icon=True),),),)) for each in numbers)
        return Table((Column("No."),), listed, (plain(caption),) if caption else ())

    def captions(*tables: Block) -> list[str]:
        return ["".join(run.text for run in each.caption) for each in explained(tables) if isinstance(each, Table)]

    assert captions(rows("SG-01", caption="One."), rows("LD-1", "S1"), rows("S2", "SG-02", caption="Two.")) == [
        "One. Aircraft: a sighting. Flag: an open lead. Sheet: a source.", "", "Two.",
    ]  # fmt: skip
    assert captions(rows("LD-1"), rows("CL-1", caption="Two.")) == [
        "",
        "Two. Flag: an open lead. Speech bubble: a claim.",
    ]
    figure = Figure("<svg/>", (plain("Sheet: a source numbered in the case."),), "")
    assert captions(figure, rows("S1", caption="One.")) == ["One."]
    assert captions(rows("S1")) == [""]


@pytest.mark.parametrize("template", ["summary", "brief"])
def test_no_text_but_what_is_raised_is_smaller_than_seven_points(template: str) -> None:
    given = facts(judgements=[judgement(1, basis=["c1"])])
    small = {
        text.strip()
        for size, text in _sized(pdf(build(given, composed(template))))
        if size < 6.99 and text.strip() and not re.fullmatch(r"[\d,\s\xa0]+", text)
    }
    assert not small


def _sized(data: bytes) -> Iterator[tuple[float, str]]:
    """The letters of a print by the size of their type in points."""
    file = pypdfium2.PdfDocument(data)
    for page in file:
        words = page.get_textpage()
        for at in range(words.count_chars()):
            yield raw.FPDFText_GetFontSize(words.raw, at), words.get_text_range(at, 1)
    file.close()
