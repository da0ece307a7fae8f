"""Where the sun stands, held against published figures and against itself."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.values.errors import CaseError
from workbench.values.sun import sun_at, times_of


def test_the_sun_over_latakia_as_an_independent_program_gives_it():
    """astral 3.2 gives 41.783 degrees of altitude and 173.412 of azimuth at 35.401 N 35.949 E."""
    sun = sun_at(35.401, 35.949, datetime(2025, 10, 26, 9, tzinfo=UTC))
    assert sun.altitude == pytest.approx(41.78, abs=0.05)
    assert sun.azimuth == pytest.approx(173.41, abs=0.1)
    assert sun.shadow == pytest.approx(1.119, abs=0.01)


def test_at_the_equinox_it_stands_over_the_equator():
    assert sun_at(0, 0, datetime(2025, 3, 20, 12, 7, tzinfo=UTC)).altitude == pytest.approx(90, abs=0.5)


def test_a_shadow_gives_its_stretch_of_the_day():
    sun = sun_at(35.4, 35.9, datetime(2025, 10, 26, 9, tzinfo=UTC))
    (first, last), *more = times_of(35.4, 35.9, date(2025, 10, 26), azimuth=sun.azimuth, within=1)
    assert first < datetime(2025, 10, 26, 9, tzinfo=UTC) < last
    assert (last - first).total_seconds() < 900
    assert not more
    assert len(times_of(35.4, 35.9, date(2025, 10, 26), altitude=20)) == 2, "once before noon and once after"


@given(
    st.floats(-89, 89), st.floats(-180, 180),
    st.datetimes(datetime(1950, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)),
)  # fmt: skip
def test_it_is_always_somewhere(latitude: float, longitude: float, at: datetime):
    sun = sun_at(latitude, longitude, at)
    assert 0 <= sun.azimuth < 360
    assert -90 <= sun.altitude <= 90


@pytest.mark.parametrize(
    ("latitude", "at", "says"),
    [
        (95, datetime(2025, 1, 1, tzinfo=UTC), "between -90 and 90"),
        (float("nan"), datetime(2025, 1, 1, tzinfo=UTC), "between -90 and 90"),
        (35, datetime(2025, 1, 1), "with its zone"),
        (35, datetime(1500, 1, 1, tzinfo=UTC), "1900 to 2100"),
    ],
)
def test_what_no_sun_can_be_reckoned_for_is_refused(latitude: float, at: datetime, says: str):
    with pytest.raises(CaseError, match=says):
        sun_at(latitude, 35, at)
