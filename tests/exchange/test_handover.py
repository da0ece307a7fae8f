"""A copy on its way out: with the verifier beside it, and nothing left of one that fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.case import verifier
from workbench.case.case import Case
from workbench.exchange import handover
from workbench.exchange.handover import Seal, hand_over
from workbench.exchange.keys import KeyStore
from workbench.exchange.sealing import own_recipient
from workbench.values.errors import CaseError


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "own.casefile"
    Case.create(path, title="Own", analyst="one").close()
    return path


@pytest.mark.parametrize("closed", [False, True])
def test_a_disk_that_does_not_give_the_copy_back_leaves_no_copy(
    case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, closed: bool
) -> None:
    def refuse(path: Path) -> str:
        raise OSError(5, "Input/output error", str(path))

    monkeypatch.setattr(handover, "digest", refuse)
    keys = KeyStore(tmp_path / "keys")
    seal = Seal((own_recipient(keys),) if closed else (), signed=True, keys=keys)
    with Case.open(case, analyst="one", write=False) as own, pytest.raises(CaseError, match="nothing was exported"):
        hand_over(own, tmp_path / "out.casefile", closing=seal)
    assert not list(tmp_path.glob("out*"))


def test_the_verifier_is_laid_beside_the_copy_and_nothing_is_overwritten(case: Path, tmp_path: Path) -> None:
    beside = tmp_path / verifier.FILE.name
    with Case.open(case, analyst="one", write=False) as own:
        assert hand_over(own, tmp_path / "a.casefile", verifier=True).beside == beside
        assert beside.read_bytes() == verifier.program()
        hand_over(own, tmp_path / "b.casefile", verifier=True)
        beside.write_text("another")
        with pytest.raises(CaseError, match="is there already"):
            hand_over(own, tmp_path / "c.casefile", verifier=True)
    assert beside.read_text() == "another"
    assert not list(tmp_path.glob("c.*"))


def test_what_an_export_left_that_was_killed_is_told(case: Path, tmp_path: Path) -> None:
    (tmp_path / "a.casefile.part").write_bytes(b"half")
    with Case.open(case, analyst="one", write=False) as own:
        made = hand_over(own, tmp_path / "a.casefile")
    assert [each.name for each in made.left] == ["a.casefile.part"]
    assert (tmp_path / "a.casefile.part").read_bytes() == b"half"
