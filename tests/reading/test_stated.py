"""What words say of a sighting by themselves, what only their sentence says, and who is named as saying so."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.clock import within
from workbench.reading.stated import LONGEST, beyond, chain_of, stated


def values(text: str) -> dict[str, str]:
    return {name: said.value for name, said in stated(text).items()}


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("an An-124 heavy cargo plane", {"aircraft": "An-124", "count": "1"}),
        ("An Il-62 transport aircraft", {"aircraft": "Il-62", "count": "1"}),
        (
            "a Russian Air Force transport Il-62M took off from Libya",
            {"aircraft": "Il-62M", "count": "1", "operator": "Russian Air Force",
             "event": "departure", "origin": "Libya"},
        ),
        (
            "three separate arrivals at the Latakia airport since October 24",
            {"count": "three separate arrivals", "event": "arrival", "destination": "Latakia airport",
             "when": "since October 24"},
        ),
        (
            "was noted to have flown a route from Libya to Latakia and then to the Moscow area last Sunday",
            {"event": "arrival", "origin": "Libya", "place": "Latakia",
             "destination": "Moscow area", "when": "last Sunday"},
        ),
        (
            "eine Il-76 startete am Montag von der Basis in Minsk",
            {"aircraft": "Il-76", "count": "1", "event": "departure", "origin": "Minsk", "when": "Montag"},
        ),
        (
            "два Ту-95 вылетели из Энгельса",
            {"aircraft": "Ту-95", "count": "2", "event": "departure", "origin": "Энгельса"},
        ),
        ("The base is quiet", {}),
    ],
)  # fmt: skip
def test_words_give_what_they_state_and_no_more(words: str, says: dict[str, str]) -> None:
    assert values(words) == says


def test_every_value_comes_with_words_that_stand_in_the_text() -> None:
    text = (
        "At least two An-124 jets were reported to have landed at Hmeimim on 26 October 2025, according to Bloomberg."
    )
    found = stated(text)
    assert {"aircraft", "event", "hedge", "when", "by", "destination"} <= set(found)
    for name, said in found.items():
        assert all(part in text for part in said.words.split(", ")), name


def test_the_sentence_offers_only_what_the_words_leave_open_and_nothing_of_another_aircraft() -> None:
    sentence = (
        "An Il-62 transport aircraft and an An-124 heavy cargo plane of the Sky Cargo were recently reported to have"
        " arrived at Hmeimim airbase, based on data from Flightradar24."
    )
    offered = {name: said.value for name, said in beyond(sentence, stated("an An-124 heavy cargo plane")).items()}
    assert "reported to have" in offered.pop("hedge")
    assert offered == {
        "event": "arrival", "method": "tracker", "when": "recently", "by": "Flightradar24",
        "destination": "Hmeimim airbase",
    }  # fmt: skip


def test_the_origin_of_a_chain_stands_first() -> None:
    assert chain_of("Bloomberg, citing data from flight tracking platform Flightradar24") == ["Flightradar24"]
    assert chain_of("according to Bloomberg, citing Flightradar24") == ["Flightradar24", "Bloomberg"]


def test_a_page_of_words_states_nothing_and_costs_nothing() -> None:
    with within(0.05):
        assert stated("An-124 landed. " * LONGEST) == {}


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    for said in stated(text).values():
        assert said.value
        assert said.words in text
