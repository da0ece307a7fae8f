"""Figures of running text in seven languages: what is counted, with which bounds, and how long what lasted."""

from __future__ import annotations

import pytest

from workbench.reference.dating.language import language_of
from workbench.reference.figures import figures, length

INFINITE = float("inf")


@pytest.mark.parametrize(
    ("text", "kind", "low", "high"),
    [
        ("It carried roughly 50 tons.", "tonnes", 45, 55),
        ("The load was as much as 34 tonnes.", "tonnes", 0, 34),
        ("A capacity exceeding 150 metric tons.", "tonnes", 150, INFINITE),
        ("They brought 2,500 kg of mail.", "tonnes", 2.5, 2.5),
        ("It landed with 104 deported Indians on board.", "persons", 104, 104),
        ("The plane was carrying 205 people.", "persons", 205, 205),
        ("The jet made three landings there.", "movements", 3, 3),
        ("At least two Russian aircraft came.", "aircraft", 2, INFINITE),
        ("Three Il-76 military transport aircraft came.", "aircraft", 3, 3),
        ("It stayed for 36 hours on the ground.", "stay", 35.5, 36.5),
        ("The flight lasted more than 24 hours.", "air", 24, INFINITE),
        ("It followed a six-month hiatus.", "pause", 4017.75, 4748.25),
        ("На борту было 45 военнослужащих.", "persons", 45, 45),
        ("Самолёт пробыл на земле шесть часов.", "stay", 5.5, 6.5),
        ("L’avion transportait environ 30 tonnes de fret.", "tonnes", 27, 33),
        ("El avión llevaba 90 militares a bordo.", "persons", 90, 90),
        ("Das Flugzeug brachte mindestens 12 Tonnen Fracht.", "tonnes", 12, INFINITE),
        ("Na pokładzie było 60 pasażerów.", "persons", 60, 60),
        ("كان على متن الطائرة 40 راكبا.", "persons", 40, 40),
        ("They brought 120 peacekeepers.", "persons", 120, 120),
        ("The crates went onto eleven lorries.", "vehicles", 11, 11),
        ("Выгрузили 12 грузовиков.", "vehicles", 12, 12),
        ("Les soldats ont sorti 40 caisses de l’avion qui venait de se poser.", "goods", 40, 40),
        ("Entladen wurden drei Lastwagen.", "vehicles", 3, 3),
    ],
)
def test_a_figure_with_its_bounds(text: str, kind: str, low: float, high: float):
    (found,) = [each for each in figures(text, language_of(text)) if each.kind == kind]
    assert (found.low, found.high) == (pytest.approx(low), pytest.approx(high))
    assert text[found.start : found.end] == found.text


@pytest.mark.parametrize(
    "text",
    [
        "An Il 76 freighter came.", "It cost $4,675 per passenger.", "A four-engined jet landed.",
        "Since January 20 such missions went on.", "An An-124 landed.", "Thirty are from Punjab.",
    ],
)  # fmt: skip
def test_names_prices_dates_and_bare_numbers_are_no_figures(text: str):
    assert figures(text, "en") == []


def test_lengths_in_hours():
    assert length("P2DT3H") == 51
    assert length("P1W") == 168
    assert length("later") is None


@pytest.mark.parametrize(
    "text",
    [
        "They brought one hundred and twenty peacekeepers.",
        "Прибыло двадцать пять миротворцев.",
        "Two dozen soldiers came.",
    ],
)
def test_the_end_of_a_greater_number_is_no_number(text: str):
    assert figures(text, language_of(text)) == []
