"""Offsets survive the way into a document and back, for every kind of line end and character."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from workbench.ui.units import TextUnits, display_form

PIECES = [
    "a", "é", "\r\n", "\r", "\n", "\u2028", "\u2029", "\0", "\U0001f6eb", "\U00010348", "ש", "\ufffc",
    "\ufdd0", "\ud800", "\u0301", "\x0b", "\x0c", "\x85", "\t", "\xa0", "\ufeff", "\ufffe", "\uffff", "\u202e",
]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


def shown(text: str) -> tuple[TextUnits, QTextDocument]:
    units = TextUnits(text)
    document = QTextDocument()
    document.setPlainText(units.display)
    return units, document


@given(texts)
def test_the_document_holds_as_many_units_as_counted(text: str) -> None:
    units, document = shown(text)
    assert document.characterCount() - 1 == units.units
    assert len(units.display.encode("utf-16-le")) // 2 == units.units


@given(texts, st.data())
def test_a_span_survives_the_document(text: str, data: st.DataObject) -> None:
    units, document = shown(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = units.unit_span(start, end)
    cursor = QTextCursor(document)
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    back = units.point_span(cursor.selectionStart(), cursor.selectionEnd())
    assert back[0] == start - inside_line_end(text, start)
    assert back[1] == (end + inside_line_end(text, end) if end > start or inside_line_end(text, end) else end)
    assert cursor.selectedText().replace("\u2029", "\n") == display_form(text[slice(*back)])


def inside_line_end(text: str, place: int) -> int:
    return int(text[place - 1 : place + 1] == "\r\n" and place > 0)


@given(texts)
def test_positions_never_run_backwards(text: str) -> None:
    units = TextUnits(text)
    for up in (False, True):
        there = [units.unit(at, up=up) for at in range(len(text) + 1)]
        back = [units.point(at, up=up) for at in range(units.units + 1)]
        assert there == sorted(there)
        assert back == sorted(back)
        assert (there[0], there[-1], back[0], back[-1]) == (0, units.units, 0, len(text))


@pytest.mark.parametrize(("text", "point", "unit"), [
    ("ab\r\ncd", 4, 3), ("ab\rcd", 3, 3), ("\U0001f6ebx", 1, 2), ("a\U0001f6eb\r\nb", 4, 4),
    ("x\u2029y\u2028z", 4, 4),
])  # fmt: skip
def test_places_counted_by_hand(text: str, point: int, unit: int) -> None:
    units = TextUnits(text)
    assert units.unit(point) == unit
    assert units.point(unit) == point


def test_half_a_pair_goes_to_the_side_asked_for() -> None:
    units = TextUnits("a\U0001f6eb\r\nb")
    assert (units.point(2), units.point(2, up=True)) == (1, 2)
    assert (units.unit(3), units.unit(3, up=True)) == (3, 4)


def test_a_place_outside_is_drawn_to_the_nearest_end() -> None:
    units = TextUnits("\r\nab")
    assert (units.unit(-3), units.unit(99), units.point(99)) == (0, 3, 4)


def test_the_display_form_shows_what_a_document_would_take_for_structure() -> None:
    text = "a\r\nb\rc\u2029d\u2028e\0f\ufffcg\ufdd0h\ud800i\ufeffj"
    assert display_form(text) == "a\nb\nc\nd\u2028e\u2400f\ufffdg\ufffdh\ufffdi\u2060j"
