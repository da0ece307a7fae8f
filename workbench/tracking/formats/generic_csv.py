"""Any table of positions with times, by the names of its columns or by those the analyst names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import BinaryIO

from workbench.tracking.cells import number
from workbench.tracking.clocks import Spelt, day_of
from workbench.tracking.delimited import Head, decimal_of, headed, plain_name
from workbench.tracking.fixes import Flights
from workbench.tracking.guessing import FIELDS, guessed_mapping, tokens_of, unit_in, unmistakable
from workbench.tracking.importer import Importer, Settings, Told, unheard
from workbench.tracking.rows import Clock, Layout, broken_off, gathered, of_none, tracked
from workbench.tracking.tables import opened
from workbench.tracking.timed import DaySeconds, SpeltClock, beside, clock_of, common_form
from workbench.tracking.units import CLIMBS, LENGTHS, SPEEDS, unit_of_cell
from workbench.values.errors import CaseError

_BY = {"hex": "emitter", **dict.fromkeys(("registration", "type", "operator", "flight_id"), "tracker")}
_MEASURES = {
    "altitude": ("altitude_unit", LENGTHS), "height": ("altitude_unit", LENGTHS), "speed": ("speed_unit", SPEEDS),
    "climb": ("", CLIMBS),
}  # fmt: skip
_HIGHEST = 1_000  # of a flight level, a figure of three digits


class AnyCsv(Importer):
    """Tables of programs nobody knows: names and units in their header, or a mapping of fields to columns."""

    name = "CSV, columns named"
    format = "csv"
    recipe = "csv/1"

    def recognise(self, head: bytes, *, name: str = "") -> bool:
        found = headed(head)
        cells = {column: found.column(place) for place, column in enumerate(found.names)}
        return len(found.names) > 2 and unmistakable(guessed_mapping(found.names, found.rows), cells)

    def read(self, file: BinaryIO, *, name: str, settings: Settings, told: Told = unheard) -> Flights:
        table = opened(file)
        chosen = _Chosen(table.head, settings, name)
        layout = Layout(
            chosen.places, chosen.clock(), chosen.factors(), keys=("hex", "registration", "flight_id", "callsign"),
            decimal=chosen.decimal(),
        )  # fmt: skip
        found = gathered(table, layout, identity=tuple(_BY), told=told)
        tracks = tracked(found, by=_BY)
        if not tracks:
            raise CaseError(f"{name}: no row has a time and a position in the columns named; name other columns.")
        remarks = (*chosen.remarks(layout.clock), *broken_off(file))
        zone = (chosen.zone or "not stated") if _local(layout.clock) else ""
        return Flights(tracks, of_none(found, tracks), remarks, zone=zone)


def _local(clock: Clock) -> bool:
    return isinstance(clock, SpeltClock) and clock.spelt.bare


class _Chosen:
    """The columns of a table that are fields, as the analyst names them or as they are guessed."""

    def __init__(self, head: Head, settings: Settings, name: str) -> None:
        self._head, self._settings, self._name = head, settings, name
        if wrong := next((field for field in settings.mapping if field not in FIELDS), ""):
            raise CaseError(f"“{wrong}” is no field of a fix; fields are {', '.join(FIELDS)}.")
        self._mapping = dict(settings.mapping) or guessed_mapping(head.names, head.rows)
        columns = {field: column for field, column in self._mapping.items() if not field.endswith("_unit")}
        self.places = {field: self._place(column) for field, column in columns.items()}
        self._time, self._date = self.places.pop("time", -1), self.places.pop("date", None)
        if "position" in self.places:
            self.places = {field: place for field, place in self.places.items() if field not in ("lat", "lon")}
        if self._time < 0 or not ("position" in self.places or {"lat", "lon"} <= self.places.keys()):
            raise CaseError(
                f"{name}: name the columns of time, latitude and longitude (or position); it has {self._names()}."
            )
        self.zone = settings.zone

    def _names(self) -> str:
        names = [name for name in self._head.names if name]
        return ", ".join(names[:30]) + (" and more" if len(names) > 30 else "") if names else "no columns"

    def _place(self, column: str) -> int:
        if column in self._head.names:
            return self._head.names.index(column)
        place = self._head.places().get(plain_name(column)) if plain_name(column) else None
        if place is None:
            raise CaseError(f"{self._name} has no column “{column}”; it has {self._names()}.")
        return place

    def clock(self) -> Clock:
        """What tells the time of a row; CaseError where its cells tell none."""
        title = self._head.names[self._time]
        samples = self._head.column(self._time)
        words = set(tokens_of(title))
        if "local" in words and not self.zone:
            raise CaseError(f"{self._name} tells local time (“{title}”); name its zone, like Europe/Moscow or +03:00.")
        zone = "UTC" if words & {"utc", "gmt", "zulu"} else self.zone
        day = day_of(self._settings.date)
        if self._date is not None:
            return self._dated(self._date, samples, zone, day)
        found = clock_of(self._time, samples, zone=zone, day=day, name=self._name)
        if found is None:
            raise CaseError(
                f"{self._name}: “{title}” tells no time this program reads; write times as 2025-10-26 14:03:00 or name"
                " another column."
            )
        return found

    def _dated(self, date: int, samples: Sequence[str], zone: str, day: int | None) -> Clock:
        """The clock of a column of times with one of dates."""
        if common_form(samples) != "time only":
            return DaySeconds(self._time, date)
        form = common_form(beside(self._head.column(date), samples))
        return SpeltClock(self._time, Spelt(form or "year first", zone=zone, day=day, name=self._name), date=date)

    def factors(self) -> Mapping[str, float]:
        """What makes feet, knots and feet a minute of the columns."""
        return {field: self._factor(field) for field in _MEASURES if field in self.places}

    def _factor(self, field: str) -> float:
        named, units = _MEASURES[field]
        title = self._head.names[self.places[field]]
        said = self._mapping.get(named, "")
        if said and said in self._head.names:
            said = next(filter(None, self._head.column(self._head.names.index(said))), "")
        if not said:
            named_so = unit_in(title, units) or 1.0
            return 1.0 if named_so == units.get("fl") and not self._are_levels(field) else named_so
        factor = unit_in(said, units)
        if factor is None:
            raise CaseError(f"“{said}” is no unit of {field} this program knows; units are {', '.join(units)}.")
        return factor

    def _are_levels(self, field: str) -> bool:
        """Whether numbers can be flight levels; what is called so may be told in feet."""
        told = [number(text) for text in self._head.column(self.places[field])]
        return all(abs(level) < _HIGHEST for level in told if level == level)

    def decimal(self) -> str:
        """The decimal sign of the table's numbers."""
        places = [place for field, place in self.places.items() if field in ("lat", "lon", *_MEASURES)]
        if self._head.separator == ",":
            return "."
        return decimal_of([text for place in places for text in self._head.column(place)])

    def remarks(self, clock: Clock) -> list[str]:
        """What was taken for granted: the zone of the clock, the units of heights and speeds."""
        said = []
        if _local(clock) and not self.zone:
            said.append(
                "The clock of this table names no zone; the times were read as UTC. Import the file again with the zone"
                " if it is known."
            )
        bare = [
            f"{field} in {unit}"
            for field, unit in (("altitude", "feet"), ("speed", "knots"))
            if field in self.places and not self._mapping.get(f"{field}_unit")
            and unit_in(self._head.names[self.places[field]], _MEASURES[field][1]) is None
            and not any(unit_of_cell(field, text) for text in self._head.column(self.places[field]))
        ]  # fmt: skip
        if bare:
            said.append(f"The table names no units; it was read with {' and '.join(bare)}.")
        return said
