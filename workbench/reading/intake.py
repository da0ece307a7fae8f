"""Bytes come in from files, folders, standard input and pages, and become sources with a working text.

Reading is done in constant memory on the case's own thread. ``progress(done, total, text)`` is told of every
megabyte (in bytes, then in parts of the text; ``total`` is 0 where it is not known) and is the place to let a
window breathe or to raise, which cancels: nothing is attached then. No act may run meanwhile.
"""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO, cast

import workbench
from workbench.case.acts import Arrival
from workbench.case.acts.sources import attach_whole, held
from workbench.case.case import Case
from workbench.case.resolving import stated_date
from workbench.reading.capturing import Asking, Fetch, captured, fetch_page
from workbench.reading.confined import Progress as Progress
from workbench.reading.confined import silent as silent
from workbench.reading.deriving import complete as complete
from workbench.reading.deriving import media_type
from workbench.reading.deriving import working_text as working_text
from workbench.reading.text import HEAD
from workbench.reading.unpacking import Unpacking
from workbench.values.errors import CaseError

Described = Mapping[str, str | None]
"""What is known of a source by field: title, publisher, author, published (EDTF), url, language."""

TOOL = f"workbench {workbench.__version__}"
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")
_SIDECARS = ("", "-wal", "-shm", "-journal", ".lock")


Then = Callable[[list[tuple[bytes, bool]]], object]
"""What goes on with the sources, each with whether it was held already, inside the act that attaches them."""


@dataclass(frozen=True)
class Failure:
    """One input that was not taken in, and why, in a sentence."""

    input: str
    says: str


@dataclass(frozen=True)
class Taken:
    """What came in: sources in order, each with whether the case held its bytes already; and what did not.

    The files inside a container follow it; ``opened`` is the last source that was asked for.
    """

    sources: list[tuple[bytes, bool]]
    failed: list[Failure]
    opened: bytes | None = None


class _Unusable(Exception):
    """One input that cannot be taken in; the others still can."""


def take_in(
    case: Case, inputs: Sequence[str], *, described: Described | None = None, progress: Progress = silent,
    fetch: Fetch | None = None, act: str | None = None, then: Then | None = None, asking: Asking | None = None,
) -> Taken:  # fmt: skip
    """Attach files, the files of folders, ``-`` for standard input and pages (``asking`` for them so), as one act.

    ``then`` goes on with the sources inside that act, which is called ``act``; what it refuses undoes all.
    """
    given = dict(described or {})
    if given.get("published"):
        stated_date(str(given["published"]), by=case.analyst)
    items = [item for each in inputs for item in _expanded(case, each)]
    if given.get("title") and len(items) > 1:
        raise CaseError("A title names one source; attach several without --title, or one by one.")
    arrivals: list[Arrival] = []
    failed: list[Failure] = []
    for item in items:
        try:
            arrival = _arrival(case, item, given, progress, fetch, asking or Asking())
            unpacking = Unpacking(case.raw, case.stage, progress)
            arrivals.append(unpacking.opened(arrival))
            failed += [Failure(where, says) for where, says in unpacking.failed]
        except _Unusable as error:
            failed.append(Failure(item, str(error)))
    name = act or ("Attach source" if len(arrivals) == 1 else "Attach sources")
    taken = _attached(case, arrivals, progress, name, then)
    return Taken(taken, failed, held(case, arrivals[-1].stored.sha256) if arrivals else None)


def _attached(
    case: Case, arrivals: Sequence[Arrival], progress: Progress, act: str, then: Then | None
) -> list[tuple[bytes, bool]]:
    if not arrivals:
        return []
    with case.change(act):
        taken = [each for arrival in arrivals for each in attach_whole(case, arrival)]
        complete(case, progress)
        if then:
            then(taken)
    return taken


def _expanded(case: Case, given: str) -> Iterator[str]:
    """The input itself, or the files of its folder: sorted, without hidden ones and the case itself."""
    if given == "-" or _is_address(given) or not os.path.isdir(given):
        yield given
        return
    own = {case.path.resolve().with_name(case.path.name + tail) for tail in _SIDECARS}
    for folder, folders, files in os.walk(given):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(name for name in files if not name.startswith(".")):
            path = os.path.join(folder, name)
            if Path(path).resolve() not in own:
                yield path


def _is_address(given: str) -> bool:
    return bool(_SCHEME.match(given)) and not os.path.exists(given)


def _arrival(
    case: Case, given: str, described: dict[str, str | None], progress: Progress, fetch: Fetch | None, asking: Asking
) -> Arrival:
    if _is_address(given):
        return _page(case, given, described, progress, fetch or fetch_page, asking)
    if given == "-":
        collected = _collected(case, "standard input")
        return _staged(case, sys.stdin.buffer, "standard input", 0, collected, described, progress)
    try:
        with _opened(case, Path(given)) as stream:
            size = os.fstat(stream.fileno()).st_size
            return _staged(case, stream, Path(given).name, size, _collected(case, "file"), described, progress)
    except OSError as error:
        raise _Unusable(f"{given} cannot be read ({error.strerror}); check that you may read it.") from error


def _opened(case: Case, path: Path) -> BinaryIO:
    try:
        kind = path.stat().st_mode
    except FileNotFoundError:
        raise _Unusable(f"There is no file {path}; check the name.") from None
    if stat.S_ISDIR(kind) or not (stat.S_ISREG(kind) or stat.S_ISFIFO(kind)):
        raise _Unusable(f"{path} is no file that can be read to its end; choose another.")
    if path.resolve() == case.path.resolve():
        raise _Unusable(f"{path} is the case itself; choose another file.")
    return path.open("rb")


class _Watched:
    """A stream that reports how much was read and keeps its beginning."""

    def __init__(self, stream: BinaryIO, total: int, text: str, progress: Progress) -> None:
        self._stream, self._total, self._text, self._progress = stream, total, text, progress
        self.head = self._ahead = stream.read(HEAD)
        self._done = 0

    def read(self, size: int) -> bytes:
        data, self._ahead = self._ahead[:size] or self._stream.read(size), self._ahead[size:]
        self._done += len(data)
        self._progress(self._done, self._total, self._text)
        return data


def _staged(
    case: Case, stream: BinaryIO, name: str, total: int, collected: dict[str, Any],
    described: dict[str, str | None], progress: Progress,
) -> Arrival:  # fmt: skip
    shown = os.fsencode(name).decode("utf-8", "replace")
    watched = _Watched(stream, total, f"Reading {shown}", progress)
    if not watched.head:
        raise _Unusable(f"{shown} has no bytes; there is nothing to attach.")
    stored = case.stage(cast(BinaryIO, watched))
    return Arrival(stored, shown, media_type(watched.head, name=shown), collected, described=described)


def _page(
    case: Case, url: str, described: dict[str, str | None], progress: Progress, fetch: Fetch, asking: Asking
) -> Arrival:
    collected = _collected(case, "page capture")

    def stage(stream: BinaryIO, name: str, size: int) -> Arrival:
        return _staged(case, stream, name, size, collected, described, progress)

    try:
        return captured(case, url, collected=collected, asking=asking, progress=progress, fetch=fetch, stage=stage)
    except CaseError as error:
        raise _Unusable(str(error)) from error


def _collected(case: Case, method: str) -> dict[str, Any]:
    """The collection record: when, in which zone, by whom, how and with what."""
    here = datetime.now().astimezone()
    at = here.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    return {"at": at, "zone": here.strftime("%z"), "by": case.analyst, "method": method, "tool": TOOL}
