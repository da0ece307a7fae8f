"""Stretches said to be empty: who claims it, of when, by what words, each with its endnotes, in every language."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.facts_of_a_case import TEXT, date, facts, link, reading, sighting
from workbench.analysis.absent import NOT_OBSERVED, PAUSE
from workbench.analysis.heard import AGREES, CONTRADICTED, DENIES, DIFFERS, MAY, SILENT, TIED
from workbench.report.blocks import Paragraph, Runs, Table, runs_of
from workbench.report.citing import Ledger
from workbench.report.framed import frame
from workbench.report.framed import words_of as words_said
from workbench.report.silences import _SEVERAL, silences
from workbench.report.translating import Translator
from workbench.values.composing import LANGUAGES


def said(**more: Any) -> Runs:
    empty = {"source": "S1", "how": PAUSE, "span": "2025-04~/2025-10-23", "words": TEXT, "record": None} | more
    ledger = Ledger(facts(silence={"sources": [], "rows": [], "absences": [empty]}))
    return next(block for block in silences(ledger) if isinstance(block, Paragraph)).runs


def test_a_pause_is_told_as_one_with_the_endnotes_of_its_sentence() -> None:
    told = said()
    assert told[0].text == "S1 tells of a pause, about Apr 2025 – 23 Oct 2025, before the first flight that it dates: "
    assert [run.style for run in told[1:]] == ["quote", "note", "note", "note"]
    assert said(span=None)[0].text == "S1 tells of a pause: "
    assert said(words="Nothing like it.")[-1].text == " (no excerpt)"


def test_a_sentence_is_one_quote_which_says_that_excerpts_hold_less_of_it() -> None:
    """Seen: a sentence of 272 characters before endnotes that hold 178 of them; one set as three quotes."""
    told = said(words=f"So it was: {TEXT} Nobody came since.")
    assert "".join(f"“{run.text}”" if run.style == "quote" else run.text for run in told[1:]) == (
        f"“So it was: {TEXT} Nobody came since.”123 (in part without excerpt)"
    )


def test_reports_that_are_only_proposed_as_one_event_are_called_so() -> None:
    cells = {"S1": {"says": "says", "record": "SG-01", "words": ""}}
    row = {"about": ["g1", "g2"], "reports": ["SG-01", "SG-02"], "words": "It came", "unstated": ["Hex"]}
    told = {"sources": [], "rows": [{**row, "cells": cells}], "absences": []}
    for one, lines in (([["g2", "g1"]], 3), ([], 2)):
        made = next(each for each in silences(Ledger(facts(silence=told, may_be_one=one))) if isinstance(each, Table))
        assert len(made.rows[0].cells[1]) == lines
        assert (
            made.rows[0].cells[1][1][0].text == "Proposed as the same events, or some of them; nobody has accepted it."
        ) is bool(one)


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


CAPTION = (
    "A column each: sources that tell of the same event. What all of them say has a row only if it has fields that "
    "nobody states. No comment: neither for nor against; silence proves nothing."
)
SILENT_MEANS = "Silent: no record or sentence was found that tells of it."
CELLS = ((AGREES, "CL-2", ""), (DIFFERS, "CL-3", ""), (DENIES, "CL-9", ""), (MAY, None, TEXT))


def heard(*cells: tuple[str, str | None, str], **more: Any) -> list[Any]:
    """The blocks for one fact that S1 tells and of which others say what is given: word, record, words."""
    given = (("says", "CL-1", ""), *cells)
    told = {f"S{n}": {"says": says, "record": by, "words": words} for n, (says, by, words) in enumerate(given, 1)}
    row = {"about": ["c1"], "reports": ["CL-1"], "words": "It came.", "unstated": [], "cells": told}
    return list(silences(Ledger(facts(silence={"sources": [], "rows": [row], "absences": []}, **more))))


def test_a_link_that_an_analyst_made_is_no_guess_and_stands_in_its_own_words() -> None:
    """Seen: "may tell of it CL-10; nobody has said so" where a link says that CL-10 is about it."""
    linked = "Other links in their own words. "
    for one, other, says in (("c2", "c1", "CL-2 is about this"), ("c1", "c2", "about CL-2")):
        _, table = heard((TIED, "CL-2", ""), (SILENT, None, ""), links=[link(1, one, "about", other)])
        assert [run.text for run in table.rows[0].cells[3][0]] == [says]
        assert [run.text for run in table.caption][:2] == [linked, f"{SILENT_MEANS} "]
    _, table = heard((TIED, "CL-2", ""), (MAY, "CL-2", ""), links=[link(1, "c2", "about", "c3")])
    assert [run.text for run in table.rows[0].cells[3][0]] == ["linked", " (", "CL-2", ")"]
    assert [run.text for run in table.rows[0].cells[4][0]] == ["may tell of it", " (", "CL-2", ")"]
    _, table = heard((TIED, "CL-2", ""), *[(SILENT, None, "")] * 6, links=[link(1, "c2", "about", "c1")])
    assert table.rows[0].cells[2][0][0].text == "says: S1; linked: S2; silent: S3 to S8"
    for language in LANGUAGES[1:]:
        translator = Translator(frame(language).tongue)
        for said in ("linked", "CL-2 is about this", "CL-2 is part of this", "part of CL-2", "linked: S2", linked,
                     "By link or denial of the record in brackets: agrees, denies."):  # fmt: skip
            translator.tell(said)
        assert translator.missed == []


def test_what_a_source_has_on_a_fact_names_its_record_and_a_guess_is_no_statement() -> None:
    _, table, alike = heard((CONTRADICTED, "CL-8", ""), (MAY, None, TEXT))
    assert isinstance(table, Table)
    assert [[run.text for line in cell for run in line] for cell in table.rows[0].cells[2:]] == [
        ["says"], ["contradicts", " (", "CL-8", ")"], ["may tell of it"],
    ]  # fmt: skip
    below = "".join(run.text for run in table.caption)
    assert below.startswith("By link or denial of the record in brackets: contradicts. May tell of it:")
    assert "Silent:" not in below
    assert isinstance(alike, Paragraph)
    assert alike.runs[0].text == "S3 may tell of CL-1: "
    assert [run.style for run in alike.runs[1:3]] == ["quote", "plain"]


def test_silent_is_said_to_be_what_was_not_found() -> None:
    (_, told) = heard((SILENT, None, ""), (SILENT, None, ""))
    assert isinstance(told, Paragraph)
    assert [run.text for run in told.runs] == [
        f"{SILENT_MEANS} ",
        f"Told by one text alone, without a row (S1: CL-1). {CAPTION}",
    ]


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_what_is_heard_is_told_in_every_language(language: str) -> None:
    translator = Translator(frame(language).tongue)
    runs = [
        run
        for block in heard(*CELLS)
        for run in (*runs_of(block), *(block.caption if isinstance(block, Table) else ()))
    ]
    for run in runs:
        if run.style in ("plain", "faint") and "It came" not in run.text:
            translator.tell(run.text)
    assert translator.missed == []


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
    translator.tell(" (in part without excerpt)")
    assert translator.missed == []


def event_of(
    *reports: dict[str, Any], unstated: tuple[str, ...] = ("Hex", "Count"), words: str = "An-124, arrival, Lajes"
) -> Any:
    """The row of an event that is proposed of sightings of two texts."""
    numbers = [each["number"] for each in reports]
    cells = {f"S{n}": {"says": "says", "record": number, "words": ""} for n, number in enumerate(numbers[:2], 1)}
    row = {"about": [each["id"] for each in reports], "reports": numbers, "words": words}
    told = {"sources": [], "rows": [{**row, "unstated": list(unstated), "cells": cells}], "absences": []}
    given = facts(silence=told, sightings=reports, may_be_one=[row["about"]])
    return next(block for block in silences(Ledger(given)) if isinstance(block, Table)).rows[0]


def words_of(cell: Any) -> list[str]:
    return ["".join(f"“{run.text}”" if run.style == "quote" else run.text for run in line) for line in cell]


def test_each_source_is_told_with_the_type_that_it_writes_and_with_what_sets_its_report_apart() -> None:
    """Seen: "Il-67MD, arrival" as what a text says that writes Il-76MD."""
    one = sighting(1, ["e1"], event="arrival", aircraft=reading("An-124", None), when=date("last Sunday", "2026-01-04"))
    other = sighting(2, ["e2"], event="arrival", aircraft=reading("two An-124", None), when=one["when"])
    row = event_of(one, other)
    assert words_of(row.cells[1]) == [
        "“An-124” or “two An-124”, arrival, Lajes",
        "Proposed as one event; nobody has accepted it.",
        "Nobody states: hex code.",  # and not how many: “An An-124” is one
    ]
    assert [words_of(cell) for cell in row.cells[2:]] == [["says: “An-124”"], ["says: “two An-124”"]]
    row = event_of(one, {**other, "aircraft": one["aircraft"], "count": "2", "when": date("4 January", "2026-01-05")})
    assert words_of(row.cells[1])[:2] == [
        "An-124, arrival, Lajes",
        "Proposed as the same events, or some of them; nobody has accepted it.",
    ]
    assert [words_of(cell) for cell in row.cells[2:]] == [
        ["says: “An-124”, arrival, 4 Jan 2026"], ["says: “An-124”, 2 arrivals, 5 Jan 2026"],
    ]  # fmt: skip
    assert words_of(event_of({**one, "aircraft": None}).cells[1])[-1] == "Nobody states: hex code, how many."


@pytest.mark.parametrize(
    ("words", "more"),
    [("An-124s", True), ("MiG-29s", True), ("Some Il-76", True), ("Tu-95MS", False), ("C-130JS", False),
     ("some kind of An-124", False)],
)  # fmt: skip
def test_letters_of_a_variant_and_some_kind_are_not_several(words: str, more: bool) -> None:
    assert bool(_SEVERAL.search(words)) is more


def test_a_type_with_a_comma_is_one_and_several_of_a_type_are_no_number() -> None:
    """Seen: "Il-76, white" parted at its comma, and nothing said of how many "several An-124s" are."""
    one = sighting(1, ["e1"], event="arrival", aircraft=reading("Il-76, white", None))
    other = sighting(2, ["e2"], event="arrival", aircraft=reading("Il-76", None))
    row = event_of(one, other, words="Il-76, white, arrival, Lajes")
    assert words_of(row.cells[1])[0].replace("“", "").replace("”", "") == "Il-76, white or Il-76, arrival, Lajes"
    assert words_of(row.cells[1])[-1] == "Nobody states: hex code."
    for words in ("several An-124s", "An-124s", "mehrere An-124", "несколько Ан-124"):
        row = event_of(sighting(1, ["e1"], event="arrival", aircraft=reading(words, None)), words="An-124, arrival")
        assert words_of(row.cells[1])[-1] == "Nobody states: hex code, how many."


def test_a_denial_is_said_and_not_denied_in_its_own_row() -> None:
    """Seen: "No freighter landed" beside "denies" of the text that says so."""
    denial = {
        "S1": {"says": DENIES, "record": "CL-1", "words": ""},
        "S2": {"says": DENIES, "record": "CL-9", "words": ""},
    }
    row = {"about": ["c1"], "reports": ["CL-1"], "words": "None came.", "unstated": [], "cells": denial}
    told = silences(Ledger(facts(silence={"sources": [], "rows": [row], "absences": []})))
    (made,) = (each for each in told if isinstance(each, Table))
    assert [words_of(cell) for cell in made.rows[0].cells[2:]] == [["says (a denial)"], ["denies (CL-9)"]]


def test_an_event_that_the_matrix_weighs_is_told_in_the_language_of_the_print() -> None:
    """Seen: "An-124, arrival, Lajes, 5 – 7 Mar 2026" in Arabic, as its row of the matrix has the same words."""
    weighed = {"evidence": [{"title": "An-124, arrival, Lajes", "beside": "", "diagnosticity": "high"}]}
    assert "An-124, arrival, Lajes" not in words_said(facts(matrix=weighed))
