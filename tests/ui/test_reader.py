"""The reader: offsets that never drift, marks that change no document, and a way through by keys alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.case.test_texts import kept
from workbench.ui import theme
from workbench.ui.focus import Focus
from workbench.ui.reader.found import found
from workbench.ui.reader.quotes import Excerpt, Note, levels
from workbench.ui.reader.text import Pieces, WholeText
from workbench.ui.reader.view import ReaderView

TEXT = (
    "Aircraft at the coast\r\n\r\nAn \U0001f6eb An-124 landed on Sunday\rand left.\r\n\r\n"
    "\u05d4\u05de\u05d8\u05d5\u05e1 \u05e0\u05d7\u05ea\u2028again\r\n\r\n<b>Bold</b> <img src='file:///etc/passwd'>.\n"
)
Key, Shift, Control = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def reader(reading: Callable[[str], ReaderView]) -> ReaderView:
    return reading(TEXT)


def quote(words: str, name: str = "E1", kind: str = "sighting", record: str = "SG-01", *,
          text: str = TEXT) -> Excerpt:  # fmt: skip
    start = text.index(words)
    return Excerpt(name.encode(), start, start + len(words), (Note(record.encode(), kind, record),))


def seen(view: QWidget) -> set[str]:
    image: QImage = view.grab().toImage()
    pixels = {image.pixel(x, y) for x in range(image.width()) for y in range(0, image.height())}
    return {f"#{pixel & 0xFFFFFF:06X}" for pixel in pixels}


@pytest.mark.parametrize(
    "words",
    ["An-124 landed", "\U0001f6eb", "Sunday\rand", "left.\r\n\r\n", "\u2028again", "\u05e0\u05d7\u05ea"],
)
def test_a_selection_is_the_words_of_the_source(reader: ReaderView, words: str) -> None:
    start = TEXT.index(words)
    reader.column.select(start, start + len(words))
    span = reader.selected_span()
    assert span is not None
    assert TEXT[slice(*span)] == words


def test_words_are_selected_by_keys_alone(qtbot: QtBot, reader: ReaderView) -> None:
    reader.column.setFocus()
    reader.column.select(TEXT.index("An \U0001f6eb"), TEXT.index("An \U0001f6eb"))
    with qtbot.waitSignal(reader.span_selected, check_params_cb=lambda low, high: high - low == 11):
        for _ in range(11):
            qtbot.keyClick(reader.column, Key.Key_Right, Shift)
    assert reader.selected_span() == (25, 36)
    assert TEXT[25:36] == "An \U0001f6eb An-124"


def test_markup_is_shown_and_never_read(reader: ReaderView) -> None:
    assert "<b>Bold</b> <img src='file:///etc/passwd'>" in reader.column.toPlainText()


def test_marks_leave_the_document_alone(reader: ReaderView) -> None:
    document = reader.column.document()
    before = document.toHtml(), document.revision()
    reader.set_excerpts([quote("An-124 landed"), quote("landed on", "E2", "claim", "CL-1")])
    reader.reveal(30, 34)
    assert (document.toHtml(), document.revision()) == before
    assert theme.current().kind("claim").fill in seen(reader.column)


def test_going_to_other_words_lets_selected_ones_go(reader: ReaderView) -> None:
    reader.show_span(3, 9)
    assert reader.selected_span() == (3, 9)
    reader.reveal(30, 34)  # a link made next must not rest on words of before
    assert reader.selected_span() is None
    assert reader.column.span() == (30, 30)


def test_what_is_selected_elsewhere_is_rung(reader: ReaderView) -> None:
    focus = Focus()
    reader.follow(focus)
    reader.set_excerpts([quote("An-124 landed")])
    reader.column.clearFocus()  # the caret wears the same colour
    assert theme.current().accent not in seen(reader.column)
    focus.select(b"SG-01")
    assert theme.current().accent in seen(reader.column)


def test_selected_words_let_the_colour_of_their_record_be_seen(reader: ReaderView) -> None:
    focus, one = Focus(), quote("An-124 landed")
    reader.follow(focus)
    reader.set_excerpts([one])
    reader.column.select(one.start, one.end + 1)  # with the blank after it
    assert not reader.column.property("resting")
    focus.select(b"SG-01")
    assert reader.column.property("resting")
    reader.column.select(one.start, one.end - 3)
    assert not reader.column.property("resting")


def test_words_that_became_a_record_are_let_go_with_it_and_others_stay(reader: ReaderView) -> None:
    focus, one = Focus(), quote("An-124 landed")
    reader.follow(focus)
    reader.set_excerpts([one, quote("Sunday", "E2", "sighting", "SG-02")])
    reader.column.select(one.start, one.end)
    focus.select(b"SG-01")  # made of these words
    focus.select()
    assert reader.selected_span() == (one.start, one.end)
    focus.select(b"SG-01")
    focus.select(b"SG-02")  # a link from it would rest on words that nobody chose for it
    assert reader.selected_span() is None
    reader.column.select(one.start, one.end)
    focus.select(b"SG-02", b"CL-1")
    assert reader.selected_span() == (one.start, one.end)


def test_a_click_picks_the_shortest_quote_under_it(qtbot: QtBot, reader: ReaderView) -> None:
    focus = Focus()
    reader.follow(focus)
    reader.set_excerpts([quote("An-124 landed on Sunday"), quote("landed", "E2", "claim", "CL-1")])
    place = reader.column.boxes(TEXT.index("landed"), TEXT.index("landed") + 3)[0].center().toPoint()
    with qtbot.waitSignal(reader.excerpt_clicked) as clicked:
        qtbot.mouseClick(reader.column.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert clicked.args == [b"E2"]
    assert focus.selected == (b"CL-1",)


def test_a_chip_picks_its_record(qtbot: QtBot, reader: ReaderView) -> None:
    focus = Focus()
    reader.follow(focus)
    notes = (Note(b"SG-01", "sighting", "SG-01"), Note(b"CL-4", "claim", "CL-4"))
    reader.set_excerpts([quote("An-124 landed")._replace(notes=notes)])
    reader.margin.grab()
    line = reader.column.boxes(TEXT.index("An-124"), TEXT.index("An-124") + 1)[0].center().toPoint()
    qtbot.mouseClick(reader.margin, Qt.MouseButton.LeftButton, pos=QPoint(40, line.y() + 21))
    assert focus.selected == (b"CL-4",)


def test_brackets_step_from_quote_to_quote(qtbot: QtBot, reader: ReaderView) -> None:
    focus = Focus()
    reader.follow(focus)
    reader.set_excerpts([quote("again", "E2", record="SG-02"), quote("An-124 landed")])
    for keys, there in (("]", b"SG-01"), ("]", b"SG-02"), ("[", b"SG-01")):
        qtbot.keyClicks(reader.column, keys)
        assert focus.primary == there


def test_find_counts_steps_round_and_leaves(qtbot: QtBot, reader: ReaderView) -> None:
    reader.column.setFocus()
    reader.column.select(0, 0)
    qtbot.keyClick(reader.column, Key.Key_F, Control)
    assert reader.finder.bar.isVisible()
    reader.finder.bar.field.setText("AN-124")
    assert reader.finder.bar.count.text() == "1 of 1"
    assert reader.selected_span() == found(TEXT, "An-124")[0]
    reader.finder.bar.field.setText("a")
    wanted = found(TEXT, "a")
    at = TEXT.index("An-124")
    first = wanted.index((at, at + 1))
    for n in [*range(first + 1, len(wanted)), 0]:
        qtbot.keyClick(reader.finder.bar.field, Key.Key_Return)
        assert reader.selected_span() == wanted[n]
        assert reader.finder.bar.count.text() == f"{n + 1} of {len(wanted)}"
    qtbot.keyClick(reader.finder.bar.field, Key.Key_Return, Shift)
    assert reader.selected_span() == wanted[-1]
    reader.finder.bar.field.setText("no such words")
    assert reader.finder.bar.count.text() == "not found"
    qtbot.keyClick(reader.finder.bar.field, Key.Key_Escape)
    assert not reader.finder.bar.isVisible()


def test_tab_is_not_trapped(qtbot: QtBot, reader: ReaderView) -> None:
    frame = QWidget()
    column, after = QVBoxLayout(frame), QLineEdit()
    column.addWidget(reader)
    column.addWidget(after)
    frame.show()
    reader.column.setFocus()
    qtbot.keyClick(reader.column, Key.Key_Tab)
    there = frame.focusWidget()
    reader.setParent(None)  # its own test item closes it
    assert there is after


def test_right_to_left_words_lie_on_the_right(reader: ReaderView) -> None:
    start = TEXT.index("\u05d4")
    box = reader.column.boxes(start, start + 5)[0]
    assert box.right() > reader.column.viewport().width() - 20
    assert box.width() > 20


def test_the_wheel_sizes_the_type_and_keeps_the_selection(reader: ReaderView) -> None:
    reader.column.select(26, 33)
    at, none = QPointF(50, 50), Qt.MouseButton.NoButton
    turn = QWheelEvent(at, at, QPoint(), QPoint(0, 120), none, Control, Qt.ScrollPhase.NoScrollPhase, False)
    before = reader.column.boxes(26, 33)[0].height()
    for _ in range(20):
        reader.column.wheelEvent(turn)
    assert reader.column.size_px == 24
    assert reader.selected_span() == (26, 33)
    assert reader.column.boxes(26, 33)[0].height() > before


LONG = "".join(f"Line {n} \U0001f6eb of many\r\n" for n in range(400))


def test_a_long_text_says_which_part_it_shows(qtbot: QtBot, reader: ReaderView) -> None:
    assert not reader.parts.isVisible()
    source = Pieces(WholeText(LONG), 1000)
    reader.show_text(source)
    start, text = source.part(1)
    reader.parts.on.click()
    assert reader.parts.words.text() == (
        f"Part 2 of {source.parts} · characters {start + 1:,}–{start + len(text):,} of {len(LONG):,}"
    )
    reader.column.select(start + 8, start + 12)
    assert reader.selected_span() == (start + 8, start + 12)


def test_words_in_another_part_are_revealed_and_found(qtbot: QtBot, reader: ReaderView) -> None:
    reader.show_text(Pieces(WholeText(LONG), 1000))
    start = LONG.index("Line 300")
    reader.set_excerpts([quote("Line 300", text=LONG)])
    reader.reveal(start, start + 8)
    assert reader.column.holds(start)
    assert 0 <= reader.column.top_of(start) < reader.column.viewport().height()
    reader.finder.bar.open("line 120 ")
    reader.finder.bar.field.setText("line 120 ")
    qtbot.keyClick(reader.finder.bar.field, Key.Key_Return)
    place = LONG.index("Line 120 ")
    qtbot.waitUntil(lambda: reader.selected_span() == (place, place + 8))


@given(st.lists(st.sampled_from(["a", "aaa", "\r\n", "\r", "\n"])).map("".join), st.integers(3, 12))
@example("aaa\r\nbbbb", 4)
def test_parts_add_up_and_never_split_a_line_end(text: str, most: int) -> None:
    source = Pieces(WholeText(text), most)
    parts = [source.part(n) for n in range(source.parts)]
    assert "".join(part for _, part in parts) == text
    assert all(text[start : start + len(part)] == part and len(part) <= 1.5 * most for start, part in parts)
    assert not any(text[start - 1 : start + 1] == "\r\n" for start, _ in parts[1:])
    assert all(source.part_of(start) == n for n, (start, part) in enumerate(parts) if part)


def test_paragraphs_are_counted_as_the_case_counts() -> None:
    first, starts = WholeText(TEXT).paragraphs(0)
    assert first == 1
    text = kept(TEXT)
    assert [text.paragraph_of(start) for start in starts] == list(range(1, len(starts) + 1))
    assert text.paragraph_of(starts[0] - 1) == 0


def test_paragraph_numbers_go_on_from_part_to_part(reader: ReaderView) -> None:
    words = "One\n\nTwo.\nThree\n\n" * 40
    source = Pieces(kept(words[:301], words[301:]), 50)  # kept in two parts, cut elsewhere
    text = kept(words)
    for part in range(source.parts):
        first, starts = source.paragraphs(part)
        numbers = [text.paragraph_of(source.part(part)[0] + start) for start in starts]
        assert numbers == list(range(first, first + len(starts)))
    reader.show_text(source)
    reader.reveal(len(words) - 5, len(words) - 4)
    assert reader.gutter.first == source.paragraphs(source.parts - 1)[0] > 70


def test_shorter_quotes_keep_the_edge_next_to_the_words() -> None:
    outer, inner, apart = Excerpt(b"o", 0, 90), Excerpt(b"i", 5, 9), Excerpt(b"a", 95, 99)
    assert levels([outer, inner, apart]) == {b"i": 0, b"a": 0, b"o": 1}
    chain = [Excerpt(b"%d" % n, 6 * n, 6 * n + 30) for n in range(9)]
    assert set(levels(chain).values()) == {0, 1, 2}


def test_a_narrow_reader_gives_its_room_to_the_words(qtbot: QtBot, reader: ReaderView) -> None:
    assert reader.margin.isVisible()
    assert reader.column.width() == 568
    reader.resize(330, 400)
    assert (reader.width(), reader.margin.isVisible()) == (330, False)
    qtbot.waitUntil(lambda: reader.column.width() > 240)
