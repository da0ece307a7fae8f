"""The reader by keys alone: a caret, selections that grow, sizes; and whatever comes, the text stays as it is."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.ui.reader.found import found
from workbench.ui.reader.growing import grown
from workbench.ui.reader.view import ReaderView

LEG = (
    "the Il-26M transport aircraft was noted to have flown a route from Libya to Latakia and then to the"
    " Moscow area last Sunday"
)
TEXT = (
    "Flights to the coast\r\n\r\nIt was reported, on Monday, that Gen. A. Ivanov left. Additionally, " + LEG + ".\r\n"
    "\u05d4\u05de\u05d8\u05d5\u05e1 \u05e0\u05d7\u05ea.\r\nAn \U0001f6eb An-124 cafe\u0301 stood there.\u2029Gone!\n"
)
Key, Alt, Control, Shift = (
    Qt.Key, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier,
)  # fmt: skip
pieces = st.sampled_from(
    ["a b, c. D e", "\r\n", "\u2029", "\U0001f6eb ", "\u05e0\u05d7\u05ea ", "e\u0301", " — ", "“x” ", "."]
)


@pytest.fixture
def reader(reading: Callable[[str], ReaderView]) -> ReaderView:
    view = reading(TEXT)
    view.column.setFocus()
    return view


def words(reader: ReaderView) -> str:
    span = reader.selected_span()
    return TEXT[slice(*span)] if span else ""


def put(reader: ReaderView, at: str) -> None:
    place = TEXT.index(at) + 1
    reader.column.select(place, place)


def test_a_selection_grows_and_shrinks_by_keys(qtbot: QtBot, reader: ReaderView) -> None:
    put(reader, "Libya")
    steps = []
    for _ in range(5):
        qtbot.keyClick(reader.column, Key.Key_Up, Alt)
        steps.append(words(reader))
    assert steps[0] == "Libya"
    assert LEG in steps
    assert steps[3].startswith("Additionally, the Il-26M")
    assert steps[3].endswith("last Sunday.")
    assert steps[4].startswith("It was reported")
    for step in reversed(steps[:-1]):
        qtbot.keyClick(reader.column, Key.Key_Down, Alt)
        assert words(reader) == step
    qtbot.keyClick(reader.column, Key.Key_Down, Alt)
    assert reader.selected_span() is None
    assert reader.column.span()[0] == TEXT.index("Libya") + 1


def test_shrinking_ends_where_the_selection_became_another(qtbot: QtBot, reader: ReaderView) -> None:
    put(reader, "Libya")
    qtbot.keyClick(reader.column, Key.Key_Up, Alt)
    qtbot.keyClick(reader.column, Key.Key_Right, Shift)
    before = words(reader)
    qtbot.keyClick(reader.column, Key.Key_Down, Alt)
    assert words(reader) == before != ""


def test_initials_and_titles_end_no_sentence() -> None:
    at = TEXT.index("Ivanov")
    first = TEXT.index("It was reported")
    sentence = (first, TEXT.index(" Additionally"))
    span = (at, at)
    seen = [span := grown(TEXT, *span) for _ in range(4)]
    assert sentence in seen


def test_a_pair_of_ends_is_grown_over_as_one() -> None:
    text = "It was said that the jet made three landings there between last Friday and Wednesday and left."
    at = text.index("three landings")
    low, high = grown(text, at, at + len("three landings"))
    assert text[low:high] == "the jet made three landings there between last Friday and Wednesday"


@given(st.lists(pieces, max_size=12).map("".join), st.data())
def test_growing_always_grows_until_all_is_selected(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = start, data.draw(st.integers(start, len(text)))
    for _ in range(9):
        wider = grown(text, *span)
        assert wider[0] <= span[0] <= span[1] <= wider[1]
        assert wider[1] - wider[0] > span[1] - span[0] or wider == (0, len(text))
        span = wider
    assert span == (0, len(text))


@pytest.mark.parametrize(("keys", "held"), [
    (Key.Key_A, None), (Key.Key_Delete, None), (Key.Key_Backspace, None), (Key.Key_Space, None), (Key.Key_V, Control),
    (Key.Key_X, Control), (Key.Key_Z, Control), (Key.Key_Y, Control), (Key.Key_Insert, Shift), (Key.Key_K, Control),
    (Key.Key_Tab, None), (Key.Key_Return, None), (Key.Key_B, Control), (Key.Key_Delete, Control),
])  # fmt: skip
def test_no_key_changes_the_text(reader: ReaderView, keys: Qt.Key, held: Qt.KeyboardModifier | None) -> None:
    QApplication.clipboard().setText("pasted")
    document = reader.column.document()
    before = document.toHtml(), document.revision()
    put(reader, "Libya")
    reader.column.grow()
    QTest.keyClick(reader.column, keys, held or Qt.KeyboardModifier.NoModifier)
    assert (document.toHtml(), document.revision()) == before


def test_neither_drop_nor_paste_nor_input_method_nor_undo_changes_the_text(reader: ReaderView) -> None:
    column = reader.column
    before = column.document().toHtml(), column.document().revision()
    data = QMimeData()
    data.setText("dropped")
    move, none = Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    QApplication.sendEvent(column.viewport(), QDragEnterEvent(QPoint(50, 50), move, data, left, none))
    QApplication.sendEvent(column.viewport(), QDropEvent(QPointF(50, 50), move, data, left, none))
    typed = QInputMethodEvent("composed", [])
    typed.setCommitString("written")
    QApplication.sendEvent(column, typed)
    for act in (column.paste, column.undo, column.redo):
        act()
    column.insertFromMimeData(data)
    assert (column.document().toHtml(), column.document().revision()) == before


def test_what_is_copied_are_the_words_of_the_source_and_no_dress(reader: ReaderView) -> None:
    start = TEXT.index("\u05d4")
    reader.column.select(start, start + 12)
    reader.column.copy()
    mime = QApplication.clipboard().mimeData()
    assert mime.text() == TEXT[start : start + 12]
    assert not mime.hasHtml()


def test_the_type_is_sized_by_keys_and_goes_back(qtbot: QtBot, reader: ReaderView) -> None:
    qtbot.keyClick(reader.column, Key.Key_Plus, Control)
    qtbot.keyClick(reader.column, Key.Key_Equal, Control)
    assert reader.column.size_px == 17
    qtbot.keyClick(reader.column, Key.Key_Minus, Control)
    assert reader.column.size_px == 16
    qtbot.keyClick(reader.column, Key.Key_0, Control)
    assert reader.column.size_px == 15


def test_leaving_find_gives_the_selection_back_unless_a_place_is_found(qtbot: QtBot, reader: ReaderView) -> None:
    reader.column.select(*found(TEXT, "Libya")[0])
    qtbot.keyClick(reader.column, Key.Key_F, Control)
    reader.finder.bar.field.setText("Latakiaxx")
    qtbot.keyClick(reader.finder.bar.field, Key.Key_Escape)
    assert words(reader) == "Libya"
    qtbot.keyClick(reader.column, Key.Key_F, Control)
    reader.finder.bar.field.setText("latakia")
    qtbot.keyClick(reader.finder.bar.field, Key.Key_Escape)
    assert words(reader) == "Latakia"
    assert not reader.column.hits


@pytest.mark.parametrize(("text", "sought", "wanted"), [
    ("Café, CAFE\u0301 and cafe", "cafe", ["Café", "CAFE\u0301", "cafe"]),
    ("Russia’s and Russia's", "russia's", ["Russia’s", "Russia's"]),
    ("An‑124, An–124 and An-124", "an-124", ["An‑124", "An–124", "An-124"]),
    ("one\r\ntwo  one two", "ONE two", ["one\r\ntwo", "one two"]),
    ("в Хмеймиме самолёт", "самолет", ["самолёт"]),
    ("北京大学", "京大", ["京大"]), ("\U0001f6eb An-124", "an", ["An"]), ("abc", " ", []),
])  # fmt: skip
def test_find_folds_what_the_case_search_folds(text: str, sought: str, wanted: list[str]) -> None:
    assert [text[slice(*place)] for place in found(text, sought)] == wanted


def test_places_far_down_a_long_text_are_exact() -> None:
    text = "Ä\r\n" + "long lines of “words” about nothing in particular. " * 400 + "Über Łódź\U0001f6eb." * 3
    assert [text[slice(*place)] for place in found(text, "łodz")] == ["Łódź"] * 3


_UI = Path(__file__).parents[2] / "workbench" / "ui"


def test_only_one_file_of_the_window_knows_utf_16() -> None:
    knows = re.compile(r"utf.?16|surrogat|0x10000|0xFFFF\b", re.IGNORECASE)
    files = [path for path in _UI.rglob("*.py") if knows.search(path.read_text(encoding="utf-8"))]
    assert [path.relative_to(_UI).as_posix() for path in files] == ["units.py"]


def test_no_position_of_a_text_cursor_is_taken_as_an_offset() -> None:
    """Wherever a cursor's place is read, it goes through ``TextUnits`` in the same line."""
    reads = re.compile(r"ursor\S*\.(?:selectionStart|selectionEnd|anchor|position)\(\)|\.selection(?:Start|End)\(\)")
    lines = [
        (path.relative_to(_UI).as_posix(), line.strip())
        for path in _UI.rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if reads.search(line)
    ]
    assert {name for name, _ in lines} == {"reader/column.py"}
    assert all("self.units.point" in line for _, line in lines), lines


def test_every_key_of_the_reader_is_free_of_the_window() -> None:
    from workbench.ui.actions import ACTS

    taken = {QKeySequence(key).toString() for act in ACTS for key in act.keys}
    mine = ("Alt+Up", "Alt+Down", "Ctrl++", "Ctrl+-", "Ctrl+0", "Ctrl+Tab", "Ctrl+F4", "F3", "[", "]")
    assert not taken & {QKeySequence(key).toString() for key in mine}
