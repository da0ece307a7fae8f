"""The local time of a place: the offsets of its country's time zones, from the tables of the package tzdata."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import cache
from math import cos, radians
from pkgutil import get_data
from zoneinfo import ZoneInfo

_HOUR = 3600


@cache
def _zones() -> dict[str, list[tuple[str, float, float]]]:
    """The zones of each country by its code, each with where its town lies, in degrees."""
    found: dict[str, list[tuple[str, float, float]]] = {}
    for row in _rows():
        country, point, name = row[:3]
        turn = max(point.rfind("+"), point.rfind("-"))
        found.setdefault(country, []).append((name, _degrees(point[:turn], 2), _degrees(point[turn:], 3)))
    return found


def _rows() -> Iterator[list[str]]:
    lines = (get_data("tzdata", "zoneinfo/zone.tab") or b"").decode().splitlines()
    return (line.split("\t") for line in lines if line and not line.startswith("#"))


def _degrees(written: str, whole: int) -> float:
    """Degrees of ``+DDMM``, ``+DDDMM`` or the same with seconds; ``whole`` digits are degrees."""
    digits = written[1:].ljust(whole + 4, "0")
    size = int(digits[:whole]) + int(digits[whole : whole + 2]) / 60 + int(digits[whole + 2 :]) / 3600
    return -size if written[0] == "-" else size


def local_offset(country: str, moment: datetime, at: tuple[float, float] | None = None) -> str:
    """The offset of a country's clocks at a wall time, as ``+03:00``; empty where it is unknown.

    Where its zones differ, the one is taken whose town lies nearest to ``at`` (latitude, longitude in degrees).
    """
    zones = _zones().get(country, [])
    offsets = {_written(name, moment) for name, *_ in zones}
    if len(offsets) == 1:
        return offsets.pop()
    if at is None or not zones:
        return ""
    lat, lon = at
    far = {name: (lat - y) ** 2 + (_turned(lon - x) * cos(radians(lat))) ** 2 for name, y, x in zones}
    return _written(min(far, key=lambda name: far[name]), moment)


def _turned(degrees: float) -> float:
    """A difference of longitudes the short way round."""
    return (degrees + 180) % 360 - 180


def _written(zone: str, moment: datetime) -> str:
    offset = moment.replace(tzinfo=ZoneInfo(zone)).utcoffset()
    seconds = int(offset.total_seconds()) if offset is not None else 0
    hours, rest = divmod(abs(seconds), _HOUR)
    return f"{'-' if seconds < 0 else '+'}{hours:02d}:{rest // 60:02d}"
