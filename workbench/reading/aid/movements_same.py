"""Whether two names of places may mean one place, and which of them says more."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workbench.reading.aid.movements_words import key_of
from workbench.reading.aid.spans import Span
from workbench.reference.townsites import middle

Inside = dict[str, list[Span]]
_BY_TOWN = 0.5  # degrees
_ORDER = {"airfield": 0, "city": 1, "water": 2, "region": 2, "country": 3}


def same_place(one: Span, other: Span) -> bool:
    """Whether two spans name one place."""
    a, b = one.facts, other.facts
    if a.get("icao") or b.get("icao"):
        return a.get("icao") == b.get("icao")
    return a.get("name") == b.get("name") and a.get("country") == b.get("country")


def is_field(place: Span) -> bool:
    """Whether a place is an airfield."""
    return place.facts.get("type") == "airfield"


def agree(one: Span, other: Span, inside: Inside) -> bool:
    """Whether two spans may mean one place: the same, or one in the other."""
    if same_place(one, other):
        return True
    a, b = one.facts, other.facts
    if a.get("country") != b.get("country") or not a.get("country"):
        return False
    if a.get("icao") and b.get("icao"):
        return False
    kinds = {str(a.get("type")), str(b.get("type"))}
    if len(kinds) == 1:
        return False
    if "country" in kinds or "region" in kinds or _lies_in(one, other, inside):
        return True
    return kinds == {"airfield", "city"} and (_near(a, b) or bool(_name_words(a) & _name_words(b)))


def _name_words(facts: Mapping[str, Any]) -> set[str]:
    return {word for word in key_of(str(facts.get("name") or "")).split() if len(word) > 3}


def _near(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether an airfield lies by a town: within about 60 km; unknown where it lies, it may."""
    here, there = _point(one), _point(other)
    if here is None or there is None:
        return True
    return abs(here[0] - there[0]) < _BY_TOWN and abs(here[1] - there[1]) < 2 * _BY_TOWN


def _point(facts: Mapping[str, Any]) -> tuple[float, float] | None:
    """Where an airfield or a town of the tables lies, in degrees."""
    lat, lon = facts.get("lat"), facts.get("lon")
    if lat is not None and lon is not None:
        return float(lat), float(lon)
    town = facts.get("type") == "city"
    return middle(str(facts.get("country") or ""), str(facts.get("name") or "")) if town else None


def _lies_in(one: Span, other: Span, inside: Inside) -> bool:
    names = {str(each.facts.get("name")) for span in (one, other) for each in inside.get(span.id, ())}
    return bool(names & {str(one.facts.get("name")), str(other.facts.get("name"))})


def short_name(span: Span) -> str:
    """The first word of a name: "Latakia" and "Latakia Governorate" are beside each other; none of a country."""
    words = key_of(str(span.facts.get("name") or "")).split()
    return words[0] if words and span.facts.get("type") in ("city", "region") else ""


def narrower(one: Span | None, other: Span | None) -> Span | None:
    if one is None or other is None:
        return one or other
    return min(one, other, key=lambda span: (not span.facts.get("icao"), _ORDER.get(str(span.facts.get("type")), 2)))
