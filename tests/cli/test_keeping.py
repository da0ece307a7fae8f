"""Snapshots, salvage and the verifier from the command line."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import apsw
import pytest

Run = Callable[..., Any]


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def test_a_snapshot_is_taken_shown_gone_back_to_and_laid_down(
    run: Run, refused: Callable[..., str], case: Path
) -> None:
    assert run("snapshots", case) == {"snapshots": []}
    (first,) = run("snapshots", case, "--take")["snapshots"]
    assert run("snapshots", case, "--take")["snapshots"] == [first]
    run("lead", case, "Who owns it?")
    came = run("snapshots", case, "--show", "1")
    assert ([each["act"] for each in came["entries"]], came["made"]) == (["New lead"], {"lead": 1})
    assert "no snapshot 7" in refused("snapshots", case, "--restore", "7")
    (entry,) = run("snapshots", case, "--restore", "1")["entries"]
    assert entry["label"].startswith("Go back to snapshot")
    assert run("list", case, "lead")["rows"] == []
    run("undo", case)
    assert len(run("list", case, "lead")["rows"]) == 1
    held = run("snapshots", case)["snapshots"]
    assert [each["why"] for each in held] == ["before restore", "asked"]
    out = case.with_name("then.casefile")
    assert run("snapshots", case, "--open", "2", "--out", out)["ok"]
    assert run("list", out, "lead")["rows"] == []


def test_a_damaged_case_is_salvaged_and_what_is_lost_is_named(run: Run, worked: Path) -> None:
    raw = apsw.Connection(str(worked))
    raw.execute("UPDATE blob_chunk SET data = zeroblob(length(data)); DELETE FROM derived_text").fetchall()
    raw.close()
    assert "S1" in run("verify", worked, status=1)["problems"][0]
    out = worked.with_name("out.casefile")
    made = run("salvage", worked, out)
    assert made["ok"]
    assert any("S1" in says and "are lost" in says for says in made["damage"])
    found = run("verify", out)
    assert found["ok"]
    assert any("were lost to damage" in says for says in found["lost"])
    run("lead", out, "goes on")
    assert run("journal", out, "--limit", "2")["entries"][1]["label"] == "Salvage"


def test_the_verifier_is_laid_down_with_its_hash(run: Run, case: Path, tmp_path: Path) -> None:
    made = run("verifier", tmp_path / "v.py")
    assert len(made["sha256"]) == 64
    done = subprocess.run([sys.executable, "-I", tmp_path / "v.py", case], capture_output=True, text=True)
    assert done.stdout.startswith("INTACT")
