"""The program's log is rotated, its user's alone, and holds nothing of the case."""

from __future__ import annotations

import logging
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer, qWarning
from PySide6.QtWidgets import QApplication

from tests.ui.bench import TEXT, Bench, looped
from workbench.ui import app as program
from workbench.ui import logfile, mishap
from workbench.ui.app import Desktop

log = logging.getLogger("workbench.ui.tested")


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A state folder of this test's own, and the hook for errors put back afterwards."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    return tmp_path / "state" / "workbench" / "log"


@pytest.fixture
def written(state: Path) -> Iterator[Path]:
    """A log that is being written."""
    with logfile.writing():
        yield logfile.place()


def fail(error: Exception) -> None:
    try:
        raise error
    except Exception as raised:
        sys.excepthook(type(raised), raised, raised.__traceback__)


def test_it_holds_no_words_of_the_case(written: Path, bench: Bench) -> None:
    mishap.catch(bench.window)
    path, returning = bench.desk.case.path, bench.desktop.views.returning
    bench.select("landed at Hmeimim")
    bench.press("Q")
    assert bench.entries() > 1
    returning.remember("tested", lambda: "Hmeimim", lambda looked: {}[looked])
    returning.keep()
    returning.restore()
    fail(KeyError(TEXT.split("\n")[2]))
    qWarning(f"QImage: cannot read {path}, which is no picture")
    qWarning('QFont: no "Hmeimim" here')
    said = written.read_text()
    words = {*re.findall(r"\w{5,}", TEXT), *path.parts[1:], path.stem, "coast"}
    assert [word for word in words if re.search(rf"\b{re.escape(word)}\b", said)] == []
    assert said.count("KeyError") == 2
    assert "QImage: cannot read <path>\n" in said
    assert "QFont: no “…” here\n" in said


def test_errors_are_written_as_where_they_came_up(written: Path) -> None:
    try:
        try:
            raise KeyError("Hmeimim")
        except KeyError as first:
            raise ValueError("Hmeimim") from first
    except ValueError:
        log.exception("not done")
    said = written.read_text()
    assert re.search(r"test_logfile.py:\d+ in test_\w+\nKeyError\nthen\n.*\nValueError\n", said)
    assert "Hmeimim" not in said


@pytest.mark.parametrize(
    ("says", "left"),
    [
        ("cannot open /home/anna/a case.casefile", "cannot open <path>"),
        ("cannot open ~/a case.casefile", "cannot open <path>"),
        (r"cannot open C:\Users\Anna\a case.casefile", "cannot open <path>"),
        (r"cannot open \\server\a case.casefile", "cannot open <path>"),
        ("cannot open file:///home/anna/a.casefile", "cannot open <path>"),
        ("no font “Anna”, 'Bert' or \"Carl\"", "no font “…”, “…” or “…”"),
        ("the window did not answer for 210 ms", "the window did not answer for 210 ms"),
        ("it's 3/4 and it's done", "it's 3/4 and it's done"),
    ],
)
def test_paths_and_quotations_are_left_out(says: str, left: str) -> None:
    assert logfile.bare(says) == left


def test_it_is_rotated_and_its_users_alone(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logfile, "_MOST", 2_000)
    with logfile.writing():
        for _ in range(40):
            log.info("x" * 280)
    files = sorted(state.iterdir())
    assert [file.name for file in files] == ["workbench.log", "workbench.log.1", "workbench.log.2"]
    assert all(file.stat().st_size <= 2_000 for file in files)
    if os.name == "posix":
        assert {file.stat().st_mode & 0o777 for file in files} == {0o600}


def test_a_place_that_cannot_be_written_stops_nothing(state: Path, capsys: pytest.CaptureFixture[str]) -> None:
    state.parent.mkdir(parents=True)
    state.write_text("no folder")
    with logfile.writing():
        log.warning("said all the same")
    said = capsys.readouterr().err
    assert "said all the same" in said
    assert "Traceback" not in said


def test_the_desktop_program_writes_it(state: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    loop = looped(monkeypatch)
    settings = QSettings(str(state.parent / "settings.ini"), QSettings.Format.IniFormat)

    def opened(desktop: Desktop, case: Path | None) -> None:
        QTimer.singleShot(0, desktop, lambda: seen(desktop))

    def seen(desktop: Desktop) -> None:
        desktop.window.painted.disconnect(desktop.loader.start)
        desktop.window.painted.emit()
        qWarning("from Qt")
        loop.quit()

    monkeypatch.setattr(program, "stored_settings", lambda: settings)
    monkeypatch.setattr(Desktop, "open", opened)
    assert program.run([]) == 0
    said = logfile.place().read_text()
    assert re.search(r"version [\d.]+\S* begins\n.*from Qt\n.*ends\n$", said)
    qWarning("later")
    assert logfile.place().read_text() == said
