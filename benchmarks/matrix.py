"""The matrix of 1,000 rows and 8 hypotheses: read again after a rating, and all figures and all leaving out anew."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.measured import Row, held, milliseconds, typical
from workbench.analysis.matrix import STEPS
from workbench.analysis.rated import MatrixReading
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.records import Claim, Rating

SIZES = (250, 500, 1_000)
COLUMNS = 8


def _filled(case: Case, size: int) -> tuple[list[bytes], list[bytes]]:
    dice = random.Random(size)
    answers = [acts.add_hypothesis(case, f"Answer {at}") for at in range(COLUMNS)]
    with case.change("Make"):
        rows = [
            bytes(Claim.create(statement=f"Claim {at}", by=[f"Origin {at % 60}", f"Relay {at % 7}"]).id)
            for at in range(size)
        ]
        for row in rows:
            for answer in answers:
                Rating.create(evidence=row, hypothesis=answer, value=dice.choice(list(STEPS)), by="Ada",
                              at="2026-01-01T00:00:00Z")  # fmt: skip
    return rows, answers


def rows() -> Iterator[Row]:
    """A rating at each size, seen again in every figure."""
    smallest = 0.0
    for size in SIZES:
        with (
            tempfile.TemporaryDirectory() as folder,
            Case.create(Path(folder) / "m.casefile", title="Matrix", analyst="Ada") as case,
        ):
            claims, answers = _filled(case, size)
            reading = MatrixReading(case)
            case.listen(reading.forget)
            first = milliseconds(lambda reading=reading: reading.matrix().scores)
            acts.rate(case, claims[0], answers[0], "N")
            again = typical(lambda reading=reading: reading.matrix().scores, 5)
            matrices = [reading.matrix() for _ in range(5)]
            left = median(milliseconds(lambda each=each: each.leave_one_origin_out) for each in matrices)
        what = f"{size:,} rows x {COLUMNS}"
        yield held("matrix.first", what, first, "ms", most=2 * size)
        rival = (f"{SIZES[0]} rows", smallest) if smallest else None
        yield held("matrix.rating", what, again, "ms", most=100, rival=rival)
        yield held("matrix.leave_one_out", what, left, "ms", most=100)
        smallest = smallest or again
