"""Which column of a table nobody knows is which field of a fix: by usual names, held against the first rows."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence

from workbench.tracking.cells import angle, is_nothing, number, pair
from workbench.tracking.clocks import form_of
from workbench.tracking.fixes import UNKNOWN
from workbench.tracking.rows import source_kind
from workbench.tracking.timed import beside, common_form
from workbench.tracking.units import CLIMBS, LENGTHS, SPEEDS

FIELDS = (
    "time", "date", "lat", "lon", "position", "altitude", "height", "altitude_unit", "speed", "speed_unit", "heading",
    "climb", "ground", "callsign", "hex", "registration", "type", "operator", "flight_id", "squawk", "kind",
)  # fmt: skip
"""What a column can be named as; a unit is a column or, in its place, the unit itself."""

_NAMES: Mapping[str, str] = {
    "time": "timestamp datetime time utc utctime timeutc datetimeutc utcdatetime timestamputc utctimestamp pingtime"
    " postime positiontime snapshotid snapshottime epoch unixtime unix unixtimestamp ts recordedat recordtime seenat"
    " fixtime eventtime gpstime when lastposupdate lastseen date dateutc clock timelocal localtime",
    "date": "date day dateutc utcdate flightdate timestamp",
    "lat": "lat latitude",
    "lon": "lon lng long longitude",
    "position": "position pos coordinates coordinate latlon latlng latlong latitudelongitude location",
    "altitude": "altitude alt baroaltitude altbaro baroalt pressurealtitude altitudebaro barometricaltitude"
    " flightlevel level fl modecaltitude palt",
    "height": "geoaltitude altgeom geomaltitude geometricaltitude gpsaltitude gpsalt altgps altgnss gnssaltitude"
    " altitudegeometric galt height elevation ele",
    "speed": "groundspeed gs gspeed speed velocity gndspeed spd speedoverground sog groundvelocity",
    "heading": "track truetrack course heading direction bearing trk hdg cog courseoverground trueheading trak",
    "climb": "verticalspeed vspeed vertspeed verticalrate vertrate barorate rateofclimb roc climb climbrate vs vr"
    " vrate rate",
    "ground": "onground ground isonground gnd airground grounded isgnd",
    "callsign": "callsign call ident flight flightnumber",
    "hex": "hex icao24 icaoaddress hexident icaohex modeshex modes hexcode icao address addr aircrafthex",
    "registration": "registration reg tail tailnumber tailno nnumber aircraftregistration regnumber",
    "type": "typecode aircrafttype icaotype actype type model aircraftmodel equip",
    "operator": "operator ownerop operatoricao airline owner",
    "flight_id": "flightid fr24id",
    "squawk": "squawk sqk squawkcode",
    "kind": "positionsource source positionclass sourcetype positiontype",
}
_SIGHT = ("altitude", "height", "speed", "heading", "climb", "ground", "callsign", "hex", "registration", "squawk")
_PLAIN = {name: tuple(words.split()) for name, words in _NAMES.items()}
_UNITS = {*LENGTHS, *SPEEDS, *CLIMBS, "deg", "degrees", "degree", "true"}
_TOKEN = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_TOGETHER = tuple((re.compile(form, re.I), word) for form, word in (
    (r"km/h\b", "kmh"), (r"(?<![a-z])m/s\b|(?<![a-z])m s-1", "mps"), (r"ft/min\b", "fpm"),
    (r"flight[ _-]?level", "flightlevel"),
))  # fmt: skip
_ADDRESS = re.compile(r"(?:0x|~)?[0-9a-f]{6}", re.I)
_SECONDS = re.compile(r"\d{1,5}(?:\.\d{1,6})?")


def tokens_of(name: str) -> list[str]:
    """The words of a column's name: ``GroundSpeed (km/h)`` is ground, speed, kmh."""
    for form, word in _TOGETHER:
        name = form.sub(word, name[:80])
    return [token.casefold() for token in _TOKEN.findall(name)]


def unit_in(name: str, units: Mapping[str, float]) -> float | None:
    """What the unit in a column's name is multiplied by for feet, knots or feet a minute."""
    return next((units[token] for token in reversed(tokens_of(name)) if token in units), None)


def _base(name: str) -> str:
    tokens = tokens_of(name)
    return "".join(token for token in tokens if token not in _UNITS) or "".join(tokens)


def guessed_mapping(header: Sequence[str], rows: Sequence[Sequence[str]]) -> dict[str, str]:
    """The field of each column that names and first rows make likely: field to column name.

    ``time`` tells whole instants, or times of a day, with a ``date`` beside it where there is one.
    """
    cells = {name: [row[place].strip() if place < len(row) else "" for row in rows] for place, name in _first(header)}
    bases = {name: _base(name) for name in cells}
    found = _times(bases, cells)
    for field in _PLAIN:
        if field in ("time", "date"):
            continue
        fits = [name for name in _ranked(field, bases) if name not in found.values() and _holds(field, cells[name])]
        if fits:
            found[field] = next((name for name in fits if unit_in(name, {**LENGTHS, **SPEEDS}) == 1), fits[0])
    if {"lat", "lon"} <= found.keys():
        found.pop("position", None)
    return found


def _first(header: Sequence[str]) -> list[tuple[int, str]]:
    """Columns with a name that no column before them has."""
    return [(place, name) for place, name in enumerate(header) if name.strip() and name not in header[:place]]


def _ranked(field: str, bases: Mapping[str, str]) -> list[str]:
    """The columns whose name is usual for a field, the most usual first."""
    usual = _PLAIN[field]
    named = [(usual.index(base), place, name) for place, (name, base) in enumerate(bases.items()) if base in usual]
    return [name for _, _, name in sorted(named)]


def _times(bases: Mapping[str, str], cells: Mapping[str, list[str]]) -> dict[str, str]:
    """The column of instants; else the one of times with the one of dates."""
    named = _ranked("time", bases)
    named += [name for name in bases if name not in named and {"time", "timestamp", "utc"} & set(tokens_of(name))]
    forms = {name: common_form(cells[name]) for name in named}
    whole = [name for name in named if forms[name] not in ("", "day", "time only")]
    if whole:
        return {"time": whole[0]}
    times = [name for name in named if forms[name] == "time only"]
    days = [name for name in _ranked("date", bases) if name not in times]
    joined = {name: common_form(beside(cells[name], cells[times[0]])) for name in days} if times else {}
    dates = [name for name in days if joined.get(name) or common_form(cells[name]) == "day"]
    seconds = [name for name in named if name not in dates and dates and _most(cells[name], _of_a_day)]
    found = (times or seconds)[:1]
    return {"time": found[0], **({"date": dates[0]} if dates else {})} if found else {}


def _of_a_day(text: str) -> bool:
    return bool(_SECONDS.fullmatch(text)) and float(text) < 86_401


def _most(cells: Sequence[str], test: Callable[[str], bool]) -> bool:
    """Whether four in five of the cells that tell something pass, and one at least."""
    told = [text for text in cells if not is_nothing(text)]
    return bool(told) and sum(map(test, told)) * 5 >= len(told) * 4


def _holds(field: str, cells: Sequence[str]) -> bool:
    """Whether the cells of a column can be what its name says; columns that tell nothing in the first rows can."""
    test = _TESTS.get(field)
    if test is None or _most(cells, test):
        return True
    return field not in ("lat", "lon", "position") and all(map(is_nothing, cells))


def _within(most: float) -> Callable[[str], bool]:
    return lambda text: abs(angle(text)) <= most


def _is_position(text: str) -> bool:
    lat, lon = pair(text)
    return abs(lat) <= 90 and abs(lon) <= 180


def _is_number(text: str) -> bool:
    told = (number(text, decimal) for decimal in ".,")
    return text.casefold() in ("ground", "gnd") or not all(map(math.isnan, told))


_TESTS: Mapping[str, Callable[[str], bool]] = {
    "lat": _within(90), "lon": _within(180), "position": _is_position,
    **dict.fromkeys(("altitude", "height", "speed", "heading", "climb"), _is_number),
    "hex": lambda text: bool(_ADDRESS.fullmatch(text)),
    "kind": lambda text: source_kind(text) != UNKNOWN,
}  # fmt: skip


def unmistakable(found: Mapping[str, str], cells: Mapping[str, Sequence[str]]) -> bool:
    """Whether columns are those of a track: instants, positions, and something only a track tells."""
    placed = {"lat", "lon"} <= found.keys() or "position" in found
    if not placed or "time" not in found or not set(found) & set(_SIGHT):
        return False
    return "date" in found or any(form_of(text) not in ("", "day", "time only") for text in cells[found["time"]])
