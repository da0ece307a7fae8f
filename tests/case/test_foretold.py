"""One field of many records: what it would change is what it changes, in one entry; refusals are named."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.one_text import case_on
from workbench.case import acts
from workbench.case.acts.foretold import fields_of, foretell, set_foretold
from workbench.case.case import Case
from workbench.case.rows import record
from workbench.reading.aided import text_of
from workbench.values.errors import CaseError


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """A case with one text."""
    with case_on(tmp_path, "An An-124 landed.\n") as made:
        yield made


@pytest.fixture
def some(case: Case) -> list[bytes]:
    """Two sightings, a claim and a lead."""
    source = case.find("S1")[1]
    excerpt = acts.highlight(case, source, text_of(case, source), start=0, end=16)
    one = acts.tag(case, excerpt, {"aircraft": "An-124", "event": "arrival"})
    two = acts.tag(case, excerpt, {"aircraft": "Il-76"})
    return [one, two, acts.claim(case, excerpt, "It landed."), acts.lead(case, "Ask")]


def test_what_is_foretold_is_done_in_one_entry_and_taken_back_at_once(case: Case, some: list[bytes]):
    found = foretell(case, [*some, *some], "nature", "Information")  # what is named twice is one record
    assert (found.before, [case.number(key) for key in found.alike]) == ({"": 2}, ["CL-1"])
    assert found.refused == {"A lead has no nature.": [some[3]]}
    assert set_foretold(case, found) == 2
    assert [record(case, key)["nature"] for key in some[:3]] == ["information"] * 3
    assert foretell(case, some, "nature", "information").edits == []
    case.undo()
    assert record(case, some[0])["nature"] is None
    with pytest.raises(CaseError, match="Nothing would change"):
        set_foretold(case, foretell(case, some[:1], "event", "arrival"))


def test_a_grade_goes_to_all_that_are_graded_on_that_scale(case: Case, some: list[bytes]):
    source = case.find("S1")[1]
    acts.grade(case, some[0], "3")
    found = foretell(case, [*some, source], "grade", "2")
    assert found.before == {"3": 1, "": 2}
    assert found.refused == {"A lead is not graded.": [some[3]], "A source takes a letter A to F.": [source]}
    set_foretold(case, found)
    assert [record(case, key)["credibility"] for key in some[:3]] == ["2"] * 3


def test_values_that_are_refused_and_records_in_the_trash_stay(case: Case, some: list[bytes]):
    acts.delete(case, some[1])
    found = foretell(case, some[:2], "event", "landing")
    assert (found.edits, len(found.refused)) == ([], 2)
    assert any("no event of a sighting" in says for says in found.refused)
    assert any("is in the trash" in says for says in found.refused)
    source = case.find("S1")[1]
    publishers = case.value("SELECT count(*) FROM publisher")
    found = foretell(case, [source], "publisher", "The Wire")
    assert case.value("SELECT count(*) FROM publisher") == publishers, "looking makes none"
    set_foretold(case, found)
    assert foretell(case, [source], "publisher", "The Wire").alike == [source]


def test_fields_that_all_kinds_have_come_first():
    assert fields_of(["sighting", "claim", "sighting"])[:3] == ["when", "hedge", "by"]
    assert fields_of(["excerpt"]) == []


def test_a_tag_that_would_lie_within_itself_refuses_before_it_is_set(case: Case, some: list[bytes]):
    narrow, other = acts.file_under(case, some, "aircraft/cargo"), acts.file_under(case, some, "x")
    wide = case.value("SELECT parent FROM tag WHERE id = ?", (narrow,))
    for path in ("aircraft/cargo", "aircraft/new"):
        found = foretell(case, [wide, other], "parent", path)
        assert ([edit.record for edit in found.edits], [*found.refused.values()]) == ([other], [[wide]])
