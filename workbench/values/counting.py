"""Counting days: the rules that count one value from an anchor day, each saying in words what it did."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from workbench.values.dateparts import MONTHS, WEEKDAYS
from workbench.values.edtf import month_text, span_text
from workbench.values.errors import CaseError
from workbench.values.resolved import Alternative, facts

Rule = Callable[[str, date], "Reading"]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a rule gives for one anchor day: the value (``None`` if there is none), why, other readings."""

    edtf: str | None
    why: str
    alternatives: tuple[Alternative, ...] = ()


@lru_cache(maxsize=1024)
def spoken(day: date) -> str:
    """A day in words for reasons: "Sunday 26 October 2025"."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def _one(value: str, why: str, *others: tuple[str, str, str]) -> Reading:
    alternatives = (Alternative(edtf, says, facts=facts(rule=rule)) for edtf, rule, says in others)
    return Reading(value, why, tuple(each for each in alternatives if each.value != value))


# weekdays: the argument is 1 for Monday to 7 for Sunday


def _weekday_on_or_before(argument: str, day: date) -> Reading:
    number = _weekday(argument)
    back = (day.isoweekday() - number) % 7
    found, name = day - timedelta(back), WEEKDAYS[number - 1]
    why = f"the latest {name} on or before {spoken(day)}"
    if back:
        return _one(found.isoformat(), why)
    week_ago = (found - timedelta(7)).isoformat()
    return _one(found.isoformat(), why, (week_ago, f"weekday-before:{number}", f"the {name} a week earlier"))


def _weekday_before(argument: str, day: date) -> Reading:
    number = _weekday(argument)
    found, name = day - timedelta((day.isoweekday() - number - 1) % 7 + 1), WEEKDAYS[number - 1]
    earlier = (found - timedelta(7)).isoformat()
    other = (earlier, f"weekday-week-before:{number}", f"the {name} of the week before that one")
    return _one(found.isoformat(), f"the latest {name} before {spoken(day)}", other)


def _weekday_week_before(argument: str, day: date) -> Reading:
    number = _weekday(argument)
    found = day - timedelta((day.isoweekday() - number - 1) % 7 + 8)
    return _one(found.isoformat(), f"the last but one {WEEKDAYS[number - 1]} before {spoken(day)}")


def _weekday_after(argument: str, day: date) -> Reading:
    number = _weekday(argument)
    found = day + timedelta((number - day.isoweekday() - 1) % 7 + 1)
    return _one(found.isoformat(), f"the first {WEEKDAYS[number - 1]} after {spoken(day)}")


def _weekday_on_or_after(argument: str, day: date) -> Reading:
    number = _weekday(argument)
    ahead = (number - day.isoweekday()) % 7
    found, name = day + timedelta(ahead), WEEKDAYS[number - 1]
    why = f"what is told lies ahead: the first {name} on or after {spoken(day)}"
    if ahead:
        return _one(found.isoformat(), why)
    later = (found + timedelta(7)).isoformat()
    return _one(found.isoformat(), why, (later, f"weekday-after:{number}", f"the {name} a week later"))


def _weekday_next_week(argument: str, day: date) -> Reading:
    number = _weekday(argument)
    name = WEEKDAYS[number - 1]
    found = day - timedelta(day.weekday()) + timedelta(6 + number)
    soonest = day + timedelta((number - day.isoweekday() - 1) % 7 + 1)
    other = (soonest.isoformat(), f"weekday-after:{number}", f"the first {name} after {spoken(day)}")
    return _one(found.isoformat(), f"the {name} of the week after {spoken(day)}", other)


def _weekend_on_or_before(_: str, day: date) -> Reading:
    saturday = day - timedelta((day.weekday() - 5) % 7)
    why = f"the latest Saturday and Sunday up to {spoken(day)}"
    return _one(span_text(saturday, saturday + timedelta(1)), why)


def _weekend_after(_: str, day: date) -> Reading:
    saturday = day + timedelta((5 - day.weekday() - 1) % 7 + 1)
    return _one(span_text(saturday, saturday + timedelta(1)), f"the first weekend after {spoken(day)}")


# weeks, months and years around the anchor: the argument is 0 for this one, -1 for the last, 1 for the next


def _week(argument: str, day: date) -> Reading:
    monday = day - timedelta(day.weekday()) + timedelta(7 * _number(argument))
    why = f"Monday to Sunday of {_which(argument)} week, counted from {spoken(day)}"
    return _one(span_text(monday, monday + timedelta(6)), why)


def _week_before(_: str, day: date) -> Reading:
    monday = day - timedelta(day.weekday())
    if monday == day:
        return _one(day.isoformat(), f"the week of {spoken(day)} has no earlier day")
    return _one(span_text(monday, day - timedelta(1)), f"the week of {spoken(day)} up to the day before")


def _month(argument: str, day: date) -> Reading:
    year, number = _month_from(day, _number(argument))
    return _one(month_text(year, number), f"{_which(argument)} month, counted from {spoken(day)}")


def _this_month_before(_: str, day: date) -> Reading:
    first = day.replace(day=1)
    other = (span_text(first, day), "month-to-date", "the month up to the day of publication")
    return _one(month_text(day.year, day.month), f"the month of {spoken(day)}", other)


def _month_to_date(_: str, day: date) -> Reading:
    return _one(span_text(day.replace(day=1), day), f"the month up to {spoken(day)}")


def _year(argument: str, day: date) -> Reading:
    return _one(_year_text(day.year + _number(argument)), f"{_which(argument)} year, counted from {spoken(day)}")


def _this_year_before(_: str, day: date) -> Reading:
    return _one(_year_text(day.year), f"the year of {spoken(day)}")


# months and days that are named: 1 to 12, or MM-DD


def _month_before(argument: str, day: date) -> Reading:
    number = _month_number(argument)
    year = day.year - (number >= day.month)
    return _one(_named(year, number), f"the latest {MONTHS[number - 1]} before the month of {spoken(day)}")


def _month_on_or_before(argument: str, day: date) -> Reading:
    number = _month_number(argument)
    year = day.year - (number > day.month)
    return _one(_named(year, number), f"the latest {MONTHS[number - 1]} up to the month of {spoken(day)}")


def _month_on_or_after(argument: str, day: date) -> Reading:
    number = _month_number(argument)
    year = day.year + (number < day.month)
    why = f"what is told lies ahead: the first {MONTHS[number - 1]} from the month of {spoken(day)} on"
    return _one(_named(year, number), why)


def _month_after(argument: str, day: date) -> Reading:
    number = _month_number(argument)
    year = day.year + (number <= day.month)
    return _one(_named(year, number), f"the first {MONTHS[number - 1]} after the month of {spoken(day)}")


def _day_without_year(argument: str, day: date) -> Reading:
    found = _occurrence(argument, day, -1)
    following = _occurrence(argument, day, 1)
    why = f"the year is not written; the latest such day on or before {spoken(day)}"
    if following - day >= day - found:
        return _one(found.isoformat(), why)
    rule = f"day-without-year-after:{argument}"
    return _one(found.isoformat(), why, (following.isoformat(), rule, "the next such day, which is nearer"))


def _day_without_year_after(argument: str, day: date) -> Reading:
    why = f"the year is not written; the first such day on or after {spoken(day)}"
    return _one(_occurrence(argument, day, 1).isoformat(), why)


# so many days, weeks, months or years from the anchor


def _ago(unit: str, sign: int) -> Callable[[str, date], Reading]:
    def counted(argument: str, day: date) -> Reading:
        number = _number(argument)
        where = "before" if sign < 0 else "after"
        count = f"{number} {unit}{'' if number == 1 else 's'} {where} {spoken(day)}"
        return _one(_moved(day, unit, sign * number), f"the day itself, {spoken(day)}" if number == 0 else count)

    return counted


def _past(unit: str) -> Callable[[str, date], Reading]:
    def counted(argument: str, day: date) -> Reading:
        number = _number(argument)
        start = _back(day, unit, number)
        return _one(span_text(start, day), f"{number} {unit}{'' if number == 1 else 's'} up to {spoken(day)}")

    return counted


def _next(unit: str) -> Callable[[str, date], Reading]:
    def counted(argument: str, day: date) -> Reading:
        number = _number(argument)
        why = f"{number} {unit}{'' if number == 1 else 's'} from {spoken(day)} on"
        return _one(span_text(day, _back(day, unit, -number)), why)

    return counted


def _overnight(_: str, day: date) -> Reading:
    return _one(span_text(day - timedelta(1), day), f"the night to {spoken(day)}")


# the arithmetic of calendars; OverflowError beyond the years 1 to 9999


def _number(argument: str) -> int:
    return int(argument)


def _weekday(argument: str) -> int:
    return _within(argument, 7, "weekday, 1 for Monday to 7 for Sunday")


def _month_number(argument: str) -> int:
    return _within(argument, 12, "month, 1 to 12")


def _within(argument: str, most: int, what: str) -> int:
    number = int(argument)
    if not 1 <= number <= most:
        raise CaseError(f"“{argument}” is no {what}; correct the rule.")
    return number


def _which(argument: str) -> str:
    return {-1: "last", 0: "this", 1: "next"}.get(_number(argument), f"{argument} from this")


def _named(year: int, month: int) -> str:
    _year_text(year)
    return month_text(year, month)


def _year_text(year: int) -> str:
    if not 1 <= year <= 9999:
        raise OverflowError(year)
    return f"{year:04d}"


def _month_from(day: date, step: int) -> tuple[int, int]:
    year, month = divmod(day.year * 12 + day.month - 1 + step, 12)
    _year_text(year)
    return year, month + 1


def _moved(day: date, unit: str, number: int) -> str:
    """The period so many units away: a day for days and weeks, a month for months, a year for years."""
    if unit in ("day", "week"):
        return (day + timedelta(number * (7 if unit == "week" else 1))).isoformat()
    if unit == "month":
        return month_text(*_month_from(day, number))
    return _year_text(day.year + number)


def _back(day: date, unit: str, number: int) -> date:
    """The same day so many units earlier, the last of the month where it has no such day."""
    if unit in ("day", "week"):
        return day - timedelta(number * (7 if unit == "week" else 1))
    year, month = _month_from(day, -number * (12 if unit == "year" else 1))
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _occurrence(argument: str, day: date, step: int) -> date:
    """The nearest day with that month and number, backwards or forwards, the day itself included."""
    month, number = (int(piece) for piece in argument.split("-"))
    for year in range(day.year, day.year + 9 * step, step):
        if not 1 <= year <= 9999 or not 1 <= month <= 12:
            break
        if number <= monthrange(year, month)[1] and (date(year, month, number) - day).days * step >= 0:
            return date(year, month, number)
    raise OverflowError(argument)


LEAVES: dict[str, Rule] = {
    "weekday-on-or-before": _weekday_on_or_before,
    "weekday-before": _weekday_before,
    "weekday-week-before": _weekday_week_before,
    "weekday-after": _weekday_after,
    "weekday-on-or-after": _weekday_on_or_after,
    "weekday-next-week": _weekday_next_week,
    "weekend-on-or-before": _weekend_on_or_before,
    "weekend-after": _weekend_after,
    "week": _week,
    "this-week-before": _week_before,
    "month": _month,
    "this-month-before": _this_month_before,
    "month-to-date": _month_to_date,
    "year": _year,
    "this-year-before": _this_year_before,
    "month-before": _month_before,
    "month-on-or-before": _month_on_or_before,
    "month-on-or-after": _month_on_or_after,
    "month-after": _month_after,
    "day-without-year": _day_without_year,
    "day-without-year-after": _day_without_year_after,
    "overnight": _overnight,
    **{f"{unit}s-ago": _ago(unit, -1) for unit in ("day", "week", "month", "year")},
    **{f"{unit}s-after": _ago(unit, 1) for unit in ("day", "week", "month", "year")},
    **{f"past-{unit}s": _past(unit) for unit in ("day", "week", "month", "year")},
    **{f"next-{unit}s": _next(unit) for unit in ("day", "week", "month", "year")},
}
