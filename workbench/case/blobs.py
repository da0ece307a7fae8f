"""Original bytes: write-once chunks of 1 MB addressed by their SHA-256, and the blob row that lists them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import apsw

from workbench.values.errors import CaseError

CHUNK = 1 << 20


@dataclass(frozen=True)
class StoredBytes:
    """Bytes that stand in the case's chunks: their SHA-256, size and the chunk hashes joined in order."""

    sha256: bytes
    size: int
    chunks: bytes


def keys(chunks: bytes) -> Iterator[bytes]:
    """The chunk hashes a blob lists."""
    return (chunks[at : at + 32] for at in range(0, len(chunks), 32))


def listed(connection: apsw.Connection, blob: bytes) -> StoredBytes:
    """What a blob's row says of its bytes; empty ones where there is no such row."""
    row: Any = connection.execute("SELECT size, chunks FROM blob WHERE id = ?", (blob,)).fetchone()
    return StoredBytes(blob, row[0] if row else 0, row[1] if row else b"")


def read(connection: apsw.Connection, blob: bytes) -> Iterator[bytes]:
    """The stored bytes of a blob, chunk by chunk; missing or altered ones are refused, never passed over."""
    stored = listed(connection, blob)
    return (chunk(connection, stored, place) for place in range(len(stored.chunks) // 32))


def chunk(connection: apsw.Connection, stored: StoredBytes, place: int) -> bytes:
    """The chunk at a place, from 0; one that is missing or altered is refused."""
    key = stored.chunks[place * 32 : place * 32 + 32]
    found: Any = connection.execute("SELECT data FROM blob_chunk WHERE sha256 = ?", (key,)).fetchone()
    if found is None or sha256(found[0]).digest() != key:
        raise CaseError(
            f"The captured bytes {stored.sha256.hex()[:12]} are damaged in chunk {place + 1}; run verify, and go back"
            " to a backup copy."
        )
    return bytes(found[0])


def lacks(connection: apsw.Connection, stored: StoredBytes) -> bool:
    """Whether a chunk is gone, as of a case that was salvaged: nothing can be read of such bytes."""
    query = "SELECT 1 FROM blob_chunk WHERE sha256 = ?"
    return any(connection.execute(query, (key,)).fetchone() is None for key in keys(stored.chunks))


def as_they_are(connection: apsw.Connection, blob: bytes) -> Iterator[bytes]:
    """What now stands where a blob's bytes were stored, damaged or not; a missing chunk is passed over."""
    row = connection.execute("SELECT chunks FROM blob WHERE id = ?", (blob,)).fetchone()
    for key in keys(row[0] if row else b""):
        found = connection.execute("SELECT data FROM blob_chunk WHERE sha256 = ?", (key,)).fetchone()
        if found is not None:
            yield found[0]


def mark_staging(connection: apsw.Connection) -> None:
    """Note where staged chunks begin, so that a sweep never looks at chunks that were there before."""
    connection.execute(
        "INSERT INTO local SELECT 'staging', coalesce(max(rowid), 0) FROM blob_chunk WHERE true ON CONFLICT DO NOTHING"
    )


def unlisted(connection: apsw.Connection, many: int) -> Iterator[list[bytes]]:
    """Staged chunks that no blob lists, so many at a time: what was cut short left them behind."""
    mark = connection.execute("SELECT value FROM local WHERE key = 'staging'").fetchone()
    if mark is None:
        return
    alone = "SELECT sha256 FROM blob_chunk WHERE rowid > ? EXCEPT SELECT chunks FROM blob"  # most blobs are one chunk
    staged: list[Any] = connection.execute(alone, mark).fetchall()
    joined = "SELECT chunks FROM blob WHERE length(chunks) > 32"
    listed = {key for (chunks,) in connection.execute(joined) for key in keys(chunks)} if staged else set()
    left = [bytes(key) for (key,) in staged if key not in listed]
    for at in range(0, len(left), many):
        yield left[at : at + many]


def remove(connection: apsw.Connection, chunks: Iterable[bytes]) -> None:
    """Take chunks out; the room they took is overwritten."""
    connection.executemany("DELETE FROM blob_chunk WHERE sha256 = ?", ((key,) for key in chunks))


def unmark_staging(connection: apsw.Connection) -> None:
    """Nothing staged is left over."""
    connection.execute("DELETE FROM local WHERE key = 'staging'")
