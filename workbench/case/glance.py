"""What a case file holds, seen from outside: for a list of files, without opening any of them to work in."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from workbench.case import opening
from workbench.case.storage import plainly, reader
from workbench.case.verify import verify
from workbench.values.errors import CaseError

_IN_USE = ("-wal", "-journal", ".lock")  # what lies beside a file that is open, or was not closed
LARGEST = 16 * 2**20  # bytes of a file that is checked whole; a larger one is looked into only


@dataclass(frozen=True)
class Glance:
    """A file as found: its title, how much is in it, and its ``state``.

    States: ``intact`` (checked whole), ``damaged``, ``in use`` (open or not closed, so left alone), ``not checked``
    (too large for a list), ``not found``, ``unreadable``; ``says`` gives the reason of the bad ones.
    """

    title: str = ""
    sources: int = 0
    sightings: int = 0
    claims: int = 0
    state: str = "not found"
    says: str = ""


def glance(path: Path, *, largest: int = LARGEST) -> Glance:
    """Look at one file; it is never written to, and whatever is wrong with it is an answer, not an error."""
    if not path.is_file():
        return Glance(says="moved or deleted")
    if any(path.with_name(path.name + tail).exists() for tail in _IN_USE):
        return Glance(state="in use", says="open in a window, or not closed properly")
    try:
        opening.inspect(path)
        with plainly(path):
            return _look(path, largest)
    except CaseError as error:
        return Glance(state="unreadable", says=str(error))


def is_copy(path: Path, case: bytes) -> bool:
    """Whether a file that is open nowhere is a copy of the case with this id; one that cannot be read is none."""
    if not path.is_file() or any(path.with_name(path.name + tail).exists() for tail in _IN_USE):
        return False
    try:
        opening.inspect(path)
        with plainly(path), closing(reader(path)) as connection:
            found = next(connection.execute("SELECT id FROM investigation"), (None,))[0]
            return bool(found == case)
    except CaseError:
        return False


def _look(path: Path, largest: int) -> Glance:
    connection = reader(path)
    try:
        title = next(connection.execute("SELECT title FROM investigation WHERE deleted = 0"), (None,))[0]
        held = "SELECT count(*) FROM source WHERE deleted = 0 AND capture IS NOT NULL"
        live = "SELECT count(*) FROM {} WHERE deleted = 0"
        sources, sightings, claims = (
            next(connection.execute(query))[0] for query in (held, live.format("sighting"), live.format("claim"))
        )
        state, says = "not checked", "too large to be checked in a list"
        if path.stat().st_size <= largest:
            problems = verify(connection).problems
            state, says = ("damaged", problems[0]) if problems else ("intact", "")
        return Glance(title or "", sources, sightings, claims, state, says)
    finally:
        connection.close()
