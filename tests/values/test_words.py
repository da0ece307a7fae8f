"""Grades, fixed words, counts, and resolved fields as they are stored."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.values import grades, words
from workbench.values.counts import parse_count
from workbench.values.errors import CaseError
from workbench.values.resolved import (
    Alternative,
    Anchor,
    Resolved,
    ResolvedDate,
    accept,
    dated,
    facts,
    from_json,
)


def test_a_mark_tells_its_scale() -> None:
    assert grades.grade(" b ") == ("reliability", "B")
    assert grades.grade("6") == ("credibility", "6")
    assert grades.meaning(None) == "not graded"
    assert grades.meaning("F") != grades.meaning("6")


@pytest.mark.parametrize("mark", ["G", "0", "7", "", "AB", "B2"])
def test_other_marks_are_refused_with_the_choice(mark: str) -> None:
    with pytest.raises(CaseError, match="A to F"):
        grades.grade(mark)
    with pytest.raises(CaseError, match="A, B, C, D, E, F"):
        grades.reliability(mark)
    with pytest.raises(CaseError, match="1, 2, 3, 4, 5, 6"):
        grades.credibility(mark)


def test_the_words_are_those_of_the_contract() -> None:
    assert list(words.EVENTS) == ["arrival", "departure", "overflight", "presence"]
    assert " ".join(words.METHODS) == "tracker ads-b mlat satellite photo-video eyewitness reported"
    kinds = "supports contradicts differs cites same-as part-of about precedes distinct-from"
    assert " ".join(words.LINK_KINDS) == kinds
    assert " ".join(words.CLAIM_KINDS) == "assertion denial no-comment expectation accusation"
    assert " ".join(words.NATURES) == "information assumption judgement"


def test_a_wrong_word_lists_the_choice() -> None:
    assert words.LINK_KINDS.check("Same-As") == "same-as"
    assert words.EVENTS.check_optional(None) is None
    with pytest.raises(CaseError, match="arrival, departure, overflight, presence"):
        words.EVENTS.check("landing")


@pytest.mark.parametrize(
    ("written", "low", "high"),
    [
        ("three", 3, 3),
        ("3", 3, 3),
        ("at least two", 2, None),
        ("more than 150", 151, None),
        ("up to six", None, 6),
        ("between 20 and 30", 20, 30),
        ("several", None, None),
        ("some", None, None),
        ("an aircraft", 1, 1),
        ("twenty-four", 24, 24),
        ("1,200", 1200, 1200),
    ],
)
def test_counts_are_never_narrower_than_the_words(written: str, low: int | None, high: int | None) -> None:
    found = parse_count(written)
    assert (found.written, found.min, found.max) == (written, low, high)


KEYS = {"written", "value", "why", "premises", "alternatives", "accepted_by"}
DATE_KEYS = KEYS | {"edtf", "earliest", "latest", "anchor", "rule", "zone"}


def test_the_keys_are_those_of_the_contract() -> None:
    assert set(Resolved("the jet").as_json()) == KEYS
    found = dated(
        "last Sunday", "2025-10-26", why="counted", rule="weekday-before:7", anchor=Anchor("2025-10-30", "s1")
    )
    assert set(found.as_json()) == DATE_KEYS
    assert found.as_json()["anchor"] == {"of": "s1", "edtf": "2025-10-30"}
    assert found.as_json()["zone"] == "not stated"
    assert found.value == found.edtf
    assert dated("soon", None, why="nothing").as_json()["anchor"] is None


def test_the_stored_text_is_canonical() -> None:
    found = Resolved("Хмеймим", "OSLK", "alias", facts=facts(label="Hmeimim", lat=35.4))
    text = found.text()
    assert "Хмеймим" in text
    assert text == json.dumps(json.loads(text), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert accept(found, "Analyst").as_json()["accepted_by"] == "Analyst"


texts = st.text(max_size=12)
optional = st.none() | texts
extra = st.builds(lambda label, lat: facts(label=label, lat=lat), optional, st.none() | st.floats(-90, 90))
premises = st.lists(texts, max_size=3).map(tuple)
alternatives = st.lists(st.builds(Alternative, texts, texts, premises, extra), max_size=3).map(tuple)
values = st.builds(Resolved, texts, optional, texts, premises, alternatives, optional, extra)
dates = st.builds(
    ResolvedDate, texts, optional, texts, premises, alternatives, optional, extra,
    edtf=optional, earliest=optional, latest=optional, anchor=st.none() | st.builds(Anchor, texts, optional),
    rule=optional, zone=texts,
)  # fmt: skip


@given(values | dates)
def test_every_value_comes_back_from_its_text(value: Resolved) -> None:
    assert from_json(value.text()) == value
    assert from_json(value.as_json()) == value
