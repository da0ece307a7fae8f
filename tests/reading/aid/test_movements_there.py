""" "There" goes back to the place named before, in every language, and to none where two may be meant."""

from __future__ import annotations

import pytest

from workbench.reading.aid.article import Article
from workbench.reading.aid.spans import Movement
from workbench.reading.aid.suggest import suggest


def movements(text: str, language: str) -> list[Movement]:
    return suggest(Article(text, language=language, published="2025-10-30")).movements


@pytest.mark.parametrize(
    ("language", "text", "there", "place"),
    [
        ("en", "The airport of Latakia has been closed. Russia sent three An-124 cargo planes there last week.",
         "there", "Latakia"),
        ("en", "Fighting broke out in Port Sudan. An Il-76 flew there on Monday.", "there", "Port Sudan"),
        ("en", "Aid is needed in Goma, and an Il-76 carried 40 tonnes there on Monday.", "there", "Goma"),
        ("de", "In Gao wird gekämpft. Eine Il-76 flog am Montag dorthin.", "dorthin", "Gao"),
        ("ru", "В Порт-Судане идут бои. В понедельник туда вылетел Ил-76.", "туда", "Port Sudan"),
        ("fr", "Des combats ont éclaté à Gao. Un Il-76 s'est rendu là-bas lundi.", "là-bas", "Gao"),
        ("es", "Se combate en Caracas. Un Il-76 voló hacia allí el lunes.", "allí", "Caracas"),
        ("pl", "W Gao trwają walki. W poniedziałek poleciał tam Ił-76.", "tam", "Gao"),
        ("ar", "اندلعت معارك في بورتسودان. وتوجهت طائرة من طراز إليوشن 76 إلى هناك يوم الاثنين.", "هناك", "Port Sudan"),
    ],
)  # fmt: skip
def test_there_is_where_it_went_and_keeps_its_words(language: str, text: str, there: str, place: str) -> None:
    (only,) = movements(text, language)
    assert only.facts["destination"]["name"] == place
    assert text[slice(*only.worded["destination"])] == there
    assert f"(“{there}” is the place named before)" in only.why


@pytest.mark.parametrize(
    "text",
    [
        "Talks were held in Amman and Doha. An Il-76 landed there on Monday.",
        "Niger protested. An Il-76 flew there on Monday.",
        "Envoys had come from Nairobi. An Il-76 flew there on Monday.",
    ],
)
def test_where_two_places_compete_or_none_is_told_there_stays_open(text: str) -> None:
    assert not any(each.facts["destination"] or each.facts["place"] for each in movements(text, "en"))


@pytest.mark.parametrize(
    "text",
    [
        "An Il-76 landed at Kigali on 4 May, according to two people there.",
        "An Il-76 landed in Kigali on 4 May, where people there saw it.",
        "An Il-76 was seen in Kigali on 4 May by neighbours of the base.",
    ],
)
def test_there_of_others_leaves_the_place_that_the_verb_names(text: str) -> None:
    dated = [each for each in movements(text, "en") if each.facts["date"]]
    assert [((each.facts["destination"] or each.facts["place"])["name"], dict(each.worded)) for each in dated] == [
        ("Kigali", {})
    ]


def test_there_is_worded_where_it_is_another_end_of_the_same_place() -> None:
    (only,) = [each for each in movements("An Il-76 left Kigali on Monday and flew back there on Tuesday.", "en")
               if each.facts["destination"]]  # fmt: skip
    assert only.facts["destination"]["name"] == "Kigali"
    assert list(only.worded) == ["destination"]
