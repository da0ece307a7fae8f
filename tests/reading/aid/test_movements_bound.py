"""Flights that end where an airfield was named, that go back, that are another's, on the day that is theirs."""

from __future__ import annotations

import pytest

from tests.reading.aid.test_movements import read, told
from workbench.reading.aid.article import Article
from workbench.reading.aid.suggest import suggest

_TOLD = [
    # out and back again: where it had landed is where it goes back from
    ("en",
     "A {a:C295 C-295} landed in {p:ML Gao} on {d:2025-11-18 Tuesday}. The plane had taken off from {p:SN Dakar} at "
     "{d:2025-11-18T06:00 6am} and returned there {d:2025-11-18 the same day}.",
     ["arrival C295 Dakar > Gao 2025-11-18 x1", "departure C295 Dakar > Gao 2025-11-18T06:00 x1",
      "arrival C295 Gao > Dakar 2025-11-18 x1"]),
    ("ar",
     "حطت في {p:ML غاو} {d:2025-11-18 الثلاثاء} طائرة نقل من طراز {a:C295 سي-295}. وكانت الطائرة قد أقلعت من "
     "{p:SN داكار} عند {d:2025-11-18T06:00 السادسة}، وعادت إليها {d:2025-11-18 اليوم نفسه}.",
     ["arrival C295 داكار > غاو 2025-11-18 x1", "departure C295 داكار > غاو 2025-11-18T06:00 x1",
      "arrival C295 غاو > داكار 2025-11-18 x1"]),
    # a third one took off and crossed: not the one spoken of before
    ("ar",
     "هبطت {a:IL76 إليوشن 76} في {p:LY/HLLB بنينا} {d:2025-11-17 الإثنين}. وقال شهود إن طائرة ثالثة أقلعت من "
     "{p:NE نيامي} {d:2025-11-18 الثلاثاء} وعبرت أجواء {p:country تشاد}.",
     ["arrival IL76 > بنينا 2025-11-17 x1", "departure ? نيامي > 2025-11-18 x1", "overflight ? at تشاد 2025-11-18 x1"]),
    # whoever is named with where it was read from, a comma away, is no subject
    ("fr",
     "Un {a:AN26 An-26} s'est posé à {p:TD Faya} {d:2025-11-17 lundi}. D'après le site {o: Radarbox}, il a redécollé "
     "{d:2025-11-18T05:00 mardi à 5 h} à destination de {p:TD Abéché}.",
     ["arrival AN26 > Faya 2025-11-17 x1", "departure AN26 Faya > Abéché 2025-11-18T05:00 x1"]),
    # a stop told by an auxiliary verb
    ("de",
     "Die {a:A124 An-124} landete am {d:2025-11-18 Dienstag} in {p:DE Leipzig}. Sie kam aus {p:US Boston} und hatte "
     "unterwegs in {p:PT Lajes} getankt.",
     ["arrival A124 Lajes > Leipzig 2025-11-18 x1", "arrival A124 Boston > Lajes - x1"]),
    # a similar one is another
    ("pl",
     "{a:IL18 Ił-20M} widziano nad {p:water Bałtykiem} {d:2025-11-18 we wtorek}. Podobną maszynę widziano nad "
     "{p:water Morzem Czarnym} {d:2025-11-12 12 listopada}.",
     ["overflight IL18 at Bałtykiem 2025-11-18 x1", "overflight ? at Morzem Czarnym 2025-11-12 x1"]),
    # expected are
    ("pl",
     "Na {p:PL/EPRZ lotnisku w Jasionce} wylądował {a:C130 C-130} {d:2025-11-18 we wtorek}. "
     "W {d:2025-12 grudniu} spodziewane są tu dwa {a:A400 A400M}.",
     ["arrival C130 > lotnisku w Jasionce 2025-11-18 x1", "arrival A400 > lotnisku w Jasionce 2025-12 x2"]),
    # what came, told in another paragraph, ends no take-off
    ("pl",
     "{a:B744 Boeing 747} wylądował w {p:PL/EPRZ Jasionce} {d:2025-11-17 w poniedziałek}. Maszyna odleciała do "
     "{p:DE Lipska} {d:2025-11-18T04:10 o 4.10 we wtorek}.\n\nCo dokładnie przyleciało, nie wiadomo.",
     ["arrival B744 > Jasionce 2025-11-17 x1", "departure B744 Jasionce > Lipska 2025-11-18T04:10 x1"]),
    # the participle right behind an aircraft is said of that one
    ("en",
     "Two {a:F16 F-16s} scrambled from {p:NO/ENBO Bodø} {d:2025-11-18 on Tuesday} to meet two {a:TU95 Tu-95s} rounding "
     "the {p:region North Cape}.",
     ["departure F16 Bodø > 2025-11-18 x2", "overflight TU95 at North Cape 2025-11-18 x2"]),
    # "there" is where the text is, not where another aircraft was bound for
    ("ru",
     "{a:C17 C-17} совершил посадку в {p:KG/UCFM Манасе} {d:2025-11-17 в понедельник}. {d:2025-11-18 Во вторник} он "
     "ушёл в {p:AF Кабул}. {d:2025-11-10 10 ноября} там же садился {a:IL76 Ил-76}.",
     ["arrival C17 > Манасе 2025-11-17 x1", "departure C17 Манасе > Кабул 2025-11-18 x1",
      "arrival IL76 > Манасе 2025-11-10 x1"]),
    # a plane that nothing names, bound from one place for another on a day to come
    ("ru",
     "Ожидается, что {d:2025-11-22 в субботу} из {p:KG Бишкека} в {p:AF Кабул} отправится ещё один самолёт.",
     ["departure ? Бишкека > Кабул 2025-11-22 x1"]),
    # a date that a comma and "but" part from the verb is not its own
    ("ru",
     "Базу закрыли {d:2014 в 2014 году}, а последним стало крушение {a:MI8 Ми-8} у {p:KG Балыкчы}, "
     "на берегу озера, {d:2024-09 в сентябре}.",
     ["presence MI8 at Балыкчы 2024-09 x1"]),
    # where whoever is quoted sits is no place of the flight
    ("en",
     "A {a:CN35 CN-235} is expected in {p:VU Luganville} from {p:NC Nouméa} on {d:2025-11-22 Saturday}, {s:R according "
     "to the radio}, {s:C which quoted the High Commission} in {p:FJ Suva}.",
     ["arrival CN35 Nouméa > Luganville 2025-11-22 x1"]),
    # people are left dead, not aircraft
    ("en",
     "A {a:C17 C-17} landed in {p:VU Luganville} on {d:2025-11-18 Tuesday}. A storm, which struck in {d:2015-03 March "
     "2015}, left 16 dead.",
     ["arrival C17 > Luganville 2025-11-18 x1"]),
    # forms of what is to come tell what their stem does, infinitives what the verb does
    ("pl",
     "{a:C295 C-295} odleci {d:2025-11-22 w sobotę} z {p:PL/EPRZ Jasionki}.",
     ["departure C295 Jasionki > 2025-11-22 x1"]),
    ("ru",
     "{a:IL76 Ил-76} должен отправиться {d:2025-11-22 в субботу} из {p:RU Раменского} в {p:AF Кабул}.",
     ["departure IL76 Раменского > Кабул 2025-11-22 x1"]),
    ("pl",
     "{a:C295 C-295} wylądował w {p:PL/EPRZ Jasionce} {d:2025-11-18 we wtorek}. Nie wiadomo, czy {d:2025-12 w grudniu} "
     "wróci połączenie do {p:GB Londynu}.",
     ["arrival C295 > Jasionce 2025-11-18 x1"]),
    # "the giant", "гигант" is the aircraft spoken of
    ("en",
     "An {a:A124 An-124} landed at {p:IE/EINN Shannon} on {d:2025-11-17 Monday}. The giant left for {p:US Texas} on "
     "{d:2025-11-18 Tuesday}.",
     ["arrival A124 > Shannon 2025-11-17 x1", "departure A124 Shannon > Texas 2025-11-18 x1"]),
    ("fr",
     "Un {a:A124 An-124} s'est posé à {p:FR Vatry} {d:2025-11-17 lundi}. Le géant a décollé {d:2025-11-18 mardi} pour "
     "{p:GN Conakry}.",
     ["arrival A124 > Vatry 2025-11-17 x1", "departure A124 Vatry > Conakry 2025-11-18 x1"]),
    # which flight it was, told behind its landing, is no other
    ("en",
     "A {a:C30J C-130J} landed in {p:VU Luganville} on {d:2025-11-18 Tuesday}, the first relief flight to reach "
     "{p:country Vanuatu}.",
     ["arrival C30J > Luganville 2025-11-18 x1"]),
    ("fr",
     "Un {a:C295 C-295} s'est posé à {p:ML Gao} {d:2025-11-18 mardi}, le premier avion à atteindre le "
     "{p:country Mali}.",
     ["arrival C295 > Gao 2025-11-18 x1"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "marked", "wanted"), _TOLD, ids=lambda each: str(each)[:40])
def test_each_flight_is_told_with_its_own_ends_aircraft_and_day(language: str, marked: str, wanted: list[str]) -> None:
    assert [told(each) for each in read(language, marked)] == wanted


def _dated(language: str, body: str, published: str) -> list[str]:
    found = suggest(Article(body, language=language, published=published)).movements
    return [str(each.facts["date"]) for each in found]


def test_the_day_of_writing_above_a_text_dates_no_flight_where_another_day_is_told_of() -> None:
    body = (
        "WARSZAWA, 31 lipca. Myśliwce MiG-29 wystartowały w środę z Malborka.\n\nWcześniej z Łasku poderwano dwa F-16."
    )
    assert _dated("pl", body, "2025-07-31T10:00+02:00") == ["2025-07-30", "2025-07-30"]


@pytest.mark.parametrize(("written", "day"), [
    ("The airport, shut since Saturday evening, was reopened.\n\n", "2025-03-11"),
    ("The airport was shut on Saturday.\n\n", "2025-03-08"),
])  # fmt: skip
def test_a_day_since_when_something_is_so_is_not_gone_on_from(written: str, day: str) -> None:
    body = f"A C-130 landed in Port Vila on Tuesday.\n\n{written}It flew back to Auckland the same afternoon."
    spans = suggest(Article(body, language="en", published="2025-03-11T21:40:00+12:00")).spans
    assert [s.facts["edtf"] for s in spans if body[s.start : s.end] == "the same afternoon"] == [day]


@pytest.mark.parametrize(("language", "body", "days"), [
    ("de", "Seit 2022 fliegt sie von hier. Im Februar jenes Jahres wurde die An-225 zerstört.", ["2022", "2022-02"]),
    ("en", "The base was shut in 2014. In March of that year an Il-76 had landed.", ["2014", "2014-03"]),
    ("es", "El pasado 15 de agosto de 2023 apareció un King Air.", ["2023-08-15"]),
])  # fmt: skip
def test_months_of_the_year_told_of_and_days_with_their_year(language: str, body: str, days: list[str]) -> None:
    spans = suggest(Article(body, language=language, published="2025-11-20")).spans
    assert [span.facts["edtf"] for span in spans if span.kind == "date"] == days


@pytest.mark.parametrize(("language", "body"), [
    ("fr", "Un Il-76 s'est posé à l'aéroport d'Ivato. Samedi, un Falcon 7X a quitté Ivato pour Maurice."),
    ("en", "An Il-76 landed at Ivato airport. On Saturday a Falcon 7X left Ivato for Mauritius."),
])  # fmt: skip
def test_a_small_town_s_name_is_the_airfield_that_the_text_named_by_it(language: str, body: str) -> None:
    spans = suggest(Article(body, language=language, published="2023-11-20")).spans
    assert [span.facts["icao"] for span in spans if span.facts.get("type") == "airfield"] == ["FMMI", "FMMI"]


def _flown(language: str, body: str) -> list[str]:
    return [told(each) for each in suggest(Article(body, language=language, published="2025-09-12")).movements]


def test_each_call_sign_with_a_clock_time_of_its_own_is_a_take_off() -> None:
    body = "Two RAF P-8As out of Lossiemouth on Friday: STGRY11 airborne 0912Z, STGRY12 at 1005Z."
    assert _flown("en", body) == [
        "departure P8 Lossiemouth > 2025-09-12T09:12Z x1",
        "departure P8 Lossiemouth > 2025-09-12T10:05Z x1",
    ]


@pytest.mark.parametrize("body", [
    "Two RAF P-8As left Lossiemouth on Friday. A USN P-8A 169874 (hex AE68D1) left Keflavik.",
    "Two RAF P-8As left Lossiemouth on Friday. USN P-8A 169874, hex AE68D1, left Keflavik.",
])  # fmt: skip
def test_a_type_with_a_serial_right_behind_it_is_none_of_several_named_before(body: str) -> None:
    spans = suggest(Article(body, language="en", published="2025-09-12")).spans
    flown = {body[s.start : s.end]: s.facts["registration"] for s in spans if s.kind == "aircraft"}
    assert (flown["P-8As"], flown["P-8A"], flown["169874"]) == (None, "169874", "169874")


def test_a_field_of_german_speaking_forces_lies_in_the_country_of_theirs_that_the_text_names_most() -> None:
    body = (
        "Wien. Eine C-130 brachte Verletzte nach Österreich. Sie startete vom Fliegerhorst Vogler und landete in "
        "Podgorica."
    )
    spans = suggest(Article(body, language="de", published="2025-09-12")).spans
    assert [s.facts["country"] for s in spans if body[s.start : s.end] == "Fliegerhorst Vogler"] == ["AT"]


def test_an_airfield_is_called_as_a_hamlet_elsewhere() -> None:
    body = "A C-390 landed at Clark on Monday from Jakarta. The C-295s serve Batanes in the Philippines."
    spans = suggest(Article(body, language="en", published="2025-06-05")).spans
    assert [s.facts["icao"] for s in spans if body[s.start : s.end] == "Clark"] == ["RPLC"]


@pytest.mark.parametrize("body", [
    "PETÉN.- Un jet Hawker 800 aterrizó el domingo en una pista de la Laguna del Tigre.",
    "Un jet Hawker 800 aterrizó el domingo cerca de la Laguna del Tigre, en Petén.",
])  # fmt: skip
def test_spanish_places_are_no_aircraft_and_no_towns_of_their_name(body: str) -> None:
    spans = suggest(Article(body, language="es", published="2024-09-03")).spans
    assert [body[s.start : s.end] for s in spans if s.kind == "aircraft"] == ["Hawker 800"]
    assert not [s for s in spans if s.kind == "place" and s.facts["name"] == "Tigre"]


@pytest.mark.parametrize(("language", "body", "code"), [
    ("ar", "أقلعت طائرتان من طراز سي-17 من قاعدة ألماظة الجوية يوم الاثنين.", "HEAZ"),
    ("ar", "حطت طائرة سي-17 في قاعدة الملك خالد الجوية يوم الاثنين.", "OEKM"),
    ("ru", "C-17 сел на авиабазе Йокота в понедельник.", "RJTY"),
    ("en", "A Boeing 777F left Paine Field on Monday.", "KPAE"),
])  # fmt: skip
def test_bases_are_known_by_what_other_languages_call_them(language: str, body: str, code: str) -> None:
    spans = suggest(Article(body, language=language, published="2025-09-12")).spans
    assert [s.facts["icao"] for s in spans if s.kind == "place"] == [code]
