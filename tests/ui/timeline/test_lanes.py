"""Lanes that come and go, groups that close, and the slim timeline."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.timeline.conftest import Show, day, key, mark
from workbench.case.marks import Mark
from workbench.ui.timeline.columns import columns, replaced
from workbench.ui.timeline.ground import TimelineGround
from workbench.ui.timeline.listed import TimelineOutline, branches

CTRL = Qt.KeyboardModifier.ControlModifier


def lanes(view: TimelineGround) -> list[str]:
    return [box.lane.name for box in view.picture().arrangement.boxes]


def test_a_lane_without_a_date_is_none_and_an_edit_brings_and_takes_lanes(marks: list[Mark]) -> None:
    held = columns([*marks, mark("SG-8", start=None, end=None, lane="Il-76")])
    assert [lane.name for lane in held.lanes] == ["An-124", "Il-62", "Claims", "Sources"]
    moved = replaced(held, [key("SG-3"), key("SG-8")], [mark("SG-8", start=day(25), end=day(26), lane="Il-76")])
    assert [lane.name for lane in moved.lanes] == ["An-124", "Il-76", "Claims", "Sources"]
    of = {one.number: moved.lanes[lane].name for one, lane in zip(moved.marks, moved.lane, strict=True)}
    assert (of["SG-8"], of["CL-1"], of["S1"]) == ("Il-76", "Claims", "Sources")
    assert [one.number for one in moved.undated] == ["SG-9"]


def test_what_else_happened_stands_below_the_aircraft(marks: list[Mark]) -> None:
    other = mark("CL-2", start=day(23), end=day(24), kind="claim", lane="Other")
    assert [lane.name for lane in columns([other, *marks]).lanes] == ["An-124", "Il-62", "Other", "Claims", "Sources"]


def test_a_group_closes_by_click_and_key(show: Show, marks: list[Mark]) -> None:
    view = show(marks)
    QTest.mouseClick(view.plot.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, 40))
    assert lanes(view) == ["", "Claims", "Sources"]
    assert view.picture().arrangement.boxes[0].closed
    QTest.keyClick(view, Qt.Key.Key_Down, CTRL)
    assert lanes(view) == ["An-124", "Il-62", "Claims", "Sources"]
    view.focus.select(key("CL-1"))
    QTest.keyClick(view, Qt.Key.Key_Up, CTRL)
    assert lanes(view) == ["An-124", "Il-62", "", "Sources"]


def test_a_low_timeline_is_one_lane_of_sightings(qtbot: QtBot, show: Show, marks: list[Mark]) -> None:
    later = mark("SG-2", start=day(26), end=None, shape="inferred")
    view = show([*marks, later])
    view.resize(1000, 106)
    qtbot.waitUntil(lambda: view.low)
    picture = view.picture()
    assert lanes(view) == ["Sightings"]
    shown = {picture.held.marks[i].number for i in picture.arrangement.index}
    assert shown == {"SG-1", "SG-2", "SG-3"}
    assert len(picture.arrangement.index) == 3  # a later leg is left out
    tops = picture.tops + picture.sizes.bar
    assert tops.max() <= view.plot.viewport().height()
    assert view.header.hint.isVisible()
    assert not view.header.legend.isVisible()
    assert not view.header.range.isVisible()
    for number in ("SG-1", "SG-2", "SG-3", "SG-3"):
        QTest.keyClick(view, Qt.Key.Key_Right)
        assert view.focus.primary == key(number)
    view.resize(1000, 320)
    qtbot.waitUntil(lambda: not view.low)
    assert view.header.range.isVisible()


def test_the_outline_lists_lanes_marks_and_what_has_no_date(show: Show, marks: list[Mark]) -> None:
    found = branches(columns(marks))
    assert [(one.group, one.name, len(one.marks)) for one in found] == [
        ("Happened", "An-124", 2), ("Happened", "Il-62", 1), ("Asserted", "Claims", 1), ("Published", "Sources", 1),
        ("Undated", "Sightings", 1),
    ]  # fmt: skip


def test_the_outline_follows_and_sets_the_selection(qtbot: QtBot, show: Show, marks: list[Mark]) -> None:
    view = show(marks)
    view.toggle_outline()
    outline: TimelineOutline = view.outline
    tree = outline.tree
    view.focus.select(key("S1"))
    assert "Source S1" in tree.data(outline.currentIndex())
    happened = tree.index(0, 0)
    plane = tree.index(1, 0, happened)
    sighting = tree.index(0, 0, plane)
    assert (tree.data(happened), tree.data(plane)) == ("Happened", "Il-62, 1 mark")
    assert tree.parent(sighting) == plane
    assert tree.parent(plane) == happened
    outline.setFocus()
    qtbot.waitUntil(outline.hasFocus)
    outline.setCurrentIndex(sighting)
    assert view.focus.primary == key("SG-3")
    assert "Tue 28 Oct 2025 or later" in tree.data(sighting)
    with qtbot.waitSignal(view.opened) as asked:
        QTest.keyClick(outline, Qt.Key.Key_Return)
    assert asked.args == [key("SG-3")]
    view.replace([key("SG-3")], [])
    assert tree.rowCount(tree.index(0, 0)) == 1


def test_the_lane_at_the_top_stays_there_when_lanes_above_change_their_height(show: Show) -> None:
    crowd = [mark(f"SG-{n}", start=day(1) + n * 60, end=day(1) + n * 60 + 30, lane="A") for n in range(400)]
    rest = [mark(f"SG-{n}", start=day(1), end=day(2), lane=f"B{n}") for n in range(400, 430)]
    view = show([*crowd, *rest])

    def at_top() -> tuple[str, float]:
        value = view.bar.value()
        box = next(box for box in view.picture().arrangement.boxes if box.top + box.height > value)
        return box.lane.name, box.top - value

    view.bar.setValue(200)
    before, height = at_top(), view.picture().arrangement.boxes[0].height
    assert before[0] != "A"
    view.plot.look(day(1), day(1) + 600)
    view.settle()
    assert view.picture().arrangement.boxes[0].height != height
    assert at_top() == before
