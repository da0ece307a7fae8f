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
    told = ["Flightradar24", "Bloomberg"]
    assert chain_of("Bloomberg, citing data from flight tracking platform Flightradar24") == told
    assert chain_of("according to Bloomberg, citing Flightradar24") == told


@pytest.mark.parametrize(
    ("language", "words", "told"),
    [
        ("en", "Reuters, citing Bloomberg, which quoted a Kremlin source, said an Il-76 landed in Gao.",
         "Kremlin source > Bloomberg > Reuters"),
        ("ru", "Ил-76 приземлился в Гао, сообщает ТАСС со ссылкой на Reuters, цитирующее Flightradar24.",
         "Flightradar24 > Reuters > ТАСС"),
        ("de", "Eine Il-76 landete in Gao, berichtet die dpa unter Berufung auf Reuters, das sich auf Flightradar24"
         " beruft.", "Flightradar24 > Reuters > dpa"),
        ("fr", "Un Il-76 s'est posé à Gao, rapporte l'AFP citant Reuters, qui cite Flightradar24.",
         "Flightradar24 > Reuters > AFP"),
        ("es", "Un Il-76 aterrizó en Gao, informó EFE citando a Reuters, que cita a Flightradar24.",
         "Flightradar24 > Reuters > EFE"),
        ("pl", "Ił-76 wylądował w Gao, podała PAP, powołując się na Reutersa, który cytuje Flightradar24.",
         "Flightradar24 > Reuters > PAP"),
        ("ar", "هبطت طائرة إليوشن 76 في غاو، حسبما ذكرت قناة الجزيرة نقلا عن رويترز نقلا عن موقع فلايت رادار 24.",
         "Flightradar24 > رويترز > قناة الجزيرة"),
    ],
)  # fmt: skip
def test_no_hop_of_a_chain_is_left_out(language: str, words: str, told: str) -> None:
    assert stated(words, language=language)["by"].value == told


def test_a_hop_that_is_concluded_is_told_apart() -> None:
    assert stated("An Il-76 landed in Gao, Reuters reported, citing Flightradar24.")["by"].inferred == ()
    said = stated("Reuters reported the landing. Citing Flightradar24, it said an Il-76 landed in Gao.")["by"]
    assert (said.value, said.inferred) == ("Flightradar24 > Reuters", ("Flightradar24",))


def test_who_only_comments_asserts_no_sighting_but_holds_an_opinion() -> None:
    words = "The Kremlin called the landing of an Il-76 in Gao a provocation."
    assert "by" not in stated(words)
    assert stated(words, opinions=True)["by"].value == "Kremlin"


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("the An-124-100 Ruslan cargo jet made three landings there on Friday", "three landings"),
        ("the An-124-100 Ruslan cargo jet made three landings", "three landings"),
        ("three An-124 landings at Hmeimim", "three An-124 landings"),
        ("the An-124 landed three times at Hmeimim", "three times"),
    ],
)
def test_a_number_of_landings_keeps_what_it_counts_however_much_is_quoted(words: str, count: str) -> None:
    assert values(words)["count"] == count


def test_there_is_filled_in_from_what_was_told_before_the_words() -> None:
    words = "An An-124 made three landings there on Friday."
    assert "destination" not in stated(words)
    said = stated(words, before="The runway of Hmeimim airbase was mended. ")["destination"]
    assert (said.value, said.words, said.means) == ("there", "there", "Hmeimim airbase")
    assert "destination" not in stated(words, before="Talks were held in Amman and Doha. ")


def test_a_page_of_words_states_nothing_and_costs_nothing() -> None:
    with within(0.05):
        assert stated("An-124 landed. " * LONGEST) == {}


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    for said in stated(text).values():
        assert said.value
        assert said.words in text
