"""Columns on paper are as wide as what stands in them asks for, and the same words have the same columns."""

from __future__ import annotations

import ctypes
import random
import re
from dataclasses import replace
from typing import Any

import pypdfium2
import pytest
from pypdfium2 import raw

from tests.report.test_pages import document, notes
from workbench.report.blocks import Column, Endnotes, Row, Table, grade, note, plain, quote, record, strong
from workbench.report.fitting import SIZE, STEPS, fitted
from workbench.report.lettering import INTER, SERIF, cut, width
from workbench.report.letters import FONTS
from workbench.report.pdf import pdf
from workbench.report.unbroken import ended

LONG = "It was said by somebody whom nobody else has named so far, and it was said more than once in that week."


def table(*cells: str, shares: tuple[float, ...], rows: int = 6) -> Table:
    columns = tuple(Column(f"C{at}", share) for at, share in enumerate(shares))
    return Table(columns, tuple(Row(tuple(((plain(cell),),) for cell in cells)) for _ in range(rows)))


def shares(made: Table) -> list[float]:
    (told,) = fitted([made], "A4")
    assert isinstance(told, Table)
    return [column.share for column in told.columns]


def test_a_column_of_few_words_gives_room_to_one_of_many() -> None:
    first, second, third = shares(table(LONG * 2, "no", LONG, shares=(1, 1, 1)))
    assert first > third > second >= 1
    assert first + second + third == STEPS


def test_columns_stay_as_proposed_where_no_line_is_saved() -> None:
    assert shares(table("yes", "no", shares=(2, 1))) == [24, 12]


def test_what_is_as_wide_as_its_words_stays_so_and_one_column_alone_is_left() -> None:
    assert shares(table("SG-01", LONG, "no", shares=(0, 3, 3)))[0] == 0
    alone = table("SG-01", LONG, shares=(0, 1))
    assert fitted([alone], "A4") == (alone,)


def test_no_column_is_narrower_than_its_longest_word_while_others_have_room() -> None:
    word = "counterreconnaissance"
    free = 504.5 - 8
    assert shares(table(LONG * 3, word, shares=(9, 1)))[1] * free / STEPS > width(word, SIZE) * 0.9


def test_no_column_is_narrower_than_its_longest_date_which_no_line_ends_within() -> None:
    free = 504.5 - 8
    day = "24 – 29 September 2026"
    assert shares(table(LONG * 3, day, shares=(9, 1)))[1] * free / STEPS > width(day, SIZE) * 0.9


def test_any_table_can_be_fitted() -> None:
    chance = random.Random(3)
    for _ in range(60):
        count = chance.randrange(1, 9)
        columns = tuple(Column("x " * chance.randrange(4), chance.choice((0, 1, 3, 9)), apart=chance.choice((None, 0)))
                        for _ in range(count))  # fmt: skip
        said = (
            plain("word " * chance.randrange(40)),
            quote("چ" * 9),
            record("S1", icon=True),
            grade(""),
            strong("x" * 400),
        )
        rows = tuple(
            Row(
                tuple(((chance.choice(said), note(1)),) * chance.randrange(3) for _ in columns),
                wide=chance.random() < 0.1,
            )
            for _ in range(chance.randrange(9))
        )
        (told,) = fitted([Table(columns, rows)], chance.choice(("A4", "Letter")))
        assert isinstance(told, Table)
        assert [bool(one.share) for one in told.columns] == [bool(one.share) for one in columns]
        assert fitted([told], "A4") == fitted([told], "A4")


@pytest.mark.parametrize("face", ["Inter-Regular", "Inter-SemiBold", "NotoSerif-Regular"])
def test_words_are_never_reckoned_narrower_than_they_are(face: str) -> None:
    made = pypdfium2.PdfDocument.new()
    data = (FONTS / f"{face}.ttf").read_bytes()
    held = (ctypes.c_uint8 * len(data)).from_buffer_copy(data)
    font = raw.FPDFText_LoadFont(made.raw, held, len(data), raw.FPDF_FONT_TRUETYPE, True)
    for said in ("An-124-100 Ruslan (“Il-26M”)", "WMmw@%", "Жуковский, 14 мая", "fjord’s 1,234.5; S1 – S3", "QUEBEC"):
        reckoned = width(said, 10, SERIF if "Serif" in face else INTER)
        assert 0.75 * reckoned < drawn(made, font, said) <= reckoned, said


def drawn(file: pypdfium2.PdfDocument, font: Any, said: str) -> float:
    """How wide words are at a size of 10."""
    made = raw.FPDFPageObj_CreateTextObj(file.raw, font, 10.0)
    letters = (ctypes.c_ushort * (len(said) + 1))(*map(ord, said))
    assert raw.FPDFText_SetText(made, letters)
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    assert raw.FPDFPageObj_GetBounds(made, left, bottom, right, top)
    return right.value - left.value


def test_what_is_cut_fits_and_says_so() -> None:
    assert cut("short", 100, 10) == "short"
    for room in (20, 60, 133):
        said = cut("Receiver note, Praia garden antenna", room, 10)
        assert said.endswith("…")
        assert width(said, 10) <= room or said == "R…"


def test_endnotes_of_a_record_number_never_start_a_line() -> None:
    """Whatever stands before it: the number is a box, behind which a line could end."""
    rows = tuple(
        Row((((record("SG-01", icon=True),),), ((plain(f"{'i' * count} same as SG-01"), note(7), note(17)),)))
        for count in range(160)
    )
    note_of = replace(notes()[0], number=7), replace(notes()[0], number=17)
    made = replace(document(), blocks=(Table((Column("No.", 3), Column("What", 1)), rows), Endnotes(note_of)))
    text = "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf(made)))
    lines = [line.strip() for line in text.replace("\r", "").split("\n")]
    assert sum("same as" in line or line.startswith("SG-01") for line in lines) > 160
    assert not [line for line in lines if re.match(r"7,?\s?17$", line)]


def test_the_rest_of_a_cell_runs_on_behind_semicolons() -> None:
    lines = ((plain("First"),), (plain("second"),), (plain("third."),), (plain("fourth"),))
    apart = Table((Column("A", 1), Column("B", 1, apart=1)), (Row((lines, lines)),))
    text = pypdfium2.PdfDocument(pdf(replace(document(), blocks=(apart,))))[0].get_textpage().get_text_range()
    assert "second; third. fourth" in text
    assert "First;" not in text


def test_no_line_ends_in_a_range_of_days() -> None:
    said = (plain(f"{'i' * count} 1 – 30 Oct 2025") for count in range(40))
    rows = tuple(Row((((run,),), ((plain("x"),),))) for run in said)
    made = pdf(replace(document(), blocks=(Table((Column("A", 1), Column("B", 6)), rows),)))
    text = "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(made))
    assert len(re.findall(r"1[ \xa0]–\u2060?[ \xa0]30", text)) == 40
    assert not re.search(r"1\s–\r?\n|1\r?\n–", text)


def test_words_that_have_no_room_at_all_keep_a_letter() -> None:
    assert [cut(words, 1, 10) for words in ("W", "Wide", "")] == ["W…", "W…", ""]


def test_columns_that_are_alike_are_equally_wide_and_move_together() -> None:
    """Seen: of four texts side by side the second had the narrowest column and broke its words."""
    cells = ("few", "a line of words that is long enough for two lines or more", "few", "few")
    columns = (Column("No."), Column("What", 9), *(Column(f"S{n}", 5, alike=True) for n in range(1, 5)))
    rows = tuple(Row(tuple(((plain(words),),) for words in ("1", "told", *cells))) for _ in range(6))
    (made,) = fitted([Table(columns, rows)], "A4")
    assert isinstance(made, Table)
    assert len({column.share for column in made.columns[2:]}) == 1
    assert made.columns[2].share > 36 * 5 / 29  # what the first needs less of went to all of them


def test_no_short_word_ends_a_sentence_in_a_line_of_its_own() -> None:
    """Seen: a page that ended with "on." alone."""
    assert ended("with its confidence and what it rests on.") == "with its confidence and what it\u00a0rests\u00a0on."
    assert ended("3 dates lean on it.") == "3 dates lean\u00a0on\u00a0it."
    assert [ended(words) for words in ("", "on.", " of counterintelligence.")] == [
        "",
        "on.",
        " of counterintelligence.",
    ]
