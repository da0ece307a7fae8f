"""A long act is on the disk before its commit; called off there, nothing of it stays."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest

from workbench.case import aheadlog
from workbench.case.case import Case
from workbench.case.pace import Breathe, at_once
from workbench.case.records import Claim


class Stop(Exception):
    """The analyst called it off."""


@pytest.fixture
def case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Case:
    monkeypatch.setattr(aheadlog, "LONG", 50)
    return Case.create(tmp_path / "a.casefile", title="A", analyst="b")


def claim_many(case: Case) -> None:
    with case.change("State claims"):
        for number in range(40):
            Claim.create(statement=f"Claim {number}", kind="assertion")


def test_a_long_act_is_one_entry_and_one_step_back_and_the_log_is_folded(case: Case) -> None:
    before = case.value("SELECT count(*) FROM entry")
    claim_many(case)
    assert case.value("SELECT count(*) FROM entry") == before + 1
    case.undo()
    assert case.value("SELECT count(*) FROM claim WHERE deleted = 0") == 0
    case.redo()
    assert case.verify().ok
    case.close()
    assert [path.name for path in case.path.parent.iterdir() if path.name.startswith("a.casefile-")] == []


def test_a_long_act_is_laid_into_the_log_once(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages laid there early and changed after make the commit go through the whole log, which is felt."""
    begun, press = list[int](), aheadlog.AheadLog.press
    log = case.path.with_name(f"{case.path.name}-wal")

    def pressed(ahead: aheadlog.AheadLog, fields: int, breathe: Breathe, *, folds: bool) -> None:
        begun.append(log.stat().st_size)
        press(ahead, fields, breathe, folds=folds)

    with case:
        claim_many(case)
        monkeypatch.setattr(aheadlog.AheadLog, "press", pressed)
        before = log.stat().st_size
        with case.change("State claims"):
            for number in range(40):
                Claim.create(statement=f"{number} " + "word " * 20_000, kind="assertion")
        assert begun == [before]


def test_called_off_while_the_disk_writes_nothing_is_changed(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last breath before the commit is the one while the log is brought to the disk."""
    wrote, written, over = aheadlog.sync_log, Event(), Event()

    def slow(log: Path) -> None:
        wrote(log)
        assert log.stat().st_size > 0
        written.set()
        over.wait(30)

    def breathe() -> None:
        if written.is_set():
            raise Stop

    with case:
        monkeypatch.setattr(aheadlog, "sync_log", slow)
        case.breathe = breathe
        with pytest.raises(Stop):
            claim_many(case)
        over.set()
        assert written.is_set()
        assert case.value("SELECT count(*) FROM claim") == 0
        case.breathe = at_once
        claim_many(case)
        assert case.verify().ok
