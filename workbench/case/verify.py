"""Whether a case file still is what its journal says: bytes, chain, structure and every stored table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import groupby
from math import inf
from pathlib import Path
from typing import Any, Literal, NamedTuple

import apsw

from workbench.case import certificate, numbers, opening, replay, rot, schema
from workbench.case.ids import id_text
from workbench.case.journal import Entry, entries, hash_of, leaf_of
from workbench.case.storage import plainly, reader
from workbench.values.errors import CaseError

LOOKED_AT = 10_000
"""Changes, the last ones, in which the chain is looked through in passing: some 40 ms."""
_LEAST = -(1 << 63)
"""The least number that a row can have: rows before the first entry are found, too."""
_END: tuple[float, Iterator[tuple[Any, ...]]] = (inf, iter(()))


@dataclass(frozen=True)
class Verdict:
    """What a check found: counts, the chain's head, one sentence a problem, and one for what a salvage could not save.

    What an earlier salvage named as lost is no problem: the journal says so itself.
    """

    captures: int
    entries: int
    head: str
    problems: tuple[str, ...]
    lost: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether everything holds."""
        return not self.problems


class Chain(NamedTuple):
    """What was found of the journal's chain from the entry ``since`` on, when it was looked at in passing.

    ``not read``: the disk failed; ``not checked``: the last entry alone is too long for that.
    """

    how: Literal["intact", "broken", "not read", "not checked"] = "not checked"
    since: int = 1


def verify(connection: apsw.Connection, *, bytes_too: bool = True) -> Verdict:
    """Check a file from its pages up; damage that stops one check is named and the next goes on.

    Without ``bytes_too`` the stored chunks are left out: of a copy they were hashed on the way into it.
    """
    problems: list[str] = []
    for check in (_pages, schema.differences, _chain, _places, _tables, _numbers, *((_bytes,) if bytes_too else ())):
        problems += _run(check, connection)
    captures = _count(connection, "SELECT count(*) FROM capture WHERE deleted = 0 AND blob IS NOT NULL")
    entries, lost = _count(connection, "SELECT count(*) FROM entry"), tuple(_run(_lost, connection))
    return Verdict(captures, entries, _head(connection), tuple(problems), lost)


def verify_file(path: Path) -> Verdict:
    """Check a file without working in it; one that is damaged past reading is said to be so.

    CaseError for one of an older program, which is whole by other tables than those of today.
    """
    opening.inspect(path)
    try:
        with plainly(path), closing(reader(path)) as connection:
            says = opening.unready(connection, path)
            if says is None:
                return verify(connection)
    except CaseError as error:
        return Verdict(0, 0, "", (str(error),))
    raise says


def chain_found(connection: apsw.Connection) -> Chain:
    """Whether the entries of the journal, of a long one the last, are as they were written and in their places."""
    before = "SELECT id >> 24 FROM change ORDER BY id DESC LIMIT 1 OFFSET ?"
    try:
        since = max(1, next((seq + 1 for (seq,) in connection.execute(before, (LOOKED_AT,))), 1))
        if since > 1 and connection.execute("SELECT 1 FROM entry WHERE seq >= ?", (since,)).fetchone() is None:
            return Chain("not checked")
        return Chain("broken" if next(_chain(connection, since), "") else "intact", since)
    except apsw.IOError:
        return Chain("not read")
    except Exception:  # damaged rows can hold anything; whatever they break is damage
        return Chain("broken")


def _run(check: Callable[[apsw.Connection], Iterator[str] | list[str]], connection: apsw.Connection) -> list[str]:
    said: list[str] = []
    try:
        said.extend(check(connection))
    except apsw.IOError as error:
        said.append(f"the disk did not read where {check.__name__.strip('_')} are kept ({error})")
    except Exception as error:  # damaged rows can hold anything; whatever they break is damage, and is named
        said.append(f"the file is damaged where {check.__name__.strip('_')} are kept: {error}")
    return said


def _count(connection: apsw.Connection, query: str) -> int:
    try:
        return int(next(connection.execute(query))[0])
    except apsw.Error:
        return 0


def _head(connection: apsw.Connection) -> str:
    try:
        row = connection.execute(
            "SELECT hash FROM entry WHERE id = (SELECT value FROM local WHERE key = 'head')"
        ).fetchone()
        return bytes(row[0]).hex() if row else ""
    except (apsw.Error, TypeError, ValueError):
        return ""


def _pages(connection: apsw.Connection) -> Iterator[str]:
    for (says,) in connection.execute("PRAGMA integrity_check(20)"):
        if says != "ok":
            yield f"the file's pages are damaged: {' '.join(str(says).split())}"
    for table, *_rest in connection.execute("PRAGMA foreign_key_check"):
        yield f"a row of {table} refers to a record that is not in the case"


def _chain(connection: apsw.Connection, since: int = 1) -> Iterator[str]:
    seen = {key for (key,) in connection.execute("SELECT hash FROM entry WHERE seq < ?", (_rows_from(since)[0],))}
    expect, lost = since, rot.lost(connection).entries
    for entry, held in _with_changes(connection, since):
        where = f"journal entry {entry.seq} ({entry.act})"
        if entry.seq != expect:
            yield f"{where} stands where entry {expect} belongs: an entry was removed or renumbered"
        if not as_written(entry, held):
            yield f"{where} is not as it was written"
        if entry.prev_hash is not None and entry.prev_hash not in seen and entry.prev_hash not in lost:
            yield f"{where} follows an entry that does not stand before it in the journal"
        seen.add(entry.hash)
        expect = entry.seq + 1
    if not certificate.bound(connection):
        yield "what stands in the journal in place of hidden values is not what the maker of this copy put there"
    stray = "SELECT c.id FROM change c LEFT JOIN entry e ON e.seq = c.id >> 24 WHERE c.id >= ? AND e.seq IS NULL"
    for (key,) in connection.execute(stray, (_rows_from(since)[1],)):
        yield f"a change row ({key}) belongs to no journal entry"


def _rows_from(since: int) -> tuple[int, int]:
    """From which number on entries, and their change rows, are looked at; from the first entry on all there are."""
    return (since, since << 24) if since > 1 else (_LEAST, _LEAST)


def _with_changes(connection: apsw.Connection, since: int) -> Iterator[tuple[Entry, Iterator[tuple[Any, ...]]]]:
    """Each entry with its change rows, two tables read side by side: a join would bring the entry with every row."""
    first, row = _rows_from(since)
    rows = connection.execute(
        "SELECT id, tbl, row, field, old, new, salt, leaf FROM change WHERE id >= ? ORDER BY id", (row,)
    )
    groups = groupby(rows, key=lambda row: row[0] >> 24)
    seq, held = next(groups, _END)
    for entry in entries(connection, "WHERE seq >= ?", (first,)):
        while seq < entry.seq:
            seq, held = next(groups, _END)
        yield entry, held if seq == entry.seq else iter(())


def as_written(entry: Entry, changes: Iterable[tuple[Any, ...]]) -> bool:
    """Whether an entry's hash binds exactly these changes, numbered without a gap, each whole or withheld.

    Of a withheld one the leaf is left, by itself or beside what stands in its place, which the copy's maker certified.
    """
    leaves = []
    for key, (at, *parts, salt, leaf) in enumerate(changes, start=entry.seq << 24):
        if at != key:
            return False
        if salt is not None and leaf is None:
            leaves.append(leaf_of(salt, parts))
        elif salt is None and leaf is not None and len(leaf) == 32 and (parts == [None] * 5 or None not in parts[:3]):
            leaves.append(leaf)
        else:
            return False
    return hash_of(entry, leaves) == entry.hash


def _places(connection: apsw.Connection) -> Iterator[str]:
    """The file's own settings: its replica and the head of its chain."""
    local = dict(connection.execute("SELECT key, value FROM local"))
    last = connection.execute(
        "SELECT id FROM entry WHERE replica = ? ORDER BY n DESC, id DESC LIMIT 1", (local.get("replica"),)
    ).fetchone()
    if last is None:
        yield "the file's replica identity is not the one that wrote its journal"
    elif last[0] != local.get("head"):
        yield "the head of the journal is not the last entry this file wrote"


def _tables(connection: apsw.Connection) -> Iterator[str]:
    names = {bytes(row): (table, rank) for row, table, rank in connection.execute("SELECT * FROM derived_number")}
    for table, key, says in replay.differences(connection):
        number = numbers.number_text(*names[key]) if key in names and names[key][0] == table else id_text(key)
        yield f"{table} {number} {says}"


def _numbers(connection: apsw.Connection) -> Iterator[str]:
    have = {tuple(row) for row in connection.execute("SELECT row, tbl, number FROM derived_number")}
    if have != set(numbers.expected(connection)):
        yield "the record numbers are not those the journal gives"


def _bytes(connection: apsw.Connection) -> Iterator[str]:
    yield from rot.bytes_faults(connection, rot.lost(connection).chunks)


def _lost(connection: apsw.Connection) -> Iterator[str]:
    known = rot.lost(connection)
    yield from known.told()
    yield from rot.known_losses(connection, known.chunks)
