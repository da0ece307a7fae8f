"""Which texts name whom nobody holds: an arrow of their own where no relay is named, and the register."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.report.facts_of_a_case import facts, link, source
from workbench.case.case import Case
from workbench.cli.entry import main
from workbench.report.cited import graph
from workbench.report.citing import Ledger
from workbench.report.described import descriptors
from workbench.report.gather import facts as facts_of

TEXT = """Freighters

Wire Nine, citing Beacon Logs, tells of flights.

The Beacon Logs show two. Beaconry shows none.
"""


def test_texts_are_read_for_the_names_of_sources_not_held(tmp_path: Path) -> None:
    held, case = tmp_path / "one.txt", tmp_path / "a.casefile"
    held.write_text(TEXT)
    assert main(["new", str(case), "--title", "A"]) == 0
    assert main(["attach", str(case), str(held)]) == 0
    for named in ("Wire Nine", "the Beacon Logs", "Beacon", "Nobody"):
        assert main(["cite", str(case), "S1", named]) == 0
    with Case.open(case, analyst="test", write=False) as opened:
        told = facts_of(opened)
    number = {each["id"]: each["number"] for each in told.sources}
    assert {number[key]: [*texts.values()] for key, texts in told.namings.items()} == {"S2": [[1]], "S3": [[1, 2]]}


def test_every_record_of_one_name_is_named(tmp_path: Path) -> None:
    held, case = tmp_path / "one.txt", tmp_path / "a.casefile"
    held.write_text(TEXT)
    assert main(["new", str(case), "--title", "A"]) == 0
    assert main(["attach", str(case), str(held)]) == 0
    for named in ("Wire Nine", "The Wire Nine"):
        assert main(["cite", str(case), "S1", named]) == 0
    with Case.open(case, analyst="test", write=False) as opened:
        told = facts_of(opened)
    assert [[*texts.values()] for texts in told.namings.values()] == [[[1]], [[1]]]


def lines(**more: Any) -> list[tuple[str, str, bool, str]]:
    sources = [source(1, "One", "x"), source(2, "Two", "x"), source(3, "Wire", None), source(4, "Tracker", None)]
    told = graph(Ledger(facts(sources=sources, origins={}, **more))).edges
    return [(edge.of, edge.names, edge.stated, edge.label) for edge in told]


def test_a_text_names_whom_a_relay_does_not_stand_beside() -> None:
    links = [link(1, "s3", "cites", "s4", basis="inferred")]
    wire, tracker = {"s1": [1], "s2": [2]}, {"s1": [2], "s2": [2, 4]}
    assert {*lines(links=links, namings={"s3": wire, "s4": tracker})} == {
        ("s3", "s4", False, ""), ("s1", "s4", True, "S1 ¶2"), ("s2", "s4", True, "S2 ¶4"),
        ("s1", "s3", True, "S1 ¶1"), ("s2", "s3", True, "S2 ¶2"),
    }  # fmt: skip


def test_the_register_tells_of_every_text_that_names_it() -> None:
    given = facts(links=[link(1, "s1", "cites", "s3")], namings={"s3": {"s2": [1]}})
    assert "".join(run.text for run in descriptors(Ledger(given))["s3"]) == "known only from S1 and S2"
    given = facts(links=[link(1, "s1", "cites", "s3")])
    assert "".join(run.text for run in descriptors(Ledger(given))["s3"]) == "known only from S1"
