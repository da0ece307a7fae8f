"""A track's height and speed over time, and the one moment that plot, map and timeline share."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.tracking.fixes import DEGREE, Fixes
from workbench.tracking.mapped import MINUTE, MapTrack, course_of
from workbench.ui import theme
from workbench.ui.focus import Focus
from workbench.ui.map.playing import Player
from workbench.ui.map.plot import AltitudePlot
from workbench.ui.map.plotted import covered
from workbench.ui.map.side import PlotSide
from workbench.ui.timeline.scale import Scale


@pytest.fixture
def plot(qtbot: QtBot, track: MapTrack, focus: Focus) -> AltitudePlot:
    made = AltitudePlot()
    qtbot.addWidget(made)
    made.resize(800, 110)
    made.moment = lambda: focus.moment
    made.moved_to.connect(focus.look_at)
    made.show_track(track)
    made.show()
    return made


def at(plot: AltitudePlot, minute: float) -> int:
    return round(plot.scale().x(minute * 60))


def pictured(plot: AltitudePlot) -> QImage:
    image = QImage(plot.size(), QImage.Format.Format_RGB32)
    plot.render(image)
    return image


def column(image: QImage, x: int, ink: str) -> bool:
    wanted = QColor(ink)
    return any(
        all(abs(a - b) < 40 for a, b in zip(image.pixelColor(x, y).getRgb(), wanted.getRgb(), strict=True))
        for y in range(image.height() * 2 // 3)
    )


def test_it_tells_itself_in_words(plot: AltitudePlot):
    assert plot.accessibleDescription() == (
        "T1, 00:00 to 04:58 UTC, highest FL350, on ground 02:00 to 03:00, no fixes 03:18 to 04:00"
    )


def test_the_name_of_the_foot_has_room_in_every_language(plot: AltitudePlot, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(plot, "tr", lambda words: "Netzabdeckung" if words == "cover" else words, raising=False)
    before = plot.scale().x(plot.scale().start)
    assert before >= QFontMetricsF(theme.tiny()).horizontalAdvance("Netzabdeckung") + 8


def test_no_line_is_drawn_where_there_are_no_fixes(plot: AltitudePlot):
    image, ink = pictured(plot), theme.current().kind("track").ink
    assert column(image, at(plot, 60), ink)
    assert not column(image, at(plot, 220), ink)


def test_pointing_looks_at_an_instant_within_the_track(plot: AltitudePlot, focus: Focus):
    QTest.mousePress(plot, Qt.MouseButton.LeftButton, pos=QPoint(at(plot, 60), 40))
    assert focus.moment == pytest.approx(3600, abs=40)
    QTest.mousePress(plot, Qt.MouseButton.LeftButton, pos=QPoint(799, 40))
    assert focus.moment == 298 * 60


@pytest.mark.parametrize(
    ("minute", "metres", "words"),
    [
        (60, False, "01:00 · FL350 · 430 kt"),
        (60, True, "01:00 · 10,668 m · 796 km/h"),
        (150, False, "02:30 · on ground · 0 kt"),
        (220, False, "03:40 · FL350 · 430 kt · no fixes"),
    ],
)
def test_the_cursor_says_what_the_track_tells(
    plot: AltitudePlot, track: MapTrack, minute: int, metres: bool, words: str
):
    plot.metres = metres
    assert plot.moment_words(minute * 60, track.course.at(minute * MINUTE)) == words


def test_values_in_either_unit(plot: AltitudePlot):
    assert (plot.value_words(40_000), plot.value_words(0)) == ("FL400", "0 ft")
    plot.metres, plot.measure = True, "speed"
    assert plot.value_words(400) == "741 km/h"


def test_without_a_track_it_says_what_to_do(plot: AltitudePlot):
    drawn = pictured(plot)
    plot.show_track(None)
    assert pictured(plot) != drawn
    assert plot.words() == ""


def test_steps_go_from_fix_to_fix(track: MapTrack, focus: Focus):
    player = Player(focus)
    player.take(track)
    player.step(1)
    assert focus.moment == 0
    player.step(1)
    assert focus.moment == 120
    focus.look_at(130)
    player.step(-1)
    assert focus.moment == 120
    focus.look_at(None)
    player.step(-1)
    assert focus.moment == 298 * 60
    player.step(1)
    assert focus.moment == 298 * 60


def test_it_plays_to_the_last_fix_and_stops(track: MapTrack, focus: Focus):
    player = Player(focus)
    player.take(track)
    player.toggle()
    assert player.playing
    assert focus.moment == 0
    player.advance(20)
    assert focus.moment == pytest.approx(298 * 60 / 2)
    player.advance(100)
    assert focus.moment == 298 * 60
    assert not player.playing
    player.toggle()
    assert focus.moment == 0  # from the beginning again
    player.take(None)
    assert not player.playing


def test_nothing_is_played_without_a_track(focus: Focus):
    player = Player(focus)
    player.toggle()
    player.step(1)
    assert (player.playing, focus.moment) == (False, None)


def test_units_are_chosen_by_a_link(qtbot: QtBot):
    side = PlotSide()
    qtbot.addWidget(side)
    with qtbot.waitSignal(side.metric_asked) as told:
        side.says.linkActivated.emit("units")
    assert told.args == [True]
    assert "Metres and km/h" in side.says.text()


def test_the_strip_of_coverage_is_solid_only_where_there_are_fixes_on_the_ground_too():
    minutes = [*range(0, 60), *range(600, 630)]
    count = len(minutes)
    course = course_of(Fixes({
        "t": np.array(minutes) * MINUTE, "lat": np.full(count, 35 * DEGREE), "lon": np.full(count, 36 * DEGREE),
        "ground": np.array([0] * 50 + [1] * 40), "row": np.arange(count),
    }))  # fmt: skip
    scale = Scale(0, 630 * 60, 0, 630)
    assert [(round(a), round(b)) for a, b in covered(course.profile, scale)] == [(0, 59), (600, 629)]
