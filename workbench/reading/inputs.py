"""What an analyst names to attach: files, the files of folders, addresses; each is a plain file, or told why not."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, NamedTuple

from workbench.values.errors import CaseError
from workbench.values.shown import visible

STANDARD_INPUT = "-"
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")
_SIDECARS = ("", "-wal", "-shm", "-journal", ".lock")

Own = frozenset[tuple[int, int]]
"""Device and number of the files a case consists of: they are never attached to it."""


def bytes_of(path: Path, *, most: int) -> bytes:
    """The bytes of a file, as far as they are taken and one more, so that a longer one is told."""
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except OSError as error:
        raise CaseError(f"{path} cannot be read ({error.strerror}); check the name.") from None


@dataclass(frozen=True)
class Failure:
    """One input that was not taken in, and why, in a sentence; ``left`` where that is the rule and no fault."""

    input: str
    says: str
    left: bool = False


class Unusable(CaseError):
    """One input that cannot be taken in; the others still can."""


class Input(NamedTuple):
    """One file or address; ``named`` tells one that was asked for from one that a folder brought."""

    path: str
    named: bool = True

    @property
    def name(self) -> str:
        """What it is called; bytes that are no UTF-8 stand as U+FFFD."""
        return readable(Path(self.path).name)


def readable(path: str) -> str:
    """A path that can be stored and printed, whatever bytes it is made of."""
    return os.fsencode(path).decode("utf-8", "replace")


def is_address(given: str) -> bool:
    """Whether it names a page and no file."""
    return bool(_SCHEME.match(given)) and not os.path.lexists(given)


def own_files(case: Path) -> Own:
    """The files that an open case consists of."""
    found = set()
    for tail in _SIDECARS:
        try:
            kind = case.with_name(case.name + tail).stat()
        except OSError:
            continue
        found.add((kind.st_dev, kind.st_ino))
    return frozenset(found)


def expanded(given: str, own: Own, *, pipes: bool = True) -> Iterator[Input | Failure]:
    """The input itself, or the files of its folder: sorted, without hidden ones and the case itself.

    ``pipes`` lets a pipe that is named be waited for, as a command line does.
    """
    if given == STANDARD_INPUT or is_address(given) or not os.path.isdir(given):
        yield Input(given, named=pipes)
        return
    empty = True
    for found in _walked(given, own):
        empty &= isinstance(found, Failure) and found.left
        yield found
    if empty:
        yield Failure(readable(given), f"{_said(given)} holds no files; there is nothing to attach.")


def _walked(given: str, own: Own) -> Iterator[Input | Failure]:
    closed: list[OSError] = []
    hidden = [0, 0]  # files, folders
    for folder, folders, files in os.walk(given, onerror=closed.append):
        hidden[0] += sum(name.startswith(".") for name in files)
        hidden[1] += sum(name.startswith(".") for name in folders)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in folders:
            if os.path.islink(path := os.path.join(folder, name)):
                says = f"{_said(path)} is a link to another folder; attach that folder by itself."
                yield Failure(readable(path), says)
        for name in sorted(name for name in files if not name.startswith(".")):
            path = os.path.join(folder, name)
            if os.path.islink(path) and not _inside(path, given):
                says = f"{_said(path)} is a link to a file elsewhere; attach that file by itself."
                yield Failure(readable(path), says)
            elif not _is_own(path, own):
                yield Input(path, named=False)
    for error in closed:
        yield Failure(readable(error.filename), _closed(error.filename, error))
    if any(hidden):
        yield Failure(readable(given), _hidden(given, *hidden), left=True)


def _hidden(folder: str, files: int, folders: int) -> str:
    """What is hidden in a folder, in a sentence."""
    many = [
        f"{count} hidden {word}{'s' * (count > 1)}" for count, word in ((files, "file"), (folders, "folder")) if count
    ]
    were = "was" if files + folders == 1 else "were"
    return f"{' and '.join(many)} in {_said(folder)} {were} left out; attach them by name if they matter."


def _inside(path: str, folder: str) -> bool:
    """Whether what a link leads to lies in the folder that was given, too."""
    whole = os.path.realpath(folder)
    return os.path.commonpath([os.path.realpath(path), whole]) == whole


def _is_own(path: str, own: Own) -> bool:
    try:
        kind = os.stat(path)
    except OSError:
        return False
    return (kind.st_dev, kind.st_ino) in own


def _said(path: str) -> str:
    return visible(readable(path))


def _closed(path: str, error: OSError) -> str:
    return f"{_said(path)} cannot be read ({error.strerror}); check that you may read it."


def opened(given: Input, own: Own) -> BinaryIO:
    """An input as a stream; one that has no end, or may not be read, is refused before it is opened."""
    path = given.path
    try:
        kind = os.stat(path)
        if not stat.S_ISREG(kind.st_mode) and not (given.named and stat.S_ISFIFO(kind.st_mode)):
            raise Unusable(f"{_said(path)} is no file that can be read to its end; choose another.")
        if (kind.st_dev, kind.st_ino) in own:
            raise Unusable(f"{_said(path)} is the case itself; choose another file.")
        return open(path, "rb")
    except (FileNotFoundError, NotADirectoryError):
        raise Unusable(f"There is no file {_said(path)}; check the name.") from None
    except OSError as error:
        raise Unusable(_closed(path, error)) from error


class Steady:
    """A file that must not change while it is read.

    What grows or shrinks meanwhile is no file that ever was; a pipe has no size to keep.
    """

    def __init__(self, stream: BinaryIO, name: str) -> None:
        self._stream, self._name = stream, visible(name)
        self._was = os.fstat(stream.fileno())
        self.done = 0

    @property
    def _file(self) -> bool:
        return stat.S_ISREG(self._was.st_mode)

    def read(self, size: int) -> bytes:
        """The next bytes."""
        data = self._stream.read(size)
        self.done += len(data)
        if self._file and self.done > self._was.st_size:
            raise self._changed("grew")
        return data

    def check(self) -> None:
        """Whether what was read is the file as it was and still is."""
        now = os.fstat(self._stream.fileno())
        if self._file and (self.done, now.st_size) != (self._was.st_size, self._was.st_size):
            raise self._changed("became shorter" if now.st_size < self._was.st_size else "grew")
        if self._file and now.st_mtime_ns != self._was.st_mtime_ns:
            raise self._changed("was written to")

    def _changed(self, how: str) -> Unusable:
        return Unusable(f"{self._name} {how} while it was read; attach it again once nothing writes to it.")
