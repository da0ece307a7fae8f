"""Lines like headlines: their capitals prove no actor and no place; known names and those of the body stand."""

from __future__ import annotations

import pytest

from workbench.reading.aid import actors, places
from workbench.reading.aid.article import Article


def named(words: str, language: str = "en") -> list[str]:
    article = Article(words, language)
    placed = places.find(article, [])
    return [words[each.start : each.end] for each in actors.find(article, placed)]


def placed(words: str) -> list[str]:
    return [words[each.start : each.end] for each in places.find(Article(words), [])]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Ruritanias Air Reinforcement in Laos Signals Shift in Post-War Dynamics"),
        ("en", "General Staff Says Air Force Moved Jets From Northern Base"),
        ("en", "GENERAL STAFF SAYS CARGO JETS LEFT NORTHERN AIR BASE"),
        ("es", "Grupo Armado Reclama Ataque Con Drones Contra Bases Del Norte"),
        ("ru", "Военная Авиация Вернулась На Северную Базу После Долгого Перерыва"),
    ],
)
def test_capitals_of_a_headline_make_no_actor(language: str, line: str) -> None:
    assert named(line, language) == []


def test_known_names_and_those_of_the_body_are_found_in_a_headline() -> None:
    head = "Minister Peter Gatwech Hails Reuters Report On Cargo Flights"
    assert named(head) == ["Reuters"]
    body = "The minister, Peter Gatwech, told reporters that two jets had landed."
    assert named(f"{head}\n\n{body}") == ["Peter Gatwech", "Reuters", "Peter Gatwech"]


@pytest.mark.parametrize(
    "line",
    [
        "The Air Reinforcement Command in Laos signals a shift in how jets are sent",
        "Peter Gatwech, Defence Minister",
        "By Peter Gatwech in Tartu",
        "Lt. Gen. Pasi Jokinen met Defence Minister Ola Brandvik.",
    ],
)
def test_sentences_and_short_lines_are_no_headlines(line: str) -> None:
    assert not any(Article(line).titled)


def test_places_of_a_headline_are_those_of_the_tables_and_of_the_body() -> None:
    head = "Cargo Jet Lands At Secret Desert Airfield Near Latakia Before Dawn"
    assert placed(head) == ["Latakia"]
    assert placed(f"{head}\n\nIt landed at Secret Desert Airfield today.") == [
        "Secret Desert Airfield", "Latakia", "Secret Desert Airfield",
    ]  # fmt: skip
