"""Suggestions taken: mentions, sightings and citations on exact words, one step to undo; or offered no more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.one_text import case_on
from workbench.case import acts
from workbench.case.acts import Accepted
from workbench.case.case import Case
from workbench.case.rows import records
from workbench.case.texts import WorkingText
from workbench.case.verify import verify
from workbench.reference.dating.typed import resolve_when
from workbench.values.errors import CaseError
from workbench.values.resolved import Resolved

TEXT = "An An-124 landed at Hmeimim last Sunday, according to Flightradar24, the Agency said."
WHEN = Accepted("date", 28, 39, value=resolve_when("last Sunday"))
WHO = Accepted(
    "actor", 54, 67, value=Resolved("Flightradar24", "Flightradar24"), means=("organisation", "Flightradar24")
)
FLIGHT = Accepted("movement", 0, 39, stated={"aircraft": "An-124", "event": "arrival"}, by=("Flightradar24",),
               resolved={"place": Resolved("Hmeimim", "OSLK", "an alias")})  # fmt: skip
CITED = Accepted("attribution", 41, 67, cites=("Flightradar24",))


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with case_on(tmp_path, TEXT) as made:
        yield made


def taken(case: Case, *offers: Accepted) -> list[bytes]:
    source = case.find("S1")[1]
    return acts.accept_suggestions(case, source, text_of(case), offers)


def text_of(case: Case) -> WorkingText:
    return WorkingText(case.raw, case.value("SELECT capture FROM source"))


def listed(case: Case, kind: str) -> list[dict[str, Any]]:
    return records(case, kind)


def test_each_kind_becomes_its_record_on_its_own_words_and_all_go_with_one_undo(case: Case) -> None:
    before = case.next_undo().act
    made = taken(case, WHEN, WHO, FLIGHT, CITED)
    assert [case.number(key) for key in made] == ["MN-1", "MN-2", "SG-01", "S2"]
    quotes = [each["quote"] for each in listed(case, "excerpt")]
    assert quotes == ["last Sunday", "Flightradar24", TEXT[:39], "according to Flightradar24"]
    (flight,) = listed(case, "sighting")
    assert (flight["aircraft"]["value"], flight["place"]["value"], flight["by"]) == (
        "An-124", "OSLK", ["Flightradar24"],
    )  # fmt: skip
    (entity,) = listed(case, "entity")
    assert (entity["type"], entity["name"]) == ("organisation", "Flightradar24")
    assert {(each["kind"], each["basis"]) for each in listed(case, "link")} == {("about", None), ("cites", "stated")}
    assert not verify(case.raw).problems
    case.undo()
    assert (listed(case, "mention"), listed(case, "sighting"), listed(case, "entity")) == ([], [], [])
    assert case.next_undo().act == before


def test_the_same_actor_is_one_entity_and_the_same_words_one_mention(case: Case) -> None:
    first = taken(case, WHO)
    assert taken(case, replace(WHO, means=("organisation", "FLIGHTRADAR24"))) == first
    assert (len(listed(case, "entity")), len(listed(case, "link"))) == (1, 1)


def test_a_mentioned_date_moves_with_the_publication_of_its_source_until_it_is_settled(case: Case) -> None:
    (key,) = taken(case, WHEN)
    assert listed(case, "mention")[0]["value"]["edtf"] is None
    source = case.find("S1")[1]
    acts.set_fields(case, source, {"published": "2025-10-30"})
    assert listed(case, "mention")[0]["value"]["edtf"] == "2025-10-26"
    acts.accept(case, key, "value")
    acts.set_fields(case, source, {"published": "2025-11-30"})
    assert listed(case, "mention")[0]["value"]["edtf"] == "2025-10-26"


def test_a_mention_is_set_to_another_reading(case: Case) -> None:
    (key,) = taken(case, WHO)
    acts.set_fields(case, key, {"value": "Flightradar 24 AB"})
    value = listed(case, "mention")[0]["value"]
    assert (value["written"], value["value"]) == ("Flightradar24", "Flightradar 24 AB")


def test_what_is_dismissed_is_remembered_once_here_or_everywhere(case: Case) -> None:
    source, text = case.find("S1")[1], text_of(case)
    here = acts.dismiss(case, source, text, kind="place", start=20, end=27)
    assert acts.dismiss(case, source, text, kind="place", start=20, end=27) == here
    everywhere = acts.dismiss(case, source, text, kind="place", start=20, end=27, everywhere=True, reason="a name")
    assert everywhere != here
    rows = listed(case, "dismissal")
    assert [(each["number"], each["words"], each["source"] is None) for each in rows] == [
        ("DM-1", "Hmeimim", False), ("DM-2", "Hmeimim", True),
    ]  # fmt: skip
    acts.delete(case, here)
    assert len(listed(case, "dismissal")) == 1


@pytest.mark.parametrize(
    ("offers", "says"),
    [
        ([], "nothing to accept"),
        ([Accepted("nonsense", 0, 2)], "kind of suggestion"),
        ([replace(CITED, cites=())], "name nobody"),
        ([replace(WHO, value=None)], "needs what its words"),
        ([replace(WHO, start=80, end=800)], "no words"),
    ],
)
def test_what_cannot_be_taken_is_told_and_nothing_is_half_done(case: Case, offers: list[Accepted], says: str) -> None:
    before = case.local("head")
    with pytest.raises(CaseError, match=says):
        taken(case, WHEN, *offers) if offers else taken(case)
    assert case.local("head") == before


def test_a_source_that_somebody_passes_on_is_cited_by_that_one(case: Case) -> None:
    radar, agency = taken(
        case, replace(CITED, via="the Agency"), Accepted("attribution", 69, 84, cites=("the Agency",))
    )
    told = [(case.number(a), case.number(b), basis) for a, b, basis in case.rows("SELECT a, b, basis FROM link")]
    assert told == [("S1", "S2", "inferred"), ("S2", "S3", "stated"), ("S1", "S2", "stated")]
    assert (case.number(radar), case.number(agency)) == ("S3", "S2")
