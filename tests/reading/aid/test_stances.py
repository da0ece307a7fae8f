"""Denials and refusals to comment in seven languages, each with who denies it or who was silent."""

from __future__ import annotations

import pytest

from workbench.reading.aid import actors, attributions, stances
from workbench.reading.aid.article import Article
from workbench.reading.aid.attributions_sources import Sources
from workbench.reading.aid.spans import Stance


def found(words: str, language: str) -> list[Stance]:
    article = Article(words, language)
    sources = Sources(article, actors.find(article, []))
    return stances.find(sources, attributions.find(sources))


@pytest.mark.parametrize(
    ("language", "words", "who"),
    [
        ("en", "The ministry denied that the jet had landed.", "ministry"),
        ("en", "The airline dismissed the reports as false.", "airline"),
        ("fr", "L’armée a démenti cette information.", "armée"),
        ("es", "El ejército negó que el avión aterrizara.", "ejército"),
        ("de", "Die Armee dementierte die Landung.", "Armee"),
        ("de", "Die Regierung wies die Vorwürfe zurück.", "Regierung"),
        ("pl", "Wojsko zaprzeczyło tym doniesieniom.", "Wojsko"),
        ("ru", "Министерство опровергло сообщения о посадке.", "Министерство"),
        ("ar", "نفى الجيش هبوط الطائرة.", "الجيش"),
    ],
)
def test_who_denies_has_the_word_for_it(language: str, words: str, who: str) -> None:
    (each,) = found(words, language)
    assert (each.kind, each.by, words[each.start : each.end]) == ("denial", [who], words)


@pytest.mark.parametrize(
    ("language", "words", "who"),
    [
        ("en", "The airline declined to comment.", "airline"),
        ("en", "The embassy did not immediately respond to a request.", "embassy"),
        ("en", "A spokesman could neither confirm nor deny the report.", "spokesman"),
        ("fr", "L’armée n’a pas répondu à nos questions.", "armée"),
        ("fr", "L’état-major n’a ni confirmé ni démenti.", "état-major"),
        ("es", "El gobierno no respondió a las preguntas.", "gobierno"),
        ("de", "Das Ministerium wollte sich nicht äußern.", "Ministerium"),
        ("pl", "Wojsko odmówiło komentarza.", "Wojsko"),
        ("ru", "Авиакомпания не ответила на запрос.", "Авиакомпания"),
        ("ar", "ولم ترد السفارة على طلب للتعليق.", "السفارة"),
        ("ar", "ورفضت وزارة الدفاع التعليق.", "وزارة الدفاع"),
    ],
)
def test_who_was_silent_has_no_word_for_it(language: str, words: str, who: str) -> None:
    (each,) = found(words, language)
    assert (each.kind, each.by, each.who) == ("no-comment", [], [who])
    assert "neither for nor against" in each.why


def test_all_of_a_list_were_silent_and_the_outlet_tells_it() -> None:
    (each,) = found("The Kremlin, the Russian Defense Ministry and the embassy have not yet replied.", "en")
    assert each.who == ["Kremlin", "Russian Defense Ministry", "embassy"]
    (each,) = found("Bloomberg said the airline declined to comment.", "en")
    assert (each.by, each.who) == (["Bloomberg"], ["airline"])


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The crew was denied entry, the ministry said."),
        ("en", "The authorities denied the crew permission to land."),
        ("en", "Two jets landed, the ministry said."),
        ("en", "Anna Berg saw a Growler; it was denied."),
        ("es", "La torre negó el permiso de aterrizaje."),
        ("ru", "Министерство не отрицает, что самолёт сел."),
    ],
)
def test_what_only_looks_like_one_is_none(language: str, words: str) -> None:
    assert found(words, language) == []
