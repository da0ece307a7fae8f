"""Who asserts a movement, the first teller innermost, whatever order the words have."""

from __future__ import annotations

import pytest

from workbench.reading.aid.article import Article
from workbench.reading.aid.suggest import suggest
from workbench.reading.chained import chain_of


def chains(text: str, language: str = "en") -> list[tuple[str, ...]]:
    found = suggest(Article(text, language=language, published="2025-10-29"))
    return [chain_of(each, list(found.of("attribution")), text) for each in found.movements]


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("An Il-76 landed in Caracas on Friday, the Harbour Gazette wrote, pointing to Flightradar24 records.", "en",
         [("Flightradar24", "Harbour Gazette")]),
        ("Selon Jeune Afrique, qui cite le compte X spécialisé @Gerjon, un Iliouchine IL-76 s'est posé à Gao.", "fr",
         [("Gerjon", "Jeune Afrique")]),
        ("An Il-76 landed in Caracas, according to Flightradar24. It then flew to Havana.", "en",
         [("Flightradar24",), ("Flightradar24",)]),
        ("An Il-76 landed in Caracas, according to Flightradar24.\n\nAn An-124 landed in Havana on Friday.", "en",
         [("Flightradar24",), ()]),
        ("An Il-76 landed in Caracas, according to Reuters and AFP.", "en", [("Reuters",)]),
    ],
)  # fmt: skip
def test_who_is_told_through_another_is_the_inner_one(text: str, language: str, told: list[tuple[str, ...]]):
    assert chains(text, language) == told
