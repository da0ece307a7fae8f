"""The tags of the window: ticked for what is selected, coloured, laid within each other, shown and asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.shell.conftest import furnished, small_case
from tests.ui.test_theme import BOTH, contrast
from workbench.case import acts
from workbench.case.tags import Tags
from workbench.ui import tagchip
from workbench.ui.app import Desktop
from workbench.ui.asking import Asking
from workbench.ui.dialogs.tags import TagsDialog
from workbench.ui.theme import Theme, instead
from workbench.values.words import TAG_COLOURS


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Desktop]:
    """One window with the small case for all of these."""
    folder = tmp_path_factory.mktemp("tags")
    with furnished(folder) as desktop:
        assert desktop.desk.open(small_case(folder))
        yield desktop


@pytest.fixture
def dialog(opened: Desktop) -> Iterator[Callable[[], TagsDialog]]:
    """Opens the dialog for the two sightings."""
    case = opened.desk.case
    opened.desk.focus.select(case.find("SG-01")[1], case.find("SG-02")[1])

    def open_it() -> TagsDialog:
        opened.window.acts["tags"].trigger()
        return next(each for each in opened.window.findChildren(TagsDialog) if each.isVisible())

    yield open_it
    for each in opened.window.findChildren(TagsDialog):
        each.reject()
    opened.desk.focus.sift("")


def paths(desktop: Desktop, number: str) -> list[str]:
    case = desktop.desk.case
    return [tag.path for tag in Tags(case).of(case, case.find(number)[1])]


def test_two_records_are_filed_and_one_click_shows_what_lies_within(
    qtbot: QtBot, opened: Desktop, dialog: Callable[[], TagsDialog]
) -> None:
    sheet = dialog()
    QTest.keyClicks(sheet.new, "aircraft/military")
    QTest.keyClick(sheet.new, Qt.Key.Key_Return)
    assert paths(opened, "SG-01") == paths(opened, "SG-02") == ["aircraft/military"]
    wide = sheet.tree.topLevelItem(0)
    assert [item.checkState(0) for item in (wide, wide.child(0))] == [Qt.CheckState.Unchecked, Qt.CheckState.Checked]
    wide.setCheckState(0, Qt.CheckState.Checked)
    wide.child(0).setCheckState(0, Qt.CheckState.Unchecked)
    entries = opened.desk.case.value("SELECT count(*) FROM entry")
    sheet.submit()
    assert opened.desk.case.value("SELECT count(*) FROM entry") == entries + 1, "both ticks are one act"
    assert paths(opened, "SG-01") == ["aircraft"]
    opened.desk.undo()
    tags = opened.views.inspector.head.tags
    qtbot.waitUntil(lambda: not tags.isHidden())
    assert [chip.text() for chip in tags.findChildren(tagchip.TagChip)] == ["aircraft / military"]
    opened.views.inspector.head.tags.findChildren(tagchip.TagChip)[0].click()
    assert opened.desk.focus.filter == 'tag = "aircraft/military"'


def test_a_tag_is_coloured_renamed_laid_elsewhere_and_deleted(
    opened: Desktop, dialog: Callable[[], TagsDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    acts.file_under(opened.desk.case, [], "fuel")
    given = iter(("tankers", "aircraft", "tankers"))
    monkeypatch.setattr(Asking, "line", lambda *said, **more: next(given))
    sheet = dialog()
    at = next(item for item in sheet.items() if item.text(0) == "fuel")
    sheet.tree.setCurrentItem(at)
    sheet.change.menu().aboutToShow.emit()
    menu = {action.text().partition("\t")[0]: action for action in sheet.change.menu().actions()}
    assert {word.capitalize() for word in TAG_COLOURS} < menu.keys()
    menu["Red"].trigger()
    QTest.keyClick(sheet.tree, Qt.Key.Key_F2)
    menu["Lay within…"].trigger()
    tag = next(tag for tag in Tags(opened.desk.case).in_order if tag.name == "tankers")
    assert (tag.path, tag.colour) == ("aircraft/tankers", "red")
    sheet.lay(next(tag for tag in Tags(opened.desk.case).in_order if tag.path == "aircraft"))
    assert sheet.message is not None, "no tag lies within itself"
    sheet.tree.setCurrentItem(next(item for item in sheet.items() if item.text(0) == "tankers"))
    QTest.keyClick(sheet.tree, Qt.Key.Key_Delete)
    assert "tankers" not in [tag.name for tag in Tags(opened.desk.case).in_order]


@BOTH
def test_every_colour_of_a_tag_is_legible(theme: Theme) -> None:
    with instead(theme):
        tones = [tagchip.tone(word) for word in TAG_COLOURS]
        assert all(contrast(tone.ink, tone.fill) >= 4.5 and contrast(tone.ink, theme.surface) >= 4.5 for tone in tones)
        assert all(one != other for one, other in pairwise(sorted(tone.ink for tone in tones)))


def test_a_new_tag_that_is_refused_keeps_the_dialog_and_what_is_typed(dialog: Callable[[], TagsDialog]) -> None:
    sheet = dialog()
    sheet.new.setText("cargo\x07")
    sheet.submit()
    assert sheet.isVisible()
    assert sheet.new.text() == "cargo\x07"
    assert "U+0007" in sheet.message.says
