"""Calendar ticks from seconds to millennia, and instants (seconds since 1970 UTC) in words."""

from __future__ import annotations

from datetime import date
from functools import cache, lru_cache
from math import ceil, floor
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QLocale

from workbench.case.marks import Mark
from workbench.ui.language import ENGLISH, language, tr
from workbench.ui.wording import day, weekday_and_day, weekdays, yearless

DAY = 86_400
EPOCH = date(1970, 1, 1).toordinal()
FIRST, LAST = -62_135_596_800.0, 253_402_300_800.0  # years 1 to 9999
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Civil(NamedTuple):
    """An instant as a calendar and clock show it, in UTC; ``weekday`` 0 is Monday."""

    year: int
    month: int
    day: int
    hour: int
    minute: int
    weekday: int


class Level(NamedTuple):
    """One distance of ticks: ``step`` units of about ``seconds`` each; a label needs ``pixels``."""

    unit: str
    step: int
    seconds: float
    pixels: int


class Tick(NamedTuple):
    """One line on the axis and its words."""

    at: float
    label: str


LEVELS = (
    *(Level("second", n, 1, 60) for n in (1, 5, 15, 30)),
    *(Level("minute", n, 60, 48) for n in (1, 5, 15, 30)),
    *(Level("hour", n, 3600, 48) for n in (1, 3, 6, 12)),
    Level("day", 1, DAY, 66),
    Level("day", 2, DAY, 66),
    Level("week", 1, 7 * DAY, 56),
    *(Level("month", n, 30.4 * DAY, 58) for n in (1, 3)),
    *(Level("year", n, 365.2 * DAY, 48) for n in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)),
)


def civil(at: float) -> Civil:
    """The calendar day and clock time of an instant, in any year."""
    days, rest = divmod(floor(at), DAY)
    clock = rest // 3600, rest // 60 % 60, (days + 3) % 7
    if 1 <= days + EPOCH <= date.max.toordinal():
        here = date.fromordinal(days + EPOCH)
        return Civil(here.year, here.month, here.day, *clock)
    there = np.datetime64(days, "D")
    months = there.astype("M8[M]")
    count, day = int(months.astype(np.int64)), int((there - months.astype("M8[D]")).astype(np.int64)) + 1
    return Civil(1970 + count // 12, count % 12 + 1, day, *clock)


def level(seconds_per_pixel: float) -> Level:
    """The closest distance of ticks whose labels still have room."""
    for one in LEVELS:
        if one.step * one.seconds >= one.pixels * seconds_per_pixel:
            return one
    return LEVELS[-1]


def ticks(start: float, end: float, *, pixels: float) -> tuple[Tick, ...]:
    """The ticks of a stretch of time shown so many pixels wide, in order, in the language of the window."""
    return _ticks(start, end, pixels, language())


@lru_cache(maxsize=16)
def _ticks(start: float, end: float, pixels: float, spoken: str) -> tuple[Tick, ...]:
    chosen = level((end - start) / max(pixels, 1))
    lines = _lines(chosen, max(start, FIRST), min(end, LAST))
    return tuple(
        Tick(at, _label(chosen.unit, civil(at), spoken, first=i == 0, second=int(at % 60)))
        for i, at in enumerate(lines)
    )


def named(unit: str, tick: float, at: float) -> bool:
    """Whether the words of a tick name the very year, month, day, hour, minute or second of an instant."""
    if unit == "second":
        return floor(tick) == floor(at)
    alike = {"year": 1, "month": 2, "hour": 4, "minute": 5}.get(unit, 3)
    return civil(tick)[:alike] == civil(at)[:alike]


def _lines(chosen: Level, start: float, end: float) -> list[float]:
    if chosen.unit in ("month", "year"):
        step = chosen.step * (12 if chosen.unit == "year" else 1)
        here = civil(start)
        first = ceil((here.year * 12 + here.month - 1) / step) * step
        count = ceil((end - start) / (chosen.seconds * chosen.step)) + 2
        months = np.arange(first, first + count * step, step) - 1970 * 12
        found = months.astype("M8[M]").astype("M8[s]").astype(np.int64)
    else:
        step, offset = int(chosen.seconds * chosen.step), 4 * DAY if chosen.unit == "week" else 0
        found = np.arange(ceil((start - offset) / step) * step + offset, floor(end) + 1, step)
    return [float(at) for at in found if start <= at <= end]


@cache
def calendar_names(spoken: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Months and days of the week in short, in a language of the window."""
    if spoken == ENGLISH:
        return MONTHS, weekdays(spoken)
    local, short = QLocale(spoken), QLocale.FormatType.ShortFormat
    return tuple(local.standaloneMonthName(n, short) for n in range(1, 13)), weekdays(spoken)


def _label(unit: str, at: Civil, spoken: str, *, first: bool, second: int) -> str:
    months, days = calendar_names(spoken)
    if unit == "year":
        return str(at.year)
    if unit == "month":
        return f"{months[at.month - 1]} {at.year}" if first or at.month == 1 else months[at.month - 1]
    if unit == "week":
        return f"{at.day} {months[at.month - 1]}"
    if unit == "day":
        month = f" {months[at.month - 1]}" if first or at.day == 1 else ""
        return f"{days[at.weekday]} {at.day}{month}"
    if at.hour == at.minute == second == 0:
        return f"{at.day} {months[at.month - 1]}"
    if unit == "second":
        return f"{at.hour:02}:{at.minute:02}:{second:02}"
    return f"{at.hour:02}:{at.minute:02}"


def _iso(at: float) -> str:
    """The day of an instant as it is stored, the nearest that can be."""
    here = civil(min(max(at, FIRST), LAST - 1))
    return f"{here.year:04}-{here.month:02}-{here.day:02}"


def date_words(at: float) -> str:
    """A calendar day, in UTC: ``26 Oct 2025``."""
    return day(_iso(at))


def day_words(at: float) -> str:
    """The same with its day of the week: ``Sun 26 Oct 2025``."""
    return weekday_and_day(_iso(at))


def instant_words(at: float) -> str:
    """A day, with the clock time where it is not midnight."""
    here = civil(at)
    clock = f" {here.hour:02}:{here.minute:02} UTC" if here.hour or here.minute else ""
    return day_words(at) + clock


def _last_words(end: float) -> str:
    """An exclusive end as the last day or instant before it."""
    return day_words(end - 1) if end % DAY == 0 else instant_words(end)


def span_words(start: float, end: float) -> str:
    """A stretch of days, ``end`` exclusive: ``22 – 31 Oct 2025``."""
    a, b = civil(start), civil(max(start, end - 1))
    if b.year - a.year > 3:
        return f"{a.year} – {b.year}"
    if a[:3] == b[:3]:
        clock = f" {a.hour:02}:{a.minute:02} – {b.hour:02}:{b.minute:02}" if end - start < DAY - 60 else ""
        if 1 < end - start < 120:
            first, last = int(start % 60), int(max(start, end - 1) % 60)
            clock = f" {a.hour:02}:{a.minute:02}:{first:02} – {b.hour:02}:{b.minute:02}:{last:02}"
        return day_words(start) + clock
    return day(f"{_iso(start)}/{_iso(max(start, end - 1))}")


def brush_words(start: float, end: float) -> str:
    """A brushed stretch as short as chips are, without its year where it lies in one: ``22–31 Oct``."""
    a, b = civil(start), civil(max(start, end - 1))
    words = span_words(start, end)
    if a.year == b.year:
        words = yearless(words, f"{b.year:04}")
    return words.replace(" – ", "–") if a[:2] == b[:2] else words


def mark_words(mark: Mark) -> str:
    """When a mark lies, with its doubt, for tooltips and screen readers."""
    start, end = mark.core_start, mark.core_end
    if start is None and end is None:
        start, end = mark.earliest, mark.latest
    if start is None and end is None:
        return "undated"
    if start is None:
        words = tr("{} or earlier").format(_last_words(end or 0.0))
    elif end is None:
        words = tr("{} or later").format(instant_words(start))
    else:
        words = instant_words(start) if mark.instant else span_words(start, end)
    many = f"{mark.count} " if mark.count > 1 else tr("some time ")
    doubt = {
        "within": tr("{}within {}").format(many, words),
        "inferred": tr("{}, inferred").format(words),
        "absence": tr("said to be empty {}").format(words),
    }
    return doubt.get(mark.shape, words) + _zone_words(mark)


def _zone_words(mark: Mark) -> str:
    early = mark.earliest is not None and mark.core_start is not None and mark.earliest < mark.core_start
    late = mark.latest is not None and mark.core_end is not None and mark.latest > mark.core_end
    return tr("; zone not stated") if early or late else ""
