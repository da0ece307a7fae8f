"""How long full text over everything takes, against reading all of it."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.generated import SIZE, opened
from benchmarks.measured import Row, held, typical
from workbench.case import search

QUERIES = {"rare": "RF-10777", "place": "Hostomel", "common": "airfield", "phrase": '"left for the north"',
           "prefix": "transp*", "both": "An-26 Aleppo"}  # fmt: skip


def rows() -> Iterator[Row]:
    """The first 50 finds of queries of each kind."""
    with opened() as case:
        texts = "SELECT count(*) FROM derived_text WHERE instr(text, 'Hostomel') UNION ALL" \
            " SELECT count(*) FROM derived_word WHERE instr(words, 'Hostomel')"  # fmt: skip
        rival = ("reading all text", typical(lambda: case.rows(texts), 3))
        for name, query in QUERIES.items():
            assert search.hits(case.raw, query, scan=False), query
            took = typical(lambda query=query: search.hits(case.raw, query, scan=False), 9)
            yield held(f"search.{name}", SIZE, took, "ms", most=50, rival=rival)
