"""The map by hand and by keys: what is picked, where one looks, and that what nobody saw is never a solid line."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.map.conftest import S1, SG1, T1
from tests.ui.pointer import moved
from workbench.analysis.charted import NOTHING, Chart
from workbench.reference.outlines import GRADES
from workbench.tracking.fixes import DEGREE, Fixes
from workbench.tracking.mapped import MapTrack
from workbench.ui import theme
from workbench.ui.focus import Focus
from workbench.ui.map.aloud import Marks
from workbench.ui.map.hand import distance_words
from workbench.ui.map.hitting import nearest
from workbench.ui.map.listed import MapOutline
from workbench.ui.map.view import MapView

Left, Control = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


def over(view: MapView, lat: float, lon: float) -> QPoint:
    return view.view_of(lat, lon).toPoint()


def click(view: MapView, at: QPoint, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(view.viewport(), Left, held, at)


def pictured(view: MapView) -> QImage:
    image = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    view.viewport().render(image)
    return image


def unlike(one: QImage, other: QImage) -> float:
    """The share of pixels in which two pictures differ by what an eye sees."""
    there, here = (np.frombuffer(each.constBits(), np.uint8).astype(int) for each in (one, other))
    return float((np.abs(there - here).reshape(-1, 4).max(axis=1) > 24).mean())


def share(image: QImage, one: QPoint, other: QPoint, ink: str) -> float:
    """How much of the straight line between two points is of a colour, a pixel to either side allowed."""
    found = 0
    steps = max(abs(other.x() - one.x()), abs(other.y() - one.y()))
    for n in range(steps):
        at = one + (other - one) * (n / steps)
        near = [image.pixelColor(at.x() + dx, at.y() + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
        found += any(_alike(colour, QColor(ink)) for colour in near)
    return found / steps


def _alike(one: QColor, other: QColor) -> bool:
    return all(abs(a - b) < 40 for a, b in zip(one.getRgb(), other.getRgb(), strict=True))


def test_all_there_is_is_fitted_on_a_map_that_suits_it(view: MapView, track: MapTrack):
    assert view.projection.name.startswith("conic")
    room = view.viewport().rect()
    for lat, lon in zip(track.course.lat[::20], track.course.lon[::20], strict=True):
        assert room.contains(over(view, lat, lon))
    assert over(view, 44, 38).y() < over(view, 33, 24).y() - 200


def test_nothing_shows_the_whole_world(shown: Callable[[Chart], MapView]):
    view = shown(Chart((), NOTHING))
    assert view.projection.name == "plain, whole world"
    assert view.viewport().rect().contains(over(view, 60, -120))


def test_missing_fixes_are_never_a_solid_line(view: MapView):
    view.show_layer("coverage", False)
    view.focus.select()
    ink, image = theme.current().kind("track").ink, pictured(view)
    seen = share(image, over(view, 34.0, 29.0), over(view, 34.4, 31.0), ink)
    silent = share(image, over(view, 37.5, 36.45), over(view, 39.3, 36.85), ink)
    assert seen > 0.95
    assert 0.02 < silent < 0.75


def test_a_landing_that_was_seen_is_filled_and_one_that_was_not_is_hollow(view: MapView):
    image, ink = pictured(view), QColor(theme.current().kind("track").ink)
    seen, not_seen = (over(view, flag.landmark.lat, flag.landmark.lon) for flag in view.chart.flags[1:])
    assert _alike(image.pixelColor(seen - QPoint(0, 7)), ink)
    assert not _alike(image.pixelColor(not_seen - QPoint(0, 7)), ink)


def test_a_click_on_a_mark_picks_the_track_and_its_instant(view: MapView, focus: Focus):
    click(view, over(view, 35.4, 35.95) - QPoint(0, 6))
    assert focus.selected == (T1,)
    assert focus.moment == 120 * 60


def test_a_click_on_a_line_picks_the_track_and_beside_it_nothing(view: MapView, focus: Focus):
    click(view, over(view, 34.2, 30.0))
    assert focus.selected == (T1,)
    click(view, over(view, 46, 20))
    assert focus.selected == ()


def test_places_are_picked_by_mark_or_shape_and_added_with_ctrl(view: MapView, focus: Focus):
    click(view, over(view, 31.4, 23.5))  # within Libya
    assert focus.selected == (SG1,)
    click(view, over(view, 34.2, 30.0), Control)
    assert focus.selected == (T1, SG1)


def test_what_is_selected_elsewhere_glows_here_and_its_source_too(view: MapView, focus: Focus):
    plain = pictured(view)
    focus.select(T1)
    assert pictured(view) != plain
    assert [view.items[at].kind for at in view.picked()] == ["track", "flag", "flag", "flag", "odd"]
    focus.select(S1)
    assert {view.items[at].kind for at in view.picked()} == {"track", "flag", "odd", "site"}


def test_the_wheel_zooms_at_the_pointer(view: MapView, qtbot: QtBot):
    at = QPointF(300, 200)
    before, scale = view.place_under(at), view.scale
    view.zoom(2.0, at)
    assert view.scale == pytest.approx(2 * scale)
    assert view.place_under(at) == pytest.approx(before, abs=0.05)


def test_dragging_pans_and_picks_nothing(view: MapView, focus: Focus):
    at, before = QPoint(500, 300), view.place_under(QPointF(500, 300))
    QTest.mousePress(view.viewport(), Left, pos=at)
    for step in (10, 40):
        moved(view.viewport(), at + QPoint(step, step), held=Left)
        QApplication.processEvents()
    QTest.mouseRelease(view.viewport(), Left, pos=at + QPoint(40, 40))
    assert view.place_under(QPointF(540, 340)) == pytest.approx(before, abs=0.02)
    assert focus.selected == ()


def test_keys_pan_zoom_fit_and_walk(view: MapView, focus: Focus):
    scale, origin = view.scale, QPoint(view.origin)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.origin.x() == origin.x() + 60
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.scale > scale
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.scale == pytest.approx(scale)
    walked = []
    for _ in range(5):
        QTest.keyClick(view, Qt.Key.Key_PageDown)
        walked.append(view.items[view.current].kind)
    assert walked == ["track", "flag", "flag", "flag", "odd"]
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.items[view.current].kind == "flag"
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert focus.selected == ()


def test_a_distance_is_measured_by_keys_and_put_away_with_esc(view: MapView):
    QTest.keyClick(view, Qt.Key.Key_R)
    QTest.keyClick(view, Qt.Key.Key_Return)
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Right)
    points, words = view.hand.measured()
    assert len(points) > 10
    km = float(words.split(" · ")[1].removesuffix(" km").replace("\u2009", ""))
    assert km == pytest.approx(180 * view.kilometres(), rel=0.05)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.hand.measured() is None
    assert view.hand.tool == "select"


def test_distances_in_miles_and_kilometres():
    assert distance_words(10) == "5.4 NM · 10.0 km"
    assert distance_words(1852) == "1\u2009000 NM · 1\u2009852 km"


def test_a_layer_that_is_hidden_is_not_drawn_and_not_hit(view: MapView, focus: Focus):
    view.show_layer("tracks", False)
    ink = theme.current().kind("track").ink
    assert share(pictured(view), over(view, 34.0, 29.0), over(view, 34.4, 31.0), ink) == 0
    click(view, over(view, 34.2, 30.0))
    assert T1 not in focus.selected


def test_the_moment_is_drawn_where_the_track_was(view: MapView, focus: Focus):
    plain = pictured(view)
    focus.look_at(60 * 60.0)
    at = over(view, 34.2, 29.975)
    assert pictured(view).copy(at.x() - 12, at.y() - 12, 24, 24) != plain.copy(at.x() - 12, at.y() - 12, 24, 24)


def test_cards_cover_neither_each_other_nor_what_lies_over_the_map(view: MapView):
    view.corners = [QRect(0, 0, 400, 200)]
    laid = view.cards()
    assert len(laid) > 1
    assert "Hmeimim" in {each.card.title for each in laid}
    boxes = [each.box for each in laid]
    assert not any(one.intersects(other) for n, one in enumerate(boxes) for other in boxes[:n])
    assert not any(box.intersects(QRectF(0, 0, 400, 200)) for box in boxes)


def test_cards_move_with_their_marks_until_the_map_rests(view: MapView):
    before = {each.card.title: each.box.topLeft() for each in view.cards()}
    view.pan(-30, 0)
    moved = {each.card.title: each.box.topLeft() for each in view.cards()}
    assert moved["Hmeimim"] == before["Hmeimim"] + QPointF(30, 0)


def test_finer_outlines_come_in_from_a_thread(view: MapView, qtbot: QtBot):
    assert view.base.best(view.scale, view.projection, view.frame(view.area()).window()) in GRADES
    view.viewport().update()
    qtbot.waitUntil(lambda: view.base.ready("50m", view.projection, view.frame(view.area()).window()), timeout=10_000)


@pytest.mark.parametrize("worn", [theme.LIGHT, theme.DARK], ids=lambda each: each.name)
def test_each_theme_has_its_own_sea_and_land(view: MapView, qapp: QApplication, qtbot: QtBot, worn: theme.Theme):
    theme.wear(qapp, worn)
    qtbot.waitUntil(lambda: view.still)
    image = pictured(view)
    theme.wear(qapp, theme.LIGHT)
    pixels = [image.pixelColor(x, y).name().upper() for x in range(0, 900, 9) for y in range(0, 600, 9)]
    assert pixels.count(worn.sea) > len(pixels) / 10
    assert pixels.count(worn.land) > len(pixels) / 5


def test_screen_readers_hear_each_mark(view: MapView, focus: Focus):
    told = Marks(view)
    names = [told.name(at) for at in range(told.count())]
    assert names[0].startswith("Track T1")
    assert "1: Hmeimim, on ground 02:00–03:00 UTC" in names  # noqa: RUF001
    assert "Doubtful fix, 900 kt, 00:40:00 UTC" in names
    assert any(name.startswith("Place Tartus, town, its middle, named by SG-01") for name in names)
    told.pick(0)
    assert focus.selected == (T1,)
    assert told.is_picked(0)
    assert all(told.under(told.box(at).center()) is not None for at in (2, 3))


def test_the_outline_lists_the_same(view: MapView, qtbot: QtBot, focus: Focus):
    outline = MapOutline(view, None)
    qtbot.addWidget(outline)
    outline.show()
    tree = outline.tree
    assert [tree.words(tree.index(row, 0)).split(",")[0] for row in range(tree.rowCount())] == [
        "Track T1", "Place Libya", "Place Tartus",
    ]  # fmt: skip
    assert tree.rowCount(tree.index(0, 0)) == 4
    assert outline.record(tree.index(2, 0)) == SG1
    outline.go_on(tree.index(1, 0, tree.index(0, 0)))
    assert focus.selected == (T1,)


def test_a_track_without_fixes_and_one_of_a_single_fix_are_drawn_without_fault(shown: Callable[[Chart], MapView]):
    none = MapTrack(b"a" * 16, "T2", "empty", Fixes({"t": np.zeros(0), "lat": np.zeros(0), "lon": np.zeros(0)}))
    one = MapTrack(b"b" * 16, "T3", "one", Fixes({"t": [0], "lat": [350_000_000], "lon": [359_000_000]}))
    view = shown(Chart([none, one], NOTHING))
    pictured(view)
    assert [item.kind for item in view.items] == ["track", "flag"]


def test_a_drag_with_the_ruler_measures_and_does_not_pan(qtbot: QtBot, view: MapView):
    view.hand.take("measure")
    before = view.view_of(40.0, 35.0)
    port, here, there = view.viewport(), QPoint(200, 200), QPoint(300, 240)
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=here)
    for at in (QPoint(250, 220), there):
        event = QMouseEvent(QEvent.Type.MouseMove, QPointF(at), port.mapToGlobal(QPointF(at)), Qt.MouseButton.NoButton,
                            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)  # fmt: skip
        QApplication.sendEvent(port, event)
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=there)
    assert view.view_of(40.0, 35.0) == before
    points, words = view.hand.measured()
    assert points[0].toPoint() == here
    assert points[-1].toPoint() == there
    assert "NM" in words


def test_a_first_picture_that_takes_long_comes_in_slices(qtbot: QtBot, view: MapView, monkeypatch: pytest.MonkeyPatch):
    def settled() -> QImage:
        for _ in range(3):  # what is seen, then what lies around it, then the finer outlines
            pictured(view)
            qtbot.waitUntil(lambda: view.still)
        return pictured(view)

    whole = settled()
    monkeypatch.setattr("workbench.ui.map.picture.PATIENCE", 0.0)
    view.redraw()
    assert unlike(pictured(view), whole) > 0.3
    assert unlike(settled(), whole) < 0.01


def test_a_long_track_tells_the_very_instant_under_the_pointer(shown: Callable[[Chart], MapView]):
    count = 6_000
    lon = np.linspace(24, 36, count)
    fixes = Fixes({"t": np.arange(count) * 1000, "lat": np.full(count, 35 * DEGREE), "lon": (lon * DEGREE).astype(int)})
    view = shown(Chart([MapTrack(b"l" * 16, "T9", "long", fixes)], NOTHING))
    assert len(view.chart.traces[0].track.course.levels[-1]) < count / 10
    for at in (10, 2_999, 5_900):
        x, y = view.projection.forward(35.0, lon[at])
        instant, away = nearest(view, 0, QPointF(float(x), float(y)))
        assert instant == pytest.approx(at * 1000, abs=1_500)
        assert away < 1e-3
    _, away = nearest(view, 0, QPointF(float(x), float(y) + 20))
    assert away > 1
