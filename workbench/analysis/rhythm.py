"""Silence and hurry in a lane of the timeline: stretches without a mark, and stretches with very many.

A gap says only that nothing in the case is dated there: whether nothing happened, nobody looked, or nobody wrote of it,
the marks cannot tell. So gaps and bursts are signs to ask from, never findings.

The rules, and all their numbers:

- Looked at are the known days of a lane's marks (where each begins, else where it ends); a lane with fewer than
  ``FEWEST`` days is not judged. Several marks of one day are one day for gaps, and count one by one for bursts.
- **Gap**: the stretch between two neighbouring days is longer than ``WIDE`` times the median of such stretches, and at
  least ``SHORTEST_GAP`` days.
- **Burst**: at least ``MANY`` marks follow each other so closely that marks at the lane's even rate would do so with a
  probability below ``RARE``: the Poisson chance of that many within the stretch they take, times the number of marks,
  for each could have begun one.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, log
from statistics import median
from typing import NamedTuple

FEWEST = 6
WIDE = 5.0
SHORTEST_GAP = 3
MANY = 4
RARE = 0.001
MOST = 24  # signs of one sort in a lane; the longest gaps and the fullest bursts
DAY = 86_400.0


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


def gaps(instants: Sequence[float]) -> list[Gap]:
    """The gaps of a lane in order of time; ``instants`` are its marks' known instants, sorted."""
    days = sorted({at // DAY for at in instants})
    if len(days) < FEWEST:
        return []
    apart = [after - before for before, after in zip(days, days[1:], strict=False)]
    usual = median(apart)
    found = [
        Gap((before + 1) * DAY, after * DAY, usual * DAY)
        for before, after, long in zip(days, days[1:], apart, strict=False)
        if long > WIDE * usual and long - 1 >= SHORTEST_GAP
    ]
    longest = sorted(found, key=lambda gap: gap.start - gap.end)[:MOST]
    return sorted(longest)


def bursts(instants: Sequence[float]) -> list[Burst]:
    """The bursts of a lane in order of time, none over another."""
    days = [at // DAY for at in instants]
    whole = days[-1] - days[0] + 1 if days else 0
    if len(set(days)) < FEWEST or whole <= 0:
        return []
    rate = len(days) / whole
    found: list[Burst] = []
    first = 0
    while first + MANY <= len(days):
        last = _reach(days, first, rate)
        if last - first + 1 < MANY:
            first += 1
            continue
        usual = rate * (days[last] - days[first] + 1)
        found.append(Burst(days[first] * DAY, days[last] * DAY, last - first + 1, usual))
        first = last + 1
    fullest = sorted(found, key=lambda burst: burst.usual - burst.marks)[:MOST]
    return sorted(fullest)


def _reach(days: Sequence[float], first: int, rate: float) -> int:
    """The last mark of the burst that begins at ``first``; ``first`` itself where none does."""
    at = first
    for last in range(first + MANY - 1, len(days)):
        if last + 1 < len(days) and days[last + 1] == days[last]:
            continue  # a day is taken whole
        count, usual = last - first + 1, rate * (days[last] - days[first] + 1)
        if count <= usual or chance(count, usual) * len(days) >= RARE:
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
