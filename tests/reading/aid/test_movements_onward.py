"""Where a flight goes on from, what only seems to be one, and on whose day: told over sentences and in passing."""

from __future__ import annotations

import pytest

from tests.reading.aid.test_movements import read, told
from workbench.reading.aid.movements_same import agree
from workbench.reading.aid.spans import Span

_TOLD = [
    # what lies ahead goes on from where the aircraft stands
    ("en",
     "A {a:C17 C-17} landed in {p:QA Doha} on {d:2025-11-18 Tuesday}. It will fly on to {p:LY Tripoli} on "
     "{d:2025-11-22 Saturday}.",
     ["arrival C17 > Doha 2025-11-18 x1", "arrival C17 Doha > Tripoli 2025-11-22 x1"]),
    # on the ground by a time: it had landed
    ("en",
     "An {a:A343 A340} took off from {p:ES/LETL Teruel} on {d:2025-11-18 Tuesday} bound for {p:UZ Tashkent}. "
     "The plane was on the ground in {p:IR Tehran} at {d:2025-11-18T21:00 9pm}.",
     ["departure A343 Teruel > Tehran 2025-11-18 x1", "arrival A343 Teruel > Tehran 2025-11-18T21:00 x1"]),
    ("en",
     "A {a:C17 C-17} landed in {p:QA Doha} on {d:2025-11-18 Tuesday}. The plane was on the ground in {p:QA Doha} at "
     "{d:2025-11-18T21:00 9pm}.",
     ["arrival C17 > Doha 2025-11-18 x1", "presence C17 at Doha 2025-11-18T21:00 x1"]),
    # "the same airport" is no country
    ("en",
     "A {a:C17 C-17} landed at {p:QA/OTHH Hamad} on {d:2025-11-18 Tuesday}. It will fly on to {p:country Jordan} on "
     "{d:2025-11-22 Saturday}. Two {a:A400 A400Ms} had come into the same airport on {d:2025-11-17 Monday}.",
     ["arrival C17 > Hamad 2025-11-18 x1", "arrival C17 Hamad > Jordan 2025-11-22 x1",
      "arrival A400 > Hamad 2025-11-17 x2"]),
    # the small word of a verb of several words
    ("en",
     "The {a:C17 C-17s} were back in {p:QA Doha} on {d:2025-11-18 Tuesday}, officials in {p:LY Tripoli} said.",
     ["arrival C17 > Doha 2025-11-18 x?"]),
    # of a course that was not flown to its end nothing is told
    ("en",
     "An {a:IL76 Il-76} left {p:LY Tripoli} on {d:2025-11-18 Tuesday}. It never reached {p:NE Niamey}.",
     ["departure IL76 Tripoli > 2025-11-18 x1"]),
    ("de",
     "Eine {a:IL76 Il-76} startete am {d:2025-11-18 Dienstag} in {p:LY Tripolis}. Sie landete nicht in {p:NE Niamey}.",
     ["departure IL76 Tripolis > 2025-11-18 x1"]),
    # delivered some time: no landing where the text is
    ("en",
     "A {a:B77L 777F} landed in {p:AZ Baku} on {d:2025-11-18 Tuesday}. A second one is expected in {d:2026-03 March}.",
     ["arrival B77L > Baku 2025-11-18 x1"]),
    # French "de la" before a place
    ("fr",
     "Trois {a:CL2T CL-415} sont arrivés {d:2025-11-18 mardi} de la {p:FR/LFTW base de Garons} à {p:TN Tunis}.",
     ["arrival CL2T base de Garons > Tunis 2025-11-18 x3"]),
    # a soldier who came is no aircraft
    ("es",
     "Un {a:GLF2 Gulfstream II} aterrizó en {p:GT Flores} el {d:2025-11-18 martes}. Cuando llegaron los soldados ardía."
     " El avión procedía de {p:VE Maracaibo} y cruzó el espacio aéreo de {p:country Honduras}.",
     ["arrival GLF2 Maracaibo > Flores 2025-11-18 x1", "overflight GLF2 at Honduras 2025-11-18 x1"]),
    # without something, on its way
    ("de",
     "Der {a:A319 A319} kehrte am {d:2025-11-18 Dienstag} ohne Passagiere nach {p:DE Berlin} zurück.",
     ["arrival A319 > Berlin 2025-11-18 x1"]),
    ("en",
     "The {a:A319 A319} returned without passengers to {p:DE Berlin} on {d:2025-11-18 Tuesday}.",
     ["arrival A319 > Berlin 2025-11-18 x1"]),
    # met, not flown over
    ("en",
     "Two {a:EUFI Typhoons} intercepted an airliner south of {p:region Bornholm} on {d:2025-11-18 Tuesday}.",
     ["presence EUFI at Bornholm 2025-11-18 x2"]),
    ("en",
     "A {a:B738 737} turned around over {p:country Panama} on {d:2025-11-18 Tuesday} and is due in {p:JM Kingston} on "
     "{d:2025-11-21 Friday}.",
     ["arrival B738 > Kingston 2025-11-21 x1", "overflight B738 at Panama 2025-11-18 x1"]),
    # notes
    ("en",
     "Early bird: a {a:P8 P-8A}, off {p:IS/BIKF Keflavík} at {d:2025-11-18T06:12Z 0612Z}.",
     ["departure P8 Keflavík > 2025-11-18T06:12Z x1"]),
    ("en",
     "{d:2025-11-21 Tomorrow} an {a:E3TF E-3A} is down for {p:DE/ETNG Geilenkirchen} to {p:LT Šiauliai}.",
     ["arrival E3TF Geilenkirchen > Šiauliai 2025-11-21 x1"]),
    # an hour earlier than that of the take-off is one of the next day
    ("en",
     "The {a:R135 RC-135} left {p:US/PAED Elmendorf} at {d:2025-11-18T22:15Z 2215Z} and landed at {p:US/PASY Shemya}"
     " at {d:2025-11-18T07:05Z 0705Z}.",
     ["arrival R135 Elmendorf > Shemya 2025-11-19T07:05Z x1",
      "departure R135 Elmendorf > Shemya 2025-11-18T22:15Z x1"]),
    # "most trips" are no aircraft
    ("en",
     "An {a:IL76 Il-76} landed in {p:TD Faya} on {d:2025-11-17 Monday}. On most trips it came from {p:AE Dubai}. "
     "It flew on to {p:NE Agadez} on {d:2025-11-18 Tuesday}.",
     ["arrival IL76 Dubai > Faya 2025-11-17 x1", "arrival IL76 Faya > Agadez 2025-11-18 x1"]),
    # some of them, behind the verb
    ("ar",
     "هبطت ثلاث طائرات {a:C130 سي-130} في {p:LY بنغازي} {d:2025-11-18 الثلاثاء}، ثم عادت اثنتان منها إلى {p:IT بيزا}.",
     ["arrival C130 > بنغازي 2025-11-18 x3", "arrival C130 بنغازي > بيزا 2025-11-18 x2"]),
    # a date that leads a sentence about aircraft dates what follows of them
    ("pl",
     "{a:C17 C-17} wylądował w {p:PL Poznaniu} {d:2025-11-17 w poniedziałek}. {d:2025-11-18 We wtorek} załogę zabrały "
     "dwa {a:C30J C-130J}. Przyleciały z {p:DE Ramstein}.",
     ["arrival C17 > Poznaniu 2025-11-17 x1", "arrival C30J Ramstein > Poznaniu 2025-11-18 x2"]),
    # nobody's aircraft somewhere
    ("en",
     "An {a:IL76 Il-76} landed in {p:NE Agadez} on {d:2025-11-17 Monday}. Another plane was seen over {p:LY Sebha} on "
     "{d:2025-11-18 Tuesday}.",
     ["arrival IL76 > Agadez 2025-11-17 x1", "overflight ? at Sebha 2025-11-18 x1"]),
    ("en",
     "An {a:IL76 Il-76} landed in {p:NE Agadez} on {d:2025-11-17 Monday}. 58 planes were tracked near {p:LY Sebha} on "
     "{d:2025-11-18 Tuesday}. Two other flights left {p:LY Sebha} on {d:2025-11-18 Tuesday}.",
     ["arrival IL76 > Agadez 2025-11-17 x1"]),
    ("en",
     "{p:country Norway} said a plane returned from {p:LY Sebha} on {d:2025-11-18 Tuesday}.",
     ["departure ? Sebha > 2025-11-18 x1"]),
    # for months until the text was published
    ("en",
     "The {a:A50 A-50} has been stationed at {p:BY Minsk} since {d:2025-08 August}.",
     ["presence A50 at Minsk 2025-08/2025-11-20 x1"]),
    # dropped from the air
    ("ru",
     "{a:IL76 Ил-76} сбросил на очаги под {p:RU Вилюйском} {d:2025-11-18 во вторник} 84 тонны воды.",
     ["overflight IL76 at Вилюйском 2025-11-18 x1"]),
    # the day of the saying is not that of a leg
    ("en",
     "The {a:A124 An-124} carried a satellite to {p:GF Cayenne} on {d:2025-11-12 12 November} with a stop in "
     "{p:SN Dakar}, {s:firm the firm said} on {d:2025-11-17 Monday}.",
     ["arrival A124 > Dakar - x1", "arrival A124 Dakar > Cayenne 2025-11-12 x1"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "movements"), _TOLD)
def test_flights_go_on_from_what_was_told(language: str, text: str, movements: list[str]) -> None:
    assert sorted(told(each) for each in read(language, text)) == sorted(movements)


_STILL = [
    ("de", "Der {a:A359 A350} stand am {d:2025-11-18 Dienstag} in {p:TR Ankara}. Die Maschine steht dort noch immer."),
    ("en", "The {a:A359 A350} was grounded in {p:TR Ankara} on {d:2025-11-18 Tuesday}. The plane is still there."),
    ("fr", "L'{a:A359 A350} était bloqué à {p:TR Ankara} {d:2025-11-18 mardi}. L'appareil est toujours stationné à"
     " {p:TR Ankara}."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), _STILL)
def test_what_still_stands_somewhere_has_stood_there_until_the_text_was_published(language: str, text: str) -> None:
    assert "presence A359 at Ankara 2025-11-18/2025-11-20 x1" in [told(each) for each in read(language, text)]


@pytest.mark.parametrize(("town", "same"), [("Carcassonne", False), ("Nîmes", True), ("Nowhere-les-Bains", True)])
def test_a_town_is_not_an_airfield_far_from_it(town: str, same: bool) -> None:
    field = {"name": "Garons", "country": "FR", "icao": "LFTW", "type": "airfield", "lat": 43.75, "lon": 4.42}
    near = {"name": town, "country": "FR", "type": "city"}
    assert agree(Span("place", 0, 1, field), Span("place", 2, 3, near), {}) is same


def test_items_of_a_thread_have_places_of_their_own() -> None:
    text = (
        "1/ A {a:P8 P-8A} landed at {p:IS/BIKF Keflavík} on {d:2025-11-18 Tuesday}.\n\n"
        "2/ A {a:GLF4 Gulfstream} came up from {p:SE Malmö} on {d:2025-11-18 Tuesday}."
    )
    assert told(read("en", text)[1]) == "departure GLF4 Malmö > 2025-11-18 x1"


def test_a_sentence_with_a_verb_of_its_own_does_not_date_the_one_before() -> None:
    text = "The {a:C17 C-17} crossed {p:country Poland}. Both gone by {d:2025-11-18T15:00Z 1500Z}."
    assert told(read("en", text)[0]) == "overflight C17 at Poland - x1"
