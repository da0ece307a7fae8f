"""What does not fit is told with its nearest remedy, and goes when it is put right."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from workbench.analysis.finding import Finding
from workbench.analysis.findings import every, look, numbered, pages, touched
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.change import Change
from workbench.case.records import Conflict, Excerpt, Link, Quotation
from workbench.case.rows import record
from workbench.values.errors import CaseError


def found(case: Case, kind: str) -> list[Finding]:
    return [each.finding for each in every(case) if each.finding.kind == kind]


@pytest.fixture
def sighting(case: Case, quote) -> bytes:
    stated = {"aircraft": "Il-26M", "place": "Latakia", "when": "last Sunday"}
    return acts.tag(case, quote("S1", "An Il-26M landed at Latakia last Sunday"), stated)


def test_a_type_that_nothing_is_close_to_can_be_kept_alone(case: Case, quote):
    acts.tag(case, quote("S1", "An Il-26M landed at Latakia last Sunday"), {"aircraft": "Zz-9"})
    (finding,) = found(case, "unknown-type")
    assert finding.says == "“Zz-9” is no known type. Nothing in the table is close."
    assert [each.text for each in finding.remedies] == ["Keep as written"]


def test_an_unknown_type_names_the_nearest_and_where_it_stands(case: Case, sighting: bytes):
    (finding,) = found(case, "unknown-type")
    assert finding.says == "“Il-26M” is no known type. Nearest is Il-62M; S1 ¶2 says Il-62, S2 ¶1 says Il-62M."
    assert (finding.severity, finding.about) == ("high", (sighting,))
    assert [each.text for each in finding.remedies] == ["Resolve to Il-62M", "Keep as written"]
    assert finding.key == found(case, "unknown-type")[0].key
    resolve, keep = finding.remedies
    acts.accept(case, sighting, resolve.field, resolve.value)
    assert found(case, "unknown-type") == []
    case.undo()
    assert found(case, "unknown-type") == [finding]
    acts.keep_as_written(case, sighting, keep.field)
    assert found(case, "unknown-type") == []
    kept = record(case, sighting)["aircraft"]
    assert [kept[name] for name in ("written", "value", "why", "accepted_by")] == [
        "Il-26M", "Il-26M", "kept as written", "Ada",
    ]  # fmt: skip
    with pytest.raises(CaseError, match="no words as when"):
        acts.keep_as_written(case, sighting, "when")


def test_a_designator_of_several_types_is_open_and_known(case: Case, quote):
    key = acts.tag(case, quote("S1", "told of flights"), {"aircraft": "T204"})
    (finding,) = found(case, "open-type")
    assert finding.says == "“T204” may be Tu-204 or Tu-214."
    acts.accept(case, key, "aircraft", "Tu-214")
    assert every(case) == []


def test_words_without_a_type_are_no_finding(case: Case, quote):
    acts.tag(case, quote("S1", "told of flights"), {"aircraft": "a cargo plane"})
    assert every(case) == []


def test_a_date_that_is_open_or_has_two_readings(case: Case, sighting: bytes):
    (finding,) = found(case, "open-date")
    assert finding.says.startswith("“last Sunday” stays open")
    acts.set_fields(case, case.find("S1")[1], {"published": "2025-10-30"})
    (finding,) = found(case, "open-date")
    assert finding.says == "“last Sunday” is read as 26 Oct 2025; it may be 19 Oct 2025."
    assert [each.value for each in finding.remedies] == ["2025-10-26", "2025-10-19", ""]
    acts.accept(case, sighting, "when", "2025-10-19")
    assert found(case, "open-date") == []


def test_a_reading_nobody_accepted(case: Case, sighting: bytes):
    (finding,) = found(case, "proposed")
    assert finding.says == "Place Latakia is only proposed; nobody has accepted it."
    assert [each.text for each in finding.remedies] == ["Accept Latakia", "Show"]
    assert not finding.pressing
    acts.accept(case, sighting, "place")
    assert found(case, "proposed") == []


def test_links_that_exclude_or_that_nothing_carries(case: Case, sighting: bytes, quote):
    other = acts.tag(case, quote("S2", "An Il-62M landed"), {"aircraft": "Il-62M"})
    link = acts.link(case, sighting, "contradicts", other, note="type written")
    assert found(case, "contradiction")[0].says == "SG-01 and SG-02 cannot both hold: type written."
    assert found(case, "link-no-excerpt")[0].about == (link,)
    acts.delete(case, other)
    assert found(case, "contradiction") == found(case, "link-no-excerpt") == []


def test_a_record_without_words_and_words_that_moved(case: Case, sighting: bytes):
    (excerpt,) = [key for (key,) in case.rows("SELECT id FROM excerpt")]
    anchor = {"recipe": "text/1 utf-8", "start": 3, "end": 9, "quote": "Il-26M", "prefix": "", "suffix": ""}
    with case.change("Damage"):
        Excerpt.update(anchor=anchor).where(Excerpt.id == excerpt).execute()
    assert found(case, "orphan")[0].about == (excerpt,)
    with case.change("Let go"):
        Quotation.update(deleted=1).where(Quotation.record == sighting).execute()
    assert found(case, "no-excerpt")[0].about == (sighting,)


def test_words_that_cite_have_no_day_to_be_too_early(case: Case, quote):
    """A link of sources may run between others as well: of a merged file, or of one made elsewhere."""
    one, two = quote("S1", "told of flights"), quote("S1", "A report")
    with case.change("Link"):
        Link.create(a=one, kind="cites", b=two)
    assert found(case, "too-early") == []


def test_a_source_dated_before_what_it_cites(case: Case):
    one, two = (case.find(number)[1] for number in ("S1", "S2"))
    acts.link(case, one, "cites", two)
    acts.set_fields(case, one, {"published": "2025-10-20"})
    acts.set_fields(case, two, {"published": "2025-10-30"})
    (finding,) = found(case, "too-early")
    assert finding.says == "S1 is dated 20 Oct 2025, before S2, 30 Oct 2025, which it cites."
    acts.set_fields(case, one, {"published": "2025-10-31"})
    assert found(case, "too-early") == []


def test_an_airframe_that_did_not_carry_the_registration_then(case: Case, quote):
    sighting = acts.tag(case, quote("S2", "An Il-62M landed"), {"registration": "RA 86539", "when": "2025-10-26"})
    airframe = acts.add_entity(case, "aircraft", "A freighter", about=[sighting])
    assert found(case, "not-carried") == []
    acts.assign(case, airframe, "registration", "RA-78765", dates="2020..")
    (finding,) = found(case, "not-carried")
    assert (finding.severity, finding.says) == (
        "medium", "SG-01 shows RA 86539, which EN-01 is not said to carry."
    )  # fmt: skip
    acts.assign(case, airframe, "registration", "RA-86539", dates="2010/2019")
    (finding,) = found(case, "not-carried")
    assert (finding.severity, finding.says) == (
        "high", "SG-01, 26 Oct 2025, shows RA 86539; EN-01 carried it 2010 – 2019."
    )  # fmt: skip
    assert finding.about[1:] == (sighting, airframe)
    acts.set_fields(case, sighting, {"when": "2018-10"})
    assert found(case, "not-carried") == []
    case.undo()
    acts.assign(case, airframe, "registration", "ra86539", dates="2025-01..")
    assert found(case, "not-carried") == []


def test_a_conflict_of_a_merge_is_to_be_settled(case: Case, sighting: bytes):
    entry = case.value("SELECT id FROM entry ORDER BY seq LIMIT 1").hex()
    sides = {side: {"entry": entry, "value": value} for side, value in (("one", "A"), ("two", "B"))}
    with case.change("Conflict"):
        made = Conflict.create(about=sighting, table="sighting", field="operator", values={"base": None, **sides})
    (finding,) = found(case, "conflict")
    assert finding.about == (bytes(made.id), sighting)
    acts.settle(case, bytes(made.id), finding.remedies[1].value)
    assert found(case, "conflict") == []


@pytest.mark.parametrize(
    ("table", "field", "values", "told"),
    [("imagery", "camera", ('{"latitude":51.4123456,"error_m":30.0,"bearing":null}', None),
      ("latitude 51.4123456, error m 30", "empty")),
     ("sighting", "by", ('["A","B"]', "[]"), ("A, B", "empty"))],
)  # fmt: skip
def test_both_sides_of_a_conflict_are_told_in_words(case: Case, sighting: bytes, table, field, values, told):
    entry = case.value("SELECT id FROM entry ORDER BY seq LIMIT 1").hex()
    one, two = ({"entry": entry, "value": value} for value in values)
    with case.change("Conflict"):
        Conflict.create(about=sighting, table=table, field=field, values={"base": None, "one": one, "two": two})
    (finding,) = found(case, "conflict")
    says = finding.says.partition(": ")[2]
    assert says in {f"yours is {a}, theirs {b}." for a, b in (told, told[::-1])}


def test_numbers_and_ids_stay_while_others_come_and_go(case: Case, sighting: bytes, quote):
    first = every(case)
    assert [each.number for each in first] == ["FD-1", "FD-1b", "FD-7e", "FD-1d"]
    assert [each.finding.severity for each in first] == ["high", "medium", "medium", "low"]
    assert first[0].as_json().keys() >= {"id", "number", "kind", "severity", "says", "about", "evidence", "remedy"}
    other = acts.tag(case, quote("S2", "An Il-62M landed"), {"aircraft": "Il-63M"})
    acts.link(case, sighting, "contradicts", other)
    claim = acts.claim(case, quote("S1", "An Il-62 was seen"), "It was seen.", when="last Sunday")
    more = {each.number: each.finding.about[0] for each in every(case)}
    assert more.items() >= {"FD-11": other, "FD-2b": claim}.items()
    assert len(more) == len(every(case)) == 8
    acts.accept(case, sighting, "aircraft", "Il-62M")
    after = {each.number: each.finding.about[0] for each in every(case)}
    assert after.items() >= {number: key for number, key in more.items() if number != "FD-1"}.items()


def test_looking_again_at_what_was_touched_is_as_good_as_looking_at_all(case: Case, quote):
    """Every act here is followed by the incremental look, which must agree with the whole one."""
    held: dict[bytes, Sequence[Finding]] = {}
    changes: list[Change] = []
    case.listen(changes.append)

    def follow() -> None:
        for change in changes:
            for table, keys in touched(case, change).items():
                fresh = look(case, table, list(keys))
                for key in keys:
                    held.pop(key, None)
                held.update(fresh)
        changes.clear()
        assert numbered(case, held) == every(case)

    stated = {"aircraft": "Il-26M", "place": "Latakia", "when": "last Sunday"}
    one = acts.tag(case, quote("S1", "An Il-26M landed"), stated)
    follow()
    two = acts.claim(case, quote("S2", "An Il-62M landed"), "It landed.")
    link = acts.link(case, one, "contradicts", two)
    follow()
    acts.set_fields(case, case.find("S1")[1], {"published": "2025-10-30"})
    follow()
    for gone in (two, case.find("E2")[1], link):
        acts.delete(case, gone)
        follow()
        case.undo()
        follow()
    acts.accept(case, one, "aircraft", "Il-62M")
    follow()
    assert [each for _, page in pages(case) for each in page]


def test_airframes_joined_split_and_reassigned_are_looked_at_again(case: Case, quote):
    """As above, for findings that rest on more than the subject: assignments of any entity of a group."""
    held: dict[bytes, Sequence[Finding]] = {}
    changes: list[Change] = []
    case.listen(changes.append)

    def follow() -> int:
        for change in changes:
            for table, keys in touched(case, change).items():
                held.update(dict.fromkeys(keys, ()))
                held.update(look(case, table, list(keys)))
        changes.clear()
        assert numbered(case, held) == every(case)
        return len(found(case, "not-carried"))

    sighting = acts.tag(case, quote("S2", "An Il-62M landed"), {"registration": "RA-86539", "when": "2025-10-26"})
    one, two = (acts.add_entity(case, "aircraft", name) for name in ("One", "Two"))
    acts.identify(case, sighting, one)
    assert follow() == 0
    assignment = acts.assign(case, two, "registration", "RA-86539", dates="2010/2019")
    assert follow() == 0
    acts.join(case, one, two)
    assert follow() == 1
    acts.delete(case, two)
    assert follow() == 0
    case.undo()
    assert follow() == 1
    acts.split_off(case, two, [assignment], name="Three")
    assert follow() == 0
    case.undo()
    assert follow() == 1
    acts.part(case, one)
    assert follow() == 0
    case.undo()
    acts.remove_part(case, assignment)
    assert follow() == 0
