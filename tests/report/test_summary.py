"""What the summary says: every statement leads to exact words, and doubt is told in words."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.report.facts_of_a_case import (
    OTHER,
    TEXT,
    claim,
    date,
    excerpt,
    facts,
    finding,
    link,
    origin,
    reading,
    sighting,
    source,
)
from workbench.report.blocks import Block, Document, Endnote, Endnotes, Table, note_numbers, runs_of
from workbench.report.endnotes import table_of
from workbench.report.facts import Facts
from workbench.report.running import SAMPLE
from workbench.report.summary import build
from workbench.values.composing import composed

COUNTED = "no key judgements, no hypotheses, 3 open findings (1 high, 1 medium, 1 low), 1 open lead"


def told(document: Document) -> str:
    """All words of the blocks as one line, quotes in quotation marks."""
    return " ".join("".join(_shown(block)) for block in document.blocks)


def _shown(block: Block) -> list[str]:
    return [f"“{run.text}”" if run.style == "quote" else run.text for run in runs_of(block)]


def goes_back(document: Document) -> str:
    """What the head says behind the texts held and named."""
    return "".join(run.text for run in document.facts[0]).partition(" · ")[2]


def test_the_head_counts_and_leaves_names_of_sources_and_contradictions_to_their_tables() -> None:
    first, second = ("".join(run.text for run in line) for line in build(facts()).facts)
    assert first.startswith("2 texts held, 1 source cited but not held · Origins: ")
    assert second == f"2 sightings, 3 claims, {COUNTED}"


def notes(document: Document) -> tuple[Endnote, ...]:
    return next(block for block in document.blocks if isinstance(block, Endnotes)).notes


def table(document: Document, title: str) -> Table:
    return next(b for b in document.blocks if isinstance(b, Table) and b.columns[1].title.startswith(title))


def test_every_endnote_mark_resolves_and_every_note_is_used() -> None:
    document = build(facts())
    assert set(note_numbers(document)) == {each.number for each in notes(document)}
    assert [each.number for each in notes(document)] == list(range(1, len(notes(document)) + 1))


def test_each_note_leads_to_the_words_in_the_bytes() -> None:
    texts = {"S1": TEXT, "S2": OTHER}
    for each in notes(build(facts())):
        assert texts[each.source][each.start : each.end] == each.quote
        if each.bytes_start is not None:
            assert texts[each.source].encode()[each.bytes_start : each.bytes_end].decode() == each.quote
        assert each.sha256 == {one["number"]: one["sha256"] for one in facts().sources}[each.source]


def test_a_note_carries_the_grade_of_the_item_that_quotes() -> None:
    grades = {(each.record, each.credibility) for each in notes(build(facts()))}
    assert {("E1", "3"), ("E1", ""), ("E3", "5"), ("E4", None)} <= grades


def test_a_claim_without_excerpt_prints_as_unsupported() -> None:
    said = told(build(facts()))
    assert "They carried vehicles.Unsupported: no excerpt." in said
    assert "This claim rests on no excerpt, so nothing shows who says it." in said


def test_values_stand_as_written_then_as_resolved() -> None:
    said = told(build(facts()))
    assert "“Port Alder” → Port Alder field (accepted by R. Vale)" in said
    assert "“last Sunday” → 4 Jan 2026 (proposed; inferred from S1)" in said
    assert "Times are inferred from the date of S1 (5 Jan 2026)." in said
    assert "An-214 → open (proposed: An-124 or An-22)" in said
    assert "soon → open" in said


def test_a_reading_nobody_accepted_is_proposed() -> None:
    seen = sighting(1, ["e1"], aircraft=reading("Il-26M", "Il-62M"))
    other = sighting(2, ["e2"], place=reading("Port Alder", "XPAL", accepted_by="R. Vale"))
    assert "Il-26M → Il-62M (proposed)" in told(build(facts(sightings=[seen, other])))


def test_a_date_that_an_analyst_gave_is_not_in_quotation_marks() -> None:
    given = date("2026-01-05~", "2026-01-05~", why="given by R. Vale", accepted_by="R. Vale")
    said = told(build(facts(sources=[source(1, "A", TEXT, published="2026-01-05~", published_how=given)])))
    assert "about 5 Jan 2026 (no dateline found; given by R. Vale)" in said
    assert "“2026-01-05~”" not in said


def test_a_reading_names_what_it_rests_on_and_whether_it_was_offered() -> None:
    offered = reading("An-124", "An-225", premises=["s1", "s2"], accepted_by="R. Vale")
    typed = reading("Port Alder", "Port Beech", why="given by R. Vale", accepted_by="R. Vale")
    said = told(build(facts(sightings=[sighting(1, ["e1"], aircraft=offered, place=typed)])))
    assert "“An-124” → An-225 (accepted by R. Vale; rests on S1, S2)" in said
    assert "“Port Alder” → Port Beech (given by R. Vale)" in said


def test_one_thing_left_out_is_told_in_the_singular() -> None:
    said = told(build(facts(left_out={"notes": 1, "links to records in the trash": 2})))
    assert "1 note; 2 links to records in the trash" in said


def test_texts_are_counted_with_whom_they_go_back_to() -> None:
    document = build(facts())
    rows = table(document, "Statement").rows
    assert [[cell[0][0].text for cell in row.cells[4:]] for row in rows] == [
        ["2", "1", "0", "0"], ["1", "0", "1", "0"], ["0", "0", "0", "1"],
    ]  # fmt: skip
    assert rows[0].cells[1][-1][0].text == "origins: 1 known (Wire Nine)"
    said = goes_back(document)
    assert said == "Origins: 1 known (Wire Nine) · 1 possible (the ministry) · 1 assertion of unknown origin"
    assert "S1 and S2 both draw on Wire Nine: two texts are not two origins." in told(document)


def test_records_of_one_assertion_share_their_origins_and_are_counted_once() -> None:
    both = {**origin("c1", "1 known (Wire)", {"s1": ["Wire"]}, origins=["Wire"]), "about": ["c1", "c2"]}
    made = build(facts(origins={"c1": both, "c2": both}))
    assert goes_back(made) == "Origins: 1 known (Wire)"
    assert "both draw on" not in told(made)
    nobody = {**origin("c1", "2 unknown", {}, unknown=["S1", "S2"]), "about": ["c1", "c2"]}
    made = build(facts(origins={"c1": nobody, "c2": nobody}))
    said = "Origins: none named · 1 assertion of unknown origin (joined records counted once)"
    assert goes_back(made) == said


def test_a_silence_has_no_origin_and_says_so() -> None:
    silent = origin("c2", "silence, no origin", {"s1": ["the ministry"], "s2": ["the ministry"]}, silent=["S1", "S2"])
    document = build(facts(origins={"c2": silent}))
    row = table(document, "Statement").rows[1]
    assert [cell[0][0].text for cell in row.cells[5:]] == ["–", "–", "–"]
    assert row.cells[1][-1][0].text == "a silence: counted neither for nor against"
    assert "Dash: a silence, which has no origin." in told(document)
    assert "both draw on" not in told(document)
    assert "Origins" not in goes_back(document)


def test_for_and_against_come_from_links_only() -> None:
    rows = table(build(facts()), "Statement").rows
    assert [line[0].text for line in rows[0].cells[2]] == [
        "+ SG-01 (link without excerpt)",
        "× CL-2: both cannot hold",
    ]
    assert [line[0].text for line in rows[1].cells[2]] == ["× CL-1: both cannot hold"]
    assert [line[0].text for line in rows[2].cells[2]] == ["none"]


def test_only_source_words_get_quotation_marks() -> None:
    made = claim(1, ["e3"], "No freighter came.", by=["The ministry", "an agency"], hedge="denied")
    said = told(build(facts(claims=[made], sightings=[])))
    assert "“The ministry”, through an agency, in S1; hedged “denied”" in said


def test_fields_that_the_quote_does_not_hold_get_no_quotation_marks() -> None:
    place = reading("Port Alder", None)
    seen = sighting(1, ["e1"], aircraft=reading("An-225", None), place=place, when=date("", "2026"))
    other = sighting(2, ["e2"], aircraft=reading("Boeing", None), when=date("4 January", None))
    said = told(build(facts(sightings=[seen, other], links=[link(1, "g1", "contradicts", "g2")], claims=[])))
    assert "“Port Alder” → open" in said
    assert "“4 January”" in said
    for words in ("“An-225”", "“Boeing”", "“”"):
        assert words not in said


def test_an_orphan_is_no_quote() -> None:
    lost = {**excerpt(1, "s1", TEXT, "Three An-124 freighters"), "status": "orphan"}
    seen = sighting(1, ["e1"], aircraft=reading("An-124", "An-124"))
    document = build(facts(excerpts=[lost], sightings=[seen], claims=[], links=[]))
    assert "“An-124”" not in told(document)
    said = "".join(run.text for run in table_of(Endnotes(notes(document))).rows[0].cells[1][0])
    assert said == "Not found in the file: Three An-124 freighters"


def test_the_unknown_is_a_word() -> None:
    said = told(build(facts()))
    for words in ("not stated", "not recorded", "not yet graded", "cited, not held, so not graded"):
        assert words in said
    assert "verified" not in said.casefold()


def test_sample_data_is_marked_and_real_cases_are_not() -> None:
    assert build(facts()).sample == SAMPLE
    assert build(facts(marking="For the named recipients only")).sample == ""
    assert build(facts(marking="SAMPLE — synthetic")).marking == ""  # what its label says is not said twice
    assert build(facts()).marking == "Sample case, synthetic"


def test_what_was_left_out_is_counted() -> None:
    said = told(build(facts(filter="aircraft = An-124", left_out={"sightings": 4, "notes": 0})))
    assert "Records were chosen by aircraft = An-124. 4 sightings; 1 quote on which no statement here rests; " in said
    assert "0 notes" not in said


def test_an_orphan_has_no_place() -> None:
    lost = [{**each, "status": "orphan"} for each in facts().excerpts]
    assert all(each.start is None and each.bytes_start is None for each in notes(build(facts(excerpts=lost))))


def test_the_document_states_the_journal_and_no_clock() -> None:
    document = build(facts())
    assert document.state == "As of 9 Jan 2026, 10:20 UTC"
    assert "".join(run.text for run in document.foot[0]) == (
        "Not issued · Case 0198c0de · journal up to entry 31, abababab…abab · chain not checked"
    )


def test_an_empty_case_has_a_summary() -> None:
    gone = ("sources", "excerpts", "sightings", "claims", "links", "leads", "grades", "marks", "findings")
    nothing: Facts = facts(**dict.fromkeys(gone, ()))
    document = build(replace(nothing, stated="", head="", entry=0, left_out={}, title="", marking=""))
    assert document.title == "Untitled case"
    assert "Nothing that the case holds" in told(document)


def test_records_that_were_filtered_away_are_named_as_left_out() -> None:
    gone = [link(1, "g9", "supports", "c1")]
    rows = table(build(facts(links=gone)), "Statement").rows
    assert rows[0].cells[2][0][0].text == "+ a record left out (link without excerpt)"


def test_dates_open_and_inferred_are_counted() -> None:
    seen = [sighting(n, ["e1"], when=date("soon", None)) for n in (1, 2)]
    assert "2 dates stay open." in told(build(facts(sightings=seen)))


def test_the_head_counts_what_is_there_and_the_arrivals_with_the_least_airframes() -> None:
    arrived = {"place": "Port Alder", "arrivals": 4, "airframes": 2}
    said = "".join(run.text for run in build(facts(arrived=arrived)).facts[1])
    assert said == (f"2 sightings, 3 claims, {COUNTED} · Reported arrivals at Port Alder: 4; airframes: at least 2")
    many = [source(n, f"T{n}", None) for n in range(1, 40)]
    assert "".join(run.text for run in build(facts(sources=many)).facts[0]).startswith("0 texts held, 39 sources cited")


def test_arrivals_are_fewer_if_what_is_proposed_is_one_event() -> None:
    """Seen: 5 arrivals beside a table in which four of their reports share a row."""
    arrived = {"place": "Port Alder", "arrivals": 4, "airframes": 2, "fewest": 3, "if_one": [["SG-01", "SG-02"]]}
    document = build(facts(arrived=arrived, may_be_one=[["g1", "g2"]]))
    said = "".join(run.text for run in document.facts[1])
    assert said.endswith("Reported arrivals at Port Alder: 4, or 3 if SG-01 = SG-02 (proposed); airframes: at least 2")
    assert "Proposed as one event, which nobody has accepted: SG-01 = SG-02." in told(document)


def test_the_same_events_are_named_below_the_sightings() -> None:
    assert "Held to be the same events: SG-01 = SG-02." in told(build(facts()))


def test_who_says_what_stands_in_the_order_of_numbers() -> None:
    cells = {name: {"says": "says", "record": "SG-01", "words": ""} for name in ("S10", "S9", "S1")}
    row = {"about": ["g1"], "reports": ["SG-02", "SG-01"], "words": "It came", "unstated": ["Hex"], "cells": cells}
    empty = {"source": "S1", "how": "no flights", "span": None, "words": "nothing landed", "record": None}
    document = build(facts(silence={"sources": [], "rows": [row], "absences": [empty]}))
    assert "SG-01SG-02It cameNobody states: hex code.says: S1, S9, S10" in told(document)
    assert "S1, no flights: “nothing landed” (no excerpt)" in told(document)
    given = [source(n, "A", TEXT) for n in (1, 9, 10)]
    cells["S9"] = {"says": "silent", "record": None, "words": ""}
    made = table(build(facts(sources=given, silence={"sources": [], "rows": [row], "absences": []})), "What is told")
    assert [each.title for each in made.columns[2:]] == ["S1", "S9", "S10"]
    assert [cell[0][0].text for cell in made.rows[0].cells[2:]] == ["says:", "silent", "says"]


def test_without_a_register_the_first_note_of_each_source_says_what_it_is() -> None:
    known = source(2, "Two of them", OTHER, publisher="Port Sheet", published="2026-01-06")
    given = facts(sources=[facts().sources[0], known, facts().sources[2]])
    said = {note.number: note.described for note in notes(build(given, composed("log")))}
    assert sorted(said.values()) == [("Freighters at Port Alder",), ("Two of them", "Port Sheet", "6 Jan 2026")]
    (cell,) = (row.cells[1] for row in table_of(Endnotes(notes(build(given, composed("log")))[1:])).rows)
    assert "".join(run.text for run in cell[-1]) == "S2: Two of them, Port Sheet, 6 Jan 2026"
    assert not any(note.described for note in notes(build(given)))
    assumed = {**known, "published_how": date("2026-01-06", "2026-01-06", accepted_by="R. Vale")}
    said = notes(build(facts(sources=[given.sources[0], assumed]), composed("log")))[1].described
    assert said[2:] == ("6 Jan 2026", "no dateline found")


def test_claims_that_one_text_makes_alone_share_a_sentence() -> None:
    def row(source: str, number: str, unstated: tuple[str, ...] = ()) -> dict[str, Any]:
        cells = {each: {"says": "says" if each == source else "silent", "record": None, "words": ""}
                 for each in ("S1", "S2")}  # fmt: skip
        return {"about": [number], "reports": [number], "words": number, "unstated": unstated, "cells": cells}

    rows = [*(row("S1", f"CL-{n}") for n in (1, 2, 3)), row("S2", "CL-10")]
    says = "Told by one text alone, without a row (S1: CL-1 to CL-3; S2: CL-10). A column each:"
    only = told(build(facts(silence={"sources": [], "rows": rows, "absences": []})))
    assert says in only
    more = build(facts(silence={"sources": [], "rows": [*rows, row("S1", "SG-01", ("Hex",))], "absences": []}))
    assert [each.cells[0][0][0].text for each in table(more, "What is told").rows] == ["SG-01"]
    assert says in told(more)


def test_findings_have_a_column_for_each_text_with_what_it_writes() -> None:
    differ = {**finding(1, "medium", "g1", "SG-01 and SG-02: the type differs."), "about": ["g1", "g2"],
              "evidence": ["e1", "e2"]}  # fmt: skip
    denied = {**finding(2, "medium", "c2", "CL-2 is denied."), "evidence": ["e3"]}
    made = table(build(facts(findings=[differ, denied])), "What does not fit")
    assert [each.title for each in made.columns] == ["No.", "What does not fit", "S1", "S2"]
    cells = [["".join(run.text for run in cell[0] if run.style != "note") for cell in row.cells] for row in made.rows]
    assert cells[0][2:4] == ["An-124 (¶1)", "¶1"]
    assert cells[1][2:4] == ["The ministry denied it (¶1)", "–"]
    assert all(any(run.style == "note" for run in made.rows[0].cells[at][0]) for at in (2, 3))


def test_many_texts_of_findings_share_a_column() -> None:
    texts = [source(n, "A", TEXT) for n in range(1, 9)]
    quotes = [excerpt(n, f"s{n}", TEXT, "Wire Nine said") for n in range(1, 9)]
    seen = [sighting(n, [f"e{n}"]) for n in range(1, 9)]
    found = [{**finding(n, "medium", f"g{n}", "It does not fit."), "evidence": [f"e{n}"]} for n in range(1, 9)]
    made = table(build(facts(sources=texts, excerpts=quotes, sightings=seen, findings=found)), "What does not fit")
    assert made.columns[2].title == "In the texts"
    assert "".join(run.text for run in made.rows[7].cells[2][0][:-1]) == "S8: SG-08"


def test_places_of_notes_have_their_thousands_grouped() -> None:
    note = replace(notes(build(facts()))[0], start=1252, end=1376, bytes_start=12520, bytes_end=13760)
    place = table_of(Endnotes((note,))).rows[0].cells[2]
    said = "".join(run.text for line in place for run in line).replace("\N{NARROW NO-BREAK SPACE}", "_")
    assert "1_252–1_376" in said
    assert "bytes 12_520–13_760" in said


def test_captions_explain_the_boxes_and_dashes_that_their_tables_have() -> None:
    for graded, says in (("2", " Digit: the item’s credibility."), (None, " Empty box: not yet graded.")):
        items = [{**each, "credibility": graded} for each in facts().sightings]
        caption = "".join(run.text for run in table(build(facts(sightings=items)), "Type as").caption)
        assert says in caption
        assert ("Empty box" in caption) is (graded is None)
    assert "Dash: a silence" not in told(build(facts()))


def test_captions_say_of_the_paragraph_sign_and_of_bold_type_exactly_what_they_mean() -> None:
    """Seen: the sign stood in two tables and was explained in the brief alone; counts of texts are never bold."""
    document = build(facts())
    seen, claimed = ("".join(run.text for run in table(document, title).caption) for title in ("Type as", "Statement"))
    assert seen.count("¶: a paragraph.") == 1
    assert "Bold: statements, and origin counts above zero." in claimed
    dated = replace(facts(), claims=[{**facts().claims[0], "when": date("last Sunday", "2026-01-04")}])
    caption = "".join(run.text for run in table(build(dated), "Statement").caption)
    assert "Bold: statements, dates as read, and origin counts above zero." in caption
    assert told(document).count("¶: a paragraph.") == 2  # the other one below the endnotes, which name places, too
