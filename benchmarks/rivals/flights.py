"""What else reads tracker files, each alone and without keeping anything; told in fixes a second.

``python flights.py WHAT PATH`` in an environment of its own prints how many fixes it read and the seconds that took.
"""

from __future__ import annotations

import csv
import sys
import time
from collections.abc import Callable
from pathlib import Path


def plainly(path: str) -> int:
    """Python's csv module and the conversion of each cell, on one core."""
    found = []
    with open(path, newline="", encoding="utf-8") as file:
        rows = csv.reader(file)
        next(rows)
        for t, _utc, callsign, position, altitude, speed, heading in rows:
            lat, lon = position.split(",")
            found.append((int(t), float(lat), float(lon), int(altitude), int(speed), int(heading), callsign))
    return len(found)


def polars(path: str) -> int:
    """Polars reading the table, and parting the positions; no times, no cleaning."""
    import polars as pl

    frame = pl.read_csv(path)
    parts = frame["Position"].str.splitn(",", 2).struct.unnest().cast(pl.Float64)
    return int(parts.height)


def traffic_csv(path: str) -> int:
    """``Flight.from_file`` of traffic."""
    from traffic.core import Flight  # type: ignore[import-not-found]

    return len(Flight.from_file(path))


def traffic_trace(path: str) -> int:
    """``Flight.from_readsb`` of traffic, of each file in a folder."""
    from traffic.core import Flight

    return sum(len(Flight.from_readsb(each)) for each in Path(path).iterdir())


RIVALS: dict[str, Callable[[str], int]] = {
    each.__name__: each for each in (plainly, polars, traffic_csv, traffic_trace)
}  # fmt: skip

if __name__ == "__main__":
    if sys.argv[1].startswith("traffic"):
        import traffic.core  # type: ignore[import-not-found]  # noqa: F401  (what it takes to start is not counted)
    elif sys.argv[1] == "polars":
        import polars as _  # noqa: F401
    began = time.perf_counter()
    read = RIVALS[sys.argv[1]](sys.argv[2])
    print(read, time.perf_counter() - began)
