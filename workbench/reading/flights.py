"""Tracker files come in: staged and read beside the window, then one act makes sources and tracks of them."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from typing import Any

import apsw

from workbench.case.acts.tracks import airframe_called, fly, join_tracks, keep_track
from workbench.case.blobs import StoredBytes, listed
from workbench.case.case import Case
from workbench.case.staging import BATCHES, Staging
from workbench.case.texts import Turn
from workbench.reading import children
from workbench.reading.arriving import Arrived, Arriving, Described
from workbench.reading.confined import Progress, lend, silent
from workbench.reading.deriving import case_name, media_type
from workbench.reading.flightstaging import Flying
from workbench.reading.flying import FlightFile, aircraft_in, keep_flights, read_flights, way_of
from workbench.reading.frames import Nonsense
from workbench.reading.inputs import Failure
from workbench.reading.intake import at_work, attach_arrived, check
from workbench.reading.readers.csvs import Csv
from workbench.tracking.importer import UNSAID, Settings, importer_for
from workbench.tracking.jsons import beginning
from workbench.values.errors import CaseError
from workbench.values.shown import visible

_LONGEST_DAY = timedelta(hours=30)
ACT = "Import tracker file"


@dataclass(frozen=True)
class Imported:
    """What came in: each track with its source, what failed, and remarks of the files, one sentence each."""

    tracks: tuple[bytes, ...]
    sources: tuple[tuple[bytes, bool], ...]
    failed: tuple[Failure, ...]
    remarks: tuple[str, ...]


def import_flights(
    case: Case, inputs: Sequence[str], *, format: str = "", settings: Settings = UNSAID, aircraft: str = "",
    described: Described | None = None, progress: Progress = silent,
) -> Imported:  # fmt: skip
    """Attach tracker files and make tracks of them, as one act; nothing comes in where none holds a flight.

    Who calls it off waits for little: what was staged of large files by then goes when the case is opened next.
    """
    check(case, described or {})
    with case.staging() as staging:
        try:
            with at_work(case, progress):
                arrived = arrive(
                    staging, case.analyst, inputs, format=format, settings=settings, described=described,
                    progress=progress,
                )  # fmt: skip
                return keep(case, arrived, settings=settings, aircraft=aircraft, progress=progress)
        finally:
            staging.sweep(most=BATCHES)


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
    children.start(children.FLIGHTS, two=len(inputs) > 1 or any(map(os.path.isdir, inputs)))
    flying = Flying(staging, settings, format, progress)
    try:
        way = Arriving(
            staging, analyst, described or {}, progress, words=flying.read, ahead=flying.ahead, through=flying.through,
            kind=kind_of,
        )  # fmt: skip
        return Flights(flying.finish(way.take(inputs)), flying.found)
    finally:
        flying.close()


def kind_of(head: bytes, *, name: str = "") -> str:
    """The media type of a file: JSON and tables of trackers are told by themselves, as by all readers one by one."""
    if b"\0" not in head:
        kind = "text/plain" if beginning(head) else Csv().recognise(head, name=name)
        if kind and importer_for(head, name=name):
            return kind
    return media_type(head, name=name)


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
