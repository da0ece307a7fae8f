"""In what land a place lies: by what is said around it, by what is named beside it, by its own code."""

from __future__ import annotations

import pytest

from workbench.reading.aid.article import Article
from workbench.reading.aid.suggest import suggest

_LANDS = [
    ("en", "A C-17 landed at Santiago in the Dominican Republic on Monday.", {"Santiago": "DO"}),
    ("en", "A C-17 landed at Granada in Nicaragua on Monday.", {"Granada": "NI"}),
    ("ru", "Ил-76 сел на аэродроме Сосновка в Казахстане.", {"аэродроме Сосновка": "KZ"}),
    ("ru", "Два F-16 перелетели с базы Эрланн на базу Кефлавик.", {"базы Эрланн": "NO", "базу Кефлавик": "IS"}),
    ("ar", "هبطت طائرة إليوشن 76 في قاعدة النخلة الجوية قادمة من مسقط. وقالت قطر في الدوحة إن الرحلة كانت من قطر.",
     {"قاعدة النخلة الجوية": "QA", "مسقط": "OM"}),
    ("en", "A C-17 came down at 5 Wing Goose Bay from Roosevelt Roads.",
     {"Wing Goose Bay": "CA", "Roosevelt Roads": "PR"}),
    ("pl", "An-26 przeleciał nad Gnieznem i wylądował w Gdyni, a drugi przyleciał z Kielc.",
     {"Gnieznem": "PL", "Gdyni": "PL", "Kielc": "PL"}),
    ("es", "Dos F-18 del Ala 15 volaron a Lituania.", {"Lituania": "LT"}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words", "lands"), _LANDS)
def test_a_place_lies_in_the_land_that_the_words_tell(language: str, words: str, lands: dict[str, str]) -> None:
    article = Article(words, language=language, published="2025-06-18T12:00:00Z", title="")
    found = {words[each.start : each.end]: each.facts["country"] for each in suggest(article).of("place")}
    assert {name: found.get(name) for name in lands} == lands
    assert "Ala" not in found


def test_the_number_of_a_variant_is_no_year() -> None:
    article = Article("Two Mirage 2000-5 left Djibouti.", language="en", published="2025-06-18T12:00:00Z", title="")
    assert not list(suggest(article).of("date"))
