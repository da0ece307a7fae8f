"""What goes on to a new page goes there in company."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2

from tests.report.test_pages import document
from workbench.report.blocks import Block, Entry, Paragraph, Register, plain
from workbench.report.pdf import pdf


def test_the_last_entry_of_the_register_stands_with_the_one_before() -> None:
    blocks: list[Block] = []
    for at in range(24):
        entries = (Entry((plain(f"S{n}"),), (plain(f"Entry {at}-{n}-"),), (("Kind", (plain("x"),)),)) for n in range(4))
        blocks += [Register(tuple(entries)), *[Paragraph((plain("A line."),))] * (at % 3)]
    made = pypdfium2.PdfDocument(pdf(replace(document(), blocks=tuple(blocks))))
    pages = [page.get_textpage().get_text_range() for page in made]
    assert len(pages) > 3
    assert any(f"Entry {at}-0-" in page and f"Entry {at}-3-" not in page for page in pages for at in range(24))
    for at in range(24):
        assert any(f"Entry {at}-2-" in page and f"Entry {at}-3-" in page for page in pages)
