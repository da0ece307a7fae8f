"""Readers at work in a child process with limits: whatever a file does there, program and case stay as they are.

One child is kept warm and reads file after file; one that dies, stalls or answers nonsense is ended and replaced.
Every failure is a CaseError that names the file and a way on. A file is lent to the child piece by piece, never
by its path, and no copy of it is written anywhere.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from itertools import count
from typing import Any, BinaryIO, TypeVar

import apsw

from workbench.case import blobs
from workbench.case.blobs import StoredBytes
from workbench.reading import answers
from workbench.reading.children import FLIGHTS, Broken, Child, borrowed
from workbench.reading.frames import Nonsense
from workbench.reading.reader import Box, Member, Picture, Reader, Reading
from workbench.values.errors import CaseError

SECONDS = 4.0  # of the processor for a small file, or until the next piece of one inside it
PATIENCE = 3.0  # times that by the clock, where others are at work on the machine, too
MORE = 1 << 20  # bytes of a file for which a second more is allowed
MOST_SECONDS = 60.0
FLIGHTS_SECONDS = (
    600.0  # the same of a tracker file: ten million lines are read beside the window, and called off at once
)
UNPACKING = 120  # seconds of the processor for one file inside another
_REMEDY = "open it in its own program, save it anew, and attach that copy as well"

_unnamed = count()
Made = TypeVar("Made")
Answers = Generator[tuple[dict[str, Any], bytes], None, None]
Progress = Callable[[int, int, str], None]


def silent(done: int, total: int, text: str) -> None:
    """Progress that nobody watches."""


class Fault(CaseError):
    """A reader broke off with an error of its own; ``trace`` is where."""

    def __init__(self, says: str, trace: str) -> None:
        super().__init__(says)
        self.trace = trace


@dataclass(frozen=True)
class Lent:
    """Bytes for a reader: what refusals call the file, a key that tells it from others, its megabytes by number."""

    name: str
    key: str
    size: int
    piece: Callable[[int], bytes]


def lend(connection: apsw.Connection, stored: StoredBytes, *, name: str) -> Lent:
    """Captured or staged bytes of a case."""
    return Lent(name, stored.sha256.hex(), stored.size, lambda place: blobs.chunk(connection, stored, place))


def lend_blob(connection: apsw.Connection, blob: bytes, *, name: str) -> Lent:
    """The captured bytes of a SHA-256."""
    return lend(connection, blobs.listed(connection, blob), name=name)


def lend_file(file: BinaryIO, *, name: str) -> Lent:
    """An open file that is in no case yet."""
    size = file.seek(0, os.SEEK_END)

    def piece(place: int) -> bytes:
        file.seek(place * blobs.CHUNK)
        return file.read(blobs.CHUNK)

    return Lent(name, f"file {next(_unnamed)}", size, piece)


def read(reader: Reader, lent: Lent, *, hint: Mapping[str, str] | None = None, progress: Progress = silent) -> Reading:
    """The words, places and facts of a file; ``progress`` may raise to call it off."""
    job = {"do": "read", "hint": {"name": lent.name, **(hint or {})}}
    return _one(reader, lent, job, progress, lambda told, body: answers.to_reading(told, body, recipe=reader.recipe))


def members(reader: Reader, lent: Lent, *, progress: Progress = silent) -> list[Member]:
    """The files inside a container, in their order."""
    return _one(reader, lent, {"do": "members"}, progress, lambda told, _body: answers.to_members(told))


def extract(reader: Reader, lent: Lent, path: str, *, progress: Progress = silent) -> Iterator[bytes]:
    """The bytes of one file inside, in pieces; whoever leaves early ends the child."""
    job = {"do": "extract", "path": path}
    with borrowed() as child, closing(_asked(child, reader, lent, job, progress)) as answered:
        yield from (body for told, body in answered if "piece" in told)


def picture(
    reader: Reader, lent: Lent, *, page: int = 1, scale: float = 1.0, region: Box | None = None,
    progress: Progress = silent,
) -> Picture:  # fmt: skip
    """A page (from 1) or an image as PNG; the scale it was drawn at may be less than was asked for."""
    job = {"do": "picture", "page": page, "scale": scale, "region": region}
    return _one(reader, lent, job, progress, answers.to_picture)


def glyphs(reader: Reader, lent: Lent, *, page: int = 1, progress: Progress = silent) -> tuple[Box, ...]:
    """The box of each code point of a page's words, in points from its top left."""
    return _one(reader, lent, {"do": "glyphs", "page": page}, progress, answers.to_boxes)


def flights(lent: Lent, *, hint: Mapping[str, Any], progress: Progress = silent) -> Answers:
    """What a tracker file holds, frame by frame, the file as a whole last; whoever leaves early ends the child."""
    job = {"do": "flights", "hint": hint, "begun": 0 < lent.size <= blobs.CHUNK}
    with borrowed(FLIGHTS) as child:
        yield from _asked(child, None, lent, job, progress, most=FLIGHTS_SECONDS)


def _one(
    reader: Reader,
    lent: Lent,
    job: dict[str, Any],
    progress: Progress,
    believed: Callable[[dict[str, Any], bytes], Made],
) -> Made:  # fmt: skip
    """The one answer to a job, when it is what was asked for."""
    with borrowed() as child:
        told, body = list(_asked(child, reader, lent, job, progress))[-1]
        try:
            return believed(told, body)
        except Nonsense:
            child.end()
            raise _broken(lent) from None


def seconds_for(lent: Lent, *, most: float = MOST_SECONDS) -> float:
    """How much of the processor the reading of a file may take, or the next piece of one inside it."""
    return min(most, SECONDS + lent.size / MORE)


def _asked(
    child: Child, reader: Reader | None, lent: Lent, job: dict[str, Any], progress: Progress, *,
    most: float = MOST_SECONDS,
) -> Answers:  # fmt: skip
    """What the child answers, its refusals and failures as sentences; ``most``: seconds of the processor."""
    seconds = seconds_for(lent, most=most)
    kind = type(reader)
    named = {"module": kind.__module__, "reader": kind.__name__} if reader else {}
    asked = {
        **job, **named, "key": lent.key, "size": lent.size,
        "seconds": UNPACKING if job["do"] == "extract" else seconds,
    }  # fmt: skip
    tick = _Ticking(lent, progress)
    try:
        with closing(child.ask(asked, tick.piece, seconds=PATIENCE * seconds, tick=tick)) as frames:
            for told, body in frames:
                _check(told, reader.name if reader else "a tracker file", lent)
                yield told, body
    except Broken as error:
        raise (_late(lent, seconds) if error.late else _broken(lent)) from None


class _Ticking:
    """Tells of a reading under way how much of the file was lent."""

    def __init__(self, lent: Lent, progress: Progress) -> None:
        self._lent, self._progress, self._done = lent, progress, 0

    def __call__(self) -> None:
        self._progress(min(self._done, self._lent.size), self._lent.size, f"Reading {self._lent.name}")

    def piece(self, place: int) -> bytes:
        """A megabyte of the file."""
        self._done += blobs.CHUNK
        return self._lent.piece(place) if place * blobs.CHUNK < self._lent.size else b""


def _check(told: dict[str, Any], kind: str, lent: Lent) -> None:
    says = told.get("refused")
    if isinstance(says, str) and says and len(says) <= answers.LONG:
        raise CaseError(says)
    if "excess" in told:
        raise CaseError(f"{lent.name} needs more memory than the reading of a file may take; {_REMEDY}.")
    if "fault" in told:
        says = f"{lent.name} is not written as {kind} usually is and could not be read ({told['fault']})"
        raise Fault(f"{says}; {_REMEDY}.", str(told.get("trace", "")))


def _late(lent: Lent, seconds: float) -> CaseError:
    return CaseError(f"{lent.name} takes more than {seconds:.0f} s to read and was given up; {_REMEDY}.")


def _broken(lent: Lent) -> CaseError:
    says = f"{lent.name} broke the reading off, as damaged files do and such that are built to do harm"
    return CaseError(f"{says}; {_REMEDY}.")
