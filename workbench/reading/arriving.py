"""Inputs are staged, told what they are, unpacked and read, on any thread; an act then makes sources of them."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, BinaryIO, cast

import workbench
from workbench.case.acts import Arrival
from workbench.case.staging import Staging
from workbench.reading.capturing import Asking, Fetch, Refused, captured, fetch_page
from workbench.reading.confined import Progress, silent
from workbench.reading.deriving import Unread, media_type, read_capture
from workbench.reading.inputs import (
    STANDARD_INPUT,
    Failure,
    Input,
    Own,
    Steady,
    Unusable,
    expanded,
    is_address,
    opened,
    own_files,
    readable,
)
from workbench.reading.unpacking import Unpacking, container_reader
from workbench.values.errors import CaseError
from workbench.values.shown import visible

Described = Mapping[str, str | None]
"""What is known of a source by field: title, publisher, author, published (EDTF), url, language."""

TOOL = f"workbench {workbench.__version__}"


@dataclass(frozen=True)
class Arrived:
    """What is staged and read, what could not be, and the captures that servers refused."""

    arrivals: list[Arrival] = field(default_factory=list)
    failed: list[Failure] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)


@dataclass
class Arriving:
    """One intake: by whom, what is known of its sources, and how it reports.

    ``progress(done, total, text)`` counts bytes; raising in it cuts the intake short.
    """

    staging: Staging
    analyst: str
    described: Described = field(default_factory=dict)
    progress: Progress = silent
    fetch: Fetch = fetch_page
    asking: Asking = field(default_factory=Asking)
    method: str = "file"  # how files were collected
    pipes: bool = True
    words: Callable[[Arrival, bytes], None] | None = None  # how staged bytes are read, where not for their words
    ahead: Callable[[Input], None] | None = None  # told of each file before it is staged
    through: Callable[[BinaryIO], BinaryIO] | None = None  # what a file is staged through
    kind: Callable[..., str] = media_type  # the media type of bytes that begin so, of a ``name``

    _small: tuple[bytes, bytes] = (b"", b"")  # the SHA-256 and all bytes of a file just staged, if it is small

    def take(self, inputs: Iterable[str]) -> Arrived:
        """Stage and read every input; those that cannot be are told, and the others go on."""
        arrived = Arrived()
        own = own_files(self.staging.path)
        items: list[Input] = []
        for found in (each for given in inputs for each in expanded(given, own, pipes=self.pipes)):
            if isinstance(found, Failure):
                arrived.failed.append(found)
            else:
                items.append(found)
        if self.described.get("title") and len(items) > 1:
            raise CaseError("A title names one source; attach several without --title, or one by one.")
        course = _Course(items, self.progress)
        for item in items:
            try:
                arrived.arrivals.append(self._whole(item, course, own, arrived.failed))
            except Refused as error:
                arrived.refused.append(error)
                arrived.failed.append(Failure(item.path, str(error)))
            except Unusable as error:
                arrived.failed.append(Failure(readable(item.path), str(error)))
            course.passed(item)
        arrived.failed.sort(key=lambda each: each.left)
        return arrived

    def _whole(self, item: Input, course: _Course, own: Own, failed: list[Failure]) -> Arrival:
        """An input with the files inside it, read as far as the case does not hold them."""
        if self.ahead is not None:
            self.ahead(item)
        arrival = self._arrival(item, course, own)
        if container_reader(arrival.mime):
            unpacking = Unpacking(self.staging.connection, self.staging.stage, course.words)
            arrival = unpacking.opened(arrival)
            failed += [Failure(where, says) for where, says in unpacking.failed]
        self._read(arrival, course, visible(arrival.name))
        return arrival

    def _read(self, arrival: Arrival, course: _Course, called: str) -> None:
        if self.words is not None:
            self._read_otherwise(arrival, self.words, course)
            return
        if arrival.stored.sha256 not in course.seen and not self.staging.holds(arrival.stored.sha256):
            unread = Unread(arrival.capture, arrival.stored, arrival.mime, arrival.name, arrival.response)
            read_capture(
                self.staging.connection, unread, called=called, progress=course.words, turn=self.staging.writing
            )
        course.seen.add(arrival.stored.sha256)
        for part in arrival.parts:
            self._read(part, course, f"{called} › {visible(part.name)}")

    def _read_otherwise(self, arrival: Arrival, words: Callable[[Arrival, bytes], None], course: _Course) -> None:
        if arrival.stored.sha256 not in course.seen and not arrival.parts:
            course.seen.add(arrival.stored.sha256)
            try:
                words(arrival, self._small[1] if self._small[0] == arrival.stored.sha256 else b"")
            except CaseError as error:
                raise Unusable(str(error)) from None
        for part in arrival.parts:
            self._read_otherwise(part, words, course)

    def _arrival(self, item: Input, course: _Course, own: Own) -> Arrival:
        if is_address(item.path):
            return self._page(item.path)
        if item.path == STANDARD_INPUT:
            return self._staged(sys.stdin.buffer, "standard input", self._collected("standard input"), course.bytes)
        with closing(opened(item, own)) as stream:
            steady = Steady(stream, item.name)
            whole = cast(BinaryIO, steady)
            try:
                whole = self.through(whole) if self.through else whole
                arrival = self._staged(whole, item.name, self._collected(self.method), course.bytes)
            except OSError as error:
                says = f"{visible(item.name)} cannot be read to its end ({error.strerror}); check the disk it is on."
                raise Unusable(says) from error
            steady.check()
        return arrival

    def _staged(self, stream: BinaryIO, name: str, collected: dict[str, Any], told: Callable[[int], None]) -> Arrival:
        begun = _Begun(stream)
        stored = self.staging.stage(cast(BinaryIO, begun), told)
        if not stored.size:
            raise Unusable(f"{visible(name)} has no bytes; there is nothing to attach.")
        self._small = (stored.sha256, begun.head) if len(begun.head) == stored.size else (b"", b"")
        mime = self.kind(begun.head, name=name)
        return Arrival(stored, name, mime, collected, described=dict(self.described))

    def _page(self, url: str) -> Arrival:
        collected = self._collected("page capture")

        def stage(stream: BinaryIO, name: str, size: int) -> Arrival:
            return self._staged(stream, name, collected, lambda done: self.progress(done, size, f"Reading {name}"))

        return captured(url, collected=collected, asking=self.asking, progress=self.progress, fetch=self.fetch,
                        stage=stage, keep=self.staging.stage)  # fmt: skip

    def _collected(self, method: str) -> dict[str, Any]:
        """The collection record: when, in which zone, by whom, how and with what."""
        here = datetime.now().astimezone()
        at = here.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        return {"at": at, "zone": here.strftime("%z"), "by": self.analyst, "method": method, "tool": TOOL,
                "system": f"{platform.system()} {platform.release()} {platform.machine()}"}  # fmt: skip


class _Begun:
    """A stream that keeps its beginning."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.head = b""

    def read(self, size: int) -> bytes:
        data = self._stream.read(size)
        self.head = self.head or data
        return data


class _Course:
    """How far an intake is: bytes of all its files, and which bytes it met already."""

    def __init__(self, items: Sequence[Input], progress: Progress) -> None:
        self._sizes = {item: _size(item) for item in items}
        self._progress = progress
        self._total, self._done, self._at = sum(self._sizes.values()), 0, 1
        self._says = f"Reading {visible(items[0].name)}" if items else ""
        self.seen: set[bytes] = set()

    def bytes(self, done: int) -> None:
        """So many bytes of the file at hand are in."""
        self._progress(self._done + done, self._total, self._says)

    def words(self, done: int, total: int, text: str) -> None:
        """How far the words of the file at hand are; of several files only that they are being read."""
        if len(self._sizes) > 1:
            self._progress(self._done, self._total, self._says)
        else:
            self._progress(done, total, text)

    def passed(self, item: Input) -> None:
        """On to the next file."""
        self._done += self._sizes[item]
        self._at += 1
        self._says = f"Reading file {self._at} of {len(self._sizes)}"


def _size(item: Input) -> int:
    try:
        return os.stat(item.path).st_size
    except (OSError, ValueError):
        return 0
