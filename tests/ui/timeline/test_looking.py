"""The timeline of a case as it is looked at: lanes, clocks, what was known, the filter, pins, order, saved views."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.analysis.setting import Setting
from workbench.case import acts
from workbench.case.itself import own_key
from workbench.reading.sample import make_sample
from workbench.ui.desk import Desk
from workbench.ui.timelinepane import TimelinePane


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("looking") / "s.casefile"
    make_sample(path).close()
    return path


@pytest.fixture
def desk(qtbot: QtBot, sample: Path, tmp_path: Path) -> Iterator[Desk]:
    path = tmp_path / "s.casefile"
    path.write_bytes(sample.read_bytes())
    made = Desk(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    pane = TimelinePane(made)
    qtbot.addWidget(pane)
    pane.resize(1300, 420)
    with qtbot.waitExposed(pane):
        pane.show()
    made.pane = pane  # type: ignore[attr-defined]
    assert made.open(path)
    yield made
    made.close()


@pytest.fixture
def pane(desk: Desk) -> TimelinePane:
    return desk.pane  # type: ignore[attr-defined]


def wear(qtbot: QtBot, pane: TimelinePane, setting: Setting) -> None:
    pane.looking.ask(setting)
    qtbot.waitUntil(lambda: not pane.looking.dressing.busy)


def lanes(pane: TimelinePane) -> set[tuple[str, ...]]:
    return {lane.path for lane in pane.held.lanes}


def test_lanes_are_chosen_and_told_and_an_act_moves_its_record(qtbot: QtBot, desk: Desk, pane: TimelinePane):
    wear(qtbot, pane, Setting(lanes=("tag", "place")))
    assert ("happened", "no tag", "Lajes") in lanes(pane)
    assert pane.header.choices.lanes.accessibleName() == "Lanes: tag then place"
    one = desk.case.find("SG-02")[1]
    desk.act(acts.file_under, [one], "cargo")
    qtbot.waitUntil(lambda: ("happened", "cargo", "Lajes") in lanes(pane))
    desk.undo()
    qtbot.waitUntil(lambda: ("happened", "cargo", "Lajes") not in lanes(pane))


def test_origins_are_lanes_the_known_first(qtbot: QtBot, desk: Desk, pane: TimelinePane):
    wear(qtbot, pane, Setting(lanes=("origin",)))
    names = [lane.name for lane in pane.held.lanes if lane.group == "happened"]
    assert names[0] == "the Skywatch Ledger"
    assert names[-1] == "unknown"


def test_by_another_clock_marks_stand_and_are_told_at_other_times(qtbot: QtBot, desk: Desk, pane: TimelinePane):
    before = pane.plot.scale_now()
    wear(qtbot, pane, Setting(clock="captured"))
    assert pane.held.clock == "captured"
    assert pane.plot.scale_now().start > before.end  # fitted to what it shows now
    desk.focus.select(desk.case.find("SG-02")[1])
    assert "captured" in pane.accessibleDescription()
    assert "happened 2 within" in pane.accessibleDescription()


def test_what_was_known_is_off_at_first_and_counted_when_on(qtbot: QtBot, desk: Desk, pane: TimelinePane):
    every = len(pane.held)
    assert not pane.looking.knowing.isVisible()
    QTest.keyClicks(pane, "w")
    qtbot.waitUntil(lambda: not pane.looking.dressing.busy)
    assert pane.looking.knowing.isVisible()
    assert pane.looking.knowing.count.text() == "22 of 22 known"
    wear(qtbot, pane, replace(pane.looking.setting, known=date(2000, 1, 1)))
    assert (len(pane.held), pane.looking.knowing.count.text()) == (0, "0 of 22 known")
    QTest.keyClick(pane.looking.knowing.slider, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not pane.looking.dressing.busy)
    assert len(pane.held) == every


def test_one_filter_leaves_records_out_everywhere_until_it_is_lifted(qtbot: QtBot, desk: Desk, pane: TimelinePane):
    with qtbot.waitSignal(pane.narrowed) as told:
        desk.focus.sift("aircraft ~ An-124")
    left_out = {desk.case.number(key) for key in told.args[0]}
    assert {"SG-01", "SG-03", "CL-1"} <= left_out
    assert not left_out & {"SG-02", "S1"}
    assert {name for group, name in lanes(pane) if group == "happened"} == {"An-124"}
    desk.focus.brush((pane.held.start[0], pane.held.start[0] + 1))
    assert desk.case.find("SG-01")[1] in pane.hidden
    QTest.mouseClick(pane.header.chip, Qt.MouseButton.LeftButton)
    assert (desk.focus.filter, pane.hidden) == ("", frozenset())


def test_a_filter_that_cannot_be_asked_is_complained_of_and_hides_nothing(qtbot: QtBot, desk: Desk, pane: TimelinePane):
    every = len(pane.held)
    with qtbot.waitSignal(desk.complaint) as said:
        desk.focus.sift("colour = red")
    assert "colour" in said.args[0]
    assert len(pane.held) == every


def test_notes_at_a_time_hang_in_the_axis_and_are_walked_and_listed(qtbot: QtBot, desk: Desk, pane: TimelinePane):
    for text, when in (("Later", "2026-03-10/2026-03-11"), ("First", "2026-03-07")):
        desk.act(acts.note, own_key(desk.case), text, when=when)
    assert [pin.text for pin in pane.pins.pins] == ["First", "Later"]
    first = pane.pins.pins[0]
    picture = pane.picture()
    x = picture.scale.x(first.known + 43_200)
    assert pane.pins.at(picture, x, 12) is first
    assert pane.pins.at(picture, x, 60) is None
    desk.focus.select(first.note)
    pane.pins.walk(1)
    assert desk.focus.primary == pane.pins.pins[1].note
    assert [mark.label for mark in pane.outline.more()] == ["First", "Later"]
    desk.act(acts.delete, first.note)
    assert [pin.text for pin in pane.pins.pins] == ["Later"]


def test_what_comes_before_what_is_drawn_without_being_selected(desk: Desk, pane: TimelinePane):
    one, two = desk.case.find("SG-05")[1], desk.case.find("SG-03")[1]
    desk.act(acts.link, one, "precedes", two)
    assert [(edge.a, edge.b, edge.kind) for edge in pane.picture().edges] == [(one, two, "precedes")]
    desk.focus.select(one)
    assert sum(edge.kind == "precedes" for edge in pane.picture().edges) == 1
    assert not desk.attempt(acts.link, two, "precedes", one)


def test_a_saved_view_brings_lanes_folds_and_stretch_back(qtbot: QtBot, desk: Desk, pane: TimelinePane):
    wear(qtbot, pane, Setting(lanes=("place",)))
    pane.fold(("happened", "Lajes"))
    pane.plot.look(1_772_000_000, 1_773_000_000)
    state = pane.looking.state()
    desk.act(acts.save_view, "timeline", "March", state)
    wear(qtbot, pane, Setting())
    pane.fold(None)
    pane.fit()
    pane.looking.restore(state)
    qtbot.waitUntil(lambda: not pane.looking.dressing.busy)
    assert pane.looking.state() == state
    for odd in ([None, {}], [float("-inf"), float("inf")], [1e30, 2e30], [5.0, 5.0], [[], 1]):
        pane.looking.restore({**state, "stretch": odd})
        assert pane.looking.state()["stretch"] == state["stretch"], odd
    assert ("happened", "Lajes") in pane.closed
    pane.looking.restore({"lanes": ["nothing", 3], "clock": "sundial", "known": "soon", "closed": "x", "stretch": []})
    assert pane.looking.setting == Setting()


def test_escape_lifts_what_hides_marks_one_after_the_other(qtbot: QtBot, desk: Desk, pane: TimelinePane):
    wear(qtbot, pane, Setting(lanes=("place",), clock="captured", known=date(2000, 1, 1)))
    desk.focus.sift("aircraft ~ An-124")
    seen = []
    for _ in range(4):
        QTest.keyClick(pane, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not pane.looking.dressing.busy)
        now = pane.looking.setting
        seen.append((now.known, now.filter, now.clock))
    assert seen == [(None, "aircraft ~ An-124", "captured"), (None, "", "captured"), (None, "", "happened"),
                    (None, "", "happened")]  # fmt: skip
    assert pane.looking.setting.lanes == ("place",)


def test_the_undated_stand_in_a_lane_of_their_own(desk: Desk, pane: TimelinePane):
    pane.resize(1300, 150)
    assert not pane.undated.isVisible()  # there is no room for lanes
    pane.resize(1300, 420)
    assert pane.undated.isVisible()
    chips, more = pane.undated.chips()
    assert [chip.mark.number for chip in chips] == ["S5"]
    assert more == 0
    QTest.mouseClick(pane.undated, Qt.MouseButton.LeftButton, pos=chips[0].box.center().toPoint())
    assert desk.focus.primary == desk.case.find("S5")[1]
    desk.focus.select()
    QTest.keyClick(pane.undated, Qt.Key.Key_Right)
    assert desk.focus.primary == desk.case.find("S5")[1]
