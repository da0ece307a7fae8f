"""Records called by number or name while someone types."""

from pathlib import Path

import pytest

from workbench.case import acts
from workbench.case.calling import by_number, entities_called, line_of
from workbench.case.case import Case


@pytest.fixture
def case(tmp_path: Path):
    made = Case.create(tmp_path / "a.casefile", title="T", analyst="Ada")
    for n in range(12):
        acts.lead(made, f"Lead {n + 1}")
    acts.add_board(made, "Board")
    yield made
    made.close()


def numbers(case: Case, text: str) -> list[str]:
    return [each.number for each in by_number(case, text)]


def test_the_exact_number_comes_first_and_its_like_after(case: Case):
    assert numbers(case, "LD-1") == ["LD-1", "LD-10", "LD-11", "LD-12"]
    assert numbers(case, "ld01") == ["LD-1", "LD-10", "LD-11", "LD-12"]
    assert numbers(case, "#1")[:2] == ["LD-1", "B1"]
    assert len(numbers(case, "LD")) == 12
    assert by_number(case, "ld12")[0].line == "Lead 12"


@pytest.mark.parametrize("text", ["", "#", "ZZ-1", "lead one", "1 2", "٣", "LD-999", "%"])
def test_what_names_no_number_finds_none(case: Case, text: str):
    assert by_number(case, text) == []


def test_entities_are_called_by_the_beginnings_of_any_of_their_names(case: Case):
    base = acts.add_entity(case, "place", "Hmeimim air base")
    acts.add_alias(case, base, "Khmeimim")
    other = acts.add_entity(case, "organisation", "Air Force")
    assert [each.record for each in entities_called(case, "air")] == [base, other]
    assert [each.record for each in entities_called(case, "base hm")] == [base]
    assert [each.record for each in entities_called(case, "KHM")] == [base]
    acts.delete(case, base)
    assert [each.record for each in entities_called(case, "air")] == [other]


def test_a_record_in_the_trash_still_has_its_line(case: Case):
    lead = case.find("LD-3")[1]
    acts.delete(case, lead)
    assert line_of(case, "lead", lead) == "Lead 3"
    assert line_of(case, "capture", lead) == ""
