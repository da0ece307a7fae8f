"""Counts, numbers and dates in the form of a language: plural categories as CLDR 47 has them, dates day by day.

Digits stay 0 to 9 in every language, so that a figure on paper can be held against the case file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from workbench.values.dateparts import MONTHS

_NUMBER = re.compile(r"([+\-\N{MINUS SIGN}]?)(\d{1,3}(?:[,\u202f\u2009]\d{3})+|\d+)(\.\d+)?")
_CLOCK = re.compile(r"(.+), (\d\d:\d\d(?::\d\d)?) (UTC.*|zone not stated)")
_DAY = re.compile(
    r"(?:(?P<day>\d{1,2}|[\dX]X|X\d) ?)?(?:(?P<month>[A-Z][a-z]{2,8}|[a-z]{4,6}) ?)?(?P<year>-?[\dX]{4,9})?"
)
_WEEKDAY = re.compile(r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\d{1,2}(?: [A-Z][a-z]{2})?)")
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_SHORT = tuple(name[:3] for name in MONTHS)
_SEASONS = ("spring", "summer", "autumn", "winter")


def _slavic(n: int, *, alone: bool) -> str:
    """Russian counts 21 as one; Polish, with ``alone``, only 1 itself."""
    if n == 1 or (not alone and n % 10 == 1 and n % 100 != 11):
        return "one"
    return "few" if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else "many"


def _arabic(n: int) -> str:
    exact = {0: "zero", 1: "one", 2: "two"}
    if n in exact:
        return exact[n]
    rest = n % 100
    return "few" if 3 <= rest <= 10 else "many" if rest >= 11 else "other"


_PLURALS: Mapping[str, Callable[[int], str]] = {
    "ar": _arabic,
    "de": lambda n: "one" if n == 1 else "other",
    "es": lambda n: "one" if n == 1 else "other",
    "fr": lambda n: "one" if n in (0, 1) else "other",
    "pl": lambda n: _slavic(n, alone=True),
    "ru": lambda n: _slavic(n, alone=False),
}


def category(language: str, count: int) -> str:
    """The CLDR plural category of a whole number; that of millions in French and Spanish is told as the others."""
    return _PLURALS[language](count)


@dataclass(frozen=True, slots=True)
class Forms:
    """How a language writes numbers and dates, as its frame says; the keys are those of the frame."""

    numbers: Mapping[str, str]
    dates: Mapping[str, str]

    def number(self, text: str) -> str | None:
        """A number as English writes it in this language's signs; nothing where it is no number."""
        found = _NUMBER.fullmatch(text)
        if found is None:
            return None
        sign, whole, part = found.groups()
        digits = re.sub(r"\D", "", whole)
        if digits != whole and len(digits) >= int(self.numbers["least"]):  # a year has no groups, nor has a place
            digits = f"{int(digits):,}".replace(",", self.numbers["group"])
        return f"{sign}{digits}{self.numbers['decimal'] + part[1:] if part else ''}"

    def date(self, text: str, named: Callable[[str], str | None] | None = None) -> str | None:
        """A date as ``spoken_date`` writes it, in this language; nothing where it is none.

        ``named`` tells a date itself, without what stands around it; else it is told as on paper.
        """
        for name, english in _AROUND.items():
            if found := english.fullmatch(text):
                parts = [self.date(each, named) for each in found.groups()]
                return None if None in parts else self.dates[name].format(*parts)
        if found := _CLOCK.fullmatch(text):
            day, zone = self.date(found[1], named), found[3]
            return day and f"{day}, {found[2]} {self.dates['zone'] if zone.startswith('zone') else zone}"
        if named is not None:
            return named(text)
        if found := _WEEKDAY.fullmatch(text):
            names, day = self.dates["weekdays"].split(), self.date(found[2])
            return day and f"{names[_WEEKDAYS.index(found[1])]} {day}"
        return self._day(text)

    def _day(self, text: str) -> str | None:
        found = _DAY.fullmatch(text)
        if found is None or not (found["month"] or found["year"] or found["day"]):
            return None
        day, month, year = found["day"] or "", found["month"] or "", found["year"] or ""
        named = self._month(month, bool(day)) if month else ""
        if named is None or (day and year and not month):
            return None
        return " ".join(filter(None, (self.dates["day"].format(day) if day else "", named, year)))

    def _month(self, name: str, with_day: bool) -> str | None:
        if name in _SEASONS:
            return self.dates["seasons"].split("|")[_SEASONS.index(name)]
        if name in MONTHS:
            return self.dates["months" if with_day else "alone"].split()[MONTHS.index(name)]
        return self.dates["short"].split()[_SHORT.index(name)] if name in _SHORT else None


_AROUND = {
    "later": re.compile("(.+) or later"),
    "earlier": re.compile("(.+) or earlier"),
    "until": re.compile("until (.+), start not stated"),
    "from": re.compile("from (.+), end not stated"),
    "to": re.compile("(.+) – (.+)"),
    "perhaps_about": re.compile("perhaps about (.+)"),
    "perhaps": re.compile("perhaps (.+)"),
    "about": re.compile("about (.+)"),
    "or": re.compile("(.+) or (.+)"),
    "and": re.compile("(.+) and (.+)"),
}
"""What stands around dates, in the order in which it binds."""
