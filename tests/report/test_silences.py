"""Stretches said to be empty: who claims it, of when, by what words, each with its endnotes, in every language."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.facts_of_a_case import TEXT, facts
from workbench.analysis.absent import DID_NOT, NOT_OBSERVED
from workbench.report.blocks import Paragraph, Runs, Table
from workbench.report.citing import Ledger
from workbench.report.framed import frame
from workbench.report.silences import silences
from workbench.report.translating import Translator
from workbench.values.composing import LANGUAGES


def said(**more: Any) -> Runs:
    empty = {"source": "S1", "how": DID_NOT, "span": "2025-04~/2025-10-23", "words": TEXT, "record": None} | more
    ledger = Ledger(facts(silence={"sources": [], "rows": [], "absences": [empty]}))
    return next(block for block in silences(ledger) if isinstance(block, Paragraph)).runs


def test_a_pause_is_told_as_one_with_the_endnotes_of_its_sentence() -> None:
    told = said()
    assert told[0].text == "S1 tells of a pause, about Apr 2025 – 23 Oct 2025, before the first event that it dates: "
    assert [run.style for run in told[1:]] == ["quote", "note", "note", "note"]
    assert said(span=None)[0].text == "S1 tells of a pause: "
    assert said(words="Nothing like it.")[-1].text == " (no excerpt)"


def test_numbers_of_records_head_rows_as_in_every_table_and_ranges_take_two_lines() -> None:
    cells = {"S1": {"says": "says", "record": "SG-01", "words": ""}}
    row = {"about": [], "reports": ["SG-06", "SG-02", "SG-05", "SG-04"], "words": "It came", "unstated": ["Hex"]}
    ledger = Ledger(facts(silence={"sources": [], "rows": [{**row, "cells": cells}], "absences": []}))
    made = next(block for block in silences(ledger) if isinstance(block, Table))
    assert [[(run.text, run.style) for run in line] for line in made.rows[0].cells[0]] == [
        [("SG-02", "icon")], [("SG-04", "icon"), (" –", "plain")], [("SG-06", "icon")],
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
