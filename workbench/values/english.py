"""The English words of dates: months, weekdays, numbers, units and zones, as patterns and as values."""

from __future__ import annotations

import re

from workbench.values.dateparts import MONTHS, WEEKDAYS

MONTH_NUMBERS = {
    **{name.lower(): number for number, name in enumerate(MONTHS, 1)},
    **{name[:3].lower(): number for number, name in enumerate(MONTHS, 1)},
    "sept": 9,
}
WEEKDAY_NUMBERS = {
    **{name.lower(): number for number, name in enumerate(WEEKDAYS, 1)},
    **{name[:3].lower(): number for number, name in enumerate(WEEKDAYS, 1)},
    "tues": 2, "weds": 3, "thur": 4, "thurs": 4,
}  # fmt: skip
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
NUMBERS = {
    word: number
    for number, word in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
         "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"], 1
    )
} | {"a": 1, "an": 1, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60}  # fmt: skip
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4}

# only abbreviations that mean one zone wherever they are used
ZONES = {
    "z": "Z", "zulu": "Z", "utc": "Z", "gmt": "Z", "cet": "+01:00", "cest": "+02:00", "eet": "+02:00",
    "eest": "+03:00", "msk": "+03:00", "moscow time": "+03:00", "edt": "-04:00", "pdt": "-07:00",
}  # fmt: skip


def alternation(words: object) -> str:
    """A pattern for any of the words, the longest first."""
    assert isinstance(words, dict)
    return "|".join(sorted((re.escape(word) for word in words), key=len, reverse=True))


MONTH = rf"(?P<month>{alternation(MONTH_NUMBERS)})\.?"
WEEKDAY = rf"(?P<weekday>{alternation(WEEKDAY_NUMBERS)})\.?"
DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
YEAR = r"(?P<year>\d{4})"
NUMBER = rf"(?P<number>\d{{1,4}}|{alternation(NUMBERS)})"
UNIT = r"(?P<unit>day|week|month|year)s?"
SEASON = rf"(?P<season>{alternation(SEASONS)})"
ZONE = rf"(?P<zone>{alternation(ZONES)}|(?:utc|gmt)?[+-]\d{{1,2}}(?::?\d\d)?)"
CLOCK = rf"(?P<hour>\d{{1,2}})(?:[:.h](?P<minute>\d\d))?(?: ?(?P<half>a\.?m\.?|p\.?m\.?))?(?: ?\(?{ZONE}\)?)?"


def count(word: str) -> int:
    """The number a digit string or number word stands for."""
    return NUMBERS[word] if word in NUMBERS else int(word)
