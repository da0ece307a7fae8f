"""The guide in the program: F1 leads to the page for where one is, pages are turned, words found, nothing fetched."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import workbench.ui
from workbench.reference.guide import pages
from workbench.ui.app import Desktop
from workbench.ui.dialogs.found import FoundSheet
from workbench.ui.dialogs.lookup import LookUp
from workbench.ui.dialogs.sheet import Sheet
from workbench.ui.forms.form import Form
from workbench.ui.forms.onwords import PassageForm
from workbench.ui.forms.remarks import RemarkForm
from workbench.ui.guide.pageview import name_in
from workbench.ui.guide.places import PLACES, place_of
from workbench.ui.guide.window import GuideWindow

GROUNDS = (
    QDialog,
    Sheet,
    FoundSheet,
    LookUp,
    Form,
    RemarkForm,
    PassageForm,
)  # what dialogs are made of, never seen bare


@pytest.fixture
def guide(qtbot: QtBot, tmp_path: Path) -> GuideWindow:
    """The guide at its first page."""
    window = GuideWindow(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.show_place("README")
    qtbot.waitExposed(window)
    return window


def shown(guide: GuideWindow) -> str:
    return name_in(guide.view.source())


def every_dialog() -> set[type[QDialog]]:
    for found in pkgutil.walk_packages(workbench.ui.__path__, "workbench.ui."):
        importlib.import_module(found.name)
    made, found_all = [QDialog], set()
    while made:
        below = [each for each in made.pop().__subclasses__() if each.__module__.startswith("workbench.ui.")]
        made += below
        found_all |= set(below)
    return found_all - set(GROUNDS)


@pytest.mark.parametrize("place", sorted(set(PLACES.values())))
def test_every_place_of_the_table_is_in_the_guide(place: str):
    name, _, anchor = place.partition("#")
    assert anchor in {each.anchor for each in pages.page(name).sections}


def test_every_dialog_and_form_has_a_page(qapp: QApplication):
    """Where this fails because a dialog was added: ``workbench/ui/guide/places.py`` says what F1 opens in it."""
    bare = {each.__name__ for each in every_dialog()
            if not any(kind.__name__ in PLACES for kind in each.__mro__)}  # fmt: skip
    assert bare == set()


def test_every_name_of_the_table_is_a_class_of_the_window(qapp: QApplication):
    every_dialog()  # imports all there is
    known, made = set(), [QWidget]
    while made:
        kind = made.pop()
        known.add(kind.__name__)
        made += kind.__subclasses__()
    assert set(PLACES) <= known


def test_f1_opens_the_page_for_the_view_the_keyboard_is_in(opened: Desktop, qtbot: QtBot):
    window, helping = opened.window, opened.views.commands.helping
    for name, page in window.pages.items():
        window.go(name)
        assert place_of(page) == PLACES[type(page).__name__]
        assert place_of(page) not in ("", PLACES["MainWindow"])
    window.go("board")
    window.activateWindow()
    opened.views.board.setFocus()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert helping.guide.isVisible()
    assert helping.guide.view.source().fragment() == "board"
    assert shown(helping.guide) == "timeline-and-board"
    helping.guide.close()


def test_f1_counts_in_a_dialog(opened: Desktop, qtbot: QtBot):
    window, helping = opened.window, opened.views.commands.helping
    window.acts["preferences"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.field.setFocus()
    assert window.acts["guide"] in dialog.actions()
    qtbot.keyClick(dialog.field, Qt.Key.Key_F1)
    assert shown(helping.guide) == "preferences"
    helping.guide.close()
    dialog.reject()


def test_a_question_mark_in_the_command_box_asks_the_guide(opened: Desktop):
    box = opened.window.row.search
    box.ask("?time stamp")
    box._search()  # noqa: SLF001  # without the pause after typing
    assert box.found[0].text == "Time stamps (Custody, searches, translations)"
    box.found[0].does()
    guide = opened.views.commands.helping.guide
    assert shown(guide) == "custody"
    guide.close()
    box.ask("?")
    box._search()  # noqa: SLF001
    assert len(box.found) == len(pages.names()) - 1
    box.clear()


def test_links_turn_pages_and_the_way_back_is_kept(guide: GuideWindow):
    guide.view.follow(QUrl("findings.md#origins"))
    assert shown(guide) == "findings"
    assert guide.windowTitle() == "Findings and origins — Guide"
    assert guide.view.textCursor().block().text() == "Origins"
    assert guide.side.contents.currentItem().text(0) == "Findings and origins"
    guide.back.click()
    assert shown(guide) == "README"
    guide.on.click()
    assert shown(guide) == "findings"


def test_a_link_that_leads_out_is_opened_only_when_that_is_wanted(guide: GuideWindow, monkeypatch: pytest.MonkeyPatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    guide.view.follow(QUrl("https://pipx.pypa.io"))
    guide.view.follow(QUrl("file:///etc/hostname"))
    assert opened == []
    assert shown(guide) == "README"
    message = next(each for each in guide.messages.messages() if "pipx" in each.says)
    message.findChildren(QPushButton)[0].click()
    assert opened == ["https://pipx.pypa.io"]


def test_nothing_but_the_guide_is_read(guide: GuideWindow, tmp_path: Path):
    picture = tmp_path / "picture.png"
    QImage(4, 4, QImage.Format.Format_RGB32).save(str(picture))
    for name in (picture.as_uri(), "https://example.org/a.png"):
        assert guide.view.loadResource(2, QUrl(name)) is None
    assert guide.view.loadResource(2, QUrl("pictures/../../../etc/a.png")).isNull()
    assert guide.view.loadResource(2, QUrl("pictures/read.png")).width() > 100


def test_words_are_looked_up_by_keys_and_marked_on_the_page(guide: GuideWindow, qtbot: QtBot):
    guide.side.field.setFocus()
    qtbot.keyClicks(guide.side.field, "time stamp")
    assert guide.side.hits.item(0).text().startswith("Time stamps, Custody")
    qtbot.keyClick(guide.side.field, Qt.Key.Key_Return)
    assert shown(guide) == "custody"
    assert guide.view.hasFocus()
    assert guide.view.extraSelections()
    assert guide.view.textCursor().selectedText().lower() == "time"
    guide.side.field.setFocus()
    qtbot.keyClick(guide.side.field, Qt.Key.Key_Escape)
    assert guide.side.stack.currentWidget() is guide.side.contents
    assert not guide.view.extraSelections()


def test_words_are_found_on_the_page_and_counted(guide: GuideWindow, qtbot: QtBot):
    guide.show_place("findings")
    qtbot.keyClick(guide.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(guide.find.field, "known origin")
    many = len(guide.view.extraSelections())
    assert many
    assert guide.find.count.text() == str(many)
    qtbot.keyClick(guide.find.field, Qt.Key.Key_Return)
    assert guide.find.count.text() == f"1 / {many}"
    assert guide.view.textCursor().selectedText().lower() == "known origin"
    guide.find.field.setText("zebra")
    assert guide.find.count.text() == "not on this page"
    qtbot.keyClick(guide.find.field, Qt.Key.Key_Escape)
    assert not guide.find.isVisible()
    assert guide.isVisible()


def test_keys_alone_reach_all_of_it(guide: GuideWindow, qtbot: QtBot):
    qtbot.keyClick(guide.view, Qt.Key.Key_F6)
    assert guide.side.contents.hasFocus()
    guide.side.contents.setCurrentItem(guide.side.contents.topLevelItem(1).child(0))
    qtbot.keyClick(guide.side.contents, Qt.Key.Key_Return)
    assert shown(guide) == pages.names()[1]
    qtbot.keyClick(guide, Qt.Key.Key_F1)
    assert shown(guide) == "README"
    qtbot.keyClick(guide, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert guide.side.field.hasFocus()
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_it_comes_back_where_it_was_left(guide: GuideWindow, qtbot: QtBot):
    guide.resize(700, 500)
    guide.close()
    again = GuideWindow(guide._settings)  # noqa: SLF001
    qtbot.addWidget(again)
    assert again.size().toTuple() == (700, 500)


def test_a_page_stays_in_sight_when_the_theme_or_the_width_changes(guide: GuideWindow):
    guide.show_place("command-line#merge")
    QTest.qWait(10)
    before = guide.view.cursorForPosition(guide.view.viewport().rect().topLeft()).block().text()
    guide.view.redress()
    assert guide.view.cursorForPosition(guide.view.viewport().rect().topLeft()).block().text() == before
    assert guide.view.horizontalScrollBar().maximum() == 0


def test_the_key_of_the_guide_is_told_by_the_window(opened: Desktop):
    shortcuts = {name: opened.window.acts[name].shortcut() for name in ("guide", "whats-this", "keyboard")}
    assert shortcuts == {
        "guide": QKeySequence("F1"), "whats-this": QKeySequence("Shift+F1"), "keyboard": QKeySequence("Ctrl+F1"),
    }  # fmt: skip
