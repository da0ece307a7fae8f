"""Rolling snapshots: the case as it stood, kept apart from it, made beside the work and never in its way.

A snapshot is a case file of its own, checked before it takes its name. Going back to one is an act like any other: one
new entry takes out what came later, and undo brings it back. The journal is never put back.
"""

from __future__ import annotations

import mmap
import os
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

import apsw

from workbench.case import journal, opening, schema
from workbench.case.blobs import keys
from workbench.case.case import Case
from workbench.case.ids import new_id
from workbench.case.journal import Entry, entries
from workbench.case.records import FIELDS
from workbench.case.remains import remains
from workbench.case.shelf import Snapshot, name, note, on_shelf, shelf_by_path, state_folder, staying
from workbench.case.storage import harden, plainly, reader
from workbench.case.verify import Verdict, verify
from workbench.values.errors import CaseError

WHOLE = 1 << 30
"""Bytes of captures above which a snapshot goes without them: they never change, and verify hashes every one."""
_DERIVED = ("derived_number",)
Connected = Callable[[apsw.Connection], object]


@dataclass(frozen=True)
class Difference:
    """What came after a snapshot: entries, newest first; records made and changed by kind; ``lacking`` counts entries
    of the snapshot that this case has not."""

    entries: tuple[Entry, ...]
    made: dict[str, int]
    changed: dict[str, int]
    lacking: int


def snapshots(path: Path) -> list[Snapshot]:
    """The snapshots of a case, newest first; also of one that can no longer be opened, by where it lies."""
    try:
        with plainly(path), closing(reader(path)) as connection:
            folder = _folder(connection)
    except (CaseError, LookupError, apsw.SQLError):  # an empty file is an empty database
        return on_shelf(found) if (found := shelf_by_path(path)) else []
    return on_shelf(folder)


def take(path: Path, *, why: str = "asked", connected: Connected = lambda connection: None) -> Snapshot | None:
    """Make a snapshot of a case as it stands in its file, on any thread; ``None`` where nothing came since the last.

    ``connected`` is given the connection, whose ``interrupt`` calls it off.
    """
    with plainly(path), closing(reader(path)) as connection:
        connected(connection)
        folder = _folder(connection)
        count, head = _standing(connection)
        last = next(iter(on_shelf(folder)), None)
        if last is not None and (last.entries, last.head) == (count, head[:16]):
            return None
        whole = int(_value(connection, "SELECT coalesce(sum(length(data)), 0) FROM blob_chunk") or 0) <= WHOLE
        made = folder / name(datetime.now(UTC), count, head, why, whole=whole)
        _write(connection, path, made, whole=whole)
    note(folder, path)
    thin(folder)
    return next(each for each in on_shelf(folder) if each.file == made)


def thin(folder: Path, now: datetime | None = None) -> None:
    """Take away the snapshots that have had their time."""
    held = on_shelf(folder)
    stay = staying((each.at for each in held), now or datetime.now(UTC))
    for each in held:
        if each.at not in stay:
            each.file.unlink(missing_ok=True)


def _folder(connection: apsw.Connection) -> Path:
    case = _value(connection, "SELECT id FROM investigation LIMIT 1")
    replica = _value(connection, "SELECT value FROM local WHERE key = 'replica'")
    if not isinstance(case, bytes) or not isinstance(replica, bytes):
        raise LookupError("no record of the case itself")
    return state_folder() / f"{case.hex()}-{replica.hex()}"


def _value(connection: apsw.Connection, query: str) -> Any:
    row = connection.execute(query).fetchone()
    return row[0] if row else None


def _standing(connection: apsw.Connection) -> tuple[int, str]:
    count = int(_value(connection, "SELECT count(*) FROM entry"))
    query = "SELECT hash FROM entry WHERE id = (SELECT value FROM local WHERE key = 'head')"
    return count, bytes(_value(connection, query) or b"").hex()


def _write(connection: apsw.Connection, path: Path, made: Path, *, whole: bool) -> None:
    """A checked file for its owner only, whole under its name or not there at all."""
    part = made.with_name(f"{made.name}.part-{os.getpid()}")
    try:
        made.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        if whole:
            connection.execute("VACUUM INTO ?", (str(part),)).fetchall()
        else:
            _without_bytes(path, part)
        _check(part)
        with part.open("rb") as file:
            os.fsync(file.fileno())
        os.replace(part, made)
        _sync_folder(made.parent)
    except apsw.FullError as error:
        raise CaseError(f"No snapshot was made: the disk that holds {made.parent} is full; free some space.") from error
    except OSError as error:
        raise CaseError(f"No snapshot was made ({error.strerror}); see that {made.parent} can be written.") from error
    finally:
        with suppress(OSError):  # of which the error above has told
            opening.discard(part)


def _without_bytes(path: Path, part: Path) -> None:
    """Everything that an analyst did, without the captured bytes and what was read of them."""
    flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_URI
    with closing(apsw.Connection(str(part), flags=flags)) as target:
        target.execute("ATTACH ? AS today", (f"file:{quote(str(path.resolve()))}?mode=ro",)).fetchall()
        with target:
            schema.lay(target)
            for table in ("entry", "change", "local", *FIELDS, *_DERIVED):
                target.execute(f'INSERT INTO main."{table}" SELECT * FROM today."{table}"')
        target.execute("DETACH today").fetchall()


def _check(part: Path) -> None:
    with closing(apsw.Connection(str(part), flags=apsw.SQLITE_OPEN_READONLY)) as check:
        says = _value(check, "PRAGMA quick_check(1)")
    if says != "ok":
        raise CaseError(f"No snapshot was made, for what was written does not hold ({says}); check this case.")


def _sync_folder(folder: Path) -> None:
    with suppress(OSError, AttributeError):  # Windows has no such thing
        handle = os.open(folder, os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


# back again


def later(case: Case, snapshot: Path) -> tuple[set[int], int]:
    """The entries of a case that a snapshot has not, by their places, and how many it has that the case has not."""
    with plainly(snapshot), closing(reader(snapshot)) as connection:
        then = {key for (key,) in connection.execute("SELECT id FROM entry")}
    now = {key: seq for key, seq in case.rows("SELECT id, seq FROM entry")}
    return {seq for key, seq in now.items() if key not in then}, len(then - now.keys())


def difference(case: Case, snapshot: Path) -> Difference:
    """What came after a snapshot, as it would be taken out."""
    since, lacking = later(case, snapshot)
    came = [entry for entry in entries(case.raw) if entry.seq in since]
    made, changed = set[tuple[str, bytes]](), set[tuple[str, bytes]]()
    for entry in came:
        for change in journal.changes_of(case.raw, entry.seq):
            born = change.field == "deleted" and change.old is None
            (made if born else changed).add((change.table, change.row))
    kinds = [dict(Counter(table for table, _row in rows)) for rows in (made, changed - made)]
    return Difference(tuple(reversed(came)), kinds[0], kinds[1], lacking)


def as_new_file(snapshot: Snapshot, out: Path, *, damaged: Path | None = None) -> Verdict:
    """Lay a snapshot down as a case file of its own; captured bytes it goes without come from the damaged one."""
    opening.check_free(out)
    part = out.with_name(out.name + ".part")
    opening.discard(part)
    try:
        with plainly(out):
            with closing(reader(snapshot.file)) as connection:
                connection.execute("VACUUM INTO ?", (str(part),)).fetchall()
            with closing(apsw.Connection(str(part))) as target:
                harden(target)
                with target:
                    _go_on_apart(target)
                    if damaged is not None and not snapshot.whole:
                        _fetch(target, damaged)
                proof = verify(target)
        os.replace(part, out)
    finally:
        opening.discard(part)
    return proof


def _go_on_apart(target: apsw.Connection) -> None:
    """Under a replica of its own: the file the snapshot was taken of may go on being written."""
    replica, before = new_id(), bytes.fromhex(_standing(target)[1])
    entry = journal.append(target, "New identity", replica=replica, prev_hash=before, undoes=None, changes=[], words={})
    target.execute("DELETE FROM local")
    target.executemany("INSERT INTO local VALUES (?, ?)", [("replica", replica), ("head", entry.id)])


def _fetch(target: apsw.Connection, damaged: Path) -> None:
    with damaged.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        found = remains(data, lambda *far: None)
        target.executemany("INSERT OR IGNORE INTO blob_chunk VALUES (?, ?)", _whole_chunks(target, found.chunk))


def _whole_chunks(target: apsw.Connection, chunk: Callable[[bytes], bytes | None]) -> Iterator[tuple[bytes, bytes]]:
    listed: list[Any] = target.execute("SELECT chunks FROM blob").fetchall()
    for (chunks,) in listed:
        for key in keys(chunks or b""):
            if (data := chunk(key)) is not None:
                yield key, data
