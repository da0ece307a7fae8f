"""Lines that many rows of one act touch are read again a few at a time, and stand as if all had been read anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.case import acts, outline
from workbench.case.case import Case, Change
from workbench.case.outline import Outline
from workbench.case.records import Source
from workbench.case.remarks import withdrawal


def test_many_are_read_again_in_steps_by_their_numbers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outline, "FEW", 3)
    told = list[Change]()
    with Case.create(tmp_path / "t.casefile", title="Flights", analyst="ada") as case:
        leads = [acts.lead(case, f"ask {at}") for at in range(7)]
        view = Outline()
        view.load(case)
        case.listen(told.append)
        with case.change("Much at once"):
            for lead in reversed(leads[1:]):
                acts.set_fields(case, lead, {"text": "ask again"})
            acts.delete(case, leads[3])
            leads += [acts.lead(case, f"ask {at}") for at in range(7, 13)]
        steps = view.following(case, told[0])
        assert sum(1 for _ in steps) > 3
        fresh = Outline()
        fresh.load(case)
        assert view.kinds == fresh.kinds
        assert [*view.kinds["lead"]] == [lead for lead in leads if lead != leads[3]]


def test_a_large_case_read_in_steps_has_the_lines_of_one_read_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_once, in_steps = Outline(), Outline()
    with Case.create(tmp_path / "t.casefile", title="Flights", analyst="ada") as case:
        leads = [acts.lead(case, f"ask {at}") for at in range(7)]
        acts.add_hypothesis(case, "All of them flew on")
        acts.delete(case, leads[3])
        at_once.load(case)
        monkeypatch.setattr(outline, "FELT", 3)
        monkeypatch.setattr(outline, "FEW", 2)
        assert sum(1 for _ in in_steps.loading(case)) > 4
    assert in_steps.kinds == at_once.kinds
    assert [[*held] for held in in_steps.kinds.values()] == [[*held] for held in at_once.kinds.values()]
    assert in_steps.doubts == at_once.doubts


def test_a_withdrawn_source_is_marked_and_not_when_that_is_taken_back(tmp_path: Path) -> None:
    told = list[Change]()
    with Case.create(tmp_path / "t.casefile", title="Flights", analyst="ada") as case:
        with case.change("Attach source"):
            source = bytes(Source.create(title="The Wire").id)
        view = Outline()
        view.load(case)
        case.listen(told.append)
        for does, withdrawn in ((lambda: acts.retract(case, source, reason="Invented."), True), (case.undo, False)):
            does()
            assert view.follow(case, told[-1]) == {"source"}
            assert view.kinds["source"][source].withdrawn is withdrawn
            told_of = withdrawal(case, source)
            assert bool(told_of) is withdrawn
            assert told_of is None or (told_of[0], told_of[2]) == ("ada", "Invented.")
