"""Tracks in the navigator, the log and the trash; their fixes are read again where they are missing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.bench import lines
from tests.ui.tracks.conftest import trace
from workbench.case import acts
from workbench.case.case import Case
from workbench.reading.flights import import_flights
from workbench.reading.flying import forget_flights
from workbench.tracking.kept import fixes_of, tracks
from workbench.ui.app import Desktop

Pick = Callable[[str], bytes]


def test_the_navigator_lists_tracks_and_the_trash_takes_them(opened: Desktop):
    said = [line.words for line in lines(opened, "track")]
    assert said == ["T1 RA-82035 · 26 Oct 2025", "T2 RA-82035 · 5 Nov 2025"]
    one = opened.desk.case.find("T1")[1]
    opened.desk.attempt(acts.delete, one)
    assert [line.number for line in lines(opened, "track")] == ["T2"]
    opened.desk.undo()
    assert [line.number for line in lines(opened, "track")] == ["T1", "T2"]


def test_the_log_has_a_tab_of_tracks(opened: Desktop, qtbot: QtBot):
    log = opened.views.log
    opened.window.go("log")
    log.show_kind("track")
    qtbot.waitUntil(lambda: log.grid is not None and log.grid.kind == "track" and log.table.model().rowCount() == 2)
    model = log.table.model()
    heads = [column.title for column in model.columns]
    first = [model.index(0, at).data() for at in range(len(heads))]
    told = dict(zip(heads, first, strict=True))
    assert told["Aircraft"] == "RA-82035"
    assert (told["Format"], told["Fixes"], told["Rejected"], told["Events"]) == ("readsb-trace", "90", "0", "1")
    assert told["First"] == "2025-10-26 00:00"


def test_a_track_that_is_opened_is_shown_on_the_map(opened: Desktop, qtbot: QtBot):
    key = opened.desk.case.find("T2")[1]
    opened.views.jumping.open_words(key)
    assert opened.window.workspace == "map"
    assert opened.desk.focus.primary == key
    qtbot.waitUntil(lambda: opened.views.map.still)


def test_fixes_that_are_missing_are_read_again_after_opening(opened: Desktop, qtbot: QtBot):
    path = opened.desk.case.path
    with opened.desk.case.raw:
        for one in tracks(opened.desk.case):
            forget_flights(opened.desk.case.raw, one.capture)
    assert opened.desk.open(Path(path))
    qtbot.waitUntil(lambda: opened.desk.jobs.current is None)
    case: Case = opened.desk.case
    assert [len(fixes_of(case, one)) for one in tracks(case)] == [90, 60]


def test_a_track_without_its_source_says_so(opened: Desktop, pick: Pick):
    opened.desk.attempt(acts.delete, opened.desk.case.find("S2")[1])
    pick("T1")
    said = opened.views.inspector.looking.look(opened.desk.case.find("T1")[1]).says
    assert "restore its source first" in said


def test_the_command_box_finds_a_track_by_number_and_goes_there(opened: Desktop):
    finder = opened.window.row.search.finder
    found = next(each for each in finder("T2") if each.number == "T2")
    assert found.text.startswith("RA-82035")
    found.does()
    assert opened.desk.case.number(opened.desk.focus.primary) == "T2"
    assert opened.window.workspace == "map"


def test_long_tracks_are_compared_beside_the_window(
    opened: Desktop, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    found = opened.views.found
    qtbot.waitUntil(lambda: found.settled, timeout=20_000)
    monkeypatch.setattr("workbench.analysis.paired._LONG", 0)
    words: list[str] = []
    start = opened.desk.jobs.start
    monkeypatch.setattr(opened.desk.jobs, "start", lambda says, *a, **b: words.append(says) or start(says, *a, **b))
    import_flights(opened.desk.case, [trace(tmp_path / "again.json", ground=False)])
    qtbot.waitUntil(lambda: any(each.finding.kind == "one-transponder" for each in found.listed), timeout=20_000)
    assert "Comparing tracks" in words
    qtbot.waitUntil(lambda: found.settled, timeout=20_000)
