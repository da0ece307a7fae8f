"""The window on a case with a report and a synthetic flight that bears it out."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from tests.ui.bench import end
from workbench.case import acts
from workbench.case.case import Case
from workbench.reading import children
from workbench.reading.flights import import_flights
from workbench.reading.intake import take_in, working_text
from workbench.ui.app import Desktop, application

REPORT = "A plane landed at Hmeimim on 26 October 2025, a tracker showed.\n"
DAY = 1_761_436_800  # 26 Oct 2025, 00:00 UTC


def trace(path: Path, *, start: float = DAY, hex: str = "154073", ground: bool = True) -> str:
    """A readsb trace that comes down to Hmeimim and stands there; one position jumps far away and back."""
    rows: list[list[object]] = []
    for n in range(60):
        lat, high = 36.601 - n * 0.02, 12_000 - n * 200
        rows.append([n * 20.0, 39.0 if n == 30 else lat, 35.949, high, 250.0, 180.0, 0, -600, None])
    for n in range(30 if ground else 0):
        rows.append([1200 + n * 20.0, 35.401, 35.949, "ground", 5.0, 180.0, 0, 0, None])
    path.write_text(json.dumps({"icao": hex, "r": "RA-82035", "t": "A124", "timestamp": start, "trace": rows}))
    return str(path)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A case with SG-01, which rests on the report, and tracks T1 (landing) and T2 (a day later)."""
    folder = tmp_path_factory.mktemp("tracks")
    (folder / "report.txt").write_text(REPORT, encoding="utf-8")
    with Case.create(folder / "flight.casefile", title="A flight", analyst="Ada") as case:
        source = take_in(case, [str(folder / "report.txt")]).sources[0][0]
        text = working_text(case, source)
        quote = acts.highlight(case, source, text, start=0, end=len(REPORT) - 1)
        acts.tag(case, quote, {"place": "Hmeimim", "when": "26 October 2025", "event": "arrival"})
        files = [trace(folder / "one.json"), trace(folder / "two.json", start=DAY + 10 * 86_400, ground=False)]
        import_flights(case, files)
    yield folder / "flight.casefile"
    children.end_all()


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    """One window for all tests of a file; each opens a copy of the case in it."""
    settings = QSettings(str(tmp_path_factory.mktemp("settings") / "s.ini"), QSettings.Format.IniFormat)
    desktop = Desktop(application(), settings)
    desktop.window.painted.disconnect(desktop.loader.start)
    desktop.furnish()
    desktop.window.resize(1440, 900)
    desktop.window.show()
    yield desktop
    desktop.window.close()
    end(desktop.window, desktop)


@pytest.fixture
def opened(qtbot: QtBot, shared: Desktop, made: Path, tmp_path: Path) -> Iterator[Desktop]:
    """The window on a copy of the case, with nothing under way."""
    path = tmp_path / "flight.casefile"
    shutil.copy(made, path)
    assert shared.desk.open(path)
    qtbot.waitUntil(lambda: shared.desk.jobs.current is None)
    yield shared
    qtbot.waitUntil(lambda: shared.desk.jobs.current is None)
    shared.desk.close()


@pytest.fixture
def pick(qtbot: QtBot, opened: Desktop) -> Callable[[str], bytes]:
    """Selects a record by its number and waits until the inspector shows all of it."""

    def picked(number: str) -> bytes:
        key = opened.desk.case.find(number)[1]
        opened.desk.focus.select(key)
        inspector = opened.views.inspector
        qtbot.waitUntil(lambda: opened.desk.jobs.current is None)
        inspector.refresh()
        qtbot.waitUntil(lambda: opened.desk.jobs.current is None)
        inspector.refresh()
        return bytes(key)

    return picked
