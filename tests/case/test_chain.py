"""The journal's chain, looked at in passing: intact, broken, or too long to be looked at."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import apsw
import pytest

from workbench.case import acts, verify
from workbench.case.case import Case
from workbench.case.verify import chain_intact


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with Case.create(tmp_path / "a.casefile", title="T", analyst="tester") as case:
        acts.lead(case, "A")
    return case.path


def test_what_was_written_is_intact(path: Path) -> None:
    with Case.open(path, analyst="tester", write=False) as case:
        assert chain_intact(case.raw) is True


def test_an_altered_word_breaks_it(path: Path) -> None:
    with closing(apsw.Connection(str(path))) as connection:
        connection.execute("UPDATE change SET new = 'B' WHERE new = 'A'")
        assert connection.changes() == 1
        assert chain_intact(connection) is False


def test_a_long_one_is_not_looked_at(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verify, "LOOKED_AT", 1)
    with Case.open(path, analyst="tester", write=False) as case:
        assert chain_intact(case.raw) is None
