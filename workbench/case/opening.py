"""Before a file is worked in: is it a case, of which version, and may it be written."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import apsw

from workbench.case import schema
from workbench.case.storage import in_words
from workbench.values.errors import CaseError

_MAGIC = b"SQLite format 3\0"


def inspect(path: Path) -> int:
    """The schema version of a case file, read off its header; anything else is refused in a sentence."""
    name = path.name or str(path)
    if path.is_dir():
        raise CaseError(f"{name} is a folder; choose a file that ends in .casefile.")
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
    if not header.startswith(_MAGIC) or application != schema.APPLICATION_ID:
        raise CaseError(f"{name} is not a case file; choose a file that ends in .casefile.")
    version = int.from_bytes(header[60:64], "big")
    if version > schema.version():
        raise CaseError(
            f"{name} was made by a newer program (format {version}, this one knows {schema.version()}); update this one."
        )
    return version


def writable(path: Path) -> bool:
    """Whether both the file and its folder can be written, which its write-ahead log needs."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def lay(path: Path) -> None:
    """Make a new empty case file."""
    if path.exists() or path.is_symlink():
        raise CaseError(f"{path.name} is there already; choose another name, nothing is ever overwritten.")
    if not path.parent.is_dir():
        raise CaseError(f"There is no folder {path.parent}; make it first.")
    if not os.access(path.parent, os.W_OK):
        raise CaseError(f"The folder {path.parent} cannot be written; choose another place.")
    try:
        connection = apsw.Connection(str(path))
        try:
            connection.execute("PRAGMA secure_delete=ON").fetchall()
            with connection:
                schema.lay(connection)
        finally:
            connection.close()
    except apsw.Error as error:
        path.unlink(missing_ok=True)
        raise in_words(error, path) from error


def migrate(path: Path, steps: tuple[schema.Step, ...] = schema.STEPS) -> Path | None:
    """Bring an older file up to date by named steps, after a backup copy beside it; tells where the copy is."""
    version = inspect(path)
    if version >= schema.version(steps):
        return None
    backup = path.with_name(f"{path.stem}.before-format-{schema.version(steps)}{path.suffix}")
    connection = apsw.Connection(str(path))
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        shutil.copy2(path, backup)
        with connection:
            for _name, step in steps[version - 1 :]:
                step(connection)
            connection.execute(f"PRAGMA user_version={schema.version(steps)}")
    finally:
        connection.close()
    return backup


def check_shape(connection: apsw.Connection, path: Path) -> None:
    """Refuse a file whose tables are not exactly a case's: whatever else is stored in it could act on its own."""
    wrong = schema.differences(connection)
    if wrong:
        raise CaseError(f"{path.name} is not shaped like a case ({wrong[0]}); do not work in it, ask for a fresh copy.")
