"""Dates, large numbers and sizes for people: "26 Oct 2025", "24 – 29 Oct 2025", "26 Oct 2025 or later", "41 kB"."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from workbench.values.dateparts import MONTHS, Part
from workbench.values.edtf import End, parse

_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
_LENGTH = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?")
_UNITS = ("year", "month", "week", "day", "hour", "minute")
_SIZES = ("kB", "MB", "GB")
_MARKS = {"~": "about ", "?": "perhaps ", "%": "perhaps about "}


def spoken_length(duration: str) -> str:
    """A length of time in words: ``P6M`` is "6 months"; what is no such length stays as it is."""
    found = _LENGTH.fullmatch(duration)
    parts = zip(found.groups(), _UNITS, strict=True) if found else ()
    return " ".join(f"{number} {unit}{'s' * (number != '1')}" for number, unit in parts if number) or duration


def thousands(number: int) -> str:
    """A number in groups of three, which no line end parts: ``1 048 576``."""
    return f"{number:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")


def spoken_size(count: int) -> str:
    """How much room bytes take, in steps of a thousand: "43 bytes", "41 kB", "1.5 MB"."""
    if count < 1000:
        return f"{count} bytes"
    step = min((len(str(count + count // 1000)) - 1) // 3, len(_SIZES))
    return f"{count / 1000**step:.{min(step - 1, 1)}f} {_SIZES[step - 1]}"


def date_words(part: Part) -> str:
    """The day, month and year of a date, without its doubt and its clock: "26 Oct 2025", "winter 2025"."""
    return " ".join(piece for piece in (day_word(part), month_word(part), part.year) if piece)


@lru_cache(4096)
def spoken_date(edtf: str) -> str:
    """A stored date in words; digits nobody knows stay as X."""
    return dated_by(edtf, date_words)


def dated_by(edtf: str, named: Callable[[Part], str]) -> str:
    """The same with each date itself, without its doubt and its clock, written by ``named``."""
    parsed = parse(edtf)
    if parsed.kind == "interval":
        first, last = parsed.parts
        return _interval(first, last, named)
    joint = {"one of": " or ", "all of": " and "}.get(parsed.kind, "")
    return joint.join(_words(part, named) for part in parsed.dates())


def _interval(first: End, last: End, named: Callable[[Part], str]) -> str:
    if not isinstance(first, Part):
        return f"{_open(last, named)} or earlier" if first == ".." else f"until {_open(last, named)}, start not stated"
    if not isinstance(last, Part):
        return f"{_open(first, named)} or later" if last == ".." else f"from {_open(first, named)}, end not stated"
    return f"{_shared(first, last, named)} – {_words(last, named)}"


def _open(end: End, named: Callable[[Part], str]) -> str:
    return _words(end, named) if isinstance(end, Part) else "not stated"


def _shared(first: Part, last: Part, named: Callable[[Part], str]) -> str:
    """The earlier end, where its day comes first without what the later one repeats."""
    words = _words(first, named)
    alike = not first.mark and not first.clock and not last.clock and first.day and last.day
    if not alike or first.year != last.year or not words.startswith(f"{day_word(first)} "):
        return words
    return day_word(first) if first.month == last.month else words.removesuffix(f" {first.year}")


def _words(part: Part, named: Callable[[Part], str]) -> str:
    return _MARKS.get(part.mark, "") + named(part) + _clock(part)


def day_word(part: Part) -> str:
    """The day of a date, without a nought before it; nothing where it has none."""
    return str(int(part.day)) if part.day.isdigit() else part.day


def month_word(part: Part) -> str:
    """The month of a date in three letters, or its season; XX as it stands, nothing where it has none."""
    if part.month in _SEASONS:
        return _SEASONS[part.month]
    return MONTHS[int(part.month) - 1][:3] if part.month.isdigit() else part.month


def _clock(part: Part) -> str:
    if not part.clock:
        return ""
    zone = {"Z": "UTC", "": "zone not stated"}.get(part.offset, f"UTC{part.offset}")
    return f", {part.clock} {zone}"
