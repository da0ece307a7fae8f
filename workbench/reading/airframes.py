"""Lists of airframes come in: staged and read beside the window, then one act makes a source and a list of them."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, BinaryIO, cast

import apsw

from workbench.case.acts import Arrival
from workbench.case.acts.airframes import keep_list
from workbench.case.acts.entities import list_date
from workbench.case.blobs import CHUNK, StoredBytes, listed
from workbench.case.case import Case
from workbench.case.readings import Told
from workbench.case.staging import Staging
from workbench.case.storage import unguarded
from workbench.case.texts import Turn
from workbench.reading.arriving import Arrived, Arriving, Described
from workbench.reading.confined import Lent, Progress, lend, silent
from workbench.reading.deriving import case_name
from workbench.reading.flightstaging import capture_of, keep_facts
from workbench.reading.inputs import Failure
from workbench.reading.intake import attach_arrived, check
from workbench.tracking.airlists import FORMS, TAR1090, Listing, listing
from workbench.values.errors import CaseError
from workbench.values.shown import visible

ACT = "Import list of airframes"
_TURN = 10_000  # rows written in one turn: a tenth of a second
_SORTED = 60_000  # rows that are put in the order of addresses first, so that a turn writes few pages of the indexes
_ROOM = 64 << 10  # KB of the file that are kept in memory meanwhile
_TOLD = 20  # lines of rows without an aircraft that are told
_INSERT = "INSERT INTO derived_airframe VALUES (?, ?, ?, ?, ?, ?, ?, ?)"


@dataclass(frozen=True)
class Said:
    """What the analyst says of a list, where the file does not: its name, licence, and when it is of (EDTF)."""

    name: str = ""
    licence: str = ""
    dated: str = ""


@dataclass(frozen=True)
class Imported:
    """What came in: each list, the sources they are in, what failed, and remarks, one sentence each."""

    lists: tuple[bytes, ...]
    sources: tuple[tuple[bytes, bool], ...]
    failed: tuple[Failure, ...]
    remarks: tuple[str, ...]


@dataclass(frozen=True)
class Lists:
    """Lists that are staged and read, and wait for their act; what was read of each, by the SHA-256 of its file."""

    arrived: Arrived
    found: dict[bytes, Listing]


def import_airframes(
    case: Case, inputs: Sequence[str], *, said: Said | None = None, described: Described | None = None,
    progress: Progress = silent,
) -> Imported:  # fmt: skip
    """Attach lists of airframes and take them up, as one act; nothing stays where none is a list."""
    check(case, described or {})
    list_date(said.dated if said else "")
    with case.staging() as staging:
        try:
            lists = arrive(staging, case.analyst, inputs, described=described, progress=progress)
            return keep(case, lists, said=said, progress=progress)
        finally:
            staging.sweep()


def arrive(
    staging: Staging, analyst: str, inputs: Sequence[str], *, described: Described | None = None,
    progress: Progress = silent,
) -> Lists:  # fmt: skip
    """Stage and read lists, on any thread; ``progress`` may raise, which leaves nothing."""
    reading = _Reading(staging, progress)
    with unguarded(staging.connection):
        staging.connection.execute(f"PRAGMA cache_size=-{_ROOM}").fetchall()
    way = Arriving(staging, analyst, described or {}, progress, words=reading.read)
    arrived = way.take(inputs)
    good = [each for each in arrived.arrivals if reading.listed(each)]
    return Lists(Arrived(good, arrived.failed, arrived.refused), reading.found)


def keep(case: Case, lists: Lists, *, said: Said | None = None, progress: Progress = silent) -> Imported:
    """The act: sources and their lists."""
    if not lists.arrived.arrivals:
        failed = lists.arrived.failed
        raise CaseError(failed[0].says if failed else "There is no file to import; name one.")
    made: list[bytes] = []
    before = {bytes(key) for (key,) in case.rows("SELECT id FROM airframelist")}

    def then(taken: list[tuple[bytes, bool]]) -> None:
        for source, _already in taken:
            made.extend(_kept(case, source, lists.found, said or Said()))

    taken = attach_arrived(case, lists.arrived, act=ACT, then=then, progress=progress)
    held = [key for key in made if key in before]
    remarks = [remark for found in lists.found.values() if (remark := rejected(found))]
    remarks += [f"{case.number(key)} was held already; change its name, licence or date with set." for key in held]
    return Imported(tuple(made), tuple(taken.sources), tuple(taken.failed), tuple(dict.fromkeys(remarks)))


def _kept(case: Case, source: bytes, found: dict[bytes, Listing], said: Said) -> list[bytes]:
    row = case.rows("SELECT c.blob, c.name FROM source s JOIN capture c ON c.id = s.capture WHERE s.id = ?", (source,))
    read = found.get(row[0][0]) if row else None
    if read is None:
        return []
    dated = list_date(said.dated or read.dated)
    return [
        keep_list(
            case, source, name=said.name.strip() or read.form.name, dated=dated, recipe=read.form.recipe,
            licence=said.licence.strip() or read.form.licence, entries=read.entries,
        )
    ]  # fmt: skip


def rejected(found: Listing) -> str:
    """In words, how many rows name no aircraft and where the first of them stand; empty where all do."""
    if not found.rejected:
        return ""
    lines = ", ".join(map(str, found.lines[:_TOLD])) + (" …" if found.rejected > _TOLD else "")
    rows = "row names" if found.rejected == 1 else "rows name"
    return f"{found.rejected:,} {rows} no aircraft by address or registration (line {lines})."


@dataclass
class _Reading:
    """Reads the lists of one intake, and keeps their rows with the staged bytes."""

    staging: Staging
    progress: Progress
    found: dict[bytes, Listing] = field(default_factory=dict)

    def read(self, arrival: Arrival, _data: bytes) -> None:
        """Read a staged file and keep its rows; CaseError where it is no list."""
        staging = self.staging
        lent = lend(staging.connection, arrival.stored, name=visible(arrival.name))
        capture = capture_of(staging, arrival) or arrival.capture
        found = keep_rows(staging.connection, capture, lent, turn=staging.writing, progress=self.progress)
        facts = {"format": found.form.name, "airframes": f"{found.entries}"}
        with staging.writing():
            keep_facts(staging, capture, Told(found.form.recipe, rejected(found), facts))
        self.found[arrival.stored.sha256] = found

    def listed(self, arrival: Arrival) -> bool:
        """Whether a file, or one inside it, is a list."""
        return arrival.stored.sha256 in self.found or any(map(self.listed, arrival.parts))


def keep_rows(
    connection: apsw.Connection, capture: bytes, lent: Lent, *, turn: Turn = nullcontext, progress: Progress = silent
) -> Listing:
    """Store the rows of a list under its capture in place of earlier ones, so many in a ``turn``."""
    with turn():
        connection.execute("DELETE FROM derived_airframe WHERE capture = ?", (capture,))
    file = _LentFile(lent)
    found = listing(cast(BinaryIO, io.BufferedReader(file, CHUNK)), name=lent.name)
    found.cells = _telling(found.cells, lambda: progress(min(file.at, lent.size), lent.size, f"Reading {lent.name}"))
    rows = ((capture, *row) for row in found.rows())
    while some := sorted(islice(rows, _SORTED), key=lambda row: row[2] or ""):
        for at in range(0, len(some), _TURN):
            with turn():
                connection.executemany(_INSERT, some[at : at + _TURN])
    if not found.entries:
        raise CaseError(f"{lent.name} holds no airframe with an address or a registration; check that it is whole.")
    return found


def _telling(cells: Iterator[tuple[int, list[str]]], tell: Callable[[], object]) -> Iterator[tuple[int, list[str]]]:
    """The same, and every so many rows somebody is told, whether they name an aircraft or not."""
    for at, each in enumerate(cells):
        if at % _TURN == 0:
            tell()
        yield each


class _LentFile(io.RawIOBase):
    """Lent bytes as a file to read and to seek in."""

    def __init__(self, lent: Lent) -> None:
        self._lent, self.at = lent, 0
        self._place, self._piece = -1, b""

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        self.at = max(0, offset + (0, self.at, self._lent.size)[whence])
        return self.at

    def tell(self) -> int:
        return self.at

    def readinto(self, buffer: Any) -> int:
        if self.at >= self._lent.size:
            return 0
        place, within = divmod(self.at, CHUNK)
        if place != self._place:
            self._place, self._piece = place, self._lent.piece(place)
        part = self._piece[within : within + len(buffer)]
        buffer[: len(part)] = part
        self.at += len(part)
        return len(part)


@dataclass(frozen=True)
class Unkept:
    """A list whose rows are not all kept here, as after a merge: its capture, its bytes and what it is called."""

    list: bytes
    capture: bytes
    stored: StoredBytes
    name: str


def unkept_lists(case: Case) -> list[Unkept]:
    """The lists of airframes whose rows are not kept here, or not to their end."""
    known = tuple(form.recipe for form in (*FORMS, TAR1090))
    rows = case.rows(
        "SELECT min(l.id), c.id, c.blob, c.name FROM airframelist l JOIN source s ON s.id = l.source"
        " JOIN capture c ON c.id = s.capture WHERE l.deleted = 0 AND c.blob IS NOT NULL"
        f" AND l.recipe IN ({', '.join('?' * len(known))})"
        " AND (SELECT count(*) FROM derived_airframe a WHERE a.capture = c.id) < l.entries GROUP BY c.id",
        known,
    )
    return [
        Unkept(key, capture, listed(case.raw, blob), visible(name or case_name(case, blob)))
        for key, capture, blob, name in rows
    ]


def keep_lists_again(
    connection: apsw.Connection, lists: Sequence[Unkept], *, progress: Progress = silent, turn: Turn = nullcontext
) -> list[str]:
    """Read the rows of lists again and keep them, on any thread; tells what could not be read."""
    failed = []
    for each in lists:
        try:
            keep_rows(connection, each.capture, lend(connection, each.stored, name=each.name), turn=turn,
                      progress=progress)  # fmt: skip
        except CaseError as error:
            failed.append(f"The airframes of {each.name} could not be read again: {error}")
    return failed


def read_airframes_again(case: Case) -> list[str]:
    """Read the rows of lists that are not kept here, as after a merge; tells what could not be read."""
    failed = []
    for each in unkept_lists(case):
        with case.raw:
            failed += keep_lists_again(case.raw, [each])
    return failed
