"""Programs of others that are installed: run in a process of their own with limits, fed and read through pipes."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import IO

from workbench.values.errors import CaseError

MEMORY = 1500 << 20  # bytes a program may take
MOST = 64 << 20  # bytes it may answer
_TICK = 0.05
_PASSED = ("PATH", "SYSTEMROOT", "TESSDATA_PREFIX", "LD_LIBRARY_PATH", "TMPDIR", "TEMP")


def installed(name: str) -> str | None:
    """The path of a program, if it is installed."""
    return shutil.which(name)


def nothing() -> None:
    """A tick that nobody watches."""


def run(
    command: Sequence[str], *, called: str, feed: bytes = b"", seconds: float, tick: Callable[[], None] = nothing,
    given: Mapping[str, str] | None = None,
) -> bytes:  # fmt: skip
    """What a program answers on its standard output; ``called`` is its name in refusals, ``tick`` may raise.

    CaseError where it cannot be started, fails, takes longer, or answers more than anybody needs.
    """
    kept = {name: os.environ[name] for name in _PASSED if name in os.environ}
    try:
        process = subprocess.Popen(
            list(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env={**kept, "OMP_THREAD_LIMIT": "1", "LC_ALL": "C.UTF-8", **(given or {})},
            start_new_session=os.name != "nt", creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )  # fmt: skip
    except OSError as error:
        raise CaseError(f"{called} cannot be started ({error.strerror}); install it anew.") from None
    try:
        _limit(process.pid, seconds)
        return _answer(process, called, feed, seconds, tick)
    finally:
        _end(process)


def _answer(
    process: subprocess.Popen[bytes], called: str, feed: bytes, seconds: float, tick: Callable[[], None]
) -> bytes:
    said = bytearray()
    work = (threading.Thread(target=_feed, args=(process.stdin, feed), daemon=True),
            threading.Thread(target=_gather, args=(process.stdout, said), daemon=True))  # fmt: skip
    for each in work:
        each.start()
    ends = time.monotonic() + seconds
    while work[1].is_alive() and len(said) <= MOST:
        tick()
        if time.monotonic() > ends:
            raise CaseError(f"{called} was not done within {seconds:.0f} s and was ended; try a smaller part.")
        work[1].join(_TICK)
    if len(said) > MOST:
        raise CaseError(f"{called} answered more than {MOST >> 20} MB and was ended; try a smaller part.")
    with suppress(subprocess.TimeoutExpired):
        process.wait(max(0.1, ends - time.monotonic()))
    if process.returncode != 0:
        raise CaseError(f"{called} could make nothing of it; look at the original in its own program.")
    return bytes(said)


def _feed(pipe: IO[bytes] | None, data: bytes) -> None:
    assert pipe is not None
    with suppress(OSError), pipe:  # a program that has had enough closes its end
        pipe.write(data)


def _gather(pipe: IO[bytes] | None, said: bytearray) -> None:
    assert pipe is not None
    with suppress(OSError, ValueError):
        while len(said) <= MOST and (piece := pipe.read(1 << 16)):
            said += piece


def _limit(pid: int, seconds: float) -> None:
    """Little memory and time, no files beyond a few megabytes; elsewhere than on Linux the clock alone watches."""
    if sys.platform == "linux":
        import resource

        for what, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, int(seconds) + 1),
                           (resource.RLIMIT_FSIZE, MOST), (resource.RLIMIT_CORE, 0)):  # fmt: skip
            with suppress(ProcessLookupError, ValueError, PermissionError):
                resource.prlimit(pid, what, (most, most))


def _end(process: subprocess.Popen[bytes]) -> None:
    """End whatever is left of it, children included."""
    if process.poll() is None:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL) if os.name != "nt" else process.kill()
    with suppress(subprocess.TimeoutExpired):
        process.wait(5)
    for pipe in (process.stdout, process.stdin):
        with suppress(OSError, ValueError):
            if pipe is not None:
                pipe.close()
