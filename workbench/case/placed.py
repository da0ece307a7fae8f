"""Where the sightings of a case lie: the places they name, once each, and what names no place that can be drawn."""

from __future__ import annotations

import json
from collections.abc import Collection, Generator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from workbench.case.legs import legs_of
from workbench.case.numbers import number_text
from workbench.case.titles import meaning

if TYPE_CHECKING:
    from workbench.case.case import Case
    from workbench.reference.whereabouts import Whereabouts

_STRIDE = 250  # sightings read in one step
ROLES = {"origin": "from", "place": "at", "destination": "to"}
_SIGHTINGS = """
SELECT t.id, d.number, t.origin, t.place, t.destination,
  (SELECT s.id FROM quotation q JOIN excerpt e ON e.id = q.excerpt JOIN source s ON s.id = e.source
   WHERE q.record = t.id AND q.deleted = 0 AND e.deleted = 0 ORDER BY q.id LIMIT 1)
FROM json_each(?) j JOIN sighting t ON t.id = unhex(j.value) LEFT JOIN derived_number d ON d.row = t.id ORDER BY j.key
"""
_EVERY = """
SELECT t.id FROM sighting t LEFT JOIN derived_number d ON d.row = t.id WHERE t.deleted = 0 ORDER BY d.number, t.id
"""
_SOURCES = """
SELECT t.id, d.number, t.title FROM source t LEFT JOIN derived_number d ON d.row = t.id WHERE t.deleted = 0
"""
_PLACES = "SELECT id, name FROM entity WHERE type = 'place' AND deleted = 0"


class Naming(NamedTuple):
    """A sighting that names a place: as where it came from, was, or went to, and in which words."""

    sighting: bytes
    number: str
    role: str
    written: str


class Spot(NamedTuple):
    """One place that sightings name and the tables know, and who names it."""

    key: str
    name: str
    kind: str
    where: Whereabouts
    named: tuple[Naming, ...]
    entity: bytes | None


class Placed(NamedTuple):
    """A sighting on the map: its number, its words, its source and the spots it leads along, by their keys."""

    record: bytes
    number: str
    title: str
    source: bytes | None
    spots: tuple[str, ...]


class Missing(NamedTuple):
    """What cannot be drawn, and why."""

    record: bytes
    number: str
    words: str
    why: str


class OnMap(NamedTuple):
    """All of a case that has a place: spots, sightings, the sources of these (number and title), what has none."""

    spots: tuple[Spot, ...]
    sightings: tuple[Placed, ...]
    sources: tuple[tuple[bytes, str, str], ...]
    missing: tuple[Missing, ...]


def on_map(case: Case, only: Collection[bytes] | None = None) -> OnMap:
    """The places of a case's sightings, all or ``only`` some, in the order in which the sightings name them."""
    steps = placing(case, only)
    while True:
        try:
            next(steps)
        except StopIteration as done:
            found: OnMap = done.value
            return found


def placing(case: Case, only: Collection[bytes] | None = None) -> Generator[None, None, OnMap]:
    """The same in steps of some sightings, for who has other things to do between two of them."""
    entities = {name: key for key, name in case.rows(_PLACES)}
    spots: dict[str, Spot] = {}
    named: dict[str, list[Naming]] = {}
    placed: list[Placed] = []
    missing: list[Missing] = []
    used: set[bytes] = set()
    every = [key for (key,) in case.rows(_EVERY) if only is None or key in only]
    pages = (every[start : start + _STRIDE] for start in range(0, len(every), _STRIDE))
    told = (row for page in pages for row in case.rows(_SIGHTINGS, (json.dumps([key.hex() for key in page]),)))
    for at, (key, n, *values, source) in enumerate(told, start=1):
        if at % _STRIDE == 0:
            yield
        number = number_text("sighting", n or 0)
        fields = {role: json.loads(value) if value else None for role, value in zip(ROLES, values, strict=True)}
        led = []
        for role, field in fields.items():
            if field is None:
                continue
            spot = _spot(field, spots, entities)
            if spot is None:
                missing.append(Missing(key, number, meaning(field), _why(field)))
                continue
            spots[spot.key] = spot
            named.setdefault(spot.key, []).append(Naming(key, number, role, str(field["written"])))
            led.append(spot.key)
        if led:
            placed.append(Placed(key, number, _words(fields), source, tuple(led)))
            used |= {source} if source else set()
        elif not any(fields.values()):
            missing.append(Missing(key, number, "", "no place is stated"))
    sources = sorted((n or 0, key, title or "") for key, n, title in case.rows(_SOURCES) if key in used)
    shown = tuple((key, number_text("source", n), title) for n, key, title in sources)
    whole = tuple(spot._replace(named=tuple(named[key])) for key, spot in spots.items())
    return OnMap(whole, tuple(placed), shown, tuple(missing))


def _words(fields: Mapping[str, Mapping[str, Any] | None]) -> str:
    legs = legs_of(*(meaning(fields[role]) for role in ROLES))
    return " → ".join(dict.fromkeys(part for leg in legs for part in (leg.start, leg.end) if part))


def _spot(field: Mapping[str, Any], spots: Mapping[str, Spot], entities: Mapping[str, bytes]) -> Spot | None:
    from workbench.reference.whereabouts import whereabouts

    key = " ".join(str(field.get(part) or "") for part in ("type", "country", "value", "lat", "lon"))
    if key in spots:
        return spots[key]
    where = whereabouts(field)
    if where is None:
        return None
    names = [name for name in (str(field.get("label") or ""), str(field.get("value") or "")) if name]
    entity = next((entities[name] for name in names if name in entities), None)
    return Spot(key, meaning(field), str(field.get("type") or ""), where, (), entity)


def _why(field: Mapping[str, Any]) -> str:
    if not field.get("value"):
        return "its words are not resolved to a place"
    return "the tables have no place for it"
