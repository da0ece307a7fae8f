"""A clean copy for a colleague: a new file built row by row, with a replica identity of its own."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import apsw

from workbench.case import derived, opening
from workbench.case.blobs import CHUNK
from workbench.case.case import Case
from workbench.case.ids import new_id
from workbench.case.journal import append
from workbench.case.records import FIELDS
from workbench.case.staging import CLAIMED, unclaimed
from workbench.case.storage import in_words
from workbench.case.verify import Verdict, verify
from workbench.values.errors import CaseError

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True)
class Copy:
    """What was written: live records, the file's SHA-256, and what the check of the finished copy found."""

    file: Path
    records: int
    sha256: str
    proof: Verdict


def copy_case(case: Case, out: Path, *, progress: Progress = lambda done, total, text: None) -> Copy:
    """Write a copy under a new replica identity; it is checked whole before it takes its name."""
    if out.exists():
        raise CaseError(f"{out.name} is there already; choose another name, nothing is ever overwritten.")
    part = out.with_name(out.name + ".part")
    opening.discard(part)
    try:
        opening.lay(part)
        _fill(case, part, progress)
        proof = _proved(part)
        os.replace(part, out)
    except apsw.Error as error:
        raise in_words(error, out) from error
    finally:
        opening.discard(part)
    live = " UNION ALL ".join(f'SELECT id FROM "{table}" WHERE deleted = 0' for table in FIELDS)
    return Copy(out, int(case.value(f"SELECT count(*) FROM ({live})")), _digest(out), proof)


def _fill(case: Case, part: Path, progress: Progress) -> None:
    tables = ("entry", "change", "blob_chunk", *FIELDS, *derived.READ, derived.BOXES)
    own = case.in_place()
    source, target = case.reader() if own else case.raw, apsw.Connection(str(part))
    try:
        target.execute("PRAGMA secure_delete=ON").fetchall()
        with target:
            staged = set(unclaimed(source))
            for done, table in enumerate(tables):
                progress(done, len(tables), f"copying {table}")
                _copy_rows(source, target, table, progress, without=staged if table in CLAIMED else set())
            target.execute("DELETE FROM derived_box WHERE id NOT IN (SELECT id FROM derived_segment)")
            _christen(case, target)
            derived.rebuild(target)
    finally:
        if own:
            source.close()
        target.close()


def _copy_rows(
    source: apsw.Connection, target: apsw.Connection, table: str, progress: Progress, *, without: set[bytes]
) -> None:
    """All rows of a table but those under some keys."""
    rows = (row for row in source.execute(f'SELECT * FROM "{table}"') if row[0] not in without)
    first = next(rows, None)
    if first is None:
        return
    marks = ", ".join("?" * len(first))

    def every() -> Iterator[tuple[Any, ...]]:
        yield first
        for at, row in enumerate(rows):
            if at % 1000 == 0:
                progress(0, 0, f"copying {table}")
            yield row

    target.executemany(f'INSERT INTO "{table}" VALUES ({marks})', every())


def _christen(case: Case, target: apsw.Connection) -> None:
    """Give the copy its own replica, whose first entry follows the head it was taken from."""
    replica = new_id()
    before = case.value("SELECT hash FROM entry WHERE id = ?", (case.local("head"),))
    made = append(
        target, "Make copy", replica=replica, prev_hash=before, undoes=None, changes=[], words={"by": case.analyst}
    )
    target.executemany("INSERT INTO local VALUES (?, ?)", [("replica", replica), ("head", made.id)])


def _proved(part: Path) -> Verdict:
    check = apsw.Connection(str(part), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        proof = verify(check)
    finally:
        check.close()
    if not proof.ok:
        raise CaseError(f"The copy was not made: {proof.problems[0]}; run verify on this case.")
    with part.open("rb") as file:
        os.fsync(file.fileno())
    return proof


def _digest(path: Path) -> str:
    found = sha256()
    with path.open("rb") as file:
        while data := file.read(CHUNK):
            found.update(data)
    return found.hexdigest()
