"""Judgements and the matrix in print: likelihood and confidence apart, what is unsupported, what leans on whom."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.report.test_summary import table, told
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.records import Claim
from workbench.reading.sample import make_sample
from workbench.report.blocks import Heading, Table, plain, quote
from workbench.report.gather import facts as gathered
from workbench.report.summary import build


def cells(part: Table) -> list[list[str]]:
    return [["|".join("".join(run.text for run in line) for line in cell) for cell in row.cells] for row in part.rows]


def test_the_matrix_prints_with_a_line_for_each_origin_left_out(tmp_path: Path) -> None:
    with Case.create(tmp_path / "a.casefile", title="Flights", analyst="Ada") as case:
        with case.change("Claim"):
            landed = bytes(Claim.create(statement="Three landings", by=["Radarbox", "the Wire"]).id)
        base = acts.add_hypothesis(case, "It is a base.", title="Base")
        gone = acts.add_hypothesis(case, "They leave.", title="Withdrawal by degrees, or for good")
        acts.rate(case, landed, base, "C")
        acts.rate(case, landed, gone, "II")
        acts.grade(case, landed, "2")
        acts.link(case, base, "differs", gone, note="They can do both")
        found = gathered(case)
        document = build(found)
        chosen = gathered(case, chosen="statement = nothing")
    assert cells(table(document, "Hypothesis")) == [
        ["H1", "Base: It is a base.", "0.0 nothing against it"],
        ["H2", "Withdrawal by degrees, or for good: They leave.", "−3.0 most against it"],
    ]
    assert [column.title for column in table(document, "Information").columns[3:5]] == ["H1 Base", "H2"]
    first, whole, radar, wire = cells(table(document, "Information"))
    assert first[1:] == ["Three landings|cred. 2 · Radarbox", "1.5", "C", "II", "high"]
    assert whole[1:5] == ["Weighted inconsistency", "", "0.0", "−3.0"]
    assert radar[1:5] == ["without Radarbox (1 row gone)", "", "0.0", "0.0"]
    assert wire[1] == "without anything through the Wire (1 row gone)"
    lefts = [{**each, "fallen": [], "tells": True} for each in (found.matrix or {})["leave_one_origin_out"]]
    other = build(replace(found, matrix={**(found.matrix or {}), "leave_one_origin_out": lefts}))
    assert cells(table(other, "Information"))[3][1] == "without the Wire (no row gone: each has another way)"
    fine = [
        {**each, "scores": dict.fromkeys(each["scores"], -2.75)}
        for each in (found.matrix or {})["leave_one_origin_out"]
    ]
    other = build(replace(found, matrix={**(found.matrix or {}), "leave_one_origin_out": fine}))
    assert [row[3] for row in cells(table(other, "Information"))[1:]] == ["0.00", "−2.75", "−2.75"]
    falls = ["Without Radarbox it falls from −3.0 to 0; nothing else is against it."]
    other = build(replace(found, matrix={**(found.matrix or {}), "says": falls}))
    assert "Without Radarbox it falls from −3.0 to 0.0; nothing else is against it. Weight: by cred" in told(other)
    said = told(document)
    assert "empty cell" not in said
    assert "Tells apart: how far its ratings lie apart. Bold: the sums over all rows, and CC, I and II." in said
    assert "H1 and H2 do not exclude each other. They can do both." in said
    assert "gives no odds" in said
    assert "relevance, at most 0.5 without a known origin, or as an analyst set it." in said
    cell = table(document, "Information").rows[0].cells[3]
    assert [run.style for run in cell[0]] == ["rated"]
    assert Heading("Contradictions and differences") not in document.blocks
    assert chosen.matrix is None
    assert chosen.left_out["rows of the matrix, which weighs all records"] == 1


def test_a_type_that_nobody_resolved_is_a_quote_in_the_matrix_too(tmp_path: Path) -> None:
    with make_sample(tmp_path / "a.casefile") as case:
        made = table(build(gathered(case)), "Information")
    said = [row.cells[1][0] for row in made.rows if row.cells[1]]
    assert (quote("Il-67MD"), plain(", arrival, Lajes, 8 Mar 2026")) in said
    assert (plain("An-124, arrival, Lajes, 5 – 7 Mar 2026"),) in said
