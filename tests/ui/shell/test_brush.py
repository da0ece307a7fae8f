"""A brushed span narrows the navigator and dims the board, and says what it leaves out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.case import acts
from workbench.case.outline import Line
from workbench.ui.app import Desktop
from workbench.ui.timeline.calendar import brush_words, span_words

Key = Callable[[str], bytes]
DAY = 86_400.0
OCT_26 = 1_761_436_800.0  # 2025-10-26T00:00Z


def listed(desktop: Desktop) -> list[str]:
    return [row.number for row in desktop.views.navigator.list.model().rows if isinstance(row, Line)]


def test_the_navigator_follows_the_brush_and_says_what_it_leaves_out(qtbot: QtBot, opened: Desktop, key: Key) -> None:
    navigator = opened.views.navigator
    opened.desk.focus.brush((OCT_26, OCT_26 + DAY))
    qtbot.waitUntil(lambda: "SG-02" not in listed(opened))
    assert {"S1", "SG-01", "CL-1"} <= set(listed(opened))
    assert (navigator.chip.text(), navigator.more.text()) == ("Sun 26 Oct  ×", "1 more outside Sun 26 Oct")
    assert navigator.chip.isVisible()
    qtbot.mouseClick(navigator.chip, Qt.MouseButton.LeftButton)
    assert opened.desk.focus.span is None
    qtbot.waitUntil(lambda: "SG-02" in listed(opened))
    assert not navigator.chip.isVisible()
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
