"""The places of the world by every spelling one language uses: countries, regions, waters, towns and airfields."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from workbench.reference import folding, tables
from workbench.reference.folding import name_key
from workbench.reference.ready import ready
from workbench.reference.rows import rows
from workbench.values.resolved import Facts, facts

_ICAO = 4  # letters of the code that a row of airfields begins with; a shorter one or a comma follows
_MOST_ASKED = 4096  # answers kept
_LAST_LATIN = "\u024f"
_APOSTROPHE = re.compile("(?<=[^\\W\\d_])['’ʼ‘](?=[^\\W\\d_]{2})")
_NAMED_IN = {"ru": ("ru", "en"), "ar": ("ar", "en")}  # texts of another script cite Latin names as well


class Place(NamedTuple):
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


class Names:
    """Every spelling one language's texts use, by key.

    ``known`` are those written for this program and the countries, ``small`` the words that names in small letters
    begin with, ``capitals`` the abbreviations. Towns, the language's own and those in Latin letters, stay rows of text
    until they are asked for.
    """

    def __init__(self, language: str) -> None:
        self.known: dict[str, list[Place]] = {}
        self.small: set[str] = set()
        self.capitals: set[str] = set()
        self._begins: set[str] = set()
        self._asked: dict[str, list[Place]] = {}
        self._own, self._latin = rows(f"cities.{language}"), rows("cities")
        self._looked: dict[str, tuple[str, str]] = {}  # the towns that a look found, as their rows have them
        self._tables = f"cities.{language} table of {self._own.version}", f"cities table of {self._latin.version}"

    def given(self) -> tuple[dict[str, list[tuple[Any, ...]]], set[str], set[str], set[str]]:
        """All that was added, in plain values."""
        known = {key: [tuple(place) for place in places] for key, places in self.known.items()}
        return known, self.small, self.capitals, self._begins

    def take(self, known: dict[str, list[Place]], small: set[str], capitals: set[str], begins: set[str]) -> None:
        """What was added to another, taken over."""
        self.known, self.small, self.capitals, self._begins = known, small, capitals, begins

    def opening(self, forms: list[str]) -> list[str]:
        """Those of some words that a spelling may begin with, or be."""
        known, begins, own, latin = self.known, self._begins, self._own.words, self._latin.words
        return [
            form for form in forms
            if form in known or form in begins or form in own or form in latin and form[:1] <= _LAST_LATIN
            or " " in form
        ]  # fmt: skip

    def look(self, key: str) -> tuple[bool, bool]:
        """Whether a spelling is these words, and whether a longer one begins with them."""
        whole, longer = key in self.known, key in self._begins
        if whole and longer:
            return True, True
        own, own_longer = self._own.look(key)
        latin, latin_longer = self._latin.look(key) if key[:1] <= _LAST_LATIN else ("", False)
        whole = whole or own != "" or latin != ""
        if whole and len(self._looked) < _MOST_ASKED:
            self._looked[key] = (own, latin)
        return whole, longer or own_longer or latin_longer

    def of(self, key: str) -> list[Place]:
        """The places of a key: those written for this program and the countries first, then towns by people."""
        if key in self._asked:
            return list(self._asked[key])
        found = list(self.known.get(key, ()))
        for cell, table in zip(self._cells(key), self._tables, strict=True):
            towns = list(_towns(cell, table))
            found = [_peopled(place, towns) for place in found]
            found += [town for town in towns if not _held(town, found)]
        if len(self._asked) < _MOST_ASKED:
            self._asked[key] = found
        return list(found)

    def _cells(self, key: str) -> tuple[str, str]:
        """The towns of a key as their rows have them, the language's own and those in Latin letters."""
        if key in self._looked:
            return self._looked[key]
        cell = key + ","
        return self._own.at(cell)[len(cell) :], self._latin.at(cell)[len(cell) :] if key[:1] <= _LAST_LATIN else ""

    def add(self, spelling: str, keys: Iterable[str], place: Place) -> None:
        """Takes in one spelling of a place written for this program."""
        if spelling[0].islower():
            self.small.add(name_key(spelling).partition(" ")[0])
        elif len(spelling) < 7 and spelling.isupper():
            self.capitals.add(name_key(spelling))
        for key in keys:
            held = self.known.get(key)
            if held is None:
                self.known[key] = [place]
            elif not any(each.kind == place.kind and each.country == place.country for each in held):
                held.append(place)
            if " " in key:
                self._begin(key)

    def _begin(self, key: str) -> None:
        at = key.find(" ")
        while at > 0:
            self._begins.add(key[:at])
            at = key.find(" ", at + 1)


def _peopled(place: Place, towns: list[Place]) -> Place:
    """The place with the people of the town of its name and country."""
    if place.kind != "city" or place.people:
        return place
    people = max((town.people for town in towns if town.country == place.country), default=0)
    return place._replace(people=people) if people else place


def _held(town: Place, found: list[Place]) -> bool:
    return any(each.country == town.country and each.kind in ("city", "airfield") for each in found)


def _towns(cell: str, table: str) -> Iterator[Place]:
    for entry in cell.split(";") if cell else ():
        country, people, name = entry.split(" ", 2)
        yield Place("city", "", "", name, "", country, people=int(people), table=table)


@lru_cache(maxsize=8)
def names(language: str) -> Names:
    """The spellings of a language; texts in Arabic and Cyrillic letters know the English ones as well."""
    found = Names(language)
    sources: list[str | Path] = [tables.source(name) for name in ("places", "names", "countries")]
    sources += [__file__, folding.__file__]
    known, small, capitals, begins = ready(f"names.{language}", sources, lambda: _gathered(language))
    found.take({key: [Place(*place) for place in places] for key, places in known.items()}, small, capitals, begins)
    return found


def _gathered(language: str) -> tuple[dict[str, list[tuple[Any, ...]]], set[str], set[str], set[str]]:
    found = Names(language)
    for place, spellings in by_hand():
        for spelling, keys in spellings:
            found.add(spelling, keys, place)
    for each in _NAMED_IN.get(language, (language,)):
        for table in ("names", "countries"):
            _written(found, table, each)
    return found.given()


@lru_cache(maxsize=8)
def written_in(language: str) -> dict[str, tuple[str, ...]]:
    """The names of regions and waters in a language, as a dictionary has them, by the English name."""
    rows = tables.read("names").rows
    return {tables.listed(row["en"])[0]: tables.listed(row.get(language, "")) for row in rows if row["en"]}


def keys_of(spelling: str) -> list[str]:
    """The keys of a spelling: the folded name, and with an apostrophe the name as two words."""
    if spelling.isascii() and spelling.replace(" ", "").isalpha():
        return [spelling.lower()]  # what folding comes to, sooner
    apart = _APOSTROPHE.sub(" ", spelling)
    return [name_key(spelling)] if apart == spelling else [name_key(spelling), name_key(apart)]


@lru_cache(maxsize=1)
def by_hand() -> tuple[tuple[Place, list[tuple[str, list[str]]]], ...]:
    """The places written for this program, with all their spellings and the keys of each."""
    table = tables.read("places")
    return tuple(
        (_hand(row, str(table)), [(name, keys_of(name)) for name in (row["name"], *tables.listed(row["aliases"]))])
        for row in table.rows
    )


def _hand(row: dict[str, str], table: str) -> Place:
    lat, lon = (float(row[axis]) if row[axis] else None for axis in ("lat", "lon"))
    return Place(row["type"], row["icao"], row["iata"], row["name"], row["city"], row["country"], lat, lon, 0, table)


def _written(found: Names, name: str, language: str) -> None:
    table = tables.read(name)
    for row in table.rows:
        english = tables.listed(row["en"] or row.get(language, ""))[:1]
        spellings = tables.listed(row.get(language, ""))
        if row.get("type") == "airfield":  # every language writes some of them as English does
            spellings = tuple(dict.fromkeys([*spellings, *tables.listed(row["en"])]))
        if spellings:
            place = Place(row.get("type", "country"), "", "", english[0], "", row["country"], table=str(table))
            for spelling in spellings:
                found.add(spelling, keys_of(spelling), place)


class Airfields:
    """The airfields by code, by what they are called beside their generic words, by town and by sound.

    Rows are read into places only when they are asked for.
    """

    def __init__(self, table: str, lines: list[str]) -> None:
        self._table = table
        self._lines = lines
        self._codes = {line[:_ICAO]: line for line in lines}
        self._codes.update({line[5:8]: line for line in lines if line[5] != ","})
        self._hand: dict[str, Place] = {}
        hand = tables.read("places")
        for row in hand.rows:
            if row["type"] == "airfield":
                place = _hand(row, str(hand))
                self._hand.update((code, place) for code in (place.icao, place.iata) if code)

    @lru_cache(maxsize=4096)  # noqa: B019 - there is one of this class
    def code(self, code: str) -> Place | None:
        """The airfield of an ICAO or IATA code in capitals."""
        if code in self._hand:
            return self._hand[code]
        line = self._codes.get(code)
        if line is None or line[:_ICAO] in self._hand:
            return self._hand[line[:_ICAO]] if line else None
        icao, iata, _, _, name, city, country, lat, lon = line.split(",")
        return Place("airfield", icao, iata, name, city, country, float(lat), float(lon), 0, self._table)

    def codes(self) -> list[str]:
        """Every code of the tables."""
        return list(dict.fromkeys([*self._hand, *self._codes]))

    def called(self, key: str) -> list[Place]:
        """The airfields called so."""
        return self._of("called", key)

    def of_town(self, key: str) -> list[Place]:
        """The airfields whose table names this town."""
        return self._of("towns", key)

    def sounding(self, key: str) -> list[Place]:
        """The airfields whose name has the consonants of a sound key."""
        return self._of("sounds", key)

    def _of(self, way: str, key: str) -> list[Place]:
        return [place for code in _codes(way, key) if (place := self.code(code))]


@lru_cache(maxsize=8192)
def _codes(way: str, key: str) -> list[str]:
    """The codes of the airfields that a table has under a key."""
    cell = key + ","
    return rows(f"airfields.{way}").at(cell)[len(cell) :].split()


@lru_cache(maxsize=1)
def airfields() -> Airfields:
    """Every airfield of the tables; those written for this program come first and keep their code."""
    version, lines = _lines("airfields")
    return Airfields(f"airfields table of {version}", lines)


@lru_cache(maxsize=16)
def _lines(name: str) -> tuple[str, list[str]]:
    """The version and the rows of a table without quoted cells, unread; nothing where there is no such table."""
    path = Path(__file__).with_name(f"{name}.csv")
    if not path.is_file():
        return "", []
    lines = path.read_bytes().decode().replace("\r", "").rstrip("\n").split("\n")
    return lines[0].removeprefix("# version: "), lines[3:]
