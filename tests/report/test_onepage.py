"""The brief stands on one page whatever the case holds, and says what there was no room for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.report.facts_of_a_case import TEXT, claim, excerpt, facts
from tests.report.test_judged import judged, judgement
from tests.report.test_summary import told
from workbench.reading.sample import make_sample
from workbench.report.blocks import Heading, Judgements
from workbench.report.facts import Facts
from workbench.report.gather import facts as facts_of
from workbench.report.issuing import of_report
from workbench.report.pdf import Paper, pdf
from workbench.report.summary import build
from workbench.report.wording import counted
from workbench.report.written import page_count
from workbench.values.composing import BRIEF, TEMPLATES, composed

WORDS = "The freighters carried engineers and their stores to the field by night. "


def many(count: int, letters: int) -> Facts:
    """So many judgements as long as that, each of which rests on three claims that quote as much."""
    text = f"{WORDS * 40}{TEXT}"
    quotes = [excerpt(n, "s1", text, text[n : n + min(letters, 400)]) for n in range(1, 3 * count + 1)]
    claims = [claim(n, [f"e{n}"], WORDS) for n in range(1, 3 * count + 1)]
    says = (WORDS * 40)[:letters]
    held = [judgement(n, statement=says, basis=[f"c{3 * n - of}" for of in range(3)]) for n in range(1, count + 1)]
    return facts(judgements=held, excerpts=quotes, claims=claims, sightings=[], links=[], question=WORDS)


@pytest.mark.parametrize(("count", "letters"), [(3, 80), (40, 12), (40, 90), (9, 500), (300, 40), (2, 2_900)])
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_brief_is_one_page(count: int, letters: int, paper: Paper) -> None:
    document = build(many(count, letters), composed(BRIEF))
    assert page_count(pdf(document, paper=paper)) == 1
    shown = [len(block.items) for block in document.blocks if isinstance(block, Judgements)]
    gone = f"{counted(count - sum(shown), 'judgement')} for want of room" if shown else "Key judgements"
    assert shown == [count] or gone in told(document)


def test_what_fits_is_told_whole_and_pages_are_filled() -> None:
    few = facts(judgements=[judgement(n) for n in range(1, 5)])
    assert len(judged(build(few, composed(BRIEF)))) == 4
    assert "for want of room" not in told(build(few, composed(BRIEF)))
    assert 2 <= len(judged(build(many(40, 90), composed(BRIEF)))) < 40


def test_a_brief_without_judgements_says_so_under_their_heading_and_no_other_report_does() -> None:
    """Seen: of the page of two reports a third was used, and nothing told what belongs on it."""
    none = facts(judgements=[])
    blocks = build(none, composed(BRIEF)).blocks
    at = blocks.index(Heading("Key judgements"))
    assert "".join(run.text for run in blocks[at + 1].runs).startswith("None was made. A judgement made in the matrix")
    assert Heading("Key judgements") not in build(none).blocks
    assert "Key judgements" not in told(build(none, composed("annex")))


def test_only_a_brief_as_its_template_has_it_is_cut() -> None:
    parts = [{"section": section} for section in TEMPLATES[BRIEF].sections]
    row = dict.fromkeys(("heading", "handling", "logo", "language", "paper", "chosen"))
    row |= {"name": "Brief", "template": BRIEF, "parts": parts, "id": "r"}
    assert of_report(row).composed.one_page
    assert not of_report({**row, "parts": [*parts, {"section": "claims"}]}).composed.one_page
    assert not of_report({**row, "template": "summary"}).composed.one_page
    assert len(judged(build(many(40, 90), replace(composed(BRIEF), one_page=False)))) == 40


def test_the_brief_of_the_sample_has_room_for_both_its_judgements(tmp_path: Path) -> None:
    """Seen: the second was left out beside 30 % of a page that was free."""
    with make_sample(tmp_path / "a.casefile") as case:
        document = build(facts_of(case), composed(BRIEF))
    assert len(judged(document)) == 2
    assert "the sections What happened when, and who said so when · Sightings · Claims · " in told(document)
    assert "SG, CL and S: sightings, claims and sources by their numbers in the case." in told(document)
    assert told(document).count("¶: a paragraph.") == 1
    assert "None was made." not in told(document)
    assert not any(words in told(document) for words in ("where drawn", "read off the matrix"))  # it has neither
    assert [page_count(pdf(document, paper=paper)) for paper in ("A4", "Letter")] == [1, 1]


def test_what_a_brief_names_by_number_it_names_by_title_too(tmp_path: Path) -> None:
    """Seen: "S1 and S2", "SG-05" on a page that told of none of them."""
    with make_sample(tmp_path / "a.casefile") as case:
        brief, summary = build(facts_of(case), composed(BRIEF)), build(facts_of(case))
    line = next(words for words in told(brief).splitlines() if "Named here." in words)
    assert "CL-9: No Ilyushin freighter landed in that week." in line
    assert "Il-67MD" in line[line.index("SG-01: ") :]
    assert "SG-02, SG-04: “An-124”, 2 arrivals" in line  # the judgements rest on them
    assert "SG-05, SG-06: “An-124”, arrival" in line
    assert "Named here." not in told(summary)


@pytest.mark.parametrize("language", ["de", "fr", "ru"])
def test_a_brief_is_one_page_in_languages_of_longer_words_too(tmp_path: Path, language: str) -> None:
    """Seen: in French the check of the print stood on a second page."""
    with make_sample(tmp_path / "a.casefile") as case:
        document = build(facts_of(case), replace(composed(BRIEF), language=language))
    assert page_count(pdf(document, paper="Letter")) == 1
