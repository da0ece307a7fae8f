"""Hedges of a text: cue words with their class in seven languages, and what only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.reading.aid import hedges
from workbench.reading.aid.article import LANGUAGES, Article


def found(words: str, language: str = "en") -> list[tuple[str, str]]:
    return [(words[each.start : each.end], each.facts["class"]) for each in hedges.find(Article(words, language))]


@pytest.mark.parametrize(
    ("language", "words", "says"),
    [
        ("en", "The jet reportedly left; it may have turned back.",
         [("reportedly", "reported"), ("may have", "possible")]),
        ("en", "It is not yet known who paid.", [("not yet known", "doubt")]),
        ("en", "The crew are believed to be safe and are expected home.",
         [("believed", "likely"), ("expected", "expected")]),
        ("en", "The data suggest a stop; unconfirmed, probably Cairo.",
         [("suggest", "suggests"), ("unconfirmed", "doubt"), ("probably", "likely")]),
        ("de", "Die Maschine soll angeblich leer gewesen sein, bestätigt ist das nicht.",
         [("soll", "reported"), ("angeblich", "reported"), ("bestätigt ist das nicht", "doubt")]),
        ("de", "Vermutlich dürfte sie morgen erwartet werden.",
         [("Vermutlich", "likely"), ("dürfte", "likely"), ("erwartet", "expected")]),
        ("de", "Sie soll um drei gelandet sein.", [("soll", "reported")]),
        ("de", "Laut Sprecher soll sie Montag folgen.", [("soll", "reported")]),
        ("fr", "L'avion aurait décollé ; il transporterait peut-être du carburant.",
         [("aurait", "reported"), ("transporterait", "reported"), ("peut-être", "possible")]),
        ("fr", "On ignore qui était à bord.", [("On ignore", "doubt")]),
        ("es", "El avión habría salido; se desconoce la carga, quizá armas.",
         [("habría", "reported"), ("se desconoce", "doubt"), ("quizá", "possible")]),
        ("es", "Parece vacío; transportaría repuestos.", [("Parece", "suggests"), ("transportaría", "reported")]),
        ("pl", "Samolot miał przewozić paliwo, prawdopodobnie wojskowe.",
         [("miał", "reported"), ("prawdopodobnie", "likely")]),
        ("pl", "Nie wiadomo, kto leciał; być może ministrowie.", [("Nie wiadomo", "doubt"), ("być może", "possible")]),
        ("ru", "Борт якобы сел ночью, скорее всего в Тамбове; подтвердить это не удалось.",
         [("якобы", "reported"), ("скорее всего", "likely"), ("подтвердить это не удалось", "doubt")]),
        ("ru", "Ожидается вылет, возможно завтра.", [("Ожидается", "expected"), ("возможно", "possible")]),
        ("ar", "ربما هبطت الطائرة، ويبدو أنها فارغة.", [("ربما", "possible"), ("يبدو", "likely")]),
        ("ar", "قد تكون الحمولة أسلحة ولم يتسن التأكد.", [("قد", "possible"), ("لم يتسن التأكد", "doubt")]),
    ],
)  # fmt: skip
def test_cues_are_found_with_their_class(language: str, words: str, says: list[tuple[str, str]]) -> None:
    assert found(words, language) == says


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Visitors may apply until May 5; May Lin can help."),
        ("en", "At least two jets, up to 40 people; radar could not see them."),
        ("en", "He left as soon as possible, as expected."),
        ("en", "States may suspend a licence; may I ask why? He assumed command."),
        ("en", "She said to reporters that it left."),
        ("en", "The next bulletin appears on 23 December; it appeared near Crete."),
        ("de", "Anwohner können das melden; er fühlt sich wohl."),
        ("de", "Die Umleitung soll bis zum Frühjahr bleiben.."),
        ("de", "Eine zweite Maschine soll am Montag folgen."),
        ("fr", "Il opérait de nuit et préparait le vol."),
        ("es", "Sin duda la tesorería, la maquinaria y María."),
        ("pl", "Pilot miał czarną kurtkę."),
        ("ru", "Он не может лететь."),
        ("ar", "قد تحطمت الطائرة وقد وصلت أخرى."),
    ],
)
def test_what_only_looks_like_a_hedge_is_none(language: str, words: str) -> None:
    assert found(words, language) == []


@pytest.mark.parametrize(
    ("language", "words", "cue"),
    [
        ("en", "We dont know who flew it.", "dont know"),
        ("en", "The note, said to be genuine, is lost.", "said to be"),
        ("en", "It matters less than is assumed.", "is assumed"),
        ("en", "There is no evidence that it landed.", "no evidence that"),
        ("ru", "Третий, как утверждается, вернулся.", "как утверждается"),
        ("fr", "On ignore qui était à bord.", "On ignore"),
        ("es", "Se desconoce la carga.", "Se desconoce"),
        ("pl", "Ponoć leciał nocą.", "Ponoć"),
        ("de", "Dem Vernehmen nach flog er nachts.", "Dem Vernehmen nach"),
        ("ar", "ويقال إن الطائرة عادت.", "يقال إن"),
    ],
)
def test_formulas_that_name_nobody_are_hedges(language: str, words: str, cue: str) -> None:
    assert cue in [each for each, _ in found(words, language)]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200), st.sampled_from([*LANGUAGES, "xx"]))
def test_any_text_is_read_and_offsets_give_words(words: str, language: str) -> None:
    for each in hedges.find(Article(words, language)):
        assert words[each.start : each.end].strip()
        assert each.facts["class"]
