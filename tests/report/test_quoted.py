"""Words of a source stand in its own letters wherever a print says them, be the sentence around them ours."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.report.facts_of_a_case import facts, source
from workbench.report.blocks import Document, Paragraph, Run, Table, faint, plain, quote, runs_of, strong
from workbench.report.quoted import quoted
from workbench.report.summary import build
from workbench.values.composing import TEMPLATES, composed

WHY = "given by Ada; “last Sunday” is then “4 January”, a Sunday in 2026"


def runs(document: Document) -> list[Run]:
    return [run for block in document.blocks for run in runs_of(block)]


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("language", ["en", "de"])
def test_no_words_of_a_source_stand_in_quotation_marks_of_ours(template: str, language: str) -> None:
    """Seen: the grounds of a day that an analyst gave quoted the text in the letters of our own words."""
    how = {"value": "2026-01-05", "accepted_by": "Ada", "premises": [], "why": WHY}
    first = source(1, "Freighters", "text", published="2026-01-05", published_how=how)
    document = build(
        replace(facts(), sources=[first, *facts().sources[1:]]), replace(composed(template), language=language)
    )
    assert not [
        run.text for run in runs(document) if run.style != "quote" and ("“last" in run.text or "“4" in run.text)
    ]
    told = [run.text for run in runs(document) if run.style == "quote"]
    assert "4 January" in told or template not in ("summary", "dossier")


def test_a_part_of_a_word_of_a_source_is_no_quote_of_it() -> None:
    """Seen: “art” of ours was set as the source's, because it wrote "cartel"."""
    given = facts()
    first = {**given.excerpts[0], "status": "exact", "quote": "a cartel was seen landed"}
    told = replace(build(given), blocks=(Paragraph((plain("We call it “art”, not “cartel”, nor “seen landed”."),)),))
    made = quoted(told, replace(given, excerpts=[first, *given.excerpts[1:]]))
    assert [run.text for run in runs(made) if run.style == "quote"] == ["cartel", "seen landed"]


def test_what_nobody_wrote_stays_as_it_is_and_heavy_words_stay_heavy() -> None:
    said = (plain("A “so-called” flight, “last Sunday”"), strong("“last Sunday” it was"), faint("none"))
    document = replace(build(facts()), blocks=(Paragraph(said),))
    assert runs(quoted(document, facts())) == [
        plain("A “so-called” flight, "), quote("last Sunday"), quote("last Sunday", strong=True), strong(" it was"),
        faint("none"),
    ]  # fmt: skip


def test_a_document_without_such_words_is_the_same() -> None:
    document = replace(build(facts()), blocks=(Table((), ()), Paragraph((plain("Nothing."),))))
    assert quoted(document, facts()) is document
