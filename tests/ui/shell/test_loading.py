"""No class of Qt is made beside the interface's thread, and no step of loading holds it for long."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.case.case import Case
from workbench.ui import loading
from workbench.ui.app import Desktop, application

MOST = 64  # modules of the window in one step
STEPS = """
import json, sys
from importlib import import_module
from workbench.ui import app, loading

def of_qt():
    return {name for name in sys.modules if name.startswith(("workbench.ui", "PySide6", "pyqtgraph"))}

before, steps = of_qt(), []
for name in loading.BELOW:
    import_module(name)
beside = of_qt() - before
for _ in loading._steps():
    steps.append(sorted(of_qt() - before))
    before = of_qt()
print(json.dumps({"beside": sorted(beside), "steps": steps}))
"""


def test_what_makes_classes_of_qt_is_imported_in_small_steps_by_the_window() -> None:
    done = subprocess.run([sys.executable, "-c", STEPS], check=True, capture_output=True, text=True)
    told = json.loads(done.stdout)
    assert told["beside"] == []
    own = [[name for name in step if name.startswith("workbench.ui")] for step in told["steps"]]
    assert "workbench.ui.desktop" in own[-1]
    assert {len(step) <= MOST for step in own} == {True}, [step[-1] for step in own if len(step) > MOST]


@pytest.mark.parametrize("part", ["BELOW", "VIEWS"])
def test_what_cannot_be_imported_is_told_and_nothing_is_loaded(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    monkeypatch.setattr(loading, part, ("workbench.nowhere",))
    loader, loaded = loading.Loader(), []
    loader.loaded.connect(lambda: loaded.append(True))
    with qtbot.waitSignal(loader.failed) as told:
        loader.start()
    assert "workbench.nowhere" in str(told.args)
    loader.wait()
    assert not loaded


def test_nothing_comes_after_leaving(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "BELOW", ("json",))
    taken: list[int] = []
    monkeypatch.setattr(loading, "_steps", lambda: (taken.append(n) for n in range(3)))
    loader, told = loading.Loader(), []
    loader.loaded.connect(lambda: told.append("loaded"))
    loader.start()
    for thread in (each for each in threading.enumerate() if each.name.startswith("loading")):
        thread.join()  # what it tells is under way
    loader.wait()
    qtbot.wait(50)
    assert (taken, told) == ([], [])


def test_leaving_within_a_step_takes_no_further_one(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[int] = []

    def steps() -> Iterator[None]:
        for n in range(3):
            taken.append(n)
            loader.wait()
            yield

    monkeypatch.setattr(loading, "BELOW", ("json",))
    monkeypatch.setattr(loading, "_steps", steps)
    loader = loading.Loader()
    loader.start()
    qtbot.waitUntil(lambda: bool(taken))
    qtbot.wait(50)
    assert taken == [0]


def test_a_case_chosen_on_the_first_page_while_views_come_is_opened_then(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "first.casefile"
    Case.create(path, title="First", analyst="Ada").close()
    desktop = Desktop(application(), QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    desktop.window.painted.disconnect(desktop.loader.start)
    try:
        desktop.window.painted.emit()
        desktop.window.welcome.open_recent.emit(str(path))
        assert desktop.desk.case is None
        desktop.loader.loaded.emit()
        assert desktop.desk.case is not None
        assert desktop.desk.case.path == path
        desktop.window.welcome.open_recent.emit(str(path))  # and is asked for once only
        assert desktop.desk.case.path == path
        desktop.desk.close()
    finally:
        desktop.leave()
        desktop.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
