"""The sample case in print: each endnote leads to its words, and every statement has one."""

from __future__ import annotations

from pathlib import Path

from tests.report.statements import check_statements
from workbench.reading.sample import make_sample


def test_every_statement_of_the_sample_has_an_endnote_that_resolves(tmp_path: Path) -> None:
    with make_sample(tmp_path / "a.casefile") as case:
        assert check_statements(case) > 10
