"""What we knew on a day: the case as its journal stood then, laid out in a file that is gone afterwards."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import apsw

from workbench.case import derived, opening
from workbench.case.blobs import keys
from workbench.case.case import Case
from workbench.case.journal import Entry, entries, words_of, write_changes, write_entries
from workbench.case.records import FIELDS
from workbench.case.replay import replayed
from workbench.values.edtf import instants, parse
from workbench.values.errors import CaseError


@contextmanager
def as_known(case: Case, moment: str) -> Iterator[Case]:
    """The case up to the end of a day or instant (EDTF, UTC unless it says otherwise), for reading.

    What a merge brought counts from the merge on, however old it is: before, it was not known here.
    """
    known = _known(case, moment)
    if not known:
        raise CaseError(f"This case held nothing yet on {moment}; name a later day.")
    with TemporaryDirectory() as folder:
        path = Path(folder) / case.path.name
        opening.lay(path)
        _fill(case, path, known)
        past = Case.open(path, analyst=case.analyst, write=False)
        try:
            yield past
        finally:
            past.close()


def _known(case: Case, moment: str) -> list[Entry]:
    exact = re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", moment)  # as the journal writes its times
    until = moment if exact else instants(parse(moment), "UTC")[1] or "9999"
    later: set[bytes] = set()
    for entry in entries(case.raw, "WHERE at > ?", (until,)):
        brought = bytes(words_of(case.raw, entry.seq).get("merged", b""))
        later |= {entry.id, *(brought[at : at + 16] for at in range(0, len(brought), 16))}
    return [entry for entry in entries(case.raw) if entry.id not in later]


def _fill(case: Case, path: Path, known: list[Entry]) -> None:
    target = apsw.Connection(str(path))
    try:
        with target:
            for seq, entry in enumerate(known, start=1):
                _carry(case, target, entry, seq)
            _lay_out(target)
            _carry_bytes(case, target)
            target.execute("INSERT INTO local VALUES ('head', ?), ('replica', ?)", (known[-1].id, known[-1].replica))
            derived.rebuild(target)
    finally:
        target.close()


def _carry(case: Case, target: apsw.Connection, entry: Entry, seq: int) -> None:
    facts = (entry.id, entry.replica, entry.n, entry.at, entry.act, entry.undoes, entry.prev_hash, entry.hash)
    write_entries(target, [(seq, *facts)])
    rows = case.rows(
        "SELECT id & 16777215, tbl, row, field, old, new, salt, leaf FROM change WHERE id >= ? AND id < ?",
        (entry.seq << 24, (entry.seq + 1) << 24),
    )
    write_changes(target, ((seq << 24 | k, *rest) for k, *rest in rows))


def _lay_out(target: apsw.Connection) -> None:
    """The record tables as the carried entries give them."""
    for table, rows in replayed(target).items():
        names = FIELDS[table]
        marks = ", ".join("?" * len(names))
        laid = [(key, *(fields.get(name) for name in names[1:])) for key, fields in rows.items()]
        target.executemany(f'INSERT INTO "{table}" VALUES ({marks})', laid)


def _carry_bytes(case: Case, target: apsw.Connection) -> None:
    blobs: Any = target.execute("SELECT chunks FROM blob").fetchall()
    for (chunks,) in blobs:
        for key in keys(chunks or b""):
            data = case.value("SELECT data FROM blob_chunk WHERE sha256 = ?", (key,))
            target.execute("INSERT INTO blob_chunk VALUES (?, ?) ON CONFLICT DO NOTHING", (key, data))
    for (capture,) in target.execute("SELECT id FROM capture").fetchall():
        for table in (*derived.READ, derived.BOXES):
            rows = case.rows(f"SELECT * FROM {table} WHERE {derived.OF_CAPTURE.get(table, 'capture = ?')}", (capture,))
            if rows:
                target.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
