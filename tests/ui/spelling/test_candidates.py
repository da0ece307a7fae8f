"""Which words are looked up, and that a change is looked at where it is made and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.ui.spelling.candidates import Candidate, Doubts, candidates


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It didn’t land, they say.", "It didn’t land they say"),
        ("SG-02 RA-78765 An-124 UUEE NATO 2025-10-26 43C6DB FL340", ""),
        ("see https://a.example/path, mail a@b.example or www.example.org and report.pdf", "see mail or and"),
        ("take-off and/or (landing)", "take off and or landing"),
        ("/usr/share C:\\temp snake_case x", ""),
        ("Самолёт приземлился — naïve café", "Самолёт приземлился naïve café"),
        ("مطار المثنى", "مطار المثنى"),
        ("a" * 41, ""),
    ],
)
def test_codes_and_addresses_are_left_out(text: str, words: str) -> None:
    found = list(candidates(text))
    assert [each.word for each in found] == words.split()
    assert all(text[each.start : each.end] == each.word for each in found)


@given(st.lists(st.text(alphabet="ab1 \n.-’@é", max_size=30), min_size=1, max_size=8))
def test_after_any_change_the_same_is_found_as_in_a_text_read_at_once(texts: list[str]) -> None:
    doubts = Doubts()
    for text in texts:
        assert doubts.read(text, lambda _: False) == list(candidates(text))


def test_only_what_changed_is_looked_at_again_and_what_is_right_is_dropped() -> None:
    doubts, asked = Doubts(), list[str]()

    def right(word: str) -> bool:
        asked.append(word)
        return word != "wrnog"

    text = "some words " * 1000 + "wrnog end"
    assert doubts.read(text, right) == [Candidate(11_000, "wrnog")]
    asked.clear()
    assert doubts.read("x " + text, right) == [Candidate(11_002, "wrnog")]
    assert len(asked) <= 2
