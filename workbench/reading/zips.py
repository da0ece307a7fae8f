"""ZIP files as containers: what lies in them by name, read within limits; nothing is believed on its own word."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from io import SEEK_CUR, SEEK_END, SEEK_SET, BufferedReader, RawIOBase
from typing import Any, BinaryIO, cast
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from workbench.reading.laid import plainly
from workbench.reading.reader import Member
from workbench.values.errors import CaseError

MOST_MEMBERS = 10_000
UNPACKED = 2 << 30  # bytes, of all members together
RATIO = 100  # of a member's size to what it takes up in the file, from 1 MB
NAMELESS = "(no name)"
_STEP = 1 << 18
_FAULTS = (BadZipFile, zlib.error, struct.error, EOFError, LookupError, NotImplementedError, RuntimeError, ValueError,
           OverflowError, OSError, UnicodeError)  # fmt: skip
_AGAIN = "unpack it with another program and attach the files"


class Zip:
    """The files of one ZIP by their path; of several of one name the later ones are counted."""

    def __init__(self, file: BinaryIO) -> None:
        file.seek(0)
        self._file = file
        try:
            self._zip = ZipFile(file)
            infos = self._zip.infolist()
        except _FAULTS as error:
            raise CaseError(f"The ZIP is cut short or damaged in its list of files; {_AGAIN}.") from error
        if len(infos) > MOST_MEMBERS:
            raise CaseError(f"The ZIP holds {len(infos):,} files, more than {MOST_MEMBERS:,}; {_AGAIN} that matter.")
        if sum(info.file_size for info in infos) > UNPACKED:
            raise CaseError(f"The ZIP unpacks to more than {UNPACKED >> 30} GB; {_AGAIN} that matter.")
        self._no_overlap(infos)
        self.infos: Mapping[str, ZipInfo] = dict(_named(infos))

    def _no_overlap(self, infos: list[ZipInfo]) -> None:
        placed = sorted(infos, key=lambda info: info.header_offset)
        if placed and placed[0].header_offset < 0:
            raise CaseError(f"The ZIP is cut short or damaged in its list of files; {_AGAIN}.")
        for one, after in zip(placed, placed[1:], strict=False):
            if one.header_offset + one.compress_size > after.header_offset:
                raise CaseError(f"The ZIP holds files that lie in one another, as only bombs do; {_AGAIN}.")

    def members(self) -> Iterator[Member]:
        """The files, in the order of the list at the end."""
        for path, info in self.infos.items():
            if not info.filename.endswith("/"):
                yield Member(path, info.file_size, {"modified": _date(info)})

    def trouble(self, path: str) -> str:
        """Why a file inside cannot be unpacked, in words; empty when it can."""
        info = self.infos[path]
        if info.flag_bits & 1:
            return "is locked by a password"
        if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            return "is packed in a way that is not read"
        if info.file_size > 1 << 20 and info.file_size > RATIO * max(1, info.compress_size):
            return "unpacks to far more than it takes up"
        return ""

    def chunks(self, path: str) -> Iterator[bytes]:
        """The bytes of one file, never more than its entry says."""
        if trouble := self.trouble(path):
            raise CaseError(f"{plainly(path)} in the ZIP {trouble}; {_AGAIN}.")
        left = self.infos[path].file_size
        try:
            with self._zip.open(self.infos[path]) as stream:
                while data := stream.read(_STEP):
                    left -= len(data)
                    if left < 0:
                        raise CaseError(f"{plainly(path)} in the ZIP is larger than it says; {_AGAIN}.")
                    yield data
            if left:
                raise CaseError(f"{plainly(path)} in the ZIP is shorter than it says; {_AGAIN}.")
        except _FAULTS as error:
            raise CaseError(f"{plainly(path)} in the ZIP is cut short or damaged; {_AGAIN}.") from error

    @contextmanager
    def opened(self, path: str) -> Iterator[BinaryIO]:
        """A file inside, to be read from any place."""
        if trouble := self.trouble(path):
            raise CaseError(f"{plainly(path)} in the ZIP {trouble}; {_AGAIN}.")
        info = self.infos[path]
        try:
            stored = info.compress_type == ZIP_STORED
            file = BufferedReader(_Window(self._file, info)) if stored else self._zip.open(info)
            with file:
                yield cast(BinaryIO, file)  # going back in what is packed reads it anew
        except (BadZipFile, zlib.error, struct.error, EOFError, OSError) as error:
            raise CaseError(f"{plainly(path)} in the ZIP is cut short or damaged; {_AGAIN}.") from error


class _Window(RawIOBase):
    """A file that lies unpacked in a ZIP."""

    def __init__(self, file: BinaryIO, info: ZipInfo) -> None:
        file.seek(info.header_offset)
        head = file.read(30)
        names = sum(struct.unpack("<HH", head[26:30])) if len(head) == 30 else 0
        self._file, self._start, self._size, self._at = file, info.header_offset + 30 + names, info.file_size, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = SEEK_SET) -> int:
        self._at = max(0, offset + {SEEK_SET: 0, SEEK_CUR: self._at, SEEK_END: self._size}[whence])
        return self._at

    def readinto(self, into: Any) -> int:
        self._file.seek(self._start + self._at)
        came = self._file.read(max(0, min(len(into), self._size - self._at)))
        into[: len(came)] = came
        self._at += len(came)
        return len(came)


def _named(infos: list[ZipInfo]) -> Iterator[tuple[str, ZipInfo]]:
    seen: dict[str, int] = {}
    for info in infos:
        name = info.filename or NAMELESS
        seen[name] = number = seen.get(name, 0) + 1
        yield name if number == 1 else f"{name} ({number})", info


def _date(info: ZipInfo) -> str:
    year, month, day, hour, minute, second = info.date_time
    return f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}"
