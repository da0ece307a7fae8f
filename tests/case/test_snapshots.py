"""Snapshots: made beside the work, kept as long as they are of use, gone back to by an act that undo takes back."""

import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.campaigns.walk import Walk, checked, tables
from workbench.case import acts, snapshots
from workbench.case.case import Case
from workbench.case.shelf import on_shelf, shelf_by_path, staying
from workbench.case.snapshots import as_new_file, difference, take
from workbench.case.verify import verify_file
from workbench.values.errors import CaseError

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)


@pytest.fixture
def case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Case]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    with Case.create(tmp_path / "a.casefile", title="T", analyst="a") as made:
        acts.lead(made, "one")
        yield made


def test_a_snapshot_is_a_checked_case_for_its_owner_only(case: Case):
    made = take(case.path, why="asked")
    assert made is not None
    assert made.whole
    assert made.file.stat().st_mode & 0o777 == 0o600
    assert case.path.parent not in (made.file.parent, made.file.parent.parent.parent)
    verdict = verify_file(made.file)
    assert verdict.ok
    assert verdict.head == case.verify().head
    assert [each.name for each in made.file.parent.iterdir() if ".part" in each.name] == []


def test_nothing_new_makes_no_snapshot(case: Case):
    assert take(case.path) is not None
    assert take(case.path) is None
    acts.lead(case, "two")
    assert take(case.path) is not None
    assert len(snapshots.snapshots(case.path)) == 2


def test_a_large_case_goes_without_its_bytes_and_gets_them_back(case: Case, monkeypatch: pytest.MonkeyPatch):
    import io

    from tests.campaigns.walk import COLLECTED

    stored = case.stage(io.BytesIO(b"x" * 3_000))
    acts.attach(case, acts.Arrival(stored, "a.txt", "text/plain", COLLECTED))
    monkeypatch.setattr(snapshots, "WHOLE", 1000)
    made = take(case.path)
    assert made is not None
    assert not made.whole
    out = case.path.with_name("again.casefile")
    assert "missing" in as_new_file(made, out).problems[0]
    out.unlink()
    case.raw.execute("PRAGMA wal_checkpoint").fetchall()
    assert as_new_file(made, out, damaged=case.path).ok


def test_going_back_is_one_entry_that_undo_takes_back(case: Case):
    before = tables(case, live=True)
    made = take(case.path)
    assert made is not None
    (lead,) = case.rows("SELECT id FROM lead")[0]
    acts.set_fields(case, lead, {"text": "changed"})
    acts.lead(case, "two")
    told = difference(case, made.file)
    assert [entry.act for entry in told.entries] == ["New lead", "Edit lead"]
    assert (told.made, told.changed, told.lacking) == ({"lead": 1}, {"lead": 1}, 0)
    after, count = tables(case, live=True), case.value("SELECT count(*) FROM entry")
    acts.go_back_to(case, made)
    assert tables(case, live=True) == before
    assert case.value("SELECT count(*) FROM entry") == count + 1
    checked(case)
    case.undo()
    assert tables(case, live=True) == after
    checked(case)


@pytest.mark.parametrize("seed", [3, 8])
def test_any_walk_can_be_gone_back_on(case: Case, seed: int):
    walk = Walk(case, seed)
    for _ in range(15):
        walk.act()
    before, made = tables(case, live=True), take(case.path)
    assert made is not None
    for _ in range(15):
        walk.act()
    after = tables(case, live=True)
    acts.go_back_to(case, made)
    assert tables(case, live=True) == before
    case.undo()
    assert tables(case, live=True) == after


def test_one_of_another_branch_is_not_gone_back_to(case: Case):
    made = take(case.path)
    assert made is not None
    out = case.path.with_name("branch.casefile")
    assert as_new_file(made, out).ok
    other = snapshots.take(out)
    assert other is not None
    with pytest.raises(CaseError, match="holds 1 entries that this case has not"):
        acts.go_back_to(case, other)


def test_a_case_that_cannot_be_opened_is_found_by_where_it_lay(case: Case):
    made = take(case.path)
    case.close()
    case.path.write_bytes(b"gone")
    assert snapshots.snapshots(case.path) == [made]
    assert shelf_by_path(case.path.with_name("other.casefile")) is None
    assert made is not None
    assert as_new_file(made, case.path.with_name("back.casefile")).ok


def test_a_copy_made_by_hand_does_not_hide_where_the_case_lay(case: Case, tmp_path: Path):
    made = take(case.path)
    assert made is not None
    copy = tmp_path / "backup.casefile"
    shutil.copy(made.file, copy)
    case.close()
    with Case.open(copy, analyst="a") as other:
        acts.lead(other, "on the copy")
    assert take(copy) is not None
    for path in (case.path, copy):
        path.write_bytes(b"")
        assert shelf_by_path(path) == made.file.parent
        assert made in snapshots.snapshots(path)


def test_a_full_disk_is_said_of_the_folder_of_snapshots(case: Case, monkeypatch: pytest.MonkeyPatch):
    def full(part: Path) -> None:
        raise apsw.FullError("database or disk is full")

    monkeypatch.setattr(snapshots, "_check", full)
    with pytest.raises(CaseError, match="No snapshot was made: the disk that holds .*snapshots.* is full; free"):
        take(case.path)
    assert snapshots.snapshots(case.path) == []
    assert list(snapshots.state_folder().glob("*/*")) == []


def test_a_folder_that_cannot_be_written_is_said(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    blocked = tmp_path / "blocked"
    blocked.write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(blocked))
    with pytest.raises(CaseError, match="No snapshot was made"):
        take(case.path)


def test_what_else_lies_there_is_passed_over(tmp_path: Path):
    (tmp_path / "note.casefile").write_text("")
    os.mkfifo(tmp_path / "pipe.casefile")
    assert on_shelf(tmp_path) == []


@given(st.lists(st.integers(0, 400 * 24 * 60), max_size=80))
def test_what_stays_is_all_of_a_day_and_then_fewer(minutes: list[int]):
    times = {NOW - timedelta(minutes=each) for each in minutes}
    stay = staying(times, NOW)
    assert {at for at in times if NOW - at <= timedelta(days=1)} <= stay <= times
    assert staying(stay, NOW) == stay  # thinning again takes nothing more
    for at in times:
        assert any(abs(at - kept) <= timedelta(days=31) for kept in stay)
    older = [at for at in stay if timedelta(days=1) < NOW - at <= timedelta(days=31)]
    assert len({at.date() for at in older}) == len(older)
