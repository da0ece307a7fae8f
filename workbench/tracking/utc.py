"""Milliseconds since 1970 as they are written in JSON, and back."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache

_DAY = 86_400
_EPOCH = date(1970, 1, 1).toordinal()
_FIRST, _LAST = -62_135_596_800, 253_402_300_799  # seconds: the years 1 to 9999, which calendars tell


def instant(ms: int, *, up: bool = False) -> str:
    """Milliseconds since 1970 as an ISO 8601 instant of UTC: the second they lie in, or the next one.

    What lies before the year 1 or after 9999 is told as its first or last second.
    """
    return f"{clock(min(max(-(-ms // 1000) if up else ms // 1000, _FIRST), _LAST), 'T')}Z"


def clock(seconds: int, between: str) -> str:
    """Seconds since 1970, within the years 1 to 9999, as day and time of UTC; quicker than datetime writes it."""
    days, left = divmod(seconds, _DAY)
    minutes, second = divmod(left, 60)
    return f"{_day(days)}{between}{minutes // 60:02}:{minutes % 60:02}:{second:02}"


@lru_cache(maxsize=1024)
def _day(days: int) -> str:
    return date.fromordinal(_EPOCH + days).isoformat()


def milliseconds(text: str) -> int:
    """An ISO 8601 instant as milliseconds since 1970."""
    return int(datetime.fromisoformat(text).timestamp() * 1000)
