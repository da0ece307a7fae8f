"""A board is written as a drawing beside the window, and can be called off."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from workbench.ui.app import Desktop
from workbench.ui.boardpage import BoardPage
from workbench.ui.dialogs.drawing import DrawingDialog
from workbench.ui.drawing.views import Views


@pytest.fixture
def dialog(opened: Desktop, page: BoardPage, tmp_path: Path) -> DrawingDialog:
    made = DrawingDialog(opened.window, Views(opened.desk, opened.views.timeline, page), what="board")
    made.format.setCurrentIndex(2)
    made.out.put(str(tmp_path / "board.svg"))
    return made


def test_a_board_is_written_as_a_task(qtbot: QtBot, opened: Desktop, dialog: DrawingDialog) -> None:
    out = Path(dialog.out.value())
    dialog.submit()
    assert opened.desk.jobs.current is not None
    qtbot.waitUntil(lambda: out.exists() and opened.desk.jobs.current is None)
    assert "CL-1" in out.read_text(encoding="utf-8")


def test_escape_calls_the_task_off_and_the_dialog_stays(
    qtbot: QtBot, opened: Desktop, dialog: DrawingDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(*args: object, progress: object, **given: object) -> int:
        while progress(0, 1):
            continue
        return 1

    monkeypatch.setattr("workbench.ui.dialogs.drawing.write", endless)
    dialog.submit()
    assert not dialog.button.isEnabled()
    dialog.reject()
    qtbot.waitUntil(lambda: dialog.button.isEnabled())
    assert dialog.aside.text() == "Stopped; nothing was written."
    assert not Path(dialog.out.value()).exists()
    dialog.reject()
