"""Whom a text relies on, by the ways in which languages pass on what others say: passives, clauses, relays."""

from __future__ import annotations

import pytest

from workbench.reading.aid.article import Article
from workbench.reading.aid.suggest import suggest

_PASSED_ON = [
    ("en", '"We saw it leave before dawn," airport fireman Joel Matutu told the Bulawayo Standard.', ["Joel Matutu"]),
    (
        "en",
        "Colonel Anders Foss of the Norwegian air force was quoted as saying that two F-35s had taken off from Orland.",
        ["Anders Foss"],
    ),
    (
        "en",
        "According to ADS-B data reviewed by Aviation Week, the B-52 crossed into Polish airspace at noon.",
        ["Aviation Week"],
    ),
    ("en", "Per the Swedish Transport Agency, the Learjet departed Bromma for Nice.", ["Swedish Transport Agency"]),
    (
        "en",
        "Local outlet Sahel Intelligence was first to report the arrival of the two Il-76s in Gao.",
        ["Sahel Intelligence"],
    ),
    ("en", "The BBC has learned that the VIP jet went to Muscat on Sunday.", ["BBC"]),
    (
        "en",
        "TASS news agency quoted the Northern Fleet's press service as saying that two Tu-142s flew west.",
        ["TASS", "Northern Fleet"],
    ),
    ("en", "ADS-B Exchange had the tanker over Romania by 9 p.m.", ["ADS-B Exchange"]),
    ("en", "Its transponder, visible on Flightradar24, went dark near Cyprus.", ["Flightradar24"]),
    (
        "en",
        "Both jets are back in Kecskemét, the Hungarian Defence Forces' press office said.",
        ["Hungarian Defence Forces"],
    ),
    ("en", "The Nation said the plane had been chartered by the UN.", ["Nation"]),
    (
        "en",
        "Mission Aviation Fellowship, which operates the Cessna, said it landed safely at Wamena.",
        ["Aviation Fellowship"],
    ),
    ("en", "Two Gripens intercepted an Il-20 south of Gotland, reports Swedish public radio.", []),
    ("ru", "По информации пресс-службы Северного флота, Ил-38 выполнил полёт над Баренцевым морем.", ["Северный флот"]),
    (
        "ru",
        "Якутская авиабаза охраны лесов сообщила, что Ан-26 доставил парашютистов в Олёкминск.",
        ["Якутская авиабаза"],
    ),
    (
        "ru",
        "Восточная межрегиональная транспортная прокуратура сообщила, что Boeing 737 вернулся в Якутск.",
        ["Восточная межрегиональная транспортная прокуратура"],
    ),
    ("es", '"Lo vimos pasar muy bajo", contó Rosario Quispe, vecina de Ayacucho.', ["Rosario Quispe"]),
    ("pl", "Według „Dziennika Bałtyckiego” śmigłowiec wrócił do Gdyni.", ["Dziennik Bałtycki"]),
    ("pl", "Powołując się na Agencję Reutera, portal podaje, że Il-76 wylądował w Kampali.", ["Agencja Reutera"]),
    ("pl", "Z komunikatu Dowództwa Operacyjnego wynika, że F-16 poderwano z Krzesin.", ["Dowództwo Operacyjne"]),
    (
        "ru",
        "Дальневосточное следственное управление на транспорте сообщило о жёсткой посадке Ан-2 в Охотске.",
        ["Дальневосточное следственное управление"],
    ),
    (
        "ru",
        "По сведениям Центрального военного округа, Ил-76 доставили десантников в Ош.",
        ["Центральный военный округ"],
    ),
    ("ru", "Согласно заявлению литовского Министерства обороны, F-35 поднялись из Шяуляя.", ["Министерство обороны"]),
    ("fr", "« Nous avons vu deux hélicoptères se poser », témoigne Issa Konaté, éleveur.", ["Issa Konaté"]),
    ("en", '"I filmed it from my balcony," said Deniz Aksoy, a student in Mersin.', ["Deniz Aksoy"]),
]


@pytest.mark.parametrize(("language", "text", "cites"), _PASSED_ON)
def test_whom_a_text_passes_on(language: str, text: str, cites: list[str]) -> None:
    article = Article(text, language=language, published="2025-11-20T12:00:00+00:00")
    assert suggest(article).cites == cites
