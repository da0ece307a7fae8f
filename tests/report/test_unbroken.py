"""No line ends within a date, a number and its word, a source and its paragraph; marks are parted from words."""

from __future__ import annotations

import re
from dataclasses import replace

import pypdfium2
import pytest

from tests.report.test_pages import document
from workbench.report.blocks import Column, Paragraph, Row, Run, Table, note, plain, quote, record
from workbench.report.pdf import pdf
from workbench.report.unbroken import stretches, unbroken


@pytest.mark.parametrize(
    "kept",
    [
        "5 March", "8 Mar 2026", "Oct 2025", "17:42 UTC", "12 марта 2026", "5. März 2026", "5 de marzo de 2026",
        "marzo de 2026", "2 unknown", "2,540 bytes", "S2 ¶3", "24 – 29 Oct 2025", "SG-04 – SG-06", "October 24",
        "Sept. 3", "+ 1 more", "SG-01 = SG-03", "With ×", "last December", "next Monday",
        "CL-9 to CL-11", "S3 bis S5", "SG-01a à SG-04", "CL-9 a CL-11", "CL-9 — CL-11",
        "CL-9 \u2068إلى\u2069 CL-11", "4 to 5",
    ],
)  # fmt: skip
def test_kept_in_one_line(kept: str) -> None:
    assert " " not in unbroken(f"{kept}").replace("\N{NO-BREAK SPACE}", "").replace("\N{WORD JOINER}", "")


@pytest.mark.parametrize(
    "said", ["SG-01 is", "An-124 freighter", "no number here", "S1 itself", "2 × 1.0", "row 7; none", "S1 to be"]
)
def test_other_words_stay_as_they_are(said: str) -> None:
    assert unbroken(said) == said


def test_no_line_of_a_page_ends_within_a_date() -> None:
    lines = tuple(Paragraph((plain(f"{'i' * count} " + "from 1 – 30 Oct 2025 "),)) for count in range(60, 240, 3))
    made = pypdfium2.PdfDocument(pdf(replace(document(), blocks=lines)))
    text = "\n".join(page.get_textpage().get_text_range() for page in made).replace("\r", "")
    assert re.search(r"^from|^1\s–", text, re.MULTILINE)
    assert "1 – 30 Oct 2025" in text
    assert not re.search(r"(\b1|–|30|Oct)\W*\n\W*(–|30|Oct|2025)", text)


SAID = "a six-month hiatus of al-Assad since October 24, 5 March or 150 metric tons"


def test_a_quote_is_held_letter_for_letter() -> None:
    told = stretches(SAID)
    assert "".join(words for words, _ in told) == SAID
    assert [words for words, kept in told if kept] == ["six-month", "al-Assad", "October 24,", "5 March", "150 metric"]
    assert [words for words, kept in stretches("it left last December, as seen") if kept] == ["last December,"]


def test_no_line_of_a_quote_ends_within_a_date_or_behind_its_own_hyphen() -> None:
    lines = tuple(Paragraph((plain("i" * count + " "), quote(SAID))) for count in range(80, 240, 3))
    made = pypdfium2.PdfDocument(pdf(replace(document(), blocks=lines)))
    text = "\n".join(page.get_textpage().get_text_range() for page in made).replace("\r", "")
    assert re.search(r"^(six-month|October 24)", text, re.MULTILINE)
    assert not re.search(r"(-|October|5|150|\ufffe) *\n", text)


def test_a_separator_ends_a_line_and_begins_none() -> None:
    assert unbroken("texts · 9 assertions") == "texts\N{NO-BREAK SPACE}· 9\N{NO-BREAK SPACE}assertions"


@pytest.mark.parametrize("before", [plain("S1 ¶1"), record("CL-2"), quote("in week 1")])
def test_endnote_marks_are_parted_from_their_word_and_from_each_other(before: Run) -> None:
    notes = Table((Column(""),), tuple(Row((((plain("quote"),),),), note=number) for number in (1, 2)))
    blocks = (Paragraph((before, note(1), note(2))), notes)
    made = pypdfium2.PdfDocument(pdf(replace(document(), facts=(), blocks=blocks)))
    text = made[0].get_textpage().get_text_range().replace("\N{NO-BREAK SPACE}", " ")
    assert f"{before.text.split(' ')[-1]}{'”' * (before.style == 'quote')} 1, 2" in text
