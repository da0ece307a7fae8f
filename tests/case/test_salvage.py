"""Salvage: whatever is destroyed, the rest comes into a file that verifies, and what is gone is named."""

import io
import shutil
from contextlib import closing
from pathlib import Path
from random import Random

import apsw
import pytest

from tests.campaigns.walk import COLLECTED, tables
from tests.case.test_opening import foreign_log
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.ids import new_id
from workbench.case.salvage import Salvaged, salvage
from workbench.case.storage import PAGE
from workbench.values.errors import CaseError

LEADS = 400


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("salvage") / "a.casefile"
    with Case.create(path, title="Salvage", analyst="a") as case:
        stored = case.stage(io.BytesIO(Random(1).randbytes(1_200_000)))
        acts.attach(case, acts.Arrival(stored, "film.bin", "application/octet-stream", COLLECTED))
        for part in range(10):
            with case.change("Bulk"):
                rows = [(new_id(), f"lead {part} {k}") for k in range(LEADS // 10)]
                case.raw.executemany("INSERT INTO lead (id, text) VALUES (?, ?)", rows)
        acts.note(case, rows[0][0], "the last word")
    return path


def saved(data: bytes, folder: Path) -> Salvaged:
    """Salvage of these bytes, which must verify."""
    path, out = folder / "bad.casefile", folder / "out.casefile"
    path.write_bytes(data)
    out.unlink(missing_ok=True)
    made = salvage(path, out, analyst="rescuer")
    assert made.proof.ok, made.proof.problems[:3]
    assert path.read_bytes() == data
    return made


def shown(path: Path) -> object:
    with Case.open(path, analyst="reader", write=False) as case:
        return tables(case)


def page_of(path: Path, table: str, *, root: bool = False) -> int:
    """Where a page of a table begins: its root, or a leaf in its middle."""
    raw = apsw.Connection(str(path))
    if root:
        (number,) = raw.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    else:
        found = raw.execute("SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf'", (table,)).fetchall()
        number = found[len(found) // 2][0]
    raw.close()
    return (number - 1) * PAGE


def without(data: bytes, at: int, size: int = PAGE) -> bytes:
    return data[:at] + Random(at).randbytes(size) + data[at + size :]


@pytest.mark.parametrize("table", ["change", "blob_chunk", "sqlite_schema"])
def test_everything_is_saved_where_the_root_of_a_table_is_destroyed(base: Path, tmp_path: Path, table: str):
    """The pages below a root stand; a root that is itself a leaf takes its rows with it, which the rest gives back."""
    at = 0 if table == "sqlite_schema" else page_of(base, table, root=True)
    made = saved(without(base.read_bytes(), at), tmp_path)
    assert shown(made.file) == shown(base)


def test_a_damaged_leaf_of_the_journal_costs_names_not_values(base: Path, tmp_path: Path):
    made = saved(without(base.read_bytes(), page_of(base, "change")), tmp_path)
    assert shown(made.file) == shown(base)
    assert any("Bulk" in says and "is damaged" in says for says in made.damage)
    assert any("their values are kept" in says for says in made.damage)
    assert made.proof.lost
    with Case.open(made.file, analyst="b") as case:
        acts.lead(case, "goes on")
        assert case.undo()
        assert case.verify().ok


def test_a_damaged_leaf_of_a_record_is_made_anew_from_the_journal(base: Path, tmp_path: Path):
    made = saved(without(base.read_bytes(), page_of(base, "lead")), tmp_path)
    assert shown(made.file) == shown(base)
    assert made.proof.lost == ()


def test_lost_bytes_are_named_by_source_and_place(base: Path, tmp_path: Path):
    data = base.read_bytes()
    at = data.index(Random(1).randbytes(1_200_000)[9_000:9_050])
    made = saved(data[:at] + bytes(5) + data[at + 5 :], tmp_path)
    assert [says for says in made.damage if "S1 “film.bin”: bytes 1 to 1" in says and "are lost" in says]
    assert any("S1 “film.bin”" in says for says in made.proof.lost)


@pytest.mark.parametrize("field", ["size", "deleted"])
def test_a_damaged_key_in_the_journal_makes_no_bytes_of_its_own(base: Path, tmp_path: Path, field: str):
    path = Path(shutil.copy(base, tmp_path / "key.casefile"))
    with closing(apsw.Connection(str(path))) as raw:
        raw.execute("UPDATE change SET row = zeroblob(32) WHERE tbl = 'blob' AND field = ?", (field,))
    made = saved(path.read_bytes(), tmp_path)
    assert shown(made.file) == shown(base)


def test_two_in_a_thousand_pages_cost_less_than_a_row_in_a_hundred(base: Path, tmp_path: Path):
    data, random = bytearray(base.read_bytes()), Random(2)
    pages = len(data) // PAGE
    for number in random.sample(range(1, pages), max(pages * 2 // 1000, 1)):
        data[number * PAGE : (number + 1) * PAGE] = random.randbytes(PAGE)
    made = saved(bytes(data), tmp_path)
    assert made.kept["lead"] >= 0.99 * LEADS


def test_what_a_log_holds_is_saved_too(base: Path, tmp_path: Path):
    path = tmp_path / "a.casefile"
    path.write_bytes(base.read_bytes())
    with Case.open(path, analyst="a") as case:
        acts.lead(case, "in the log")
        for tail in ("", "-wal"):
            (tmp_path / f"copy.casefile{tail}").write_bytes(path.with_name(path.name + tail).read_bytes())
    made = salvage(tmp_path / "copy.casefile", tmp_path / "out.casefile", analyst="b")
    assert made.kept["lead"] == LEADS + 1
    assert made.damage == ()


@pytest.mark.parametrize("data", [b"", b"hello", bytes(200_000), Random(1).randbytes(200_000)])
def test_what_is_no_case_at_all_is_said(data: bytes, tmp_path: Path):
    path = tmp_path / "no.casefile"
    path.write_bytes(data)
    with pytest.raises(CaseError, match="go back to a snapshot or a backup copy"):
        salvage(path, tmp_path / "out.casefile", analyst="a")
    assert [each.name for each in tmp_path.iterdir()] == ["no.casefile"]


def test_nothing_is_overwritten(base: Path, tmp_path: Path):
    (tmp_path / "out.casefile").write_text("here")
    with pytest.raises(CaseError, match="ever overwritten"):
        salvage(base, tmp_path / "out.casefile", analyst="a")


def test_a_salvaged_case_goes_home_and_its_own_case_gives_it_back_what_it_lost(base: Path, tmp_path: Path):
    """Journal and bytes that a colleague's copy still holds come back by a merge."""
    from workbench.exchange.merge import merge

    data = without(base.read_bytes(), page_of(base, "change"))
    at = data.index(Random(1).randbytes(1_200_000)[9_000:9_050])
    made = saved(data[:at] + bytes(5) + data[at + 5 :], tmp_path)
    assert len(made.proof.lost) == 2
    whole = tmp_path / "whole.casefile"
    whole.write_bytes(base.read_bytes())
    with Case.open(whole, analyst="home") as case:
        merge(case, made.file)
        assert case.verify().ok
    with Case.open(made.file, analyst="rescuer") as case:
        merge(case, base)
        verdict = case.verify()
        assert verdict.ok, verdict.problems[:3]
        assert case.value("SELECT count(*) FROM blob_chunk") == 2


def test_a_log_of_another_file_is_passed_over(base: Path, tmp_path: Path):
    foreign_log(tmp_path / "bad.casefile")
    made = saved(base.read_bytes(), tmp_path)
    assert made.kept["lead"] == LEADS
    assert made.damage == ("the log beside bad.casefile belongs to another file, and was passed over",)


def test_a_file_cut_off_says_so_and_keeps_rows_whose_names_were_cut_off(tmp_path: Path):
    path = tmp_path / "small.casefile"
    with Case.create(path, title="Small", analyst="a") as case:
        lead = acts.lead(case, "kept without schema and journal")
    whole = path.read_bytes()
    left = page_of(path, "lead", root=True) + PAGE
    made = saved(whole[:left], tmp_path)
    assert made.kept["lead"] == 1
    assert f"the file is cut off: {left // PAGE} of its {len(whole) // PAGE} pages are left" in made.damage
    with Case.open(made.file, analyst="a") as case:
        assert case.rows("SELECT id, text FROM lead") == [(lead, "kept without schema and journal")]


def test_the_first_pages_with_header_and_journal_cost_no_record(base: Path, tmp_path: Path):
    made = saved(without(base.read_bytes(), 0, 4 * PAGE), tmp_path)
    assert made.kept["lead"] == LEADS
    assert "the journal is gone whole; records are as their tables hold them" in made.damage
