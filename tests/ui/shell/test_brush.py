"""A brushed span narrows the navigator and dims the board, and says what it leaves out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.bench import lines
from workbench.case import acts
from workbench.case.outline import Line
from workbench.ui.app import Desktop
from workbench.ui.navigatorlist import Head, Rest
from workbench.ui.timeline.calendar import brush_words, span_words

Key = Callable[[str], bytes]
DAY = 86_400.0
OCT_26 = 1_761_436_800.0  # 2025-10-26T00:00Z


def listed(desktop: Desktop) -> list[str]:
    return [line.number for line in lines(desktop)]


def test_the_navigator_follows_the_brush_and_says_what_it_leaves_out(qtbot: QtBot, opened: Desktop, key: Key) -> None:
    navigator = opened.views.navigator
    opened.desk.focus.brush((OCT_26, OCT_26 + DAY))
    qtbot.waitUntil(lambda: "SG-02" not in listed(opened))
    assert {"S1", "SG-01", "CL-1"} <= set(listed(opened))
    assert (navigator.chips.span.text(), navigator.more.text()) == ("Sun 26 Oct  ×", "1 more outside Sun 26 Oct")
    assert navigator.chips.span.isVisible()
    qtbot.mouseClick(navigator.chips.span, Qt.MouseButton.LeftButton)
    assert opened.desk.focus.span is None
    qtbot.waitUntil(lambda: "SG-02" in listed(opened))
    assert not navigator.chips.span.isVisible()
    assert not navigator.more.isVisible()


def test_an_edit_under_the_brush_comes_in_and_goes_out(qtbot: QtBot, opened: Desktop, key: Key) -> None:
    opened.desk.focus.brush((OCT_26, OCT_26 + DAY))
    qtbot.waitUntil(lambda: "SG-02" not in listed(opened))
    opened.desk.act(acts.set_fields, key("SG-02"), {"when": "2025-10-26"})
    qtbot.waitUntil(lambda: "SG-02" in listed(opened))
    opened.desk.undo()
    qtbot.waitUntil(lambda: "SG-02" not in listed(opened))


def test_the_board_dims_what_lies_outside(qtbot: QtBot, opened: Desktop, key: Key) -> None:
    opened.window.go("board")
    board = opened.views.board
    at = board.board.scene.at[key("SG-02")]
    QApplication.processEvents()
    before = board.board.grab().toImage()
    opened.desk.focus.brush((OCT_26, OCT_26 + DAY))
    qtbot.waitUntil(lambda: board.board.sheet.dimmed == frozenset({at}))
    assert board.over.dimmed.text() == "1 dimmed, outside Sun 26 Oct"
    spot = (board.board.box(at).topLeft() * board.board.ratio).toPoint() + board.board.rect().topLeft()
    after = board.board.grab().toImage()
    assert before.pixelColor(spot.x() + 12, spot.y() + 6) != after.pixelColor(spot.x() + 12, spot.y() + 6)
    opened.desk.focus.brush(None)
    qtbot.waitUntil(lambda: board.board.sheet.dimmed == frozenset())
    assert board.over.dimmed.text() == ""


def test_a_brushed_span_in_few_letters() -> None:
    assert brush_words(OCT_26 - 4 * DAY, OCT_26 + 6 * DAY) == "22–31 Oct"
    assert brush_words(OCT_26, OCT_26 + 10 * DAY) == "26 Oct – 4 Nov"
    long = (OCT_26, OCT_26 + 100 * DAY)
    assert brush_words(*long) == span_words(*long)


def test_sightings_without_a_day_are_counted_below_while_a_time_is_brushed(qtbot: QtBot, opened: Desktop) -> None:
    case = opened.desk.case
    opened.desk.attempt(acts.tag, case.find("E1")[1], {"aircraft": "An-124"})
    number = [row.number for row in opened.views.navigator.list.model().rows if getattr(row, "kind", "") == "sighting"
              and isinstance(row, Line)][-1]  # fmt: skip
    opened.desk.focus.brush((OCT_26, OCT_26 + DAY))
    qtbot.waitUntil(lambda: number not in listed(opened))
    rest = [row.words for row in opened.views.navigator.list.model().rows if isinstance(row, Rest)]
    assert rest == ["1 more with no firm date", "1 more outside Sun 26 Oct"]
    opened.desk.focus.brush(None)
    qtbot.waitUntil(lambda: number in listed(opened))


def test_chips_narrow_to_kinds_and_are_walked_by_arrows(qtbot: QtBot, opened: Desktop) -> None:
    navigator = opened.views.navigator
    kinds = navigator.chips.kinds
    assert kinds["sighting"].accessibleName() == "Sightings 2"
    assert not kinds["trash"].isVisible()
    kinds["sighting"].click()
    heads = [row.kind for row in navigator.list.model().rows if isinstance(row, Head)]
    assert heads == ["sighting"]
    opened.desk.focus.brush((OCT_26, OCT_26 + DAY))
    qtbot.waitUntil(lambda: listed(opened) == ["SG-01"])
    kinds["claim"].click()
    assert listed(opened) == ["SG-01", "CL-1"]
    opened.window.activateWindow()
    navigator.chips.seen[0].setFocus()
    for chip in (*navigator.chips.seen[1:], navigator.chips.seen[0]):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
        assert QApplication.focusWidget() is chip
    QTest.keyClick(chip, Qt.Key.Key_Left)
    assert QApplication.focusWidget() is navigator.chips.seen[-1]
    QTest.keyClick(navigator.chips.seen[-1], Qt.Key.Key_Down)
    assert QApplication.focusWidget() is navigator.list
