"""Flights told by few words: how many and when once more, "one of them", who is not named anew, where it was before."""

from __future__ import annotations

import pytest

from tests.reading.aid.test_movements import read, told

_SAID = [
    ("en",
     "{a:IL76 Il-76} aircraft landed at {p:LY/HLKF Kufra} 17 times in {d:2025-05 May}, against nine times in "
     "{d:2025-04 April}.",
     ["arrival IL76 > Kufra 2025-05 x17", "arrival IL76 > Kufra 2025-04 x9"]),
    ("en",
     "A {a:C130 C-130} made two runs from {p:ZA Waterkloof} to {p:MZ Beira} on {d:2025-11-16 Sunday} and a third "
     "on {d:2025-11-17 Monday}.",
     ["arrival C130 Waterkloof > Beira 2025-11-16 x2", "arrival C130 Waterkloof > Beira 2025-11-17 x1"]),
    ("fr",
     "Trois {a:IL76 Il-76} se sont posés à {p:LY Koufra} {d:2025-11-17 lundi} et deux {d:2025-11-18 mardi}.",
     ["arrival IL76 > Koufra 2025-11-17 x3", "arrival IL76 > Koufra 2025-11-18 x2"]),
    ("ru",
     "В {p:LY Куфре} {d:2025-11-17 в понедельник} сели три {a:IL76 Ил-76}.",
     ["arrival IL76 > Куфре 2025-11-17 x3"]),
    ("de",
     "Ein {a:A400 A400M} landete am {d:2025-11-17 Montag} in {p:DE Köln}. Zwei weitere {a:A400/two A400M} standen am "
     "{d:2025-11-18 Dienstag} in {p:DE/ETNW Wunstorf}. Einer von ihnen wird am "
     "{d:2025-11-22 Samstag} nach {p:LB Beirut} fliegen.",
     ["arrival A400 > Köln 2025-11-17 x1",
      "presence A400 at Wunstorf 2025-11-18 x2",
      "arrival A400 > Beirut 2025-11-22 x1"]),
    ("en",
     "Two of the agency's {a:MI8 Mi-8} helicopters landed in {p:MZ Quelimane} on {d:2025-11-18 Tuesday}.",
     ["arrival MI8 > Quelimane 2025-11-18 x2"]),
    ("en",
     "Four of the crew of an {a:AN26 An-26} that crashed near {p:SS Juba} on {d:2025-11-18 Tuesday} lived.",
     ["presence AN26 at Juba 2025-11-18 x1"]),
    ("en",
     "A {a:C17 C-17} landed at {p:LY/HLLB Benina} on {d:2025-11-17 Monday}. The airport has received 11 flights in "
     "{d:2025-10 October}.",
     ["arrival C17 > Benina 2025-11-17 x1", "arrival ? > Benina 2025-10 x11"]),
    ("en",
     "An {a:IL76 Il-76} landed in {p:TD Amdjarass} on {d:2025-11-17 Monday}. It did not return to {p:AE Dubai} but "
     "continued to {p:UG Entebbe}.",
     ["arrival IL76 > Amdjarass 2025-11-17 x1",
      "arrival IL76 Amdjarass > Entebbe 2025-11-17 x1"]),
    ("pl",
     "Lotnisko {p:PL/EPRZ Jasionka} było zajęte. W {d:2025-11-18 wtorek} na płycie stały trzy {a:C17 C-17}.",
     ["presence C17 at Jasionka 2025-11-18 x3"]),
    ("fr",
     "Un {a:E3CF E-3F}, parti d'{p:FR/LFOA Avord}, a survolé la {p:RO Roumanie} {d:2025-11-18 mardi}.",
     ["departure E3CF Avord > 2025-11-18 x1", "overflight E3CF at Roumanie 2025-11-18 x1"]),
    ("fr",
     "Un {a:A400 A400M} a relié {p:FR/LFOJ Bricy} à {p:TD Ndjamena} le {d:2025-11-15 15 novembre}, puis "
     "{p:DJ Djibouti} {d:2025-11-16 le lendemain}.",
     ["arrival A400 Bricy > Ndjamena 2025-11-15 x1", "arrival A400 Ndjamena > Djibouti 2025-11-16 x1"]),
    ("en",
     "A {a:C130 C-130} evacuated 60 people to {p:GR Athens} on {d:2025-11-17 Monday}, and the {p:NL Netherlands} "
     "was thanked.",
     ["arrival C130 > Athens 2025-11-17 x1"]),
    ("es",
     "El {a:C130 C-130} aterrizó el {d:2025-11-17 lunes} en {p:CL Arenas}. Volverá a volar a {p:AR Ushuaia} el "
     "{d:2025-11-25 martes}.",
     ["arrival C130 > Arenas 2025-11-17 x1", "arrival C130 > Ushuaia 2025-11-25 x1"]),
    ("fr",
     "Un {a:A332 A330} a quitté {p:FR/LFMI Istres} {d:2025-11-19 mercredi}. Son arrivée à {p:NC Nouméa} est prévue "
     "{d:2025-11-21 vendredi}.",
     ["departure A332 Istres > Nouméa 2025-11-19 x1", "arrival A332 Istres > Nouméa 2025-11-21 x1"]),
    ("pl",
     "{d:2025-11-18 We wtorek} nad wschodem kraju operowało lotnictwo.\n\nZ {p:PL/EPMB Malborka} poderwano dwa "
     "{a:F35 F-35A}.",
     ["departure F35 Malborka > 2025-11-18 x2"]),
    ("en",
     "An {a:AN24 An-24} landed in {p:RU Kirensk}. That was on {d:2025-11-14 Friday}.",
     ["arrival AN24 > Kirensk 2025-11-14 x1"]),
    ("ru",
     "{a:SU95 Superjet 100}, вылетевший {d:2025-11-15 в субботу} в {p:RU Хабаровск}, вернулся в {p:RU Магадан}.",
     ["arrival SU95 > Магадан 2025-11-15 x1"]),
    ("en",
     "1. An {a:A124 An-124} landed at {p:GR/LGAV Athens} on {d:2025-11-17 Monday}.\n\n2. A {a:C17 C-17} came from "
     "{p:DE/ETAR Ramstein} on {d:2025-11-18 Tuesday}.",
     ["arrival A124 > Athens 2025-11-17 x1", "departure C17 Ramstein > 2025-11-18 x1"]),
    ("en",
     "A {a:C17 C-17} landed at {p:IE/EINN Shannon} on {d:2025-11-16 Sunday}. A {a:B737 C-40B} stopped for fuel on "
     "{d:2025-11-17 Monday} after crossing from {p:US/KADW Andrews}.",
     ["arrival C17 > Shannon 2025-11-16 x1", "arrival B737 Andrews > Shannon 2025-11-17 x1"]),
    ("en",
     "The {a:A124 An-124} is to leave {p:IE/EINN Shannon} for {p:US Houston} on {d:2025-11-22 Saturday}, with a fuel "
     "stop in {p:CA Gander}.",
     ["departure A124 Shannon > Houston 2025-11-22 x1", "arrival A124 Shannon > Gander - x1"]),
    ("en",
     "A {a:A124 An-124} landed at {p:IE/EINN Shannon} on {d:2025-11-17 Monday}. In {d:2025-02 February} she brought "
     "two helicopters from {p:AU Perth}.",
     ["arrival A124 > Shannon 2025-11-17 x1", "arrival A124 Perth > Shannon 2025-02 x1"]),
    ("en",
     "Three {a:A332 A330s} turned up in {p:IR Mashhad} on {d:2025-11-17 Monday} after long-term storage in "
     "{p:TH Bangkok}.",
     ["arrival A332 > Mashhad 2025-11-17 x3"]),
    ("en",
     "An {a:IL18 Il-20M} came down the {p:water Gulf} on {d:2025-11-17 Monday}.",
     ["overflight IL18 at Gulf 2025-11-17 x1"]),
    ("de",
     "Eine {a:A333 A330} startete am {d:2025-11-18 Dienstag} in {p:DE/EDDP Leipzig}. An Bord waren Männer, die in "
     "{p:DE Hof} verurteilt worden waren.",
     ["departure A333 Leipzig > 2025-11-18 x1"]),
    ("en",
     "A charter left {p:DE/EDDP Leipzig} for {p:AF Kabul} on {d:2025-11-18 Tuesday}. The {a:A333 A330} took off from "
     "{p:DE/EDDP Leipzig} at {d:2025-11-18T09:00 nine}.",
     ["departure A333 Leipzig > Kabul 2025-11-18T09:00 x1"]),
    ("es",
     "Un {a:H25B Hawker 800} apareció abandonado en una pista clandestina de {p:GT Petén} el {d:2025-11-18 martes}.",
     ["presence H25B at Petén 2025-11-18 x1"]),
    ("en",
     "{p:NE Niamey} is quiet. A {a:B762 Boeing 767} flew from the Nigerien capital to {p:IT Rome} on {d:2025-11-18 "
     "Tuesday}.",
     ["arrival B762 Niamey > Rome 2025-11-18 x1"]),
    ("de",
     "Aus {p:LB Beirut} kamen Nachrichten. Eine {a:A400 A400M} startete am {d:2025-11-18 Dienstag} in der "
     "libanesischen Hauptstadt.",
     ["departure A400 Beirut > 2025-11-18 x1"]),
    ("ru",
     "В {p:AF Кабуле} тихо. {a:IL76 Ил-76} приземлился в афганской столице {d:2025-11-18 во вторник}.",
     ["arrival IL76 > Кабуле 2025-11-18 x1"]),
    ("fr",
     "{p:LB Beyrouth} est calme. Un {a:A400 A400M} s'est posé dans la capitale libanaise {d:2025-11-18 mardi}.",
     ["arrival A400 > Beyrouth 2025-11-18 x1"]),
    ("fr",
     "Un {a:C160 Transall} s'est posé à {p:RE Saint-Denis} {d:2025-11-17 lundi}. Un habitant de "
     "{p:YT Mamoudzou} affirme avoir vu un {a:C160 Transall} survoler la ville {d:2025-11-18 mardi}.",
     ["arrival C160 > Saint-Denis 2025-11-17 x1", "overflight C160 at Mamoudzou 2025-11-18 x1"]),
    ("fr",
     "L'{a:A400 A400M} est attendu. Parti d'{p:FR Orléans} {d:2025-11-17 lundi}, l'appareil a fait escale à "
     "{p:EG Louxor}.",
     ["departure A400 Orléans > 2025-11-17 x1", "arrival A400 Orléans > Louxor - x1"]),
    ("es",
     "Dos {a:PC7 PC-7} regresaron a {p:GT Quezaltenango} el {d:2025-11-17 lunes}. El vocero dijo que los soldados "
     "llegaron a {p:GT Jalapa} el {d:2025-11-18 martes}.",
     ["arrival PC7 > Quezaltenango 2025-11-17 x2"]),
    ("en",
     "Spotters found an {a:IL76 Il-76} at {p:ET Semera} on {d:2025-11-18 Tuesday}.",
     ["presence IL76 at Semera 2025-11-18 x1"]),
    ("de",
     "Ein {a:A400 A400M} traf am {d:2025-11-17 Montag} aus {p:LB Beirut} in {p:DE Köln} ein. Die Maschine war in "
     "{p:LB Beirut} gestartet und auf {p:region Kreta} zwischengelandet.",
     ["arrival A400 Kreta > Köln 2025-11-17 x1", "arrival A400 Beirut > Kreta - x1"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "movements"), _SAID)
def test_flights_told_by_few_words(language: str, text: str, movements: list[str]) -> None:
    assert [told(each) for each in read(language, text)] == movements


def test_a_flight_over_a_place_tells_where_the_sentence_says_it_took_off() -> None:
    _, over = read(
        "en", "A {a:P8 P-8A} left {p:IT/LICZ Sigonella} and crossed {p:BG Bulgaria} on {d:2025-11-18 Tuesday}."
    )
    assert over.facts["origin"]["name"] == "Sigonella"
