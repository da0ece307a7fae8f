"""Dates, large numbers and sizes for people: "26 Oct 2025", "24 – 29 Oct 2025", "26 Oct 2025 or later", "41 kB"."""

from __future__ import annotations

import re
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


@lru_cache(4096)
def spoken_date(edtf: str) -> str:
    """A stored date in words; digits nobody knows stay as X."""
    parsed = parse(edtf)
    if parsed.kind == "interval":
        return _interval(*parsed.parts)
    return {"one of": " or ", "all of": " and "}.get(parsed.kind, "").join(_words(part) for part in parsed.dates())


def _interval(first: End, last: End) -> str:
    if not isinstance(first, Part):
        return f"{_open(last)} or earlier" if first == ".." else f"until {_open(last)}, start not stated"
    if not isinstance(last, Part):
        return f"{_open(first)} or later" if last == ".." else f"from {_open(first)}, end not stated"
    return f"{_shared(first, last)} – {_words(last)}"


def _open(end: End) -> str:
    return _words(end) if isinstance(end, Part) else "not stated"


def _shared(first: Part, last: Part) -> str:
    """The earlier end without what the later one repeats."""
    alike = not first.mark and not first.clock and not last.clock and first.day and last.day
    if alike and (first.year, first.month) == (last.year, last.month):
        return str(int(first.day)) if first.day.isdigit() else first.day
    if alike and first.year == last.year:
        return _words(first).removesuffix(f" {first.year}")
    return _words(first)


def _words(part: Part) -> str:
    named = " ".join(piece for piece in (_day(part), _month(part), part.year) if piece)
    return _MARKS.get(part.mark, "") + named + _clock(part)


def _day(part: Part) -> str:
    return str(int(part.day)) if part.day.isdigit() else part.day


def _month(part: Part) -> str:
    if part.month in _SEASONS:
        return _SEASONS[part.month]
    return MONTHS[int(part.month) - 1][:3] if part.month.isdigit() else part.month


def _clock(part: Part) -> str:
    if not part.clock:
        return ""
    zone = {"Z": "UTC", "": "zone not stated"}.get(part.offset, f"UTC{part.offset}")
    return f", {part.clock} {zone}"
