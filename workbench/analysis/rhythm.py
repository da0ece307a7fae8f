"""Silence and hurry in a lane of the timeline: stretches without a mark, and stretches with very many.

A gap says only that nothing in the case is dated there: whether nothing happened, nobody looked, or nobody wrote of it,
the marks cannot tell. So gaps and bursts are signs to ask from, never findings.

The rules, and all their numbers:

- Looked at are the days that a lane's marks may fill, from where each begins to where it ends; of an open one its known
  end alone. A lane whose marks begin on fewer than ``FEWEST`` days is not judged.
- **Gap**: a stretch that no mark may fill, longer than ``WIDE`` times the median of the stretches from mark to mark, at
  least ``SHORTEST_GAP`` days, and so long that days with marks, strewn evenly over the lane, would leave fewer than
  ``STRAY`` of them: so the common pauses of a lane that comes in clusters are no gaps.
- **Burst**: at least ``MANY`` marks of a day each follow each other so closely that marks at the lane's even rate would
  do so with a probability below ``RARE``: the Poisson chance of that many within the stretch they take, times the
  number of marks, for each could have begun one. Marks of which only a month or a span is known count for none.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from math import exp, log
from statistics import median
from typing import NamedTuple

FEWEST = 6
WIDE = 5.0
SHORTEST_GAP = 3
STRAY = 0.1
MANY = 4
RARE = 0.001
MOST = 24  # signs of one sort in a lane; the longest gaps and the fullest bursts
DAY = 86_400.0

Span = tuple[float, float]
"""Where a mark begins and ends, the end exclusive; both the same where one is known alone."""


class Gap(NamedTuple):
    """A stretch without a mark, seconds since 1970 UTC, and the median stretch between days with marks."""

    start: float
    end: float
    usual: float

    def words(self) -> str:
        """``nothing dated for 41 days; otherwise 3 days at the median``."""
        return f"nothing dated for {_long(self.end - self.start)}; otherwise {_long(self.usual)} at the median"


class Burst(NamedTuple):
    """A stretch with very many marks: how many, and how many there would be at the lane's even rate."""

    start: float
    end: float
    marks: int
    usual: float

    def words(self) -> str:
        """``9 marks within 4 days; at an even rate 0.3``."""
        return f"{self.marks} marks within {_long(self.end - self.start + DAY)}; at an even rate {self.usual:.1f}"


def _long(seconds: float) -> str:
    days = max(1, round(seconds / DAY))
    if days >= 730:
        return f"{days / 365.25:.0f} years"
    return f"{days} day{'' if days == 1 else 's'}"


def gaps(spans: Sequence[Span]) -> list[Gap]:
    """The gaps of a lane in order of time; ``spans`` are where its marks begin and end, in any order."""
    filled = sorted(set(map(_days, spans)))
    begun = sorted({first for first, _ in filled})
    if len(begun) < FEWEST:
        return []
    reach = filled[0][1]
    between: list[tuple[float, float]] = []  # the last day before each first one, and that one
    for first, last in filled:
        if first > reach:
            between.append((reach, first))
        reach = max(reach, last)
    usual = median(after - before for before, after in between) if between else 0.0
    rate = len(begun) / (reach - begun[0] + 1)
    found = [
        Gap((before + 1) * DAY, after * DAY, max(usual, 1.0) * DAY)
        for before, after in between
        if (free := after - before - 1) >= SHORTEST_GAP
        and free + 1 > WIDE * max(usual, 1.0)
        and len(begun) * exp(-rate * free) < STRAY
    ]
    longest = sorted(found, key=lambda gap: gap.start - gap.end)[:MOST]
    return sorted(longest)


def _days(span: Span) -> tuple[float, float]:
    """The first and the last day that a mark may fill."""
    start, end = span
    first = start // DAY
    return first, max(first, (end - 1) // DAY)


def bursts(spans: Sequence[Span]) -> list[Burst]:
    """The bursts of a lane in order of time, none over another."""
    days = sorted(first for first, last in map(_days, spans) if first == last)
    whole = days[-1] - days[0] + 1 if days else 0
    if len(set(days)) < FEWEST or whole <= 0:
        return []
    rate = len(days) / whole
    known = sorted(set(days))
    before = [bisect_left(days, day) for day in known] + [len(days)]  # marks before each day
    found: list[Burst] = []
    first = 0
    while first < len(known) and before[first] + MANY <= len(days):
        last = _reach(known, before, first, rate=rate)
        if last < first:
            first += 1
            continue
        usual = rate * (known[last] - known[first] + 1)
        found.append(Burst(known[first] * DAY, known[last] * DAY, before[last + 1] - before[first], usual))
        first = last + 1
    fullest = sorted(found, key=lambda burst: burst.usual - burst.marks)[:MOST]
    return sorted(fullest)


def _reach(known: Sequence[float], before: Sequence[int], first: int, *, rate: float) -> int:
    """The last day of the burst that begins on one; one less than that where none does."""
    at = first - 1
    for last in range(first, len(known)):
        count, usual = before[last + 1] - before[first], rate * (known[last] - known[first] + 1)
        if count < MANY:
            continue
        if count <= usual or chance(count, usual) * before[-1] >= RARE:
            break
        at = last
    return at


def chance(count: int, usual: float) -> float:
    """How likely ``count`` marks or more are where ``usual`` are to be expected: the tail of a Poisson law."""
    if usual > 500:
        spread = (count - usual) / usual**0.5
        return exp(-spread * spread / 2)  # as far out as is asked here, more than enough
    term, under = exp(-usual), 0.0
    for n in range(count):
        under += term
        term *= usual / (n + 1)
    if under < 1 - 1e-9:
        return 1 - under
    return exp(count * log(usual) - usual - _log_factorial(count))


def _log_factorial(number: int) -> float:
    return sum(log(n) for n in range(2, number + 1))
