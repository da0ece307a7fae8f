"""The tasks that are over are listed with the time they took and what came of them."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import suppress

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.bench import end
from workbench.ui.dialogs.tasks import TasksDialog, took
from workbench.ui.jobs import Cancelled, Jobs, Progress
from workbench.values.errors import CaseError


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    """A queue of tasks."""
    made = Jobs()
    yield made
    made.cancel_all()
    end(made)


@pytest.fixture
def home(qtbot: QtBot) -> QWidget:
    """A window to stand over."""
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    return window


def told(dialog: TasksDialog) -> list[tuple[str, str]]:
    rows = [dialog.rows.topLevelItem(at) for at in range(dialog.rows.topLevelItemCount())]
    return [(row.text(0), row.text(3)) for row in rows]


def refuse(progress: Progress) -> None:
    raise CaseError("The disk is full.")


def test_each_way_to_end_is_told_newest_first(qtbot: QtBot, jobs: Jobs, home: QWidget) -> None:
    dialog, gate = TasksDialog(jobs, home), threading.Event()
    assert not dialog.none.isHidden()
    jobs.start("Counting", lambda progress: gate.wait(10), done=lambda value: None)
    jobs.cancel(jobs.start("Waiting", lambda progress: None, done=lambda value: None))
    jobs.start("Writing", refuse, done=lambda value: None, failed=lambda says: None)
    jobs.start("Dividing", lambda progress: 1 // 0, done=lambda value: None)
    gate.set()
    qtbot.waitUntil(lambda: len(jobs.history) == 4)
    assert told(dialog) == [
        ("Dividing", "failed: a fault of the program"),
        ("Writing", "failed: The disk is full."),
        ("Counting", "done"),
        ("Waiting", "cancelled"),
    ]
    assert dialog.none.isHidden()
    assert re.fullmatch(r"\d\.\d s", dialog.rows.topLevelItem(2).text(2))


def test_work_of_the_case_itself_is_told_too(jobs: Jobs, home: QWidget) -> None:
    with jobs.here("Saving"):
        pass
    with suppress(Cancelled), jobs.here("Filling") as progress:
        jobs.cancel()
        progress(0, 0)
    assert told(TasksDialog(jobs, home)) == [("Filling", "cancelled"), ("Saving", "done")]


def test_the_last_fifty_are_remembered(jobs: Jobs) -> None:
    for at in range(60):
        with jobs.here(str(at)):
            pass
    assert [each.words for each in jobs.history] == [str(at) for at in range(10, 60)]


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "0.0 s"), (9.94, "9.9 s"), (59.99, "1 min 0 s"), (125, "2 min 5 s")]
)
def test_durations_are_short(seconds: float, words: str) -> None:
    assert took(seconds) == words
