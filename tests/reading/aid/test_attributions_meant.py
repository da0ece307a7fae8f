"""Whom an attribution means: bodies by a common noun, one taken up, one below a headline, its own people."""

from __future__ import annotations

import pytest

from workbench.reading.aid import actors, attributions
from workbench.reading.aid.article import Article
from workbench.reading.aid.attributions_sources import Sources
from workbench.reading.aid.spans import Span
from workbench.reading.aid.suggest import suggest


def spans(words: str, language: str, publisher: str = "") -> list[Span]:
    article = Article(words, language, publisher=publisher)
    return attributions.find(Sources(article, actors.find(article, [])))


def named(words: str, language: str) -> list[str]:
    return [each.facts["to"][0] for each in spans(words, language)]


@pytest.mark.parametrize(
    ("language", "words", "says"),
    [
        (
            "en",
            "According to the {}, two jets landed.",
            "military|coast guard|parliament|aviation authority|joint staff",
        ),
        ("fr", "D’après l’{}, deux avions ont atterri.", "armée|état-major|ambassade|exploitant|opérateur"),
        ("es", "Según la {}, aterrizaron dos aviones.", "marina|embajada|aerolínea|fiscalía"),
        ("de", "Laut {} landeten zwei Maschinen.", "Armee|Regierung|Stadtverwaltung|Fluggesellschaft"),
        ("pl", "Według {} wylądowały dwa samoloty.", "armii|policji|przewoźnika"),
        ("ru", "По данным {}, сели два самолёта.", "армии|посольства|таможни|авиакомпании|генштаба"),
        ("ar", "بحسب {} هبطت طائرتان.", "الجيش|السفارة|البلدية"),
    ],
)
def test_a_body_is_a_source_by_its_common_noun(language: str, words: str, says: str) -> None:
    for noun in says.split("|"):
        (found,) = spans(words.format(noun), language)
        assert (found.facts["to"], found.facts["named"]) == ([noun], False)


@pytest.mark.parametrize(
    ("language", "words", "says"),
    [
        ("ru", "Два самолёта сели, сообщили в таможне.", ["таможне"]),
        ("ru", "Об этом рассказали в МЧС.", ["МЧС"]),
        ("pl", "Samolot wylądował, podano w dowództwie.", []),
        ("ar", "وفقا لرويترز هبطت طائرتان.", ["رويترز"]),
        ("ar", "وفقا للجيش هبطت طائرتان.", ["الجيش"]),
        ("en", "The government would give the crew a medal.", []),
        ("en", "RIA Novosti quoted the navy as saying that it had left.", ["RIA Novosti", "navy"]),
        ("fr", "L’AFP cite l’armée : deux avions ont atterri.", ["AFP", "armée"]),
        ("de", "Reuters zitierte die Marine.", ["Reuters", "Marine"]),
    ],
)
def test_those_there_said_so_and_who_quotes_is_a_hop_too(language: str, words: str, says: list[str]) -> None:
    assert named(words, language) == says


@pytest.mark.parametrize(
    ("language", "words", "name"),
    [
        ("en", "Military spokesman Colonel Amadou Keita said two jets had landed. One left, the spokesman added.",
         "Amadou Keita"),
        ("en", "Pavel Novak, a navy spokesman, said a jet had crashed. The spokesman said two crew survived.",
         "Pavel Novak"),
        ("en", "Spokeswoman Anna Berg said a jet landed. The spokesperson added that it left.", "Anna Berg"),
        ("fr", "Le porte-parole de l’armée, le colonel Souleymane Dembélé, a indiqué que l’avion avait atterri. "
               "Le porte-parole a ajouté qu’un avion était reparti.", "Souleymane Dembélé"),
        ("es", "El portavoz del ejército, Juan Pérez, dijo que aterrizaron. Según el portavoz, un avión despegó.",
         "Juan Pérez"),
        ("de", "Armeesprecher Thomas Keller sagte, zwei Maschinen seien gelandet. Laut dem Sprecher flog eine ab.",
         "Thomas Keller"),
        ("pl", "Rzecznik wojska Marek Sielicki powiedział, że samolot wylądował. Rzecznik dodał, że odleciał.",
         "Marek Sielicki"),
        ("ru", "Представитель армии Игорь Петров сообщил о посадке. Представитель добавил, что самолёт улетел.",
         "Игорь Петров"),
        ("ar", "قال المتحدث باسم الجيش أحمد المسماري إن طائرتين هبطتا. وأضاف المتحدث أن طائرة غادرت.",
         "أحمد المسماري"),
    ],
)  # fmt: skip
def test_a_role_alone_takes_up_who_was_named_with_it(language: str, words: str, name: str) -> None:
    held = spans(words, language)
    assert [each.facts["to"] for each in held] == [[name], [name]]
    assert "takes up" in held[1].why


@pytest.mark.parametrize(
    "words",
    [
        "Spokesman Ivan Petrov said a jet landed. A second spokesman said it did not.",
        "Spokesman Ivan Petrov said a jet landed. The ministry spokesman said it did not.",
        "Spokesman Ivan Petrov said a jet landed. The pilot said it did not.",
        "Navy spokesman Ivan Petrov said a jet landed. The navy said it did not.",
    ],
)
def test_another_of_the_same_role_or_of_none_is_another(words: str) -> None:
    assert named(words, "en")[0] == "Ivan Petrov"
    assert named(words, "en")[1] != "Ivan Petrov"


def test_an_unnamed_source_taken_up_is_the_same() -> None:
    assert named("A Kremlin source told reporters it carried gold. The source added it left.", "en") == [
        "Kremlin source", "Kremlin source",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "words", "name"),
    [
        ("en", "Flights double, monitors say\n\nA jet landed, flight monitor Gulf Air Watch said.", "Gulf Air Watch"),
        ("en", "Army says two jets landed\n\nTwo jets landed, the Malian Army said.", "Malian Army"),
        ("fr", "Deux avions, selon l’armée\n\nDeux avions ont atterri, a indiqué l’armée malienne.", "armée malienne"),
        ("de", "Zwei Maschinen da, sagt Sprecher\n\nZwei seien gelandet, sagte Armeesprecher Thomas Keller.",
         "Thomas Keller"),
    ],
)  # fmt: skip
def test_who_says_so_in_a_headline_is_who_the_text_names(language: str, words: str, name: str) -> None:
    assert named(words, language) == [name, name]


def test_a_headline_without_a_name_below_and_a_first_sentence_stay_as_they_are() -> None:
    assert named("Jet down, officials say\n\nA jet fell, residents said.", "en") == ["officials", "residents"]
    assert named("Two jets landed, monitors say.\n\nOne left, the flight monitor Gulf Air Watch said.", "en") == [
        "monitors", "Gulf Air Watch",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Our correspondent said two jets had landed. A reporter for this site counted three."),
        ("fr", "Notre correspondant a indiqué qu'un avion avait atterri. Un journaliste de ce journal a compté deux."),
        ("es", "Nuestra corresponsal informó que aterrizó. Un periodista de este diario contó dos aviones."),
        ("de", "Unser Reporter berichtete von zwei Maschinen. Eine Reporterin dieser Zeitung zählte drei."),
        ("pl", "Nasz reporter podał, że samolot wylądował. Dziennikarz naszej redakcji naliczył dwa."),
        ("ru", "Наш корреспондент сообщил о посадке. Журналист нашего издания насчитал два самолёта."),
        ("ar", "وقال مراسلنا إن طائرة هبطت."),
    ],
)
def test_the_texts_own_reporters_are_no_source_besides_it(language: str, words: str) -> None:
    assert spans(words, language, "The Paper") == []


@pytest.mark.parametrize(
    ("language", "words", "says"),
    [
        ("en", "On 12 March, the Courier reported on Friday, a jet landed.", ["Courier"]),
        ("en", "A jet landed, the Herald said. The Herald added that it left.", ["Herald", "Herald"]),
        ("en", "A jet landed and the Courier was sold.", []),
        ("en", "A jet landed, according to the Tribune.", ["Tribune"]),
        ("fr", "Le Courrier a rapporté qu'un avion s'était posé. L'Express a cessé de paraître.", ["Courrier"]),
        (
            "fr",
            "Un avion s'est posé, a rapporté le Courrier. Selon l'Express, il est reparti.",
            ["Courrier", "Express"],
        ),
        ("es", "El Correo había informado que aterrizó. Partió, informó el Heraldo.", ["Correo", "Heraldo"]),
    ],
)
def test_a_paper_by_the_last_word_of_its_name_tells(language: str, words: str, says: list[str]) -> None:
    assert named(words, language) == says


def test_a_tracker_behind_its_noun_is_the_source_not_the_noun() -> None:
    assert named("Two jets landed, data from the tracking service Flightradar24 show.", "en") == ["Flightradar24"]
    assert named("The tracking service Flightradar24 said two jets landed.", "en") == ["Flightradar24"]


def test_a_person_who_tells_of_an_aircraft_by_name_is_an_origin() -> None:
    words = "Four B-52Hs came in at noon, Major Ann Lee told the radio. The noise will go on, Ann Lee said."
    assert [each.facts["role"] for each in suggest(Article(words, "en")).of("attribution")] == ["origin", "comment"]


def test_who_tells_of_a_refusal_to_comment_is_a_source() -> None:
    assert named("The airline declined to comment, Reuters reported.", "en") == ["Reuters"]
    assert named("The airline said it had no comment.", "en") == []


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("en", '"I am going home," one mother told the Ledger.', "comment"),
        ("pl", "– Szklanki dzwonią w kredensie – mówi mieszkanka.", "comment"),
        ("es", "«Por fin estamos en casa», dijo una vecina.", "comment"),
        ("de", "„Wir konnten die ganze Nacht kaum schlafen“, sagte eine Anwohnerin.", "comment"),
        ("en", '"We heard it go quiet and then nothing," said a fisherman.', "origin"),
        ("en", '"The plane came down beside the road," said a fisherman.', "origin"),
        ("en", "A fisherman said the plane came down beside the road.", "origin"),
    ],
)
def test_who_is_only_quoted_with_a_remark_is_no_origin(language: str, text: str, role: str) -> None:
    found = suggest(Article(text, language=language, published="2025-10-30"))
    assert [each.facts["role"] for each in found.of("attribution")] == [role]
