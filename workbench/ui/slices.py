"""Work that the window does in slices: it paints and answers between two of them."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Collection, Generator, Mapping
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from shiboken6 import isValid

from workbench.ui.memory import stays

SLICE = 0.012  # seconds after which a slice ends at the next pause
MANY = 500  # rows of an act from which a view follows it in slices
_HELD = 20  # milliseconds between two looks at whether what is held may go on
Work = Generator[None, None, None]


class Slices(QObject):
    """Goes through work that pauses by itself: the first slice at once, each other when the window has answered.

    Whoever has such work takes turns: the window answers between any two slices, however many views are at work.
    """

    _waiting: ClassVar[deque[Slices]] = deque()
    _next: ClassVar[QTimer | None] = None

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.longest = SLICE
        self.last = False  # whether all others go first: nobody has asked for this yet
        self.held: Callable[[], bool] = lambda: False  # while the case is written what it holds may be taken back
        self.keeps = False  # whether what is read stays as long as the case is open
        self._work: Work | None = None

    @property
    def under_way(self) -> bool:
        """Whether there is more to do."""
        return self._work is not None

    def begin(self, work: Work) -> None:
        """Do this in place of what was under way, which is left where it is."""
        self.drop()
        self._work = work
        self._go_on()

    def follow(self, work: Work, rows: Mapping[str, Collection[bytes]]) -> None:
        """Do what an act asks of a view after all that earlier ones asked: at once, in slices where rows are many."""
        self.finish()
        self._work = work
        if sum(map(len, rows.values())) <= MANY:
            self.finish()
        else:
            self._wait()

    def drop(self) -> None:
        """Leave what is under way."""
        work, self._work = self._work, None
        if work is not None:
            work.close()

    def finish(self) -> None:
        """Do all that is left now."""
        while self._work is not None:
            self._step()

    def _go_on(self) -> None:
        until = time.perf_counter() + self.longest
        while self._work is not None and not self.held():
            self._step()
            if time.perf_counter() >= until:
                break
        if self.keeps:
            stays()
        if self._work is not None:
            self._wait()

    def _wait(self) -> None:
        if self not in Slices._waiting:
            Slices._waiting.append(self)
        if Slices._next is None or not isValid(Slices._next):
            timer = Slices._next = QTimer(QCoreApplication.instance())
            timer.timeout.connect(lambda: Slices._turn(timer))
        Slices._next.start(0)

    @staticmethod
    def _turn(timer: QTimer) -> None:
        """One of those that wait goes on; whoever has more to do comes after the others."""
        free = [each for each in Slices._waiting if not (isValid(each) and each.held())]
        timer.start(0 if free else _HELD)
        if free:
            one = next((each for each in free if not each.last), free[0])
            Slices._waiting.remove(one)
            if isValid(one):
                one._go_on()  # noqa: SLF001  # one of this class
        elif not Slices._waiting:
            timer.stop()

    def _step(self) -> None:
        work = self._work
        if work is not None and next(work, work) is work and work is self._work:
            self._work = None
