"""What tests of several folders stand on: the whole window on one text, and a reader by itself."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.bench import TEXT, Bench
from workbench.ui import theme
from workbench.ui.reader.text import WholeText
from workbench.ui.reader.view import ReaderView
from workbench.ui.spelling import dictionaries


@pytest.fixture(autouse=True)
def beside(rings: None) -> None:
    """Parts of the window that are shown without one: threads beside them look for no rings either."""
    gc.disable()


@pytest.fixture(scope="session", autouse=True)
def dictionaries_of_none() -> Iterator[None]:
    """What a machine has installed is no part of a test; those of spelling bring a dictionary along."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dictionaries, "installed", tuple)
        yield


@pytest.fixture(scope="session", autouse=True)
def clipboard(qapp: QApplication) -> Iterator[None]:
    """What was copied last goes before Python does: the platform without a screen keeps it until after that."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(scope="module")
def one_bench(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Bench]:
    """One window for all tests of a file."""
    made = Bench(QtBot(request), tmp_path_factory.mktemp("bench"))
    made.clear()
    yield made
    made.leave()


@pytest.fixture
def bench(qtbot: QtBot, one_bench: Bench) -> Iterator[Bench]:
    """The file's window on a case of its own that holds one text, S1."""
    one_bench.begin(qtbot, TEXT)
    yield one_bench
    one_bench.clear()


@pytest.fixture
def reading(qapp: QApplication, qtbot: QtBot) -> Callable[[str], ReaderView]:
    """A reader, dressed and shown, with a text in it."""

    def made(text: str) -> ReaderView:
        theme.dress(qapp)
        view = ReaderView()
        qtbot.addWidget(view)
        view.resize(860, 600)
        view.show()
        view.show_text(WholeText(text))
        return view

    return made
