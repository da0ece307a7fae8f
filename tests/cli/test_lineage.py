"""Lineage and drift by verbs: who may draw on whom, accepted as an inferred citation; hedges along a chain."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def held(case: Path, run: Callable[..., Any], tmp_path: Path) -> Path:
    for name, day, words in (
        ("a", "2025-10-28", "A jet may have landed at Latakia."),
        ("b", "2025-10-30", "A jet landed at Latakia, according to the Horn Dispatch."),
    ):
        (tmp_path / f"{name}.txt").write_text(words, encoding="utf-8")
        run("attach", case, tmp_path / f"{name}.txt", "--published", day, "--language", "en")
    run("set", case, "S1", "publisher=Horn Dispatch")
    return case


def test_a_proposal_shows_its_words_and_is_accepted_as_an_inferred_citation(held: Path, run, refused) -> None:
    (row,) = run("lineage", held)["rows"]
    assert (row["from"]["number"], row["to"]["number"], row["basis"]) == ("S2", "S1", ["attribution", "order"])
    assert row["evidence"][0]["from"]["text"] == "according to the Horn Dispatch"
    assert "does not propose that S1 draws on S2" in refused("lineage", held, "--accept", "S1", "S2")
    made = run("lineage", held, "--accept", "S2", "S1")
    assert (made["kind"], made["basis"], len(made["excerpts"])) == ("cites", "inferred", 1)
    assert run("lineage", held)["rows"] == []
    run("undo", held)
    assert len(run("lineage", held)["rows"]) == 1


def test_a_claim_is_followed_along_its_citations(held: Path, run) -> None:
    for n, quote in ((1, "A jet may have landed"), (2, "A jet landed")):
        run("highlight", held, f"S{n}", "--quote", quote)
        run("claim", held, f"E{n}", "--statement", "a jet landed")
    run("link", held, "CL-1", "same-as", "CL-2")
    run("lineage", held, "--accept", "S2", "S1")
    found = run("drift", held, "CL-2")
    assert [each["number"] for each in found["rows"]] == ["S1", "S2"]
    (step,) = found["steps"]
    assert (step["from"], step["to"], step["cited"], step["lost"]) == ("S1", "S2", True, ["may have"])
    assert "attributed" not in step["says"]


@pytest.fixture
def relayed(case: Path, run: Callable[..., Any], tmp_path: Path) -> Path:
    for n, words in enumerate((
        "Jets came back, according to a report by Reuters. An An-72 landed, based on data from Flightradar24.",
        "Reuters reported that two jets landed, and a third is awaited.",
    )):  # fmt: skip
        (tmp_path / f"r{n}.txt").write_text(words, encoding="utf-8")
        run("attach", case, tmp_path / f"r{n}.txt", "--language", "en")
    return case


def test_who_is_named_and_not_held_is_accepted_as_a_source_with_the_words(relayed: Path, run) -> None:
    rows = run("lineage", relayed)["rows"]
    assert [(row["from"]["number"], row["from"]["name"], row["to"]["name"], row["stated"]) for row in rows] == [
        ("S1", None, "Reuters", True), (None, "Reuters", "Flightradar24", False), ("S2", None, "Reuters", True),
    ]  # fmt: skip
    made = run("lineage", relayed, "--accept", "S1", "Reuters")
    assert (made["kind"], made["basis"], len(made["excerpts"])) == ("cites", "stated", 1)
    again = run("lineage", relayed, "--accept", "S2", "S3")
    assert (again["basis"], again["to"]) == ("stated", made["to"])
    hop = run("lineage", relayed, "--accept", "S3", "Flightradar24")
    assert (hop["basis"], len(hop["excerpts"])) == ("inferred", 1)
    assert run("lineage", relayed)["rows"] == []
