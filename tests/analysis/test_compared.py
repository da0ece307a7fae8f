"""Two texts side by side: sentences that tell the same meet, values are compared by what they mean."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.analysis.compared import Compared, compared, copies
from workbench.values.resolved import Anchor
from workbench.values.sentences import sentences

LEFT = (
    "Cargo planes return\n\nAn Il-26M flew from Libya to Latakia last Sunday. It was reported to have carried troops."
    "\n\nNobody answered questions. The An-124 made three landings between last Friday and Wednesday."
)
RIGHT = (
    "Since October 24 the An-124-100 has made at least three landings, the latest on Wednesday.\n\n"
    "On October 26 an Il-62M took off from Libya for Latakia. The ministry kept silent about the price of fuel."
)


def found(**days: Anchor) -> Compared:
    return compared(LEFT, RIGHT, **days)


def told(result: Compared) -> set[tuple[str, str | None, str | None, str]]:
    return {
        (each.kind, each.left and each.left.written, each.right and each.right.written, each.verdict)
        for pair in result.pairs
        for each in pair.differences
    }


def test_sentences_of_one_event_meet_in_whatever_order_they_are_told():
    pairs = {
        (LEFT[pair.left.start : pair.left.end], RIGHT[pair.right.start : pair.right.end])
        for pair in found().pairs
        if pair.left and pair.right
    }
    assert any(left.startswith("An Il-26M") and right.startswith("On October 26") for left, right in pairs)
    assert any(left.startswith("The An-124") and right.startswith("Since October") for left, right in pairs)
    assert not any(left.startswith("Nobody") for left, _ in pairs)


def test_values_are_compared_by_what_they_mean():
    days = told(found(left_day=Anchor("2025-10-30"), right_day=Anchor("2025-10-31")))
    assert ("type", "Il-26M", "Il-62M", "differs") in days
    assert ("type", "An-124", "An-124-100", "agrees") in days
    assert ("date", "last Sunday", "October 26", "agrees") in days
    assert ("date", "between last Friday and Wednesday", "October 24", "agrees") in days
    assert ("number", "three", "at least three", "differs") in days


def test_without_a_publication_day_a_relative_date_stays_open():
    assert ("date", "last Sunday", "October 26", "differs") in told(found())


def test_words_taken_over_letter_for_letter_are_found_whatever_stands_between_them():
    words = "the planes landed at dawn on the northern runway"
    assert [
        ("x " + words)[a.start : a.end] for a, _ in copies(f"x {words}", f"We heard that “{words.title()}”, they said.")
    ] == [words]
    assert copies("one two three four five", "one two three four five") == [], "five words may meet by chance"


@given(st.text(max_size=300), st.text(max_size=300))
def test_every_sentence_stands_in_exactly_one_pair(left: str, right: str):
    result = compared(left, right)
    assert [pair.left for pair in result.pairs if pair.left] == sentences(left)
    assert sorted(pair.right for pair in result.pairs if pair.right) == sentences(right)
    for one, two in result.copied:
        assert one.start < one.end <= len(left)
        assert two.start < two.end <= len(right)


WORDS = ("Il-76", "An-124", "three", "two", "Sunday", "flew", "to", "Latakia", "from", "Libya", ".")


@given(st.lists(st.sampled_from(WORDS), max_size=40))
def test_a_text_beside_itself_agrees_with_itself(words: list[str]):
    text = " ".join(words)
    assert {each.verdict for pair in compared(text, text).pairs for each in pair.differences} <= {"same"}


def test_the_two_reports():
    folder = Path(os.environ.get("CASE_DATA", "")) / "reports"
    if "CASE_DATA" not in os.environ or not folder.is_dir():
        pytest.skip("CASE_DATA names no folder with the reports")
    one, two = (path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt")))
    verdicts = told(compared(one, two, left_day=Anchor("2025-10-30"), right_day=Anchor("2025-10-31")))
    assert ("type", "Il-26M", "Il-62M", "differs") in verdicts
    assert ("date", "last Sunday", "October 26", "agrees") in verdicts
    assert ("number", "three", "three", "same") in verdicts
