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


@pytest.mark.parametrize("seq", [-3, 0])
def test_rows_before_the_first_entry_are_seen(path: Path, seq: int) -> None:
    with closing(apsw.Connection(str(path))) as connection:
        connection.execute(
            "INSERT INTO change SELECT id - (? << 24), tbl, row, field, old, new, salt, leaf FROM change LIMIT 1",
            (1 - seq,),
        )
        told = f"a change row ({seq << 24}) belongs to no journal entry"
        assert verify.verify(connection).problems == (told,)
        assert chain_found(connection).how == "broken"
        connection.execute(
            "INSERT INTO entry SELECT ?, x'00', replica, n, at, act, undoes, prev_hash, x'00' FROM entry WHERE seq = 2",
            (seq,),
        )
        assert f"journal entry {seq} (New lead) is not as it was written" in verify.verify(connection).problems
        assert chain_found(connection).how == "broken"


def test_changes_without_any_entry_are_not_intact(path: Path) -> None:
    with closing(apsw.Connection(str(path))) as connection:
        connection.execute("DELETE FROM entry")
        assert chain_found(connection) == Chain("broken")


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
