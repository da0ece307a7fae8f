"""Milliseconds since 1970 as they are written in JSON, and back."""

from __future__ import annotations

from datetime import UTC, datetime

_FIRST, _LAST = -62_135_596_800, 253_402_300_799  # seconds: the years 1 to 9999, which calendars tell


def instant(ms: int, *, up: bool = False) -> str:
    """Milliseconds since 1970 as an ISO 8601 instant of UTC: the second they lie in, or the next one.

    What lies before the year 1 or after 9999 is told as its first or last second.
    """
    seconds = min(max(-(-ms // 1000) if up else ms // 1000, _FIRST), _LAST)
    return datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")


def milliseconds(text: str) -> int:
    """An ISO 8601 instant as milliseconds since 1970."""
    return int(datetime.fromisoformat(text).timestamp() * 1000)
