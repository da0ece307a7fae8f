"""The stand-alone verifier: plain Python in a clean folder finds what the program's own check finds."""

import shutil
import subprocess
import sys
from pathlib import Path
from random import Random
from runpy import run_path
from typing import Any

import apsw
import pytest

from tests.campaigns import tamper
from workbench.case import verifier
from workbench.case.journal import ENTRY, leaf_of
from workbench.exchange.newfile import write_new

OWN = {"derived_number", "local"}
"""Tables of which the verifier says nothing, or only of the head."""


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("verifier") / "base.casefile"
    tamper.prepare(path)
    return path


def alone(case: Path, folder: Path) -> tuple[int, list[str]]:
    """What a bare Python says in a folder that holds nothing but the verifier and the case."""
    folder.mkdir(exist_ok=True)
    shutil.copy(case, folder / "a.casefile")
    program = folder / "verify_case.py"
    if not program.exists():
        write_new(program, [verifier.program()])
    command = [sys.executable, "-I", "-S", program.name, "a.casefile"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert done.stderr == ""
    return done.returncode, done.stdout.splitlines()


def found(program: dict[str, Any], case: Path) -> list[str]:
    """The same in this process."""
    db = program["sqlite3"].connect(f"file:{case}?mode=ro&immutable=1", uri=True)
    try:
        says: list[str] = program["Check"](db).run()
    finally:
        db.close()
    return says


def test_a_good_case_is_found_intact_and_keeps_every_byte(base: Path, tmp_path: Path):
    before = base.read_bytes()
    status, said = alone(base, tmp_path / "clean")
    assert status == 0
    assert len(said) == 1
    assert said[0].startswith("INTACT: ")
    assert (tmp_path / "clean" / "a.casefile").read_bytes() == before


def test_a_tampered_case_is_named_so(base: Path, tmp_path: Path):
    bad = tmp_path / "bad.casefile"
    shutil.copy(base, bad)
    raw = apsw.Connection(str(bad))
    raw.execute("UPDATE lead SET text = 'other'; UPDATE blob_chunk SET data = zeroblob(9) WHERE length(data) > 500000")
    raw.close()
    status, said = alone(bad, tmp_path / "clean")
    assert status == 1
    assert any("lead" in each and "differs from the journal in text" in each for each in said)
    assert any("big.bin" in each and "chunk 1 is altered" in each for each in said)
    assert said[-1].startswith("DAMAGED OR ALTERED: ")


def test_every_way_of_tampering_is_named(base: Path, tmp_path: Path):
    program, random, path, met = run_path(str(verifier.FILE)), Random(5), tmp_path / "t.casefile", 0
    while met < 10:
        shutil.copy(base, path)
        raw = apsw.Connection(str(path))
        raw.execute("PRAGMA synchronous=OFF; PRAGMA journal_mode=MEMORY").fetchall()
        done = tamper.tampered(raw, random)
        raw.close()
        if done is None or done[0] in OWN:
            continue
        met += 1
        words = tamper.NAMED.get(done[0], (done[0],))
        said = found(program, path)
        assert any(word in each for each in said for word in words), (done, said[:3])


def test_withheld_values_are_counted_and_the_chain_holds(base: Path, tmp_path: Path):
    path = tmp_path / "redacted.casefile"
    shutil.copy(base, path)
    raw = apsw.Connection(str(path))
    raw.execute("BEGIN")
    held = raw.execute(
        "SELECT id, salt, tbl, row, field, old, new FROM change WHERE tbl = ? AND field = 'by'", (ENTRY,)
    ).fetchall()
    for key, salt, *parts in held:
        gone = "tbl = NULL, row = NULL, field = NULL, old = NULL, new = NULL, salt = NULL"
        raw.execute(f"UPDATE change SET {gone}, leaf = ? WHERE id = ?", (leaf_of(salt, parts), key))
    raw.execute("COMMIT")
    raw.close()
    status, said = alone(path, tmp_path / "clean")
    assert (status, len(said)) == (0, 1)
    assert f" {len(held)} withheld" in said[0]


def test_a_case_that_is_open_elsewhere_is_not_judged(base: Path, tmp_path: Path):
    program = run_path(str(verifier.FILE))
    path = tmp_path / "a.casefile"
    shutil.copy(base, path)
    path.with_name("a.casefile-wal").write_bytes(b"x")
    assert program["main"](str(path)) == 2


@pytest.mark.parametrize("data", [b"", b"hello", bytes(100_000), None])
def test_what_is_no_case_gets_a_verdict_and_no_dump(data: bytes | None, tmp_path: Path):
    path = tmp_path / "a.casefile"
    if data is None:
        path.mkdir()
    else:
        path.write_bytes(data)
    command = [sys.executable, "-I", "-S", str(verifier.FILE), str(path)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.stderr == ""
    last = done.stdout.splitlines()[-1]
    if data is None:
        assert done.returncode == 2
        assert "cannot be read" in last
    else:
        assert done.returncode == 1
        assert last == "DAMAGED, ALTERED, OR NO CASE FILE: nothing counted; head unknown"


def test_an_endless_view_in_the_place_of_a_table_is_not_asked(base: Path, tmp_path: Path):
    path = tmp_path / "a.casefile"
    shutil.copy(base, path)
    raw = apsw.Connection(str(path))
    endless = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x AS tbl, x AS field FROM c"
    raw.execute(f"ALTER TABLE lead RENAME TO lead2; CREATE VIEW lead AS {endless}")
    raw.close()
    (said,) = found(run_path(str(verifier.FILE)), path)
    assert said == "a stored view, lead, which no case file has; nothing more was asked of this file"


def test_names_in_a_file_do_not_steer_the_terminal(base: Path, tmp_path: Path):
    path = tmp_path / "a.casefile"
    shutil.copy(base, path)
    raw = apsw.Connection(str(path))
    raw.execute("UPDATE entry SET act = char(27) || '[2J' || char(10) || 'INTACT: all' WHERE seq = 3")
    raw.close()
    status, said = alone(path, tmp_path / "clean")
    assert status == 1
    assert not any(line.startswith("INTACT") or "\x1b" in line for line in said)


def test_it_is_short_and_needs_nothing_new():
    text = verifier.program().decode("ascii")
    assert len(text.splitlines()) <= 215
    assert not [line for line in text.splitlines() if line.startswith(("import ", "from ")) and "workbench" in line]
    compile(text, "verify_case.py", "exec", dont_inherit=True)
    import ast

    ast.parse(text, feature_version=(3, 8))
