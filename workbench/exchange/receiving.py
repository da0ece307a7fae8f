"""A colleague's case is never worked in: a child process with limits checks it and rebuilds it into a fresh file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import apsw

from workbench.case import opening, schema
from workbench.case.storage import in_words, reader
from workbench.exchange.aside import folder_aside
from workbench.reading.children import Broken, borrowed
from workbench.values.errors import CaseError

Progress = Callable[[int, int, str], object]
REBUILDING = "workbench.exchange.rebuilding"
A_SECOND = 2 << 20  # bytes of a file for which it may take a second more
_STALLED = 120.0  # seconds in which nothing is heard of the child


@dataclass(frozen=True)
class Limits:
    """What the child may take: seconds of the processor and bytes of the fresh file, both beyond what grows with the
    size of the old one."""

    seconds: float = 60.0
    room: int = 64 << 20


def silent(done: int, total: int, text: str) -> None:
    """Nobody watches."""


_USUAL = Limits()


@contextmanager
def received(
    path: Path, *, without: Iterable[bytes] = (), limits: Limits = _USUAL, progress: Progress = silent
) -> Iterator[apsw.Connection]:
    """A read-only connection to the rebuilt form of a foreign case; CaseError says what is wrong with it.

    ``without``: hashes of stored chunks that need not come along. ``progress`` may raise to call it off.
    """
    opening.inspect(path)
    with folder_aside() as folder:
        fresh = folder / "received.casefile"
        _rebuild(path.resolve(), fresh, sorted(key.hex() for key in without), limits, progress)
        with closing(reader(fresh)) as connection:
            if schema.differences(connection):  # the child was tricked; nothing it made is believed
                raise _broken(path)
            try:
                yield connection
            except apsw.Error as error:
                raise in_words(error, path) from error


def _rebuild(path: Path, out: Path, without: list[str], limits: Limits, progress: Progress) -> None:
    size = sum(each.stat().st_size for each in (path, path.with_name(path.name + "-wal")) if each.exists())
    job = {"path": str(path), "out": str(out), "without": without, "seconds": limits.seconds + size / A_SECOND,
           "bytes": 2 * size + limits.room}  # fmt: skip
    far = (0, 0, f"Checking {path.name}")

    def tick() -> None:
        progress(*far)

    with borrowed(REBUILDING) as child:
        try:
            with closing(child.ask(job, _nothing, seconds=_STALLED, tick=tick)) as answers:
                for told, _body in answers:
                    if told.get("piece"):
                        far = (int(told["done"]), int(told["total"]), str(told["text"]))
                        tick()
                    elif not told.get("ok"):
                        raise _refusal(path, told)
        except Broken as error:
            raise (_late(path) if error.late else _broken(path)) from None


def _nothing(place: int) -> bytes:
    raise Broken  # it reads the file by itself and is lent nothing


def _refusal(path: Path, told: dict[str, object]) -> CaseError:
    if isinstance(told.get("refused"), str):
        return CaseError(str(told["refused"]))
    return CaseError(f"{path.name} needs more memory than a case may take to be looked into; ask for a fresh copy.")


def _late(path: Path) -> CaseError:
    return CaseError(f"{path.name} takes longer to look into than a case may and was given up; ask for a fresh copy.")


def _broken(path: Path) -> CaseError:
    says = f"{path.name} broke off the child process that looked into it, as files do that are built to do harm"
    return CaseError(f"{says}; nothing of it came in.")
