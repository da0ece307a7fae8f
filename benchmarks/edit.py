"""What an act costs in the file, against one bare fsynced SQLite commit of the same run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import apsw

from benchmarks.generated import SIZE, opened
from benchmarks.measured import Row, held, milliseconds, typical
from workbench.case import acts
from workbench.case.case import Case

TIMES = 100
BULK = 10_000


class _Bare:
    """One row, one commit, one sync: what any durable act costs at least."""

    def __init__(self, path: Path) -> None:
        self._raw = apsw.Connection(str(path))
        for statement in ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "CREATE TABLE t (a)"):
            self._raw.execute(statement).fetchall()

    def __call__(self) -> None:
        self._raw.execute("INSERT INTO t VALUES ('x')")

    def close(self) -> None:
        self._raw.close()


def rows() -> Iterator[Row]:
    """One field, a new record, a moved card, undo, and many rows at once."""
    with opened() as case:
        bare = _Bare(case.path.with_name("bare.db"))
        keys = iter([key for (key,) in case.rows("SELECT id FROM sighting LIMIT 1000")])
        (card,) = case.rows("SELECT id FROM card LIMIT 1")[0]
        for name, act in {
            "edit.field": lambda: acts.set_fields(case, next(keys), {"operator": "seen again"}),
            "edit.create": lambda: acts.note(case, next(keys), "a remark"),
            "edit.card": lambda: acts.move_cards(case, [(card, milliseconds(bare) * 100, 8)]),
            "edit.undo": case.undo,
        }.items():
            rival = ("one bare synced commit", typical(bare, TIMES))
            yield held(name, SIZE, typical(act, TIMES), "ms", most=10, rival=rival)
        yield from _bulk(case)
        bare.close()


def _bulk(case: Case) -> Iterator[Row]:
    def edit() -> None:
        with case.change("Bulk"):
            case.raw.execute("UPDATE sighting SET hedge = 'perhaps' WHERE rowid <= ?", (BULK,))

    size = f"{BULK:,} rows"
    yield held("edit.bulk", size, milliseconds(edit) / 1000, "s", most=5)
    yield held("edit.bulk_undo", size, milliseconds(case.undo) / 1000, "s", most=5)
