"""Seasons and Easter, and what lies within a period already counted: a weekday of its week, a month of its year."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from workbench.values.counting import Reading, spoken
from workbench.values.dateparts import MONTHS, WEEKDAYS
from workbench.values.edtf import month_text

_SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar."""
    century, golden = year // 100, year % 19
    leap = (century - 15) // 2 + 202 - 11 * golden
    if century in (21, 24, 25, *range(27, 33), 34, 35, 38):
        leap -= 1
    elif century in (33, *range(36, 38), 39, 40):
        leap -= 2
    leap %= 30
    moon = leap + 21 - (leap == 29 or (leap == 28 and golden > 10))
    first = date(year, 3, 1) + timedelta(moon - 1)
    return first + timedelta(7 - first.isoweekday() % 7)


def _feast(sign: int) -> Callable[[str, date], Reading]:
    def counted(argument: str, day: date) -> Reading:
        days = int(argument)
        for year in (day.year, day.year + sign):
            found = easter(year) + timedelta(days)
            if (found - day).days * sign >= 0:
                where = "on or after" if sign > 0 else "on or before"
                return Reading(found.isoformat(), f"{_from_easter(days)}, the one {where} {spoken(day)}")
        raise OverflowError(argument)

    return counted


def _from_easter(days: int) -> str:
    return "Easter Sunday" if not days else f"{abs(days)} days {'after' if days > 0 else 'before'} Easter Sunday"


def _season(sign: int) -> Callable[[str, date], Reading]:
    def counted(argument: str, day: date) -> Reading:
        number = _number_of(argument)
        year = day.year
        begins = date(year, number % 20 * 3, 1)
        if (begins - day).days * sign < 0:
            year += sign
        where = "begun on or after" if sign > 0 else "begun on or before"
        return Reading(f"{_years(year)}-{number}", f"the {_SEASONS[number]} {where} {spoken(day)}")

    return counted


def _number_of(argument: str) -> int:
    number = int(argument)
    if number not in _SEASONS:
        raise ValueError(argument)
    return number


def _years(year: int) -> str:
    if not 1 <= year <= 9999:
        raise OverflowError(year)
    return f"{year:04d}"


def _monthday(sign: int) -> Callable[[str, date], Reading]:
    def counted(argument: str, day: date) -> Reading:
        number = int(argument)
        found = day
        for _ in range(62):  # two months hold every number from 1 to 31
            if found.day == number:
                where = "on or after" if sign > 0 else "on or before"
                return Reading(
                    found.isoformat(),
                    f"the {'first' if sign > 0 else 'latest'} day {number} of a month {where} {spoken(day)}",
                )
            found += timedelta(sign)
        raise ValueError(argument)

    return counted


def _months(sign: int) -> Callable[[str, date], Reading]:
    def counted(argument: str, day: date) -> Reading:
        first, last = (int(piece) for piece in argument.split("-"))
        year = day.year
        if (sign < 0 and first > day.month) or (sign > 0 and last < day.month):
            year += sign
        where = "ending on or after" if sign > 0 else "begun on or before"
        value = f"{_years(year)}-{first:02d}/{year:04d}-{last:02d}"
        return Reading(value, f"{MONTHS[first - 1]} to {MONTHS[last - 1]}, {where} {spoken(day)}")

    return counted


FEASTS: dict[str, Callable[[str, date], Reading]] = {
    "easter-on-or-before": _feast(-1),
    "easter-on-or-after": _feast(1),
    "months-on-or-before": _months(-1),
    "months-on-or-after": _months(1),
    "monthday-on-or-before": _monthday(-1),
    "monthday-on-or-after": _monthday(1),
    "season-on-or-before": _season(-1),
    "season-on-or-after": _season(1),
}


def weekday_of(argument: str, first: date) -> tuple[str, str]:
    """A weekday of the week that begins with a day, and what to call it."""
    number = int(argument)
    if not 1 <= number <= 7:
        raise ValueError(argument)
    return (first + timedelta((number - first.isoweekday()) % 7)).isoformat(), f"its {WEEKDAYS[number - 1]}"


def month_of(argument: str, first: date) -> tuple[str, str]:
    """A month of the year of a day."""
    number = int(argument)
    return month_text(first.year, number), f"its {MONTHS[number - 1]}"


def day_of(argument: str, first: date) -> tuple[str, str]:
    """A day, MM-DD, of the year of a day."""
    month, number = (int(piece) for piece in argument.split("-"))
    if number > monthrange(first.year, month)[1]:
        raise OverflowError(argument)
    return date(first.year, month, number).isoformat(), f"its {number} {MONTHS[month - 1]}"


def season_of(argument: str, first: date) -> tuple[str, str]:
    """A season, 21 to 24, of the year of a day."""
    number = _number_of(argument)
    return f"{first.year:04d}-{number}", f"its {_SEASONS[number]}"


def easter_of(argument: str, first: date) -> tuple[str, str]:
    """A day counted from Easter of the year of a day."""
    return (easter(first.year) + timedelta(int(argument))).isoformat(), _from_easter(int(argument))


def monthday_of(argument: str, first: date) -> tuple[str, str]:
    """A numbered day of the month of a day."""
    number = int(argument)
    if number > monthrange(first.year, first.month)[1]:
        raise OverflowError(argument)
    return first.replace(day=number).isoformat(), f"its day {number}"


WITHIN: dict[str, Callable[[str, date], tuple[str, str]]] = {
    "weekday-of": weekday_of,
    "month-of": month_of,
    "day-of": day_of,
    "monthday-of": monthday_of,
    "season-of": season_of,
    "easter-of": easter_of,
}
