"""Wall times in zones of the world, those that a clock shows twice or skips included, against the standard library."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from workbench.values import edtf

ZONES = ("Europe/Moscow", "Europe/Berlin", "America/New_York", "Asia/Damascus", "Africa/Tripoli", "Australia/Lord_Howe",
         "Pacific/Apia", "Asia/Kathmandu")  # fmt: skip


def instant(wall: datetime, zone: str, fold: int) -> datetime:
    """What lies beyond the years 1 to 9999, which a clock of ours cannot show, is their first or last second."""
    offset = wall.replace(tzinfo=ZoneInfo(zone), fold=fold).utcoffset()
    try:
        return (wall - offset).replace(tzinfo=UTC)
    except OverflowError:
        return (datetime.min if offset > timedelta() else datetime.max.replace(microsecond=0)).replace(tzinfo=UTC)


def read(text: str) -> datetime:
    return datetime.fromisoformat(text)


@given(st.datetimes(), st.sampled_from(ZONES))
@example(datetime(1, 1, 1), "Asia/Kathmandu")
@example(datetime(9999, 12, 31, 23, 59, 59), "America/New_York")
@settings(max_examples=150)
def test_a_wall_time_spans_all_instants_that_it_is_in_its_zone(wall: datetime, zone: str):
    wall = wall.replace(microsecond=0)
    first, last = edtf.instants(edtf.parse(f"{wall:%H:%M:%S}".join((f"{wall.date()}T", ""))), zone)
    both = sorted(instant(wall, zone, fold) for fold in (0, 1))
    assert (read(first), read(last)) == (both[0], both[1])


@pytest.mark.parametrize(("text", "zone", "hours"), [
    ("2025-10-26T02:30", "Europe/Berlin", 1), ("2025-03-30T02:30", "Europe/Berlin", 1),
    ("2025-06-01T12:00", "Europe/Berlin", 0), ("2025-04-06T01:45", "Australia/Lord_Howe", 0.5),
])  # fmt: skip
def test_an_hour_that_comes_twice_or_never_is_as_long_as_the_clocks_are_moved(text: str, zone: str, hours: float):
    first, last = edtf.instants(edtf.parse(text), zone)
    assert read(last) - read(first) == timedelta(hours=hours, seconds=59)


@given(st.dates(), st.sampled_from(ZONES))
@example(date(1, 1, 1), "Asia/Kathmandu")
@example(date(1, 1, 2), "Asia/Kathmandu")
@example(date(9999, 12, 30), "America/New_York")
@example(date(9999, 12, 31), "America/New_York")
@settings(max_examples=80)
def test_a_day_is_as_long_as_its_zone_has_it(day, zone: str):
    first, last = edtf.instants(edtf.parse(f"{day}"), zone)
    midnight = datetime(day.year, day.month, day.day)
    closing = midnight.replace(hour=23, minute=59, second=59)
    starts, ends = ([instant(wall, zone, fold) for fold in (0, 1)] for wall in (midnight, closing))
    assert (read(first), read(last)) == (min(starts), max(ends))
    wide = edtf.instants(edtf.parse(f"{day}"))
    assert read(wide[0]) <= read(first) <= read(last) <= read(wide[1])
