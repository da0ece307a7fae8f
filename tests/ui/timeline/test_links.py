"""Links between marks, what a screen reader hears, the frame on the whole case and the head."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.ui.pointer import moved
from tests.ui.timeline.conftest import DAY, Show, day, key, mark
from workbench.case.cards import Edge
from workbench.case.marks import Mark
from workbench.ui.timeline.arcs import arc, bracket, ends_of
from workbench.ui.timeline.view import TimelineView

SHIFT = Qt.KeyboardModifier.ShiftModifier


def edge(a: str, b: str, kind: str = "supports") -> Edge:
    return Edge(b"L", key(a), key(b), kind, True, False, "")


def test_arcs_run_from_mark_to_mark_and_only_where_both_are_shown(show: Show, marks: list[Mark]) -> None:
    view = show(marks)
    view.edges = lambda record: [edge("SG-1", "CL-1"), edge("SG-1", "SG-9"), edge("SG-1", "E1")]
    view.focus.select(key("SG-1"))
    view.show_links(False)
    plain = view.grab().toImage()
    view.show_links(True)
    picture = view.picture()
    assert [ends_of(picture, one) is not None for one in picture.edges] == [True, False, False]
    start, end = ends_of(picture, picture.edges[0])
    points = arc(start, end)
    assert points[0][0] >= start.right
    assert points[-1][0] <= end.left
    assert (points[0][1], points[-1][1]) == pytest.approx((start.middle, end.middle))
    assert view.grab().toImage() != plain
    assert max(x for x, _ in bracket(start, end)) <= max(start.left, end.left)


def test_k_shows_links_and_the_button_follows(qtbot: QtBot, show: Show, marks: list[Mark]) -> None:
    view = show(marks)
    for shown in (True, False):
        with qtbot.waitSignal(view.links_shown) as told:
            QTest.keyClicks(view, "k")
        assert told.args == [shown]
        assert view.header.show_links.isChecked() is shown


def test_neighbours_are_rung(show: Show, marks: list[Mark]) -> None:
    view = show(marks)
    view.focus.select(key("SG-1"))
    before = view.grab().toImage()
    view.beside = lambda: frozenset([key("S1")])
    view.plot.repaint_marks()
    assert view.grab().toImage() != before


def test_a_screen_reader_hears_marks_and_lanes(show: Show, marks: list[Mark]) -> None:
    view = show([marks[1]._replace(type="Il-62M", shape="inferred"), *marks[3:]])
    view.tells = lambda record: "1 finding, 5 links" if record == key("SG-2") else ""
    told = QAccessible.queryAccessibleInterface(view.plot)
    names = [told.child(at).text(QAccessible.Text.Name) for at in range(told.childCount())]
    assert names == [
        "Sighting SG-2, Il-62M, label, Sun 26 Oct 2025, inferred; zone not stated, 1 finding, 5 links",
        "Claim CL-1, label, Wed 29 Oct 2025", "Source S1, label, Thu 30 Oct 2025",
        "Lane An-124, Happened, 1 mark", "Lane Claims, Asserted, 1 mark", "Lane Sources, Published, 1 mark",
    ]  # fmt: skip
    assert told.child(0).actionInterface() is not None
    told.child(2).actionInterface().doAction("SetFocus")
    assert view.focus.primary == key("S1")
    inside = view.plot.viewport().mapToGlobal(QPoint(0, 0))
    assert told.child(2).rect().left() > inside.x()
    assert view.strip.accessibleDescription().startswith("shows ")


def drag(view: TimelineView, start: float, end: float, *, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
    strip = view.strip
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, held, QPoint(round(start), 20))
    moved(strip, QPoint(round(end), 20), held=Qt.MouseButton.LeftButton, keys=held)
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, held, QPoint(round(end), 20))


def test_the_frame_on_the_whole_case_moves_the_view(show: Show, marks: list[Mark]) -> None:
    view = show(marks)
    x = view.strip.scale().x
    view.plot.look(day(25), day(27))
    drag(view, x(day(26)), x(day(28)))
    scale = view.plot.scale_now()
    assert (scale.start, scale.end) == pytest.approx((day(27), day(29)), abs=3 * view.strip.scale().pixel)
    drag(view, x(scale.end), x(day(30)))
    assert view.plot.scale_now().end == pytest.approx(day(30), abs=3 * view.strip.scale().pixel)
    assert view.focus.span is None
    drag(view, x(day(28)), x(day(29)), held=SHIFT)
    assert view.focus.span == pytest.approx((day(28), day(29)), abs=2 * view.strip.scale().pixel)


def test_far_outliers_are_told_at_the_edge_and_a_click_goes_there(show: Show, marks: list[Mark]) -> None:
    far = [mark("CL-7", start=day(1, 6, 2011), end=day(2, 6, 2011), kind="claim", group="asserted", lane="Claims")]
    more = [mark(f"SG-{n}", start=day(24), end=day(25)) for n in range(20, 24)]
    view = show([*marks, *more, *far])
    assert view.plot.scale_now().start > day(1, 10)
    assert "1 before: 2011" in view.strip.accessibleDescription()
    QTest.mouseClick(view.strip, Qt.MouseButton.LeftButton, pos=QPoint(40, 30))
    scale = view.plot.scale_now()
    assert scale.start < day(1, 6, 2011) < scale.end < day(1, 1, 2012)


def test_shift_arrows_stretch_the_brush_and_escape_lifts_it(show: Show, marks: list[Mark]) -> None:
    view = show(marks)
    view.focus.select(key("SG-2"))
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    start, end = view.focus.span
    assert start == day(26) + DAY / 2 < end
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert view.focus.span[0] == start
    assert view.focus.span[1] > end
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.focus.span is None


def test_undated_records_are_listed_and_picked(qtbot: QtBot, show: Show, marks: list[Mark]) -> None:
    view = show(marks)
    QTest.keyClicks(view, "u")
    menu = next(one for one in view.findChildren(QMenu) if one.isVisible())
    entries = [entry.text() for entry in menu.actions() if entry.text()]
    assert entries == ["SG-9  label", "Select all 1"]
    menu.actions()[0].trigger()
    assert view.focus.primary == key("SG-9")
    menu.close()


def test_the_legend_gives_way_to_a_button(show: Show, marks: list[Mark]) -> None:
    header = show(marks).header
    for width, legend in ((1500, True), (560, False), (1500, True)):
        header.window().resize(width, 320)
        header.resize(width, header.height())
        assert (header.legend.isVisible(), header.key.isVisible()) == (legend, not legend)
    header.window().resize(560, 320)
    header.resize(560, header.height())
    QTest.mouseClick(header.key, Qt.MouseButton.LeftButton)
    shown = [one for one in header.findChildren(QMenu) if one.isVisible()]
    assert len(shown) == 1
    shown[0].close()
