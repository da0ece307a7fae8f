"""The form of a selected record stands beside the words, card or row it is about, never over them."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QWidget

from workbench.case import acts
from workbench.ui.forms.link import LinkForm
from workbench.ui.forms.remarks import NoteForm
from workbench.ui.forms.tag import TagForm


@pytest.fixture
def sighting(bench: Any) -> bytes:
    """A sighting that stands on the board, its words on top of the reader."""
    bench.select("The Il-26M")
    words = bench.window.pages["read"].words()
    text = bench.window.pages["read"].page.text
    excerpt = acts.highlight(bench.case, words.source, text, start=words.start, end=words.end)
    made = acts.tag(bench.case, excerpt, {"aircraft": "Il-26M"})
    bench.reader.select(0, 0)
    return made


def shown(view: Any, box: QRect) -> QRect:
    """A box of a view's inner part, on the screen."""
    return QRect(view.viewport().mapToGlobal(box.topLeft()), box.size())


def stands_beside(bench: Any, place: QRect) -> bool:
    form = bench.form(NoteForm)
    about, stands = form.about.place, form.geometry()
    return about is not None and about.intersects(place) and not stands.intersects(place)


def test_a_note_stands_beside_the_words_in_the_reader(bench: Any, sighting: bytes) -> None:
    bench.desk.focus.select(sighting)
    (quote,) = bench.reader.quotes.of((sighting,))
    (box,) = bench.reader.boxes(quote.start, quote.end)
    bench.window.acts["note"].trigger()
    assert stands_beside(bench, shown(bench.reader, box.toAlignedRect()))


def test_a_note_stands_beside_the_row_where_the_keyboard_is(bench: Any, sighting: bytes) -> None:
    listed = bench.desktop.views.navigator.list
    bench.desk.focus.select(sighting)
    listed.setFocus()
    bench.qtbot.waitUntil(lambda: listed.hasFocus() and listed.currentIndex().isValid())
    bench.window.acts["note"].trigger()
    assert stands_beside(bench, shown(listed, listed.visualRect(listed.currentIndex())))


def test_a_note_stands_beside_the_card_on_the_board(bench: Any, sighting: bytes) -> None:
    acts.place_card(bench.case, acts.add_board(bench.case, "Board"), sighting, x=400.0, y=300.0)
    bench.window.go("board")
    board = bench.window.pages["board"].board
    bench.qtbot.waitUntil(lambda: sighting in board.scene.at and board.isVisible())
    bench.desk.focus.select(sighting)
    bench.window.acts["note"].trigger()
    assert stands_beside(bench, shown(board, board.box(board.scene.at[sighting]).toAlignedRect()))


def test_a_record_out_of_sight_has_its_form_beside_the_head_of_the_inspector(bench: Any, sighting: bytes) -> None:
    bench.window.go("journal")
    bench.desk.focus.select(sighting)
    bench.qtbot.waitUntil(lambda: bench.desktop.views.inspector.shown == sighting)
    bench.desktop.views.inspector.setFocus()
    bench.window.acts["note"].trigger()
    head = bench.desktop.views.inspector.findChild(QWidget, "inspector-head")
    assert stands_beside(bench, QRect(head.mapToGlobal(QPoint(0, 0)), head.size()))


def test_a_refusal_has_room_for_all_its_words_in_a_low_window(bench: Any) -> None:
    bench.window.resize(900, 420)
    bench.select("The Il-26M")
    bench.press("S")
    form = bench.form(TagForm)
    form.refuse("No field takes this, and what it takes instead is told here at some length. " * 4)
    words = next(each for each in form.refusal.findChildren(QLabel) if each.text())
    bench.qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()))
    assert form.height() <= bench.window.height()


def test_the_words_that_carry_a_link_are_told_whole_where_the_field_cuts_them(bench: Any, sighting: bytes) -> None:
    bench.desk.focus.select(sighting)
    bench.select("Flights to the coast")
    bench.press("L")
    field = bench.form(LinkForm).inputs["excerpt"]
    assert field.placeholderText() == field.toolTip() == "the selected words, “Flights to the coast”"
