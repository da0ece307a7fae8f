"""Milliseconds since 1970 as they are written in JSON, and back."""

from __future__ import annotations

from datetime import UTC, datetime


def instant(ms: int, *, up: bool = False) -> str:
    """Milliseconds since 1970 as an ISO 8601 instant of UTC: the second they lie in, or the next one."""
    seconds = -(-ms // 1000) if up else ms // 1000
    return datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")


def milliseconds(text: str) -> int:
    """An ISO 8601 instant as milliseconds since 1970."""
    return int(datetime.fromisoformat(text).timestamp() * 1000)
