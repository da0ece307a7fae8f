"""How long work may take, counted in time of the processor and at this machine's pace: it may be busy, or slow."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

_COUNTED = 0.019  # seconds that the counting below took where the limits were set


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Fail when what is done inside takes longer than it may on a machine like the one the limits were set on."""
    began = time.process_time()
    yield
    spent = time.process_time() - began
    assert spent < seconds * pace(), f"{spent:.2f} s"


@cache
def pace() -> float:
    """How many times as long this machine takes for the same; once at least."""
    return max(1.0, min(_count() for _ in range(3)) / _COUNTED)


def _count() -> float:
    began, total = time.process_time(), 0
    for each in range(300_000):
        total += each % 7
    return time.process_time() - began
