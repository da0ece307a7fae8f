"""Sources in words: what they carry, on whose word, how long after, and their marking in register and endnotes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.report.facts_of_a_case import claim, facts, origin, sighting, source
from workbench.case.acts.handing import mark
from workbench.case.case import Case
from workbench.case.ids import id_bytes
from workbench.reading.sample import make_sample
from workbench.report.blocks import Endnotes, Register
from workbench.report.citing import Ledger
from workbench.report.described import descriptors
from workbench.report.endnotes import table_of
from workbench.report.framed import frame
from workbench.report.gather import facts as facts_of
from workbench.report.register import register
from workbench.report.summary import build
from workbench.report.translating import Translator
from workbench.values.composing import LANGUAGES


def said(**more: Any) -> list[str]:
    given = facts(**more)
    ledger = Ledger(given)
    return ["".join(run.text for run in each) for each in descriptors(ledger).values()]


def test_a_source_is_told_by_what_it_carries_and_one_not_held_by_who_names_it() -> None:
    told = said()
    assert told[0].startswith("carries ")
    assert told[-1] == "known only from S1 and S2"
    assert said(links=[])[-1] == "named by no source here"
    assert said(sightings=[], claims=[])[0] == "carries nothing told here"


def test_a_register_of_some_sources_describes_these_alone() -> None:
    few = Ledger(facts()).narrowed(["s2"], ["source"])
    (entry,) = next(each for each in register(few) if isinstance(each, Register)).entries
    assert "Descriptor" in [name for name, _ in (*entry.facts, *entry.wide)]


def test_own_word_and_the_word_of_others_are_counted_apart() -> None:
    seen = [sighting(n, ["e1"], method="eyewitness") for n in (1, 2, 3)]
    ways = {f"g{n}": origin(f"g{n}", "", {"s1": ["Wire"] if n < 3 else []}) for n in (1, 2, 3)}
    told = said(sightings=seen, claims=[], origins=ways)[0]
    assert told == "carries 3 sightings; 1 on its own word, 2 on the word of others; how seen: eyewitness"
    ways = {"g1": origin("g1", "", {"s1": ["Wire"]})}
    assert "; all on the word of others" in said(sightings=seen[:1], claims=[], origins=ways)[0]


def test_a_silence_is_counted_beside_those_with_a_word_so_that_the_counts_make_up_what_is_carried() -> None:
    told = [
        claim(n, [f"e{e}"], "It came.", kind=kind)
        for n, e, kind in ((1, 1, "assertion"), (2, 3, "assertion"), (3, 4, "no-comment"), (4, 4, "no-comment"))
    ]
    ways = {f"c{n}": origin(f"c{n}", "", {"s1": ["Wire"] if n != 2 else []}) for n in (1, 2, 3, 4)}
    both = said(sightings=[], claims=told, origins=ways)[0]
    assert both.startswith("carries 4 claims; 1 on its own word, 1 on the word of others, 2 silences")
    assert said(sightings=[], claims=told[1:3], origins=ways)[0].startswith(
        "carries 2 claims; 1 on its own word, 1 silence"
    )
    assert said(sightings=[], claims=told[2:3], origins=ways)[0].startswith("carries 1 claim; 1 silence")
    for words in ("1 on its own word, 1 on the word of others, 2 silences", "2 on the word of others, 1 silence"):
        assert all(Translator(frame(each).tongue).told(words) for each in LANGUAGES[1:])


def test_the_age_counts_from_the_last_day_told_to_publication() -> None:
    texts, seen = facts().sources, [sighting(1, ["e1"], when={"value": "2026-01-02"}), sighting(2, ["e1"])]
    for published, words in (("2026-01-07", "3 days after"), ("2026-01-04", "on")):
        dated = [{**texts[0], "published": published}, *texts[1:]]
        told = said(sources=dated, sightings=seen, claims=[], origins={}, last_days={"s1": "2026-01-04"})[0]
        assert told == f"carries 2 sightings; published {words} the last day it tells of"
    assert "published" not in said(sources=[source(1, "A", "x"), *texts[1:]], sightings=seen)[0]


def test_the_last_day_told_is_the_text_s_and_not_that_of_the_records(tmp_path: Path) -> None:
    with make_sample(tmp_path / "a.casefile") as case:
        told = facts_of(case)
        days = {each["number"]: told.last_days.get(each["id"]) for each in told.sources}
        assert days == {"S1": "2026-03-08", "S2": "2026-03-08", "S3": "2026-03-08", "S4": "2026-03-08", "S5": None}
        ages = "".join("".join(run.text for run in each) for each in descriptors(Ledger(told)).values())
        assert "eyewitness; published 4 days after the last day it tells of" in ages


def test_a_source_s_marking_stands_in_the_register_and_in_its_endnotes(tmp_path: Path) -> None:
    with make_sample(tmp_path / "a.casefile") as case:
        assert "Marking" not in marks_of(case)
        key = id_bytes(facts_of(case).sources[0]["id"])
        assert key is not None
        mark(case, key, "TLP:AMBER", reason="as its sender asked")
        assert "by Sample analyst" in marks_of(case)["Grade C"][0]  # of its publisher, with the reason
        assert marks_of(case)["Marking"] == ["TLP:AMBER", *["not marked"] * 4]
        notes = next(each for each in build(facts_of(case)).blocks if isinstance(each, Endnotes))
        marked = {each.source for each in notes.notes if each.marking == "TLP:AMBER"}
        assert marked == {"S1"}
        words = ["".join(run.text for line in row.cells[2] for run in line) for row in table_of(notes).rows]
        assert all(("TLP:AMBER" in told) == told.startswith("S1 ") for told in words)


def marks_of(case: Case) -> dict[str, list[str]]:
    """What the register says of each source, by what it is called."""
    register = next(each for each in build(facts_of(case)).blocks if isinstance(each, Register))
    told: dict[str, list[str]] = {}
    for entry in register.entries:
        for name, runs in (*entry.facts, *entry.wide):
            told.setdefault(name, []).append("".join(run.text for run in runs))
    return told


def test_the_register_tells_whom_a_text_names_without_a_link_as_the_figure_draws_it() -> None:
    """Seen: the figure led from S1 to a tracker that the register left out."""
    (made,) = (
        each for each in register(Ledger(facts(links=[], namings={"s3": {"s1": [2, 4]}}))) if isinstance(each, Register)
    )
    cites = ["".join(run.text for run in dict((*each.facts, *each.wide))["Cites"]) for each in made.entries]
    assert cites[:2] == ["S3 (in the text, ¶2, ¶4; no link)", "no citation recorded"]
    for language in LANGUAGES[1:]:
        translator = Translator(frame(language).tongue)
        translator.tell(cites[0])
        assert translator.missed == []
