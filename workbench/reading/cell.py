"""The child process in which hostile formats are read: no files, no network, no programs, little memory and time.

It is started by ``reading/confined.py`` and answers jobs on its standard input until that ends. The file to be read
is lent to it piece by piece; it opens nothing by itself but the program's own code.
"""

from __future__ import annotations

import gc
import io
import os
import signal
import sys
import traceback
from collections import OrderedDict, deque
from collections.abc import Callable
from importlib import import_module
from typing import Any, BinaryIO, cast

from workbench.reading import answers, frames
from workbench.reading.children import FLIGHTS
from workbench.reading.frames import Frame
from workbench.reading.reader import Reader
from workbench.reading.twins import TWIN, part
from workbench.values.errors import CaseError

PIECE = 1 << 20
ROOM = 280 << 20  # bytes of memory beyond what the started program has
FLIGHTS_ROOM = 900 << 20  # the same, mostly of libraries, where tracker files are read
FILES = 64  # open at once, code that is being imported included
_KEPT = 16  # pieces of the file that was read last
_FURTHER = 2  # pieces of a tracker file that are asked for before they are needed
_JOBS = 500  # after so many a fresh child is cheaper than what this one has gathered
_GROWN = 120 << 20  # bytes more in memory than at first: a fresh child, too
_OWN_SIZE = "/proc/self/statm"
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_REFUSED = (
    "socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.startfile",
    "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.chmod", "os.chown",
    "os.utime", "os.kill", "shutil.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.", "winreg.", "sqlite3.",
)  # fmt: skip


class _Lent(io.RawIOBase):
    """The file under reading; its pieces are asked of the program that lends it."""

    def __init__(self, size: int, piece: Callable[[int], bytes]) -> None:
        self._size, self._piece, self._at = size, piece, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
        if base + offset < 0:
            raise OSError("a place before the beginning")
        self._at = base + offset
        return self._at

    def readinto(self, buffer: Any) -> int:
        if self._at >= self._size:
            return 0
        number, inside = divmod(self._at, PIECE)
        data = memoryview(self._piece(number))[inside : inside + len(buffer)]
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)


class _Cell:
    """What the child keeps between jobs: its two ends of the line, the reader and pieces of the last file."""

    def __init__(self, incoming: BinaryIO, outgoing: BinaryIO) -> None:
        self._incoming, self._outgoing = incoming, outgoing
        self._key = ""
        self._pieces: OrderedDict[int, bytes] = OrderedDict()
        self._waiting: deque[int] = deque()  # pieces that were asked for and did not come yet
        self._further, self._size = 0, 0
        self._serving: tuple[str, ...] = ()
        self._open: tuple[Reader, BinaryIO] | None = None  # the reader at work and the file lent to it
        self._begun = _resident()

    def run(self) -> None:
        """Answer one job after the other."""
        frames.send(self._outgoing, {"ready": os.getpid()})
        for done in range(_JOBS):
            asked = frames.receive(self._incoming)
            if asked is None:
                return
            told, body, spoilt = self._answered(*asked)
            last = spoilt or done == _JOBS - 1 or _resident() > self._begun + _GROWN
            self._send({**told, "last": last}, body)
            if last:
                return

    def _answered(self, job: dict[str, Any], first: bytes) -> tuple[dict[str, Any], bytes, bool]:
        _allow(job["seconds"])
        if job["key"] != self._key:
            self._key = job["key"]
            self._pieces.clear()
        if first:
            self._pieces[0] = first
        self._further, self._size = _FURTHER if job["do"] == "flights" else 0, job["size"]
        try:
            return *self._done(job), False
        except CaseError as error:
            return {"refused": answers.plain(str(error))}, b"", False
        except MemoryError:
            return {"excess": True}, b"", True
        except Exception as error:  # a reader's fault: told to who asked, and this child is not used again
            said = answers.plain(traceback.format_exc())[-4000:]
            return {"fault": type(error).__name__, "trace": said}, b"", True

    def _done(self, job: dict[str, Any]) -> Frame:
        if job["do"] == "flights":
            lent = cast(BinaryIO, io.BufferedReader(_Lent(job["size"], self._piece), PIECE))
            return self._flights(lent, job["hint"])
        asked = (job["module"], job["reader"], job["key"])
        if asked != self._serving:
            at_work = cast(Reader, getattr(import_module(job["module"]), job["reader"])())
            lent = cast(BinaryIO, io.BufferedReader(_Lent(job["size"], self._piece), 1 << 16))
            self._serving, self._open = asked, (at_work, lent)
        reader, file = cast(tuple[Reader, BinaryIO], self._open)
        file.seek(0)
        match job["do"]:
            case "read":
                return answers.from_reading(reader.read(file, hint=job["hint"]))
            case "members":
                return answers.from_members(reader.members(file))
            case "extract":
                return self._extracted(reader, file, job["path"])
            case "picture":
                region = tuple(job["region"]) if job["region"] else None
                made = reader.picture(file, page=job["page"], scale=job["scale"], region=cast(Any, region))
                return answers.from_picture(made)
            case _:
                return answers.from_boxes(reader.glyphs(file, page=job["page"]))

    def _extracted(self, reader: Reader, file: BinaryIO, path: str) -> Frame:
        for data in reader.extract(file, path):
            for at in range(0, len(data), PIECE):
                self._send({"piece": True}, data[at : at + PIECE])
        return {}, b""

    def _flights(self, file: BinaryIO, hint: dict[str, Any]) -> Frame:
        from workbench.reading.flightframes import answered
        from workbench.tracking.importer import importer_of

        frame: Frame | None = None
        for following in answered(importer_of(hint["format"]) if hint["format"] else None, file, hint):
            if frame is not None:
                self._send({**frame[0], "piece": True}, frame[1])
            frame = following
        return cast(Frame, frame)

    def _send(self, told: dict[str, Any], body: bytes) -> None:
        """Answer, once everything that was asked for has come: else both sides would write and nobody read."""
        while self._waiting:
            self._take()
        frames.send(self._outgoing, told, body)

    def _piece(self, number: int) -> bytes:
        if number not in self._pieces:
            end = min(number + 1 + self._further, max(number + 1, -(-self._size // PIECE)))
            for each in range(number, end):
                if each not in self._pieces and each not in self._waiting:
                    frames.send(self._outgoing, {"want": each})
                    self._waiting.append(each)
            while number not in self._pieces:
                self._take()
        self._pieces.move_to_end(number)
        return self._pieces[number]

    def _take(self) -> None:
        """Take in the next of the pieces that were asked for."""
        came = frames.receive(self._incoming)
        if came is None:
            raise SystemExit(0)
        self._pieces[self._waiting.popleft()] = came[1]
        if len(self._pieces) > _KEPT:
            self._pieces.popitem(last=False)


def _resident() -> int:
    """Bytes of this process in memory; 0 where the system does not tell."""
    return _pages(1)


def _pages(field: int) -> int:
    try:
        with open(_OWN_SIZE) as told:
            return int(told.read().split()[field]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def _confine(room: int) -> None:
    """Set the limits that hold for this process until it ends; a system without them leaves the clock."""
    try:
        import resource
    except ImportError:
        return
    limits = [(resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_NOFILE, FILES)]
    if begun := _pages(0):
        limits.append((resource.RLIMIT_AS, begun + room))
    for kind, most in limits:
        resource.setrlimit(kind, (most, most))


def _allow(seconds: float) -> None:
    """From now on so many more seconds of the processor, for one job; then the system ends this process."""
    try:
        import resource
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime + seconds) + 2, hard))
    signal.setitimer(signal.ITIMER_PROF, seconds)


def _refusing() -> Callable[[str, tuple[Any, ...]], None]:
    """What forbids files, network and programs; the program's own code and the time zones can be read."""
    import zoneinfo

    places = (*filter(None, sys.path), sys.prefix, sys.base_prefix, *zoneinfo.TZPATH)
    roots = tuple(os.path.join(os.path.realpath(place), "") for place in places)

    def refuse(event: str, told: tuple[Any, ...]) -> None:
        if event == "open":
            path, _mode, flags = told
            known = path == _OWN_SIZE or (isinstance(path, str) and os.path.realpath(path).startswith(roots))
            if not known or flags & _WRITING:
                raise PermissionError("a reader opens no file")
        elif event.startswith(_REFUSED):
            raise PermissionError(f"a reader does no such thing as {event}")

    return refuse


def main() -> int:
    """Answer jobs until there are no more."""
    outgoing = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):  # what a library prints must not get among the frames
        os.dup2(nowhere, stream)
    flights = FLIGHTS in sys.argv[1:]
    _confine(FLIGHTS_ROOM if flights else ROOM)
    if flights:
        sys.setswitchinterval(0.0005)  # fixes are packed while they are judged
        for module in ("orjson", "zstandard", "workbench.reading.flightframes"):  # ahead of the first file
            import_module(module)
        gc.freeze()  # none of it ever goes
    for place in sys.argv[1:]:
        if place.startswith(TWIN):
            part(place.removeprefix(TWIN), outgoing.fileno())
    sys.addaudithook(_refusing())
    _Cell(sys.stdin.buffer, cast(BinaryIO, outgoing)).run()
    return 0


if __name__ == "__main__":
    sys.exit(main())
