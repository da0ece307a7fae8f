"""What comes in is written ahead of the act that attaches it, on any thread, through a connection of its own.

That connection can write nothing but bytes and what is derived from them. Nothing of it belongs to the case before
an act lists it: what was cut short is swept, at once where that can be done and else when the case is opened next.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from hashlib import sha256
from itertools import islice
from pathlib import Path
from threading import Event, Lock, Thread
from typing import Any, BinaryIO, Self

import apsw

from workbench.case import blobs, derived
from workbench.case.ahead import Ahead
from workbench.case.blobs import CHUNK, StoredBytes
from workbench.case.storage import FOLDS, guard, harden, log_ahead, plainly, unguarded
from workbench.case.turns import Turns
from workbench.values.errors import CaseError

BATCH = 8  # chunks written in one turn, so that an act never waits long for its own
LOG = 96 << 20  # bytes in the write-ahead log after which they are folded into the file before more are written
_SMALL = 100_000  # bytes that a small text takes in the log, about
BATCHES = 12  # swept while somebody waits: a quarter of a second, of an ordinary disk
_TEXTS = 500  # texts swept with them when a case is opened
_WRITES = {apsw.SQLITE_INSERT, apsw.SQLITE_UPDATE, apsw.SQLITE_DELETE}
_READS = {apsw.SQLITE_SELECT, apsw.SQLITE_READ, apsw.SQLITE_FUNCTION, apsw.SQLITE_TRANSACTION, apsw.SQLITE_SAVEPOINT,
          apsw.SQLITE_RECURSIVE}  # fmt: skip
_LATER = (apsw.BusyError, apsw.LockedError, apsw.FullError, apsw.IOError)  # the log stays, and is taken up later
_PRAGMAS = {"wal_checkpoint", "data_version"}
_CHUNK = "INSERT INTO blob_chunk VALUES (?, ?) ON CONFLICT DO NOTHING"

Told = Callable[[int], None]
"""Told of the bytes of a stream so far; raising cuts it short."""


def unheard(done: int) -> None:
    """Nobody is told."""


def _authorize(action: int, one: str | None, *_rest: Any) -> int:
    """Bytes and what is derived from them are written, and nothing else."""
    if action in _READS or (action == apsw.SQLITE_PRAGMA and one in _PRAGMAS):
        return int(apsw.SQLITE_OK)
    own = one == "blob_chunk" or (one or "").startswith("derived_")
    return int(apsw.SQLITE_OK if action in _WRITES and own else apsw.SQLITE_DENY)


class Staging:
    """A way in for bytes, used by one thread at a time; ``close`` it, on the thread of the acts, before the case."""

    def __init__(self, path: Path, acts: apsw.Connection, turns: Turns) -> None:
        """``acts`` is the connection that acts are written through."""
        self.path = path
        self._acts, self._turns = acts, turns
        self._waiting: list[tuple[bytes, bytes]] = []  # chunks not yet written
        with plainly(path):
            self.connection = apsw.Connection(str(path))
            self.connection.setbusytimeout(5000)
            harden(self.connection)
            self.connection.execute("PRAGMA synchronous=NORMAL").fetchall()  # the act that follows syncs the log
            self.connection.wal_autocheckpoint(0)
            guard(self.connection, _authorize)
        self._folding: _Folding | None = None
        self.begun = self.over = self._broken_off = False
        acts.wal_autocheckpoint(0)  # the log is folded into the file beside the acts

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; what is staged and not attached stays until it is swept."""
        if self.over:
            return
        self.over = True
        self.settle()
        with suppress(*_LATER):
            self.connection.close()
        self._turns.staged += 1
        with suppress(apsw.ConnectionClosedError):  # the case went first
            self._acts.wal_autocheckpoint(FOLDS)

    def settle(self) -> None:
        """Fold the log into the file: ahead of an act, which syncs less then, and of ``close``, which is at once."""
        if self._folding:
            self._folding.end()
            self._folding = None
            self._turns.staged += 1

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A short turn to write in: it comes after every act that waits, and is taken back where it fails."""
        with plainly(self.path), self._turns.batch():
            if self._folding is None:
                log_ahead(self.connection)
                with unguarded(self.connection):
                    blobs.mark_staging(self.connection)
                self._folding = _Folding(self.path, self._turns)
                self.begun = True
            if self._broken_off:
                self._undone()
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.connection.execute("COMMIT")
            except BaseException:
                self._broken_off = True
                with suppress(apsw.Error):  # what broke it off is told
                    self._undone()
                raise
            finally:
                self._turns.staged += 1

    def _undone(self) -> None:
        derived.take_back(self.connection)
        self._broken_off = False

    def holds(self, sha256: bytes) -> bool:
        """Whether a source of the case holds these bytes already."""
        query = "SELECT 1 FROM source s JOIN capture c ON c.id = s.capture WHERE c.blob = ? AND s.deleted = 0"
        return self.connection.execute(query, (sha256,)).fetchone() is not None

    def stage(self, stream: BinaryIO, told: Told = unheard) -> StoredBytes:
        """Copy a stream into chunks in constant memory."""
        first = stream.read(CHUNK)
        told(len(first))
        if len(first) == CHUNK:
            stored = self._large(first, stream, told)
        else:
            stored = StoredBytes(key := sha256(first).digest(), len(first), key if first else b"")
            self._waiting += [(key, first)] if first else []
        self._write()
        return stored

    def _large(self, first: bytes, stream: BinaryIO, told: Told) -> StoredBytes:
        order: list[bytes] = []
        size = 0
        with Ahead(first, stream) as pieces:
            for data, key in pieces.each(lambda: told(CHUNK * len(order))):
                size += len(data)
                order.append(key)
                self._waiting.append((key, data))
                if len(self._waiting) >= BATCH:
                    self._write()
                told(size)
        return StoredBytes(pieces.whole.digest(), size, b"".join(order))

    def _write(self) -> None:
        if self._waiting:
            with self.writing():
                self.connection.executemany(_CHUNK, self._waiting)
            self._wrote(sum(len(data) for _, data in self._waiting))
            self._waiting = []

    def _wrote(self, size: int) -> None:
        if self._folding:
            self._folding.wrote(size)

    def sweep(self, *, most: int | None = None) -> None:
        """Take out what no act has listed, in turns; where the disk refuses that, a later open does it.

        ``most``: turns after which the rest, too, is left to a later open, for somebody waits.
        """
        self._waiting = []
        with suppress(CaseError):
            for remove, size in islice(self._left(), most):
                with self.writing():
                    remove()
                self._wrote(size)

    def _left(self) -> Iterator[tuple[Callable[[], None], int]]:
        """What takes out a part of what no act has listed, and how much that writes, about."""
        for capture in derived.unclaimed(self.connection):
            yield partial(derived.forget, self.connection, capture), _SMALL
        for batch in blobs.unlisted(self.connection, BATCH):
            yield partial(blobs.remove, self.connection, batch), BATCH * CHUNK


CLAIMED = ("blob_chunk", *derived.READ)
"""Tables whose rows, by their first column, belong to a case once an act has claimed them."""


def unclaimed(connection: apsw.Connection) -> Iterator[bytes]:
    """What is staged, and in no case yet: hashes of chunks, keys of captures."""
    for batch in blobs.unlisted(connection, BATCH):
        yield from batch
    yield from derived.unclaimed(connection)


def sweep(connection: apsw.Connection) -> None:
    """Take out what staging left behind when it was cut short, as much as is quick; the rest at a later open."""
    if connection.execute("SELECT 1 FROM local WHERE key = 'staging'").fetchone() is None:
        return
    with connection:
        for capture in islice(derived.unclaimed(connection), _TEXTS):
            derived.forget(connection, capture)
        left = list(islice(blobs.unlisted(connection, BATCH), BATCHES + 1))
        for batch in left[:BATCHES]:
            blobs.remove(connection, batch)
        if len(left) <= BATCHES and not any(derived.unclaimed(connection)):
            blobs.unmark_staging(connection)


class _Folding:
    """Folds the write-ahead log into the file beside the writing; waited for where the log has grown long."""

    def __init__(self, path: Path, turns: Turns) -> None:
        self._turns = turns
        with plainly(path):
            self._connection = apsw.Connection(str(path))
            self._connection.execute("PRAGMA synchronous=NORMAL").fetchall()
        self._wanted, self._one = Event(), Lock()
        self._over = False
        self._grown = 0
        self._thread = Thread(target=self._work, name="folding the log", daemon=True)
        self._thread.start()

    def wrote(self, size: int) -> None:
        """So many bytes more stand in the log."""
        self._grown += size
        if self._grown < LOG:
            self._wanted.set()
        else:
            self._fold()
            self._grown = 0

    def end(self) -> None:
        """Fold what is left, and let go of the file."""
        if self._over:
            return
        self._over = True
        self._wanted.set()
        self._thread.join()
        self._fold()
        with suppress(*_LATER):
            self._connection.close()

    def _work(self) -> None:
        while not self._over:
            self._wanted.wait()
            self._wanted.clear()
            if not self._over:
                self._fold()

    def _fold(self) -> None:
        with self._one, suppress(*_LATER):
            self._connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_PASSIVE)
        self._turns.staged += 1
