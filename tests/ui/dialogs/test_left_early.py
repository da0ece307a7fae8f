"""A dialog left while it looks something up: nothing comes back to what is gone, and what is made is made."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.shell.conftest import furnished, small_case
from workbench.analysis.duplicates import Duplicate
from workbench.case.case import Case
from workbench.ui.app import Desktop
from workbench.ui.dialogs.duplicates import DuplicatesDialog
from workbench.ui.dialogs.sheet import Sheet

_LONG = """WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000000)
SELECT max(i) FROM n"""


def opened(desktop: Desktop, name: str) -> Sheet:
    desktop.window.acts[name].trigger()
    return next(each for each in desktop.window.findChildren(Sheet) if each.isVisible())


def left(qtbot: QtBot, desktop: Desktop, sheet: Sheet) -> None:
    """Leave a dialog at once and wait for what it asked for; pytest-qt tells of whatever is raised then."""
    assert desktop.desk.jobs.current is not None
    sheet.reject()
    del sheet
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: desktop.desk.jobs.current is None, timeout=20_000)


def test_what_a_left_dialog_looked_up_comes_to_nothing(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with furnished(tmp_path) as desktop:
        assert desktop.desk.open(small_case(tmp_path))
        for name in ("duplicates", "events", "statistics", "lineage", "orphans"):
            left(qtbot, desktop, opened(desktop, name))


def test_a_search_ends_within_a_query_when_its_dialog_is_left(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, ended = Event(), Event()

    def found(sheet: DuplicatesDialog, case: Case) -> list[Duplicate]:
        begun.set()
        case.rows(_LONG)
        ended.set()
        return []

    monkeypatch.setattr(DuplicatesDialog, "found", found)
    with furnished(tmp_path) as desktop:
        assert desktop.desk.open(small_case(tmp_path))
        sheet = opened(desktop, "duplicates")
        qtbot.waitUntil(begun.is_set, timeout=20_000)
        left(qtbot, desktop, sheet)
        assert not ended.is_set()


def test_a_snapshot_is_made_though_its_dialog_is_left(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with furnished(tmp_path) as desktop:
        assert desktop.desk.open(small_case(tmp_path))
        sheet = opened(desktop, "snapshots")
        qtbot.waitUntil(lambda: desktop.desk.jobs.current is None, timeout=20_000)
        sheet.take()
        left(qtbot, desktop, sheet)
        assert desktop.desk.jobs.history[-1].outcome == "done"
