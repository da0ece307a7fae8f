"""Long work off the interface thread: one at a time, with progress, always to be cancelled."""

from __future__ import annotations

import logging
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QProgressBar

from workbench.ui.language import tr
from workbench.values.errors import CaseError

if TYPE_CHECKING:
    from workbench.case.case import Case

log = logging.getLogger(__name__)
_TELLS = 0.05  # seconds between two reports of progress
_QUERIED = 2_000  # steps of SQLite between two looks whether a task is cancelled
_BEAT = 50  # milliseconds between two looks at the interface thread
_SHARE = 0.0005  # seconds that work beside the window keeps the interpreter for while the window waits for it
_BUSY = 0.1  # seconds the interface thread may be away
_REMEMBERED = 50  # tasks that are over


def beside(work: Callable[[], object], name: str) -> Thread:
    """Begin work on a thread of its own; the window has the interpreter back as soon as it wants it."""
    sys.setswitchinterval(_SHARE)  # each call of the window into Qt lets go, and comes back after that long
    thread = Thread(target=work, name=name, daemon=True)
    thread.start()
    return thread


class Progress(Protocol):
    """``progress(done, total, text)`` reports, and raises ``Cancelled`` once the analyst wants no more of it."""

    def __call__(self, done: int, total: int, text: str = "") -> None: ...


class Cancelled(Exception):
    """The analyst cancelled the work; nothing of it is kept."""


def hear(case: Case, progress: Progress, total: int = 0, text: str = "") -> None:
    """Have a task that reads a case end in the middle of any query once it is cancelled."""

    def told() -> bool:
        progress(0, total, text)
        return False

    told()
    case.raw.set_progress_handler(told, _QUERIED)


class Job:
    """A task under way or waiting; ``done`` gets its value, ``failed`` a sentence, both on the interface thread.

    ``left`` is told there of one that was cancelled, or broke.
    """

    def __init__(self, words: str, work: Callable[[Progress], Any], done: Callable[[Any], object],
                 failed: Callable[[str], object] | None = None, left: Callable[[], object] | None = None,
                 ) -> None:  # fmt: skip
        self.words, self.work, self.done, self.failed = words, work, done, failed
        self.left = left or (lambda: None)
        self.steps = self.total = 0
        self.text = ""
        self.began = 0.0  # monotonic seconds at which the work began
        self.over = False
        self.stop = Event()

    def show_on(self, bar: QProgressBar) -> None:
        """How far it is, on a bar, which counts no further than 31 bits."""
        less = max(0, self.total.bit_length() - 31)
        bar.setRange(0, self.total >> less)
        bar.setValue(self.steps >> less)


class Ended(NamedTuple):
    """A task that is over: when it was, in seconds since 1970, how many seconds it took, and what came of it."""

    words: str
    at: float
    seconds: float
    outcome: str  # done, cancelled, failed
    says: str  # why it failed


class Jobs(QObject):
    """The queue of tasks; work never touches the open case, it may read the file through a connection of its own."""

    changed = Signal()  # the task under way, its progress or the queue
    complaint = Signal(str)
    broken = Signal(object)  # an exception that is our fault
    _told = Signal(object, object, object, str)  # bytes of files, too, which are more than Qt's int holds
    _ended = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current: Job | None = None
        self.holds_case = False  # while work is done on this thread, and no other act can begin
        self.waiting: deque[Job] = deque()
        self.history: deque[Ended] = deque(maxlen=_REMEMBERED)  # the last one last; forgotten with the program
        self._told.connect(self._tell)
        self._ended.connect(self._end)

    def start(self, words: str, work: Callable[[Progress], Any], *, done: Callable[[Any], object],
              failed: Callable[[str], object] | None = None, left: Callable[[], object] | None = None,
              ) -> Job:  # fmt: skip
        """Queue a task: ``words`` stand in the status bar while ``work(progress)`` runs on its own thread."""
        job = Job(words, work, done, failed, left)
        self.waiting.append(job)
        self._next()
        return job

    @contextmanager
    def here(self, words: str) -> Iterator[Progress]:
        """Show work that the case itself has to do on this thread; ``progress`` lets the window breathe."""
        job = Job(words, lambda progress: None, lambda value: None)
        job.began = time.monotonic()
        before, self.current = self.current, job
        self.holds_case = True

        def progress(done: int, total: int, text: str = "") -> None:
            job.steps, job.total, job.text = done, total, text
            self.changed.emit()
            QCoreApplication.processEvents()
            if job.stop.is_set():
                raise Cancelled

        self.changed.emit()
        error: BaseException | None = None
        try:
            yield progress
        except BaseException as raised:
            error = raised
            raise
        finally:
            self._remember(job, error)
            self.current = None if before is None or before.over else before
            self.holds_case = False
            self._next()

    def cancel(self, job: Job | None = None) -> None:
        """Cancel a task, the one under way when none is named."""
        chosen = job or self.current
        if chosen is not None:
            chosen.stop.set()
            if chosen in self.waiting:
                self.waiting.remove(chosen)
                self._remember(chosen, None)
                chosen.left()
            self.changed.emit()

    def leave(self, job: Job | None) -> None:
        """Cancel a task that nobody waits for any more; one that is over, or none, is left as it is."""
        if job is not None and not job.over:
            self.cancel(job)

    def cancel_all(self) -> None:
        """Cancel everything and wait until the task under way has let go of what it reads."""
        for job in [*self.waiting]:
            self.cancel(job)
        self.cancel()
        if self.current is not None:
            self._thread.join()

    def _next(self) -> None:
        if self.current is None and self.waiting:
            self.current = self.waiting.popleft()
            self.current.began = time.monotonic()
            self._thread = beside(partial(self._run, self.current), self.current.words)
        self.changed.emit()

    def _run(self, job: Job) -> None:
        last = 0.0

        def progress(done: int, total: int, text: str = "") -> None:
            nonlocal last
            if job.stop.is_set():
                raise Cancelled
            if time.monotonic() - last > _TELLS:
                last = time.monotonic()
                self._told.emit(job, done, total, text)

        try:
            value, error = job.work(progress), None
        except BaseException as raised:  # told on the interface thread, where it can be shown
            value, error = None, raised
        self._ended.emit(job, value, error)

    def _tell(self, job: Job, done: int, total: int, text: str) -> None:
        job.steps, job.total, job.text = done, total, text
        if job is self.current:
            self.changed.emit()

    def _remember(self, job: Job, error: BaseException | None) -> None:
        seconds = time.monotonic() - job.began if job.began else 0.0
        off = isinstance(error, Cancelled) or (error is None and job.stop.is_set())
        outcome = "cancelled" if off else "done" if error is None else "failed"
        says = (
            "" if outcome != "failed" else str(error) if isinstance(error, CaseError) else tr("a fault of the program")
        )
        self.history.append(Ended(job.words, time.time() - seconds, seconds, outcome, says))

    def _end(self, job: Job, value: Any, error: BaseException | None) -> None:
        job.over = True
        self._remember(job, error)
        if self.current is job:
            self.current = None
        self._next()
        if error is None and not job.stop.is_set():
            job.done(value)
        elif isinstance(error, CaseError):
            (job.failed or self.complaint.emit)(str(error))
        else:
            job.left()
            if error is not None and not isinstance(error, Cancelled):
                self.broken.emit(error)


class Watch(QObject):
    """Logs whenever the interface thread was away for more than 100 ms."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.worst = 0.0
        self._last = time.monotonic()
        self._timer = QTimer(self, interval=_BEAT)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        now = time.monotonic()
        away = now - self._last - _BEAT / 1000
        self._last = now
        self.worst = max(self.worst, away)
        if away > _BUSY:
            log.warning("the window did not answer for %d ms", away * 1000)
