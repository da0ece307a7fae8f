"""A disk that fills up or breaks at any write: the act is refused in a sentence, and nothing that was saved is lost."""

import io
import shutil
import subprocess
from pathlib import Path

import apsw
import pytest

from tests.campaigns.broken import BROKEN, FULL, SCRIPTS, Script, close, survives
from tests.campaigns.kill import prepare
from tests.campaigns.walk import COLLECTED, checked
from tests.faulty_disk import faulty_disk
from workbench.case import acts
from workbench.case.acts import Arrival
from workbench.case.case import Case
from workbench.case.ids import new_id
from workbench.case.search import hits, index_text
from workbench.exchange.copy import copy_case
from workbench.values.errors import CaseError


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return prepare(tmp_path_factory.mktemp("disk"))


@pytest.mark.parametrize("script", [*SCRIPTS, close])
@pytest.mark.parametrize(("error", "says"), [(apsw.FullError, FULL), (apsw.IOError, BROKEN)])
def test_every_write_can_fail(
    prepared: tuple[Path, Path], tmp_path: Path, script: Script, error: type[apsw.Error], says: str
):
    """Let one more write through each time, until the script gets by; sparsely where there are many."""
    path = tmp_path / "case.casefile"
    shutil.copy(prepared[0], path)
    allowed, refused = 0, 0
    with faulty_disk() as disk:
        while not survives(disk, path, prepared[1], script, error, allowed, says):
            refused += 1
            allowed += 1 + allowed * 3 // 4
    assert refused or script is close


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


def test_a_read_that_failed_does_not_leave_the_index_called_damaged(tmp_path: Path):
    """Whichever read of an edit is refused: the case stays open, and the next search and edit in it go well."""
    path, kept = tmp_path / "case.casefile", tmp_path / "kept.casefile"
    with Case.create(path, title="T", analyst="tester") as case:
        note = acts.note(case, case.value("SELECT id FROM investigation"), "first words")
    shutil.copy(path, kept)
    with faulty_disk() as disk:
        disk.kinds = {"read"}
        told, allowed = True, 5  # of opening the log
        while told:
            shutil.copy(kept, path)
            with Case.open(path, analyst="tester") as case:
                allowed += 1
                disk.break_after(allowed, apsw.IOError)
                try:
                    acts.set_fields(case, note, {"text": "other words"})
                    told = False
                except CaseError:
                    pass
                disk.mend()
                assert len(hits(case.raw, "words")) == 1
                acts.set_fields(case, note, {"text": "third words"})
                assert len(hits(case.raw, "third")) == 1
    assert allowed > 10


def test_a_read_that_failed_while_staging_does_not_make_the_index_forget_what_it_held(tmp_path: Path):
    """Whichever read is refused, what is staged next leaves the totals of the index as they should be."""
    path, kept = tmp_path / "case.casefile", tmp_path / "kept.casefile"
    with Case.create(path, title="T", analyst="tester") as case:
        acts.note(case, case.value("SELECT id FROM investigation"), "first words")
    shutil.copy(path, kept)
    counted = set()
    with faulty_disk() as disk:
        disk.kinds = {"read"}
        for allowed in range(6, 17):
            shutil.copy(kept, path)
            with Case.open(path, analyst="tester") as case, case.staging() as staging:
                disk.break_after(allowed, apsw.IOError)
                with pytest.raises(CaseError, match="did not read"), staging.writing():
                    index_text(staging.connection, new_id(), 0, "words of a text")
                disk.mend()
                with staging.writing():
                    index_text(staging.connection, new_id(), 0, "words of a text")
                counted.add(case.value("SELECT block FROM derived_search_data WHERE id = 1"))  # rows and words in all
    assert len(counted) == 1
