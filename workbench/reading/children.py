"""Child processes that read: started, asked, watched by the clock, and ended at the first misbehaviour."""

from __future__ import annotations

import atexit
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Collection, Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO, cast

import workbench
from workbench.reading import frames, twins
from workbench.reading.frames import Frame, Nonsense
from workbench.reading.twins import Twin
from workbench.values.errors import CaseError

ARGUMENT = "--confined-reader"
"""How a program frozen into one file is told to be the child."""
FLIGHTS = "flights"
"""What a child is for that reads tracker files: it has more room, for the libraries of large tables."""
START = 30.0  # seconds a child has to start in
_TICK = 0.05
_KEPT_WARM = 2
_IDLE = 30.0  # seconds after which one that nobody asks is ended: it holds memory, files and two threads here
_OUT_OF_TIME = [-getattr(signal, name, signal.SIGTERM) for name in ("SIGXCPU", "SIGPROF")]


class Broken(Exception):
    """The child died, stalled (``late``) or answered nonsense."""

    def __init__(self, *, late: bool = False) -> None:
        super().__init__()
        self.late = late


def command(kind: str = "") -> list[str]:
    """What starts a child, of a kind of its own where one is named; a kind with a dot in it is a module to run."""
    more = [kind] if kind else []
    if getattr(sys, "frozen", False):
        return [sys.executable, ARGUMENT, *more]
    if "." in kind:
        return [sys.executable, "-P", "-m", kind]
    return [sys.executable, "-P", "-m", "workbench.reading.cell", *more]


def _surroundings() -> dict[str, str]:
    """The child's environment: nothing of the analyst's, and the same on every machine.

    Large pieces of memory go back to the system as soon as they are free.
    """
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "PATH", "LD_LIBRARY_PATH") if name in os.environ}
    home = str(Path(workbench.__file__).resolve().parents[1])
    return {**kept, "PYTHONPATH": home, "PYTHONUTF8": "1", "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1",
            "MALLOC_ARENA_MAX": "1", "MALLOC_MMAP_THRESHOLD_": "4194304", "MALLOC_TRIM_THRESHOLD_": "8388608",
            "_RJEM_MALLOC_CONF": "dirty_decay_ms:0,muzzy_decay_ms:0,narenas:2",
            "TZ": "UTC", "OPENBLAS_NUM_THREADS": "1", "POLARS_MAX_THREADS": "2"}  # fmt: skip


class Child:
    """One child process; it is asked one thing at a time."""

    def __init__(self, process: subprocess.Popen[bytes] | Twin) -> None:
        self._process = process
        _widen(cast(BinaryIO, self._process.stdin), cast(BinaryIO, self._process.stdout))
        self._frames: queue.Queue[Frame | None] = queue.Queue(4)
        self._asked = threading.Event()
        self._ends: float | None = None
        self._late = self._over = self._ready = False
        for work in (self._receive, self._watch):
            threading.Thread(target=work, name="reading child", daemon=True).start()

    @property
    def usable(self) -> bool:
        """Whether it can be asked again."""
        return not self._over and self._process.poll() is None

    def ask(
        self, job: dict[str, Any], piece: Callable[[int], bytes], *, seconds: float, tick: Callable[[], None]
    ) -> Generator[Frame, None, None]:
        """The frames that answer a job, each within so many seconds; Broken ends the child, and so does leaving early.

        ``piece`` lends the file's megabytes, the first with a job that is ``begun``; ``tick`` is called while waiting
        and may raise.
        """
        going_on = False
        try:
            self._await_ready(tick)
            self._allow(seconds)
            self._send(job, piece(0) if job.get("begun") else b"")
            while not going_on:
                told, body = self._next(tick)
                if "want" in told:
                    self._send({}, piece(_place(told["want"])))
                    continue
                going_on = "piece" not in told
                self._allow(None)
                if told.get("last"):
                    self.end()
                yield told, body
                self._allow(None if going_on else seconds)
        finally:
            self._allow(None)
            if not going_on:
                self.end()

    def end(self) -> None:
        """End the process at once."""
        self._over = True
        self._asked.set()
        self._process.kill()
        with suppress(OSError):
            cast(BinaryIO, self._process.stdin).close()
        self._process.wait()
        with suppress(queue.Empty):
            while True:
                self._frames.get_nowait()

    def _await_ready(self, tick: Callable[[], None]) -> None:
        if not self._ready:
            self._allow(START)
            told = self._next(tick)[0]
            self._ready = "ready" in told
            if isinstance(self._process, Twin):
                self._process.named(_place(told.get("ready")))
        if not self._ready:
            raise Broken

    def _send(self, told: dict[str, Any], body: bytes = b"") -> None:
        try:
            frames.send(cast(BinaryIO, self._process.stdin), told, body)
        except (OSError, ValueError):  # ValueError: closed meanwhile
            raise self._ended() from None

    def _next(self, tick: Callable[[], None]) -> Frame:
        while True:
            try:
                came = self._frames.get(timeout=_TICK)
            except queue.Empty:
                tick()
                continue
            if came is None:
                raise self._ended()
            return came

    def _ended(self) -> Broken:
        self._process.kill()
        over = self._process.wait()
        return Broken(late=self._late or over in _OUT_OF_TIME)

    def _allow(self, seconds: float | None) -> None:
        self._ends = None if seconds is None else time.monotonic() + seconds
        if seconds is None:
            self._asked.clear()
        else:
            self._asked.set()

    def _receive(self) -> None:
        """On a thread of its own: what comes, until nothing more does."""
        came: Frame | None = ({}, b"")
        while came is not None and not self._over:
            try:
                came = frames.receive(cast(BinaryIO, self._process.stdout))
            except (Nonsense, OSError, ValueError, MemoryError):
                came = None
            self._put(came)
        cast(BinaryIO, self._process.stdout).close()

    def _put(self, came: Frame | None) -> None:
        while not self._over:
            with suppress(queue.Full):
                self._frames.put(came, timeout=_TICK)
                return

    def _watch(self) -> None:
        """On a thread of its own: ends a child that keeps somebody waiting for too long, or that nobody asks."""
        while not self._over:
            if not self._asked.wait(_IDLE):
                _let_go(self)
                continue
            ends = self._ends
            if ends is not None and time.monotonic() > ends:
                self._late = True
                self._process.kill()
                return
            time.sleep(_TICK)


def _started(command: list[str], hands: Collection[int] = ()) -> subprocess.Popen[bytes]:
    """The process of a child, which also gets what it is handed."""
    try:
        return subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, pass_fds=hands,
            env=_surroundings(), start_new_session=os.name != "nt",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )  # fmt: skip
    except OSError as error:
        says = f"The process that reads files cannot be started here ({error.strerror})"
        raise CaseError(f"{says}; close other programs and try again.") from error


def _widen(*pipes: BinaryIO) -> None:
    """Let pipes hold a megabyte, so that neither side waits for the other sixteen times in each; where they can."""
    with suppress(ImportError, AttributeError, OSError):
        import fcntl

        for pipe in pipes:
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, 1 << 20)


def _place(wanted: Any) -> int:
    if type(wanted) is not int or wanted < 0:
        raise Broken
    return wanted


_warm: dict[str, list[Child]] = {}
_lock = threading.Lock()


@contextmanager
def borrowed(kind: str = "") -> Iterator[Child]:
    """A warm child of a kind for one question, or a new one; it goes back when it can be asked again."""
    with _lock:
        warm = _warm.setdefault(kind, [])
        child = next((each for each in reversed(warm) if each.usable), None)
        warm[:] = [each for each in warm if each.usable and each is not child]
    child = child or Child(_started(command(kind) if kind else command()))
    try:
        yield child
    finally:
        with _lock:
            keep = child.usable and len(warm) < _KEPT_WARM
            if keep:
                warm.append(child)
        if not keep:
            child.end()


def start(kind: str = "", *, two: bool = False) -> None:
    """Have a child warm before it is needed, or ``two`` that load what they need but once, where none is warm yet."""
    with _lock:
        warm = _warm.setdefault(kind, [])
        if two and not any(each.usable for each in warm) and twins.possible():
            with twins.lines() as (twin, said, hands):
                first = Child(_started([*command(kind), said], hands))
                warm[:] = [Child(twin), first]
    with borrowed(kind):
        pass


def _let_go(child: Child) -> None:
    """End a child if it waits to be borrowed."""
    with _lock:
        waits = next((warm for warm in _warm.values() if child in warm), None)
        if waits is not None:
            waits.remove(child)
    if waits is not None:
        child.end()


def end_all() -> None:
    """End the children that wait."""
    with _lock:
        for child in (each for warm in _warm.values() for each in warm):
            child.end()
        _warm.clear()


atexit.register(end_all)
