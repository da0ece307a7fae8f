"""A working day on a case of 100,000 sightings: no event holds the window up for more than 100 ms of thread time.

The script is that of ``events``, once through; every room is held by its worst event, not by its median. Opening the
case is a room, and so is looking it through for findings. It takes minutes; how far it is stands on standard error.
"""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.events import TIMES
from benchmarks.generated import SOURCES, told
from benchmarks.measured import Row, held

SIGHTINGS = 100_000
EVENT = 100  # milliseconds


def rows() -> Iterator[Row]:
    """The longest event of each room."""
    size = f"{SOURCES:,} sources, {SIGHTINGS:,} sightings"
    rooms = told("benchmarks.events", str(TIMES // 2), "", sightings=SIGHTINGS)
    rooms.pop("bare")
    for room, took in rooms.items():
        yield held(f"archive.{room}", f"{size}; {len(took)} steps", max(each[0] for each in took), "ms", most=EVENT)
