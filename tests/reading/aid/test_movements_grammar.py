"""What grammar links a flight with: which of two aircraft, whose place, which of several days."""

from __future__ import annotations

import pytest

from tests.reading.aid.test_movements import read, told
from workbench.reading.aid.article import Article
from workbench.reading.aid.suggest import suggest

_TWO = "landed in {p:EE Tallinn} on {d:2025-11-17 Monday}"
_GRAMMAR = [
    ("en",
     "A {a:C17 C-17} and an {a:IL76 Il-76} " + _TWO + ". The former flew on to {p:LV Riga}; the latter returned "
     "to {p:FI Oulu} on {d:2025-11-18 Tuesday}.",
     ["arrival C17 > Tallinn 2025-11-17 x1", "arrival IL76 > Tallinn 2025-11-17 x1",
      "arrival C17 Tallinn > Riga 2025-11-17 x1", "arrival IL76 Tallinn > Oulu 2025-11-18 x1"]),
    ("de",
     "Eine {a:C17 C-17} und eine {a:IL76 Il-76} landeten am {d:2025-11-17 Montag} in {p:EE Tallinn}. Die zweite "
     "startete am {d:2025-11-18 Dienstag} nach {p:LV Riga}.",
     ["arrival C17 > Tallinn 2025-11-17 x1", "arrival IL76 > Tallinn 2025-11-17 x1",
      "departure IL76 Tallinn > Riga 2025-11-18 x1"]),
    ("de",
     "Eine {a:C17 C-17} und eine {a:A400 A400M} starteten am {d:2025-11-17 Montag} in {p:NE Niamey}. Die erste flog "
     "nach {p:LV Riga}, die zweite am {d:2025-11-18 Dienstag} nach {p:EE Tallinn}.",
     ["arrival C17 Niamey > Riga 2025-11-17 x1", "departure A400 Niamey > Tallinn 2025-11-17 x1",
      "arrival A400 Niamey > Tallinn 2025-11-18 x1"]),
    ("fr",
     "Un {a:C17 C-17} et un {a:A400 A400M} ont quitté {p:NE Niamey} {d:2025-11-17 lundi}. Le premier a mis le cap sur "
     "{p:LV Riga}, le second sur {p:EE Tallinn}.",
     ["departure C17 Niamey > Riga 2025-11-17 x1", "departure A400 Niamey > Tallinn 2025-11-17 x1"]),
    ("ru",
     "{a:C17 C-17} и {a:IL76 Ил-76} приземлились в {p:EE Таллине} в {d:2025-11-17 понедельник}. Второй вылетел в "
     "{d:2025-11-18 вторник} в {p:LV Ригу}.",
     ["arrival C17 > Таллине 2025-11-17 x1", "arrival IL76 > Таллине 2025-11-17 x1",
      "departure IL76 Таллине > Ригу 2025-11-18 x1"]),
    ("en",
     "A {a:C17 C-17} landed in {p:EE Tallinn} on {d:2025-11-17 Monday}. An {a:A124 An-124} insured in {p:FI Oulu} "
     "had touched down on {d:2025-11-16 Sunday}.",
     ["arrival C17 > Tallinn 2025-11-17 x1", "arrival A124 > Tallinn 2025-11-16 x1"]),
    ("en",
     "The {a:IL76 Il-76}, which had departed {p:LV Riga}, landed in {p:EE Tallinn} on {d:2025-11-18 Tuesday}.",
     ["arrival IL76 Riga > Tallinn 2025-11-18 x1"]),
    ("es",
     "La llegada de un {a:IL96 Il-96} a {p:PE Lima}, prevista para el {d:2025-11-20 jueves}, ocurrió el "
     "{d:2025-11-18 martes}.",
     ["arrival IL96 > Lima 2025-11-18 x1"]),
    ("en",
     "An {a:IL76 Il-76} left {p:LV Riga} shortly before {d:2025-11-18T00:00 midnight on Tuesday}.",
     ["departure IL76 Riga > 2025-11-18 x1"]),
    ("fr",
     "Un {a:IL76 Il-76} a été vu {d:2025-11-18 mardi} sur le parking de {p:CF Bangui}.",
     ["presence IL76 at Bangui 2025-11-18 x1"]),
    ("fr",
     "{s:Agence:L'Agence a signalé} {d:2025-11-18 mardi} l'atterrissage d'un {a:IL76 Il-76} à {p:CF Bangui} "
     "{d:2025-11-16 dimanche}.",
     ["arrival IL76 > Bangui 2025-11-16 x1"]),
    ("en",
     "A {a:C17 C-17}, which had left {p:FI Oulu} on {d:2025-11-16 Sunday}, landed in {p:EE Tallinn} on "
     "{d:2025-11-18 Tuesday}. An {a:IL76 Il-76} took off from {p:LV Riga}.",
     ["departure C17 Oulu > Tallinn 2025-11-16 x1", "arrival C17 Oulu > Tallinn 2025-11-18 x1",
      "departure IL76 Riga > 2025-11-18 x1"]),
    ("en",
     "Two of the six {a:SU24 Su-24s} returned to {p:RU Pskov} on {d:2025-11-18 Tuesday}.",
     ["arrival SU24 > Pskov 2025-11-18 x2"]),
    ("de",
     "Am {d:2025-11-18 Dienstag} landeten drei aus {p:LV Riga} kommende {a:IL76 Il-76} in {p:EE Tallinn}.",
     ["arrival IL76 Riga > Tallinn 2025-11-18 x3"]),
    ("en",
     "The {a:A124 An-124} that had left {p:LV Riga} on {d:2025-11-17 Monday} was seen in {p:EE Tallinn} on "
     "{d:2025-11-18 Tuesday}.",
     ["arrival A124 Riga > Tallinn 2025-11-18 x1"]),
    ("ar",
     "غادرت طائرة {a:IL76 إليوشن 76} {p:LY طرابلس} يوم {d:2025-11-18 الثلاثاء} متوجهة إلى {p:NE نيامي}.",
     ["departure IL76 طرابلس > نيامي 2025-11-18 x1"]),
    ("en",
     "{p:LV Riga} saw the arrival of 14 {a:C17 C-17s} in {d:2025-10 October}.",
     ["arrival C17 > Riga 2025-10 x14"]),
    ("fr",
     "{p:CF Bangui} a vu se poser trois {a:IL76 Il-76} {d:2025-11-18 mardi}.",
     ["arrival IL76 > Bangui 2025-11-18 x3"]),
    ("ar",
     "شهد {p:ML/GABS مطار باماكو} يوم {d:2025-11-18 الثلاثاء} هبوط طائرة {a:IL76 إليوشن 76}.",
     ["arrival IL76 > مطار باماكو 2025-11-18 x1"]),
    ("en",
     "Officials in {p:JO Amman} confirmed the landing there on {d:2025-11-18 Tuesday} of a {a:C17 C-17}.",
     ["arrival C17 > Amman 2025-11-18 x1"]),
    ("en",
     "Pictures of {d:2025-11-18 Tuesday} show an {a:IL76 Il-76} at {p:LY Kufra} that was not there on {d:2025-11-14 "
     "Friday}.",
     ["presence IL76 at Kufra 2025-11-18 x1"]),
    ("en",
     "Two {a:C17 C-17s} and three {a:B2 B-2} bombers landed in {p:LV Riga} on {d:2025-11-17 Monday}. Two of the "
     "bombers left for {p:EE Tallinn} on {d:2025-11-18 Tuesday}.",
     ["arrival C17 > Riga 2025-11-17 x2", "arrival B2 > Riga 2025-11-17 x3",
      "departure B2 Riga > Tallinn 2025-11-18 x2"]),
    ("en",
     "{a:H60 Black Hawks} left {p:LV Riga} on {d:2025-11-17 Monday}; 22 of them arrived in {p:EE Tallinn} on "
     "{d:2025-11-18 Tuesday}.",
     ["departure H60 Riga > Tallinn 2025-11-17 x?", "arrival H60 Riga > Tallinn 2025-11-18 x22"]),
    ("en",
     "An {a:A332 A330} flown by the air force had gone to {p:LV Riga} on {d:2025-11-17 Monday}.",
     ["arrival A332 > Riga 2025-11-17 x1"]),
    ("pl",
     "Trzy {a:IL76 Ił-76} odleciały w {d:2025-11-17 poniedziałek} z {p:SY/OSLK Hmejmim} do {p:RU Pskowa}. Czwarty "
     "samolot przybył z {p:LV Rygi} {d:2025-11-18 we wtorek}.",
     ["departure IL76 Hmejmim > Pskowa 2025-11-17 x3", "arrival ? Rygi > Hmejmim 2025-11-18 x1"]),
    ("en",
     "A {a:C17 C-17} took off from {p:LV Riga} on {d:2025-11-17 Monday}. The plane, which then landed in {p:FI Oulu}, "
     "reached {p:EE Tallinn} on {d:2025-11-18 Tuesday}.",
     ["arrival C17 Riga > Oulu 2025-11-17 x1", "arrival C17 Oulu > Tallinn 2025-11-18 x1"]),
    ("en",
     "A {a:C17 C-17} left {p:AF Kabul} on {d:2025-11-16 Sunday}. An {a:A332 A330} landed at {p:GB/EGVN Brize} on "
     "{d:2025-11-17 Monday}. On {d:2025-11-18 Tuesday} an {a:IL76 Il-76} landed in the city.",
     ["departure C17 Kabul > 2025-11-16 x1", "arrival A332 > Brize 2025-11-17 x1",
      "arrival IL76 > Kabul 2025-11-18 x1"]),
    ("en",
     "A {a:C17 C-17} landed in {p:LV Riga} on {d:2025-11-17 Monday}. It left again for {p:EE Tallinn} on {d:2025-11-18 "
     "Tuesday}, said a paper whose reporter was at the field.",
     ["arrival C17 > Riga 2025-11-17 x1", "departure C17 Riga > Tallinn 2025-11-18 x1"]),
    ("en",
     "A {a:C17 C-17} landed in {p:LV Riga} on {d:2025-11-17 Monday}; two {a:C130 C-130s} from {p:FI Oulu} followed on "
     "{d:2025-11-18 Tuesday}.",
     ["arrival C17 > Riga 2025-11-17 x1", "arrival C130 Oulu > Riga 2025-11-18 x2"]),
    ("en",
     "A {a:C17 C-17} was tracked over {p:LV Riga} in {d:2025-05 May}. An {a:IL76 Il-76} left {p:EE Tallinn} for "
     "{p:FI Oulu}.",
     ["overflight C17 at Riga 2025-05 x1", "departure IL76 Tallinn > Oulu - x1"]),
    ("en",
     "Radar showed the {a:C130 C-130} over {p:TD Chad} on {d:2025-11-17 Monday} and over {p:LY Libya} on "
     "{d:2025-11-18 Tuesday}.",
     ["overflight C130 at Chad 2025-11-17 x1", "overflight C130 at Libya 2025-11-18 x1"]),
    ("en",
     "A {a:T134 Tu-134} flew from {p:RU Pskov} to {p:LV Riga} on {d:2025-11-17 Monday} and back on "
     "{d:2025-11-18 Tuesday}.",
     ["arrival T134 Pskov > Riga 2025-11-17 x1", "arrival T134 Riga > Pskov 2025-11-18 x1"]),
    ("fr",
     "Deux {a:AN26 An-26} ont relié {p:TD Abéché} à {p:CF Bangui} {d:2025-11-18 mardi}.",
     ["arrival AN26 Abéché > Bangui 2025-11-18 x2"]),
    ("de",
     "Nach der Landung in {p:LV Riga} am {d:2025-11-18 Dienstag} flog die {a:A124 An-124} nach {p:EE Tallinn} weiter.",
     ["arrival A124 > Riga 2025-11-18 x1", "arrival A124 Riga > Tallinn 2025-11-18 x1"]),
    ("de",
     "Der {a:A400 A400M}, der zuvor in {p:NE Niamey} gestanden hatte, kehrte am {d:2025-11-18 Dienstag} nach "
     "{p:LV Riga} zurück.",
     ["presence A400 at Niamey - x1", "arrival A400 Niamey > Riga 2025-11-18 x1"]),
    ("pl",
     "Z {p:BY Mińska} odleciały {d:2025-11-18 we wtorek} dwa samoloty: {a:IL76 Ił-76} do {p:RU Pskowa} i "
     "{a:AN26 An-26} do {p:LV Rygi}.",
     ["departure IL76 Mińska > Pskowa 2025-11-18 x1", "departure AN26 Mińska > Rygi 2025-11-18 x1"]),
]  # fmt: skip


_NEVER = [
    ("de", "Die {a:IL76 Il-76} landete am {d:2025-11-18 Dienstag} nicht in {p:LV Riga}.", ["denied"]),
    ("de", "Keine {a:IL76 Il-76} ist am {d:2025-11-18 Dienstag} in {p:LV Riga} gelandet.", ["denied"]),
    ("en",
     "Neither the {a:AN12 An-12} nor the {a:IL76 Il-76} has been seen at {p:LV Riga} since {d:2025-11-14 Friday}.",
     ["denied", "denied"]),
    ("de", "Die {a:IL76 Il-76} landete am {d:2025-11-18 Dienstag} nicht nur in {p:LV Riga}.", ["reported"]),
    ("en", "The {a:IL76 Il-76} that left {p:LV Riga} on {d:2025-11-18 Tuesday} never arrived in {p:EE Tallinn}.",
     ["reported", "denied"]),
    ("fr", "Le {a:IL76 Il-76} a quitté {p:LV Riga} {d:2025-11-18 mardi} mais n'est jamais arrivé à {p:EE Tallinn}.",
     ["reported"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "status"), _NEVER)
def test_what_is_said_not_to_have_been_is_no_flight_that_was(language: str, text: str, status: list[str]) -> None:
    assert [each.facts["status"] for each in read(language, text)] == status


@pytest.mark.parametrize(("language", "text", "movements"), _GRAMMAR)
def test_flights_are_linked_as_the_grammar_has_them(language: str, text: str, movements: list[str]) -> None:
    assert [told(each) for each in read(language, text)] == movements


def test_a_day_behind_who_is_named_as_according_is_that_of_the_flight() -> None:
    words = "Eine C-17, die am 17. November in Riga eintraf, flog laut Flightradar24 am Dienstag nach Tallinn."
    article = Article(words, "de", published="2025-11-20T12:00:00+01:00")
    assert [each.facts["date"] for each in suggest(article).movements] == ["2025-11-17", "2025-11-18"]


def test_an_arabic_day_of_a_month_is_no_tiltrotor() -> None:
    words = "غادرت طائرة إليوشن 76 الخرطوم في 22 أبريل."
    assert [each.facts["designator"] for each in suggest(Article(words, "ar")).of("aircraft")] == ["IL76"]
