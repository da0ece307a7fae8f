"""Reports of one event: what is proposed and why, what never is, joined and parted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.analysis.tobruk import Seen, found, seeing, tobruk
from workbench.analysis.clusters import events, proposed
from workbench.analysis.traced import Tracer
from workbench.case import acts
from workbench.case.case import Case
from workbench.values.errors import CaseError


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with tobruk(tmp_path) as made:
        yield made


@pytest.fixture
def seen(case: Case) -> Seen:
    return seeing(case)


def groups(case: Case) -> list[tuple[bytes, ...]]:
    return [each.about for each in proposed(case)]


def test_the_same_aircraft_place_and_day_are_proposed_with_their_reasons(case: Case, seen: Seen):
    one, two = seen("S1", place="Tobruk airport"), seen("S2", aircraft="An-124-100")
    (each,) = proposed(case)
    assert each.about == (one, two)
    assert not each.joined
    assert each.reasons == (
        "both tell of an arrival", "An-124-100 and An-124 are types of one family, An-124",
        "“Tobruk” and “Tobruk airport” lie beside each other", "the same day, 12 Mar 2024",
    )  # fmt: skip


def test_a_registration_alone_and_a_type_alone_are_one_event_where_the_registration_is_known_to_be_of_that_type(
    case: Case, seen: Seen
):
    one, two = seen("S1", aircraft="", registration="RA-82035"), seen("S2", aircraft="An-124")
    assert groups(case) == [], "nothing tells of what type the registration is"
    seen("S4", aircraft="An-124-100", registration="RA 82035", when="14 May 2023", place="Benghazi")
    (each,) = proposed(case)
    assert each.about == (one, two)
    assert each.reasons[1] == "RA-82035 is known as An-124-100 by SG-03, and the other writes An-124"
    assert not found(case, "type"), "the type that is lent is none of its values"
    acts.split_event(case, one, [two])
    assert groups(case) == []
    case.undo()
    acts.set_fields(case, two, {"aircraft": "Il-76"})
    assert groups(case) == []
    acts.set_fields(case, two, {"aircraft": "An-124"})
    seen("S4", aircraft="Il-76", registration="RA-82035", when="14 May 2023", place="Benghazi")
    assert groups(case) == [], "it is told of two types"


@pytest.mark.parametrize(
    "other",
    [
        {"aircraft": "C-130"}, {"place": "Benghazi"}, {"when": "14 May 2024"}, {"event": "departure"},
        {"registration": "RA-82038"},
    ],
)  # fmt: skip
def test_what_cannot_be_one_event_is_never_proposed(case: Case, seen: Seen, other: dict[str, str]):
    seen("S1", registration="RA-82035")
    seen("S2", **other)
    assert groups(case) == []


def test_a_registration_misspelt_is_found_however_many_airframes_were_there_that_day(
    case: Case, seen: Seen, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("workbench.analysis.shelved._WAYS", 2)
    one, *_ = [seen("S1", at=at, registration=f"RA-{at}2035") for at in (8, 20, 30, 40)]
    two = seen("S2", by=("Ledger",), registration="RA-82053")
    assert groups(case) == [(one, two)]


def test_one_source_is_never_held_against_itself_and_a_doubtful_one_joins_none(case: Case, seen: Seen):
    seen("S1")
    seen("S1", at=20)
    assert groups(case) == []
    seen("S2", when="")
    assert groups(case) == [], "it fits two events equally, and nothing tells which"


def test_a_text_that_retells_another_may_have_got_one_thing_wrong(case: Case, seen: Seen):
    seen("S1")
    seen("S2", when="13 March 2024")
    assert groups(case) == [], "nothing says that one is the other's echo"
    seen("S3", by=("Ledger",), aircraft="Ан-124", place="Тобрук", when="13 марта 2024")
    (each,) = proposed(case)
    assert [case.number(key) for key in each.about] == ["SG-02", "SG-03"], "what fits without comes first"
    acts.split_event(case, each.about[0], [each.about[1]])
    (again,) = proposed(case)
    assert [case.number(key) for key in again.about] == ["SG-01", "SG-03"]
    assert "one tells it as the report of Ledger, which the other is" in again.reasons
    assert found(case, "date") == {("contradicts", "12 March 2024", "13 марта 2024")}


def test_joining_is_one_step_counts_as_one_and_is_undone(case: Case, seen: Seen):
    keys = [seen("S1"), seen("S2"), seen("S3", aircraft="Ан-124", place="Тобрук")]
    before = len(case.rows("SELECT 1 FROM link"))
    acts.join_event(case, keys, reasons=["seen on a map"])
    assert {note for (note,) in case.rows("SELECT note FROM link WHERE deleted = 0")} == {"one event; seen on a map"}
    assert proposed(case) == []
    assert [each.about for each in events(case) if each.joined] == [tuple(keys)]
    assert set(Tracer(case).traced(keys[0]).about) == set(keys)
    case.undo()
    assert len(case.rows("SELECT 1 FROM link WHERE deleted = 0")) == before
    assert len(proposed(case)) == 1


def test_what_is_parted_stays_parted_and_the_others_stay_together(case: Case, seen: Seen):
    keys = [seen("S1"), seen("S2"), seen("S3", aircraft="Ан-124", place="Тобрук")]
    acts.join_event(case, keys)
    acts.split_event(case, keys[1], reason="another crew")
    assert acts.one_event(case, keys[0]) == [keys[0], keys[2]], "the link that held them ran through the one parted"
    assert [each for each in events(case) if keys[1] in each.about] == []
    with pytest.raises(CaseError, match="joined with no other report"):
        acts.split_event(case, keys[1])
    acts.join_event(case, keys)
    assert acts.one_event(case, keys[1]) == keys
    assert [row for row in case.rows("SELECT 1 FROM link WHERE kind = 'distinct-from' AND deleted = 0")] == []
    with pytest.raises(CaseError, match="one event already"):
        acts.join_event(case, keys)


def test_records_of_two_kinds_are_no_event(case: Case, seen: Seen):
    key = seen("S1")
    excerpt = case.rows("SELECT excerpt FROM quotation")[0][0]
    with pytest.raises(CaseError, match="all sightings or all claims"):
        acts.join_event(case, [key, acts.claim(case, excerpt, "They landed.")])
