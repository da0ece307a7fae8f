"""Fields in words: what is only proposed says so, and what a source has words for is not told as its silence."""

from __future__ import annotations

import re

import pytest

from tests.report.facts_of_a_case import date, facts, origin, reading, sighting
from tests.report.test_summary import table, told
from workbench.report.blocks import Runs
from workbench.report.summary import build
from workbench.report.wording import own_words, resolved, when

QUOTE = "An An-124 was seen at Port Alder last Sunday"


def words(runs: Runs) -> str:
    return "".join(f"“{run.text}”" if run.style == "quote" else run.text for run in runs)


def test_a_reading_that_is_as_written_is_proposed_where_others_were_offered() -> None:
    offered = reading("Port Alder", "Port Alder", alternatives=[{"value": "x", "why": "", "label": "Other"}])
    settled, sure = {**offered, "accepted_by": "R. Vale"}, reading("Port Alder", "Port Alder")
    said = [words(resolved(each, [QUOTE], number=str)) for each in (offered, settled, sure)]
    assert said == ["“Port Alder” (proposed)", "“Port Alder”", "“Port Alder”"]


def test_a_day_that_nobody_accepted_is_proposed_and_one_that_is_written_whole_is_not() -> None:
    anchor = {"edtf": "2026-01-05", "of": "S1"}
    given = (
        ({"anchor": anchor}, " (proposed; inferred from S1)"), ({}, ""),
        ({"anchor": anchor, "accepted_by": "R. Vale"}, " (inferred from S1; accepted by R. Vale)"),
        ({"alternatives": [{"value": "2026-01-11"}]}, " (proposed)"),
        ({"premises": ["S2"]}, " (proposed; inferred from S2)"),
    )  # fmt: skip
    for more, whose in given:
        said = words(when(date("last Sunday", "2026-01-04", **more), [QUOTE], number=str))
        assert said == f"“last Sunday” → 4 Jan 2026{whose}"


def test_what_people_write_keeps_the_word_that_stands_once_below_a_table() -> None:
    nothing = dict.fromkeys(("place", "origin", "destination", "when"))
    offered = reading("Il-76", "Il-76", alternatives=[{"value": "x", "why": "", "label": "Other"}])
    shown = []
    for more in ({"aircraft": offered, "operator": "Islandair (proposed)"}, {"aircraft": None}):
        made = table(build(facts(sightings=[sighting(1, [], **{**nothing, **more})])), "Type")
        shown.append((" ".join(words(line) for line in made.rows[0].cells[1]), words(made.caption)))
    (row, below), (_, unread) = shown
    assert row.endswith("operator Islandair (proposed)")
    assert row.count("(proposed)") == 1
    assert "No analyst has accepted" in below
    assert "No analyst has accepted" not in unread


def test_words_that_nobody_recorded_are_not_resolved_and_no_silence() -> None:
    assert words(resolved(None, [QUOTE], number=str)) == "“An-124” → not resolved"
    assert words(when(None, [QUOTE], number=str, words=["last Sunday"])) == "“last Sunday” → not resolved"
    said = words(when(None, [QUOTE], number=str, words=["last Sunday", "recently"]))
    assert said == "“last Sunday”, “recently” (outside the quote) → not resolved"
    assert [words(told(None, ["It came."], number=str)) for told in (resolved, when)] == ["not stated"] * 2
    said = told(build(facts(sightings=[sighting(1, ["e4"])], time_words={"g1": ["last Sunday"]})))
    assert "“last Sunday” (outside the quote) → not resolved" in said
    assert "place not recorded" in said


def test_values_that_stand_outside_of_the_quote_are_the_sources_own_words_all_the_same() -> None:
    """Seen: a registration that the text writes, printed as the analyst's own words."""
    place, day = (
        reading("Lajes", "Port Alder", accepted_by="Ada", why="given by Ada"),
        date("late on Monday", "2026-01-05"),
    )
    for outside, said in ((["Lajes", "late on Monday"], "“{}” (outside the quote) → {}"), ([], "{} → {}")):
        told_of = [
            resolved(place, [QUOTE], number=str, outside=outside),
            when(day, [QUOTE], number=str, outside=outside),
        ]
        assert [*map(words, told_of)] == [
            said.format("Lajes", "Port Alder (given by Ada)"),
            said.format("late on Monday", "5 Jan 2026"),
        ]
    seen = sighting(1, ["e1"], registration="XZ-4410", aircraft=reading("An-22", "An-22"), place=place)
    for outside, said in ((["XZ-4410", "An-22"], "“An-22” (outside the quote) reg. “XZ-4410” (outside the quote)"),
                          ([], "An-22 reg. XZ-4410")):  # fmt: skip
        made = told(build(facts(sightings=[seen], outside={"g1": outside})))
        assert said.replace(" ", "") in made.replace(" ", "")


@pytest.mark.parametrize(
    ("words", "own"),
    [("may", False), ("dismay", True), ("An-124-100", True), ("12", False), ("الشبكة", True)],
)
def test_a_part_of_a_word_is_no_word_of_the_source(words: str, own: bool) -> None:
    """Seen: “may” as the source's own hedge, of "dismay"."""
    quotes = ["to the dismay of An-124-100s and An-124-100 crews in 2012", "والشبكة"]
    assert (own_words(words, quotes).style == "quote") is own


def test_what_is_proposed_stands_once_where_no_reading_was_accepted() -> None:
    read = sighting(
        1, ["e1"], aircraft=reading("An-124", "An-22"), when=date("last Sunday", "2026-01-04", premises=["s1"])
    )
    for accepted, cell, below in (
        (None, " (inferred from S1)", "any of these readings."),
        ("R. Vale", " (proposed)", "Proposed:"),
    ):
        other = sighting(2, ["e2"], place=reading("Port Alder", "XPAL", accepted_by=accepted))
        made = table(build(facts(sightings=[read, other])), "Type as written")
        said = "".join(run.text for row in made.rows for each in row.cells for line in each for run in line)
        assert cell in said
        assert ("proposed" in said) is bool(accepted)
        assert below in "".join(run.text for run in made.caption)


def test_a_place_with_the_name_of_a_type_is_no_type_that_nobody_read():
    quotes = ["The same aircraft was seen in Phoenix at 03:30 UTC"]
    assert words(resolved(None, quotes, number=str)) == "“Phoenix” → not resolved"
    assert words(resolved(None, quotes, number=str, others=["Phoenix"])) == "not stated"


def test_of_whom_another_paragraph_names_than_the_quoted_one_the_paragraph_is_told() -> None:
    """Seen: “Tracker, through Wire” of a paragraph that names the tracker alone, as the figure had drawn it."""
    hops = [{"name": "Wire", "basis": "inferred", "where": "¶1"}, {"name": "Tracker", "basis": "stated", "where": ""}]
    way = {"record": "g1", "source": "s1", "chain": ["Wire", "Tracker"], "hops": hops}
    seen = sighting(1, ["e1"], by=["Tracker", "Wire"])
    ways = {"g1": origin("g1", "", {}, origins=["Tracker"]) | {"path": [way, {**way, "record": "g2", "hops": []}]}}
    said = told(build(facts(sightings=[seen], origins=ways)))
    assert re.search(r"“?Tracker”?, through “?Wire”? \(¶1\), in S1", said)
