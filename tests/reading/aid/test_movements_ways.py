"""Flights told in ways of many outlets: agents, company, what follows, what lies between, days that are not theirs."""

from __future__ import annotations

import pytest

from tests.reading.aid.test_movements import read, told

_WAYS = [
    ("en",
     "{p:US Washington}, which has troops in {p:NE Niger}, flew a {a:C17 C-17} out of {p:NE Agadez} on "
     "{d:2025-11-18 Tuesday}.",
     ["departure C17 Agadez > 2025-11-18 x1"]),
    ("en",
     "Soldiers were taken from {p:NE Niamey} to {p:TD N'Djamena} in {d:2025-10 October} by an {a:A400 "
     "Airbus A400M}.",
     ["arrival A400 Niamey > N'Djamena 2025-10 x1"]),
    ("en",
     "A {a:P8 P-8A} passed between {p:region Yonaguni} and {p:TW Taiwan} on {d:2025-11-18 Tuesday}.",
     ["overflight P8 at Yonaguni 2025-11-18 x1"]),
    ("en",
     "A {a:C17 C-17} landed at {p:GB/EGPK Prestwick} on {d:2025-11-17 Monday}. Two {a:V22 CV-22Bs} passed "
     "overhead on {d:2025-11-18 Tuesday}.",
     ["arrival C17 > Prestwick 2025-11-17 x1", "overflight V22 at Prestwick 2025-11-18 x2"]),
    ("en",
     "An {a:A124 An-124} landed at {p:SY/OSLK Hmeimim} on {d:2025-11-17 Monday}. An {a:IL76 Il-76} was "
     "seen near {p:LY Tobruk}. The {a:A124 An-124}'s home is {p:RU Ulyanovsk}, to which it returned on "
     "{d:2025-11-18 Tuesday}.",
     ["arrival A124 > Hmeimim 2025-11-17 x1",
      "presence IL76 at Tobruk 2025-11-17 x1",
      "arrival A124 Hmeimim > Ulyanovsk 2025-11-18 x1"]),
    ("en",
     "A {a:C30J C-130J} crossed the Channel heading for {p:GB Cambridge} on {d:2025-11-18 Tuesday}.",
     ["departure C30J > Cambridge 2025-11-18 x1"]),
    ("en",
     "In {d:2025-02 February} two {a:TU95 Tu-95MS} came within 50 miles of {p:US Nome}.",
     ["presence TU95 at Nome 2025-02 x2"]),
    ("en",
     "Two {a:TU16 H-6Ns} and two {a:TU95 Tu-95MS} flew over the {p:water Sea of Japan} and turned back "
     "over the {p:water East China Sea}.",
     ["overflight TU16 at Sea of Japan - x2",
      "overflight TU95 at Sea of Japan - x2",
      "overflight TU16 at East China Sea - x2",
      "overflight TU95 at East China Sea - x2"]),
    ("en",
     "The {a:B52 B-52Hs} were over {p:LV Riga}. They were refuelled off {p:region Gotland} by a {a:K35R "
     "KC-135R}.",
     ["overflight B52 at Riga - x?", "overflight B52 at Gotland - x?"]),
    ("en",
     "A {a:SU27 Su-27} struck an {a:Q9 MQ-9 Reaper}, which crashed near {p:UA Saky} on {d:2025-11-18 "
     "Tuesday}.",
     ["presence Q9 at Saky 2025-11-18 x1"]),
    ("en",
     "No {a:SU57 Su-57} aircraft have been spotted in {p:LY Tobruk} on {d:2025-11-18 Tuesday}.",
     []),
    ("en",
     "A {a:B762 KC-767A} landed at {p:IT/LIRE Pratica} on {d:2025-11-17 Monday}, followed on {d:2025-11-18"
     " Tuesday} by a {a:C30J C-130J}.",
     ["arrival B762 > Pratica 2025-11-17 x1", "arrival C30J > Pratica 2025-11-18 x1"]),
    ("en",
     "Two {a:A320 A320s} left {p:AF Kabul} for {p:AF Herat} and {p:AF Kandahar} on {d:2025-11-18 Tuesday}.",
     ["departure A320 Kabul > Herat 2025-11-18 x1", "departure A320 Kabul > Kandahar 2025-11-18 x1"]),
    ("en",
     "A {a:C17 C-17} reached the naval base at {p:CU/MUGM Guantanamo Bay} on {d:2025-11-18 Tuesday}.",
     ["arrival C17 > Guantanamo Bay 2025-11-18 x1"]),
    ("en",
     "A {a:E35L Legacy} landed at {p:BY Minsk} on {d:2025-11-17 Monday}. On {d:2025-11-18 Tuesday} it was "
     "back, together with a {a:GLF5 Gulfstream}.",
     ["arrival E35L > Minsk 2025-11-17 x1",
      "arrival E35L > Minsk 2025-11-18 x1",
      "arrival GLF5 > Minsk 2025-11-18 x1"]),
    ("en",
     "For the first time since {d:2025-05 May} a {a:Q4 RQ-4B} flew over the {p:water Black Sea} on "
     "{d:2025-11-18 Tuesday}.",
     ["overflight Q4 at Black Sea 2025-11-18 x1"]),
    ("en",
     "An {a:IL76 Il-76} is due in {p:LV Riga} on {d:2025-11-24 Monday}. A {a:C17 C-17} landed in {p:EE "
     "Tallinn}.",
     ["arrival IL76 > Riga 2025-11-24 x1", "arrival C17 > Tallinn - x1"]),
    ("en",
     "An {a:A306 A300} reached {p:VE Caracas} on {d:2025-11-19 Wednesday} from {p:IR Tehran} after a stop "
     "in {p:RS Belgrade}. It took off from the capital at {d:2025-11-18T23:10 11:10 p.m. on Tuesday}.",
     ["arrival A306 Belgrade > Caracas 2025-11-19 x1", "departure A306 Tehran > Belgrade 2025-11-18T23:10 x1"]),
    ("en",
     "An {a:A124 An-124} departed {p:BY Minsk} on {d:2025-11-15 Saturday} and spent a day in {p:AM "
     "Yerevan}.",
     ["departure A124 Minsk > 2025-11-15 x1", "presence A124 at Yerevan 2025-11-15 x1"]),
    ("en",
     "A {a:A124 An-124} landed at {p:SS Juba} on {d:2025-11-17 Monday}. India sent a {a:C17 C-17} from "
     "{p:IN/VIDX Hindon} on {d:2025-11-18 Tuesday}.",
     ["arrival A124 > Juba 2025-11-17 x1", "arrival C17 Hindon > Juba 2025-11-18 x1"]),
    ("en",
     "An {a:A124 An-124} landed at {p:SS Juba} on {d:2025-11-17 Monday}. A delegation is to travel to {p:KE Nairobi}.",
     ["arrival A124 > Juba 2025-11-17 x1"]),
    ("en",
     "A {a:GLEX Global Express} this summer: {p:CD Kinshasa}-{p:AE Dubai} on {d:2025-10-22 22 October}, "
     "{p:AE Dubai}-{p:CH Geneva} on {d:2025-10-30 the 30th}.",
     ["arrival GLEX Kinshasa > Dubai 2025-10-22 x1", "arrival GLEX Dubai > Geneva 2025-10-30 x1"]),
    ("en",
     "A cargo plane came under fire over {p:SS Nasir} on {d:2025-11-17 Monday}. "
     "The {a:IL76 Il-76} diverted to {p:SS Malakal}.",
     ["overflight IL76 at Nasir 2025-11-17 x1", "arrival IL76 > Malakal 2025-11-17 x1"]),
    ("es",
     "Un {a:B743 Boeing 747} llegó a {p:AR/SAEZ Ezeiza} el {d:2025-11-18 martes} luego de una escala en "
     "{p:VE Caracas}.",
     ["arrival B743 > Caracas - x1", "arrival B743 Caracas > Ezeiza 2025-11-18 x1"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "movements"), _WAYS)
def test_flights_are_told_in_the_ways_of_many_outlets(language: str, text: str, movements: list[str]) -> None:
    assert [told(each) for each in read(language, text)] == movements
