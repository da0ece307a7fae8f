"""Where the sightings of a case lie: the places they name, once each, and what names no place that can be drawn."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from workbench.case.ids import keys_json
from workbench.case.legs import legs_of
from workbench.case.numbers import number_text
from workbench.case.titles import meaning

if TYPE_CHECKING:
    from workbench.case.case import Case
    from workbench.reference.whereabouts import Whereabouts

_STRIDE = 250  # sightings read in one step
ROLES = {"origin": "from", "place": "at", "destination": "to"}
_SIGHTING = """
SELECT t.id, d.number, t.origin, t.place, t.destination,
  (SELECT s.id FROM quotation q JOIN excerpt e ON e.id = q.excerpt JOIN source s ON s.id = e.source
   WHERE q.record = t.id AND q.deleted = 0 AND e.deleted = 0 ORDER BY q.id LIMIT 1)
"""
_PAGE = f"""{_SIGHTING} FROM sighting t LEFT JOIN derived_number d ON d.row = t.id
WHERE t.id > ? AND t.deleted = 0 ORDER BY t.id LIMIT {_STRIDE}"""
_SOME = f"""{_SIGHTING} FROM json_each(?) j JOIN sighting t ON t.id = unhex(j.value)
LEFT JOIN derived_number d ON d.row = t.id WHERE t.deleted = 0"""
_QUOTING = """
SELECT record FROM quotation WHERE id IN (SELECT unhex(value) FROM json_each(?1))
UNION SELECT record FROM quotation WHERE excerpt IN (SELECT unhex(value) FROM json_each(?2))
"""
_SOURCES = """
SELECT t.id, d.number, t.title FROM source t LEFT JOIN derived_number d ON d.row = t.id WHERE t.deleted = 0
"""
_PICTURES = """
SELECT i.id, s.id, d.number, i.geolocation, i.camera, i.footprint FROM imagery i
JOIN source s ON s.id = i.source AND s.deleted = 0 LEFT JOIN derived_number d ON d.row = s.id
WHERE i.deleted = 0 ORDER BY d.number, i.id
"""
_PLACES = "SELECT id, name FROM entity WHERE type = 'place' AND deleted = 0"


OPEN = "may be meant"
"""How a place lies that open words may mean: a candidate, drawn hollow."""
PICTURE = "picture"
"""The kind of a place that a picture shows, or was taken at."""
Picture = tuple[Any, ...]
"""Of an imagery record: key, source and its number, geolocation, camera and footprint as they are stored."""


class Naming(NamedTuple):
    """A sighting that names a place: as where it came from, was, or went to, and in which words.

    Of what a picture shows: its source.
    """

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

    @property
    def open(self) -> bool:
        """Whether it is one of several places that words may mean."""
        return self.where.how == OPEN


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


class Told(NamedTuple):
    """What a sighting tells of its places, as it is stored, and the source it was first quoted from."""

    record: bytes
    number: int
    fields: tuple[str | None, ...]  # as ``ROLES`` has them
    source: bytes | None


class Read(NamedTuple):
    """What was read of a case: nothing in it changes, so that any thread can look the places up."""

    sightings: tuple[Told, ...]
    sources: tuple[tuple[bytes, int, str], ...]
    places: Mapping[str, bytes]  # entities by name
    pictures: tuple[Picture, ...] = ()


class Sightings:
    """What the sightings of a case tell of places, kept so that after an act only what it touched is read again."""

    def __init__(self) -> None:
        self._told: dict[bytes, Told] = {}
        self._whole = False

    def reading(self, case: Case, touched: Mapping[str, Collection[bytes]]) -> Iterator[None]:
        """Read, in steps of some sightings, what acts touched since; all there is the first time.

        Whoever leaves it half done begins again with the same and what else was touched.
        """
        if self._whole:
            wanted = set(touched.get("sighting", ()))
            quoting = [keys_json(touched.get(table, ())) for table in ("quotation", "excerpt")]
            if quoting != ["[]", "[]"]:
                wanted.update(record for (record,) in case.rows(_QUOTING, quoting))
            yield from self._again(case, sorted(wanted))
        else:
            yield from self._all(case)
            self._whole = True

    def _all(self, case: Case) -> Iterator[None]:
        self._told, last = {}, b""
        while page := case.rows(_PAGE, (last,)):
            self._take(page)
            last = page[-1][0]
            yield

    def _again(self, case: Case, keys: list[bytes]) -> Iterator[None]:
        for start in range(0, len(keys), _STRIDE):
            stride = keys[start : start + _STRIDE]
            for key in stride:
                self._told.pop(key, None)
            self._take(case.rows(_SOME, (keys_json(stride),)))
            yield

    def _take(self, rows: Iterable[tuple[Any, ...]]) -> None:
        for key, number, *fields, source in rows:
            self._told[key] = Told(key, number or 0, tuple(fields), source)

    def read(self, case: Case) -> Read:
        """What is known by now, with the sources and places of the case."""
        sources = tuple((key, number or 0, title or "") for key, number, title in case.rows(_SOURCES))
        names = {name: key for key, name in case.rows(_PLACES)}
        return Read(tuple(self._told.values()), sources, names, tuple(case.rows(_PICTURES)))


def on_map(case: Case, only: Collection[bytes] | None = None) -> OnMap:
    """The places of a case's sightings, all or ``only`` some, in the order in which the sightings name them."""
    held = Sightings()
    for _ in held.reading(case, {}):
        pass
    return placed(held.read(case), only)


def placed(read: Read, only: Collection[bytes] | None = None) -> OnMap:
    """The same of what was read."""
    places = _Places(read.places)
    sightings: list[Placed] = []
    missing: list[Missing] = []
    for told in sorted(read.sightings, key=attrgetter("number", "record")):
        if only is None or told.record in only:
            number = number_text("sighting", told.number)
            led, lost = places.take(told, number)
            missing += lost
            if led:
                sightings.append(Placed(told.record, number, places.words(told.fields), told.source, led))
            elif not any(told.fields):
                missing.append(Missing(told.record, number, "", "no place is stated"))
    used = {each.source for each in sightings} | places.take_pictures(read.pictures if only is None else ())
    sources = sorted((number, key, title) for key, number, title in read.sources if key in used)
    shown = tuple((key, number_text("source", number), title) for number, key, title in sources)
    return OnMap(places.spots(), tuple(sightings), shown, tuple(missing))


class _Field(NamedTuple):
    """A place as stored, read: what it means, where that lies, and why it lies nowhere."""

    written: str
    meaning: str
    spot: str  # the key of its spot; empty where it has none
    why: str
    others: tuple[str, ...] = ()  # of open words: the keys of those they may mean


class _Places:
    """The places that sightings name; what is stored alike is looked up once."""

    def __init__(self, entities: Mapping[str, bytes]) -> None:
        self._entities = entities
        self._fields: dict[str, _Field] = {}
        self._spots: dict[str, Spot] = {}
        self._named: dict[str, list[Naming]] = {}
        self._words: dict[tuple[str | None, ...], str] = {}

    def take(self, told: Told, number: str) -> tuple[tuple[str, ...], list[Missing]]:
        """The spots that a sighting leads along, by their keys, and what of it lies nowhere."""
        led, lost = [], []
        for role, stored in zip(ROLES, told.fields, strict=True):
            if stored is None:
                continue
            field = self._field(stored)
            for spot in (field.spot, *field.others):
                if spot:
                    self._named.setdefault(spot, []).append(Naming(told.record, number, role, field.written))
            if field.spot:
                led.append(field.spot)
            else:
                lost.append(Missing(told.record, number, field.meaning, field.why))
        return tuple(led), lost

    def words(self, fields: tuple[str | None, ...]) -> str:
        """A way in words: ``Libya → Latakia``."""
        if fields not in self._words:
            meanings = ("" if stored is None else self._field(stored).meaning for stored in fields)
            ends = (part for leg in legs_of(*meanings) for part in (leg.start, leg.end) if part)
            self._words[fields] = " → ".join(dict.fromkeys(ends))
        return self._words[fields]

    def spots(self) -> tuple[Spot, ...]:
        """The spots in the order in which they were named first, with who names them."""
        return tuple(self._spots[key]._replace(named=tuple(named)) for key, named in self._named.items())

    def _field(self, stored: str) -> _Field:
        if stored not in self._fields:
            field = json.loads(stored)
            spot, others = self._spot(field), self._others(field)
            why = "" if spot else _why(field, others)
            self._fields[stored] = _Field(str(field["written"]), meaning(field), spot, why, others)
        return self._fields[stored]

    def _others(self, field: Mapping[str, Any]) -> tuple[str, ...]:
        """The places that open words may mean, as far as the tables know them."""
        if field.get("value"):
            return ()
        return tuple(filter(None, (self._spot(each, open_=True) for each in field.get("alternatives") or ())))

    def take_pictures(self, pictures: Iterable[Picture]) -> set[bytes]:
        """What pictures show, where cameras stood and what scenes cover; the sources that tell so."""
        from workbench.case.pictured import lies

        sources = set()
        for record, source, number, *stored in pictures:
            words = number_text("source", number or 0)
            for name, where in lies(words, *(json.loads(each) if each else {} for each in stored)):
                key = f"picture {record.hex()} {name}"
                self._spots[key] = Spot(key, name, PICTURE, where, (), None)
                self._named[key] = [Naming(source, words, "shows", name)]
                sources.add(source)
        return sources

    def _spot(self, field: Mapping[str, Any], *, open_: bool = False) -> str:
        from workbench.reference.whereabouts import whereabouts

        key = " ".join(str(field.get(part) or "") for part in ("type", "country", "value", "lat", "lon"))
        key = f"{OPEN} {key}" if open_ else key
        if key not in self._spots:
            where = whereabouts(field)
            if where is None:
                return ""
            where = where._replace(how=OPEN) if open_ else where
            names = [name for name in (str(field.get("label") or ""), str(field.get("value") or "")) if name]
            entity = next((self._entities[name] for name in names if name in self._entities), None)
            called = f"{field.get('label') or field.get('value')}?" if open_ else meaning(field)
            self._spots[key] = Spot(key, called, str(field.get("type") or ""), where, (), entity)
        return key


def _why(field: Mapping[str, Any], others: Collection[str]) -> str:
    if others:
        return "its words are open; what they may mean is hollow on the map"
    if not field.get("value"):
        return "its words are not resolved to a place"
    return "the tables have no place for it"
