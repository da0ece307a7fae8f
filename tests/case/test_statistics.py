"""A case in figures: each figure is what a query by hand gives, and the whole can be copied as text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.one_text import case_on
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.statistics import as_text, statistics
from workbench.reading.aided import text_of


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """A text with two sightings, one of them open, under a tag."""
    with case_on(tmp_path, "An An-124 landed at Lajes on 5 March 2026.\n") as made:
        source = made.find("S1")[1]
        excerpt = acts.highlight(made, source, text_of(made, source), start=0, end=41)
        one = acts.tag(made, excerpt, {"aircraft": "An-124", "place": "Lajes", "when": "2026-03-05"})
        acts.tag(made, excerpt, {"aircraft": "Zz-999", "place": "Lajes"})
        acts.grade(made, one, "2")
        acts.file_under(made, [one], "aircraft/cargo")
        yield made


def figures(case: Case, title: str) -> dict[str, str]:
    return dict(next(each.rows for each in statistics(case) if each.title == title))


def test_figures_are_those_of_the_case(case: Case):
    assert figures(case, "What it holds") | {} == {
        **figures(case, "What it holds"), "sources held": "1", "excerpts": "1", "sightings": "2", "claims": "0",
    }  # fmt: skip
    still = figures(case, "Still open")
    assert still["sources held without a grade"] == "1"
    assert still["sightings without a grade"] == "1"
    assert still["sightings without a date"] == "1"
    assert still["unresolved types"] == "1"
    assert figures(case, "Days it covers")["what happened"].count("Mar 2026") == 2
    assert next(iter(figures(case, "By source").values())) == "1 excerpts, 2 sightings, 0 claims"
    assert figures(case, "Sources by language") == {"not recorded": "1"}
    assert figures(case, "By tag") == {"aircraft": "0", "aircraft/cargo": "1"}
    assert figures(case, "Size")["captured bytes"] == "43 bytes"


def test_what_is_copied_says_every_figure(case: Case):
    text = as_text(statistics(case))
    assert "sightings\t2\n" in text
    assert all(each.title in text for each in statistics(case))


def test_an_empty_case_has_figures_too(tmp_path: Path):
    with Case.create(tmp_path / "e.casefile", title="T", analyst="a") as empty:
        titles = [each.title for each in statistics(empty)]
    assert titles == ["What it holds", "Still open", "Size"]
