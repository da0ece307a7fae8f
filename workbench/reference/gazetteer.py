"""The places of the world by every spelling one language uses: countries, regions, waters, towns and airfields."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files

from workbench.reference import tables
from workbench.reference.folding import name_key
from workbench.reference.sounds import sound_key
from workbench.values.resolved import Facts, facts

_GENERIC = re.compile(
    r" (?:international|airport|air base|air force base|air reserve base|space force base|army airfield|field)$"
)
_NAMED_IN = {"ru": ("ru", "en"), "ar": ("ar", "en")}  # texts of another script cite Latin names as well


@dataclass(frozen=True, slots=True)
class Place:
    """One place; ``icao``, ``iata`` and coordinates are known for airfields only, ``people`` (thousands) of towns."""

    kind: str
    icao: str
    iata: str
    name: str
    city: str
    country: str
    lat: float | None = None
    lon: float | None = None
    people: int = 0
    table: str = ""

    def value(self) -> str:
        """What is stored: the ICAO code of an airfield, else the name."""
        return self.icao or self.name

    def described(self) -> Facts:
        """The keys shown beside the value."""
        return facts(
            label=self.name, type=self.kind, country=self.country, icao=self.icao or None,
            lat=self.lat, lon=self.lon, table=self.table,
        )  # fmt: skip


@dataclass(slots=True)
class Names:
    """Every spelling one language's texts use: ``known`` by key, ``towns`` unread rows, ``begins`` the words
    longer spellings begin with; ``small`` those that begin with a small letter, ``capitals`` are abbreviations."""

    known: dict[str, list[Place]] = field(default_factory=dict)
    towns: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    begins: set[str] = field(default_factory=set)
    small: set[str] = field(default_factory=set)
    capitals: set[str] = field(default_factory=set)

    def __contains__(self, key: str) -> bool:
        return key in self.known or any(key in rows for _, rows in self.towns)

    def of(self, key: str) -> list[Place]:
        """The places of a key: those written for this program and the countries first, then towns by people."""
        found = list(self.known.get(key, ()))
        for table, rows in self.towns:
            found += [town for town in _towns(rows.get(key, ""), table) if not _held(town, found)]
        return found


def _held(town: Place, found: list[Place]) -> bool:
    return any(each.country == town.country and each.kind in ("city", "airfield") for each in found)


def _towns(cell: str, table: str) -> Iterator[Place]:
    for entry in cell.split(";") if cell else ():
        country, people, name = entry.split(" ", 2)
        yield Place("city", "", "", name, "", country, people=int(people), table=table)


@lru_cache(maxsize=8)
def names(language: str) -> Names:
    """The spellings of a language; texts in Arabic and Cyrillic letters know the English ones as well."""
    found = Names()
    for place, spellings in by_hand():
        for spelling in spellings:
            _add(found, spelling, place)
    for each in _NAMED_IN.get(language, (language,)):
        for table in ("names", "countries"):
            _written(found, table, each)
    for name in (f"cities.{language}", "cities"):
        _unread(found, name)
    _begin(found.begins, found.known)
    return found


def _add(found: Names, spelling: str, place: Place) -> None:
    key = name_key(spelling)
    if spelling[0].islower():
        found.small.add(key.partition(" ")[0])
    elif spelling.isupper() and len(spelling) < 7:
        found.capitals.add(key)
    held = found.known.setdefault(key, [])
    if not any(each.kind == place.kind and each.country == place.country for each in held):
        held.append(place)


@lru_cache(maxsize=1)
def by_hand() -> tuple[tuple[Place, tuple[str, ...]], ...]:
    """The places written for this program, with all their spellings."""
    table = tables.read("places")
    return tuple((_hand(row, str(table)), (row["name"], *tables.listed(row["aliases"]))) for row in table.rows)


def _hand(row: dict[str, str], table: str) -> Place:
    lat, lon = (float(row[axis]) if row[axis] else None for axis in ("lat", "lon"))
    return Place(row["type"], row["icao"], row["iata"], row["name"], row["city"], row["country"], lat, lon, 0, table)


def _written(found: Names, name: str, language: str) -> None:
    table = tables.read(name)
    for row in table.rows:
        english = tables.listed(row["en"] or row.get(language, ""))[:1]
        kind, country = row.get("type", "country"), row["country"]
        for spelling in tables.listed(row.get(language, "")):
            _add(found, spelling, Place(kind, "", "", english[0], "", country, table=str(table)))


def _unread(found: Names, name: str) -> None:
    """A table of spellings taken in as text: its rows are read when they are asked for."""
    version, lines = _lines(name)
    if not lines:
        return
    rows = dict([line.split(",", 1) for line in lines])
    found.towns.append((f"{name} table of {version}", rows))
    _begin(found.begins, rows)


def _begin(begins: set[str], keys: Iterable[str]) -> None:
    for key in keys:
        at = key.find(" ")
        while at > 0:
            begins.add(key[:at])
            at = key.find(" ", at + 1)


class Airfields:
    """The airfields by code, by what they are called beside their generic words, by town and by sound.

    Rows are read into places only when they are asked for.
    """

    def __init__(self) -> None:
        self._rows: dict[str, list[str]] = {}
        self._hand: dict[str, Place] = {}
        self._called: dict[str, list[str]] = {}
        self._towns: dict[str, list[str]] = {}
        self._sounds: dict[str, list[str]] = {}
        self._table = ""
        self._made: dict[str, Place] = {}

    def code(self, code: str) -> Place | None:
        """The airfield of an ICAO or IATA code in capitals."""
        if code in self._hand:
            return self._hand[code]
        if code not in self._made and code in self._rows:
            self._made[code] = self._read(self._rows[code])
        return self._made.get(code)

    def codes(self) -> list[str]:
        """Every code of the tables."""
        return [*self._hand, *(code for code in self._rows if code not in self._hand)]

    def called(self, key: str) -> list[Place]:
        """The airfields called so."""
        return self._of(self._called.get(key, ()))

    def of_town(self, key: str) -> list[Place]:
        """The airfields whose table names this town."""
        return self._of(self._towns.get(key, ()))

    def sounding(self, key: str) -> list[Place]:
        """The airfields whose name has the consonants of a sound key."""
        return self._of(self._sounds.get(key, ()))

    def _of(self, codes: Iterable[str]) -> list[Place]:
        places = (self.code(code) for code in codes)
        return list(dict.fromkeys(place for place in places if place))

    def _read(self, row: list[str]) -> Place:
        icao, iata, _, _, name, city, country, lat, lon = row
        return Place("airfield", icao, iata, name, city, country, float(lat), float(lon), 0, self._table)

    def by_hand(self, place: Place, spellings: Iterable[str]) -> None:
        """Takes in an airfield written for this program, before the table's own."""
        for code in (place.icao, place.iata):
            if code:
                self._hand.setdefault(code, place)
        keys = [name_key(spelling) for spelling in spellings]
        for key in dict.fromkeys([*keys, *(_GENERIC.sub("", key) for key in keys)]):
            self._called.setdefault(key, []).append(place.icao)
        for spelling in spellings:
            self._sounds.setdefault(sound_key(spelling), []).append(place.icao)
        self._towns.setdefault(name_key(place.city), []).append(place.icao)

    def from_table(self, table: str, lines: Iterable[str]) -> None:
        """Takes in the rows of the airfields table."""
        self._table = table
        for line in lines:
            row = line.split(",")
            icao = row[0]
            if icao in self._hand:
                continue
            self._rows[icao] = row
            if row[1]:
                self._rows.setdefault(row[1], row)
            for held, cell in ((self._called, row[2]), (self._sounds, row[3])):
                for key in cell.split(";") if cell else ():
                    held.setdefault(key, []).append(icao)
            if row[5]:
                self._towns.setdefault(row[5].casefold().replace("-", " "), []).append(icao)


@lru_cache(maxsize=1)
def airfields() -> Airfields:
    """Every airfield of the tables; those written for this program come first and keep their code."""
    found = Airfields()
    for place, spellings in by_hand():
        if place.kind == "airfield":
            found.by_hand(place, spellings)
    version, lines = _lines("airfields")
    found.from_table(f"airfields table of {version}", lines)
    return found


def _lines(name: str) -> tuple[str, list[str]]:
    """The version and the rows of a table without quoted cells, unread; nothing where there is no such table."""
    path = files("workbench.reference").joinpath(f"{name}.csv")
    if not path.is_file():
        return "", []
    version, _, _, *lines = path.read_text(encoding="utf-8").split("\n")
    return version.removeprefix("# version: "), [line for line in lines if line]
