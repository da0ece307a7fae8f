"""The time axis of a printed timeline: which days it spans, where they stand, what is written there."""

from __future__ import annotations

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
    """Whole days round all marks but far outliers."""
    first, last = _window(sorted(instant for mark in marks for instant in _instants(mark)))
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


def _window(instants: list[float]) -> tuple[float, float]:
    if not instants:
        return 0.0, 0.0
    inner = instants
    while (cut := _cut(inner)) is not None:
        inner = inner[cut:] if cut <= len(inner) // 2 else inner[:cut]
    return inner[0], inner[-1]


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
