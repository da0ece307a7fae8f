"""Opening: what is no case, locked, read-only, newer, older, moved or half made is said in one sentence."""

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import mkdtemp

import apsw
import pytest

from tests.campaigns.walk import checked
from workbench.case import acts, opening
from workbench.case.case import Case
from workbench.values.errors import CaseError

ROOT = Path(__file__).parents[2]
HOLD = """
import sys, time
from pathlib import Path
from workbench.case.case import Case
case = Case.open(Path(sys.argv[1]), analyst="other")
print(case.holder or "holding", flush=True)
time.sleep(60)
"""
LOOK = """
import os, sys
from pathlib import Path
from workbench.case.case import Case
from workbench.case import acts
from workbench.values.errors import CaseError
if os.geteuid() == 0:
    os.setuid(65534)
try:
    with Case.open(Path(sys.argv[1]), analyst="guest") as case:
        print(case.writable, case.value("SELECT count(*) FROM lead"), case.verify().ok, sep="|")
        acts.lead(case, "x")
except CaseError as error:
    print(error)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed case with one lead."""
    with Case.create(tmp_path / "a.casefile", title="T", analyst="tester") as case:
        acts.lead(case, "A")
    return case.path


def refused(path: Path) -> str:
    """The sentence with which opening is refused."""
    with pytest.raises(CaseError) as caught:
        Case.open(path, analyst="tester")
    says = str(caught.value)
    assert path.name in says
    assert says.endswith(".")
    assert "\n" not in says
    return says


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda path: path.unlink(), "There is no file"),
        (lambda path: (path.unlink(), path.mkdir()), "is a folder"),
        (lambda path: (path.unlink(), path.symlink_to(os.devnull)), "is no file that can be read to its end"),
        (lambda path: path.write_bytes(b""), "is empty"),
        (lambda path: path.write_bytes(b"hello"), "is not a case file"),
        (lambda path: path.write_bytes(path.read_bytes()[:50]), "is not a case file"),
        (lambda path: path.write_bytes(path.read_bytes()[:100]), "is damaged|is not a case file|cannot be opened"),
        (lambda path: path.write_bytes(path.read_bytes()[:5000]), "is damaged"),
        (lambda path: path.write_bytes(path.read_bytes()[:4096] + os.urandom(90_000)), "is damaged"),
        (lambda path: _header(path, 68, 1), "is not a case file"),
        (lambda path: _header(path, 60, 99), "made by a newer program \\(format 99, this one knows \\d+\\)"),
        (lambda path: _header(path, 60, 0), "is not a case file"),
    ],
)  # fmt: skip
def test_what_is_no_case_is_refused(path: Path, spoil: Callable[[Path], object], says: str):
    spoil(path)
    assert re.search(says, refused(path))
    assert Case.writing is None
    assert not list(path.parent.glob("*.lock"))


def _header(path: Path, at: int, value: int) -> None:
    data = bytearray(path.read_bytes())
    data[at : at + 4] = value.to_bytes(4, "big")
    path.write_bytes(data)


def test_a_plain_database_is_refused(tmp_path: Path):
    other = tmp_path / "other.casefile"
    raw = apsw.Connection(str(other))
    raw.execute("CREATE TABLE t (a)")
    raw.close()
    assert "is not a case file" in refused(other)


def test_nothing_is_ever_overwritten(path: Path):
    before = path.read_bytes()
    with pytest.raises(CaseError, match="is there already"):
        Case.create(path, title="T", analyst="tester")
    assert path.read_bytes() == before
    with pytest.raises(CaseError, match="There is no folder"):
        Case.create(path.parent / "no" / "a.casefile", title="T", analyst="tester")


def test_a_case_left_unfinished_is_said_to_be(tmp_path: Path):
    path = tmp_path / "half.casefile"
    opening.lay(path)
    assert "was left unfinished" in refused(path)


def test_what_broke_a_reading_off_is_what_is_told_and_the_case_is_one_file_all_the_same(path: Path):
    def broken(case: Case) -> None:
        with case.change("Read"):
            acts.lead(case, "B")
            read = iter(case.raw.execute("SELECT * FROM change"))
            raise ZeroDivisionError(next(read))

    with pytest.raises(ZeroDivisionError), Case.open(path, analyst="tester") as case:
        broken(case)
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    assert path.read_bytes()[18:20] == b"\1\1"  # goes without a log
    with Case.open(path, analyst="tester", write=False) as case:
        assert case.rows("SELECT text FROM lead") == [("A",)]


def test_a_closed_case_is_one_file(path: Path):
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def holding(path: Path) -> subprocess.Popen[str]:
    """Another process with the case open."""
    child = subprocess.Popen([sys.executable, "-c", HOLD, path], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    assert child.stdout.readline() == "holding\n"
    return child


def test_a_second_process_reads_only_and_a_stale_lock_is_taken_over(path: Path):
    child = holding(path)
    try:
        with Case.open(path, analyst="tester") as case:
            assert not case.writable
            assert case.holder is not None
            assert f"(process {child.pid})" in case.holder
            assert case.value("SELECT text FROM lead") == "A"
            with pytest.raises(CaseError, match=f"open for writing by .*process {child.pid}"):
                acts.lead(case, "B")
    finally:
        os.kill(child.pid, signal.SIGKILL)
        child.wait()
    assert path.with_name(path.name + ".lock").exists()
    with Case.open(path, analyst="tester") as case:
        assert case.writable
        acts.lead(case, "B")
        checked(case)
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def as_guest(path: Path) -> list[str]:
    """What another user, who may not write there, sees."""
    done = subprocess.run([sys.executable, "-c", LOOK, path], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-600:]
    return done.stdout.splitlines()


@pytest.fixture
def public(path: Path):
    """A folder that everyone may read and only its owner write, with a case in it."""
    folder = Path(mkdtemp())
    shutil.copy(path, folder / "a.casefile")
    (folder / "a.casefile").chmod(0o444)
    folder.chmod(0o555)
    yield folder / "a.casefile"
    folder.chmod(0o755)
    shutil.rmtree(folder)


READ_ONLY = "a.casefile is open for reading only; save a copy where you may write and work there."


def test_a_read_only_folder(public: Path):
    assert as_guest(public) == ["False|1|True", READ_ONLY]


def test_a_read_only_file_in_a_folder_of_one_s_own(public: Path):
    public.parent.chmod(0o777)
    assert as_guest(public) == ["False|1|True", READ_ONLY]


def test_a_read_only_place_with_unfinished_business(path: Path, public: Path):
    """Reading past a log that was not folded in would show an older state: refused instead."""
    child = holding(path)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    with Case.open(path, analyst="tester") as case:
        acts.lead(case, "B")
        public.parent.chmod(0o755)
        shutil.copy(f"{path}-wal", f"{public}-wal")
    public.parent.chmod(0o555)
    (says,) = as_guest(public)
    assert "was not closed properly and its place cannot be written" in says
    public.parent.chmod(0o755)


@pytest.mark.parametrize(
    "away",
    [
        lambda path: path.unlink(),
        lambda path: path.rename(path.with_name("moved.casefile")),
        lambda path: (shutil.copy(path, f"{path}.new"), os.replace(f"{path}.new", path)),
    ],
)  # fmt: skip
def test_a_file_moved_deleted_or_replaced_while_open(path: Path, away: Callable[[Path], object]):
    case = Case.open(path, analyst="tester")
    acts.lead(case, "B")
    away(path)
    for act in (lambda: acts.lead(case, "C"), case.undo, lambda: case.stage(path.open("rb"))):
        with pytest.raises((CaseError, OSError), match="moved, deleted or replaced|No such file"):
            act()
    assert case.value("SELECT count(*) FROM lead") == 2
    case.close()


def test_a_file_put_back_goes_on(path: Path):
    case = Case.open(path, analyst="tester")
    path.rename(path.with_name("moved"))
    with pytest.raises(CaseError, match="put it back"):
        acts.lead(case, "B")
    path.with_name("moved").rename(path)
    acts.lead(case, "B")
    case.close()
    with Case.open(path, analyst="tester") as again:
        assert again.value("SELECT count(*) FROM lead") == 2


def test_a_case_that_is_only_looked_into_or_refuses_an_act_keeps_every_byte(tmp_path: Path) -> None:
    path = tmp_path / "a.casefile"
    Case.create(path, title="T", analyst="a").close()
    before = path.read_bytes()
    with Case.open(path, analyst="a") as case, pytest.raises(CaseError):
        case.find("S9")
    assert path.read_bytes() == before


def test_a_table_that_no_case_has_is_refused_even_under_a_derived_name(tmp_path: Path) -> None:
    path = tmp_path / "a.casefile"
    Case.create(path, title="T", analyst="a").close()
    raw = apsw.Connection(str(path))
    raw.execute("CREATE TABLE derived_evil (a)")
    raw.close()
    with pytest.raises(CaseError, match="derived_evil does not belong"):
        Case.open(path, analyst="a")


def test_a_name_that_is_no_text_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match="not written in UTF-8"):
        Case.create(tmp_path / "bad\udcff.casefile", title="T", analyst="a")


def foreign_log(path: Path) -> None:
    """Lay beside a file the log of another one, as is left where a backup is put in the place of a killed case."""
    other = path.with_name("other.casefile")
    raw = apsw.Connection(str(other))
    raw.execute("PRAGMA journal_mode=WAL; CREATE TABLE a (b); INSERT INTO a VALUES (randomblob(9000))").fetchall()
    shutil.copy(f"{other}-wal", f"{path}-wal")
    raw.close()
    other.unlink()


@pytest.mark.parametrize("write", [True, False])
def test_a_log_that_belongs_to_another_file_is_not_written_over_the_case(tmp_path: Path, write: bool):
    path = tmp_path / "a.casefile"
    with Case.create(path, title="Whole", analyst="a") as case:
        acts.lead(case, "kept")
    foreign_log(path)
    before = path.read_bytes()
    with pytest.raises(CaseError, match="a.casefile-wal, which lies beside a.casefile, belongs to another file; move"):
        Case.open(path, analyst="a", write=write)
    assert path.read_bytes() == before
    Path(f"{path}-wal").unlink()
    with Case.open(path, analyst="a") as case:
        assert checked(case).ok


@pytest.mark.parametrize("between", [1, 300])
def test_a_log_is_not_written_over_an_older_copy_of_its_own_case(tmp_path: Path, between: int):
    path, older = tmp_path / "a.casefile", tmp_path / "older.casefile"
    with Case.create(path, title="Whole", analyst="a") as case:
        acts.lead(case, "kept")
    shutil.copy(path, older)
    with Case.open(path, analyst="a") as case:
        for at in range(between):
            acts.note(case, case.find("LD-1")[1], f"in between {at}")
    with Case.open(path, analyst="a") as case:
        acts.lead(case, "later")
        shutil.copy(f"{path}-wal", f"{older}-wal")
    before = older.read_bytes()
    with pytest.raises(CaseError, match="older.casefile-wal does not go on where older.casefile ends"):
        Case.open(older, analyst="a")
    assert older.read_bytes() == before
    Path(f"{older}-wal").unlink()
    with Case.open(older, analyst="a") as case:
        assert checked(case).ok


def test_a_log_that_goes_on_where_the_file_ends_is_taken_up(tmp_path: Path):
    path, killed = tmp_path / "a.casefile", tmp_path / "killed.casefile"
    with Case.create(path, title="Whole", analyst="a") as case:
        acts.lead(case, "kept")
        case.undo()
    with Case.open(path, analyst="a") as case:
        case.redo()
        acts.lead(case, "in the log")
        for tail in ("", "-wal"):
            shutil.copy(f"{path}{tail}", f"{killed}{tail}")
    with Case.open(killed, analyst="a") as case:
        assert checked(case).ok
        assert [text for (text,) in case.rows("SELECT text FROM lead WHERE deleted = 0")] == ["kept", "in the log"]
