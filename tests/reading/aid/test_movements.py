"""Which flights a text tells of: who, from where to where, when, how often; in all seven languages."""

from __future__ import annotations

import re

import pytest

from workbench.reading.aid.article import Article
from workbench.reading.aid.movements import find
from workbench.reading.aid.spans import Kind, Movement, Span

_MARKED = re.compile(r"\{([aprdosh]):([^ }]*) ([^}]*)\}")
_KINDS: dict[str, Kind] = {
    "a": "aircraft", "r": "aircraft", "p": "place", "d": "date", "o": "actor", "s": "attribution", "h": "hedge",
}  # fmt: skip


def read(language: str, marked: str, published: str = "2025-11-20T12:00:00+00:00") -> list[Movement]:
    """The movements of a text whose spans are marked: ``{a:IL76 Il-76}``, ``{p:SY/OSLK Hmeimim}``,"
    " ``{d:2025 2025}``."""
    body, spans, at = "", [], 0
    for mark in _MARKED.finditer(marked):
        body += marked[at : mark.start()]
        spans.append(_span(mark[1], mark[2], mark[3], len(body), str(len(spans))))
        body, at = body + mark[3], mark.end()
    return find(Article(body + marked[at:], language=language, published=published), spans)


def _span(letter: str, value: str, text: str, start: int, number: str) -> Span:
    name, _, more = value.partition("/")
    facts: dict[str, object] = {
        "a": {"designator": name, "entity": more or name, "subtype": "type"},
        "r": {"registration": name, "entity": more, "subtype": "registration"},
        "p": {"name": text, "country": name, "icao": more or None, "type": "airfield" if more else "city"},
        "d": {"edtf": value},
        "o": {"name": text},
        "s": {"to": [value], "role": "origin"},
        "h": {},
    }[letter]
    if letter == "p" and len(name) != 2:
        facts |= {"country": None, "type": name}
    return Span(_KINDS[letter], start, start + len(text), facts, id=letter + number)


def told(movement: Movement) -> str:
    """A movement in one line: event, aircraft, from > to or at, date, number."""
    facts = movement.facts
    where = [facts[name]["name"] if facts[name] else "" for name in ("origin", "destination", "place")]
    way = f"at {where[2]}" if where[2] else f"{where[0]} > {where[1]}".strip()
    who = ",".join(facts["designators"] or facts["registrations"]) or "?"
    return f"{facts['event']} {who} {way} {facts['date'] or '-'} x{facts['count'] or '?'}"


_SAID = [
    # English
    ("en", "A {a:A124 An-124} took off from {p:DE Leipzig} and landed in {p:VE Caracas} on {d:2025-11-18 Tuesday}.",
     ["arrival A124 Leipzig > Caracas 2025-11-18 x1"]),
    ("en", "The {a:A124 An-124} left {p:DE Leipzig} on {d:2025-11-17 Monday} and landed in {p:VE Caracas} on"
     " {d:2025-11-18 Tuesday}.",
     ["departure A124 Leipzig > Caracas 2025-11-17 x1", "arrival A124 Leipzig > Caracas 2025-11-18 x1"]),
    ("en", "An {a:IL76 Il-76} flew from {p:BY Minsk} to {p:LY Benghazi} and on to {p:NE Niamey}"
     " {d:2025-11-19 yesterday}.",
     ["arrival IL76 Minsk > Benghazi 2025-11-19 x1", "arrival IL76 Benghazi > Niamey 2025-11-19 x1"]),
    ("en", "Two {a:TU95 Tu-95s} flew over the {p:water Barents Sea} on {d:2025-11-20 Thursday}.",
     ["overflight TU95 at Barents Sea 2025-11-20 x2"]),
    ("en", "The {a:C17 C-17} was wheels-up at {d:2025-11-19T09:10 9:10}, and headed for {p:JO Amman}.",
     ["departure C17 > Amman 2025-11-19T09:10 x1"]),
    ("en", "A {a:P8 P-8A} orbited off {p:CY Cyprus} {d:2025-11-20 today}. It came from {p:IT/LICZ Sigonella}.",
     ["presence P8 at Cyprus 2025-11-20 x1", "departure P8 Sigonella > 2025-11-20 x1"]),
    ("en", "The {a:A124 An-124} made three landings at {p:SY/OSLK Hmeimim} since {d:2025-11-14 Friday}.",
     ["arrival A124 > Hmeimim 2025-11-14/2025-11-20 x3"]),
    ("en", "A mix of {a:K35R KC-135Rs} and {a:B762 KC-46As} reached {p:ES/LEMO Morón} in {p:ES Spain}.",
     ["arrival B762,K35R > Morón - x?"]),
    ("en", "The {a:IL62 Il-62} was spotted at {p:KP/ZKPY Sunan}, and not a {a:T204 Tu-204}.",
     ["presence IL62 at Sunan - x1"]),
    ("en", "Minister {o: Lavrov} left {p:RU Moscow} for {p:TR Ankara}. The {a:T204 Tu-204} can carry 200 people.",
     []),
    ("en", "{o: Boeing} will build 20 {a:C17 C-17s} for {p:IN India}; the weekly flight to {p:RU Moscow} is full.",
     []),
    # German
    ("de", "Am {d:2025-11-17 Montag} ist ein {a:A400 A400M} vom {p:DE/ETNW Fliegerhorst Wunstorf} nach {p:NE Niamey}"
     " gestartet.", ["departure A400 Fliegerhorst Wunstorf > Niamey 2025-11-17 x1"]),
    ("de", "Eine {a:E3 E-3A} überflog am {d:2025-11-12 12. November} {p:LT Litauen}.",
     ["overflight E3 at Litauen 2025-11-12 x1"]),
    ("de", "In der {d:2026-01 nächsten Woche} wird eine {a:IL76 Il-76} aus {p:AZ Baku} in {p:DE Leipzig} erwartet.",
     ["arrival IL76 Baku > Leipzig 2026-01 x1"]),
    ("de", "Die Maschine, eine {a:C30J C-130J}, ist aus {p:FR Évreux} in {p:DE Bremen} zwischengelandet.",
     ["arrival C30J Évreux > Bremen - x1"]),
    ("de", "Für {d:2026-01 Januar} ist ein weiterer Hilfsflug nach {p:ML Gao} geplant.",
     ["arrival ? > Gao 2026-01 x1"]),
    # Polish
    ("pl", "W {d:2025-11-17 poniedziałek} w {p:PL Warszawie} wylądował {a:A343 Airbus A340}. Samolot przyleciał z"
     " {p:IR Teheranu}.", ["arrival A343 Teheranu > Warszawie 2025-11-17 x1"]),
    ("pl", "{a:C130 C-130} dwukrotnie poleciał z {p:PL/EPPW Powidza} do {p:LB Bejrutu}.",
     ["arrival C130 Powidza > Bejrutu - x2"]),
    ("pl", "Nad {p:water Bałtykiem} krążył {d:2025-11-20 dziś} {a:R135 RC-135W}, który wystartował z"
     " {p:GB/EGUN Mildenhall}.",
     ["overflight R135 at Bałtykiem 2025-11-20 x1", "departure R135 Mildenhall > 2025-11-20 x1"]),
    # Russian
    ("ru", "{a:IL76 Ил-76} вылетел из {p:BY Минска} и приземлился в {p:VE Каракасе} {d:2025-11-12 12 ноября}.",
     ["arrival IL76 Минска > Каракасе 2025-11-12 x1"]),
    ("ru", "В {d:2025-11-20 четверг} машина, {a:T204 Ту-204}, вылетела в {p:RU Москву}.",
     ["departure T204 > Москву 2025-11-20 x1"]),
    ("ru", "Самолёт {a:AN26 Ан-26} трижды слетал из {p:KG Бишкека} в {p:IR Мешхед}.",
     ["arrival AN26 Бишкека > Мешхед - x3"]),
    ("ru", "Над {p:region Крымом} прошли два {a:SU27 Су-30}.", ["overflight SU27 at Крымом - x2"]),
    # French
    ("fr", "Un {a:IL76 Il-76} s'est posé {d:2025-11-19 mercredi} à {p:ML Bamako} en provenance de {p:RU Moscou}.",
     ["arrival IL76 Moscou > Bamako 2025-11-19 x1"]),
    ("fr", "Deux {a:RFAL Rafale} partis de {p:TD N'Djamena} ont survolé le {p:water lac Tchad}.",
     ["departure RFAL N'Djamena > - x2", "overflight RFAL at lac Tchad - x2"]),
    ("fr", "L'appareil, un {a:C130 C-130}, doit rejoindre {p:SN Dakar} {d:2025-11-21 demain}.",
     ["arrival C130 > Dakar 2025-11-21 x1"]),
    # Spanish
    ("es", "El {d:2025-11-17 lunes} aterrizaron en la {p:ES/LERT base de Rota} cuatro {a:K35R KC-135} procedentes de"
     " {p:US Estados Unidos}.", ["arrival K35R Estados Unidos > base de Rota 2025-11-17 x4"]),
    ("es", "Un {a:B737 Boeing 737} trasladó a los heridos de {p:CO Tumaco} a {p:CO Bogotá}.",
     ["arrival B737 Tumaco > Bogotá - x1"]),
    ("es", "El {a:C130 Hércules} despegó de {p:AR Ezeiza} y puso rumbo a {p:CL Santiago}.",
     ["departure C130 Ezeiza > Santiago - x1"]),
    # Arabic
    ("ar", "وصلت طائرة شحن من طراز {a:IL76 إليوشن} إلى {p:SY/OSDI مطار دمشق} {d:2025-11-16 الأحد} قادمة"
     " من {p:IR طهران}.",
     ["arrival IL76 طهران > مطار دمشق 2025-11-16 x1"]),
    ("ar", "أقلعت طائرتان من طراز {a:F16 إف-16} من {p:TR/LTAG إنجرليك} وحلقتا فوق {p:SY سوريا}.",
     ["departure F16 إنجرليك > - x2", "overflight F16 at سوريا - x2"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "movements"), _SAID)
def test_a_sentence_tells_its_flights_and_no_more(language: str, text: str, movements: list[str]) -> None:
    assert [told(each) for each in read(language, text)] == movements


_NOTED = [
    # routes and stays that no verb tells of
    ("en", "{d:2025-11-19 Wednesday}: {a:C17 C-17} {p:US/KDOV Dover} - {p:DE/ETAR Ramstein} - {p:QA/OTBH Al Udeid}.",
     ["arrival C17 Dover > Ramstein 2025-11-19 x1", "arrival C17 Ramstein > Al Udeid 2025-11-19 x1"]),
    ("en", "{d:2025-11-19 Today}: {a:C17 C-17} {p:US Dover} → {p:DE Bonn}; {a:IL76 Il-76} {p:TD Faya} → {p:ML Gao}.",
     ["arrival C17 Dover > Bonn 2025-11-19 x1", "arrival IL76 Faya > Gao 2025-11-19 x1"]),
    ("en", "Also noted {d:2025-11-19 today}: a {a:C130 C-130} at {p:IE Shannon}; {a:P8 P-8A} x3 out of {p:JP Naha}.",
     ["presence C130 at Shannon 2025-11-19 x1", "departure P8 Naha > 2025-11-19 x3"]),
    ("en", "Seen: a {a:C130 C-130} at {p:IE Shannon}; a {a:P8 P-8A} at {p:JP Naha} {d:2025-11-19 yesterday}.",
     ["presence C130 at Shannon 2025-11-19 x1", "presence P8 at Naha 2025-11-19 x1"]),
    # several aircraft, several days behind one verb
    ("en", "A {a:C17 C-17} landed at {p:ML Gao} on {d:2025-11-17 Monday} and an {a:IL76 Il-76} in {p:ML Kidal}.",
     ["arrival C17 > Gao 2025-11-17 x1", "arrival IL76 > Kidal 2025-11-17 x1"]),
    ("en", "Two {a:AN12 Y-8s} landed at {p:MM Yangon} on {d:2025-11-03 3} and {d:2025-11-09 9 November}.",
     ["arrival AN12 > Yangon 2025-11-03 x1", "arrival AN12 > Yangon 2025-11-09 x1"]),
    ("en", "The {a:C17 C-17} was seen at {p:ES Rota} on {d:2025-11-03 Monday}, at {p:QA Doha} on {d:2025-11-04 4th}.",
     ["presence C17 at Rota 2025-11-03 x1", "presence C17 at Doha 2025-11-04 x1"]),
    ("en", "Three {a:T22M Tu-22M3s} flew to {p:RU Mozdok} {d:2025-11-18 Tuesday}; two returned to {p:RU Olenya}"
     " {d:2025-11-19 the next day}.",
     ["arrival T22M > Mozdok 2025-11-18 x3", "arrival T22M Mozdok > Olenya 2025-11-19 x2"]),
    # where a text is about
    ("en", "A {a:C17 C-17} landed at {p:ML Gao} on {d:2025-11-17 Monday}. An {a:IL76 Il-76} came from {p:BY Minsk}"
     " {d:2025-11-18 a day later}.",
     ["arrival C17 > Gao 2025-11-17 x1", "arrival IL76 Minsk > Gao 2025-11-18 x1"]),
    ("en", "A {a:C17 C-17} landed at {p:ML Gao} on {d:2025-11-17 Monday}. Two more are due"
     " {d:2025-11-21 tomorrow}.",
     ["arrival C17 > Gao 2025-11-17 x1", "arrival C17 > Gao 2025-11-21 x2"]),
    ("en", "A {a:C17 C-17} landed at {p:ML Gao} on {d:2025-11-17 Monday}. It was photographed"
     " {d:2025-11-19 two days later}.",
     ["arrival C17 > Gao 2025-11-17 x1", "presence C17 at Gao 2025-11-19 x1"]),
    ("en", "An {a:IL76 Il-76} that had arrived from {p:BY Minsk} {d:2025-11-17 Monday} left {p:ZW Harare}"
     " {d:2025-11-18 Tuesday}.",
     ["arrival IL76 Minsk > Harare 2025-11-17 x1", "departure IL76 Harare > 2025-11-18 x1"]),
    ("en", "After landing at {p:LY Tobruk} on {d:2025-11-17 Monday} the {a:A124 An-124} left for {p:EG Cairo}.",
     ["arrival A124 > Tobruk 2025-11-17 x1", "departure A124 Tobruk > Cairo 2025-11-17 x1"]),
    # over water; a flight over something before the landing
    ("en", "Two {a:TU16 H-6s} went through the {p:water Miyako Strait} on {d:2025-11-18 Tuesday}.",
     ["overflight TU16 at Miyako Strait 2025-11-18 x2"]),
    ("en", "The {a:P8 P-8A} took off from {p:IT/LICZ Sigonella} {d:2025-11-18 Tuesday}, flew over {p:LY Libya} and"
     " landed in {p:GR Chania}.",
     ["arrival P8 Sigonella > Chania 2025-11-18 x1", "overflight P8 at Libya 2025-11-18 x1"]),
    ("en", "The {a:A319 A319} crossed its airspace and landed in {p:CH Geneva} on {d:2025-11-18 Tuesday}.",
     ["arrival A319 > Geneva 2025-11-18 x1"]),
    # said of much else too
    ("en", "The {a:IL76 Il-76} took fighters to {p:CF Bangui} on {d:2025-11-18 Tuesday} and took part in a parade.",
     ["arrival IL76 > Bangui 2025-11-18 x1"]),
    ("en", "A {a:B1 B-1B} took part in a flyover of {p:BA Sarajevo} on {d:2025-11-18 Tuesday}.",
     ["overflight B1 at Sarajevo 2025-11-18 x1"]),
    ("en", "The {a:IL76 Il-76} landed in {p:ML Gao} on {d:2025-11-18 Tuesday}. Power was brought to {p:RU Moscow}.",
     ["arrival IL76 > Gao 2025-11-18 x1"]),
    ("de", "Eine {a:IL76 Il-76} tauchte {d:2025-11-18 Dienstag} in {p:ML Gao} auf.",
     ["presence IL76 at Gao 2025-11-18 x1"]),
    ("fr", "Deux {a:CN35 CN-235} ont relié {p:NC Koné} puis {p:NC Lifou} {d:2025-11-18 mardi}.",
     ["arrival CN35 > Koné 2025-11-18 x2", "arrival CN35 Koné > Lifou 2025-11-18 x2"]),
    ("es", "Un {a:B763 767} hizo noche en {p:CU Holguín} el {d:2025-11-18 martes}.",
     ["arrival B763 > Holguín 2025-11-18 x1"]),
    ("ru", "{a:IL76 Ил-76} сел в {p:ML Гао} {d:2025-11-15 в среду} и {d:2025-11-18 через день} улетел в {p:NE Ниамей}.",
     ["arrival IL76 > Гао 2025-11-15 x1", "departure IL76 Гао > Ниамей 2025-11-18 x1"]),
    ("pl", "{a:C130 C-130} wylądował w {p:KE Nairobi} {d:2025-11-18 we wtorek}, lecąc z {p:EG Hurghady}.",
     ["arrival C130 Hurghady > Nairobi 2025-11-18 x1"]),
    ("ar", "باتت طائرة {a:IL76 إليوشن} في {p:SY/OSDI مطار دمشق} {d:2025-11-16 الأحد}.",
     ["arrival IL76 > مطار دمشق 2025-11-16 x1"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "movements"), _NOTED)
def test_notes_and_several_flights_of_one_sentence_are_told_apart(
    language: str, text: str, movements: list[str]
) -> None:
    assert [told(each) for each in read(language, text)] == movements


_FURTHER = [
    # what an aircraft was bound for where it came down elsewhere; who is awaited has not landed
    ("en", "A {a:B762 KC-46} put down in {p:US Reno} on {d:2025-11-18 Tuesday}. It had left {p:US Tampa} and was"
     " headed for {p:JP Yokota}.", ["arrival B762 Tampa > Reno 2025-11-18 x1"]),
    ("ru", "Из {p:RU Омска} вылетел {a:AN72 Ан-74}; его ждут в {p:KZ Астане}.", ["departure AN72 Омска > Астане - x1"]),
    # places that receive aircraft, not countries that buy them
    ("en", "{p:LY/HLLM Mitiga} welcomed two {a:A400 A400Ms} on {d:2025-11-18 Tuesday}.",
     ["arrival A400 > Mitiga 2025-11-18 x2"]),
    ("pl", "{p:PL/EPRZ Jasionka} przyjęła {d:2025-11-18 we wtorek} {a:C17 C-17}.",
     ["arrival C17 > Jasionka 2025-11-18 x1"]),
    # parts of an airfield that is not named again
    ("en", "An {a:IL76 Il-76} landed at {p:SD Kassala} on {d:2025-11-17 Monday}. It was still on the apron"
     " {d:2025-11-19 yesterday}.",
     ["arrival IL76 > Kassala 2025-11-17 x1", "presence IL76 at Kassala 2025-11-19 x1"]),
    # verbs that stand in two parts
    ("de", "Die {a:A400 A400M} flog am {d:2025-11-18 Dienstag} wieder aus {p:ML Gao} ab.",
     ["departure A400 Gao > 2025-11-18 x1"]),
    ("de", "Eine {a:C130 C-130} wich {d:2025-11-19 gestern} nach {p:LU Luxemburg} aus.",
     ["arrival C130 > Luxemburg 2025-11-19 x1"]),
    # the way back, and who it was chartered by
    ("en", "The {a:C17 C-17} flew from {p:QA Doha} to {p:JO Amman} on {d:2025-11-17 Monday}. On the way back it"
     " refuelled in {p:KW Kuwait}.",
     ["arrival C17 Doha > Amman 2025-11-17 x1", "arrival C17 Amman > Kuwait 2025-11-17 x1"]),
    ("fr", "Un {a:A124 An-124} affrété par la {p:FR France} s'est posé à {p:ML Gao} {d:2025-11-18 mardi}.",
     ["arrival A124 > Gao 2025-11-18 x1"]),
    # several times, days in a list beside another day, one that followed
    ("en", "{a:C130 C-130s} have been seen in {p:SD Kassala} on at least five occasions in {d:2025-11 November}.",
     ["presence C130 at Kassala 2025-11 x5"]),
    ("en", "Four {a:B52 B-52s} arrived at {p:IO/FJDG Diego Garcia} on {d:2025-11-15 15} and {d:2025-11-16 16 November},"
     " a picture of {d:2025-11-17 17 November} suggests.", ["arrival B52 > Diego Garcia 2025-11-15/2025-11-16 x4"]),
    ("en", "One {a:IL76 Il-76} left {p:CF Bangui} for {p:LY Tobruk} on {d:2025-11-18 Tuesday}; another followed"
     " {d:2025-11-19 yesterday}.",
     ["departure IL76 Bangui > Tobruk 2025-11-18 x1", "departure IL76 Bangui > Tobruk 2025-11-19 x1"]),
    # noted down: ways without a verb, a clock time for each place
    ("en", "{d:2025-11-19 Yesterday}: {a:A400 A400M}, {p:TR Kayseri} to {p:TD Faya}, via {p:LY Kufra}.",
     ["arrival A400 Kayseri > Kufra 2025-11-19 x1", "arrival A400 Kufra > Faya 2025-11-19 x1"]),
    ("en", "{a:IL76 Il-76} out of {p:SY/OSLK Hmeimim} {d:2025-11-18 Tuesday}, over {p:LY Sebha} at"
     " {d:2025-11-18T11:20Z 1120z}.",
     ["departure IL76 Hmeimim > 2025-11-18 x1", "overflight IL76 at Sebha 2025-11-18T11:20Z x1"]),
    ("en", "The {a:AN30 An-30} transited from {p:RU Pskov} to {p:RU Anapa} {d:2025-11-19 yesterday}.",
     ["arrival AN30 Pskov > Anapa 2025-11-19 x1"]),
    # what should have been, what is so every month, who only watches
    ("en", "The {a:C17 C-17} should have flown to {p:TD Faya}.", []),
    ("en", "A {a:B738 Boeing 737} calls at {p:CF Bangui} every month.", []),
    ("en", "The monitoring group said an {a:A50 A-50} flew from {p:BY Minsk} to {p:RU Anapa}.",
     ["arrival A50 Minsk > Anapa - x1"]),
    # some of those spoken of, the last of several, a way noted down of the one spoken of
    ("en", "Six {a:IL76 Il-76s} landed at {p:CF Bangui} on {d:2025-11-17 Monday}. Two of the planes left"
     " {d:2025-11-19 yesterday}.",
     ["arrival IL76 > Bangui 2025-11-17 x6", "departure IL76 Bangui > 2025-11-19 x2"]),
    ("en", "The last of nine {a:C17 C-17} flights from {p:PL/EPRZ Jasionka} took off on {d:2025-11-17 Monday}.",
     ["departure C17 Jasionka > 2025-11-17 x1"]),
    ("en", "The {a:B738 Boeing} landed in {p:AE Dubai} on {d:2025-11-16 Sunday}. {d:2025-11-17 Monday}: {p:AE Dubai} to"
     " {p:TD Faya}.", ["arrival B738 > Dubai 2025-11-16 x1", "arrival B738 Dubai > Faya 2025-11-17 x1"]),
    # the future of two in Arabic
    ("ar", "ستقلع طائرة {a:A332 إيرباص} {d:2025-11-21 غدا} من {p:SA جدة} إلى {p:SY حلب}.",
     ["departure A332 جدة > حلب 2025-11-21 x1"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "flights"), _FURTHER)
def test_flights_are_told_in_many_ways(language: str, text: str, flights: list[str]) -> None:
    assert sorted(told(each) for each in read(language, text)) == sorted(flights)


def test_seas_are_called_as_a_dictionary_has_them() -> None:
    (found,) = read("pl", "{d:2025-11-18 We wtorek} {a:IL18 Ił-20} krążył nad {p:water Bałtykiem}.")
    assert found.facts["place"]["name"] == "Bałtykiem"
    body = "Ił-20 krążył nad Bałtykiem."
    spans = [_span("a", "IL18", "Ił-20", 0, "1"), _span("p", "water", "Bałtykiem", 17, "2")]
    spans[1].facts["name"] = "Baltic Sea"
    (found,) = find(Article(body, language="pl"), spans)
    assert found.facts["place"]["name"] == "Bałtyk (Baltic Sea)"
