"""The Map workspace in the window: tracks and sightings of the case, one selection and one moment everywhere."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.bench import Bench
from workbench.analysis.charted import NOTHING, Chart
from workbench.case import acts
from workbench.reading.flights import import_flights
from workbench.reading.intake import working_text
from workbench.ui.map.left import Left
from workbench.ui.map.sheet import sheet_of
from workbench.ui.mappage import MapPage

TEXT = "An Il-76 flew from Libya to Latakia and on to the Moscow area. Another was seen at Xanaduria.\n"
HEAD = "Timestamp,UTC,Callsign,Position,Altitude,Speed,Direction\n"


def flight(path: Path) -> str:
    """An hour of one fix a minute, with a quarter of an hour missing."""
    begins = int(datetime(2023, 3, 14, 8, tzinfo=UTC).timestamp())
    rows = [
        f'{begins + 60 * n},{datetime.fromtimestamp(begins + 60 * n, UTC):%Y-%m-%dT%H:%M:%SZ},SYN1,'
        f'"{33 + n / 30:.6f},{24 + n / 6:.6f}",35000,430,70'
        for n in range(60) if not 20 < n < 36
    ]  # fmt: skip
    path.write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")
    return str(path)


@pytest.fixture(scope="module")
def bench(request: pytest.FixtureRequest, qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    folder = tmp_path_factory.mktemp("map")
    made = Bench(QtBot(request), folder, TEXT)
    case = made.case
    source = case.find("S1")[1]
    text = working_text(case, source)
    excerpt = acts.highlight(case, source, text, start=0, end=61)
    acts.tag(case, excerpt, {"aircraft": "Il-76", "origin": "Libya", "place": "Latakia", "destination": "Moscow area"})
    acts.tag(case, excerpt, {"aircraft": "Il-76", "place": "Xanaduria"})
    import_flights(case, [flight(folder / "flight.csv")])
    made.window.go("map")
    yield made
    made.leave()


@pytest.fixture
def page(bench: Bench, qtbot: QtBot) -> MapPage:
    made = bench.window.pages["map"]
    bench.window.go("map")
    bench.desk.focus.select()
    bench.desk.focus.look_at(None)
    qtbot.waitUntil(lambda: bool(made.view.chart.tracks))
    return made


def rows(page: MapPage) -> dict[str, list[str]]:
    groups = page.list.lines.listed.groups
    return {group.name: [f"{row.number} {row.words}".strip() for row in group.rows] for group in groups}


def test_everything_that_has_a_place_is_listed_and_what_has_none_too(page: MapPage):
    listed = rows(page)
    assert listed["tracks"] == ["T1 SYN1, 14 Mar 2023"]
    assert listed["sightings"] == ["SG-01 Libya → Latakia → Moscow Oblast"]
    assert listed["places"] == ["Libya", "Latakia", "Moscow Oblast"]
    assert listed["missing"] == ["SG-02 Xanaduria"]
    assert [words.split()[0] for words in listed["sources"]] == ["S1"]
    lines = page.list.lines
    last = lines.rowCount() - 1  # why nothing is drawn is folded away
    assert (lines.row(last), lines.words(last)) == (None, "Not on the map, 1")
    page.list.setFocus()
    page.list.setCurrentIndex(lines.index(last, 0))
    QTest.keyClick(page.list, Qt.Key.Key_Right)
    assert lines.words(last + 1) == "SG-02 Xanaduria: its words are not resolved to a place"
    assert page.list.currentIndex().row() == last
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Left)
    QTest.keyClick(page.list, Qt.Key.Key_Left)
    assert (page.list.currentIndex().row(), lines.rowCount()) == (last, last + 1)


def test_the_timeline_shows_the_time_of_a_track_among_what_was_observed(bench: Bench):
    (mark,) = [each for each in bench.desktop.views.timeline.held.marks if each.kind == "track"]
    assert (mark.number, mark.group, mark.lane, mark.label, mark.shape) == (
        "T1",
        "observed",
        "Tracks",
        "SYN1",
        "stated",
    )
    begins = datetime(2023, 3, 14, 8, tzinfo=UTC).timestamp()
    assert (mark.core_start, mark.core_end) == (begins, begins + 59 * 60)


def test_one_selection_goes_both_ways(page: MapPage, bench: Bench):
    track, sighting = (bench.case.find(number)[1] for number in ("T1", "SG-01"))
    focus = bench.desk.focus
    page.view.pick(0)
    assert focus.primary == track
    assert page.list.currentIndex().isValid()
    focus.select(sighting)
    assert page.view.shown.selected == {sighting}
    assert {page.view.items[at].kind for at in page.view.picked()} == {"site"}
    page.list.setFocus()
    page.list._take(page.list.lines.index(1, 0))  # noqa: SLF001  # as a click does
    assert focus.primary == track


def test_play_and_step_move_the_moment_everywhere(page: MapPage, bench: Bench):
    focus = bench.desk.focus
    QTest.keyClick(page.view, Qt.Key.Key_Period)
    assert focus.moment == datetime(2023, 3, 14, 8, tzinfo=UTC).timestamp()
    QTest.keyClick(page.view, Qt.Key.Key_Period)
    QTest.keyClick(page.view, Qt.Key.Key_Comma)
    assert focus.moment == datetime(2023, 3, 14, 8, tzinfo=UTC).timestamp()
    assert bench.desktop.views.timeline.picture().moment == focus.moment
    QTest.keyClick(page.view, Qt.Key.Key_P)
    assert page.player.playing
    QTest.keyClick(page.view, Qt.Key.Key_P)
    assert not page.player.playing


def test_layers_fold_by_their_key_and_hide_what_they_name(page: MapPage):
    shown = page.over.layers.isVisible()
    QTest.keyClick(page.view, Qt.Key.Key_M)
    assert page.over.layers.isVisible() != shown
    page.over.layers.boxes["tracks"].setChecked(False)
    assert not page.view.shown.sees("tracks")
    page.over.layers.boxes["tracks"].setChecked(True)
    QTest.keyClick(page.view, Qt.Key.Key_M)
    assert page.view.shown.sees("tracks")


def test_the_outline_is_shown_by_its_key(page: MapPage, bench: Bench):
    page.view.setFocus()
    bench.window.acts["outline"].trigger()
    assert page.outline.isVisible()
    assert page.outline.tree.rowCount() == 4
    bench.window.acts["outline"].trigger()
    assert page.outline.isHidden()


def test_an_act_is_followed(page: MapPage, bench: Bench, qtbot: QtBot):
    before = page.view.chart.held.spots
    sighting = bench.case.find("SG-01")[1]
    acts.delete(bench.case, sighting)
    qtbot.waitUntil(lambda: rows(page)["sightings"] == [])
    bench.case.undo()
    qtbot.waitUntil(lambda: len(page.view.chart.held.spots) == len(before))
    acts.delete(bench.case, bench.case.find("T1")[1])
    qtbot.waitUntil(lambda: not page.view.chart.tracks)
    assert page.plot.track is None
    bench.case.undo()
    qtbot.waitUntil(lambda: bool(page.view.chart.tracks))


def test_tracker_files_are_asked_for_beside_the_list(page: MapPage, bench: Bench, qtbot: QtBot):
    action = bench.window.acts["import-flights"]
    action.setEnabled(False)  # no dialog opens
    with qtbot.waitSignal(page.import_requested):
        page.bring.click()
    action.setEnabled(True)


def test_a_case_without_any_says_what_to_do(page: MapPage):
    assert page.over.empty.isHidden()
    assert "Import tracker files (Ctrl+Shift+I)" in page.over.empty.text()
    before = page.view.sheet
    page.show_sheet(sheet_of(Chart((), NOTHING)))
    assert page.over.empty.isVisible()
    page.show_sheet(before)


def test_the_place_and_zoom_chosen_by_hand_come_back_with_the_case(page: MapPage, bench: Bench, qtbot: QtBot):
    page.view.fit_all()
    assert page.look() is None
    page.view.fit_selection()
    page.view.zoom(3.0)
    page.view.pan(40, 10)
    left, projection = page.look(), page.view.projection
    path = bench.case.path
    bench.desk.close()
    assert bench.desk.open(path)
    bench.window.go("map")
    qtbot.waitUntil(lambda: bool(page.view.chart.tracks))
    assert page.look() == pytest.approx(left, abs=0.01)
    assert page.view.projection == projection
    assert page.view.moved
    page.view.fit_all()


@pytest.mark.parametrize("kept", [[1, 2, 3], [0, 0, 0, float("nan"), 0, 0], [0, 95, 0, 4, 0, 0], [0, 30, 40, 0, 1, 1]])
def test_a_place_that_is_none_is_not_looked_at(kept: list[float]):
    with pytest.raises(ValueError, match="place|unpack"):
        Left.of(kept)


def test_the_outline_outlives_a_map_on_which_nothing_is_left(page: MapPage, bench: Bench):
    bench.window.acts["outline"].trigger()
    before = page.view.sheet
    page.show_sheet(sheet_of(Chart((), NOTHING)))
    assert page.outline.tree.rowCount() == 0
    page.show_sheet(before)
    assert page.outline.tree.rowCount() == 4
    assert page.outline.tree.words(page.outline.tree.index(0, 0)).startswith("Track T1")
    bench.window.acts["outline"].trigger()


def test_undo_and_redo_are_seen_on_the_map(page: MapPage, bench: Bench, qtbot: QtBot):
    track = bench.case.find("T1")[1]
    qtbot.waitUntil(lambda: page.still)
    acts.delete(bench.case, track)
    qtbot.waitUntil(lambda: not page.view.chart.tracks)
    assert rows(page)["tracks"] == []
    bench.desk.undo()
    qtbot.waitUntil(lambda: rows(page)["tracks"] == ["T1 SYN1, 14 Mar 2023"])
    assert page.plot.track is not None
    bench.desk.redo()
    qtbot.waitUntil(lambda: not page.view.chart.tracks)
    assert page.view.marks.flags.shape == (0, 2)
    bench.desk.undo()
    qtbot.waitUntil(lambda: bool(page.view.chart.tracks))


def test_a_long_track_is_shown_roughly_before_all_of_it_is_read(
    page: MapPage, bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("workbench.ui.map.fetching.LONG", 1)
    monkeypatch.setattr("workbench.tracking.mapping.ROUGH", 1)
    seen: list[tuple[bool, int]] = []
    page.tracks.came.connect(lambda found: seen.append((found.got.rough, len(found.sheet.chart.tracks))))
    path = bench.case.path
    bench.desk.close()
    assert bench.desk.open(path)
    bench.window.go("map")
    qtbot.waitUntil(lambda: bool(seen) and not seen[-1][0])
    assert seen == [(True, 1), (False, 1)]
    assert [each.landmark.kind for each in page.view.chart.flags] == ["begin", "end"]
    assert not page.tracks.under_way


def test_a_case_is_put_away_while_its_tracks_are_read(page: MapPage, bench: Bench, qtbot: QtBot):
    path = bench.case.path
    page.tracks.came.disconnect(page._take)  # noqa: SLF001  # what is read is not looked at before the case goes
    page._stale_tracks = True  # noqa: SLF001
    page.refresh()
    assert page.tracks.under_way
    bench.desk.close()
    assert not page.tracks.under_way
    assert not path.with_name(path.name + "-wal").exists()  # nobody reads it any more
    page.tracks.came.connect(page._take)  # noqa: SLF001
    assert bench.desk.open(path)
    bench.window.go("map")
    qtbot.waitUntil(lambda: bool(page.view.chart.tracks))


def test_no_picture_of_a_card_outlives_its_case(page: MapPage, bench: Bench, qtbot: QtBot):
    path, faces = bench.case.path, page.view.faces
    page.view.grab()
    assert faces._painted  # noqa: SLF001
    bench.desk.close()
    assert not faces._painted  # noqa: SLF001
    assert bench.desk.open(path)
    bench.window.go("map")
    qtbot.waitUntil(lambda: bool(page.view.chart.tracks))
