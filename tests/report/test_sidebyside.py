"""The texts side by side: one event in a column for each source, bounded, with silence as a word of its own."""

from __future__ import annotations

from typing import Any

from tests.report.facts_of_a_case import date, facts, finding, reading, sighting, source
from tests.report.test_weighed import cells
from workbench.report.blocks import Heading, Table
from workbench.report.citing import Ledger
from workbench.report.composing import blocks
from workbench.report.facts import Facts
from workbench.report.html import html
from workbench.report.pdf import pdf
from workbench.report.sidebyside import PRINTED, SOURCES, comparison
from workbench.report.summary import build
from workbench.values.composing import TEMPLATES, Composed, Part


def fact(*about: str, **says: tuple[str, str | None]) -> dict[str, Any]:
    cells = {name: {"says": word, "record": number, "words": ""} for name, (word, number) in says.items()}
    return {"about": list(about), "words": f"Event {about[0]}", "cells": cells, "unstated": [], "reports": []}


def told(**more: Any) -> Facts:
    seen = [
        sighting(
            1, ["e1"], aircraft=reading("An-124", "An-124"), when=date("last Sunday", "2026-01-04"), method="ads-b"
        ),
        sighting(2, ["e2"], aircraft=reading("An-124", "An-124"), when=date("4 January", "2026-01-04")),
    ]
    rows = [
        fact("c3", S1=("silent", None), S2=("silent", None)),
        fact("c2", S1=("no comment", "CL-2"), S2=("silent", None)),
        fact("g1", "g2", S1=("says", "SG-01"), S2=("says", "SG-02")),
    ]
    silence = {"sources": ["S1", "S2"], "rows": rows, "absences": []}
    clash = {**finding(9, "high", "g1", "They differ."), "about": ["g1", "g2"]}
    return facts(**{"sightings": seen, "silence": silence, "findings": [clash], **more})


def table(given: Facts) -> Table:
    heading, made = comparison(Ledger(given))
    assert isinstance(heading, Heading)
    assert isinstance(made, Table)
    return made


def test_the_caption_tells_from_which_days_times_are_inferred() -> None:
    dated = date("last Sunday", "2026-01-04", anchor={"edtf": "2026-01-05", "of": "s1"})
    one = sighting(1, ["e1"], aircraft=reading("An-124", "An-124"), when=dated)
    made = table(told(sightings=[one, *told().sightings[1:]]))
    assert made.caption[0].text.endswith(". Times are inferred from the date of S1 (5 Jan 2026).")


def test_one_event_stands_in_a_column_for_each_source_with_what_two_of_them_give() -> None:
    made = table(told())
    assert [column.title for column in made.columns] == ["", "S1", "S2"]
    rows = cells(made)
    assert rows[0] == ["Event g1", "SG-011", "SG-022"]
    assert rows[1] == ["Type", "An-124", "An-124"]
    assert rows[2] == ["When", "last Sunday → 4 Jan 2026", "4 January → 4 Jan 2026"]
    assert rows[3] == ["FD-9: They differ.", "", ""]
    assert made.rows[3].wide
    assert rows[4] == ["Event c2", "CL-2 no comment3", "silent"]
    assert len(rows) == 5
    assert [run.style for run in made.rows[1].cells[1][0]][0] == "quote"


def test_a_text_that_does_not_tell_the_event_states_none_of_it() -> None:
    silence = {"sources": ["S1", "S2", "S3"], "absences": [],
               "rows": [fact("g1", "g2", S1=("says", "SG-01"), S2=("says", "SG-02")),
                        fact("c1", S3=("says", "CL-1"))]}  # fmt: skip
    more = [source(n, "T", "x") for n in (1, 2, 3)]
    rows = cells(table(told(silence=silence, sources=more)))
    assert rows[0][3] == "not asked"
    assert rows[1][3] == "–"


def test_it_is_bounded_and_says_so() -> None:
    sources = [source(n, "T", "x") for n in range(1, 9)]
    says = {f"S{n}": ("says", "CL-2") for n in range(1, 9)}
    rows = [fact("c1", **says) for _ in range(PRINTED + 3)]
    made = table(told(silence={"sources": [], "rows": rows, "absences": []}, sources=sources))
    assert len(made.columns) == SOURCES + 1
    assert len(made.rows) == PRINTED
    assert "".join(run.text for run in made.caption).endswith("Left out for room: 4 texts and 3 events and claims.")


def test_it_is_part_of_the_comparison_and_of_the_dossier_and_needs_two_texts() -> None:
    assert all("comparison" in TEMPLATES[name].sections for name in ("comparison", "dossier"))
    assert "comparison" not in TEMPLATES["summary"].sections
    document = build(told(), Composed("Comparison", (Part("comparison"),)))
    assert Heading("The texts side by side") in document.blocks
    assert pdf(document)
    assert "not stated" not in html(document)
    alone = told(sources=[source(1, "T", "x")])
    assert [*blocks(Ledger(alone), (Part("comparison"),))] == []
