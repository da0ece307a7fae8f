"""Offsets, quotes and paragraphs of working texts, also across the borders of parts."""

import os
from pathlib import Path

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.case import texts
from workbench.case.schema import DERIVED

REPORTS = Path(os.environ.get("CASE_DATA", "/nowhere")) / "reports"


def laid() -> apsw.Connection:
    connection = apsw.Connection(":memory:")
    for statement in DERIVED:
        connection.execute(statement)
    return connection


def kept(*parts: str, recipe: str = "text/1 utf-8") -> texts.WorkingText:
    connection = laid()
    texts.keep(connection, b"c", recipe, iter(parts))
    return texts.WorkingText(connection, b"c")


def report(name: str) -> texts.WorkingText:
    if not REPORTS.is_dir():
        pytest.skip("CASE_DATA is not set")
    return kept((REPORTS / name).read_bytes().decode())


def test_the_reports_count_as_the_ground_truth_says():
    a, b = report("000_102a3b2828bfc5b2.txt"), report("002_5632ce76ef4c0b58.txt")
    assert (a.total, b.total) == (2520, 3166)
    for text, start, end, words, paragraph in [
        (a, 0, 7, "Russias", 0), (a, 143, 161, "a six-month hiatus", 1), (a, 672, 678, "Il-26M", 3),
        (a, 565, 582, "An-124-100 Ruslan", 3), (a, 1944, 1954, "October 15", 8),
        (a, 2113, 2123, "on Tuesday", 8), (a, 1063, 1077, "September 2015", 5),
        (a, 1556, 1569, "last December", 6), (b, 890, 896, "Il-62M", 5),
        (b, 845, 858, "On October 26", 5), (b, 1364, 1376, "on Wednesday", 7),
        (b, 3124, 3165, "a presence", 18),
    ]:  # fmt: skip
        assert words.split()[0] in text.slice(start, end), (words, text.slice(start, end))
        assert text.paragraph_of(start) == paragraph, words
    sunday = a.find("last Sunday")
    assert sunday is not None
    assert 730 <= sunday[0] < sunday[1] <= 791
    assert a.paragraph_of(sunday[0]) == 3
    assert a.paragraph_of(a.total) == 10


def test_a_quote_is_found_across_parts_and_by_its_number():
    text = kept("one two th", "ree one t", "wo three")
    assert text.parts == 3
    assert text.find("three") == (8, 13)
    assert text.find("three", 2) == (22, 27)
    assert text.find("three", 3) is None
    assert text.find("two three one two three") == (4, 27)
    assert text.find("") is None
    assert text.find("Three") is None
    assert text.slice(8, 13) == "three"
    assert text.slice(-5, 999) == "one two three one two three"
    assert text.part(1) == (10, "ree one t")
    assert [text.part_of(at) for at in (0, 9, 10, 18, 19, 27)] == [0, 0, 1, 1, 2, 2]


def test_no_text_is_told_from_an_empty_one():
    connection = laid()
    assert texts.WorkingText(connection, b"x").recipe is None
    assert texts.WorkingText(connection, b"x").find("a") is None
    assert texts.WorkingText(connection, b"x").total == 0
    empty = kept()
    assert (empty.recipe, empty.total, empty.parts) == ("text/1 utf-8", 0, 1)
    assert empty.paragraph_of(0) == 0


def test_text_behind_a_zero_character_is_kept():
    assert kept("a\0b", "c\0d").slice(0, 9) == "a\0bc\0d"


@pytest.mark.parametrize(
    ("words", "paragraphs"),
    [
        ("Title\n\nFirst\nstill\n\n\nSecond", {"Title": 0, "First": 1, "still": 1, "Second": 2}),
        ("Title\r\n\r\nFirst\r\nstill\r\n \t\r\nSecond", {"Title": 0, "First": 1, "still": 1, "Second": 2}),
        ("\n \n Title\r\rFirst\r\rSecond", {"Title": 0, "First": 1, "Second": 2}),
        ("Is it “back again”?\n\nFirst", {"Is": 0, "First": 1}),
        ("A line of a log\nFirst\n\nSecond", {"A line": 1, "First": 1, "Second": 2}),
        ("It came today.\n\nSecond", {"It": 1, "Second": 2}),
        ("“It came today.”\r\n\r\nSecond", {"It": 1, "Second": 2}),
        ("\n\nSeen:\n\nSecond\nstill", {"Seen": 1, "Second": 2, "still": 2}),
        (f"{'An ' * 70}\n\nSecond", {"An": 1, "Second": 2}),
        ("All there is", {"All": 1}),
        ("All there is\n\n \n", {"All": 1}),
        (" \n\n ", {" ": 0}),
    ],
)
def test_paragraphs_are_numbered_behind_a_headline_from_one_where_there_is_none(words: str, paragraphs: dict[str, int]):
    text = kept(words)
    assert {word: text.paragraph_of(words.index(word)) for word in paragraphs} == paragraphs


@given(st.text("ab \r\n\t", max_size=40), st.lists(st.integers(1, 9), max_size=8), st.text("ab \n", max_size=4))
def test_borders_of_parts_change_nothing(words: str, sizes: list[int], quote: str):
    parts, at = [], 0
    for size in [*sizes, len(words)]:
        size += words[at + size - 1 : at + size + 1] == "\r\n"
        parts += [words[at : at + size]] if words[at : at + size] else []
        at += size
    whole, split = kept(words), kept(*parts)
    assert [whole.paragraph_of(i) for i in range(len(words) + 1)] == [
        split.paragraph_of(i) for i in range(len(words) + 1)
    ]
    for occurrence in (1, 2):
        assert whole.find(quote, occurrence) == split.find(quote, occurrence)
    first = words.find(quote)
    assert whole.find(quote) == ((first, first + len(quote)) if quote and first >= 0 else None)
    assert all(split.slice(i, i + 3) == words[i : i + 3] for i in range(len(words)))
