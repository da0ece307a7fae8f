"""The journal's chain, looked at in passing: intact, broken, not read, or looked at in its last entries."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import apsw
import pytest

from workbench.case import acts, verify
from workbench.case.case import Case
from workbench.case.verify import Chain, chain_found


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with Case.create(tmp_path / "a.casefile", title="T", analyst="tester") as case:
        acts.lead(case, "A")
    return case.path


def test_what_was_written_is_intact(path: Path) -> None:
    with Case.open(path, analyst="tester", write=False) as case:
        assert chain_found(case.raw) == Chain("intact")


@pytest.mark.parametrize("long", [False, True])
def test_an_altered_word_breaks_it(path: Path, long: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(apsw.Connection(str(path))) as connection:
        last = connection.execute("SELECT count(*) FROM change WHERE id >> 24 = 2").fetchone()[0]
        monkeypatch.setattr(verify, "LOOKED_AT", last if long else 10_000)
        connection.execute("UPDATE change SET new = 'B' WHERE new = 'A'")
        assert connection.changes() == 1
        assert chain_found(connection) == Chain("broken", 2 if long else 1)


def test_of_a_long_one_the_last_entries_are_looked_at(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Case.open(path, analyst="tester", write=False) as case:
        whole = case.value("SELECT count(*) FROM change WHERE id >> 24 = 2")
        monkeypatch.setattr(verify, "LOOKED_AT", whole)
        assert chain_found(case.raw) == Chain("intact", 2)
        monkeypatch.setattr(verify, "LOOKED_AT", 1)
        assert chain_found(case.raw) == Chain("not checked")


def test_a_disk_that_does_not_read_is_told_from_damage(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise apsw.IOError("disk I/O error")

    monkeypatch.setattr(verify, "_with_changes", fails)
    with Case.open(path, analyst="tester", write=False) as case:
        assert chain_found(case.raw) == Chain("not read")
