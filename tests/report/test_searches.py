"""Searches and translations in print: nothing found is said plainly, a translation is never the source's own words."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.report.facts_of_a_case import facts
from tests.report.test_summary import notes, table, told
from workbench.report.blocks import Heading
from workbench.report.endnotes import table_of
from workbench.report.html import html
from workbench.report.pdf import pdf
from workbench.report.searches import NOTHING
from workbench.report.summary import build


def search(number: int, found: str | None, **more: Any) -> dict[str, Any]:
    given = {"id": f"n{number}", "number": f"SL-{number}", "venue": "Ship register", "terms": "XZ-4410", "found": found}
    return {**given, "when": {"value": "2026-03-17"}, "note": None, "about": None, "by": "R. Vale", **more}


def translation(words: str, **more: Any) -> dict[str, Any]:
    return {"language": "de", "text": words, "translator": "R. Vale", "machine": None, **more}


def test_a_search_that_found_nothing_is_printed_and_says_so() -> None:
    rows = [search(1, "nothing", about="CL-1"), search(2, "two lines", terms=None, when=None)]
    document = build(facts(searches=rows))
    assert Heading("Searches made") in document.blocks
    cells = [["".join(run.text for line in cell for run in line) for cell in row.cells]
             for row in table(document, "Where").rows]  # fmt: skip
    assert cells[0] == ["SL-1", "Ship register", "XZ-4410", "17 Mar 2026", "Nothing was found.", "R. Valefor CL-1"]
    assert cells[1][2:5] == ["not stated", "not stated", "two lines"]
    for said in (*NOTHING, None, "Nothing"):
        assert "Nothing was found." in told(build(facts(searches=[search(1, said)])))


def test_without_searches_there_is_no_such_section() -> None:
    assert Heading("Searches made") not in build(facts()).blocks


def test_a_translation_stands_beside_its_quote_without_quotation_marks() -> None:
    words = (
        translation("Drei Frachter wurden gesehen"),
        translation("Three were seen", machine="argos 1.9", language="en"),
    )
    document = build(facts(translations={"e1": words}))
    plain = build(facts())
    assert [replace(each, translations=()) for each in notes(document)] == list(notes(plain))
    cell = table_of(next(b for b in document.blocks if hasattr(b, "notes"))).rows[0].cells[1]
    assert [[run.style for run in line] for line in cell] == [["quote"], ["faint", "plain"], ["faint", "plain"]]
    assert [line[0].text for line in cell[1:]] == ["In de, by R. Vale: ", "In en, machine: argos 1.9: "]
    page = html(document)
    assert "“Drei Frachter" not in page
    assert "Drei Frachter wurden gesehen" in page
    assert pdf(document) != pdf(plain)
