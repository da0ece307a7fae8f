"""Gaps and bursts as they are drawn, told and listed."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from tests.ui.timeline.conftest import DAY, Show, day, mark
from workbench.ui import theme as themes
from workbench.ui.timeline.view import TimelineView

QUIET = (0, 3, 6, 9, 50, 53, 56)


def told(qtbot: QtBot, show: Show, days: tuple[int, ...] = QUIET) -> TimelineView:
    found = [mark(f"SG-{n}", start=day(1) + at * DAY, end=day(2) + at * DAY, label="") for n, at in enumerate(days)]
    view = show(found)
    qtbot.waitUntil(lambda: view.signs.count() > 0)
    return view


def test_a_gap_is_drawn_in_its_lane_and_told_under_the_pointer_and_in_the_outline(qtbot: QtBot, show: Show):
    view = told(qtbot, show)
    picture = view.picture()
    box = picture.arrangement.boxes[0]
    x, foot = picture.scale.x(day(1) + 30 * DAY), box.top + box.height + picture.sizes.axis - 2.5
    words = view.signs.words_at(picture, x, foot)
    assert words.startswith("An-124: nothing dated for 40 days; otherwise 3 days at the median (")
    assert view.signs.words_at(picture, x, box.top + picture.sizes.axis + 2) == ""
    (listed,) = view.outline.more()
    assert (listed.kind, listed.number, listed.label) == ("gap", "in An-124", words[8 : words.index(" (")])


def test_the_signs_paint_nothing_but_thin_lines(qtbot: QtBot, show: Show):
    view = told(qtbot, show)
    picture, theme = view.picture(), themes.current()
    image = QImage(round(picture.width), round(picture.height), QImage.Format.Format_RGB32)
    image.fill(QColor(theme.panel))
    with QPainter(image) as painter:
        view.signs.paint(painter, picture, theme)
    seen = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[:, :, :3]
    drawn = np.any(seen != np.array(QColor(theme.panel).getRgb()[2::-1], np.uint8), axis=2)
    assert 30 < np.count_nonzero(drawn) < 600
    assert np.count_nonzero(drawn.any(axis=1)) <= 6  # rows of pixels


def test_a_closed_group_shows_no_sign_and_an_edit_is_looked_at_again(qtbot: QtBot, show: Show):
    view = told(qtbot, show)
    view.fold(("happened",))
    picture = view.picture()
    assert view.signs.words_at(picture, picture.scale.x(day(1) + 30 * DAY), picture.sizes.axis + 25) == ""
    view.fold(None)
    view.fold(("happened", "An-124"))
    picture = view.picture()
    foot = picture.arrangement.boxes[0].height + picture.arrangement.boxes[0].top + picture.sizes.axis - 2.5
    assert view.signs.words_at(picture, picture.scale.x(day(1) + 30 * DAY), foot) == ""
    view.fold(None)
    fill = [mark(f"SG-9{n}", start=day(1) + at * DAY, end=day(2) + at * DAY) for n, at in enumerate(range(12, 48, 3))]
    view.replace([each.record for each in fill], fill)
    qtbot.waitUntil(lambda: view.signs.count() == 0)
