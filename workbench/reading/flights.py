"""Tracker files come in: staged and read beside the window, then one act makes sources and tracks of them."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime, timedelta
from hashlib import sha256
from threading import Event
from typing import Any, BinaryIO

import apsw

from workbench.case.acts import Arrival
from workbench.case.acts.tracks import airframe_called, fly, join_tracks, keep_track
from workbench.case.blobs import StoredBytes, keys, listed
from workbench.case.case import Case
from workbench.case.readings import Told, keep_reading
from workbench.case.staging import Staging
from workbench.case.texts import Turn
from workbench.reading import children
from workbench.reading.arriving import Arrived, Arriving, Described
from workbench.reading.confined import Lent, Progress, lend, lend_file, silent
from workbench.reading.deriving import case_name
from workbench.reading.flying import FlightFile, aircraft_in, keep_flights, named, read_flights, way_of
from workbench.reading.frames import Nonsense
from workbench.reading.inputs import Failure, Input
from workbench.reading.intake import attach_arrived, check
from workbench.tracking.importer import UNSAID, Settings
from workbench.values.errors import CaseError
from workbench.values.shown import visible

_SMALL = 8 << 20  # bytes of a file that is read beside the next ones
_AT_ONCE = 2
_TICK = 0.05  # seconds between two looks whether the import was called off
_LONGEST_DAY = timedelta(hours=30)
ACT = "Import tracker file"


@dataclass(frozen=True)
class Imported:
    """What came in: each track with its source, what failed, and remarks of the files, one sentence each."""

    tracks: tuple[bytes, ...]
    sources: tuple[tuple[bytes, bool], ...]
    failed: tuple[Failure, ...]
    remarks: tuple[str, ...]


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
    _begun: _Begun | None = None
    _over: Event = field(default_factory=Event)

    def ahead(self, item: Input) -> None:
        """Begin to read a large file while it is being staged."""
        self._begun = None
        with suppress(OSError, ValueError):
            if os.path.isfile(item.path) and os.path.getsize(item.path) > _SMALL:
                begun = _Begun(open(item.path, "rb"), visible(item.name), self._go_on)  # noqa: SIM115
                begun.read = self._pool.submit(_read, begun.lent, self.format, self.settings, self._tick)
                self._begun = begun

    def _tick(self, done: int, total: int, text: str) -> None:
        self._go_on()

    def _go_on(self) -> None:
        if self._over.is_set():
            raise CaseError("The import was called off.")

    def read(self, arrival: Arrival) -> None:
        """Take up the reading of a staged file; one that fails at once is refused."""
        begun, self._begun = self._begun, None
        if begun is not None and begun.read is not None:
            found = self._came(begun.read, arrival)
            if begun.same(arrival.stored):
                self._keep(arrival, found)
                return
        lent = lend(self.staging.connection, arrival.stored, name=visible(arrival.name))
        if arrival.stored.size > _SMALL:
            self._keep(arrival, _read(lent, self.format, self.settings, self.progress))
            return
        data = b"".join(lent.piece(at) for at in range(len(arrival.stored.chunks) // 32))
        held = replace(lent, piece=lambda place: data[place << 20 : place + 1 << 20])
        self._going.append((arrival, self._pool.submit(_read, held, self.format, self.settings, silent)))

    def finish(self, arrived: Arrived) -> Arrived:
        """Keep what was read; files that gave no flight are told, and are not attached."""
        for at, (arrival, future) in enumerate(self._going):
            self.progress(at, len(self._going), f"Reading {visible(arrival.name)}")
            try:
                self._keep(arrival, future.result())
            except CaseError as error:
                arrived.failed.append(Failure(visible(arrival.name), str(error)))
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

    def _keep(self, arrival: Arrival, found: FlightFile) -> None:
        capture = capture_of(self.staging, arrival) or arrival.capture
        way = way_of(found.whole["recipe"], asdict(self.settings))
        keep_flights(self.staging.connection, capture, found, way=way, turn=self.staging.writing)
        facts = {"format": found.whole["name"], "aircraft": str(len(found.parts))}
        with self.staging.writing():
            told = Told(found.whole["recipe"], " ".join(found.whole["remarks"]), facts)
            keep_facts(self.staging, capture, told)
        self.found[arrival.stored.sha256] = found


class _Begun:
    """A file that is read while it is staged; each megabyte that was lent is held against what was staged."""

    def __init__(self, file: BinaryIO, name: str, go_on: Callable[[], None]) -> None:
        """``go_on`` raises where nothing more is to be lent."""
        self._file, self._hashes, self._go_on = file, dict[int, bytes](), go_on
        own = lend_file(file, name=name)
        self._piece = own.piece
        self.lent = replace(own, piece=self._lend)
        self.read: Future[FlightFile] | None = None

    def _lend(self, place: int) -> bytes:
        self._go_on()
        data = self._piece(place)
        self._hashes[place] = sha256(data).digest()
        return data

    def same(self, stored: StoredBytes) -> bool:
        """Whether every megabyte that was read is the one that was staged."""
        self._file.close()
        held = dict(enumerate(keys(stored.chunks)))
        return all(held.get(place) == key for place, key in self._hashes.items())


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


def _read(lent: Lent, format: str, settings: Settings, progress: Progress) -> FlightFile:
    try:
        return read_flights(lent, format=format, settings=settings, progress=progress)
    except Nonsense as error:
        raise CaseError(f"{lent.name} broke the reading off, as damaged files do; attach it as a source.") from error


def import_flights(
    case: Case, inputs: Sequence[str], *, format: str = "", settings: Settings = UNSAID, aircraft: str = "",
    described: Described | None = None, progress: Progress = silent,
) -> Imported:  # fmt: skip
    """Attach tracker files and make tracks of them, as one act; nothing stays where none holds a flight."""
    check(case, described or {})
    with case.staging() as staging:
        try:
            arrived = arrive(
                staging, case.analyst, inputs, format=format, settings=settings, described=described, progress=progress
            )
            return keep(case, arrived, settings=settings, aircraft=aircraft, progress=progress)
        finally:
            staging.sweep()


@dataclass(frozen=True)
class Flights:
    """Tracker files that are staged and read, and wait for their act."""

    arrived: Arrived
    found: dict[bytes, FlightFile]


def arrive(
    staging: Staging, analyst: str, inputs: Sequence[str], *, format: str = "", settings: Settings = UNSAID,
    described: Described | None = None, progress: Progress = silent,
) -> Flights:  # fmt: skip
    """Stage and read tracker files, on any thread; ``progress`` may raise, which leaves nothing."""
    children.start(children.FLIGHTS)
    flying = Flying(staging, settings, format, progress)
    try:
        way = Arriving(staging, analyst, described or {}, progress, words=flying.read, ahead=flying.ahead)
        return Flights(flying.finish(way.take(inputs)), flying.found)
    finally:
        flying.close()


def keep(
    case: Case, flights: Flights, *, settings: Settings = UNSAID, aircraft: str = "", progress: Progress = silent
) -> Imported:
    """The act: sources, their tracks, the airframe that flew them, day files joined over midnight."""
    if not flights.arrived.arrivals:
        raise CaseError(_none(flights.arrived.failed))
    if aircraft.strip() and (several := aircraft_in(flights.found.values())) > 1:
        raise CaseError(
            f"These files hold {several} aircraft; leave the airframe away, and name it for each track later."
        )
    made: list[bytes] = []

    def then(taken: list[tuple[bytes, bool]]) -> None:
        for source, _already in taken:
            made.extend(_tracks(case, source, flights.found, settings))
        frame = airframe_called(case, aircraft) if aircraft.strip() else None
        for track in made if frame else ():
            fly(case, track, frame)
        join_days(case, made)

    taken = attach_arrived(case, flights.arrived, act=ACT, then=then, progress=progress)
    remarks = tuple(dict.fromkeys(each for found in flights.found.values() for each in found.whole["remarks"]))
    return Imported(tuple(made), tuple(taken.sources), tuple(taken.failed), remarks)


def _none(failed: Sequence[Failure]) -> str:
    if not failed:
        return "There is no file to import; name one."
    more = f" ({len(failed) - 1} more failed as well)" if len(failed) > 1 else ""
    return failed[0].says + more


def _tracks(case: Case, source: bytes, files: dict[bytes, FlightFile], settings: Settings) -> Iterator[bytes]:
    blob = case.value("SELECT c.blob FROM source s JOIN capture c ON c.id = s.capture WHERE s.id = ?", (source,))
    found = files.get(blob)
    said = {name: value for name, value in asdict(settings).items() if value}
    for n, part in enumerate(found.parts if found else ()):
        yield keep_track(
            case, source, n, recipe=found.whole["recipe"] if found else "", settings=said,
            identity=part.told["identity"], extent=part.told["extent"],
        )  # fmt: skip


def join_days(case: Case, tracks: Sequence[bytes]) -> None:
    """Join tracks of one address whose files are cut at midnight UTC with those of the days beside them in the case.

    A day's file may begin with rows of the day before; the day is that of its middle.
    """
    from workbench.tracking.kept import tracks as kept

    days: dict[tuple[str, date], bytes] = {}
    for one in kept(case):
        hex_ = one.identity.get("hex", {}).get("value", "").lower()
        first, last = one.extent["first"], one.extent["last"]
        if hex_ and first and last and one.extent["format"] == "readsb-trace":
            begins, ends = datetime.fromisoformat(first), datetime.fromisoformat(last)
            if ends - begins < _LONGEST_DAY:
                days.setdefault((hex_, (begins + (ends - begins) / 2).date()), one.id)
    for (hex_, day), track in sorted(days.items(), key=lambda each: each[0]):
        following = days.get((hex_, day + timedelta(days=1)))
        if following is not None and {track, following} & set(tracks):
            join_tracks(case, [track, following])


@dataclass(frozen=True)
class Unkept:
    """A tracker file whose fixes are not kept here, as after a merge: its capture and bytes, and how it was read."""

    capture: bytes
    stored: StoredBytes
    name: str
    recipe: str
    settings: dict[str, Any]


def unkept(case: Case) -> list[Unkept]:
    """The tracker files whose fixes are not kept here, or were read otherwise than their tracks say."""
    rows = case.rows(
        "SELECT DISTINCT c.id, c.blob, c.name, t.recipe, t.settings FROM track t JOIN source s ON s.id = t.source"
        " JOIN capture c ON c.id = s.capture LEFT JOIN derived_fixes f ON f.capture = c.id AND f.part = t.part"
        " WHERE t.deleted = 0 AND c.blob IS NOT NULL"
        " AND f.recipe IS NOT t.recipe || coalesce(' ' || nullif(t.settings, '{}'), '')"
    )
    return [
        Unkept(capture, listed(case.raw, blob), visible(name or case_name(case, blob)), recipe,
               json.loads(settings or "{}"))
        for capture, blob, name, recipe, settings in rows
    ]  # fmt: skip


def keep_again(
    connection: apsw.Connection, files: Sequence[Unkept], *, progress: Progress = silent, turn: Turn = nullcontext
) -> list[str]:
    """Read the fixes of files again and keep them, on any thread; tells what could not be read."""
    failed = []
    for each in files:
        lent = lend(connection, each.stored, name=each.name)
        try:
            found = read_flights(
                lent, format=each.recipe.partition("/")[0], settings=Settings(**each.settings), progress=progress
            )
        except (CaseError, Nonsense, TypeError) as error:
            failed.append(f"The fixes of {each.name} could not be read again: {error}")
            continue
        with turn():  # all of a file or nothing: what is half there would never be read again
            keep_flights(connection, each.capture, found, way=way_of(each.recipe, each.settings))
    return failed


def read_again(case: Case, *, progress: Progress = silent) -> list[str]:
    """Read the fixes of tracks that are not kept here, as after a merge; tells what could not be read."""

    @contextmanager
    def turn() -> Iterator[None]:
        with case.raw:
            yield

    return keep_again(case.raw, unkept(case), progress=progress, turn=turn)
