"""One window for all tests of a file, and a board with four cards in it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.shell.boards.done import Key
from workbench.case import acts
from workbench.ui.app import Desktop
from workbench.ui.asking import Asking
from workbench.ui.boardpage import BoardPage


@pytest.fixture(scope="module")
def opened(one_window: Desktop, small: Path, tmp_path_factory: pytest.TempPathFactory) -> Desktop:
    """One window with one case for all of these."""
    copied = shutil.copytree(small, tmp_path_factory.mktemp("boards"), dirs_exist_ok=True)
    assert one_window.desk.open(Path(copied) / "flights.casefile")
    return one_window


@pytest.fixture
def page(opened: Desktop, key: Key, monkeypatch: pytest.MonkeyPatch) -> Iterator[BoardPage]:
    """A board with four cards in a row; whatever name is asked for is *Named*; afterwards all is undone."""
    undo = opened.window.acts["undo"]
    last, page = undo.text(), opened.views.board
    monkeypatch.setattr(Asking, "line", lambda *_, **__: "Named")
    board = opened.desk.act(acts.add_board, "Flights")
    for n, number in enumerate(("S1", "SG-01", "SG-02", "CL-1")):
        opened.desk.act(acts.place_card, board, key(number), x=240.0 * n, y=40.0 * n)
    opened.window.go("board")
    page.board.setFocus()
    yield page
    page.outline.hide()
    opened.window.go("read")
    while undo.text() != last:
        opened.desk.undo()
    opened.desk.settings.clear()
