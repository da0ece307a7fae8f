"""Markdown: footnotes for endnotes, every word literally."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from tests.report.facts_of_a_case import facts
from tests.report.test_judged import judgement
from tests.report.test_pdf import HOSTILE, one_cell
from workbench.report.blocks import Endnotes, Listing, note_numbers
from workbench.report.letters import visible
from workbench.report.markdown import markdown
from workbench.report.summary import build


def read(said: str) -> str:
    """Markdown's words, its escapes undone."""
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", said)


def test_every_mark_has_its_footnote_and_every_footnote_its_words() -> None:
    document = build(facts())
    said = markdown(document)
    marks = set(map(int, re.findall(r"\[\^(\d+)\](?!:)", said)))
    notes = [block for block in document.blocks if isinstance(block, Endnotes)][0].notes
    assert marks == set(note_numbers(document)) == set(map(int, re.findall(r"(?m)^\[\^(\d+)\]: ", said)))
    assert all(f"“{each.quote}”" in read(said) for each in notes if each.start is not None)


def test_headings_tables_and_captions_are_markdowns_own() -> None:
    said = markdown(build(facts()))
    assert said.startswith("# Port Alder freighters\n")
    assert "\n## Sightings\n" in said
    assert "\n**Table 1.** " in said
    for table in re.findall(r"(?m)(?:^\|.*\|\n)+", said):
        assert len({len(re.findall(r"(?<!\\)\|", line)) for line in table.splitlines()}) == 1


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_stand_literally(text: str) -> None:
    said = markdown(one_cell(text))
    assert read(said).count(visible(text).strip()) >= 3
    assert not re.search(r"(?<!\\)<(?!br>)", said.replace("\\<", ""))
    assert "://" not in said


def test_lines_for_machines_stay_whole() -> None:
    lines = ("```", "*a* #b")
    assert "````\n```\n*a* #b\n````" in markdown(replace(build(facts()), blocks=(Listing(lines),)))


def test_a_confidence_is_said_once_and_drawn_beside_it() -> None:
    said = markdown(build(facts(judgements=[judgement(1, confidence="moderate")])))
    assert "**Moderate confidence** ■■□" in said
    assert "Confidence (low ■□□, moderate ■■□, high ■■■)" in read(said)
