"""The time axis of a printed timeline: which days it spans, where they stand, what is written there."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from workbench.case.marks import Mark
from workbench.values.dateparts import MONTHS, WEEKDAYS

DAY = 86_400.0
_MOST_TICKS = 12
_MONTH_STEPS = (1, 3, 6, 12, 24, 60, 120, 600, 1_200, 6_000, 12_000)
_FAR = 3.0  # a gap this many times wider than all the rest together sets a mark aside


@dataclass(frozen=True, slots=True)
class Scale:
    """Seconds since 1970 UTC to units across the paper; ``ticks`` are instants with what is written there."""

    start: float
    end: float
    left: float
    right: float
    ticks: tuple[tuple[float, str], ...]

    def x(self, seconds: float) -> float:
        """Where an instant stands; outside instants stand at the edge."""
        share = (min(max(seconds, self.start), self.end) - self.start) / (self.end - self.start)
        return round(self.left + share * (self.right - self.left), 2)


def scale(marks: Sequence[Mark], left: float, right: float) -> Scale:
    """Single days round three of four marks where so few days hold them, else whole days round all but far outliers."""
    first, last = _bulk(marks) or _window(marks)
    start, end = first // DAY * DAY, -(-last // DAY) * DAY
    end = max(end, start + 3 * DAY)
    return Scale(start, end, left, right, tuple(_ticks(moment(start), moment(end))))


def outside(mark: Mark, on: Scale) -> int:
    """-1 where a mark lies wholly before the axis, 1 where it lies wholly after, else 0."""
    instants = list(_instants(mark))
    if instants and max(instants) < on.start:
        return -1
    return 1 if instants and min(instants) > on.end else 0


def _instants(mark: Mark) -> list[float]:
    ends = (mark.core_start, mark.core_end, mark.earliest, mark.latest)
    return [end for end in ends if end is not None]


def days(mark: Mark, on: Scale) -> str:
    """The days that bound a mark, in short: ``5 – 7 Mar``, ``since 24 Oct``, ``Dec 2024``; not the axis's own year."""
    first, last = mark.core_start, None if mark.core_end is None else mark.core_end - 1
    if first is not None and last is not None:
        last = max(first, last)
    if first is None or last is None:
        bound = mark.earliest if first is None and last is None else first if last is None else last
        known = "" if bound is None else _short(moment(bound), on)
        return f"until {known}" if first is None and last is not None else f"since {known}" if known else ""
    whole = moment(first).day == 1 and moment(last + 1).day == 1 and DAY < last - first < 31 * DAY
    if whole and moment(first).year != moment(on.end - 1).year:
        return _short(moment(first), on).partition(" ")[2]
    ends = [_short(moment(first), on), _short(moment(last), on)]
    if ends[0].partition(" ")[2] == ends[1].partition(" ")[2]:
        ends[0] = ends[0].partition(" ")[0]
    return " – ".join(ends) if moment(first).date() != moment(last).date() else ends[1]


def _short(day: datetime, on: Scale) -> str:
    year = "" if day.year == moment(on.end - 1).year else f" {day.year}"
    return f"{day.day} {MONTHS[day.month - 1][:3]}{year}"


def _bulk(marks: Sequence[Mark]) -> tuple[float, float] | None:
    """The most marks that lie within as many days as an axis names one by one, if those are three of four."""
    spans = sorted((min(each), max(each)) for mark in marks if (each := _instants(mark)))
    wide = _MOST_TICKS * DAY
    if not spans or max(end for _, end in spans) - spans[0][0] <= wide:
        return None
    starts, best = [start for start, _ in spans], spans[:0]
    for day in sorted({start // DAY * DAY for start in starts}):
        near = spans[bisect_left(starts, day) : bisect_right(starts, day + wide)]
        if len(near) > len(best):
            held = [each for each in near if each[1] <= day + wide]
            best = held if len(held) > len(best) else best
    return (best[0][0], max(end for _, end in best)) if 4 * len(best) >= 3 * len(spans) else None


def _window(marks: Sequence[Mark]) -> tuple[float, float]:
    """From the first to the last instant of the near ones, where half the marks lie wholly between; else of all."""
    spans = [(min(each), max(each)) for mark in marks if (each := _instants(mark))]
    instants = sorted(instant for mark in marks for instant in _instants(mark))
    if not instants:
        return 0.0, 0.0
    inner = instants
    while (cut := _cut(inner)) is not None:
        inner = inner[cut:] if cut <= len(inner) // 2 else inner[:cut]
    held = sum(inner[0] <= start and end <= inner[-1] for start, end in spans)
    return (inner[0], inner[-1]) if 2 * held >= len(spans) else (instants[0], instants[-1])


def _cut(instants: list[float]) -> int | None:
    """Where the widest gap parts the few far from the many near, if it does."""
    gaps = [(after - before, index) for index, (before, after) in enumerate(pairwise(instants), 1)]
    if len(gaps) < 3:
        return None
    widest, index = max(gaps)
    rest = instants[-1] - instants[0] - widest
    return index if widest > _FAR * max(rest, 3 * DAY) else None


def moment(seconds: float) -> datetime:
    """An instant as a date in UTC, also before 1970."""
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)


def _ticks(start: datetime, end: datetime) -> list[tuple[float, str]]:
    """At most twelve ticks, at days, weeks, months or years, whichever is finest."""
    days = (end - start).days
    for step in (1, 2, 7, 14):
        if days / step <= _MOST_TICKS:
            return _days(start, end, step)
    months = next(step for step in _MONTH_STEPS if days / 30.4 / step <= _MOST_TICKS)
    return _months(start, end, months)


def _days(start: datetime, end: datetime, step: int) -> list[tuple[float, str]]:
    days = [start + timedelta(days=offset) for offset in range(0, (end - start).days, step)]
    return [(day.timestamp(), _day(day, new)) for day, new in zip(days, _turns(days), strict=True)]


def _day(day: datetime, new: bool) -> str:
    month = f" {MONTHS[day.month - 1][:3]}" if new else ""
    return f"{WEEKDAYS[day.weekday()][:3]} {day.day}{month}"


def _turns(days: list[datetime]) -> list[bool]:
    """Whether a day opens the axis or a month."""
    return [True, *(before.month != after.month for before, after in pairwise(days))]


def _months(start: datetime, end: datetime, step: int) -> list[tuple[float, str]]:
    first, last = start.year * 12 + start.month - 1, end.year * 12 + end.month - 1
    numbers = (month for month in range(-(-first // step) * step, last + 1, step) if month >= 12)
    months = [datetime(number // 12, number % 12 + 1, 1, tzinfo=UTC) for number in numbers]
    return [(month.timestamp(), _month(month, step)) for month in months if start <= month <= end]


def _month(month: datetime, step: int) -> str:
    return str(month.year) if step >= 12 else f"{MONTHS[month.month - 1][:3]} {month.year}"
