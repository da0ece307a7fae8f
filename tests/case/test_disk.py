"""A disk that fills up or breaks at any write: the act is refused in a sentence, and nothing that was saved is lost."""

import io
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from tests.campaigns.kill import prepare
from tests.campaigns.walk import COLLECTED, checked
from tests.faulty_disk import Disk, faulty_disk
from workbench.case import acts
from workbench.case.acts import Arrival
from workbench.case.case import Case
from workbench.case.ids import new_id
from workbench.exchange.copy import copy_case
from workbench.exchange.merge import merge
from workbench.values.errors import CaseError

FULL = "Not saved: the disk that holds .* is full; free some space and do it again."
BROKEN = "The disk did not read or write .*; check it and do it again."
Script = Callable[[Case, Path], object]


def edit(case: Case, other: Path) -> None:
    acts.lead(case, "typed")


def attach(case: Case, other: Path) -> None:
    stored = case.stage(io.BytesIO(b"x" * 2_000_000))
    acts.attach(case, Arrival(stored, "a.txt", "text/plain", COLLECTED))


def undo(case: Case, other: Path) -> None:
    case.undo()


def bulk(case: Case, other: Path) -> None:
    with case.change("Bulk"):
        case.raw.executemany("INSERT INTO lead (id, text) VALUES (?, 'b')", [(new_id(),) for _ in range(300)])


def take_in(case: Case, other: Path) -> None:
    merge(case, other)


def copy(case: Case, other: Path) -> None:
    out = case.path.with_name("out.casefile")
    out.unlink(missing_ok=True)
    try:
        copy_case(case, out)
    except CaseError:
        assert not list(case.path.parent.glob("out*"))
        raise


def close(case: Case, other: Path) -> None:
    case.close()


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return prepare(tmp_path_factory.mktemp("disk"))


@pytest.mark.parametrize("script", [edit, attach, undo, bulk, take_in, copy, close])
@pytest.mark.parametrize(("error", "says"), [(apsw.FullError, FULL), (apsw.IOError, BROKEN)])
def test_every_write_can_fail(
    prepared: tuple[Path, Path], tmp_path: Path, script: Script, error: type[apsw.Error], says: str
):
    """Let one more write through each time, until the script gets by; sparsely where there are many."""
    path = tmp_path / "case.casefile"
    shutil.copy(prepared[0], path)
    allowed, refused = 0, 0
    with faulty_disk() as disk:
        while not _survives(disk, path, prepared[1], script, error, allowed, says):
            refused += 1
            allowed += 1 + allowed * 3 // 4
    assert refused or script is close


def _survives(
    disk: Disk, path: Path, other: Path, script: Script, error: type[apsw.Error], allowed: int, says: str
) -> bool:
    case = Case.open(path, analyst="tester")
    before = case.rows("SELECT * FROM entry")
    disk.break_after(allowed, error)
    try:
        script(case, other)
        done = disk.spent <= allowed
        told = ""
    except CaseError as refusal:
        done, told = False, str(refusal)
    finally:
        disk.mend()
    assert re.fullmatch(says, told) or not told, told
    if not case.writable:
        with disk.aside():
            Case.open(path, analyst="tester", write=False).close()
        case = Case.open(path, analyst="tester")
    if not done and script is not close:
        assert case.rows("SELECT * FROM entry") == before
    acts.lead(case, "goes on")
    checked(case)
    case.close()
    with Case.open(path, analyst="tester") as again:
        assert checked(again).entries > len(before)
    assert not list(path.parent.glob("*-wal"))
    return done


def _made(path: Path) -> str:
    """What making a case complains of."""
    try:
        Case.create(path, title="T", analyst="tester").close()
    except CaseError as refusal:
        return str(refusal)
    return ""


def test_a_case_that_finds_no_room_is_not_left_half_made(tmp_path: Path):
    path = tmp_path / "new.casefile"
    with faulty_disk() as disk:
        for allowed in range(0, 400, 7):
            disk.break_after(allowed, apsw.FullError)
            told = _made(path)
            disk.mend()
            if not told:
                break
            assert "is full" in told
            assert not list(tmp_path.iterdir())
    with Case.open(path, analyst="tester") as case:
        checked(case)


@pytest.fixture
def small(tmp_path: Path):
    """A disk of 6 MB."""
    folder = tmp_path / "small"
    folder.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", folder], capture_output=True).returncode:
        pytest.skip("may not mount")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


def test_a_full_disk(small: Path):
    """Attach until nothing fits; everything that was attached is there, reading goes on, and room lets work go on."""
    case = Case.create(small / "a.casefile", title="T", analyst="tester")
    filler = small / "filler"
    filler.write_bytes(bytes(1_000_000))
    held: list[int] = []

    def attach_many() -> None:
        for k in range(200):
            stored = case.stage(io.BytesIO(bytes([k]) * 150_000))
            acts.attach(case, Arrival(stored, f"{k}.bin", "application/octet-stream", COLLECTED))
            held.append(k)

    def write_many() -> None:
        for _ in range(1000):
            acts.lead(case, "x" * 5000)

    with pytest.raises(CaseError, match=FULL):
        attach_many()
    assert held
    assert case.value("SELECT count(*) FROM source") == len(held)
    with pytest.raises(CaseError, match=FULL):
        write_many()
    copied = case.path.with_name("copy.casefile")
    with pytest.raises(CaseError, match="full"):
        copy_case(case, copied)
    assert sorted(path.suffix for path in small.glob("copy*")) == []
    case.close()
    filler.unlink()
    with Case.open(case.path, analyst="tester") as again:
        assert again.value("SELECT count(*) FROM source") == len(held)
        acts.lead(again, "room again")
        checked(again)
