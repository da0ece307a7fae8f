"""Calendar ticks at every zoom and dates in words."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.timeline.conftest import DAY, HOUR, day, mark
from workbench.ui.timeline.calendar import FIRST, LAST, civil, mark_words, named, span_words, ticks

moments = st.floats(FIRST, LAST - 1)


@given(moments)
def test_every_instant_of_the_calendar_matches_the_standard_library(at: float) -> None:
    known = datetime.fromtimestamp(int(at // 1), UTC)
    assert civil(at) == (known.year, known.month, known.day, known.hour, known.minute, known.weekday())


def test_the_axis_reaches_from_the_first_instant_of_year_1_to_the_last_of_year_9999() -> None:
    years = (datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC))
    assert tuple(each.timestamp() for each in years) == (FIRST, LAST - 1)
    early, late = ticks(FIRST - DAY, FIRST + 4000 * DAY, pixels=1000), ticks(LAST - DAY, LAST + DAY, pixels=1000)
    assert (early[0].at, early[0].label) == (FIRST, "1")
    assert late[-1].at == LAST


@given(moments, st.floats(10, 9e10), st.floats(300, 4000))
def test_ticks_have_room_for_their_words_at_every_zoom(start: float, span: float, pixels: float) -> None:
    shown = ticks(start, start + span, pixels=pixels)
    assert [tick.at for tick in shown] == sorted({tick.at for tick in shown})
    gaps = [(b.at - a.at) / span * pixels for a, b in zip(shown[:-1], shown[1:], strict=True)]
    assert min(gaps, default=99) >= 40
    assert all(start <= tick.at <= start + span for tick in shown)


@pytest.mark.parametrize(
    ("span", "label"),
    [
        (10, "00:00:05"),
        (HOUR, "00:15"),
        (12 * HOUR, "02:00"),
        (9 * DAY, "Fri 3"),
        (60 * DAY, "6 Oct"),
        (300 * DAY, "Nov"),
        (20 * 365 * DAY, "2030"),
        (3000 * 365 * DAY, "2400"),
    ],
)
def test_labels_go_from_seconds_to_centuries(span: float, label: str) -> None:
    assert label in [tick.label for tick in ticks(day(1), day(1) + span, pixels=800)]


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (day(22), day(23), "Wed 22 Oct 2025"),
        (day(22), day(31) + DAY, "22 – 31 Oct 2025"),
        (day(22, 9), day(3), "22 Sep – 2 Oct 2025"),
        (day(30, 12), day(3, 1, 2026), "30 Dec 2025 – 2 Jan 2026"),
        (day(1, 1, 2011), day(1, 1, 2026), "2011 – 2025"),
        (day(1) + 55, day(1) + 65, "Wed 1 Oct 2025 00:00:55 – 00:01:04"),
        (day(1), day(1) + HOUR, "Wed 1 Oct 2025 00:00 – 00:59"),
    ],
)
def test_stretches_in_words(start: float, end: float, words: str) -> None:
    assert span_words(start, end) == words


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "Sun 26 Oct 2025"),
        ({"shape": "within", "count": 3, "core_end": day(30)}, "3 within 26 – 29 Oct 2025"),
        ({"shape": "within", "core_end": day(30)}, "some time within 26 – 29 Oct 2025"),
        ({"shape": "inferred", "core_end": None, "latest": None}, "Sun 26 Oct 2025 or later, inferred"),
        ({"core_start": None, "earliest": None}, "Sun 26 Oct 2025 or earlier"),
        ({"earliest": day(26) - HOUR}, "Sun 26 Oct 2025; zone not stated"),
        ({"core_start": None, "core_end": None, "earliest": None, "latest": None}, "undated"),
    ],
)
def test_doubt_is_told_in_words(changes: dict, words: str) -> None:
    assert mark_words(mark("SG-1", start=day(26), end=day(27))._replace(**changes)) == words


@pytest.mark.parametrize(
    ("unit", "tick", "instant", "same"),
    [
        ("day", "2025-10-25", "2025-10-26", False),  # every second day has a tick
        ("day", "2025-10-26", "2025-10-26T20:00", True),
        ("month", "2025-10-01", "2025-10-31T23:00", True),
        ("month", "2025-10-01", "2025-11-02", False),
        ("year", "2024-01-01", "2024-12-31T23:00", True),
        ("hour", "2025-10-26T03:00", "2025-10-26T04:00", False),
    ],
)
def test_a_tick_names_only_what_its_words_say(unit: str, tick: str, instant: str, same: bool) -> None:
    at, other = (np.datetime64(each, "s").astype(float) for each in (tick, instant))
    assert named(unit, at, other) is same
