"""A child process that answers jobs with limits: what is taken from outside is worked on here, and nowhere else."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO, cast

from workbench.reading import frames

_REFUSED = ("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "urllib.")
Answer = Callable[[dict[str, Any], BinaryIO], dict[str, Any]]


def serve(answer: Answer, *, room: int, what: str) -> int:
    """Answer jobs on the standard input until it ends; ``room`` bytes of memory beyond what the program began with.

    Nothing done here reaches the network or starts a program; ``what`` is what the child is for.
    """
    outgoing = cast(BinaryIO, os.fdopen(os.dup(1), "wb"))
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):  # what a library prints must not get among the frames
        os.dup2(nowhere, stream)
    if xfsz := getattr(signal, "SIGXFSZ", None):
        signal.signal(xfsz, signal.SIG_DFL)
    _confine(room)

    def refuse(event: str, _told: tuple[Any, ...]) -> None:
        if event.startswith(_REFUSED):
            raise PermissionError(f"{what} does no such thing as {event}")

    sys.addaudithook(refuse)
    frames.send(outgoing, {"ready": os.getpid()})
    while (asked := frames.receive(sys.stdin.buffer)) is not None:
        frames.send(outgoing, answer(asked[0], outgoing))
    return 0


def limit(seconds: float, size: int) -> None:
    """From now on so many more seconds of the processor, and no file larger than that many bytes."""
    try:
        import resource
    except ImportError:  # Windows leaves the clock
        return
    signal.setitimer(signal.ITIMER_PROF, max(seconds, 0.001))
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))


def _confine(room: int) -> None:
    with suppress(ImportError, OSError):
        import resource

        begun = int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (begun + room, begun + room))
