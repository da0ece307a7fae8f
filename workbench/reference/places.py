"""Places: which airfield, city, region or country a name means; a country stays a country, a city a city."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from workbench.reference import tables
from workbench.reference.folding import name_key
from workbench.values.resolved import Alternative, Facts, Resolved, facts

_ARTICLE = re.compile(r"^(?:the|al|el|la|le|les|los|der|die|das) ")
_FIELD = re.compile(
    r"\b(?:(?:russian|military|naval|civil|main|international|army|us|raf) )*"
    r"(?:air ?base|air ?field|air ?port|air ?strip|aerodrome|afb|air station|air force base|base|"
    r"aeroport|aeropuerto|flughafen|lotnisko|аэропорт|авиабаза|аэродром|مطار|قاعده)\b"
)
_KINDS = ("airfield", "city", "region", "country")  # the narrower comes first
_LONGEST = 6  # words in the longest name of the table


@dataclass(frozen=True, slots=True)
class Place:
    """One row of the table; ``icao``, ``iata`` and coordinates are known for airfields only."""

    kind: str
    icao: str
    iata: str
    name: str
    city: str
    country: str
    lat: float | None
    lon: float | None

    def value(self) -> str:
        """What is stored: the ICAO code of an airfield, else the name."""
        return self.icao or self.name

    def described(self) -> Facts:
        """The keys shown beside the value."""
        return facts(
            label=self.name, type=self.kind, country=self.country, icao=self.icao or None,
            lat=self.lat, lon=self.lon, table=_table(),
        )  # fmt: skip


def resolve_place(written: str) -> Resolved:
    """The place a name means: ``value`` is an airfield's ICAO code, else the name; unknown names stay open.

    An alias is named in ``why``; a name that several places share stays open with the places as alternatives.
    """
    key = _ARTICLE.sub("", name_key(written))
    places = _places(key)
    if not places:
        return Resolved(written, None, f"the {_table()} has no “{written.strip()}”")
    if len(places) == 1:
        return _known(written, *places[0])
    alternatives = tuple(Alternative(p.value(), why, facts=p.described()) for p, why in places)
    names = ", ".join(place.value() for place, _ in places)
    return Resolved(written, None, f"{len(places)} places fit: {names}; choose one", alternatives=alternatives)


@lru_cache(maxsize=1)
def _index() -> dict[str, tuple[tuple[Place, str], ...]]:
    """Every name, alias and code by its key, with the place and the spelling it came from."""
    found: dict[str, list[tuple[Place, str]]] = {}
    for row in tables.read("places").rows:
        place = _place(row)
        spellings = [place.name, *tables.listed(row["aliases"]), place.icao, place.iata]
        for spelling in spellings:
            known = found.setdefault(name_key(spelling), []) if spelling else []
            if place not in [each for each, _ in known]:
                known.append((place, spelling))
    return {key: tuple(places) for key, places in found.items()}


def _place(row: dict[str, str]) -> Place:
    lat, lon = (float(row[axis]) if row[axis] else None for axis in ("lat", "lon"))
    return Place(row["type"], row["icao"], row["iata"], row["name"], row["city"], row["country"], lat, lon)


def _places(key: str) -> list[tuple[Place, str]]:
    """The places that fit, with the reason for each."""
    whole = _index().get(key, ())
    if whole:
        return [(place, _why(key, place, spelling)) for place, spelling in whole]
    bare = _FIELD.sub("", key).strip()
    if bare != key:
        return _fields(" ".join(bare.split()))
    return []


def _fields(bare: str) -> list[tuple[Place, str]]:
    """The airfields of that name, else the airfields of the city of that name."""
    named = [(p, _why(bare, p, spelling)) for p, spelling in _index().get(bare, ()) if p.kind == "airfield"]
    if named:
        return named
    cities = {p.name for p, _ in _index().get(bare, ()) if p.kind == "city"}
    rows = {p: None for places in _index().values() for p, _ in places if p.kind == "airfield" and p.city in cities}
    return [(p, f"{p.name} ({p.icao}) is an airfield of {p.city}") for p in rows]


def _why(key: str, place: Place, spelling: str) -> str:
    if name_key(place.name) == key:
        return f"{place.name} ({place.value()}), {place.kind}, by its name"
    if spelling in (place.icao, place.iata):
        return f"{spelling} is a code of {place.name}"
    return f"“{spelling}” is another name of {place.name} ({place.value()})"


def _known(written: str, place: Place, why: str) -> Resolved:
    return Resolved(written, place.value(), f"{why}; {_table()}", facts=place.described())


def _table() -> str:
    return str(tables.read("places"))
