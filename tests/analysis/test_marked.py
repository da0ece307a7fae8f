"""Registration, address, call sign, operator and type of a sighting are held against each other."""

from __future__ import annotations

from workbench.analysis.finding import Finding
from workbench.analysis.findings import every, look, touched
from workbench.analysis.marked import marked_again
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.change import Change
from workbench.case.registered import are_shared, get_ready, sightings_of

KINDS = ("marks-country", "hex-rule", "type-differs", "hex-differs")


def told(case: Case) -> list[Finding]:
    return [each.finding for each in every(case) if each.finding.kind in KINDS]


def test_marks_that_contradict_each_other_are_a_finding_and_those_that_tell_no_country_are_none(case: Case, quote):
    excerpt = quote("S1", "told of flights")
    for stated in (
        {"registration": "RA-78765", "hex": "4b8219"},
        {"callsign": "RRR7227", "hex": "AE5421"},
        {"registration": "UR-82027", "operator": "Russian Air Force"},
        {"registration": "RA-76502", "hex": "152AD7"},
        {"registration": "RA-78841", "hex": "1533f9", "operator": "Russian Air Force"},
        {"registration": "VP-BXX", "hex": "424123", "callsign": "AFL123"},
        {"registration": "P4-MSG", "hex": "484108"},
        {"registration": "63-13188", "hex": "4b8219", "callsign": "TUAF526"},
        {"registration": "no number seen", "hex": "none", "callsign": "?"},
        {"operator": "Antonov Airlines", "registration": "HZ-ANT"},
    ):
        acts.tag(case, excerpt, stated)
    assert [(each.kind, each.severity, each.says) for each in told(case)] == [
        ("marks-country", "high",
         "SG-01: RA-78765 is a registration of Russia, but 4b8219 is an address of Türkiye."),
        ("hex-rule", "medium", "SG-04: RA-76502 has the address 152ad6 by the Russian rule, not 152AD7."),
        ("marks-country", "medium",
         "SG-02: AE5421 is an address of United States, but RRR7227 is a call sign of Royal Air Force."),
        ("marks-country", "medium",
         "SG-03: UR-82027 is a registration of Ukraine, but Russian Air Force is of Russia."),
    ]  # fmt: skip


def test_another_type_or_address_under_one_registration_is_told_once_and_goes_when_it_is_put_right(case: Case, quote):
    first = acts.tag(case, quote("S1", "told of flights"), {"aircraft": "Il-76", "registration": "UR-82027"})
    second = acts.tag(
        case, quote("S1", "A report"), {"aircraft": "An-124", "registration": "ur 82027", "hex": "508035"}
    )
    (finding,) = told(case)
    assert finding.kind == "type-differs"
    assert finding.says == "ur 82027: SG-02 has type An-124, SG-01 Il-76."
    assert finding.about == (second, first)
    acts.set_fields(case, first, {"hex": "508036"})
    assert [each.kind for each in told(case)] == ["hex-differs", "type-differs"]
    acts.set_fields(case, first, {"registration": "UR-82028"})
    assert told(case) == []

    acts.set_fields(case, first, {"registration": "UR-82027"})
    changes: list[Change] = []
    case.listen(changes.append)
    for marks, kinds in (
        ({"registration": "UR-82029"}, []),
        ({"registration": "ur-82027"}, ["type-differs", "hex-differs"]),
    ):
        acts.set_fields(case, first, marks)
        again = touched(case, changes.pop())["sighting"]
        assert {first, second} <= again
        assert [each.kind for each in look(case, "sighting", [second]).get(second, ()) if each.kind in KINDS] == kinds


def test_an_operator_that_did_not_fly_the_airframe_then(case: Case, quote):
    sighting = acts.tag(
        case, quote("S2", "An Il-62M landed"), {"operator": "Rossiya", "when": "2025-10-26", "aircraft": "Il-62M"}
    )
    airframe = acts.add_entity(case, "aircraft", "A freighter", about=[sighting])
    acts.assign(case, airframe, "operator", "Rubystar", dates="2020..")
    (finding,) = [each.finding for each in every(case) if each.finding.kind == "not-carried"]
    assert finding.says == "SG-01 shows Rossiya, which is not said to fly EN-01."
    acts.assign(case, airframe, "operator", "Rossiya", dates="2025..")
    assert [each.finding for each in every(case) if each.finding.kind == "not-carried"] == []


def test_registrations_known_by_heart_give_what_reading_all_gives(case: Case, quote):
    """Also after an edit, an undone one, and while a change is under way."""
    excerpt = quote("S1", "told of flights")
    first, second, third = (
        acts.tag(case, excerpt, {"aircraft": kind, "registration": written})
        for kind, written in (("Il-76", "UR-82027"), ("An-124", "ur 82027"), ("Il-76", "RA-76502"))
    )
    keys = [first, second, third]

    def read() -> object:
        return look(case, "sighting", keys), marked_again(case, [first])

    before = read()
    assert sightings_of(case, ["ur82027"]) is None
    assert are_shared(case, ["ur82027", "ra76502"]) == {"ur82027", "ra76502"}
    assert [*get_ready(case)] == [None]
    assert are_shared(case, ["ur82027", "ra76502"]) == {"ur82027"}
    assert (read(), sightings_of(case, ["ur82027"])) == (before, {first, second})
    acts.set_fields(case, third, {"registration": "UR82027"})
    assert third in look(case, "sighting", keys)
    assert {first, second, third} == marked_again(case, [first])
    case.undo()
    assert read() == before
    with case.change("Under way"):
        assert sightings_of(case, ["ur82027"]) is None
