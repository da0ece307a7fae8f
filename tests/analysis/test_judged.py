"""Judgements rest on facts, "confirmed" on two origins, a second grade is blind, and a withdrawn source is followed."""

from __future__ import annotations

import pytest

from workbench.analysis.findings import look, touched
from workbench.analysis.graded import check, check_new, disagreement, opinions, shown_while_grading
from workbench.analysis.judged import judgements
from workbench.analysis.leaning import leaning, leant
from workbench.analysis.rated import MatrixReading, matrix_of
from workbench.analysis.weights import shown
from workbench.case import acts
from workbench.case.case import Case
from workbench.values.errors import CaseError


def told(case: Case, key: bytes) -> list[str]:
    found = look(case, case.table(key), [key])
    return [each.kind + each.field for each in found.get(key, ())]


def worked(case: Case, quote) -> tuple[bytes, bytes]:
    """Two reports of one landing, both from Radarbox through the Wire."""
    first = acts.tag(case, quote("S1", "An Il-26M landed"), {"aircraft": "Il-26M"}, by=["Radarbox", "the Wire"])
    second = acts.tag(case, quote("S2", "An Il-62M landed"), {"aircraft": "Il-62M"}, by=["Radarbox", "the Wire"])
    acts.link(case, first, "same-as", second)
    return first, second


def test_a_judgement_that_points_to_no_fact_is_told(case: Case, quote):
    first, _ = worked(case, quote)
    judged = acts.judge(case, "The base is used again.", likelihood_word="likely", confidence="low")
    assert told(case, judged) == ["unsupported"]
    other = acts.judge(case, "They stay.", basis=[judged])
    assert told(case, other) == ["unsupported"]
    assert told(case, acts.judge(case, "They speak the truth.", nature="assumption")) == []
    seen: list[dict[str, set[bytes]]] = []
    case.listen(lambda change: seen.append(touched(case, change)))
    acts.ground(case, judged, [first])
    assert judged in seen[-1]["judgement"]
    assert told(case, judged) == []
    acts.delete(case, first)
    assert judged in seen[-1]["judgement"]
    assert told(case, judged) == ["unsupported"]
    assert [each.supported for each in judgements(case)] == [False, False, True]


def test_a_sentence_that_mixes_is_told(case: Case, quote):
    said = "We assess with high confidence that it is likely."
    assert "wordingmixed" in told(case, acts.judge(case, said, likelihood_word="likely"))


def test_confirmed_needs_two_known_origins_or_a_reason(case: Case, quote):
    first, second = worked(case, quote)
    with pytest.raises(CaseError, match=r"has 1 known \(Radarbox\).*; choose 2 to 6"):
        check(case, first, "1")
    check(case, first, "1", reason="Seen by our own people.")
    check(case, first, "2")
    source = case.find("S1")[1]
    with pytest.raises(CaseError, match="publisher of S1 is not known"):
        check(case, source, "A")
    check(case, source, "F")
    acts.set_fields(case, source, {"publisher": "The Wire"})
    check(case, source, "A")
    with pytest.raises(CaseError, match="this is one text"):
        check_new("1")
    acts.grade(case, first, "1")
    assert "confirmed-alone" in told(case, first)
    third = acts.tag(case, quote("S1", "An Il-62 was seen"), {"aircraft": "Il-62"}, by=["the Ministry"])
    seen: list[dict[str, set[bytes]]] = []
    case.listen(lambda change: seen.append(touched(case, change)))
    acts.link(case, second, "same-as", third)
    check(case, first, "1")
    assert "confirmed-alone" not in told(case, first)
    acts.retract(case, source, reason="Invented.")
    assert first in seen[-1]["sighting"]
    (says,) = [each.says for each in look(case, "sighting", [first])[first] if each.kind == "confirmed-alone"]
    assert says.startswith("SG-01 is graded 1, confirmed, and has 2 known (Radarbox, the Ministry")
    assert says.endswith(" · S1 withdrawn, which leaves 1 known.")
    with pytest.raises(CaseError, match="S1 withdrawn, which leaves 1 known; choose 2 to 6"):
        check(case, first, "1")
    case.undo()
    check(case, first, "1")


def test_a_second_grade_is_blind_and_both_are_kept(case: Case, quote):
    first, _ = worked(case, quote)
    acts.grade(case, first, "2", reason="plausible")
    case.analyst = "Ben"
    assert shown_while_grading(case, first) == []
    acts.grade(case, first, "4")
    assert [(each.by, each.mark) for each in shown_while_grading(case, first)] == [("Ben", "4"), ("Ada", "2")]
    assert disagreement(case, first) == "4 by Ben, 2 by Ada"
    acts.grade(case, first, "2")
    assert disagreement(case, first) == ""
    assert [each.by for each in opinions(case, first)] == ["Ben", "Ada"]


def test_a_withdrawn_source_names_what_leaned_on_it(case: Case, quote):
    first, second = worked(case, quote)
    wire = acts.cite(case, case.find("S1")[1], "the Wire", excerpt=quote("S1", "A report by the Wire"))
    judged = acts.judge(case, "The base is used again.", basis=[first])
    further = acts.judge(case, "They stay.", basis=[judged])
    found = leaning(case, wire)
    assert {first, judged, further, case.find("S1")[1]} <= set(found)
    own = leaning(case, case.find("S2")[1])
    assert second in own
    assert judged not in own
    assert quote("S2", "More flights") not in found
    assert leant(case, wire) == "S3 is withdrawn. On it leaned 1 source, 1 sighting and the judgements J1, J2."
    seen: list[dict[str, set[bytes]]] = []
    case.listen(lambda change: seen.append(touched(case, change)))
    acts.retract(case, case.find("S2")[1], reason="Invented.")
    assert told(case, judged) == []
    acts.retract(case, wire, reason="The Wire took it back.")
    assert {judged, further} <= seen[-1]["judgement"]
    assert told(case, judged) == ["leans-withdrawn"]
    assert "leans-withdrawn" in told(case, further)
    case.undo()
    assert told(case, judged) == []


def test_the_matrix_of_a_case(case: Case, quote):
    first, second = worked(case, quote)
    base, gone = (acts.add_hypothesis(case, says) for says in ("It is a base.", "They leave."))
    acts.rate(case, first, base, "C")
    acts.rate(case, second, gone, "II")
    acts.grade(case, second, "2")
    reading = MatrixReading(case)
    [row] = reading.matrix().rows
    assert (set(row.members), row.known, shown(row.weight)) == ({first, second}, ("Radarbox",), "1.5")
    assert [shown(score) for score in reading.matrix().scores.values()] == ["0", "−3.0"]
    [radar, wire] = reading.matrix().leave_one_origin_out
    assert (radar.name, wire.name, radar.fallen, wire.standing) == ("Radarbox", "the Wire", (row.key,), "relay")
    case.listen(reading.forget)
    acts.retract(case, case.find("S2")[1], reason="The Wire took it back.")
    assert shown(reading.matrix().rows[0].weight) == "1.5"
    acts.retract(case, case.find("S1")[1], reason="The Wire took it back.")
    assert shown(reading.matrix().rows[0].weight) == "0"
    case.undo()
    acts.weigh(case, first, factor="3", reason="Seen by our own people.")
    assert shown(reading.matrix().scores[gone]) == "−6.0"
    acts.link(case, base, "differs", gone, note="They can do both.")
    assert matrix_of(case).both == {(base, gone): "They can do both."}
    [link] = case.rows("SELECT id FROM link WHERE kind = 'differs'")[0]
    assert told(case, link) == []
