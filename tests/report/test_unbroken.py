"""No line of own words ends within a date, a number and its word, or a source and its paragraph."""

from __future__ import annotations

import re
from dataclasses import replace

import pypdfium2
import pytest

from tests.report.test_pages import document
from workbench.report.blocks import Paragraph, plain
from workbench.report.pdf import pdf
from workbench.report.unbroken import unbroken


@pytest.mark.parametrize(
    "kept",
    [
        "5 March", "8 Mar 2026", "Oct 2025", "17:42 UTC", "12 марта 2026", "5. März 2026", "5 de marzo de 2026",
        "marzo de 2026", "2 unknown", "2,540 bytes", "S2 ¶3", "24 – 29 Oct 2025",
    ],
)  # fmt: skip
def test_kept_in_one_line(kept: str) -> None:
    assert " " not in unbroken(f"{kept}").replace("\N{NO-BREAK SPACE}", "").replace("\N{WORD JOINER}", "")


@pytest.mark.parametrize(
    "said", ["SG-01 is", "An-124 freighter", "no number here", "S1 itself", "2 × 1.0", "row 7; none"]
)
def test_other_words_stay_as_they_are(said: str) -> None:
    assert unbroken(said) == said


def test_no_line_of_a_page_ends_within_a_date() -> None:
    lines = tuple(Paragraph((plain(f"{'i' * count} " + "from 1 – 30 Oct 2025 "),)) for count in range(60, 240, 3))
    made = pypdfium2.PdfDocument(pdf(replace(document(), blocks=lines)))
    text = "\n".join(page.get_textpage().get_text_range() for page in made).replace("\r", "")
    assert re.search(r"^from|^1\s–", text, re.MULTILINE)
    assert not re.search(r"(\b1|–|30|Oct)\W*\n\W*(–|30|Oct|2025)", text)
