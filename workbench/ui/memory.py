"""What the program asks of the system's memory."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

_ARENAS = -8  # M_ARENA_MAX of glibc's malloc.h
LATER = 2000  # milliseconds after a case was closed until what it left is given back


def share() -> None:
    """Have all threads take memory from one place; to be called before there are any.

    glibc gives every thread a place of its own, and what is freed there waits for that thread: with tasks on threads
    that come and go a day's work grew by some megabytes each. Elsewhere there is nothing to be asked.
    """
    ask = _of_glibc("mallopt")
    if ask is not None:
        ask(_ARENAS, 1)


def give_back() -> None:
    """Give the system back what is free between what is held: after a closed case that is tens of megabytes."""
    ask = _of_glibc("malloc_trim")
    if ask is not None:
        ask(0)


def _of_glibc(name: str) -> Callable[..., int] | None:
    return getattr(ctypes.CDLL(None), name, None) if sys.platform == "linux" else None  # musl has neither
