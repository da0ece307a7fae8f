"""Acts get other keys: told everywhere, kept, refused in words where another act or a view has them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton

from tests.ui.bench import Bench
from workbench.ui import keys
from workbench.ui.actions import ACTS, PAGES
from workbench.ui.dialogs.keys import ChangeKeys
from workbench.ui.keyboard import Keyboard
from workbench.ui.preferring import Preferring

NAMED = {act.name: act for act in ACTS}


@pytest.fixture
def opened(bench: Bench) -> ChangeKeys:
    """The window of keys over a source."""
    bench.select("An-124")
    return bench.desktop.views.preferring.change_keys()


def give(dialog: ChangeKeys, name: str, key: str, *, also: bool = False) -> None:
    dialog.choose(name)
    dialog.press.setKeySequence(QKeySequence(key))
    (dialog.add if also else dialog.use).click()


def test_a_free_key_is_given_told_everywhere_and_kept(bench: Bench, opened: ChangeKeys) -> None:
    give(opened, "search", "Ctrl+Alt+K")
    give(opened, "journal", "Ctrl+Alt+J", also=True)
    acts = bench.window.acts
    assert [each.toString() for each in acts["search"].shortcuts()] == ["Ctrl+Alt+K"]
    assert "Ctrl+Alt+K" in acts["search"].toolTip()
    assert bench.window.row.search.cap.words == "Ctrl Alt K"
    keyboard = Keyboard(acts, bench.window)
    listed = [key.text() for key, _, _ in keyboard.rows]
    keyboard.close()
    assert "Ctrl+Alt+K" in listed
    assert "Ctrl+J, Ctrl+Alt+J" in listed
    assert keys.chosen(bench.desk.settings) == {"search": ("Ctrl+Alt+K",), "journal": ("Ctrl+J", "Ctrl+Alt+J")}
    opened.all.click()
    assert keys.chosen(bench.desk.settings) == {}
    assert acts.keys("search") == ("Ctrl+K", "Ctrl+Shift+F")
    assert bench.window.row.search.cap.words == "Ctrl K"


def test_a_new_key_does_it_and_the_old_one_does_not(bench: Bench, opened: ChangeKeys) -> None:
    give(opened, "excerpt", "Ctrl+Alt+E")
    opened.reject()
    bench.select("An-124")
    before = bench.entries()
    bench.press("E")
    assert bench.entries() == before
    bench.press("Ctrl+Alt+E")
    bench.qtbot.waitUntil(lambda: bench.entries() == before + 1)


def test_a_letter_counts_in_panes_alone(bench: Bench, opened: ChangeKeys) -> None:
    acts = bench.window.acts
    give(opened, "journal", "Shift+Q")
    assert acts["journal"].shortcutContext() is Qt.ShortcutContext.WidgetWithChildrenShortcut
    assert acts["journal"] not in bench.window.actions()
    assert acts["journal"] in bench.window.pages["read"].actions()
    opened.reset.click()
    assert acts["journal"].shortcutContext() is Qt.ShortcutContext.WindowShortcut
    assert acts["journal"] in bench.window.actions()
    assert acts["journal"] not in bench.window.pages["read"].actions()


def test_a_key_of_another_act_is_taken_over_only_when_asked(bench: Bench, opened: ChangeKeys) -> None:
    acts = bench.window.acts
    give(opened, "leads", "Ctrl+J")
    assert opened.message is not None
    assert opened.message.says == "Ctrl+J is a key of “Journal” already. Taken over, it calls “Leads” instead."
    assert acts.keys("leads") == ("Ctrl+Shift+D",)
    next(each for each in opened.message.findChildren(QPushButton) if each.text() == "Take it over").click()
    assert (acts.keys("leads"), acts.keys("journal"), opened.message) == (("Ctrl+J",), (), None)
    opened.choose("journal")
    opened.reset.click()
    assert opened.message is not None
    assert "“Leads”" in opened.message.says
    assert acts.keys("journal") == ()


@pytest.mark.parametrize(("name", "key", "says"), [
    ("journal", "", "Press the key first"), ("journal", "Esc", "go about"), ("journal", "Alt+F", "opens a menu"),
    ("journal", "Ctrl+C", "copies words"), ("journal", "Z", "timeline: zoom to the selection"),
    ("journal", "Ctrl+F", "reader: find words"), ("journal", "7", "digits"), ("journal", "Ctrl+Left", "timeline"),
    ("journal", "Ctrl+J", ""), ("board-link", "L", ""), ("journal", "Ctrl+Alt+9", ""), ("journal", "F9", ""),
])  # fmt: skip
def test_what_the_views_need_is_refused(name: str, key: str, says: str) -> None:
    found = keys.refusal(NAMED[name], key, str)
    assert says in found
    assert bool(says) == bool(found)


def test_the_table_itself_has_no_conflict() -> None:
    for act in ACTS:
        for key in act.keys:
            assert keys.portable(key) == key
            assert keys.holders(act, key, ACTS) == []
            assert keys.refusal(act, key, str) == ""


def test_acts_of_different_pages_do_not_meet() -> None:
    assert keys.holders(NAMED["matrix-judge"], "O", ACTS) == []
    assert [each.name for each in keys.holders(NAMED["journal"], "I", ACTS)] == ["board-invert", "report-issue"]


@pytest.mark.parametrize("kept", [
    "garbage", "[1]", '{"journal": 5}', '{"journal": ["no key"]}', '{"journal": ["Esc"]}', '{"none": ["Ctrl+J"]}',
    '{"journal": ["Ctrl+A, Ctrl+B"]}', json.dumps({"journal": ["F9"] * 9}), '{"journal": [null]}',
])  # fmt: skip
def test_spoilt_choices_are_left_out(tmp_path: Path, kept: str) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("keys", kept)
    assert keys.chosen(settings) == {}


def test_pages_of_their_own_are_those_of_the_window(bench: Bench) -> None:
    everywhere = {*bench.window.actions(), *bench.window.pages["read"].actions()}
    alone = [act for act in bench.window.acts if bench.window.acts[act.name] not in everywhere]
    assert {act.menu.partition(":")[0] for act in alone} == set(PAGES)


def test_keys_are_there_at_the_next_start(bench: Bench, opened: ChangeKeys) -> None:
    give(opened, "filter", "F9")
    bench.window.acts.rekey({})
    assert bench.window.acts.keys("filter") == ("Ctrl+Shift+L",)
    views = bench.desktop.views
    Preferring(bench.window, views.read, views.map, views.timeline, views.suggest_acts, views.navigator,
               bench.desktop.appearance, lambda: None)  # fmt: skip
    assert bench.window.acts.keys("filter") == ("F9",)
    assert views.navigator.cap.words == "F9"
