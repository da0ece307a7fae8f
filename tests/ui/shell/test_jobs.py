"""Long work: off the interface thread, one at a time, to be cancelled, never swallowed."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from docs.fitting import unfit
from workbench.ui.jobs import Cancelled, Jobs, Progress
from workbench.ui.status import StatusLine
from workbench.values.errors import CaseError


def ended(jobs: Jobs) -> bool:
    return jobs.current is None and not jobs.waiting


def test_work_runs_elsewhere_and_its_value_arrives_here(qtbot: QtBot, jobs: Jobs) -> None:
    got: list[Any] = []
    jobs.start("Counting", lambda progress: threading.current_thread(), done=lambda value: got.append(
        (value, threading.current_thread())))  # fmt: skip
    qtbot.waitUntil(lambda: ended(jobs))
    worker, here = got[0]
    assert worker is not here is threading.main_thread()


def test_tasks_queue_in_order(qtbot: QtBot, jobs: Jobs) -> None:
    gate, got = threading.Event(), []
    jobs.start("First", lambda progress: gate.wait(10), done=lambda value: got.append(1))
    jobs.start("Second", lambda progress: None, done=lambda value: got.append(2))
    assert [job.words for job in jobs.waiting] == ["Second"]
    gate.set()
    qtbot.waitUntil(lambda: ended(jobs))
    assert got == [1, 2]


def test_a_cancelled_task_gives_nothing(qtbot: QtBot, jobs: Jobs) -> None:
    begun, got = threading.Event(), []

    def work(progress: Progress) -> None:
        begun.set()
        while True:
            progress(1, 2, "halfway")

    jobs.start("Endless", work, done=got.append, failed=got.append)
    assert begun.wait(10)
    jobs.cancel()
    qtbot.waitUntil(lambda: ended(jobs))
    assert got == []


def test_a_refusal_is_complained_of_in_its_own_sentence(qtbot: QtBot, jobs: Jobs) -> None:
    def refuse(progress: Progress) -> None:
        raise CaseError("The disk is full; make room and try again.")

    with qtbot.waitSignal(jobs.complaint) as told:
        jobs.start("Writing", refuse, done=lambda value: None)
    assert told.args == ["The disk is full; make room and try again."]


def test_our_own_fault_is_told_and_nothing_comes_of_it(qtbot: QtBot, jobs: Jobs) -> None:
    got: list[object] = []
    with qtbot.waitSignal(jobs.broken) as told:
        jobs.start("Breaking", lambda progress: 1 / 0, done=got.append)
    assert isinstance(told.args[0], ZeroDivisionError)
    qtbot.waitUntil(lambda: ended(jobs))
    assert got == []


def test_a_task_nobody_waits_for_is_left_and_no_other_is(qtbot: QtBot, jobs: Jobs) -> None:
    begun, got = threading.Event(), []

    def work(progress: Progress) -> None:
        begun.set()
        while not go_on.wait(0.001):
            progress(1, 2, "halfway")

    go_on = threading.Event()
    over = jobs.start("Short", lambda progress: 1, done=got.append)
    qtbot.waitUntil(lambda: ended(jobs))
    under_way = jobs.start("Long", work, done=got.append)
    assert begun.wait(10)
    for other in (None, over):
        jobs.leave(other)
    assert not under_way.stop.is_set()
    jobs.leave(under_way)
    qtbot.waitUntil(lambda: ended(jobs))
    assert got == [1]


def test_the_progress_of_very_large_files_is_shown(qtbot: QtBot, jobs: Jobs) -> None:
    """A film has more bytes than an int of Qt can count."""
    status, told, go = StatusLine(jobs, None), [], threading.Event()
    qtbot.addWidget(status)

    def work(progress: Progress) -> None:
        progress(9 << 30, 12 << 30, "film.mp4")
        go.wait(10)

    jobs.start("Attaching", work, done=told.append)
    qtbot.waitUntil(lambda: status.bar.maximum() > 0)
    assert status.bar.value() / status.bar.maximum() == pytest.approx(0.75)
    go.set()
    qtbot.waitUntil(lambda: told == [None])


def test_a_task_with_many_words_has_room_for_its_cancel_button(qtbot: QtBot, jobs: Jobs) -> None:
    status = StatusLine(jobs, None)
    qtbot.addWidget(status)
    status.put("saved", "Saved 12:00:00")
    status.resize(900, status.sizeHint().height())
    status.show()
    with jobs.here("Attaching") as progress:
        progress(1, 4, "a report of the landings " * 20)
        qtbot.waitUntil(lambda: unfit(status) == [])
        assert "a report of the landings " * 20 in status.task.toolTip()


def test_work_of_the_case_itself_shows_and_can_be_cancelled(qtbot: QtBot, jobs: Jobs) -> None:
    status = StatusLine(jobs, None)
    qtbot.addWidget(status)
    status.show()
    with jobs.here("Attaching") as progress:
        progress(1, 4, "a.txt")
        assert (jobs.current.words, status.bar.value(), status.bar.maximum()) == ("Attaching", 1, 4)
        jobs.cancel()
        with pytest.raises(Cancelled):
            progress(2, 4, "a.txt")
    assert jobs.current is None
    assert not status.task.isVisible()
