"""Dates of a log: read cell by cell, and told by the whole column whether the day or the month comes first.

A cell such as 03/04/2025 is read only once the order is known, from the analyst or from cells like 25/04/2025 that
leave one reading; until then it stays open with both. A year of two figures is taken within a hundred years.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from workbench.values.dateparts import MONTHS
from workbench.values.resolved import Alternative, ResolvedDate, dated, facts

Order = Literal["", "day-first", "month-first"]
DAY_FIRST: Order = "day-first"
MONTH_FIRST: Order = "month-first"
WORDS: dict[Order, str] = {DAY_FIRST: "the day before the month", MONTH_FIRST: "the month before the day"}
_CLOCK = (
    r"(?:(?:\s*T\s*|[,\s]\s*)(?:at\s+)?(?P<hour>\d{1,2})[:.h]?(?P<minute>\d\d)(?:[:.](?P<second>\d\d)(?:[.,]\d+)?)?"
    r"\s*(?P<half>[ap]\.?m\.?)?\s*(?P<zone>Z|UTC|GMT|[+-]\d\d:?\d\d|LT|L|local)?)?"
)
_NAME, _YEAR = r"(?P<name>[A-Za-z]{3,9})\.?", r"(?P<year>\d{4}|\d\d)"
_SHAPES = tuple(
    re.compile(rf"\s*{shape}\s*", re.IGNORECASE)
    for shape in (
        rf"(?P<year>\d{{4}})[-/.](?P<month>\d{{1,2}})[-/.](?P<day>\d{{1,2}}){_CLOCK}",
        rf"(?P<one>\d{{1,2}})(?P<mark>[-/. ])(?P<two>\d{{1,2}})(?P=mark){_YEAR}{_CLOCK}",
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[-\s./]*{_NAME}[-\s./,]*{_YEAR}{_CLOCK}",
        rf"{_NAME}\s*(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}}){_CLOCK}",
        rf"(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d){_CLOCK}",
        rf"(?P<day>\d\d)(?P<hour>\d\d)(?P<minute>\d\d)(?P<zone>Z)?\s*{_NAME}\s*{_YEAR}",
    )
)
_IN_HEAD = {DAY_FIRST: re.compile(r"\bd{1,2}\W?m{1,4}\W?y", re.IGNORECASE),
            MONTH_FIRST: re.compile(r"\bm{1,4}\W?d{1,2}\W?y", re.IGNORECASE)}  # fmt: skip
_UTC = re.compile(r"\b(?:utc|gmt|zulu)\b|\(z\)|\bz$", re.IGNORECASE)
_LONGEST = 64  # letters of a cell that can be a date in figures


@dataclass(frozen=True, slots=True)
class Stamp:
    """A cell's figures: a year and either day and month, or two figures in an order that is not known."""

    year: int
    one: int
    two: int
    swaps: bool  # whether ``one`` and ``two`` may stand either way about
    clock: str  # 14:05 or 14:05:22, empty for a day
    offset: str  # Z or +03:00, empty where none is written
    short: bool  # a year of two figures

    def days(self) -> dict[Order, date]:
        """The calendar days it can mean: day before month and the other way about, those that exist."""
        found: dict[Order, date] = {}
        for order, day, month in ((DAY_FIRST, self.one, self.two), (MONTH_FIRST, self.two, self.one)):
            if order == DAY_FIRST or self.swaps:
                try:
                    found[order] = date(self.year, month, day)
                except ValueError:
                    continue
        return found


@dataclass(frozen=True, slots=True)
class Told:
    """What a column tells of its order: how many cells have one reading, which was the first, how many have two."""

    day_first: int = 0
    month_first: int = 0
    either: int = 0
    day_cell: tuple[int, str] = (0, "")  # number of its row, and the cell
    month_cell: tuple[int, str] = (0, "")

    @property
    def order(self) -> Order:
        """The order that all its telling cells agree on; none where they differ, or none tells."""
        if bool(self.day_first) == bool(self.month_first):
            return ""
        return DAY_FIRST if self.day_first else MONTH_FIRST

    def says(self) -> str:
        """What it comes to, in a sentence."""
        if self.order:
            times, (row, cell) = (
                (self.day_first, self.day_cell) if self.order == DAY_FIRST else (self.month_first, self.month_cell)
            )
            told = f"{_cells(times)} can be read no other way, the first is row {row}, “{cell}”"
            return f"{WORDS[self.order]}: {told}"
        if self.day_first:
            (one, first), (two, second) = self.day_cell, self.month_cell
            return f"the column mixes both orders: row {one} has “{first}”, row {two} “{second}”"
        return f"{_cells(self.either)} can be read either way and no cell tells which" if self.either else ""


def _cells(count: int) -> str:
    return "1 cell" if count == 1 else f"{count:,} cells"


@lru_cache(maxsize=16_384)
def stamp(cell: str) -> Stamp | None:
    """The figures of a cell that is a date, or ``None``."""
    if len(cell) > _LONGEST:
        return None
    for shape in _SHAPES:
        if found := shape.fullmatch(cell):
            return _stamp(found.groupdict())
    return None


def _stamp(given: dict[str, str | None]) -> Stamp | None:
    month = _month(given["name"]) if given.get("name") else given.get("month")
    one, two = given.get("one") or given.get("day"), given.get("two") or month
    clock = _clock(given)
    if two is None or clock is None:
        return None
    year = str(given["year"])
    zone = (given.get("zone") or "").upper()
    offset = "Z" if zone in ("Z", "UTC", "GMT") else zone if zone[:1] in ("+", "-") and zone else ""
    if len(offset) == 5:
        offset = f"{offset[:3]}:{offset[3:]}"
    swaps = given.get("one") is not None
    return Stamp(_full(year), int(str(one)), int(two), swaps, clock, offset, len(year) == 2)


def _month(name: str | None) -> str | None:
    key = (name or "").casefold()
    key = "sep" if key == "sept" else key
    found = [at for at, month in enumerate(MONTHS, 1) if key == month.casefold() or key == month[:3].casefold()]
    return str(found[0]) if found else None


def _full(year: str) -> int:
    number = int(year)
    if len(year) > 2:
        return number
    return 2000 + number if number <= (date.today().year + 1) % 100 else 1900 + number


def _clock(given: dict[str, str | None]) -> str | None:
    """The time of day; empty where none is written, ``None`` for one that no clock shows."""
    if not given.get("hour"):
        return ""
    hour, minute, second = (int(given.get(name) or 0) for name in ("hour", "minute", "second"))
    if half := given.get("half"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + 12 * (half[0].lower() == "p")
    if hour > 23 or minute > 59 or second > 59:
        return None
    return f"{hour:02d}:{minute:02d}" + (f":{second:02d}" if given.get("second") else "")


def told(cells: Iterable[tuple[int, str]]) -> Told:
    """What the cells of a column, each with its row's number, tell of the order of day and month."""
    counts: dict[Order, int] = {DAY_FIRST: 0, MONTH_FIRST: 0}
    first: dict[Order, tuple[int, str]] = {DAY_FIRST: (0, ""), MONTH_FIRST: (0, "")}
    either = 0
    for number, cell in cells:
        found = stamp(cell.strip())
        if found is None or not found.swaps or found.one == found.two:
            continue
        days = found.days()
        if len(days) == 2:
            either += 1
        for order in days if len(days) == 1 else ():
            counts[order] += 1
            if not first[order][0]:
                first[order] = (number, cell.strip())
    return Told(counts[DAY_FIRST], counts[MONTH_FIRST], either, first[DAY_FIRST], first[MONTH_FIRST])


def order_in_head(head: str) -> Order:
    """The order that a column's head writes out, such as “Date (dd/mm/yyyy)”."""
    return next((order for order, shape in _IN_HEAD.items() if shape.search(head)), "")


def zone_in_head(head: str) -> str:
    """UTC where a column's head says so, else nothing."""
    return "UTC" if _UTC.search(head.strip()) else ""


def date_of(written: str, order: Order, why: str, *, zone: str = "") -> ResolvedDate | None:
    """The date of a cell in a column whose order is known ``why``; open with both readings while it is not.

    ``zone`` is that of cells which write none. ``None`` for words that are no date in figures.
    """
    found = stamp(written.strip())
    if found is None:
        return None
    days = found.days()
    if not days:
        return dated(written, None, why="no calendar has this day")
    if len(set(days.values())) == 1:
        only = f"read as {WORDS[next(iter(days))]}, as nothing else fits" if found.swaps else "a date of its own"
        return _dated(written, found, next(iter(days.values())), only, zone)
    if order:
        return _dated(written, found, days[order], f"{WORDS[order]}, {why}", zone)
    others = [Alternative(_edtf(found, day, zone), WORDS[each], facts=facts(rule=f"absolute:{_edtf(found, day, zone)}"))
              for each, day in days.items()]  # fmt: skip
    return dated(written, None, why="day and month can stand either way about; say which comes first",
                 alternatives=others)  # fmt: skip


def _dated(written: str, found: Stamp, day: date, why: str, zone: str) -> ResolvedDate:
    edtf = _edtf(found, day, zone)
    says = [why]
    if found.short:
        says.append(f"the year taken as {day.year}")
    if zone and not found.offset:
        says.append(f"{zone} as the column’s head says")
    narrowed = zone if zone and not found.clock else None
    return dated(written, edtf, why="; ".join(says), rule=f"absolute:{edtf}", zone=narrowed)


def _edtf(found: Stamp, day: date, zone: str) -> str:
    if not found.clock:
        return day.isoformat()
    return f"{day.isoformat()}T{found.clock}{found.offset or ('Z' if zone else '')}"
