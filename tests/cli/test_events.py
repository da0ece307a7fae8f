"""Events, differences and silence as verbs."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def worked(run, case: Path, tmp_path: Path) -> Path:
    """Two texts that tell of one landing, a sighting on each."""
    for name, words in (("1.txt", "An Il-26M landed at Latakia."), ("2.txt", "An Il-62M landed at Latakia.")):
        (tmp_path / name).write_text(words, encoding="utf-8")
        run("attach", case, tmp_path / name, "--published", "2025-10-30")
    for source, craft in (("S1", "Il-26M"), ("S2", "Il-62M")):
        run("highlight", case, source, "--quote", f"An {craft} landed at Latakia")
        run("tag", case, f"E{source[1]}", "--aircraft", craft, "--event", "arrival", "--place", "Latakia",
            "--when", "26 October 2025")  # fmt: skip
    return case


def test_an_event_is_proposed_joined_compared_and_parted(run, worked: Path):
    (row,) = run("events", worked)["rows"]
    assert (row["reports"], row["proposed"]) == (["SG-01", "SG-02"], True)
    assert "“Il-26M” may be Il-62M" in row["reasons"]
    (link,) = run("join-event", worked, *row["reports"])["links"]
    assert link["note"].startswith("one event; both tell of an arrival; ")
    assert run("events", worked)["rows"][0]["joined"]
    told = run("differences", worked)["rows"]
    (typed,) = [each for each in told if each["field"] == "type"]
    assert (typed["verdict"], typed["here"]["source"], typed["there"]["source"]) == ("contradicts", "S1", "S2")
    assert (typed["here"]["words"], typed["there"]["record"]) == ("Il-26M", "SG-02")
    assert run("differences", worked, "S1", "S2")["rows"] == told
    kinds = [each["kind"] for each in run("findings", worked)["rows"]]
    assert kinds.count("contradiction") == 1
    run("split-event", worked, "SG-02", "--reason", "another day")
    assert run("events", worked)["rows"] == []
    assert [each for each in run("differences", worked)["rows"] if each["there"]["words"]] == []


def test_sources_by_facts(run, worked: Path):
    answer = run("silence", worked)
    (row,) = answer["rows"]
    assert answer["sources"] == ["S1", "S2"]
    assert {source: cell["says"] for source, cell in row["cells"].items()} == {"S1": "says", "S2": "says"}
    assert row["unstated"][:6] == ["Registration", "Hex", "Callsign", "Operator", "Count", "From"]
    assert row["says"] == f"{', '.join(row['unstated'])} not stated by any of them"


def test_refusals(refused, worked: Path):
    assert "two reports or more" in refused("join-event", worked, "SG-01")
    assert "joined with no other report" in refused("split-event", worked, "SG-01")
