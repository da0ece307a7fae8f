"""One writer a case file: an operating-system lock beside it that names its holder and dies with it."""

from __future__ import annotations

import getpass
import json
import os
import platform
from pathlib import Path
from types import ModuleType

try:
    import fcntl as _fcntl
except ImportError:  # Windows has no fcntl
    fcntl: ModuleType | None = None
else:
    fcntl = _fcntl


def _holder() -> str:
    try:
        user = getpass.getuser()
    except (KeyError, OSError):
        user = "unknown user"
    return json.dumps({"user": user, "host": platform.node(), "pid": os.getpid()})


class WriterLock:
    """Held while a case is open for writing; ``NAME.casefile.lock`` stands beside the file meanwhile.

    Beside the file itself, not beside a symbolic link to it, so that every way to a case meets the same lock.
    """

    def __init__(self, case: Path) -> None:
        case = case.resolve()
        self.path = case.with_name(case.name + ".lock")
        self._file: int | None = None

    def take(self) -> str | None:
        """Take the lock; when another process holds it, tell who in words instead."""
        while True:
            handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o644)
            if not _locked(handle):
                says = self.holder()
                os.close(handle)
                return says
            if _same(handle, self.path):
                break
            os.close(handle)
        os.ftruncate(handle, 0)
        os.write(handle, _holder().encode())
        self._file = handle
        return None

    def holder(self) -> str:
        """Who the lock file names."""
        try:
            who = json.loads(self.path.read_text())
            return f"{who['user']} on {who['host']} (process {who['pid']})"
        except (OSError, ValueError, KeyError, TypeError):
            return "another process"

    def free(self) -> None:
        """Let the next writer in."""
        if self._file is not None:
            self.path.unlink(missing_ok=True)
            os.close(self._file)
            self._file = None


def _locked(handle: int) -> bool:
    if fcntl is None:
        import msvcrt

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        except OSError:
            return False
        return True
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _same(handle: int, path: Path) -> bool:
    """Whether the locked file is still the one at the path: a holder that left took its file with it."""
    try:
        here, there = os.fstat(handle), path.stat()
    except OSError:
        return False
    return (here.st_ino, here.st_dev) == (there.st_ino, there.st_dev)
