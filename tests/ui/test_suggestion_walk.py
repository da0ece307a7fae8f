"""Suggestions in the reader: gone through by Tab, answered by keys, left by Esc; none of it changes the document."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from workbench.ui.reader.underlines import Suggested
from workbench.ui.reader.view import ReaderView
from workbench.ui.reader.walk import Walk

TEXT = "Landings\n\nAn An-124 landed at Latakia last Sunday, Reuters said.\n\nIt left on Monday.\n"
Key, Shift = Qt.Key, Qt.KeyboardModifier.ShiftModifier


def at(id: str, kind: str, words: str, *, others: tuple[tuple[str, str], ...] = (), stands: bool = True) -> Suggested:
    start = TEXT.index(words)
    return Suggested(id, kind, start, start + len(words), f"{words} read", f"why {words}", others, stands)


OFFERED = [
    at("a1", "aircraft", "An-124"),
    at("p1", "place", "Latakia"),
    at("d1", "date", "last Sunday", others=(("26 Oct", "one"), ("2 Nov", "two")), stands=False),
    at("h1", "hedge", "said"),
    at("d2", "date", "Monday"),
]


@pytest.fixture
def reader(reading: Callable[[str], ReaderView]) -> ReaderView:
    made = reading(TEXT)
    made.suggestions.show(OFFERED)
    made.column.setFocus()
    return made


@pytest.fixture
def walk(reader: ReaderView) -> Walk:
    return reader.suggestions


def current(walk: Walk) -> str:
    return walk.current.id if walk.current else ""


def test_tab_goes_through_what_is_shown_in_order_and_says_what_it_is_read_as(
    qtbot: QtBot, reader: ReaderView, walk: Walk
) -> None:
    seen = []
    for _ in range(3):
        qtbot.keyClick(reader.column, Key.Key_Tab)
        seen.append((current(walk), walk.answer.why.text()))
    assert seen == [("a1", "why An-124"), ("p1", "why Latakia"), ("d1", "why last Sunday")]
    assert not walk.answer.take.isVisibleTo(walk.answer)
    assert len(walk.answer.others) == 2
    qtbot.keyClick(reader.column, Key.Key_Tab)
    assert current(walk) == "d2"  # hedges are not shown unless asked for
    qtbot.keyClick(reader.column, Key.Key_Backtab, Shift)
    assert current(walk) == "d1"
    walk.bar.buttons["hedge"].click()
    qtbot.keyClick(reader.column, Key.Key_Tab)
    assert current(walk) == "h1"


def test_tab_starts_at_the_caret_and_esc_gives_it_back(qtbot: QtBot, reader: ReaderView, walk: Walk) -> None:
    reader.show_span(TEXT.index("It left"), TEXT.index("It left"))
    qtbot.keyClick(reader.column, Key.Key_Tab)
    assert current(walk) == "d2"
    qtbot.keyClick(reader.column, Key.Key_Escape)
    assert (current(walk), walk.answer.isHidden()) == ("", True)
    qtbot.keyClick(reader.column, Key.Key_Tab)
    assert current(walk) == ""


def test_tab_past_the_last_leaves_no_box_behind(qtbot: QtBot, reader: ReaderView, walk: Walk) -> None:
    walk.go_to(OFFERED[-1])
    qtbot.keyClick(reader.column, Key.Key_Tab)
    assert (current(walk), walk.answer.isHidden()) == ("", True)


@pytest.mark.parametrize(
    ("steps", "key", "held", "asked"),
    [
        (1, Key.Key_Return, None, (["a1"], -1)),
        (2, Key.Key_Return, Shift, (["a1", "p1"], -1)),
        (3, Key.Key_Return, None, None),
        (3, Key.Key_2, None, (["d1"], 1)),
        (3, Key.Key_3, None, None),
    ],
)
def test_enter_takes_one_or_a_paragraph_and_digits_another_reading(
    qtbot: QtBot, reader: ReaderView, walk: Walk, steps: int, key: Key, held: object, asked: object
) -> None:
    heard: list[tuple[list[str], int]] = []
    walk.accept_wanted.connect(lambda ids, other: heard.append((ids, other)))
    for _ in range(steps):
        qtbot.keyClick(reader.column, Key.Key_Tab)
    qtbot.keyClick(reader.column, key, held or Qt.KeyboardModifier.NoModifier)
    assert heard == ([asked] if asked else [])


def test_x_dismisses_here_and_with_shift_everywhere(qtbot: QtBot, reader: ReaderView, walk: Walk) -> None:
    heard: list[tuple[str, bool]] = []
    walk.dismiss_wanted.connect(lambda id, everywhere: heard.append((id, everywhere)))
    qtbot.keyClick(reader.column, Key.Key_X)
    assert heard == []
    qtbot.keyClick(reader.column, Key.Key_Tab)
    qtbot.keyClick(reader.column, Key.Key_X)
    qtbot.keyClick(reader.column, Key.Key_X, Shift)
    assert heard == [("a1", False), ("a1", True)]


def test_a_whole_kind_is_taken_without_those_that_are_open(walk: Walk) -> None:
    heard: list[list[str]] = []
    walk.accept_wanted.connect(lambda ids, other: heard.append(ids))
    walk.bar.all_wanted.emit("date")
    assert heard == [["d2"]]


def test_what_was_answered_gives_way_to_the_next_one(qtbot: QtBot, reader: ReaderView, walk: Walk) -> None:
    qtbot.keyClick(reader.column, Key.Key_Tab)
    walk.show(OFFERED[1:])
    assert current(walk) == "p1"
    walk.show(())
    assert (current(walk), walk.bar.isHidden()) == ("", True)


def test_the_document_and_what_is_copied_stay_as_they_are(qtbot: QtBot, reader: ReaderView) -> None:
    before = reader.column.toPlainText()
    for key in (Key.Key_Tab, Key.Key_Tab, Key.Key_X, Key.Key_Return):
        qtbot.keyClick(reader.column, key)
    assert reader.column.toPlainText() == before


def test_the_bar_counts_each_kind_and_hides_what_is_switched_off(reader: ReaderView, walk: Walk) -> None:
    assert walk.bar.count.text() == "4 suggestions"
    assert walk.bar.buttons["date"].text() == "dates 2"
    walk.bar.buttons["date"].click()
    assert walk.bar.count.text() == "2 suggestions"
    assert [each.id for each in walk.shown] == ["a1", "p1"]
