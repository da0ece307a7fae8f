"""Judgements and the matrix in print: likelihood and confidence apart, what is unsupported, what leans on whom."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.report.facts_of_a_case import facts
from tests.report.test_summary import table, told
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.records import Claim
from workbench.report.blocks import Heading, Table
from workbench.report.gather import facts as gathered
from workbench.report.html import html
from workbench.report.pdf import pdf
from workbench.report.summary import build


def judgement(number: int, **more: Any) -> dict[str, Any]:
    given = {"id": f"j{number}", "number": f"J{number}", "statement": "It is a base.", "nature": "judgement",
             "likelihood": "likely", "confidence": "low", "basis": ["c1"], "supported": True}  # fmt: skip
    return {**given, **more}


def cells(part: Table) -> list[list[str]]:
    return [["|".join("".join(run.text for run in line) for line in cell) for cell in row.cells] for row in part.rows]


def test_a_judgement_prints_its_word_its_confidence_and_its_basis_apart() -> None:
    rows = [judgement(1), judgement(2, basis=[], supported=False, likelihood="cannot be judged", confidence=None)]
    document = build(facts(judgements=rows))
    first, second = cells(table(document, "Judgement"))
    assert first[:4] == ["J1", "It is a base.", "likely|55–80 %", "low"]
    assert first[4].startswith("CL-1")
    assert second[1:] == [
        "It is a base.|Unsupported: it points to no fact that this case holds.", "cannot be judged", "not stated",
        "nothing",
    ]  # fmt: skip
    assert "very likely 80–95 %" in told(document)
    assert pdf(document)
    assert "Key judgements" in html(document)


def test_an_assumption_is_no_judgement_and_without_either_there_is_no_section() -> None:
    document = build(facts(judgements=[judgement(1, nature="assumption")]))
    assert Heading("Assumptions") in document.blocks
    assert Heading("Key judgements") not in document.blocks
    plain = build(facts())
    assert not {Heading("Assumptions"), Heading("Hypotheses against information")} & set(plain.blocks)


def test_the_matrix_prints_with_a_line_for_each_origin_left_out(tmp_path: Path) -> None:
    with Case.create(tmp_path / "a.casefile", title="Flights", analyst="Ada") as case:
        with case.change("Claim"):
            landed = bytes(Claim.create(statement="Three landings", by=["Radarbox", "the Wire"]).id)
        base = acts.add_hypothesis(case, "It is a base.", title="Base")
        gone = acts.add_hypothesis(case, "They leave.")
        acts.rate(case, landed, base, "C")
        acts.rate(case, landed, gone, "II")
        acts.grade(case, landed, "2")
        acts.link(case, base, "differs", gone, note="They can do both")
        document = build(gathered(case))
        chosen = gathered(case, chosen="statement = nothing")
    assert cells(table(document, "Hypothesis")) == [
        ["H1", "Base: It is a base.", "0 nothing against it"], ["H2", "They leave.", "−3.0 most against it"],
    ]  # fmt: skip
    first, whole, radar, wire = cells(table(document, "Information"))
    assert first[1:] == ["Three landings|cred. 2 · Radarbox", "1.5", "C", "II", "high"]
    assert whole[1:5] == ["All of it", "", "0", "−3.0"]
    assert radar[1:5] == ["Without Radarbox|1 row gone", "", "0", "0"]
    assert wire[1].startswith("Without anything through the Wire")
    said = told(document)
    assert "H1 and H2 do not exclude each other. They can do both." in said
    assert "gives no odds" in said
    assert Heading("Contradictions and differences") not in document.blocks
    assert chosen.matrix is None
    assert chosen.left_out["rows of the matrix, which weighs all records"] == 1
