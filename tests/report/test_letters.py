"""Letters on paper: each has a shape or stands by its number, and none is lost."""

from __future__ import annotations

import json
import random
import re
from dataclasses import replace

import pytest

from tests.report.facts_of_a_case import DAY, MONDAY, facts
from tests.report.test_pdf import one_cell
from workbench.case.marks import Mark
from workbench.report.blocks import Document, Paragraph, plain
from workbench.report.docx_words import text
from workbench.report.figure import timelines
from workbench.report.html import html
from workbench.report.letters import BREAK, DRAWN, isolated, ligated, named, printable, shaped, unjoined, visible
from workbench.report.markdown import markdown
from workbench.report.pages import Pages
from workbench.report.pdf import pdf
from workbench.report.summary import build


@pytest.mark.parametrize("text", ["Il-62M", "Ил-62М", "مطار", "naïve e\u0301", "“quoted” → 24 – 29", "Thessalonikē Ω"])
def test_letters_with_a_shape_stay(text: str) -> None:
    assert printable(text) == text


@pytest.mark.parametrize(
    "letter", ["\u202e", "\u2066", "\u200b", "\x00", "\x1b", "\ud800", "\ufeff", "中", "\U0001f6e9"]
)
def test_letters_that_steer_or_have_no_shape_stand_by_number(letter: str) -> None:
    assert printable(f"a{letter}b") == f"a{named(letter)}b"


def test_line_ends_become_spaces() -> None:
    assert visible("a\r\nb\nc\td") == "a b c d"


def test_a_mark_without_a_letter_to_stand_on_is_numbered() -> None:
    assert shaped("\u0301a \u0650") == "‹U+0301›a ‹U+0650›"


def test_long_words_may_break_and_short_ones_may_not() -> None:
    assert BREAK not in printable("x" * 24)
    assert printable("x" * 25).replace(BREAK, "") == "x" * 25
    assert max(map(len, printable("x" * 500).split(BREAK))) <= 8


def test_any_mixture_of_letters_can_be_printed() -> None:
    chance = random.Random(5)
    marks = [*range(0x300, 0x340), *range(0x64B, 0x660)]
    pool = [*range(0x20, 0x250), *range(0x370, 0x530), *range(0x600, 0x700), *range(0x2000, 0x2200), *marks * 6]
    text = "".join(chr(chance.choice(pool)) for _ in range(3_000)) + chr(chance.randrange(0x3000, 0x2FFFF))
    labels = re.findall(r"(?s).{1,50}", text)
    drawn = [
        Mark(b"m", "sighting", f"SG-{n}", "happened", label[:9], label, MONDAY, MONDAY + DAY, None, None, "stated",
             False, 1)
        for n, label in enumerate(labels[:20])
    ]  # fmt: skip
    document = one_cell(text)
    assert pdf(replace(document, blocks=(*document.blocks, *timelines(drawn)))).startswith(b"%PDF")
    assert pdf(replace(build(facts()), marking=text[:200], sample=text[:30])).startswith(b"%PDF")


def test_no_letters_of_a_drawing_become_a_sign() -> None:
    """Seen in text: “×86_64” for x86_64. The &#x27; is one sign, and an x within a word no danger."""
    said = "<text x='2'>2x4 x86 a-&gt;b it&#x27;s exact 0x1F</text>"
    assert re.sub("</?tspan[^>]*>", "", unjoined(said)) == said
    assert re.findall("<tspan[^>]*>([^<]+)", unjoined(said)) == ["x", "x", "-", "x"]


def test_figures_behind_a_name_from_the_left_stay_with_the_words_from_the_right() -> None:
    """Seen: “Flightradar24: 2” of “… and Flightradar24: 2 of the texts”, “type written. SG-01” over two sentences."""

    def marked(text: str) -> str:
        return isolated(text).replace("\u2068", "[").replace("\u2069", "]")

    assert marked("من Bloomberg و Flightradar24: 2 من") == "من [Bloomberg] و [Flightradar24]: 2 من"
    assert marked("معا: type written. SG-01 وSG-03 لا") == "معا: [type written]. [SG-01] و[SG-03] لا"
    assert marked("“Il-26M: 2” نوع S1 ¶2؛ a.b 4") == "“Il-26M: 2” نوع [S1 ¶2]؛ [a.b 4]"
    assert marked("Flightradar24: 2 of the texts") == "Flightradar24: 2 of the texts"


def test_every_form_keeps_such_figures_apart() -> None:
    said = "من Flightradar24: 2 من النصوص"
    document = Document("T", "", "", "", "", "", (), (), (Paragraph((plain(said),)),), language="ar")
    apart = said.replace("Flightradar24", "\u2068Flightradar24\u2069")
    assert apart in html(document)
    assert apart in markdown(document)
    assert json.dumps("\u2068Flightradar24\u2069: 2")[1:-1] in Pages(document, "A4").whole()
    word = re.findall(r"<w:r>(?:(?!</w:r>).)*</w:r>", text(said, among=True))
    assert ["<w:rtl/>" in each for each in word] == [True, False, True]


def test_words_without_anything_that_hides_are_handed_back_as_they_are() -> None:
    """Most words of a long print: none of their letters is looked at one by one."""
    words = "“Il-26M” → 5\N{NO-BREAK SPACE}March, Хмеймим"
    assert visible(words) is words
    assert visible("a\N{NO-BREAK SPACE}b\u200bc") == "a\N{NO-BREAK SPACE}b‹U+200B›c"


def test_lam_and_alef_are_one_letter_in_drawings_and_all_around_them_keep_their_forms() -> None:
    plain_words = "<text>S5 \u0641\u064a \u0645\u0637\u0627\u0631</text>"
    assert ligated(plain_words) == plain_words
    assert ligated("\u0644\u0627\u0641\u062a\u0629") == "\ufefb\ufed3\ufe98\ufe94"
    assert ligated("\u0628\u0644\u0627\u062f") == "\ufe91\ufefc\ufea9"  # beh joins lam-alef, which joins nothing
    assert ligated("\u0627\u0644\u0644\u0647") == "\ufe8d\ufedf\ufee0\ufeea"
    assert len(shaped(ligated("\u0644\u0627\u0641\u062a\u0629"), fonts=DRAWN)) == 4  # the font has all these forms
