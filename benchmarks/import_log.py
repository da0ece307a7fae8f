"""What a log of 3,000 rows costs to come in and to be taken back, against the csv module and one bare SQLite table."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory

import apsw

from benchmarks.measured import Row, held, milliseconds
from workbench.case.case import Case
from workbench.exchange.tabular import export_log, save
from workbench.reading.tables_import import bring, place_of, planner, read_log
from workbench.reading.tables_mapping import guess

ROWS, TIMES = 3_000, 3
HEADS = ("Date", "Time (UTC)", "Type", "Reg", "Hex", "C/S", "Operator", "Qty", "Event", "From", "To", "Remarks")
TYPES = ("An-124", "Il-76TD", "Il-62M", "An-26", "C-17A", "A-50U", "Boeing 737-800", "Tu-154M")
PLACES = ("OSLK", "Latakia", "Khartoum", "Moscow", "Hmeimim", "Chkalovsky", "Tripoli", "Benghazi")
OPERATORS = ("224th Flight Unit", "Syrian Air", "Cham Wings", "Volga-Dnepr")


def rows() -> Iterator[Row]:
    """Read, map, resolve, attach, tag, journal and index; then one undo; then out as a table."""
    size = f"{ROWS:,} rows, {len(HEADS)} columns"
    with TemporaryDirectory() as name:
        folder = Path(name)
        lines = _log()
        file = folder / "log.csv"
        save(file, HEADS, lines)
        took, undone, written, rival = [], [], [], []
        for turn in range(TIMES):
            rival.append(milliseconds(lambda turn=turn: _bare(file, folder / f"{turn}.db")) / 1000)
            with Case.create(folder / f"{turn}.casefile", title="Log", analyst="b") as case:
                took.append(milliseconds(lambda case=case: _come_in(case, file)) / 1000)
                out = folder / f"{turn}.xlsx"
                written.append(milliseconds(lambda case=case, out=out: export_log(case, out, "sighting")) / 1000)
                undone.append(milliseconds(case.undo) / 1000)
        against = ("csv module into one table, synced", median(rival))
        yield held("import_log", size, median(took), "s", most=3, rival=against)
        yield held("import_log.undo", size, median(undone), "s", most=3)
        yield held("import_log.export", size, median(written), "s", most=3)


def _log() -> list[list[str]]:
    random, lines = Random(1), []
    for _ in range(ROWS):
        origin, destination = random.sample(PLACES, 2)
        lines.append([
            f"{random.randrange(1, 29):02d}/{random.randrange(1, 13):02d}/2025",
            f"{random.randrange(24):02d}{random.randrange(60):02d}Z", random.choice(TYPES),
            f"RF-{78000 + random.randrange(900)}", f"{0x150000 + random.randrange(90_000):06X}",
            f"RFF{random.randrange(1000, 9999)}", random.choice(OPERATORS), str(random.randrange(1, 4)),
            random.choice(("arrival", "departure")), origin, destination, random.choice(("", "", "low, from the sea")),
        ])  # fmt: skip
    return lines


def _come_in(case: Case, file: Path) -> None:
    book = read_log(file)
    sheet, place = book.sheet(), place_of(case, book)
    mapping = guess(sheet)
    came = bring(case, book, planner(case, book, sheet, mapping, place).plan(), mapping.kind)
    assert len(came.records) == ROWS


def _bare(file: Path, path: Path) -> None:
    """Every cell as it stands in one table: no source, no quote, no reading, no journal, no index."""
    raw = apsw.Connection(str(path))
    for statement in ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", f"CREATE TABLE t ({_columns()})"):
        raw.execute(statement).fetchall()
    with raw:
        marks = ", ".join("?" * len(HEADS))
        lines = csv.reader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline=""))
        raw.executemany(f"INSERT INTO t VALUES ({marks})", lines)
    raw.close()


def _columns() -> str:
    return ", ".join(f"c{at}" for at in range(len(HEADS)))
