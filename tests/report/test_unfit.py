"""Findings in print: the gravest first, every one counted by its severity, the slight ones under what was left out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.report.facts_of_a_case import facts, finding, link, reading, sighting
from tests.report.test_summary import table, told
from workbench.analysis.verdicts import RULES
from workbench.case import acts
from workbench.case.ids import id_bytes
from workbench.reading.sample import make_sample
from workbench.report.blocks import Box
from workbench.report.fitting import fitted
from workbench.report.framed import frame
from workbench.report.gather import facts as gathered
from workbench.report.summary import build
from workbench.report.translating import Translator
from workbench.values.composing import LANGUAGES, composed


def test_findings_are_counted_by_severity_and_those_left_out_are_listed() -> None:
    found = [finding(1, "high", "g2", "It is grave."), finding(2, "low", "g1", "It is slight.")]
    found += [finding(3, "low", "l7", "No excerpt carries it."), finding(4, "low", "g2", "Let go.")]
    found[-1]["status"] = "dismissed"
    bare = link(7, "c1", "about", "c2")
    document = build(facts(findings=found, links=[bare]))
    assert "3 open findings (1 high, 2 low)" in document.facts[1][0].text
    assert "In all, 3 findings are open: 1 high, 2 low." in told(document)
    assert "Those of low severity stand under Left out." in told(document)
    assert "2 findings of low severity: FD-2 (SG-01), FD-3 (CL-1, CL-2)" in told(document)
    brief = build(facts(findings=found), composed("brief"))
    assert "of low severity" not in told(brief)  # the whole section is left out, which is said


def test_the_gravest_findings_are_told_first_and_all_that_press_are_listed() -> None:
    document = build(facts())
    box = next(block for block in document.blocks if isinstance(block, Box))
    said = "".join(run.text for run in box.runs)
    assert "SG-02: An-214 is no known type. Nearest is An-124. In all, 3 findings are open: 1 high, 1 medium" in said
    rows = table(document, "What does not fit").rows
    assert [["".join(run.text for run in cell[0]) for cell in row.cells] for row in rows] == [
        ["1 FD-1", "SG-02: An-214 is no known type. Nearest is An-124."],
        ["2 FD-2", "CL-3: This claim rests on no excerpt, so nothing shows who says it."],
    ]  # fmt: skip
    many = [finding(n, "high", "g2", f"It does not fit, {n}.") for n in range(1, 99)]
    document = build(facts(findings=many))
    assert "In all, 98 findings are open: 98 high." in told(document)
    assert "And 38 more; the case file lists them." in told(document)


def test_what_was_decided_of_a_finding_is_printed_and_what_was_dismissed_only_counted() -> None:
    def ruled(number: int, status: str) -> dict[str, Any]:
        ruling = {"status": status, "by": "Ada", "reason": "A slip of the typist."}
        return finding(number, "high", "g2", "It does not fit.") | {"status": status, "ruling": ruling}

    document = build(facts(findings=[ruled(1, "explained"), ruled(2, "dismissed")]))
    (row,) = table(document, "What does not fit").rows
    assert row.cells[2][0][0].text == "explained by Ada: A slip of the typist."
    assert "1 finding dismissed with a reason" in told(document)
    box = next(each for each in document.blocks if isinstance(each, Box))
    assert "It does not fit." not in "".join(run.text for run in box.runs)


def test_no_known_type_names_its_table_and_date() -> None:
    unknown = reading("An-214", None, why="the aircraft table of 2026-01-02 has no “An-214”")
    said = told(build(facts(sightings=[sighting(2, ["e2"], aircraft=unknown)])))
    assert said.count("Known types are those of the aircraft table of 2 Jan 2026.") == 2


def test_words_of_a_source_are_its_own_in_findings_too() -> None:
    says = "“last Sunday” is open, “next Monday” is nobody’s."
    found = {**finding(1, "high", "g1", says), "evidence": ["e1", "gone"]}
    document = build(facts(findings=[found]))
    (row,) = table(document, "What does not fit").rows
    assert [(run.text, run.style, run.strong) for run in row.cells[1][0]] == [
        ("SG-01: ", "strong", False),
        ("last Sunday", "quote", True),
        (" is open, ", "strong", False),
        ("next Monday", "mine", True),
        (" is nobody’s.", "strong", False),
    ]
    box = next(block for block in document.blocks if isinstance(block, Box))
    assert [run.text for run in box.runs if run.style == "quote"] == ["last Sunday"]


def test_words_of_a_text_are_its_own_outside_of_its_quotes_too_and_an_analysts_have_no_marks() -> None:
    says = "“an hour before” and “our own words” differ."
    found = {**finding(1, "medium", "g1", says), "id": "f1", "evidence": ["e1"]}
    hedged = sighting(1, ["e1"], hedge="It is said")
    for outside, styles, manner in (
        ({"f1": ["an hour before"], "g1": ["It is said"]}, ["plain", "quote", "plain", "mine", "plain"], "; hedged "),
        ({}, ["plain", "mine", "plain", "mine", "plain"], "; hedge noted: "),
    ):
        document = build(facts(findings=[found], sightings=[hedged], outside=outside))
        (row,) = table(document, "What does not fit").rows
        assert [run.style for run in row.cells[1][0]] == styles
        known = table(document, "Type as written").rows[0].cells[4][1]
        assert [run.text for run in known if run.text.startswith("; hedge")] == [manner]
        assert (" (outside the quote)" in [run.text for run in known]) is bool(outside)


def test_what_a_text_says_outside_of_quotes_is_looked_for_in_it(tmp_path: Path) -> None:
    """Seen: a hedge that opens the quoted sentence, printed as the analyst's own words."""
    with make_sample(tmp_path / "a.casefile") as case:
        held = gathered(case)
        acts.set_fields(case, case.find("CL-1")[1], {"hedge": "chin"})
        assert case.find("CL-1")[1] not in {id_bytes(key) for key in gathered(case).outside}, "within longer words only"
    hedged = {each["number"] for each in (*held.sightings, *held.claims) if each["id"] in held.outside}
    assert {"SG-02", "CL-1"} <= hedged
    assert any("XZ-4410" in words for words in held.outside.values()), (
        "a registration, as S1 writes it behind the quote"
    )
    for language in LANGUAGES[1:]:
        assert Translator(frame(language).tongue).told("(outside the quote)")


def test_two_sightings_contradict_each_other_only_if_they_tell_of_one_event_and_one_fault_is_told_once() -> None:
    """Seen: "SG-05 and SG-01 cannot both hold: type written", twice for one type."""
    pair = {**finding(1, "high", "g1", "SG-01 and SG-02 cannot both hold: type written."), "about": ["g1", "g2"]}
    other = {**pair, "number": "FD-2", "says": "SG-02 and SG-01 cannot both hold: type written."}
    claims = {**finding(3, "high", "c1", "CL-1 and CL-2 cannot both hold: two or one."), "about": ["c1", "c2"]}
    document = build(facts(findings=[pair, other, claims]))
    box = next(block for block in document.blocks if isinstance(block, Box))
    assert (
        "SG-01 and SG-02 cannot both hold if they tell of one event, nor can SG-02 and SG-01. Recorded: contradicts, "
        "type written. CL-1 and CL-2 cannot both hold: two or one."
    ) in "".join(run.text for run in box.runs)
    rows = table(document, "What does not fit").rows
    assert "".join(run.text for run in rows[0].cells[1][0]) == (
        "SG-01 and SG-02 cannot both hold if they tell of one event. Recorded: contradicts, type written."
    )


def test_columns_of_texts_are_equally_wide_and_hold_every_place_that_a_finding_names(tmp_path: Path) -> None:
    """Seen: columns of 44, 47.5 and 44 points; a dash for S2 where the sentence says “S2 ¶3 says Il-76MD”."""
    with make_sample(tmp_path / "a.casefile") as case:
        made = table(build(gathered(case)), "What does not fit")
        assert len({each.share for each in fitted([made], "A4")[0].columns[2:]} - {0}) == 1  # type: ignore[union-attr]
    assert [(each.title, each.alike) for each in made.columns[2:]] == [("S1", True), ("S2", True), ("S3", True)]
    (row,) = (row for row in made.rows if "S2 ¶3 says" in "".join(run.text for run in row.cells[1][0]))
    assert ["".join(run.text for line in cell for run in line) for cell in row.cells[3:]] == ["¶3", "–"]


def test_that_two_wordings_mean_one_source_is_no_more_than_possible() -> None:
    rule = RULES["asserter worded"]
    found = {**finding(1, "medium", "c1", f"CL-1 and CL-2, {rule.field}: {rule.says}."), "about": ["c1", "c2"]}
    said = told(build(facts(findings=[found])))
    assert "CL-1 and CL-2, attribution: what may be one source is worded in two ways." in said
