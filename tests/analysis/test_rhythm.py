"""Gaps and bursts of a lane by the one rule: what is marked, what is not, and what order or place in time changes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.analysis.rhythm import DAY, FEWEST, MANY, SHORTEST_GAP, WIDE, bursts, chance, gaps


def days(*numbers: int) -> list[tuple[float, float]]:
    return [(number * DAY, number * DAY + DAY) for number in numbers]


def test_a_long_silence_among_short_ones_is_a_gap():
    (gap,) = gaps(days(0, 3, 6, 9, 50, 53, 56))
    assert (gap.start / DAY, gap.end / DAY, gap.usual / DAY) == (10, 50, 3)
    assert gap.words() == "nothing dated for 40 days; otherwise 3 days at the median"
    assert gaps(days(0, 3, 6, 9, 24, 27, 30)) == []  # five times the median is not longer than it
    assert gaps(days(0, 1, 2, 40, 41)) == []  # too few days to say what is usual
    assert gaps(days(0, 1, 2, 3, 4, 5, 6, 9)) == []  # two days without a mark are no silence
    clustered = [first + day for first in range(0, 2_000, 200) for day in (0, 1, 2)]
    assert gaps(days(*clustered)) == []  # each pause of a lane that comes in clusters is as long


def test_many_marks_in_a_few_days_of_a_quiet_year_are_a_burst():
    (burst,) = bursts(sorted(days(0, 60, 120, 180, 200, 200, 201, 202, 202, 203, 260, 320)))
    assert (burst.start / DAY, burst.end / DAY, burst.marks) == (200, 203, 6)
    assert burst.words().startswith("6 marks within 4 days; at an even rate 0.")
    assert bursts(days(*range(0, 300, 7))) == []
    assert bursts(days(5, 5, 5, 5, 5, 5, 5)) == []  # one day tells no rate


def test_what_may_lie_in_a_stretch_is_no_silence_and_a_month_is_no_day():
    shorter = [*days(0, 3, 6, 9, 50, 53, 56), (9 * DAY, 30 * DAY)]  # some time until the 29th
    assert [(gap.start / DAY, gap.end / DAY) for gap in gaps(shorter)] == []
    assert gaps([*days(0, 3, 6, 9, 50, 53, 56), (5 * DAY, 52 * DAY)]) == []
    open_end = [*days(0, 3, 6, 9, 50, 53), (56 * DAY, 56 * DAY)]
    assert len(gaps(open_end)) == 1
    months = [*days(0, 60, 120, 180, 260, 320), *[(200 * DAY, 230 * DAY)] * 8]
    assert bursts(months) == []


@given(st.lists(st.integers(0, 2_000), max_size=60), st.integers(-500_000, 500_000))
def test_signs_move_with_time_and_lie_within_the_lane(numbers: list[int], by: int):
    sorted_days = sorted(numbers)
    here, there = days(*sorted_days), days(*(n + by for n in sorted_days))
    for find in (gaps, bursts):
        found = find(here)
        assert [(sign.start / DAY + by, sign.end / DAY + by) for sign in found] == [
            (sign.start / DAY, sign.end / DAY) for sign in find(there)
        ]
        assert all(here[0][0] <= sign.start and sign.end <= here[-1][0] for sign in found)
        assert all(one.end <= other.start for one, other in zip(found, found[1:], strict=False))
    for gap in gaps(here):
        assert not any(gap.start <= at < gap.end for at, _ in here)
        assert gap.end - gap.start >= SHORTEST_GAP * DAY
        assert gap.end - gap.start + DAY > WIDE * gap.usual
    for burst in bursts(here):
        assert burst.marks == sum(burst.start <= at <= burst.end for at, _ in here) >= MANY
    if len(set(numbers)) < FEWEST:
        assert gaps(here) == bursts(here) == []


@given(st.integers(1, 60), st.floats(0.01, 40))
def test_the_chance_of_more_is_less(count: int, usual: float):
    assert 0 <= chance(count + 1, usual) <= chance(count, usual) <= 1
