"""Lines of the inspector go on below where they have no room, and nothing of them is cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.slips import Aside, Line, SlipWidget, Station, Tight, Words

LEG = Line((Tight("SG-02", "leg", 46), Words("Damascus airport", "body"), Tight("14 March 2023, 12:15:00 UTC"),
            Aside("inferred")))  # fmt: skip
HOP = Line((Station("source", "stated"), Tight("S5 Skywatch Ledger", "body"), Aside("not held"), Words("hop stated")))


@pytest.mark.parametrize("slip", [LEG, HOP])
@pytest.mark.parametrize("wide", [230, 300, 620])
def test_no_part_of_a_line_is_cut_or_laid_over_another(qtbot: QtBot, slip: Line, wide: int) -> None:
    shown = SlipWidget(slip)
    qtbot.addWidget(shown)
    shown.resize(wide, shown.heightForWidth(wide))
    shown.show()
    first, *rest = parts = shown.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert all(part.width() >= part.fontMetrics().horizontalAdvance(part.text()) for part in rest)
    assert all(shown.rect().contains(part.geometry()) for part in parts)
    boxes = [part.geometry() for part in rest]
    assert not any(one.intersects(other) for one in boxes for other in boxes if one is not other)
    assert all(box.left() > first.geometry().right() for box in boxes)
    lowest = max(box.top() for box in boxes)
    assert wide == 300 or all(lowest < box.bottom() for box in boxes) == (wide == 620)  # all of them on one line


def test_a_paragraph_goes_on_at_the_foot_of_the_name_before_it(qtbot: QtBot) -> None:
    shown = SlipWidget(HOP)
    qtbot.addWidget(shown)
    shown.resize(620, shown.heightForWidth(620))
    shown.show()
    name, _, words = shown.findChildren(QLabel)
    assert words.text() == "hop stated"
    feet = [part.y() + (part.height() - part.fontMetrics().height()) // 2 + part.fontMetrics().ascent()
            for part in (name, words)]  # fmt: skip
    assert abs(feet[0] - feet[1]) <= 1, feet


def test_a_paragraph_takes_the_room_that_is_left_and_wraps_in_it(qtbot: QtBot) -> None:
    shown = SlipWidget(Line((Tight("By", "leg", 46), Words("words " * 40))))
    qtbot.addWidget(shown)
    shown.resize(300, shown.heightForWidth(300))
    shown.show()
    words = shown.findChildren(QLabel)[1]
    assert (words.geometry().right(), words.height()) == (299, words.heightForWidth(words.width()))
    shown.show_slip(Line((Tight("By", "leg", 46), Words("few words"))))
    assert shown.heightForWidth(300) < words.fontMetrics().height() * 2
