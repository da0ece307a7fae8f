"""Long saving in steps, so that whoever waits for it can be shown how far it is, and can call it off."""

from __future__ import annotations

import gc
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

T = TypeVar("T")
Breathe = Callable[[], object]
_MUCH = 20_000  # objects
STEP = 200  # rows of a change between two breaths: some ten milliseconds


def at_once() -> None:
    """Nobody waits."""


def paced(items: Iterable[T], breathe: Breathe) -> Iterator[T]:
    """The items one by one; ``breathe`` is called every so often between them, and may raise."""
    for at, item in enumerate(items, 1):
        if at % STEP == 0:
            breathe()
        yield item


@contextmanager
def undisturbed() -> Iterator[None]:
    """While very much is read: Python does not look through all of it for rings, which holds every thread up.

    What was read has none; where it is much it is left out of later looks as well.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if gc.get_count()[0] > _MUCH:
            gc.freeze()
        if was:
            gc.enable()


def gone_through(steps: Generator[object, None, T]) -> T:
    """What work in steps comes to, done at once."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: T = end.value
            return found
