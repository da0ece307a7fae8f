"""The synthetic flight of the sample: a Flightradar24 CSV of a transport that was never flown, written anew.

``python resources/flight.py`` writes resources/sample/flight/synthetic_*.csv, the flight and its way back the next day;
equal runs give equal bytes.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

FOLDER = Path(__file__).parent / "sample" / "flight"
DAY = 1_678_752_000  # 14 March 2023, 00:00 UTC
START, FIELD, END = (32.9, 22.3), (35.4011, 35.9487), (55.35, 37.75)
Row = tuple[int, float, float, int, int, int]


def clock(hours: int, minutes: int, seconds: int = 0) -> int:
    return DAY + hours * 3600 + minutes * 60 + seconds


def between(a: tuple[float, float], b: tuple[float, float], part: float) -> tuple[float, float]:
    return a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part


def course(a: tuple[float, float], b: tuple[float, float]) -> int:
    east = (b[1] - a[1]) * math.cos(math.radians((a[0] + b[0]) / 2))
    return round(math.degrees(math.atan2(east, b[0] - a[0]))) % 360


def way(
    a: tuple[float, float], b: tuple[float, float], begins: int, ends: int, *, every: int,
    profile: tuple[tuple[float, int, int], ...],
) -> Iterator[Row]:  # fmt: skip
    """Fixes along a line; ``profile`` are (part of the way, feet, knots), evenly between."""
    for t in range(begins, ends + 1, every):
        part = (t - begins) / (ends - begins)
        low = max(point for point in profile if point[0] <= part)
        high = min((point for point in profile if point[0] >= part), default=low)
        share = (part - low[0]) / (high[0] - low[0]) if high[0] > low[0] else 0.0
        feet, knots = (round(low[k] + (high[k] - low[k]) * share) for k in (1, 2))
        yield t, *between(a, b, part), feet, knots, course(a, b)


def fixes() -> Iterator[Row]:
    final = between(START, FIELD, 0.995)
    yield from way(START, final, clock(7, 41), clock(11, 5, 20), every=110, profile=(
        (0.0, 20_000, 330), (0.06, 33_000, 390), (0.86, 33_000, 390), (0.97, 4_000, 210), (1.0, 500, 140)))  # fmt: skip
    for t in range(clock(11, 6), clock(13, 27) + 1, 180):
        yield t, *FIELD, 0, 0, 170
    out = between(FIELD, END, 0.004)
    turn = between(FIELD, END, 0.16)
    yield from way(out, turn, clock(13, 28, 30), clock(14, 2), every=60, profile=(
        (0.0, 1_800, 170), (0.3, 15_000, 300), (1.0, 33_000, 400)))  # fmt: skip
    on = between(FIELD, END, 0.33)
    yield from way(on, END, clock(14, 39), clock(17, 22), every=75, profile=(
        (0.0, 35_000, 430), (0.88, 35_000, 430), (1.0, 2_100, 230)))  # fmt: skip


def back() -> Iterator[Row]:
    yield from way(END, between(FIELD, END, 0.5), clock(30, 10), clock(31, 30), every=120, profile=(
        (0.0, 2_500, 230), (0.2, 36_000, 420), (1.0, 36_000, 420)))  # fmt: skip


def main() -> None:
    write(FOLDER / "synthetic_5a1f7e00.csv", with_stray(sorted(fixes())))
    write(FOLDER / "synthetic_5a1f7e01.csv", sorted(back()))


def with_stray(rows: list[Row]) -> list[Row]:
    """The flight with one fix far off its way."""
    stray = next(k for k, row in enumerate(rows) if row[0] > clock(10, 48, 12))
    t, lat, lon, feet, knots, heading = rows[stray - 1]
    rows.insert(stray, (clock(10, 48, 12) if t < clock(10, 48, 12) else t + 12, lat + 1.9, lon, feet, knots, heading))
    return rows


def write(out: Path, rows: list[Row]) -> None:
    lines = ["Timestamp,UTC,Callsign,Position,Altitude,Speed,Direction"]
    for t, lat, lon, feet, knots, heading in rows:
        utc = datetime.fromtimestamp(t, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        lines.append(f'{t},{utc},SYNTH1,"{lat:.6f},{lon:.6f}",{feet},{knots},{heading}')
    out.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(f"{out}: {len(rows)} fixes")


if __name__ == "__main__":
    main()
