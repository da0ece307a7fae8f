"""Stretches said to be empty: who claims it, of when, by what words, each with its endnotes, in every language."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.facts_of_a_case import TEXT, facts
from workbench.analysis.absent import NOT_OBSERVED, PAUSE
from workbench.report.blocks import Paragraph, Runs, Table
from workbench.report.citing import Ledger
from workbench.report.framed import frame
from workbench.report.silences import silences
from workbench.report.translating import Translator
from workbench.values.composing import LANGUAGES


def said(**more: Any) -> Runs:
    empty = {"source": "S1", "how": PAUSE, "span": "2025-04~/2025-10-23", "words": TEXT, "record": None} | more
    ledger = Ledger(facts(silence={"sources": [], "rows": [], "absences": [empty]}))
    return next(block for block in silences(ledger) if isinstance(block, Paragraph)).runs


def test_a_pause_is_told_as_one_with_the_endnotes_of_its_sentence() -> None:
    told = said()
    assert told[0].text == "S1 tells of a pause, about Apr 2025 – 23 Oct 2025, before the first event that it dates: "
    assert [run.style for run in told[1:]] == ["quote", "note", "plain"] * 2 + ["quote", "note"]
    assert said(span=None)[0].text == "S1 tells of a pause: "
    assert said(words="Nothing like it.")[-1].text == " (no excerpt)"


def test_of_a_pause_the_parts_that_no_excerpt_quotes_are_marked() -> None:
    """Seen: a sentence of 272 characters before endnotes that hold 178 of them."""
    told = said(words=f"So it was: {TEXT} Nobody came since.")
    assert "".join(f"“{run.text}”" if run.style == "quote" else run.text for run in told[1:]) == (
        "“So it was” (no excerpt) “Three An-124 freighters were seen at Port Alder last Sunday”1 “Wire Nine said”2 "
        "“The ministry denied it”3 “Nobody came since.” (no excerpt)"
    )


def test_reports_that_are_only_proposed_as_one_event_are_called_so() -> None:
    cells = {"S1": {"says": "says", "record": "SG-01", "words": ""}}
    row = {"about": ["g1", "g2"], "reports": ["SG-01", "SG-02"], "words": "It came", "unstated": ["Hex"]}
    told = {"sources": [], "rows": [{**row, "cells": cells}], "absences": []}
    for one, lines in (([["g2", "g1"]], 3), ([], 2)):
        made = next(each for each in silences(Ledger(facts(silence=told, may_be_one=one))) if isinstance(each, Table))
        assert len(made.rows[0].cells[1]) == lines
        assert (made.rows[0].cells[1][1][0].text == "Proposed as one event; nobody has accepted it.") is bool(one)


def test_numbers_of_records_head_rows_as_in_every_table_and_no_range_is_parted() -> None:
    cells = {"S1": {"says": "says", "record": "SG-01", "words": ""}}
    row = {
        "about": [],
        "reports": ["SG-06", "SG-02", "SG-07", "SG-05", "SG-04"],
        "words": "It came",
        "unstated": ["Hex"],
    }
    ledger = Ledger(facts(silence={"sources": [], "rows": [{**row, "cells": cells}], "absences": []}))
    made = next(block for block in silences(ledger) if isinstance(block, Table))
    assert [[(run.text, run.style) for run in line] for line in made.rows[0].cells[0]] == [
        [("SG-02", "icon")], [("SG-04", "icon"), ("\xa0–\xa0", "plain"), ("SG-07", "record")],
    ]  # fmt: skip


def test_a_denial_is_no_quote_and_has_its_number_and_its_endnotes() -> None:
    told = said(record="CL-2", words="No freighter came.", span="2026-01")
    assert [(run.text, run.style) for run in told] == [
        ("CL-2, a denial in S1, Jan 2026: ", "plain"), ("No freighter came.", "plain"), ("1", "note"),
    ]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_it_is_told_in_every_language(language: str) -> None:
    translator = Translator(frame(language).tongue)
    for span in ("2025-04~/2025-10-23", None):
        for more in ({}, {"record": "CL-2"}, {"how": NOT_OBSERVED}):
            translator.tell(said(span=span, **more)[0].text)
    translator.tell(" (no excerpt)")
    assert translator.missed == []
