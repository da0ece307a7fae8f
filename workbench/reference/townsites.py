"""Where towns lie: the middle of each town of the tables, looked up without reading the rest."""

from __future__ import annotations

from functools import lru_cache

from workbench.reference.folding import name_key
from workbench.reference.rows import rows


@lru_cache(maxsize=8192)
def middle(country: str, name: str) -> tuple[float, float] | None:
    """Latitude and longitude in degrees of the middle of a town; ``None`` where the tables do not hold it."""
    key = f"{country} {name_key(name)},"
    row = rows("towns").at(key)
    if not row:
        return None
    lat, lon = row.removeprefix(key).split(",")
    return float(lat), float(lon)
