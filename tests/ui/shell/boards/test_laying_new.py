"""Records laid on a board of their own: where that fails nothing is left behind."""

from __future__ import annotations

import pytest

from tests.ui.shell.boards.done import Key
from workbench.case import acts
from workbench.ui.app import Desktop
from workbench.ui.board import listing
from workbench.values.errors import CaseError


def test_a_board_that_could_not_be_laid_is_not_shown(
    opened: Desktop, key: Key, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise CaseError("The disk is full; free some space.")

    page = opened.views.board
    opened.window.go("board")
    before, boards = page.current, list(page.boards)
    monkeypatch.setattr(listing, "ask_name", lambda *_, **__: "Mine")
    monkeypatch.setattr(acts, "place_card", full)
    opened.desk.focus.select(key("SG-01"))
    opened.window.acts["lay-new"].trigger()
    assert (page.current, list(page.boards)) == (before, boards)
