"""Before a file is worked in: is it a case, of which version, and may it be written."""

from __future__ import annotations

import os
import shutil
from bisect import bisect_left
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import apsw

from workbench.case import schema
from workbench.case.storage import PAGE, harden, plainly, reader, reading, settle_log
from workbench.values.errors import CaseError

_MAGIC = b"SQLite format 3\0"
_NAME, _WAY = 240, 4000  # bytes of a file name and of the way to it, room left for the files beside it


def inspect(path: Path, steps: tuple[schema.Step, ...] = schema.STEPS) -> int:
    """The schema version of a case file, read off its header; anything else is refused in a sentence."""
    check_name(path)
    name = path.name or str(path)
    if path.is_dir():
        raise CaseError(f"{name} is a folder; choose a file that ends in .casefile.")
    if path.exists() and not path.is_file():  # a pipe would be waited for
        raise CaseError(f"{name} is no file that can be read to its end; choose a file that ends in .casefile.")
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError:
        raise CaseError(f"There is no file {path}; check the name, or make a case with new.") from None
    except OSError as error:
        raise CaseError(f"{name} cannot be read ({error.strerror}); check that you may read it.") from None
    if not header:
        raise CaseError(f"{name} is empty; choose another file, or make a case with new.")
    application = int.from_bytes(header[68:72], "big")
    version = int.from_bytes(header[60:64], "big")
    if not header.startswith(_MAGIC) or application != schema.APPLICATION_ID or version < 1:
        raise CaseError(f"{name} is not a case file; choose a file that ends in .casefile.")
    known = schema.version(steps)
    if version > known:
        raise CaseError(
            f"{name} was made by a newer program (format {version}, this one knows {known}); update this one."
        )
    return version


def check_name(path: Path) -> None:
    """Refuse a name that no file can have, and one that SQLite cannot be told: whose bytes are no UTF-8."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        says = str(path).encode(errors="backslashreplace").decode()
        raise CaseError(f"The name {says} is not written in UTF-8; give the file another name.") from None
    if len(str(path).encode()) > _WAY or any(len(part.encode()) > _NAME for part in path.parts):
        raise CaseError(f"The name {path.name[:40]}… is too long for a file; choose a shorter one.")


def taken(path: Path) -> CaseError:
    """What to say where a new file would stand in place of another."""
    return CaseError(f"{path.name} is there already; choose another name, nothing is ever overwritten.")


def check_free(path: Path) -> None:
    """Refuse the name of a new file that something has already."""
    if path.exists() or path.is_symlink():
        raise taken(path)


def lay(path: Path) -> None:
    """Make a new empty case file."""
    check_name(path)
    check_free(path)
    if not path.parent.is_dir():
        raise CaseError(f"There is no folder {path.parent}; make it first.")
    if not os.access(path.parent, os.W_OK):
        raise CaseError(f"The folder {path.parent} cannot be written; choose another place.")
    try:
        with plainly(path), _connected(path) as connection:
            connection.pragma("page_size", PAGE)
            with connection:
                schema.lay(connection)
    except BaseException:
        discard(path)
        raise


def discard(path: Path) -> None:
    """Remove a file of our own making and what SQLite left beside it, which must never meet a later one."""
    for tail in ("", "-journal", "-wal", "-shm"):
        path.with_name(path.name + tail).unlink(missing_ok=True)


@contextmanager
def _connected(path: Path) -> Iterator[apsw.Connection]:
    connection = apsw.Connection(str(path))
    try:
        harden(connection)
        yield connection
    finally:
        connection.close()


def migrate(path: Path, steps: tuple[schema.Step, ...] = schema.STEPS) -> Path | None:
    """Bring an older file up to date by named steps, after a backup copy beside it; tells where the copy is."""
    wanted = schema.version(steps)
    if inspect(path, steps) >= wanted and not path.with_name(f"{path.name}-journal").exists():
        return None  # with a journal beside it, its making may have been killed midway and be taken back on opening
    backup = path.with_name(f"{path.stem}.before-format-{wanted}{path.suffix}")
    with plainly(path), _connected(path) as connection:
        held = int(connection.pragma("user_version"))  # the header lags behind a write-ahead log
        if held >= wanted:
            return None
        settle_log(connection)
        _back_up(path, backup)
        with connection:
            for name, step in steps[held - 1 :]:
                _take_step(connection, name, step, says=f"{path.name} is as it was, and {backup.name} is a copy of it")
            connection.pragma("user_version", wanted)
    return backup


def _take_step(connection: apsw.Connection, name: str, step: Callable[[apsw.Connection], None], *, says: str) -> None:
    try:
        step(connection)
    except (apsw.SQLError, apsw.ConstraintError) as error:
        raise CaseError(f"The file could not be brought up to date at “{name}” ({error}); {says}.") from error


def _back_up(path: Path, backup: Path) -> None:
    part = backup.with_name(backup.name + ".part")
    try:
        shutil.copy2(path, part)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(backup)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise CaseError(
            f"{path.name} comes from an older program and no backup copy fits beside it ({error.strerror}); free some"
            " space, nothing was changed."
        ) from error


Identity = tuple[int, int]


def identity(path: Path) -> Identity:
    """What tells one file from another that later stands at its path."""
    found = path.stat()
    return found.st_dev, found.st_ino


def same(path: Path, known: Identity) -> bool:
    """Whether the file at a path is still the one that was opened."""
    try:
        return identity(path) == known
    except OSError:
        return False


def others_wrote(connection: apsw.Connection) -> int:
    """A number that grows whenever another connection than this one has written into the file."""
    row: Any = connection.execute("PRAGMA data_version").fetchone()
    return int(row[0])


def last_written(connection: apsw.Connection) -> bytes:
    """What is another after every write, whoever made it, and stays the same however often the file is only read.

    SQLite counts it as writing when a reader has to make the log's index anew. Read through the connection: whoever
    opens and closes the file beside it lets go of its locks.
    """
    try:
        there, header = connection.read("main", 1, 0, 32)
    except apsw.SQLError:  # no log
        there, header = False, b""
    if not there:
        return connection.read("main", 0, 24, 4)[1]  # counts the commits of a file without a log
    frame, salts = 24 + int.from_bytes(header[8:12], "big"), header[16:24]

    def older(at: int) -> bool:
        whole, head = connection.read("main", 1, 32 + at * frame, 24)
        return not whole or head[8:16] != salts

    many = 1
    while not older(many):
        many *= 2
    last = bisect_left(range(many), True, key=older) - 1
    return connection.read("main", 1, 32 + last * frame, 24)[1] if last >= 0 else header


def check_identity(path: Path, known: Identity) -> None:
    """Refuse to go on when the file was moved, deleted or replaced while it was open."""
    if not same(path, known):
        raise CaseError(
            f"Not saved: {path.name} was moved, deleted or replaced since it was opened; put it back, or save a copy."
        )


def refusal(path: Path, holder: str | None) -> str:
    """Why nothing can be written here, and what to do."""
    if holder:
        return f"{path.name} is open for writing by {holder}; close it there first."
    return f"{path.name} is open for reading only; save a copy where you may write and work there."


def check_log(path: Path) -> None:
    """Refuse a log that belongs to another file before SQLite writes it over this one.

    SQLite asks no log whose it is: one that was left beside a file put in this place ends that file. With a log of its
    own a file begins with the same entry as alone. Its last entries tell nothing: where power was lost while the log
    was written into the file, what stands there alone is half old and half new.
    """
    if not _has_log(path):
        return
    begins = "SELECT id FROM entry WHERE seq = 1 AND length(id) = 16"
    try:
        with closing(reading(path, "immutable=1")) as alone:
            found: Any = alone.execute(begins).fetchone()
    except apsw.Error:  # killed while the log was written into the file: the two are whole only together
        return
    with plainly(path), closing(reader(path)) as both:
        try:
            held = found is None or both.execute(begins).fetchone() == found
        except (apsw.SQLError, apsw.CorruptError, apsw.NotADBError):
            held = None
    if not held:
        raise _foreign_log(path)


def log_beside(path: Path) -> Path:
    """Where SQLite keeps the log of a file."""
    path = path.resolve()
    return path.with_name(path.name + "-wal")


def _has_log(path: Path) -> bool:
    return log_beside(path).exists() and log_beside(path).stat().st_size > 0


def _foreign_log(path: Path) -> CaseError:
    log = log_beside(path)
    return CaseError(
        f"{log.name}, which lies beside {path.name}, belongs to another file; move it away and open the case again."
    )


def unfinished(path: Path) -> CaseError:
    """What to say of a file whose making was cut short: nothing was in it yet."""
    return CaseError(f"{path.name} was left unfinished when it was made; delete it and make the case again.")


def unready(connection: apsw.Connection, path: Path) -> CaseError | None:
    """What to say of a file that has not the tables of today: one left unfinished, or of an older program."""
    version = int(connection.pragma("user_version"))
    if version < 1:  # its making was taken back by SQLite on opening
        return _foreign_log(path) if _has_log(path) else unfinished(path)
    if version < schema.version():
        return CaseError(f"{path.name} comes from an older program; open it once where it can be written.")
    return None


def check_shape(connection: apsw.Connection, path: Path) -> None:
    """Refuse a file whose tables are not exactly a case's: whatever else is stored in it could act on its own."""
    if says := unready(connection, path):
        raise says
    wrong = schema.differences(connection)
    if wrong:
        raise CaseError(f"{path.name} is not shaped like a case ({wrong[0]}); do not work in it, ask for a fresh copy.")
