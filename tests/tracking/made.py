"""Small tracks made by hand: rows of (seconds, degrees, feet, knots, ground) along straight lines."""

from __future__ import annotations

import numpy as np

from workbench.reference.aerodromes import aerodromes
from workbench.tracking.cleaning import cleaned
from workbench.tracking.fixes import DEGREE, NONE, Fixes, Tracked
from workbench.values.sphere import ahead

Row = tuple[float, float, float, float | None, float | None, int]
DAY = 1_761_436_800  # 26 October 2025, 00:00 UTC


def straight(
    start: tuple[float, float], heading: float, *, knots: float, seconds: int, t: float = DAY, every: int = 10,
    feet: tuple[float | None, float | None] = (35_000, 35_000), ground: int = 0, told: bool = True,
) -> list[Row]:  # fmt: skip
    """Fixes along a line at one speed, the height going evenly from one to the other."""
    rows: list[Row] = []
    for at in range(0, seconds + 1, every):
        lat, lon = ahead(start[0], start[1], heading, knots * 1.852 * at / 3600)
        high = None if None in feet else feet[0] + (feet[1] - feet[0]) * at / max(seconds, 1)
        rows.append((t + at, float(lat), float(lon), high, knots if told else None, ground))
    return rows


def fixes(rows: list[Row]) -> Fixes:
    """Rows as the fixes of a file, one a line."""

    def column(at: int, factor: float) -> list[int]:
        return [NONE if row[at] is None else round(row[at] * factor) for row in rows]

    return Fixes({
        "t": np.array([round(row[0] * 1000) for row in rows], np.int64), "lat": np.array(column(1, DEGREE)),
        "lon": np.array(column(2, DEGREE)), "altitude": np.array(column(3, 1)), "speed": np.array(column(4, 10)),
        "ground": np.array([row[5] for row in rows]), "row": np.arange(1, len(rows) + 1),
    })  # fmt: skip


def clean(rows: list[Row], **options: int) -> Fixes:
    return cleaned(Tracked("", fixes(rows)), **options)


def approach(
    code: str, *, km: float = 30, down: float = 0, every: int = 10, t: float = DAY, ground: int = 0
) -> list[Row]:
    """A straight approach on a slope of three degrees from so far out to so many km before the reference point."""
    field = aerodromes().called(code)
    assert field is not None
    lat, lon = ahead(field.lat, field.lon, 270, km)
    slope, knots = 172.0, 150.0
    feet = (field.elevation + km * slope, field.elevation + down * slope)
    seconds = int((km - down) / 1.852 / knots * 3600)
    return straight(
        (float(lat), float(lon)), 90, knots=knots, seconds=seconds, t=t, every=every, feet=feet, ground=ground
    )


def climb(code: str, *, km: float = 30, start: float = 0, t: float = DAY, ground: int = 0) -> list[Row]:
    """A climb out to the east, from so many km beyond the reference point on."""
    field = aerodromes().called(code)
    assert field is not None
    lat, lon = ahead(field.lat, field.lon, 90, start)
    seconds = int((km - start) / 1.852 / 180 * 3600)
    feet = (field.elevation + start * 250 + 50, field.elevation + km * 250)
    return straight((float(lat), float(lon)), 90, knots=180, seconds=seconds, t=t, feet=feet, ground=ground)


def parked(code: str, *, seconds: int = 600, t: float = DAY, every: int = 10, feet: float | None = 0) -> list[Row]:
    """Slow taxiing near the reference point."""
    field = aerodromes().called(code)
    assert field is not None
    return straight((field.lat, field.lon), 10, knots=4, seconds=seconds, t=t, every=every, feet=(feet, feet), ground=1)


def then(*parts: list[Row], wait: float = 40) -> list[Row]:
    """Rows one after the other in time, each so many seconds after the last."""
    made: list[Row] = []
    for part in parts:
        shift = made[-1][0] + wait - part[0][0] if made else 0
        made += [(row[0] + shift, *row[1:]) for row in part]
    return made
