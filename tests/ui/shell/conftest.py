"""A desktop of its own for each test: settings, case and window, nothing shared with the machine."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.bench import clear
from workbench.case import acts
from workbench.case.case import Case
from workbench.reading.intake import take_in, working_text
from workbench.ui.app import Desktop, application
from workbench.ui.jobs import Jobs

WORDS = """A report about two flights

An Il-76 was seen at Hmeimim on 26 October 2025. A spokesman denied it on Monday.

Another Il-76 left Latakia on 28 October 2025.
"""
QUOTES = (
    "An Il-76 was seen at Hmeimim on 26 October 2025",
    "A spokesman denied it on Monday",
    "Another Il-76 left Latakia",
)


@pytest.fixture(scope="session")
def qapp_cls() -> Callable[..., object]:
    """The program's own QApplication."""
    return lambda arguments: application(arguments)


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a small case, to be copied."""
    folder = tmp_path_factory.mktemp("small")
    small_case(folder)
    return folder


@pytest.fixture
def case_path(small: Path, tmp_path: Path) -> Path:
    """A small case in a folder of its own."""
    shutil.copytree(small, tmp_path, dirs_exist_ok=True)
    return tmp_path / "flights.casefile"


def small_case(folder: Path) -> Path:
    """A small case: a source, two sightings, a claim, a link."""
    path, text = folder / "flights.casefile", folder / "report.txt"
    text.write_text(WORDS, encoding="utf-8")
    with Case.create(path, title="Two flights", analyst="Ada") as case:
        source = take_in(case, [str(text)]).sources[0][0]
        said = working_text(case, source)
        excerpts = [acts.highlight(case, source, said, start=at, end=end) for at, end in map(said.find, QUOTES)]
        first = acts.tag(case, excerpts[0], {"aircraft": "Il-76", "place": "Hmeimim", "when": "26 October 2025"})
        acts.tag(case, excerpts[2], {"aircraft": "Il-76", "when": "28 October 2025"}, credibility="2")
        claim = acts.claim(case, excerpts[1], "The flight did not happen", kind="denial")
        acts.link(case, claim, "contradicts", first)
    return path


@contextmanager
def furnished(folder: Path) -> Iterator[Desktop]:
    """The window with its views in it, its settings in a folder; put away for good afterwards."""
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    desktop = Desktop(application(), settings)
    desktop.window.painted.disconnect(desktop.loader.start)
    desktop.furnish()
    desktop.window.show()
    yield desktop
    desktop.window.close()
    desktop.window.deleteLater()
    desktop.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def desktop(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """The window with its views in it, and no case yet."""
    with furnished(tmp_path) as desktop:
        qtbot.waitExposed(desktop.window)
        yield desktop


@pytest.fixture(scope="module")
def one_window(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Desktop]:
    """One window for all tests of a file."""
    with furnished(tmp_path_factory.mktemp("one_window")) as desktop:
        yield desktop


@pytest.fixture
def opened(qtbot: QtBot, one_window: Desktop, case_path: Path) -> Iterator[Desktop]:
    """The file's window with a small case of its own in it, its first source looked through."""
    one_window.window.activateWindow()
    qtbot.waitUntil(one_window.window.isActiveWindow)
    assert one_window.desk.open(case_path)
    qtbot.waitUntil(lambda: one_window.desk.jobs.current is None)
    yield one_window
    clear(one_window)


@pytest.fixture
def alone(qtbot: QtBot, desktop: Desktop, case_path: Path) -> Desktop:
    """A window for one test with the small case in it, where a test connects to what lasts as long as the window."""
    assert desktop.desk.open(case_path)
    qtbot.waitUntil(lambda: desktop.desk.jobs.current is None)
    return desktop


@pytest.fixture
def key(opened: Desktop) -> Callable[[str], bytes]:
    """The key of the record a number names."""
    return lambda number: opened.desk.case.find(number)[1]


@pytest.fixture
def jobs() -> Jobs:
    """A queue of tasks."""
    return Jobs()
