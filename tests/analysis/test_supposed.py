"""What reports say otherwise that nobody has joined: told with an if, weighing less, and only once when joined."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.analysis.finding import Finding
from workbench.analysis.findings import called, every
from workbench.analysis.supposed import supposed
from workbench.case import acts
from workbench.case.case import Case
from workbench.reading.intake import take_in, working_text


@pytest.fixture
def reports(case: Case, quote) -> tuple[bytes, bytes]:
    stated = {"aircraft": "Il-62M", "place": "Latakia", "when": "2025-10-26", "event": "arrival"}
    one = acts.tag(case, quote("S1", "An Il-26M landed at Latakia last Sunday"), {**stated, "count": "two"})
    two = acts.tag(case, quote("S2", "An Il-62M landed"), {**stated, "count": "three"})
    return one, two


def _contradictions(case: Case) -> list[Finding]:
    return [each.finding for each in every(case) if each.finding.kind == "contradiction"]


def test_what_contradicts_in_reports_nobody_joined_is_told_with_an_if(case: Case, reports: tuple[bytes, bytes]):
    (found,) = [each for each in supposed(case) if each.kind == "contradiction"]
    assert found.says.startswith("If SG-01 and SG-02 are one event, count: ")
    assert (found.severity, set(found.about), found.field) == ("medium", set(reports), "count")
    assert found.remedies[0].text == "Join as one event"
    assert found.evidence


def test_joined_they_are_told_once_and_weigh_more(case: Case, reports: tuple[bytes, bytes]):
    (before,) = _contradictions(case)
    acts.link(case, reports[1], "same-as", reports[0])
    (after,) = _contradictions(case)
    assert (before.severity, after.severity) == ("medium", "high")
    assert "If " not in after.says


def test_what_agrees_is_no_finding(case: Case, quote):
    stated = {"aircraft": "Il-62M", "place": "Latakia", "when": "2025-10-26", "event": "arrival"}
    for source, words in (("S1", "An Il-26M landed at Latakia last Sunday"), ("S2", "An Il-62M landed")):
        acts.tag(case, quote(source, words), stated)
    assert [each for each in supposed(case) if each.field != "attribution"] == []


def test_a_large_case_is_left_to_the_verbs(case: Case, reports: tuple[bytes, bytes], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("workbench.analysis.supposed.MOST", 1)
    assert list(supposed(case)) == []


@pytest.mark.parametrize("kind", ["contradicts", "differs"])
def test_what_the_analyst_linked_as_such_is_told_with_the_link_alone(
    case: Case, reports: tuple[bytes, bytes], kind: str
):
    acts.link(case, reports[0], kind, reports[1])
    assert not [each for each in supposed(case) if each.kind == "contradiction"]
    assert [each for each in every(case) if case.table(each.finding.about[0]) == "link"]


def test_what_texts_count_is_told_of_the_texts(case: Case, tmp_path: Path):
    for name, load in (("one", "120"), ("two", "102")):
        words = f"An An-124 landed at Katowice on 3 February 2026. It took off from Leipzig. It had {load} tonnes."
        (tmp_path / name).write_text(words, encoding="utf-8")
        ((source, _),) = take_in(case, [str(tmp_path / name)], described={"published": "2026-02-04"}).sources
        text = working_text(case, source)
        for event, place, at in (("arrival", "Katowice", 3), ("departure", "Leipzig", words.index("It took"))):
            stated = {"aircraft": "An-124", "event": event, "place": place, "when": "3 February 2026"}
            acts.tag(case, acts.highlight(case, source, text, start=at, end=at + 12), stated)
    (found,) = [each for each in supposed(case) if each.field == "count"]
    assert found.says.startswith("If S3 and S4 tell of one event, count: “120 tonnes”")


def test_it_is_called_by_its_number_as_any_finding(case: Case, reports: tuple[bytes, bytes]):
    listed = [each for each in every(case) if each.finding.kind in ("contradiction", "differs")]
    assert listed
    for each in listed:
        assert called(case, each.number).finding == each.finding
