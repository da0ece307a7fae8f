"""The KML of one flight that Flightradar24 exports: the folder ``Route``; ``Trail`` draws the same fixes again."""

from __future__ import annotations

import re
from html import unescape
from typing import Any, BinaryIO

import numpy as np

from workbench.tracking.columns import FOOT, KNOT
from workbench.tracking.fixes import Flights, Stated, Tracked
from workbench.tracking.formats.fr24_csv import named_in
from workbench.tracking.importer import Importer, Settings, Told, unheard
from workbench.tracking.kmls import Kml, Placemark, columns_of, fixes_out_of, place_of_time, read_kml
from workbench.tracking.xmls import beginning, root_of
from workbench.values.errors import CaseError

_ROUTE = re.compile(r"<(?:[\w.-]+:)?name\b[^<>]*>\s*(?:<!\[CDATA\[)?\s*Route\s*(?:\]\]>)?\s*</")
_MARKUP = re.compile(r"<[^<>]*>")
_TOLD = re.compile(
    r"\b(altitude|speed|heading):?\s{0,12}([-+−]?\d[\d., \u00a0\u202f']{0,14})\s{0,5}(ft|m|kts?|km/h|mph|°)?(?!\w)",
    re.I,
)
_THOUSANDS = re.compile(r"(?<=\d)[., \u00a0\u202f'](?=\d{3}(?!\d))")
_FACTORS = {"m": 1 / FOOT, "km/h": 1 / (KNOT * 3.6), "mph": 1609.344 / 3600 / KNOT}
_CARD = {
    "registration": re.compile(r'/reg/[^"<>]{2,12}"[^<>]*>\s*([A-Za-z0-9-]{2,10})\s*<'),
    "type": re.compile(r">\s*\(([A-Z0-9]{2,4})\)\s*<"),
    "origin": re.compile(r"/airport/([a-z]{3,4})/departures", re.I),
    "destination": re.compile(r"/airport/([a-z]{3,4})/arrivals", re.I),
}


class Fr24Kml(Importer):
    """One placemark a fix: its time in a time stamp, feet, knots and heading in its description."""

    name = "Flightradar24 KML"
    format = "fr24-kml"
    recipe = "fr24-kml/1"
    provider = "Flightradar24"
    row = "placemark"

    def recognise(self, head: bytes, *, name: str = "") -> bool:
        text = beginning(head)
        return root_of(text) == "kml" and _ROUTE.search(text) is not None and "TimeStamp" in text

    def read(self, file: BinaryIO, *, name: str, settings: Settings, told: Told = unheard) -> Flights:
        kml = read_kml(file, name=name, told=told)
        marks = [mark for mark in kml.placemarks if mark.folders[-1:] == ("Route",) and mark.when]
        fixes, rejected = fixes_out_of(_columns(marks))
        if not len(fixes):
            raise CaseError(f"{name} is a KML of Flightradar24 without any position; save it again from the tracker.")
        identity = {**named_in(re.sub(r"-(?=[0-9a-f]{6,9}\b)", "_", name)), **_identity(kml)}
        return Flights((Tracked("", fixes, identity, (), rejected),), remarks=kml.remarks)

    def place(self, text: str, row: int) -> tuple[int, int] | None:
        return place_of_time(text, row)


def _columns(marks: list[Placemark]) -> dict[str, Any]:
    times = [mark.when for mark in marks if mark.when]
    for timed, mark in zip(times, marks, strict=True):
        timed.place = mark.point
    said = [_said(mark) for mark in marks]
    columns = columns_of(times)
    told, metres = np.array([each[0] for each in said]), columns["metres"]
    altitude = np.where(np.isnan(told), metres / FOOT, told)
    ground = np.where(np.isnan(altitude), -1.0, altitude == 0)
    speed, heading = np.array([each[1] for each in said]), np.array([each[2] for each in said])
    return {**columns, "altitude": altitude, "ground": ground, "speed": speed, "heading": heading}


def _said(mark: Placemark) -> tuple[float, float, float]:
    """Feet, knots and degrees in the words of a placemark; NaN where it does not say."""
    found = {"altitude": np.nan, "speed": np.nan, "heading": np.nan}
    for word, number, unit in _TOLD.findall(unescape(_MARKUP.sub(" ", mark.description[:20_000]))):
        found.setdefault(word.lower(), np.nan)
        if np.isnan(found[word.lower()]):
            found[word.lower()] = _number(number) * _FACTORS.get(unit.lower(), 1.0)
    heading = found["heading"] if not np.isnan(found["heading"]) else _number(mark.heading)
    return found["altitude"], found["speed"], heading


def _number(words: str) -> float:
    try:
        return float(_THOUSANDS.sub("", words.strip()).replace("−", "-").rstrip(".,' \u00a0\u202f"))
    except ValueError:
        return np.nan


def _identity(kml: Kml) -> dict[str, Stated]:
    """What the card of the flight says, all of it looked up by the tracker."""
    flight, _, callsign = (part.strip() for part in kml.name.partition("/"))
    found = {name: card.search(kml.description[:100_000]) for name, card in _CARD.items()}
    words = {name: match[1].upper() for name, match in found.items() if match}
    words |= {name: word for name, word in (("flight", flight), ("callsign", callsign)) if word.strip("-")}
    return {name: Stated(word, "tracker") for name, word in words.items()}
