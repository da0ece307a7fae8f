"""The two reports held against each other: what is found, with its reasons, and what agrees and is not found."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.two_reports import work
from tests.report.test_summary import told as printed
from workbench.analysis.differences import differences
from workbench.analysis.finding import Finding
from workbench.analysis.findings import every
from workbench.analysis.heard import DIFFERS, MAY, NO_COMMENT, SAYS, SILENT
from workbench.analysis.silence import silence
from workbench.analysis.verdicts import Row
from workbench.case.case import Case
from workbench.report.blocks import Table
from workbench.report.citing import Ledger
from workbench.report.gather import facts
from workbench.report.silences import silences
from workbench.report.summary import build

DATA = os.environ.get("CASE_DATA")
pytestmark = pytest.mark.skipif(not DATA, reason="needs the reports that CASE_DATA names")


@pytest.fixture(scope="module")
def worked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    """The case as it is worked by verbs, open for reading."""
    path = tmp_path_factory.mktemp("two") / "a.casefile"
    work(path, Path(DATA or "") / "reports")
    with Case.open(path, analyst="Ada", write=False) as case:
        yield case


@pytest.fixture(scope="module")
def found(worked: Case) -> list[Finding]:
    return [each.finding for each in every(worked)]


@pytest.fixture(scope="module")
def rows(worked: Case) -> list[Row]:
    return differences(worked)


def about(case: Case, found: list[Finding], kind: str, field: str = "") -> dict[tuple[str, ...], Finding]:
    """The findings of a kind by the numbers of their records."""
    return {
        tuple(case.number(key) for key in each.about): each
        for each in found
        if each.kind == kind and each.field == field
    }


def told(case: Case, rows: list[Row], field: str) -> set[tuple[Any, ...]]:
    """The rows of a field: verdict, and both records or sources with their words."""
    return {
        (each.verdict, case.number(each.here.record or each.here.source), each.here.words,
         case.number((each.there and each.there.record) or each.other), each.there.words if each.there else "")
        for each in rows
        if each.field == field
    }  # fmt: skip


def test_the_type_that_no_aircraft_has_contradicts_in_its_own_text_and_in_the_other(worked: Case, found, rows):
    (odd,) = about(worked, found, "unknown-type", "aircraft").values()
    assert odd.says.startswith("“Il-26M” is no known type. Nearest is Il-62M")
    assert {("L5", "SG-05", "SG-01"), ("L6", "SG-01", "SG-03")} == about(worked, found, "contradiction").keys()
    types = told(worked, rows, "type")
    assert ("contradicts", "SG-01", "Il-26M", "SG-03", "Il-62M") in types
    assert ("contradicts", "SG-01", "Il-26M", "SG-05", "Il-62") in types
    assert ("differs", "SG-03", "Il-62M", "SG-05", "Il-62") in types, "a variant only tells more"
    (row,) = (each for each in rows if each.here.words == "Il-26M" and each.other == worked.find("S2")[1])
    assert row.says == "“Il-26M” is no known type; the other writes Il-62M, which it may be"
    assert row.reasons[0] == "both cannot be what the source meant; one is a slip of the pen"


def test_the_insider_is_worded_in_two_ways_and_the_trend_has_two_baselines(worked: Case, found, rows):
    insider = about(worked, found, "differs", "attribution")["L7", "CL-3", "CL-4"]
    assert insider.severity == "medium"
    assert insider.says == "CL-3 and CL-4, attribution: one source in two wordings, neither equal to the other."
    assert [worked.number(key) for key in insider.evidence] == ["E9", "E10"]
    ours, theirs = "a Kremlin source", "a source with direct ties to the Kremlin"
    assert ("differs", "CL-3", ours, "CL-4", theirs) in told(worked, rows, "attribution")
    trend = about(worked, found, "differs", "baseline")["L4", "CL-6", "CL-7"]
    assert "measured against “the Assad era”, the other against nothing that it states" in trend.says


def test_the_attack_and_the_capacity_are_on_nobodys_word(worked: Case, found):
    bare = about(worked, found, "unsourced", "by")
    assert bare["CL-8",].severity == "medium"
    assert bare["CL-8",].says == "CL-8: nobody is named for what it says happened, and no other report here tells it."
    assert bare["CL-13",].severity == "low"
    assert "nobody is named for the figure “more than 150 metric tons”" in bare["CL-13",].says
    assert ("CL-9",) not in bare, "an accusation of somebody named"


def test_the_silence_of_the_ministries_is_left_out_by_the_other_report(worked: Case, found):
    left = about(worked, found, "left-out", "kind")["CL-5", "S2"]
    assert left.says == (
        "S2 leaves out what CL-5 says, which is neither for nor against: Three ministries have not replied."
    )


def test_neither_states_when_it_was_published(worked: Case, found):
    said = about(worked, found, "undated", "published")
    assert said.keys() == {("S1",), ("S2",)}
    assert all("does not state when it was published" in each.says for each in said.values())


def test_phrases_that_agree_once_resolved_are_no_finding(worked: Case, found, rows):
    dates = told(worked, rows, "date")
    assert ("agrees", "SG-02", "between last Friday and Wednesday", "SG-04", "since October 24") in dates
    assert ("agrees", "SG-01", "last Sunday", "SG-03", "October 26") in dates
    assert {verdict for verdict, *_ in dates} == {"agrees"}
    assert not about(worked, found, "contradiction", "date")
    assert not about(worked, found, "differs", "date")


def test_who_says_what_of_each_fact(worked: Case):
    grid = silence(worked)
    assert [worked.number(key) for key in grid.sources] == ["S1", "S2"]
    says = {
        worked.number(fact.about[0]): tuple(fact.cells[source].says for source in grid.sources) for fact in grid.facts
    }
    assert says["SG-02"] == (SAYS, SAYS)
    assert says["CL-5"] == (NO_COMMENT, SILENT)
    assert says["CL-8"] == (SILENT, SAYS)
    assert (says["CL-3"], says["CL-4"]) == ((SAYS, DIFFERS), (DIFFERS, SAYS))
    assert (says["CL-6"], says["CL-7"]) == ((SAYS, DIFFERS), (DIFFERS, SAYS)), "linked, so not silent"
    assert says["CL-24"] == (SILENT, SAYS), "two common words are no sentence that tells of it"
    assert MAY not in {word for each in says.values() for word in each}
    unstated = {worked.number(fact.about[0]): fact.unstated for fact in grid.facts}
    figures = ("Load in figures", "Persons on board in figures")
    assert unstated["SG-02"] == ("Registration", "Hex", "Callsign", "Operator", "From", *figures)
    assert unstated["SG-01"] == ("Registration", "Hex", "Callsign", "Count", *figures)
    (table,) = (each for each in silences(Ledger(facts(worked))) if isinstance(each, Table))
    shown = {row.cells[0][0][0].text: row.cells[1][-1][0].text for row in table.rows}
    assert shown["SG-02"].startswith("Nobody states: registration")
    pause = next(each for each in grid.absences if each.source == grid.sources[0])
    assert (pause.span, pause.how) == ("2025-04~/2025-10-23", "told as a pause")


def test_two_landings_are_told_as_recent_and_days_that_nobody_accepted_are_proposed(worked: Case):
    found = facts(worked)
    named = {each["id"]: each["number"] for each in (*found.sightings, *found.sources)}
    assert {named[key]: said for key, said in found.time_words.items()} == {
        "SG-05": ("recently",),
        "SG-06": ("recently",),
    }
    assert {named[key]: day for key, day in found.last_days.items()} == {"S1": "2025-10-30", "S2": "2025-10-29"}
    assert not found.datelines
    said = printed(build(found))
    assert "“between last Friday and Wednesday” → 24 – 29 Oct 2025 (inferred from S1)" in said
    assert "No analyst has accepted any of these readings." in said
    assert said.count("No dateline is found in it; given by Ada") == 2
    assert "published 1 day after the last day it tells of" in said
    assert "“Latakia”" in said
    assert "“Latakia” (proposed)" not in said  # said once below the table
