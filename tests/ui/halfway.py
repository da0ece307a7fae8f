"""Something done while files come in, however fast they do: the intake waits halfway for it."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

import pytest
from PySide6.QtCore import QObject, Signal

from workbench.reading import arriving
from workbench.ui.jobs import Jobs

MOMENT = 0.01  # seconds between two looks whether the task was called off


class Halfway(QObject):
    """Does something on the interface thread once ``after`` bytes of a file are in; the rest waits meanwhile."""

    _reached = Signal()

    def __init__(
        self, patch: pytest.MonkeyPatch, jobs: Jobs, does: Callable[[], object], *, after: int = 1 << 20
    ) -> None:
        super().__init__()
        self._does, self._done = does, Event()
        self._reached.connect(self._do)
        told = arriving._Course.bytes  # noqa: SLF001

        def halfway(course: object, done: int) -> None:
            if done > after and not self.came:
                self.came = True
                job = jobs.current
                self._reached.emit()
                while not self._done.wait(MOMENT) and not job.stop.is_set():
                    pass  # what it does may wait for this very task to end
            told(course, done)

        self.came = False
        patch.setattr(arriving._Course, "bytes", halfway)  # noqa: SLF001

    def _do(self) -> None:
        self._does()
        self._done.set()
