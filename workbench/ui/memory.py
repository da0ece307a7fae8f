"""What the program asks of memory: when Python looks for rings, and what goes back to the system."""

from __future__ import annotations

import ctypes
import gc
import sys
from collections.abc import Callable, Iterator
from functools import _lru_cache_wrapper, cache
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPixmapCache

LATER = 2000  # milliseconds after a case was closed until what it left is given back
_ARENAS = -8  # M_ARENA_MAX of glibc's malloc.h
_BEAT = 200  # milliseconds between two looks at how much was made
GIVEN = 5000  # milliseconds from one giving back to the next: a few of the window's own thread each time
_FEW, _MANY = 2000, 80_000  # objects: not worth a look; more than an event has time to look through (up to 1 µs each)
_MADE = 200_000  # … of those just made, which take a quarter of that
_WHOLE = 25  # looks at what is new from one look at everything to the next
_OF_A_CASE = 512  # different values from which what a function remembers is of a case, not of the program
_large = [False]


class Rings(QObject):
    """Looks for rings of objects that hold each other, between events and on the window's own thread alone.

    Python looks for them by itself on whatever thread makes the object too many. A ring that holds a widget is then
    taken down on a thread that must not touch widgets, and the program ends; so Python is told to leave it.

    To look all of a window through takes longer than any event may. What has been loaded of the program by the time
    its window is whole is left out, as is what is read in bulk: rows hold no rings, they go when nobody holds them.
    What is left out while it is shown stays for good where it hangs in a ring, so more is left out only where
    a look would take longer than it may.

    What work leaves free between what is held, tens of megabytes, goes back to the system now and then.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_BEAT)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._giving = QTimer(self, interval=GIVEN)
        self._giving.timeout.connect(lambda: give_back())
        self._giving.start()
        self._forgetting = QTimer(self, interval=0)
        self._forgetting.timeout.connect(self._forget)
        self._remembered: Iterator[_lru_cache_wrapper[Any]] = iter(())

    def _look(self) -> None:
        made, _, looks = gc.get_count()
        if made > _MADE:
            gc.freeze()
        elif made > _FEW:
            if looks < _WHOLE:
                gc.collect(1)
            else:
                self._look_whole()

    def _look_whole(self) -> None:
        if tracked() > _MANY:
            gc.freeze()
        else:
            gc.collect()

    def leave_out(self) -> None:
        """What there is now is never looked through: the program itself, before it holds a case."""
        gc.freeze()

    def let_go(self) -> None:
        """Soon, of what a case left that was closed now; what functions remember of its words goes first."""
        QPixmapCache.clear()
        self._remembered = remembered()
        self._forgetting.start()
        QTimer.singleShot(LATER, self, self._look_whole)

    def _forget(self) -> None:
        """One function a turn: to forget all at once may take longer than an event may."""
        each = next(self._remembered, None)
        if each is None:
            self._forgetting.stop()
        else:
            each.cache_clear()


def tracked() -> int:
    """How many objects Python would look through now.

    Counted within one call: while a list of all objects is about, no other thread may come to its turn, for a tuple
    that it is just filling would seem to be held by others and could not be finished (``_PyTuple_Resize``).
    """
    return next(map(len, iter(gc.get_objects, None)))


def remembered() -> Iterator[_lru_cache_wrapper[Any]]:
    """The functions of the program that remember something of so many values that these are of a case."""
    for module in [each for name, each in sys.modules.items() if name.startswith("workbench.")]:
        for each in list(vars(module).values()):
            if isinstance(each, _lru_cache_wrapper) and (each.cache_parameters()["maxsize"] or 0) >= _OF_A_CASE:
                yield each


def begin_case(*, large: bool) -> None:
    """What was read of a large case stays as long as the case is open."""
    _large[0] = large
    stays()


def stays() -> None:
    """What has been read of a large case by now is left out when rings are looked for: it would take too long."""
    if _large[0]:
        gc.freeze()


def share() -> None:
    """Have all threads take memory from one place; to be called before there are any, those of Qt among them.

    glibc gives every thread a place of its own, and what is freed there waits for that thread: with tasks on threads
    that come and go a day's work grew by some megabytes each. Places that there are by then go on being handed out.
    Elsewhere there is nothing to be asked.
    """
    ask = _of_glibc("mallopt")
    if ask is not None:
        ask(_ARENAS, 1)


def give_back() -> None:
    """Give the system back what is free between what is held."""
    ask = _of_glibc("malloc_trim")
    if ask is not None:
        ask(0)


@cache
def _of_glibc(name: str) -> Callable[..., int] | None:
    return getattr(ctypes.CDLL(None), name, None) if sys.platform == "linux" else None  # musl has neither
