"""Entities: an airframe is not its registration, the same can be split again, and undo leaves nothing behind."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.case.test_acts import attach, words
from workbench.case import acts, entities, likeness, lives
from workbench.case.case import Case
from workbench.case.search import hits
from workbench.exchange.copy import copy_case
from workbench.exchange.merge import merge
from workbench.values.errors import CaseError

TEXT = "An An-124 landed at Latakia on 26 October 2025. A crew spoke of it. The Wire quoted the Ledger.\n"
FIRST, SECOND, CREW = "An An-124 landed", "at Latakia on 26 October 2025", "A crew spoke of it"


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "t.casefile", title="Flights", analyst="ada") as made:
        yield made


@pytest.fixture
def excerpt(case: Case) -> bytes:
    return words(case, attach(case, TEXT), FIRST)


def seen(case: Case, excerpt: bytes, **stated: str) -> bytes:
    return acts.tag(case, excerpt, {"aircraft": "An-124", **stated})


def airframe(case: Case, name: str = "No. 12", **dated: str) -> bytes:
    """An airframe; ``registration="RA-78765 2019/.."`` gives it one with its dates."""
    made = acts.add_entity(case, "aircraft", name)
    for kind, told in dated.items():
        value, _, dates = told.partition(" ")
        acts.assign(case, made, kind, value, dates=dates)
    return made


def why(case: Case, entity: bytes) -> list[str]:
    return [each.why for each in likeness.proposals(case, entity)]


def standing(case: Case) -> dict[str, list[tuple]]:
    """Every live row of every table that entities touch."""
    tables = ("entity", "alias", "assignment", "link", "quotation")
    return {name: case.rows(f"SELECT * FROM {name} WHERE deleted = 0 ORDER BY id") for name in tables}


def test_a_registration_names_an_airframe_only_at_its_date(case: Case, excerpt: bytes) -> None:
    old = airframe(case, "old", registration="RA-78765 2010/2018")
    new = airframe(case, "new", registration="RA-78765 2019/..")
    sighting = seen(case, excerpt, registration="ra 78765", when="26 October 2025")
    assert why(case, old) == []
    assert why(case, new) == ["registration RA-78765 on 26 Oct 2025, assigned 2019 or later"]
    assert [each.entity for each in likeness.candidates(case, sighting)] == [new]


def test_a_hex_or_a_callsign_alone_proves_nothing_and_nothing_is_linked_by_itself(case: Case, excerpt: bytes) -> None:
    entity = airframe(case, hex="43c6db", callsign="RFF7")
    seen(case, excerpt, hex="43C6DB")
    seen(case, excerpt, callsign="RFF 7")
    told = why(case, entity)
    assert [says.rpartition("; ")[2] for says in told] == [
        "a hex alone never proves identity", "a callsign alone never proves identity",
    ]  # fmt: skip
    assert "dates of the assignment not stated" in told[0]
    assert lives.life(case, entity).sightings == []


def test_a_proposal_is_answered_by_an_act_and_not_made_again(case: Case, excerpt: bytes) -> None:
    entity = airframe(case, registration="RA-1")
    one, two = (seen(case, excerpt, registration="RA-1") for _ in range(2))
    acts.identify(case, one, entity)
    acts.distinguish(case, two, entity, note="another paint")
    assert why(case, entity) == []
    assert [tie.record for tie in lives.life(case, entity).sightings] == [one]
    (link,) = case.rows("SELECT id FROM link WHERE kind = 'about'")
    assert case.value("SELECT excerpt FROM quotation WHERE record = ?", link) == excerpt
    acts.identify(case, two, entity)
    assert not case.rows("SELECT 1 FROM link WHERE kind = 'distinct-from' AND deleted = 0")
    with pytest.raises(CaseError, match="already"):
        acts.identify(case, two, entity)


def test_two_airframes_under_one_registration_at_one_date_are_told_not_refused(case: Case) -> None:
    one = airframe(case, "one", registration="RA-78765 2019/..")
    two = airframe(case, "two", registration="RA78765 2020/2021")
    airframe(case, "three", registration="RA-78765 2001/2002")
    (held,) = entities.assigned(case, [one])
    assert [each.entity for each in entities.rivals(case, [held])[held.id]] == [two]
    assert "registration RA-78765, assigned 2020 – 2021" in why(case, one)[0]
    acts.join(case, one, two)
    assert entities.rivals(case, [held]) == {}


@pytest.mark.parametrize(
    ("kind", "value", "dates", "says"),
    [("hex", "12345G", None, "no hex"), ("tail", "RA-1", None, "kind of assignment"), ("hex", "", None, "empty"),
     ("registration", "RA-1", "2021/2019", "ends before"), ("registration", "RA-1", "soon", "soon")],
)  # fmt: skip
def test_what_is_no_assignment_is_refused(case: Case, kind: str, value: str, dates: str | None, says: str) -> None:
    entity = airframe(case)
    before = standing(case)
    with pytest.raises(CaseError, match=says):
        acts.assign(case, entity, kind, value, dates=dates)
    assert standing(case) == before


def test_only_an_aircraft_is_assigned_to_and_types_stay_alike(case: Case) -> None:
    place, aircraft = acts.add_entity(case, "place", "Hmeimim"), airframe(case, registration="RA-1 2019..")
    assert entities.assigned(case, [aircraft])[0].dates == "2019/.."
    for wrong in (
        lambda: acts.assign(case, place, "registration", "RA-1"), lambda: acts.join(case, place, aircraft),
        lambda: acts.set_fields(case, aircraft, {"type": "place"}), lambda: acts.set_fields(case, place, {"name": " "}),
        lambda: acts.add_alias(case, place, "Hmeimim"), lambda: acts.add_entity(case, "ship", "x"),
        lambda: acts.assign(case, aircraft, "registration", "ra1", dates="2019/.."),
    ):  # fmt: skip
        with pytest.raises(CaseError):
            wrong()


def test_joined_in_a_circle_they_are_one_group_whose_head_is_the_oldest(case: Case) -> None:
    keys = [acts.add_entity(case, "person", name) for name in "abcd"]
    acts.join(case, keys[2], keys[1])
    acts.join(case, keys[1], keys[0])
    acts.link(case, keys[0], "same-as", keys[2])
    assert entities.members(case, keys[1]) == keys[:3]
    assert entities.heads(case) == dict.fromkeys(keys[:3], keys[0])
    assert [each.name for each in entities.names(case, entities.members(case, keys[2]))] == ["a", "b", "c"]
    acts.delete(case, keys[0])
    assert entities.members(case, keys[2]) == keys[1:3]


@pytest.mark.parametrize("seed", range(6))
def test_joined_then_split_all_is_as_before_and_undone_to_nothing(case: Case, excerpt: bytes, seed: int) -> None:
    chance, empty = random.Random(seed), standing(case)
    base = case.value("SELECT count(*) FROM entry")
    keys = [airframe(case, f"no. {k}", registration=f"RA-{k} 201{k}/..") for k in range(5)]
    sighting = seen(case, excerpt, registration="RA-2")
    acts.identify(case, sighting, chance.choice(keys))
    before = standing(case)
    joined = []
    for _ in range(4):
        a, b = chance.sample(keys, 2)
        if b not in entities.members(case, a):
            acts.join(case, a, b)
            joined.append((a, b))
    chance.shuffle(joined)
    for a, b in joined:
        acts.part(case, *((a, b) if chance.random() < 0.5 else (b, a)))
    assert standing(case) == before
    assert entities.heads(case) == {}
    while case.value("SELECT count(*) FROM entry WHERE undoes IS NOT NULL") < case.value(
        "SELECT count(*) FROM entry WHERE undoes IS NULL") - base:  # fmt: skip
        case.undo()
    assert standing(case) == {**empty, "quotation": []}
    assert case.verify().ok


def test_what_was_moved_to_a_new_entity_is_back_after_one_undo(case: Case, excerpt: bytes) -> None:
    entity = airframe(case, registration="RA-1 2010/2018", hex="AAAAAA 2010/2018")
    alias = acts.add_alias(case, entity, "the old one")
    one, two = (seen(case, excerpt, registration="RA-1") for _ in range(2))
    for sighting in (one, two):
        acts.identify(case, sighting, entity)
    before, entries = standing(case), case.value("SELECT count(*) FROM entry")
    hexed = next(each.id for each in entities.assigned(case, [entity]) if each.kind == "hex")
    made = acts.split_off(case, entity, [one, alias, hexed], name="another")
    assert case.value("SELECT count(*) FROM entry") == entries + 1
    assert [tie.record for tie in lives.life(case, made).sightings] == [one]
    assert [tie.record for tie in lives.life(case, entity).sightings] == [two]
    assert [each.name for each in entities.names(case, [made])] == ["another", "the old one"]
    assert [each.kind for each in entities.assigned(case, [made])] == ["hex"]
    with pytest.raises(CaseError, match="does not belong"):
        acts.split_off(case, entity, [one], name="third")
    assert case.undo().act == "Undo split"
    assert standing(case) == before


def test_a_place_gathers_what_was_there_by_name(case: Case, excerpt: bytes) -> None:
    there = seen(case, excerpt, place="Khmeimim air base", when="26 October 2025")
    bound = seen(case, excerpt, destination="Hmeimim", origin="Libya", when="24 October 2025")
    seen(case, excerpt, place="Tartus")
    place = acts.add_entity(case, "place", "Hmeimim", about=[there])
    lived = lives.life(case, place)
    assert [(tie.record, tie.how) for tie in lived.sightings] == [(bound, "destination"), (there, "linked")]
    known = entities.position("Hmeimim")
    assert known is not None
    assert (known["value"], known["icao"]) == ("OSLK", "OSLK")


def test_an_organisation_gathers_what_it_says(case: Case, excerpt: bytes) -> None:
    claim = acts.claim(case, excerpt, "It landed", by=["the Ledger", "The Wire"])
    wire = acts.add_entity(case, "organisation", "The Wire")
    ledger = acts.add_entity(case, "organisation", "Ledger", aliases=["The ledger"])
    assert [(tie.record, tie.how) for tie in lives.life(case, wire).claims] == [(claim, "relays")]
    assert [(tie.record, tie.how) for tie in lives.life(case, ledger).claims] == [(claim, "origin")]
    assert [(hit.row, hit.table) for hit in hits(case.raw, '"the ledger"') if hit.table == "entity"] == [
        (ledger, "entity")
    ]  # fmt: skip


def test_two_copies_come_to_the_same_entities_whichever_way_they_are_merged(case: Case, tmp_path: Path) -> None:
    one, two = airframe(case, "one", registration="RA-1 2010/2018"), airframe(case, "two")
    copy_case(case, tmp_path / "copy.casefile")
    acts.add_alias(case, one, "first")
    acts.assign(case, two, "hex", "AAAAAA", dates="2019/..")
    acts.join(case, one, two)
    mine = tmp_path / "mine.casefile"
    case.close()
    mine.write_bytes((tmp_path / "t.casefile").read_bytes())
    with Case.open(tmp_path / "copy.casefile", analyst="ben") as other:
        acts.add_alias(other, one, "second")
        acts.join(other, two, one)
        third = acts.add_entity(other, "aircraft", "three")
        acts.join(other, third, two)
    told = []
    for ours, theirs in (("t.casefile", "copy.casefile"), ("copy.casefile", "mine.casefile")):
        with Case.open(tmp_path / ours, analyst="cat") as held:
            merge(held, tmp_path / theirs)
            group = entities.members(held, third)
            told.append((group, entities.names(held, group), entities.assigned(held, group)))
            assert held.verify().ok
    assert told[0] == told[1]
    assert told[0][0][0] == one
    assert [name.name for name in told[0][1]] == ["one", "two", "three", "first", "second"]


def test_a_name_in_another_script_is_proposed_with_its_reason_and_never_for_another_type(case: Case, excerpt: bytes):
    agency, person = (acts.add_entity(case, kind, "Bloomberg") for kind in ("organisation", "person"))
    other = acts.add_entity(case, "organisation", "Агентство")
    assert why(case, agency) == []
    acts.add_alias(case, other, "Блумберг")
    says = "name {}, which may be {} in another script; a name alone does not prove that they are the same"
    assert why(case, agency) == [says.format("Блумберг", "Bloomberg")]
    assert why(case, other) == [says.format("Bloomberg", "Блумберг")]
    assert why(case, person) == []
    claim = acts.claim(case, excerpt, "It landed.", by=["Радар-Инфо"])
    radar = acts.add_entity(case, "organisation", "Radar-Info")
    acts.add_entity(case, "place", "Radar-Info")
    (found,) = likeness.candidates(case, claim)
    assert (found.entity, found.why) == (
        radar, "asserted by Радар-Инфо, which may be Radar-Info in another script",
    )  # fmt: skip
    acts.distinguish(case, other, agency)
    assert why(case, agency) == []
