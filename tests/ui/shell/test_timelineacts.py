"""What is done from the timeline in its window: the one filter, notes at a time, before and after, saved views."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.shell.conftest import furnished, small_case
from workbench.analysis.setting import Setting
from workbench.case import acts
from workbench.case.rows import record
from workbench.case.savedviews import saved_texts, saved_views
from workbench.ui.app import Desktop
from workbench.ui.asking import Asking
from workbench.ui.forms.remarks import PinForm
from workbench.ui.sifter import Sifter
from workbench.ui.timelinepane import TimelinePane

Key = Callable[[str], bytes]


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Desktop]:
    """One window with the small case for all of these."""
    folder = tmp_path_factory.mktemp("timelineacts")
    with furnished(folder) as desktop:
        desktop.window.resize(1400, 900)
        assert desktop.desk.open(small_case(folder))
        yield desktop


@pytest.fixture
def pane(qtbot: QtBot, opened: Desktop) -> Iterator[TimelinePane]:
    """The timeline as it is at first, the keyboard in it."""
    pane = opened.views.timeline
    opened.window.go("read")
    opened.window.layouts.reveal("timeline")
    opened.desk.focus.select()
    pane.setFocus(Qt.FocusReason.TabFocusReason)
    yield pane
    opened.desk.focus.sift("")
    opened.desk.focus.brush(None)
    pane.looking.ask(Setting())
    at_rest(qtbot, pane)


def at_rest(qtbot: QtBot, pane: TimelinePane) -> None:
    qtbot.waitUntil(lambda: not pane.looking.dressing.busy)


def test_a_filter_is_written_by_key_and_lifted_from_the_navigator(qtbot: QtBot, opened: Desktop, pane: TimelinePane):
    QTest.keyClicks(pane, "/")
    sifter = next(each for each in opened.window.findChildren(Sifter))
    sifter.line.setText("place ~")
    QTest.keyClick(sifter.line, Qt.Key.Key_Return)
    assert "ends too early" in sifter.says.text()
    sifter.line.setText("place ~ Hmeimim")
    QTest.keyClick(sifter.line, Qt.Key.Key_Return)
    at_rest(qtbot, pane)
    assert {opened.desk.case.number(key) for key in pane.hidden} == {"SG-02", "CL-1"}
    navigator = opened.views.navigator
    qtbot.waitUntil(lambda: navigator.more.text() == "2 more outside the filter")
    assert navigator.chips.sifted.accessibleName() == "Clear the filter place ~ Hmeimim"
    navigator.chips.sifted.click()
    assert opened.desk.focus.filter == ""
    qtbot.waitUntil(lambda: not navigator.more.isVisible())


def test_a_filter_typed_in_the_log_is_that_of_all_views(qtbot: QtBot, opened: Desktop, pane: TimelinePane):
    opened.window.go("log")
    log = opened.views.log
    qtbot.waitUntil(lambda: log.grid is not None)
    log.bar.filter.setText("Hmeimim")
    log.shared.pass_on()
    assert opened.desk.focus.filter == ""  # words to look for stay here
    log.bar.filter.setText("aircraft ~ Il and place ~ Hmeimim")
    log.shared.pass_on()
    at_rest(qtbot, pane)
    assert opened.desk.focus.filter == "aircraft ~ Il and place ~ Hmeimim"
    log.bar.filter.setText("words only")
    log.shared.pass_on()
    assert opened.desk.focus.filter == ""
    log.bar.filter.setText("aircraft ~ Il and place ~ Hmeimim")
    log.shared.pass_on()
    at_rest(qtbot, pane)
    log.show_kind("claim")
    qtbot.waitUntil(lambda: log.grid is not None and log.bar.count.text() == "0 of 1 shown")
    assert log.bar.says.text() == ""  # a field that claims have not is no mistake of whoever asks for sightings
    opened.desk.focus.sift("")
    qtbot.waitUntil(lambda: log.table.model().rowCount() == 1)
    assert log.bar.filter.text() == ""


def test_what_comes_in_is_in_view_where_all_was_and_a_stretch_that_was_chosen_stays(
    qtbot: QtBot, opened: Desktop, pane: TimelinePane, key: Key
):
    case = opened.desk.case
    pane.fit()
    before = pane.stretch(whole=False)
    acts.set_fields(case, key("SG-02"), {"when": "3 November 2025"})
    qtbot.waitUntil(lambda: pane.stretch(whole=True) != before)
    assert pane.stretch(whole=False) == pane.stretch(whole=True)
    pane.plot.look(*before)
    acts.set_fields(case, key("SG-02"), {"when": "5 November 2025"})
    qtbot.waitUntil(lambda: pane.stretch(whole=True)[1] > before[1] + 4 * 86_400)
    assert pane.stretch(whole=False) == before
    case.undo()
    case.undo()
    pane.fit()


def test_what_a_filter_leaves_out_is_shown_when_selected_with_a_way_to_lift_it(
    qtbot: QtBot, opened: Desktop, pane: TimelinePane, key: Key
):
    opened.desk.focus.sift("place ~ Hmeimim")
    at_rest(qtbot, pane)
    opened.desk.focus.select(key("SG-02"))
    message = opened.views.widening._message  # noqa: SLF001
    assert message is not None
    assert message.says == "SG-02 does not pass the filter place ~ Hmeimim."


def test_a_note_is_pinned_to_the_selected_mark_and_stands_in_the_axis(
    qtbot: QtBot, opened: Desktop, pane: TimelinePane, key: Key
):
    opened.desk.focus.select(key("SG-01"))
    QTest.keyClicks(pane, "p")
    form = next(each for each in opened.window.findChildren(PinForm) if each.isVisible())
    assert form.inputs["when"].value() == "2025-10-26"
    form.inputs["text"].put("Ask for the picture")
    form.submit()
    (pin,) = pane.pins.pins
    assert (pin.text, pin.about, pin.when) == ("Ask for the picture", key("SG-01"), "2025-10-26")
    assert opened.desk.focus.primary == pin.note
    opened.desk.undo()
    assert pane.pins.pins == []


def test_a_note_at_a_brushed_span_is_about_the_case_and_needs_its_time(opened: Desktop, pane: TimelinePane):
    opened.desk.focus.brush((1_761_350_400.0, 1_761_609_600.0))
    form = opened.views.timeline_acts.pin()
    assert form.inputs["when"].value() == "2025-10-25/2025-10-27"
    form.inputs["text"].put("Weather")
    form.inputs["when"].put("")
    form.submit()
    assert form.refusal is not None
    form.inputs["when"].put("26 October 2025")
    form.submit()
    assert [pin.when for pin in pane.pins.pins] == ["2025-10-26"]


def test_two_selected_marks_come_one_before_the_other_and_never_both(opened: Desktop, pane: TimelinePane, key: Key):
    said: list[str] = []
    opened.desk.complaint.connect(said.append)
    opened.desk.focus.select(key("SG-01"))
    QTest.keyClicks(pane, "r")
    assert "two records" in said.pop()
    opened.desk.focus.select(key("SG-01"), key("SG-02"))
    QTest.keyClicks(pane, "r")
    assert [(edge.a, edge.b) for edge in pane.order] == [(key("SG-01"), key("SG-02"))]
    assert not opened.desk.attempt(acts.link, key("SG-02"), "precedes", key("SG-01"))
    assert "before the other" in said.pop()


def test_a_view_is_saved_shown_renamed_and_deleted(
    qtbot: QtBot, opened: Desktop, pane: TimelinePane, monkeypatch: pytest.MonkeyPatch
):
    names = iter(["By place", "By place again"])
    monkeypatch.setattr(Asking, "line", lambda *_, **__: next(names))
    choices, case = pane.header.choices, opened.desk.case
    pane.looking.ask(Setting(lanes=("place",)))
    at_rest(qtbot, pane)
    choices.save_wanted.emit()
    ((key, name),) = saved_views(case, "timeline")
    assert (name, record(case, key)["settings"]["lanes"]) == ("By place", ["place"])
    pane.looking.ask(Setting())
    at_rest(qtbot, pane)
    opened.window.acts["timeline-views"].trigger()
    menu = choices.saved.menu()
    shown = {entry.text(): entry for entry in menu.actions()}
    assert "By place" in shown
    shown["By place"].trigger()
    at_rest(qtbot, pane)
    assert pane.looking.setting.lanes == ("place",)
    menu.close()
    choices.rename_wanted.emit(key)
    assert saved_views(case, "timeline") == [(key, "By place again")]
    choices.delete_wanted.emit(key)
    assert saved_views(case, "timeline") == []


def test_lanes_and_clock_are_chosen_from_menus_by_key(qtbot: QtBot, opened: Desktop, pane: TimelinePane):
    QTest.keyClicks(pane, "y")
    menu = QApplication.activePopupWidget()
    next(entry for entry in menu.actions() if entry.text() == "Tag").trigger()
    menu.close()
    at_rest(qtbot, pane)
    QTest.keyClicks(pane, "o")
    menu = QApplication.activePopupWidget()
    next(entry for entry in menu.actions() if entry.text() == "Recorded").trigger()
    menu.close()
    at_rest(qtbot, pane)
    assert (pane.looking.setting.lanes, pane.looking.setting.clock) == (("tag",), "recorded")
    assert pane.held.clock == "recorded"


def test_the_looks_come_back_with_the_case(qtbot: QtBot, opened: Desktop, pane: TimelinePane):
    pane.looking.ask(Setting(lanes=("source", "place"), clock="published", filter="aircraft ~ Il"))
    at_rest(qtbot, pane)
    path = opened.desk.case.path
    opened.desk.close()
    assert pane.looking.setting == Setting()
    assert opened.desk.open(path)
    at_rest(qtbot, pane)
    assert pane.looking.setting == Setting(("source", "place"), "published", None, "aircraft ~ Il")
    assert opened.desk.focus.filter == "aircraft ~ Il"


def test_a_filter_is_saved_used_renamed_and_deleted(
    qtbot: QtBot, opened: Desktop, pane: TimelinePane, monkeypatch: pytest.MonkeyPatch
):
    desk, given = opened.desk, iter(("At Hmeimim", "Hmeimim"))
    monkeypatch.setattr(Asking, "line", lambda *said, **more: next(given))
    desk.focus.sift("place ~ Hmeimim")
    opened.window.acts["save-filter"].trigger()
    desk.focus.sift("")
    QTest.keyClicks(pane, "/")
    sifter = next(each for each in opened.window.findChildren(Sifter))
    QTest.keyClick(sifter.line, Qt.Key.Key_Down)
    QTest.keyClick(sifter.list, Qt.Key.Key_F2)
    assert [each.name for each in saved_texts(desk.case, "filter")] == ["Hmeimim"]
    QTest.keyClick(sifter.list, Qt.Key.Key_Return)
    assert desk.focus.filter == "place ~ Hmeimim"
    for button in (opened.views.navigator.chips.saved, opened.views.log.bar.saved):
        button.menu().aboutToShow.emit()
        assert [each.isChecked() for each in button.menu().actions() if each.text() == "Hmeimim"] == [True]
    at_rest(qtbot, pane)
    QTest.keyClicks(pane, "/")
    sifter = next(each for each in opened.window.findChildren(Sifter) if each.isVisible())
    QTest.keyClick(sifter.list, Qt.Key.Key_Delete)
    assert saved_texts(desk.case, "filter") == []
    assert sifter.list.isHidden()
    sifter.reject()
    desk.undo()
    assert saved_texts(desk.case, "filter") != []


def test_a_search_is_saved_from_the_command_box_and_found_by_its_name(qtbot: QtBot, opened: Desktop):
    box = opened.window.row.search
    box.ask("Hmeimim")
    qtbot.waitUntil(lambda: bool(box.found) and box.found[-1].text == "Save this search")
    assert box.found[0].text != "Save this search", "Enter goes to what was found"
    box.found[-1].does()
    saved = saved_texts(opened.desk.case, "search")[0]
    opened.desk.attempt(acts.set_fields, saved.key, {"name": "The base"})
    box.ask("the ba")
    qtbot.waitUntil(lambda: any(each.text == "Search: The base" for each in box.found))
    next(each for each in box.found if each.text == "Search: The base").does()
    assert box.text() == "Hmeimim"
    box.clear()
