"""The one SQLite connection a case is written through, and read-only ones beside it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

import apsw
import peewee
from playhouse.apsw_ext import APSWDatabase

from workbench.values.errors import CaseError

PAGE = 16 << 10  # bytes of a new file's pages: an attachment costs a third less than on SQLite's 4 KB, an act the same
FOLDS = (4 << 20) // PAGE  # pages in the log after which an act by itself folds them into the file
ROOM = 64 << 20  # bytes of pages that wait in memory while all of a case is read, instead of SQLite's two megabytes
HELD = 64 << 20  # bytes of an act that wait in memory: a page laid into the log early is laid there again and again
PRAGMAS = (
    "trusted_schema=OFF", "foreign_keys=ON", "recursive_triggers=ON", "secure_delete=ON", "cell_size_check=ON",
    "mmap_size=0", "synchronous=FULL", f"wal_autocheckpoint={FOLDS}",
)  # fmt: skip
REFUSED = {
    apsw.SQLITE_ATTACH, apsw.SQLITE_DETACH, apsw.SQLITE_CREATE_TABLE, apsw.SQLITE_CREATE_VIEW,
    apsw.SQLITE_CREATE_TRIGGER, apsw.SQLITE_CREATE_INDEX, apsw.SQLITE_CREATE_VTABLE, apsw.SQLITE_ALTER_TABLE,
    apsw.SQLITE_DROP_TABLE, apsw.SQLITE_DROP_TRIGGER, apsw.SQLITE_DROP_INDEX, apsw.SQLITE_DROP_VIEW,
    apsw.SQLITE_DROP_VTABLE, apsw.SQLITE_CREATE_TEMP_VIEW, apsw.SQLITE_CREATE_TEMP_TRIGGER,
    apsw.SQLITE_DROP_TEMP_TRIGGER, apsw.SQLITE_CREATE_TEMP_TABLE,
}  # fmt: skip
READABLE_PRAGMAS = {"data_version", "quick_check", "integrity_check", "wal_checkpoint", "foreign_key_check"}


Allows = Callable[..., int]
"""Asked about every action of a statement that is prepared; tells SQLite whether it may."""


def _authorize(action: int, one: str | None, *_rest: Any) -> int:
    """Refuse whatever could change the file's shape or switch its safety off."""
    if action in REFUSED or (action == apsw.SQLITE_PRAGMA and one not in READABLE_PRAGMAS):
        return int(apsw.SQLITE_DENY)
    return int(apsw.SQLITE_OK)


def harden(connection: apsw.Connection) -> None:
    """Set what every connection to a case file has: no stored code runs, deleted bytes are overwritten."""
    for option in (apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, apsw.SQLITE_DBCONFIG_ENABLE_VIEW):
        connection.config(option, 0)
    connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").fetchall()


class CaseDatabase(APSWDatabase):  # type: ignore[misc]  # peewee carries no annotations
    """peewee's door to one case file: one connection, on the thread that opened it."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path), autoconnect=False, timeout=5)
        self._made = False

    def _connect(self) -> apsw.Connection:
        if self._made:
            raise CaseError("A case is written through one connection only; close it before opening it again.")
        connection: apsw.Connection = super()._connect()
        harden(connection)
        connection.execute(f"PRAGMA cache_spill={-HELD >> 10}").fetchall()
        self._made = True
        return connection

    @property
    def raw(self) -> apsw.Connection:
        """The connection itself, for tuples and bulk work; raises on any thread but its own."""
        connection: apsw.Connection = self.connection()
        return connection


def guard(connection: apsw.Connection, allows: Allows = _authorize) -> None:
    """From here on the file's shape cannot be changed through this connection, nor what else is not allowed."""
    connection.authorizer = allows


def log_ahead(connection: apsw.Connection) -> None:
    """Write through a write-ahead log from now on; a case that is only looked into keeps every byte as it was."""
    with unguarded(connection):
        connection.execute("PRAGMA journal_mode=WAL").fetchall()


@contextmanager
def unguarded(connection: apsw.Connection) -> Iterator[None]:
    """Let our own code do what no act may."""
    held, connection.authorizer = connection.authorizer, None
    try:
        yield
    finally:
        connection.authorizer = held


@contextmanager
def roomy(connection: apsw.Connection) -> Iterator[None]:
    """While all of a case is read: pages that are looked up again and again wait in memory, and are let go then."""
    with unguarded(connection):
        held = connection.execute("PRAGMA cache_size").fetchall()[0][0]
        connection.execute(f"PRAGMA cache_size={-ROOM >> 10}").fetchall()
    try:
        yield
    finally:
        with unguarded(connection):
            connection.execute(f"PRAGMA cache_size={held}").fetchall()


def settle_log(connection: apsw.Connection) -> bool:
    """Fold the write-ahead log into the file, so that a closed case is exactly one file.

    With another program reading beside us, or a disk that refuses, the log stays; SQLite takes it up at the next open.
    ``False`` where a reading that was broken off is under way yet: the error that broke it off still holds it.
    """
    connection.authorizer = None
    with suppress(apsw.BusyError, apsw.FullError, apsw.IOError, apsw.ReadOnlyError, apsw.CantOpenError):
        try:
            connection.execute("PRAGMA journal_mode=DELETE").fetchall()
        except apsw.SQLError:
            return False
    return True


def settle_closed(path: Path) -> None:
    """The same once the connection that could not do it is closed."""
    with suppress(apsw.CantOpenError), closing(apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)) as again:
        settle_log(again)


def reader(path: Path) -> apsw.Connection:
    """A read-only connection; of a file in a place that cannot be written, its unchanging form."""
    try:
        return reading(path, "mode=ro")
    except (apsw.CantOpenError, apsw.ReadOnlyError):
        left = [path.with_name(path.name + tail) for tail in ("-wal", "-journal")]
        left = [log for log in left if log.exists() and log.stat().st_size]
        if not left:
            return reading(path, "immutable=1")
        if not writable(path):
            raise CaseError(
                f"{path.name} was not closed properly and its place cannot be written; copy it together with"
                f" {left[0].name} to a folder of yours and open it there."
            ) from None
    _settle(path)
    return reading(path, "mode=ro")


def writable(path: Path) -> bool:
    """Whether both the file and its folder can be written, which its write-ahead log needs."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _settle(path: Path) -> None:
    """Let SQLite finish or take back what a program that ended midway was writing."""
    with closing(apsw.Connection(str(path))) as connection:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()


def reading(path: Path, how: str) -> apsw.Connection:
    """A read-only connection by one way of SQLite's, such as ``immutable=1``, which passes over logs."""
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    connection = apsw.Connection(f"file:{quote(str(path.resolve()))}?{how}", flags=flags)
    try:
        connection.setbusytimeout(5000)
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
        harden(connection)
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def plainly(path: Path) -> Iterator[None]:
    """Say a storage failure in one sentence."""
    try:
        yield
    except (apsw.Error, peewee.PeeweeException, UnicodeDecodeError) as error:
        raise in_words(error, path) from error


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """An error and those it came from: a disk that fails in the middle makes the taking back fail, too."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def in_words(error: BaseException, path: Path) -> CaseError:
    """What a storage failure means to the analyst and what to do; any other error is raised as it is."""
    name = path.name
    damaged = f"{name} is damaged; run verify to see what, and go back to a backup copy."
    causes: tuple[tuple[type[BaseException], str], ...] = (
        (apsw.FullError, f"Not saved: the disk that holds {name} is full; free some space and do it again."),
        (apsw.ReadOnlyError, f"Not saved: {name} is in a place that cannot be written; save a copy elsewhere."),
        (apsw.BusyError, f"Not saved: another program holds {name}; close it there and do it again."),
        (apsw.CorruptError, damaged),
        (UnicodeDecodeError, damaged),
        (apsw.NotADBError, f"{name} is not a case file; choose a file that ends in .casefile."),
        (apsw.IOError, f"The disk did not read or write {name} ({error}); check it and do it again."),
        (apsw.CantOpenError, f"{name} cannot be opened; check that it is there and that you may write in its folder."),
    )
    for kind, says in causes:
        if any(isinstance(each, kind) for each in _chain(error)):
            return CaseError(says)
    raise error
