"""Aircraft are found as texts of seven languages write them, and nothing else is.

In the examples words that are to be found stand in double brackets with what they stand for: the ICAO designator of a
type ("-" if it has none or several), the full registration, the address in small letters, the call sign.
"""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from workbench.reading.aid.aircraft import find
from workbench.reading.aid.article import LANGUAGES, Article
from workbench.reading.aid.spans import Span

_MARKED = re.compile(r"\[\[(.*?)=([^\]]*)\]\]")
FOUND = {
    "en": [
        "Two [[C-17A Globemaster IIIs=C17]] and a [[KC-10 Extender=DC10]] landed at the airfield.",
        "The jet ([[N628TS=N628TS]]), a [[Gulfstream G650ER=GLF6]], flew from Austin.",
        "Bombers from Minot, a pair of [[B-52Hs=B52]], were [[MYTEE51=MYTEE51]] and [[MYTEE52=MYTEE52]].",
        "Radar showed a [[Bear-F=TU95]] maritime patrol aircraft and two [[Flankers=SU27]] fighters.",
        "The [[Embraer Legacy 650=E35L]], [[P4-MSG=P4-MSG]]; the [[Legacy=E35L]] jet left. Hex [[4B1A2C=4b1a2c]].",
        "[[RA-85155=RA-85155]] ([[Tu-154M=T154]]) arrived. [[85155=RA-85155]] is used by the air force.",
        "Two [[F-16s=F16]], four [[F/A-18E/F Super Hornets=F18S]] and an [[EA-18G Growler=F18S]] flew.",
        "RAF [[Voyager=A332]] [[ZZ336=ZZ336]] left; [[Reach 871=REACH871]], a [[C-17=C17]], followed.",
        "An [[Illyushin Il-96=IL96]], an [[Antanov An-26=AN26]], [[Illyushin 76=IL76]] and [[II-62M=IL62]] flew.",
        "A [[Piper PA-44 Seminole=PA44]] and a [[Cirrus SR22=SR22]] collided near the airport.",
        "Serial [[18-46053=18-46053]] is a [[KC-46A Pegasus=B762]]; [[KC135=-]] and [[c-130=C130]] crews.",
        "Three [[Let 410s=L410]] and a [[B767F=-]], [[TF-AAX=TF-AAX]], flew in. Let 100 people board. [[il-76=IL76]]!",
        "The [[antonov 26B=AN26]], a [[P-8A=P8]], [[169004=169004]], and a [[P-3C=P3]] at base, [[TALON21=TALON21]].",
        "An [[NC-212i=C212]], the RAAF [[C-130J=C30J]] [[A97-440=A97-440]], a [[C-130=C130]], the [[TC-61=TC-61]].",
        "A [[Q400=DH8D]], [[5Y-VVQ=5Y-VVQ]], overran beside a [[737-800=B738]].",
        "The airliner [[Il-76=IL76]] left. [[Candid=IL76]] landed. The [[Spitfire=SPIT]] and a [[Catalina=-]] flew.",
        "A Mexican Air Force [[Boeing 787-8=B788]] [[TP-01=TP-01]] was sold, its serial [[XC-MEX=XC-MEX]].",
    ],
    "ru": [
        "Самолёт [[Ил-76МД=IL76]] ([[RA-86901=RA-86901]]) приземлился. Борт [[86901=RA-86901]] вылетел обратно.",
        "На [[Ан-124=A124]]-м прибыл груз, американский [[С-17 Глоубмастер=C17]] сел рядом.",
        "[[Суперджет-100=SU95]] с бортовым номером [[RA-89067=RA-89067]] выкатился за пределы полосы.",
        "Разведчик [[RC-135W=R135]] с позывным [[RRR7238=RRR7238]] летел, [[Ф-16=F16]] и [[КС-135=-]] следом.",
        "Военно-транспортные [[А-400М=A400]] и [[С-130=C130]] сели на базе.",
    ],
    "ar": [
        "قصفت طائرتا [[إف-15 إس=F15]] ومقاتلتا [[ميغ-21=MG21]] الموقع.",
        "هبطت طائرة من طراز [[إليوشن 76=IL76]] تحمل رقم التسجيل [[RA-82035=RA-82035]] في المطار.",
        "وصلت طائرتا [[سي-17 غلوب ماستر=C17]] وطائرة [[سي 130=C130]] إلى القاعدة الجوية.",
        "أقلعت مقاتلات [[إف-16=F16]] و[[ميغ-29=MG29]] وطائرة استطلاع [[آر سي-135=R135]].",
    ],
    "fr": [
        "L'[[Airbus A330 Phénix=A332]] et l'[[Iliouchine Il-76TD=IL76]] immatriculé [[EW-412TH=EW-412TH]] posés.",
        "Le [[Falcon 8X=FA8X]] [[F-RAFA=F-RAFA]], indicatif [[CTM1001=CTM1001]], a survolé le Tchad.",
        "Un [[Antonov 124=A124]] et un [[Soukhoï Su-24=SU24]] ont été vus à l'aéroport.",
    ],
    "es": [
        "Despegó el avión [[Hércules=C130]] [[FAC-1004=FAC-1004]] de la base aérea, después un [[C-130H=C130]].",
        "El avión, un [[Boeing 747-300M=B743]] con matrícula [[YV3531=YV3531]], fue retenido.",
        "El [[Hércules C-130H=C130]] y un [[Tupolev Tu-160=T160]] volaron; tres [[Eurofighter=EUFI]] despegaron.",
    ],
    "de": [
        "Zwei [[Tornados=TOR]] und eine [[Iljuschin Il-62M=IL62]] mit dem Kennzeichen [[RA-86559=RA-86559]] starteten.",
        "Die [[Global 6000=GLEX]] [[14+05=14+05]] der Flugbereitschaft und eine [[Do 228=D228]] flogen nach Amman.",
        "Ein [[NH90=NH90]]-Hubschrauber und mehrere [[Chinooks=H47]] wurden gesichtet, Rufzeichen [[GAF612=GAF612]].",
    ],
    "pl": [
        "Samolot [[Ił-76=IL76]] o znakach [[EW-78836=EW-78836]] wylądował; [[Antonow An-124 Rusłan=A124]] odleciał.",
        "[[Boeingiem 737-800=B738]] o numerze [[0110=0110]] leciał premier.",
        "Zaplanowano lot [[Mi-8=MI8]] z lotniska.",
        "Trzy [[C-130J=C30J]] stoją na płycie lotniska; [[Globemasterów=C17]] było pięć.",
    ],
}
NOTHING = {
    "en": [
        "The A320 printer and the C-5 envelope were sold with a B-2 visa; take exit A10 and the M4 motorway.",
        "Hercules won the race; the Atlas of Birds shows an eagle. The Viper lounge opens Monday, with Spirit 9 beer.",
        "S-400 radars, MIM-104 launchers, AK-47 rifles, T-72 tanks, R-77 and Kh-101; COVID-19, G7, MI6 and S-2231.",
        "Call 555-0123 or +49 30 1234567, case number 23-4567, page A-22; An 80 per cent rise, and Su Lin met Mig.",
        "A flight from Air Base 201, and one from Camp 12.",
        "The pilots danced to the band Mirage; ask at the airport for leaflet C-17.",
        "Boeing said on Monday it would deliver 50 jets. Airbus declined to comment.",
    ],
    "ru": ["С 17 марта на трассе М-10 и А-50; Миг счастья, медведь и тайфун; комплексы С-400, танки Т-90."],
    "ar": ["طريق إم 4 ونموذج سي-17 ورقم 747. منظومة إس-300 وصاروخ خا-101 ودبابات تي-72."],
    "fr": ["L'autoroute A4, la route N-20, le missile S-300, le Tigre du zoo et le Mirage, un cinéma."],
    "es": ["Rellene el impreso F-16 en el aeropuerto; toca el dúo Phantom y la orquesta Mirage llega en avión.",
           "La autopista A-7, la carretera N-340, el 8 de marzo, mi 8 y su 24 cumpleaños; el misil S-300."],
    "de": ["Auf der A 8 und der B 52 staute es sich; Formular C-17. An 26 Tagen gilt Regel 9. Der Tiger im Zoo."],
    "pl": ["Droga A4, autostrada A2, trasa S-7, formularz C-17, Sokół Gdańsk wygrał, Orlik 2012."],
}  # fmt: skip


def _example(marked: str) -> tuple[str, dict[tuple[int, int], str]]:
    body, wanted, last = "", {}, 0
    for found in _MARKED.finditer(marked):
        body += marked[last : found.start()]
        wanted[len(body), len(body) + len(found[1])] = found[2]
        body += found[1]
        last = found.end()
    return body + marked[last:], wanted


def _value(span: Span) -> str:
    kind = span.facts["subtype"]
    return span.facts["designator" if kind in ("type", "name") else kind] or "-"


@pytest.mark.parametrize(("language", "marked"), [(key, text) for key, texts in FOUND.items() for text in texts])
def test_what_is_an_aircraft_is_found_with_what_it_stands_for(language: str, marked: str) -> None:
    body, wanted = _example(marked)
    found = find(Article(body, language))
    assert {(each.start, each.end): _value(each) for each in found if not each.weak} == wanted
    assert all(each.why and each.facts["as_written"] == body[each.start : each.end] for each in found)


@pytest.mark.parametrize(("language", "text"), [(key, text) for key, texts in NOTHING.items() for text in texts])
def test_what_only_looks_like_an_aircraft_is_not(language: str, text: str) -> None:
    assert [text[each.start : each.end] for each in find(Article(text, language)) if not each.weak] == []


@pytest.mark.parametrize(
    ("language", "text", "counts"),
    [
        (
            "en",
            "two Russian Air Force Il-76s, a second Il-76, the Il-76, Il-76s and a dozen Il-76s",
            [2, 1, 1, None, 12],
        ),
        ("en", "Three People's Liberation Army Air Force (PLAAF) J-16 fighters and one of the Y-20s", [3, 1]),
        ("ru", "два военно-транспортных Ил-76, несколько Ту-95МС и Ан-26", [2, None, 1]),
        ("de", "zwei polnische F-16, ein A400M und weitere C-130", [2, 1, 1]),
        ("fr", "trois avions de transport A400M et un Il-76", [3, 1]),
        ("es", "dos cazas rusos Su-30 y otro Il-76", [2, 1]),
        ("pl", "dwa samoloty transportowe Ił-76 i trzy C-17", [2, 3]),
        ("pl", "para dyżurna F-16 i dwa samoloty gaśnicze CL-415", [2, 2]),
        ("ru", "два самолёта-амфибии Бе-200 и три амфибии Бе-12", [2, 3]),
        ("fr", "deux hydravions CL-415 et trois gros-porteurs A400M", [2, 3]),
        ("en", "two American LC-130s and an LC-130H", [2, 1]),
        ("ar", "طائرتا شحن من طراز إيل-76 وأربع طائرات سي-130", [2, 4]),
        ("ar", "طائرتان أخريان من طراز إيل-76 وثلاث طائرات أخرى من طراز سي-130", [2, 3]),
        ("ar", "هبطت طائرتان إحداهما إيل-76", [1]),
        ("ar", "طائرات أخرى من طراز إيل-76 وطائرة أخرى من طراز سي-130", [None, 1]),
        ("en", "Two of the three, Il-76s, came late; on 3 May 2024, An-124s", [2, None]),
        ("ru", "Два из трёх, Ил-76, прилетели", [2]),
    ],
)
def test_counts_are_those_that_the_words_state(language: str, text: str, counts: list[int | None]) -> None:
    assert [each.facts["count"] for each in find(Article(text, language))] == counts


def test_the_mentions_of_one_aircraft_are_one_entity() -> None:
    text = (
        "A Lockheed C-130E (reg. 63-13188 - c/s TUAF526 - hex 4B8219) landed. The Hercules left at noon. "
        "A second C-130, the 71-1468, was seen, and an A400M (17-0080)."
    )
    found = find(Article(text))
    assert "".join(each.facts["entity"] for each in found) == "AAAAABBCC"
    first = found[0].facts
    assert (first["registration"], first["hex"], first["callsign"]) == ("63-13188", "4b8219", "TUAF526")
    assert found[1].facts["designator"] == "C130"


def test_a_name_that_is_no_type_stays_open_with_its_nearest_and_where_they_stand() -> None:
    (first, odd) = find(Article("An Il-62M left Moscow.\n\nThe Il-26M landed at the base."))
    assert (odd.facts["subtype"], odd.facts["designator"], odd.facts["designator_candidates"]) == ("type", None, None)
    assert odd.alternatives[0].value == "Il-62M"
    assert "transposed digits" in odd.alternatives[0].why
    assert first.facts["entity"] == odd.facts["entity"]


def test_a_name_of_several_types_tells_them_all() -> None:
    (span,) = find(Article("A Boeing 747 landed at the airport."))
    assert span.facts["designator"] is None
    assert {"B742", "B744", "B748"} <= set(span.facts["designator_candidates"])


def test_a_maker_or_a_quoted_name_alone_is_weak() -> None:
    found = find(Article("An Ilyushin Il-76 ‘Candid’ landed. The Ilyushin left. Ilyushin said no."))
    assert [(each.facts["subtype"], each.weak) for each in found] == [("type", False), ("name", True), ("name", True)]


_WORDS = (
    "Il-76 Ил-76 II-62M C-17 А-400М سي-130 إليوشن 76 Boeing 747 -800 RA-78765 hex 4B8219 c/s RCH123 54+01 the two "
    "\u200f \u0301 \ud800 \x00 ( ) « » \n . , ' 's Hercules Bear «Руслан» ـ １２ ٧٦ ß İ ﬁ"
)
_PIECES = st.sampled_from(_WORDS.split(" "))


@given(st.lists(_PIECES | st.text(max_size=4), max_size=30), st.sampled_from(LANGUAGES), st.sampled_from(["", " "]))
@settings(max_examples=60, deadline=None)
@example(["Il", "-", "76", "\u0301"], "en", "")
def test_any_text_is_read_and_every_offset_gives_the_words(pieces: list[str], language: str, between: str) -> None:
    text = between.join(pieces)
    for span in find(Article(text, language)):
        assert text[span.start : span.end] == span.facts["as_written"] != ""
    assert find(Article(text, language)) == find(Article(text, language))
