"""A damaged case saved into a fresh file that is whole again; what could not be saved is named, in words and for good.

Entries of the journal whose hash still holds are kept as they are. What the lost ones wrote is taken from the tables
and stands in one entry of its own, Salvage, which also names the hashes of what is gone: so the new file verifies, and
says itself what it lacks. The damaged file is only read.
"""

from __future__ import annotations

import mmap
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import apsw

from workbench.case import derived, journal, opening
from workbench.case.blobs import keys
from workbench.case.ids import new_id
from workbench.case.journal import Entry, FieldChange
from workbench.case.mended import Mended, mended
from workbench.case.numbers import numbers_of
from workbench.case.records import FIELDS
from workbench.case.remains import Remains, remains
from workbench.case.rot import LOST_CHUNKS, LOST_ENTRIES, SALVAGE, called, reach
from workbench.case.storage import plainly, settle_log
from workbench.case.verify import Verdict, verify
from workbench.values.errors import CaseError

Progress = Callable[[int, int, str], object]
_MOST = 12  # numbers of records told in one sentence


@dataclass(frozen=True)
class Salvaged:
    """What was saved: the new file, rows kept by table, one sentence for each damage, and the check of the new file."""

    file: Path
    kept: dict[str, int]
    damage: tuple[str, ...]
    proof: Verdict


def salvage(path: Path, out: Path, *, analyst: str, progress: Progress = lambda *far: None) -> Salvaged:
    """Save what still stands of a damaged case into a new file; CaseError where nothing of a case can be found."""
    opening.check_free(out)
    part = out.with_name(out.name + ".part")
    opening.discard(part)
    with TemporaryDirectory(prefix="salvage-") as aside, ExitStack() as mapped:
        ways = [remains(mapped.enter_context(_mapped(way)), progress) for way in _ways(path, Path(aside))]
        found = max(ways, key=lambda way: (len(way.entries), sum(map(len, way.rows.values()))))
        if not found.entries and not any(found.rows.values()):
            raise CaseError(f"Nothing of a case can be found in {path.name}; go back to a snapshot or a backup copy.")
        try:
            opening.lay(part)
            with plainly(out):
                saved = _fill(part, found, mended(found), analyst, progress)
            with part.open("rb") as file:
                os.fsync(file.fileno())
            os.replace(part, out)
        finally:
            opening.discard(part)
    kept, damage, proof = saved
    passed = () if found is ways[0] else (f"the log beside {path.name} belongs to another file, and was passed over",)
    return Salvaged(out, kept, (*passed, *damage), proof)


@contextmanager
def _mapped(path: Path) -> Iterator[Any]:
    """The bytes of a file."""
    try:
        with path.open("rb") as file:
            if not os.fstat(file.fileno()).st_size:
                raise CaseError(f"{path.name} is empty; go back to a snapshot or a backup copy.")
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
                yield data
    except OSError as error:
        raise CaseError(f"{path.name} cannot be read ({error.strerror}); check that you may read it.") from error


def _ways(path: Path, aside: Path) -> Iterator[Path]:
    """The ways a file can be read: a copy with what its log holds folded in, where it has one, and the file alone.

    A log that belongs to another file leaves nothing of this one.
    """
    logs = [log for tail in ("-wal", "-journal") if (log := path.with_name(path.name + tail)).exists()]
    if any(log.stat().st_size for log in logs):
        try:
            for each in (path, *logs):
                shutil.copy(each, aside / each.name)
        except OSError as error:
            raise CaseError(f"{path.name} cannot be copied to {aside} ({error.strerror}); free some space.") from error
        copy = aside / path.name
        with suppress(apsw.Error):  # a log that is damaged itself is left out: what it held was not yet in the file
            connection = apsw.Connection(str(copy))
            try:
                settle_log(connection)
            finally:
                connection.close()
        yield copy
    yield path


def _fill(
    part: Path, found: Remains, made: Mended, analyst: str, progress: Progress
) -> tuple[dict[str, int], tuple[str, ...], Verdict]:
    connection = apsw.Connection(str(part))
    try:
        with connection:
            _journal(connection, found, made)
            lost = _chunks(connection, found, made, progress)
            _close(connection, found, made, {key for _blob, _place, key in lost}, analyst)
            connection.executemany("INSERT INTO derived_text VALUES (?, ?, ?, ?, ?, ?, ?)", _texts(found, made, lost))
            progress(0, 0, "putting records in order")
            derived.rebuild(connection)
        proof = verify(connection)
        kept = {table: len(rows) for table, rows in made.state.items() if rows}
        return kept, tuple(_damage(connection, found, made, lost)), proof
    finally:
        connection.close()


def _journal(connection: apsw.Connection, found: Remains, made: Mended) -> None:
    """The entries that hold, numbered anew without a gap."""
    held = found.by_entry()
    for seq, entry in enumerate(made.sound, start=1):
        journal.write_entries(connection, [(seq, *(getattr(entry, name) for name in _FACTS))])
        rows = held.get(entry.seq, [])
        journal.write_changes(connection, [(seq << 24 | k, *row[1:]) for k, row in enumerate(rows)])


_FACTS = ("id", "replica", "n", "at", "act", "undoes", "prev_hash", "hash")


def _chunks(
    connection: apsw.Connection, found: Remains, made: Mended, progress: Progress
) -> list[tuple[bytes, int, bytes]]:
    """Write every chunk that still is what was captured; tells (bytes, place, chunk) of those that are lost."""
    lost, written = [], dict[bytes, bool]()
    for done, (blob, row) in enumerate(made.state["blob"].items()):
        progress(done, len(made.state["blob"]), "saving captured bytes")
        for place, key in enumerate(keys(row.get("chunks") or b""), start=1):
            if key not in written:
                data = found.chunk(key)
                written[key] = data is not None
                if data is not None:
                    connection.execute("INSERT INTO blob_chunk VALUES (?, ?)", (key, data))
            if not written[key]:
                lost.append((blob, place, key))
    return lost


def _close(connection: apsw.Connection, found: Remains, made: Mended, lost: set[bytes], analyst: str) -> None:
    """Write the records, and the entry that says what is salvaged and what is gone."""
    connection.execute("PRAGMA defer_foreign_keys=ON").fetchall()
    for table, rows in made.state.items():
        names = FIELDS[table]
        columns, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
        told = [
            (key, *(row.get(name, 0 if name == "deleted" else None) for name in names[1:])) for key, row in rows.items()
        ]
        connection.executemany(f'INSERT INTO "{table}" ({columns}) VALUES ({marks})', told)
    head = _head(found, made.sound)
    words = {
        "by": analyst,
        LOST_ENTRIES: b"".join(sorted(made.lost)) or None,
        LOST_CHUNKS: b"".join(sorted(lost)) or None,
    }
    replica = head.replica if head else found.local.get("replica") or new_id()
    entry = journal.append(
        connection, SALVAGE, replica=replica, prev_hash=head.hash if head else None, undoes=None,
        changes=made.written, words=words,
    )  # fmt: skip
    connection.executemany("INSERT INTO local VALUES (?, ?)", [("replica", replica), ("head", entry.id)])


def _head(found: Remains, sound: list[Entry]) -> Entry | None:
    """The last entry that stands of the replica this file was written under."""
    own = [entry for entry in sound if entry.replica == found.local.get("replica")]
    return max(own or sound, key=lambda entry: (entry.n, entry.id), default=None)


def _texts(found: Remains, made: Mended, lost: list[tuple[bytes, int, bytes]]) -> Iterator[tuple[Any, ...]]:
    """Words that were read of captured bytes which are lost: nothing can read them again."""
    gone = {blob for blob, _place, _key in lost}
    captures = {key for key, row in made.state["capture"].items() if row.get("blob") in gone or key in made.emptied}
    seen = set()
    for row in found.texts:
        if row[0] in captures and row[:2] not in seen:
            seen.add(row[:2])
            yield row


def _damage(
    connection: apsw.Connection, found: Remains, made: Mended, lost: list[tuple[bytes, int, bytes]]
) -> Iterator[str]:
    """In words, everything that is not as it was."""
    if found.pages.said > found.pages.count:
        yield f"the file is cut off: {found.pages.count} of its {found.pages.said} pages are left"
    for entry in made.broken:
        name = f"journal entry {entry.n} ({entry.act}, {entry.at})"
        yield f"{name} is damaged; what the tables hold of it is kept, who did it is lost"
    if not made.sound and not made.broken:
        yield "the journal is gone whole; records are as their tables hold them"
    gone = len(made.lost) - len(made.broken)
    if gone > 0:
        many = "1 entry is" if gone == 1 else f"{gone} entries are"
        yield f"{many} gone from the journal; what the tables hold of that is kept"
    for blob, place, _key in lost:
        yield f"{called(connection, blob)}: {reach(place, made.state['blob'][blob].get('size'))} are lost"
    for blob in made.unlisted:
        yield f"captured bytes {blob.hex()[:12]}… are lost whole"
    yield from _records(connection, made)
    if found.homeless:
        yield f"{found.homeless} rows stand in the file, but of which kind they were cannot be told; they are lost"
    if found.broken:
        yield f"{found.broken} rows or pages could not be read; those of records were made anew from the journal"


def _records(connection: apsw.Connection, made: Mended) -> Iterator[str]:
    for says, rows in (
        ("who wrote them and when is lost, their values are kept", _touched(made.written, made.stubs)),
        ("nothing but their names is left; they lie in the trash", made.stubs),
    ):
        named = sorted(numbers_of(connection, rows).values())
        rest = len(rows) - len(named[:_MOST])
        told = ", ".join([*named[:_MOST], *([f"{rest} more"] if rest else [])])
        if rows:
            yield f"{told}: {says}"


def _touched(written: list[FieldChange], without: set[bytes]) -> set[bytes]:
    return {change.row for change in written} - without
