"""Numbers of records lead to their rows wherever they stand: in other tables, in heads of columns, in figures."""

from __future__ import annotations

import ctypes
from dataclasses import replace

import pypdfium2
from pypdfium2 import raw

from tests.report.test_pages import document
from workbench.report.blocks import Block, Column, Row, Table, plain, record, strong
from workbench.report.pdf import pdf


def row(number: str) -> Row:
    return Row((((record(number, icon=True),),), ((plain("words"),),)))


def led(*blocks: Block) -> list[str]:
    """What stands under each link of the first page, in reading order."""
    page = pypdfium2.PdfDocument(pdf(replace(document(), facts=(), blocks=blocks)))[0]
    words, at, found, box = [], ctypes.c_int(0), raw.FPDF_LINK(), raw.FS_RECTF()
    text = page.get_textpage()
    while raw.FPDFLink_Enumerate(page.raw, at, found):
        raw.FPDFLink_GetAnnotRect(found, box)
        words.append(text.get_text_bounded(box.left - 1, box.bottom - 1, box.right + 1, box.top + 1).strip())
    return words


def test_a_record_that_heads_a_row_elsewhere_leads_to_its_own_which_leads_nowhere() -> None:
    columns = (Column("No."), Column("What", 1))
    assert led(Table(columns, (row("S1"), row("S2"))), Table(columns, (row("S2"), row("S3")))) == ["S2"]


def test_the_head_of_a_column_leads_to_the_record_that_it_names() -> None:
    own = Table((Column("No."), Column("What", 1)), (row("S1"), row("H1")))
    other = Table((Column("S1"), Column("H1 Supply run", 1)), (Row((((plain("x"),),), ((plain("y"),),))),))
    assert led(own, other) == ["S1", "H1"]


def test_a_row_that_is_numbered_besides_is_still_the_place_of_its_record() -> None:
    columns = (Column("No."), Column("What", 1))
    numbered = Row((((strong("1 "), record("FD-7b", icon=True)),), ((plain("words"),),)))
    assert led(Table(columns, (numbered, Row((((plain("2"),),), ((plain("as FD-7b says"),),)))))) == ["FD-7b"]
