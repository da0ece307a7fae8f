"""What the program asks of the system's memory."""

from __future__ import annotations

import ctypes
import sys

_ARENAS = -8  # M_ARENA_MAX of glibc's malloc.h


def share() -> None:
    """Have all threads take memory from one place; to be called before there are any.

    glibc gives every thread a place of its own, and what is freed there waits for that thread: with tasks on threads
    that come and go a day's work grew by some megabytes each. Elsewhere there is nothing to be asked.
    """
    if sys.platform == "linux":
        mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # musl has none
        if mallopt is not None:
            mallopt(_ARENAS, 1)
