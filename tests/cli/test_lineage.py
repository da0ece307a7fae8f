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
