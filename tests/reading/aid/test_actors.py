"""Actors of a text: persons and organisations by structure and by table, in seven languages."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.reading.aid import actors
from workbench.reading.aid.article import LANGUAGES, Article
from workbench.reading.aid.spans import Span


def found(words: str, language: str = "en", *, places: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    spans = [Span("place", words.index(each), words.index(each) + len(each)) for each in places]
    held = actors.find(Article(words, language), spans)
    return [(words[each.start : each.end], each.facts["actor_kind"]) for each in held]


@pytest.mark.parametrize(
    ("language", "words", "says"),
    [
        ("en", "The airline Kestrel Bay and Trans-Sahel Cargo fly there.",
         [("Kestrel Bay", "company"), ("Trans-Sahel Cargo", "company")]),
        ("en", "Lt. Gen. Pasi Jokinen met Defence Minister Ola Brandvik.",
         [("Pasi Jokinen", "person"), ("Ola Brandvik", "person")]),
        ("en", "Mira Holt, the mayor, called the Ministry of Transport. Holt was calm.",
         [("Mira Holt", "person"), ("Ministry of Transport", "government"), ("Holt", "person")]),
        ("en", "The Civil Aviation Authority of Lesotho wrote to NATO and the UN.",
         [("Civil Aviation Authority of Lesotho", "government"), ("NATO", "igo"), ("UN", "igo")]),
        ("en", "FR24 and @plane_nut saw it; who knows.", [("FR24", "tracker"), ("@plane_nut", "channel")]),
        ("en", "So @plane_nut_ and @___ saw, says @mast_.", [("@plane_nut", "channel"), ("@mast", "channel")]),
        ("de", "Oberst Dieter Lehmann rief das Verteidigungsministerium und das Portal Himmelsbote an.",
         [("Dieter Lehmann", "person"), ("Verteidigungsministerium", "government"), ("Himmelsbote", "media")]),
        ("fr", "Le ministre, le général Yves Maurel, et la compagnie tchèque Delta Fret ; l'armée malienne.",
         [("Yves Maurel", "person"), ("Delta Fret", "company"), ("armée malienne", "military")]),
        ("es", "La revista Alas del Sur habló con la Fuerza Aérea Boliviana y el diario La Costa.",
         [("Alas del Sur", "media"), ("Fuerza Aérea Boliviana", "military"), ("La Costa", "media")]),
        ("pl", "Rzecznik płk Adam Górski i portal „Lotnicze Echo”, także Straż Graniczna.",
         [("Adam Górski", "person"), ("Lotnicze Echo", "media"), ("Straż Graniczna", "government")]),
        ("ru", "Авиакомпания «Северный ветер» и Минобороны; об этом пишет канал «Крылья».",
         [("Северный ветер", "company"), ("Минобороны", "government"), ("Крылья", "channel")]),
        ("ar", "قال العقيد سمير الزواري إن وزارة الدفاع التونسية تحقق.",
         [("سمير الزواري", "person"), ("وزارة الدفاع التونسية", "government")]),
    ],
)  # fmt: skip
def test_names_are_found_by_what_stands_around_them(language: str, words: str, says: list[tuple[str, str]]) -> None:
    assert [each for each in found(words, language) if each[0] in {name for name, _ in says}] == says


@pytest.mark.parametrize(
    ("language", "words", "name"),
    [
        ("ru", "По словам Дениса Круглова, всё готово.", "Денис Круглов"),
        ("ru", "Интервью с Анной Петровой вышло.", "Анна Петрова"),
        ("pl", "Zdaniem Krzysztofa Zielińskiego to lot próbny.", "Krzysztof Zieliński"),
        ("pl", "Widziano Annę Kowalską.", "Anna Kowalska"),
        ("ru", "со ссылкой на Росавиацию", "Росавиация"),
        ("ru", "Минобороны сообщает, что борт сел.", "Министерство обороны"),
        ("en", "according to FR24", "Flightradar24"),
    ],
)
def test_a_declined_name_is_given_in_the_nominative(language: str, words: str, name: str) -> None:
    assert [each.facts["name"] for each in actors.find(Article(words, language), [])] == [name]


@pytest.mark.parametrize(
    "words",
    ["who said it, and fast", "Officials were tired.", "Yesterday Telegram and Twitter were down.", "Su joked.",
     "They left for May and Monday.", "Prime Minister", "It left on Sunday for Djibouti."],
)  # fmt: skip
def test_no_name_is_made_of_common_words(words: str) -> None:
    assert found(words) == []


def test_a_place_is_no_actor_and_a_country_in_a_name_is_part_of_it() -> None:
    assert found("Emirates flew; the United Arab Emirates paid.", places=("United Arab Emirates",)) == [
        ("Emirates", "company")
    ]


def test_an_authority_of_a_town_bears_its_name() -> None:
    words = "Das teilte die Polizeidirektion Leipzig mit."
    assert found(words, "de", places=("Leipzig",)) == [("Polizeidirektion Leipzig", "government")]


def test_the_case_names_and_stops_actors() -> None:
    words = "blue heron relays it, says Reuters."
    article = Article(words, names={"blue heron": ("actor", "Blue Heron")}, stopped=frozenset({"reuters"}))
    assert [each.facts["name"] for each in actors.find(article, [])] == ["Blue Heron"]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200), st.sampled_from([*LANGUAGES, "xx"]))
def test_any_text_is_read_and_offsets_give_words(words: str, language: str) -> None:
    for each in actors.find(Article(words, language), []):
        assert words[each.start : each.end].strip()
        assert each.facts["name"]


@pytest.mark.parametrize("words", ["said « “ »", "said « Reuters »", "said « Reuters » ", "x said “ «» ”"])
def test_marks_of_quotation_at_the_end_of_a_text_hold_what_is_there(words: str) -> None:
    assert all(words[each.start : each.end] == "Reuters" for each in actors.find(Article(words), []))


@pytest.mark.parametrize(
    ("language", "words", "name", "kind"),
    [
        ("en", "Lagoon Now, citing fishermen, doubts it.", "Lagoon Now", "media"),
        ("en", "It was on Lagoon Alert, the Telegram channel.", "Lagoon Alert", "channel"),
        ("en", "Park Ji-ho, a former pilot, agreed.", "Park Ji-ho", "person"),
        ("en", "The head of the port authority, Dunstan Mbeki, agreed.", "Dunstan Mbeki", "person"),
        ("en", "Jaro Lindqvist, his former loadmaster, agreed.", "Jaro Lindqvist", "person"),
        ("en", "Harbour Police Commissioner Ati Nalau agreed.", "Ati Nalau", "person"),
        ("en", "On Monday, as HeliNord records show, it left.", "HeliNord", "other"),
        ("en", "NavPeek posted the track.", "NavPeek", "other"),
        ("en", "He wrote to the MoD and the Clear Skies Fund.", "Clear Skies Fund", "group"),
        ("fr", "Des images de Vantor montrent trois avions.", "Vantor", "other"),
        ("fr", "La société Ailes du Désert se tait.", "Ailes du Désert", "company"),
        ("fr", "Un rapport de l'ONG Droits Sans Ailes accuse.", "Droits Sans Ailes", "group"),
        (
            "es",
            "La Dirección General de Aeronáutica Civil calla.",
            "Dirección General de Aeronáutica Civil",
            "government",
        ),
        ("de", "Eine Meldung der Zeitung »Der Fluss« trifft nicht zu.", "Der Fluss", "media"),
        ("de", "Die Darstellung des Portals »Küstenlage« ist falsch.", "Küstenlage", "media"),
        ("de", "Satellitenbilder von Vantor zeigen drei Jets.", "Vantor", "other"),
        ("ar", "وأوضح رئيس بلدية الميناء مسعود العبيدي أن المدرج مغلق.", "مسعود العبيدي", "person"),
        ("ar", "قالت وكالة سهم للأنباء إن الطائرة غادرت.", "وكالة سهم للأنباء", "media"),
        (
            "en",
            "Kenya's National Disaster Management Office says so.",
            "National Disaster Management Office",
            "government",
        ),
        ("en", "U.S. Air Forces in Europe said on Monday", "U.S. Air Forces in Europe", "military"),
        ("ar", "أعلنت الهيئة العليا للإغاثة أن طائرتين ستصلان", "الهيئة العليا للإغاثة", "government"),
        ("ar", "بحسب ما أفادت الوكالة الوطنية للإعلام", "الوكالة الوطنية للإعلام", "media"),
        ("ar", "بحسب بيانات موقع سكاي تراك فإن الطائرة غادرت.", "سكاي تراك", "media"),
    ],
)
def test_names_are_found_by_what_they_do_and_are_of(language: str, words: str, name: str, kind: str) -> None:
    assert (name, kind) in found(words, language)


def test_two_places_side_by_side_behind_a_title_are_a_person() -> None:
    words = "Neighbour Jordan Paris saw it."
    assert found(words, places=("Jordan", "Paris")) == [("Jordan Paris", "person")]
    assert found("Flights to Jordan Paris saw.", places=("Jordan", "Paris")) == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "It circled Thomas Shoal and Martin Island."),
        ("fr", "Il viendrait de Roland-Garros."),
        ("fr", "Mais l'état-major ne dira rien."),
        ("en", "“It was late.” Say what you like."),
        ("ru", "Так сообщили в пресс-службе ведомства. Борта вылетели утром."),
    ],
)
def test_lands_waters_and_plain_words_are_no_actors(language: str, words: str) -> None:
    assert found(words, language) == []


def test_a_text_may_call_its_publisher_by_the_last_word() -> None:
    article = Article("She told the Gazette so. A gazette is a paper.", publisher="Port Lagoon Gazette")
    held = actors.find(article, [])
    assert [(each.start, each.facts["name"]) for each in held] == [(13, "Port Lagoon Gazette")]
    assert actors.find(Article("The Institute asks.", publisher="Lagoon Institute"), []) == []


def test_a_name_that_the_case_knows_keeps_the_kind_of_the_table() -> None:
    """So an official of it stays somebody nobody names, also once the body is an entity of the case."""
    words = "Two C-130J aircraft landed in Juba on Tuesday, a United Nations official said."
    article = Article(words, names={"united nations": ("actor", "United Nations")})
    (span,) = actors.find(article, [])
    assert (span.facts["actor_kind"], span.rule) == ("igo", "actor.case")


def test_where_something_set_out_is_no_party() -> None:
    words = "Parti d'Orléans lundi, l'avion a atterri."
    assert found(words, "fr", places=("Orléans",)) == []
    assert found(words, "fr") != []
