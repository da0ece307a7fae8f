"""What became of a case after an entry: of what has no number, beside merges, out of the trash and back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.since import Since, as_json, last_content, since
from workbench.exchange.copy import copy_case
from workbench.exchange.merge import merge
from workbench.reading.sample import make_sample


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with make_sample(tmp_path / "s.casefile") as made:
        yield made


def head(case: Case) -> str:
    return last_content(case).hash.hex()


def told(case: Case, before: str) -> dict[str, list[tuple[str, list[str]]]]:
    found = since(case, before)
    assert isinstance(found, Since)
    return {
        what: [(each["number"], each["fields"]) for each in rows] for what, rows in as_json(case, found).items() if rows
    }


def test_the_case_itself_and_what_a_judgement_rests_on_are_told(case: Case) -> None:
    before = head(case)
    acts.set_fields(case, case.value("SELECT id FROM investigation"), {"marking": "For us alone"})
    judged = case.find_live("J1")
    acts.unground(case, judged, case.value("SELECT record FROM basis WHERE judgement = ?", (judged,)))
    assert told(case, before) == {"changed": [("the case", ["Marking"]), ("J1", ["Rests on"])]}


def test_what_went_came_back_and_was_changed_is_changed(case: Case) -> None:
    before, key = head(case), case.find_live("SG-01")
    acts.delete(case, key)
    acts.restore(case, key)
    assert told(case, before) == {}
    acts.set_fields(case, key, {"hedge": "perhaps"})
    assert told(case, before) == {"changed": [("SG-01", ["Hedge"])]}
    acts.delete(case, key)
    assert told(case, before) == {"went": [("SG-01", [])]}


def test_what_was_done_beside_it_in_another_copy_counts_as_after(case: Case, tmp_path: Path) -> None:
    other = tmp_path / "other.casefile"
    copy_case(case, other)
    acts.set_fields(case, case.find_live("SG-02"), {"hedge": "perhaps"})
    path = case.path
    case.close()
    with Case.open(other, analyst="Ben") as theirs:
        acts.lead(theirs, "Which hangar?")
        issued = head(theirs)
        assert told(theirs, issued) == {}
    with Case.open(path, analyst="Ada") as ours:
        merge(ours, other)
        assert told(ours, issued) == {"changed": [("SG-02", ["Hedge"])]}


@pytest.mark.parametrize("spoilt", ["", "zz", "0" * 64, "0" * 63])
def test_an_entry_that_is_not_here_tells_nothing(case: Case, spoilt: str) -> None:
    assert since(case, spoilt) is None
