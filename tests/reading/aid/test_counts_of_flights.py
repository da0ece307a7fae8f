"""A number of landings or flights is none of aircraft, and keeps the words that say what it counts."""

from __future__ import annotations

import pytest

from workbench.reading.aid.article import Article
from workbench.reading.aid.suggest import suggest


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "There were three An-124 landings at Hmeimim on Monday.", "three An-124 landings"),
        ("en", "Three landings by An-124 aircraft were recorded at Hmeimim on Monday.", "Three landings"),
        ("de", "Drei Flüge Il-76 gingen am Montag nach Gao.", "Drei Flüge"),
        ("de", "Am Montag gab es drei An-124-Landungen in Gao.", "drei An-124-Landungen"),
        ("ru", "В понедельник в Хмеймим прибыли три рейса Ил-76.", "три рейса"),
        ("pl", "Trzy loty Ił-76 do Gao w poniedziałek.", "Trzy loty"),
        ("fr", "Trois vols d'Il-76 ont atteint Gao lundi.", "Trois vols"),
        ("es", "Tres vuelos de Il-76 llegaron a Caracas el lunes.", "Tres vuelos"),
        ("ar", "وصلت ثلاث رحلات إليوشن 76 إلى بنغازي يوم الاثنين.", "ثلاث رحلات"),
    ],
)
def test_flights_are_counted_and_aircraft_stay_unknown(language: str, text: str, words: str) -> None:
    found = suggest(Article(text, language=language, published="2025-10-30"))
    assert [each.facts["count"] for each in found.of("aircraft")] == [None]
    (only,) = found.movements
    assert (only.facts["count"], only.facts["aircraft_count"]) == (3, None)
    assert text[slice(*only.worded["count"])] == words


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Three An-124s landed at Hmeimim on Monday.", 3),
        ("Poland flew five missions using two C-130Hs to Chania on Monday.", 2),
    ],
)
def test_aircraft_are_counted_by_their_own_number(text: str, count: int) -> None:
    found = suggest(Article(text, published="2025-10-30"))
    assert [each.facts["count"] for each in found.of("aircraft")] == [count]
    assert [each.facts["aircraft_count"] for each in found.movements] == [count]


@pytest.mark.parametrize(
    ("text", "number", "words"),
    [
        ("Two 747 flights landed in Goma on Monday.", 2, "Two 747 flights"),
        ("A convoy of three An-124 cargo flights arrived in Goma on Monday.", 3, "three An-124 cargo flights"),
        ("At least three Il-76 landings were seen in Goma on Monday.", 3, "At least three Il-76 landings"),
        ("An Il-76 landed in Goma at least twice on Monday.", 2, "at least twice"),
    ],
)
def test_the_words_of_a_count_are_whole(text: str, number: int, words: str) -> None:
    (only,) = suggest(Article(text, published="2025-10-30")).movements
    assert (only.facts["count"], text[slice(*only.worded["count"])]) == (number, words)
