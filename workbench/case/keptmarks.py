"""The marks of a case kept as arrays in its file, so that a large case is seen at once; made anew where they are lost.

They are derived: true of the journal up to one change, and brought up to date from the changes since. A seal under a
key of this computer tells that they were kept here: what a file from elsewhere says of its own marks is not believed.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from hmac import compare_digest
from typing import TYPE_CHECKING, Any, NamedTuple

import apsw
import numpy as np

import workbench
from workbench.case.beside import Rows
from workbench.case.marks import marks, moved
from workbench.case.timed import GROUPS, NAMES, TYPES, Column, Timed, joined, timed

if TYPE_CHECKING:
    from workbench.case.case import Case

RECIPE = f"marks/4 {workbench.__version__}"
PART = 1 << 20  # bytes of one row
AT_ONCE = 400  # records read in one go
BEHIND = 5_000  # records changed since, from which all are sooner read anew


class Beside:
    """A connection of its own to a case, for another thread."""

    def __init__(self, connection: apsw.Connection) -> None:
        self.connection = connection

    def rows(self, query: str, bound: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Tuples of a query."""
        return self.connection.execute(query, tuple(bound)).fetchall()


class Kept(NamedTuple):
    """What is kept in a file: lanes, how many marks with a date and in all, and up to which change it is true.

    ``told`` are the very bytes that say so.
    """

    lanes: tuple[tuple[str, str], ...]
    dated: int
    size: int
    upto: int
    told: bytes = b""


def are_few(case: Rows, most: int) -> bool:
    """Whether a case has at most so many records that are marks, those in the trash included."""
    query = "SELECT 1 FROM derived_number WHERE tbl IN ('sighting', 'track', 'claim', 'source') LIMIT ?"
    return len(case.rows(query, (most + 1,))) <= most


def head(case: Rows) -> int:
    """The last change in the journal."""
    return int(case.rows("SELECT coalesce(max(id), 0) FROM change")[0][0])


def kept(case: Rows) -> Kept | None:
    """What is kept in the file of a case, if that is of today's making, of this journal, and whole."""
    found = case.rows("SELECT data FROM derived_mark WHERE name = 'head'") if _has_room(case) else []
    try:
        told: dict[str, Any] = json.loads(found[0][0]) if found else {"recipe": ""}
        if told.pop("recipe") != RECIPE or told.pop("entry") != _entry(case, told["upto"]):
            return None
        lanes = tuple((group, name) for group, name in told["lanes"])
        held = Kept(**{**told, "lanes": lanes, "told": found[0][0]})
    except (ValueError, TypeError, KeyError, OverflowError):  # spoilt: made anew
        return None
    return held if _is_whole(case, held) else None


def _is_whole(case: Rows, held: Kept) -> bool:
    """Whether every array has as many marks as the head says, in groups that there are."""
    sizes = dict(case.rows("SELECT name, sum(length(data)) FROM derived_mark GROUP BY name"))
    whole = all(sizes.get(name, 0) == held.size * np.dtype(TYPES[name]).itemsize for name in NAMES)
    return whole and 0 <= held.dated <= held.size and all(group in GROUPS for group, _ in held.lanes)


def _has_room(case: Rows) -> bool:
    """Whether the file was made since there is a table for this."""
    return bool(case.rows("SELECT 1 FROM sqlite_schema WHERE name = 'derived_mark'"))


def _entry(case: Rows, change: int) -> str:
    """The id of the entry that a change belongs to."""
    found = case.rows("SELECT hex(id) FROM entry WHERE seq = ?", (change >> 24,))
    return found[0][0] if found else ""


def column(case: Case, held: Kept, name: str) -> Column:
    """One of the kept arrays."""
    found = np.empty(held.size, TYPES[name])
    room, at = found.view(np.uint8), 0
    for (data,) in case.raw.execute("SELECT data FROM derived_mark WHERE name = ? ORDER BY part", (name,)):
        part = np.frombuffer(data, np.uint8)
        room[at : at + len(part)] = part
        at += len(part)
    return found


class Seal:
    """A keyed hash (BLAKE2b) over arrays and what is told of them, taken array by array."""

    def __init__(self, key: bytes) -> None:
        self._hash = blake2b(key=key, digest_size=32)

    def take(self, name: str, data: Any) -> None:
        """Go on with these bytes, or the bytes of this array."""
        self._hash.update(f"{name} {memoryview(data).nbytes} ".encode())
        self._hash.update(data)

    def is_on(self, case: Case, held: Kept) -> bool:
        """Whether the file holds the seal over these arrays and what is told of them."""
        self.take("head", held.told)
        found = case.rows("SELECT data FROM derived_mark WHERE name = 'seal'")
        return bool(found) and compare_digest(found[0][0], self._hash.digest())

    def put(self, case: Case, told: bytes) -> None:
        """Seal what was kept."""
        self.take("head", told)
        _write(case, "seal", None)
        _write(case, "seal", self._hash.digest())


def since(case: Case, held: Kept) -> set[bytes] | None:
    """The records whose marks may be others than those kept; ``None`` where these are too many."""
    rows: dict[str, set[bytes]] = defaultdict(set)
    query = "SELECT DISTINCT tbl, row FROM change WHERE id > ? LIMIT ?"
    found = case.rows(query, (held.upto, BEHIND * 4))
    for table, row in found:
        rows[table].add(row)
    changed = moved(case, rows)
    return changed if len(found) < BEHIND * 4 and len(changed) <= BEHIND else None


def keep(case: Case, found: Timed, upto: int, *, key: bytes) -> Iterator[None]:
    """Keep marks that are true up to a change, sealed under a key, a part a step; until the last nothing is kept."""
    if not _has_room(case):
        return
    _write(case, "head", None)
    seal = Seal(key)
    for name in NAMES:
        data = np.ascontiguousarray(found.arrays[name], TYPES[name]).tobytes()
        seal.take(name, data)
        _write(case, name, None)
        for at in range(0, len(data), PART):
            _write(case, name, data[at : at + PART], part=at // PART)
            yield
    told = {"recipe": RECIPE, "entry": _entry(case, upto), "lanes": found.lanes, "dated": found.dated,
            "size": len(found), "upto": upto}  # fmt: skip
    written = json.dumps(told).encode()
    seal.put(case, written)
    _write(case, "head", written)


def _write(case: Case, name: str, data: bytes | None, *, part: int = 0) -> None:
    """One row, or with no data all rows of a name gone."""
    with case.turns.act(), case.raw:
        if data is None:
            case.raw.execute("DELETE FROM derived_mark WHERE name = ?", (name,))
        else:
            case.raw.execute("INSERT INTO derived_mark VALUES (?, ?, ?)", (name, part, data))


def read(case: Rows) -> Iterator[Timed]:
    """All marks anew, some hundred records a step."""
    ids: list[bytes] = []
    for table in ("sighting", "track", "claim", "source"):
        ids += [row for (row,) in case.rows(f'SELECT id FROM "{table}" WHERE deleted = 0')]
    for at in range(0, len(ids), AT_ONCE):
        yield timed(marks(case, ids[at : at + AT_ONCE]))


def whole(parts: Sequence[Timed]) -> Timed:
    """The marks of all parts."""
    return joined(parts) if parts else timed(())
