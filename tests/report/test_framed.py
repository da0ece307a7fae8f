"""Reports whose fixed words are in another language: frames are complete, and words of others are left alone."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

import workbench
from tests.report.facts_of_a_case import facts
from tests.report.test_judged import judged, judgement, words
from workbench.report.blocks import Column, Document, Endnotes, Heading, Row, Table, plain, quote, runs_of, strong
from workbench.report.composing import NONE_CHOSEN
from workbench.report.framed import frame, framed
from workbench.report.html import html
from workbench.report.ownwords import UNSUPPORTED
from workbench.report.pdf import pdf
from workbench.report.summary import build
from workbench.values.composing import LANGUAGES, SECTIONS, WORDS, Composed, Part, composed
from workbench.values.errors import CaseError
from workbench.values.likelihood import CONFIDENCES, LIKELIHOODS

OTHERS = LANGUAGES[1:]
IN = pytest.mark.parametrize("language", OTHERS)


def document(language: str) -> Document:
    return build(facts(judgements=[judgement(1)]), replace(composed("summary"), language=language))


def test_there_are_frames_in_six_languages_with_the_same_words() -> None:
    assert set(OTHERS) == {"ru", "ar", "fr", "es", "de", "pl"}
    assert len({frozenset(frame(language).words) for language in OTHERS}) == 1
    assert set(LIKELIHOODS) <= set(frame("de").words)
    assert all(text.strip() for language in OTHERS for text in frame(language).words.values())
    assert {len(frame(language).numbering) for language in OTHERS} == {5}


def test_every_word_of_a_frame_is_one_that_the_program_prints() -> None:
    root = Path(workbench.__file__).parent
    read = "".join(path.read_text("utf-8") for room in ("report", "values") for path in (root / room).glob("*.py"))
    said = re.sub(r'"\s*\n\s*"', "", read)
    made = {f"{level.capitalize()} confidence" for level in CONFIDENCES}
    assert {word for word in frame("fr").words if word not in said} - made == set()


@IN
def test_headings_and_titles_are_told_and_words_of_others_are_not(language: str) -> None:
    own, other, told = document(LANGUAGES[0]), document(language), frame(language)
    heads = [block.text for block in own.blocks if isinstance(block, Heading)]
    assert [block.text for block in other.blocks if isinstance(block, Heading)] == [told.words[each] for each in heads]
    assert (other.language, other.name, other.title) == (language, told.words["Evidence summary"], own.title)
    titles = [column.title for block in other.blocks if isinstance(block, Table) for column in block.columns]
    assert told.words["Event and place"] in titles
    quotes = [
        [run.text for block in each.blocks for run in runs_of(block) if run.style == "quote"] for each in (own, other)
    ]
    assert quotes[0] == quotes[1]
    notes = [[block.notes for block in each.blocks if isinstance(block, Endnotes)] for each in (own, other)]
    assert notes[0] == notes[1]
    assert words(judged(other)[0].said).endswith(": It is a base.")
    assert "".join(run.text for run in other.foot[-1]) == told.draft
    assert other.code != own.code


def test_own_headings_and_words_are_left_alone_and_remarks_on_them_told() -> None:
    wanted = Composed("Report", (Part(WORDS, "Findings", "Findings"), Part("claims", only=("c9",))), language="de")
    blocks, told = build(facts(), wanted).blocks, frame("de").words
    assert [block.text for block in blocks if isinstance(block, Heading)] == ["Findings", "Behauptungen"]
    assert [run.text.strip() for run in runs_of(blocks[1])] == ["Findings", "", told[UNSUPPORTED]]
    assert [run.text for run in runs_of(blocks[3])] == [told[NONE_CHOSEN]]


def test_every_section_has_its_heading_in_the_frames() -> None:
    built = {"Differences": "Contradictions and differences", "Read this first": "Read this first."}
    titles = {built.get(title, title) for name, title in SECTIONS.items() if name != WORDS}
    assert titles <= set(frame("pl").words)


def test_english_stays_as_it_is_and_an_unknown_language_names_those_there_are() -> None:
    made = build(facts())
    assert framed(made, LANGUAGES[0]) is made
    with pytest.raises(CaseError, match="There is no frame in “xx”; there are en, ar, de"):
        framed(made, "xx")
    with pytest.raises(CaseError):
        frame("../ru")


def test_where_lines_run_from_the_right_words_of_a_source_keep_their_order() -> None:
    made = document("ar")
    text = " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf(made)))
    said = re.sub(r"\s+", " ", text)
    for each in facts().excerpts[:4]:
        assert f"“{each['quote']}”" in said
    assert "4 يناير 2026" in " ".join(run.text for block in made.blocks for run in runs_of(block))
    assert '<html lang="ar" dir="rtl">' in html(made)
    assert '<html lang="de">' in html(document("de"))


def test_names_and_quotes_keep_their_order_in_lines_from_the_right() -> None:
    """A line with words of ours runs from the right, and an arrow with it; quotes and figures alone from the left."""
    read = (quote("5 March"), plain(" → "), strong("5 مارس"))
    rows = tuple(Row((((plain("SG-01"),),), (runs,))) for runs in (read, (plain("−2.75"),), (plain("2 × 1.0"),)))
    made = replace(build(facts()), blocks=(Table((Column("No."), Column("What", 1)), rows),), language="ar")
    page = pypdfium2.PdfDocument(pdf(made))[0].get_textpage()
    text = page.get_text_range()
    assert "→" not in text
    assert before(page, "−", "2.75")
    assert before(page, "2 ×", "1.0")
    assert before(page, "مارس", "5 March")


def before(page: pypdfium2.PdfTextPage, one: str, other: str) -> bool:
    """Whether words stand left of others on paper."""
    at = [page.search(words, match_case=True).get_next() for words in (one, other)]
    left, right = (page.get_charbox(found[0])[0] for found in at if found)
    return bool(left < right)
