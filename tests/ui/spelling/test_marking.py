"""Words that no dictionary has are marked once one is past them, in areas and in lines; their menu mends them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QInputMethodEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.spelling.dictionary import put_in, settle
from workbench.ui import theme
from workbench.ui.forms.inputs import Line, Words
from workbench.ui.spelling.dictionaries import OFF, WINDOW
from workbench.ui.spelling.speller import speller
from workbench.values.errors import CaseError

_WAVE = QTextCharFormat.UnderlineStyle.SpellCheckUnderline


class Sheet(QWidget):
    """An area and a line over each other."""

    def __init__(self) -> None:
        super().__init__()
        self.area, self.line, self.told = Words(), Line(prose=True), list[str]()
        column = QVBoxLayout(self)
        for field in (self.area, self.line):
            column.addWidget(field)
            field.changed.connect(lambda field=field: self.told.append(field.value()))


@pytest.fixture
def sheet(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Sheet]:
    theme.dress(QApplication.instance())
    put_in(monkeypatch, tmp_path, "the plane landed at an airfield's well was wrong")
    made = Sheet()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    yield made
    speller().choose(OFF)


def marked(field: Words | Line) -> list[str]:
    """The words that are underlined; of a line what was handed to Qt last."""
    settle()
    if isinstance(field, Line):
        raw = field.text().encode("utf-16-le")
        return [raw[2 * start : 2 * end].decode("utf-16-le") for start, end in field.spelling.shown]
    found, block = [], field.document().begin()
    while block.isValid():
        raw = block.text().encode("utf-16-le")
        found += [raw[2 * each.start : 2 * (each.start + each.length)].decode("utf-16-le")
                  for each in block.layout().formats() if each.format.underlineStyle() == _WAVE]  # fmt: skip
        block = block.next()
    return found


def menu_of(field: Words | Line) -> QMenu:
    """The menu that the key for it opens where the caret is."""
    QTest.keyClick(field, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    settle()
    made = QApplication.activePopupWidget()
    assert isinstance(made, QMenu)
    return made


def menu_under(field: Words | Line) -> QMenu:
    """The menu that a right click on the first letters opens."""
    at, place = (field.viewport() if isinstance(field, Words) else field), QPoint(12, 10)
    QApplication.sendEvent(at, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, at.mapToGlobal(place)))
    settle()
    made = QApplication.activePopupWidget()
    assert isinstance(made, QMenu)
    return made


def choose(field: Words | Line, words: str) -> None:
    settle()
    menu = menu_of(field)
    settle()
    next(each for each in menu.actions() if each.text() == words).trigger()
    menu.close()
    QApplication.processEvents()


@pytest.mark.parametrize("name", ["area", "line"])
def test_a_word_is_marked_once_one_is_past_it(sheet: Sheet, name: str) -> None:
    field = getattr(sheet, name)
    field.setFocus()
    QTest.keyClicks(field, "The plane lnaded")
    assert marked(field) == []
    QTest.keyClicks(field, " ")
    assert marked(field) == ["lnaded"]
    QTest.keyClicks(field, "at an arifield")
    assert marked(field) == ["lnaded"]
    sheet.area.setFocus() if name == "line" else sheet.line.setFocus()
    assert marked(field) == ["lnaded", "arifield"]
    assert field.value() == sheet.told[-1] == "The plane lnaded at an arifield"
    assert len(sheet.told) == len("The plane lnaded at an arifield")  # a mark is no change of the words


@pytest.mark.parametrize("name", ["area", "line"])
def test_a_screen_reader_is_told_of_each_word_when_it_is_marked(
    sheet: Sheet, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    said, field = list[str](), getattr(sheet, name)
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    (sheet.area if name == "line" else sheet.line).setFocus()
    field.put("the arifield ")
    assert marked(field) == ["arifield"]
    assert said == []  # nobody is writing there
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClicks(field, "lnaded at ")
    assert marked(field) == ["arifield", "lnaded"]
    assert said == ["Not in the dictionary: lnaded"]


@pytest.mark.parametrize("name", ["area", "line"])
def test_the_menu_offers_others_and_one_takes_the_place_of_the_word(sheet: Sheet, name: str) -> None:
    field = getattr(sheet, name)
    field.put("wrnog was 🛩 the arifield")
    assert marked(field) == ["wrnog", "arifield"]
    offered = [each.text() for each in menu_of(field).actions()][:7]
    assert offered == ["airfield's", "an", "at", "landed", "plane", "Add to the dictionary", "Ignore here"]
    QApplication.activePopupWidget().close()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_End)  # a right click is about the word under it
    assert [each.text() for each in menu_under(field).actions()][:7] == offered
    QApplication.activePopupWidget().close()
    QTest.keyClick(field, Qt.Key.Key_Home)
    choose(field, "landed")
    assert field.value() == "landed was 🛩 the arifield"
    field.undo()
    assert field.value() == "wrnog was 🛩 the arifield"


def test_own_words_count_everywhere_and_what_is_ignored_in_its_field_until_it_is_filled_anew(sheet: Sheet) -> None:
    sheet.area.put("qorvex arifield\nqorvex")
    sheet.line.put("qorvex")
    choose(sheet.area, "Add to the dictionary")
    assert (marked(sheet.area), marked(sheet.line)) == (["arifield"], [])
    assert speller().own.path.read_text("utf-8") == "qorvex\n"
    choose(sheet.area, "Take out of the dictionary")
    assert marked(sheet.line) == ["qorvex"]
    choose(sheet.area, "Ignore here")
    assert (marked(sheet.area), marked(sheet.line)) == (["arifield"], ["qorvex"])
    sheet.area.put("qorvex again")
    assert marked(sheet.area) == ["qorvex", "again"]


def test_names_of_the_case_and_of_the_tables_are_right(sheet: Sheet) -> None:
    sheet.area.put("The Qorvex's plane landed at Sheremetyevo, QORVEX 1, Sheremetyevoo")
    assert marked(sheet.area) == ["Qorvex's", "Sheremetyevoo"]
    speller().know(lambda: {"qorvex"})
    assert marked(sheet.area) == ["Sheremetyevoo"]


def test_switched_off_nothing_is_marked(sheet: Sheet) -> None:
    sheet.area.put("wrnog")
    sheet.line.put("wrnog")
    assert marked(sheet.area) == marked(sheet.line) == ["wrnog"]
    speller().choose(OFF)
    assert marked(sheet.area) == marked(sheet.line) == []
    speller().choose(WINDOW)
    assert marked(sheet.area) == marked(sheet.line) == ["wrnog"]


def test_an_input_method_at_work_in_a_line_is_not_disturbed(sheet: Sheet) -> None:
    sheet.line.setFocus()
    sheet.line.put("wrnog ")
    sheet.line.end(False)
    QApplication.sendEvent(sheet.line, QInputMethodEvent("compo", []))
    where = sheet.line.cursorRect()
    speller().changed.emit()
    assert sheet.line.cursorRect() == where  # behind what is being made
    done = QInputMethodEvent("", [])
    done.setCommitString("done ")
    QApplication.sendEvent(sheet.line, done)
    assert (sheet.line.text(), marked(sheet.line)) == ("wrnog done ", ["wrnog", "done"])


def test_a_dictionary_that_cannot_be_written_is_told(sheet: Sheet, tmp_path: Path) -> None:
    (tmp_path / "blocked").write_text("")
    speller().keep_in(tmp_path / "blocked")
    with pytest.raises(CaseError, match="cannot be written"):
        speller().add("qorvex")
    said = list[str]()
    speller().failed.connect(said.append)
    sheet.area.put("qorvex")
    settle()
    choose(sheet.area, "Add to the dictionary")
    assert "make the folder one you may write in" in said[0]
    assert marked(sheet.area) == ["qorvex"]
