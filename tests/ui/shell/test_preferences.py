"""What a person chose counts at once, is kept, and goes back to what it was at first."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from tests.ui.bench import TEXT, Bench
from workbench.case.analyst import installation_analyst
from workbench.ui import preferences, theme, wording
from workbench.ui.dialogs.preferences import Preferences
from workbench.ui.preferences import TABLE, YES


@pytest.fixture
def opened(bench: Bench) -> Preferences:
    """Preferences, called by its key over a source."""
    bench.select("An-124")
    bench.press("Ctrl+Comma")
    return bench.form(Preferences)


def choose(dialog: Preferences, key: str, value: str) -> None:
    field = dialog.rows[key].field
    assert isinstance(field, QComboBox)
    field.setCurrentIndex(field.findData(value))
    field.activated.emit(field.currentIndex())


def test_every_setting_has_a_field_and_somebody_who_obeys(bench: Bench, opened: Preferences) -> None:
    assert set(opened.rows) == {each.key for each in TABLE} == set(bench.desktop.views.preferring.obeyed)
    for row in opened.rows.values():
        assert row.field.accessibleName().startswith(row.setting.title)
        assert row.field.accessibleDescription()


def test_values_count_at_once_and_are_kept(bench: Bench, opened: Preferences) -> None:
    views = bench.desktop.views
    choose(opened, "theme", "dark")
    assert theme.current() == theme.DARK
    choose(opened, "reader/face", "mono")
    choose(opened, "language", "de")  # from the next start on
    choose(opened, "letters", "150")  # so do this
    choose(opened, "dates", "iso")  # and this
    assert bench.reader.document().defaultFont().family() == theme.families()["mono"]
    size = opened.rows["reader/size"].field
    assert isinstance(size, QSpinBox)
    size.setValue(20)
    assert bench.reader.size_px == 20
    choose(opened, "map/metric", "true")
    assert views.map.plot.metres
    for key in ("timeline/links", "welcome", "suggestions/shown"):
        box = opened.rows[key].field
        assert isinstance(box, QCheckBox)
        box.click()
    assert not views.timeline.header.show_links.isChecked()
    assert not bench.window.welcome.at_start.isChecked()
    kept = {each.key: preferences.value(bench.desk.settings, each) for each in TABLE}
    assert kept | {"analyst": ""} == {
        "analyst": "", "theme": "dark", "reader/face": "mono", "reader/size": 20, "suggestions/shown": False,
        "map/metric": "true", "timeline/links": False, "welcome": False, "language": "de",
        "letters": "150", "times": "utc", "spelling": "window", "dates": "iso",
    }  # fmt: skip
    opened.all.click()
    assert theme.current() == theme.LIGHT
    assert bench.reader.size_px == 15
    assert not views.map.plot.metres
    assert bench.reader.document().defaultFont().family() == theme.families()["serif"]
    assert not any(preferences.changed(bench.desk.settings, each) for each in TABLE)


def test_the_time_here_stands_beside_that_of_the_journal(
    bench: Bench, opened: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Asia/Kolkata")
    time.tzset()
    try:
        choose(opened, "times", "beside")
        assert wording.clock("2025-10-26T14:32:00Z") == "26 Oct 2025 14:32 UTC (20:02 here)"
        assert wording.clock("2025-10-26T21:00:00Z") == "26 Oct 2025 21:00 UTC (27 Oct 02:30 here)"
        assert " here)" in bench.window.statusBar().said("saved")
        choose(opened, "times", "utc")
        assert wording.clock("2025-10-26T14:32:00Z") == "26 Oct 2025 14:32"
        assert " here)" not in bench.window.statusBar().said("saved")
    finally:
        monkeypatch.undo()
        time.tzset()
        wording.show_here(False)


def test_dates_are_written_as_chosen_from_the_next_start_on(qtbot: QtBot, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("dates", "iso")
    settings.sync()
    bench = Bench(qtbot, tmp_path, TEXT)
    try:
        assert wording.day("2025-10-26/..") == "2025-10-26 or later"
    finally:
        bench.leave()
        wording.write_dates(wording.AS_SPOKEN)


def test_the_analyst_is_named_and_unnamed(bench: Bench, opened: Preferences) -> None:
    row = opened.rows["analyst"]
    assert isinstance(row.field, QLineEdit)
    assert row.title.text() == "Analyst's name (changed)"
    row.field.setText("second\x07 analyst")
    row.field.editingFinished.emit()
    assert "U+0007" in row.says.text()
    assert bench.desk.analyst == "first analyst"
    row.field.setText("second analyst")
    row.field.editingFinished.emit()
    assert bench.desk.analyst == bench.case.analyst == "second analyst"
    assert "U+" not in row.says.text()
    row.reset.click()
    assert bench.case.analyst == installation_analyst()
    assert not bench.desk.named
    assert row.title.text() == "Analyst's name"
    assert not row.reset.isEnabled()


def test_words_narrow_the_table(opened: Preferences) -> None:
    opened.field.setText("km/h")
    assert [key for key, row in opened.rows.items() if row.field.isVisible()] == ["map/metric"]
    assert [name for name, head in opened.heads.items() if head.isVisible()] == ["Units"]
    opened.field.setText("no such thing")
    assert opened.none.isVisible()


def test_the_wheel_changes_no_setting(bench: Bench, opened: Preferences) -> None:
    for row in opened.rows.values():
        here, down = QPointF(row.field.rect().center()), QPoint(0, -120)
        turned = QWheelEvent(here, QPointF(row.field.mapToGlobal(here.toPoint())), QPoint(), down,
                             Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
                             False)  # fmt: skip
        QApplication.sendEvent(row.field, turned)
    differ = [each.key for each in TABLE if preferences.changed(bench.desk.settings, each)]
    assert differ == ["analyst"]


@pytest.mark.parametrize("spoilt", [QByteArray(b"\xff\0"), "garbage \u202e", -(2**60), [1, "x"], '{"a": 1}'])
def test_spoilt_values_are_defaults(tmp_path: object, spoilt: object) -> None:
    settings = QSettings(f"{tmp_path}/settings.ini", QSettings.Format.IniFormat)
    for each in TABLE:
        settings.setValue(each.key, spoilt)
    told = [each for each in TABLE if each.key != "analyst"]
    assert [preferences.value(settings, each) for each in told] == [each.usual for each in told]
    assert {type(preferences.value(settings, each)) for each in TABLE if each.kind == YES} == {bool}
