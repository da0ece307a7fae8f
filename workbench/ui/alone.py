"""Heavy work beside the window goes one after the other: several at once leave the window little of the interpreter."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Lock, get_ident

_LOOKS = 0.01  # seconds between two looks at whether to go on waiting
_GIVES = 0.001  # seconds in which one that waits takes its turn

_free = Lock()
_waiting: set[int] = set()
_holder: list[int] = []


def _nothing() -> None:
    """Nobody wants the work to end early."""


@contextmanager
def alone(go_on: Callable[[], object] = _nothing) -> Iterator[None]:
    """A turn for work on a thread of its own; ``go_on`` is called while others have theirs, and may raise."""
    _take(go_on)
    try:
        yield
    finally:
        if get_ident() in _holder:
            _leave()


def let_others(go_on: Callable[[], object] = _nothing) -> None:
    """Between two pieces of long work, whoever waits has a turn; nothing for work that has none itself."""
    if _waiting and get_ident() in _holder:
        _leave()
        time.sleep(_GIVES)
        _take(go_on)


def _take(go_on: Callable[[], object]) -> None:
    _waiting.add(get_ident())
    try:
        while not _free.acquire(timeout=_LOOKS):
            go_on()
    finally:
        _waiting.discard(get_ident())
    _holder.append(get_ident())


def _leave() -> None:
    _holder.remove(get_ident())
    _free.release()


class Left(Exception):
    """Nobody wants to know any more."""


class Leaving:
    """A task on a thread of its own that is left off once ``stop`` is set."""

    stop: Event

    def go_on(self) -> None:
        """Leave off where nobody waits for it any more, and let others read."""
        self.wanted()
        let_others(self.wanted)

    def wanted(self) -> None:
        """Leave off where nobody waits for it any more."""
        if self.stop.is_set():
            raise Left
