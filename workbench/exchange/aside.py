"""Folders for what must not stay: a case in the clear on its way out or in, in the system's place for passing files."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_FRONT = "casefile-"


@contextmanager
def folder_aside() -> Iterator[Path]:
    """A folder that only this user reads and that goes afterwards; one that a killed process left goes first."""
    sweep()
    with tempfile.TemporaryDirectory(prefix=f"{_FRONT}{os.getpid()}-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def sweep() -> None:
    """Remove folders of processes of this user that are no more."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_FRONT}*-*"):
        pid = folder.name.removeprefix(_FRONT).partition("-")[0]
        if pid.isdigit() and not folder.is_symlink() and not _alive(int(pid)):
            with suppress(OSError):
                if not hasattr(os, "getuid") or folder.stat().st_uid == os.getuid():
                    shutil.rmtree(folder, ignore_errors=True)


def _alive(pid: int) -> bool:
    if os.name == "nt":  # there os.kill would end it; what was left stays until the system clears it away
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
