"""Instants as they are written, and as calendars end."""

from datetime import UTC, datetime

import pytest

from workbench.tracking.utc import instant, milliseconds

FIRST, LAST = -62_135_596_800, 253_402_300_799  # seconds: the years 1 to 9999


@pytest.mark.parametrize("seconds", [FIRST, FIRST + 86_399, -1, 0, 86_399, 86_400, 951_782_400, 1_712_400_007, LAST])
def test_instants_are_those_of_the_calendar(seconds: int):
    told = datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")
    assert instant(seconds * 1000) == instant(seconds * 1000 + 999) == told
    assert instant(seconds * 1000 - 999, up=True) == told
    assert milliseconds(told) == seconds * 1000


def test_beyond_the_calendar_stand_its_ends():
    assert instant(FIRST * 1000 - 1) == instant(-(10**17)) == "0001-01-01T00:00:00Z"
    assert instant(LAST * 1000 + 1, up=True) == instant(10**17) == "9999-12-31T23:59:59Z"
