"""Sealing, signing and opening from the command line, as two colleagues would."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


@pytest.fixture(autouse=True)
def _own_keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


def test_a_copy_goes_out_sealed_and_signed_and_comes_home(run: Run, refused: Run, case: Path, tmp_path: Path):
    mine = run("keys")
    assert mine["recipient"].startswith("age1")
    sealed, opened, folder = tmp_path / "b.age", tmp_path / "b.casefile", tmp_path / "proof"
    made = run("export", case, sealed, "--to", mine["recipient"], "--sign", "--for", "Desk two")
    assert (made["sealed"], made["signed"]) == ([mine["recipient"]], mine["signer"])
    assert b"Two reports" not in sealed.read_bytes()
    assert run("releases", case)["rows"][0]["contents"]["sealed"] == [mine["recipient"]]
    run("unseal", sealed, opened)
    folder.mkdir()
    found = run("signature", opened, folder)
    assert (found["holds"], found["signer"]) == (True, mine["signer"])
    assert "is known here since" in found["says"]  # one's own
    assert {each.name for each in folder.iterdir()} == {"manifest.txt", "manifest.sig", "signer.der"}
    assert "is known here since" in run("signature", opened)["says"]
    run("lead", opened, "Who flew?", "--as", "second")
    seen = run("merge", case, opened, "--preview")
    assert "is known here since" in seen["signature"]
    assert (seen["added"]["lead"]["rows"][0]["name"], seen["opinions"]) == ("Who flew?", [])
    assert seen["fork"]["theirs"] == 2
    assert run("merge", case, opened)["new"] == 1
    assert run("signature", case, status=1)["says"] == "Nobody signed this file."
    assert refused("signature", opened, tmp_path / "nowhere").endswith("make it first.")
    assert refused("export", case, tmp_path / "no" / "b.age", "--to", mine["recipient"]).endswith("make it first.")


def test_a_sealed_copy_is_merged_without_being_opened_first(run: Run, refused: Run, case: Path, tmp_path: Path):
    secret, sealed = tmp_path / "secret", tmp_path / "b.age"
    secret.write_text("three brown foxes\n")
    run("export", case, sealed, "--passphrase-file", secret)
    assert "name a file that holds it" in refused("merge", case, sealed)
    assert run("merge", case, sealed, "--passphrase-file", secret)["new"] == 0
    both = refused("export", case, tmp_path / "c.age", "--passphrase-file", secret, "--to", run("keys")["recipient"])
    assert "not both" in both
    secret.write_text("\n")
    assert "holds no passphrase" in refused("merge", case, sealed, "--passphrase-file", secret)
