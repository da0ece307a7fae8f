"""The names left of the lanes: what they open and close, by pointer and by key."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from tests.ui.timeline.conftest import Show, key
from workbench.analysis.lanes import Lanes
from workbench.case.marks import Mark
from workbench.ui.timeline.dressed import Dress
from workbench.ui.timeline.listed import branches
from workbench.ui.timeline.names import Head, _counted, head_at, head_words, heads
from workbench.ui.timeline.tables import LaneTable
from workbench.ui.timeline.view import TimelineView

PLACES = Lanes(("Latakia", "Moscow", "not stated"), {key("SG-1"): ("Latakia", "Moscow"), key("SG-2"): ("Latakia",)},
               "not stated", frozenset({"sighting"}))  # fmt: skip
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def nested(show: Show, marks: list[Mark]) -> TimelineView:
    view = show(marks)
    view.resize(1000, 600)
    view.dress = Dress(lanes=LaneTable(PLACES), nested=True).of
    view.dress_anew()
    return view


def told(view: TimelineView) -> list[tuple[str, tuple[str, ...]]]:
    return [(head.level, head.path[1:]) for head in heads(view.picture()) if head.path[0] == "happened"]


def test_outer_lanes_have_a_name_above_those_inside(show: Show, marks: list[Mark]) -> None:
    assert told(nested(show, marks)) == [
        ("group", ()), ("outer", ("Latakia",)), ("lane", ("Latakia", "An-124")),
        ("outer", ("Moscow",)), ("lane", ("Moscow", "An-124")),
        ("outer", ("not stated",)), ("lane", ("not stated", "Il-62")),
    ]  # fmt: skip


def test_a_click_on_a_name_closes_it_and_opens_it_again(show: Show, marks: list[Mark]) -> None:
    view = nested(show, marks)
    head = next(each for each in heads(view.picture()) if each.path[1:] == ("Moscow",))
    middle = head.box.center()
    assert head_at(view.picture(), middle.x(), middle.y()) == head
    assert head_words(head) == "Moscow\nClose this lane with those in it (Ctrl+Shift+Up)"
    QTest.mouseClick(view.plot.viewport(), Qt.MouseButton.LeftButton, pos=middle.toPoint())
    assert view.closed == {("happened", "Moscow")}
    shut = next(each for each in heads(view.picture()) if each.closed)
    assert (shut.words, shut.count) == ("Moscow", 1)
    QTest.mouseClick(view.plot.viewport(), Qt.MouseButton.LeftButton, pos=shut.box.center().toPoint())
    assert view.closed == frozenset()


def test_by_another_clock_groups_are_called_by_what_is_in_them_and_the_clock(show: Show, marks: list[Mark]) -> None:
    view = show(marks)
    view.dress = lambda held: replace(held, clock="asserted")
    view.dress_anew()
    first, *_ = (head for head in heads(view.picture()) if head.level == "group")
    assert first.words == "Events, by when asserted"
    assert head_words(first) == "Events, by when asserted\nClose this group (Ctrl+Up)"
    assert {one.group for one in branches(view.held)} >= {"Events, by when asserted", "Claims, by when asserted"}
    assert not view.grab().isNull()


def test_keys_close_the_lane_then_the_outer_one_then_the_group(show: Show, marks: list[Mark]) -> None:
    view = nested(show, marks)
    view.focus.select(key("SG-2"))
    closed = []
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_Up, CONTROL | SHIFT)
        closed.append(len(view.closed))
    assert closed == [1, 2, 3, 3]
    assert view.closed == {("happened",), ("happened", "Latakia"), ("happened", "Latakia", "An-124")}
    QTest.keyClick(view, Qt.Key.Key_Down, CONTROL)
    assert view.closed == frozenset()


def test_names_that_look_like_markup_are_told_as_they_are_written(
    show: Show, marks: list[Mark], monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda where, words, widget: said.append(words))
    picture = "<img src='picture.png'>"
    view = show([marks[0]._replace(lane=picture, label=picture)])
    lane = next(head for head in heads(view.picture()) if head.words == picture)
    bar = view.picture().place(0)
    for x, y in ((lane.box.center().x(), lane.box.center().y()), ((bar.bar_left + bar.bar_right) / 2, bar.top + 3)):
        at = QPoint(round(x), round(y))
        view.eventFilter(view.plot.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, at))
    assert len(said) == 2
    assert all("&lt;img" in each and "<img" not in each for each in said)


def test_many_marks_of_a_closed_group_are_counted_in_groups_of_three() -> None:
    closed = Head(("happened",), "group", "", QRectF(), closed=True, count=1689)
    assert _counted(closed) == "1\N{NARROW NO-BREAK SPACE}689 marks"
