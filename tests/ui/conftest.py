"""What tests of several folders stand on: the whole window on one text, and a reader by itself."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.bench import TEXT, Bench, end
from workbench.ui import theme
from workbench.ui.reader.text import WholeText
from workbench.ui.reader.view import ReaderView


@pytest.fixture(autouse=True, scope="session")
def _nothing_outlives_the_application(qapp: QApplication) -> Iterator[None]:
    """Windows and threads that a test left behind are put away in order, not by the interpreter's end."""
    yield
    for thread in threading.enumerate():
        if thread.daemon and thread is not threading.current_thread():
            thread.join(timeout=1)
    end(*QApplication.topLevelWidgets())
    gc.collect()


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    """The window on a case that holds one text, S1."""
    made = Bench(qtbot, tmp_path, TEXT)
    yield made
    made.leave()


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
