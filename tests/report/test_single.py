"""Figures as files of their own, and what is copied as a citation."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pypdfium2

from tests.one_text import case_on
from tests.report.facts_of_a_case import facts
from workbench.case import acts
from workbench.case.texts import WorkingText
from workbench.reading.sample import make_sample
from workbench.report.citation import citation
from workbench.report.single import as_drawn, as_svg, figures
from workbench.report.summary import build


def test_a_figure_is_the_same_file_every_time() -> None:
    figure = figures(build(facts()))[0]
    tree = ElementTree.fromstring(as_svg(figure))
    assert tree[0].text == figure.alternative
    assert as_drawn(figure, "png").startswith(b"\x89PNG")
    assert as_drawn(figure, "pdf") == as_drawn(figure, "pdf")
    assert len(pypdfium2.PdfDocument(as_drawn(figure, "pdf"))) == 1


def test_hostile_words_of_a_figure_are_shown() -> None:
    figure = figures(build(facts()))[0]
    svg = as_svg(replace(figure, alternative="</title><script>\x07")).decode()
    assert "&lt;/title&gt;&lt;script&gt;‹U+0007›" in svg


def test_a_citation_tells_words_source_place_and_hash(tmp_path: Path) -> None:
    with case_on(tmp_path, "Two planes landed.\n\nThey left on Monday.") as case:
        source = case.find_live("S1", "source")
        text = WorkingText(case.raw, case.value("SELECT capture FROM source WHERE id = ?", (source,)))
        said = acts.highlight(case, source, text, start=20, end=39)
        seen = acts.claim(case, said, statement="They left")
        bare = citation(case, said)
        assert bare.startswith("“They left on Monday”; ")
        assert "characters 20–39; S1, SHA-256 " in bare
        assert citation(case, seen) == f"CL-1 They left.\n{bare}"
        assert citation(case, source).endswith(bare.partition("S1")[2])


def test_a_judgement_is_cited_with_likelihood_confidence_and_the_quotes_it_comes_down_to(tmp_path: Path) -> None:
    with make_sample(tmp_path / "a.casefile") as case:
        own, *quotes = citation(case, case.find("J1")[1]).split("\n")
        assert own == (
            "J1 Almost certain: One An-124 called at Lajes on 5 March. Moderate confidence. Rests on SG-05, SG-06."
        )
        assert [each.split("”")[0][:13] for each in quotes] == ["“It made a si", "“2026-03-05T1"]
        assert ".." not in citation(case, case.find("LD-1")[1])
