"""One date of an EDTF expression: its digits as written, and the first and last moment they can mean."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import product

from workbench.values.errors import CaseError

Moment = date | datetime

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_SEASONS = {"21": (3, 5), "22": (6, 8), "23": (9, 11), "24": (12, 2)}
_PART = re.compile(
    r"(?P<year>[0-9X]{4})(?:-(?P<month>[0-9X]{2})(?:-(?P<day>[0-9X]{2})"
    r"(?:T(?P<clock>\d\d:\d\d(?::\d\d)?)(?P<offset>Z|[+-]\d\d(?::?\d\d)?)?)?)?)?(?P<mark>[?~%])?"
)


@dataclass(frozen=True, slots=True)
class Part:
    """A year, month, season (21-24), day or time; ``X`` is an unknown digit, ``mark`` one of ``?~%``."""

    year: str
    month: str = ""
    day: str = ""
    clock: str = ""
    offset: str = ""
    mark: str = ""

    def __str__(self) -> str:
        joined = "-".join(piece for piece in (self.year, self.month, self.day) if piece)
        return joined + (f"T{self.clock}" if self.clock else "") + self.offset + self.mark

    def first(self) -> Moment:
        """The first day it can mean, or the moment itself."""
        if self.clock:
            return self._moment()
        season = _SEASONS.get(self.month)
        return date(_years(self)[0], season[0], 1) if season else _extreme(self, last=False)

    def last(self) -> Moment:
        """The last day it can mean, or the last second of what is written to the minute."""
        if self.clock:
            return self._moment() + timedelta(seconds=0 if self.clock.count(":") == 2 else 59)
        season = _SEASONS.get(self.month)
        if not season:
            return _extreme(self, last=True)
        year = _years(self)[-1] + (season[1] < season[0])  # winter ends in the following year
        if year > 9999:
            return date.max
        return date(year, season[1], monthrange(year, season[1])[1])

    def _moment(self) -> datetime:
        return datetime.fromisoformat(f"{self.year}-{self.month}-{self.day}T{self.clock}{self.offset}")


def plain_day(text: str) -> date | None:
    """The day of a text that is nothing but one, as 2025-10-26: most dates are; ``None`` for any other."""
    if len(text) != 10 or text[4] != "-" or text[7] != "-" or not text.isascii():
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


@lru_cache(maxsize=4096)
def parse_part(text: str) -> Part:
    """The date behind one piece of text; CaseError names what is impossible about it."""
    if plain_day(text) is not None:
        return Part(text[:4], text[5:7], text[8:])
    found = _PART.fullmatch(text.strip().upper())
    if not found:
        raise CaseError(f"“{text}” is no date; write it as 2025-10-26, 2025-10, 2025 or 2025-10-26T09:15Z.")
    pieces = {name: value or "" for name, value in found.groupdict().items()}
    pieces["offset"] = _offset(pieces["offset"])
    part = Part(**pieces)
    _check(part, text.strip())
    return part


def _offset(written: str) -> str:
    if len(written) < 3:
        return written
    return f"{written[:3]}:{written[3:].lstrip(':') or '00'}"


def _check(part: Part, text: str) -> None:
    if not _years(part):
        raise CaseError(f"{text} is no date: years run from 0001 to 9999; correct the year.")
    if part.month and not _is_season(part) and not _months(part):
        raise CaseError(f"{text} is no date: a year has 12 months and seasons 21 to 24; correct the month.")
    if part.day and (_is_season(part) or _any_day(part, last=False) is None):
        raise CaseError(f"{text} is no date: {_why_no_day(part)}; correct the day or leave it out.")
    if part.clock:
        _check_clock(part, text)


def _why_no_day(part: Part) -> str:
    if _is_season(part):
        return "a season has no numbered days"
    if "X" in part.year + part.month:
        return f"no day {part.day} fits {part.year}-{part.month}"
    year, number = int(part.year), int(part.month)
    return f"{MONTHS[number - 1]} {year} has {monthrange(year, number)[1]} days"


def _check_clock(part: Part, text: str) -> None:
    if "X" in part.year + part.month + part.day:
        raise CaseError(f"{text} has a time on a day not known; leave the time out or give the day.")
    try:
        time.fromisoformat(part.clock)
    except ValueError:
        raise CaseError(f"{text} is no time: a day has 24 hours of 60 minutes; correct the time.") from None
    if len(part.offset) > 1:
        minutes = int(part.offset[1:3]) * 60 + int(part.offset[4:])
        if int(part.offset[4:]) > 59 or minutes > (840 if part.offset[0] == "+" else 720):
            raise CaseError(f"{text} is no time: zones run from -12:00 to +14:00; correct the zone.")


def _is_season(part: Part) -> bool:
    return part.month in _SEASONS


def _fits(pattern: str, number: int) -> bool:
    digits = f"{number:0{len(pattern)}d}"
    return all(wanted in ("X", digit) for wanted, digit in zip(pattern, digits, strict=True))


@lru_cache
def _numbers(pattern: str, most: int) -> tuple[int, ...]:
    """The numbers from 1 to ``most`` that a pattern fits, all of them where none is written."""
    if pattern.isdecimal():
        return (int(pattern),) if 1 <= int(pattern) <= most else ()
    return tuple(number for number in range(1, most + 1) if not pattern or _fits(pattern, number))


def _years(part: Part) -> list[int]:
    """The years that fit; of many, twelve at either end, which hold a leap year if the pattern holds any."""
    if "X" not in part.year:
        return [int(part.year)] if part.year != "0000" else []
    choices = ("0123456789" if digit == "X" else digit for digit in part.year)
    years = [year for digits in product(*choices) if (year := int("".join(digits)))]
    return years if len(years) <= 24 else years[:12] + years[-12:]


def _months(part: Part) -> tuple[int, ...]:
    return _numbers(part.month, 12)


def _extreme(part: Part, *, last: bool) -> date:
    found = _any_day(part, last=last)
    assert found is not None  # parse_part refused parts without a day
    return found


def _any_day(part: Part, *, last: bool) -> date | None:
    if part.day and "X" not in part.year + part.month + part.day:
        try:
            return date(int(part.year), int(part.month), int(part.day))
        except ValueError:
            return None
    return next(_fitting_days(part, last=last), None)


def _fitting_days(part: Part, *, last: bool) -> Iterator[date]:
    step = -1 if last else 1
    for year in _years(part)[::step]:
        for number in _months(part)[::step]:
            for numbered in _numbers(part.day, monthrange(year, number)[1])[::step]:
                yield date(year, number, numbered)
