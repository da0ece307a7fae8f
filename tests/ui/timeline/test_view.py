"""The timeline as it is used: click, keys, brush, focus and edits."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.pointer import moved
from tests.ui.timeline.conftest import DAY, Show, day, key, mark
from workbench.case.marks import Mark
from workbench.ui.focus import Focus
from workbench.ui.timeline.view import TimelineView

NONE = Qt.KeyboardModifier.NoModifier


def spot(view: TimelineView, number: str) -> QPoint:
    """A point on the bar of a mark."""
    picture = view.picture()
    for at, place in picture.places().items():
        if picture.held.marks[picture.arrangement.index[at]].number == number:
            return place.box.center().toPoint()
    raise AssertionError(f"{number} is out of sight")


def click(view: TimelineView, where: QPoint, *, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(view.plot.viewport(), Qt.MouseButton.LeftButton, held, where)


def wheel(view: TimelineView, notches: int, *, held: Qt.KeyboardModifier = NONE, x: float = 500) -> None:
    where = QPointF(x, 100)
    on_screen = QPointF(view.plot.viewport().mapToGlobal(where.toPoint()))
    turned = QWheelEvent(
        where,
        on_screen,
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.plot.viewport(), turned)


def test_a_click_picks_and_ctrl_click_adds(show: Show, marks: list[Mark]) -> None:
    focus = Focus()
    view = show(marks, focus)
    click(view, spot(view, "SG-2"))
    assert focus.selected == (key("SG-2"),)
    click(view, spot(view, "S1"), held=Qt.KeyboardModifier.ControlModifier)
    assert focus.selected == (key("S1"), key("SG-2"))
    click(view, QPoint(400, view.plot.viewport().height() - 2))
    assert focus.selected == ()


def test_every_mark_in_sight_is_hit_at_its_own_place(show: Show, marks: list[Mark]) -> None:
    view = show(marks)
    picture = view.picture()
    assert len(picture.places()) == 5
    for at, place in picture.places().items():
        centre = place.box.center()
        assert picture.hit(centre.x(), centre.y()) == picture.arrangement.index[at]
    assert picture.hit(20, 60) is None
    assert picture.hit(400, 5) is None


def test_what_is_picked_elsewhere_is_brought_into_sight_only_if_it_is_not(
    qtbot: QtBot, show: Show, marks: list[Mark]
) -> None:
    focus = Focus()
    view = show(marks, focus)
    before = view.plot.scale_now()
    focus.select(key("SG-2"))
    assert view.plot.scale_now() == before
    view.plot.look(day(1, 1), day(3, 1))
    away = view.plot.scale_now()
    with qtbot.assertNotEmitted(focus.selection_changed):
        view.show_marks(marks)
    assert view.plot.scale_now() == away
    focus.select(key("S1"))
    now = view.plot.scale_now()
    assert now.start < day(30) < now.end
    assert now.end - now.start == pytest.approx(2 * 86400)
    assert "S1" in view.accessibleDescription()


def test_arrow_keys_walk_in_order_of_time(show: Show, marks: list[Mark]) -> None:
    focus = Focus()
    view = show(marks, focus)
    walked = []
    for _ in range(6):
        QTest.keyClick(view, Qt.Key.Key_Right)
        walked.append(focus.primary)
    assert walked == [key("SG-1"), key("SG-2"), key("SG-3"), key("CL-1"), key("S1"), key("S1")]
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert focus.primary == key("SG-1")
    QTest.keyClick(view, Qt.Key.Key_End)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert focus.primary == key("CL-1")


def test_enter_and_double_click_ask_for_the_reader(qtbot: QtBot, show: Show, marks: list[Mark]) -> None:
    focus = Focus()
    view = show(marks, focus)
    focus.select(key("SG-2"))
    with qtbot.waitSignal(view.opened) as asked:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == [key("SG-2")]
    with qtbot.waitSignal(view.opened) as asked:
        QTest.mouseDClick(view.plot.viewport(), Qt.MouseButton.LeftButton, NONE, spot(view, "S1"))
    assert asked.args == [key("S1")]


def test_the_wheel_zooms_at_the_pointer_and_shift_pans(show: Show, marks: list[Mark]) -> None:
    view = show(marks)
    before = view.plot.scale_now()
    wheel(view, 2)
    after = view.plot.scale_now()
    assert after.pixel < before.pixel
    assert after.at(500) == pytest.approx(before.at(500), abs=after.pixel)
    wheel(view, -1, held=Qt.KeyboardModifier.ShiftModifier)
    panned = view.plot.scale_now()
    assert panned.pixel == pytest.approx(after.pixel)
    assert panned.start > after.start


def test_keys_zoom_and_fit(show: Show, marks: list[Mark]) -> None:
    view = show(marks)
    fitted = view.plot.scale_now()
    QTest.keyClicks(view, "+")
    assert view.plot.scale_now().pixel < fitted.pixel
    QTest.keyClicks(view, "--")
    assert view.plot.scale_now().pixel > fitted.pixel
    QTest.keyClicks(view, "0")
    assert view.plot.scale_now() == fitted


def test_zoom_stops_at_ten_seconds_and_at_the_calendar_s_end(show: Show, marks: list[Mark]) -> None:
    view = show(marks)
    for factor in (1e-3, 1e6):
        for _ in range(6):
            view.plot.zoom(factor)
        scale = view.plot.scale_now()
        assert 9.9 <= scale.end - scale.start <= 3.2e11
        assert not view.grab().isNull()


def test_at_the_closest_zoom_more_turns_of_the_wheel_move_nothing(show: Show, marks: list[Mark]) -> None:
    view = show(marks)
    for _ in range(40):
        wheel(view, 4)
    closest = view.plot.scale_now()
    assert closest.end - closest.start == pytest.approx(10, rel=1e-3)
    wheel(view, 4)
    assert view.plot.scale_now() == closest
    wheel(view, -4)
    assert view.plot.scale_now().pixel > closest.pixel


def test_the_strip_brushes_by_drag_and_lifts_by_double_click(qtbot: QtBot, show: Show, marks: list[Mark]) -> None:
    focus = Focus()
    view = show(marks, focus)
    strip, scale = view.strip, view.strip.scale()

    def drag(start: float, end: float) -> None:
        QTest.mousePress(strip, Qt.MouseButton.LeftButton, NONE, QPoint(round(scale.x(start)), 20))
        moved(strip, QPoint(round(scale.x(end)), 20), held=Qt.MouseButton.LeftButton)
        QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, NONE, QPoint(round(scale.x(end)), 20))

    drag(day(25), day(28))
    assert focus.span == pytest.approx((day(25), day(28)), abs=scale.pixel)
    drag(day(28), day(29))
    assert focus.span == pytest.approx((day(25), day(29)), abs=scale.pixel)
    drag(day(27), day(26))
    assert focus.span == pytest.approx((day(24), day(28)), abs=2 * scale.pixel)
    with qtbot.assertNotEmitted(focus.span_changed):
        focus.brush(focus.span)
    QTest.mouseDClick(strip, Qt.MouseButton.LeftButton, NONE, QPoint(600, 20))
    assert focus.span is None


def test_b_brushes_what_is_shown_without_a_mouse(show: Show, marks: list[Mark]) -> None:
    focus = Focus()
    view = show(marks, focus)
    scale = view.plot.scale_now()
    QTest.keyClicks(view, "b")
    assert focus.span == (scale.start, scale.end)
    QTest.keyClicks(view, "b")
    assert focus.span is None


def test_the_head_says_range_and_undated(show: Show, marks: list[Mark]) -> None:
    view = show(marks)
    view.plot.look(day(22), day(31) + 86400)
    assert view.header.range.text() == "22 – 31 Oct 2025"
    assert "1 undated" in view.header.undated.text()
    assert view.accessibleName() == "Timeline"


def test_nothing_to_show_is_said_in_words(show: Show) -> None:
    assert "Nothing on the timeline yet" in show([]).picture().empty
    view = show([mark("SG-1", start=None, end=None)])
    assert "No record has a date yet" in view.picture().empty
    assert view.strip.isHidden()


def test_an_edit_keeps_the_view_and_moves_only_the_edited(show: Show, marks: list[Mark]) -> None:
    view = show(marks)
    view.plot.look(day(20), day(31))
    before, scale = spot(view, "SG-1"), view.plot.scale_now()
    view.replace([key("SG-2")], [mark("SG-2", start=day(22), end=day(23))])
    assert abs(spot(view, "SG-2").x() - scale.x(day(22) + DAY / 2)) <= 1
    assert (spot(view, "SG-1").x(), view.plot.scale_now()) == (before.x(), scale)


def test_following_another_focus_leaves_the_first_alone(show: Show, marks: list[Mark]) -> None:
    first, second = Focus(), Focus()
    view = show(marks, first)
    view.follow(second)
    click(view, spot(view, "SG-2"))
    assert (first.selected, second.selected) == ((), (key("SG-2"),))
    view.plot.look(day(1, 1), day(3, 1))
    before = view.plot.scale_now()
    first.select(key("S1"))
    assert (view.picture().selected, view.plot.scale_now()) == ((key("SG-2"),), before)


def test_hovering_names_the_record_under_the_pointer(show: Show, marks: list[Mark]) -> None:
    focus = Focus()
    view = show(marks, focus)
    moved(view.plot.viewport(), spot(view, "SG-2"))
    assert focus.hovered == key("SG-2")
    moved(view.plot.viewport(), QPoint(400, view.plot.viewport().height() - 2))
    assert focus.hovered is None


def test_the_next_case_starts_fitted(show: Show, marks: list[Mark]) -> None:
    view = show(marks)
    view.plot.look(day(1, 1), day(3, 1))
    view.show_marks([])
    view.show_marks([mark("SG-1", start=day(5, 5, 1999), end=day(6, 5, 1999))])
    scale = view.plot.scale_now()
    assert scale.start < day(5, 5, 1999) < day(6, 5, 1999) < scale.end
