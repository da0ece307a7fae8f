"""What is decided of a finding stands until what it rests on changes; then the finding is back, with the decision."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from workbench.analysis.findings import Numbered, called, every
from workbench.analysis.ruled import facts
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.records import Claim
from workbench.values.errors import CaseError


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "t.casefile", title="Flights", analyst="ada") as made:
        with made.change("Claim"):
            keys = [bytes(Claim.create(statement=f"Landing {n}").id) for n in range(2)]
        acts.link(made, keys[0], "contradicts", keys[1], note="two types")
        yield made


def _contradiction(case: Case) -> Numbered:
    return next(each for each in every(case) if each.finding.kind == "contradiction")


def _rule(case: Case, found: Numbered, status: str) -> None:
    acts.rule(case, found.finding.key, status, about=found.finding.about[0], facts=facts(case, found.finding),
              reason="One of them is a slip.")  # fmt: skip


@pytest.mark.parametrize("status", ["dismissed", "explained", "resolved", "kept"])
def test_a_ruling_stands_and_the_finding_no_longer_presses(case: Case, status: str):
    assert _contradiction(case).pressing
    _rule(case, _contradiction(case), status)
    found = _contradiction(case)
    assert (found.settled, found.pressing) == (True, False)
    assert found.as_json()["status"] == status
    assert every(case)[-1].number == found.number
    case.undo()
    assert _contradiction(case).pressing


def test_a_finding_is_back_when_what_it_rests_on_changes(case: Case):
    _rule(case, _contradiction(case), "dismissed")
    acts.set_fields(case, _contradiction(case).finding.about[0], {"note": "two dates"})
    found = _contradiction(case)
    assert (found.pressing, found.as_json()["status"]) == (True, "open")
    assert found.ruling is not None
    assert found.ruling.reason == "One of them is a slip."
    acts.set_fields(case, found.finding.about[0], {"note": "two types"})
    assert _contradiction(case).settled  # the facts it was made on are there again


def test_the_newest_ruling_is_in_force_and_open_takes_it_back(case: Case):
    _rule(case, _contradiction(case), "dismissed")
    _rule(case, _contradiction(case), "kept")
    assert _contradiction(case).as_json()["status"] == "kept"
    found = _contradiction(case).finding
    acts.rule(case, found.key, "open", about=found.about[0], facts=facts(case, found))
    assert _contradiction(case).ruling is None


def test_a_finding_is_called_by_its_number_or_id(case: Case):
    for each in every(case):
        assert called(case, each.number.lower()).finding == each.finding
        assert called(case, each.as_json()["id"]).number == each.number
    for wrong in ("FD-999", "FD-1z", "SG-01", "FD-0"):
        with pytest.raises(CaseError, match="no finding"):
            called(case, wrong)


def test_a_copy_that_numbers_its_records_otherwise_has_the_same_facts(case: Case):
    finding = _contradiction(case).finding
    one, other = (case.number(key) for key in finding.about[1:])
    theirs = {case.number(key): f"CL-{n}0" for n, key in enumerate(finding.about[1:], 3)}
    says = finding.says.replace(one, theirs[one]).replace(other, theirs[other])
    assert says != finding.says

    class Copy:
        def number(self, key: bytes) -> str:
            return theirs.get(case.number(key), case.number(key))

    assert facts(cast(Case, Copy()), replace(finding, says=says)) == facts(case, finding)
    assert facts(case, replace(finding, says="Something else.")) != facts(case, finding)
