"""A copy is also the way out when the case file is gone from its place."""

import io
from pathlib import Path

import apsw
import pytest

from workbench.case import acts, rows
from workbench.case.case import Case
from workbench.exchange.copy import copy_case
from workbench.values.errors import CaseError


def test_a_case_whose_file_was_deleted_while_open_is_still_copied_whole(tmp_path: Path) -> None:
    path, out = tmp_path / "a.casefile", tmp_path / "b.casefile"
    with Case.create(path, title="T", analyst="ada") as case:
        acts.lead(case, "not lost")
        path.unlink()
        assert not case.in_place()
        assert copy_case(case, out).proof.ok
    with Case.open(out, analyst="ada") as case:
        assert [row["text"] for row in rows.records(case, "lead")] == ["not lost"]


def test_another_file_at_its_place_is_not_taken_for_it(tmp_path: Path) -> None:
    path, out = tmp_path / "a.casefile", tmp_path / "b.casefile"
    with Case.create(path, title="Mine", analyst="ada") as case:
        path.rename(tmp_path / "moved.casefile")
        path.write_bytes((tmp_path / "moved.casefile").read_bytes())
        acts_before = case.value("SELECT count(*) FROM entry")
        copy_case(case, out)
    with Case.open(out, analyst="ada") as case:
        assert case.value("SELECT count(*) FROM entry") == acts_before + 1
        assert case.value("SELECT title FROM investigation") == "Mine"


def test_damaged_bytes_are_noticed_on_the_way_and_no_copy_is_left(tmp_path: Path) -> None:
    path, out = tmp_path / "a.casefile", tmp_path / "b.casefile"
    with Case.create(path, title="T", analyst="ada") as case:
        told = {"at": "2026-01-01T00:00:00Z", "zone": "+0000", "by": "ada", "method": "file", "tool": "test"}
        acts.attach(case, acts.Arrival(case.stage(io.BytesIO(b"words " * 9)), "a.txt", "text/plain", told))
    raw = apsw.Connection(str(path))
    raw.execute("UPDATE blob_chunk SET data = ?", (b"others" * 9,))
    raw.close()
    with Case.open(path, analyst="ada", write=False) as case, pytest.raises(CaseError, match="bytes are damaged"):
        copy_case(case, out)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.casefile"]


def test_a_place_that_refuses_the_finished_copy_is_told_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    def refuses(*_names: object) -> None:
        raise PermissionError(13, "Permission denied")

    with Case.create(tmp_path / "a.casefile", title="T", analyst="ada") as case:
        monkeypatch.setattr("workbench.exchange.copy.os.replace", refuses)
        with pytest.raises(CaseError, match="b.casefile cannot be written"):
            copy_case(case, tmp_path / "b.casefile")
    assert [path.name for path in tmp_path.iterdir()] == ["a.casefile"]
