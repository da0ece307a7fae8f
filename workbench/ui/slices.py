"""Work that the window does in slices: it paints and answers between two of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Generator, Mapping

from PySide6.QtCore import QObject, QTimer

SLICE = 0.012  # seconds after which a slice ends at the next pause
MANY = 500  # rows of an act from which a view follows it in slices
Work = Generator[None, None, None]


class Slices(QObject):
    """Goes through work that pauses by itself: the first slice at once, each other when the window has answered."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.longest = SLICE
        self.held: Callable[[], bool] = lambda: False  # while the case is written what it holds may be taken back
        self._work: Work | None = None
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._go_on)

    def begin(self, work: Work) -> None:
        """Do this in place of what was under way, which is left where it is."""
        self.drop()
        self._work = work
        self._go_on()

    def follow(self, work: Work, rows: Mapping[str, Collection[bytes]]) -> None:
        """Do what an act asks of a view after all that earlier ones asked: at once, in slices where rows are many."""
        self.finish()
        self.begin(work)
        if sum(map(len, rows.values())) <= MANY:
            self.finish()

    def drop(self) -> None:
        """Leave what is under way."""
        self._next.stop()
        work, self._work = self._work, None
        if work is not None:
            work.close()

    def finish(self) -> None:
        """Do all that is left now."""
        while self._work is not None:
            self._step()
        self._next.stop()

    def _go_on(self) -> None:
        until = time.perf_counter() + self.longest
        while self._work is not None and not self.held():
            self._step()
            if time.perf_counter() >= until:
                break
        if self._work is None:
            self._next.stop()
        elif not self._next.isActive():
            self._next.start()

    def _step(self) -> None:
        work = self._work
        if work is not None and next(work, work) is work and work is self._work:
            self._work = None
