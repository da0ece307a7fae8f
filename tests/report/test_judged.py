"""Key judgements: the word in the sentence, the confidence beside it, and a basis of records that are held."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.report.facts_of_a_case import TEXT, claim, date, excerpt, facts, link, origin, reading, sighting, source
from tests.report.test_pdf import HOSTILE, squeezed
from tests.report.test_pdf import words as printed
from tests.report.test_summary import goes_back, table, told
from workbench.report.blocks import (
    Document,
    Endnotes,
    Heading,
    Judged,
    Judgements,
    Register,
    Runs,
    Scale,
    Table,
    filled,
)
from workbench.report.framed import frame
from workbench.report.html import html
from workbench.report.pdf import pdf
from workbench.report.plaintext import plaintext
from workbench.report.summary import build
from workbench.report.translating import Translator
from workbench.report.wording import ranged
from workbench.values.composing import LANGUAGES, Part, composed


def judgement(number: int, **more: Any) -> dict[str, Any]:
    given = {"id": f"j{number}", "number": f"J{number}", "statement": "It is a base.", "nature": "judgement",
             "by": "Ada", "likelihood": "likely", "confidence": "low", "basis": ["c1"], "supported": True}  # fmt: skip
    return {**given, **more}


def judged(document: Document) -> tuple[Judged, ...]:
    return next(block for block in document.blocks if isinstance(block, Judgements)).items


def words(runs: Runs) -> str:
    return "".join(run.text for run in runs if run.style not in ("note", "sure"))


def test_likelihood_and_confidence_never_stand_in_one_sentence() -> None:
    document = build(facts(judgements=[judgement(1)]))
    (one,) = judged(document)
    assert (words(one.said), words(one.sure), one.given) == ("Likely: It is a base.", "Low confidence ", True)
    assert [run.text for run in one.sure if run.style == "sure"] == ["low"]
    assert [run.text for run in one.said if run.style == "strong"] == ["Likely: "]
    for way in (html, plaintext):
        assert "confidence" in way(document)
    assert pdf(document)


@pytest.mark.parametrize(
    ("statement", "strong"),
    [
        ("It is likely that they came.", "likely"),
        ("It is Very Likely that they came.", "Likely: "),
        ("An unlikely tale.", "Likely: "),
        ("Likely a base.", "Likely"),
    ],
)
def test_the_word_is_strong_where_it_stands_and_the_statement_stays_as_it_is(statement: str, strong: str) -> None:
    (one,) = judged(build(facts(judgements=[judgement(1, statement=statement)])))
    assert [run.text for run in one.said if run.style == "strong"] == [strong]
    assert words(one.said).removeprefix("Likely: ") == statement


def test_what_cannot_be_judged_carries_neither() -> None:
    (one,) = judged(build(facts(judgements=[judgement(1, likelihood="cannot be judged", confidence="high")])))
    assert (words(one.sure), one.given) == ("No confidence given", False)
    assert words(one.said) == "Cannot be judged: It is a base."


def test_every_judgement_has_the_endnotes_of_its_basis_or_prints_as_unsupported() -> None:
    rows = [judgement(1, basis=["c1", "g1"]), judgement(2, basis=[], supported=False)]
    first, second = judged(build(facts(judgements=rows)))
    notes = [int(run.text) for run in first.said if run.style == "note"]
    assert notes == sorted(set(notes)) == [1, 2, 3]
    assert words(second.said).endswith("Unsupported: it points to no fact that this case holds.")
    assert second.basis == ()


def test_a_basis_names_the_records_held_their_texts_and_origins_and_nothing_else() -> None:
    (one,) = judged(build(facts(judgements=[judgement(1, basis=["c1", "g1", "gone"])])))
    assert words(one.basis[0]) == (
        "CL-1, SG-01, a record left out. 2 texts: S1, S2. Origins: 1 known (Wire Nine)."
    )  # fmt: skip
    assert "track" not in told(build(facts(judgements=[judgement(1)])))


def test_a_basis_counts_unknown_origins_as_its_rows_do_by_the_texts_that_name_nobody() -> None:
    ways = {key: {**origin(key, "2 unknown", {}, unknown=["S1", "S2"]), "about": ["g1", "g2"]} for key in ("g1", "g2")}
    ways["c1"] = origin("c1", "1 unknown", {}, unknown=["S1"])
    made = build(facts(judgements=[judgement(1, basis=["g1", "g2", "c1"])], origins=ways))
    assert words(judged(made)[0].basis[0]).endswith("Origins: none named · 2 unknown (S1, S2 name no source).")
    assert told(made).count("; 2 unknown origins") == 2
    assert "Origins: none named · 2 assertions of unknown origin" in words(made.facts[0])


def test_the_scale_marks_the_words_in_use() -> None:
    document = build(facts(judgements=[judgement(1), judgement(2, likelihood="cannot be judged", confidence=None)]))
    scale = next(block for block in document.blocks if isinstance(block, Scale))
    assert [word for word, _, used in scale.steps if used] == ["likely"]
    assert len(scale.steps) == 7
    assert [run.text for run in scale.caption if run.style == "sure"] == ["low", "moderate", "high"]
    assert filled("moderate") == ("on", "on", "off")


def test_numbers_in_a_row_are_told_as_a_range() -> None:
    assert ranged(["CL-1", "SG-01", "SG-02", "SG-03", "CL-1"]) == "CL-1, SG-01 to SG-03"
    assert ranged(["S9", "S10", "a record left out"]) == "S9, S10, a record left out"


def test_an_assumption_is_no_judgement_and_tells_how_much_leans_on_it() -> None:
    seen = sighting(1, ["e1"], aircraft=reading("An-124", "An-124"), when=date("soon", "2026", premises=["j1"]))
    rows = [judgement(1, nature="assumption", statement="The clock is right."), judgement(2, basis=["j1"])]
    document = build(facts(sightings=[seen], judgements=rows))
    assert Heading("Assumption") in document.blocks
    assert "The clock is right. Taken for granted by Ada. Premises: CL-1." in told(document)
    assert "1 date and J2 lean on it." in told(document)
    assert not {Heading("Assumptions"), Heading("Key judgements")} & set(build(facts()).blocks)


def test_a_date_that_an_analyst_gave_is_an_assumption_unless_its_source_states_it() -> None:
    given = date("2026-01-05", "2026-01-05", why="given by R. Vale", accepted_by="R. Vale", premises=["s2"])
    told_by = [source(1, "A", None, published_how=given), source(2, "B", None, published_how=given)]
    said = told(build(facts(sources=told_by)))
    assert (
        "S1 was published 5 Jan 2026. No dateline is found in it; given by R. Vale. Premises: S2. 1 date leans on it."
        in said
    )
    assert "As it uses S2, no date read from it counts as agreeing with that." in said
    assert "S2 was published 5 Jan 2026. No dateline is found in it; given by R. Vale. Premises: S2." in said
    assert said.count("lean on it") + said.count("leans on it") == 1
    used = sighting(1, ["e1"], when=date("Monday", "2026-01-05", premises=["s1"]))  # its words, not its day
    assert " date leans on it" not in told(build(facts(sources=told_by[:1], sightings=[used])))
    line = {**excerpt(9, "s1", TEXT, "Three An-124"), "id": "dateline of s1", "number": ""}
    stated = build(facts(sources=[source(1, "A", TEXT, published_how=given)], datelines={"s1": line}))
    assert "S1 was published" not in told(stated)
    register = next(each for each in stated.blocks if isinstance(each, Register)).entries[0]
    published = next(runs for name, runs in (*register.facts, *register.wide) if name == "Published")
    assert "".join(run.text for run in published[:2]) == "5 Jan 2026 (stated in the text, S1)"
    ends = next(each for each in stated.blocks if isinstance(each, Endnotes)).notes
    assert [each.quote for each in ends if str(each.number) == published[2].text] == ["Three An-124"]
    assert all("1 quote on which no statement here rests" in told(each) for each in (stated, build(facts())))


def test_a_matrix_row_nobody_rated_is_named_below() -> None:
    row = {"id": "c1", "number": "CL-1", "title": "They came", "beside": "", "events": 1, "weight": 1.0,
           "diagnosticity": "", "not_information": "a forecast"}  # fmt: skip
    answer = {"id": "h1", "number": "H1", "title": "", "statement": "A base."}
    matrix = {"hypotheses": [answer], "evidence": [row], "ratings": [], "leave_one_origin_out": [], "says": [],
              "scores": [{"hypothesis": "h1", "score": 0.0, "says": "nothing against it"}]}  # fmt: skip
    document = build(facts(matrix=matrix))
    wide = [row for block in document.blocks if isinstance(block, Table) for row in block.rows if row.wide]
    assert words(wide[0].cells[0][0]) == "Not rated: CL-1 They came (a forecast)."
    assert pdf(document)
    assert 'colspan="5"' in html(document)


def test_hostile_statements_titles_and_names_print_literally() -> None:
    rows = [judgement(n, statement=text) for n, text in enumerate(HOSTILE, 1)]
    answers = [{"id": f"h{n}", "number": f"H{n}", "title": text[:24], "statement": text}
               for n, text in enumerate(HOSTILE, 1)]  # fmt: skip
    scores = [{"hypothesis": each["id"], "score": -0.5, "says": HOSTILE[0]} for each in answers]
    left = [{"origin": HOSTILE[1], "standing": "relay", "fallen": [], "scores": {each["id"]: 0.0 for each in answers}}]
    matrix = {"hypotheses": answers, "evidence": [], "ratings": [], "scores": scores, "leave_one_origin_out": left,
              "says": [HOSTILE[2]]}  # fmt: skip
    document = build(facts(judgements=rows, matrix=matrix, question="x" * 400))
    said = squeezed(printed(pdf(document)))
    for text in HOSTILE[:2]:
        assert said.count(squeezed(text)) >= 2
    assert "<script>alert" not in html(document)
    assert all(f"J{n}" in said for n in range(1, len(HOSTILE) + 1))


def test_texts_of_records_held_to_be_the_same_count_in_a_basis_as_everywhere() -> None:
    """Seen: a basis of 2 texts where three tell it, as one of its sightings is held to be the same as another."""
    one = origin("g1", "1 known (Wire Nine)", {"s1": ["Wire Nine"], "s2": ["Wire Nine"]}, origins=["Wire Nine"])
    one |= {"about": ["g1", "g2"], "inferred": True}
    item = judgement(1, basis=["g1"])
    (told_of,) = judged(build(facts(judgements=[item], origins={"g1": one, "g2": one})))
    said = "".join(run.text for line in told_of.basis for run in line)
    made = build(facts(origins={"g1": one, "g2": one}))
    assert "; 1 known origin (by inferred hops), with SG-02" in told(made)
    assert said == (
        "SG-01; held to be the same: SG-02. 2 texts: S1, S2. Origins: 1 known (Wire Nine, by inferred hops)."
    )
    assert len({run.text for run in told_of.said if run.style == "note"}) == 2


def test_only_whom_a_text_leads_to_in_its_own_words_is_drawn_on_by_it() -> None:
    """Seen: "S1 and S2 both draw on an aide", where S1 names Wire Nine alone and only S2 says whom that has it from."""

    def way(text: str, chain: list[str]) -> dict[str, Any]:
        names = (("Wire Nine", "s3"), ("an aide", "s4"))
        return {"source": text, "chain": chain, "hops": [{"name": name, "source": key} for name, key in names]}

    def said(by: str) -> str:
        more = [link(11, "s1", "cites", "s3"), link(12, "s2", "cites", "s3")]
        cites = [*more, link(13, "s3", "cites", "s4", excerpts=[by] if by else [])]
        held = [*facts().sources, source(4, "an aide", None)]
        both = {**origin("c1", "", {}, possible=["an aide"]), "about": ["c1"]}
        both["path"] = [way("s1", ["Wire Nine"]), way("s2", ["an aide", "Wire Nine"])]
        return told(build(facts(origins={"c1": both}, links=cites, sources=held)))

    assert "S1 and S2 both draw on Wire Nine: two texts" in said("e2")  # stands in S2
    assert "S1 and S2 both draw on Wire Nine and an aide: two texts" in said("")  # recorded, of no text's words


def test_assumed_days_stand_in_the_order_of_sources_and_their_grounds_in_one_place() -> None:
    """Seen: S2 before S1, and three lines of premises twice on one page."""
    given = date("2026-01-05", "2026-01-05", why="given by Ada; a Monday, as both say", accepted_by="Ada")
    seen = sighting(1, ["e1"], when=date("last Sunday", "2026-01-04", anchor={"edtf": "2026-01-05", "of": "s2"}))
    told_by = [source(1, "A", None, published_how=given), source(2, "B", TEXT, published_how=given)]
    held = facts(sources=told_by, sightings=[seen])
    said = told(build(held))
    assert said.index("S1 was published 5 Jan 2026") < said.index("S2 was published 5 Jan 2026")
    assert said.count("a Monday, as both say") == 2  # of either source once
    assert "5 Jan 2026 (no dateline found; given by Ada; see Assumptions)" in said
    given = date("2026-01-05", "2026-01-05", why="given by Ada", accepted_by="Ada", premises=["s2"])
    led = told(build(facts(sources=[source(1, "A", TEXT, published_how=given)], sightings=[seen])))
    assert "given by Ada; see Assumptions)" in led, "of premises without grounds, too"
    alone = told(build(held, replace(composed("summary"), parts=(Part("register"),))))
    assert "5 Jan 2026 (no dateline found; given by Ada; a Monday, as both say)" in alone


def test_texts_of_a_claim_are_counted_with_those_of_one_held_to_be_the_same() -> None:
    both = {**origin("c1", "1 known (Wire)", {"s1": ["Wire"]}, origins=["Wire"]), "about": ["c1", "c2"]}
    alone, same = (build(facts(claims=[claim(1, ["e1"], "They came."), claim(2, ["e2"], "Three came.")], origins=told))
                   for told in ({}, {"c1": both, "c2": both}))  # fmt: skip
    assert [row.cells[4][0][0].text for row in table(alone, "Statement").rows] == ["1", "1"]
    assert [row.cells[4][0][0].text for row in table(same, "Statement").rows] == ["2", "2"]
    assert "origins: 1 known (Wire) · with CL-2" in told(same)


def test_origins_that_may_be_one_are_counted_from_the_least_to_the_most() -> None:
    """Seen: "4 possible" on the page where the figure draws five."""
    names = ["a Kremlin source", "a source with ties to the Kremlin", "the mayor"]
    ways = {"s1": names[:1], "s2": names[1:]}
    said = goes_back(build(facts(origins={"c1": origin("c1", "", ways, possible=names)})))
    assert said == f"Origins: 2 to 3 possible ({names[0]} or {names[1]}, the mayor)"
    for language in LANGUAGES[1:]:
        translator = Translator(frame(language).tongue)
        for standing in ("known", "possible", "unknown"):
            translator.tell(f"2 to 3 {standing}")
        assert translator.missed == []
