"""The Entities page by itself on a small case, without the rest of the window: quick to make."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from tests.ui.bench import TEXT, end
from workbench.case import acts
from workbench.case.case import Case
from workbench.reading.intake import take_in, working_text
from workbench.ui.actions import Actions
from workbench.ui.desk import Desk
from workbench.ui.entity.page import EntityPage


class Room:
    """A desk with a case on it, and the page in a plain window."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.desk = Desk(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
        assert self.desk.new(folder / "coast.casefile", "Flights to the coast")
        (folder / "text.txt").write_text(TEXT, encoding="utf-8")
        self.source = take_in(self.case, [str(folder / "text.txt")]).sources[0][0]
        self.window = QMainWindow()
        self.page = EntityPage(self.desk, Actions(self.window))
        self.window.setCentralWidget(self.page)
        self.window.resize(900, 700)
        self.window.show()
        qtbot.waitExposed(self.window)

    @property
    def case(self) -> Case:
        """The open case."""
        assert self.desk.case is not None
        return self.desk.case

    def sighting(self, words: str, **stated: str) -> bytes:
        """A sighting of an An-124 on these words."""
        text = working_text(self.case, self.source)
        start, end = text.find(words)
        excerpt = acts.highlight(self.case, self.source, text, start=start, end=end)
        return acts.tag(self.case, excerpt, {"aircraft": "An-124", **stated}, by=["the Ledger"])

    def show(self, entity: bytes) -> None:
        """Pick an entity and wait until its page stands."""
        self.desk.focus.select(entity)
        self.settle()

    def settle(self) -> None:
        """Wait until the page has read what it shows."""
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: self.page.settled())

    def leave(self) -> None:
        """Put the case away and close the window."""
        self.desk.close()
        self.window.close()
        end(self.window)


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    """The page on a case that holds one text."""
    made = Room(qtbot, tmp_path)
    yield made
    made.leave()
