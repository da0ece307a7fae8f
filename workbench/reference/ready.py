"""Tables made ready: what is made of a table is kept beside the compiled modules while table and code stay the same."""

from __future__ import annotations

import marshal
import os
import re
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from importlib.util import MAGIC_NUMBER, cache_from_source
from pathlib import Path
from typing import Any, TypeVar, cast

import workbench

Made = TypeVar("Made")
_HERE = Path(__file__).parent
_NAME = re.compile(r"[A-Za-z0-9_]+([.-][A-Za-z0-9_]+)*")
_SPOILT = (OSError, EOFError, ValueError, TypeError)


def ready(name: str, sources: Iterable[str | Path], make: Callable[[], Made]) -> Made:
    """What ``make`` gives (text, numbers, tuples, lists, sets, dicts), read from where it was kept, if it was.

    ``sources`` are the files it is made of and by; made anew where one of them has changed since. Where nothing can
    be written, or Python was told to keep no compiled modules, nothing is kept.
    """
    stamp = _stamp(sources)
    kept = _kept(name)
    if stamp is None or kept is None:
        return make()
    with suppress(*_SPOILT):  # not there yet, or spoilt: made anew
        before, made = marshal.loads(kept.read_bytes())
        if before == stamp:
            return cast(Made, made)
    made = make()
    if not sys.dont_write_bytecode:
        _keep(kept, marshal.dumps(cast(Any, (stamp, made))))
    return made


def _stamp(sources: Iterable[str | Path]) -> tuple[object, ...] | None:
    """By what a change of files, program or Python is seen; ``None`` where there are no files to look at."""
    try:
        seen = [os.stat(source) for source in sources]
    except OSError:
        return None
    return (MAGIC_NUMBER, workbench.__version__, *((each.st_size, each.st_mtime_ns) for each in seen))


def _kept(name: str) -> Path | None:
    if not _NAME.fullmatch(name):  # of a language that a case may call anything: it names no other place
        return None
    try:
        return Path(cache_from_source(str(_HERE / f"{name}.py"))).with_suffix(".table")
    except NotImplementedError:  # a Python that keeps nothing
        return None


def _keep(path: Path, content: bytes) -> None:
    """Write it whole or not at all, as another process may be reading."""
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    with suppress(OSError):  # a folder that cannot be written to: made anew each time
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(content)
        os.replace(beside, path)
