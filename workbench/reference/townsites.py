"""Where towns lie: the middle of each town of the tables, looked up without reading the rest."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from pathlib import Path

from workbench.reference.folding import name_key


@cache
def rows() -> list[str]:
    """The rows of the towns, in order, unread."""
    text = Path(__file__).with_name("towns.csv").read_bytes().decode()
    return text.rstrip("\n").split("\n")[3:]


@cache
def middle(country: str, name: str) -> tuple[float, float] | None:
    """Latitude and longitude in degrees of the middle of a town; ``None`` where the tables do not hold it."""
    key = f"{country} {name_key(name)},"
    at = bisect_left(rows(), key)
    if at == len(rows()) or not rows()[at].startswith(key):
        return None
    lat, lon = rows()[at].removeprefix(key).split(",")
    return float(lat), float(lon)
