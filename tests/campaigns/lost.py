"""Pages destroyed at random in a case of many records: at least 99 in 100 rows are saved, into a file that verifies."""

from __future__ import annotations

import io
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.campaigns.walk import COLLECTED
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.ids import new_id
from workbench.case.salvage import salvage
from workbench.case.storage import PAGE

ROWS, BYTES = 12_000, 6_000_000


def prepare(path: Path) -> None:
    """Leads made in acts of 1 to 400, and some captured bytes."""
    random, left = Random(1), ROWS
    with Case.create(path, title="Lost", analyst="a") as case:
        for k in range(6):
            stored = case.stage(io.BytesIO(random.randbytes(BYTES // 6)))
            acts.attach(case, acts.Arrival(stored, f"{k}.bin", "application/octet-stream", COLLECTED))
        while left > 0:
            many = min(random.choice((1, 3, 40, 400)), left)
            with case.change("New leads"):
                rows = [(new_id(), f"lead {left - k} {random.random()}") for k in range(many)]
                case.raw.executemany("INSERT INTO lead (id, text) VALUES (?, ?)", rows)
            left -= many


def trial(data: bytes, folder: Path, random: Random) -> tuple[int, int]:
    """Destroy 2 in 1,000 pages, the first never spared, and save the rest; rows kept with their words, chunks kept."""
    spoilt, pages = bytearray(data), len(data) // PAGE
    for number in random.sample(range(pages), max(pages * 2 // 1000, 2)):
        spoilt[number * PAGE : (number + 1) * PAGE] = random.randbytes(PAGE)
    path, out = folder / "spoilt.casefile", folder / "out.casefile"
    path.write_bytes(spoilt)
    made = salvage(path, out, analyst="rescuer")
    assert made.proof.ok, made.proof.problems[:3]
    with Case.open(out, analyst="reader", write=False) as case:
        kept = case.value("SELECT count(*) FROM lead WHERE text LIKE 'lead %' AND deleted = 0")
        chunks = case.value("SELECT count(*) FROM blob_chunk")
    out.unlink()
    return kept, chunks


def run(trials: int, seed: int) -> str:
    """So many files."""
    least, chunks = ROWS, 0
    with TemporaryDirectory() as name:
        base = Path(name) / "base.casefile"
        prepare(base)
        data = base.read_bytes()
        for at in range(seed, seed + trials):
            kept, saved = trial(data, Path(name), Random(at))
            least, chunks = min(least, kept), chunks + saved
    assert least >= 0.99 * ROWS, f"only {least} of {ROWS} rows were saved"
    pages = max(len(data) // PAGE * 2 // 1000, 2)
    return (
        f"{trials} files with {pages} of {len(data) // PAGE} pages destroyed: at least {least / ROWS:.2%} of rows saved"
    )
