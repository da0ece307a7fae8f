"""What days, months and years as they are written come to as rules."""

from __future__ import annotations

from calendar import monthrange
from functools import lru_cache

from workbench.reference.dating.grammar import Found, Hit
from workbench.values.dateparts import MONTHS
from workbench.values.edtf import parse
from workbench.values.errors import CaseError


def absolute(value: str) -> str:
    """The rule of a day, month or year that is written whole; CaseError for one no calendar has."""
    return f"absolute:{parse(value)}"


def full_year(written: str) -> int:
    """The year behind two or four figures."""
    return int(written) if len(written) > 2 else 2000 + int(written)


def yearless(month: int, day: int) -> str:
    """The rule of a day whose year is not written."""
    if not 1 <= day <= monthrange(2024, month)[1]:
        raise CaseError(f"{MONTHS[month - 1]} has no day {day}; correct the day or leave it out.")
    return f"day-without-year:{month:02d}-{day:02d}"


@lru_cache(maxsize=4096)
def ahead_of(rule: str) -> str:
    """The same rule counted into the future."""
    for name, ahead in (
        ("day-without-year:", "day-without-year-after:"),
        ("month-on-or-before:", "month-on-or-after:"),
        ("weekday-on-or-before:", "weekday-on-or-after:"),
        ("monthday-on-or-before:", "monthday-on-or-after:"),
        ("months-on-or-before:", "months-on-or-after:"),
        ("season-on-or-before:", "season-on-or-after:"),
        ("easter-on-or-before:", "easter-on-or-after:"),
    ):
        rule = rule.replace(name, ahead)
    return rule.replace("weekend-on-or-before", "weekend-after")


def of_year(hit: Hit, rule: str, argument: str) -> str | None:
    """A day or month of a year that is only told: "December of last year"."""
    if hit.has("f"):
        fixed = hit.value("f")
        return f"{rule}({argument},{fixed})" if fixed.startswith("year:") else None
    name = "mod" if hit.has("mod") else "after"
    step = {"last": -1, "this": 0, "next": 1, "coming": 1}[hit.part(name)]
    return f"{rule}({argument},year:{step})"


def on_day(hit: Hit, day: int, *, at: int | None = None, end: int | None = None) -> Found:
    """A numbered day of the month that the pattern names, with its year where that stands there."""
    month, start, stop = hit.number("m"), hit.start if at is None else at, hit.end if end is None else end
    if hit.has("y"):
        return Found(start, stop, absolute(f"{hit.number('y'):04d}-{month:02d}-{day:02d}"))
    plain = yearless(month, day)
    if hit.has("mod") or hit.has("after") or hit.has("f"):
        told = of_year(hit, "day-of", plain.partition(":")[2])
        if told:
            return Found(start, stop, told)
    return Found(start, stop, plain, ahead_of(plain))
