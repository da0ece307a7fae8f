"""How long a whole check takes: pages, chain, every table against the journal, every byte."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.generated import opened
from benchmarks.measured import Row, held, milliseconds


def rows() -> Iterator[Row]:
    """The large case, told for 100,000 journalled fields."""
    with opened() as case:
        fields = case.value("SELECT count(*) FROM change")
        took = milliseconds(case.verify) / 1000
        yield held("verify", f"{fields:,} journalled fields", took, "s", most=20)
        yield held("verify.each_100k", "100,000 journalled fields", took / fields * 100_000, "s", most=3)
