"""Attributions of a text: who vouches for what, every hop, in seven languages; and the origins a text cites."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.reading.aid import actors, aircraft, attributions, places
from workbench.reading.aid.article import LANGUAGES, Article
from workbench.reading.aid.attributions_sources import Sources
from workbench.reading.aid.spans import Span


def spans(article: Article) -> list[Span]:
    return attributions.find(Sources(article, actors.find(article, [])))


def found(words: str, language: str = "en") -> list[tuple[str, str, str]]:
    return [
        (words[each.start : each.end], each.facts["to"][0], each.facts["role"])
        for each in spans(Article(words, language))
    ]


@pytest.mark.parametrize(
    ("language", "words", "says"),
    [
        ("en", "The jet landed, according to Flightradar24 records.",
         [("according to Flightradar24 records", "Flightradar24", "origin")]),
        ("en", "A second jet followed, said a mechanic in Tartu on condition of anonymity.",
         [("said a mechanic in Tartu on condition of anonymity", "mechanic", "origin")]),
        ("en", "The airport manager, Peter Gatwech, told reporters that two planes had landed.",
         [("Peter Gatwech, told", "Peter Gatwech", "origin")]),
        ("en", "Analysts suggest a detour.", [("Analysts suggest", "Analysts", "comment")]),
        ("de", "Dem Portal Himmelsbote zufolge landete die Maschine.",
         [("Dem Portal Himmelsbote zufolge", "Himmelsbote", "origin")]),
        ("de", "Das bestätigte ein Sprecher der Bundespolizei.",
         [("bestätigte ein Sprecher der Bundespolizei", "Bundespolizei", "origin")]),
        ("fr", "L'avion a décollé, a indiqué un pilote de brousse.",
         [("a indiqué un pilote de brousse", "pilote", "origin")]),
        ("es", "Según la revista Alas Nuevas, aterrizó un avión.",
         [("Según la revista Alas Nuevas", "Alas Nuevas", "origin")]),
        ("pl", "Jak podał portal „Lotnicze Echo”, samolot wylądował.",
         [("podał portal „Lotnicze Echo”", "Lotnicze Echo", "origin")]),
        ("ru", "Самолёт сел, сообщила пресс-служба МЧС.", [("сообщила пресс-служба МЧС", "МЧС", "origin")]),
        ("en", "It landed twice, according to logs compiled by ApronWire.",
         [("according to logs compiled by ApronWire", "ApronWire", "origin")]),
        ("en", "The plane landed, according to the Baltic Joint Headquarters.",
         [("according to the Baltic Joint Headquarters", "Baltic Joint Headquarters", "origin")]),
        ("en", "Air Commodore Obi Ekwe said the jet had landed.",
         [("Air Commodore Obi Ekwe said", "Obi Ekwe", "origin")]),
        ("en", "Ekua Botwe, who works on the apron, said the plane had left.",
         [("Ekua Botwe, who works on the apron, said", "Ekua Botwe", "origin")]),
        ("en", "The plane came in low, said fisherman Tavo Lerma, whose boat lay below.",
         [("said fisherman Tavo Lerma", "Tavo Lerma", "origin")]),
        ("de", "Wie das Verteidigungsdepartement mitteilte, landete die Maschine.",
         [("Verteidigungsdepartement mitteilte", "Verteidigungsdepartement", "origin")]),
        ("ar", "وقال المتحدث باسم قوات الدعم السريع الفاتح قرشي إن الطائرة هبطت.",
         [("قال المتحدث باسم قوات الدعم السريع الفاتح قرشي", "الفاتح قرشي", "origin")]),
        ("fr", "L'avion a atterri, résume la lieutenante-colonelle Odile Ferrat, qui commande la base.",
         [("résume la lieutenante-colonelle Odile Ferrat", "Odile Ferrat", "origin")]),
        ("pl", "– To loty rutynowe – skomentował ppłk Jacek Widera.",
         [("skomentował ppłk Jacek Widera", "Jacek Widera", "comment")]),
        ("ar", "وقالت مصادر ملاحية إن الطائرة هبطت.", [("قالت مصادر ملاحية", "مصادر", "origin")]),
        ("es", "El avión aterrizó, indicó el Mando Aéreo de Combate.",
         [("indicó el Mando Aéreo de Combate", "Mando Aéreo de Combate", "origin")]),
        ("ar", "وأظهرت بيانات إيه دي إس بي إكستشينج أن الطائرة هبطت.",
         [("أظهرت بيانات إيه دي إس بي إكستشينج", "ADS-B Exchange", "origin")]),
        ("en", "Reuters and AFP said that an Il-76 had landed.",
         [("Reuters", "Reuters", "origin"), ("AFP said", "AFP", "origin")]),
        ("en", "Pavel Novak and Reuters said that an Il-76 had landed.", [("Reuters said", "Reuters", "origin")]),
        ("de", "Nach Angaben des Portals »Nordlicht« landete die Maschine.",
         [("Nach Angaben des Portals »Nordlicht«", "Nordlicht", "origin")]),
        ("ru", "Самолёт сел ночью, уверяет чиновник.", [("уверяет чиновник", "чиновник", "origin")]),
        ("ar", "وأوضح مدير المطار سمير الحداد أن الطائرة هبطت.",
         [("أوضح مدير المطار سمير الحداد", "سمير الحداد", "origin")]),
    ],
)  # fmt: skip
def test_the_shortest_stretch_names_who_says_so(language: str, words: str, says: list[tuple[str, str, str]]) -> None:
    assert [(words, to, role) for words, to, role in found(words, language)] == says


@pytest.mark.parametrize(
    ("language", "words", "role"),
    [
        ("en", "“Nobody was hurt,” said Ilse Tamm, a spokeswoman for the station.", "origin"),
        ("en", "The Mi-8 came in from Lae, spokeswoman Ilse Tamm said, and she hopes for more flights.", "origin"),
        ("en", "Army spokesman Omar Rashid confirmed the landings and said the cargo would be moved.", "origin"),
        ("en", "Colonel Ada Bruun said the decision had nothing to do with politics.", "comment"),
        ("en", "Colonel Ada Bruun said they had brought rescue boats.", "origin"),
        ("en", "“You feel it in your chest when the planes come over,” said Ron Ashby, who keeps the pub.", "comment"),
        ("en", "“They flew to Entebbe in the dark,” said Ron Ashby, who keeps the pub.", "origin"),
        ("de", "Sie kam am Abend, berichtet Jens Horn.", "origin"),
        ("es", "El avión pasó de noche, comentan los colegas de Pampa Radar.", "origin"),
        ("pl", "Granicy nie naruszono, zapewnił ppłk Jan Widera.", "origin"),
    ],
)
def test_who_tells_what_happened_is_an_origin_who_feels_or_judges_comments(
    language: str, words: str, role: str
) -> None:
    article = Article(words, language)
    flown = aircraft.find(article)
    sources = Sources(article, [*flown, *actors.find(article, flown), *places.find(article, flown)])
    assert [each.facts["role"] for each in attributions.find(sources)] == [role]


@pytest.mark.parametrize(
    ("words", "capitals"),
    [
        ("Moscow said the plane had landed.", ["Moscow"]),
        ("The jet left, but Ankara confirmed that it had landed.", ["Ankara"]),
        ("A diplomat in Maputo said the jet had left.", ["diplomat"]),
        ("Boats from Tunis reported the wreck.", []),
        ("The town of Wick said nothing, and Wick reported a flight.", []),
    ],
)
def test_a_capital_stands_for_its_government_where_it_is_what_speaks(words: str, capitals: list[str]) -> None:
    article = Article(words)
    held = attributions.find(Sources(article, [*actors.find(article, []), *places.find(article, [])]))
    assert [each.facts["to"][0] for each in held] == capitals


def test_every_hop_is_one_with_the_outlet_it_comes_through() -> None:
    held = spans(Article("Bloomberg, citing Flightradar24 and a source in Doha, confirmed the flight."))
    assert [(each.facts["to"], each.facts["via"], each.facts["named"]) for each in held] == [
        (["Bloomberg"], None, True), (["Flightradar24"], "Bloomberg", True), (["source"], "Bloomberg", False),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "words", "hops"),
    [
        ("en", "Jets came back, according to Reuters. An An-72 landed, based on data from ADS-B Exchange.",
         [("Reuters", None, "stated"), ("ADS-B Exchange", "Reuters", "inferred")]),
        ("en", "Jets came back, according to Reuters. Later that year the field was closed. "
               "An An-72 landed, based on data from ADS-B Exchange.",
         [("Reuters", None, "stated"), ("ADS-B Exchange", None, "stated")]),
        ("en", "Jets came back, Reuters reported. According to ADS-B Exchange, an An-72 landed.",
         [("Reuters", None, "stated"), ("ADS-B Exchange", None, "stated")]),
        ("en", "Jets came back, Reuters reported. Citing ADS-B Exchange, it counted two.",
         [("Reuters", None, "stated"), ("ADS-B Exchange", "Reuters", "inferred")]),
        ("en", "Two officials told Reuters that the jet landed.", [("officials", "Reuters", "stated")]),
        ("en", "Two officials said the Reuters office was closed.", [("officials", None, "stated")]),
        ("en", "Reuters reported that a diplomat confirmed the flight.",
         [("Reuters", None, "stated"), ("diplomat", "Reuters", "stated")]),
        ("de", "Reuters berichtete unter Berufung auf Flightradar24 über den Flug.",
         [("Reuters", None, "stated"), ("Flightradar24", "Reuters", "stated")]),
        ("de", "Die Maschine kam laut Reuters zurück. Sie landete nach Daten von Flightradar24.",
         [("Reuters", None, "stated"), ("Flightradar24", "Reuters", "inferred")]),
        ("ru", "Самолёт сел, сообщает Reuters со ссылкой на Flightradar24.",
         [("Reuters", None, "stated"), ("Flightradar24", "Reuters", "stated")]),
        ("ru", "Самолёт сел, сообщает Reuters со ссылкой на агентство ТАСС.",
         [("Reuters", None, "stated"), ("ТАСС", "Reuters", "stated")]),
        ("en", "Reuters quoted Bloomberg as saying that the jet landed.",
         [("Reuters", None, "stated"), ("Bloomberg", "Reuters", "stated")]),
    ],
)  # fmt: skip
def test_a_hop_is_stated_by_its_words_or_concluded_from_those_around(
    language: str, words: str, hops: list[tuple[str, str | None, str]]
) -> None:
    held = [(each.facts["to"][0], each.facts["via"], each.facts["basis"]) for each in spans(Article(words, language))]
    assert held == hops


def test_why_tells_a_concluded_hop() -> None:
    held = spans(Article("Jets came back, according to Reuters. One landed, based on data from Flightradar24."))
    assert held[1].why.endswith("concluded: Reuters, named just before, passes it on")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The Danish Ministry of Defence declined to comment."),
        ("en", "Reuters said it had no comment on this."),
        ("en", "The crew had been warned."),
        ("de", "Der Zoll wollte sich nicht äußern."),
        ("ru", "Росавиация отказалась от комментариев."),
        ("fr", "La compagnie n'a pas souhaité répondre."),
    ],
)
def test_a_refusal_is_none(language: str, words: str) -> None:
    assert found(words, language) == []


def test_a_text_cites_its_named_origins_and_never_its_own_publisher() -> None:
    words = "FlightAware logs it, Reuters reported. According to Reuters, a source said so. Analysts suggest a stop."
    article = Article(words, publisher="Reuters")
    assert attributions.cites(Article(words), spans(article)) == ["FlightAware", "Reuters"]
    assert attributions.cites(article, spans(article)) == ["FlightAware"]


def test_who_judges_is_a_comment_and_who_tells_of_flights_an_origin() -> None:
    told = "Governor Ann Lund said three planes had landed."
    judged = "Governor Ann Lund said the people would be received kindly."
    assert found(told)[0][2] == "origin"
    assert found(judged)[0][2] == "comment"


PIECES = ["said", "Reuters", ",", ". ", "according to", "a source", "«", "» ", "“", "and", "citing", "X", "8", "\u202e",
          "\ud800", "laut", "\0", "e\u0301"]  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40), st.sampled_from([*LANGUAGES, "xx"]))
def test_any_text_is_read_and_offsets_give_words(pieces: list[str], language: str) -> None:
    words = " ".join(pieces)
    last = 0
    for each in spans(Article(words, language)):
        assert words[each.start : each.end].strip()
        assert last <= each.start
        last = each.end


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The Lagoon Defence Force flatly denied the landing."),
        ("fr", "La compagnie Delta Fret dément tout vol."),
        ("es", "El Ministerio de Defensa desmintió el vuelo."),
        ("de", "Die Bundeswehr dementierte den Flug."),
        ("pl", "Straż Graniczna zaprzeczyła, by doszło do lotu."),
        ("ru", "Минобороны опровергло сообщения о посадке."),
        ("ar", "ونفت وزارة الدفاع التونسية هبوط الطائرة."),
    ],
)
def test_who_denies_vouches_for_nothing(language: str, words: str) -> None:
    assert spans(Article(words, language)) == []


@pytest.mark.parametrize(
    ("language", "words", "phrase"),
    [
        ("en", "“Never saw it,” a dock clerk shrugged.", "a dock clerk shrugged"),
        ("en", "Harbour police say the crates were sealed.", "Harbour police say"),
        ("en", "Chums claim the jet was hired, but rescuers told us otherwise.", "rescuers told"),
        ("fr", "Un docker qui souhaite garder l'anonymat assure le contraire.",
         "Un docker qui souhaite garder l'anonymat assure"),
        ("es", "Un estibador que pidió reserva relató la escala.", "Un estibador que pidió reserva relató"),
        ("pl", "Dyspozytor proszący o anonimowość twierdzi, że lot się odbył.",
         "Dyspozytor proszący o anonimowość twierdzi"),
        ("pl", "Poinformował o tym portal „Lotnicze Echo”.", "Poinformował o tym portal „Lotnicze Echo”"),
        ("de", "Ein Lotse, der nicht namentlich genannt werden will, bestätigt den Flug.",
         "Ein Lotse, der nicht namentlich genannt werden will, bestätigt"),
        ("ru", "Механик, попросивший не называть его имени, подтвердил прилёт.",
         "Механик, попросивший не называть его имени, подтвердил"),
        ("ar", "وقال صياد إن الطائرة سقطت.", "قال صياد"),
    ],
)  # fmt: skip
def test_sources_without_a_name_are_many(language: str, words: str, phrase: str) -> None:
    assert phrase in [each.facts["phrase"] for each in spans(Article(words, language))]


@pytest.mark.parametrize(
    "words",
    [
        "Ola Brandvik wrote this chapter.",
        "Trans-Sahel Cargo placed an order.",
        "Trans-Sahel Cargo called off the flight.",
    ],
)
def test_wordings_that_only_look_like_saying_are_none(words: str) -> None:
    assert spans(Article(words)) == []


def test_a_text_is_no_source_of_its_own() -> None:
    words = "The Lagoon Post can reveal the route. Reuters reported it first."
    held = spans(Article(words, publisher="The Lagoon Post"))
    assert [each.facts["to"] for each in held] == [["Reuters"]]
    assert len(spans(Article(words, publisher="Other"))) == 2


def test_a_verb_of_saying_parts_a_cue_from_what_follows() -> None:
    held = spans(Article("Sources cited by a paper claim that Reuters was wrong."))
    assert [each.facts["to"] for each in held] == [["Sources"]]


def test_a_name_that_belongs_to_another_hides_no_verb() -> None:
    held = spans(Article("Analyst Ola Brandvik of the Institute for Coastal Studies warned of more flights."))
    assert [each.facts["to"] for each in held] == [["Ola Brandvik"]]
