"""Tracker files nobody knows come in by their columns, which are remembered; their rows are read when asked for."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.tracks.conftest import DAY, trace
from workbench.reading.flightlook import begun, guessed, look
from workbench.tracking.importer import Settings
from workbench.tracking.kept import tracks
from workbench.ui.app import Desktop
from workbench.ui.dialogs.importing import offer_import
from workbench.ui.dialogs.importing_flights import ImportTrackerDialog
from workbench.ui.flying import flies, with_settings
from workbench.ui.tracks.unread import Unread

SAID = {"wann": "time", "Breite": "lat", "Weite": "lon", "Hoch": "altitude"}


def table(folder: Path) -> Path:
    path = folder / "odd.csv"
    rows = [f"26.10.2025 12:{n // 60:02}:{n % 60:02};{35 + n / 1000:.4f};34,{n:04};{1000 + n}" for n in range(120)]
    rows[7] = "26.10.2025 12:00:07;91,5;34,0007;1007"
    path.write_text("\n".join(["wann;Breite;Weite;Hoch", *rows]) + "\n")
    return path


def dialog(opened: Desktop, path: Path, qtbot: QtBot) -> ImportTrackerDialog:
    with_settings(opened.window, [str(path)])
    made = next(each for each in opened.window.findChildren(ImportTrackerDialog) if each.isVisible())
    qtbot.waitUntil(lambda: opened.desk.jobs.current is None)
    return made


def test_columns_are_named_seen_as_fixes_and_remembered(opened: Desktop, tmp_path: Path, qtbot: QtBot):
    path = table(tmp_path)
    assert not flies(str(path))
    made = dialog(opened, path, qtbot)
    assert "name the columns" in made.counts.text()
    assert not made.button.isEnabled()
    for at, head in enumerate(made.begun.heads):
        field = made.setting.columns.fields[at]
        assert head in field.accessibleName()
        field.setCurrentIndex(field.findData(SAID[head]))
    made.setting.height.setCurrentIndex(made.setting.height.findData("m"))
    made.setting.zone.put("+03:00")
    qtbot.waitUntil(made.button.isEnabled)
    first = made.rows.model().rows[0]
    assert first[1:5] == ("2025-10-26 09:00:00", "35.00000", "34.00000", "3,281")
    assert "119 fixes of 1 aircraft" in made.counts.text()
    assert "row 9:" in made.reasons.text()
    made.submit()
    qtbot.waitUntil(lambda: len(tracks(opened.desk.case)) == 3)
    qtbot.waitUntil(lambda: opened.desk.jobs.current is None)
    one = tracks(opened.desk.case)[2]
    assert one.extent["fixes"] == 119
    assert one.extent["first"] == "2025-10-26T09:00:00Z"
    again = dialog(opened, path, qtbot)
    assert again.setting.mapping() == {"altitude_unit": "m", "time": "wann", "lat": "Breite", "lon": "Weite",
                                       "altitude": "Hoch"}  # fmt: skip
    assert again.setting.zone.value() == "+03:00"
    assert "same header" in again.aside.text()
    one, two = again.setting.columns.fields[1:3]
    two.setCurrentIndex(two.findData("lat"))  # a field is of one column only
    assert again.setting.mapping()["lat"] == "Weite"
    assert one.currentData() == ""
    again.reject()


def test_a_file_that_was_not_understood_offers_the_dialog(opened: Desktop, tmp_path: Path, qtbot: QtBot):
    from workbench.ui.flying import import_files

    path = table(tmp_path)
    assert import_files(opened.window, [str(path)]) is None
    (told,) = [each for each in opened.window.messages.messages() if "no tracker file" in each.says]
    told.close_for_good()
    assert [each.text() for each in told.findChildren(QPushButton)][:1] == ["Import with settings…"]


def test_a_folder_of_tracker_files_is_offered_as_tracks_and_comes_in(
    opened: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    from workbench.ui import flying

    (tmp_path / "days" / "one").mkdir(parents=True)
    (tmp_path / "days" / "0.txt").write_text("no track\n")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "days" / "1.txt")  # nobody writes to it: whoever opens it waits for ever
    trace(tmp_path / "days" / "one" / "trace.json", start=DAY + 20 * 86_400)
    assert flying.offer_flights(opened.window, [str(tmp_path / "days")])
    (told,) = [each for each in opened.window.messages.messages() if "days can also come in as tracks" in each.says]
    told.close_for_good()
    (tmp_path / "none").mkdir()
    assert not flying.offer_flights(opened.window, [str(tmp_path / "none")])
    before = len(tracks(opened.desk.case))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "days"))
    opened.window.acts["import-flights-folder"].trigger()
    assert len(tracks(opened.desk.case)) == before + 1


def test_a_table_nobody_knows_is_offered_as_a_log_and_as_tracks(opened: Desktop, tmp_path: Path):
    path = table(tmp_path)
    offer_import(opened.window, [str(path)])
    (told,) = [each for each in opened.window.messages.messages() if "a fix a row" in each.says]
    assert [each.text() for each in told.findChildren(QPushButton)][:2] == ["Import as log…", "Import as tracks…"]
    told.close_for_good()


def test_the_beginning_of_a_file_is_told_as_it_will_come_in(tmp_path: Path):
    path = table(tmp_path)
    one = begun(path)
    assert (one.format, one.heads, guessed(one)) == ("", ("wann", "Breite", "Weite", "Hoch"), {})
    found = look(one, format="csv", settings=Settings("", {"time": "wann", "lat": "Breite", "lon": "Weite"}))
    assert (found.fixes, found.aircraft, len(found.rows), found.part) == (119, 1, 50, False)
    assert found.rejected[0][0] == 9


def test_rows_of_a_tracker_file_are_read_when_asked_for(opened: Desktop, qtbot: QtBot):
    source = opened.desk.case.find("S3")[1]
    opened.window.go("read")
    opened.views.read.open(source)
    page = opened.views.read.page
    unread = page.findChild(Unread)
    assert unread is not None
    assert page.text is None
    unread.button.click()
    qtbot.waitUntil(lambda: opened.views.read.page.text is not None)
    assert '"icao"' in opened.views.read.page.text.slice(0, 40)


def test_another_case_can_be_opened_and_this_one_again_while_files_come_in(
    opened: Desktop, made: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    from workbench.reading import flights
    from workbench.ui.flying import import_files

    first, other = opened.desk.case.path, tmp_path / "other.casefile"
    shutil.copy(made, other)
    before = len(tracks(opened.desk.case))
    reading = flights.arrive
    begun = Event()

    def arrive(*given: object, progress: Callable[..., None], **said: object) -> object:
        begun.set()
        while True:  # until it is called off, as it is when its case is put away
            progress(0, 1)
            time.sleep(0.001)

    def change() -> None:
        if begun.is_set():
            looking.stop()
            opened.desk.open(other)

    looking = QTimer(opened.window, interval=1)
    looking.timeout.connect(change)
    looking.start()
    monkeypatch.setattr(flights, "arrive", arrive)
    opened.window.go("map")
    assert import_files(opened.window, [trace(tmp_path / "new.json", start=DAY + 30 * 86_400)]) is None
    assert opened.desk.case.path == other
    qtbot.waitUntil(lambda: opened.window.pages["map"].still)
    monkeypatch.setattr(flights, "arrive", reading)
    assert opened.desk.open(first)
    assert len(tracks(opened.desk.case)) == before
    opened.window.go("map")
    qtbot.waitUntil(lambda: len(opened.window.pages["map"].view.chart.tracks) == before)
    assert import_files(opened.window, [str(tmp_path / "new.json")]) is not None
    qtbot.waitUntil(lambda: len(opened.window.pages["map"].view.chart.tracks) == before + 1)
