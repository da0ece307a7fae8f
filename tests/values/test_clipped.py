"""Tables on the clipboard come back as they went out, and no cell of them is a formula to a spreadsheet."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.values.clipped import from_text, to_html, to_text
from workbench.values.errors import CaseError
from workbench.values.formulas import harmless, restored

CELLS = st.text() | st.sampled_from(["=1+1", "'=1", "''+2", "-", "@a", "a\tb", 'a "b"\r\nc', "\r", "'", "＝1"])


@given(st.lists(st.lists(CELLS, min_size=1, max_size=4), min_size=1, max_size=5))
def test_any_cells_come_back(rows: list[list[str]]) -> None:
    assert from_text(to_text(rows)) == rows


@given(CELLS)
def test_no_cell_begins_a_formula(text: str) -> None:
    shown = harmless(text)
    assert not shown.startswith(tuple("=+-@\t\r＝＋－＠"))
    assert restored(shown) == text


def test_a_spreadsheet_that_took_the_apostrophe_off_is_understood() -> None:
    assert from_text("=1+1\tplain\r\n") == [["=1+1", "plain"]]


def test_cells_of_several_lines_are_read_as_one() -> None:
    assert from_text('"two\nlines"\tx\n"say ""so"""\ty\n') == [["two\nlines", "x"], ['say "so"', "y"]]


def test_a_cell_beyond_reading_is_refused_in_a_sentence() -> None:
    with pytest.raises(CaseError, match="copy fewer cells"):
        from_text(f'"{"x" * 200_000}"')


def test_the_table_for_spreadsheets_marks_text_and_hides_no_letter() -> None:
    shown = to_html([["<b>", "=1"]])
    assert "<td>&lt;b&gt;</td><td>&#x27;=1</td>" in shown
    assert "mso-number-format" in shown
