"""How long opening a large case takes until its records can be listed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.generated import SIZE, copied
from benchmarks.measured import Row, held, milliseconds, typical
from workbench.case.case import Case
from workbench.case.records import Lead
from workbench.case.rows import records

ENTRIES = 20_000


def rows() -> Iterator[Row]:
    """A case of many records, and one of many acts."""
    with TemporaryDirectory() as folder:
        path = copied(Path(folder))
        yield held("open", SIZE, typical(lambda: Case.open(path, analyst="b").close(), 9), "ms", most=300)
        with Case.open(path, analyst="b") as case:
            yield held("open.list_sources", SIZE, typical(lambda: records(case, "source"), 3), "ms", most=1000)
            yield held("open.list_sightings", SIZE, typical(lambda: records(case, "sighting"), 3), "ms", most=2000)
        long = _long(Path(folder) / "long.casefile")
        size = f"{ENTRIES:,} entries"
        yield held("open.long_journal", size, typical(lambda: Case.open(long, analyst="b").close(), 9), "ms", most=300)
        with Case.open(long, analyst="b") as case:
            yield held("open.first_undo", size, milliseconds(case.next_undo), "ms", most=500)


def _long(path: Path) -> Path:
    """A case of many small acts; synced once, at its end, to be made quickly."""
    with Case.create(path, title="Long", analyst="b") as case:
        with case.change("Lead"):
            lead = Lead.create(text="x").id
        case.raw.authorizer = None
        case.raw.execute("PRAGMA synchronous=OFF").fetchall()
        for k in range(ENTRIES):
            with case.change("Edit lead"):
                case.raw.execute("UPDATE lead SET text = ? WHERE id = ?", (str(k), lead))
    return path
