"""Every sign, box and font of a print is explained, and used by one rule: captions, grades, titles, identifiers."""

from __future__ import annotations

import pytest

from tests.report.facts_of_a_case import facts
from workbench.report.blocks import Document, Endnotes, Paragraph
from workbench.report.endnotes import table_of
from workbench.report.framed import Framing, words_of
from workbench.report.summary import build
from workbench.values.composing import LANGUAGES

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


@IN
def test_what_explains_is_told_in_every_language(language: str) -> None:
    framing = Framing(language, words_of(facts()))
    framing.document(build(facts()))
    assert not [each for each in framing.missed if "Bold" in each or "Case" in each or "a dash" in each.lower()]
