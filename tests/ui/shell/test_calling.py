"""A second start with a case that a window has: that window comes to the front, nothing is opened twice."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from workbench.case.case import Case
from workbench.ui.app import Desktop
from workbench.ui.calling import Called, called

START = (
    "import sys; from pathlib import Path; from workbench.ui.calling import called; print(called(Path(sys.argv[1])))"
)


@pytest.fixture(autouse=True)
def _runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with TemporaryDirectory() as folder:  # a socket's name is 107 letters long at most, pytest's folders are too long
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield


def second(qtbot: QtBot, path: Path) -> str:
    process = subprocess.Popen([sys.executable, "-c", START, str(path)], stdout=subprocess.PIPE, text=True)
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
    assert process.stdout is not None
    return process.stdout.read().strip()


def test_the_window_that_has_the_case_comes_up(qtbot: QtBot, opened: Desktop) -> None:
    assert opened.desk.case is not None
    opened.window.showMinimized()
    assert second(qtbot, opened.desk.case.path) == "True"
    assert not opened.window.windowState() & Qt.WindowState.WindowMinimized


def test_who_only_reads_is_not_called(qtbot: QtBot, opened: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "other.casefile"
    opened.desk.close()
    Case.create(path, title="Other", analyst="Eve").close()
    with Case.open(path, analyst="Eve", write=False) as case:
        found = Called(opened.window)
        found.listen(case)
        assert not called(path)


@pytest.mark.skipif(os.name != "posix", reason="sockets are files here only")
def test_a_name_left_by_a_program_that_was_ended_is_taken_over(qtbot: QtBot, opened: Desktop) -> None:
    case = opened.desk.case
    assert case is not None
    (name,) = Path(os.environ["XDG_RUNTIME_DIR"]).iterdir()
    opened.desk.closed.emit()
    assert not name.exists()
    left = "import socket,sys; s=socket.socket(socket.AF_UNIX); s.bind(sys.argv[1])"
    subprocess.run([sys.executable, "-c", left, str(name)], check=True)
    assert second(qtbot, case.path) == "False"
    opened.desk.opened.emit()
    assert second(qtbot, case.path) == "True"


def test_a_case_opened_in_the_program_is_found(qtbot: QtBot, opened: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "next.casefile"
    opened.desk.close()
    Case.create(path, title="Next", analyst="Eve").close()
    assert opened.desk.open(path)
    assert second(qtbot, path) == "True"
    opened.desk.close()
    assert second(qtbot, path) == "False"
