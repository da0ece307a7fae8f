"""Captured bytes that are no longer what was captured: which chunk, of whose file, and what an earlier salvage told."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

import apsw

from workbench.case.blobs import CHUNK, keys
from workbench.case.journal import ENTRY
from workbench.case.numbers import number_text
from workbench.values.spoken import thousands

SALVAGE = "Salvage"
LOST_ENTRIES, LOST_CHUNKS = "lost entries", "lost chunks"
"""Words of a salvage's entry: the hashes, one after the other, of what it could not save."""
_WHOSE = """SELECT d.number, s.title FROM capture c JOIN source s ON s.capture = c.id
LEFT JOIN derived_number d ON d.row = s.id WHERE c.blob = ?1 OR c.records = ?1 ORDER BY d.number LIMIT 3"""


@dataclass(frozen=True)
class Lost:
    """What salvages of this case could not save, by the journal's own word: hashes of entries and of chunks."""

    entries: frozenset[bytes] = field(default_factory=frozenset)
    chunks: frozenset[bytes] = field(default_factory=frozenset)

    def told(self) -> Iterator[str]:
        """One sentence for each kind of loss."""
        if self.entries:
            many = "1 entry was" if len(self.entries) == 1 else f"{len(self.entries)} entries were"
            yield f"{many} lost from the journal by damage; its entry Salvage says so"


def lost(connection: apsw.Connection) -> Lost:
    """What the entries of salvages name, as far as they can be read."""
    told: dict[str, set[bytes]] = {LOST_ENTRIES: set(), LOST_CHUNKS: set()}
    with suppress(apsw.CorruptError):  # which every check that reads the journal names
        words = connection.execute(
            "SELECT c.field, c.new FROM entry e JOIN change c ON c.row = e.id AND c.tbl = ? WHERE e.act = ?",
            (ENTRY, SALVAGE),
        )
        for name, value in words:
            if name in told and isinstance(value, bytes):
                told[name].update(keys(value))
    return Lost(frozenset(told[LOST_ENTRIES]), frozenset(told[LOST_CHUNKS]))


def bytes_faults(connection: apsw.Connection, without: frozenset[bytes] = frozenset()) -> Iterator[str]:
    """In words, all that is wrong with captured bytes; chunks named in ``without`` are known to be lost."""
    listed: set[bytes] = set()
    blobs: Any = connection.execute("SELECT id, size, chunks FROM blob").fetchall()
    whole = [row for row in blobs if isinstance(row[0], bytes) and isinstance(row[2], bytes | None)]
    for blob, size, chunks in whole:
        yield from _faults(connection, blob, size, chunks or b"", without)
        listed.update(keys(chunks or b""))
    wanted: Any = connection.execute("SELECT blob FROM capture UNION SELECT records FROM capture").fetchall()
    for (blob,) in wanted:
        if blob is not None and blob not in {row[0] for row in whole}:
            yield f"{called(connection, blob)}: the list of their chunks is damaged"
    staging = connection.execute("SELECT value FROM local WHERE key = 'staging'").fetchone()
    held = connection.execute("SELECT sha256 FROM blob_chunk WHERE ?1 IS NULL OR rowid <= ?1", staging or (None,))
    strays = sum(key not in listed for (key,) in held)
    if strays:
        yield f"{strays} stored chunks belong to no captured bytes"


def _faults(
    connection: apsw.Connection, blob: bytes, size: int | None, chunks: bytes, without: frozenset[bytes]
) -> Iterator[str]:
    whole, length, known = sha256(), 0, False
    for place, key in enumerate(keys(chunks), start=1):
        data = _chunk(connection, key)
        known |= data is None and key in without
        if data is None and key not in without:
            yield f"{called(connection, blob)}: chunk {place} is missing ({reach(place, size)})"
        elif data is not None and sha256(data).digest() != key:
            yield f"{called(connection, blob)}: chunk {place} is not what was captured ({reach(place, size)})"
        whole.update(data or b"")
        length += len(data or b"")
    if not known and (whole.digest() != blob or length != size):
        yield f"{called(connection, blob)}: the bytes do not give their SHA-256 and size"


def _chunk(connection: apsw.Connection, key: bytes) -> bytes | None:
    """A stored chunk; one on a page that cannot be read is missing."""
    try:
        row: Any = connection.execute("SELECT data FROM blob_chunk WHERE sha256 = ?", (key,)).fetchone()
    except apsw.CorruptError:
        return None
    return bytes(row[0]) if row else None


def known_losses(connection: apsw.Connection, without: frozenset[bytes]) -> Iterator[str]:
    """In words, the chunks that a salvage could not save."""
    if not without:
        return
    blobs: Any = connection.execute("SELECT id, size, chunks FROM blob").fetchall()
    for blob, size, chunks in blobs:
        for place, key in enumerate(keys(chunks or b""), start=1):
            if key in without and _chunk(connection, key) is None:
                yield f"{called(connection, blob)}: {reach(place, size)} were lost to damage; the entry Salvage says so"


def called(connection: apsw.Connection, blob: bytes) -> str:
    """Captured bytes by the beginning of their SHA-256 and the sources that they are."""
    try:
        found = connection.execute(_WHOSE, (blob,)).fetchall()
    except apsw.Error:  # what leads from bytes to their source is damaged, too
        found = []
    names = [f"{number_text('source', int(number or 0))} “{str(title or '')[:60]}”" for number, title in found]
    return f"captured bytes {blob.hex()[:12]}… " + (f"of {', '.join(names)}" if names else "of no source that stands")


def reach(place: int, size: int | None) -> str:
    """Which bytes of a file a chunk is."""
    first = (place - 1) * CHUNK
    last = min(place * CHUNK, size if isinstance(size, int) and size > first else place * CHUNK)
    return f"bytes {thousands(first + 1)} to {thousands(last)}"
