"""The command box: commands by the beginnings of their words, records by number and name, words inside words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.case import acts
from workbench.ui import theme
from workbench.ui.app import Desktop
from workbench.ui.foundlist import Found
from workbench.ui.matching import rank
from workbench.ui.searchbox import SearchBox

Key = Callable[[str], bytes]


@pytest.fixture
def box(opened: Desktop) -> SearchBox:
    opened.window.acts["search"].trigger()
    return opened.window.row.search


def look(qtbot: QtBot, box: SearchBox, words: str) -> list[Found]:
    box.clear()
    with qtbot.waitSignal(box.searched):
        qtbot.keyClicks(box, words)
    return box.found


@pytest.mark.parametrize(
    ("asked", "name", "best"),
    [("att", "Attach source…", 0), ("so att", "Attach source…", 1), ("as", "Attach source…", 2),
     ("pasted", "Attach source…", 3), ("tach", "Attach source…", None), ("", "Undo", 0),
     ("source x", "Attach source…", None)],
)  # fmt: skip
def test_commands_fit_by_the_beginnings_of_their_words(asked: str, name: str, best: int | None) -> None:
    assert rank(asked, name, "attach a file, a page or pasted text") == best


def test_a_command_is_found_done_and_comes_first_the_next_time(qtbot: QtBot, opened: Desktop, box: SearchBox) -> None:
    assert look(qtbot, box, ">boa")[0].text == "Board"
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert opened.window.workspace == "board"
    opened.window.acts["search"].trigger()
    assert [found.text for found in box.found] == ["Board"]
    assert box.list.frame.isVisible()
    assert look(qtbot, box, ">")[0].text == "Board"
    assert {found.text for found in box.found} >= {"Read", "Journal", "Undo"}
    assert "Redo" not in {found.text for found in box.found}


def test_a_theme_is_worn_by_name_and_a_command_that_is_none_is_told_as_such(
    qtbot: QtBot, opened: Desktop, box: SearchBox
) -> None:
    before = theme.current()
    assert look(qtbot, box, "> dark")[0].text == "Theme: Dark"
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert (theme.current().name, box.text()) == ("dark", "")
    theme.wear(QApplication.instance(), before)
    opened.window.acts["search"].trigger()
    look(qtbot, box, "> sing")
    assert box.list.item(0).text() == "No command that can be done now is called “> sing”."


def test_a_record_is_called_by_its_number_with_its_line(
    qtbot: QtBot, opened: Desktop, box: SearchBox, key: Key
) -> None:
    first, second = look(qtbot, box, "sg")
    assert (first.number, second.number) == ("SG-01", "SG-02")
    assert first.text.startswith("Il-76")
    assert look(qtbot, box, "#1")[0].number in ("S1", "SG-01")
    look(qtbot, box, "CL-1")
    assert box.found[0].text == "The flight did not happen"
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert opened.desk.focus.primary == key("CL-1")


def test_an_entity_is_called_by_a_name(qtbot: QtBot, opened: Desktop, box: SearchBox) -> None:
    base = opened.desk.act(acts.add_entity, "place", "Hmeimim air base")
    assert look(qtbot, box, "@air hm")[0].icon == "entity"
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert opened.desk.focus.primary == base


def test_a_word_is_found_from_its_beginning(qtbot: QtBot, box: SearchBox) -> None:
    found = look(qtbot, box, "spokesm")
    assert any(each.quoted and "spokesman" in each.aside for each in found)


def test_letters_inside_words_are_looked_for_beside_the_work(qtbot: QtBot, box: SearchBox) -> None:
    box.clear()
    qtbot.keyClicks(box, "atakia")
    qtbot.waitUntil(lambda: any("Latakia" in each.aside for each in box.found))
    box.clear()
    qtbot.keyClicks(box, "xylophone")
    qtbot.waitUntil(lambda: "xylophone" in box.list.item(0).text())


def test_a_search_is_left_when_more_is_typed_and_when_the_case_is_closed(
    qtbot: QtBot, opened: Desktop, box: SearchBox
) -> None:
    box.clear()
    qtbot.keyClicks(box, "atakia")
    assert look(qtbot, box, ">board")[0].text == "Board"
    box.clear()
    told = []
    box.searched.connect(lambda: told.append(box.text()))
    opened.window.row.search.finder.further("xylophone", lambda found: told.append("late"))
    opened.desk.close()
    qtbot.wait(30)
    assert told == []


@pytest.mark.parametrize("words", ["x" * 5_000, '"', "*", "#", "@", ">", "\u202eאבג", "%_", "'; DROP"])
def test_anything_can_be_typed(qtbot: QtBot, opened: Desktop, box: SearchBox, words: str) -> None:
    box.setText(words[:2_000])
    with qtbot.waitSignal(box.searched):
        box.textEdited.emit(words)
    assert box.list.frame.isVisible()


def test_escape_leaves_and_the_list_goes(qtbot: QtBot, opened: Desktop, box: SearchBox) -> None:
    look(qtbot, box, "Latakia")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not box.list.frame.isVisible()
    assert QApplication.focusWidget() is not box


def test_a_source_is_found_before_its_publisher(qtbot: QtBot, opened: Desktop, box: SearchBox, key: Key) -> None:
    opened.desk.act(acts.cite, key("S1"), "Flightradar24")
    found = [each.icon for each in look(qtbot, box, "Flightradar")]
    assert found[0] == "source"


def test_enter_before_anything_is_found_takes_the_first_that_comes(
    qtbot: QtBot, box: SearchBox, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[str] = []
    coming: list[Callable[[list[Found]], object]] = []

    class Slow:
        def __call__(self, words: str) -> list[Found]:
            return []

        def further(self, words: str, told: Callable[[list[Found]], object]) -> bool:
            coming.append(told)
            return True

        def leave(self) -> None:
            pass

    monkeypatch.setattr(box, "finder", Slow())
    box.clear()
    for after in ("", "s"):
        qtbot.keyClicks(box, "word")
        qtbot.keyClick(box, Qt.Key.Key_Return)
        qtbot.keyClicks(box, after)  # typing on takes it back
        coming[-1]([Found("E9", "excerpt", lambda: taken.append("E9"))])
        assert taken == ["E9"]
        box.clear()
