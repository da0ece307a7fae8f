"""The tracker files of one intake, read beside their staging, and kept with the staged bytes."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import nullcontext, suppress
from dataclasses import asdict, dataclass, field, replace
from hashlib import sha256
from threading import Condition, Event
from time import monotonic
from typing import Any, BinaryIO, cast

from workbench.case.acts import Arrival
from workbench.case.blobs import CHUNK, StoredBytes, keys
from workbench.case.readings import Told, keep_reading
from workbench.case.staging import Staging
from workbench.case.texts import Turn
from workbench.reading.arriving import Arrived
from workbench.reading.confined import Lent, Progress, lend, lend_file, silent
from workbench.reading.flying import TOGETHER, FlightFile, keep_flights, named, read_flights, way_of
from workbench.reading.frames import Nonsense
from workbench.reading.inputs import Failure, Input
from workbench.tracking.importer import Settings
from workbench.values.errors import CaseError
from workbench.values.shown import visible

_SMALL = 8 << 20  # bytes of a file that is read beside the next ones
_AT_ONCE = 2
_A_TURN = TOGETHER // 8  # segments of small files after which they are kept
_TICK = 0.05  # seconds between two looks whether the import was called off
_LEAD = 6  # megabytes by which staging may be ahead of the reading
_STALL = 1.0  # seconds without a megabyte being read after which staging goes on by itself


@dataclass
class Flying:
    """Reads the tracker files of one intake, small ones two at a time, and keeps their fixes with the staged bytes."""

    staging: Staging
    settings: Settings
    format: str
    progress: Progress
    found: dict[bytes, FlightFile] = field(default_factory=dict)  # by the SHA-256 of the file
    _pool: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(_AT_ONCE, "reading flights"))
    _going: list[tuple[Arrival, Future[FlightFile]]] = field(default_factory=list)
    _begun: Begun | None = None
    _over: Event = field(default_factory=Event)

    def ahead(self, item: Input) -> None:
        """Begin to read a large file while it is being staged."""
        self._begun = None
        with suppress(OSError, ValueError):
            if os.path.isfile(item.path) and os.path.getsize(item.path) > _SMALL:
                begun = Begun(open(item.path, "rb"), visible(item.name), self._go_on)  # noqa: SIM115
                begun.reading = self._pool.submit(read_lent, begun.lent, self.format, self.settings, self._tick)
                self._begun = begun

    def through(self, stream: BinaryIO) -> BinaryIO:
        """What a file is staged through: what is read ahead sees its megabytes pass."""
        return stream if self._begun is None else self._begun.seeing(stream)

    def _tick(self, done: int, total: int, text: str) -> None:
        self._go_on()

    def _go_on(self) -> None:
        if self._over.is_set():
            raise CaseError("The import was called off.")

    def read(self, arrival: Arrival, data: bytes) -> None:
        """Take up the reading of a staged file, ``data`` if it is small; one that fails at once is refused."""
        begun, self._begun = self._begun, None
        if begun is not None and begun.reading is not None:
            found = self._came(begun.reading, arrival)
            if begun.same(arrival.stored):
                self._keep([(arrival, found)])
                return
        lent = lend(self.staging.connection, arrival.stored, name=visible(arrival.name))
        if arrival.stored.size > _SMALL:
            self._keep([(arrival, read_lent(lent, self.format, self.settings, self.progress))])
            return
        data = data or b"".join(lent.piece(at) for at in range(len(arrival.stored.chunks) // 32))
        held = replace(lent, piece=lambda place: data[place << 20 : place + 1 << 20])
        self._going.append((arrival, self._pool.submit(read_lent, held, self.format, self.settings, silent)))

    def finish(self, arrived: Arrived) -> Arrived:
        """Keep what was read, several small files in a turn; files that gave no flight are told, and not attached."""
        read: list[tuple[Arrival, FlightFile]] = []
        for at, (arrival, future) in enumerate(self._going):
            self.progress(at, len(self._going), f"Reading {visible(arrival.name)}")
            try:
                read.append((arrival, future.result()))
            except CaseError as error:
                arrived.failed.append(Failure(visible(arrival.name), str(error)))
            if sum(_segments(found) for _, found in read) >= _A_TURN:
                self._keep(read)
                read = []
        self._keep(read)
        self._identify(arrived)
        good = [each for each in arrived.arrivals if self._flies(each)]
        return Arrived(good, arrived.failed, arrived.refused)

    def _identify(self, arrived: Arrived) -> None:
        """Lists of flights tell what flew the tracks beside them; one that tells of none is refused."""
        flown = [(part, file) for file in self.found.values() for part in file.parts]
        for arrival in arrived.arrivals:
            found = self.found.get(arrival.stored.sha256)
            if found is not None and found.listed and not any([named(part, file, found) for part, file in flown]):
                arrived.failed.append(Failure(visible(arrival.name), found.whole["says"]))
                del self.found[arrival.stored.sha256]

    def _came(self, read: Future[FlightFile], arrival: Arrival) -> FlightFile:
        """What a reading under way gives; ``progress`` may call it off."""
        while True:
            try:
                return read.result(_TICK)
            except TimeoutError:
                self.progress(0, 0, f"Reading {visible(arrival.name)}")

    def close(self) -> None:
        """Let nothing go on."""
        self._over.set()
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _flies(self, arrival: Arrival) -> bool:
        return arrival.stored.sha256 in self.found or any(map(self._flies, arrival.parts))

    def _keep(self, read: list[tuple[Arrival, FlightFile]]) -> None:
        """Keep the fixes of files and what else they tell: those of small ones in one turn."""
        small = sum(_segments(found) for _, found in read) <= TOGETHER
        turn = nullcontext if small else self.staging.writing
        with self.staging.writing() if small and read else nullcontext():
            for arrival, found in read:
                self._keep_one(arrival, found, turn)

    def _keep_one(self, arrival: Arrival, found: FlightFile, turn: Turn) -> None:
        capture = capture_of(self.staging, arrival) or arrival.capture
        way = way_of(found.whole["recipe"], asdict(self.settings))
        keep_flights(self.staging.connection, capture, found, way=way, turn=turn)
        facts = {"format": found.whole["name"], "aircraft": str(len(found.parts))}
        with turn():
            told = Told(found.whole["recipe"], " ".join(found.whole["remarks"]), facts)
            keep_facts(self.staging, capture, told)
        self.found[arrival.stored.sha256] = found


def _segments(found: FlightFile) -> int:
    return sum(len(part.segments) for part in found.parts)


class Begun:
    """A file that is read while it is staged; of megabytes that were lent otherwise, the hash is held against these."""

    def __init__(self, file: BinaryIO, name: str, go_on: Callable[[], None]) -> None:
        """``go_on`` raises where nothing more is to be lent."""
        self._file, self._hashes, self._go_on = file, dict[int, bytes](), go_on
        self._passed, self._moved = dict[int, bytes](), Condition()
        self._last, self._since = -1, monotonic()  # the last megabyte that was lent, and when
        own = lend_file(file, name=name)
        self._piece = own.piece
        self.lent = replace(own, piece=self._lend)
        self.reading: Future[FlightFile] | None = None

    def seeing(self, stream: BinaryIO) -> BinaryIO:
        """A stream for staging, the megabytes of which are lent as they are."""
        return cast(BinaryIO, _Seen(stream, self._pass))

    def _pass(self, place: int, data: bytes) -> None:
        """Keep a megabyte for the reading; staging waits for that as long as it goes on."""
        with self._moved:
            while place - self._last > _LEAD and monotonic() - self._since < _STALL and not self._over():
                self._moved.wait(_TICK)
            if place - self._last <= _LEAD:
                self._passed[place] = data

    def _over(self) -> bool:
        self._go_on()
        return self.reading is None or self.reading.done()

    def _lend(self, place: int) -> bytes:
        self._go_on()
        with self._moved:
            data = self._passed.get(place)
            self._last, self._since = max(self._last, place), monotonic()
            self._passed = {at: each for at, each in self._passed.items() if at > place}
            self._moved.notify()
        if data is None:
            data = self._piece(place)
            self._hashes[place] = sha256(data).digest()
        return data

    def same(self, stored: StoredBytes) -> bool:
        """Whether every megabyte that was read is the one that was staged."""
        self._file.close()
        held = dict(enumerate(keys(stored.chunks)))
        return all(held.get(place) == key for place, key in self._hashes.items())


class _Seen:
    """A stream of which each whole megabyte is shown as it is read."""

    def __init__(self, stream: BinaryIO, show: Callable[[int, bytes], None]) -> None:
        self._stream, self._show, self._at = stream, show, 0

    def read(self, size: int) -> bytes:
        data = self._stream.read(size)
        if len(data) == CHUNK and not self._at % CHUNK:
            self._show(self._at // CHUNK, data)
        self._at += len(data)
        return data


def keep_facts(staging: Staging, capture: bytes, told: Told) -> None:
    """Keep what reading a file told besides its flights, where nothing is kept of it yet."""
    held = staging.connection.execute("SELECT 1 FROM derived_reading WHERE capture = ?", (capture,)).fetchone()
    if held is None:
        keep_reading(staging.connection, capture, told)


def capture_of(staging: Staging, arrival: Arrival) -> bytes | None:
    """The capture that holds these bytes already."""
    row: Any = staging.connection.execute(
        "SELECT c.id FROM capture c JOIN source s ON s.capture = c.id WHERE c.blob = ? AND s.deleted = 0",
        (arrival.stored.sha256,),
    ).fetchone()
    return bytes(row[0]) if row else None


def read_lent(lent: Lent, format: str, settings: Settings, progress: Progress) -> FlightFile:
    try:
        return read_flights(lent, format=format, settings=settings, progress=progress)
    except Nonsense as error:
        raise CaseError(f"{lent.name} broke the reading off, as damaged files do; attach it as a source.") from error
