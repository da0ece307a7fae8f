"""A child process that forks into two: the second begins with all that the first has loaded, which costs little.

Only Linux can watch a process that is another's child (``pidfd_open``); elsewhere each child is started by itself.
"""

from __future__ import annotations

import os
import select
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO

TWIN = "twin="
"""Before the two ends of lines, in the command of a child that is to fork: where the twin is heard, and answers."""
_STATUS = 52  # the field of /proc/PID/stat that tells how a process ended


def possible() -> bool:
    """Whether children can have twins here."""
    try:
        os.close(os.pidfd_open(os.getpid()))
    except (AttributeError, OSError):
        return False
    return True


def part(place: str, outgoing: int) -> None:
    """In the child: fork; the twin takes the ends of lines at ``place`` for its standard input and ``outgoing``."""
    incoming, answers = map(int, place.split(","))
    if os.fork() == 0:
        os.setsid()  # as its sibling has, a session of its own
        os.dup2(incoming, 0)
        os.dup2(answers, outgoing)
    os.close(incoming)
    os.close(answers)


class Twin:
    """A twin as the program has it: like ``subprocess.Popen``, as far as that can be told of a child of a child."""

    def __init__(self, stdin: BinaryIO, stdout: BinaryIO) -> None:
        self.stdin, self.stdout = stdin, stdout
        self._process, self._watched = 0, -1
        self._over: int | None = None

    def named(self, process: int) -> None:
        """It has said which process it is, before it was lent anything."""
        with suppress(OSError):
            self._process, self._watched = process, os.pidfd_open(process)

    def poll(self) -> int | None:
        """How it ended; ``None`` while it is at work."""
        return self._ended(0)

    def kill(self) -> None:
        """End it; one that has not begun ends once ``stdin`` is closed."""
        if self._watched >= 0:
            with suppress(ProcessLookupError):
                signal.pidfd_send_signal(self._watched, signal.SIGKILL)

    def wait(self) -> int:
        """Wait for its end, and tell how that was."""
        return self._ended(None) or 0

    def _ended(self, timeout: int | None) -> int | None:
        if self._watched >= 0 and select.select([self._watched], [], [], timeout)[0]:
            self._over = self._status()
            os.close(self._watched)
            self._watched = -1
        return self._over

    def _status(self) -> int:
        """The signal that ended it, as a negative number, as long as the first child does not go as well."""
        with suppress(OSError, IndexError, ValueError), open(f"/proc/{self._process}/stat") as file:
            return -(int(file.read().rpartition(")")[2].split()[_STATUS - 3]) & 0x7F)
        return 0


@contextmanager
def lines() -> Iterator[tuple[Twin, str, tuple[int, int]]]:
    """A twin to come, what the command of its sibling says of it, and the ends of lines to be handed down."""
    incoming, ours = os.pipe()
    theirs, outgoing = os.pipe()
    try:
        yield Twin(os.fdopen(ours, "wb"), os.fdopen(theirs, "rb")), f"{TWIN}{incoming},{outgoing}", (incoming, outgoing)
    finally:
        os.close(incoming)
        os.close(outgoing)
